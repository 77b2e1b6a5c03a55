"""What one person's turn tells another: in their lane, in order, exactly once."""

import asyncio
from collections.abc import AsyncGenerator
from itertools import count

import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Number
from easymo.database.connect import Pool
from easymo.database.scope import Scope
from easymo.turns import store
from easymo.turns import worker as worker_module
from easymo.turns.worker import TurnWorker
from lanes import Lanes, drain, open_lanes, registry, until, write_note


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _retries_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "RETRY_AFTER", (1e6, 2e6, 3e6))


async def tells(chat: Chat) -> None:
    """``<person>,<word>``"""
    person, word = chat.argument.split(",")
    await chat.tell(int(person), "work:hears", word=word)
    await chat.say("told")


async def hears(chat: Chat) -> None:
    await chat.step(write_note, chat.given("word"))
    await chat.say("heard", word=chat.given("word"))


async def asks(chat: Chat) -> None:
    number = await chat.ask("number", Number())
    await chat.step(write_note, str(number))


def worker(lanes: Lanes) -> TurnWorker:
    return TurnWorker(lanes.pool, registry(tells=tells, hears=hears, asks=asks), flood_limit=1000)


async def test_tell_takes_effect_in_the_other_s_turn_and_rights(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.send(1, "work:tells:2,hello")
    await drain(worker(lanes))
    assert (await lanes.notes(1), await lanes.notes(2)) == ([], ["hello"])
    assert (await lanes.said(1), await lanes.said(2)) == (["work-tells-told"], ["work-hears-heard word=hello"])
    assert (await lanes.waiting(), await lanes.lanes()) == ([], [])


async def test_tells_of_several_turns_and_batches_arrive_once_and_in_order(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    words = [str(number) for number in range(25)]
    await lanes.send(1, *(f"work:tells:2,{word}" for word in words))
    await drain(worker(lanes))
    assert await lanes.notes(2) == words


async def test_many_people_telling_one_another_at_once_lose_nothing(lanes: Lanes) -> None:
    people = range(1, 11)
    await lanes.meet(*people)
    workers = [worker(lanes) for _ in range(3)]
    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        for each in workers:
            group.create_task(each.run())
        for number in range(10):
            for teller in people:
                await lanes.send(teller, *(f"work:tells:{other},{teller}.{number}" for other in people))
            workers[number % 3].wake()

        async def all_heard() -> bool:
            return len(await lanes.notes()) >= 1000 and not await lanes.lanes()

        await until(all_heard, 50)
        for each in workers:
            each.stop()
    for hearer in people:
        heard = await lanes.notes(hearer)
        assert len(heard) == 100
        for teller in people:
            assert [word for word in heard if word.startswith(f"{teller}.")] == [f"{teller}.{n}" for n in range(10)]


async def test_tell_of_a_turn_that_fails_is_not_heard(lanes: Lanes) -> None:
    async def regrets(chat: Chat) -> None:
        await chat.tell(2, "work:hears", word="no")
        raise LookupError

    await lanes.meet(1, 2)
    await lanes.send(1, "work:regrets")
    await drain(TurnWorker(lanes.pool, registry(regrets=regrets, hears=hears)))
    assert (await lanes.notes(2), await lanes.waiting()) == ([], [(1, 1)])


async def test_open_question_stays_open_while_its_person_is_told(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.send(2, "work:asks")
    await drain(worker(lanes))
    await lanes.send(1, "work:tells:2,hello")
    await drain(worker(lanes))
    await lanes.put(2, b'{"type":"text","text":{"body":"7"}}')
    await drain(worker(lanes))
    assert await lanes.notes(2) == ["hello", "7"]


async def test_tell_goes_before_messages_that_wait_in_a_backoff(lanes: Lanes) -> None:
    async def raises(chat: Chat) -> None:
        raise LookupError

    turns = TurnWorker(lanes.pool, registry(raises=raises, tells=tells, hears=hears))
    await lanes.meet(1, 2)
    await lanes.send(2, "work:raises")
    await drain(turns)
    await lanes.send(1, "work:tells:2,hello")
    await drain(turns)
    assert (await lanes.notes(2), await lanes.waiting()) == (["hello"], [(2, 1)])


async def test_lost_wake_up_is_healed_by_the_sweep(lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> None:
    async def die(*_: object) -> None:
        raise ConnectionResetError

    await lanes.meet(1, 2)
    await lanes.send(1, "work:tells:2,hello")
    monkeypatch.setattr(store, "wake_lanes", die)
    with pytest.raises(ConnectionResetError):
        await worker(lanes).take_batch()
    monkeypatch.undo()
    assert (await lanes.waiting(), await lanes.lanes()) == ([(2, 0)], [])
    healing = worker(lanes)
    async with asyncio.TaskGroup() as group:
        group.create_task(healing.run())

        async def heard() -> bool:
            return await lanes.notes(2) == ["hello"]

        await until(heard)
        healing.stop()


async def test_sweep_wakes_nobody_who_is_awake(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    assert await store.wake_forgotten(lanes.owner) == 0


async def test_tell_that_keeps_failing_is_a_dead_letter_and_the_teller_is_not_disturbed(lanes: Lanes) -> None:
    tries = count(1)

    async def deaf(scope: Scope) -> None:
        next(tries)
        raise LookupError

    async def hears_not(chat: Chat) -> None:
        await chat.step(deaf)

    turns = TurnWorker(lanes.pool, registry(tells=tells, hears=hears_not))
    await lanes.meet(1, 2)
    await lanes.send(1, "work:tells:2,hello")
    for _ in range(4):
        await drain(turns)
        await lanes.make_due()
    assert next(tries) == 9, "four attempts, each in a batch and alone"
    assert await lanes.owner.fetchval("select conversation from dead_letters") == 2
    assert (await lanes.said(1), await lanes.said(2)) == (["work-tells-told"], [])
