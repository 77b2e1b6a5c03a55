"""From a person's message to EasyMO's reply, accepted by the simulated Graph: everything on this machine."""

import asyncio
import time
from pathlib import Path

import msgspec

from bench.figures import Figure, Report, Target, latencies
from bench.part import Part, Word
from bench.roles import bound, free_port, running
from bench.server import Server
from bench.webhooks import contact
from easymo.database.connect import Connection, connect
from easymo.database.queries import load
from easymo.gateway.server import serve_http
from easymo.settings import Settings
from easymo.simulator.app import create_simulator
from easymo.simulator.behaviour import Behaviour
from easymo.simulator.phones import Phone

RATES = (50, 100, 200)
SECONDS = 6
MET_AT = 200
"""First messages a second, before anything is measured: strangers are asked for their language."""
PATIENCE, POLL = 20.0, 0.05

_TODAY = {100: Target(100, "≤")}
_LATER = {200: Target(50, "≤")}
_NONE = Target(0, "≤")
_sql = load(__file__, "replies.sql")


class Answered(msgspec.Struct):
    """What became of one message each from many persons."""

    latencies: list[float]
    """Seconds from the moment a message was due to the acceptance of its reply."""
    lost: int
    double: int


async def run(server: Server) -> Report:
    port = free_port()
    async with server.database() as database, Part(play, port, database.owner_url) as whatsapp:
        environment = {
            "DATABASE_URL": database.url,
            "WHATSAPP_API_BASE_URL": await whatsapp.ready(),
            "WHATSAPP_THROUGHPUT": "0",
        }
        async with running([["gateway"], ["turns", "sender"]], port, "/wa-webhook-core/health", environment):
            answered: list[Answered] = await whatsapp.result()
    figures: list[Figure] = []
    for rate, each in zip(RATES, answered, strict=True):
        figures += latencies(f"reply at {rate}/s", [each.latencies], p95=(_TODAY.get(rate), _LATER.get(rate)))
    figures.append(Figure("messages without reply", (sum(each.lost for each in answered),), "", _NONE, _NONE))
    figures.append(Figure("replies sent twice", (sum(each.double for each in answered),), "", _NONE, _NONE))
    return Report(
        "replies",
        "gateway, turns + sender, PostgreSQL and the simulated WhatsApp, statuses included, share the cores",
        figures,
    )


async def play(word: Word, gateway_port: int, database_url: str) -> list[Answered]:
    """Plays WhatsApp and the people: serves the Graph API, tells where, and has everybody write at each rate."""
    listening, stop = bound(), asyncio.Event()
    settings = Settings(home=Path("/nowhere"), host="127.0.0.1", port=listening.getsockname()[1])
    people = SECONDS * max(RATES)
    callback = f"http://127.0.0.1:{gateway_port}/wa-webhook-core"
    simulator = create_simulator(settings, callback, Behaviour(phones=2 * people))
    await simulator.start()
    serving = asyncio.create_task(serve_http(simulator.app, listening, stop))
    connection = await connect(database_url, name="bench")
    phones = [simulator.phone(contact(number).number) for number in range(people)]
    await word.ready(f"{settings.local_url}/simulator")
    await _write(phones, "hi", MET_AT, connection)
    answered = [await _write(phones[: rate * SECONDS], "jobs", rate, connection) for rate in RATES]
    if await connection.fetchval(_sql.buried):
        raise RuntimeError("messages went to the dead letters")
    await connection.close()
    await simulator.stop()
    stop.set()
    await serving
    return answered


async def _write(phones: list[Phone], text: str, rate: float, connection: Connection) -> Answered:
    """Has each of ``phones`` write once, ``rate`` of them a second, and returns when all is said and done."""
    loop = asyncio.get_running_loop()
    writing: list[asyncio.Task[object]] = []
    before = [phone.last for phone in phones]
    began, start = time.time(), loop.time()
    for number, phone in enumerate(phones):
        loop.call_at(start + number / rate, lambda phone=phone: writing.append(loop.create_task(phone.say(text))))
    await asyncio.sleep(len(phones) / rate)
    async with asyncio.timeout(PATIENCE):
        while len(writing) < len(phones) or not await connection.fetchval(_sql.is_quiet):  # noqa: ASYNC110 - its rows tell
            await asyncio.sleep(POLL)
        await asyncio.gather(*writing)
    replies = [phone.received(since) for phone, since in zip(phones, before, strict=True)]
    return Answered(
        [said[0].at - began - number / rate for number, said in enumerate(replies) if said],
        sum(not said for said in replies),
        sum(len(said) > 1 for said in replies),
    )
