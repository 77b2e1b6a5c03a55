"""What time does to tickets and to who waits for a person of the team: chores of every minute."""

from collections.abc import Callable

from easymo.conversation.chat import Tell
from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.observability.metrics import TICKETS_LATE
from easymo.sessions.operators import Operators
from easymo.turns.tells import put_tells

_sql = load(__file__, "tending.sql")


async def tend_tickets(pool: Pool, number_id: str) -> int:
    """Tells operators of promises missed and of people who wait, closes what was resolved long ago, and tells whoever
    waits when the team goes home; returns how much of it there was.

    Operators are told by reviews (``overdue``, ``waiting``) of the first priority. Each is told once. Safe to run at
    any time, several at once. Raises DatabaseUnavailable.
    """
    with translated():
        async with pool.acquire() as connection, connection.transaction():
            late = await connection.fetch(_sql.note_late)
            tended = await connection.fetchval(_sql.close) + await connection.fetchval(_sql.remind)
            left = await connection.fetch(_sql.end_queue)
            tells = [Tell(row["person"], f"ai-agents:told-unattended:{row['handoff']}", {}) for row in left]
            await put_tells(connection, tells, number_id)
    for row in late:
        TICKETS_LATE.labels(row["term"], row["priority"]).inc()
    return len(late) + tended + len(left)


async def release_silent(pool: Pool, operators: Callable[[], Operators]) -> int:
    """Gives conversations in which nobody has written for long back to the bots; returns how many."""
    with translated():
        silent = await pool.fetch(_sql.silent)
    if not silent:
        return 0
    hands = operators()
    return sum([await hands.release_silent(row["conversation"]) for row in silent])
