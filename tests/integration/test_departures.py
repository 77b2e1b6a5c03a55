"""Who leaves is forgotten in every table; what stays says nobody's name."""

from collections.abc import AsyncGenerator

import pytest

from databases import Database
from easymo.database.connect import Connection, Pool, connect
from easymo.people.seeing_off import see_off
from lanes import NUMBER_ID
from marked import PERSON_COLUMNS, marks_in, put_everything

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
