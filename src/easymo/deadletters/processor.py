"""dlq-processor: replays dead letters by the schedule."""

import asyncio
import contextlib

import structlog

from easymo.database.connect import Pool
from easymo.deadletters.store import process_due
from easymo.errors import DatabaseUnavailable
from easymo.observability.metrics import DEAD_LETTERS_PROCESSED

EVERY_SECONDS = 5.0

_log: structlog.stdlib.BoundLogger = structlog.get_logger()


class DeadLetterProcessor:
    """Looks every few seconds. Any number may run; one acts at a time."""

    def __init__(self, pool: Pool, *, every: float = EVERY_SECONDS) -> None:
        self._pool = pool
        self._every = every
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """``run`` returns after the look in hand."""
        self._stopped.set()

    async def run(self) -> None:
        """Works until stopped. A database that goes away is waited for."""
        while not self._stopped.is_set():
            try:
                await self.process()
            except DatabaseUnavailable:
                _log.warning("dead_letters_wait_for_database")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._every):
                    await self._stopped.wait()

    async def process(self) -> None:
        """Looks once. Raises DatabaseUnavailable."""
        done = await process_due(self._pool)
        DEAD_LETTERS_PROCESSED.labels("replayed").inc(done.replayed)
        DEAD_LETTERS_PROCESSED.labels("abandoned").inc(done.abandoned)
        if done.replayed or done.abandoned:
            _log.info("dead_letters_processed", replayed=done.replayed, abandoned=done.abandoned)
