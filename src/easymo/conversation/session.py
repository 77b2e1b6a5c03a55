"""What is remembered of one conversation between two turns: plain data, stored as JSON on the session row."""

from datetime import datetime, timedelta
from typing import Any

import msgspec

SERVICE_LAPSE = timedelta(hours=24)
"""After this silence the active service lapses and an open flow is parked."""
PARKED_FOR = timedelta(days=30)
FLOOD_SECONDS = 60
PARKED_MOST = 5
"""Parked flows kept; the oldest is dropped beyond it."""


class Entry(msgspec.Struct, array_like=True, frozen=True):
    """One line of a flow's journal: what a flow was answered when it asked for ``label``."""

    kind: str
    """asked, given, read, step or now."""
    label: str
    value: Any


class OpenFlow(msgspec.Struct, omit_defaults=True):
    """A flow that waits for an answer."""

    service: str
    flow: str
    argument: str = ""
    given: dict[str, Any] = {}
    journal: list[Entry] = []
    number: int = 0
    """The number of the question it waits at; ids of its answers carry it."""
    prompt: Any = None
    """What the prompt of that question remembers between inputs (a page, candidates)."""
    parked_at: datetime | None = None
    failed: int = 0
    """The number of the question at which a message could not be processed; a second one there parks the flow."""

    @property
    def begun(self) -> bool:
        """Whether anything was answered: a flow without is as well started anew."""
        return bool(self.journal)


class State(msgspec.Struct, omit_defaults=True):
    """The session."""

    service: str | None = None
    open: OpenFlow | None = None
    parked: list[OpenFlow] = []
    menu: list[str] = []
    """Addresses of the menu shown last, in its order: what a bare digit picks from."""
    numbers: int = 0
    """Questions asked so far."""
    heard_at: datetime | None = None
    """When the person's last message was taken; None before the first."""
    minute: int = 0
    """When the minute began in which messages are counted, in seconds of WhatsApp's clock."""
    minute_heard: int = 0
    """Messages heard in it."""
    interrupted: bool = False
    """An operator has had the conversation meanwhile: what waits is asked again before an answer is taken."""

    def count(self, at: int) -> int:
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
        """Lets lapse what silence ends: the service after 24 h, parked flows after 30 days."""
        if self.heard_at and now - self.heard_at > SERVICE_LAPSE:
            self.park(now)
            self.service = None
            self.menu = []
        self.parked = [flow for flow in self.parked if flow.parked_at and now - flow.parked_at <= PARKED_FOR]
        self.heard_at = now


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
