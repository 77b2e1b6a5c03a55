"""Group commit of outcomes: whatever was answered while one commit was under way goes into the next."""

import asyncio
from collections.abc import Callable

import asyncpg
import structlog

from easymo.outbox.store import OutboxStore, Outcome

_log = structlog.stdlib.get_logger()


class Recorder:
    """Outcomes on their way into the database. ``recorded`` is called with those that are there."""

    def __init__(self, store: OutboxStore, recorded: Callable[[list[Outcome]], None]) -> None:
        self.answered = asyncio.Event()
        """Set when there is something to record."""
        self.behind = False
        """The last commit failed: what is known here of some sends, the database does not know yet."""
        self._store = store
        self._recorded = recorded
        self._waiting: list[Outcome] = []
        self._committing = asyncio.Lock()

    def put(self, outcome: Outcome) -> None:
        self._waiting.append(outcome)
        self.answered.set()

    async def record(self) -> None:
        """Records what waits, in one commit.

        Raises DatabaseUnavailable or asyncpg.PostgresError if it could not be; then all of it waits on.
        """
        async with self._committing:
            outcomes, self._waiting = self._waiting, []
            if not outcomes:
                return
            try:
                await self._commit(outcomes)
            except BaseException:
                self._waiting[:0] = outcomes
                self.behind = True
                raise
            self.behind = False
            self._recorded(outcomes)

    async def _commit(self, outcomes: list[Outcome]) -> None:
        try:
            await self._store.record(outcomes)
        except (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError) as error:
            # One outcome the database refuses must not hold back the others; its send stays `sending`.
            if len(outcomes) > 1:
                for outcome in outcomes:
                    await self._commit([outcome])
                return
            entry = outcomes[0].entry
            _log.error(
                "send_outcome_refused",
                conversation=entry.conversation,
                entry=entry.id,
                correlation_id=entry.correlation_id,
                error=type(error).__name__,
            )
