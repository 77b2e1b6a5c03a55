"""Where webhooks go: the app that is subscribed, and callbacks that override its own."""

from starlette.requests import Request
from starlette.routing import Route

from easymo.simulator import endpoint, refusals
from easymo.simulator.access import Access
from easymo.simulator.delivery import Delivery
from easymo.simulator.endpoint import members
from easymo.simulator.refusals import Refused
from easymo.simulator.wire import Business, Json

_APP: Json = {"whatsapp_business_api_data": {"id": "1234567890123456", "name": "EasyMO", "link": "https://easymo.rw/"}}
_LONGEST_URL = 200


class Subscriptions:
    """GET, POST and DELETE /{version}/{account}/subscribed_apps."""

    def __init__(self, access: Access, business: Business, delivery: Delivery) -> None:
        self._access = access
        self._business = business
        self._delivery = delivery
        self._override = ""

    def routes(self) -> list[Route]:
        path, handlers = "/{version}/{id}/subscribed_apps", {
            "GET": self._list,
            "POST": self._subscribe,
            "DELETE": self._unsubscribe,
        }  # fmt: skip
        return [
            Route(path, endpoint.endpoint(self._access, handler), methods=[method])
            for method, handler in handlers.items()
        ]

    async def _list(self, request: Request) -> Json:
        self._check_account(request)
        override = {"override_callback_uri": self._override} if self._override else {}
        return {"data": [override | _APP] if self._delivery.subscribed else []}

    async def _subscribe(self, request: Request) -> Json:
        self._check_account(request)
        asked = await members(request)
        url = str(asked.get("override_callback_uri") or "")
        if len(url) > _LONGEST_URL:
            raise refusals.invalid(f"Param override_callback_uri must be at most {_LONGEST_URL} characters long")
        if url and not asked.get("verify_token"):
            raise refusals.required("verify_token")
        if not await self._delivery.redirect(url, str(asked.get("verify_token") or "")):
            raise Refused(
                2200, message="(#2200) Callback verification failed: the callback did not echo the challenge."
            )
        self._delivery.subscribed, self._override = True, url
        return {"success": True} | ({"data": [{"override_callback_uri": url} | _APP]} if url else {})

    async def _unsubscribe(self, request: Request) -> Json:
        self._check_account(request)
        self._delivery.subscribed = False
        return {"success": True}

    def _check_account(self, request: Request) -> None:
        if request.path_params["id"] != self._business.account_id:
            raise refusals.unknown_object(request.path_params["id"], request.method)
