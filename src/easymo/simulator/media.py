"""Media that people sent or the business uploaded: kept in memory for a while, by WhatsApp's types and sizes."""

import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Mapping

import msgspec

from easymo.simulator.clock import Clock

MIB = 1024 * 1024
LARGEST = 5 * MIB
"""WhatsApp's limit of an image, in bytes."""
UPLOADED, RECEIVED = 30 * 86400.0, 7 * 86400.0
"""Seconds that an id lives: of what the business uploaded, and of what a person sent."""
STATIC_STICKER, ANIMATED_STICKER = 100 * 1024, 500 * 1024
_OFFICE = "application/vnd.openxmlformats-officedocument"

TYPES: Mapping[str, tuple[str, int]] = {
    "audio/aac": ("audio", 16 * MIB),
    "audio/mp4": ("audio", 16 * MIB),
    "audio/mpeg": ("audio", 16 * MIB),
    "audio/amr": ("audio", 16 * MIB),
    "audio/ogg": ("audio", 16 * MIB),
    "audio/opus": ("audio", 16 * MIB),
    "application/vnd.ms-powerpoint": ("document", 100 * MIB),
    "application/msword": ("document", 100 * MIB),
    f"{_OFFICE}.wordprocessingml.document": ("document", 100 * MIB),
    f"{_OFFICE}.presentationml.presentation": ("document", 100 * MIB),
    f"{_OFFICE}.spreadsheetml.sheet": ("document", 100 * MIB),
    "application/pdf": ("document", 100 * MIB),
    "text/plain": ("document", 100 * MIB),
    "application/vnd.ms-excel": ("document", 100 * MIB),
    "image/jpeg": ("image", LARGEST),
    "image/png": ("image", LARGEST),
    "image/webp": ("sticker", ANIMATED_STICKER),
    "video/mp4": ("video", 16 * MIB),
    "video/3gpp": ("video", 16 * MIB),
}
"""What may be uploaded: the kind it is sent as, and the most bytes. Each may also be sent as a document."""
MOST = max(most for _, most in TYPES.values())
_SIGNATURES = {
    "image/jpeg": (0, b"\xff\xd8\xff"),
    "image/png": (0, b"\x89PNG\r\n\x1a\n"),
    "image/webp": (8, b"WEBP"),
    "application/pdf": (0, b"%PDF-"),
    "video/mp4": (4, b"ftyp"),
    "audio/ogg": (0, b"OggS"),
    "audio/amr": (0, b"#!AMR"),
}
"""Where the content of a type shows what it is, and how."""


class Medium(msgspec.Struct, frozen=True):
    id: str
    mime_type: str
    content: bytes
    digest: bytes
    """SHA-256."""
    filename: str = ""
    until: float = float("inf")
    """When its id ends."""

    @property
    def kind(self) -> str:
        """What it is sent as."""
        return TYPES.get(_plain(self.mime_type), ("document", 0))[0]

    @property
    def animated(self) -> bool:
        """Whether it is a WebP that moves."""
        return self.content[12:16] == b"VP8X" and len(self.content) > 20 and bool(self.content[20] & 2)

    def may_be(self, kind: str) -> str:
        """Why it cannot be sent as ``kind``; empty: it can."""
        if kind not in ("document", self.kind):
            return f"Media of type {self.mime_type} cannot be sent as {kind}."
        start, sign = _SIGNATURES.get(_plain(self.mime_type), (0, b""))
        if self.content[start : start + len(sign)] != sign:
            return f"Downloaded media is not of its declared type {self.mime_type}."
        most = STATIC_STICKER if kind == "sticker" and not self.animated else MOST
        return f"Media file size too big. Max file size we currently support: {most}." if self.size > most else ""

    @property
    def size(self) -> int:
        return len(self.content)


class Media:
    """The media there are, up to ``bound`` bytes; the oldest are forgotten first."""

    def __init__(self, bound: int, clock: Clock | None = None) -> None:
        self._bound = bound
        self._clock = clock or Clock()
        self._held = 0
        self._media: OrderedDict[str, Medium] = OrderedDict()

    def keep(self, content: bytes) -> Medium:
        """Keeps a picture that a person sent: a JPEG or PNG of at most 5 MiB. Raises ValueError if it is neither."""
        mime_type = next((kind for kind in ("image/jpeg", "image/png") if content.startswith(_SIGNATURES[kind][1])), "")
        if not mime_type:
            raise ValueError("a picture is a JPEG or PNG file")
        if len(content) > LARGEST:
            raise ValueError("a picture has at most 5 MB")
        return self.add(content, mime_type)

    def add(self, content: bytes, mime_type: str, filename: str = "", lives: float = RECEIVED) -> Medium:
        """Keeps anything, ``lives`` seconds."""
        id = str(10**15 + secrets.randbelow(10**15))
        until = self._clock.now() + lives
        digest = hashlib.sha256(content).digest()
        medium = self._media[id] = Medium(id, mime_type, content, digest, filename, until)
        self._held += medium.size
        while self._held > self._bound:
            self._held -= self._media.popitem(last=False)[1].size
        return medium

    def find(self, id: str) -> Medium | None:
        """The medium of that id, unless its time is over or it was forgotten."""
        medium = self._media.get(id)
        return medium if medium and self._clock.now() < medium.until else None

    def delete(self, id: str) -> None:
        """Forgets it, if it is there."""
        medium = self._media.pop(id, None)
        self._held -= medium.size if medium else 0


def limit(mime_type: str) -> int:
    """The most bytes that may be uploaded of a type; 0: it may not at all."""
    return TYPES.get(_plain(mime_type), ("", 0))[1]


def _plain(mime_type: str) -> str:
    return mime_type.partition(";")[0].strip().lower()
