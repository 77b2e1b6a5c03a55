"""How many sends a second leave a full outbox, against a Graph API that costs next to nothing."""

import asyncio
import time
from pathlib import Path

import msgspec

from bench import cpu, graph
from bench.figures import Figure, Report, Target
from bench.part import Part, Word
from bench.server import Server
from easymo.database.connect import connect, open_pool
from easymo.database.queries import load
from easymo.outbox.sender import Sender
from easymo.settings import Settings
from easymo.whatsapp.client import GraphClient
from easymo.whatsapp.messages import Button, Buttons
from easymo.whatsapp.transport import Transport

RECIPIENTS, MESSAGES = 3_000, 2
ROUNDS = 3

_sql = load(__file__, "sends.sql")


class Sent(msgspec.Struct):
    rate: float
    sender_cpu: float
    """Seconds of CPU a send."""
    graph_cpu: float
    server_cpu: float


async def run(server: Server) -> Report:
    rounds = [await _empty(server) for _ in range(ROUNDS)]
    last = rounds[-1]
    costs = " + ".join(f"{seconds * 1e6:.0f}" for seconds in (last.sender_cpu, last.server_cpu, last.graph_cpu))
    return Report(
        "sends",
        f"sender, PostgreSQL and the local Graph share the cores; a send costs {costs} µs of them",
        [Figure("sends from a full outbox", tuple(each.rate for each in rounds), "/s", None, Target(1_000))],
    )


async def send(word: Word, url: str, port: int, count: int) -> tuple[float, float]:
    """Sends until ``count`` are accepted and recorded; returns the seconds it took and those of its CPU."""
    settings = Settings(home=Path("/nowhere"), api_base_url=f"http://127.0.0.1:{port}", throughput=0)
    pool = await open_pool(url, size=3, name="sender")
    transport = Transport()
    sender = Sender(pool, GraphClient(settings, transport), settings)
    await word.ready()
    began, used = time.monotonic(), time.process_time()
    running = asyncio.create_task(sender.run())
    await sender.accepted.reach(count)
    spent = time.monotonic() - began, time.process_time() - used
    sender.stop()
    await running
    await transport.close()
    await pool.close()
    return spent


async def _empty(server: Server) -> Sent:
    count = RECIPIENTS * MESSAGES
    payload = msgspec.json.encode(Buttons("What would you like?", (Button("jobs:find", "Find a job"),)).payload())
    async with server.database() as database:
        connection = await connect(database.owner_url, name="bench")
        try:
            await connection.execute(_sql.fill, RECIPIENTS, MESSAGES, payload)
            await connection.execute(_sql.analyze)
            async with Part(graph.serve) as accepting:
                port = await accepting.ready()
                async with Part(send, database.url, port, count) as sending:
                    await sending.ready()
                    used = cpu.spent(accepting.pid), cpu.spent_by_server(server.pid)
                    seconds, sender_cpu = await sending.result()
                    now = cpu.spent(accepting.pid), cpu.spent_by_server(server.pid)
                accepted = await accepting.result()
            rest = await connection.fetchrow(_sql.rest)
        finally:
            await connection.close()
    if rest is None or (accepted, *rest) != (count, 0, count):
        raise RuntimeError(f"{count} were to be sent once; {accepted} requests were made, and the database has {rest}")
    graph_cpu, server_cpu = ((after - before) / count for before, after in zip(used, now, strict=True))
    return Sent(count / seconds, sender_cpu / count, graph_cpu, server_cpu)
