"""Who is alive: each role of each process says so every five seconds and is believed for fifteen."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any
from uuid import uuid4

import asyncpg
import msgspec
import structlog

from easymo import __version__
from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable
from easymo.observability.exposition import snapshot

BEAT_SECONDS = 5.0
BELIEVED_SECONDS = 15.0

_PATIENCE_SECONDS = 5.0

_sql = load(__file__, "heartbeat.sql")
_log = structlog.stdlib.get_logger(__name__)


class Heartbeat:
    """Tells the table ``workers`` that these roles run in this process, from ``start`` to ``stop``.

    ``roles``: the services each carries. Every beat leaves a snapshot of the process's metrics, and the fingerprints
    of the ``secrets`` it holds.
    """

    def __init__(
        self,
        pool: Pool,
        roles: Mapping[str, Sequence[str]],
        secrets: Callable[[], Mapping[Any, Sequence[str]]] = dict,
    ) -> None:
        self.id = uuid4()
        self._pool = pool
        self._roles = {role: list(services) for role, services in roles.items()}
        self._secrets = secrets
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Beats at once, then every BEAT_SECONDS; a database that is away is waited for."""
        self._task = asyncio.create_task(self._beat_for_ever(), name="heartbeat")

    async def stop(self) -> None:
        """Stops beating and leaves the table, if the database can be reached."""
        if self._task is None:
            return
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task
        with suppress(DatabaseUnavailable), translated():
            await self._pool.execute(_sql.leave, self.id, timeout=_PATIENCE_SECONDS)

    async def _beat_for_ever(self) -> None:
        services = msgspec.json.encode(self._roles).decode()
        while True:
            try:
                secrets = msgspec.json.encode(self._secrets()).decode()
                await self._pool.execute(
                    _sql.beat, self.id, services, __version__, snapshot(), secrets, timeout=_PATIENCE_SECONDS
                )
            except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as error:
                _log.warning("heartbeat missed", exc_info=error)
            await asyncio.sleep(BEAT_SECONDS)


async def alive(pool: Pool) -> list[tuple[str, list[str]]]:
    """The roles that are believed to run, each with its services."""
    rows = await pool.fetch(_sql.alive, BELIEVED_SECONDS)
    return [(row["role"], row["services"]) for row in rows]
