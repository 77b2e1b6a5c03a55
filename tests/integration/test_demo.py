"""The demo's jobs: each as a person could have posted it, published once, found by the search."""

import asyncio
import csv
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from databases import Database
from easymo.conversation.catalogue import Catalogue
from easymo.conversation.menus import PAGE
from easymo.database.connect import Pool
from easymo.database.scope import Scope
from easymo.listings.query import Query
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary, understand
from easymo.places.gazetteer import load
from easymo.reading import read_money
from easymo.registry import build_registry
from easymo.services.jobs import demo, store
from easymo.services.jobs.job import CATEGORIES, KINDS, PERIODS

with (Path(demo.__file__).parent / "demo.csv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.DictReader(table))

LONGEST_TITLE, LONGEST_DETAILS, LONGEST_AGE = 80, 500, 5


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return build_registry().catalogue


@pytest.fixture
async def loaded(database: Database) -> list[str]:
    """What was said when ``database`` got the demo."""
    lines: list[str] = []
    await demo.load_demo(database.url, lines.append)
    return lines


@asynccontextmanager
async def scope_of(pool: Pool, person: int) -> AsyncGenerator[Scope]:
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute(f"set local role easymo_person; set local app.person = '{person}'")
        yield Scope(connection, person)


async def conversation_of(pool: Pool, alias: str) -> int:
    return await pool.fetchval("select conversation from aliases where alias = $1", alias)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["title"])
def test_row_is_what_a_person_could_have_posted(row: dict[str, str]) -> None:
    assert row["employer"]
    assert 3 <= len(row["title"]) <= LONGEST_TITLE
    assert 0 < len(row["details"]) <= LONGEST_DETAILS
    assert row["category"] in CATEGORIES
    assert row["kind"] in KINDS
    assert len(load().find(row["place"])) == 1
    assert load().find(row["place"])[0].country == "RW"
    assert (read_money(row["pay"]) is None) == (row["pay"] == "")
    assert row["period"] in PERIODS if row["pay"] else row["period"] == ""
    assert 1 <= int(row["slots"]) <= 1000
    assert 0 <= int(row["age_days"]) <= LONGEST_AGE


def test_demo_shows_every_category_kind_and_period() -> None:
    assert len(ROWS) == 40
    assert {row["category"] for row in ROWS} == set(CATEGORIES)
    assert {row["kind"] for row in ROWS} == set(KINDS)
    assert {row["period"] for row in ROWS} == {*PERIODS, ""}


async def test_forty_jobs_are_open_and_found_page_by_page(loaded: list[str], pool: Pool) -> None:
    found: list[Hit] = []
    async with scope_of(pool, 0) as scope:
        for page in range(5):
            found += (await search(scope, "RW", Query(domain="job", page=page)))[:PAGE]
        assert await search(scope, "RW", Query(domain="job", page=5)) == []
    assert sorted(job.title for job in found) == sorted(row["title"] for row in ROWS)
    assert await pool.fetchval("select count(*) from listing_search where expires_at > now()") == 40
    assert len(loaded) == 1
    assert "40" in loaded[0]


async def test_jobs_are_as_old_as_their_rows_and_close_after_7_or_30_days(loaded: list[str], pool: Pool) -> None:
    kept = {
        row["title"]: (row["age"], row["open"])
        for row in await pool.fetch(
            "select title, extract(day from now() - created_at)::int as age, expires_at - created_at as open"
            " from listing_search"
        )
    }
    assert kept == {
        row["title"]: (int(row["age_days"]), timedelta(days=7 if row["kind"] == "gig" else 30)) for row in ROWS
    }


async def test_words_are_those_a_posting_flow_computes(loaded: list[str], pool: Pool, catalogue: Catalogue) -> None:
    kept = {row["title"]: row["words"] for row in await pool.fetch("select title, words from job_listings")}
    assert kept == {
        listing.job.title: listing.job.words(
            frozenset(catalogue.words(f"jobs-category-{listing.job.category.replace('_', '-')}-words"))
        )
        for listing in demo.read_listings()
    }


async def test_second_run_says_so_and_adds_nothing(loaded: list[str], database: Database, pool: Pool) -> None:
    counts = (
        "select (select count(*) from job_listings), (select count(*) from profiles), (select count(*) from aliases)"
    )
    before = await pool.fetchrow(counts)
    again: list[str] = []
    await demo.load_demo(database.url, again.append)
    assert await pool.fetchrow(counts) == before
    assert len(again) == 1
    assert again != loaded


async def test_two_runs_at_once_load_one_demo(database: Database, pool: Pool) -> None:
    lines: list[str] = []
    await asyncio.gather(*(demo.load_demo(database.url, lines.append) for _ in range(2)))
    assert len(set(lines)) == 2
    assert await pool.fetchval("select count(*) from job_listings") == 40


async def test_tech_jobs_fill_the_first_page_with_technology(
    loaded: list[str], pool: Pool, catalogue: Catalogue
) -> None:
    query = understand("tech jobs", Vocabulary("job", catalogue.words("jobs-noise")))
    async with scope_of(pool, 0) as scope:
        found = await search(scope, "RW", query)
    assert [job.category for job in found[:PAGE]] == ["technology"] * PAGE


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("moto kimironko", "Moto delivery rider"),
        ("akazi k'ubuyede bumbogo", "Abafundi n'abayede"),
        ("plombier kimihurura", "Plombier pour une fuite"),
    ],
)
async def test_job_is_found_first_as_people_ask_for_it(
    loaded: list[str], pool: Pool, catalogue: Catalogue, said: str, title: str
) -> None:
    query = understand(said, Vocabulary("job", catalogue.words("jobs-noise")))
    async with scope_of(pool, 0) as scope:
        found = await search(scope, "RW", query)
    assert found[0].title == title


async def test_each_employer_has_own_posts(loaded: list[str], pool: Pool) -> None:
    phones = demo.number_employers(demo.read_listings())
    assert len(phones) == 12
    for name, phone in phones.items():
        person = await conversation_of(pool, f"phone:{phone}")
        profile = await pool.fetchrow("select name, phone_number from profiles where id = $1", person)
        assert profile == (name, phone)
        async with scope_of(pool, person) as scope:
            mine = await store.my_jobs(scope, 0)
        assert {job.title for job in mine} == {row["title"] for row in ROWS if row["employer"] == name}


async def test_number_that_wrote_before_keeps_its_conversation(database: Database, pool: Pool) -> None:
    person = await pool.fetchval("select nextval('conversation_id')")
    first = next(iter(demo.number_employers(demo.read_listings()).values()))
    await pool.execute("insert into aliases (alias, conversation) values ($1, $2)", f"phone:{first}", person)
    await pool.execute("insert into profiles (id, phone_number, name) values ($1, $2, 'Somebody')", person, first)
    await demo.load_demo(database.url, lambda _line: None)
    assert await conversation_of(pool, f"phone:{first}") == person
    async with scope_of(pool, person) as scope:
        assert len(await store.my_jobs(scope, 0)) > 0
