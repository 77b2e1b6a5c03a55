"""The audit log: what became of each webhook and each turn, whom it was from (by pseudonym), how long it took.

An accepted webhook is audited by the statement that stores it, a turn by the statement that commits it. What is
written here belongs to no such statement: refused webhooks, which are noted aside and never keep an answer waiting,
and what operators do.
"""

import asyncio
import hmac
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import lru_cache

import msgspec
import structlog

from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable
from easymo.observability.metrics import AUDIT_DROPPED
from easymo.settings import SIMULATED_APP_SECRET, Settings

REFUSALS_KEPT = 100
"""Refused webhooks that wait to be written: of a flood of them this many a second are kept, the rest are counted."""
EVERY_SECONDS = 1.0
_PATIENCE_SECONDS = 2.0

_sql = load(__file__, "audit.sql")
_log = structlog.stdlib.get_logger(__name__)


class Pseudonyms:
    """Names a person in the audit log: the same for the same number, and not to be turned back without ``key``.

    16 hexadecimal digits of HMAC-SHA256, '…', and the last four digits of the number: '3f…c1…3456'.
    """

    def __init__(self, key: str) -> None:
        self._use(key)

    def renew(self, settings: Settings) -> None:
        """From now on names people by the key of ``settings``."""
        self._use(settings.audit_keys[0])

    def of(self, number: str | None) -> str | None:
        """The pseudonym of a phone number (+E.164) or, of somebody without one, of a user id."""
        return self._name(number) if number else None

    def _use(self, key: str) -> None:
        secret = b"easymo.audit:" + key.encode()

        @lru_cache(maxsize=10_000)
        def name(number: str) -> str:
            return f"{hmac.digest(secret, number.encode(), 'sha256')[:8].hex()}…{number[-4:]}"

        self._name = name


SIMULATED = Pseudonyms(SIMULATED_APP_SECRET)
"""Those of an installation without a secret of its own."""


class Audited(msgspec.Struct, frozen=True):
    """A row of the audit log that is to be written."""

    service: str
    request_id: str
    from_number: str | None = None
    message_type: str | None = None
    signature_valid: bool | None = None
    rate_limited: bool = False
    routed_to: str | None = None
    error: str | None = None
    latency_ms: int | None = None


class Found(Audited, frozen=True, kw_only=True):
    """A row of the audit log."""

    created_at: datetime


async def add(connection: Connection, rows: Iterable[Audited]) -> None:
    """Writes rows on the caller's transaction."""
    await connection.execute(_sql.add_audit, *zip(*(msgspec.structs.astuple(row) for row in rows), strict=True))


async def search(
    pool: Pool,
    since: timedelta,
    *,
    service: str = "",
    rate_limited: bool = False,
    failed: bool = False,
    names: Sequence[str | None] | None = None,
    most: int = 50,
) -> list[Found]:
    """The newest rows of the time ``since``; ``names`` are pseudonyms. Raises DatabaseUnavailable."""
    with translated():
        rows = await pool.fetch(_sql.search_audit, since, service, rate_limited, failed, names, most)
    return [Found(**row) for row in rows]


class Refusals:
    """Refused webhooks on their way to the log: written as a set once a second, and never more than fit."""

    def __init__(self, pool: Pool, *, most: int = REFUSALS_KEPT, every: float = EVERY_SECONDS) -> None:
        self._pool = pool
        self._most = most
        self._every = every
        self._rows: list[Audited] = []
        self._some = asyncio.Event()
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.dropped = 0
        """Refusals that were not kept, since the start."""
        self._told = 0

    def note(self, row: Audited) -> None:
        """Keeps a row to be written, or counts it as dropped. Never waits, never raises."""
        if len(self._rows) >= self._most:
            self.dropped += 1
            AUDIT_DROPPED.inc()
            return
        self._rows.append(row)
        self._some.set()

    def start(self) -> None:
        self._task = asyncio.create_task(self._write_for_ever(), name="audit")

    async def stop(self) -> None:
        """Writes what is left, if PostgreSQL can be reached."""
        self._stopping.set()
        self._some.set()
        if self._task is not None:
            await self._task

    async def _write_for_ever(self) -> None:
        while not self._stopping.is_set():
            await self._some.wait()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._every):
                    await self._stopping.wait()
            await self._write()
        await self._write()

    async def _write(self) -> None:
        rows, dropped = self._rows.copy(), self.dropped
        self._some.clear()
        if not rows:
            return
        try:
            with translated():
                async with asyncio.timeout(_PATIENCE_SECONDS), self._pool.acquire() as connection:
                    await add(connection, rows)
        except DatabaseUnavailable:
            self._some.set()  # they are kept until it is back
            return
        except Exception as error:  # noqa: BLE001 - a row that cannot be written must not end those to come
            _log.error("audit not written", rows=len(rows), exc_info=error)
        del self._rows[: len(rows)]
        if dropped != self._told:
            _log.warning("refused webhooks not audited", count=dropped - self._told)
            self._told = dropped
