"""The shape of the sender's loops, and the counts they are watched by."""

import asyncio

from easymo.errors import DatabaseUnavailable
from easymo.outbox.repeat import repeat
from easymo.outbox.tally import Tally


async def test_a_step_with_more_to_do_is_repeated_at_once() -> None:
    answers = iter([0.0, 0.0, 0.0])
    done = False

    async def step() -> float:
        nonlocal done
        answer = next(answers, None)
        done = answer is None
        return 0.0

    async with asyncio.timeout(0.5):
        await repeat(step, asyncio.Event(), lambda: done)


async def test_news_end_the_wait() -> None:
    news, runs = asyncio.Event(), Tally()

    async def step() -> float:
        runs.add()
        return 1000.0

    async with asyncio.timeout(0.5), asyncio.TaskGroup() as group:
        group.create_task(repeat(step, news, lambda: runs.value == 2))
        await runs.reach(1)
        news.set()


async def test_news_that_come_during_a_step_are_not_lost() -> None:
    news, runs = asyncio.Event(), Tally()

    async def step() -> None:
        runs.add()
        news.set()

    async with asyncio.timeout(0.5):
        await repeat(step, news, lambda: runs.value == 3)


async def test_without_news_a_sweep_comes_soon() -> None:
    runs = Tally()

    async def step() -> None:
        runs.add()

    async with asyncio.timeout(5):
        await repeat(step, asyncio.Event(), lambda: runs.value == 2)


async def test_a_database_that_is_away_is_tried_again() -> None:
    runs = Tally()

    async def step() -> None:
        runs.add()
        if runs.value < 3:
            raise DatabaseUnavailable("away")

    async with asyncio.timeout(5):
        await repeat(step, asyncio.Event(), lambda: runs.value == 3)


async def test_a_tally_wakes_whoever_waits_for_that_much() -> None:
    tally = Tally()
    early, late = asyncio.create_task(tally.reach(2)), asyncio.create_task(tally.reach(3))
    await asyncio.sleep(0)
    tally.add(2)
    await early
    assert not late.done()
    tally.add()
    await late
    await tally.reach(1)
