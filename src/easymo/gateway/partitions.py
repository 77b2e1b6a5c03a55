"""Keeps the days and weeks ahead of us their own partitions."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable

EVERY_SECONDS = 6 * 3600
RETRY_SECONDS = 10

_sql = load(__file__, "partitions.sql")


@contextlib.asynccontextmanager
async def keep_partitions(pool: Pool) -> AsyncGenerator[None]:
    """While the context lasts, creates partitions two days and two weeks ahead.

    Where it cannot, rows go to the default partitions: nothing is lost, only later harder to drop.
    """
    task = asyncio.create_task(_keep(pool), name="partitions")
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _keep(pool: Pool) -> None:
    while True:
        try:
            with translated():
                await pool.execute(_sql.ensure_partitions)
        except DatabaseUnavailable:
            await asyncio.sleep(RETRY_SECONDS)
        else:
            await asyncio.sleep(EVERY_SECONDS)
