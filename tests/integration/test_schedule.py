"""The schedule: each run is one scheduler's, and none is forgotten."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs

from easymo.bootstrap import build_vault
from easymo.chores import house_chores
from easymo.database.connect import Pool
from easymo.errors import NotPossible, NotThere, VaultUnavailable
from easymo.observability.hours import count_hours
from easymo.schedule import operators
from easymo.schedule.chore import Chore, check
from easymo.schedule.scheduler import FIRST_RETRY, LEASE, LONGEST_RETRY, Scheduler
from easymo.settings import Settings

DAILY = "17 2 * * *"


class Desk:
    """A chore that notes its runs, and ends as it is told to."""

    def __init__(self, name: str = "tea", cron: str = DAILY) -> None:
        self.runs = 0
        self.error: Exception | None = None
        self.meanwhile: Callable[[], Any] | None = None
        self.chore = Chore(name, cron, self._work)

    async def _work(self) -> int:
        self.runs += 1
        if self.meanwhile:
            await self.meanwhile()
        if self.error:
            raise self.error
        return 0


async def announced(pool: Pool, *desks: Desk) -> Scheduler:
    scheduler = Scheduler(pool, [desk.chore for desk in desks])
    await scheduler.announce()
    return scheduler


async def late(pool: Pool, by: timedelta, name: str = "tea") -> None:
    await pool.execute("update schedules set due_at = now() - $2::interval where name = $1", name, by)


async def the(pool: Pool, name: str = "tea") -> operators.Listed:
    return next(chore for chore in await operators.list_chores(pool) if chore.name == name)


async def test_a_new_chore_is_done_at_once_and_then_when_it_is_time(pool: Pool) -> None:
    desk = Desk()
    scheduler = await announced(pool, desk)
    assert await scheduler.run_due() == ["tea"]
    assert await scheduler.run_due() == []
    due_at = (await the(pool)).due_at
    assert (due_at.hour, due_at.minute) == (2, 17)
    assert timedelta() < due_at - datetime.now(UTC) <= timedelta(days=1)


async def test_of_several_schedulers_one_does_a_run(pool: Pool) -> None:
    desk = Desk()
    schedulers = [await announced(pool, desk) for _ in range(8)]
    done = await asyncio.gather(*(scheduler.run_due() for scheduler in schedulers))
    assert [name for names in done for name in names] == ["tea"]
    assert desk.runs == 1


async def test_what_was_missed_is_done_once_and_told(pool: Pool) -> None:
    desk = Desk()
    scheduler = await announced(pool, desk)
    await scheduler.run_due()
    await late(pool, timedelta(days=3, hours=1))
    with capture_logs() as logs:
        assert await scheduler.run_due() == ["tea"]
    (line,) = logs
    assert (line["event"], line["chore"], line["runs"] in (3, 4)) == ("schedule_missed", "tea", True)
    assert (await the(pool)).missed == line["runs"]
    assert desk.runs == 2


async def test_a_run_whose_scheduler_was_killed_passes_to_another_after_its_lease(pool: Pool) -> None:
    desk = Desk()
    killed, other = await announced(pool, desk), await announced(pool, desk)
    hangs = asyncio.Event()
    desk.meanwhile = hangs.wait
    task = asyncio.create_task(killed.run_due())
    while not desk.runs:
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    desk.meanwhile = None
    assert await other.run_due() == []
    await pool.execute("update schedules set leased_until = leased_until - $1::interval", LEASE)
    assert await other.run_due() == ["tea"]


@pytest.mark.parametrize(
    ("error", "event"), [(VaultUnavailable("away"), "chore_waits"), (ArithmeticError(), "chore_failed")]
)
async def test_a_chore_that_fails_is_tried_again_ever_later_and_keeps_no_other(
    pool: Pool, error: Exception, event: str
) -> None:
    desk, other = Desk(), Desk("milk")
    desk.error = error
    scheduler = await announced(pool, desk, other)
    waits: list[timedelta] = []
    with capture_logs() as logs:
        for _ in range(9):
            await scheduler.run_due()
            chore = await the(pool)
            assert chore.ended_at
            waits.append(chore.due_at - chore.ended_at)
            await late(pool, timedelta())
    assert waits[:3] == [FIRST_RETRY, 2 * FIRST_RETRY, 4 * FIRST_RETRY]
    assert max(waits) <= LONGEST_RETRY
    assert {line["event"] for line in logs} == {event}
    assert other.runs == 1
    await scheduler.run_due()
    assert ((await the(pool)).failures, (await the(pool)).error) == (10, type(error).__name__)
    await late(pool, timedelta())
    desk.error = None
    await scheduler.run_due()
    assert ((await the(pool)).failures, (await the(pool)).error) == (0, "")


async def test_an_operator_s_line_outlives_a_release_and_a_release_s_own_does_not(pool: Pool) -> None:
    await announced(pool, Desk(), Desk("milk"))
    due_at = await operators.choose(pool, "tea", "30 4 * * *")
    assert (due_at.hour, due_at.minute) == (4, 30)
    await announced(pool, Desk(cron="* * * * *"), Desk("milk", cron="* * * * *"))
    assert [(each.name, each.cron, each.chosen) for each in await operators.list_chores(pool)] == [
        ("milk", "* * * * *", False),
        ("tea", "30 4 * * *", True),
    ]


async def test_a_paused_chore_waits_and_is_made_up_for_when_resumed(pool: Pool) -> None:
    desk = Desk()
    scheduler = await announced(pool, desk)
    await operators.set_active(pool, "tea", False)
    assert await scheduler.run_due() == []
    await operators.set_active(pool, "tea", True)
    assert await scheduler.run_due() == ["tea"]


async def test_a_call_runs_it_now_and_tells_how_it_ended(pool: Pool) -> None:
    desk = Desk()
    scheduler = await announced(pool, desk)
    await scheduler.run_due()
    begun = await operators.call(pool, "tea")
    assert await operators.outcome(pool, "tea", begun) is None
    desk.error = ArithmeticError()
    with capture_logs():
        await scheduler.run_due()
    assert await operators.outcome(pool, "tea", begun) == "ArithmeticError"


async def test_a_call_while_it_runs_runs_it_once_more(pool: Pool) -> None:
    desk = Desk()
    scheduler = await announced(pool, desk)

    async def call_once() -> None:
        desk.meanwhile = None
        await operators.call(pool, "tea")

    desk.meanwhile = call_once
    assert await scheduler.run_due() == ["tea", "tea"]


async def test_running_scheduler_is_woken_by_a_call_and_ends_when_told(pool: Pool) -> None:
    desk, ran = Desk(), asyncio.Event()

    async def note() -> None:
        ran.set()

    desk.meanwhile = note
    scheduler = Scheduler(pool, [desk.chore])
    running = asyncio.create_task(scheduler.run())
    async with asyncio.timeout(5):
        await ran.wait()
        while (await the(pool)).running:
            await asyncio.sleep(0)
        ran.clear()
        await operators.call(pool, "tea")
        scheduler.wake()
        await ran.wait()
        scheduler.stop()
        await running


async def test_a_chore_that_is_not_there_is_said(pool: Pool) -> None:
    for act in (operators.call(pool, "x"), operators.choose(pool, "x", DAILY), operators.set_active(pool, "x", True)):
        with pytest.raises(NotThere, match="easymo schedule list"):
            await act


async def test_a_line_that_is_none_is_refused(pool: Pool) -> None:
    await announced(pool, Desk())
    with pytest.raises(NotPossible):
        await operators.choose(pool, "tea", "at night")


async def test_every_chore_of_the_house_can_be_done(pool: Pool, tmp_path: Any) -> None:
    chores = house_chores(pool, build_vault(Settings(home=tmp_path), pool), "1")
    for chore in chores:
        check(chore.cron)
    scheduler = Scheduler(pool, chores)
    await scheduler.announce()
    assert sorted(await scheduler.run_due()) == sorted(chore.name for chore in chores)
    assert [each.error for each in await operators.list_chores(pool)] == [""] * len(chores)


async def test_hours_are_counted_once_and_the_last_anew(pool: Pool) -> None:
    add = (
        "insert into webhook_audit_log (service, routed_to, latency_ms, error, created_at)"
        " values ('wa-webhook-jobs', $1, $2, $3, '2026-03-02 09:59:59+00'::timestamptz + $4)"
    )
    await pool.execute(add, "jobs:find", 10, None, timedelta())
    await pool.execute(add, "jobs:find", 20, None, timedelta(seconds=1))
    await pool.execute(add, None, 90, None, timedelta(seconds=1))  # a webhook's own row is no turn
    assert await count_hours(pool) == {"hours_counted": 2}
    await pool.execute(add, "jobs:find", 40, "boom", timedelta(seconds=2))
    assert await count_hours(pool) == {"hours_counted": 1}
    rows = await pool.fetch("select message_count, error_count, avg_latency from message_stats_hourly order by hour")
    assert [tuple(row) for row in rows] == [(1, 0, 10.0), (2, 1, 30.0)]
