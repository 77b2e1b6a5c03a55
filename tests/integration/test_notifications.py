"""Notifications on a real database: told once, on the person's own clock, and never before a reply."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.database.connect import Pool
from easymo.database.scope import Scope
from easymo.notifications import worker as worker_module
from easymo.notifications.choices import Choices, choose, my_choices
from easymo.notifications.clock import NIGHT, Quiet
from easymo.notifications.judging import BULK, HOURLY_MOST, URGENT
from easymo.notifications.queue import Notice, add, add_unless_waiting, cancel_notifications, notify
from easymo.notifications.worker import NotificationWorker
from easymo.turns.merge import merge_people
from easymo.turns.worker import TurnWorker
from lanes import NUMBER_ID, Lanes, drain, open_lanes, registry, until

NOON = datetime(2026, 3, 2, 10, tzinfo=UTC)  # in Kigali
MIDNIGHT = datetime(2026, 3, 2, 22, tzinfo=UTC)
ANNA, BORIS, STRANGER = 1, 2, 3


class World:
    """People, a queue, and a clock that is set."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes
        self.owner = lanes.owner
        self.now = NOON
        self.worker = self.new_worker()

    def new_worker(self) -> NotificationWorker:
        return NotificationWorker(self.lanes.pool, NUMBER_ID, clock=lambda: self.now)

    @asynccontextmanager
    async def scope(self, person: int) -> AsyncGenerator[Scope]:
        """A transaction with the person's rights, as a turn has them."""
        async with self.lanes.pool.acquire() as connection, connection.transaction():
            await connection.execute(f"set local role easymo_person; set local app.person = '{person}'")
            yield Scope(connection, person)

    async def notify(self, person: int, key: str, *, by: int = BORIS, **how: Any) -> bool:
        async with self.scope(by) as scope:
            how = {"at": self.now} | how
            return await notify(scope, person, f"work:note:{key}", key, **how)

    async def add(self, *notices: Notice) -> int:
        async with self.lanes.pool.acquire() as connection, connection.transaction():
            return await add(connection, notices)

    async def deliver(self) -> int:
        """Until nothing more is due that there is room for."""
        judged = 0
        while count := await self.worker.deliver():
            judged += count
        return judged

    async def told(self, person: int | None = None) -> list[str]:
        """The keys of what was passed on, in the order of the lanes."""
        rows = await self.owner.fetch(
            "select payload from inbox where kind = 'tell' and (conversation = $1 or $1 is null) order by id", person
        )
        return [json.loads(row["payload"])["address"].removeprefix("work:note:") for row in rows]

    async def row(self, key: str) -> tuple[str, str | None, datetime]:
        row = await self.owner.fetchrow("select state, reason, due_at from notifications where key = $1", key)
        assert row is not None
        return row["state"], row["reason"], row["due_at"]

    async def says(self, **columns: Any) -> None:
        for column, value in columns.items():
            await self.owner.execute(f"update profiles set {column} = $1", value)


def notice(person: int, key: str, **how: Any) -> Notice:
    how = {"due_at": NOON} | how
    return Notice(person=person, address=f"work:note:{key}", key=key, **how)


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    async with open_lanes(database, pool) as lanes:
        await lanes.meet(ANNA, BORIS, STRANGER)
        yield World(lanes)


# The queue --------------------------------------------------------------------------------------------------------


async def test_of_one_key_a_person_is_told_once_also_after_it_was_told(world: World) -> None:
    assert [await world.notify(ANNA, "a:1"), await world.notify(ANNA, "a:1")] == [True, False]
    assert await world.notify(STRANGER, "a:1")
    await world.deliver()
    assert not await world.notify(ANNA, "a:1")
    assert (await world.deliver(), await world.told(ANNA), await world.told(STRANGER)) == (0, ["a:1"], ["a:1"])


async def test_flow_says_it_in_the_person_s_own_turn_with_what_was_given(world: World) -> None:
    async def given(chat: Chat) -> None:
        await chat.say("given", what=chat.given("what"))

    async with world.scope(BORIS) as scope:
        await notify(scope, ANNA, "work:given", "a:1", at=NOON, given={"what": {"deep": [1]}})
    await world.deliver()
    await drain(TurnWorker(world.lanes.pool, registry(given=given)))
    assert await world.lanes.said(ANNA) == ["work-given-given what={'deep': [1]}"]


async def test_what_is_for_later_is_told_then_and_what_is_urgent_before_the_rest(world: World) -> None:
    await world.notify(ANNA, "later", at=NOON + timedelta(minutes=5))
    await world.add(
        notice(ANNA, "bulk", priority=BULK), notice(ANNA, "normal"), notice(ANNA, "urgent", priority=URGENT)
    )
    await world.deliver()
    assert await world.told() == ["urgent", "normal", "bulk"]
    world.now += timedelta(minutes=5)
    await world.deliver()
    assert await world.told() == ["urgent", "normal", "bulk", "later"]


async def test_nothing_is_queued_twice_by_workers_nor_beside_what_waits(world: World) -> None:
    assert await world.add(notice(ANNA, "a:1"), notice(ANNA, "a:2")) == 2
    assert await world.add(notice(ANNA, "a:2"), notice(ANNA, "a:3")) == 1
    again = Notice(person=ANNA, address="work:note:a:3", key="a:4", due_at=NOON)
    async with world.lanes.pool.acquire() as connection, connection.transaction():
        assert await add_unless_waiting(connection, [again, notice(BORIS, "a:4")]) == 1
    await world.deliver()
    async with world.lanes.pool.acquire() as connection, connection.transaction():
        assert await add_unless_waiting(connection, [again]) == 1


async def test_what_waits_is_taken_back_by_whom_it_concerns_only(world: World) -> None:
    for key in ("viewing:7:day", "viewing:7:hour", "viewing:70:day"):
        await world.notify(ANNA, key, at=NOON + timedelta(days=1))
    await world.notify(BORIS, "viewing:7:day", by=ANNA, at=NOON + timedelta(days=1))
    async with world.scope(STRANGER) as scope:
        assert await cancel_notifications(scope, "viewing:7:") == 0
    async with world.scope(ANNA) as scope:
        assert [await cancel_notifications(scope, prefix) for prefix in ("", "v", "viewing:")] == [0, 0, 0]
        assert await cancel_notifications(scope, "viewing:7:") == 3
    assert await world.owner.fetchval("select string_agg(key, ' ') from notifications") == "viewing:70:day"
    assert await world.notify(ANNA, "viewing:7:day")


async def test_people_neither_see_nor_change_the_queue(world: World) -> None:
    await world.notify(ANNA, "a:1")
    for statement in ("select from notifications", "delete from notifications", "select from listing_events"):
        async with world.scope(ANNA) as scope:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await scope.fetch(statement)
            await scope.fetch("rollback")


async def test_nobody_notifies_nobody(world: World) -> None:
    async with world.lanes.pool.acquire() as connection:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await notify(Scope(connection, 0), ANNA, "work:note", "a:2")


async def test_who_blocked_or_is_blocked_is_told_nothing_by_the_other(world: World) -> None:
    await world.owner.execute(
        "insert into blocks (person, blocked, domain, title) values ($1, $2, 'home', '')", ANNA, BORIS
    )
    assert [await world.notify(ANNA, "a", by=BORIS), await world.notify(BORIS, "a", by=ANNA)] == [False, False]
    assert [await world.notify(ANNA, "b", by=ANNA), await world.notify(ANNA, "c", by=STRANGER)] == [True, True]


async def test_of_two_who_are_one_everything_is_kept_once(world: World) -> None:
    for person in (ANNA, BORIS):
        await world.notify(person, "both", by=STRANGER)
        await world.notify(person, f"of-{person}", by=person, at=NOON + timedelta(hours=1))
        async with world.scope(person) as scope:
            await choose(scope, Choices((), Quiet(person, 7)))
    await world.owner.execute(
        """
        insert into saved_searches (person, domain, country, name, query, until)
        select person, 'home', 'RW', '', query, 'infinity'
        from (values (1, 'a'), (2, 'a'), (2, 'b')) as s (person, query);
        insert into listing_matches (search, domain, listing) select id, 'home', 7 from saved_searches;
        insert into favourites (person, domain, listing, title, currency)
        select person, 'home', listing, '', 'RWF' from (values (1, 7), (2, 7), (2, 8)) as f (person, listing);
        insert into merges (absorbed, kept) values (2, 1)
        """
    )
    async with world.lanes.pool.acquire() as connection:
        assert await merge_people(connection) == 1
    keys = await world.owner.fetchval("select array_agg(key order by key) from notifications where person = 1")
    assert keys == ["both", "of-1", "of-2"]
    assert await world.owner.fetchval("select array_agg(query order by query) from saved_searches") == ["a", "b"]
    assert await world.owner.fetchval("select array_agg(listing order by listing) from favourites") == [7, 8]
    async with world.scope(ANNA) as scope:
        assert await my_choices(scope) == Choices((), Quiet(ANNA, 7))
        assert await cancel_notifications(scope, "of-2") == 0  # no such kind of key
    assert await world.owner.fetchval("select count(*) from notifications where made_by = 2") == 0


# Judged when due --------------------------------------------------------------------------------------------------


async def test_who_sent_stop_is_told_nothing_and_the_reason_is_kept(world: World) -> None:
    await world.add(notice(ANNA, "normal"), notice(ANNA, "urgent", priority=URGENT))
    await world.says(stopped_at=NOON)
    await world.deliver()
    assert await world.told() == []
    assert [(await world.row(key))[:2] for key in ("normal", "urgent")] == [("dropped", "stopped")] * 2


async def test_quiet_hours_are_those_of_the_recipient_when_it_is_due(world: World) -> None:
    world.now = MIDNIGHT - timedelta(hours=2, minutes=30)  # 21:30 in Kigali, 22:30 in Dar es Salaam
    await world.owner.execute("update profiles set country = 'TZ' where id = $1", STRANGER)
    await world.add(notice(ANNA, "kigali"), notice(STRANGER, "dar"), notice(STRANGER, "urgent", priority=URGENT))
    await world.deliver()
    assert sorted(await world.told()) == ["kigali", "urgent"]
    assert await world.row("dar") == ("waiting", None, datetime(2026, 3, 3, 4, tzinfo=UTC))
    world.now = datetime(2026, 3, 3, 4, tzinfo=UTC)
    await world.deliver()
    assert sorted(await world.told()) == ["dar", "kigali", "urgent"]


@pytest.mark.parametrize(
    ("quiet", "told"), [(None, ["night"]), (Quiet(8, 20), ["night"]), (NIGHT, []), (Quiet(23, 1), [])]
)
async def test_chosen_quiet_hours_hold(world: World, quiet: Quiet | None, told: list[str]) -> None:
    async with world.scope(ANNA) as scope:
        await choose(scope, Choices((), quiet))
        assert await my_choices(scope) == Choices((), quiet)
    async with world.scope(BORIS) as scope:
        assert await my_choices(scope) == Choices()
    world.now = MIDNIGHT
    await world.notify(ANNA, "night")
    await world.deliver()
    assert await world.told() == told


async def test_muted_kind_is_dropped_others_are_told(world: World) -> None:
    async with world.scope(ANNA) as scope:
        await choose(scope, Choices(("alerts",)))
    await world.add(
        Notice(person=ANNA, address="core:told-alert:1", key="muted", due_at=NOON),
        notice(ANNA, "heard"),
    )
    await world.deliver()
    assert await world.told() == ["heard"]
    assert (await world.row("muted"))[:2] == ("dropped", "muted")


async def test_one_person_is_told_twenty_an_hour_others_are_not_held_up(world: World) -> None:
    await world.add(*(notice(ANNA, f"a:{n:02}") for n in range(HOURLY_MOST + 5)), notice(STRANGER, "b"))
    await world.deliver()
    assert (len(await world.told(ANNA)), await world.told(STRANGER)) == (HOURLY_MOST, ["b"])
    world.now += timedelta(minutes=59)
    await world.deliver()
    assert len(await world.told(ANNA)) == HOURLY_MOST
    world.now += timedelta(minutes=1)
    await world.deliver()
    assert len(set(await world.told(ANNA))) == len(await world.told(ANNA)) == HOURLY_MOST + 5


# Workers ----------------------------------------------------------------------------------------------------------


async def test_several_workers_tell_everything_once_and_keep_to_the_hour_s_limit(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "ROOM", 1000)
    await world.lanes.meet(*range(10, 60))
    await world.add(*(notice(person, f"{person}:{n}") for person in range(10, 60) for n in range(3)))
    await world.add(*(notice(ANNA, f"1:{n}") for n in range(2 * HOURLY_MOST)))
    workers = [world.new_worker() for _ in range(5)]
    while sum(await asyncio.gather(*(worker.deliver() for worker in workers))):
        pass
    told = await world.told()
    assert len(told) == len(set(told)) == 150 + HOURLY_MOST


async def test_worker_that_fails_before_its_commit_has_told_nothing(world: World) -> None:
    await world.notify(ANNA, "a:1")
    await world.owner.execute("alter table lanes add constraint closed check (false) not valid")
    with pytest.raises(asyncpg.CheckViolationError):
        await world.worker.deliver()
    assert (await world.told(), (await world.row("a:1"))[0]) == ([], "waiting")
    await world.owner.execute("alter table lanes drop constraint closed")
    await world.deliver()
    assert await world.told() == ["a:1"]


async def test_no_more_is_passed_on_than_there_is_room_for(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "ROOM", 3)
    await world.lanes.meet(*range(10, 20))
    await world.add(*(notice(person, f"{person}") for person in range(10, 20)))
    await world.deliver()
    assert len(await world.told()) == 3
    assert await world.deliver() == 0
    await drain(TurnWorker(world.lanes.pool, registry()))  # said now, not sent
    await world.owner.execute("update lanes set priority = 1 where queue = 'outbox'")
    assert await world.deliver() == 0
    await world.owner.execute("truncate outbox; delete from lanes")
    await world.deliver()
    assert len(await world.told()) == 3


async def test_one_person_s_many_take_no_more_room(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "ROOM", 3)
    await world.add(*(notice(ANNA, f"a:{n}") for n in range(5)))
    assert (await world.worker.deliver(), await world.told()) == (3, ["a:0", "a:1", "a:2"])


async def test_nothing_is_added_while_very_much_cannot_be_sent(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "UNSENT_MOST", 5)
    held = "insert into lanes (conversation, queue, priority, ready_at) select n, 'outbox', 1, now() + '1 hour' from "
    await world.notify(ANNA, "a:1")
    await world.owner.execute(f"{held} generate_series(10, 14) n")
    assert await world.deliver() == 0
    await world.owner.execute("delete from lanes where conversation = 10")
    assert await world.deliver() == 1


async def test_what_was_over_for_forty_days_is_forgotten_and_may_be_told_again(world: World) -> None:
    await world.notify(ANNA, "a:1")
    await world.notify(ANNA, "waits", at=NOON + timedelta(days=50))
    await world.deliver()
    world.now += timedelta(days=39)
    assert await worker_module.forget(world.lanes.pool, lambda: world.now) == 0
    world.now += timedelta(days=1, seconds=1)
    assert await worker_module.forget(world.lanes.pool, lambda: world.now) == 1
    assert await world.notify(ANNA, "a:1")


async def test_running_worker_is_woken_by_what_is_due_and_ends_when_told(world: World) -> None:
    worked = asyncio.Event()

    async def also(_now: datetime) -> bool:
        worked.set()
        return False

    running = NotificationWorker(world.lanes.pool, NUMBER_ID, also=[also], clock=lambda: world.now)
    task = asyncio.create_task(running.run())
    await worked.wait()
    await world.notify(ANNA, "a:1")
    running.wake("easymo_notifications")

    async def told() -> bool:
        return await world.told() == ["a:1"]

    await until(told)
    running.stop()
    async with asyncio.timeout(10):
        await task


@pytest.mark.parametrize("statement", ["lock_due", "next_due", "pressure"])
async def test_what_is_due_is_found_by_index_however_much_waits(world: World, statement: str) -> None:
    await world.owner.execute(
        """
        insert into profiles (id) select generate_series(10, 30010);
        insert into notifications (person, key, address, priority, due_at, state, ended_at)
        select 10 + n, n::text, 'work:note', n % 3, timestamptz '2026-03-02 10:00Z' + make_interval(secs => n),
               case when n % 2 = 0 then 'waiting' else 'told' end, case when n % 2 = 1 then now() end
        from generate_series(1, 30000) n
        """
    )
    await world.owner.execute("analyze notifications, lanes, inbox")
    arguments = {"lock_due": "('2026-03-02 10:01Z', 32)", "next_due": "", "pressure": "(32, 1000)"}[statement]
    expected = {"lock_due": {"notifications_due"}, "next_due": {"notifications_due"}, "pressure": set[str]()}
    types = {"lock_due": "(timestamptz, int)", "next_due": "", "pressure": "(int, int)"}[statement]
    async with world.lanes.pool.acquire() as connection:
        await connection.execute(f"prepare looked {types} as {getattr(worker_module._sql, statement)}")
        plan = json.loads(await connection.fetchval(f"explain (format json) execute looked{arguments}"))
    scans = nodes(plan[0]["Plan"])
    assert not [
        scan for scan in scans if (scan["Node Type"], scan.get("Relation Name")) == ("Seq Scan", "notifications")
    ]
    assert {name for scan in scans if "notifications" in (name := scan.get("Index Name", ""))} == expected[statement]


def nodes(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [plan, *(node for inner in plan.get("Plans", ()) for node in nodes(inner))]
