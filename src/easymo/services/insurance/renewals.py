"""People are reminded that the cover of their vehicles ends, and what nobody came back to is closed."""

from datetime import UTC, datetime

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.notifications.queue import Notice, add
from easymo.services.insurance.renewing import DAYS_BEFORE, reminder_due

_sql = load(__file__, "renewals.sql")

STRETCH = 500
"""Vehicles or requests looked at in one commit."""


async def remind_of_renewals(pool: Pool) -> int:
    """Has everybody notified whose cover ends in 30, 14, 7, 3 or 1 days, or today; returns how many.

    Once for each of these days, of all covers whose papers we know. Then closes offers, drafts and claims whose time is
    over. Safe to run at any time, several at once. Raises DatabaseUnavailable.
    """
    reminded, seen = 0, 0
    with translated():
        while True:
            async with pool.acquire() as connection, connection.transaction():
                rows = await connection.fetch(_sql.ending, max(DAYS_BEFORE), seen, STRETCH)
                due: dict[int, int] = {}
                notices: list[Notice] = []
                for row in rows:
                    days = reminder_due(row["insured_until"], row["today"], row["reminded_before"], row["quiet_until"])
                    if days is None:
                        continue
                    due[row["id"]] = days
                    notices.append(
                        Notice(
                            person=row["person"],
                            address=f"insurance:told-renewal:{row['id']}",
                            key=f"vehicle:{row['id']}:ends-{row['insured_until']}-{days}",
                            due_at=datetime.now(UTC),
                        )
                    )
                await connection.execute(_sql.reminded, list(due), list(due.values()))
                await add(connection, notices)
            reminded += len(notices)
            if len(rows) < STRETCH:
                break
            seen = rows[-1]["id"]
        while True:
            ended = await pool.fetchrow(_sql.expire, STRETCH)
            if ended is None or max(ended["requests"], ended["claims"]) < STRETCH:
                return reminded
