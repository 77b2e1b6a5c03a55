"""The management endpoints of templates."""

from starlette.requests import Request
from starlette.routing import Route

from easymo.simulator import endpoint, refusals
from easymo.simulator.access import Access
from easymo.simulator.endpoint import Methods, members
from easymo.simulator.templates import MOST, Template, Templates, matching
from easymo.simulator.wire import Business, Json

_FIELDS = "name,parameter_format,components,language,status,category,id"
_FILTERS = ("name", "language", "status", "category", "id")


class TemplateApi:
    """GET, POST and DELETE /{version}/{account}/message_templates, and each template by its id."""

    def __init__(self, templates: Templates, access: Access, business: Business) -> None:
        self._templates = templates
        self._access = access
        self._business = business

    def routes(self) -> list[Route]:
        path = "/{version}/{id}/message_templates"
        handlers = {"GET": self._list, "POST": self._create, "DELETE": self._delete}
        return [
            *(
                Route(path, endpoint.endpoint(self._access, handler), methods=[method])
                for method, handler in handlers.items()
            ),
            Route("/{version}/{id}/unpause", endpoint.endpoint(self._access, self._unpause), methods=["POST"]),
        ]

    def node(self, id: str) -> Methods | None:
        if self._templates.find(id) is None:
            return None
        return {"GET": self._tell, "POST": self._edit}

    async def _list(self, request: Request) -> Json:
        self._check_account(request)
        wanted = {name: request.query_params[name] for name in _FILTERS if request.query_params.get(name)}
        if "name_or_content" in request.query_params:
            wanted["name"] = request.query_params["name_or_content"]
        exact = wanted.pop("name", "")
        found = [t for t in matching(self._templates.all(), **wanted) if exact in t.name]
        told = [endpoint.chosen(request, template.told(), _FIELDS) for template in found]
        shown = endpoint.page(request, told, request.url.path)
        if "summary" not in request.query_params:
            return shown
        summary: Json = {
            "total_count": len(told),
            "message_template_count": len(self._templates.all()),
            "message_template_limit": MOST,
            "are_translations_complete": True,
        }
        return shown | {"summary": summary}

    async def _create(self, request: Request) -> Json:
        self._check_account(request)
        template = self._templates.create(await members(request))
        return {"id": template.id, "status": template.status, "category": template.category}

    async def _delete(self, request: Request) -> Json:
        """By name: in all languages. With ``hsm_id`` too: that one alone."""
        self._check_account(request)
        asked = await members(request)
        if not asked.get("name"):
            raise refusals.required("name")
        found = self._templates.all(name=str(asked["name"]))
        if asked.get("hsm_id"):
            found = [template for template in found if template.id == str(asked["hsm_id"])]
        if not found:
            raise refusals.invalid("Message template was not found")
        self._templates.delete(found)
        return {"success": True}

    async def _tell(self, request: Request) -> Json:
        return endpoint.chosen(request, self._of(request).told(), _FIELDS)

    async def _edit(self, request: Request) -> Json:
        template = self._of(request)
        self._templates.edit(template, await members(request))
        return {"success": True, "id": template.id, "category": template.category}

    async def _unpause(self, request: Request) -> Json:
        template = self._of(request)
        if template.status != "PAUSED":
            return {"success": False, "reason": "The template is not paused."}
        self._templates.decide(template, "APPROVED", "UNPAUSE")
        return {"success": True}

    def _of(self, request: Request) -> Template:
        template = self._templates.find(request.path_params["id"])
        if template is None:
            raise refusals.unknown_object(request.path_params["id"], request.method)
        return template

    def _check_account(self, request: Request) -> None:
        if request.path_params["id"] != self._business.account_id:
            raise refusals.unknown_object(request.path_params["id"], request.method)
