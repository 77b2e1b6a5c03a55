"""Keeps the days and weeks ahead of us their own partitions: a chore of the schedule."""

from easymo.database.connect import Pool, translated
from easymo.database.queries import load

_sql = load(__file__, "partitions.sql")


async def ensure_partitions(pool: Pool) -> int:
    """Creates partitions two days and two weeks ahead; returns 0. Safe to run at any time. Raises DatabaseUnavailable.

    Where there are none, rows go to the default partitions: nothing is lost, only later harder to drop.
    """
    with translated():
        await pool.execute(_sql.ensure_partitions)
    return 0
