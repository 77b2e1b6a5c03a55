"""How many turns a second are taken from a full inbox: flows that only speak, and that write or read by key."""

import asyncio
import itertools
import time
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from bench import cpu, interview
from bench.figures import Figure, Report, Target
from bench.part import Part, Word
from bench.server import Database, Server
from bench.webhooks import contact
from easymo.conversation.service import Registry
from easymo.conversation.session import Person, State, encode_state
from easymo.conversation.turn import play
from easymo.database.connect import connect, open_pool
from easymo.database.queries import load
from easymo.registry import build_registry
from easymo.services.core import core
from easymo.simulator import wire
from easymo.turns.worker import TurnWorker
from easymo.whatsapp.updates import Update

LANES = 8_000
DEEP_LANES, DEEP_MESSAGES = 1_000, 10
ROUNDS = 3
ANSWERED = 3
"""Questions of the interview that each person has answered already: what a turn replays."""
LOOPS = 2

_sql = load(__file__, "turns.sql")


class Span(msgspec.Struct):
    """When one worker worked, on the machine's monotonic clock, and the CPU it used."""

    began: float
    ended: float
    cpu: float


class Drained(msgspec.Struct):
    """One inbox, emptied."""

    rate: float
    worker_cpu: float
    """Seconds of CPU a turn."""
    server_cpu: float


async def run(server: Server) -> Report:
    figures: list[Figure] = []
    costs: dict[str, Drained] = {}
    today, later = {"pure": Target(2_000)}, {"pure": Target(4_000), "step": Target(1_500), "read": Target(1_500)}
    for kind, processes in itertools.product(interview.KINDS, (1, 2)):
        rounds = [await _drain(server, kind, processes, LANES, 1) for _ in range(ROUNDS)]
        costs.setdefault(kind, rounds[-1])
        what = f"turns, {kind}, {processes} process{'es' if processes > 1 else ''}"
        figures.append(Figure(what, tuple(round.rate for round in rounds), "/s", today.get(kind), later[kind]))
    deep = [await _drain(server, "pure", 1, DEEP_LANES, DEEP_MESSAGES) for _ in range(ROUNDS)]
    figures.append(Figure(f"turns, pure, {DEEP_MESSAGES} a lane, 1 process", tuple(each.rate for each in deep), "/s"))
    told = ", ".join(
        f"{kind} {cost.worker_cpu * 1e6:.0f} + {cost.server_cpu * 1e6:.0f} µs" for kind, cost in costs.items()
    )
    return Report("turns", f"workers and PostgreSQL share the cores; a turn costs {told} of them", figures)


async def work(word: Word, url: str) -> Span:
    """Takes turns until there are none."""
    pool = await open_pool(url, size=LOOPS, name="turns")
    worker = TurnWorker(pool, _registry())
    await word.ready()
    began, used = time.monotonic(), time.process_time()
    await asyncio.gather(*[_take_all(worker) for _ in range(LOOPS)])
    span = Span(began, time.monotonic(), time.process_time() - used)
    await pool.close()
    return span


async def _take_all(worker: TurnWorker) -> None:
    while await worker.take_batch():
        pass


async def _drain(server: Server, kind: str, processes: int, lanes: int, messages: int) -> Drained:
    turns = lanes * messages
    async with server.database() as database:
        await _fill(database, kind, lanes, messages)
        async with AsyncExitStack() as stack:
            parts = [await stack.enter_async_context(Part(work, database.url)) for _ in range(processes)]
            for part in parts:
                await part.ready()
            before = cpu.spent_by_server(server.pid)
            for part in parts:
                part.go()
            spans: list[Span] = [await part.ended() for part in parts]
            used = cpu.spent_by_server(server.pid) - before
        await _check(database, turns)
    seconds = max(span.ended for span in spans) - min(span.began for span in spans)
    return Drained(turns / seconds, sum(span.cpu for span in spans) / turns, used / turns)


async def _fill(database: Database, kind: str, lanes: int, messages: int) -> None:
    sender = contact(0)
    message = wire.serialise(wire.text(sender, "I was a driver for two years"))
    connection = await connect(database.owner_url, name="bench")
    try:
        await connection.execute(interview.CREATE_TABLE)
        await connection.execute(_sql.fill, lanes, _session(kind), messages, message)
        await connection.execute(_sql.analyze)
    finally:
        await connection.close()


async def _check(database: Database, turns: int) -> None:
    connection = await connect(database.owner_url, name="bench")
    try:
        rest = await connection.fetchrow(_sql.rest)
    finally:
        await connection.close()
    if rest is None or tuple(rest) != (0, 2 * turns, turns, 0):
        raise RuntimeError(f"{turns} turns were to be taken, but: {rest}")


def _registry() -> Registry:
    return build_registry([core, interview.interview], [Path(__file__).parent / "locales"])


def _session(kind: str) -> str:
    """The session of somebody who has answered the first questions."""
    now = datetime.now(UTC)
    registry, person, state = _registry(), Person(1, language="en"), State(heard_at=now)
    updates = [Update("address", id=f"interview:{kind}"), *[Update("text", text="an answer")] * ANSWERED]
    for update in updates:
        state = _play(registry, person, state, update, now)
    return encode_state(state).decode()


def _play(registry: Registry, person: Person, state: State, update: Update, now: datetime) -> State:
    turn = play(registry, person, state, update, now)
    try:
        effect = next(turn)
        while True:
            effect = turn.send(1 if effect.function is interview.keep_answer else None)
    except StopIteration as end:
        return end.value.state
