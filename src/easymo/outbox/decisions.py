"""What an answer means for the row that was sent. Pure."""

from datetime import datetime
from typing import assert_never

import msgspec

from easymo.whatsapp.client import Accepted, Refused, RetryLater, SendResult, Unknown
from easymo.whatsapp.errors import GraphError

ATTEMPTS = 8
"""Requests that count, before a send is given up."""

_LONGEST_BACKOFF = 60.0
_LONGEST_PAIR_PAUSE = 256.0


class Entry(msgspec.Struct, frozen=True):
    """The head of a recipient's lane, marked ``sending`` in a commit of its own before any request."""

    conversation: int
    id: int
    attempts: int
    """Requests that count, this one included."""
    resend: bool
    unresolved: bool
    """It was ``sending`` already: an earlier request's fate stayed unknown for as long as we wait."""
    number_id: str
    phone_number: str | None
    user_id: str | None
    correlation_id: str
    payload: bytes
    created_at: datetime
    sending_at: datetime
    """Names this claim: what comes of it is recorded only while no other claim has followed."""


class Accept(msgspec.Struct, frozen=True):
    """The row becomes a message."""

    wamid: str


class Postpone(msgspec.Struct, frozen=True):
    """The row is pending again; its lane is ready in ``after`` seconds."""

    after: float
    attempts: int
    error: GraphError


class Bury(msgspec.Struct, frozen=True):
    """The row becomes a dead letter."""

    reason: str
    """Safe to log."""
    said: str = ""
    """Graph's own wording; may name a person."""
    code: int | None = None
    retryable: bool = False
    """Whether a replay by the schedule may succeed: it failed for a passing reason, only too often."""


class Await(msgspec.Struct, frozen=True):
    """The row stays ``sending``, its recipient's later sends wait: a status, or the wait's end, decides."""

    reason: str


Decision = Accept | Postpone | Bury | Await


def before(entry: Entry) -> Bury | None:
    """Whether an entry is given up rather than sent."""
    if entry.unresolved and not entry.resend:
        return Bury("fate unknown: no answer and no status, and it may not be sent twice")
    if entry.attempts > ATTEMPTS:
        return Bury(f"fate unknown after {ATTEMPTS} attempts")
    return None


def after(entry: Entry, result: SendResult, pair_refusals: int) -> Decision:
    """What becomes of an entry whose request ended in ``result``.

    ``pair_refusals``: how often in a row, before this time, this recipient's pair limit was met.
    """
    match result:
        case Accepted(wamid):
            return Accept(wamid)
        case Refused(error):
            return Bury(error.reason, error.said, error.code)
        case Unknown(reason):
            return Await(reason)
        case RetryLater(error, seconds, consumes_attempt=False):
            if seconds is None:
                seconds = min(4.0**pair_refusals, _LONGEST_PAIR_PAUSE)
            return Postpone(seconds, entry.attempts - 1, error)
        case RetryLater(error, seconds):
            if entry.attempts >= ATTEMPTS:
                return Bury(f"{error.reason}, {ATTEMPTS} times", error.said, error.code, retryable=True)
            if seconds is None:
                seconds = min(2.0 ** (entry.attempts - 1), _LONGEST_BACKOFF)
            return Postpone(seconds, entry.attempts, error)
        case _:
            assert_never(result)
