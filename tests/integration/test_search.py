"""Search over what people offer, as the person who looks: words, filters, order, meaning, and who sees what."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import msgspec
import pytest

from databases import Database, Server, empty_database
from easymo.conversation.menus import PAGE
from easymo.database.connect import Connection, Pool, connect, open_pool
from easymo.database.migrate import migrate
from easymo.database.scope import Scope
from easymo.listings.embedding import Embedder
from easymo.listings.query import Query
from easymo.listings.search import Hit, lacks_meaning, search
from easymo.listings.vectors import Vectors
from easymo.reading import fold

OWNER, SEEKER = 1, 2
KACYIRU, REMERA, RUBAVU = (-1.9370, 30.0860), (-1.9555, 30.1130), (-1.6766, 29.2562)
PUBLISH = """
select publish_listing(jsonb_populate_record(null::listing_search, $1::text::jsonb))
"""


class Market:
    """A database with listings, and whoever looks at them."""

    def __init__(self, owner: Connection) -> None:
        self.owner = owner
        self._count = 0

    async def offer(self, title: str, tags: str = "", **given: Any) -> int:
        """Publishes a listing; each is a minute older than the one before. Returns its number."""
        self._count += 1
        latitude, longitude = given.pop("at", KACYIRU)
        created = datetime.now(UTC) - timedelta(days=5, minutes=self._count)
        details, place = given.get("details", ""), given.get("place", "Kacyiru")
        columns: dict[str, Any] = {
            "domain": "item", "id": self._count, "owner": OWNER, "country": "RW", "category": "other", "title": title,
            "details": details, "place": place, "latitude": latitude, "longitude": longitude, "price_low": None,
            "price_high": None, "price_unit": "", "currency": "RWF", "attributes": {},
            "words": f"{fold(f'{title} {details} {place}')} {tags}", "created_at": created,
            "expires_at": datetime.now(UTC) + timedelta(days=9),
        }  # fmt: skip
        await self.owner.execute(PUBLISH, msgspec.json.encode(columns | given).decode())
        return self._count

    @asynccontextmanager
    async def as_person(self, person: int = SEEKER) -> AsyncGenerator[Scope]:
        async with self.owner.transaction():
            await self.owner.execute(f"set local role easymo_person; set local app.person = '{person}'")
            yield Scope(self.owner, person)

    async def hits(self, **query: Any) -> list[Hit]:
        async with self.as_person() as scope:
            wanted: dict[str, Any] = {"domain": "item"} | query
            return await search(scope, "RW", Query(**wanted))

    async def titles(self, words: str = "", **query: Any) -> list[str]:
        return [hit.title for hit in await self.hits(words=fold(words), **query)]


@pytest.fixture
async def market(database: Database) -> AsyncGenerator[Market]:
    owner = await connect(database.owner_url, name="test")
    yield Market(owner)
    await owner.close()


# Words ----------------------------------------------------------------------------------------------------------


async def test_words_are_found_as_people_write_them(market: Market) -> None:
    for title, tags in (
        ("Samsung Galaxy A14", "phone telephone simu telefone smartphone"),
        ("Fully furnished flat", "apartment appartement apartema nyumba"),
        ("Moto Bajaj Boxer", "motorcycle pikipiki moto"),
        ("Umufundi w'amazi", "plumber plombier fundi bomba"),
        ("Canapé en cuir", "sofa intebe kochi canape"),
        ("Laptop HP 840", "computer ordinateur mudasobwa kompyuta"),
    ):
        await market.offer(title, tags)
    cases = {
        "smart fone": "Samsung Galaxy A14",
        "smatphone": "Samsung Galaxy A14",
        "telefoni": "Samsung Galaxy A14",
        "aparatment kacyiru": "Fully furnished flat",
        "appartment": "Fully furnished flat",
        "motocycle": "Moto Bajaj Boxer",
        "piki piki": "Moto Bajaj Boxer",
        "abafundi": "Umufundi w'amazi",
        "plumer": "Umufundi w'amazi",
        "canape": "Canapé en cuir",
        "mudasobga": "Laptop HP 840",
        "lap": "Laptop HP 840",
    }
    found = {words: (await market.titles(words) or ["nothing"])[0] for words in cases}
    assert found == cases


async def test_words_that_nothing_is_like_find_nothing(market: Market) -> None:
    await market.offer("Night guard", "security umuzamu gardien")
    for words in ("plumber", "zzzz", "12:30", "'; drop table", "字字", "a & b | !c <-> :*"):
        assert await market.titles(words) == [], words


async def test_listing_with_every_word_goes_before_newer_ones_with_some(market: Market) -> None:
    await market.offer("Wooden table")
    await market.offer("Plastic chair")
    await market.offer("Wooden chair")
    assert (await market.titles("wooden chair"))[0] == "Wooden chair"
    assert len(await market.titles("wooden chair")) == 3


async def test_word_of_the_title_goes_before_one_of_the_tags(market: Market) -> None:
    await market.offer("Charger", "phone cable")
    await market.offer("Phone")
    assert await market.titles("phone") == ["Phone", "Charger"]


async def test_rare_word_decides_where_a_common_one_is_everywhere(market: Market) -> None:
    for number in range(12):
        await market.offer(f"House {number}", "kigali")
    await market.offer("Veranda", "garden")
    assert (await market.titles("house with veranda"))[0] == "Veranda"


# What is wanted ------------------------------------------------------------------------------------------------


async def test_filters_leave_only_what_fits(market: Market) -> None:
    await market.offer(
        "A", category="house", price_low=200, price_high=300, attributes={"bedrooms": 2, "furnished": True}
    )
    await market.offer("B", category="house", price_low=500, price_high=500, attributes={"bedrooms": 2})
    await market.offer("C", category="room", attributes={"bedrooms": 1})
    await market.offer("D", country="BI", category="house")
    await market.offer("E", category="house", expires_at=datetime.now(UTC) - timedelta(seconds=1))
    cases: Sequence[tuple[dict[str, Any], str]] = (
        ({}, "ABC"),
        ({"category": "house"}, "AB"),
        ({"attributes": {"bedrooms": 2}}, "AB"),
        ({"attributes": {"bedrooms": 2, "furnished": True}}, "A"),
        ({"price_high": 250}, "AC"),  # what is negotiable is within any bounds
        ({"price_low": 301}, "BC"),
        ({"price_low": 250, "price_high": 260}, "AC"),
        ({"category": "house", "price_high": 100}, ""),
    )
    for query, expected in cases:
        assert "".join(await market.titles(**query)) == expected, query
        assert "".join(sorted(await market.titles("kacyiru", **query))) == expected, query


async def test_lists_are_sorted_as_asked(market: Market) -> None:
    await market.offer("Near, dear", at=KACYIRU, price_low=900)
    await market.offer("Far, cheap", at=REMERA, price_low=100)
    await market.offer("Elsewhere", at=RUBAVU, price_low=10)
    await market.offer("Negotiable", at=REMERA)
    around = {"latitude": REMERA[0], "longitude": REMERA[1], "place": "Remera"}
    for words in ("", "kacyiru"):
        nearest = await market.titles(words, sort="nearest", **around)
        assert (set(nearest[:2]), nearest[2:]) == ({"Far, cheap", "Negotiable"}, ["Near, dear"])
        assert await market.titles(words, sort="cheapest") == ["Elsewhere", "Far, cheap", "Near, dear", "Negotiable"]
        assert (await market.titles(words, sort="newest"))[0] == "Near, dear"
        assert await market.titles(words, radius_km=1, **around) == ["Far, cheap", "Negotiable"]


async def test_pages_hold_each_listing_once(market: Market) -> None:
    for number in range(2 * PAGE + 3):
        await market.offer(f"Chair {number}")
    for words in ("", "chair"):
        pages = [await market.titles(words, page=page) for page in range(3)]
        assert [len(page) for page in pages] == [PAGE + 1, PAGE + 1, 3]
        assert len({title for page in pages for title in page[:PAGE]}) == 2 * PAGE + 3
        assert await market.titles(words, page=3) == []


async def test_hit_says_why_it_was_found(market: Market) -> None:
    await market.offer("Red chair", price_low=100, price_high=100, created_at=datetime.now(UTC))
    await market.offer("Blue chair", at=REMERA)
    red, blue = await market.hits(words="red chair", price_high=500, latitude=KACYIRU[0], longitude=KACYIRU[1])
    assert (red.title, red.kilometres, red.reasons) == ("Red chair", 0.0, ("words", "near", "price", "fresh"))
    assert (blue.title, blue.kilometres, blue.reasons) == ("Blue chair", 3.6, ("near",))


async def test_listing_that_was_taken_back_or_changed_is_found_by_what_it_is(market: Market) -> None:
    chair = await market.offer("Chair")
    await market.owner.execute("select withdraw_listing('item', $1)", chair)
    assert await market.titles("chair") == []
    market._count = 0
    await market.offer("Table")
    assert (await market.titles("tabel"), await market.titles("chair")) == (["Table"], [])


async def test_searcher_never_learns_whose_a_listing_is(market: Market) -> None:
    await market.offer("Chair")
    async with market.as_person() as scope:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await scope.fetch("select owner from listing_search")


# Meaning --------------------------------------------------------------------------------------------------------


async def test_meaning_finds_what_no_word_says(market: Market, pool: Pool) -> None:
    vectors = Vectors(pool, Embedder())
    for title in ("Baby cot and stroller", "Diesel generator 5 kVA", "Wedding dress, size M"):
        await market.offer(title)
    asked = Query(domain="item", words="outfit for marriage")
    async with market.as_person() as scope:
        assert not await lacks_meaning(scope, "RW", asked)  # no model is at work
    assert await vectors.begin()
    assert await vectors.make_due() == 3
    assert await vectors.make_due() == 0
    async with market.as_person() as scope:
        assert await lacks_meaning(scope, "RW", asked)
    assert await market.titles(asked.words) == []
    assert await vectors.learn(asked.words)
    async with market.as_person() as scope:
        assert not await lacks_meaning(scope, "RW", asked)
    assert await market.titles(asked.words) == ["Wedding dress, size M"]


class Counting(Embedder):
    """Vectors that say how often they were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    async def passage(self, text: str) -> list[float]:
        self.asked.append(text)
        return [1.0] + [0.0] * 383


async def test_vectors_are_made_once_and_anew_for_changes_and_another_model(market: Market, pool: Pool) -> None:
    embedder = Counting()
    vectors = Vectors(pool, embedder, model="first")
    chair = await market.offer("Chair")
    await vectors.begin()
    assert [await vectors.make_due() for _ in range(2)] == [1, 0]
    await market.owner.execute("update listing_search set price_low = 5 where id = $1", chair)
    assert await vectors.make_due() == 0
    await market.owner.execute("update listing_search set title = 'Stool' where id = $1", chair)
    assert await vectors.make_due() == 1
    other = Vectors(pool, embedder, model="second")
    await other.begin()
    assert await other.make_due() == 1
    assert [text.split(".")[0] for text in embedder.asked] == ["Chair", "Stool", "Stool"]
    assert await pool.fetchval("select array_agg(model) from listing_vectors") == ["second"]


async def test_change_while_a_vector_is_made_is_not_lost(market: Market, pool: Pool) -> None:
    class Slow(Counting):
        async def passage(self, text: str) -> list[float]:
            if not self.asked:
                await market.owner.execute("update listing_search set title = 'Stool'")
            return await super().passage(text)

    embedder = Slow()
    vectors = Vectors(pool, embedder)
    await market.offer("Chair")
    assert [await vectors.make_due() for _ in range(3)] == [1, 1, 0]
    assert [text.split(".")[0] for text in embedder.asked] == ["Chair", "Stool"]


async def test_words_of_no_listing_are_forgotten(market: Market, pool: Pool) -> None:
    await market.offer("Chair")
    await market.owner.execute("select withdraw_listing('item', 1)")
    await market.offer("Table", place="")
    await Vectors(pool, Counting()).begin()
    assert [row["word"] for row in await pool.fetch("select word from listing_words")] == ["table"]


# A server that has less -----------------------------------------------------------------------------------------


@asynccontextmanager
async def _owner(database: Database) -> AsyncGenerator[tuple[Connection, str, str]]:
    """A connection of the superuser, and an owner of the database who is none, with a connection's address."""
    login = f"owner_of_{database.name}"
    address = database.owner_url.rpartition("@")[2]
    superuser = await connect(database.owner_url, name="test")
    await superuser.execute(f"create role {login} login createrole password '{login}'")
    await superuser.execute(f"grant easymo_engine, easymo_person to {login} with admin option")
    await superuser.execute(f"alter database {database.name} owner to {login}")
    try:
        yield superuser, login, f"postgresql://{login}:{login}@{address}"
    finally:
        await superuser.execute(f"reassign owned by {login} to current_user")
        await superuser.execute(f"revoke easymo_engine, easymo_person from {login} cascade")
        await superuser.execute(f"drop role {login}")
        await superuser.close()


@pytest.mark.parametrize("may_create", [True, False])
async def test_search_does_with_what_the_server_lets_its_owner_have(server: Server, may_create: bool) -> None:
    """An owner who is no superuser gets no pgvector, and pg_trgm only where he may create in the database."""
    async with empty_database(server) as database, _owner(database) as (superuser, login, owner_url):
        if not may_create:
            await superuser.execute(f"revoke all on database {database.name} from {login}")
            await superuser.execute(f"grant connect, temporary on database {database.name} to {login}")
        await migrate(owner_url, owner_url)
        extensions = {row["extname"] for row in await superuser.fetch("select extname from pg_extension")}
        assert extensions == ({"plpgsql", "pg_trgm"} if may_create else {"plpgsql"})

        market = Market(superuser)
        await market.offer("Motorcycle")
        assert await market.titles("motorcycle") == ["Motorcycle"]
        assert await market.titles("motorcicle") == ["Motorcycle"]  # by its sound
        assert await market.titles("mottorcyle") == (["Motorcycle"] if may_create else [])
        pool = await open_pool(owner_url, size=1, name="test")
        vectors = Vectors(pool, Counting())
        assert not await vectors.begin()
        assert (await vectors.make_due(), await vectors.learn("motorcycle")) == (0, False)
        await pool.close()
