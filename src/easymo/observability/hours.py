"""What each service was written, by the hour, from the audit log: kept when that has gone."""

from easymo.database.connect import Pool, translated
from easymo.database.queries import load

_sql = load(__file__, "hours.sql")


async def count_hours(pool: Pool) -> dict[str, int]:
    """Brings `message_stats_hourly` up to now; safe to run at any time. Raises DatabaseUnavailable."""
    with translated():
        return {"hours_counted": await pool.fetchval(_sql.count_hours)}
