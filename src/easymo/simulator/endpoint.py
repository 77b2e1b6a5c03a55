"""What all of the Graph side's addresses share: who may ask, what was sent along, and how it is answered."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from easymo.simulator import refusals, wire
from easymo.simulator.access import Access
from easymo.simulator.refusals import Refused
from easymo.simulator.wire import Json

Handler = Callable[[Request], Awaitable[Json]]
Methods = Mapping[str, Handler]
"""What can be done to an object, by HTTP method."""

_LARGEST = 1 << 20


def endpoint(access: Access, handle: Handler) -> Callable[[Request], Awaitable[Response]]:
    """``handle`` for those who carry the token and ask for a served version; Refused becomes its error body."""

    async def answer(request: Request) -> Response:
        try:
            access.check_version(request.path_params["version"], request.url.path)
            access.check_token(request.scope)
            return reply(await handle(request))
        except Refused as refused:
            return reply(refused.body(), refused.status)

    return answer


def reply(body: Json, status: int = 200) -> Response:
    return Response(wire.serialise(body), status, media_type="application/json; charset=UTF-8")


async def content(request: Request, most: int = _LARGEST) -> bytes:
    """The body. Raises Refused with 413 if it is longer than ``most`` bytes."""
    whole = bytearray()
    async for part in request.stream():
        whole += part
        if len(whole) > most:
            raise Refused(100, "The body is too large", status=413)
    return bytes(whole)


async def members(request: Request) -> Json:
    """What was sent along: a JSON object or a form in the body, and whatever is in the query.

    Raises Refused if the body is neither.
    """
    body = await content(request)
    sent: Json = dict(request.query_params)
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return sent | dict(parse_qsl(body.decode(errors="replace")))
    if not body.strip():
        return sent
    try:
        return sent | msgspec.json.decode(body, type=dict[str, Any])
    except ValueError:
        raise Refused(100, "The body is not a JSON object") from None


def chosen(request: Request, object: Json, default: str) -> Json:
    """The fields of ``object`` that the query asks for, or those in ``default``; id is always told."""
    fields = (request.query_params.get("fields") or default).split(",")
    # fields=throughput{level} asks for parts of a field; all of it is told.
    names = [field.partition("{")[0].partition(".")[0].strip() for field in fields]
    told = {name: object[name] for name in names if name in object}
    return told | ({"id": object["id"]} if "id" in object else {})


def page(request: Request, objects: list[Json], path: str) -> Json:
    """A page of ``objects`` as Graph pages: ``limit`` at most (25), from ``after`` on."""
    try:
        limit = max(1, min(int(request.query_params.get("limit") or 25), 1000))
        start = int(request.query_params.get("after") or 0)
    except ValueError:
        raise refusals.invalid("Invalid cursor") from None
    shown = objects[start : start + limit]
    if not shown:
        return {"data": []}
    paging: Json = {"cursors": {"before": str(start), "after": str(start + len(shown))}}
    if start + limit < len(objects):
        paging["next"] = str(request.base_url.replace(path=path, query=f"limit={limit}&after={start + limit}"))
    return {"data": shown, "paging": paging}


class Nodes:
    """Whatever has an id of its own: asks each of ``finders`` for it, first come first served."""

    def __init__(self, *finders: Callable[[str], Methods | None]) -> None:
        self._finders = finders

    async def handle(self, request: Request) -> Json:
        id = request.path_params["id"]
        for find in self._finders:
            methods = find(id)
            if methods:
                handle = methods.get(request.method)
                if handle is None:
                    break
                return await handle(request)
        raise refusals.unknown_object(id, request.method)
