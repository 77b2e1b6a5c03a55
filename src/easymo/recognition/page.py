"""What is read off a paper, and who reads it."""

from typing import Literal, Protocol

import msgspec

PAGES_MOST = 6
"""Pages of one document that are read."""


class Word(msgspec.Struct, frozen=True):
    """A word and its box: in pixels of the upright page, from its upper left corner."""

    text: str
    confidence: float
    """From 0 to 1: how sure the reader is of it."""
    left: int
    top: int
    right: int
    bottom: int


class Page(msgspec.Struct, frozen=True):
    words: tuple[Word, ...]


class Unreadable(msgspec.Struct, frozen=True):
    """The file cannot be read, and trying again changes nothing."""

    reason: Literal["damaged", "unsupported", "too-large"]


class Recognizer(Protocol):
    """Reads papers."""

    async def recognize(self, content: bytes, mime_type: str) -> list[Page] | Unreadable:
        """The pages of a picture (JPEG, PNG) or PDF, at most PAGES_MOST. Raises RecognitionUnavailable."""
        ...
