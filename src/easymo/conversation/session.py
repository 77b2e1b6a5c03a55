"""What is remembered of one conversation between two turns: plain data, stored as JSON on the session row."""

from datetime import datetime, timedelta
from typing import Any

import msgspec

from easymo.conversation.activity import Result
from easymo.places.gazetteer import Place

REMINDER = timedelta(hours=23)
"""After this silence an open flow is reminded of, once: an hour before the 24-hour window closes."""
SERVICE_LAPSE = timedelta(hours=24)
"""After this silence the active service lapses and an open flow is parked."""
PARKED_FOR = timedelta(days=30)
FLOOD_SECONDS = 60
PARKED_MOST = 5
"""Parked flows kept; the oldest is dropped beyond it."""


PLACE_FOR = timedelta(minutes=30)
"""For this long the place used last is offered again."""


class Used(msgspec.Struct, frozen=True):
    """The place somebody used last."""

    place: Place
    at: datetime


class Entry(msgspec.Struct, array_like=True, frozen=True):
    """One line of a flow's journal: what a flow was answered when it asked for ``label``."""

    kind: str
    """asked, given, read, step, now, call, failed (a call that did not succeed; the value says why) or skipped (a form
    that was not shown)."""
    label: str
    value: Any


class OpenFlow(msgspec.Struct, omit_defaults=True):
    """A flow that waits for an answer, or for the result of a call."""

    service: str
    flow: str
    argument: str = ""
    given: dict[str, Any] = {}
    journal: list[Entry] = []
    number: int = 0
    """The number of the question it waits at, which ids of its answers carry; or of the call it waits for."""
    calling: str = ""
    """The activity whose result it waits for. Parked, it makes that call again when it is continued, by the same
    number: to the outside world it is the same request."""
    result: Result | None = None
    """What came of the call while the flow was parked."""
    prompt: Any = None
    """What the prompt of that question remembers between inputs (a page, candidates)."""
    recent: Place | None = None
    """The place used last before that question, for half an hour: one of its answers."""
    parked_at: datetime | None = None
    form: bool = False
    """The question it waits at is shown as a form: somebody may be filling it in."""
    secret: bool = False
    """The question it waits at asks for a secret: what is written meanwhile may be one."""
    failed: int = 0
    """The number of the question at which a message could not be processed; a second one there parks the flow."""

    @property
    def begun(self) -> bool:
        """Whether anything was answered, or may be in a form: a flow without is as well started anew."""
        return self.form or any(entry.kind not in ("read", "now", "skipped") for entry in self.journal)


class State(msgspec.Struct, omit_defaults=True):
    """The session."""

    service: str | None = None
    open: OpenFlow | None = None
    parked: list[OpenFlow] = []
    menu: list[str] = []
    """Addresses of the menu shown last, in its order: what a bare digit picks from."""
    numbers: int = 0
    """Questions asked and calls made so far."""
    heard_at: datetime | None = None
    """When the person's last message was taken; None before the first."""
    used: Used | None = None
    reminded: bool = False
    """Since then the person was reminded of what is open."""
    held: bool = False
    """Messages wait in the lane for the result of the call under way."""

    minute: int = 0
    """When the minute began in which messages are counted, in seconds of WhatsApp's clock."""
    minute_heard: int = 0
    """Messages heard in it."""
    interrupted: bool = False
    """An operator has had the conversation meanwhile: what waits is asked again before an answer is taken."""

    @property
    def call(self) -> int | None:
        """The number of the call under way, if the open flow waits for one."""
        return self.open.number if self.open is not None and self.open.calling else None

    @property
    def asks_secret(self) -> bool:
        """Whether the next message may be a secret, whatever it looks like and whatever becomes of it."""
        return self.open is not None and self.open.secret

    def count(self, flow: OpenFlow, now: datetime) -> None:
        """``flow`` asks its next question, or makes its next call."""
        self.numbers += 1
        flow.number = self.numbers
        flow.recent = self.used.place if self.used and now - self.used.at <= PLACE_FOR else None

    def count_message(self, at: int) -> int:
        """Counts a message written ``at`` (seconds); returns how many that makes in its minute.

        By the clock they were written at, so that a backlog delivered late and at once is no flood, in whatever
        order it comes.
        """
        if abs(at - self.minute) >= FLOOD_SECONDS:
            self.minute, self.minute_heard = at, 0
        self.minute_heard += 1
        return self.minute_heard

    def park(self, now: datetime) -> None:
        """Sets the open flow aside, to be continued within 30 days."""
        if self.open is not None and self.open.begun:
            self.open.parked_at = now
            self.parked = [*self.parked, self.open][-PARKED_MOST:]
        self.open = None

    def resume(self, flow: OpenFlow, now: datetime) -> None:
        """Continues a parked flow; the open one, if there is one, is set aside in its place."""
        self.parked = [other for other in self.parked if other is not flow]
        self.park(now)
        flow.parked_at = None
        self.open, self.service = flow, flow.service

    def wake(self, now: datetime) -> None:
        """The person is heard; what silence ended before is over."""
        self.lapse(now)
        self.heard_at = now
        self.reminded = False

    def lapse(self, now: datetime) -> None:
        """Lets lapse what silence ends: the service after 24 h, parked flows after 30 days."""
        if self.heard_at and now - self.heard_at > SERVICE_LAPSE:
            self.park(now)
            self.service = None
            self.menu = []
        self.parked = [flow for flow in self.parked if flow.parked_at and now - flow.parked_at <= PARKED_FOR]


class Person(msgspec.Struct, frozen=True):
    """Whom a turn serves."""

    id: int
    country: str = "RW"
    language: str | None = None
    name: str | None = None
    stopped: bool = False
    operator: str | None = None
    """Who of ours has the conversation in place of the bots."""


decode_state = msgspec.json.Decoder(State).decode
encode_state = msgspec.json.Encoder().encode
