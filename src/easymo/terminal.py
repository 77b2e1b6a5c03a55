"""What commands work with: the settings, the house's database, a line to say.

Imports what is slow when it is needed.
"""

import asyncio
import os
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from easymo.settings import Settings

if TYPE_CHECKING:
    from easymo.database.connect import Pool


def say(line: str) -> None:
    """Says what the program does."""
    print_line(f"easymo: {line}")


def print_line(line: str) -> None:
    """Prints what was asked for."""
    print(line, flush=True)  # noqa: T201


def read_settings() -> Settings:
    """Raises ConfigurationError."""
    return Settings.from_environment(os.environ)


def run_async(work: Coroutine[Any, Any, None]) -> None:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work)


def with_database(work: "Callable[[Pool], Coroutine[Any, Any, None]]") -> None:
    """Runs ``work`` with one connection to the house's database, which is started for as long if nobody runs it."""
    from easymo.database.connect import open_pool
    from easymo.database.house import house_database
    from easymo.database.migrate import wait_until_migrated

    async def connected(url: str) -> None:
        await wait_until_migrated(url, patience=5)
        pool = await open_pool(url, size=1, name="cli")
        try:
            await work(pool)
        finally:
            await pool.close()

    with house_database(read_settings(), say) as house:
        run_async(connected(house.settings.database_url))
