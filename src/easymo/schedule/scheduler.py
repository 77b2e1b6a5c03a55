"""scheduler: does each chore when it is time.

Any number may run: a run is one scheduler's, by a lease on its row that it keeps while it works. One that is killed
leaves its run to the others after LEASE. A chore whose time came and went while nobody ran is done once, at once, and
how often it was missed is told. One that fails is tried again, later each time, at the latest when it is time again.
"""

import asyncio
import contextlib
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

import msgspec
import structlog

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable, EasyMOError
from easymo.observability.metrics import SCHEDULE_MISSED, SCHEDULED
from easymo.schedule.chore import Chore, missed_runs, next_run

LEASE = timedelta(seconds=60)
SWEEP = 5.0
"""Seconds after which due chores are looked for even if nobody called."""
FIRST_RETRY, LONGEST_RETRY = timedelta(seconds=30), timedelta(hours=1)

_sql = load(__file__, "schedule.sql")
_log: structlog.stdlib.BoundLogger = structlog.get_logger()


class _Run(msgspec.Struct, frozen=True):
    """A run that is ours for a lease."""

    name: str
    cron: str
    due_at: datetime
    started_at: datetime
    attempts: int
    """Names the lease: what comes of it counts only while no other has followed."""
    failures: int


class Scheduler:
    """Runs ``chores``, one after another."""

    def __init__(self, pool: Pool, chores: Iterable[Chore]) -> None:
        self._pool = pool
        self._chores = {chore.name: chore for chore in chores}
        self._called = asyncio.Event()
        self._stopped = asyncio.Event()

    def wake(self) -> None:
        """A hint that something is due."""
        self._called.set()

    def stop(self) -> None:
        """``run`` returns after the chore in hand."""
        self._stopped.set()
        self._called.set()

    async def run(self) -> None:
        """Works until stopped. A database that goes away is waited for."""
        known = False
        while not self._stopped.is_set():
            self._called.clear()
            try:
                if not known:
                    await self.announce()
                    known = True
                await self.run_due()
            except DatabaseUnavailable:
                _log.warning("schedule_waits_for_database")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SWEEP):
                    await self._called.wait()

    async def announce(self) -> None:
        """Puts the chores into the table: new ones are due at once, a line an operator chose is left. Raises
        DatabaseUnavailable."""
        with translated():
            await self._pool.execute(_sql.announce, list(self._chores), [chore.cron for chore in self._chores.values()])

    async def run_due(self) -> list[str]:
        """Does what is due, the longest due first; returns its names. Raises DatabaseUnavailable."""
        done: list[str] = []
        while not self._stopped.is_set() and (run := await self._claim()):
            await self._do(run)
            done.append(run.name)
        return done

    async def _claim(self) -> _Run | None:
        with translated():
            row = await self._pool.fetchrow(_sql.claim, list(self._chores), LEASE)
        return _Run(**row) if row else None

    async def _do(self, run: _Run) -> None:
        if missed := missed_runs(run.cron, run.due_at, run.started_at):
            SCHEDULE_MISSED.labels(run.name).inc(missed)
            _log.warning("schedule_missed", chore=run.name, runs=missed, due_at=run.due_at.isoformat())
        keeping = asyncio.create_task(self._keep(run))
        try:
            done = await self._chores[run.name].work()
        except EasyMOError as error:
            _log.warning("chore_waits", chore=run.name, error=type(error).__name__)
            await self._end(run, missed, failed=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - a defect of one must not keep the others from being done
            _log.error("chore_failed", chore=run.name, exc_info=error)
            await self._end(run, missed, failed=type(error).__name__)
        else:
            counted = done if isinstance(done, Mapping) else {"count": done}
            if any(counted.values()):
                _log.info("chore_done", chore=run.name, **counted)
            await self._end(run, missed)
        finally:
            keeping.cancel()

    async def _end(self, run: _Run, missed: int, failed: str = "") -> None:
        SCHEDULED.labels(run.name, "failed" if failed else "done").inc()
        with translated():
            ended_at: datetime = await self._pool.fetchval("select now()")
            due_at = next_run(run.cron, ended_at)
            if failed:
                due_at = min(due_at, ended_at + min(FIRST_RETRY * 2**run.failures, LONGEST_RETRY))
            await self._pool.execute(_sql.end, run.name, run.attempts, due_at, missed, failed, ended_at)

    async def _keep(self, run: _Run) -> None:
        while True:
            await asyncio.sleep(LEASE.total_seconds() / 3)
            with contextlib.suppress(DatabaseUnavailable), translated():
                await self._pool.execute(_sql.keep, run.name, run.attempts, LEASE)
