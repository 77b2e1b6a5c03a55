"""Tickets as operators see and change them.

Each function runs on the caller's transaction. Who changes a ticket names the version he has seen: of two at once the
second is told that it changed. What people are to hear of it is told with it. Raises NotThere, Changed or NotPossible.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from easymo.conversation.chat import Tell
from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.errors import Changed, MessageTooLong, NotPossible, NotThere
from easymo.tickets.kinds import UNRESOLVED
from easymo.turns.tells import put_tells
from easymo.whatsapp.limits import length

ANSWER_MOST = 700
"""Characters of an answer: it is told with its subject in one message that has buttons."""
_sql = load(__file__, "desk.sql")


class TicketLine(msgspec.Struct, frozen=True, kw_only=True):
    """``late``: the terms that were missed, answer and resolve; ``stars``: what the person thought of the help."""

    id: int
    person: int
    category: str
    priority: str
    status: str
    subject: str
    assignee: str | None
    answer_due_at: datetime
    resolve_due_at: datetime
    answered_at: datetime | None
    resolved_at: datetime | None
    late: list[str]
    stars: int | None
    version: int
    created_at: datetime
    changed_at: datetime


class TicketMessage(msgspec.Struct, frozen=True):
    """``operator``: null is the person. ``documents`` lie in the vault."""

    id: int
    at: datetime
    operator: str | None
    words: str
    documents: list[UUID]


class TicketEvent(msgspec.Struct, frozen=True):
    at: datetime
    actor: str
    event: str
    detail: dict[str, Any]


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which tickets; '' is any."""

    priority: str = ""
    category: str = ""
    assignee: str = ""


async def list_unresolved(
    connection: Connection, wanted: Wanted, after: tuple[int, int] | None, most: int
) -> list[TicketLine]:
    """What is not resolved, by priority, then age. ``after``: rank of the priority and number of the last seen."""
    rank, id = after or (None, None)
    values = (wanted.priority, wanted.category, wanted.assignee)
    return [TicketLine(**row) for row in await connection.fetch(_sql.unresolved, *values, rank, id, most)]


async def list_ended(connection: Connection, wanted: Wanted, before: int | None, most: int) -> list[TicketLine]:
    """What was resolved or closed, the newest ticket first."""
    values = (wanted.priority, wanted.category, wanted.assignee)
    return [TicketLine(**row) for row in await connection.fetch(_sql.ended, *values, before, most)]


async def rank_of(connection: Connection, priority: str) -> int:
    return await connection.fetchval(_sql.rank_of, priority)


async def find(connection: Connection, id: int) -> TicketLine:
    return await _one(connection, _sql.find, id)


async def messages_of(connection: Connection, id: int) -> list[TicketMessage]:
    """What was said of it, in its order."""
    return [TicketMessage(**row) for row in await connection.fetch(_sql.messages_of, id)]


async def events_of(connection: Connection, id: int) -> list[TicketEvent]:
    """What happened to it, in its order."""
    rows = await connection.fetch(_sql.events_of, id)
    return [TicketEvent(**{**row, "detail": msgspec.json.decode(row["detail"])}) for row in rows]


class Desk:
    """What one operator does with tickets. ``number_id``: the business number people are told by."""

    def __init__(self, connection: Connection, operator: str, number_id: str) -> None:
        self._connection = connection
        self._operator = operator
        self._number_id = number_id

    async def assign(self, id: int, version: int, assignee: str) -> TicketLine:
        """Gives it to ``assignee``, whoever had it. Whoever waits is told once that somebody looks at it."""
        before = await self._lock(id, version, UNRESOLVED)
        changed = await self._change(_sql.assign, id, assignee)
        event = await self._note(id, "taken", assignee=assignee)
        if before.status == "open":
            await self._tell(changed, event)
        return changed

    async def answer(self, id: int, version: int, words: str, *, resolves: bool = False) -> TicketLine:
        """Says something of it to the person; it then waits for them, or is resolved.

        Raises MessageTooLong for more than ANSWER_MOST characters.
        """
        if length(words) > ANSWER_MOST:
            raise MessageTooLong(f"an answer has {ANSWER_MOST} characters at most")
        await self._lock(id, version, UNRESOLVED)
        await self._connection.execute(_sql.say, id, self._operator, words)
        changed = await self._change(_sql.resolve if resolves else _sql.answered, id, self._operator)
        event = await self._note(id, "resolved" if resolves else "answered")
        await self._tell(changed, event)
        return changed

    async def prioritise(self, id: int, version: int, priority: str) -> TicketLine:
        """Promises other times, counted from its beginning."""
        await self._lock(id, version, UNRESOLVED)
        changed = await self._change(_sql.prioritise, id, priority)
        await self._note(id, "prioritised", priority=priority)
        return changed

    async def close(self, id: int, version: int) -> TicketLine:
        """What was resolved is over at once: it cannot be reopened any more."""
        await self._lock(id, version, ("resolved",))
        changed = await self._change(_sql.close, id)
        await self._note(id, "closed")
        return changed

    async def _lock(self, id: int, version: int, statuses: tuple[str, ...]) -> TicketLine:
        found = await _one(self._connection, _sql.lock, id)
        if found.version != version:
            raise Changed(f"the ticket changed: look at it again, it is of version {found.version}")
        if found.status not in statuses:
            raise NotPossible(f"the ticket is {found.status}")
        return found

    async def _change(self, statement: str, id: int, *values: Any) -> TicketLine:
        return await _one(self._connection, statement, id, *values)

    async def _note(self, id: int, event: str, **detail: str) -> int:
        values = msgspec.json.encode(detail).decode()
        return await self._connection.fetchval(_sql.note, id, f"operator:{self._operator}", event, values)

    async def _tell(self, ticket: TicketLine, event: int) -> None:
        tell = Tell(ticket.person, f"ai-agents:told-ticket:{event}", {})
        await put_tells(self._connection, [tell], self._number_id)


async def _one(connection: Connection, statement: str, id: int, *values: Any) -> TicketLine:
    row = await connection.fetchrow(statement, id, *values)
    if row is None:
        raise NotThere("there is no such ticket")
    return TicketLine(**row)
