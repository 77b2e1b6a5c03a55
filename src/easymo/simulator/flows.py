"""WhatsApp Flows, the forms that people fill in: made as drafts, given their JSON, published."""

import secrets
from collections.abc import Callable
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.routing import Route

from easymo.simulator import endpoint, multipart, notices, refusals
from easymo.simulator.access import Access
from easymo.simulator.endpoint import Handler, Methods, content, members
from easymo.simulator.exchange import Closed, Endpoint, NoReply
from easymo.simulator.refusals import Refused
from easymo.simulator.wire import Business, Change, Json

_LARGEST = 10 << 20
_FIELDS = "id,name,status,categories,validation_errors"


class Flow(msgspec.Struct, kw_only=True):
    """A flow, as the management API tells of it."""

    id: str
    name: str
    status: str = "DRAFT"
    categories: list[str] = []
    validation_errors: list[Json] = []
    endpoint_uri: str = ""
    json_version: str = ""
    flow_json: Json = {}


class Flows:
    """GET and POST /{version}/{account}/flows, and each flow by its id: assets, publish, deprecate."""

    def __init__(self, access: Access, business: Business, tell: Callable[[Change], object], asks: Endpoint) -> None:
        self._access = access
        self._business = business
        self._tell_business = tell
        self._asks = asks
        self._flows: dict[str, Flow] = {}

    def routes(self) -> list[Route]:
        return [
            self._route("flows", "GET", self._list),
            self._route("flows", "POST", self._create),
            self._route("assets", "GET", self._list_assets),
            self._route("assets", "POST", self._upload),
            self._route("publish", "POST", self._publish),
            self._route("deprecate", "POST", self._deprecate),
        ]

    def node(self, id: str) -> Methods | None:
        return {"GET": self._tell, "POST": self._update, "DELETE": self._delete} if id in self._flows else None

    def find(self, id: str, name: str = "") -> Flow | None:
        """The flow of that id, or of that name."""
        return self._flows.get(id) or next((flow for flow in self._flows.values() if name and flow.name == name), None)

    async def _list(self, request: Request) -> Json:
        self._check_account(request)
        told = [endpoint.chosen(request, msgspec.to_builtins(flow), _FIELDS) for flow in self._flows.values()]
        return endpoint.page(request, told, request.url.path)

    async def _create(self, request: Request) -> Json:
        self._check_account(request)
        asked = await members(request)
        for parameter in ("name", "categories"):
            if not asked.get(parameter):
                raise refusals.required(parameter)
        flow = Flow(
            id=str(10**15 + secrets.randbelow(10**15)),
            name=str(asked["name"]),
            categories=_categories(asked["categories"]),
            endpoint_uri=str(asked.get("endpoint_uri") or ""),
        )
        self._flows[flow.id] = flow
        self._tell_business(notices.flow_status(flow.id, flow.name, "", flow.status))
        if asked.get("flow_json"):
            _read(flow, str(asked["flow_json"]).encode())
        if asked.get("publish") in (True, "true"):
            await self._make_public(flow)
        return {"id": flow.id, "success": True, "validation_errors": flow.validation_errors}

    async def _tell(self, request: Request) -> Json:
        return endpoint.chosen(request, msgspec.to_builtins(self._of(request)), _FIELDS)

    async def _update(self, request: Request) -> Json:
        flow, asked = self._of(request), await members(request)
        flow.name = str(asked.get("name") or flow.name)
        flow.endpoint_uri = str(asked.get("endpoint_uri") or flow.endpoint_uri)
        if asked.get("categories"):
            flow.categories = _categories(asked["categories"])
        return {"success": True}

    async def _delete(self, request: Request) -> Json:
        flow = self._of(request)
        if flow.status != "DRAFT":
            raise Refused(139004, message="(#139004) Only a draft can be deleted; a published flow is deprecated.")
        del self._flows[flow.id]
        return {"success": True}

    async def _list_assets(self, request: Request) -> Json:
        flow = self._of(request)
        asset: Json = {"name": "flow.json", "asset_type": "FLOW_JSON"}
        return {"data": [asset] if flow.json_version else []}

    async def _upload(self, request: Request) -> Json:
        flow = self._of(request)
        try:
            sent = multipart.parts(request.headers.get("content-type", ""), await content(request, _LARGEST))
        except ValueError:
            raise refusals.required("file") from None
        if "file" not in sent:
            raise refusals.required("file")
        _read(flow, sent["file"].content)
        return {"success": True, "validation_errors": flow.validation_errors}

    async def _publish(self, request: Request) -> Json:
        await self._make_public(self._of(request))
        return {"success": True}

    async def _deprecate(self, request: Request) -> Json:
        flow = self._of(request)
        if flow.status != "PUBLISHED":
            raise Refused(139003, message="(#139003) Only a published flow can be deprecated.")
        self._move(flow, "DEPRECATED")
        return {"success": True}

    async def _make_public(self, flow: Flow) -> None:
        """One that has an endpoint has to find it healthy."""
        if flow.status != "DRAFT" or not flow.json_version or flow.validation_errors:
            raise Refused(139002, message="(#139002) The flow cannot be published: it has errors or no JSON.")
        if version := flow.flow_json.get("data_api_version"):
            try:
                await self._asks.ping(flow.endpoint_uri, version)
            except (NoReply, Closed) as error:
                raise Refused(139002, message=f"(#139002) The flow cannot be published: {error}.") from None
        self._move(flow, "PUBLISHED")

    def _move(self, flow: Flow, status: str) -> None:
        old, flow.status = flow.status, status
        self._tell_business(notices.flow_status(flow.id, flow.name, old, status))

    def _of(self, request: Request) -> Flow:
        flow = self._flows.get(request.path_params["id"])
        if flow is None:
            raise refusals.unknown_object(request.path_params["id"], request.method)
        return flow

    def _check_account(self, request: Request) -> None:
        if request.path_params["id"] != self._business.account_id:
            raise refusals.unknown_object(request.path_params["id"], request.method)

    def _route(self, name: str, method: str, handler: Handler) -> Route:
        return Route(f"/{{version}}/{{id}}/{name}", endpoint.endpoint(self._access, handler), methods=[method])


def _categories(given: Any) -> list[str]:
    """As a field of a form they come as JSON."""
    try:
        return msgspec.convert(msgspec.json.decode(given) if isinstance(given, str) else given, list[str])
    except ValueError:
        raise refusals.invalid("Param categories must be an array of texts") from None


def _read(flow: Flow, flow_json: bytes) -> Json:
    """Takes the JSON of a flow; what is wrong with it is kept as its validation errors."""
    try:
        given = msgspec.json.decode(flow_json, type=dict[str, Any])
    except ValueError:
        given = {}
    flow.flow_json = given
    missing = [member for member in ("version", "screens") if not given.get(member)]
    flow.json_version = str(given.get("version", "")) or flow.json_version
    flow.validation_errors = [
        {
            "error": "INVALID_PROPERTY",
            "error_type": "JSON_SCHEMA_ERROR",
            "message": f'The property "{member}" is required at "$root".',
            "line_start": 1,
            "line_end": 1,
            "column_start": 1,
            "column_end": 1,
        }
        for member in missing
    ]
    return given
