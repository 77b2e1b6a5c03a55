"""Messages that come in, as one typed value a flow can read.

Tolerant by design: in 2026 `from`, `wa_id`, `contacts` and `profile` are all optional, members appear and vanish,
so everything but the type is optional and an unknown type is an ``Update`` of that kind, never an error.
"""

import json
from typing import Any

import msgspec


class Location(msgspec.Struct, frozen=True):
    latitude: float
    longitude: float
    name: str = ""
    address: str = ""


class Media(msgspec.Struct, frozen=True):
    """A file as a message names it; its content is fetched by ``id``, within 30 days."""

    kind: str
    """image, audio, video, document or sticker."""
    id: str
    mime_type: str = ""
    sha256: str = ""
    """As WhatsApp says it: base64 or hexadecimal."""
    caption: str = ""
    filename: str = ""
    voice: bool = False
    animated: bool = False


class Update(msgspec.Struct, frozen=True):
    """One inbound message as a flow sees it."""

    kind: str
    """text, address (a tapped id), location, or WhatsApp's type where a flow reads no more of it yet."""
    text: str = ""
    """What was typed, or the title of what was tapped. NUL removed, lone surrogates replaced, stripped."""
    id: str = ""
    """kind address: the id of the tapped row or button."""
    location: Location | None = None
    media: Media | None = None
    wamid: str = ""
    timestamp: int = 0
    """When it was written, in seconds since 1970 as WhatsApp says; 0 where it does not."""


class _Text(msgspec.Struct):
    body: str = ""


class _Reply(msgspec.Struct):
    id: str = ""
    title: str = ""


class _Interactive(msgspec.Struct):
    button_reply: _Reply | None = None
    list_reply: _Reply | None = None


class _Button(msgspec.Struct):
    payload: str = ""
    text: str = ""


class _File(msgspec.Struct):
    id: str = ""
    mime_type: str = ""
    sha256: str = ""
    caption: str = ""
    filename: str = ""
    voice: bool = False
    animated: bool = False


class _Message(msgspec.Struct):
    id: str = ""
    type: str = "unknown"
    timestamp: int = 0
    text: _Text | None = None
    interactive: _Interactive | None = None
    button: _Button | None = None
    location: Location | None = None
    image: _File | None = None
    audio: _File | None = None
    video: _File | None = None
    document: _File | None = None
    sticker: _File | None = None


_FILES = frozenset({"image", "audio", "video", "document", "sticker"})
_decoder = msgspec.json.Decoder(_Message, strict=False)


def parse(raw: bytes) -> Update:
    """The update in one message object as received.

    Never raises for content: what cannot be read as its type becomes an update of that type without content,
    or of kind ``unknown``.
    """
    try:
        message = _decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _parse_leniently(raw)
    return msgspec.structs.replace(_read(message), wamid=_clean(message.id), timestamp=message.timestamp)


def _read(message: _Message) -> Update:
    kind = _clean(message.type)
    if kind == "text" and message.text:
        return Update(kind, text=_clean(message.text.body))
    if kind == "location" and message.location and _on_earth(message.location):
        return Update(kind, location=message.location)
    if kind == "button" and message.button:
        # A template's button without an address of ours carries its own text as payload: as good as typed.
        address = _clean(message.button.payload)
        return Update("address" if ":" in address else "text", _clean(message.button.text), address)
    if kind == "interactive" and message.interactive:
        reply = message.interactive.list_reply or message.interactive.button_reply
        if reply:
            return Update("address", text=_clean(reply.title), id=_clean(reply.id))
    if kind in _FILES and (file := getattr(message, kind)):
        return Update(kind, media=_media(kind, file))
    return Update(kind)


def _media(kind: str, file: _File) -> Media:
    named = (_clean(text) for text in (file.id, file.mime_type, file.sha256, file.caption, file.filename))
    return Media(kind, *named, voice=file.voice, animated=file.animated)


def _parse_leniently(raw: bytes) -> Update:
    try:
        message: Any = json.loads(raw)
        kind = _clean(str(message.get("type", "unknown")))
        body = message["text"]["body"] if kind == "text" else ""
        return Update(kind, text=_clean(str(body)), wamid=_clean(str(message.get("id", ""))))
    except (ValueError, AttributeError, TypeError, KeyError):
        return Update("unknown")


def _clean(text: str) -> str:
    """Text that PostgreSQL and every encoder accept."""
    if text.isascii():
        return text.replace("\0", "").strip()
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()


def _on_earth(location: Location) -> bool:
    return -90 <= location.latitude <= 90 and -180 <= location.longitude <= 180
