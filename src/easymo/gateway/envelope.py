"""A webhook's bytes → what they hold, one item each, in the order of the arrays.

Read layer by layer (envelope, entry, change, value, message), each as raw slices of the body: what cannot be read
is kept at the layer where it broke and costs its neighbours nothing. A message object is kept byte for byte.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any, TypeVar

import msgspec

from easymo.people.identity import Contact, Identity, Sender, identify, read_id
from easymo.whatsapp import callback

UNDATED = date(1970, 1, 1)
_LATEST = datetime(9999, 12, 31, tzinfo=UTC).timestamp()


class Received(msgspec.Struct, frozen=True):
    """An inbound message."""

    sender: Identity
    key: bytes
    """First 16 bytes of SHA-256 of the message's id."""
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


class Unhandled(msgspec.Struct, frozen=True):
    """What is kept but not acted on, and why."""

    reason: str
    payload: bytes


Item = Received | Status | Unhandled


class _Envelope(msgspec.Struct):
    entry: list[msgspec.Raw]


class _Entry(msgspec.Struct):
    changes: list[msgspec.Raw]


class _Change(msgspec.Struct):
    value: msgspec.Raw
    field: str


_ABSENT = msgspec.Raw(b"null")


class _Value(msgspec.Struct):
    metadata: msgspec.Raw = _ABSENT
    contacts: msgspec.Raw = _ABSENT
    messages: msgspec.Raw = _ABSENT
    statuses: msgspec.Raw = _ABSENT
    errors: msgspec.Raw = _ABSENT


class _Metadata(msgspec.Struct):
    phone_number_id: str


class _Message(Sender, frozen=True):
    id: Any = None
    timestamp: Any = None


class _Status(msgspec.Struct):
    id: Any = None
    status: Any = None
    timestamp: Any = None
    biz_opaque_callback_data: Any = None
    errors: msgspec.Raw = _ABSENT


_envelope = msgspec.json.Decoder(_Envelope)
_entry = msgspec.json.Decoder(_Entry)
_change = msgspec.json.Decoder(_Change)
_value = msgspec.json.Decoder(_Value)
_metadata = msgspec.json.Decoder(_Metadata)
_contact = msgspec.json.Decoder(Contact)
_message = msgspec.json.Decoder(_Message)
_status = msgspec.json.Decoder(_Status)
_slices = msgspec.json.Decoder(list[msgspec.Raw] | None)

_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
T = TypeVar("T")


def flatten(body: bytes) -> list[Item] | None:
    """All that a webhook holds, in order. None when it is no JSON object with a list ``entry``. Never raises."""
    envelope = _read(_envelope, body)
    if envelope is None:
        return None
    return [item for entry in envelope.entry for item in _entry_items(entry)]


def _entry_items(raw: msgspec.Raw) -> Iterator[Item]:
    entry = _read(_entry, raw)
    if entry is None:
        yield Unhandled("entry without changes", bytes(raw))
        return
    for change in entry.changes:
        yield from _change_items(change)


def _change_items(raw: msgspec.Raw) -> Iterator[Item]:
    change = _read(_change, raw)
    if change is None:
        yield Unhandled("change without field or value", bytes(raw))
        return
    if change.field != "messages":
        yield Unhandled(f"unhandled field {change.field.replace(chr(0), '')[:80]}", bytes(raw))
        return
    value = _read(_value, change.value)
    if value is None:
        yield Unhandled("value is not an object", bytes(raw))
        return
    messages, statuses = _read(_slices, value.messages), _read(_slices, value.statuses)
    if not messages and not statuses and value.errors is _ABSENT:
        yield Unhandled("no messages, statuses or errors", bytes(raw))
        return
    if messages:
        metadata = _read(_metadata, value.metadata)
        number_id = metadata.phone_number_id.replace("\0", "") if metadata else ""
        slices = _read(_slices, value.contacts) or ()
        contacts = [contact for raw in slices if (contact := _read(_contact, raw))]
        for message in messages:
            yield _received(message, number_id, contacts)
    for status in statuses or ():
        yield _status_of(status)
    if value.errors is not _ABSENT:
        yield Unhandled("errors told by WhatsApp", bytes(value.errors))


def _received(raw: msgspec.Raw, number_id: str, contacts: list[Contact]) -> Item:
    message = _read(_message, raw)
    if message is None:
        return Unhandled("message is not an object", bytes(raw))
    if not isinstance(message.id, str) or not message.id:
        return Unhandled("message without id", bytes(raw))
    sender = identify(message, contacts)
    if sender is None:
        return Unhandled("message without sender", bytes(raw))
    key = sha256(message.id.encode()).digest()[:16]
    moment = _moment(message.timestamp)
    return Received(sender, key, moment.date() if moment else UNDATED, number_id, bytes(raw))


def _status_of(raw: msgspec.Raw) -> Item:
    status = _read(_status, raw)
    if status is None:
        return Unhandled("status is not an object", bytes(raw))
    wamid, name = read_id(status.id), read_id(status.status)
    if wamid is None or name is None:
        return Unhandled("status without id or status", bytes(raw))
    return Status(
        sent=callback.decode(status.biz_opaque_callback_data),
        wamid=wamid,
        status=name,
        occurred_at=_moment(status.timestamp),
        errors=None if status.errors is _ABSENT else bytes(status.errors),
        payload=bytes(raw),
    )


def _moment(timestamp: Any) -> datetime | None:
    """WhatsApp writes unix seconds as text in messages and statuses, as a number elsewhere."""
    if isinstance(timestamp, str) and timestamp.isdecimal() and len(timestamp) <= 12:
        timestamp = int(timestamp)
    if not isinstance(timestamp, int) or not 0 <= timestamp < _LATEST:
        return None
    return datetime.fromtimestamp(timestamp, UTC)


def _read(decoder: msgspec.json.Decoder[T], raw: bytes | msgspec.Raw) -> T | None:
    try:
        return decoder.decode(raw)
    except _UNREADABLE:
        pass
    try:
        return decoder.decode(_mend(bytes(raw)))
    except _UNREADABLE:
        return None


# An escape of a string: a surrogate pair, a lone surrogate, or any other.
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)
_CONTROLS = bytes(max(byte, 0x20) for byte in range(256))


def _mend(body: bytes) -> bytes:
    """The body with what no strict reader accepts replaced, and nothing else touched.

    Lone surrogates and bytes that are not UTF-8 become U+FFFD, raw control characters (NUL) become spaces.
    """
    text = body.translate(_CONTROLS).decode("utf-8", "replace").encode()
    return _ESCAPE.sub(lambda escape: rb"\ufffd" if escape[1] else escape[0], text)
