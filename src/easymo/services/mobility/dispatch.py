"""The dispatcher: offers trips to drivers, ring by ring, and lets time have its consequences.

What it decides and whom it tells is one commit; any number may run, a trip is in one's hands at a time.
"""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog

from easymo.conversation.chat import Tell
from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable
from easymo.services.mobility.offers import LASTING
from easymo.services.mobility.plans import ask_planned, expand_plans
from easymo.turns.tells import put_tells

AT_ONCE = 3
"""Drivers asked at once."""
LONGEST = timedelta(minutes=10)
"""So long after the request the last drivers are asked."""
UNMET, UNFINISHED = timedelta(hours=3), timedelta(hours=12)
"""So long a driver may be on the way or wait, or a ride last, before nobody is taken to go on with it."""
UNSETTLED = timedelta(days=1)
"""So long after its end a ride counts as paid, if the driver says nothing."""
STRETCH = 50
"""Trips looked at in one commit."""
SWEEP = 5.0
"""Seconds after which a lost wake-up is made up for."""

_sql = load(__file__, "dispatch.sql")
_log: structlog.stdlib.BoundLogger = structlog.get_logger()


def _now() -> datetime:
    return datetime.now(UTC)


class Dispatcher:
    """Works when woken, when an offer runs out, and every few seconds."""

    def __init__(self, pool: Pool, number_id: str, *, clock: Callable[[], datetime] = _now) -> None:
        """``number_id`` is the business number that tells."""
        self._pool = pool
        self._number_id = number_id
        self._clock = clock
        self._called = asyncio.Event()
        self._stopped = False

    def wake(self) -> None:
        """A hint that somebody asks for a ride."""
        self._called.set()

    def stop(self) -> None:
        """``run`` returns after the commit in hand."""
        self._stopped = True
        self._called.set()

    async def run(self) -> None:
        """Works until stopped. A database that goes away is waited for."""
        while not self._stopped:
            self._called.clear()
            pause = await self._safely()
            if self._stopped:
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._called.wait()

    async def work(self) -> int:
        """All that is due now; returns how many trips and drivers that were. Raises DatabaseUnavailable."""
        done = 0
        with translated():
            for part in (self._expand, self._ask_planned, self._offer, self._end_silent, self._end_forgotten):
                while True:
                    async with self._pool.acquire() as connection, connection.transaction():
                        count = await part(connection)
                    done += count
                    if count < STRETCH:
                        break
        return done

    async def _expand(self, connection: Connection) -> int:
        return await expand_plans(connection, self._clock(), STRETCH)

    async def _ask_planned(self, connection: Connection) -> int:
        return await ask_planned(connection, self._clock(), STRETCH, self._number_id)

    async def _offer(self, connection: Connection) -> int:
        due = [row["id"] for row in await connection.fetch(_sql.lock_due, self._clock(), STRETCH)]
        if not due:
            return 0
        # A second statement: what the first waited for is seen only now.
        rows = await connection.fetch(_sql.offer, due, AT_ONCE, LASTING, LONGEST, self._clock())
        made = [offer for row in rows for offer in row["offers"] or ()]
        tells = [
            Tell(row["driver"], f"mobility:told-offer:{row['id']}", {})
            for row in (await connection.fetch(_sql.drivers_of, made) if made else ())
        ]
        tells += [Tell(row["rider"], f"mobility:told-none:{row['id']}", {}) for row in rows if row["outcome"] == "none"]
        await put_tells(connection, tells, self._number_id)
        return len(due)

    async def _end_silent(self, connection: Connection) -> int:
        silent = await connection.fetch(_sql.end_silent, self._clock(), STRETCH)
        await put_tells(
            connection, [Tell(row["driver"], "mobility:told-offline", {}) for row in silent], self._number_id
        )
        return len(silent)

    async def _end_forgotten(self, connection: Connection) -> int:
        ended = await connection.fetch(_sql.end_forgotten, self._clock(), UNSETTLED, UNMET, UNFINISHED, STRETCH)
        tells = [Tell(row["person"], f"mobility:told-trip:{row['trip']}", {"news": row["news"]}) for row in ended]
        await put_tells(connection, tells, self._number_id)
        return len(ended)

    async def _pause(self) -> float:
        with translated():
            due_at: datetime | None = await self._pool.fetchval(_sql.next_due)
        return SWEEP if due_at is None else min(max((due_at - self._clock()).total_seconds(), 0.05), SWEEP)

    async def _safely(self) -> float:
        try:
            await self.work()
            return await self._pause()
        except DatabaseUnavailable:
            _log.warning("rides_wait_for_database")
        except Exception as error:  # noqa: BLE001 - a defect must not end the work of all
            _log.error("rides_failed", exc_info=error)
        return SWEEP
