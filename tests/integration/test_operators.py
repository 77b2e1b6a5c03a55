"""Operators take a conversation from the bots, write in it and give it back; nothing they do meets a turn half-way."""

import asyncio
import json
from collections.abc import AsyncGenerator

import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Text
from easymo.conversation.service import Registry
from easymo.database.connect import Pool
from easymo.database.scope import Scope
from easymo.errors import MessageTooLong, NotPossible, NotThere
from easymo.observability.audit import SIMULATED
from easymo.sessions.operators import Operators
from easymo.turns.worker import TurnWorker
from lanes import NUMBER_ID, Lanes, drain, open_lanes, registry, somebody_waits, until

PHONE = "+250780000001"
HERE = "One of our colleagues is now with you and will write to you here."
LEFT = "Our colleague has left the conversation. I am here for you again."


async def asks(chat: Chat) -> None:
    await chat.say("noted", word=await chat.ask("word", Text()))


@pytest.fixture
def house() -> Registry:
    return registry(asks=asks)


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        await opened.meet(1)
        await opened.owner.execute("insert into aliases values ('phone:' || $1, 1)", PHONE)
        yield opened


@pytest.fixture
def operators(lanes: Lanes, house: Registry) -> Operators:
    return Operators(lanes.pool, house, NUMBER_ID, SIMULATED)


async def write(lanes: Lanes, house: Registry, address: str) -> None:
    await lanes.send(1, address)
    await drain(TurnWorker(lanes.pool, house))


async def test_take_reply_and_release_are_said_in_order_and_no_bot_between(
    lanes: Lanes, house: Registry, operators: Operators
) -> None:
    await operators.take(PHONE, "Aline")
    await write(lanes, house, "work:note:kept")
    await operators.reply(PHONE, "How can I help?")
    await operators.release(PHONE)
    await write(lanes, house, "work:note:done")
    assert await lanes.said(1) == [HERE, "How can I help?", LEFT, "work-note-noted word=done"]
    assert await lanes.notes(1) == ["done"]
    assert await lanes.owner.fetchval("select count(*) from messages") == 2
    assert await lanes.owner.fetchval("select wakes from lanes where queue = 'outbox'") is not None


async def test_what_operators_do_is_in_the_audit_log(lanes: Lanes, house: Registry, operators: Operators) -> None:
    await operators.take(PHONE, "Aline")
    await write(lanes, house, "work:note:kept")
    await operators.reply(PHONE, "Hello")
    await operators.release(PHONE)
    rows = await lanes.pool.fetch("select * from webhook_audit_log order by created_at")
    assert [row["message_type"] for row in rows] == ["operator-take", "address", "operator-reply", "operator-release"]
    assert {row["routed_to"] for row in rows} == {"operator:Aline"}
    assert {row["from_number"] for row in rows} == {SIMULATED.of(PHONE)}
    sent = {row["correlation_id"] for row in await lanes.owner.fetch("select correlation_id from outbox")}
    assert sent == {row["request_id"] for row in rows if row["message_type"] != "address"}


async def test_take_waits_for_the_turn_that_runs(lanes: Lanes, operators: Operators) -> None:
    reached, going_on = asyncio.Event(), asyncio.Event()

    async def linger(scope: Scope) -> None:
        reached.set()
        await going_on.wait()

    async def slow(chat: Chat) -> None:
        await chat.step(linger)
        await chat.say("finished")

    await lanes.send(1, "work:slow")
    turn = asyncio.create_task(TurnWorker(lanes.pool, registry(slow=slow)).take_batch())
    await reached.wait()
    taking = asyncio.create_task(operators.take(PHONE, "Aline"))
    await until(lambda: somebody_waits(lanes))
    await lanes.send(1, "work:note:late")
    going_on.set()
    await asyncio.gather(turn, taking)
    await drain(TurnWorker(lanes.pool, registry(slow=slow)))
    assert await lanes.said(1) == ["work-slow-finished", HERE]
    assert (await lanes.notes(1), await lanes.waiting()) == ([], [])


async def test_release_keeps_the_question_and_has_it_asked_again(
    lanes: Lanes, house: Registry, operators: Operators
) -> None:
    await write(lanes, house, "work:asks")
    await operators.take(PHONE, "Aline")
    await operators.release(PHONE)
    state = await lanes.state(1)
    assert (state["open"]["flow"], state["interrupted"]) == ("asks", True)


async def test_take_is_once_and_another_has_to_wait(lanes: Lanes, operators: Operators) -> None:
    await operators.take(PHONE, "Aline")
    await operators.take(PHONE, "Aline")
    with pytest.raises(NotPossible, match="Aline has this conversation"):
        await operators.take(PHONE, "Bosco")
    assert await lanes.said(1) == [HERE]


async def test_reply_and_release_need_a_conversation_that_was_taken(lanes: Lanes, operators: Operators) -> None:
    for action in (operators.reply(PHONE, "Hello"), operators.release(PHONE)):
        with pytest.raises(NotPossible, match="easymo sessions take it first"):
            await action
    assert await lanes.said(1) == []


@pytest.mark.parametrize("text", ["", "x" * 4097])
async def test_reply_that_whatsapp_does_not_take_is_refused(lanes: Lanes, operators: Operators, text: str) -> None:
    await operators.take(PHONE, "Aline")
    with pytest.raises(MessageTooLong):
        await operators.reply(PHONE, text)
    assert await lanes.said(1) == [HERE]


async def silent_for_long(lanes: Lanes) -> None:
    await lanes.owner.execute("""update whatsapp_user_sessions set state = '{"heard_at": "2026-01-01T00:00:00Z"}'""")


async def test_reply_after_the_window_is_refused_with_the_way_on(lanes: Lanes, operators: Operators) -> None:
    await silent_for_long(lanes)
    await operators.take(PHONE, "Aline")
    with pytest.raises(NotPossible, match=r"24 hours ago.*support_message"):
        await operators.reply(PHONE, "Hello")
    assert await lanes.said(1) == [HERE]


async def test_template_carries_a_reply_once_it_is_approved(lanes: Lanes, operators: Operators) -> None:
    await silent_for_long(lanes)
    await operators.take(PHONE, "Aline")
    with pytest.raises(NotPossible, match="not approved in en"):
        await operators.reply(PHONE, "Hello", template=True)
    await lanes.owner.execute(
        "insert into message_templates (name, language, status, category, components, quality)"
        " values ('support_message', 'en', 'APPROVED', 'UTILITY', '[]', 'GREEN')"
    )
    await operators.reply(PHONE, "Hello,\n\nhow are you?", template=True)
    told = await lanes.owner.fetchval("select convert_from(payload, 'UTF8')::json from inbox where kind = 'tell'")
    assert json.loads(told) == {
        "person": 1,
        "address": "ai-agents:told-message",
        "given": {"words": "Hello, how are you?"},
    }
    with pytest.raises(MessageTooLong):
        await operators.reply(PHONE, "x" * 501, template=True)


async def test_of_two_who_take_at_once_one_has_the_conversation(lanes: Lanes, operators: Operators) -> None:
    names = [f"Operator {number}" for number in range(4)]
    results = await asyncio.gather(*(operators.take(PHONE, name) for name in names), return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["NoneType", *["NotPossible"] * 3]
    holder = await lanes.owner.fetchval("select operator from whatsapp_user_sessions")
    assert await lanes.owner.fetchval("select operator from handoffs where ended_at is null") == holder
    assert await lanes.said(1) == [HERE]


async def test_only_who_has_it_writes_passes_it_on_and_releases_it(lanes: Lanes, operators: Operators) -> None:
    await operators.take(PHONE, "Aline")
    for action in (
        operators.reply(PHONE, "Hello", by="Bosco"),
        operators.transfer(PHONE, "Bosco", by="Bosco"),
        operators.release(PHONE, by="Bosco"),
    ):
        with pytest.raises(NotPossible, match="Aline has this conversation"):
            await action
    await operators.transfer(PHONE, "Bosco", by="Aline")
    await operators.reply(PHONE, "I am Bosco", by="Bosco")
    await operators.release(PHONE, by="Bosco")
    assert await lanes.said(1) == [HERE, "I am Bosco", LEFT]
    assert dict(await lanes.owner.fetchrow("select operator, ended from handoffs") or {}) == {
        "operator": "Bosco",
        "ended": "released",
    }


async def test_somebody_who_has_no_session_yet_can_be_taken(
    lanes: Lanes, house: Registry, operators: Operators
) -> None:
    await lanes.owner.execute("delete from whatsapp_user_sessions")
    await operators.take(PHONE, "Aline")
    await write(lanes, house, "work:note:a")
    assert (await lanes.notes(1), await lanes.said(1)) == ([], [HERE])


@pytest.mark.parametrize(
    ("phone", "words"),
    [("+250999", "nobody"), ("Aline", "user id"), ("", "prefix"), ("conversation=9", "not there")],
)
async def test_nobody_of_that_name(operators: Operators, phone: str, words: str) -> None:
    with pytest.raises(NotThere, match=words) as caught:
        await operators.show(phone)
    assert "250999" not in str(caught.value)


@pytest.mark.parametrize("name", ["", " ", "x" * 41, "a\nb"])
async def test_name_of_an_operator_is_one(operators: Operators, name: str) -> None:
    with pytest.raises(NotPossible, match="name"):
        await operators.take(PHONE, name)


@pytest.mark.parametrize("who", ["RW.1349", "RW.ENT.7", "conversation=1", "conversation=7"])
async def test_person_without_a_number_is_found_by_id_and_by_what_logs_say(
    lanes: Lanes, operators: Operators, who: str
) -> None:
    await lanes.owner.execute("insert into aliases values ('user:RW.1349', 1), ('parent:RW.ENT.7', 1)")
    await lanes.owner.execute("insert into merges (absorbed, kept, done_at) values (7, 1, now())")
    await operators.take(who, "Aline")
    assert (await operators.show(PHONE)).operator == "Aline"


async def test_operator_writes_from_the_number_the_person_wrote_to(
    lanes: Lanes, house: Registry, operators: Operators
) -> None:
    await operators.take(PHONE, "Aline")
    await lanes.send(1, "work:note:heard")
    await lanes.owner.execute("update inbox set number_id = 'second'")
    await drain(TurnWorker(lanes.pool, house))
    await operators.reply(PHONE, "Hello")
    rows = await lanes.owner.fetch("select number_id from outbox order by id")
    assert [row["number_id"] for row in rows] == [NUMBER_ID, "second"]


async def test_show_tells_what_waits_and_what_was_said(lanes: Lanes, house: Registry, operators: Operators) -> None:
    await write(lanes, house, "work:asks")
    await lanes.send(1, "work:note:unread")
    await operators.take(PHONE, "Aline")
    session = await operators.show("250 780 000 001")
    assert (session.service, session.waits) == ("wa-webhook-work", "work:asks asks word")
    assert (session.operator, session.parked, session.stopped) == ("Aline", [], False)
    assert session.taken_at is not None
    assert [(line.direction, line.type, line.status) for line in session.latest] == [
        ("in", "address", "processed"),
        ("out", "interactive", "pending"),
        ("in", "address", "waiting"),
        ("out", "text", "pending"),
    ]
    assert [line.words for line in session.latest][2:] == ["work:note:unread", HERE]
    assert len((await operators.show(PHONE, most=2)).latest) == 2


async def test_show_waits_for_no_turn(lanes: Lanes, operators: Operators) -> None:
    async with lanes.pool.acquire() as turn, turn.transaction():
        await turn.execute("select pg_advisory_xact_lock(1)")
        assert (await operators.show(PHONE)).waits == ""
