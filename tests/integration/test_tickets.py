"""Tickets with promised times, the queue for a person of the team, and what time does to both."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from databases import Database
from easymo.agents.tool import Desk as ToolDesk
from easymo.conversation.catalogue import Speaker
from easymo.database.connect import Pool
from easymo.errors import Changed, NotPossible, NotThere
from easymo.observability.audit import SIMULATED
from easymo.registry import build_registry
from easymo.sessions.operators import Operators
from easymo.tickets import desk, tickets, waiting
from easymo.tickets.desk import Desk, TicketLine
from easymo.tickets.tending import release_silent, tend_tickets
from easymo.tickets.tickets import Opened
from easymo.turns.merge import merge_people
from lanes import NUMBER_ID, Lanes, open_lanes, registry
from scopes import as_person

ALWAYS = "delete from support_hours"
CLOSED_NOW = (
    "delete from support_hours; insert into support_hours values (extract(isodow from now() + interval '2 days'), "
    "'08:00', '17:00')"
)


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        await opened.meet(1, 2, 3)
        await opened.owner.execute(ALWAYS)
        yield opened


async def opens(lanes: Lanes, person: int = 1, category: str = "payment", words: str = "It is gone") -> Opened:
    async with as_person(lanes.pool, person) as scope:
        return await tickets.open_ticket(scope, category, "My money", words)


async def number(opened: Opened) -> int:
    assert opened.ticket is not None
    return opened.ticket


class Office:
    """Operators at work, each step a transaction of its own."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes

    async def find(self, id: int) -> TicketLine:
        async with self.lanes.pool.acquire() as connection:
            return await desk.find(connection, id)

    async def does(self, what: str, id: int, version: int, *values: Any, by: str = "aline", **more: Any) -> TicketLine:
        async with self.lanes.pool.acquire() as connection, connection.transaction():
            return await getattr(Desk(connection, by, NUMBER_ID), what)(id, version, *values, **more)

    async def tells(self) -> list[str]:
        rows = await self.lanes.owner.fetch(
            "select convert_from(payload, 'UTF8')::json ->> 'address' as address from inbox where kind = 'tell'"
            " order by id"
        )
        return [row["address"].rpartition(":")[0] for row in rows]

    async def events(self, id: int) -> list[tuple[str, str]]:
        async with self.lanes.pool.acquire() as connection:
            return [(event.actor, event.event) for event in await desk.events_of(connection, id)]

    async def reviews(self) -> list[tuple[str, str, int, str]]:
        rows = await self.lanes.owner.fetch("select kind, subject, priority, status from reviews order by id")
        return [tuple(row) for row in rows]

    async def grows_older(self, table: str, *columns: str, by: str) -> None:
        changes = ", ".join(f"{column} = {column} - interval '{by}'" for column in columns)
        await self.lanes.owner.execute(f"update {table} set {changes}")


@pytest.fixture
def office(lanes: Lanes) -> Office:
    return Office(lanes)


# Hours --------------------------------------------------------------------------------------------------------------

# Monday 2 March 2026; Kigali is two hours ahead of UTC.
HOURS = [
    ("2026-03-02 06:30", "0 hours", "2026-03-02 06:30"),
    ("2026-03-02 05:00", "0 hours", "2026-03-02 06:00"),
    ("2026-03-02 15:00", "0 hours", "2026-03-03 06:00"),
    ("2026-03-02 06:30", "1 hour", "2026-03-02 07:30"),
    ("2026-03-02 14:30", "1 hour", "2026-03-03 06:30"),
    ("2026-03-02 06:00", "9 hours", "2026-03-02 15:00"),
    ("2026-03-06 14:00", "2 hours", "2026-03-07 20:00"),
    ("2026-03-07 12:00", "0 hours", "2026-03-07 19:00"),
    ("2026-03-08 12:00", "10 minutes", "2026-03-09 06:10"),
]
"""In UTC: Monday to Friday 8 to 17, Saturday 21 to 24, Sunday closed."""


async def test_times_are_promised_in_hours_the_team_is_there(lanes: Lanes) -> None:
    owner = lanes.owner
    await owner.execute("insert into support_hours select day, '08:00', '17:00' from generate_series(1, 5) day")
    await owner.execute("insert into support_hours values (6, '21:00', '24:00')")
    for at, lasts, expected in HOURS:
        found = await owner.fetchval(
            "select after_support_time($1, $2::text::interval)", datetime.fromisoformat(f"{at}Z"), lasts
        )
        assert found == datetime.fromisoformat(f"{expected}Z"), (at, lasts)
    await owner.execute("delete from support_hours")
    noon = datetime(2026, 3, 8, 12, tzinfo=UTC)
    assert await owner.fetchval("select after_support_time($1, '1 hour')", noon) == noon + timedelta(hours=1)


# The person's side --------------------------------------------------------------------------------------------------


async def test_ticket_has_the_times_of_its_category_and_five_are_enough(lanes: Lanes) -> None:
    found = {}
    for category in ("fraud", "payment", "technical", "other", "account"):
        opened = await opens(lanes, category=category)
        assert opened.answer_by is not None
        found[category] = round((opened.answer_by - datetime.now(UTC)) / timedelta(minutes=1))
    assert found == {"fraud": 15, "payment": 60, "technical": 480, "other": 1560, "account": 480}
    assert await opens(lanes) == Opened("enough", None, None)
    assert (await opens(lanes, person=2)).outcome == "ok"


async def test_ticket_is_its_persons_alone(lanes: Lanes, office: Office) -> None:
    id = await number(await opens(lanes))
    await office.does("answer", id, 1, "We look")
    async with as_person(lanes.pool, 2) as scope:
        assert await tickets.find_ticket(scope, id) is None
        assert await tickets.my_tickets(scope, 0) == []
        assert await tickets.add_to_ticket(scope, id, "mine") == "gone"
        assert not await tickets.resolve_own_ticket(scope, id)
        assert not await tickets.rate_ticket(scope, id, 5)
        assert await scope.fetch("select words from ticket_messages") == []
        assert await scope.fetch("select id from ticket_events") == []
    for column in ("assignee", "version", "late"):
        async with as_person(lanes.pool, 1) as scope:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await scope.fetch(f"select {column} from tickets")
            await scope.fetchval("rollback")


async def test_documents_of_others_are_not_kept_with_it(lanes: Lanes) -> None:
    rows = await lanes.owner.fetch(
        "insert into documents (id, person, key, kind, mime_type, size, sha256, key_id, wrapped_key, expires_at)"
        " select gen_random_uuid(), person, '1', 'ticket', 'image/jpeg', 1, '', '', '', now() + interval '1 day'"
        " from unnest(array[1, 2]) person returning id"
    )
    ids = [row["id"] for row in rows]
    async with as_person(lanes.pool, 1) as scope:
        opened = await tickets.open_ticket(scope, "payment", "", "words", ids)
        found = await tickets.find_ticket(scope, await number(opened))
    assert found is not None
    assert found.pictures == 1


async def test_resolved_is_open_again_for_a_week_and_rated_once(lanes: Lanes, office: Office) -> None:
    id = await number(await opens(lanes))
    await office.does("answer", id, 1, "Done", resolves=True)
    async with as_person(lanes.pool, 1) as scope:
        found = await tickets.find_ticket(scope, id)
        assert found is not None
        assert (found.status, found.words, found.is_ours, found.may_reopen) == ("resolved", "Done", True, True)
        assert [await tickets.rate_ticket(scope, id, 4) for _ in range(2)] == [True, False]
        assert await tickets.add_to_ticket(scope, id, "Not yet") == "reopened"
    line = await office.find(id)
    assert (line.status, line.answered_at, line.resolved_at, line.stars) == ("open", None, None, 4)
    await office.does("answer", id, line.version, "Now it is", resolves=True)
    await office.grows_older("tickets", "resolved_at", by="8 days")
    async with as_person(lanes.pool, 1) as scope:
        assert await tickets.add_to_ticket(scope, id, "Still not") == "closed"
    assert await tend_tickets(lanes.pool, NUMBER_ID) == 1
    assert (await office.find(id)).status == "closed"
    assert [event for _, event in await office.events(id)] == [
        *("opened", "resolved", "rated", "reopened", "resolved", "closed")
    ]


async def test_person_ends_it_and_what_happened_stays(lanes: Lanes) -> None:
    id = await number(await opens(lanes))
    async with as_person(lanes.pool, 1) as scope:
        assert [await tickets.resolve_own_ticket(scope, id) for _ in range(2)] == [True, False]
    for table in ("ticket_events", "ticket_messages"):
        for change in (f"update {table} set ticket = ticket", f"delete from {table}"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await lanes.pool.execute(change)


# The operators' side ------------------------------------------------------------------------------------------------


async def test_each_change_is_told_once_and_the_stale_are_refused(lanes: Lanes, office: Office) -> None:
    id = await number(await opens(lanes))
    taken = await office.does("assign", id, 1, "aline")
    assert (taken.status, taken.assignee, taken.version) == ("in_progress", "aline", 2)
    await office.does("assign", id, 2, "boris")
    for stale in (1, 2):
        with pytest.raises(Changed, match="version 3"):
            await office.does("answer", id, stale, "late")
    answered = await office.does("answer", id, 3, "When was it?")
    assert (answered.status, answered.assignee) == ("waiting", "boris")
    async with as_person(lanes.pool, 1) as scope:
        assert await tickets.add_to_ticket(scope, id, "On Monday") == "ok"
    assert (await office.find(id)).status == "in_progress"
    with pytest.raises(NotPossible, match="in_progress"):
        await office.does("close", id, 5)
    await office.does("answer", id, 5, "It is back", resolves=True)
    with pytest.raises(NotPossible, match="resolved"):
        await office.does("assign", id, 6, "aline")
    assert (await office.does("close", id, 6)).status == "closed"
    assert await office.tells() == ["ai-agents:told-ticket"] * 3
    with pytest.raises(NotThere):
        await office.does("assign", 99, 1, "aline")


async def test_of_two_operators_who_answer_at_once_one_is_heard(lanes: Lanes, office: Office) -> None:
    id = await number(await opens(lanes))
    answers = [office.does("answer", id, 1, f"Answer {by}", by=by) for by in ("aline", "boris", "chloe")]
    results = await asyncio.gather(*answers, return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["Changed", "Changed", "TicketLine"]
    assert len(await office.tells()) == 1


async def test_waiting_list_is_by_priority_then_age_in_pages(lanes: Lanes) -> None:
    for person, category in ((1, "other"), (1, "payment"), (2, "fraud"), (2, "payment")):
        await opens(lanes, person, category)
    async with lanes.pool.acquire() as connection:
        everything = await desk.list_unresolved(connection, desk.Wanted(), None, 9)
        assert [line.id for line in everything] == [3, 2, 4, 1]
        rank = await desk.rank_of(connection, "high")
        rest = await desk.list_unresolved(connection, desk.Wanted(), (rank, 2), 9)
        assert [line.id for line in rest] == [4, 1]
        assert [line.id for line in await desk.list_unresolved(connection, desk.Wanted(category="fraud"), None, 9)] == [
            3
        ]
        assert await desk.list_ended(connection, desk.Wanted(), None, 9) == []


async def test_broken_promise_is_told_to_operators_once_until_it_is_answered(lanes: Lanes, office: Office) -> None:
    id = await number(await opens(lanes))
    assert await tend_tickets(lanes.pool, NUMBER_ID) == 0
    await office.grows_older("tickets", "answer_due_at", "resolve_due_at", by="30 days")
    assert [await tend_tickets(lanes.pool, NUMBER_ID) for _ in range(2)] == [2, 0]
    line = await office.find(id)
    assert (line.late, line.version) == (["answer", "resolve"], 1)
    assert await office.reviews() == [("overdue", f"ticket:{id}", 1, "open")]
    await office.does("answer", id, 1, "Sorry")
    assert await office.reviews() == [("overdue", f"ticket:{id}", 1, "closed")]


async def test_other_times_are_promised_from_its_beginning(lanes: Lanes, office: Office) -> None:
    id = await number(await opens(lanes, category="other"))
    before = await office.find(id)
    changed = await office.does("prioritise", id, 1, "urgent")
    assert changed.answer_due_at == before.created_at + timedelta(minutes=15)
    assert changed.priority == "urgent"


# The queue for a person ---------------------------------------------------------------------------------------------


async def wants(lanes: Lanes, person: int, **more: Any) -> int:
    async with as_person(lanes.pool, person) as scope:
        return (await waiting.wants_human(scope, **more)).place


async def test_places_in_the_queue_are_honest(lanes: Lanes) -> None:
    operators = Operators(lanes.pool, registry(), NUMBER_ID, SIMULATED)
    assert [await wants(lanes, person) for person in (1, 2, 3)] == [1, 2, 3]
    assert await wants(lanes, 2, words="again") == 2
    await operators.take("conversation=1", "aline")
    async with as_person(lanes.pool, 2) as scope:
        assert (await waiting.my_place(scope)).place == 1
        assert [await waiting.leave_queue(scope) for _ in range(2)] == [True, False]
    assert await wants(lanes, 3) == 1
    assert await wants(lanes, 2) == 2
    await operators.release("conversation=1")
    assert await wants(lanes, 1) == 3


async def test_nobody_waits_while_the_team_is_away(lanes: Lanes) -> None:
    await lanes.owner.execute(CLOSED_NOW)
    async with as_person(lanes.pool, 1) as scope:
        assert not await waiting.is_team_there(scope)
        place = await waiting.wants_human(scope)
    assert place.place == 0
    assert timedelta(days=1) < place.opens_at - datetime.now(UTC) < timedelta(days=4)
    assert await lanes.owner.fetchval("select count(*) from handoffs") == 0


async def test_who_waits_when_the_team_goes_home_has_a_ticket_instead(lanes: Lanes, office: Office) -> None:
    await wants(lanes, 1, words="My money is gone")
    await wants(lanes, 2)
    await lanes.owner.execute(CLOSED_NOW)
    assert [await tend_tickets(lanes.pool, NUMBER_ID) for _ in range(2)] == [2, 0]
    assert await office.tells() == ["ai-agents:told-unattended"] * 2
    async with as_person(lanes.pool, 1) as scope:
        assert (await waiting.ticket_in_place(scope, 2, "Somebody")).outcome == "gone"
        first, again = [await waiting.ticket_in_place(scope, 1, "Somebody") for _ in range(2)]
    assert first == again
    async with as_person(lanes.pool, 2) as scope:
        await waiting.ticket_in_place(scope, 2, "Somebody")
    rows = await lanes.owner.fetch("select subject, category, priority from tickets order by id")
    assert [tuple(row) for row in rows] == [
        ("My money is gone", "escalation", "high"),
        ("Somebody", "escalation", "high"),
    ]


async def test_operators_are_reminded_once_of_who_waits_and_of_who_is_not_answered(
    lanes: Lanes, office: Office
) -> None:
    operators = Operators(lanes.pool, registry(), NUMBER_ID, SIMULATED)
    await wants(lanes, 1)
    assert await tend_tickets(lanes.pool, NUMBER_ID) == 0
    await office.grows_older("handoffs", "asked_at", by="6 minutes")
    assert [await tend_tickets(lanes.pool, NUMBER_ID) for _ in range(2)] == [1, 0]
    await operators.take("conversation=1", "aline")
    await office.grows_older("handoffs", "taken_at", by="20 minutes")
    await lanes.owner.execute("update whatsapp_user_sessions set updated_at = now() - interval '11 minutes'")
    assert [await tend_tickets(lanes.pool, NUMBER_ID) for _ in range(2)] == [1, 0]
    assignees = await lanes.owner.fetch("select assignee from reviews order by id")
    assert [row["assignee"] for row in assignees] == [None, "aline"]
    await operators.reply("conversation=1", "I am here")
    assert await office.reviews() == [("waiting", "conversation:1", 1, "closed")] * 2


async def test_long_silence_gives_the_conversation_back_with_a_word(lanes: Lanes, office: Office) -> None:
    operators = Operators(lanes.pool, registry(), NUMBER_ID, SIMULATED)
    for person in (1, 2):
        await operators.take(f"conversation={person}", "aline")
    assert await release_silent(lanes.pool, lambda: operators) == 0
    await lanes.owner.execute(
        "update handoffs set taken_at = now() - interval '2 hours';"
        " update whatsapp_user_sessions set taken_at = now() - interval '2 hours',"
        " updated_at = case conversation when 1 then now() - interval '61 minutes' else now() end"
    )
    assert [await release_silent(lanes.pool, lambda: operators) for _ in range(2)] == [1, 0]
    assert (await lanes.said(1))[-1].startswith("It has been quiet for a while")
    rows = await lanes.owner.fetch("select person, ended from handoffs order by person")
    assert [tuple(row) for row in rows] == [(1, "silence"), (2, None)]
    audited = await lanes.owner.fetch("select message_type from webhook_audit_log order by created_at")
    assert [row["message_type"] for row in audited] == ["operator-take", "operator-take", "operator-lapse"]


# What assistants look up --------------------------------------------------------------------------------------------


async def test_assistants_find_articles_own_tickets_and_how_the_house_is(lanes: Lanes) -> None:
    await opens(lanes)
    await opens(lanes, person=2)
    await lanes.owner.execute(
        "insert into circuits (name, reason, retry_at) values ('number:1', '', now() + '1 minute')"
    )
    house = build_registry()
    found: dict[str, Any] = {}
    async with as_person(lanes.pool, 1) as scope:
        desk = ToolDesk(scope, "RW", Speaker(house.catalogue, "fr"))
        for name, arguments in {
            "help.find": {"words": "I forgot my PIN"},
            "help.tickets": {},
            "help.status": {},
        }.items():
            found[name] = await house.tools[name].run(desk, arguments)
    assert found["help.find"][0]["title"] == "J'ai oublié mon PIN, ou il est bloqué"
    assert found["help.find"][0]["address"] == "profile:pin"
    assert [(ticket["title"], ticket["status"], ticket["address"]) for ticket in found["help.tickets"]] == [
        ("My money", "Attend notre équipe", "ai-agents:my-ticket:1")
    ]
    assert {each["part"]: each["works"] for each in found["help.status"]} == {
        "messages": False,
        "files": False,
        "people": True,
    }


async def test_two_conversations_that_become_one_wait_once_and_keep_their_operator(lanes: Lanes) -> None:
    operators = Operators(lanes.pool, registry(), NUMBER_ID, SIMULATED)
    await opens(lanes, person=2)
    await operators.take("conversation=2", "aline")
    await wants(lanes, 1)
    await lanes.owner.execute("insert into merges (absorbed, kept) values (2, 1)")
    async with lanes.pool.acquire() as connection:
        assert await merge_people(connection) == 1
    assert (await operators.show("conversation=1")).operator == "aline"
    rows = await lanes.owner.fetch("select person, operator, ended from handoffs order by id")
    assert [tuple(row) for row in rows] == [(1, "aline", None), (1, None, "left")]
    assert await lanes.owner.fetchval("select person from tickets") == 1
    await operators.release("conversation=1", by="aline")
