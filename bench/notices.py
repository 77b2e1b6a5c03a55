"""How long a reply takes while 100,000 notifications are due, beside the same house without any."""

import asyncio
import time
from pathlib import Path

import msgspec

from bench.figures import Figure, Report, Target, latencies, percentile
from bench.part import Part, Word
from bench.roles import bound, free_port, running
from bench.server import Server
from bench.webhooks import contact
from easymo.database.connect import connect
from easymo.database.queries import load
from easymo.gateway.server import serve_http
from easymo.settings import Settings
from easymo.simulator.app import create_simulator
from easymo.simulator.behaviour import Behaviour
from easymo.simulator.phones import Phone

RATE, SECONDS = 20, 8
"""Below half of what the number may send and receive: what is left is for notifications."""
ROUNDS = 2
RECIPIENTS, EACH = 5_000, 20
"""As many as one person may be told in an hour."""
PATIENCE = 20.0

_sql = load(__file__, "notices.sql")


class Measured(msgspec.Struct):
    calm: list[list[float]]
    """Seconds from the moment a message was due to the acceptance of its reply, round by round."""
    pressed: list[list[float]]
    """The same while the queue is worked off."""
    told: float
    """Notifications passed on a second meanwhile."""
    left: int
    """How many waited still when the last reply had been measured."""


async def run(server: Server) -> Report:
    port = free_port()
    async with server.database() as database, Part(play, port, database.owner_url) as whatsapp:
        environment = {
            "DATABASE_URL": database.url,
            "WHATSAPP_API_BASE_URL": await whatsapp.ready(),
            "WHATSAPP_THROUGHPUT": "80",
        }
        roles = [["gateway"], ["turns", "sender", "notification-worker"]]
        async with running(roles, port, "/wa-webhook-core/health", environment):
            measured: Measured = await whatsapp.result()
    calm, pressed = (
        [percentile(seconds, 95) * 1e3 for seconds in rounds] for rounds in (measured.calm, measured.pressed)
    )
    delay = tuple(later - before for before, later in zip(calm, pressed, strict=True))
    most = Target(50, "≤")
    return Report(
        "notices",
        "gateway, turns + sender + notification-worker, PostgreSQL and the simulated WhatsApp share the cores",
        [
            *latencies(f"reply at {RATE}/s, nothing queued", measured.calm),
            *latencies(f"reply at {RATE}/s, {RECIPIENTS * EACH:,} queued", measured.pressed),
            Figure("delay of a reply's p95", delay, "ms", most, most),
            Figure("notifications told a second", (measured.told,), "/s"),
            Figure("notifications left at the end", (measured.left,), ""),
        ],
    )


async def play(word: Word, gateway_port: int, database_url: str) -> Measured:
    """Plays WhatsApp and the people; fills the queue between two measurements of the same."""
    listening, stop = bound(), asyncio.Event()
    settings = Settings(home=Path("/nowhere"), host="127.0.0.1", port=listening.getsockname()[1])
    callback = f"http://127.0.0.1:{gateway_port}/wa-webhook-core"
    simulator = create_simulator(settings, callback, Behaviour(phones=2 * RECIPIENTS))
    await simulator.start()
    serving = asyncio.create_task(serve_http(simulator.app, listening, stop))
    connection = await connect(database_url, name="bench")
    phones = [simulator.phone(contact(number).number) for number in range(RATE * SECONDS)]
    await word.ready(f"{settings.local_url}/simulator")
    await _write(phones, "hi")
    calm = [await _write(phones, "jobs") for _ in range(ROUNDS)]
    await connection.execute(_sql.queue, RECIPIENTS, EACH)
    began, before = time.monotonic(), await connection.fetchval(_sql.told)
    pressed = [await _write(phones, "jobs") for _ in range(ROUNDS)]
    told = (await connection.fetchval(_sql.told) - before) / (time.monotonic() - began)
    left = await connection.fetchval(_sql.waiting)
    if not left or await connection.fetchval(_sql.buried):
        raise RuntimeError("the queue was empty before the end, or messages went to the dead letters")
    await connection.close()
    await simulator.stop()
    stop.set()
    await serving
    return Measured(calm, pressed, told, left)


async def _write(phones: list[Phone], text: str) -> list[float]:
    """Has each of ``phones`` write once, RATE of them a second; returns how long each waited for its reply."""
    loop = asyncio.get_running_loop()
    writing: list[asyncio.Task[object]] = []
    before = [phone.last for phone in phones]
    began, start = time.time(), loop.time()
    for number, phone in enumerate(phones):
        loop.call_at(start + number / RATE, lambda phone=phone: writing.append(loop.create_task(phone.say(text))))
    await asyncio.sleep(len(phones) / RATE)
    async with asyncio.timeout(PATIENCE):
        replies = [await phone.wait_for(1, after=last) for phone, last in zip(phones, before, strict=True)]
        await asyncio.gather(*writing)
    return [said[0].at - began - number / RATE for number, said in enumerate(replies)]
