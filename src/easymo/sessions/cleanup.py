"""session-cleanup: lets silence have its consequences.

It only wakes a conversation; its own turn then judges what the silence means (``turn.play_wake``): a reminder after
23 h, parking after 24 h, the end of parked flows after 30 days more.

Each sweep goes once over every session that crosses its age, in the order of ``updated_at``, which moves only when
the person writes. How far it has come is kept, so that its cost is that of new crossings, and none is missed while
nobody sweeps.
"""

import asyncio
import contextlib
from datetime import timedelta

import msgspec
import structlog

from easymo.conversation.session import PARKED_FOR, REMINDER, SERVICE_LAPSE
from easymo.conversation.turn import Wake
from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable
from easymo.observability.correlation import accept
from easymo.observability.metrics import SESSIONS_TENDED

_sql = load(__file__, "cleanup.sql")

EVERY_SECONDS = 30.0
STRETCH = 500
"""Sessions looked at in one commit."""
MARGIN = timedelta(minutes=2)
"""Sweeps come so much later than the age they are for: turns judge by their own machine's clock."""

_log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Sweep(msgspec.Struct, frozen=True):
    """Sessions silent for ``age`` that hold something under ``what``."""

    name: str
    age: timedelta
    what: str


SWEEPS = (
    Sweep("reminder", REMINDER + MARGIN, "open"),
    Sweep("lapse", SERVICE_LAPSE + MARGIN, "open"),
    Sweep("expiry", SERVICE_LAPSE + PARKED_FOR + 2 * MARGIN, "parked"),
)


class SessionCleanup:
    """Looks every half minute. Any number may run; one acts at a time."""

    def __init__(
        self,
        pool: Pool,
        number_id: str,
        *,
        every: float = EVERY_SECONDS,
    ) -> None:
        """``number_id`` is the business number that reminds."""
        self._pool = pool
        self._number_id = number_id
        self._every = every
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """``run`` returns after the commit in hand."""
        self._stopped.set()

    async def run(self) -> None:
        """Works until stopped. A database that goes away is waited for."""
        while not self._stopped.is_set():
            try:
                await self.sweep()
            except DatabaseUnavailable:
                _log.warning("session_cleanup_waits_for_database")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._every):
                    await self._stopped.wait()

    async def sweep(self) -> int:
        """Wakes everybody whose silence has become old enough; returns how many. Raises DatabaseUnavailable."""
        woken = 0
        for sweep in SWEEPS:
            more = True
            while more and not self._stopped.is_set():
                stretch = await self._advance(sweep)
                woken, more = woken + stretch.woken, stretch.more
                SESSIONS_TENDED.labels(sweep.name).inc(stretch.woken)
        return woken

    async def _advance(self, sweep: Sweep) -> "_Stretch":
        """One commit of a sweep; nothing if somebody else sweeps."""
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
                if not await connection.fetchval(_sql.lead):
                    return _Stretch()
                return await self._take_stretch(connection, sweep)

    async def _take_stretch(self, connection: Connection, sweep: Sweep) -> "_Stretch":
        row = await connection.fetchrow(_sql.next_stretch, sweep.name, sweep.age, STRETCH)
        reached, upto, horizon = row or (None, None, None)
        wake = msgspec.json.encode(Wake("silence"))
        woken = await connection.fetchval(
            _sql.wake_silent, reached, upto or horizon, sweep.what, self._number_id, accept(None), wake
        )
        await connection.execute(_sql.reach, sweep.name, upto or horizon)
        return _Stretch(woken, upto is not None)


class _Stretch(msgspec.Struct, frozen=True):
    woken: int = 0
    more: bool = False
