"""Posters are reminded of jobs that are about to close by themselves."""

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.notifications.queue import Notice, add
from easymo.services.jobs.job import RENEWAL

_sql = load(__file__, "expiry.sql")

STRETCH = 500
"""Jobs looked at in one commit."""


async def remind_of_expiry(pool: Pool) -> int:
    """Has everybody notified whose job closes within three days; returns how many.

    Once for each end of a job's time, by template where the person has not written for a day. Safe to run at any time,
    several at once. Raises DatabaseUnavailable.
    """
    reminded = 0
    with translated():
        while True:
            async with pool.acquire() as connection, connection.transaction():
                rows = await connection.fetch(_sql.take_expiring, RENEWAL, STRETCH)
                notices = [
                    Notice(
                        person=row["posted_by"],
                        address=f"jobs:told-expiry:{row['id']}",
                        key=f"job:{row['id']}:closes-{row['expires_at']:%Y-%m-%dT%H:%M}",
                        given={"soon": True},
                        due_at=row["reminded_at"],
                    )
                    for row in rows
                ]
                await add(connection, notices)
            reminded += len(rows)
            if len(rows) < STRETCH:
                return reminded
