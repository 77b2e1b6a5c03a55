"""Group commit: concurrent webhooks share one transaction.

Whenever a connection is free it takes what waits, of the kind that has waited longest, and commits it in one
statement. There is no timer: a lone webhook is committed at once, and the busier the gateway, the larger its groups.
"""

import asyncio
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, get_args

import asyncpg
import msgspec
import structlog

from easymo.database.connect import Pool, unavailable
from easymo.errors import DatabaseUnavailable
from easymo.gateway.items import Item, Unhandled
from easymo.gateway.store import Delivery, store
from easymo.observability.audit import Refusals
from easymo.observability.metrics import INGEST_ROWS

if TYPE_CHECKING:
    from asyncpg.pool import PoolConnectionProxy

CONNECTIONS = 2  # 1, 2, 4 of them: 10.0k, 12.0k, 10.7k acknowledgements a second on two cores
ROWS_A_COMMIT = 1_000
ROWS_WAITING = 20_000
PATIENCE_SECONDS = 5.0

_ATTEMPTS = 3  # a connection that broke while idle, a deadlock: the next attempt usually holds
_CONTENT = ("22", "23")  # classes of SQLSTATE: data exception, integrity constraint violation
_ANEW = ("40",)  # deadlock, serialization failure

_log = structlog.stdlib.get_logger(__name__)


class _Waiting(msgspec.Struct, frozen=True):
    delivery: Delivery
    outcome: asyncio.Future[bool]
    number: int
    """Counts what was submitted."""


class Ingest:
    """Stores webhooks durably. Holds two connections of ``pool`` from ``start`` to ``stop``."""

    def __init__(self, pool: Pool, *, patience: float = PATIENCE_SECONDS, rows_waiting: int = ROWS_WAITING) -> None:
        self._pool = pool
        self._patience = patience
        self._rows_waiting = rows_waiting
        self._waiting: dict[type[Item], deque[_Waiting]] = {kind: deque() for kind in get_args(Item)}
        self._number = 0
        self._rows = 0
        self._some = asyncio.Event()
        self._stopping = False
        self._away = False
        self._flushers: list[asyncio.Task[None]] = []
        self.refusals = Refusals(pool)

    def start(self) -> None:
        """Begins to store. PostgreSQL need not be there yet."""
        self._flushers = [asyncio.create_task(self._flush(), name=f"ingest-{n}") for n in range(CONNECTIONS)]
        self.refusals.start()

    async def stop(self) -> None:
        """Refuses what comes from now on, and returns when all that waits is stored or refused."""
        self._stopping = True
        self._some.set()
        await asyncio.gather(*self._flushers)
        await self.refusals.stop()

    async def submit(self, delivery: Delivery) -> bool:
        """Returns once the delivery is committed: True if it brought anything new, False if all of it was known.

        Raises DatabaseUnavailable, after ``patience`` seconds at most, if it could not be committed or too much
        waits already: it must be delivered again, and what was stored of it in spite of that stays known.
        """
        if not delivery.items:
            return True
        if self._stopping:
            raise DatabaseUnavailable("the gateway is stopping")
        if self._rows and self._rows + len(delivery.items) > self._rows_waiting:
            raise DatabaseUnavailable(f"{self._rows} updates wait to be stored already")
        outcome: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        # Webhooks hold messages or statuses: those of a kind together cost one statement.
        self._waiting[type(delivery.items[0])].append(_Waiting(delivery, outcome, self._number))
        self._number += 1
        self._rows += len(delivery.items)
        self._some.set()
        return await outcome

    async def _flush(self) -> None:
        writer = _Writer(self._pool, self._patience)
        while True:
            await self._some.wait()
            if group := self._take():
                await self._commit(writer, group)
            elif self._stopping:
                break
            else:
                self._some.clear()
        await writer.close()

    def _take(self, most: int = ROWS_A_COMMIT) -> list[_Waiting]:
        """Whole deliveries of ``most`` rows together, of the kind that has waited longest; one alone may be larger."""
        queue = min(filter(None, self._waiting.values()), key=lambda queue: queue[0].number, default=None)
        group: list[_Waiting] = []
        rows = 0
        while queue and (not group or rows + len(queue[0].delivery.items) <= most):
            waiting = queue.popleft()
            rows += len(waiting.delivery.items)
            group.append(waiting)
        self._rows -= rows
        return group

    async def _commit(self, writer: "_Writer", group: list[_Waiting]) -> None:
        try:
            news = await writer.store([waiting.delivery for waiting in group])
        except Exception as error:  # noqa: BLE001 - whatever it is, each webhook must be answered
            if not _is_content(error):
                self._fail(group, error)
            elif len(group) > 1:
                for waiting in group:
                    await self._commit(writer, [waiting])
            else:
                await self._commit_by_item(writer, group[0])
        else:
            INGEST_ROWS.observe(sum(len(waiting.delivery.items) for waiting in group))
            self._succeed(group, news)

    async def _commit_by_item(self, writer: "_Writer", waiting: _Waiting) -> None:
        try:
            news = [await self._commit_item(writer, part) for part in _parts(waiting.delivery)]
        except Exception as error:  # noqa: BLE001 - as above
            self._fail([waiting], error)
        else:
            self._succeed([waiting], [any(news)])

    async def _commit_item(self, writer: "_Writer", part: Delivery) -> bool:
        try:
            return (await writer.store([part]))[0]
        except asyncpg.PostgresError as error:
            if not _is_content(error):
                raise
            reason = f"cannot be stored: {error.sqlstate}"
        _log.warning("update quarantined", reason=reason, correlation_id=part.correlation_id)
        refused = Unhandled(reason, part.items[0].payload)
        return (await writer.store([msgspec.structs.replace(part, items=(refused,))]))[0]

    def _succeed(self, group: list[_Waiting], news: list[bool]) -> None:
        for waiting, new in zip(group, news, strict=True):
            if not waiting.outcome.done():  # done: its client gave up
                waiting.outcome.set_result(new)
        if self._away:
            self._away = False
            _log.info("database back")

    def _fail(self, group: list[_Waiting], error: Exception) -> None:
        if unavailable(error):
            while more := self._take():  # they waited as long: PostgreSQL is away for them as well
                group = [*group, *more]
            if not self._away:
                self._away = True
                _log.error("database away", exc_info=error)
            error = DatabaseUnavailable("PostgreSQL cannot store webhooks")
        for waiting in group:
            if not waiting.outcome.done():
                waiting.outcome.set_exception(error)


class _Writer:
    """One connection of the pool, kept, and replaced when it breaks."""

    def __init__(self, pool: Pool, patience: float) -> None:
        self._pool = pool
        self._patience = patience
        self._connection: PoolConnectionProxy[asyncpg.Record] | None = None

    async def store(self, deliveries: list[Delivery]) -> list[bool]:
        """As ``store``, within ``patience`` seconds, tried again where the next attempt may hold."""
        async with asyncio.timeout(self._patience):
            for _ in range(_ATTEMPTS - 1):
                try:
                    return await self._attempt(deliveries)
                except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
                    if _is_content(error) or not (_is_lost(error) or _class(error) in _ANEW):
                        raise
            return await self._attempt(deliveries)

    async def _attempt(self, deliveries: list[Delivery]) -> list[bool]:
        if self._connection is None:
            self._connection = await self._pool.acquire()
        try:
            return await store(self._connection, deliveries)
        except BaseException as error:
            if _is_lost(error):
                self._drop(self._connection)
            raise

    def _drop(self, connection: "PoolConnectionProxy[asyncpg.Record]") -> None:
        self._connection = None
        with suppress(asyncpg.InterfaceError):  # one that broke by itself has left already
            connection.terminate()

    async def close(self) -> None:
        if self._connection is not None:
            with suppress(asyncpg.PostgresError, asyncpg.InterfaceError, OSError):  # it leaves one way or the other
                await self._pool.release(self._connection, timeout=self._patience)


def _parts(delivery: Delivery) -> list[Delivery]:
    """One delivery for each of its items. The last is audited: once all are stored."""
    parts = [msgspec.structs.replace(delivery, items=(item,), receipt=None) for item in delivery.items]
    parts[-1] = msgspec.structs.replace(parts[-1], receipt=delivery.receipt)
    return parts


def _is_content(error: Exception) -> bool:
    """PostgreSQL, or the driver before it, refuses a value."""
    return _class(error) in _CONTENT


def _is_lost(error: BaseException) -> bool:
    """The connection is gone, or nobody knows what it is in the middle of."""
    return not isinstance(error, asyncpg.PostgresError) or unavailable(error)


def _class(error: Exception) -> str:
    return str(error.sqlstate)[:2] if isinstance(error, asyncpg.PostgresError) else ""
