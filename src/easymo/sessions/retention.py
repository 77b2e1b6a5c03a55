"""session-cleanup, once a day: what has been kept for as long as it is to be goes.

Documents of the vault by their own terms (``easymo.vault.sweep``); messages, the audit log and account events after 90
days, the memory of what was received after 8 (functions that the tables' owner lends); what was said to assistants
after a day, what they used after 90.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import EasyMOError
from easymo.observability.metrics import SWEPT
from easymo.vault.vault import Vault

_sql = load(__file__, "retention.sql")

LOOK_SECONDS = 60.0
DAILY = timedelta(days=1)
LEASE = timedelta(hours=1)
"""After so long one that failed, or was killed, is done again."""

Chore = Callable[[], Awaitable[dict[str, int]]]

_log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Retention:
    """Any number may run; each chore is done by one of them."""

    def __init__(self, pool: Pool, vault: Vault, *, every: float = LOOK_SECONDS) -> None:
        self._pool = pool
        self._vault = vault
        self._every = every
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """``run`` returns after the chores in hand."""
        self._stopped.set()

    async def run(self) -> None:
        """Works until stopped."""
        while not self._stopped.is_set():
            await self.do_due()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._every):
                    await self._stopped.wait()

    async def do_due(self) -> list[str]:
        """Does what is due; returns its names: photos, vault, history. What fails is done again after LEASE.

        Never raises.
        """
        chores: dict[str, Chore] = {
            "photos": self._keep_photos,
            "vault": self._sweep_vault,
            "history": self._forget_history,
        }
        return [name for name, chore in chores.items() if await self._safely(name, chore)]

    async def _safely(self, name: str, chore: Chore) -> bool:
        try:
            return await self._do(name, chore)
        except EasyMOError as error:
            _log.warning("retention_waits", chore=name, error=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - a defect of one must not keep the others from being done
            _log.error("retention_failed", chore=name, exc_info=error)
        return False

    async def _do(self, name: str, chore: Chore) -> bool:
        """Does a chore if it is due; False: it is not, or somebody else does it."""
        with translated():
            if not await self._pool.fetchval(_sql.claim, name, DAILY, LEASE):
                return False
        gone = await chore()
        for what, count in gone.items():
            SWEPT.labels(what).inc(count)
        if any(gone.values()):
            _log.info("retention_done", chore=name, **gone)
        with translated():
            await self._pool.execute(_sql.done, name)
        return True

    async def _keep_photos(self) -> dict[str, int]:
        """Those of what is published; the vault's sweep takes the others in their time."""
        with translated():
            return {"postings": await self._pool.fetchval(_sql.keep_photos)}

    async def _sweep_vault(self) -> dict[str, int]:
        swept = await self._vault.sweep()
        if swept.unreadable:
            _log.warning("vault_keys_unreadable", documents=swept.unreadable)
        return {
            "documents_expired": swept.expired,
            "documents_forgotten": swept.forgotten,
            "files_left_over": swept.orphans,
            "keys_renewed": swept.rewrapped,
        }

    async def _forget_history(self) -> dict[str, int]:
        with translated():
            forgotten = [*await self._pool.fetch(_sql.forget_history), *await self._pool.fetch(_sql.forget_talks)]
        return {row["what"]: row["gone"] for row in forgotten}
