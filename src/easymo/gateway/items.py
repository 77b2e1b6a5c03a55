"""What a webhook holds, item by item."""

from datetime import date, datetime

import msgspec

from easymo.people.identity import Identity
from easymo.whatsapp import callback

UNDATED = date(1970, 1, 1)


class Received(msgspec.Struct, frozen=True):
    """What goes into a person's lane: their message, or WhatsApp's notice about them."""

    sender: Identity
    key: bytes
    """First 16 bytes of SHA-256 of the message's id; of a notice, which has none, of its bytes."""
    day: date
    """UTC day of the message's own timestamp, the same over redeliveries; UNDATED when it carries none."""
    number_id: str
    payload: bytes


class Status(msgspec.Struct, frozen=True):
    """What became of one of our sends."""

    sent: callback.Callback | None
    """The row it belongs to; None: not ours."""
    wamid: str
    status: str
    occurred_at: datetime | None
    errors: bytes | None
    payload: bytes
    pricing: bytes | None = None
    """What it costs, as WhatsApp says: {billable, pricing_model, type, category}."""


class Event(msgspec.Struct, frozen=True):
    """What the business account is told and no person's lane is for: kept for operators."""

    field: str
    account: str
    """The WhatsApp business account; '' where WhatsApp does not say."""
    key: bytes | None
    """The same over redeliveries; None: each one counts."""
    payload: bytes


class Unhandled(msgspec.Struct, frozen=True):
    """What could not be read, and why."""

    reason: str
    payload: bytes


Item = Received | Status | Event | Unhandled
