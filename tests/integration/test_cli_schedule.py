"""`easymo schedule` as operators run it."""

import asyncio
import os
from pathlib import Path

import pytest

from databases import Database
from easymo import bootstrap
from easymo.database.connect import Pool
from easymo.schedule.chore import Chore
from easymo.schedule.scheduler import Scheduler
from easymo.settings import Settings
from houses import Ended, easymo


async def command(database: Database, *arguments: str) -> Ended:
    return await easymo("schedule", *arguments, environment={**os.environ, "DATABASE_URL": database.url})


async def test_chores_are_listed_run_now_set_paused_and_resumed(database: Database, pool: Pool, tmp_path: Path) -> None:
    assert (
        await command(database, "list")
    ).out == "no chores: no scheduler has run yet (easymo run --role scheduler)\n"
    stop = asyncio.Event()
    settings = Settings(home=tmp_path, database_url=database.url)
    running = asyncio.create_task(bootstrap.run(settings, ["scheduler"], stop=stop))
    while not await pool.fetchval("select count(*) from schedules where ended_at is not null"):
        await asyncio.sleep(0.05)
    ended = await command(database, "run", "history")
    assert (ended.out, ended.err) == ("history: done\n", "")
    assert (await command(database, "set", "history", "30 2 * * *")).out.startswith("history: due 20")
    assert (await command(database, "pause", "photos")).out == "photos: paused\n"
    listed = {line.split()[0]: line for line in (await command(database, "list")).out.splitlines()}
    assert "30 2 * * * *" in listed["history"]
    assert "paused" in listed["photos"]
    assert (await command(database, "resume", "photos")).out == "photos: resumed\n"
    stop.set()
    await running


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("run", "dishes"), "there is no chore 'dishes': easymo schedule list"),
        (("set", "tea", "at night"), "is no cron line"),
        (("run", "tea", "--wait", "0"), "tea has not ended within 0 s"),
    ],
)
async def test_what_cannot_be_done_is_said_in_one_line(
    database: Database, pool: Pool, arguments: tuple[str, ...], why: str
) -> None:
    async def tea() -> int:
        return 0

    await Scheduler(pool, [Chore("tea", "* * * * *", tea)]).announce()
    ended = await command(database, *arguments)
    assert (ended.code, ended.out) == (1, "")
    assert why in ended.err
    assert ended.err.count("\n") == 1
