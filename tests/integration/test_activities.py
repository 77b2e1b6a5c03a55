"""Activities on a real database: made once, run at least once, told of exactly once."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from databases import Database
from easymo.agents import runner as runner_module
from easymo.agents.outside import Outside
from easymo.agents.runner import AgentRunner
from easymo.agents.store import LEASE_SECONDS, ActivityStore
from easymo.conversation.activity import Activity, CallFailed, CallRefused, Result, activity
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Text
from easymo.conversation.service import Registry
from easymo.database.connect import Pool, listen
from easymo.database.scope import Scope
from easymo.turns import worker as worker_module
from easymo.turns.store import Conflict
from easymo.turns.worker import TurnWorker
from lanes import NUMBER_ID, Lanes, drain, open_lanes, registry, until, write_note
from outsides import NOTHING

PATIENCE = "Still working on it, one moment please."


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _retries_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "RETRY_AFTER", (1e6, 2e6, 3e6))


class World:
    """The outside: what it was asked, under which key, and how it answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int, str]] = []
        self.answers: list[str | Exception] = []
        self.waits: asyncio.Event | None = None
        self.entered = asyncio.Event()
        self.activity: Activity[..., Any] = activity("world.ask", timeout=30, attempts=3)(self._ask)

    async def _ask(self, outside: Outside, word: str) -> str:
        self.asked.append((outside.key, outside.person, word))
        self.entered.set()
        if self.waits is not None:
            await self.waits.wait()
        answer = self.answers.pop(0) if self.answers else f"heard {word}"
        if isinstance(answer, Exception):
            raise answer
        return answer

    def house(self) -> Registry:
        async def calls(chat: Chat) -> None:
            try:
                answer = await chat.call(self.activity, chat.argument)
            except CallFailed as failure:
                answer = f"failed {failure.reason}"
            await chat.step(write_note, answer)
            await chat.say("answered", answer=answer)

        async def careless(chat: Chat) -> None:
            word = await chat.ask("word", Text())
            await chat.step(write_note, await chat.call(self.activity, word))

        async def survey(chat: Chat) -> None:
            await chat.call(self.activity, "start")
            for name in ("first", "second", "third"):
                await chat.step(write_note, await chat.ask(name, Text()))

        house = registry(calls=calls, careless=careless, survey=survey)
        house.activities[self.activity.name] = self.activity
        return house


async def ignore(number_id: str, wamid: str) -> None:
    """Nobody sees us typing."""


def runner(
    lanes: Lanes,
    world: World,
    show_typing: Callable[[str, str], Awaitable[object]] = ignore,
    *,
    activities: Mapping[str, Activity[..., Any]] | None = None,
) -> AgentRunner:
    known = {world.activity.name: world.activity} if activities is None else activities
    return AgentRunner(lanes.pool, known, NOTHING, show_typing)


async def called(lanes: Lanes, world: World, address: str = "work:calls:a") -> TurnWorker:
    """Somebody whose flow has made its call."""
    await lanes.meet(1)
    worker = TurnWorker(lanes.pool, world.house())
    await lanes.send(1, address)
    await drain(worker)
    return worker


async def rows(lanes: Lanes) -> list[tuple[int, int, int]]:
    found = await lanes.owner.fetch("select conversation, id, attempts from activities order by 1, 2")
    return [(row["conversation"], row["id"], row["attempts"]) for row in found]


def text(words: str) -> bytes:
    return msgspec.json.encode({"id": f"wamid.{words}", "type": "text", "text": {"body": words}})


# From the turn to the result ----------------------------------------------------------------------------------


async def test_call_is_a_row_of_the_turns_commit_and_its_result_goes_on(lanes: Lanes) -> None:
    world = World()
    worker = await called(lanes, world)
    assert (await rows(lanes), await lanes.lanes(), await lanes.said(1)) == ([(1, 1, 0)], [], [])
    row = await lanes.owner.fetchrow(
        "select name, arguments, number_id, service, correlation_id, wamid from activities"
    )
    assert row is not None
    assert tuple(row) == ("world.ask", b'{"word":"a"}', NUMBER_ID, "work", "correlation", "wamid.work:calls:a")
    assert await runner(lanes, world).run_due() == 1
    assert (await rows(lanes), await lanes.lanes()) == ([], [1])
    await drain(worker)
    assert (world.asked, await lanes.notes(1)) == ([("1.1", 1, "a")], ["heard a"])
    assert await lanes.said(1) == ["work-calls-answered answer=heard a"]
    assert (await lanes.waiting(), await lanes.lanes()) == ([], [])


async def test_call_of_a_turn_that_fails_is_not_made(lanes: Lanes) -> None:
    world = World()

    async def regrets(chat: Chat) -> None:
        await chat.say("long", words="x" * 5000)
        await chat.call(world.activity, "no")

    house = registry(regrets=regrets)
    house.activities[world.activity.name] = world.activity
    await lanes.meet(1)
    await lanes.send(1, "work:regrets")
    await drain(TurnWorker(lanes.pool, house))
    assert (await rows(lanes), await lanes.waiting()) == ([], [(1, 1)])


async def test_call_of_a_batch_that_is_undone_is_not_made(lanes: Lanes) -> None:
    world = World()

    async def meddle(scope: Scope) -> None:
        await lanes.owner.execute("update whatsapp_user_sessions set version = version + 1")

    async def meddled(chat: Chat) -> None:
        await chat.step(meddle)
        await chat.call(world.activity, "no")

    house = registry(meddled=meddled)
    house.activities[world.activity.name] = world.activity
    await lanes.meet(1)
    await lanes.send(1, "work:meddled")
    with pytest.raises(Conflict):
        await TurnWorker(lanes.pool, house).take_batch()
    assert (await rows(lanes), len(await lanes.waiting())) == ([], 1)


async def test_result_is_no_message_and_does_not_count_as_being_heard(lanes: Lanes) -> None:
    world = World()
    worker = await called(lanes, world)
    await lanes.owner.execute("update whatsapp_user_sessions set updated_at = updated_at - interval '1 hour'")
    before = await lanes.owner.fetchval("select updated_at from whatsapp_user_sessions")
    await runner(lanes, world).run_due()
    await drain(worker)
    assert await lanes.owner.fetchval("select count(*) from messages") == 1
    assert await lanes.owner.fetchval("select updated_at from whatsapp_user_sessions") == before


async def test_several_runners_run_each_call_once(lanes: Lanes) -> None:
    world = World()
    people = range(1, 41)
    await lanes.meet(*people)
    worker = TurnWorker(lanes.pool, world.house())
    for person in people:
        await lanes.send(person, f"work:calls:{person}")
    await drain(worker)
    runners = [runner(lanes, world) for _ in range(3)]
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        for each in runners:
            group.create_task(each.run())
        await until(lambda: nothing_left(lanes))
        for each in runners:
            each.stop()
    await drain(worker)
    assert sorted(world.asked) == sorted((f"{person}.1", person, str(person)) for person in people)
    assert sorted(await lanes.notes()) == sorted(f"heard {person}" for person in people)


async def nothing_left(lanes: Lanes) -> bool:
    return not await lanes.owner.fetchval("select exists (select from activities)")


# What fails ---------------------------------------------------------------------------------------------------


async def test_failed_attempt_is_tried_again_later_under_the_same_key(lanes: Lanes) -> None:
    world = World()
    world.answers = [LookupError("once"), ConnectionError("twice"), "at last"]
    worker = await called(lanes, world)
    running = runner(lanes, world)
    for attempts, least in ((1, 0.5), (2, 3.5)):
        assert await running.run_due() == 1
        assert await rows(lanes) == [(1, 1, attempts)]
        wait = await lanes.owner.fetchval("select due_at - now() from activities")
        assert wait > timedelta(seconds=least), "it grows"
        assert await running.run_due() == 0
        await lanes.owner.execute("update activities set due_at = now()")
    await running.run_due()
    await drain(worker)
    assert ([key for key, _, _ in world.asked], await lanes.notes()) == (["1.1"] * 3, ["at last"])


@pytest.mark.parametrize(
    ("answers", "tries", "reason"),
    [
        ([LookupError(), LookupError(), TimeoutError()], 3, "TimeoutError"),
        ([CallRefused("too-large")], 1, "too-large"),
    ],
)
async def test_flow_is_told_why_its_call_failed_for_good(
    lanes: Lanes, answers: list[str | Exception], tries: int, reason: str
) -> None:
    world = World()
    world.answers = answers
    worker = await called(lanes, world)
    for _ in range(tries):
        await runner(lanes, world).run_due()
        await lanes.owner.execute("update activities set due_at = now()")
    await drain(worker)
    assert (len(world.asked), await rows(lanes), await lanes.notes()) == (tries, [], [f"failed {reason}"])
    assert await lanes.owner.fetchval("select count(*) from dead_letters") == 0, "the flow knows; nothing to replay"


async def test_attempt_that_takes_too_long_is_broken_off(lanes: Lanes) -> None:
    world = World()
    world.waits = asyncio.Event()
    world.activity.timeout, world.activity.attempts = 0.01, 1
    worker = await called(lanes, world)
    await runner(lanes, world).run_due()
    await drain(worker)
    assert await lanes.notes() == ["failed TimeoutError"]


async def test_call_whose_process_died_each_time_fails_without_another(lanes: Lanes) -> None:
    world = World()
    worker = await called(lanes, world)
    await lanes.owner.execute("update activities set attempts = 3")
    await runner(lanes, world).run_due()
    await drain(worker)
    assert (world.asked, await lanes.notes()) == ([], ["failed InterruptedError"])


async def test_activity_this_release_does_not_know_is_left_to_others_and_then_fails(lanes: Lanes) -> None:
    world = World()
    worker = await called(lanes, world)
    for _ in range(8):
        assert await lanes.notes() == []
        await runner(lanes, world, activities={}).run_due()
        await lanes.owner.execute("update activities set due_at = now()")
    await drain(worker)
    assert await lanes.notes() == ["failed LookupError"]


async def test_failure_the_flow_lets_pass_parks_it_and_continuing_calls_again(lanes: Lanes) -> None:
    world = World()
    world.answers = [CallRefused("closed"), "open again"]
    worker = await called(lanes, world, "work:careless")
    await lanes.put(1, text("word"))
    await drain(worker)
    await runner(lanes, world).run_due()
    await lanes.put(1, text("patient"))
    for _ in range(4):
        await drain(worker)
        await lanes.owner.execute("update inbox set due_at = now() where due_at < 'infinity'")
        await lanes.owner.execute("update lanes set ready_at = now()")
    assert "Sorry, that did not work this time." in (await lanes.said(1))[1]
    assert await lanes.waiting() == [], "what waited was played"
    letter = await lanes.owner.fetchrow("select reason, entry_kind, retryable from dead_letters")
    assert letter is not None
    assert tuple(letter) == ("CallFailed", "result", False)
    await lanes.send(1, "core:resume")
    await drain(worker)
    await runner(lanes, world).run_due()
    await drain(worker)
    assert ([key for key, _, _ in world.asked], await lanes.notes()) == (["1.2", "1.2"], ["open again"])


# While it runs ------------------------------------------------------------------------------------------------


async def test_messages_wait_for_the_result_and_are_then_played_in_order(lanes: Lanes) -> None:
    world = World()
    worker = await called(lanes, world, "work:survey")
    for words in ("one", "two"):
        await lanes.put(1, text(words))
        assert await worker.take_batch() == 1
        assert await worker.take_batch() == 0, "the lane is left alone"
    assert (len(await lanes.waiting()), await lanes.lanes(), await lanes.said(1)) == (2, [], [])
    await runner(lanes, world).run_due()
    await lanes.put(1, text("three"))
    await drain(worker)
    assert await lanes.notes() == ["one", "two", "three"]
    assert (await lanes.waiting(), await lanes.lanes()) == ([], [])


async def test_command_acts_before_messages_that_wait_and_cancels_the_call(lanes: Lanes) -> None:
    world = World()
    worker = await called(lanes, world)
    await lanes.put(1, text("one"))
    await drain(worker)
    await lanes.put(1, text("cancel"))
    await worker.take_batch()
    assert (await rows(lanes), (await lanes.said(1))[0]) == ([], "Cancelled.")
    assert len(await lanes.waiting()) == 1
    await drain(worker)
    assert (await lanes.waiting(), await lanes.lanes(), "open" in await lanes.state(1)) == ([], [], False)


async def test_more_messages_than_a_batch_brings_do_not_hide_a_command(lanes: Lanes) -> None:
    world = World()
    worker = await called(lanes, world)
    await lanes.put(1, *(text(f"word {number}") for number in range(25)))
    await drain(worker)
    assert len(await lanes.waiting()) == 25
    await lanes.put(1, text("cancel"))
    await drain(worker)
    assert (await rows(lanes), await lanes.waiting()) == ([], [])


async def test_call_made_and_cancelled_in_one_batch_leaves_no_row(lanes: Lanes) -> None:
    world = World()
    await lanes.meet(1)
    await lanes.send(1, "work:calls:a", "work:note:b", "core:cancel")
    await lanes.put(1, text("cancel"))
    await TurnWorker(lanes.pool, world.house()).take_batch()
    assert (await rows(lanes), await lanes.notes()) == ([], ["b"])


async def test_message_held_and_released_in_one_batch_is_played_after_what_released_it(lanes: Lanes) -> None:
    world = World()
    await lanes.meet(1)
    await lanes.send(1, "work:calls:a")
    await lanes.put(1, text("hm"), text("cancel"))
    await lanes.send(1, "work:note:then")
    worker = TurnWorker(lanes.pool, world.house())
    await worker.take_batch()
    assert (len(await lanes.waiting()), await lanes.lanes()) == (2, [1])
    first = len(await lanes.said(1))
    await drain(worker)
    assert (await lanes.said(1))[:first] == ["Cancelled.", "work-menu-menu"]
    assert (await lanes.said(1))[-1] == "work-note-noted word=then"


async def test_result_of_a_cancelled_call_is_dropped(lanes: Lanes) -> None:
    world = World()
    world.waits = asyncio.Event()
    worker = await called(lanes, world)
    running = asyncio.create_task(runner(lanes, world).run_due())
    await world.entered.wait()
    await lanes.put(1, text("cancel"))
    await drain(worker)
    world.waits.set()
    await running
    assert (await lanes.waiting(), await lanes.notes()) == ([], [])


async def test_runner_breaks_off_what_was_cancelled(lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner_module, "SWEEP", 0.01)
    monkeypatch.setattr(runner_module, "_KEEP_EVERY", 0.01)
    world = World()
    world.waits = asyncio.Event()
    await called(lanes, world)
    running = runner(lanes, world)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        group.create_task(running.run())
        await world.entered.wait()
        await lanes.owner.execute("delete from activities")

        async def broken_off() -> bool:
            await asyncio.sleep(0)
            return not running._running

        await until(broken_off)
        running.stop()


async def test_person_hears_once_that_it_takes_long(lanes: Lanes) -> None:
    world = World()
    worker = await called(lanes, world)
    store = ActivityStore(lanes.pool)
    assert await store.tell_slow(15) == 0
    await lanes.owner.execute("update activities set created_at = created_at - interval '16 seconds'")
    assert (await store.tell_slow(15), await store.tell_slow(15)) == (1, 0)
    await drain(worker)
    assert await lanes.said(1) == [PATIENCE]
    await runner(lanes, world).run_due()
    await drain(worker)
    assert await lanes.said(1) == [PATIENCE, "work-calls-answered answer=heard a"]


async def test_typing_is_shown_for_the_message_that_led_to_the_call(
    lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner_module, "TYPING_AFTER", 0)
    shown: list[tuple[str, str]] = []
    world = World()
    world.waits = asyncio.Event()

    async def show(number_id: str, wamid: str) -> None:
        shown.append((number_id, wamid))
        assert world.waits
        world.waits.set()

    await called(lanes, world)
    await runner(lanes, world, show).run_due()
    assert shown == [(NUMBER_ID, "wamid.work:calls:a")]


async def test_typing_of_a_second_call_is_shown_for_the_same_message(lanes: Lanes) -> None:
    world = World()

    async def twice(chat: Chat) -> None:
        await chat.call(world.activity, "first")
        await chat.call(world.activity, "second")

    house = registry(twice=twice)
    house.activities[world.activity.name] = world.activity
    await lanes.meet(1)
    await lanes.send(1, "work:twice")
    worker = TurnWorker(lanes.pool, house)
    await drain(worker)
    await runner(lanes, world).run_due()
    await drain(worker)
    assert await lanes.owner.fetchval("select wamid from activities") == "wamid.work:twice"


# Runners that end ---------------------------------------------------------------------------------------------


async def test_lease_of_what_runs_is_kept_and_of_what_died_passes_on(lanes: Lanes) -> None:
    world = World()
    await called(lanes, world)
    store = ActivityStore(lanes.pool)
    (first,) = await store.claim(10)
    assert await store.claim(10) == []
    await lanes.owner.execute("update activities set due_at = now() + interval '1 second'")
    assert await store.keep([first]) == {(1, 1)}
    lease = await lanes.owner.fetchval("select due_at - now() from activities")
    assert timedelta(seconds=LEASE_SECONDS - 2) < lease <= timedelta(seconds=LEASE_SECONDS)
    await lanes.owner.execute("update activities set due_at = now()")
    (second,) = await store.claim(10)
    assert second.attempts == 2
    assert await store.keep([first]) == set()
    assert not await store.finish(first, Result(1, "world.ask", "too late"))
    assert await store.finish(second, Result(1, "world.ask", "in time"))
    assert not await store.finish(second, Result(1, "world.ask", "again"))
    assert len(await lanes.waiting()) == 1


async def test_runner_told_to_stop_finishes_what_runs(lanes: Lanes) -> None:
    world = World()
    world.waits = asyncio.Event()
    worker = await called(lanes, world)
    stopping = runner(lanes, world)
    running = asyncio.create_task(stopping.run())
    await world.entered.wait()
    stopping.stop()
    world.waits.set()
    async with asyncio.timeout(5):
        await running
    await drain(worker)
    assert await lanes.notes() == ["heard a"]


async def test_what_does_not_end_in_time_is_given_back_unspent(lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner_module, "STOP_SECONDS", 0)
    world = World()
    world.waits = asyncio.Event()
    await called(lanes, world)
    stopping = runner(lanes, world)
    running = asyncio.create_task(stopping.run())
    await world.entered.wait()
    stopping.stop()
    async with asyncio.timeout(5):
        await running
    assert await rows(lanes) == [(1, 1, 0)]
    assert len(await ActivityStore(lanes.pool).claim(10)) == 1, "due at once"


async def test_runner_is_woken_by_the_commit_of_a_call(database: Database, lanes: Lanes) -> None:
    heard: list[str] = []
    called_twice = asyncio.Event()

    def hear(channel: str) -> None:
        heard.append(channel)
        if len(heard) == 2:
            called_twice.set()

    async with listen(database.url, ["easymo_activities"], hear):

        async def listening() -> bool:
            await asyncio.sleep(0)
            return bool(heard)

        await until(listening)
        await called(lanes, World())
        async with asyncio.timeout(5):
            await called_twice.wait()
