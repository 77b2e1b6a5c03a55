"""Roles run alone: each says that it is alive, works, and ends when told to."""

import asyncio
from pathlib import Path

import pytest

from databases import Database
from easymo import bootstrap
from easymo.database.connect import Pool
from easymo.observability.heartbeat import alive
from easymo.settings import Settings
from lanes import until


@pytest.mark.parametrize(
    "role", ["agent-runner", "session-cleanup", "dlq-processor", "notification-worker", "scheduler"]
)
async def test_role_runs_alone_until_told_to_stop(database: Database, pool: Pool, role: str) -> None:
    stop = asyncio.Event()
    settings = Settings(home=Path("/nowhere"), database_url=database.url)
    running = asyncio.create_task(bootstrap.run(settings, [role], stop=stop))

    async def beats() -> bool:
        return [name for name, _ in await alive(pool)] == [role]

    await until(beats)
    stop.set()
    async with asyncio.timeout(10):
        await running
    assert await alive(pool) == []
