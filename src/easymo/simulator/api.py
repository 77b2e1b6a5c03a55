"""The JSON API of the phones, for `easymo simulator talk`, tests in other processes and a page in the browser."""

from typing import Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from easymo.simulator.behaviour import Fault, Faults
from easymo.simulator.bubbles import Bubble
from easymo.simulator.media import LARGEST, Media
from easymo.simulator.page import HEADERS
from easymo.simulator.phones import Phone, Phones

_PATIENCE = 5.0
_LONGEST_POLL = 30.0


class Writing(msgspec.Struct, forbid_unknown_fields=True):
    """What a person does: writes a text, taps a row or button, or sends a pin."""

    kind: Literal["text", "tap", "location"] = "text"
    text: str = ""
    """What is written; for a tap the id, title or number of what is tapped."""
    latitude: float = 0.0
    longitude: float = 0.0
    name: str = ""
    """What the person calls themselves from now on; empty: as before."""


class Written(msgspec.Struct):
    n: int
    id: str
    tick: str


class Screen(msgspec.Struct):
    messages: list[Bubble]
    last: int
    typing: bool


class Api:
    """Routes below /simulator: the messages of a phone, and the faults of the Graph side."""

    def __init__(self, phones: Phones, media: Media, faults: Faults) -> None:
        self._phones = phones
        self._media = media
        self._faults = faults

    def routes(self) -> list[Route]:
        return [
            Route("/phones/{number}/messages", self._write, methods=["POST"]),
            Route("/phones/{number}/messages", self._read, methods=["GET"]),
            Route("/phones/{number}/images", self._write_image, methods=["POST"]),
            Route("/phones/{number}/images/{id}", self._show_image, methods=["GET"]),
            Route("/faults", self._add_faults, methods=["POST"]),
            Route("/faults", self._show_faults, methods=["GET"]),
            Route("/faults", self._clear_faults, methods=["DELETE"]),
        ]

    async def _write(self, request: Request) -> Response:
        """Returns when EasyMO acknowledged the message, or after 5 seconds without that (tick "sent")."""
        try:
            writing = msgspec.json.decode(await request.body(), type=Writing)
            phone = self._phones.by_number(request.path_params["number"], writing.name)
            own = await _perform(phone, writing)
        except (ValueError, LookupError) as error:
            return _json({"error": str(error)}, 400)
        return _json(Written(own.n, own.id, own.tick))

    async def _write_image(self, request: Request) -> Response:
        """The body is the file itself; ``caption`` and ``name`` are query parameters. 413 if it is over 5 MiB."""
        try:
            phone = self._phones.by_number(request.path_params["number"], request.query_params.get("name", ""))
            content = await _body(request, LARGEST)
            if content is None:
                return _json({"error": "a picture has at most 5 MB"}, 413)
            medium = self._media.keep(content)
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        own = await phone.send_image(medium, request.query_params.get("caption", ""), patience=_PATIENCE)
        return _json(Written(own.n, own.id, own.tick))

    async def _show_image(self, request: Request) -> Response:
        medium = self._media.find(request.path_params["id"])
        if medium is None:
            return Response(status_code=404)
        headers = {**HEADERS, "Cache-Control": "private, max-age=86400, immutable"}
        return Response(medium.content, media_type=medium.mime_type, headers=headers)

    async def _read(self, request: Request) -> Response:
        """Messages with n above ``after``; where there are none yet, waits up to ``wait`` seconds for one."""
        try:
            phone = self._phones.by_number(request.path_params["number"])
            after = int(request.query_params.get("after", "0"))
            wait = min(float(request.query_params.get("wait", "0")), _LONGEST_POLL)
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        if phone.last <= after and wait > 0:
            await _arrival(phone, after, wait)
        return _json(Screen([shown for shown in phone.bubbles if shown.n > after], phone.last, phone.typing))

    async def _add_faults(self, request: Request) -> Response:
        try:
            self._faults.add(*msgspec.json.decode(await request.body(), type=list[Fault]))
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        return _json(self._faults.waiting())

    async def _show_faults(self, _: Request) -> Response:
        return _json(self._faults.waiting())

    async def _clear_faults(self, _: Request) -> Response:
        self._faults.clear()
        return _json(self._faults.waiting())


async def _body(request: Request, most: int) -> bytes | None:
    """The body, or None if it is longer than ``most`` bytes."""
    content = bytearray()
    async for part in request.stream():
        content += part
        if len(content) > most:
            return None
    return bytes(content)


async def _perform(phone: Phone, writing: Writing) -> Bubble:
    if writing.kind == "tap":
        return await phone.tap(writing.text, patience=_PATIENCE)
    if writing.kind == "location":
        return await phone.send_location(writing.latitude, writing.longitude, patience=_PATIENCE)
    return await phone.say(writing.text, patience=_PATIENCE)


async def _arrival(phone: Phone, after: int, wait: float) -> None:
    try:
        await phone.wait_for(after=after, within=wait)
    except TimeoutError:
        return


def _json(value: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")
