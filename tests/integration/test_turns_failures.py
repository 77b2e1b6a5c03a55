"""Turns that fail, wait or cannot be kept: only themselves, and only so often."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import timedelta
from typing import Any

import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Number
from easymo.database.connect import Pool
from easymo.database.scope import Scope
from easymo.turns import worker as worker_module
from easymo.turns.worker import RETRY_AFTER, TurnWorker
from lanes import FlowFunction, Lanes, drain, open_lanes, registry, until, write_note

APOLOGY = "Sorry, something went wrong on our side and I could not handle your last message. Please try again."


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


@pytest.fixture(autouse=True)
def retry_after(monkeypatch: pytest.MonkeyPatch) -> tuple[float, ...]:
    """So long that nothing is taken again before ``lanes.make_due`` says so."""
    seconds = (1e6, 2e6, 3e6)
    monkeypatch.setattr(worker_module, "RETRY_AFTER", seconds)
    return seconds


def worker(lanes: Lanes, **flows: FlowFunction) -> TurnWorker:
    return TurnWorker(lanes.pool, registry(**flows))


# What fails -------------------------------------------------------------------------------------------------


async def raises(chat: Chat) -> None:
    await chat.step(write_note, "undone")
    raise LookupError("a defect")


async def fails_like_a_network(chat: Chat) -> None:
    await chat.step(write_note, "undone")
    raise TimeoutError("of something else")


async def breaks_sql(scope: Scope) -> None:
    await scope.fetch("select 1/0")


async def refused_by_the_database(chat: Chat) -> None:
    await chat.step(write_note, "undone")
    await chat.step(breaks_sql)


async def says_too_much(chat: Chat) -> None:
    await chat.step(write_note, "undone")
    await chat.say("long", words="x" * 5000)


async def asks(chat: Chat) -> None:
    await chat.ask("number", Number())


async def cannot_be_kept(chat: Chat) -> None:
    """A NUL fits no jsonb: it is the commit that fails."""
    await chat.step(write_note, "undone")
    await chat.hand_over("work", "asks", words="\0")


async def tells_nobody(chat: Chat) -> None:
    await chat.step(write_note, "undone")
    await chat.tell(404, "work:note")


FAILING: dict[str, FlowFunction] = {
    function.__name__: function
    for function in (
        raises,
        fails_like_a_network,
        refused_by_the_database,
        says_too_much,
        cannot_be_kept,
        tells_nobody,
    )
}


@pytest.mark.parametrize("failing", FAILING)
async def test_turn_that_fails_leaves_its_batch_and_the_others_commit(lanes: Lanes, failing: str) -> None:
    await lanes.meet(1, 2, 3)
    await lanes.send(1, "work:note:a")
    await lanes.send(2, f"work:{failing}")
    await lanes.send(3, "work:note:c")
    await worker(lanes, asks=asks, **FAILING).take_batch()
    assert (await lanes.notes(), await lanes.waiting()) == (["a", "c"], [(2, 1)])
    assert await lanes.said(2) == []


@pytest.mark.parametrize("failing", FAILING)
async def test_failure_is_retried_three_times_then_a_dead_letter_and_the_lane_goes_on(
    lanes: Lanes, failing: str, retry_after: tuple[float, ...]
) -> None:
    await lanes.meet(1)
    (entry,) = await lanes.send(1, f"work:{failing}")
    await lanes.send(1, "work:note:after")
    turns = worker(lanes, asks=asks, **FAILING)
    for attempt, seconds in enumerate(retry_after, 1):
        before = await lanes.owner.fetchval("select clock_timestamp()")
        await drain(turns)
        row = await lanes.owner.fetchrow("select attempts, due_at, clock_timestamp() from inbox where id = $1", entry)
        assert row is not None
        tries, due_at, after = row
        assert tries == attempt
        assert before <= due_at - timedelta(seconds=seconds) <= after
        assert await lanes.owner.fetchval("select ready_at from lanes") == due_at
        await lanes.make_due()
    await drain(turns)
    assert (await lanes.waiting(), await lanes.lanes()) == ([], [])
    assert (await lanes.notes(), await lanes.said(1)) == (["after"], [APOLOGY, "work-note-noted word=after"])
    letter = await lanes.owner.fetchrow("select * from dead_letters")
    assert letter is not None
    assert (letter["id"], letter["kind"], letter["attempts"], letter["correlation_id"]) == (
        entry,
        "turn",
        4,
        "correlation",
    )
    assert letter["traceback"].startswith(("Traceback", "  + Exception Group Traceback"))
    assert letter["reason"] in letter["traceback"]


def test_retries_wait_a_fifth_of_a_second_one_and_five() -> None:
    assert RETRY_AFTER == (0.2, 1.0, 5.0)  # as it was imported, before any test changed it


async def test_turn_that_fails_once_takes_effect_once(lanes: Lanes) -> None:
    tries: list[int] = []

    async def moody(chat: Chat) -> None:
        await chat.step(write_note, chat.argument)
        tries.append(len(tries))
        if len(tries) <= 2:  # in the batch, and alone
            raise LookupError

    await lanes.meet(1)
    await lanes.send(1, "work:moody:a")
    turns = worker(lanes, moody=moody)
    await drain(turns)
    await lanes.make_due()
    await drain(turns)
    assert (await lanes.notes(), len(tries), await lanes.waiting()) == (["a"], 3, [])


async def test_message_in_backoff_holds_back_the_later_ones_of_its_lane_alone(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.send(1, "work:note:before", "work:raises", "work:note:after")
    turns = worker(lanes, raises=raises)
    await drain(turns)
    await lanes.send(1, "work:note:last")
    await lanes.send(2, "work:note:other")
    await drain(turns)
    assert await lanes.notes() == ["before", "other"]
    assert await lanes.waiting() == [(1, 1), (1, 0), (1, 0)]


async def test_person_stays_at_the_question_before_the_message_that_failed(lanes: Lanes) -> None:
    async def survey(chat: Chat) -> None:
        await chat.ask("first", Number())
        await chat.step(breaks_sql)

    await lanes.meet(1)
    turns = worker(lanes, survey=survey)
    await lanes.send(1, "work:survey")
    await drain(turns)
    before = await lanes.state(1)
    await lanes.put(1, b'{"type":"text","text":{"body":"7"}}')
    for _ in range(4):
        await drain(turns)
        await lanes.make_due()
    assert await lanes.owner.fetchval("select count(*) from dead_letters") == 1
    after = await lanes.state(1)
    assert after["open"].pop("failed") == after["open"]["number"], "a second failure here will park it"
    assert after == before
    assert before["open"]["flow"] == "survey"


async def test_second_dead_letter_at_one_question_parks_the_flow(lanes: Lanes) -> None:
    async def survey(chat: Chat) -> None:
        await chat.ask("first", Number())
        await chat.ask("second", Number())
        await chat.step(breaks_sql)

    await lanes.meet(1)
    turns = worker(lanes, survey=survey)
    await lanes.send(1, "work:survey")
    await lanes.put(1, b'{"type":"text","text":{"body":"6"}}')
    await drain(turns)
    for number in (b"7", b"8"):
        await lanes.put(1, b'{"type":"text","text":{"body":"%s"}}' % number)
        for _ in range(4):
            await drain(turns)
            await lanes.make_due()
    state = await lanes.state(1)
    assert "open" not in state
    assert [flow["flow"] for flow in state["parked"]] == ["survey"]


async def test_entry_no_turn_can_read_becomes_a_dead_letter(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.put(1, b"{}", kind="wake")
    turns = worker(lanes)
    for _ in range(4):
        await drain(turns)
        await lanes.make_due()
    assert await lanes.owner.fetchval("select reason from dead_letters") == "ValidationError"
    assert await lanes.said(1) == [], "its person knows of no message that failed"


async def test_defect_that_stops_a_whole_batch_does_not_end_the_work(
    lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = iter([ValueError("of the engine itself"), None])
    take = TurnWorker.take_batch

    async def take_after_a_failure(self: TurnWorker) -> int:
        if failure := next(failures, None):
            raise failure
        return await take(self)

    monkeypatch.setattr(TurnWorker, "take_batch", take_after_a_failure)
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    turns = TurnWorker(lanes.pool, registry(), loops=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(turns.run())

        async def done() -> bool:
            return await lanes.notes() == ["a"]

        await until(done)
        turns.stop()


# What waits -------------------------------------------------------------------------------------------------


async def test_turn_that_waits_for_a_row_leaves_the_batch_and_is_done_alone(lanes: Lanes) -> None:
    async def spend(scope: Scope) -> None:
        await scope.fetch("update notes set word = 'spent' where word = 'wallet'")

    async def spends(chat: Chat) -> None:
        await chat.step(spend)

    await lanes.meet(1, 2)
    await lanes.send(1, "work:note:wallet")
    turns = worker(lanes, spends=spends)
    await drain(turns)
    await lanes.send(1, "work:spends")
    await lanes.send(2, "work:note:b")
    async with lanes.owner.transaction():
        await lanes.owner.execute("select from notes for update")
        taking = asyncio.create_task(turns.take_batch())

        async def other_is_done() -> bool:
            return await lanes.notes(2) == ["b"]

        await until(other_is_done)
        assert await lanes.notes(1) == ["wallet"]
    await taking
    assert (await lanes.notes(1), await lanes.waiting()) == (["spent"], [])


async def test_turn_alone_waits_longer_than_a_batch_and_then_fails(lanes: Lanes) -> None:
    waits: list[Any] = []

    async def look(scope: Scope) -> None:
        row = await scope.fetchrow("select current_setting('lock_timeout'), current_setting('statement_timeout')")
        assert row is not None
        waits.append(tuple(row))
        raise LookupError

    async def looks(chat: Chat) -> None:
        await chat.step(look)

    await lanes.meet(1)
    await lanes.send(1, "work:looks")
    await worker(lanes, looks=looks).take_batch()
    assert waits == [("5ms", "1s"), ("2s", "10s")]
