"""Turns in batches: exactly once, in the order of each lane, however many workers there are."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.database.connect import Pool, open_pool
from easymo.database.scope import Scope
from easymo.turns import store
from easymo.turns.batch import Writes
from easymo.turns.worker import TurnWorker
from lanes import Lanes, drain, open_lanes, registry, somebody_waits, until, write_note


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


def notes(*words: object) -> list[str]:
    return [f"work:note:{word}" for word in words]


# Batches ----------------------------------------------------------------------------------------------------


async def test_one_turn_leaves_effect_reply_session_and_no_row(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    assert await TurnWorker(lanes.pool, registry()).take_batch() == 1
    assert (await lanes.notes(1), await lanes.said(1)) == (["a"], ["work-note-noted word=a"])
    assert (await lanes.waiting(), await lanes.lanes()) == ([], [])
    session = await lanes.owner.fetchrow("select active_service, version from whatsapp_user_sessions")
    assert session is not None
    assert tuple(session) == ("wa-webhook-work", 2)
    kept = await lanes.owner.fetchrow("select direction, from_number, wamid, service from messages")
    assert kept is not None
    assert tuple(kept) == ("in", "+250780000001", "wamid.work:note:a", "work")


async def test_ten_messages_of_a_lane_are_one_batch_and_the_rest_follows_in_order(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, *notes(*range(12)))
    worker = TurnWorker(lanes.pool, registry())
    await worker.take_batch()
    assert await lanes.notes() == [str(n) for n in range(10)]
    assert await lanes.commits() == 1
    await worker.take_batch()
    assert await lanes.notes() == [str(n) for n in range(12)]
    assert (await lanes.waiting(), await lanes.lanes()) == ([], [])


async def test_lanes_of_a_batch_share_one_commit(lanes: Lanes) -> None:
    await lanes.meet(*range(1, 51))
    for conversation in range(1, 51):
        await lanes.send(conversation, "work:note:x")
    assert await TurnWorker(lanes.pool, registry()).take_batch() == 50
    assert (len(await lanes.notes()), await lanes.commits()) == (50, 1)


async def test_message_that_comes_during_a_turn_keeps_its_lane(lanes: Lanes) -> None:
    async def meanwhile(scope: Scope) -> None:
        await lanes.send(1, "work:note:later")

    async def slow(chat: Chat) -> None:
        await chat.step(meanwhile)

    await lanes.meet(1)
    await lanes.send(1, "work:slow")
    worker = TurnWorker(lanes.pool, registry(slow=slow))
    await worker.take_batch()
    assert await lanes.lanes() == [1]
    await worker.take_batch()
    assert (await lanes.notes(), await lanes.lanes()) == (["later"], [])


async def test_opt_out_and_language_of_several_messages_in_one_batch_are_all_kept(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "core:language:fr", "core:stop", "work:note:a")
    await TurnWorker(lanes.pool, registry()).take_batch()
    profile = await lanes.owner.fetchrow("select language, stopped_at is not null as stopped from profiles")
    assert profile is not None
    assert tuple(profile) == ("fr", True)


async def test_last_of_opt_out_and_opt_in_in_one_batch_counts(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "core:stop", "core:start")
    await TurnWorker(lanes.pool, registry()).take_batch()
    assert await lanes.owner.fetchval("select stopped_at from profiles") is None


@pytest.mark.parametrize("longer", [1, 2])
async def test_commit_takes_lanes_in_the_order_in_which_the_gateway_wakes_them(
    database: Database, lanes: Lanes, longer: int
) -> None:
    await lanes.meet(1, 2)
    for conversation in (1, 2):
        await lanes.send(conversation, *notes(*range(12 if conversation == longer else 1)))
    wake = "update lanes set wakes = wakes + 1 where conversation = $1 and queue = 'inbox'"
    async with lanes.pool.acquire() as gateway, gateway.transaction():
        await gateway.execute(wake, 1)
        taking = asyncio.create_task(TurnWorker(lanes.pool, registry()).take_batch())
        await until(lambda: somebody_waits(lanes))
        await gateway.execute("set local lock_timeout = '500ms'")
        await gateway.execute(wake, 2)
    assert await taking == 2
    assert len(await lanes.notes()) == 11
    assert await lanes.lanes() == [1, 2], "both were woken meanwhile"


# Several workers --------------------------------------------------------------------------------------------


async def test_no_lane_runs_twice_at_once_and_each_keeps_its_order(lanes: Lanes) -> None:
    running: set[int] = set()
    overlaps: list[int] = []

    async def linger(scope: Scope, word: str) -> None:
        if scope.person in running:
            overlaps.append(scope.person)
        running.add(scope.person)
        await scope.fetch("select pg_sleep(0.001)")
        await write_note(scope, word)
        running.discard(scope.person)

    async def flow(chat: Chat) -> None:
        await chat.step(linger, chat.argument)

    people = range(1, 21)
    await lanes.meet(*people)
    workers = [TurnWorker(lanes.pool, registry(flow=flow), batch=3) for _ in range(3)]
    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        for worker in workers:
            group.create_task(worker.run())
        for number in range(30):
            for conversation in people:
                await lanes.send(conversation, f"work:flow:{number}")
            for worker in workers:
                worker.wake()
        await until(lambda: nothing_waits(lanes), 50)
        for worker in workers:
            worker.stop()
    assert overlaps == []
    for conversation in people:
        assert await lanes.notes(conversation) == [str(number) for number in range(30)]


@pytest.fixture
async def slow_reader(database: Database, lanes: Lanes) -> AsyncGenerator[Pool]:
    """A worker's pool that holds its breath when it looks at lanes, after it has taken its snapshot."""
    await lanes.owner.execute(
        """
        create function hold_breath() returns boolean language plpgsql as $$
        begin
          if current_setting('application_name') = 'easymo-slow' then
            perform pg_advisory_xact_lock_shared(-42);
          end if;
          return true;
        end $$;
        create policy slow on lanes as restrictive using (hold_breath());
        """
    )
    connections = await open_pool(database.url, size=2, name="slow")
    yield connections
    await connections.close()


async def test_lane_done_between_a_workers_look_and_its_lock_is_not_played_again(
    lanes: Lanes, slow_reader: Pool
) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:once")
    await lanes.owner.execute("select pg_advisory_lock(-42)")
    second = asyncio.create_task(TurnWorker(slow_reader, registry()).take_batch())
    await until(lambda: somebody_waits(lanes))
    assert await TurnWorker(lanes.pool, registry()).take_batch() == 1
    await lanes.owner.execute("select pg_advisory_unlock(-42)")
    assert await second == 0, "it locked a lane, and read that there is none"
    assert await lanes.notes() == ["once"]


async def test_reading_in_the_lock_s_own_statement_would_show_what_is_done(lanes: Lanes, slow_reader: Pool) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:once")
    await lanes.owner.execute("select pg_advisory_lock(-42)")
    together = (
        f"with locked as materialized ({store._sql.lock_lanes}) select id from inbox join locked using (conversation)"
    )
    async with slow_reader.acquire() as connection, connection.transaction():
        reading = asyncio.create_task(connection.fetch(together, 100, 400))
        await until(lambda: somebody_waits(lanes))
        await TurnWorker(lanes.pool, registry()).take_batch()
        await lanes.owner.execute("select pg_advisory_unlock(-42)")
        assert len(await reading) == 1
    assert await lanes.waiting() == []


async def test_lane_held_by_a_worker_that_dies_is_free_at_once(database: Database, lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    dying = await open_pool(database.url, size=1, name="dying")
    async with dying.acquire() as connection:
        await connection.execute("begin")
        assert await store.lock_lanes(connection, 10) == [1]
        assert await TurnWorker(lanes.pool, registry()).take_batch() == 0
        connection.terminate()
    dying.terminate()
    worker = TurnWorker(lanes.pool, registry())

    async def taken() -> bool:
        return bool(await worker.take_batch())

    await until(taken, 2)
    assert await lanes.notes() == ["a"]


# Conflicts --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "meddling",
    [
        "update whatsapp_user_sessions set version = version + 1 where conversation = 2",
        "delete from inbox where conversation = 2",
    ],
    ids=["session moved", "inbox row gone"],
)
async def test_conflict_undoes_the_whole_batch(lanes: Lanes, meddling: str) -> None:
    async def meddle(scope: Scope) -> None:
        await lanes.owner.execute(meddling)

    async def meddled(chat: Chat) -> None:
        await chat.step(write_note, "lost")
        await chat.step(meddle)

    await lanes.meet(1, 2, 3)
    await lanes.send(1, "work:note:a")
    await lanes.send(2, "work:meddled")
    await lanes.send(3, "work:note:c")
    with pytest.raises(store.Conflict):
        await TurnWorker(lanes.pool, registry(meddled=meddled)).take_batch()
    assert await lanes.notes() == []
    assert (await lanes.said(1), await lanes.said(3)) == ([], [])
    assert {1, 3} <= {conversation for conversation, _ in await lanes.waiting()}
    await drain(TurnWorker(lanes.pool, registry(meddled=write_lost)))
    assert await lanes.notes(1) + await lanes.notes(3) == ["a", "c"]


async def write_lost(chat: Chat) -> None:
    await chat.step(write_note, "at last")


async def test_rows_read_before_somebody_else_did_them_are_not_committed(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:once")
    stale = await store.read_lanes(lanes.owner, [1])
    await drain(TurnWorker(lanes.pool, registry()))
    writes = Writes()
    writes.done.add(1, stale[0].entries[0].id)
    with pytest.raises(store.Conflict):
        await store.commit(lanes.owner, writes)


async def test_session_of_another_release_that_cannot_be_read_begins_anew(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.owner.execute("""update whatsapp_user_sessions set state = '{"menu": 7}' where conversation = 1""")
    for conversation in (1, 2):
        await lanes.send(conversation, "work:note:a")
    await TurnWorker(lanes.pool, registry()).take_batch()
    assert await lanes.notes() == ["a", "a"]
    assert (len(await lanes.said(1)), len(await lanes.said(2))) == (2, 1), "who begins anew is welcomed"
    assert (await lanes.state(1))["numbers"] >= 100, "no number of a question or call comes twice"


async def nothing_waits(lanes: Lanes) -> bool:
    return not await lanes.owner.fetchval("select exists (select from lanes where queue = 'inbox')")
