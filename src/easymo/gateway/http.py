"""The little of HTTP that the gateway needs, straight on ASGI."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

Header = tuple[bytes, bytes]

_NOSNIFF: Header = (b"x-content-type-options", b"nosniff")


class Reply(msgspec.Struct, frozen=True):
    """A response: status, body and headers beyond those of its body."""

    status: int
    body: bytes
    content_type: bytes = b"application/json"
    headers: tuple[Header, ...] = ()


def json_reply(status: int, content: dict[str, Any], *headers: Header) -> Reply:
    return Reply(status, msgspec.json.encode(content), headers=(_NOSNIFF, *headers))


def text_reply(status: int, text: str) -> Reply:
    return Reply(status, text.encode(), b"text/plain; charset=utf-8", (_NOSNIFF,))


async def send_reply(send: "Send", reply: Reply, headers: Iterable[Header]) -> None:
    own = [(b"content-type", reply.content_type), (b"content-length", b"%d" % len(reply.body))]
    await send({"type": "http.response.start", "status": reply.status, "headers": [*own, *reply.headers, *headers]})
    await send({"type": "http.response.body", "body": reply.body})


class BodyTooLarge(Exception):
    """The body is longer than it may be. The rest of it was not read."""


class ClientGone(Exception):
    """The client closed the connection before its body was complete."""


async def read_body(scope: "Scope", receive: "Receive", most: int) -> bytes:
    """The whole body, of ``most`` bytes at most. Raises BodyTooLarge, from the headers alone where they tell, or
    ClientGone.
    """
    announced = header(scope, b"content-length")
    if announced is not None and announced.isdigit() and int(announced) > most:
        raise BodyTooLarge
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        part = message.get("body", b"")
        size += len(part)
        if size > most:
            raise BodyTooLarge
        parts.append(part)
        if not message.get("more_body", False):
            return parts[0] if len(parts) == 1 else b"".join(parts)


def header(scope: "Scope", name: bytes) -> bytes | None:
    """The first header of that name (lower case)."""
    for key, value in scope["headers"]:
        if key == name:
            return value
    return None
