"""The outbox on PostgreSQL.

Whoever touches a recipient's rows locks the recipient's lane in a first statement and reads in a second one: a
snapshot older than its lock would send a message twice. Lanes are locked in the order of their conversations by
everybody, so that nobody deadlocks with a turn that adds sends to several of them.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta

import asyncpg
import msgspec

from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.outbox.decisions import Accept, Bury, Entry, Hold, Postpone, UseTemplate

_sql = load(__file__, "outbox.sql")

# Lanes looked at for each one wanted: those in front may be in other senders' hands.
_WINDOW = 4


class Outcome(msgspec.Struct, frozen=True):
    """What became of an entry."""

    entry: Entry
    decision: Accept | Postpone | Hold | UseTemplate | Bury


class Traffic(msgspec.Struct, frozen=True):
    """Who else uses the numbers."""

    senders: int
    """Living senders, at least 1."""
    received: int
    """Updates that came in since the database's statistics began; a rough count, some seconds late."""


class OutboxStore:
    """Claims sends and records their outcomes. ``unknown_wait``: seconds a send of unknown fate is left alone.

    Every method raises DatabaseUnavailable when PostgreSQL cannot serve.
    """

    def __init__(self, pool: Pool, *, unknown_wait: float) -> None:
        self._pool = pool
        self._wait = timedelta(seconds=unknown_wait)

    async def claim(self, most: int) -> list[Entry]:
        """Marks the heads of up to ``most`` ready lanes as ``sending`` and returns them, committed.

        No other claim returns one of them before its outcome is recorded or ``unknown_wait`` has passed.
        """
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
                locked = await connection.fetch(_sql.lock_recipients, most * _WINDOW, most, self._wait)
                if not locked:
                    return []
                rows = await connection.fetch(_sql.mark_heads, [lane["conversation"] for lane in locked], self._wait)
        return [Entry(**row) for row in rows]

    async def record(self, outcomes: Sequence[Outcome]) -> None:
        """Records outcomes in one commit.

        One whose entry is no longer in the claim it belongs to (a status settled it, or it was claimed again)
        changes nothing. Raises asyncpg's errors for content the database refuses; then none is recorded.
        """
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
                held = [outcome.entry.conversation for outcome in outcomes]
                await hold_lanes(connection, held)
                done = await _accept(connection, outcomes) + await _bury(connection, outcomes)
                await _postpone(connection, outcomes)
                await release_lanes(connection, held, [row["conversation"] for row in done])

    async def next_ready(self) -> float | None:
        """Seconds until the next lane that is not ready yet will be; None if there is none."""
        with translated():
            return await self._pool.fetchval(_sql.next_ready)

    async def traffic(self, believed: float) -> Traffic:
        """``believed``: seconds for which a process that has said so is taken to live."""
        with translated():
            row = await self._pool.fetchrow(_sql.traffic, believed)
        return Traffic(**row) if row else Traffic(1, 0)

    async def numbers(self) -> list[str]:
        """The business numbers from which something waits to be sent."""
        with translated():
            return [row["number_id"] for row in await self._pool.fetch(_sql.numbers)]


async def hold_lanes(connection: Connection, conversations: Iterable[int]) -> None:
    """Locks the lanes until the transaction ends. What is read in later statements stays as it is read."""
    await connection.execute(_sql.hold_lanes, sorted(set(conversations)))


async def release_lanes(connection: Connection, held: Sequence[int], done: Sequence[int]) -> None:
    """Makes lanes ready whose head is ``done`` and removes those of ``held`` without rows."""
    await connection.execute(_sql.release_lanes, held, done)


async def _accept(connection: Connection, outcomes: Sequence[Outcome]) -> list[asyncpg.Record]:
    rows = [(*_claim(o.entry), o.decision.wamid) for o in outcomes if isinstance(o.decision, Accept)]
    return await connection.fetch(_sql.accept, *_columns(rows)) if rows else []


async def _bury(connection: Connection, outcomes: Sequence[Outcome]) -> list[asyncpg.Record]:
    rows = [
        (*_claim(o.entry), o.decision.reason, o.decision.said, o.decision.retryable)
        for o in outcomes
        if isinstance(o.decision, Bury)
    ]
    return await connection.fetch(_sql.bury, *_columns(rows)) if rows else []


async def _postpone(connection: Connection, outcomes: Sequence[Outcome]) -> None:
    rows = [(*_claim(o.entry), *pending) for o in outcomes if (pending := _pending(o))]
    if rows:
        await connection.execute(_sql.postpone, *_columns(rows))


def _pending(outcome: Outcome) -> tuple[int, float, bool] | None:
    """Attempts used up, seconds to wait, and whether the template takes the message's place; None: it is done."""
    match outcome.decision:
        case Postpone(after, attempts):
            return attempts, after, False
        case Hold(after):
            return outcome.entry.attempts - 1, after, False
        case UseTemplate():
            return outcome.entry.attempts - 1, 0.0, True
        case Accept() | Bury():
            return None


def _claim(entry: Entry) -> tuple[object, ...]:
    return entry.conversation, entry.id, entry.sending_at


def _columns(rows: Sequence[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return list(zip(*rows, strict=True))
