"""Saved searches, wanted ads and favourites on a real database: what is found for whom, once, and told when."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import msgspec
import pytest

from databases import Database
from easymo.conversation.menus import PAGE
from easymo.database.connect import Connection, Pool, connect
from easymo.database.scope import Scope
from easymo.listings import alerts, favourites
from easymo.listings import matching as matching_module
from easymo.listings.matching import GONE_FOR, Matcher, enough, significant
from easymo.listings.query import Query
from easymo.reading import words

# A Monday, 12:00 in Kigali.
NOON = datetime(2026, 3, 2, 10, tzinfo=UTC)
FAR = datetime(2100, 1, 1, tzinfo=UTC)
OWNER, ANNA, BORIS = 1, 2, 3
HOUSE: dict[str, Any] = {
    "domain": "home",
    "owner": OWNER,
    "country": "RW",
    "category": "house",
    "title": "House with a garden",
    "details": "",
    "place": "Kacyiru",
    "latitude": -1.94,
    "longitude": 30.09,
    "price_low": 300_000,
    "price_high": 300_000,
    "price_unit": "month",
    "currency": "RWF",
    "attributes": {"bedrooms": 2, "furnished": True},
    "words": "house with a garden kacyiru inzu maison nyumba phones",
    "expires_at": FAR,
}


class World:
    """People, what is listed, and a clock that is set."""

    def __init__(self, pool: Pool, owner: Connection) -> None:
        self.pool = pool
        self.owner = owner
        self.now = NOON
        self.matcher = Matcher(pool)
        self.listed = 0

    @asynccontextmanager
    async def scope(self, person: int) -> AsyncGenerator[Scope]:
        async with self.pool.acquire() as connection, connection.transaction():
            await connection.execute(f"set local role easymo_person; set local app.person = '{person}'")
            yield Scope(connection, person)

    async def publish(self, **members: Any) -> int:
        """A listing like HOUSE but for these; of a given ``id``, anew."""
        self.listed += 1
        row: dict[str, Any] = {"id": self.listed, "created_at": NOON} | HOUSE | members
        published = "select publish_listing(jsonb_populate_record(null::listing_search, $1::jsonb))"
        await self.owner.execute(published, msgspec.json.encode(row).decode())
        return row["id"]

    async def withdraw(self, id: int, domain: str = "home") -> None:
        await self.owner.execute("select withdraw_listing($1, $2)", domain, id)

    async def save(self, person: int, query: Query, cadence: str = "instant", country: str = "RW") -> int | None:
        async with self.scope(person) as scope:
            return await alerts.save_alert(scope, "a search", query, country, cadence)

    async def match(self) -> None:
        while await self.matcher.match(self.now):
            pass

    async def found(self) -> list[tuple[int, int]]:
        """Whose search found which listing."""
        rows = await self.owner.fetch(
            "select s.person, m.listing from listing_matches m join saved_searches s on s.id = m.search order by 1, 2"
        )
        return [(row["person"], row["listing"]) for row in rows]

    async def notified(self, what: str) -> list[tuple[int, str, datetime]]:
        """Whom of something, when, but not of what ends in months."""
        rows = await self.owner.fetch(
            "select person, address, due_at from notifications where address like $1 order by id", f"core:{what}:%"
        )
        return [(row["person"], row["address"].removeprefix(f"core:{what}:"), row["due_at"]) for row in rows]

    async def taken(self, person: int, search: int) -> list[int]:
        async with self.scope(person) as scope:
            return [found.id for found in await alerts.take_matches(scope, search)]


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="owner")
    await owner.execute("insert into profiles (id) select generate_series(1, 3)")
    try:
        yield World(pool, owner)
    finally:
        await owner.close()


def homes(**members: Any) -> Query:
    return Query(domain="home", **members)


# What is found ----------------------------------------------------------------------------------------------------

FINDS = {
    "anything": (homes(), True),
    "its category": (homes(category="house"), True),
    "another category": (homes(category="room"), False),
    "its words": (homes(words="garden kacyiru"), True),
    "a word that begins one of its": (homes(words="phone"), True),
    "a word that one of its begins": (homes(words="gardens"), False),
    "a short word as it is": (homes(words="a house"), True),
    "a short word that begins one": (homes(words="ga house"), False),
    "one word too many": (homes(words="garden pool"), False),
    "a word of its category in another language": (homes(words="inzu"), True),
    "words that are operators": (homes(words="garden:* | 'x' & 12:30"), False),
    "at most its price": (homes(price_high=300_000), True),
    "less than its price": (homes(price_high=299_999), False),
    "at least its price": (homes(price_low=300_000, price_high=400_000), True),
    "more than its price": (homes(price_low=300_001), False),
    "what it has": (homes(attributes={"bedrooms": 2}), True),
    "what it has not": (homes(attributes={"bedrooms": 3, "furnished": True}), False),
    "near it": (homes(place="Remera", latitude=-1.95, longitude=30.11), True),
    "near it, not far enough": (homes(place="Remera", latitude=-1.95, longitude=30.11, radius_km=1), False),
    "far from it": (homes(place="Musanze", latitude=-1.5, longitude=29.63), False),
    "another domain": (Query(domain="item", words="garden"), False),
}


async def test_search_finds_what_fits_all_of_it(world: World) -> None:
    saved = {name: await world.save(ANNA, query) for name, (query, _) in list(FINDS.items())[:10]}
    saved |= {name: await world.save(BORIS, query) for name, (query, _) in list(FINDS.items())[10:20]}
    await world.owner.execute("update saved_searches set source = 'wanted:' || id where person = $1", BORIS)
    saved |= {name: await world.save(BORIS, query) for name, (query, _) in list(FINDS.items())[20:]}
    await world.publish()
    await world.match()
    rows = await world.owner.fetch("select search from listing_matches")
    searches = {row["search"] for row in rows}
    assert None not in saved.values()
    assert {name: saved[name] in searches for name in FINDS} == {name: finds for name, (_, finds) in FINDS.items()}


async def test_nobody_finds_his_own_what_is_elsewhere_or_what_is_over(world: World) -> None:
    await world.save(OWNER, homes())
    await world.save(ANNA, homes(), country="BI")
    await world.save(BORIS, homes())
    await world.publish(expires_at=NOON)
    await world.owner.execute("update saved_searches set until = $1 where person = $2", NOON, BORIS)
    await world.publish()
    await world.match()
    assert await world.found() == []


@pytest.mark.parametrize(("one", "other"), [(ANNA, OWNER), (OWNER, ANNA)])
async def test_who_blocked_or_is_blocked_neither_finds_nor_keeps(world: World, one: int, other: int) -> None:
    await world.save(ANNA, homes())
    await world.save(BORIS, homes())
    await world.owner.execute(
        "insert into blocks (person, blocked, domain, title) values ($1, $2, 'home', '')", one, other
    )
    id = await world.publish()
    await world.match()
    assert await world.found() == [(BORIS, id)]
    assert [await keeps(world, person, id) for person in (ANNA, BORIS)] == ["gone", "kept"]


async def test_what_is_negotiable_fits_any_price(world: World) -> None:
    await world.save(ANNA, homes(price_low=5, price_high=10))
    id = await world.publish(price_low=None, price_high=None)
    await world.match()
    assert await world.found() == [(ANNA, id)]


async def test_pair_is_found_once_also_by_several_matchers_and_when_it_comes_back(world: World) -> None:
    search = await world.save(ANNA, homes()) or 0
    ids = [await world.publish() for _ in range(20)]
    matchers = [Matcher(world.pool) for _ in range(4)]
    await asyncio.gather(*(matcher.match(NOON) for matcher in matchers))
    await world.match()
    assert await world.found() == [(ANNA, id) for id in ids]
    assert len(await world.taken(ANNA, search)) == PAGE
    await world.withdraw(ids[0])
    await world.publish(id=ids[0], price_low=1, price_high=1)
    await world.match()
    assert await world.taken(ANNA, search) == []


async def test_changed_listing_is_found_when_it_fits_at_last_renewed_one_is_not_looked_at(world: World) -> None:
    await world.save(ANNA, homes(price_high=250_000))
    id = await world.publish()
    await world.match()
    assert await world.found() == []
    await world.publish(id=id, price_low=250_000)
    await world.match()
    assert await world.found() == [(ANNA, id)]
    await world.publish(id=id, price_low=250_000, expires_at=FAR + timedelta(days=30))
    assert await world.owner.fetchval("select count(*) from listing_events") == 0


async def test_defect_of_one_commit_leaves_the_events_for_the_next(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.save(ANNA, homes())
    id = await world.publish()
    monkeypatch.setattr(
        matching_module._sql, "note_prices", "select 1/($3::timestamptz is null)::int, $1::text[], $2::bigint[]"
    )
    with pytest.raises(asyncpg.DivisionByZeroError):
        await world.match()
    monkeypatch.undo()
    await world.match()
    assert await world.found() == [(ANNA, id)]


# When it is told --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cadence", "due"),
    [
        ("instant", NOON + timedelta(minutes=2)),
        ("daily", datetime(2026, 3, 3, 6, tzinfo=UTC)),  # eight in Kigali
        ("weekly", datetime(2026, 3, 5, 6, tzinfo=UTC)),  # the Thursday it was saved on
    ],
)
async def test_what_is_found_is_told_together_at_its_time(world: World, cadence: str, due: datetime) -> None:
    search = await world.save(ANNA, homes(), cadence) or 0
    await world.owner.execute("update saved_searches set created_at = '2026-02-26 12:00Z'")
    ids = [await world.publish() for _ in range(5)]
    await world.match()
    world.now += timedelta(minutes=1)
    ids.append(await world.publish())
    await world.match()
    assert await world.notified("told-alert") == [(ANNA, str(search), due)]
    assert sorted(await world.taken(ANNA, search)) == ids


async def test_what_is_found_after_it_was_passed_on_is_told_by_the_next(world: World) -> None:
    search = await world.save(ANNA, homes()) or 0
    await world.publish()
    await world.match()
    await world.owner.execute(
        "update notifications set state = 'told', ended_at = now() where due_at < now() + '1 day'"
    )
    world.now += timedelta(minutes=3)
    await world.publish()
    await world.match()
    assert len(await world.notified("told-alert")) == 2
    assert [len(await world.taken(ANNA, search)) for _ in range(2)] == [2, 0]


async def test_matches_are_taken_by_the_owner_of_the_search_only_and_shown_again(world: World) -> None:
    search = await world.save(ANNA, homes()) or 0
    ids = [await world.publish() for _ in range(PAGE + 2)]
    await world.match()
    await world.withdraw(ids[-1])
    assert await world.taken(BORIS, search) == []
    async with world.scope(ANNA) as scope:
        found = await alerts.take_matches(scope, search)
        assert ([one.id for one in found], found[0].among) == (ids[-2:0:-1], PAGE + 1)
    await world.withdraw(ids[-2])
    async with world.scope(ANNA) as scope:
        assert [one.id for one in await alerts.told_matches(scope, search)] == ids[-3::-1]
    async with world.scope(BORIS) as scope:
        assert await alerts.told_matches(scope, search) == []


# Searches ---------------------------------------------------------------------------------------------------------


async def test_ten_searches_are_kept_one_saved_again_is_renewed(world: World) -> None:
    ids = [await world.save(ANNA, homes(price_high=n + 1)) for n in range(alerts.MOST)]
    assert await world.save(ANNA, homes()) is None
    assert await world.save(ANNA, homes(price_high=1, sort="cheapest", page=3), "weekly") == ids[0]
    async with world.scope(ANNA) as scope:
        kept = await alerts.my_alerts(scope)
        assert (len(kept), kept[-1].cadence) == (alerts.MOST, "weekly")
        assert await alerts.stop_alert(scope, ids[1] or 0) == "a search"
        assert await alerts.stop_alert(scope, ids[1] or 0) is None
    assert await world.save(ANNA, homes()) is not None


async def test_owner_is_reminded_three_days_before_a_search_ends_unless_it_is_renewed_or_stopped(world: World) -> None:
    search = await world.save(ANNA, homes()) or 0
    ((_, _, first),) = await world.notified("told-alert-end")
    await world.owner.execute("update saved_searches set until = until - interval '80 days'")
    async with world.scope(ANNA) as scope:
        until = await alerts.renew_alert(scope, search)
    assert until is not None
    assert await world.notified("told-alert-end") == [(ANNA, str(search), until - alerts.REMINDER)]
    assert abs(until - alerts.REMINDER - first) < timedelta(minutes=1)
    async with world.scope(BORIS) as scope:
        assert await alerts.renew_alert(scope, search) is None
        assert await alerts.stop_alert(scope, search) is None
        assert not await alerts.change_cadence(scope, search, "daily")
        assert await alerts.find_alert(scope, search) is None
    async with world.scope(ANNA) as scope:
        await alerts.stop_alert(scope, search)
    assert await world.notified("told-alert-end") == []


async def test_search_is_forgotten_a_month_after_its_end_with_what_it_found(world: World) -> None:
    await world.save(ANNA, homes())
    await world.publish()
    await world.match()
    await world.owner.execute("update saved_searches set until = $1", NOON)
    world.now += timedelta(days=30)
    await world.match()
    assert len(await world.found()) == 1
    world.now += timedelta(minutes=2)
    await world.match()
    assert await world.found() == []


# Wanted ads -------------------------------------------------------------------------------------------------------


def wanted(**members: Any) -> dict[str, Any]:
    described = {
        "title": "I am looking for a fridge",
        "category": "appliances",
        "price_low": 90_000,
        "price_high": None,
    }
    return {"domain": "wanted", "owner": ANNA, "attributes": {}} | described | members


def item(title: str, **members: Any) -> dict[str, Any]:
    told = {"title": title, "words": " ".join(words(title)), "category": "appliances", "price_low": 80_000}
    return {"domain": "item", "price_high": None, "attributes": {}} | told | members


async def test_wanted_ad_finds_items_of_its_category_that_it_can_pay(world: World) -> None:
    await world.publish(**wanted())
    await world.match()
    fits = await world.publish(**item("Big fridge, as new"))
    for other in (
        item("Washing machine"),
        item("Fridge", category="furniture"),
        item("Fridge", price_low=90_001),
        item("Fridge", owner=ANNA),
    ):
        await world.publish(**other)
    await world.match()
    assert await world.found() == [(ANNA, fits)]
    assert [person for person, _, _ in await world.notified("told-alert")] == [ANNA]
    async with world.scope(ANNA) as scope:
        assert await alerts.my_alerts(scope) == []


async def test_wanted_ad_looks_as_long_as_it_is_published_and_as_it_is_described_now(world: World) -> None:
    id = await world.publish(**wanted(title="Fridge", expires_at=NOON + timedelta(days=1)))
    await world.match()
    await world.publish(**wanted(id=id, title="Oven", words="oven", expires_at=NOON + timedelta(days=3)))
    await world.match()
    world.now += timedelta(days=2)
    await world.publish(**item("Fridge"))
    oven = await world.publish(**item("Oven"))
    await world.match()
    assert await world.found() == [(ANNA, oven)]
    await world.withdraw(id, "wanted")
    await world.publish(**item("Another oven"))
    await world.match()
    assert await world.owner.fetchval("select count(*) from saved_searches") == 0


def test_a_third_of_what_is_wanted_is_enough() -> None:
    titles = ("Fridge", "iPhone 12", "I am looking for a small iPhone 12", "?")
    assert [enough(significant(words(title))) for title in titles] == [1, 1, 2, 0]


# Favourites -------------------------------------------------------------------------------------------------------


async def keeps(world: World, person: int, listing: int) -> str:
    async with world.scope(person) as scope:
        return await favourites.keep_listing(scope, "home", listing)


async def kept(world: World, person: int, listing: int) -> favourites.Favourite | None:
    async with world.scope(person) as scope:
        return await favourites.find_favourite(scope, "home", listing)


async def test_listing_is_kept_let_go_and_kept_again_but_not_one_s_own(world: World) -> None:
    id = await world.publish()
    over = await world.publish(expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert [await keeps(world, ANNA, id) for _ in range(3)] == ["kept", "removed", "kept"]
    assert [await keeps(world, OWNER, id), await keeps(world, ANNA, over), await keeps(world, ANNA, 99)] == [
        "own",
        "gone",
        "gone",
    ]
    assert await kept(world, BORIS, id) is None


async def test_no_more_than_the_most_is_kept_in_pages(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(favourites, "MOST", PAGE + 1)
    ids = [await world.publish(expires_at=datetime.now(UTC) + timedelta(days=1)) for _ in range(PAGE + 2)]
    assert [await keeps(world, ANNA, id) for id in ids] == ["kept"] * (PAGE + 1) + ["full"]
    async with world.scope(ANNA) as scope:
        pages = [await favourites.my_favourites(scope, page) for page in range(3)]
    assert [[one.listing for one in page] for page in pages] == [ids[PAGE::-1], ids[:1], []]


async def test_drop_of_the_price_is_told_once_for_each_drop(world: World) -> None:
    id = await world.publish()
    await keeps(world, ANNA, id)
    for price in (350_000, 280_000, 280_000, 300_000, 280_000, 250_000):
        await world.publish(id=id, price_low=price, price_high=price)
        await world.match()
    assert [address for _, address, _ in await world.notified("told-favourite")] == [f"home-{id}"] * 2
    found = await kept(world, ANNA, id)
    assert found is not None
    assert (found.price, found.price_before, found.gone) == (250_000, 280_000, False)


async def test_what_is_gone_is_told_once_and_later_than_it_may_be_back(world: World) -> None:
    id = await world.publish()
    await keeps(world, ANNA, id)
    for _ in range(2):
        await world.withdraw(id)
        await world.match()
        found = await kept(world, ANNA, id)
        assert found is not None
        assert found.gone
        await world.publish(id=id)
        await world.match()
    assert await world.notified("told-favourite") == [(ANNA, f"home-{id}", NOON + GONE_FOR)]
    assert await world.owner.fetchval("select gone_at is null from favourites")


async def test_what_has_run_out_is_gone_without_anybody_withdrawing_it(world: World) -> None:
    start = datetime.now(UTC)
    id = await world.publish(expires_at=start + timedelta(hours=1))
    await keeps(world, ANNA, id)
    for minutes in (0, 59, 61, 63):
        world.now = start + timedelta(minutes=minutes)
        await world.match()
    assert await world.notified("told-favourite") == [(ANNA, f"home-{id}", start + timedelta(minutes=61) + GONE_FOR)]


async def test_people_see_and_change_only_what_is_theirs(world: World) -> None:
    await world.save(ANNA, homes())
    await keeps(world, ANNA, await world.publish())
    await world.match()
    async with world.scope(BORIS) as scope:
        for table in ("saved_searches", "listing_matches", "favourites", "notification_choices"):
            assert await scope.fetch(f"select from {table}") == []
    async with world.scope(BORIS) as scope:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await scope.fetch(
                "insert into saved_searches (person, domain, country, name, until)"
                f" values ({ANNA}, 'home', 'RW', '', now())"
            )


async def test_searches_are_found_by_index_however_many_there_are(world: World) -> None:
    await world.owner.execute(
        """
        insert into saved_searches (person, source, domain, country, name, words, enough, anchor, category, until)
        select 2, 'test:' || n, 'home', 'RW', '', array['word' || n], 1, 'word' || n, '', 'infinity'
        from generate_series(1, 20000) n
        """
    )
    await world.publish()
    await world.owner.execute("analyze saved_searches, listing_search")
    async with world.pool.acquire() as connection:
        await connection.execute(f"prepare matched as {matching_module._sql.match}")
        lines = await connection.fetch("explain execute matched('{home}', '{1}', '2026-03-02 10:00Z')")
    plan = "\n".join(line[0] for line in lines)
    assert "saved_searches_anchor" in plan
    assert "Seq Scan on saved_searches" not in plan
