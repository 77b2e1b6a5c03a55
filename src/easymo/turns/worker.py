"""Takes turns: claims lanes, plays their updates, commits what follows.

Guarantee: an inbox row and all that its turn does - session, domain rows, sends, what others are told - happen in
one transaction, so each takes effect exactly once, in the order of its lane. A worker that dies leaves its lanes
free at once; what it had not committed is played again from the same state.

Turns run in batches. A lane whose turn fails, or waits too long for a row, is undone to its savepoint and taken
again alone after the batch, one entry at a time; so one cannot harm the others.
"""

import asyncio
import contextlib
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import structlog

from easymo.conversation.activity import Result
from easymo.conversation.chat import Effect, Tell
from easymo.conversation.hold import FLOOD_LIMIT
from easymo.conversation.service import Registry
from easymo.conversation.session import Person, State
from easymo.conversation.turn import (
    Outcome,
    Play,
    Wake,
    apologise,
    give_up_call,
    play,
    play_result,
    play_tell,
    play_wake,
)
from easymo.database.connect import Connection, Pool, translated, unavailable
from easymo.database.scope import Scope
from easymo.errors import DatabaseUnavailable, FlowError
from easymo.observability.audit import SIMULATED, Pseudonyms
from easymo.turns import store
from easymo.turns.batch import Entry, Failure, Lane, Taken, Writes, Written
from easymo.turns.counting import count_batch, count_turns
from easymo.turns.merge import merge_people
from easymo.whatsapp.updates import Update, parse

RETRY_AFTER = (0.2, 1.0, 5.0)
"""Seconds before a failed entry is taken again; after the last it goes to the dead letters."""
SWEEP = 1.0
"""Seconds after which lanes are looked for even if nobody called."""
FORGOTTEN_SWEEP = 5.0
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 2.0
"""Seconds to wait after a batch that failed as a whole."""
PATIENCE = "5ms"
"""How long a turn within a batch waits for a row another transaction holds."""
BATCH_LIMIT = "1s"
ALONE_PATIENCE = "2s"
ALONE_LIMIT = "10s"

log = structlog.get_logger()


def _utc_now() -> datetime:
    return datetime.now(UTC)


class TurnWorker:
    """Several batch loops over one pool."""

    def __init__(
        self,
        pool: Pool,
        registry: Registry,
        *,
        batch: int = 100,
        loops: int = 2,
        clock: Callable[[], datetime] = _utc_now,
        flood_limit: int = FLOOD_LIMIT,
        pseudonyms: Pseudonyms = SIMULATED,
    ) -> None:
        """``clock`` is what flows see; lanes go by the database's. ``flood_limit``: messages of a person in a minute
        that are acted on. ``pseudonyms`` name people in the audit log.
        """
        self._pool = pool
        self._registry = registry
        self._batch = batch
        self._loops = loops
        self._clock = clock
        self._flood_limit = flood_limit
        self._pseudonyms = pseudonyms
        self._called = asyncio.Event()
        self._stopped = asyncio.Event()

    def wake(self) -> None:
        """A hint that lanes may be ready."""
        self._called.set()

    def stop(self) -> None:
        """Lets the batches in hand finish; ``run`` then returns."""
        self._stopped.set()
        self._called.set()

    async def run(self) -> None:
        """Takes turns until stopped. A database that goes away is waited for."""
        async with asyncio.TaskGroup() as group:
            for _ in range(self._loops):
                group.create_task(self._loop())
            group.create_task(self._sweep())

    async def take_batch(self) -> int:
        """Takes one batch of ready lanes; returns how many lanes it had."""
        conversations: list[int] = []
        lanes: list[Lane] = []
        async with self._pool.acquire() as connection:
            try:
                claimed_at = time.monotonic()
                async with connection.transaction():
                    conversations = await store.lock_lanes(connection, self._batch)
                    if not conversations:
                        return 0
                    lanes = await store.read_lanes(connection, conversations)
                    writes, alone = await self._take_together(connection, lanes)
                count_turns(writes)
                count_batch(len(lanes), time.monotonic() - claimed_at)
                await self._wake_told(connection, writes)
            except store.Conflict:
                raise
            except Exception as error:
                if connection.is_closed() or unavailable(error):
                    raise
                # One of them is to blame: alone, the others pass.
                log.warning("batch_undone", lanes=len(lanes), error=type(error).__name__)
                alone = conversations
        for conversation in alone:
            await self._take_alone(conversation)
        return len(lanes)

    async def _take_together(self, connection: Connection, lanes: list[Lane]) -> tuple[Writes, list[int]]:
        """Plays the locked lanes and commits them; returns also those that have to be taken alone."""
        writes, alone = Writes(self._pseudonyms), list[int]()
        for lane in lanes:
            written = await self._take_lane(connection, lane)
            if written is None:
                alone.append(lane.conversation)
            else:
                writes.add(written)
        await store.commit(connection, writes)
        return writes, alone

    async def _loop(self) -> None:
        pause = FIRST_PAUSE
        while not self._stopped.is_set():
            try:
                self._called.clear()
                if not await self.take_batch():
                    await self._wait()
                pause = FIRST_PAUSE
            except Exception as error:
                # A database that is away, or a defect: neither ends the work.
                log.warning("batch_failed", error=type(error).__name__, exc_info=None if unavailable(error) else error)
                await self._pause(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _sweep(self) -> None:
        while not self._stopped.is_set():
            with contextlib.suppress(DatabaseUnavailable), translated():
                async with self._pool.acquire() as connection:
                    merged = await merge_people(connection)
                    if await store.wake_forgotten(connection) or merged:
                        self.wake()
            await self._pause(FORGOTTEN_SWEEP)

    async def _wait(self) -> None:
        async with self._pool.acquire() as connection:
            ready_in = await store.next_ready(connection)
        wait = SWEEP if ready_in is None else min(SWEEP, max(0.0, ready_in) + 0.001)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(wait):
                await self._called.wait()

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopped.wait()

    # One lane ---------------------------------------------------------------------------------------------------

    async def _take_lane(self, connection: Connection, lane: Lane) -> Written | None:
        """Plays all due entries of a lane within a batch. None: it has to be taken alone."""
        scope = _LaneScope(connection, lane.conversation, PATIENCE, BATCH_LIMIT)
        try:
            written = await self._play(lane, lane.takeable(), scope)
        except Exception:
            if connection.is_closed():
                raise
            await scope.undo()
            return None
        await scope.close()
        return written

    async def _take_alone(self, conversation: int) -> None:
        """Takes the first due entry of one lane in a transaction of its own; a failure is recorded."""
        async with self._pool.acquire() as connection:
            async with connection.transaction():
                if not await store.lock_lane(connection, conversation):
                    return
                taken = [
                    await self._take_first(connection, lane)
                    for lane in await store.read_lanes(connection, [conversation], 1)
                ]
            for writes in taken:
                count_turns(writes)
                await self._wake_told(connection, writes)

    async def _take_first(self, connection: Connection, lane: Lane) -> Writes:
        """Plays and writes; what a flow raises, or the database refuses to keep of it, is the entry's failure."""
        scope = _LaneScope(connection, lane.conversation, ALONE_PATIENCE, ALONE_LIMIT)
        writes = Writes(self._pseudonyms)
        try:
            async with connection.transaction():
                writes.add(await self._play(lane, lane.takeable(), scope))
                await scope.close()
                await store.commit(connection, writes)
        except store.Conflict:
            raise
        except Exception as error:
            if connection.is_closed():
                raise
            writes = Writes(self._pseudonyms)
            self._fail(writes, lane, error)
            await store.commit(connection, writes)
        return writes

    async def _wake_told(self, connection: Connection, writes: Writes) -> None:
        told = sorted(set(writes.tells.columns[0]))
        if told:
            await store.wake_lanes(connection, told)

    async def _play(self, lane: Lane, entries: list[Entry], scope: "_LaneScope") -> Written:
        person, state = lane.person, lane.state
        turns: list[Taken] = []
        for entry in entries:
            update, turn = self._turn(person, state, entry)
            outcome = await _drive(turn, scope)
            turns.append(Taken.of(entry, update, outcome))
            state = outcome.state
            person = _after(person, outcome)
            if outcome.releases:
                break  # what was held before goes first
        return Written(lane, turns, state)

    def _turn(self, person: Person, state: State, entry: Entry) -> tuple[Update, Play]:
        now = self._clock()
        match entry.kind:
            case "message":
                update = parse(entry.payload)
                if not update.timestamp:
                    update = msgspec.structs.replace(update, timestamp=int(entry.received_at.timestamp()))
                return update, play(self._registry, person, state, update, now, entry.service, self._flood_limit)
            case "tell":
                tell = msgspec.json.decode(entry.payload, type=Tell)
                return Update("tell"), play_tell(self._registry, person, state, tell, now)
            case "result":
                result = msgspec.json.decode(entry.payload, type=Result)
                update = Update("result", wamid=result.wamid)
                return update, play_result(self._registry, person, state, result, now)
            case "wake":
                wake = msgspec.json.decode(entry.payload, type=Wake)
                return Update("wake"), play_wake(self._registry, person, state, wake, now)
            case _:
                raise FlowError(f"no turn takes entries of kind {entry.kind}")

    def _fail(self, writes: Writes, lane: Lane, error: Exception) -> None:
        entry = lane.entries[0]
        event = log.bind(conversation=lane.conversation, entry=entry.id, correlation_id=entry.correlation_id)
        if entry.attempts < len(RETRY_AFTER):
            event.warning("turn_failed", attempt=entry.attempts + 1, exc_info=error)
            writes.retry(lane, entry, RETRY_AFTER[entry.attempts], error)
            return
        event.error("turn_buried", attempt=entry.attempts + 1, exc_info=error)
        outcome = Outcome(lane.state, [], [], lane.state.service or "core")
        # Of a tell that fails its person knows nothing; of a message or result once, not at each replay.
        if entry.kind == "message" and entry.attempts == len(RETRY_AFTER):
            outcome = apologise(self._registry, lane.person, lane.state, self._clock())
        elif entry.kind == "result" and entry.attempts == len(RETRY_AFTER):
            outcome = give_up_call(self._registry, lane.person, lane.state, self._clock())
        secret = entry.kind == "message" and lane.state.asks_secret
        writes.bury(lane, Taken.of(entry, Update("apology"), outcome), Failure.of(error, secret), secret)


class _LaneScope:
    """One lane's savepoint: opened by its first read or step, with the person's rights."""

    def __init__(self, connection: Connection, person: int, patience: str, limit: str) -> None:
        self._connection = connection
        self._person = person
        self._patience = patience
        self._limit = limit
        self._open = False
        self._scope = Scope(connection, person)

    async def run(self, effect: Effect) -> Any:
        if not self._open:
            self._open = True
            await store.open_scope(self._connection, self._person, patience=self._patience, limit=self._limit)
        return await effect.function(self._scope, *effect.args, **effect.kwargs)

    async def close(self) -> None:
        if self._open:
            await store.close_scope(self._connection)

    async def undo(self) -> None:
        if self._open:
            await store.undo_scope(self._connection)


async def _drive(turn: Play, scope: _LaneScope) -> Outcome:
    try:
        effect = next(turn)
        while True:
            effect = turn.send(await scope.run(effect))
    except StopIteration as end:
        return end.value
    finally:
        turn.close()


def _after(person: Person, outcome: Outcome) -> Person:
    """The person as the next turn of the same batch has to see them."""
    if outcome.language is None and outcome.stopped is None:
        return person
    stopped = person.stopped if outcome.stopped is None else outcome.stopped
    return msgspec.structs.replace(person, language=outcome.language or person.language, stopped=stopped)
