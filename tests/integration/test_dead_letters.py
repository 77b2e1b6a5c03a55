"""Dead letters: listed, replayed through their lanes, by hand and by the schedule."""

from collections.abc import AsyncGenerator

import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Number
from easymo.database.connect import Pool
from easymo.database.scope import Scope
from easymo.deadletters.store import (
    SCHEDULE,
    Processed,
    count_letters,
    discard,
    list_letters,
    open_letter,
    process_due,
    replay,
)
from easymo.turns import worker as worker_module
from easymo.turns.worker import TurnWorker
from lanes import Lanes, drain, open_lanes, registry


class Weather:
    """Whether steps fail today."""

    fair = False


async def depends(scope: Scope) -> int:
    if not Weather.fair:
        raise RuntimeError("storm")
    return await scope.fetchval("select 1")


async def survey(chat: Chat) -> None:
    await chat.step(depends)
    await chat.ask("first", Number())


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


@pytest.fixture
async def buried(lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> TurnWorker:
    """A worker whose person has one dead letter."""
    monkeypatch.setattr(worker_module, "RETRY_AFTER", (1e6, 2e6, 3e6))
    Weather.fair = False
    await lanes.meet(1)
    turns = TurnWorker(lanes.pool, registry(survey=survey))
    await lanes.send(1, "work:survey")
    await fail(lanes, turns)
    return turns


async def fail(lanes: Lanes, turns: TurnWorker) -> None:
    for _ in range(4):
        await drain(turns)
        await lanes.make_due()


async def age(lanes: Lanes, seconds: float) -> None:
    await lanes.owner.execute("update dead_letters set failed_at = failed_at - make_interval(secs => $1)", seconds)


async def test_letter_tells_why_and_names_nobody(pool: Pool, buried: TurnWorker) -> None:
    [letter] = await list_letters(pool)
    assert (letter.kind, letter.reason, letter.status, letter.attempts) == ("turn", "RuntimeError", "waiting", 4)
    opened = await open_letter(pool, letter.id)
    assert opened is not None
    assert "storm" in (opened.traceback or "")
    assert await open_letter(pool, 10**9) is None
    assert await list_letters(pool, kind="send") == []
    assert await count_letters(pool) == {("turn", letter.service, "waiting"): 1}


async def test_replayed_turn_takes_effect_and_its_letter_is_gone(lanes: Lanes, pool: Pool, buried: TurnWorker) -> None:
    [letter] = await list_letters(pool)
    Weather.fair = True
    assert await replay(pool, [letter.id]) == 1
    assert await replay(pool, [letter.id]) == 0, "it is on its way already"
    await drain(buried)
    assert (await lanes.state(1))["open"]["flow"] == "survey"
    assert await list_letters(pool) == []


async def test_replay_that_fails_again_is_a_dead_letter_at_once_and_says_nothing(
    lanes: Lanes, pool: Pool, buried: TurnWorker
) -> None:
    said = len(await lanes.said(1))
    [letter] = await list_letters(pool)
    await replay(pool, [letter.id])
    await drain(buried)
    [again] = await list_letters(pool)
    assert (again.id, again.status, again.attempts, again.replays) == (letter.id, "waiting", 5, 1)
    assert len(await lanes.said(1)) == said, "the person was told once"


async def test_schedule_replays_after_a_minute_and_abandons_after_the_sixth(
    lanes: Lanes, pool: Pool, buried: TurnWorker
) -> None:
    assert await process_due(pool) == Processed()
    for seconds in SCHEDULE:
        await age(lanes, seconds - 1)
        assert await process_due(pool) == Processed(), "not due yet"
        await age(lanes, 2)
        assert await process_due(pool) == Processed(replayed=1)
        await drain(buried)
    assert await process_due(pool) == Processed(abandoned=1)
    [letter] = await list_letters(pool, status="abandoned")
    assert letter.replays == len(SCHEDULE)


async def test_turn_whose_conversation_went_on_is_abandoned_not_replayed(
    lanes: Lanes, pool: Pool, buried: TurnWorker
) -> None:
    await lanes.send(1, "work:note:x")
    await drain(buried)
    await age(lanes, SCHEDULE[0] + 1)
    assert await process_due(pool) == Processed(abandoned=1)
    [letter] = await list_letters(pool)
    assert letter.status == "abandoned"


async def test_one_processor_acts_at_a_time(lanes: Lanes, pool: Pool, buried: TurnWorker) -> None:
    await age(lanes, SCHEDULE[0] + 1)
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute("select pg_advisory_xact_lock(hashtextextended('easymo.dead_letters', 0))")
        assert await process_due(pool) == Processed()
    assert await process_due(pool) == Processed(replayed=1)


async def test_discarded_letter_is_forgotten(pool: Pool, buried: TurnWorker) -> None:
    [letter] = await list_letters(pool)
    assert await discard(pool, [letter.id, letter.id + 1]) == 1
    assert await list_letters(pool) == []
