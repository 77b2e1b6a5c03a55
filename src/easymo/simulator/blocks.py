"""People whom the business has blocked."""

from typing import Any

from starlette.requests import Request
from starlette.routing import Route

from easymo.simulator import endpoint, refusals
from easymo.simulator.access import Access
from easymo.simulator.endpoint import members
from easymo.simulator.phone import Phone
from easymo.simulator.phones import Phones
from easymo.simulator.windows import Windows
from easymo.simulator.wire import Business, Json

MOST = 64_000


class Blocks:
    """GET, POST and DELETE /{version}/{number}/block_users. Nothing that a blocked person writes arrives."""

    def __init__(self, phones: Phones, windows: Windows, access: Access, business: Business) -> None:
        self._phones = phones
        self._windows = windows
        self._access = access
        self._business = business
        self._blocked: dict[str, Json] = {}

    def __contains__(self, user_id: str) -> bool:
        return user_id in self._blocked

    def routes(self) -> list[Route]:
        path, handlers = (
            "/{version}/{id}/block_users",
            {"GET": self._list, "POST": self._block, "DELETE": self._unblock},
        )
        return [
            Route(path, endpoint.endpoint(self._access, handler), methods=[method])
            for method, handler in handlers.items()
        ]

    async def _list(self, request: Request) -> Json:
        self._check_number(request)
        return endpoint.page(request, list(self._blocked.values()), request.url.path)

    async def _block(self, request: Request) -> Json:
        """Only who wrote in the last 24 hours can be blocked; the others are told as failed."""
        added: list[Json] = []
        failed: list[Json] = []
        for given, phone in await self._asked(request):
            entry = _entry(given, phone)
            if not self._windows.is_open(phone.contact.user_id) or len(self._blocked) >= MOST:
                failed.append(entry | {"errors": [refusals.failure(131047)]})
                continue
            told = {"messaging_product": "whatsapp"} | {name: entry[name] for name in entry if name != "input"}
            self._blocked[phone.contact.user_id] = told
            added.append(entry)
        return _result(added_users=added, failed_users=failed)

    async def _unblock(self, request: Request) -> Json:
        removed: list[Json] = []
        for given, phone in await self._asked(request):
            self._blocked.pop(phone.contact.user_id, None)
            removed.append(_entry(given, phone))
        return _result(removed_users=removed)

    async def _asked(self, request: Request) -> list[tuple[str, Phone]]:
        self._check_number(request)
        users: Any = (await members(request)).get("block_users")
        if not isinstance(users, list) or not users:
            raise refusals.required("block_users")
        found: list[tuple[str, Phone]] = []
        for user in users:  # pyright: ignore[reportUnknownVariableType]
            about: Json = dict(user) if isinstance(user, dict) else {}  # pyright: ignore[reportUnknownArgumentType]
            given = str(about.get("user") or about.get("user_id") or "")
            try:
                number = "user" in about and "." not in given
                found.append((given, self._phones.by_number(given) if number else self._phones.by_user_id(given)))
            except ValueError:
                raise refusals.invalid("Param block_users has somebody who is nobody") from None
        return found

    def _check_number(self, request: Request) -> None:
        if request.path_params["id"] != self._business.number_id:
            raise refusals.unknown_object(request.path_params["id"], request.method)


def _entry(given: str, phone: Phone) -> Json:
    told = {"wa_id": phone.contact.number, "user_id": phone.contact.user_id}
    return {"input": given} | {name: id for name, id in told.items() if id}


def _result(**users: list[Json]) -> Json:
    return {"messaging_product": "whatsapp", "block_users": {name: found for name, found in users.items() if found}}
