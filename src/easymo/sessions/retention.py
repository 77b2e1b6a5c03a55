"""What has been kept for as long as it is to be goes: chores of the schedule, once a day; talks with assistants hourly.

Documents of the vault by their own terms (``easymo.vault.sweep``); messages, the audit log and account events after 90
days, the memory of what was received after 8 (functions that the tables' owner lends). Each returns what is gone, by
kind, may be done at any time, and raises DatabaseUnavailable.
"""

import structlog

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.observability.metrics import SWEPT
from easymo.vault.vault import Vault

_sql = load(__file__, "retention.sql")
_log: structlog.stdlib.BoundLogger = structlog.get_logger()


async def keep_photos(pool: Pool) -> dict[str, int]:
    """Those of what is published are kept on; the vault's sweep takes the others in their time."""
    with translated():
        return _counted({"postings": await pool.fetchval(_sql.keep_photos)})


async def sweep_vault(vault: Vault) -> dict[str, int]:
    """Raises VaultUnavailable too."""
    swept = await vault.sweep()
    if swept.unreadable:
        _log.warning("vault_keys_unreadable", documents=swept.unreadable)
    gone = {
        "documents_expired": swept.expired,
        "documents_forgotten": swept.forgotten,
        "files_left_over": swept.orphans,
        "keys_renewed": swept.rewrapped,
    }
    return _counted(gone)


async def forget_history(pool: Pool) -> dict[str, int]:
    """A partition that somebody reads for longer than a second is left for the next time."""
    with translated():
        return _counted({row["what"]: row["gone"] for row in await pool.fetch(_sql.forget_history)})


async def forget_talks(pool: Pool) -> dict[str, int]:
    """What was said to assistants a day ago, and what they used 90 days ago."""
    with translated():
        return _counted({row["what"]: row["gone"] for row in await pool.fetch(_sql.forget_talks)})


def _counted(gone: dict[str, int]) -> dict[str, int]:
    for what, count in gone.items():
        SWEPT.labels(what).inc(count)
    return gone
