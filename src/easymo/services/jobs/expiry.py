"""Posters are reminded of jobs that are about to close by themselves."""

import msgspec

from easymo.conversation.chat import Tell
from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.observability.correlation import accept
from easymo.services.jobs.job import RENEWAL

_sql = load(__file__, "expiry.sql")

STRETCH = 500
"""Jobs looked at in one commit."""


async def remind_of_expiry(pool: Pool, number_id: str) -> int:
    """Has everybody told, by the business number ``number_id``, whose job closes within three days; returns how many.

    Once for each end of a job's time, and only while WhatsApp's 24-hour window is open: who writes to us within those
    days is told then. Safe to run at any time, several at once. Raises DatabaseUnavailable.
    """
    told = 0
    with translated():
        while True:
            async with pool.acquire() as connection, connection.transaction():
                rows = await connection.fetch(_sql.take_expiring, RENEWAL, STRETCH)
                people = [row["posted_by"] for row in rows]
                tells = [Tell(row["posted_by"], f"jobs:told-expiry:{row['id']}", {}) for row in rows]
                payloads = [msgspec.json.encode(tell) for tell in tells]
                if rows:
                    await connection.execute(_sql.tell, people, payloads, number_id, accept(None))
            told += len(rows)
            if len(rows) < STRETCH:
                return told
