"""Who may post how often, what is there already, and who is verified, on a real database."""

from collections.abc import AsyncGenerator
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from databases import Database
from easymo.database.connect import Connection, Pool, connect
from easymo.listings.posting import Posting, PostingRight, check_posting, count_held, may_post
from easymo.people import verifications
from easymo.people.verifications import Settled, ask_for_verification, settle_verification
from easymo.turns.merge import merge_people
from scopes import as_person

ALINE, ERIC = 1, 2
PAPER = UUID(int=7)
HASH = 0x0F0F_3333_5555_00FF


@pytest.fixture
async def owner(database: Database) -> AsyncGenerator[Connection]:
    connection = await connect(database.owner_url, name="owner")
    await connection.execute("insert into profiles (id, created_at) values (1, now() - interval '8 days'), (2, now())")
    yield connection
    await connection.close()


async def publish(
    owner: Connection, id: int, title: str = "Phone", *, by: int = ALINE, domain: str = "item", hours: float = 0
) -> None:
    await owner.execute(
        "select publish_listing(row($1, $2, $3, 'RW', 'phones', $4, '', 'Remera', -1.9, 30.1, null, null, '', 'RWF',"
        " '{}', 'phone', now() - $5::interval, now() + interval '30 days', '')::listing_search)",
        domain,
        id,
        by,
        title,
        timedelta(hours=hours),
    )


async def right(pool: Pool, person: int = ALINE, domain: str = "item") -> PostingRight:
    async with as_person(pool, person) as scope:
        return await may_post(scope, domain)


async def check(pool: Pool, words: str, *hashes: int, person: int = ALINE, changed: int = 0) -> Posting:
    async with as_person(pool, person) as scope:
        return await check_posting(scope, "item", words, list(hashes), changed)


# How often ----------------------------------------------------------------------------------------------------------


async def test_who_is_new_may_post_three_and_others_ten_in_a_day(owner: Connection, pool: Pool) -> None:
    assert await right(pool, ERIC) == PostingRight(3, 0, None)
    assert await right(pool, ALINE) == PostingRight(10, 0, None)


async def test_who_is_verified_may_post_thirty(owner: Connection, pool: Pool) -> None:
    await owner.execute(
        "insert into verifications (person, kind, decided_by, until) values (2, 'id', 'x', now() + '1d')"
    )
    assert (await right(pool, ERIC)).per_day == 30
    await owner.execute("update verifications set kind = 'phone'")
    assert (await right(pool, ERIC)).per_day == 3


async def test_fourth_of_a_new_person_waits_until_a_day_after_the_first(owner: Connection, pool: Pool) -> None:
    for id, hours in ((1, 5.0), (2, 3.0), (3, 1.0)):
        assert (await right(pool, ERIC)).granted
        await publish(owner, id, by=ERIC, hours=hours)
    full = await right(pool, ERIC)
    assert (full.granted, full.made) == (False, 3)
    assert isinstance(full.until, datetime)
    left = full.until - await owner.fetchval("select now()")
    assert timedelta(hours=18, minutes=59) < left <= timedelta(hours=19)
    assert (await right(pool, ERIC, "home")).granted
    assert (await right(pool, ALINE)).granted


async def test_what_was_withdrawn_counts_and_what_is_published_again_counts_once(owner: Connection, pool: Pool) -> None:
    await publish(owner, 1, by=ERIC)
    await owner.execute("select withdraw_listing('item', 1)")
    await publish(owner, 1, by=ERIC)
    await publish(owner, 2, by=ERIC, hours=30)  # older than a day: renewed
    assert (await right(pool, ERIC)).made == 1


async def test_what_an_operator_looks_at_first_counts_too(owner: Connection, pool: Pool) -> None:
    for id in (1, 2, 3):
        async with as_person(pool, ERIC) as scope:
            await count_held(scope, "item", id)
    assert not (await right(pool, ERIC)).granted
    await publish(owner, 1, by=ERIC)
    assert (await right(pool, ERIC)).made == 3


async def test_operators_may_change_the_limits(owner: Connection, pool: Pool) -> None:
    await pool.execute("update posting_limits set per_day = 1 where standing = 'new'")
    await publish(owner, 1, by=ERIC)
    assert not (await right(pool, ERIC)).granted


async def test_what_was_posted_is_forgotten_after_two_days(owner: Connection, pool: Pool) -> None:
    await publish(owner, 1)
    await owner.execute("update postings set at = now() - interval '3 days'")
    assert await pool.fetchval("select forget_postings()") == 1


# What is posted -----------------------------------------------------------------------------------------------------


async def test_posting_is_judged_in_one_go(owner: Connection, pool: Pool) -> None:
    await publish(owner, 1, "Samsung A12 black")
    assert (await check(pool, "Mangoes from Rusizi")).outcome == "ok"
    assert (await check(pool, "Pistol")).outcome == "refused"
    twice = await check(pool, "samsung a12 BLACK")
    assert (twice.outcome, twice.listing, twice.title) == ("duplicate", 1, "Samsung A12 black")
    assert (await check(pool, "samsung a12 BLACK", person=ERIC)).outcome == "ok"
    held = await check(pool, "Nice room, send the deposit first")
    assert (held.outcome, held.verdict.reason) == ("held", "unseen")
    warned = await check(pool, "Payment by Western Union")
    assert (warned.outcome, warned.verdict.policy) == ("ok", "warn")


async def test_change_of_a_listing_is_no_duplicate_of_itself_and_not_one_more(owner: Connection, pool: Pool) -> None:
    for id in (1, 2, 3):
        await publish(owner, id, f"Chair {id}", by=ERIC)
    assert (await check(pool, "Chair 1", person=ERIC)).outcome == "often"
    assert (await check(pool, "Chair 1", person=ERIC, changed=1)).outcome == "ok"
    assert (await check(pool, "Chair 2", person=ERIC, changed=1)).outcome == "duplicate"
    assert (await check(pool, "Pistol", person=ERIC, changed=1)).outcome == "refused"


async def test_photo_of_somebody_else_is_for_an_operator_to_look_at(owner: Connection, pool: Pool) -> None:
    await photo(owner, ALINE, HASH)
    held = await check(pool, "Mangoes", HASH ^ 1, person=ERIC)
    assert (held.outcome, [(other.domain, other.listing) for other in held.elsewhere]) == ("held", [("item", 9)])
    assert (await check(pool, "Mangoes", HASH ^ 1)).outcome == "ok"


async def photo(owner: Connection, person: int, hash: int) -> None:
    await owner.execute(
        """
        with kept as (
          insert into documents (id, person, key, kind, mime_type, size, sha256, key_id, wrapped_key, expires_at)
          select gen_random_uuid(), $1, n::text, 'listing-photo', 'image/jpeg', 1, '', '', '', now() + '1 day'
          from generate_series(1, 2) n returning id
        )
        insert into listing_photos (domain, listing, position, owner, full_document, small_document, hash)
        select 'item', 9, 1, $1, min(id::text)::uuid, max(id::text)::uuid, $2 from kept
        """,
        person,
        hash,
    )


# Verification -------------------------------------------------------------------------------------------------------


async def asked(owner: Connection, pool: Pool, kind: str = "id") -> int:
    """The review of Aline's request."""
    await owner.execute(
        "insert into documents (id, person, key, kind, mime_type, size, sha256, key_id, wrapped_key, expires_at)"
        " values ($1, 1, 'p', 'verification', 'image/jpeg', 1, '', '', '', now() + interval '90 days')"
        " on conflict do nothing",
        PAPER,
    )
    async with as_person(pool, ALINE) as scope:
        return await ask_for_verification(scope, kind, PAPER)


async def decide(owner: Connection, review: int, decision: str) -> None:
    await owner.execute(
        "update reviews set status = 'decided', decision = $2, assignee = 'Aline B', decided_at = now() where id = $1",
        review,
        decision,
    )


async def settle(pool: Pool, review: int, person: int = ALINE) -> Settled:
    async with as_person(pool, person) as scope:
        return await settle_verification(scope, review)


async def is_verified(pool: Pool, person: int = ALINE) -> bool:
    async with as_person(pool, ERIC) as scope:
        return await verifications.is_verified(scope, person)


async def test_person_is_verified_once_an_operator_says_so(owner: Connection, pool: Pool) -> None:
    review = await asked(owner, pool)
    assert await settle(pool, review) == Settled("gone")
    assert not await is_verified(pool)
    await decide(owner, review, "verify")
    settled = await settle(pool, review)
    assert (settled.outcome, settled.kind) == ("verified", "id")
    assert await settle(pool, review) == settled
    assert await is_verified(pool)
    async with as_person(pool, ALINE) as scope:
        assert [held.kind for held in await verifications.my_verifications(scope)] == ["id"]
    left = await owner.fetchval("select round(extract(epoch from expires_at - now()) / 86400) from documents")
    assert left == 30


async def test_refusal_verifies_nobody(owner: Connection, pool: Pool) -> None:
    review = await asked(owner, pool, "business")
    await decide(owner, review, "refuse")
    assert await settle(pool, review) == Settled("refused", "business")
    assert not await is_verified(pool)


async def test_decision_about_another_is_none(owner: Connection, pool: Pool) -> None:
    review = await asked(owner, pool)
    await decide(owner, review, "verify")
    assert await settle(pool, review, ERIC) == Settled("gone")
    assert not await is_verified(pool, ERIC)


async def test_badge_ends_with_its_time_and_an_old_decision_does_not_bring_it_back(
    owner: Connection, pool: Pool
) -> None:
    review = await asked(owner, pool)
    await decide(owner, review, "verify")
    await settle(pool, review)
    await owner.execute("update verifications set until = now()")
    assert not await is_verified(pool)
    await settle(pool, review)
    assert not await is_verified(pool)
    again = await asked(owner, pool)
    await decide(owner, again, "verify")
    await settle(pool, again)
    assert await is_verified(pool)


async def test_of_two_verifications_of_one_person_the_longer_stays(owner: Connection, pool: Pool) -> None:
    await owner.execute(
        """
        insert into verifications (person, kind, decided_by, until)
        values (1, 'id', 'x', now() + interval '1 day'), (2, 'id', 'x', now() + interval '9 days'),
               (2, 'agent', 'x', now() + interval '1 day');
        insert into postings (domain, listing, person) values ('item', 1, 2);
        insert into merges (absorbed, kept) values (2, 1)
        """
    )
    async with pool.acquire() as connection:
        assert await merge_people(connection) == 1
    rows = await owner.fetch("select person, kind, until > now() + interval '5 days' from verifications order by kind")
    assert [tuple(row) for row in rows] == [(1, "agent", False), (1, "id", True)]
    assert (await right(pool)).made == 1
