"""Reservations end with their time, and sellers who were paid and are silent are asked again."""

from easymo.conversation.chat import Tell
from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.turns.tells import put_tells

_sql = load(__file__, "expiry.sql")

STRETCH = 500
"""Deals looked at in one commit."""


async def end_reservations(pool: Pool, number_id: str) -> int:
    """Ends what is overdue and has both sides told, by the business number ``number_id``; returns how many deals.

    Whether a reservation stands, its own clock says: nothing depends on when this runs. Each is told once. Safe to
    run at any time, several at once. Raises DatabaseUnavailable.
    """
    ended = 0
    with translated():
        while True:
            async with pool.acquire() as connection, connection.transaction():
                expired = await connection.fetch(_sql.expire_deals, STRETCH)
                silent = await connection.fetch(_sql.ask_again, STRETCH)
                tells = [Tell(row["person"], f"marketplace:told-deal:{row['id']}", {}) for row in expired]
                for row in silent:
                    for person in (row["buyer"], row["seller"]):
                        tells.append(Tell(person, f"marketplace:told-silence:{row['id']}", {}))  # noqa: PERF401
                await put_tells(connection, tells, number_id)
            ended += len(expired) // 2 + len(silent)
            if len(expired) < 2 * STRETCH and len(silent) < STRETCH:
                return ended
