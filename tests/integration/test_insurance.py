"""Requests, policies and claims go the ways there are, once, for whose they are; who is insured hears when it ends."""

import json
from collections.abc import AsyncGenerator
from typing import Any

import asyncpg
import pytest

from databases import Database
from easymo.database.connect import Connection, Pool, connect
from easymo.errors import NotPossible, NotThere
from easymo.reviews import deciding, queue
from easymo.services.insurance import claims, requests, staff
from easymo.services.insurance.claims import Submitted
from easymo.services.insurance.quoting import Offer
from easymo.services.insurance.renewals import remind_of_renewals
from insuring import ask_for_cover, insure, make_claim, pay
from scopes import as_person

LAWFUL = {
    "request": [
        *("draft>submitted", "draft>expired", "submitted>in_review", "submitted>declined", "in_review>submitted"),
        *("in_review>quoted", "in_review>declined", "quoted>accepted", "quoted>declined", "quoted>expired"),
        *("accepted>payment_pending", "payment_pending>paid", "payment_pending>expired", "paid>issued"),
    ],
    "claim": [
        *("submitted>in_review", "in_review>submitted", "in_review>info_requested", "in_review>approved"),
        *("in_review>rejected", "info_requested>submitted", "info_requested>closed", "approved>paid"),
        *("rejected>closed", "paid>closed"),
    ],
}


@pytest.fixture
async def owner(database: Database, pool: Pool) -> AsyncGenerator[Connection]:
    connection = await connect(database.owner_url, name="owner")
    await connection.executemany(
        "insert into profiles (id, phone_number, name) values ($1, $2, 'Aline')",
        [(1, "+250780000001"), (2, "+250780000002")],
    )
    await insure(pool)
    yield connection
    await connection.close()


async def decide(pool: Pool, decision: str) -> int:
    """Decides the review that waits; returns its number."""
    async with pool.acquire() as connection, connection.transaction():
        (found,) = await queue.list_waiting(connection, kind="", service="", assignee="", after=None, most=2)
        await deciding.decide(connection, found.id, found.version, decision, "", "aline", "1")
    return found.id


async def quote(pool: Pool) -> int:
    """A request that has offers; returns the cheapest."""
    request = await ask_for_cover(pool)
    review = await decide(pool, "quote")
    async with as_person(pool, 1) as scope:
        assert (await requests.settle_quote(scope, review)).outcome == "quoted"
        return (await requests.my_quotes(scope, request))[0].id


async def cover(pool: Pool) -> int:
    """A policy in force."""
    await quote(pool)
    await pay(pool, 1)
    review = await decide(pool, "received")
    async with as_person(pool, 1) as scope:
        policy = (await requests.settle_payment(scope, review)).policy
    assert policy is not None
    return policy


async def status(owner: Connection, table: str = "insurance_requests") -> str:
    return await owner.fetchval(f"select status from {table} order by id desc limit 1")


async def test_transitions_are_these_and_no_others(owner: Connection) -> None:
    rows = await owner.fetch("select kind, before, after from insurance_transitions")
    kept: dict[str, list[str]] = {"request": [], "claim": []}
    for row in rows:
        kept[row["kind"]].append(f"{row['before']}>{row['after']}")
    assert {kind: sorted(ways) for kind, ways in kept.items()} == {kind: sorted(ways) for kind, ways in LAWFUL.items()}


async def test_step_that_leaves_out_another_is_refused(owner: Connection, pool: Pool) -> None:
    await ask_for_cover(pool)
    with pytest.raises(asyncpg.CheckViolationError):
        await owner.execute("update insurance_requests set status = 'issued'")
    assert await status(owner) == "submitted"


async def test_whole_way_of_a_request_is_kept_as_it_went(owner: Connection, pool: Pool) -> None:
    policy = await cover(pool)
    async with pool.acquire() as connection:
        history = (await staff.find_request(connection, 1)).history
    went = "draft submitted in_review quoted accepted payment_pending paid issued"
    assert [change.status for change in history] == went.split()
    async with as_person(pool, 1) as scope:
        found = await requests.find_policy(scope, policy)
    assert found is not None
    assert (found.total, found.plate, found.insurer) == (64_900, "RAB123C", "Ingabo Assurance")
    assert (found.ends_on - found.starts_on).days in (364, 365)


async def test_taken_review_is_a_request_in_review(owner: Connection, pool: Pool) -> None:
    await ask_for_cover(pool)
    async with pool.acquire() as connection:
        taken = await queue.assign(connection, 1, 1, "aline")
        assert await status(owner) == "in_review"
        await queue.release(connection, 1, taken.version)
    assert await status(owner) == "submitted"


async def test_offers_of_the_staff_replace_those_of_the_tables(owner: Connection, pool: Pool) -> None:
    request = await ask_for_cover(pool)
    async with pool.acquire() as connection:
        with pytest.raises(NotPossible, match="no such insurer: nobody"):
            await staff.enter_offers(connection, request, [Offer("nobody", 1, 0, 0)])
        entered = await staff.enter_offers(connection, request, [Offer("umutekano", 70_000, 7_000, 13_860)])
    assert [(one.insurer, one.total) for one in entered.offers] == [("umutekano", 90_860)]
    async with as_person(pool, 1) as scope:
        assert await requests.my_quotes(scope, request) == []  # not before it is decided
    review = await decide(pool, "quote")
    async with as_person(pool, 1) as scope:
        await requests.settle_quote(scope, review)
        assert [one.total for one in await requests.my_quotes(scope, request)] == [90_860]
    async with pool.acquire() as connection:
        with pytest.raises(NotPossible, match="its offers stand"):
            await staff.enter_offers(connection, request, [])
        with pytest.raises(NotThere):
            await staff.find_request(connection, 99)


async def test_request_without_an_offer_is_declined_however_it_is_decided(owner: Connection, pool: Pool) -> None:
    request = await ask_for_cover(pool)
    async with pool.acquire() as connection:
        await staff.enter_offers(connection, request, [])
    review = await decide(pool, "quote")
    async with as_person(pool, 1) as scope:
        assert (await requests.settle_quote(scope, review)).outcome == "declined"


async def test_one_offer_is_accepted_once_and_not_when_it_is_over(owner: Connection, pool: Pool) -> None:
    cheapest = await quote(pool)
    async with as_person(pool, 2) as scope:
        assert (await requests.accept_quote(scope, cheapest)).outcome == "gone"
        assert await requests.find_quote(scope, cheapest) is None
    await owner.execute("update insurance_quotes set valid_until = now() - interval '1 hour' where id = $1", cheapest)
    async with as_person(pool, 1) as scope:
        assert (await requests.accept_quote(scope, cheapest)).outcome == "expired"
        (other,) = [one.id for one in await requests.my_quotes(scope, 1) if one.id != cheapest]
        assert (await requests.accept_quote(scope, other)).outcome == "ok"
        assert (await requests.accept_quote(scope, cheapest)).outcome == "already"


async def test_policy_is_issued_once_and_to_nobody_else(owner: Connection, pool: Pool) -> None:
    policy = await cover(pool)
    async with as_person(pool, 1) as scope:
        again = await requests.settle_payment(scope, 2)
    assert (again.outcome, again.policy) == ("issued", policy)
    async with as_person(pool, 2) as scope:
        assert (await requests.settle_payment(scope, 2)).outcome == "gone"
        assert await requests.find_policy(scope, policy) is None
        assert await requests.find_vehicle(scope, 1) is None
    assert await owner.fetchval("select count(*) from insurance_policies") == 1


async def test_offers_nobody_took_expire_and_payments_being_looked_at_do_not(owner: Connection, pool: Pool) -> None:
    cheapest = await quote(pool)
    async with as_person(pool, 1) as scope:
        await requests.accept_quote(scope, cheapest)
        await requests.declare_payment(scope, 1, "")
    await owner.execute("update insurance_quotes set valid_until = now() - interval '8 days'")
    await remind_of_renewals(pool)
    assert await status(owner) == "payment_pending"
    await owner.execute("update insurance_requests set declared_at = null")
    await remind_of_renewals(pool)
    assert await status(owner) == "expired"


async def test_reminder_comes_once_for_each_day_and_not_while_snoozed(owner: Connection, pool: Pool) -> None:
    await ask_for_cover(pool)
    told: list[Any] = []
    for left in (31, 30, 29, 14, 7, 3, 1, 0):
        await owner.execute(
            "update insurance_vehicles set insured_until = (now() at time zone 'Africa/Kigali')::date + $1::integer",
            left,
        )
        told.append((left, await remind_of_renewals(pool), await remind_of_renewals(pool)))
    assert told == [(31, 0, 0), (30, 1, 0), (29, 0, 0), *((left, 1, 0) for left in (14, 7, 3, 1, 0))]
    async with as_person(pool, 2) as scope:
        assert not await requests.snooze(scope, 1, 3)
    async with as_person(pool, 1) as scope:
        assert await requests.snooze(scope, 1, 3)
    await owner.execute("update insurance_vehicles set insured_until = insured_until + 7, reminded_before = null")
    assert await remind_of_renewals(pool) == 0
    await owner.execute("update insurance_vehicles set quiet_until = current_date - 1")
    assert await remind_of_renewals(pool) == 1
    assert (
        await owner.fetchval("select address from notifications order by id desc limit 1") == "insurance:told-renewal:1"
    )


async def test_claim_needs_cover_on_that_day_and_is_made_once(owner: Connection, pool: Pool) -> None:
    policy = await cover(pool)
    assert (await make_claim(pool, policy, person=2)).outcome == "gone"
    first = await make_claim(pool, policy)
    assert first.outcome == "ok"
    assert await make_claim(pool, policy) == Submitted("already", first.claim)
    assert (await make_claim(pool, policy, "theft")).outcome == "ok"
    await owner.execute("update insurance_policies set ends_on = current_date - 1, starts_on = current_date - 9")
    assert (await make_claim(pool, policy, "damage")).outcome == "gone"


async def test_claim_is_assessed_paid_and_closed_and_each_step_is_told(owner: Connection, pool: Pool) -> None:
    made = await make_claim(pool, await cover(pool))
    assert made.claim is not None
    async with pool.acquire() as connection, connection.transaction():
        (review,) = await queue.list_waiting(connection, kind="claim", service="", assignee="", after=None, most=1)
        await queue.assign(connection, review.id, review.version, "aline")
    assert await status(owner, "insurance_claims") == "in_review"
    assert await owner.fetchval("select address from notifications") == f"insurance:told-claim:{made.claim}"
    async with pool.acquire() as connection:
        assessed = await staff.assess_claim(connection, made.claim, 250_000, "We pay the bumper.")
    assert assessed.amount == 250_000
    for decision, becomes in (("approve", "approved"), ("paid", "paid")):
        decided = await decide(pool, decision)
        async with as_person(pool, 2) as scope:
            assert (await claims.settle_claim(scope, decided)).status == ""
        async with as_person(pool, 1) as scope:
            assert (await claims.settle_claim(scope, decided)).status == becomes
            assert (await claims.settle_claim(scope, decided)).status == becomes
    async with pool.acquire() as connection:
        with pytest.raises(NotPossible, match="its assessment stands"):
            await staff.assess_claim(connection, made.claim, 1, "")
    await owner.execute("update insurance_claims set changed_at = now() - interval '31 days'")
    await remind_of_renewals(pool)
    assert await status(owner, "insurance_claims") == "closed"
    tells = await owner.fetch(
        "select convert_from(payload, 'utf8') as payload from inbox where kind = 'tell' order by id"
    )
    assert [json.loads(row["payload"])["address"].split(":")[1] for row in tells][-2:] == [
        "claim-decided",
        "payout-decided",
    ]
