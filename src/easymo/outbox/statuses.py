"""What WhatsApp tells about a send after the request: applied as sets, in any order, any number of times."""

import msgspec

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.outbox.failures import Failure, follow_failures
from easymo.outbox.store import hold_lanes, release_lanes

_sql = load(__file__, "statuses.sql")

PATH = ("accepted", "sent", "failed", "delivered", "read", "played")
"""A message only moves forward. ``failed`` is final unless the message is known to have arrived."""

MOST = 1000


class Applied(msgspec.Struct, frozen=True):
    """What one set did."""

    taken: int = 0
    foreign: int = 0
    """Statuses of sends that are not ours (another system uses the number too): dropped."""
    settled: int = 0
    """Sends of the outbox that a status proved accepted."""
    failures: tuple[Failure, ...] = ()


async def apply_statuses(pool: Pool) -> Applied:
    """Applies the oldest statuses, at most MOST, in one commit; ``taken`` is 0 when there are none.

    A status of a send still in the outbox, or in the dead letters, is its acceptance: the row moves to messages
    and the recipient's next send is ready. One that failed is sent again, by template or as it was, or becomes a
    dead letter. Does nothing while another process applies a set.
    Raises DatabaseUnavailable when PostgreSQL cannot serve.
    """
    with translated():
        async with pool.acquire() as connection, connection.transaction():
            if not await connection.fetchval(_sql.lock):
                return Applied()
            rows = await connection.fetch(_sql.oldest, MOST)
            if not rows:
                return Applied()
            ids = [row["id"] for row in rows]
            done: list[int] = []
            failures: tuple[Failure, ...] = ()
            held = sorted({row["conversation"] for row in rows if row["unsettled"] or row["failed"]})
            if held:
                await hold_lanes(connection, held)
                done = [row["conversation"] for row in await connection.fetch(_sql.settle, ids)]
            moved = await connection.fetch(_sql.apply, ids, PATH)
            if held:
                await release_lanes(connection, held, done)
            if failed := [row for row in moved if row["status"] == "failed"]:
                failures = await follow_failures(connection, failed)
    return Applied(
        taken=len(rows),
        foreign=sum(row["conversation"] == 0 for row in rows),
        settled=len(done),
        failures=failures,
    )
