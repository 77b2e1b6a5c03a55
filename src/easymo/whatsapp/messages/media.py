"""Files: an image, video, audio, document or sticker, by the id of an upload or by a link."""

from typing import ClassVar

import msgspec

from easymo.whatsapp import limits
from easymo.whatsapp.messages.parts import Payload, filled, link, whole


class _File(msgspec.Struct, frozen=True, kw_only=True):
    """``id`` is an upload's, good for 30 days; ``link`` is fetched by WhatsApp, which keeps it for ten minutes.

    Exactly one of them is given.
    """

    kind: ClassVar[str]

    id: str = ""
    link: str = ""

    @property
    def body(self) -> str:
        return ""

    def payload(self) -> Payload:
        return {"type": self.kind, self.kind: self.reference()}

    def reference(self) -> Payload:
        """The media object: where the file is, and what belongs to it."""
        if bool(self.id) == bool(self.link):
            raise ValueError(f"{self.kind}: exactly one of id and link is needed")
        if self.link:
            return {"link": link(f"{self.kind} link", self.link)}
        return {"id": whole(f"{self.kind} id", self.id, limits.URL)}


class _Captioned(_File, frozen=True, kw_only=True):
    """A file with at most 1,024 characters below it."""

    caption: str = ""

    @property
    def body(self) -> str:
        return self.caption

    def reference(self) -> Payload:
        caption = whole(f"{self.kind} caption", self.caption, limits.CAPTION) if self.caption else ""
        return super().reference() | filled(caption=caption)


class Image(_Captioned, frozen=True, kw_only=True):
    """A JPEG or PNG, at most 5 MB."""

    kind = "image"


class Video(_Captioned, frozen=True, kw_only=True):
    """An MP4 or 3GP, at most 16 MB."""

    kind = "video"


class Document(_Captioned, frozen=True, kw_only=True):
    """A PDF, Office or text file, at most 100 MB. ``filename``'s extension chooses the icon."""

    kind = "document"

    filename: str = ""

    def reference(self) -> Payload:
        filename = whole("document filename", self.filename, limits.URL) if self.filename else ""
        return super().reference() | filled(filename=filename)


class Audio(_File, frozen=True, kw_only=True):
    """A recording, at most 16 MB; ``voice`` shows an OGG/OPUS one as a voice note."""

    kind = "audio"

    voice: bool = False

    def reference(self) -> Payload:
        return super().reference() | ({"voice": True} if self.voice else {})


class Sticker(_File, frozen=True, kw_only=True):
    """A WebP of 512 × 512, at most 100 KB, or 500 KB if it moves."""

    kind = "sticker"
