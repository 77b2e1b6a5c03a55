"""Wakes whoever listens, after a commit instead of within it.

PostgreSQL lets transactions that notify commit one after the other, disk included: with the notification on its own,
commits that come often pass side by side.
"""

import asyncio

import structlog

from easymo.database.connect import Pool, unavailable
from easymo.database.queries import load

PAUSE_SECONDS = 0.002
"""Between two rings: whoever listens is told of all that was committed meanwhile at once."""

_PATIENCE_SECONDS = 1.0

_sql = load(__file__, "bell.sql")
_log = structlog.stdlib.get_logger(__name__)


class Bell:
    """Notifies channels, each at most once in PAUSE_SECONDS. What is lost of it the listeners' sweeps find."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._channels: set[str] = set()
        self._ringing: asyncio.Task[None] | None = None

    def ring(self, channel: str) -> None:
        """To be called once what the listeners shall look at is committed. Never waits, never raises."""
        self._channels.add(channel)
        if self._ringing is None or self._ringing.done():
            self._ringing = asyncio.create_task(self._ring(), name="bell")

    async def stop(self) -> None:
        """Returns when all that was to be notified is, or cannot be."""
        if self._ringing is not None:
            await self._ringing

    async def _ring(self) -> None:
        while self._channels:
            channels, self._channels = sorted(self._channels), set()
            try:
                async with asyncio.timeout(_PATIENCE_SECONDS):
                    await self._pool.execute(_sql.ring, channels)
            except Exception as error:  # noqa: BLE001 - it is a hint
                _log.warning("bell not rung", exc_info=None if unavailable(error) else error)
            await asyncio.sleep(PAUSE_SECONDS)
