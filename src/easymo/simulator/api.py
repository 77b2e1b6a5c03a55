"""The JSON API of the phones, for `easymo simulator talk`, tests in other processes and a page in the browser."""

from collections.abc import Awaitable, Callable
from typing import Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from easymo.simulator.bubbles import Bubble
from easymo.simulator.forms import Forms, FormScreen
from easymo.simulator.media import MOST, Media, Medium
from easymo.simulator.page import HEADERS
from easymo.simulator.phone import Phone
from easymo.simulator.phones import Phones
from easymo.simulator.wire import FileKind, Json

_PATIENCE = 5.0
_LONGEST_POLL = 30.0

Kind = Literal[
    "text", "tap", "location", "contact", "share_number", "react", "reply", "edit", "revoke", "fill", "order", "open",
    "unsupported",
]  # fmt: skip


class Writing(msgspec.Struct, forbid_unknown_fields=True):
    """What a person does: writes a text, taps a row or button, sends a pin, or one of the rarer things."""

    kind: Kind = "text"
    text: str = ""
    """What is written. tap: the id, title or number of what is tapped; contact: a name; react: an emoji, or nothing to
    take it back; order: the catalogue's id; unsupported: the kind, as Meta calls it."""
    latitude: float = 0.0
    longitude: float = 0.0
    name: str = ""
    """What the person calls themselves from now on; empty: as before."""
    to: str = ""
    """The message meant. reply, edit, revoke: needed; react, fill, tap: empty is the newest of the business that
    can be reacted to, filled in, or offers the choice."""
    number: str = ""
    """contact: the number on the card."""
    answers: Json = {}
    """fill: what is filled into the form."""
    items: list[Json] = []
    """order: what is ordered."""
    advert: str = ""
    """text: the headline of the advertisement that led the person here."""
    forwarded: bool = False
    """text: passed on from elsewhere."""


class Filling(msgspec.Struct, forbid_unknown_fields=True):
    """What a person does with a form."""

    message: str = ""
    """open: the message it is on; empty: the newest."""
    values: Json = {}
    """submit: what is in the fields of the screen, by name."""


class Written(msgspec.Struct):
    n: int
    id: str
    tick: str


class Screen(msgspec.Struct):
    messages: list[Bubble]
    last: int
    typing: bool


class Api:
    """Routes below /simulator: the messages, files and forms of a phone."""

    def __init__(self, phones: Phones, media: Media, forms: Forms) -> None:
        self._phones = phones
        self._forms = forms
        self._media = media

    def routes(self) -> list[Route]:
        return [
            Route("/phones/{number}/messages", self._write, methods=["POST"]),
            Route("/phones/{number}/messages", self._read, methods=["GET"]),
            Route("/phones/{number}/form/{deed}", self._fill, methods=["POST"]),
            Route("/phones/{number}/files", self._write_file, methods=["POST"]),
            Route("/phones/{number}/files/{id}", self._show_file, methods=["GET"]),
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

    async def _fill(self, request: Request) -> Response:
        """open, submit or back: the screen that is seen then. 400 where there is no form to do that with."""
        try:
            filling = msgspec.json.decode(await request.body() or b"{}", type=Filling)
            phone = self._phones.by_number(request.path_params["number"])
            return _json(await self._perform_on_form(phone, request.path_params["deed"], filling))
        except (ValueError, LookupError) as error:
            return _json({"error": str(error)}, 400)

    async def _perform_on_form(self, phone: Phone, deed: str, filling: Filling) -> FormScreen:
        match deed:
            case "open":
                return await self._forms.open(phone, filling.message)
            case "submit":
                return await self._forms.submit(phone, filling.values, _PATIENCE)
            case "back":
                return await self._forms.back(phone)
            case _:
                raise LookupError("a form is opened, submitted or left by back")

    async def _write_file(self, request: Request) -> Response:
        """The body is the file itself, its type in Content-Type; ``kind`` (image, video, audio, voice, document,
        sticker), ``caption``, ``filename`` and ``name`` are query parameters. 400 for a picture that is no JPEG or PNG
        of at most 5 MiB, 413 for anything over 100 MiB."""
        query = request.query_params
        kind, caption = query.get("kind", "document"), query.get("caption", "")
        try:
            phone = self._phones.by_number(request.path_params["number"], query.get("name", ""))
            sent_as: FileKind = msgspec.convert("audio" if kind == "voice" else kind, FileKind)
            content = await _body(request, MOST)
            if not content:
                return _json({"error": "a file has up to 100 MB" if content is None else "the file is empty"}, 413)
            medium = self._medium(sent_as, content, request)
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        own = await phone.send_file(sent_as, medium, caption, voice=kind == "voice", patience=_PATIENCE)
        return _json(Written(own.n, own.id, own.tick))

    def _medium(self, kind: FileKind, content: bytes, request: Request) -> Medium:
        """Raises ValueError for a picture that is none."""
        if kind == "image":
            return self._media.keep(content)
        mime_type = request.headers.get("content-type") or "application/octet-stream"
        return self._media.add(content, mime_type, request.query_params.get("filename", ""))

    async def _show_file(self, request: Request) -> Response:
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


async def _body(request: Request, most: int) -> bytes | None:
    """The body, or None if it is longer than ``most`` bytes."""
    content = bytearray()
    async for part in request.stream():
        content += part
        if len(content) > most:
            return None
    return bytes(content)


async def _perform(phone: Phone, writing: Writing) -> Bubble:
    return await _DEEDS[writing.kind](phone, writing)


_DEEDS: dict[str, Callable[[Phone, Writing], Awaitable[Bubble]]] = {
    "text": lambda phone, w: phone.say(w.text, advert=w.advert, forwarded=w.forwarded, patience=_PATIENCE),
    "tap": lambda phone, w: phone.tap(w.text, w.to, patience=_PATIENCE),
    "location": lambda phone, w: phone.send_location(w.latitude, w.longitude, patience=_PATIENCE),
    "contact": lambda phone, w: phone.send_contacts((w.text, w.number), patience=_PATIENCE),
    "share_number": lambda phone, _: phone.share_number(patience=_PATIENCE),
    "react": lambda phone, w: phone.react(w.text, w.to, patience=_PATIENCE),
    "reply": lambda phone, w: phone.reply(w.text, w.to, patience=_PATIENCE),
    "edit": lambda phone, w: phone.edit(w.to, w.text, patience=_PATIENCE),
    "revoke": lambda phone, w: phone.revoke(w.to, patience=_PATIENCE),
    "fill": lambda phone, w: phone.fill(w.answers, w.to, patience=_PATIENCE),
    "order": lambda phone, w: phone.order(w.text, w.items, patience=_PATIENCE),
    "open": lambda phone, _: phone.open_chat(patience=_PATIENCE),
    "unsupported": lambda phone, w: phone.send_unsupported(w.text or "poll_creation", patience=_PATIENCE),
}


async def _arrival(phone: Phone, after: int, wait: float) -> None:
    try:
        await phone.wait_for(after=after, within=wait)
    except TimeoutError:
        return


def _json(value: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")
