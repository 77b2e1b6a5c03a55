"""What the vault says of a document: values that journals and rows may hold."""

from datetime import datetime
from typing import Literal
from uuid import UUID

import msgspec

RETENTION_DAYS = 365
"""How long a document is kept where nobody says otherwise: a year, as long as most policies and permits run."""

Reason = Literal["gone", "too-large", "damaged", "unsupported", "infected"]


class Kept(msgspec.Struct, frozen=True, tag="kept"):
    """A document is in the vault."""

    id: UUID
    mime_type: str
    size: int
    """Bytes, unencrypted."""


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """A file was not taken, and trying again changes nothing."""

    reason: Reason

    @property
    def sentence(self) -> str:
        """The key of what the person is told."""
        return f"vault-refused-{self.reason}"


class Lent(msgspec.Struct, frozen=True, tag="lent"):
    """A document is with WhatsApp, to be sent."""

    media_id: str
    """Good for a day at least."""
    mime_type: str


class Opened(msgspec.Struct, frozen=True):
    """A document's content, as it was put into the vault."""

    kind: str
    mime_type: str
    content: bytes


class Access(msgspec.Struct, frozen=True):
    """Something that was done with a document."""

    act: Literal["open", "delete"]
    by: str
    why: str
    at: datetime
