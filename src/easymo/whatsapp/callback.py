"""``biz_opaque_callback_data``: what a send carries so that each of its statuses finds the row it belongs to."""

from datetime import UTC, datetime, timedelta

import msgspec

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_LARGEST = 2**63 - 1  # bigint
_LATEST = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND


class Callback(msgspec.Struct, frozen=True):
    """The key of a row of ``outbox``, later of ``messages``."""

    conversation: int
    entry: int
    created_at: datetime


def encode(conversation: int, entry: int, created_at: datetime) -> str:
    """The text to send along: at most 57 characters. ``created_at`` is aware; its microseconds are kept."""
    return f"{conversation}.{entry}.{(created_at - _EPOCH) // _MICROSECOND}"


def decode(text: object) -> Callback | None:
    """The row a status belongs to; None when the text is not one of ours. Never raises."""
    if not isinstance(text, str) or not text.isascii():
        return None
    parts = text.split(".")
    if len(parts) != 3 or not all(part.isdecimal() and len(part) <= 19 for part in parts):
        return None
    conversation, entry, microseconds = (int(part) for part in parts)
    if not (0 < conversation <= _LARGEST and 0 < entry <= _LARGEST and microseconds <= _LATEST):
        return None
    return Callback(conversation, entry, _EPOCH + microseconds * _MICROSECOND)
