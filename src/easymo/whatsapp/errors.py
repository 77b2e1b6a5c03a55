"""What the Graph API's errors mean for a send: data first, one tolerant reader after it.

Source: Meta's error code pages of November 2025 and September 2026. Only ``code`` is branched on, because titles,
subcodes and HTTP statuses change; the exceptions are HTTP 429 (throttled, whatever the body) and 5xx (its trouble,
not ours). A code that is not in the table is permanent.
"""

import enum
import json
from collections.abc import Mapping
from typing import Literal, cast

import msgspec

Scope = Literal["message", "recipient", "number"]

_HOUR = 3600.0


class Kind(enum.StrEnum):
    """What a send that met the error can do."""

    NEVER = "never"  # as it is, it will never be accepted
    WAIT = "wait"  # not now: a condition must change first, which repeating does not do
    TEMPLATE = "template"  # not as it is: a template in its stead is accepted
    FIX = "fix"  # an operator must mend something first
    BACKOFF = "backoff"  # likely accepted soon; each try counts
    THROTTLE = "throttle"  # too fast; no try is counted


class Rule(msgspec.Struct, frozen=True):
    """One line of the table."""

    kind: Kind
    text: str
    """For operators."""
    scope: Scope = "message"
    """What the error is about: this message, everything to this recipient, everything from this number."""
    after: float | None = None
    """Seconds until repeating makes sense; None: by the number of tries."""

    @property
    def opens_circuit(self) -> bool:
        """Nothing leaves this number before an operator, who must be told, has mended it."""
        return self.kind is Kind.FIX and self.scope == "number"


class GraphError(msgspec.Struct, frozen=True):
    """One error, read. ``said`` is Graph's own wording and may name a person: never logged."""

    code: int | None
    status: int
    """HTTP status of the answer; 0: there was none."""
    rule: Rule
    said: str = ""
    after: float | None = None
    """Seconds the answer (Retry-After) or the rule asks to wait; None: by the number of tries."""

    @property
    def reason(self) -> str:
        """Code and meaning, safe to log and to show to operators."""
        if self.code is not None:
            return f"code {self.code}: {self.rule.text}"
        return f"HTTP {self.status}: {self.rule.text}" if self.status else self.rule.text


def _never(text: str) -> Rule:
    return Rule(Kind.NEVER, text)


def _wait(text: str) -> Rule:
    return Rule(Kind.WAIT, text)


def _fix(text: str) -> Rule:
    return Rule(Kind.FIX, text)


def _blocked(text: str) -> Rule:
    return Rule(Kind.FIX, text, "number", 60.0)


def _backoff(text: str) -> Rule:
    return Rule(Kind.BACKOFF, text)


def _slow_down(text: str, after: float) -> Rule:
    return Rule(Kind.THROTTLE, text, "number", after)


UNKNOWN = _never("refused with a code that is not in the table")
TROUBLE = _backoff("the Graph API has trouble of its own")
TOO_FAST = _slow_down("too many requests", 1.0)
UNSENDABLE = _never("the payload is not a JSON object")
UNREACHABLE = _slow_down("the Graph API cannot be reached", 2.0)
UNANSWERED = _backoff("no answer: it may have been done, or not")
UNREADABLE = _never("the answer cannot be read")

RULES: Mapping[int, Rule] = {
    0: _blocked("the access token does not authenticate the app user: replace it"),
    1: _backoff("unknown API error, or a malformed request"),
    2: _backoff("the API is down or overloaded"),
    3: _blocked("the app lacks a capability or permission"),
    4: _slow_down("call rate of the app reached", 60.0),
    10: _blocked("permission denied: not granted or not eligible"),
    33: _blocked("the phone number id does not exist or is not ours"),
    100: _never("a parameter is misspelt, unsupported or too long"),
    104: _blocked("the access token is missing"),
    190: _blocked("the access token has expired or is invalid: replace it"),
    **{code: _blocked("a permission is missing or was removed") for code in range(200, 300)},
    368: _blocked("the business account is restricted for a policy violation"),
    613: _slow_down("call rate of a reading endpoint reached", 60.0),
    80007: _slow_down("call rate of the business account reached", 60.0),
    130403: _never("we have blocked this person"),
    130429: _slow_down("throughput of the number reached", 1.0),
    130472: _wait("the person is in Meta's marketing experiment"),
    130497: _never("the business may not message this country"),
    131000: _backoff("unknown error of the API"),
    131005: _blocked("access denied: check the token's permissions"),
    131008: _never("a required parameter is missing"),
    131009: _never("a parameter's value is not valid"),
    131016: _backoff("the service is unavailable"),
    131020: _never("the group has a single member"),
    131021: _never("sender and recipient are the same number"),
    131026: _never("undeliverable: not on WhatsApp, an old app, or terms not accepted"),
    131030: _fix("a test number sends only to its list of allowed recipients"),
    131031: _blocked("the account is locked or its data do not match"),
    131037: _blocked("the number needs an approved display name"),
    131041: _never("the group does not exist"),
    131042: _blocked("there is a problem with the payment method"),
    131044: _fix("there is a problem with the payment method for calls"),
    131045: _blocked("the number is not registered"),
    131047: Rule(Kind.TEMPLATE, "more than 24 hours since the person wrote: only a template may be sent"),
    131048: _wait("the number is restricted for spam: repeating makes it worse"),
    131049: _wait("the person has had enough marketing for now: not within 24 hours"),
    131050: _never("the person stopped marketing messages"),
    131051: _never("the message type is not supported"),
    131052: _never("the person's media could not be downloaded"),
    131053: _backoff("our media could not be fetched or uploaded"),
    131055: _never("the method is not allowed for marketing messages"),
    131056: Rule(Kind.THROTTLE, "too many messages to this person", "recipient"),
    131057: _slow_down("the number is in maintenance", 60.0),
    131059: _never("the group's paging cursor is not valid"),
    131062: _never("this template needs a phone number, not a user id"),
    131063: _fix("marketing messages are disabled for the Cloud API"),
    131064: _wait("limited because a template was categorised wrongly"),
    **{code: _never("the group does not allow it") for code in range(131201, 131216)},
    132000: _never("the number of template parameters is wrong"),
    132001: _fix("the template does not exist in this language or is not approved"),
    132005: _never("the template's text is too long once filled"),
    132007: _never("the template's content violates a policy"),
    132008: _never("a template parameter has the wrong format"),
    132012: _never("a template parameter has the wrong type"),
    132015: _wait("the template is paused"),
    132016: _never("the template is disabled"),
    132018: _never("the template's parameters are not valid"),
    132068: _fix("the WhatsApp Flow is blocked"),
    132069: _wait("the WhatsApp Flow is throttled"),
    133000: _backoff("an earlier deregistration is incomplete"),
    133004: _backoff("the registration server is unavailable"),
    133005: _fix("the two-step PIN is wrong"),
    133006: _blocked("the number must be verified"),
    133008: _wait("the two-step PIN was guessed too often"),
    133009: _wait("the two-step PIN was tried too fast"),
    133010: _blocked("the number is not registered"),
    133015: _blocked("the number was deleted a moment ago"),
    133016: _blocked("the number was registered too often"),
    134011: _fix("the terms of payments are not accepted"),
    134100: _never("only marketing messages can be sent this way"),
    134101: _wait("the template is still being synchronised"),
    134102: _fix("the marketing message could not be handled"),
    135000: _never("something is wrong with the message"),
    137000: _fix("the person's identity has changed: confirm it"),
    **{code: _never("the call could not be made") for code in range(138000, 138019)},
    138006: _wait("the person has not allowed calls"),
    **{code: _never("the WhatsApp Flow cannot be changed so") for code in range(139000, 139005)},
    **{code: _never("the person could not be blocked or unblocked") for code in range(139100, 139104)},
    **{code: _never("the business username will not do") for code in range(147001, 147006)},
    1752041: _never("the request was made already"),
    **{code: _fix("the number's migration is not ready") for code in (2388012, 2388091, 2388093, 2388103)},
    2388019: _fix("the business account has as many templates as it may"),
    2388039: _never("the template cannot be changed in its state"),
    2388040: _never("a text of the template is too long"),
    2388047: _never("the template's header will not do"),
    2388072: _never("the template's body will not do"),
    2388073: _never("the template's footer will not do"),
    2388293: _never("the template has too many variables for its length"),
    2388299: _never("the template begins or ends with a variable"),
    2494100: _slow_down("the number is in maintenance", 60.0),
    **{code: _never("the history is not shared") for code in range(2593107, 2593110)},
}


def parse_error(status: int, body: bytes, retry_after: str = "") -> GraphError:
    """The error in an answer that is not 200. Never raises: whatever the body is, the status still decides.

    ``retry_after`` is the header of that name, in seconds; more than an hour counts as an hour.
    """
    after = min(float(retry_after), _HOUR) if retry_after.isascii() and retry_after.isdigit() else None
    return _judge(status, _first_error(body), after)


def parse_status_errors(errors: bytes) -> GraphError:
    """The first error of a ``failed`` status (its ``errors`` array). Never raises."""
    return _judge(200, _first_error(errors), None)


def _judge(status: int, error: Mapping[str, object], retry_after: float | None) -> GraphError:
    code = _integer(error.get("code"))
    rule = RULES.get(code, UNKNOWN) if code is not None else UNKNOWN
    if status == 429 and rule.kind is not Kind.THROTTLE:
        rule = TOO_FAST
    elif status >= 500 and rule.kind in (Kind.NEVER, Kind.WAIT, Kind.TEMPLATE):
        rule = TROUBLE
    return GraphError(code, status, rule, _said(error), rule.after if retry_after is None else retry_after)


def _first_error(body: bytes) -> Mapping[str, object]:
    """``{"error": {…}}`` of an answer, or the first of an array of errors; empty if it is neither."""
    try:
        found: object = json.loads(body)  # more forgiving than msgspec, and errors are rare
    except (ValueError, RecursionError):
        return {}
    if isinstance(found, list):
        return _members(next(iter(cast("list[object]", found)), None))
    return _members(_members(found).get("error"))


def _said(error: Mapping[str, object]) -> str:
    """Graph's wording, at most 1,000 characters, in a form PostgreSQL accepts."""
    data = error.get("error_data")
    details = data if isinstance(data, str) else _members(data).get("details")
    told = [text for text in (error.get("message"), error.get("title"), details) if isinstance(text, str) and text]
    text = " · ".join(dict.fromkeys(told)).replace("\0", "")[:1000]
    return text.encode("utf-8", "replace").decode("utf-8")


def _members(value: object) -> Mapping[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _integer(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
