"""Operators at work in the admin API: conversations, tickets, and what the help centre knows."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from admin import PHONES, Operator, World, open_world
from databases import Database
from easymo.console.tokens import SCOPES
from easymo.database.connect import Pool

LATEST = "convert_from(payload, 'UTF8')::json -> 'text' ->> 'body'"


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    async with open_world(database, pool) as opened:
        yield opened


async def two(world: World) -> tuple[Operator, Operator]:
    aline, boris = [await world.bearer(*SCOPES, name=name) for name in ("aline", "boris")]
    return aline, boris


async def said(world: World) -> list[str]:
    return [row["said"] for row in await world.owner.fetch(f"select {LATEST} as said from outbox order by id")]


async def test_of_two_who_take_one_conversation_one_has_it_and_writes(world: World) -> None:
    operators = await two(world)
    takes = await asyncio.gather(*(one.do("/conversations/2/take") for one in operators * 2))
    has = [take.json["handoff"]["operator"] for take in takes if take.status == 200]
    assert len(set(has)) == 1
    refused = next(take for take in takes if take.status == 409)
    assert refused.json["message"].startswith(f"{has[0]} has this conversation")
    holder, other = operators if has[0] == "aline" else operators[::-1]
    assert (await other.do("/conversations/2/reply", text="Me too")).status == 409
    assert (await other.do("/conversations/2/release")).status == 409
    assert (await holder.do("/conversations/2/reply", text="Hello")).status == 200
    assert (await holder.do("/conversations/2/release")).json["handoff"] is None
    assert [words.partition(" ")[0] for words in await said(world)] == ["Ubu", "Hello", "Umukozi"]
    assert [action for action in await world.actions() if action[1] != "conversation.take"] == [
        (has[0], "conversation.reply", "conversation:2"),
        (has[0], "conversation.release", "conversation:2"),
    ]


async def test_conversation_is_passed_on_with_notes_to_an_operator_there_is(world: World) -> None:
    aline, boris = await two(world)
    await aline.do("/conversations/2/take")
    assert (await aline.do("/conversations/2/transfer", to="chloe")).status == 409
    noted = await aline.do("/conversations/2/notes", text="paid twice")
    assert noted.json["history"][0]["detail"] == {"text": "paid twice"}
    assert (await aline.do("/conversations/2/transfer", to="boris")).json["handoff"]["operator"] == "boris"
    assert (await boris.ask("/conversations", "operator=boris")).json["items"][0]["conversation"] == 2
    assert (await aline.ask("/conversations", "operator=aline")).json["items"] == []
    assert len(await said(world)) == 1


async def test_who_waits_comes_before_who_is_with_somebody_in_pages(world: World) -> None:
    for person in (1, 3, 4):
        await world.owner.execute(
            f"begin; set local app.person = '{person}'; select want_human('asked', '', null); commit"
        )
    await world.operator.do("/conversations/2/take")
    seen, after = [], ""
    while after is not None:
        page = (await world.operator.ask("/conversations", f"limit=2&after={after}")).json
        seen += [(item["conversation"], item["state"]) for item in page["items"]]
        after = page["next"]
    assert seen == [(1, "waiting"), (3, "waiting"), (4, "waiting"), (2, "taken")]
    waiting = (await world.operator.ask("/conversations", "state=waiting")).json["items"]
    assert [item["phone_number"] for item in waiting] == [f"…{PHONES[person][-4:]}" for person in (1, 3, 4)]


async def test_transcript_is_looked_at_in_the_audit_and_shows_no_code(world: World) -> None:
    await world.owner.execute(
        """
        insert into messages (conversation, id, created_at, direction, type, payload, service, correlation_id)
        values (2, -2, now(), 'in', 'secret', '{"type": "secret"}', 'core', ''),
               (2, -1, now(), 'in', 'text', '{"type": "text", "text": {"body": "It is gone"}}', 'core', '');
        insert into inbox (conversation, kind, number_id, correlation_id, payload)
        select 2, 'message', '1', '', convert_to('{"type": "text", "text": {"body": "' || words || '"}}', 'UTF8')
        from unnest(array['83412', 'yes, please']) words
        """
    )
    shown = (await world.operator.ask("/conversations/2", "messages=10")).json
    assert [line["words"] for line in shown["session"]["latest"]] == ["•••", "It is gone", "•••", "yes, please"]
    assert await world.actions() == [("admin", "conversation.show", "conversation:2")]
    assert (await world.operator.ask("/conversations/99")).status == 404


async def test_reply_after_24_hours_is_refused_with_the_template_that_may_carry_it(world: World) -> None:
    await world.owner.execute("""update whatsapp_user_sessions set state = '{"heard_at": "2026-01-01T00:00:00Z"}'""")
    await world.operator.do("/conversations/2/take")
    refused = await world.operator.do("/conversations/2/reply", text="Hello")
    assert (refused.status, "support_message" in refused.json["message"]) == (409, True)
    unapproved = await world.operator.do("/conversations/2/reply", text="Hello", template=True)
    assert (unapproved.status, "not approved" in unapproved.json["message"]) == (409, True)
    await world.owner.execute(
        "insert into message_templates (name, language, status) values ('support_message', 'rw_RW', 'APPROVED')"
    )
    assert (await world.operator.do("/conversations/2/reply", text="Hello", template=True)).status == 200
    assert await world.tells() == ["ai-agents:told-message"]


async def test_canned_answer_is_told_in_the_persons_language(world: World) -> None:
    await world.operator.do("/conversations/2/take")
    for body in ({}, {"text": "a", "canned": "greeting"}, {"text": "x" * 4097}):
        assert (await world.operator.do("/conversations/2/reply", **body)).status == 400
    assert (await world.operator.do("/conversations/2/reply", canned="greeting")).status == 409
    for language, words in (("rw", "Muraho!"), ("en", "Hello!")):
        await world.operator.do("/canned-answers", name="greeting", language=language, words=words)
    assert (await world.operator.do("/conversations/2/reply", canned="greeting")).status == 200
    assert (await said(world))[-1] == "Muraho!"
    left = await world.operator.do("/canned-answers", name="greeting", language="en", words="")
    assert left.json["items"] == [{"name": "greeting", "language": "rw", "words": "Muraho!"}]


async def test_ticket_is_taken_answered_prioritised_resolved_and_closed(world: World) -> None:
    operator = world.operator
    assert (await operator.do("/tickets/1/assign", version=1)).json["ticket"]["assignee"] == "admin"
    assert (await operator.do("/tickets/1/assign", version=1)).status == 409
    urgent = (await operator.do("/tickets/1/priority", version=2, priority="urgent")).json["ticket"]
    assert (urgent["priority"], urgent["version"]) == ("urgent", 3)
    noted = await operator.do("/tickets/1/notes", text="the third this week")
    assert noted.json["history"][0]["detail"] == {"text": "the third this week"}
    resolved = await operator.do("/tickets/1/answer", version=3, text="Paid back.", resolves=True)
    assert resolved.json["ticket"]["status"] == "resolved"
    assert (await operator.do("/tickets/1/answer", version=4, text="Again")).status == 409
    assert (await operator.do("/tickets/1/close", version=4)).json["ticket"]["status"] == "closed"
    assert (await operator.ask("/tickets")).json["items"] == []
    ended = (await operator.ask("/tickets", "status=ended&category=payment")).json["items"]
    assert [ticket["id"] for ticket in ended] == [1]
    shown = (await operator.ask("/tickets/1")).json
    assert [event["event"] for event in shown["events"]] == ["opened", "taken", "prioritised", "resolved", "closed"]
    assert await world.tells() == ["ai-agents:told-ticket:2", "ai-agents:told-ticket:4"]
    for path in ("/tickets/99", "/tickets/99/notes"):
        answer = await (operator.do(path, text="x") if path.endswith("notes") else operator.ask(path))
        assert answer.status == 404
    assert (await operator.do("/tickets/1/answer", version=5, text="😀" * 400)).status == 400


async def test_articles_are_written_found_and_taken_back(world: World) -> None:
    operator = world.operator
    article = {"category": "general", "title": "Do you have a shop in Huye?", "body": "Yes.", "words": "huye, butare"}
    written = (await operator.do("/articles/huye/en", **article)).json["items"]
    assert [(one["topic"], one["changed_by"], one["votes"]) for one in written] == [("huye", "admin", 0)]
    assert (await operator.do("/questions", question="are you in Butare")).json["items"][0]["topic"] == "huye"
    await operator.do("/articles/pin/en", **article)
    shown = (await operator.ask("/articles", "topic=pin")).json["items"]
    assert [(one["language"], one["changed_by"]) for one in shown] == [
        *(("en", "admin"), ("fr", None), ("rw", None), ("sw", None))
    ]
    assert [(await operator.do("/articles/pin/en/restore")).status for _ in range(2)] == [200, 404]
    restored = (await operator.ask("/articles", "topic=pin&language=en")).json["items"][0]
    assert (restored["title"], restored["changed_by"]) == ("I forgot my PIN, or it is locked", None)
    for bad in ({"title": "x"}, {"body": "x" * 801}, {"body": "😀" * 800}, {"category": "A"}):
        assert (await operator.do("/articles/huye/en", **(article | bad))).status == 400
    assert (await operator.do("/articles/huye/de", **article)).status == 400
