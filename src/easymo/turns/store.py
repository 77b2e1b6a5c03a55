"""Claims lanes and commits turns."""

import asyncpg
import msgspec
import structlog

from easymo.conversation.session import Person, State, decode_state
from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.errors import FlowError
from easymo.turns.batch import Entry, Lane, Writes

_sql = load(__file__, "turns.sql")

log = structlog.get_logger()

WINDOW = 4
"""Ready lanes looked at for each lane wanted: others may hold the first ones."""
MESSAGES = 10
"""Consecutive messages a lane brings into one batch."""
NUMBERS_MOST = 10 * MESSAGES
"""More than a batch gives to questions and calls of one session: what begins anew above never repeats a number."""


class Conflict(Exception):
    """The rows were not as they had been claimed: somebody else was here. Nothing may be committed."""


async def lock_lanes(connection: Connection, most: int) -> list[int]:
    """Locks ready lanes until the end of the transaction; returns their conversations."""
    rows = await connection.fetch(_sql.lock_lanes, most, most * WINDOW)
    return [row["conversation"] for row in rows]


async def lock_lane(connection: Connection, conversation: int) -> bool:
    """Locks one lane until the end of the transaction. False: somebody else has it."""
    return bool(await connection.fetchval(_sql.lock_lane, conversation))


async def read_lanes(connection: Connection, conversations: list[int], messages: int = MESSAGES) -> list[Lane]:
    """The locked lanes with up to ``messages`` entries each. To be called after the lock's own statement."""
    rows = await connection.fetch(_sql.read_lanes, conversations, messages)
    lanes: dict[int, Lane] = {}
    for row in rows:
        lane = lanes.get(row["conversation"])
        if lane is None:
            lane = lanes[row["conversation"]] = _lane(row)
        if row["id"] is not None:
            lane.entries.append(_entry(row))
    return [_bounded(lane, messages) for lane in lanes.values()]


async def commit(connection: Connection, writes: Writes) -> None:
    """Writes all of a batch, on the caller's transaction, which has to be undone if it raises.

    Raises Conflict, FlowError if somebody was told who does not exist, and what asyncpg raises for content.
    """
    if writes.calls:
        await connection.execute(_sql.commit_calls, *writes.calls.columns())
    for statement, rows in (
        (_sql.commit_people, writes.people),
        (_sql.commit_retries, writes.retried),
        (_sql.commit_burials, writes.buried),
    ):
        if rows:
            await connection.execute(statement, *rows.columns)
    row = await connection.fetchrow(_sql.commit_turns, *writes.columns())
    if row is None or (row["done"], row["saved"]) != (len(writes.done), len(writes.sessions)):
        raise Conflict
    if writes.tells and await connection.fetchval(_sql.commit_tells, *writes.tells.columns) != len(writes.tells):
        raise FlowError("a flow told somebody who does not exist")


async def wake_lanes(connection: Connection, conversations: list[int]) -> None:
    """Makes lanes ready that were told something."""
    await connection.fetchval(_sql.wake_lanes, conversations)


async def wake_forgotten(connection: Connection) -> int:
    """Makes lanes ready whose wake-up was lost in a crash; returns how many."""
    return await connection.fetchval(_sql.wake_forgotten)


async def next_ready(connection: Connection) -> float | None:
    """Seconds until the next postponed lane is ready, if there is one."""
    return await connection.fetchval(_sql.next_ready)


async def open_scope(connection: Connection, person: int, *, patience: str, limit: str) -> None:
    """From here to the scope's end, statements run with the person's rights and can be undone as one.

    ``patience``: how long a statement waits for a row lock; ``limit``: how long it may take.
    """
    await connection.execute(_sql.open_scope.format(person=int(person), patience=patience, limit=limit))


async def close_scope(connection: Connection) -> None:
    await connection.execute(_sql.close_scope)


async def undo_scope(connection: Connection) -> None:
    await connection.execute(_sql.undo_scope)


def _lane(row: asyncpg.Record) -> Lane:
    person = Person(row["conversation"], row["country"], row["language"], row["name"], row["stopped"], row["operator"])
    return Lane(
        row["conversation"],
        row["wakes"],
        row["phone_number"],
        row["user_id"],
        person,
        _state(row),
        row["version"] or 0,
        [],
        False,
        row["next_due_at"],
    )


def _state(row: asyncpg.Record) -> State:
    if row["state"] is None:
        return State()
    try:
        return decode_state(row["state"])
    except msgspec.DecodeError:
        # Left by another release. Whoever it belongs to begins anew, and holds up nobody.
        log.exception("session_unreadable", conversation=row["conversation"])
        return State(numbers=row["version"] * NUMBERS_MOST)


def _entry(row: asyncpg.Record) -> Entry:
    return Entry(
        row["id"],
        row["kind"],
        row["due"],
        row["due_at"],
        row["attempts"],
        row["number_id"],
        row["service"],
        row["correlation_id"],
        row["payload"],
        row["received_at"],
    )


def _bounded(lane: Lane, messages: int) -> Lane:
    if len(lane.entries) <= messages:
        return lane
    return msgspec.structs.replace(lane, entries=lane.entries[:messages], more=True)
