"""A person whose number or user id changes stays one person, and two conversations of one person become one."""

import asyncio
import re
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

import easymo.turns
from databases import Database
from easymo.agents.outside import Outside
from easymo.conversation.activity import activity
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Text
from easymo.database.connect import Pool
from easymo.database.scope import Scope
from easymo.outbox.store import OutboxStore
from easymo.turns import store
from easymo.turns.merge import merge_people
from easymo.turns.worker import TurnWorker
from lanes import Lanes, drain, open_lanes, registry, until, write_note
from marked import PERSON_COLUMNS
from webhooks import Client, envelope, message, running_gateway, serialize, value, webhook

OLD, NEW, USER, NEXT_USER = "250788000001", "250788000002", "RW.1", "RW.2"

STAYS = {
    ("messages", "conversation"): "history is found under the conversation it was said in; merges tells whose it is",
    ("statuses", "conversation"): "they belong to messages",
    ("merges", "absorbed"): "says what was merged",
    ("merges", "kept"): "follow_merges",
    ("seen", "conversation"): "remember_seen copies it: its rows leave by the day",
    ("lanes", "conversation"): "move_lanes wakes the kept lane",
    ("whatsapp_user_sessions", "conversation"): "merge_states",
    ("profiles", "id"): "move_person",
    ("ledger_accounts", "person"): "merge_wallets",
    ("ledger_holds", "person"): "merge_wallets",
    ("activities", "conversation"): "cancel_calls: the flows that made them call again when they are continued",
}
"""Columns that hold a person and are not simply moved, and why."""


@pytest.fixture
async def client(pool: Pool) -> AsyncGenerator[Client]:
    async with running_gateway(pool) as gateway:
        yield gateway


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


def notice(phone: str | None, system: dict[str, Any]) -> dict[str, Any]:
    told = message(phone=phone, type="system", system=system)
    del told["text"]
    return told


def number_change(old: str, new: str, **members: Any) -> dict[str, Any]:
    system = {"body": f"changed from {old} to {new}", "type": "user_changed_number", "wa_id": new, **members}
    return notice(phone=old, system=system)


def user_id_update(previous: str, current: str, phone: str | None = None) -> bytes:
    element = {"detail": "updated", "user_id": {"previous": previous, "current": current}, "timestamp": "1750269342"}
    told = value(user_id_update=[{**element, "wa_id": phone} if phone else element])
    del told["messages"]
    webhook = envelope([told])
    webhook["entry"][0]["changes"][0]["field"] = "user_id_update"
    return serialize(webhook)


async def merge(pool: Pool) -> int:
    async with pool.acquire() as connection:
        return await merge_people(connection)


async def people(pool: Pool) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await pool.fetch("select phone_number, user_id from profiles order by id")]


async def aliases(pool: Pool) -> dict[str, int]:
    return {row["alias"]: row["conversation"] for row in await pool.fetch("select * from aliases")}


async def texts(pool: Pool) -> list[tuple[int, str]]:
    """Conversation and text of what waits, in the order of the lanes."""
    rows = await pool.fetch("select conversation, payload from inbox order by conversation, id")
    return [(row["conversation"], re.findall(rb'"body":"(\w+)', row["payload"])[0].decode()) for row in rows]


# Aliases ------------------------------------------------------------------------------------------------------------


async def test_changed_number_is_the_same_person(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(phone=OLD)))
    await client.post(webhook(number_change(OLD, NEW)))
    await client.post(webhook(message(phone=NEW)))
    assert await people(pool) == [(f"+{NEW}", None)]
    assert await pool.fetchval("select count(distinct conversation) from inbox") == 1
    assert await pool.fetchval("select count(*) from merges") == 0


async def test_changed_number_brings_its_new_user_id(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(phone=OLD, user_id=USER)))
    await client.post(webhook(number_change(OLD, NEW, user_id=NEXT_USER)))
    await client.post(webhook(message(phone=None, user_id=NEXT_USER)))
    assert await people(pool) == [(f"+{NEW}", NEXT_USER)]


@pytest.mark.parametrize("phone", [None, OLD])
async def test_user_id_update_keeps_the_person(client: Client, pool: Pool, phone: str | None) -> None:
    await client.post(webhook(message(phone=OLD, user_id=USER)))
    assert (await client.post(user_id_update(USER, NEXT_USER, phone))).status == 200
    await client.post(webhook(message(phone=None, user_id=NEXT_USER)))
    assert await people(pool) == [(phone and f"+{phone}", NEXT_USER)]


async def test_user_id_update_delivered_again_changes_nothing(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(phone=OLD, user_id=USER)))
    answers = [(await client.post(user_id_update(USER, NEXT_USER))).json["status"] for _ in range(2)]
    assert answers == ["ok", "duplicate"]
    assert await pool.fetchval("select count(*) from inbox") == 2


async def test_new_id_without_the_old_one_makes_no_person(client: Client, pool: Pool) -> None:
    system = {"body": "changed", "type": "user_changed_user_id", "user_id": NEXT_USER}
    await client.post(webhook(notice(phone=None, system=system)))
    assert await people(pool) == []
    assert await pool.fetchval("select field from account_events") == "system"


# Merges -------------------------------------------------------------------------------------------------------------


async def two_people(client: Client) -> None:
    await client.post(webhook(message("first", phone=OLD)))
    await client.post(webhook(message("second", phone=NEW)))
    await client.post(webhook(message("third", phone=OLD)))


async def test_two_conversations_of_a_changed_number_become_one_in_order(client: Client, pool: Pool) -> None:
    await two_people(client)
    await client.post(webhook(number_change(OLD, NEW)))
    kept = min((await aliases(pool)).values())
    assert await merge(pool) == 1
    assert await texts(pool) == [(kept, "first"), (kept, "second"), (kept, "third"), (kept, "changed")]
    assert await people(pool) == [(f"+{NEW}", None)]
    assert set((await aliases(pool)).values()) == {kept}
    rows = await pool.fetch("select conversation, queue from lanes")
    assert [tuple(row) for row in rows] == [(kept, "inbox")]
    assert await merge(pool) == 0


async def test_message_that_came_before_the_user_id_update_is_merged(client: Client, pool: Pool) -> None:
    await client.post(webhook(message("before", phone=None, user_id=USER)))
    await client.post(webhook(message("after", phone=None, user_id=NEXT_USER)))
    await client.post(user_id_update(USER, NEXT_USER))
    assert await merge(pool) == 1
    assert await people(pool) == [(None, NEXT_USER)]
    assert await pool.fetchval("select count(distinct conversation) from inbox") == 1


async def test_username_adopter_known_by_number_is_one_once_both_are_told(client: Client, pool: Pool) -> None:
    await client.post(webhook(message("number", phone=OLD)))
    await client.post(webhook(message("username", phone=None, user_id=USER)))
    await client.post(webhook(message("both", phone=OLD, user_id=USER)))
    assert await merge(pool) == 1
    assert await people(pool) == [(f"+{OLD}", USER)]
    assert [text for _, text in await texts(pool)] == ["number", "username", "both"]


async def test_number_that_changed_hands_makes_no_one_of_two(client: Client, pool: Pool) -> None:
    await client.post(webhook(message("former owner", phone=OLD, user_id=USER)))
    await client.post(webhook(message("new owner", phone=None, user_id=NEXT_USER)))
    await client.post(webhook(message("both", phone=OLD, user_id=NEXT_USER)))
    assert await merge(pool) == 0
    assert await people(pool) == [(None, USER), (f"+{OLD}", NEXT_USER)]
    assert (await aliases(pool))[f"phone:+{OLD}"] == (await aliases(pool))[f"user:{NEXT_USER}"]
    await client.post(webhook(message("number only", phone=OLD)))
    assert [text for _, text in await texts(pool)] == ["former", "new", "both", "number"]


async def test_next_owner_of_a_number_is_nobody_we_know(client: Client, pool: Pool) -> None:
    await client.post(webhook(message("former owner", phone=OLD, user_id=USER)))
    await client.post(webhook(message("new owner", phone=OLD, user_id="RW.9")))
    await client.post(webhook(message("former again", phone=None, user_id=USER)))
    assert await merge(pool) == 0
    assert await people(pool) == [(None, USER), (f"+{OLD}", "RW.9")]
    assert [text for _, text in await texts(pool)] == ["former", "former", "new"]


async def test_number_told_before_any_user_id_stays_the_persons(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(phone=OLD)))
    await client.post(webhook(message(phone=OLD, user_id=USER)))
    assert await people(pool) == [(f"+{OLD}", USER)]


async def test_who_hid_the_number_and_changed_it_is_found_and_reached_by_the_new_id(client: Client, pool: Pool) -> None:
    await client.post(webhook(message("shown", phone=OLD, user_id=USER)))
    await client.post(webhook(message("hidden", phone=None, user_id=USER)))
    assert await people(pool) == [(f"+{OLD}", USER)]
    await client.post(user_id_update(USER, NEXT_USER))
    await client.post(webhook(message("changed", phone=None, user_id=NEXT_USER)))
    # The old number is somebody else's now: nothing for the person goes there, and it does not open their conversation.
    assert await people(pool) == [(None, NEXT_USER)]
    await client.post(webhook(message("stranger", phone=OLD, user_id="RW.9")))
    assert await people(pool) == [(None, NEXT_USER), (f"+{OLD}", "RW.9")]
    assert (await client.post(webhook(message("shown again", phone=NEW, user_id=NEXT_USER)))).status == 200
    assert (await people(pool))[0] == (f"+{NEW}", NEXT_USER)


async def test_notice_of_a_new_id_names_the_former_one_in_its_last_words(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(phone=OLD, user_id=USER)))
    body = f"User changed from RW.7 to x changed from {USER} to {NEXT_USER}"
    system = {"body": body, "type": "user_changed_user_id", "user_id": NEXT_USER}
    for _ in range(2):
        assert (await client.post(webhook(notice(phone=None, system=system)))).status == 200
    await client.post(user_id_update(USER, NEXT_USER))
    assert await people(pool) == [(None, NEXT_USER)]


async def test_message_from_the_new_id_before_the_change_is_told_keeps_no_old_number(
    client: Client, pool: Pool
) -> None:
    await client.post(webhook(message("before", phone=OLD, user_id=USER)))
    await client.post(webhook(message("after", phone=None, user_id=NEXT_USER)))
    await client.post(user_id_update(USER, NEXT_USER))
    assert await merge(pool) == 1
    assert await people(pool) == [(None, NEXT_USER)]


async def test_change_to_a_number_that_was_somebody_elses_makes_no_one_of_two(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(phone=NEW, user_id="RW.9")))
    await client.post(webhook(message(phone=OLD, user_id=USER)))
    await client.post(webhook(number_change(OLD, NEW, user_id=NEXT_USER)))
    assert await merge(pool) == 0


async def test_change_told_after_the_first_message_from_the_new_number_is_merged(client: Client, pool: Pool) -> None:
    await client.post(webhook(message("before", phone=OLD, user_id=USER)))
    await client.post(webhook(message("after", phone=NEW, user_id=NEXT_USER)))
    await client.post(webhook(number_change(OLD, NEW, user_id=NEXT_USER)))
    assert await merge(pool) == 1
    assert await people(pool) == [(f"+{NEW}", NEXT_USER)]


async def test_three_conversations_become_one(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(phone=OLD)))
    await client.post(webhook(message(phone=NEW)))
    await client.post(webhook(message(phone=None, user_id=USER)))
    await client.post(webhook(number_change(OLD, NEW)))
    await client.post(webhook(message(phone=NEW, user_id=USER)))
    assert await merge(pool) == 2
    assert await people(pool) == [(f"+{NEW}", USER)]
    assert len(set((await aliases(pool)).values())) == 1


async def test_what_was_received_before_is_known_after(client: Client, pool: Pool) -> None:
    known = webhook(message("known", phone=NEW))
    await client.post(webhook(message(phone=OLD)))
    await client.post(known)
    await client.post(webhook(number_change(OLD, NEW)))
    await merge(pool)
    assert (await client.post(known)).json == {"status": "duplicate"}
    assert await pool.fetchval("select count(*) from inbox") == 3


async def test_message_stored_into_the_absorbed_conversation_late_follows(client: Client, pool: Pool) -> None:
    await two_people(client)
    absorbed = (await aliases(pool))[f"phone:+{NEW}"]
    await client.post(webhook(number_change(OLD, NEW)))
    await merge(pool)
    # Its webhook had looked the person up before the merge.
    await pool.execute(
        "insert into inbox (conversation, kind, number_id, correlation_id, payload)"
        " values ($1, 'message', 'n', 'c', '{\"body\":\"late\"}')",
        absorbed,
    )
    await pool.execute("insert into lanes (conversation, queue) values ($1, 'inbox')", absorbed)
    assert await merge(pool) == 1
    assert [text for _, text in await texts(pool)] == ["first", "second", "third", "changed", "late"]
    assert await pool.fetchval("select count(*) from lanes where conversation = $1", absorbed) == 0


async def found(lanes: Lanes, absorbed: int, kept: int) -> None:
    await lanes.pool.execute("insert into merges (absorbed, kept) values ($1, $2)", absorbed, kept)


async def test_session_heard_last_goes_on_and_the_other_is_set_aside(lanes: Lanes) -> None:
    async def ask(chat: Chat) -> None:
        words = await chat.ask("first", Text()), await chat.ask("second", Text())
        await chat.step(write_note, " ".join(words))

    await lanes.meet(1, 2)
    worker = TurnWorker(lanes.pool, registry(ask=ask))
    said = b'{"type":"text","id":"w","text":{"body":"%b"}}'
    for conversation, word in ((1, b"one"), (2, b"two")):
        await lanes.send(conversation, "work:ask")
        await lanes.put(conversation, said % word)
        await drain(worker)
    await found(lanes, 2, 1)
    assert await merge(lanes.pool) == 1
    state = await lanes.state(1)
    assert state["open"]["journal"][0][2] == "two"
    assert [flow["journal"][0][2] for flow in state["parked"]] == ["one"]
    await lanes.put(1, said % b"end")
    await lanes.send(1, "core:resume")
    await lanes.put(1, said % b"later")
    await drain(worker)
    assert await lanes.notes(1) == ["two end", "one later"]


async def test_merge_waits_for_a_running_turn(lanes: Lanes) -> None:
    entered, leave = asyncio.Event(), asyncio.Event()

    async def hold(scope: Scope) -> None:
        await write_note(scope, "during")
        entered.set()
        await leave.wait()

    async def slow(chat: Chat) -> None:
        await chat.step(hold)

    await lanes.meet(1, 2)
    worker = TurnWorker(lanes.pool, registry(slow=slow))
    await lanes.send(2, "work:slow")
    turn = asyncio.create_task(worker.take_batch())
    await entered.wait()
    await lanes.send(2, "work:note:after")
    await found(lanes, 2, 1)
    assert await merge(lanes.pool) == 0
    leave.set()
    await turn
    assert await merge(lanes.pool) == 1
    await drain(worker)
    assert (await lanes.notes(2), await lanes.notes(1)) == (["during"], ["after"])
    assert await lanes.waiting() == []


async def test_running_merge_keeps_turns_away(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.send(1, "work:note:one")
    await lanes.send(2, "work:note:two")
    async with lanes.pool.acquire() as connection, connection.transaction():
        await found(lanes, 2, 1)
        assert await merge_people(connection) == 1
        async with lanes.pool.acquire() as other, other.transaction():
            assert await store.lock_lanes(other, 10) == []
    await drain(TurnWorker(lanes.pool, registry()))
    assert await lanes.notes(1) == ["one", "two"]


async def test_send_on_its_way_is_settled_before_the_merge(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.send(2, "work:note:a")
    await drain(TurnWorker(lanes.pool, registry()))
    await lanes.owner.execute("update outbox set state = 'sending', sending_at = now()")
    await found(lanes, 2, 1)
    assert await merge(lanes.pool) == 0
    await lanes.owner.execute("update outbox set state = 'pending', sending_at = null")
    assert await merge(lanes.pool) == 1


async def test_waiting_sends_go_to_the_person_as_they_are_called_now(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.send(1, "work:note:a")
    await lanes.send(2, "work:note:b")
    await drain(TurnWorker(lanes.pool, registry()))
    await lanes.pool.execute("insert into merges (absorbed, kept, phone_number) values (2, 1, '+250780000009')")
    await merge(lanes.pool)
    assert await lanes.said(1) == ["work-note-noted word=a", "work-note-noted word=b"]
    [entry] = await OutboxStore(lanes.pool, unknown_wait=600).claim(9)
    assert (entry.conversation, entry.phone_number) == (1, "+250780000009")


async def test_window_that_closes_last_is_the_persons(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.owner.execute(
        "update whatsapp_user_sessions"
        " set window_until = '2026-11-22 12:00Z'::timestamptz + conversation * interval '1 h'"
    )
    await found(lanes, 2, 1)
    await merge(lanes.pool)
    assert await lanes.owner.fetchval("select window_until = '2026-11-22 14:00Z' from whatsapp_user_sessions")


async def test_who_opted_out_stays_out(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.owner.execute("update profiles set stopped_at = now() where id = 1")
    await found(lanes, 2, 1)
    await merge(lanes.pool)
    assert await lanes.owner.fetchval("select stopped_at is not null from profiles")


@pytest.mark.parametrize(
    ("one", "further"), [("pending", "shortlisted"), ("withdrawn", "closed"), ("closed", "pending")]
)
async def test_of_two_applications_for_one_job_the_further_stays(lanes: Lanes, one: str, further: str) -> None:
    await lanes.meet(1, 2, 3)
    await lanes.owner.execute(
        """
        insert into job_listings (posted_by, title, category, kind, place, latitude, longitude, country, currency,
                                  words, expires_at)
        select who, 'Cook', 'cooking', 'gig', 'Remera', -1.9, 30.1, 'RW', 'RWF', 'cook', now() + interval '1 day'
        from unnest('{3,2}'::bigint[]) as who;
        insert into job_applications (job_id, applicant, applicant_name, note, status)
        values (1, 1, 'A', '', 'pending'), (1, 2, 'A', '', 'shortlisted')
        """
    )
    for applicant, status in ((1, one), (2, further)):
        await lanes.owner.execute("update job_applications set status = $1 where applicant = $2", status, applicant)
    await found(lanes, 2, 1)
    await merge(lanes.pool)
    rows = await lanes.owner.fetch("select applicant, status from job_applications")
    assert [tuple(row) for row in rows] == [(1, further)]
    assert await lanes.owner.fetchval("select array_agg(posted_by order by id) from job_listings") == [3, 1]


async def test_places_and_documents_of_both_are_kept(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.owner.execute(
        """
        insert into saved_places (person, key, name, place, within, latitude, longitude, country)
        select who, key, key, place, '', -1.9, 30.1, 'RW'
        from (values (1, 'home', 'Remera'), (2, 'home', 'Gasabo'), (2, 'work', 'Gikondo')) as p (who, key, place);
        insert into documents (id, person, key, kind, mime_type, size, expires_at, deleted_at)
        values (gen_random_uuid(), 2, '2.1', 'licence', 'image/jpeg', 1, now(), now())
        """
    )
    await found(lanes, 2, 1)
    assert await merge(lanes.pool) == 1
    places = await lanes.owner.fetch("select person, key, place from saved_places order by key")
    assert [tuple(row) for row in places] == [(1, "home", "Remera"), (1, "work", "Gikondo")]
    assert await lanes.owner.fetchval("select person from documents") == 1


async def test_call_under_way_is_made_again_after_the_merge_and_what_waited_for_it_goes_on(lanes: Lanes) -> None:
    @activity("world.ask", timeout=1)
    async def ask_world(outside: Outside) -> str:
        raise NotImplementedError  # nobody runs it here

    async def calls(chat: Chat) -> None:
        word = await chat.ask("word", Text())
        await chat.step(write_note, f"{word} {await chat.call(ask_world)}")

    house = registry(calls=calls)
    house.activities[ask_world.name] = ask_world
    worker = TurnWorker(lanes.pool, house)
    await lanes.meet(1, 2)
    await lanes.send(2, "work:calls")
    said = b'{"type":"text","id":"w","text":{"body":"%b"}}'
    for word in (b"one", b"held"):
        await lanes.put(2, said % word)
        await drain(worker)
    assert await lanes.owner.fetchval("select count(*) from inbox where due_at = 'infinity'") == 1
    await found(lanes, 2, 1)
    assert await merge(lanes.pool) == 1
    assert await lanes.owner.fetchval("select count(*) from activities") == 0
    await drain(worker)
    assert await lanes.owner.fetchval("select count(*) from inbox") == 0
    await lanes.send(1, "core:resume")
    await drain(worker)
    assert [tuple(row) for row in await lanes.owner.fetch("select conversation, name from activities")] == [
        (1, "world.ask")
    ]


async def test_merge_that_would_leave_something_behind_does_nothing(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await lanes.owner.execute("create table forgotten (person bigint references profiles (id))")
    await lanes.owner.execute("insert into forgotten values (2)")
    await lanes.send(2, "work:note:a")
    await found(lanes, 2, 1)
    with capture_logs() as logs:
        assert await merge(lanes.pool) == 0
    assert [entry["event"] for entry in logs] == ["merge_failed"]
    assert await lanes.waiting() == [(2, 0)]
    assert await lanes.owner.fetchval("select done_at is null from merges")


async def test_worker_merges_by_itself(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    await found(lanes, 2, 1)
    worker = TurnWorker(lanes.pool, registry())
    async with asyncio.TaskGroup() as group:
        group.create_task(worker.run())
        await until(lambda: merged(lanes))
        worker.stop()


async def merged(lanes: Lanes) -> bool:
    return await lanes.owner.fetchval("select count(*) from profiles") == 1


# What a new table owes ----------------------------------------------------------------------------------------------


async def test_every_column_that_holds_a_person_is_moved(pool: Pool) -> None:
    statements = (Path(easymo.turns.__file__).parent / "merge.sql").read_text(encoding="utf-8")
    columns = [tuple(row) for row in await pool.fetch(PERSON_COLUMNS)]
    assert ("job_applications", "applicant") in columns
    forgotten = [
        (table, column)
        for table, column in columns
        if (table, column) not in STAYS and f"update {table} set {column} = $2 where {column} = $1" not in statements
    ]
    assert forgotten == [], "turns/merge.sql has to move them (and turns/merge.py to run it), or STAYS to say why not"
