"""Who leaves is forgotten in every table; what stays says nobody's name."""

import asyncio
import json
from collections.abc import AsyncGenerator

import asyncpg
import pytest
from structlog.testing import capture_logs

from databases import Database
from easymo.database.connect import Connection, Pool, connect
from easymo.database.scope import Scope
from easymo.ledger import ledger
from easymo.people import departures
from easymo.people.seeing_off import see_off
from lanes import NUMBER_ID
from marked import PERSON_COLUMNS, marks_in, put_everything
from traces import tables_with

WORDS = frozenset(
    {"assignee", "category", "compared_unit", "country", "currency", "decision", "domain", "event", "kind", "mime_type"}
    | {"purpose", "service", "status", "subject", "type", "vehicle"}
)
"""Columns in which only words of the house stand, or of its operators."""
RETAINED = {
    "deals.title as buyer": "the other's record of what they agreed",
    "deals.title as seller": "the same",
    "deals.payee as buyer": "the other sold: it is theirs",
    "deals.reference as seller": "the other bought: it is theirs",
    "trips.pickup as driver": "the rider's way",
    "trips.dropoff as driver": "the same",
    "trips.pin as driver": "the same",
    "trips.pin as rider": "four digits of chance, of no use any more",
    "trips.share as driver": "the rider's link",
    "reports.title as reporter": "what the other had published",
    "ledger_holds.key as person": "the books: which command it was, by its moment",
    "wallet_orders.key as person": "the same",
    "wallet_orders.payment as person": "the books: the provider's number",
    "wallet_payments.payment as indirectly": "the same",
    "documents.key as person": "by which request it came; the row goes after 90 days",
    "seen.key as conversation": "a hash; it goes after 8 days",
    "insurance_policies.number as person": "policies are kept for ten years, with what they insure",
    "insurance_requests.reference as person": "the same",
    "insurance_vehicles.plate as person": "the same",
    "insurance_vehicles.vin as person": "the same",
    "insurance_vehicles.make as person": "the same",
    "insurance_vehicles.model as person": "the same",
    "insurance_claims.reference as person": "the same: when, how much, what became of it",
}
"""What stays, and why."""
NAMED = {
    "deal_events.actor",
    "deals.buyer",
    "deals.seller",
    "departures.person",
    "documents.person",
    "homes.owner",
    "insurance_claims.person",
    "insurance_policies.person",
    "insurance_requests.person",
    "insurance_vehicles.person",
    "ledger_holds.person",
    "market_items.seller",
    "merges.absorbed",
    "merges.kept",
    "ratings.rater",
    "reports.reporter",
    "reviews.person",
    "ride_dues.creditor",
    "ride_dues.debtor",
    "seen.conversation",
    "stays.guest",
    "trips.driver",
    "trips.rider",
    "viewings.seeker",
    "wallet_orders.person",
}
"""Columns that still have the number that was the person's."""


@pytest.fixture
async def owner(database: Database) -> AsyncGenerator[Connection]:
    connection = await connect(database.owner_url, name="owner")
    yield connection
    await connection.close()


async def test_nothing_of_who_has_left_is_found_but_what_is_retained(pool: Pool, owner: Connection) -> None:
    await owner.execute(
        "insert into profiles (id, phone_number, name) values (1, '+250788000001', 'Ineza'), (2, null, 'Keza')"
    )
    await put_everything(owner, 1, 2)
    marks = await marks_in(owner)
    assert {mark.partition(".")[0] for mark in marks} > {"messages", "homes", "job_listings", "insurance_claims"}
    await owner.execute(
        """
        update deals set status = 'completed'; update trips set status = 'completed';
        update wallet_orders set state = 'done';
        delete from departures; insert into departures (person, asked_by, due_at) values (1, 'Aline', now())
        """
    )
    assert await see_off(pool, NUMBER_ID) == 0
    await owner.execute("update departures set closed_at = closed_at - interval '4 days'")
    assert await see_off(pool, NUMBER_ID) == 1
    left = {mark for mark in await marks_in(owner) if mark.split(" ")[0].split(".")[1] not in WORDS}
    assert left == RETAINED.keys(), "people/erasure.sql has to forget it, or RETAINED to say why not"
    columns = [(row["table"], row["column"]) for row in await owner.fetch(PERSON_COLUMNS)]
    named = {
        f"{table}.{column}"
        for table, column in columns
        if await owner.fetchval(f"select exists (select from {table} where {column} = 1)")
    }
    assert named == NAMED
    assert await owner.fetchval("select p from profiles p where id = 1 and (phone_number, user_id, name) is null")
    assert await owner.fetchval("select name from profiles where id = 2") == "Keza"
    assert await see_off(pool, NUMBER_ID) == 0


WORLD = """
insert into profiles (id, phone_number, name) values (1, '+250788000001', 'Ineza'), (2, '+250788000002', 'Keza');
insert into aliases values ('phone:+250788000001', 1), ('phone:+250788000002', 2);
insert into job_listings (id, posted_by, title, details, category, kind, place, latitude, longitude, country, currency,
                          words, expires_at)
overriding system value
values (1, 1, 'Cook', '', 'cooking', 'gig', 'Remera', 0, 0, 'RW', 'RWF', 'cook', now() + interval '1 day'),
       (2, 2, 'Driver', '', 'driver', 'gig', 'Remera', 0, 0, 'RW', 'RWF', 'driver', now() + interval '1 day');
insert into job_applications (id, job_id, applicant, applicant_name, note) overriding system value
values (1, 1, 2, 'Keza', 'please'), (2, 2, 1, 'Ineza', 'please');
insert into ledger_accounts (kind, person) values ('wallet', 1), ('wallet', 2);
insert into referrals (joiner, promoter) values (2, 1);
insert into departures (person, due_at) values (1, now());
"""


TRIP = """
insert into trips (rider, country, vehicle, negotiated, pickup, pickup_latitude, pickup_longitude, dropoff,
                   dropoff_latitude, dropoff_longitude, kilometres, fare, currency, least_fee, tokens_per_unit,
                   commission)
values (1, 'RW', 'moto', false, 'a', 0, 0, 'b', 0, 0, 1, 1000, 'RWF', 500, 2, 0.1)
"""


async def tells(pool: Pool) -> list[tuple[int, str]]:
    rows = await pool.fetch("select conversation, payload from inbox where kind = 'tell' order by id")
    return [(row["conversation"], json.loads(row["payload"])["address"]) for row in rows]


async def credit(pool: Pool, person: int, tokens: int, key: str) -> ledger.Moved:
    async with pool.acquire() as connection, connection.transaction():
        return await ledger.credit(Scope(connection, 0), key, "purchase", "purchases", person, tokens)


async def test_what_was_offered_is_withdrawn_others_are_told_and_the_wallet_is_the_house_s(
    pool: Pool, owner: Connection
) -> None:
    await owner.execute(WORLD)
    await credit(pool, 1, 700, "a")
    assert await see_off(pool, NUMBER_ID) == 0
    assert await tells(pool) == [(2, "jobs:told-deleted"), (2, "jobs:told-withdrawal:2"), (1, "profile:told-left")]
    assert await pool.fetchval("select array_agg(id) from listing_search where domain = 'job'") == [2]
    assert await pool.fetchval("select array_agg(conversation) from aliases") == [2]
    assert await pool.fetchval("select phone_number from profiles where id = 1"), "the farewell is addressed by it"
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read"):
        assert (await ledger.reconcile(Scope(connection, 0))).sound
        assert (await ledger.house_balances(Scope(connection, 0)))["fees"] == 700
    with pytest.raises(asyncpg.RestrictViolationError):
        await credit(pool, 1, 5, "b")
    assert await pool.fetchrow("select * from find_recipient('+250788000001')") == (None, None)
    await owner.execute("update departures set closed_at = now() - interval '2 hours'")
    assert await see_off(pool, NUMBER_ID) == 0, "the farewell is not out yet"
    await owner.execute("delete from inbox where conversation = 1")
    forgotten = await asyncio.gather(*(see_off(pool, NUMBER_ID) for _ in range(4)))
    assert sum(forgotten) == 1
    assert await tables_with(owner, "Ineza", "250788000001", "cook") == set()
    assert await pool.fetchval("select name from profiles where id = 2") == "Keza"


async def test_who_is_held_back_hears_it_once_and_goes_when_it_is_settled(pool: Pool, owner: Connection) -> None:
    await owner.execute(WORLD)
    await credit(pool, 1, 5000, "a")
    for _ in range(2):
        await see_off(pool, NUMBER_ID)
        await owner.execute("update departures set due_at = now()")
    assert await tells(pool) == [(1, "profile:told-held")]
    assert await pool.fetchval("select closed_at is null and put_off from departures")
    await owner.execute("update ledger_accounts set balance = 10 where person = 1")
    await see_off(pool, NUMBER_ID)
    assert await pool.fetchval("select closed_at is not null from departures")


async def test_last_day_is_told_of_once(pool: Pool, owner: Connection) -> None:
    await owner.execute(WORLD)
    await owner.execute("update departures set due_at = now() + interval '20 hours'")
    for _ in range(2):
        await see_off(pool, NUMBER_ID)
    rows = await pool.fetch("select person, address from notifications where due_at <= now()")
    assert [tuple(row) for row in rows] == [(1, "profile:told-leaving")]


@pytest.mark.parametrize(
    ("word", "statement"),
    [
        ("trip", TRIP),
        ("order", "update ledger_accounts set balance = 10, held = 10 where person = 1"),
        ("wallet", "update ledger_accounts set balance = 1000 where person = 1"),
        ("operator", "insert into bans (person) values (1)"),
        ("operator", "update ledger_accounts set frozen_at = now() where person = 1"),
    ],
)
async def test_nobody_asks_to_leave_what_has_to_be_settled_first(
    pool: Pool, owner: Connection, word: str, statement: str
) -> None:
    await owner.execute(WORLD)
    await owner.execute("delete from departures")
    await owner.execute(statement)
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute("set local role easymo_person")
        await connection.execute("select set_config('app.person', '1', true)")
        scope = Scope(connection, 1)
        assert await departures.my_obstacles(scope) == [word]
        assert await departures.ask_departure(scope) is None
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute("set local role easymo_person")
        await connection.execute("select set_config('app.person', '2', true)")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.fetchval("select holds_back(1)")


async def test_what_fails_for_one_keeps_no_other_waiting(pool: Pool, owner: Connection) -> None:
    await owner.execute(WORLD)
    await owner.execute(
        """
        insert into departures (person, due_at) values (2, now());
        alter table job_applications add constraint stays check (applicant <> 1 or status <> 'withdrawn') not valid
        """
    )
    with capture_logs() as logs:
        await see_off(pool, NUMBER_ID)
    assert [(entry["event"], entry["conversation"]) for entry in logs] == [("departure_failed", 1)]
    closed = await pool.fetch("select person, closed_at is not null as closed from departures order by person")
    assert [tuple(row) for row in closed] == [(1, False), (2, True)]
    assert await pool.fetchval("select array_agg(conversation) from aliases") == [1], "what failed is undone whole"
