"""What is to be done with a row before its request, after it, and when WhatsApp tells later that it failed. Pure."""

from datetime import datetime, timedelta
from typing import Any, assert_never

import msgspec

from easymo.whatsapp.client import Accepted, Refused, RetryLater, SendResult, Unknown, refusal
from easymo.whatsapp.errors import GraphError, Kind
from easymo.whatsapp.templates import Template, mismatches, read_template_message

REPLY, NOTIFICATION, BULK = 0, 1, 2
"""Priorities: what is sent first, among all recipients and to each of them."""

ATTEMPTS = 8
"""Requests that count, before a send is given up."""

WINDOW_MARGIN = timedelta(seconds=60)
"""A window that closes within this is taken for closed: clocks differ, and a request takes its time."""

OUTSIDE_WINDOW = "outside the window: the person has not written for 24 hours, and the message has no template"

_RESTRICTED = 131048
_RESTRICTED_PAUSE = 60.0
"""The number is restricted for spam: what waits is kept, and asked rarely, because each request makes it worse."""
_PASSES = frozenset({132015, 132069, 134101})
"""Waits that end by themselves within hours: a paused template, a throttled Flow, a template being synchronised."""

_COMES_BACK = frozenset({"PENDING", "IN_APPEAL", "PAUSED", "LOCKED"})
"""States of a template that end by themselves: its sends are tried again by the dead letters' schedule."""

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
    service: str
    correlation_id: str
    payload: bytes
    template: bytes | None
    """The message it becomes outside the window; None: there is none, or it has become it."""
    created_at: datetime
    sending_at: datetime
    """Names this claim: what comes of it is recorded only while no other claim has followed."""
    window_until: datetime | None
    """Until when the person may be sent anything; None: not known."""


class TemplateName(msgspec.Struct, frozen=True):
    """What names a template."""

    name: str
    language: str


class Accept(msgspec.Struct, frozen=True):
    """The row becomes a message."""

    wamid: str


class Postpone(msgspec.Struct, frozen=True):
    """The row is pending again; its lane is ready in ``after`` seconds."""

    after: float
    attempts: int
    error: GraphError


class Hold(msgspec.Struct, frozen=True):
    """As if it had not been claimed, for ``after`` seconds: no request was made."""

    after: float


class UseTemplate(msgspec.Struct, frozen=True):
    """The row is its template from now on, pending again and ready. Once: it has none after that."""


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


Consequence = Postpone | UseTemplate | Bury
"""What may become of a send that was not accepted, or that failed after it was."""

Decision = Accept | Await | Consequence


class _Language(msgspec.Struct):
    code: str = ""


class _Template(msgspec.Struct):
    name: str = ""
    language: _Language = msgspec.field(default_factory=_Language)


class _Payload(msgspec.Struct):
    type: str = ""
    template: _Template | None = None


_payload: msgspec.json.Decoder[Any] = msgspec.json.Decoder(_Payload)


def template_of(payload: bytes) -> TemplateName | None:
    """The template a message object names; None when it is no template, or nothing that can be read."""
    if b'"template"' not in payload:
        return None
    try:
        read = _payload.decode(payload)
    except ValueError:
        return None
    if read.type != "template":
        return None
    template = read.template or _Template()
    return TemplateName(template.name, template.language.code)


def before(entry: Entry, template: TemplateName | None) -> UseTemplate | Bury | None:
    """What is done with an entry rather than to send it; None: it may be sent. ``template``: the one it is, if any."""
    if entry.unresolved and not entry.resend:
        return Bury("fate unknown: no answer and no status, and it may not be sent twice")
    if entry.attempts > ATTEMPTS:
        return Bury(f"fate unknown after {ATTEMPTS} attempts")
    if template is None and entry.window_until and entry.window_until - WINDOW_MARGIN <= entry.sending_at:
        return UseTemplate() if entry.template else Bury(OUTSIDE_WINDOW)
    return None


def before_template(known: Template | None, payload: bytes) -> Bury | None:
    """Whether the message ``payload`` of a template is given up.

    ``known``: the template as the business account has it; None: it has none of that name and language.
    """
    if known is None:
        return Bury("the template does not exist in this language, as far as it was synchronised")
    if not known.sendable:
        return Bury(f"the template is not approved: {known.status}", retryable=known.status in _COMES_BACK)
    message = read_template_message(payload)
    if message is not None and (wrong := mismatches(known, message)):
        return Bury(f"the message does not fit its template: {'; '.join(wrong)}")
    return None


def after(entry: Entry, result: SendResult, pair_refusals: int) -> Decision:
    """What becomes of an entry whose request ended in ``result``.

    ``pair_refusals``: how often in a row, before this time, this recipient's pair limit was met.
    """
    match result:
        case Accepted(wamid):
            return Accept(wamid)
        case Unknown(reason):
            return Await(reason)
        case Refused() | RetryLater():
            return _consequence(entry, result, pair_refusals)
        case _:
            assert_never(result)


def after_failure(entry: Entry, error: GraphError) -> Consequence:
    """What becomes of a message that was accepted and then ``failed``: the same as if it had been answered so."""
    return _consequence(entry, refusal(error), 0)


def _consequence(entry: Entry, result: Refused | RetryLater, pair_refusals: int) -> Consequence:
    match result:
        case Refused(error) if error.rule.kind is Kind.TEMPLATE:
            return UseTemplate() if entry.template else Bury(OUTSIDE_WINDOW, error.said, error.code)
        case Refused(error) if error.code == _RESTRICTED:
            return Postpone(_RESTRICTED_PAUSE, entry.attempts - 1, error)
        case Refused(error):
            return Bury(error.reason, error.said, error.code, retryable=error.code in _PASSES)
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
