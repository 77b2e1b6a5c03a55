"""Dead letters as they are kept, and their way back."""

from collections.abc import Iterable, Sequence
from datetime import datetime

import asyncpg
import msgspec

from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load

_sql = load(__file__, "deadletters.sql")

SCHEDULE = (60.0, 300.0, 900.0, 3600.0, 4 * 3600.0, 12 * 3600.0)
"""Seconds after a failure at which it is replayed: 1, 5, 15 min, 1, 4, 12 h; then it is abandoned."""


ATTEMPTS_KEPT = 7
"""Attempts a replayed send comes with at most: the sender gives up at the 8th that fails."""


class Letter(msgspec.Struct, frozen=True):
    """What an operator sees of a dead letter in a list: nothing that names a person."""

    conversation: int
    id: int
    kind: str
    service: str
    reason: str
    status: str
    attempts: int
    replays: int
    failed_at: datetime
    correlation_id: str


class Opened(Letter, frozen=True):
    """One dead letter whole, with its traceback and what it held."""

    traceback: str | None
    traceback_hash: str | None
    payload: bytes


class Processed(msgspec.Struct, frozen=True):
    """What one look of the processor did."""

    replayed: int = 0
    abandoned: int = 0


async def list_letters(
    pool: Pool, *, kind: str = "", service: str = "", status: str = "", most: int = 50
) -> list[Letter]:
    """The newest dead letters; empty filters let everything through."""
    with translated():
        rows = await pool.fetch(_sql.list_letters, kind, service, status, most)
    return [Letter(**row) for row in rows]


async def open_letter(pool: Pool, id: int) -> Opened | None:
    with translated():
        row = await pool.fetchrow(_sql.show_letter, id)
    return Opened(**row) if row else None


async def discard(pool: Pool, ids: Sequence[int]) -> int:
    """Forgets dead letters for good; returns how many there were."""
    with translated():
        return len(await pool.fetch(_sql.discard, ids))


async def replay(pool: Pool, ids: Sequence[int]) -> int:
    """Puts dead letters back into their lanes, before what waits there; returns how many.

    The attempts they used up count: a turn that fails again is a dead letter at once. The person hears no second
    apology.
    """
    with translated():
        async with pool.acquire() as connection, connection.transaction():
            chosen = await connection.fetch(_sql.choose_by_id, ids)
            return await _replay(connection, chosen)


async def process_due(pool: Pool, most: int = 500) -> Processed:
    """Replays what is due by the schedule and abandons what has no replay left or was overtaken.

    Safe in several processes: one of them acts at a time.
    """
    with translated():
        async with pool.acquire() as connection, connection.transaction():
            if not await connection.fetchval(_sql.lead):
                return Processed()
            due = await connection.fetch(_sql.choose_due, SCHEDULE, most)
            overtaken = [row for row in due if row["overtaken"]]
            await connection.execute(_sql.abandon, *_keys(overtaken))
            replayed = await _replay(connection, [row for row in due if not row["overtaken"]])
            finished = await connection.fetch(_sql.abandon_finished, len(SCHEDULE))
            return Processed(replayed, len(overtaken) + len(finished))


async def count_letters(pool: Pool) -> dict[tuple[str, str, str], int]:
    """How many there are, by kind, service and status."""
    with translated():
        rows = await pool.fetch(_sql.count_letters)
    return {(row["kind"], row["service"], row["status"]): row["letters"] for row in rows}


async def _replay(connection: Connection, chosen: Iterable[asyncpg.Record]) -> int:
    chosen = list(chosen)
    replayed = 0
    turns = [row for row in chosen if row["kind"] == "turn"]
    sends = [row for row in chosen if row["kind"] == "send"]
    if turns:
        replayed += await connection.fetchval(_sql.replay_turns, *_keys(turns))
    if sends:
        replayed += await connection.fetchval(_sql.replay_sends, *_keys(sends), ATTEMPTS_KEPT)
    return replayed


def _keys(rows: Iterable[asyncpg.Record]) -> tuple[list[int], list[int]]:
    pairs = [(row["conversation"], row["id"]) for row in rows]
    return [conversation for conversation, _ in pairs], [id for _, id in pairs]
