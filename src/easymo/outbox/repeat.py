"""The shape of the sender's loops: do a step, then wait for news of more, but not for ever."""

import asyncio
from collections.abc import Awaitable, Callable

import asyncpg
import structlog

from easymo.errors import DatabaseUnavailable

SWEEP_SECONDS = 1.0
"""The longest a lost notification goes unnoticed."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0

_log = structlog.stdlib.get_logger()


async def repeat(
    step: Callable[[], Awaitable[float | None]],
    news: asyncio.Event,
    done: Callable[[], bool],
    *,
    rest: float = 0.0,
) -> None:
    """Runs ``step`` until ``done``. Between two runs it waits for ``news``, at most the seconds ``step`` returned
    and never more than a sweep; a database that fails is tried again after growing pauses.

    After news it rests for ``rest`` seconds, so that what comes in small pieces is taken together.
    """
    pause = _FIRST_PAUSE
    while not done():
        news.clear()
        try:
            seconds = await step()
        except (DatabaseUnavailable, asyncpg.PostgresError) as error:
            _log.warning("outbox_database_failed", step=step.__name__, error=type(error).__name__)
            seconds = pause
            pause = min(pause * 2, _LONGEST_PAUSE)
        else:
            pause = _FIRST_PAUSE
            seconds = SWEEP_SECONDS if seconds is None else min(seconds, SWEEP_SECONDS)
        if seconds and not done():
            await _wait(news, seconds)
            if rest and not done():
                await asyncio.sleep(rest)


async def _wait(news: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await news.wait()
    except TimeoutError:
        pass
