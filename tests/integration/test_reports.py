"""Reports, hidden listings, bans, blocks and ratings on a real database: who may what, and what follows."""

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from databases import Database
from easymo.database.connect import Connection, Pool, connect
from easymo.database.scope import Scope
from easymo.listings import hiding, reports
from easymo.listings.query import Query
from easymo.listings.reports import Reported
from easymo.listings.search import search
from easymo.people import blocks, ratings
from easymo.people.ratings import Rating
from easymo.services.jobs import applications
from easymo.services.jobs.store import my_jobs
from easymo.services.marketplace.directory import my_businesses
from easymo.services.marketplace.items import my_items
from easymo.services.marketplace.wants import my_wants
from easymo.services.property.store import my_homes
from easymo.turns.merge import merge_people
from lanes import until

OWNER, ANNA, BORIS, CLARA, STRANGER = 1, 2, 3, 4, 5
SOFA = ("item", 42)


class World:
    """Five people, and a sofa of the first."""

    def __init__(self, pool: Pool, owner: Connection) -> None:
        self.pool = pool
        self.owner = owner

    @asynccontextmanager
    async def scope(self, person: int | None) -> AsyncGenerator[Scope]:
        """A transaction with the person's rights, as a turn has them; committed at its end."""
        async with self.pool.acquire() as connection, connection.transaction():
            await connection.execute(f"set local role easymo_person; set local app.person = '{person or ''}'")
            yield Scope(connection, person or 0)

    async def publish(self, id: int = 42, owner: int = OWNER, days: int = 30, title: str = "Sofa") -> None:
        """As a service's trigger does."""
        await self.owner.execute(
            "select publish_listing(jsonb_populate_record(null::listing_search, $1::text::jsonb))",
            json.dumps(
                {
                    "domain": "item", "id": id, "owner": owner, "country": "RW", "category": "furniture",
                    "title": title, "details": "", "place": "Remera", "latitude": -1.95, "longitude": 30.1,
                    "price_low": 5000, "price_high": 5000, "price_unit": "", "currency": "RWF",
                    "attributes": {"seats": 2}, "words": "sofa canape",
                    "created_at": datetime(2026, 3, 2, 9, 30, 0, 123456, UTC).isoformat(),
                    "expires_at": (datetime.now(UTC) + timedelta(days=days)).isoformat(),
                }
            ),
        )  # fmt: skip

    async def found(self) -> list[int]:
        rows = await self.owner.fetch("select id from listing_search where document @@ 'sofa' order by id")
        return [row["id"] for row in rows]

    async def report(self, person: int | None, domain: str = "item", id: int = 42, reason: str = "scam") -> Reported:
        async with self.scope(person) as scope:
            return await reports.report_owner(scope, domain, id, reason, "Asked me to pay first")

    async def object(self, person: int, id: int = 42) -> str:
        async with self.scope(person) as scope:
            return await reports.object_to_hiding(scope, "item", id, "It is my own sofa")

    async def block(self, person: int, id: int = 42) -> str:
        async with self.scope(person) as scope:
            return (await blocks.block_owner(scope, "item", id)).outcome

    async def reviews(self) -> list[tuple[Any, ...]]:
        rows = await self.owner.fetch("select subject, person, status, priority from reviews order by id")
        return [tuple(row) for row in rows]


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="owner")
    await owner.executemany(
        "insert into profiles (id, phone_number, name) values ($1, $2, $3)",
        [(person, f"+25078000000{person}", f"Name {person}") for person in range(1, 6)],
    )
    opened = World(pool, owner)
    await opened.publish()
    yield opened
    await owner.close()


_ALL = "place, latitude, longitude, country, words"
_HERE = "'Remera', -1.95, 30.1, 'RW', 'sofa'"
_LASTS = "now() + interval '9 days'"
LISTINGS = {
    "job_listings": f"insert into {{table}} ({{owner}}, title, category, kind, {_ALL}, currency, expires_at)"
    f" values (1, '{{title}}', 'security', 'gig', {_HERE}, 'RWF', {_LASTS})",
    "market_items": f"insert into {{table}} ({{owner}}, title, category, negotiable, {_ALL}, currency, expires_at)"
    f" values (1, '{{title}}', 'furniture', true, {_HERE}, 'RWF', {_LASTS})",
    "wanted_ads": f"insert into {{table}} ({{owner}}, title, {_ALL}, currency, expires_at)"
    f" values (1, '{{title}}', {_HERE}, 'RWF', {_LASTS})",
    "businesses": f"insert into {{table}} ({{owner}}, name, category, {_ALL}, currency)"
    f" values (1, '{{title}}', 'shops', {_HERE}, 'RWF')",
    "homes": f"insert into {{table}} ({{owner}}, title, deal, type, {_ALL}, price_low, price_high, unit, compared_low,"
    " compared_high, compared_unit, currency, lister, expires_at)"
    f" values (1, '{{title}}', 'rent', 'house', {_HERE}, 1, 1, 'month', 1, 1, 'month', 'RWF', 'owner', {_LASTS})",
}

OK = Reported("ok", hidden=False, owner=None)


# Reports ------------------------------------------------------------------------------------------------------------


async def test_first_report_opens_a_review_of_the_owners_and_hides_nothing(world: World) -> None:
    assert await world.report(ANNA) == OK
    assert await world.reviews() == [("item:42", OWNER, "open", 0)]
    assert await world.found() == [42]


async def test_third_reporter_hides_the_listing_and_raises_the_review(world: World) -> None:
    assert [await world.report(person) for person in (ANNA, BORIS)] == [OK, OK]
    assert await world.report(CLARA) == Reported("ok", hidden=True, owner=OWNER)
    assert await world.reviews() == [("item:42", OWNER, "open", 1)]
    assert await world.found() == []
    assert (await world.report(STRANGER)).hidden is False


async def test_three_at_once_hide_it_once(world: World) -> None:
    reported = await asyncio.gather(*(world.report(person) for person in (ANNA, BORIS, CLARA, STRANGER)))
    assert [one.outcome for one in reported] == ["ok"] * 4
    assert sum(one.hidden for one in reported) == 1
    assert await world.owner.fetchval("select count(*) from reviews") == 1


async def test_one_report_a_person_and_listing(world: World) -> None:
    await world.report(ANNA)
    assert [(await world.report(ANNA)).outcome for _ in range(3)] == ["already"] * 3
    assert await world.found() == [42]


@pytest.mark.parametrize(("person", "id", "outcome"), [(OWNER, 42, "own"), (ANNA, 43, "gone"), (None, 42, "gone")])
async def test_who_cannot_report(world: World, person: int | None, id: int, outcome: str) -> None:
    assert (await world.report(person, id=id)).outcome == outcome
    assert await world.reviews() == []


async def test_reports_of_a_day_are_limited(world: World) -> None:
    for id in range(100, 121):
        await world.publish(id)
    outcomes = [(await world.report(ANNA, id=id)).outcome for id in range(100, 121)]
    assert outcomes == ["ok"] * 20 + ["enough"]


async def test_people_see_no_row_of_reports_reviews_or_tokens_of_others(world: World) -> None:
    await world.report(ANNA)
    for table in ("reports", "hidden_listings", "bans", "ratings", "admin_tokens", "operator_actions"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with world.scope(ANNA) as scope:
                await scope.fetch(f"select * from {table}")
    async with world.scope(ANNA) as scope:
        assert await scope.fetch("select id from reviews") == []
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await scope.fetch("select hide_listing('item', 42, 'operator')")


async def test_dismissed_reports_do_not_count_again(world: World) -> None:
    await world.report(ANNA)
    await world.report(BORIS)
    await world.owner.execute("update reviews set status = 'decided', decision = 'dismiss', decided_at = now()")
    assert (await world.report(CLARA)).hidden is False
    assert await world.found() == [42]


# Persons, by what two people had to do with each other ----------------------------------------------------------------


async def applied(world: World) -> int:
    """The number of Anna's application for a job of the owner's."""
    job = await world.owner.fetchval(
        "insert into job_listings"
        " (posted_by, title, category, kind, place, latitude, longitude, country, currency, words, expires_at) values"
        " (1, 'Cook', 'cooking', 'gig', 'Remera', -1.95, 30.1, 'RW', 'RWF', 'cook', now() + '1 day')"
        " returning id"
    )
    async with world.scope(ANNA) as scope:
        application = (await applications.apply_for_job(scope, job, "Hello", None)).application
    assert application is not None
    return application


async def test_either_side_of_an_application_can_report_the_other_and_nobody_else(world: World) -> None:
    application = await applied(world)
    outcomes = [(await world.report(person, "application", application)).outcome for person in (OWNER, ANNA, BORIS)]
    assert outcomes == ["ok", "ok", "gone"]
    rows = await world.owner.fetch("select reporter, owner from reports order by id")
    assert [tuple(row) for row in rows] == [(OWNER, ANNA), (ANNA, OWNER)]


@pytest.mark.parametrize("domain", ["nothing", "", "job'; drop table reports; --", "Application", "x" * 60])
async def test_domain_that_nobody_has_is_gone(world: World, domain: str) -> None:
    assert (await world.report(ANNA, domain, 1)).outcome == "gone"


async def test_who_is_blocked_cannot_apply_and_nobody_for_a_hidden_job(world: World) -> None:
    job = await applied(world) and await world.owner.fetchval("select max(id) from job_listings")
    async with world.scope(OWNER) as scope:
        application = await world.owner.fetchval("select max(id) from job_applications")
        assert (await blocks.block_owner(scope, "application", application)).outcome == "ok"
    await world.owner.execute("delete from job_applications")
    async with world.scope(ANNA) as scope:
        assert (await applications.apply_for_job(scope, job, "Again", None)).outcome == "gone"
    await world.owner.execute("select hide_listing('job', $1, 'operator', 1, 'Cook')", job)
    async with world.scope(BORIS) as scope:
        assert (await applications.apply_for_job(scope, job, "Me", None)).outcome == "gone"


# Hidden ---------------------------------------------------------------------------------------------------------------


async def test_all_of_ones_own_that_is_hidden_is_listed_as_hidden(world: World) -> None:
    everything: list[tuple[str, str, str, Callable[[Scope, int], Awaitable[Any]]]] = [
        ("job", "job_listings", "posted_by", my_jobs),
        ("item", "market_items", "seller", my_items),
        ("wanted", "wanted_ads", "owner", my_wants),
        ("business", "businesses", "owner", my_businesses),
        ("home", "homes", "owner", my_homes),
    ]
    for domain, table, owner, my_listings in everything:
        for title in ("Shown", "Hidden"):
            await world.owner.execute(LISTINGS[table].format(table=table, owner=owner, title=title))
        id = await world.owner.fetchval(f"select max(id) from {table}")
        await world.owner.fetchval("select hide_listing($1, $2, 'operator')", domain, id)
        async with world.scope(OWNER) as scope:
            listed = await my_listings(scope, 0)
        assert [(one.title, one.status) for one in listed] == [("Hidden", "hidden"), ("Shown", "open")], domain


async def test_hidden_listing_stays_so_whatever_its_service_publishes_and_comes_back_as_it_was(world: World) -> None:
    before = dict(await world.owner.fetchrow("select * from listing_search") or {})
    assert await hiding.hide(world.owner, *SOFA, "operator") == OWNER
    await world.publish()
    assert await world.found() == []
    assert await hiding.unhide(world.owner, *SOFA) == OWNER
    after = dict(await world.owner.fetchrow("select * from listing_search") or {})
    assert {**after, "expires_at": None} == {**before, "expires_at": None}


async def test_owner_who_changes_a_listing_while_it_is_being_hidden_does_not_bring_it_back(world: World) -> None:
    async def somebody_waits() -> bool:
        async with world.pool.acquire() as connection:
            return await connection.fetchval("select exists (select from pg_locks where not granted)")

    async with world.pool.acquire() as operator, operator.transaction():
        await hiding.hide(operator, *SOFA, "operator")
        changing = asyncio.create_task(world.publish(title="Sofa, as new"))
        await until(somebody_waits)
    await changing
    assert await world.found() == []
    await hiding.unhide(world.owner, *SOFA)
    assert await world.owner.fetchval("select title from listing_search") == "Sofa, as new"


async def test_change_while_hidden_is_what_comes_back(world: World) -> None:
    await hiding.hide(world.owner, *SOFA, "operator")
    await world.publish(title="Sofa, as new")
    assert await hiding.unhide(world.owner, *SOFA) == OWNER
    assert await world.owner.fetchval("select title from listing_search") == "Sofa, as new"


async def test_what_was_closed_or_ran_out_while_hidden_does_not_come_back(world: World) -> None:
    await hiding.hide(world.owner, *SOFA, "operator")
    await world.owner.execute("select withdraw_listing('item', 42)")
    assert await hiding.unhide(world.owner, *SOFA) == OWNER
    await world.publish(days=-1)
    await hiding.hide(world.owner, *SOFA, "operator")
    assert await hiding.unhide(world.owner, *SOFA) == OWNER
    assert await world.found() == []


async def test_listing_that_is_paused_can_be_hidden_and_is_when_it_is_opened(world: World) -> None:
    await world.owner.execute("select withdraw_listing('item', 42)")
    assert await hiding.hide(world.owner, *SOFA, "decision") is None
    assert await hiding.hide(world.owner, *SOFA, "decision", OWNER, "Sofa") == OWNER
    await world.publish()
    assert await world.found() == []


async def test_ban_hides_all_there_is_and_will_be_until_it_is_lifted(world: World) -> None:
    await world.publish(43, ANNA)
    await world.publish(44)
    await hiding.hide(world.owner, "item", 44, "decision")
    assert await hiding.ban(world.owner, OWNER)
    assert not await hiding.ban(world.owner, OWNER)
    await world.publish(45)
    assert await world.found() == [43]
    assert await hiding.lift_ban(world.owner, OWNER)
    assert await world.found() == [42, 43, 45]


async def test_owner_objects_once_a_review_and_nobody_else_does(world: World) -> None:
    assert await world.object(OWNER) == "gone"
    await hiding.hide(world.owner, *SOFA, "operator")
    assert [await world.object(person) for person in (ANNA, OWNER, OWNER)] == ["gone", "ok", "already"]
    payload = json.loads(await world.owner.fetchval("select payload::text from reviews"))
    assert payload == {"title": "Sofa", "listing": True, "objection": "It is my own sofa"}


# Blocks ---------------------------------------------------------------------------------------------------------------


async def listings_kept_from(world: World, person: int) -> list[int]:
    async with world.scope(person) as scope:
        return await scope.fetchval("select blocked_listings('item')")


async def test_blocked_pair_finds_nothing_of_each_other_either_way(world: World) -> None:
    await world.publish(43, ANNA)
    assert await listings_kept_from(world, ANNA) == []
    assert await world.block(ANNA) == "ok"
    assert await listings_kept_from(world, ANNA) == [42]
    assert await listings_kept_from(world, OWNER) == [43]
    assert await listings_kept_from(world, BORIS) == []
    async with world.scope(OWNER) as scope:
        assert [await blocks.is_blocked(scope, person) for person in (ANNA, BORIS)] == [True, False]


async def test_search_leaves_out_who_is_blocked_either_way(world: World) -> None:
    await world.publish(43, ANNA)
    await world.block(ANNA)
    found: dict[int, list[int]] = {}
    for person in (OWNER, ANNA, BORIS):
        async with world.scope(person) as scope:
            found[person] = sorted(hit.id for hit in await search(scope, "RW", Query(domain="item", words="sofa")))
    assert found == {OWNER: [42], ANNA: [43], BORIS: [42, 43]}


async def test_block_is_listed_by_what_was_put_up_and_can_be_ended_by_its_owner_alone(world: World) -> None:
    assert [await world.block(ANNA), await world.block(ANNA), await world.block(OWNER)] == ["ok", "already", "own"]
    async with world.scope(ANNA) as scope:
        (block,) = await blocks.my_blocks(scope, 0)
        assert (block.domain, block.title) == ("item", "Sofa")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await scope.fetch("select blocked from blocks")
    async with world.scope(OWNER) as scope:
        assert await blocks.my_blocks(scope, 0) == []
        assert not await blocks.unblock(scope, block.id)
    async with world.scope(ANNA) as scope:
        assert await blocks.unblock(scope, block.id)
        assert not await blocks.unblock(scope, block.id)
    assert await listings_kept_from(world, OWNER) == []


# Ratings --------------------------------------------------------------------------------------------------------------


async def completed_deals(world: World) -> None:
    """A service in which all deals are completed, and between the owner and Anna or, of even numbers, Boris."""
    await world.owner.execute(
        """
        create function completed_barter(deal bigint) returns bigint language sql stable as $$
          select case nullif(current_setting('app.person', true), '')::bigint
            when 1 then 2 + (1 - deal % 2) when 2 + (1 - deal % 2) then 1 end
        $$;
        """
    )


async def rate(world: World, rater: int, deal: int, rated: int, stars: int = 5) -> bool:
    async with world.scope(rater) as scope:
        return await ratings.rate(scope, "barter", deal, rated, stars, "Kind and on time")


async def test_each_side_rates_the_other_once_a_deal(world: World) -> None:
    await completed_deals(world)
    assert await rate(world, ANNA, 1, OWNER, 5)
    assert not await rate(world, ANNA, 1, OWNER, 1)
    assert await rate(world, BORIS, 2, OWNER, 4)
    assert await rate(world, OWNER, 1, ANNA, 3)
    async with world.scope(CLARA) as scope:
        assert await ratings.rating_of(scope, OWNER) == Rating(4.5, 2)
        assert await ratings.rating_of_owner(scope, *SOFA) == Rating(4.5, 2)
        assert await ratings.rating_of(scope, CLARA) == Rating(0, 0)


@pytest.mark.parametrize(("rater", "deal", "rated"), [(CLARA, 1, OWNER), (ANNA, 1, BORIS), (ANNA, 2, OWNER)])
async def test_nobody_rates_without_a_completed_deal_with_that_person(
    world: World, rater: int, deal: int, rated: int
) -> None:
    await completed_deals(world)
    assert not await rate(world, rater, deal, rated)


async def test_service_that_does_not_say_who_may_rate_cannot_have_it_done(world: World) -> None:
    with pytest.raises(asyncpg.UndefinedFunctionError):
        await rate(world, ANNA, 1, OWNER)


@pytest.mark.parametrize("stars", [0, 6])
async def test_other_stars_are_none(world: World, stars: int) -> None:
    with pytest.raises(ValueError, match="1 to 5"):
        await rate(world, ANNA, 1, OWNER, stars)


@pytest.mark.parametrize(("language", "shown"), [("en", "★ 4.6 (1,200)"), ("fr", "★ 4,6 (1 200)")])
def test_rating_is_shown_as_people_write_numbers(language: str, shown: str) -> None:
    assert Rating(4.5834, 1200).shown(language) == shown


def test_who_was_never_rated_shows_nothing() -> None:
    assert Rating(0, 0).shown("en") == ""


# Two conversations that turn out to be one person's ------------------------------------------------------------------


async def test_merge_keeps_one_of_two_and_nobody_reports_blocks_or_rates_themselves(world: World) -> None:
    await completed_deals(world)
    for person in (ANNA, BORIS):
        await world.report(person)
        await world.block(person)
    await rate(world, ANNA, 1, OWNER)
    await rate(world, OWNER, 1, ANNA)
    await world.publish(43, ANNA)
    await world.block(BORIS, 43)
    await world.report(BORIS, id=43)
    for person in (ANNA, BORIS):
        await hiding.ban(world.owner, person)
    await world.owner.execute("insert into merges (absorbed, kept) values (3, 2)")
    async with world.pool.acquire() as connection:
        assert await merge_people(connection) == 1
    tables = {
        "reports": "select reporter, owner from reports",
        "blocks": "select person, blocked from blocks",
        "bans": "select person from bans",
        "ratings": "select rater, rated from ratings order by 1",
    }
    kept = {name: [tuple(row) for row in await world.owner.fetch(query)] for name, query in tables.items()}
    assert kept == {"reports": [(2, 1)], "blocks": [(2, 1)], "bans": [(2,)], "ratings": [(1, 2), (2, 1)]}
