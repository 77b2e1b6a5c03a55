"""How much of what people mean is found. `python -m bench.search_quality [--test] [--words] [--misses]`.

The labelled set is described in tests/quality/search/README.md. `--test` reports on its frozen half, whose hash is
checked; nothing of it but figures is shown. `--words` does without vectors. `--misses` tells what the tune half lacks.
"""

import argparse
import asyncio
import hashlib
from collections import defaultdict
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from tests.quality.search import labelled

from bench.server import running_server
from easymo.conversation.catalogue import Catalogue
from easymo.conversation.menus import PAGE
from easymo.database.connect import Pool, connect, open_pool
from easymo.database.scope import Scope
from easymo.listings.embedding import Embedder, open_embedder
from easymo.listings.query import Query
from easymo.listings.search import Hit, lacks_meaning, search
from easymo.listings.understanding import Vocabulary, understand
from easymo.listings.vectors import Vectors
from easymo.places.gazetteer import Place, load
from easymo.reading import fold, words
from easymo.registry import build_registry
from easymo.services.marketplace.categories import CATEGORIES
from easymo.services.marketplace.item import categories_of
from easymo.services.property.home import DEALS, LIVED_IN, TYPES
from easymo.services.property.search import read as read_home
from easymo.services.property.search import with_other_bedrooms

_SET = Path(__file__).parents[1] / "tests" / "quality" / "search"
_PUBLISH = """
with listed as (select $1::text::jsonb as said), known as (
  select said, case when said ->> 'domain' = 'home'
                    then vacant_months(null) || bedroom_steps((said -> 'attributes' ->> 'bedrooms')::integer)
                    else '{}' end as more
  from listed
)
select publish_listing(jsonb_populate_record(
  null::listing_search, jsonb_set(said, '{attributes}', said -> 'attributes' || more)))
from known"""
_TODAY = date(2026, 11, 1)
"""When everything is published and asked."""
_JOB_CATEGORIES = {
    "delivery": "transport", "moving_labor": "moving", "farm_work": "farming", "gardening": "farming",
    "event_help": "events", "data_entry": "office",
}  # fmt: skip
_THINGS = {
    "books": ("books",),
    "clothing": ("clothes", "shoes", "bags", "beauty", "children"),
    "electronics": ("accessories", "phones", "computers", "tv_audio"),
    "food": ("produce", "livestock", "groceries"),
    "furniture": ("furniture", "decor"),
    "household": ("appliances", "kitchen", "decor", "furniture", "children"),
    "other": ("other", *CATEGORIES),
    "sports": ("sports", "bicycles"),
    "tools": ("tools", "materials"),
    "vehicles": ("cars", "motorcycles", "bicycles", "spare_parts"),
}
"""The marketplace's categories within one of the corpus; the first where the title does not tell."""
_DEALS = {"rent": "rent", "short_stay": "stay", "sale": "sale"}


class Score(NamedTuple):
    """Of one query: the share of the exact answers that a page could hold and does, and 1 / the first one's rank."""

    recall: float
    rank: float


class Judged(NamedTuple):
    query: labelled.Query
    found: list[str]
    score: Score


def score(relevant: Mapping[str, int], found: list[str]) -> Score:
    exact = {key for key, grade in relevant.items() if grade == 2}
    page = found[:PAGE]
    first = next((rank for rank, key in enumerate(page, start=1) if key in relevant), 0)
    return Score(len(exact & set(page)) / min(PAGE, len(exact)), 1 / first if first else 0.0)


def mean(scores: Iterable[Score]) -> Score:
    listed = list(scores)
    return Score(sum(each.recall for each in listed) / len(listed), sum(each.rank for each in listed) / len(listed))


# The market -----------------------------------------------------------------------------------------------------


@cache
def _catalogue() -> Catalogue:
    return build_registry().catalogue


@cache
def _words(key: str) -> frozenset[str]:
    """The folded words of a word list, in all languages."""
    return frozenset(_catalogue().words(key))


@cache
def _things() -> dict[str, frozenset[str]]:
    return {name: _words(f"marketplace-category-{name.replace('_', '-')}-words") for name in CATEGORIES}


def _thing(listing: labelled.Listing) -> str:
    """The category its seller would be offered for a thing, among those of the corpus's own."""
    usual, *others = _THINGS[listing.category]
    fitting = categories_of(words(listing.title), _things())
    return next((name for name in fitting if name in (usual, *others)), usual)


def _kinds(listing: labelled.Listing, category: str) -> frozenset[str]:
    """What else it may be found by, as its service has it."""
    match listing.domain:
        case "job":
            return _words(f"jobs-category-{category.replace('_', '-')}-words")
        case "home":
            deal = _DEALS[listing.attributes["deal"]]
            named = _words(f"property-type-{category}-words") | _words(f"property-deal-{deal}-words")
            return named | _words("property-lived-in-words") if category in LIVED_IN else named
        case _:
            name, group = category.replace("_", "-"), CATEGORIES[category].group
            return _words(f"marketplace-category-{name}") | _words(f"marketplace-group-{group}")


def _category(listing: labelled.Listing) -> str:
    """As its service calls it."""
    match listing.domain:
        case "job":
            return _JOB_CATEGORIES.get(listing.category, listing.category)
        case "home":
            return {"condo": "apartment"}.get(listing.category, listing.category)
        case _:
            return _thing(listing)


def _place(named: str) -> Place:
    gazetteer = load()
    parts = named.split(", ")
    return (gazetteer.find(named) or gazetteer.find(parts[0]) or gazetteer.find(parts[-1]))[0]


def number(key: str) -> int:
    """home001 → 1."""
    return int(key.lstrip("abcdefghijklmnopqrstuvwxyz"))


def _columns(listing: labelled.Listing) -> dict[str, Any]:
    place = _place(listing.place)
    attributes: dict[str, Any] = dict(listing.attributes)
    if "bedrooms" in attributes:
        attributes["bedrooms"] = int(attributes["bedrooms"])
    if "furnished" in attributes:
        attributes["furnished"] = attributes["furnished"] == "yes"
    if "deal" in attributes:
        attributes["deal"] = _DEALS[attributes["deal"]]
    if listing.domain == "job" and listing.price_low:
        attributes["period"] = {"job": "fixed"}.get(listing.price_unit, listing.price_unit)
    category = _category(listing)
    # What a form asks of a thing is among its words; of homes and jobs the answers are, in all languages.
    answered = " ".join(listing.attributes.values()) if listing.domain == "item" else ""
    said = f"{listing.title} {listing.details} {answered} {listing.place}"
    return {
        "domain": listing.domain, "id": number(listing.key), "owner": 1, "country": listing.country,
        "category": category, "title": listing.title, "details": listing.details, "place": listing.place,
        "latitude": place.latitude, "longitude": place.longitude, "price_low": listing.price_low or None,
        "price_high": listing.price_high or None, "price_unit": listing.price_unit, "currency": "",
        "attributes": attributes, "words": " ".join([fold(said), *sorted(_kinds(listing, category))]),
        "created_at": "2026-11-01T00:00:00Z", "expires_at": "2099-01-01T00:00:00Z",
    }  # fmt: skip


async def fill(owner_url: str) -> None:
    """Publishes the whole corpus."""
    owner = await connect(owner_url, name="quality")
    try:
        listings = [(msgspec.json.encode(_columns(listing)).decode(),) for listing in labelled.listings()]
        await owner.executemany(_PUBLISH, listings)
        await owner.execute("analyze listing_search")
    finally:
        await owner.close()


# The queries ----------------------------------------------------------------------------------------------------


def read(query: labelled.Query) -> Query:
    """A query as its service would read and pass it on."""
    match query.domain:
        case "job":
            understood = understand(query.text, Vocabulary("job", _words("jobs-noise"), earning=True))
        case "home":
            deals = {deal: _words(f"property-deal-{deal}-words") for deal in DEALS}
            types = {type: _words(f"property-type-{type}-words") for type in TYPES}
            known = Vocabulary("home", _words("property-noise"), types, ("bedrooms", "furnished"))
            understood = read_home(query.text, deals, known, _TODAY)
        case _:
            understood = understand(query.text, Vocabulary("item", _words("marketplace-noise")))
    return Query.decode(query.domain, understood.encode())


async def _page(scope: Scope, country: str, asked: Query) -> list[Hit]:
    """What its service lists first; homes with a bedroom more or fewer come after."""
    hits = await search(scope, country, asked)
    for _, close in with_other_bedrooms(asked) if asked.domain == "home" else ():
        hits += await search(scope, country, close) if len(hits) < PAGE else []
    return hits


@asynccontextmanager
async def _as_person(pool: Pool) -> AsyncGenerator[Scope]:
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute("set local role easymo_person; set local app.person = '2'")
        yield Scope(connection, 2)


async def judge(pool: Pool, half: labelled.Half, vectors: Vectors | None) -> list[Judged]:
    """Every query of ``half``, asked and judged."""
    judged: list[Judged] = []
    for query in labelled.queries(half):
        asked = read(query)
        async with _as_person(pool) as scope:
            lacking = await lacks_meaning(scope, query.country, asked)
        if vectors and lacking:  # as flows do: easymo.listings.meaning.grasp
            await vectors.learn(asked.words)
        async with _as_person(pool) as scope:
            hits = await _page(scope, query.country, asked)
        found = [f"{query.domain}{hit.id:03}" for hit in hits]
        judged.append(Judged(query, found, score(query.relevant, found)))
    return judged


def table(judged: Iterable[Judged], by: str) -> list[str]:
    groups: defaultdict[str, list[Score]] = defaultdict(list)
    for each in judged:
        groups[getattr(each.query, by)].append(each.score)
        groups["all"].append(each.score)
    lines: list[str] = []
    for name, scores in sorted(groups.items(), key=lambda group: (group[0] == "all", group[0])):
        recall, rank = mean(scores)
        lines.append(f"{name:12} {len(scores):4}   recall@{PAGE} {recall:.3f}   MRR {rank:.3f}")
    return lines


def _check_frozen() -> None:
    """Raises SystemExit if the frozen half is not what was frozen."""
    frozen = (_SET / "test_set.py").read_text(encoding="utf-8")
    if hashlib.sha256((_SET / "test.csv").read_bytes()).hexdigest() not in frozen:
        raise SystemExit("test.csv is not what was frozen")


async def _run(owner_url: str, plain_url: str, options: argparse.Namespace) -> None:
    await fill(owner_url)
    pool = await open_pool(plain_url, size=2, name="quality")
    embedder: Embedder | None = None if options.words else open_embedder()
    vectors = Vectors(pool, embedder) if embedder else None
    try:
        if vectors and await vectors.begin():
            while await vectors.make_due():
                pass
        judged = await judge(pool, "test" if options.test else "tune", vectors)
    finally:
        await pool.close()
    for by in ("language", "domain") if options.test else ("language", "domain", "kind"):
        print("\n".join(table(judged, by)), end="\n\n")
    if options.misses and not options.test:
        for each in sorted(judged, key=lambda each: each.score.recall):
            if each.score.recall < 1:
                print(f"{each.score.recall:.2f} {each.query.text!r} {read(each.query).encode()}\n     {each.found}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.search_quality")
    parser.add_argument("--test", action="store_true", help="report on the frozen half")
    parser.add_argument("--words", action="store_true", help="without vectors")
    parser.add_argument("--misses", action="store_true", help="also tell what was not found")
    options = parser.parse_args()
    if options.test:
        _check_frozen()

    async def whole() -> None:
        async with server.database() as database:
            await _run(database.owner_url, database.url, options)

    with running_server(watched=False) as server:
        asyncio.run(whole())


if __name__ == "__main__":
    main()
