"""Orders that no kitchen accepts in time are over, and those that are paid are closed."""

from easymo.conversation.chat import Tell
from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.turns.tells import put_tells

_sql = load(__file__, "expiry.sql")

STRETCH = 500
"""Orders looked at in one commit."""


async def end_food_orders(pool: Pool, number_id: str) -> int:
    """Ends what nobody accepted in time and has guest and staff told, by the business number ``number_id``; returns how
    many those were. Closes what was paid a day ago.

    Whether an order waits, its own clock says: nothing depends on when this runs. Each is told once. Safe to run at any
    time, several at once. Raises DatabaseUnavailable.
    """
    ended = 0
    with translated():
        while True:
            async with pool.acquire() as connection, connection.transaction():
                expired = await connection.fetch(_sql.expire_orders, STRETCH)
                closed = await connection.fetchval(_sql.close_orders, STRETCH)
                tells = [Tell(row["guest"], f"ai-agents:told-order:{row['id']}", {}) for row in expired]
                for row in expired:
                    tells += [Tell(person, f"ai-agents:told-kitchen:{row['id']}", {}) for person in row["staff"]]
                await put_tells(connection, tells, number_id)
            ended += len(expired)
            if len(expired) < STRETCH and closed < STRETCH:
                return ended
