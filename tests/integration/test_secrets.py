"""A typed PIN is readable nowhere, whatever its turn died of."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Code, Secret
from easymo.database.connect import Pool
from easymo.database.scope import Scope
from easymo.deadletters.store import replay
from easymo.observability.logging import configure
from easymo.turns import worker as worker_module
from easymo.turns.worker import TurnWorker
from lanes import FlowFunction, Lanes, drain, open_lanes, registry
from traces import tables_with

PIN = "27182"


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


@pytest.fixture(autouse=True)
def retry_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "RETRY_AFTER", (0.0, 0.0, 0.0))


async def blames_the_digits(scope: Scope, code: Code) -> None:
    raise ValueError(f"{code.digits} is not it") from LookupError(code.digits)


async def refused_by_the_database(scope: Scope, code: Code) -> None:
    """PostgreSQL repeats what it could not read."""
    await scope.fetchval("select $1::text::date", code.digits)


async def dies_in_a_step(chat: Chat) -> None:
    await chat.step(blames_the_digits, await chat.ask("pin", Secret(5)))


async def dies_in_the_database(chat: Chat) -> None:
    await chat.step(refused_by_the_database, await chat.ask("pin", Secret(5)))


async def dies_itself(chat: Chat) -> None:
    code = await chat.ask("pin", Secret(5))
    raise LookupError(code.digits)


async def hands_it_on(chat: Chat) -> None:
    """What carries answers elsewhere takes no secret."""
    await chat.hand_over("work", "note", word=await chat.ask("pin", Secret(5)))


async def tells_it(chat: Chat) -> None:
    await chat.tell(1, "work:note", word=await chat.ask("pin", Secret(5)))


async def says_it(chat: Chat) -> None:
    """It dies after what it said: four pages do not fit."""
    code = await chat.ask("pin", Secret(5))
    await chat.say("heard", code=code, words="x" * 5000)


DEATHS = (dies_in_a_step, dies_in_the_database, dies_itself, hands_it_on, tells_it, says_it)


def typed(words: str) -> bytes:
    return b'{"type":"text","id":"w","text":{"body":"%b"}}' % words.encode()


def worker(lanes: Lanes, *flows: FlowFunction, **options: object) -> TurnWorker:
    return TurnWorker(lanes.pool, registry(**{flow.__name__: flow for flow in flows}), **options)  # pyright: ignore[reportArgumentType]


async def test_no_kind_of_death_leaves_the_pin(lanes: Lanes) -> None:
    log = StringIO()
    configure("json", log)
    taking = worker(lanes, *DEATHS)
    people = range(1, len(DEATHS) + 1)
    await lanes.meet(*people)
    for person, death in zip(people, DEATHS, strict=True):
        await lanes.send(person, f"work:{death.__name__}")
    await drain(taking)
    for person in people:
        await lanes.put(person, typed(PIN))
    for _ in range(5):
        await lanes.make_due()
        await drain(taking)
    letters = await lanes.owner.fetch("select payload, retryable, traceback from dead_letters order by conversation")
    assert [(bytes(letter["payload"]), letter["retryable"]) for letter in letters] == [
        (b'{"type": "secret"}', False)
    ] * len(DEATHS)
    assert all("line" in letter["traceback"] for letter in letters)
    assert await tables_with(lanes.owner, PIN) == set()
    assert log.getvalue()
    assert PIN not in log.getvalue()


async def test_letter_without_its_words_asks_again_when_it_is_replayed(lanes: Lanes) -> None:
    taking = worker(lanes, dies_itself)
    await lanes.meet(1)
    await lanes.send(1, "work:dies_itself")
    await drain(taking)
    await lanes.put(1, typed(PIN))
    for _ in range(5):
        await lanes.make_due()
        await drain(taking)
    before = len(await lanes.said(1))
    assert await replay(lanes.pool, [await lanes.owner.fetchval("select id from dead_letters")]) == 1
    await lanes.make_due()
    await drain(taking)
    assert (await lanes.said(1))[before:] == [
        "Thank you! I cannot use that kind of message here.\n\nwork-dies_itself-pin"
    ]
    assert await tables_with(lanes.owner, PIN) == set()


async def test_pin_in_a_flood_or_a_day_late_is_kept_as_little(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    for person in (1, 2):
        await lanes.send(person, "work:dies_itself")
    await drain(worker(lanes, dies_itself))
    tomorrow = datetime.now(UTC) + timedelta(days=2)
    await lanes.put(1, typed("271 82"))
    await drain(worker(lanes, dies_itself, clock=lambda: tomorrow))
    await lanes.put(2, typed(PIN))
    await drain(worker(lanes, dies_itself, flood_limit=0))
    kinds = await lanes.owner.fetch("select type from messages where direction = 'in' order by id desc limit 2")
    assert [row["type"] for row in kinds] == ["secret", "secret"]
    assert await tables_with(lanes.owner, PIN, "271 82") == set()
