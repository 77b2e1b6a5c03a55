"""The 24-hour window, judged when a send is sent, and the templates that stand in outside it."""

import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.database.connect import Pool
from easymo.outbox.decisions import OUTSIDE_WINDOW
from easymo.outbox.store import OutboxStore
from easymo.outbox.templates import (
    KnownTemplates,
    TemplateName,
    change_template,
    list_templates,
    sync_templates,
)
from easymo.turns.worker import TurnWorker
from easymo.whatsapp.templates import Component, QualityScore, Template
from easymo.whatsapp.transport import Response
from graph import Graph, Request, enqueue, error, phone, rest, running, sender, template, told
from lanes import Lanes, drain, open_lanes, registry

REMINDER = template("reminder")


async def approve(pool: Pool, *names: str, status: str = "APPROVED") -> None:
    await sync_templates(pool, [listed(name, "en", status) for name in names])


def listed(name: str, language: str, status: str, **more: Any) -> Template:
    return Template(name=name, language=language, status=status, category="UTILITY", **more)


async def heard(pool: Pool, conversation: int, ago: timedelta) -> None:
    """The person wrote last so long ago."""
    await pool.execute(
        "insert into whatsapp_user_sessions (conversation, window_until)"
        " values ($1, now() - $2::interval + interval '24 hours')",
        conversation,
        ago,
    )


async def refuse_texts(request: Request) -> Response | None:
    return error(400, 131047) if "text" in request.body else None


async def reason(pool: Pool) -> str:
    return await pool.fetchval("select reason from dead_letters")


@pytest.mark.parametrize("hours", [0, 23])
async def test_inside_the_window_the_message_is_sent_as_it_is(pool: Pool, hours: int) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    await heard(pool, 1, timedelta(hours=hours))
    await enqueue(pool, 1, ["hi"], template=REMINDER)
    async with running(worker):
        await worker.accepted.reach(1)
    assert graph.accepted[phone(1)] == ["hi"]


async def test_outside_the_window_the_template_is_sent_and_kept_as_the_message(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    await approve(pool, "reminder")
    await heard(pool, 1, timedelta(hours=24))
    await enqueue(pool, 1, ["hi"], template=REMINDER)
    async with running(worker):
        await worker.accepted.reach(1)
    assert graph.accepted[phone(1)] == ["reminder"]
    row = await pool.fetchrow("select type, payload, template, attempts from messages")
    assert row is not None
    assert tuple(row) == ("template", REMINDER, None, 1)


async def test_outside_the_window_without_template_nothing_is_asked_and_the_lane_goes_on(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    await approve(pool, "reminder")
    await heard(pool, 1, timedelta(days=2))
    await enqueue(pool, 1, ["hi"])
    await enqueue(pool, 1, ["then"], template=REMINDER)
    async with running(worker):
        await worker.accepted.reach(1)
    assert [request.text for request in graph.requests] == ["reminder"]
    assert await reason(pool) == OUTSIDE_WINDOW


async def test_a_window_that_opens_while_the_send_waits_counts(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    await heard(pool, 1, timedelta(days=2))
    await enqueue(pool, 1, ["hi"])
    await pool.execute("update whatsapp_user_sessions set window_until = now() + interval '24 hours'")
    async with running(worker):
        await worker.accepted.reach(1)
    assert graph.accepted[phone(1)] == ["hi"]


async def test_a_refusal_for_the_window_uses_the_template_once(pool: Pool) -> None:
    graph = Graph(refuse_texts)
    worker = sender(pool, graph)
    await approve(pool, "reminder")
    await enqueue(pool, 1, ["hi"], template=REMINDER)
    async with running(worker):
        await worker.accepted.reach(1)
    assert [request.text for request in graph.requests] == ["hi", "reminder"]


async def test_a_template_refused_for_the_window_too_is_given_up(pool: Pool) -> None:
    async def refuse(_: Request) -> Response | None:
        return error(400, 131047)

    graph = Graph(refuse)
    worker = sender(pool, graph)
    await approve(pool, "reminder")
    await enqueue(pool, 1, ["hi"], template=REMINDER)
    async with running(worker):
        await worker.buried.reach(1)
    assert [request.text for request in graph.requests] == ["hi", "reminder"]
    assert await reason(pool) == OUTSIDE_WINDOW


async def test_a_failed_status_for_the_window_uses_the_template_once_however_often_it_comes(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    await approve(pool, "reminder")
    await pool.execute("insert into profiles (id, phone_number) values (1, $1)", phone(1))
    await enqueue(pool, 1, ["hi"], template=REMINDER)
    async with running(worker):
        await worker.accepted.reach(1)
        for _ in range(3):
            await pool.execute(
                "insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at, errors)"
                " select conversation, id, created_at, wamid, 'failed', now(), $1 from messages where type = 'text'",
                b'[{"code":131047,"title":"no"}]',
            )
            worker.wake("easymo_statuses")
            await worker.statuses.reach(worker.statuses.value + 1)
        await worker.accepted.reach(2)
    assert graph.accepted[phone(1)] == ["hi", "reminder"]
    rows = await pool.fetch("select type, status from messages order by id")
    assert [tuple(row) for row in rows] == [("text", "failed"), ("template", "accepted")]
    assert await rest(pool) == (0, 0)


async def test_a_failed_status_for_the_window_without_template_is_a_dead_letter(pool: Pool) -> None:
    worker = sender(pool, Graph())
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.accepted.reach(1)
        await told(pool, 1, "failed", 131047)
        worker.wake("easymo_statuses")
        await worker.statuses.reach(1)
    assert await reason(pool) == OUTSIDE_WINDOW


async def test_an_approved_template_needs_no_window(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    await approve(pool, "reminder")
    await heard(pool, 1, timedelta(days=9))
    await enqueue(pool, 1, ["hi"])
    await pool.execute("update outbox set payload = $1", REMINDER)
    async with running(worker):
        await worker.accepted.reach(1)
    assert graph.accepted[phone(1)] == ["reminder"]


@pytest.mark.parametrize(("status", "retryable"), [("PAUSED", True), ("REJECTED", False), ("", False)])
async def test_a_template_that_is_not_approved_is_not_sent(pool: Pool, status: str, retryable: bool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    if status:
        await approve(pool, "reminder", status=status)
    await heard(pool, 1, timedelta(days=9))
    await enqueue(pool, 1, ["hi"], template=REMINDER)
    async with running(worker):
        await worker.buried.reach(1)
    assert graph.requests == []
    row = await pool.fetchrow("select payload, retryable from dead_letters")
    assert row is not None
    assert tuple(row) == (REMINDER, retryable)


async def test_a_sync_makes_the_list_what_it_is(pool: Pool) -> None:
    await sync_templates(pool, [listed("old", "en", "APPROVED"), listed("reminder", "rw", "PENDING")])
    body = Component(type="BODY", text="Muraho")
    green = QualityScore("GREEN")
    await sync_templates(pool, [listed("reminder", "rw", "APPROVED", components=(body,), quality_score=green)])
    [only] = await list_templates(pool)
    assert (only.name, only.language, only.status, only.category, only.quality) == (
        *("reminder", "rw", "APPROVED", "UTILITY", "GREEN"),
    )
    assert json.loads(only.components) == [{"type": "BODY", "text": "Muraho"}]
    await sync_templates(pool, [listed("other", "rw", "PENDING")], complete=False)
    assert [each.name for each in await list_templates(pool)] == ["other", "reminder"]
    await sync_templates(pool, [])
    assert await list_templates(pool) == []


async def test_what_a_webhook_tells_of_a_template_changes_that_alone(pool: Pool) -> None:
    await sync_templates(pool, [listed("reminder", each, "APPROVED") for each in ("en", "rw")])
    assert await change_template(pool, "reminder", "rw", status="PAUSED")
    assert await change_template(pool, "reminder", "rw", quality="RED", category="MARKETING")
    assert not await change_template(pool, "reminder", "sw", status="PAUSED")
    rows = [(each.language, each.status, each.quality, each.category) for each in await list_templates(pool)]
    assert rows == [("en", "APPROVED", "UNKNOWN", "UTILITY"), ("rw", "PAUSED", "RED", "MARKETING")]
    assert await change_template(pool, "reminder", "rw", status="REINSTATED")
    assert {each.status for each in await list_templates(pool)} == {"APPROVED"}


async def test_a_sender_believes_what_it_read_of_a_template_for_five_seconds(pool: Pool) -> None:
    now = 0.0
    known = KnownTemplates(pool, lambda: now)
    reminder = TemplateName("reminder", "en")
    await approve(pool, "reminder")
    assert [each and each.status for each in (await known.find(reminder),)] == ["APPROVED"]
    await approve(pool, "reminder", status="PAUSED")
    assert [each and each.status for each in (await known.find(reminder),)] == ["APPROVED"]
    now = 5.0
    assert [each and each.status for each in (await known.find(reminder),)] == ["PAUSED"]


# What turns keep of it ------------------------------------------------------------------------------------------


def _typed(seconds: float | None) -> bytes:
    stamp = {} if seconds is None else {"timestamp": str(int(seconds))}
    return json.dumps({"id": "wamid.1", "type": "text", "text": {"body": "menu"}, **stamp}).encode()


@pytest.mark.parametrize(
    ("ago", "left"),
    [(0.0, 24 * 3600), (3600.0, 23 * 3600), (-600.0, 24 * 3600), (None, 24 * 3600)],
    ids=["now", "an hour ago", "in the future", "undated"],
)
async def test_a_message_opens_the_window_by_whatsapps_time(
    database: Database, pool: Pool, ago: float | None, left: int
) -> None:
    async with open_lanes(database, pool) as lanes:
        await lanes.meet(1)
        await lanes.put(1, _typed(None if ago is None else time.time() - ago))
        await drain(TurnWorker(pool, registry()))
        until = await lanes.owner.fetchval("select window_until from whatsapp_user_sessions")
    assert abs((until - datetime.now(UTC)).total_seconds() - left) < 30


async def test_a_message_handled_a_day_late_neither_opens_nor_closes_a_window(database: Database, pool: Pool) -> None:
    async with open_lanes(database, pool) as lanes:
        await lanes.meet(1)
        await lanes.put(1, _typed(time.time() - 90_000))
        await drain(TurnWorker(pool, registry()))
        assert await lanes.owner.fetchval("select window_until from whatsapp_user_sessions") is None
        assert await lanes.said(1)


async def test_an_older_message_does_not_shorten_the_window(database: Database, pool: Pool) -> None:
    async with open_lanes(database, pool) as lanes:
        await lanes.meet(1)
        for ago in (0, 7200):
            await lanes.put(1, _typed(time.time() - ago))
            await drain(TurnWorker(pool, registry()))
        until = await lanes.owner.fetchval("select window_until from whatsapp_user_sessions")
    assert until - datetime.now(UTC) > timedelta(hours=23, minutes=59)


async def test_being_told_something_opens_no_window(database: Database, pool: Pool) -> None:
    async with open_lanes(database, pool) as lanes:
        await lanes.meet(1)
        tell = json.dumps({"person": 1, "address": "work:menu", "given": {}}).encode()
        await lanes.put(1, tell, kind="tell")
        await drain(TurnWorker(pool, registry()))
        assert await lanes.owner.fetchval("select window_until from whatsapp_user_sessions") is None
        assert await lanes.waiting() == []


async def _window(lanes: Lanes) -> tuple[str | None, float | None]:
    """The number written to last, and for how many seconds more it may write anything."""
    [row] = await lanes.owner.fetch("select number_id, window_until from whatsapp_user_sessions")
    until = row["window_until"]
    return row["number_id"], until and (until - datetime.now(UTC)).total_seconds()


async def _hear(lanes: Lanes, pool: Pool, payload: bytes, number_id: str) -> None:
    await lanes.put(1, payload)
    await lanes.owner.execute("update inbox set number_id = $1", number_id)
    await drain(TurnWorker(pool, registry()))


async def test_the_window_is_that_of_the_number_the_person_wrote_to(database: Database, pool: Pool) -> None:
    async with open_lanes(database, pool) as lanes:
        await lanes.meet(1)
        await _hear(lanes, pool, _typed(time.time()), "first")
        await _hear(lanes, pool, _typed(time.time() - 3600), "second")
        number_id, left = await _window(lanes)
        assert (number_id, left is not None and abs(left - 23 * 3600) < 30) == ("second", True)
        await lanes.owner.execute("truncate outbox, lanes; update whatsapp_user_sessions set window_until = now()")
        for number in ("first", "second"):
            await lanes.owner.execute(
                "insert into outbox (conversation, number_id, service, correlation_id, payload)"
                " values (1, $1, 'core', 'c', '')",
                number,
            )
        windows = {}
        for _ in range(2):
            await lanes.owner.execute(
                "insert into lanes (conversation, queue) values (1, 'outbox')"
                " on conflict (conversation, queue) do update set ready_at = now()"
            )
            [entry] = await OutboxStore(pool, unknown_wait=600).claim(1)
            windows[entry.number_id] = entry.window_until is not None
            await lanes.owner.execute("delete from outbox where id = $1", entry.id)
    # Of the first number nothing is known any more: WhatsApp is asked, and refuses with 131047 or does not.
    assert windows == {"first": False, "second": True}


async def test_an_advertisement_makes_messages_free_for_longer_but_opens_no_longer_window(
    database: Database, pool: Pool
) -> None:
    # Meta: within 72 hours of an answer to an advert nothing is charged; what may be sent is by the 24 hours alone.
    advert = {"source_type": "ad", "source_id": "1", "source_url": "https://fb.me/1", "ctwa_clid": "c"}
    payload = {"id": "wamid.1", "type": "text", "text": {"body": "menu"}, "timestamp": str(int(time.time()))}
    async with open_lanes(database, pool) as lanes:
        await lanes.meet(1)
        await _hear(lanes, pool, json.dumps({**payload, "referral": advert}).encode(), "first")
        _, left = await _window(lanes)
    assert left is not None
    assert abs(left - 24 * 3600) < 30


@pytest.mark.parametrize("kind", ["system", "user_id_update", "user_preferences"])
async def test_what_whatsapp_says_of_a_person_opens_no_window(database: Database, pool: Pool, kind: str) -> None:
    async with open_lanes(database, pool) as lanes:
        await lanes.meet(1)
        await _hear(lanes, pool, json.dumps({"type": kind, kind: {}}).encode(), "first")
        assert await _window(lanes) == (None, None)


async def test_who_is_told_something_hears_it_from_the_number_they_know(database: Database, pool: Pool) -> None:
    async def tells(chat: Chat) -> None:
        await chat.tell(2, "work:menu")

    async with open_lanes(database, pool) as lanes:
        await lanes.meet(1, 2)
        await lanes.owner.execute("update whatsapp_user_sessions set number_id = 'theirs' where conversation = 2")
        await lanes.send(1, "work:tells")
        await drain(TurnWorker(pool, registry(tells=tells)))
        assert await lanes.owner.fetchval("select number_id from outbox where conversation = 2") == "theirs"


async def test_a_send_goes_to_the_person_as_they_are_called_now(database: Database, pool: Pool) -> None:
    async with open_lanes(database, pool) as lanes:
        await lanes.meet(1)
        await lanes.send(1, "work:note:hello")
        await drain(TurnWorker(pool, registry()))
        await lanes.owner.execute("update profiles set phone_number = null, user_id = 'RW.2'")
        [entry] = await OutboxStore(pool, unknown_wait=600).claim(1)
    assert (entry.phone_number, entry.user_id) == (None, "RW.2")
