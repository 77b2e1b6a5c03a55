"""The log of operators' actions as a chain of digests: whether it is what was written."""

import msgspec
import structlog

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import Tampered

_sql = load(__file__, "chain.sql")
_log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Head(msgspec.Struct, frozen=True):
    """Where the chain ends. Noted elsewhere, it shows later that nothing was cut off or written anew."""

    actions: int
    digest: str
    """SHA-256 in hex; empty: there is no action yet."""


async def verify(pool: Pool) -> Head:
    """Looks at every action. Raises Tampered, naming the first that will not do, or DatabaseUnavailable."""
    with translated():
        async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
            broken: int | None = await connection.fetchval(_sql.broken)
            row = await connection.fetchrow(_sql.head)
    if broken is not None or row is None:
        raise Tampered(f"action {broken} of the operators' log was changed, inserted or follows one that was removed")
    return Head(row["actions"], row["digest"] or "")


async def note_head(pool: Pool) -> int:
    """Verifies the chain and notes its end in this process's log, which is kept elsewhere; returns 0.

    Raises Tampered or DatabaseUnavailable.
    """
    try:
        head = await verify(pool)
    except Tampered as error:
        _log.error("operators_log_tampered", what=str(error))
        raise
    _log.info("operators_log", actions=head.actions, digest=head.digest)
    return 0
