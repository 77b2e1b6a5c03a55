"""How many transfers a second the ledger commits, among many wallets and among twenty that everybody hits."""

import asyncio
import random
import time

from bench import cpu
from bench.figures import Figure, Report, Target, latencies
from bench.server import Server
from easymo.database.connect import Pool, connect, open_pool
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.ledger.ledger import reconcile, transfer

WALLETS, HOT = 10_000, 20
CONNECTIONS = 16
SECONDS = 5.0
ROUNDS = 3

_sql = load(__file__, "ledger.sql")


async def run(server: Server) -> Report:
    async with server.database() as database:
        owner = await connect(database.owner_url, name="bench")
        try:
            await owner.execute(_sql.lift_limits)
            await owner.execute(_sql.meet, WALLETS)
            await owner.execute(_sql.endow, WALLETS)
        finally:
            await owner.close()
        pool = await open_pool(database.url, size=CONNECTIONS, name="bench")
        try:
            used, began = cpu.spent_by_server(server.pid), time.monotonic()
            many = [await _transfers(pool, WALLETS, round) for round in range(ROUNDS)]
            hot = [await _transfers(pool, HOT, ROUNDS + round) for round in range(ROUNDS)]
            share = (cpu.spent_by_server(server.pid) - used) / (time.monotonic() - began)
            async with pool.acquire() as connection:
                books = await reconcile(Scope(connection, 0))
        finally:
            await pool.close()
    if not books.sound:
        raise RuntimeError(f"the books are wrong: {books}")
    return Report(
        "ledger",
        f"each transfer in a transaction of its own, by {CONNECTIONS} connections with a person's rights; "
        f"PostgreSQL took {share:.0%} of a core; the books were sound afterwards",
        [
            Figure("transfers among 10,000 wallets", tuple(len(each) / SECONDS for each in many), "/s", Target(500)),
            *latencies("one of them", many),
            Figure("transfers among 20 wallets", tuple(len(each) / SECONDS for each in hot), "/s", Target(300)),
            *latencies("one of them", hot),
        ],
    )


async def _transfers(pool: Pool, wallets: int, seed: int) -> list[float]:
    """The seconds each transfer took that was committed within ``SECONDS``."""
    chance, until, took = random.Random(seed), time.monotonic() + SECONDS, list[float]()

    async def work(worker: int) -> None:
        async with pool.acquire() as connection:
            made = 0
            while (began := time.monotonic()) < until:
                sender, recipient = chance.sample(range(1, wallets + 1), 2)
                made += 1
                async with connection.transaction():
                    await connection.execute(_sql.become_person, str(sender))
                    scope = Scope(connection, sender)
                    moved = await transfer(scope, f"{seed}:{worker}:{made}", recipient, 10, proven=False)
                if moved.outcome != "ok":
                    raise RuntimeError(f"a transfer was refused: {moved.outcome}")
                took.append(time.monotonic() - began)

    async with asyncio.TaskGroup() as group:
        for worker in range(CONNECTIONS):
            group.create_task(work(worker))
    return took
