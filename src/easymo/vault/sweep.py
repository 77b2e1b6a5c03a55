"""What is done in the vault when nobody asks: the end of retention, what crashes left, and a new master key."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg
import msgspec

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import ConfigurationError, DocumentDamaged
from easymo.vault.encryption import KeyRing, WrappedKey
from easymo.vault.storage import Storage

_sql = load(__file__, "sweep.sql")

ORPHAN_AGE = timedelta(days=1)
"""How long a content may lie without a row: one that is being kept has none yet."""
TRACE_DAYS = 90
"""How long the row of a deleted document, and what was done with it, is remembered: as long as the audit log."""
_BATCH = 500
_FIRST = UUID(int=0)


class Swept(msgspec.Struct, frozen=True):
    """How many documents a sweep touched."""

    expired: int
    """Deleted because their time was over."""
    orphans: int
    """Contents removed that no document named."""
    forgotten: int
    """Rows of deleted documents removed."""
    rewrapped: int
    """Whose key is now encrypted with the newest master key."""
    unreadable: int
    """Whose key is damaged or needs a master key that is not there: left as they are."""


async def sweep(pool: Pool, storage: Storage, keys: KeyRing) -> Swept:
    """Does all of it once. Safe to run at any time, several at once, and again after a crash.

    Raises DatabaseUnavailable or VaultUnavailable; what was done until then stays done.
    """
    with translated():
        expired = await _expire(pool, storage)
        orphans = await _remove_orphans(pool, storage)
        forgotten = await _forget(pool)
        rewrapped, unreadable = await _rewrap(pool, keys)
    return Swept(expired, orphans, forgotten, rewrapped, unreadable)


async def _expire(pool: Pool, storage: Storage) -> int:
    count = 0
    while rows := await pool.fetch(_sql.expire, _BATCH):
        for row in rows:
            await storage.delete(row["document"])
        count += len(rows)
    return count


async def _remove_orphans(pool: Pool, storage: Storage) -> int:
    count = 0
    async for ids in storage.older_than(datetime.now(UTC) - ORPHAN_AGE):
        for row in await pool.fetch(_sql.choose_orphans, ids):
            await storage.delete(row["id"])
            count += 1
    return count


async def _forget(pool: Pool) -> int:
    count = 0
    while rows := await pool.fetch(_sql.forget, _BATCH, TRACE_DAYS):
        count += len(rows)
    await pool.execute(_sql.forget_uploads)
    return count


async def _rewrap(pool: Pool, keys: KeyRing) -> tuple[int, int]:
    rewrapped = unreadable = 0
    last = _FIRST
    while True:
        async with pool.acquire() as connection, connection.transaction():
            rows = await connection.fetch(_sql.choose_old_keys, keys.newest, last, _BATCH)
            if not rows:
                return rewrapped, unreadable
            wrapped = {row["id"]: new for row in rows if (new := _wrapped_anew(keys, row))}
            await connection.execute(_sql.rewrap, list(wrapped), list(wrapped.values()), keys.newest)
        rewrapped += len(wrapped)
        unreadable += len(rows) - len(wrapped)
        last = rows[-1]["id"]


def _wrapped_anew(keys: KeyRing, row: asyncpg.Record) -> bytes | None:
    try:
        own_key = keys.unwrap(WrappedKey(row["key_id"], row["wrapped_key"]), row["id"])
    except (ConfigurationError, DocumentDamaged):
        return None
    return keys.wrap(own_key, row["id"]).wrapped
