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

from easymo.gateway.items import UNDATED, Event, Item, Received, Status, Unhandled
from easymo.people.identity import Contact, Identity, Sender, identify, read_id, read_phone, rename
from easymo.whatsapp import callback
from easymo.whatsapp.updates import read_timestamp

IGNORED_FIELDS = frozenset({"history", "smb_app_state_sync"})
"""Not kept: chats and an address book from before the number was ours, mostly other people's, that nothing reads."""
_PERSONAL_FIELDS = frozenset({"messages", "user_preferences", "user_id_update"})


class _Envelope(msgspec.Struct):
    entry: list[msgspec.Raw]


class _Entry(msgspec.Struct):
    changes: list[msgspec.Raw]
    id: Any = None
    time: Any = None

    @property
    def account(self) -> str:
        return read_id(self.id) or ""


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
    user_preferences: msgspec.Raw = _ABSENT
    user_id_update: msgspec.Raw = _ABSENT


class _Metadata(msgspec.Struct):
    phone_number_id: str


class _Message(Sender, frozen=True):
    id: Any = None
    type: Any = None
    timestamp: Any = None
    group_id: Any = None
    system: msgspec.Raw = _ABSENT


class _System(Contact, frozen=True):
    body: Any = None


class _Replaced(msgspec.Struct):
    previous: Any = None
    current: Any = None


class _UserIdUpdate(Contact, frozen=True):
    user_id: _Replaced | None = None
    parent_user_id: _Replaced | None = None
    timestamp: Any = None


class _Preference(Contact, frozen=True):
    timestamp: Any = None


class _Status(msgspec.Struct):
    id: Any = None
    status: Any = None
    timestamp: Any = None
    biz_opaque_callback_data: Any = None
    errors: msgspec.Raw = _ABSENT
    pricing: msgspec.Raw = _ABSENT


_envelope = msgspec.json.Decoder(_Envelope)
_entry = msgspec.json.Decoder(_Entry)
_change = msgspec.json.Decoder(_Change)
_value = msgspec.json.Decoder(_Value)
_metadata = msgspec.json.Decoder(_Metadata)
_contact = msgspec.json.Decoder(Contact)
_message = msgspec.json.Decoder(_Message)
_system = msgspec.json.Decoder(_System)
_status = msgspec.json.Decoder(_Status)
_user_id_update = msgspec.json.Decoder(_UserIdUpdate)
_preference = msgspec.json.Decoder(_Preference)
_slices = msgspec.json.Decoder(list[msgspec.Raw] | None)

_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
T = TypeVar("T")
_LONGEST_FIELD = 80


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
        yield from _change_items(entry, change)


def _change_items(entry: _Entry, raw: msgspec.Raw) -> Iterator[Item]:
    change = _read(_change, raw)
    if change is None:
        yield Unhandled("change without field or value", bytes(raw))
        return
    if change.field in IGNORED_FIELDS:
        return
    if change.field not in _PERSONAL_FIELDS:
        yield _event(entry, change)
        return
    value = _read(_value, change.value)
    if value is None:
        yield Unhandled("value is not an object", bytes(raw))
    elif change.field == "messages":
        yield from _value_items(entry.account, value, raw)
    elif notices := _read(_slices, getattr(value, change.field)):
        yield from _notices(change.field, notices, value)
    else:
        yield _event(entry, change)


def _event(entry: _Entry, change: _Change) -> Event:
    field = change.field.replace("\0", "")[:_LONGEST_FIELD]
    told = b"\0".join((entry.account.encode(), str(entry.time).encode(), field.encode(), bytes(change.value)))
    return Event(field, entry.account, _key(told), bytes(change.value))


# The field messages -------------------------------------------------------------------------------------------------


def _value_items(account: str, value: _Value, raw: msgspec.Raw) -> Iterator[Item]:
    messages, statuses = _read(_slices, value.messages), _read(_slices, value.statuses)
    if not messages and not statuses and value.errors is _ABSENT:
        yield Unhandled("no messages, statuses or errors", bytes(raw))
        return
    if messages:
        number_id, contacts = _number_id(value), _contacts(value)
        for message in messages:
            yield _received(message, account, number_id, contacts)
    for status in statuses or ():
        yield _status_of(status)
    if value.errors is not _ABSENT:
        yield Event("errors", account, None, bytes(value.errors))


def _number_id(value: _Value) -> str:
    metadata = _read(_metadata, value.metadata)
    return metadata.phone_number_id.replace("\0", "") if metadata else ""


def _contacts(value: _Value) -> list[Contact]:
    slices = _read(_slices, value.contacts) or ()
    return [contact for raw in slices if (contact := _read(_contact, raw))]


def _received(raw: msgspec.Raw, account: str, number_id: str, contacts: list[Contact]) -> Item:
    message = _read(_message, raw)
    if message is None:
        return Unhandled("message is not an object", bytes(raw))
    if not isinstance(message.id, str) or not message.id:
        return Unhandled("message without id", bytes(raw))
    key = _key(message.id.encode())
    if message.group_id:  # said to a group: no answer, and nobody's question
        return Event("group_messages", account, key, bytes(raw))
    sender = identify(message, contacts)
    if message.type == "system":
        sender = _renamed_by_system(sender, message.system)
        if sender is None:  # tells nothing of the old id; the field user_id_update tells whose it is
            return Event("system", account, key, bytes(raw))
    if sender is None:
        return Unhandled("message without sender", bytes(raw))
    return Received(sender, key, _day(message.timestamp), number_id, bytes(raw))


# WhatsApp's own words at the end of a notice, after the person's name: all it tells there of the former user id.
_CHANGED = re.compile(r"changed from ([A-Z]{2}\.\w+) to ([A-Z]{2}\.\w+)\.?$", re.ASCII)


def _renamed_by_system(before: Identity | None, system: msgspec.Raw) -> Identity | None:
    now = _read(_system, system)
    if now is None:
        return before
    user_id, parent_user_id = read_id(now.user_id), read_id(now.parent_user_id)
    if before is None and isinstance(now.body, str) and (told := _CHANGED.search(now.body)) and told[2] == user_id:
        before = Identity(user_id=told[1])
    return rename(before, Identity(user_id, parent_user_id, read_phone(now.wa_id)))


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
        pricing=None if status.pricing is _ABSENT else bytes(status.pricing),
    )


# Notices about a person ---------------------------------------------------------------------------------------------


def _notices(field: str, notices: list[msgspec.Raw], value: _Value) -> Iterator[Item]:
    """One item for each element: into the lane it goes as a message of the field's type."""
    number_id, contacts = _number_id(value), _contacts(value)
    read = _preferring if field == "user_preferences" else _renamed
    for raw in notices:
        if about := read(raw, contacts):
            person, timestamp = about
            payload = b'{"type":"%b","%b":%b}' % (field.encode(), field.encode(), bytes(raw))
            yield Received(person, _key(payload), _day(timestamp), number_id, payload)
        else:
            yield Unhandled(f"{field} about nobody", bytes(raw))


def _preferring(raw: msgspec.Raw, contacts: list[Contact]) -> tuple[Identity, Any] | None:
    notice = _read(_preference, raw)
    if notice is None:
        return None
    person = identify(Sender(notice.wa_id, notice.user_id, notice.parent_user_id), contacts)
    return (person, notice.timestamp) if person else None


def _renamed(raw: msgspec.Raw, contacts: list[Contact]) -> tuple[Identity, Any] | None:
    notice = _read(_user_id_update, raw)
    if notice is None:
        return None
    user_id, parent_user_id = notice.user_id or _Replaced(), notice.parent_user_id or _Replaced()
    before = identify(Sender(notice.wa_id, user_id.previous, parent_user_id.previous), contacts)
    current = Identity(read_id(user_id.current), read_id(parent_user_id.current), before and before.phone)
    person = rename(before, current)
    return (person, notice.timestamp) if person else None


# Parts --------------------------------------------------------------------------------------------------------------


def _key(told: bytes) -> bytes:
    return sha256(told).digest()[:16]


def _day(timestamp: Any) -> date:
    moment = _moment(timestamp)
    return moment.date() if moment else UNDATED


def _moment(timestamp: Any) -> datetime | None:
    seconds = read_timestamp(timestamp)
    return datetime.fromtimestamp(seconds, UTC) if seconds else None


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
