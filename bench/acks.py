"""How many webhooks a second are acknowledged, each durably, beside a server that only checks their signature."""

import asyncio
from typing import TYPE_CHECKING

from bench import cpu
from bench.figures import Figure, Report, Target, latencies
from bench.load import Measured, load
from bench.part import Part, Word
from bench.roles import bound, free_port, running
from bench.server import Server
from easymo.database.connect import connect
from easymo.gateway.http import header, json_reply, read_body, send_reply
from easymo.gateway.server import serve_http
from easymo.gateway.signature import signed_with
from easymo.settings import SIMULATED_APP_SECRET

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

PEOPLE = 5_000
REQUESTS = 20_000
ROUNDS = 5
STEADY_RATE, STEADY_REQUESTS = 300.0, 1_500

_LARGEST = 3 << 20
_OK, _FORBIDDEN = json_reply(200, {"status": "ok"}), json_reply(403, {"error": "forbidden"})
_secrets = [SIMULATED_APP_SECRET.encode()]


async def run(server: Server) -> Report:
    port = free_port()
    echoed: list[Measured] = []
    stored: list[Measured] = []
    async with server.database() as database:
        async with (
            running([["gateway"]], port, "/health/ready", {"DATABASE_URL": database.url}) as (gateway,),
            Part(echo) as echoing,
        ):
            echo_port = await echoing.ready()
            strangers = await _measure(port, PEOPLE)
            used = cpu.spent(gateway), cpu.spent_by_server(server.pid)
            for _ in range(ROUNDS):
                echoed.append(await _measure(echo_port, REQUESTS))
                stored.append(await _measure(port, REQUESTS))
            now = cpu.spent(gateway), cpu.spent_by_server(server.pid)
            steady = await _measure(port, STEADY_REQUESTS, STEADY_RATE)
        await _check(database.url, PEOPLE + ROUNDS * REQUESTS + STEADY_REQUESTS)
    costs = [(after - before) / ROUNDS / REQUESTS for before, after in zip(used, now, strict=True)]
    costs.append(sum(round.cpu for round in stored) / ROUNDS / REQUESTS)
    return Report(
        "acks",
        f"gateway, PostgreSQL and client share the cores; a message costs {_microseconds(costs)} µs of them",
        [
            Figure("durable acks, 64 connections", _rates(stored), "/s", Target(5_000), Target(9_000)),
            Figure("HMAC-only echo", _rates(echoed), "/s"),
            Figure("acks as part of the echo", _parts(stored, echoed), "%", None, Target(35)),
            *latencies("ack at 64 connections", [round.latencies for round in stored]),
            *latencies("ack at 300/s", [steady.latencies], p50=(None, Target(10, "≤")), p99=(None, Target(50, "≤"))),
            Figure(f"acks of {PEOPLE} first messages", (strangers.rate,), "/s"),
        ],
    )


async def echo(word: Word) -> None:
    """Serves the HMAC-only echo on the gateway's server stack; tells its port."""
    listening = bound()
    stop = asyncio.Event()
    serving = asyncio.create_task(serve_http(_echo, listening, stop))
    await word.ready(listening.getsockname()[1])
    stop.set()
    await serving


async def _echo(scope: "Scope", receive: "Receive", send: "Send") -> None:
    if scope["type"] == "lifespan":
        await _live(receive, send)
        return
    body = await read_body(scope, receive, _LARGEST)
    await send_reply(
        send, _OK if signed_with(body, header(scope, b"x-hub-signature-256"), _secrets) else _FORBIDDEN, ()
    )


async def _live(receive: "Receive", send: "Send") -> None:
    for step in ("startup", "shutdown"):
        await receive()
        await send({"type": f"lifespan.{step}.complete"})


async def _measure(port: int, count: int, rate: float = 0) -> Measured:
    async with Part(load, port, count, PEOPLE, rate) as client:
        await client.ready()
        return await client.result()


async def _check(url: str, acknowledged: int) -> None:
    connection = await connect(url, name="bench")
    try:
        kept = await connection.fetchval("select count(*) from inbox")
    finally:
        await connection.close()
    if kept != acknowledged:
        raise RuntimeError(f"{acknowledged} messages were acknowledged, {kept} are kept")


def _rates(rounds: list[Measured]) -> tuple[float, ...]:
    return tuple(round.rate for round in rounds)


def _parts(rounds: list[Measured], whole: list[Measured]) -> tuple[float, ...]:
    return tuple(100 * one.rate / other.rate for one, other in zip(rounds, whole, strict=True))


def _microseconds(costs: list[float]) -> str:
    return " + ".join(f"{seconds * 1e6:.0f}" for seconds in costs)
