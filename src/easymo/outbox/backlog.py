"""How much waits to be sent, and for how long: for metrics and alerts."""

import msgspec

from easymo.database.connect import Pool, translated
from easymo.database.queries import load

_sql = load(__file__, "backlog.sql")


class Waiting(msgspec.Struct, frozen=True):
    """The sends of one priority that WhatsApp has not accepted."""

    priority: int
    """0 reply, 1 notification, 2 bulk."""
    waiting: int
    sending: int
    """Requests under way, and those whose fate is unknown."""
    oldest: float
    """Seconds since the oldest of them was put in."""


async def backlog(pool: Pool) -> list[Waiting]:
    """What waits, by priority; priorities without sends are left out. Raises DatabaseUnavailable."""
    with translated():
        rows = await pool.fetch(_sql.backlog)
    return [Waiting(**row) for row in rows]
