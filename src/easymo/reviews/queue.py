"""The queue as operators see it: what waits, whose it is, and what was decided.

Each function runs on the caller's transaction. Who changes a review names the version he has seen: of two who decide
at once the second is told that it changed. Raises NotThere, Changed or NotPossible.
"""

from datetime import datetime
from typing import Any

import asyncpg
import msgspec

from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.errors import Changed, NotPossible, NotThere
from easymo.reviews.kinds import DECISIONS

_sql = load(__file__, "queue.sql")


class Review(msgspec.Struct, frozen=True):
    """One matter. ``person``: whom it concerns. ``priority``: 1 comes before 0."""

    id: int
    kind: str
    service: str
    subject: str
    person: int | None
    payload: dict[str, Any]
    priority: int
    status: str
    assignee: str | None
    decision: str | None
    note: str
    version: int
    created_at: datetime
    decided_at: datetime | None


async def list_waiting(
    connection: Connection, *, kind: str, service: str, assignee: str, after: tuple[int, int] | None, most: int
) -> list[Review]:
    """What waits, the urgent first, then the oldest; '' is for any. ``after``: priority and number of the last seen."""
    priority, id = after or (None, None)
    return [_review(row) for row in await connection.fetch(_sql.waiting, kind, service, assignee, priority, id, most)]


async def list_ended(connection: Connection, *, kind: str, service: str, before: int | None, most: int) -> list[Review]:
    """What was decided or settled itself, the newest review first. ``before``: the number of the last seen."""
    return [_review(row) for row in await connection.fetch(_sql.ended, kind, service, before, most)]


async def find(connection: Connection, id: int) -> Review:
    row = await connection.fetchrow(_sql.find, id)
    if row is None:
        raise NotThere("there is no such review")
    return _review(row)


async def assign(connection: Connection, id: int, version: int, assignee: str) -> Review:
    """Gives what waits to ``assignee``, whoever had it."""
    return await _change(connection, _sql.assign, id, version, assignee)


async def release(connection: Connection, id: int, version: int) -> Review:
    """Nobody has it any more."""
    return await _change(connection, _sql.release, id, version)


async def decide(connection: Connection, id: int, version: int, decision: str, note: str, operator: str) -> Review:
    """Decides what waits, unless another than ``operator`` has it. What follows from it is not done here."""
    found = await find(connection, id)
    possible = DECISIONS[found.kind]
    if decision not in possible:
        raise NotPossible(f"a {found.kind} is decided by one of: {', '.join(possible)}")
    return await _change(connection, _sql.decide, id, version, decision, note, operator)


async def _change(connection: Connection, statement: str, id: int, version: int, *values: Any) -> Review:
    row = await connection.fetchrow(statement, id, version, *values)
    if row is not None:
        return _review(row)
    found = await find(connection, id)
    if found.status in ("decided", "closed"):
        raise Changed(f"the review is {found.status}")
    if found.version != version:
        raise Changed(f"the review changed: look at it again, it is of version {found.version}")
    if found.status == "assigned":
        raise Changed(f"{found.assignee} has the review: release or assign it first")
    raise Changed("nobody has the review")


def _review(row: asyncpg.Record) -> Review:
    return Review(**{**row, "payload": msgspec.json.decode(row["payload"])})
