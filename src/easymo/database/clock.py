"""Whether this machine's clock is the database's.

Lanes go by the database's clock, flows and the 24-hour window by this machine's, messages by WhatsApp's.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from datetime import UTC, datetime, timedelta

import structlog

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import ConfigurationError, DatabaseUnavailable

FAR = timedelta(seconds=60)
EVERY_SECONDS = 60.0

_sql = load(__file__, "clock.sql")
_log = structlog.stdlib.get_logger(__name__)

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


async def clock_difference(pool: Pool, clock: Clock = utc_now) -> timedelta:
    """How far this machine's clock is ahead of the database's (negative: behind), to half of a round trip.

    Raises DatabaseUnavailable.
    """
    with translated():
        asked = clock()
        theirs: datetime = await pool.fetchval(_sql.read_clock)
        return asked + (clock() - asked) / 2 - theirs


async def check_clock(pool: Pool, clock: Clock = utc_now) -> None:
    """Raises ConfigurationError if the clocks are more than a minute apart, DatabaseUnavailable."""
    difference = await clock_difference(pool, clock)
    if abs(difference) > FAR:
        raise ConfigurationError(
            f"this machine's clock is {_tell(difference)} the database's: set both by NTP (timedatectl set-ntp true)"
        )


@contextlib.asynccontextmanager
async def watch_clock(pool: Pool, clock: Clock = utc_now, every: float = EVERY_SECONDS) -> AsyncGenerator[None]:
    """While the context lasts, logs ``clock_off`` whenever the clocks have come more than a minute apart."""
    task = asyncio.create_task(_watch(pool, clock, every), name="clock")
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _watch(pool: Pool, clock: Clock, every: float) -> None:
    while True:
        await asyncio.sleep(every)
        with contextlib.suppress(DatabaseUnavailable):
            difference = await clock_difference(pool, clock)
            if abs(difference) > FAR:
                _log.warning("clock_off", seconds=round(difference.total_seconds()))


def _tell(difference: timedelta) -> str:
    return f"{abs(difference).total_seconds():.0f} s {'ahead of' if difference > timedelta() else 'behind'}"
