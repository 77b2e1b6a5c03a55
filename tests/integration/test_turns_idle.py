"""A worker without work, and one that is called."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from databases import Database
from easymo.database.connect import Pool
from easymo.turns.worker import TurnWorker
from lanes import Lanes, open_lanes, registry, until


class CountingWorker(TurnWorker):
    """Counts how often it looks for work."""

    looks = 0
    too_often: asyncio.Event
    most = 6

    async def take_batch(self) -> int:
        self.looks += 1
        if self.looks > self.most:
            self.too_often.set()
        return await super().take_batch()


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


async def looks_too_often(lanes: Lanes) -> bool:
    """Whether two loops look more than three times each within a second."""
    worker = CountingWorker(lanes.pool, registry())
    worker.too_often = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker.run())
        try:
            await asyncio.wait_for(worker.too_often.wait(), 1)
        except TimeoutError:
            return False
        finally:
            worker.stop()
    return True


async def test_idle_worker_looks_once_a_second(lanes: Lanes) -> None:
    assert not await looks_too_often(lanes)


async def test_lane_in_backoff_is_not_looked_at_again_and_again(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    await lanes.owner.execute(
        "update inbox set due_at = now() + interval '1 hour'; update lanes set ready_at = now() + interval '1 hour'"
    )
    assert not await looks_too_often(lanes)
    assert await lanes.notes() == []


async def test_ready_lane_without_anything_due_is_put_off_until_it_is(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    await lanes.owner.execute("update inbox set due_at = now() + interval '1 hour'")
    assert not await looks_too_often(lanes)
    assert await lanes.owner.fetchval("select ready_at = due_at from lanes join inbox using (conversation)")


async def test_lane_of_nobody_is_not_looked_at_again_and_again(lanes: Lanes) -> None:
    await lanes.send(404, "work:note:a")
    assert not await looks_too_often(lanes)


async def test_lane_held_by_another_worker_is_not_looked_at_again_and_again(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    async with lanes.owner.transaction():
        await lanes.owner.execute("select pg_advisory_xact_lock(1)")
        assert not await looks_too_often(lanes)


async def test_worker_that_is_not_called_finds_the_lane_all_the_same(lanes: Lanes) -> None:
    worker = TurnWorker(lanes.pool, registry())
    async with asyncio.TaskGroup() as group:
        group.create_task(worker.run())
        await lanes.meet(1)
        await lanes.send(1, "work:note:a")

        async def done() -> bool:
            return await lanes.notes() == ["a"]

        await until(done)
        worker.stop()


async def test_worker_told_to_stop_finishes_the_batch_in_hand(lanes: Lanes) -> None:
    worker = TurnWorker(lanes.pool, registry())
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    running = asyncio.create_task(worker.run())

    async def begun() -> bool:
        return await lanes.notes() == ["a"]

    await until(begun)
    worker.stop()
    async with asyncio.timeout(5):
        await running
    assert await lanes.waiting() == []
