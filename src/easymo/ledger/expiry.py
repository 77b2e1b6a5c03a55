"""What time ends: holds, and purchases nobody paid for."""

from easymo.database.connect import Pool, translated
from easymo.database.scope import Scope
from easymo.ledger.ledger import expire_holds
from easymo.ledger.orders import expire_purchases

HOLDS = 100
"""Holds given back in one commit."""


async def end_what_is_over(pool: Pool) -> int:
    """Gives back holds beyond their time and ends purchases unpaid for three days; returns how many those were.

    Safe to run at any time, several at once. Raises DatabaseUnavailable.
    """
    ended = 0
    with translated():
        while True:
            async with pool.acquire() as connection, connection.transaction():
                scope = Scope(connection, 0)
                given_back = len(await expire_holds(scope, HOLDS))
                ended += given_back + await expire_purchases(scope)
            if given_back < HOLDS:
                return ended
