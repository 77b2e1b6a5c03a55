"""How long a search takes among 100,000 listings, as the role flows have. `python -m bench.search --explain PATH`
writes the plans of its statements instead."""

import argparse
import asyncio
import itertools
import time
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg

from bench.figures import Figure, Report, Target, percentile
from bench.market import CATEGORIES, listings
from bench.server import Database, Server, running_server
from easymo.database.connect import Connection, connect
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.listings.query import Query
from easymo.listings.search import search

LISTINGS = 100_000
ROUNDS, SEARCHES = 3, 40
_LIMIT = Target(30, "≤")
_KIGALI: dict[str, Any] = {"place": "Kimironko", "latitude": -1.945, "longitude": 30.127}

_sql = load(__file__, "search.sql")

_MEANT = ["somewhere quiet to live with my family", "something to cook on", "je cherche un toit", "nkeneye aho kuba"]


def _words(domain: str) -> list[str]:
    return " ".join(CATEGORIES[domain].values()).split()


def _slipped(word: str) -> str:
    """``word`` with two letters swapped."""
    return f"{word[:2]}{word[3]}{word[2]}{word[4:]}" if len(word) > 4 else word


KINDS: dict[str, list[Query]] = {
    "newest": [Query(domain=domain) for domain in CATEGORIES],
    "a word many have": [Query(domain="home", words=word) for word in ("house", "inzu", "kigali", "apartment")],
    "words": [Query(domain="item", words=f"{word} cheap") for word in _words("item")],
    "words, mistyped": [Query(domain="item", words=f"{_slipped(word)} negotable") for word in _words("item")],
    "words, some of them nowhere": [Query(domain="job", words=f"{word} xylophone paris") for word in _words("job")],
    "words near a place": [Query(domain="job", words=word, **_KIGALI) for word in _words("job")],
    "four words, fifth page": [
        Query(domain="home", words=f"{word} quiet garden parking", page=4) for word in _words("home")
    ],
    "category, price, attributes": [
        Query(domain="home", category=category, price_high=300_000, attributes={"bedrooms": 2, "furnished": True})
        for category in CATEGORIES["home"]
    ],
    "what nothing has": [Query(domain="home", category="house", attributes={"bedrooms": 40})],
    "nearest": [Query(domain="item", sort="nearest", radius_km=3, **_KIGALI)],
    "words, nearest": [Query(domain="item", words=word, sort="nearest", **_KIGALI) for word in _words("item")],
    "words, cheapest": [Query(domain="item", words=word, sort="cheapest") for word in _words("item")],
    "by meaning": [Query(domain="home", words=words) for words in _MEANT],
}  # fmt: skip


async def run(server: Server) -> Report:
    async with server.database() as database, _filled(database) as connection:
        figures: list[Figure] = []
        for kind, queries in KINDS.items():
            rounds = [await _timed(connection, queries) for _ in range(ROUNDS)]
            figures += [
                Figure(
                    f"search, {kind}, p{percent}",
                    tuple(percentile(each, percent) * 1e3 for each in rounds),
                    "ms",
                    limit,
                )
                for percent, limit in ((50, None), (95, _LIMIT))
            ]
    return Report("search", f"the whole search: PostgreSQL and Python; {LISTINGS:,} listings in three domains", figures)


async def _timed(connection: Connection, queries: Sequence[Query]) -> list[float]:
    taken: list[float] = []
    async with _as_person(connection) as scope:
        for query in itertools.islice(itertools.cycle(queries), SEARCHES):
            began = time.perf_counter()
            await search(scope, "RW", query)
            taken.append(time.perf_counter() - began)
    return taken


@asynccontextmanager
async def _as_person(connection: Connection) -> AsyncGenerator[Scope]:
    async with connection.transaction():
        await connection.execute("set local role easymo_person; set local app.person = '1'")
        yield Scope(connection, 1)


# The market -----------------------------------------------------------------------------------------------------


@asynccontextmanager
async def _filled(database: Database) -> AsyncGenerator[Connection]:
    owner = await connect(database.owner_url, name="bench")
    try:
        await owner.execute("set jit = off; set maintenance_work_mem = '1GB'")
        await owner.execute(_sql.unlearn)
        rows = list(listings(LISTINGS))
        names = list(rows[0])
        records = [tuple(row.values()) for row in rows]
        await owner.copy_records_to_table("listing_search", columns=names, records=records)
        await _keep_vectors(owner, [(row["domain"], row["id"], row["category"]) for row in rows])
        await owner.execute(_sql.keep_model)
        await owner.execute(_sql.finish)
    finally:
        await owner.close()
    plain = await connect(database.url, name="bench")
    try:
        yield plain
    finally:
        await plain.close()


async def _keep_vectors(owner: Connection, rows: Iterable[tuple[str, int, str]]) -> None:
    """Vectors that lie around their category's, as those of a model do: making real ones takes hours."""
    import numpy as np

    chance = np.random.default_rng(1)
    centres: dict[str, Any] = {}

    def vector(category: str) -> str:
        centre = centres.setdefault(category, chance.normal(size=384))
        made = centre + 0.7 * chance.normal(size=384)
        return "[" + ",".join(f"{value:.4f}" for value in made / np.linalg.norm(made)) + "]"

    await owner.execute("create temporary table made (domain text, id bigint, embedding text)")
    await owner.copy_records_to_table("made", records=[(domain, id, vector(category)) for domain, id, category in rows])
    await owner.execute(
        "insert into listing_vectors select domain, id, 'bench', embedding::halfvec from made; drop table made"
    )
    for domain in CATEGORIES:
        await owner.execute(_sql.index_vectors.replace("{table}", f"listing_vectors_{domain}"))
    await owner.executemany(
        "insert into query_vectors (model, asked, embedding) values ('bench', $1, $2::text::halfvec)",
        [(asked, vector("house")) for asked in _MEANT],
    )


# Plans ----------------------------------------------------------------------------------------------------------


EXPLAINED = ("newest", "nearest", "words", "words, nearest", "by meaning")
_WIDEST = 160


class _Explaining(Scope):
    """Runs a search's statements and keeps the plan of each."""

    plans: list[str]

    async def fetch(self, statement: str, /, *values: Any) -> list[asyncpg.Record]:
        rows = await super().fetch(f"explain (analyze, buffers, costs off) {statement}", *values)
        plan = (row[0] for row in rows if "Storage:" not in row[0] and "Sort Method:" not in row[0])
        self.plans.append("\n".join([statement.partition("\n")[0], *(line[:_WIDEST] for line in plan)]))
        return await super().fetch(statement, *values)


async def explain(server: Server, path: Path) -> None:
    """Writes the plans of ``EXPLAINED``, as the role flows have, to ``path``."""
    async with server.database() as database, _filled(database) as connection:
        told = await plans(connection)
    await asyncio.to_thread(path.write_text, told, encoding="utf-8")


async def plans(connection: Connection) -> str:
    told: list[str] = []
    for kind in EXPLAINED:
        async with _as_person(connection):
            scope = _Explaining(connection, 1)
            for _ in range(2):  # the second finds everything in memory
                scope.plans = []
                await search(scope, "RW", KINDS[kind][0])
            told.append(f"### {kind}: “{KINDS[kind][0].words}”\n")
            told += [f"```\n{plan}\n```\n" for plan in scope.plans]
    return "\n".join(told)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.search")
    parser.add_argument("--explain", type=Path, required=True, help="where the plans go")
    path: Path = parser.parse_args().explain
    with running_server(watched=False) as server:
        asyncio.run(explain(server, path))


if __name__ == "__main__":
    main()
