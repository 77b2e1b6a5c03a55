"""How something gets into the queue: from a flow's step, or from a worker's transaction."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import msgspec

from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.judging import NORMAL, URGENT
from easymo.observability.correlation import accept

_sql = load(__file__, "queue.sql")


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """Something a person is to be told."""

    person: int
    address: str
    """The flow that says it, in the person's turn, language and rights: `<service>:<flow>[:<argument>]`."""
    key: str
    """What the person is told once, however often it is said here: `<noun>:<id>:<what>`. Known for 40 days."""
    due_at: datetime
    given: dict[str, Any] = {}
    priority: int = NORMAL


class Listed(msgspec.Struct, frozen=True):
    """A notification as operators see it."""

    id: int
    phone: str
    """The last four digits."""
    key: str
    address: str
    priority: int
    state: str
    reason: str
    due_at: datetime
    ended_at: datetime | None


class Reached(msgspec.Struct, frozen=True):
    """Whom a test is for."""

    id: int
    stopped: bool
    reachable: bool
    """Within WhatsApp's 24-hour window."""


async def notify(
    scope: Scope,
    person: int,
    address: str,
    key: str,
    *,
    at: datetime | None = None,
    urgent: bool = False,
    given: dict[str, Any] | None = None,
) -> bool:
    """Has the flow ``address`` say something to ``person``, ``at`` then or now, once for each ``key``.

    Written ``key`` = `<noun>:<id>:<what>`, so that ``cancel_notifications(scope, "<noun>:<id>:")`` takes all of it
    back. False: the person was told of ``key`` within the last 40 days, or is going to be. Whether it is told after
    all is judged when it is due: not to who opted out or muted its kind, not in quiet hours unless ``urgent``, at most
    20 in an hour. For a flow's ``chat.step``; it takes effect with the turn. The flow must not ask, and has to judge
    anew whether what it says still holds.
    """
    stored = msgspec.json.encode(given or {}).decode()
    return await scope.fetchval(_sql.notify, person, address, key, stored, URGENT if urgent else NORMAL, at)


async def cancel_notifications(scope: Scope, key_prefix: str) -> int:
    """Takes back what waits under keys that begin with ``key_prefix``, for whomever; returns how much that was.

    Nothing happens unless some of it is for the person of ``scope`` or was made in their turn. What was told, or
    passed on to be told, stays told. A key that was taken back may be used again.
    """
    return await scope.fetchval(_sql.cancel, key_prefix)


async def add(connection: Connection, notices: Sequence[Notice]) -> int:
    """Queues ``notices`` on the caller's transaction, as a worker; returns how many were new."""
    if not notices:
        return 0
    row = await connection.fetchrow(
        _sql.add,
        [notice.person for notice in notices],
        [notice.key for notice in notices],
        [notice.address for notice in notices],
        [msgspec.json.encode(notice.given).decode() for notice in notices],
        [notice.priority for notice in notices],
        [notice.due_at for notice in notices],
    )
    return row["added"] if row else 0


async def add_unless_waiting(connection: Connection, notices: Sequence[Notice]) -> int:
    """``add`` without those for whom something of the same address waits already: it will tell of this, too.

    What waits is locked until the caller's transaction ends, so that it cannot be told before this is there to be told.
    """
    wanted = [(notice.person, notice.address) for notice in notices]
    rows = await connection.fetch(_sql.hold_waiting, *_columns(wanted))
    waiting = {(row["person"], row["address"]) for row in rows}
    return await add(connection, [notice for notice in notices if (notice.person, notice.address) not in waiting])


async def latest(pool: Pool, state: str, most: int) -> list[Listed]:
    """The newest ``most`` notifications, of one state if it is not ''. Raises DatabaseUnavailable."""
    with translated():
        return [Listed(**row) for row in await pool.fetch(_sql.latest, state, most)]


async def find_person(pool: Pool, phone: str) -> Reached | None:
    """Who has written from ``phone`` (+E.164). Raises DatabaseUnavailable."""
    with translated():
        row = await pool.fetchrow(_sql.find_person, phone)
    return Reached(**row) if row else None


async def test_notice(pool: Pool, person: Reached) -> int:
    """Queues a test, urgent; returns its number. Raises DatabaseUnavailable."""
    with translated():
        return await pool.fetchval(_sql.test, person.id, accept(None))


def _columns(rows: Collection[tuple[int, str]]) -> tuple[list[int], list[str]]:
    return [person for person, _ in rows], [address for _, address in rows]
