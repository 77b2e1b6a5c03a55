"""A batch of lanes: what was claimed, and what their turns are to write, as sets."""

import hashlib
import math
import traceback
from collections import Counter
from datetime import datetime
from typing import Any

import msgspec

from easymo.conversation.service import webhook_name
from easymo.conversation.session import Person, State, encode_state
from easymo.conversation.turn import Outcome
from easymo.observability.audit import SIMULATED, Pseudonyms
from easymo.whatsapp.updates import Update, parse

NOTICES = frozenset({"system", "user_id_update", "user_preferences"})
"""Kinds that WhatsApp says of a person: they open no window."""


class Entry(msgspec.Struct, frozen=True):
    """One inbox row."""

    id: int
    kind: str
    due: bool
    due_at: datetime
    attempts: int
    number_id: str
    service: str
    correlation_id: str
    payload: bytes
    received_at: datetime


class Lane(msgspec.Struct, frozen=True):
    """One conversation's turn to be taken, as read after its lock."""

    conversation: int
    wakes: int
    phone_number: str | None
    user_id: str | None
    person: Person
    state: State
    version: int
    entries: list[Entry]
    more: bool
    """Whether due entries remain beyond those read."""
    next_due_at: datetime | None

    def takeable(self) -> list[Entry]:
        """Entries that may be played now: up to the first that is in backoff."""
        due: list[Entry] = []
        for entry in self.entries:
            if not entry.due:
                break
            due.append(entry)
        return due

    def rest(self, taken: int) -> "Rest | None":
        """What there is to do after its first ``taken`` entries; None: nothing until something comes."""
        rest = self.entries[taken:]
        if rest[0].due if rest else self.more:
            return Rest()
        moments = [moment for moment in (self.next_due_at, rest[0].due_at if rest else None) if moment]
        return Rest(min(moments)) if moments else None


class Rest(msgspec.Struct, frozen=True):
    """When a lane is ready again: at a moment of the database's clock, else in ``after`` seconds."""

    ready_at: datetime | None = None
    after: float = 0.0


class Taken(msgspec.Struct, frozen=True):
    """One entry's turn, played."""

    entry: Entry
    update: Update
    outcome: Outcome
    payloads: list[bytes]
    """Its messages as they are sent; built here, so that one that breaks a limit fails its own turn only."""
    templates: dict[int, bytes] = {}
    """What takes their place outside the window, by the message's."""

    @property
    def heard(self) -> float | None:
        """When the person wrote, in seconds since 1970: an undated message just now. None: they said nothing."""
        if self.entry.kind != "message" or self.update.kind in NOTICES:
            return None
        return self.update.timestamp or math.inf

    @classmethod
    def of(cls, entry: Entry, update: Update, outcome: Outcome) -> "Taken":
        payloads = [msgspec.json.encode(message.payload()) for message in outcome.messages]
        sendings = outcome.sendings.items()
        templates = {place: msgspec.json.encode(it.template.payload()) for place, it in sendings if it.template}
        return cls(entry, update, outcome, payloads, templates)


class Failure(msgspec.Struct, frozen=True):
    """Why a turn failed, as a dead letter keeps it."""

    reason: str
    traceback: str
    traceback_hash: str
    """The same for failures at the same place, whatever was said."""

    @classmethod
    def of(cls, error: Exception, secret: bool = False) -> "Failure":
        """``secret``: the message may have been one, and an exception's text repeat it: only the frames are kept."""
        text = "".join(traceback.format_tb(error.__traceback__) if secret else traceback.format_exception(error))
        frames = traceback.extract_tb(error.__traceback__)
        place = "\n".join([type(error).__name__, *(f"{frame.filename}:{frame.name}" for frame in frames)])
        storable = text.replace("\0", "").encode(errors="replace").decode()
        return cls(type(error).__name__, storable, hashlib.sha256(place.encode()).hexdigest()[:16])


class Written(msgspec.Struct, frozen=True):
    """One lane's turns, done, and the session they leave."""

    lane: Lane
    turns: list[Taken]
    state: State


class Writes:
    """All a batch is to commit, column by column: people, retried, buried and tells for statements of their own, which
    most batches do without.
    """

    def __init__(self, pseudonyms: Pseudonyms = SIMULATED) -> None:
        """``pseudonyms`` name people in the audit log."""
        self._pseudonyms = pseudonyms
        self.done = _Columns(2)
        self.kept = _Columns(6)
        self.sessions = _Columns(5)
        self.sends = _Columns(7)
        self.emptied = _Columns(2)
        self.postponed = _Columns(4)
        self.people = _Columns(3)
        self.retried = _Columns(7)
        self.buried = _Columns(8)
        self.tells = _Columns(4)
        self.heard = _Columns(
            2
        )  # beside sessions: when the person wrote last, in seconds since 1970, and to which number
        self.calls = Calls()
        self.audited = _Columns(7)
        self.policies = _Columns(3)  # beside sends, as far as there are any
        self.outcomes = Counter[tuple[str, str]]()
        """Turns by service and outcome."""
        self.answered: list[datetime] = []
        """When the messages whose turns are done were received."""

    def add(self, written: Written) -> None:
        """The turns of one lane."""
        lane = written.lane
        for taken in written.turns:
            self._add_turn(lane, taken)
        if written.turns:
            self._save(lane, written.state, written.turns)
            self._add_person(lane, written.turns)
        self._leave(lane, self.calls.add(lane, written.turns) or lane.rest(len(written.turns)))

    def retry(self, lane: Lane, entry: Entry, after: float, error: Exception) -> None:
        """A failed entry that is to be taken again in ``after`` seconds."""
        service, person = lane.state.service or "core", self._pseudonyms.of(lane.phone_number or lane.user_id)
        self.outcomes[service, "retried"] += 1
        self.retried.add(lane.conversation, entry.id, after, service, person, _type(entry), type(error).__name__)
        self._leave(lane, Rest(after=after))

    def bury(self, lane: Lane, apology: Taken, failure: Failure, secret: bool) -> None:
        """A failed entry that goes to the dead letters; the person is told so, the lane goes on.

        ``secret``: without what was written, which nobody replays.
        """
        entry, outcome = apology.entry, apology.outcome
        self.outcomes[outcome.service, "buried"] += 1
        self.buried.add(
            lane.conversation,
            entry.id,
            failure.reason,
            failure.traceback,
            failure.traceback_hash,
            outcome.service,
            lane.version + 1,
            secret,
        )
        self._audit(lane, entry, _type(entry), outcome.service, error=failure.reason)
        self.done.add(lane.conversation, entry.id)
        self._save(lane, outcome.state, [apology])
        self._add_sends(lane, apology)
        self._leave(lane, self.calls.add(lane, [apology]) or lane.rest(1))

    def columns(self) -> list[list[Any]]:
        """The parameters of ``commit_turns``."""
        groups = (self.done, self.kept, self.sessions, self.sends, self.emptied, self.postponed, self.heard)
        buried = self.buried.columns[1]
        columns = [column for group in groups for column in group.columns]
        return [*columns, buried, *self.audited.columns, *self.policies.columns]

    def _add_turn(self, lane: Lane, taken: Taken) -> None:
        entry, update, outcome = taken.entry, taken.update, taken.outcome
        if outcome.holds:
            self.outcomes[outcome.service, "held"] += 1
            return
        self.outcomes[outcome.service, "flooded" if outcome.rate_limited else "done"] += 1
        self.done.add(lane.conversation, entry.id)
        if entry.kind == "message":
            self.answered.append(entry.received_at)
            kind = "secret" if outcome.secret else update.kind
            self.kept.add(lane.conversation, entry.id, lane.phone_number, update.wamid or None, kind, outcome.service)
        for tell in outcome.tells:
            self.tells.add(tell.person, entry.number_id, entry.correlation_id, msgspec.json.encode(tell))
        self._add_sends(lane, taken)
        self._audit(lane, entry, update.kind, outcome.service, outcome.routed_to, outcome.rate_limited)

    def _audit(
        self,
        lane: Lane,
        entry: Entry,
        message_type: str,
        service: str,
        routed_to: str | None = None,
        rate_limited: bool = False,
        error: str | None = None,
    ) -> None:
        self.audited.add(
            entry.id,
            service,
            self._pseudonyms.of(lane.phone_number or lane.user_id),
            message_type,
            rate_limited,
            routed_to,
            error,
        )

    def _add_person(self, lane: Lane, turns: list[Taken]) -> None:
        """One row a person, whatever several turns decided: of two, an update would take one or the other."""
        language = stopped = None
        for taken in turns:
            language = language if taken.outcome.language is None else taken.outcome.language
            stopped = stopped if taken.outcome.stopped is None else taken.outcome.stopped
        if language is not None or stopped is not None:
            self.people.add(lane.conversation, language, stopped)

    def _save(self, lane: Lane, state: State, turns: list[Taken]) -> None:
        service = webhook_name(state.service) if state.service else None
        self.sessions.add(lane.conversation, lane.phone_number, service, encode_state(state).decode(), lane.version)
        heard = [(at, taken.entry.number_id) for taken in turns if (at := taken.heard)]
        self.heard.add(*max(heard, key=lambda each: each[0], default=(None, None)))

    def _add_sends(self, lane: Lane, taken: Taken) -> None:
        for place, payload in enumerate(taken.payloads):
            if sending := taken.outcome.sendings.get(place):
                while len(self.policies) < len(self.sends):
                    self.policies.add(None, None, None)
                self.policies.add(sending.priority, sending.resend, taken.templates.get(place))
            self.sends.add(
                lane.conversation,
                taken.entry.number_id,
                lane.phone_number,
                lane.user_id,
                taken.outcome.service,
                taken.entry.correlation_id,
                payload,
            )

    def _leave(self, lane: Lane, rest: Rest | None) -> None:
        if rest is None:
            self.emptied.add(lane.conversation, lane.wakes)
        else:
            self.postponed.add(lane.conversation, lane.wakes, rest.ready_at, rest.after)


class Calls:
    """What a batch makes and cancels of calls, in the order of ``commit_calls``'s parameters; mostly nothing."""

    def __init__(self) -> None:
        self.made = _Columns(8)
        self.cancelled = _Columns(2)
        self.held = _Columns(2)
        self.released = _Columns(1)

    def __bool__(self) -> bool:
        return any(len(group) for group in self._groups)

    def add(self, lane: Lane, turns: list[Taken]) -> Rest | None:
        """The turns of one lane. Messages it releases are ready at once: then that is the lane's rest.

        What cancels out within the batch is left out: one statement would not see its own rows.
        """
        turns = [taken for taken in turns if _is_about_calls(taken.outcome)]
        if not turns:
            return None
        made: dict[int, Taken] = {}
        cancelled: set[int] = set()
        for taken in turns:
            if taken.outcome.cancelled is not None and not made.pop(taken.outcome.cancelled, None):
                cancelled.add(taken.outcome.cancelled)
            if taken.outcome.call is not None:
                made[taken.outcome.call.id] = taken
        for id in sorted(cancelled - made.keys()):
            self.cancelled.add(lane.conversation, id)
        for taken in made.values():
            self._make(lane, taken)
        if turns[-1].outcome.releases:
            self.released.add(lane.conversation)
            return Rest()
        for taken in turns:
            if taken.outcome.holds:
                self.held.add(lane.conversation, taken.entry.id)
        return None

    def columns(self) -> list[list[Any]]:
        return [column for group in self._groups for column in group.columns]

    @property
    def _groups(self) -> "tuple[_Columns, ...]":
        return self.made, self.cancelled, self.held, self.released

    def _make(self, lane: Lane, taken: Taken) -> None:
        call, entry = taken.outcome.call, taken.entry
        if call is not None:
            self.made.add(
                lane.conversation,
                call.id,
                call.name,
                msgspec.json.encode(call.arguments),
                entry.number_id,
                taken.outcome.service,
                entry.correlation_id,
                taken.update.wamid or None,
            )


def _is_about_calls(outcome: Outcome) -> bool:
    return outcome.call is not None or outcome.cancelled is not None or outcome.holds or outcome.releases


def _type(entry: Entry) -> str:
    """What the audit log calls an entry that no turn could take."""
    return parse(entry.payload).kind if entry.kind == "message" else entry.kind


class _Columns:
    """Rows kept as columns, the way ``unnest`` takes them."""

    def __init__(self, width: int) -> None:
        self.columns: list[list[Any]] = [[] for _ in range(width)]

    def add(self, *values: Any) -> None:
        for column, value in zip(self.columns, values, strict=True):
            column.append(value)

    def __len__(self) -> int:
        return len(self.columns[0])
