"""notification-worker: passes on what is due, as fast as turns and sender take it and no faster.

What it passes on is a tell in the person's lane, in the commit that ends the row. So few of them are under way at any
time that a reply never waits behind them, however many are due.
"""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from itertools import groupby

import asyncpg
import msgspec
import structlog

from easymo.conversation.chat import Tell as TellMessage
from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable
from easymo.notifications.clock import NIGHT, Quiet
from easymo.notifications.judging import HOURLY_MOST, Drop, Due, Judgement, Later, Recipient, Tell, judge
from easymo.observability.metrics import NOTIFICATIONS
from easymo.turns.tells import put_tells

ROOM = 32
"""Notifications under way to WhatsApp at any time: told but not yet said, or said but not yet sent."""
UNSENT_MOST = 1_000
"""With so many notifications in the outbox that cannot be sent now, nothing is added to them."""
PAUSE = 0.1
"""Seconds between two looks while more is due than there is room for."""
SWEEP = 5.0
"""Seconds after which a lost wake-up is made up for."""

_sql = load(__file__, "worker.sql")
_log: structlog.stdlib.BoundLogger = structlog.get_logger()


def _now() -> datetime:
    return datetime.now(UTC)


class NotificationWorker:
    """Any number may run: a person's notifications are in one worker's hands at a time."""

    def __init__(
        self,
        pool: Pool,
        number_id: str,
        *,
        also: Sequence[Callable[[datetime], Awaitable[bool]]] = (),
        clock: Callable[[], datetime] = _now,
    ) -> None:
        """``number_id`` is the business number that tells. ``also`` is work that makes notifications, told the time;
        it returns whether there is more of it."""
        self._pool = pool
        self._number_id = number_id
        self._also = also
        self._clock = clock
        self._called = asyncio.Event()
        self._listed = asyncio.Event()
        self._stopped = asyncio.Event()

    def wake(self, channel: str) -> None:
        """A hint that there is something to tell, or (``easymo_listings``) to match."""
        (self._listed if channel == "easymo_listings" else self._called).set()

    def stop(self) -> None:
        """``run`` returns after the commits in hand."""
        for event in (self._stopped, self._called, self._listed):
            event.set()

    async def run(self) -> None:
        """Works until stopped. A database that goes away is waited for."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._loop(self._called, self._deliver))
            if self._also:
                group.create_task(self._loop(self._listed, self._do_also))

    async def deliver(self) -> int:
        """Judges one batch of what is due, in one commit; returns how many that were. Raises DatabaseUnavailable."""
        now, judged = self._clock(), Counter[tuple[str, str]]()
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
                room = await self._room(connection)
                people = [row["person"] for row in await connection.fetch(_sql.lock_due, now, room)] if room else []
                if people:
                    # Read only now: a snapshot older than the locks would show what another worker has told since.
                    rows = await connection.fetch(_sql.read_due, people, now, HOURLY_MOST, room)
                    judged = await self._record(connection, rows, now)
        for labels, count in judged.items():
            NOTIFICATIONS.labels(*labels).inc(count)
        return judged.total()

    async def _room(self, connection: Connection) -> int:
        pressure = await connection.fetchrow(_sql.pressure, ROOM, UNSENT_MOST)
        if pressure is None or pressure["blocked"]:
            return 0
        return max(0, ROOM - pressure["waiting"])

    async def _record(
        self, connection: Connection, rows: Sequence[asyncpg.Record], now: datetime
    ) -> Counter[tuple[str, str]]:
        judged = [(row, judgement) for _, one in groupby(rows, _person) for row, judgement in _judged(list(one), now)]
        later = [(row["id"], judgement.at) for row, judgement in judged if isinstance(judgement, Later)]
        dropped = [(row["id"], judgement.reason) for row, judgement in judged if isinstance(judgement, Drop)]
        told = [row for row, judgement in judged if isinstance(judgement, Tell)]
        if later:
            await connection.execute(_sql.postpone, *map(list, zip(*later, strict=True)))
        if dropped:
            await connection.execute(_sql.drop, *map(list, zip(*dropped, strict=True)), now)
        if told:
            # The row's end and the tell in the lane are one commit: told exactly once.
            await connection.execute(_sql.end_told, [row["id"] for row in told], now)
            tells = [TellMessage(row["person"], row["address"], msgspec.json.decode(row["given"])) for row in told]
            await put_tells(connection, tells, self._number_id)
        counted = Counter[tuple[str, str]]()
        counted["told", ""] += len(told)
        counted["later", ""] += len(later)
        counted.update(("dropped", reason) for _, reason in dropped)
        return counted

    # Loops ------------------------------------------------------------------------------------------------------

    async def _deliver(self) -> float:
        """One look; returns the seconds until the next."""
        await self.deliver()
        with translated():
            due_at: datetime | None = await self._pool.fetchval(_sql.next_due)
        return SWEEP if due_at is None else min(max((due_at - self._clock()).total_seconds(), PAUSE), SWEEP)

    async def _do_also(self) -> float:
        more = False
        for work in self._also:
            more |= await work(self._clock())
        return 0.0 if more else SWEEP

    async def _loop(self, called: asyncio.Event, work: Callable[[], Awaitable[float]]) -> None:
        while not self._stopped.is_set():
            called.clear()
            pause = await self._safely(work)
            if self._stopped.is_set():
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await called.wait()

    async def _safely(self, work: Callable[[], Awaitable[float]]) -> float:
        try:
            return await work()
        except DatabaseUnavailable:
            _log.warning("notifications_wait_for_database")
        except Exception as error:  # noqa: BLE001 - a defect must not end the work of all
            _log.error("notifications_failed", exc_info=error)
        return SWEEP


async def forget(pool: Pool, clock: Callable[[], datetime] = _now) -> int:
    """Forgets what has been over for 40 days; returns how many that were. Raises DatabaseUnavailable."""
    forgotten = 0
    with translated():
        while count := await pool.fetchval(_sql.forget, clock()):
            forgotten += count
    return forgotten


def _person(row: asyncpg.Record) -> int:
    return row["person"]


def _judged(rows: list[asyncpg.Record], now: datetime) -> list[tuple[asyncpg.Record, Judgement]]:
    """What becomes of each of one person's: each that is told counts for those after it."""
    first, judged = rows[0], list[tuple[asyncpg.Record, Judgement]]()
    chosen = Quiet(first["quiet_from"], first["quiet_until"]) if first["quiet_from"] is not None else None
    recipient = Recipient(first["country"], first["stopped"], first["muted"], chosen if first["chosen"] else NIGHT)
    told = [moment.astimezone(UTC) for moment in first["told"]]
    for row in rows:
        judgement = judge(Due(row["id"], row["address"], row["priority"]), recipient, told, now)
        if isinstance(judgement, Tell):
            told = [now, *told]
        judged.append((row, judgement))
    return judged
