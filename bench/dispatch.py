"""How long the nearest drivers take to find while all of them move: a GiST tree of points with its nearest-neighbour
order, as the house has it, beside cells in a btree, in turns on one server."""

import asyncio
import random
import time
from typing import NamedTuple

from bench import cpu
from bench.figures import Figure, Report, Target, percentile
from bench.server import Server
from easymo.database.connect import Connection, connect
from easymo.database.queries import load

DRIVERS = 100_000
MOVES = 1_000
"""Position updates a second."""
BATCH = 50
"""Moves in one commit, as turns of many people are."""
SECONDS = 20.0
ROUNDS = 3
LOOKS = 100
"""Searches a second."""

_sql = load(__file__, "dispatch.sql")


class Way(NamedTuple):
    name: str
    table: str
    move: str
    near: str


WAYS = (
    Way("GiST tree", "driver_positions", _sql.move_tree, _sql.near_tree),
    Way("cells", "bench_positions", _sql.move_cells, _sql.near_cells),
)


async def run(server: Server) -> Report:
    async with server.database() as database:
        owner = await connect(database.owner_url, name="bench")
        try:
            await owner.execute(_sql.fill, DRIVERS)
            await owner.execute(_sql.place, DRIVERS)
            for statement in (_sql.make_cells, _sql.fill_cells, _sql.index_cells, _sql.search_cells, _sql.analyze):
                await owner.execute(statement)
            took: dict[str, list[list[float]]] = {way.name: [] for way in WAYS}
            moved: dict[str, list[float]] = {way.name: [] for way in WAYS}
            share: dict[str, list[float]] = {way.name: [] for way in WAYS}
            for round in range(ROUNDS):
                for way in WAYS:
                    used, began = cpu.spent_by_server(server.pid), time.monotonic()
                    seconds, moves = await _round(database.owner_url, way, round)
                    took[way.name].append(seconds)
                    moved[way.name].append(moves)
                    share[way.name].append((cpu.spent_by_server(server.pid) - used) / (time.monotonic() - began) * 100)
            hot = {way.name: await owner.fetchval(_sql.hot, way.table) for way in WAYS}
        finally:
            await owner.close()
    figures: list[Figure] = []
    for way in WAYS:
        limit = Target(5, "≤") if way is WAYS[0] else None
        figures += [
            Figure(
                f"{way.name}: nearest 10, p{percent}",
                tuple(percentile(each, percent) * 1e3 for each in took[way.name]),
                "ms",
                limit if percent == 95 else None,
            )
            for percent in (50, 95, 99)
        ]
        kept_up = Target(0.95 * MOVES) if way is WAYS[0] else None
        figures.append(Figure(f"{way.name}: moves", tuple(moved[way.name]), "/s", kept_up))
        figures.append(Figure(f"{way.name}: PostgreSQL's share of a core", tuple(share[way.name]), "%"))
        figures.append(Figure(f"{way.name}: moves that touched no index", (hot[way.name] * 100,), "%"))
    return Report(
        "dispatch",
        f"{DRIVERS:,} drivers online, {MOVES:,} a second move by up to 100 m, autovacuum on, {LOOKS} searches a second",
        figures,
    )


async def _round(url: str, way: Way, seed: int) -> tuple[list[float], float]:
    """What each search took, and the moves a second that were committed meanwhile."""
    searcher, mover = await connect(url, name="bench"), await connect(url, name="bench")
    until = time.monotonic() + SECONDS
    try:
        async with asyncio.TaskGroup() as group:
            looking = group.create_task(_look(searcher, way, until, seed))
            moving = group.create_task(_move(mover, way, until, seed))
        return looking.result(), moving.result() / SECONDS
    finally:
        await searcher.close()
        await mover.close()


async def _look(connection: Connection, way: Way, until: float, seed: int) -> list[float]:
    chance, took = random.Random(seed), list[float]()
    while (began := time.monotonic()) < until:
        lat, lon = chance.gauss(-1.95, 0.05), chance.gauss(30.1, 0.05)
        if len(await connection.fetch(way.near, lat, lon)) != 10:
            raise RuntimeError("there are not ten drivers within 10 km")
        took.append(time.monotonic() - began)
        await asyncio.sleep(max(0.0, 1 / LOOKS - took[-1]))
    return took


async def _move(connection: Connection, way: Way, until: float, seed: int) -> int:
    chance, moved, began = random.Random(seed), 0, time.monotonic()
    while time.monotonic() < until:
        drivers = chance.sample(range(1, DRIVERS + 1), BATCH)
        norths, easts = ([chance.uniform(-0.0009, 0.0009) for _ in drivers] for _ in range(2))
        await connection.execute(way.move, drivers, norths, easts)
        moved += BATCH
        await asyncio.sleep(max(0.0, began + moved / MOVES - time.monotonic()))
    return moved
