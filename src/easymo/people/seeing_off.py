"""Account after account is closed and forgotten.

When the week of grace is over, what somebody offered is withdrawn, those who had to do with it are told, and the wallet
is closed: from then on, who writes from that number is a new person. An hour later, once the last message to them is
out, all that was known of them goes in one transaction; what the law or others need stays without a name
(docs/semantics.md says what).
"""

from collections.abc import Coroutine
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import asyncpg
import msgspec
import structlog

from easymo.conversation.chat import Tell
from easymo.database.connect import Connection, Pool, translated, unavailable
from easymo.database.queries import load
from easymo.errors import NotPossible
from easymo.notifications.queue import Notice, add
from easymo.turns.tells import put_tells

DAY = timedelta(days=1)
AT_ONCE = 50
"""People looked at in one go."""

_sql = load(__file__, "seeing_off.sql")


def _all(statements: SimpleNamespace) -> list[str]:
    return list(vars(statements).values())


log = structlog.get_logger()

_PARTING = _all(load(__file__, "parting.sql"))
_ERASURE = _all(load(__file__, "erasure.sql"))


async def see_off(pool: Pool, number_id: str) -> int:
    """Does what is due of departures; returns how many people were forgotten.

    What is said of it is told by the business number ``number_id``.
    Safe to run at any time, several at once. Raises DatabaseUnavailable.
    """
    with translated():
        async with pool.acquire() as connection:
            await _remind(connection)
            for row in await connection.fetch(_sql.due, AT_ONCE):
                await _alone(connection, row["person"], _close(connection, row["person"], number_id))
            return sum(
                [
                    await _alone(connection, row["person"], _erase(connection, row["person"], row["patience_is_over"]))
                    for row in await connection.fetch(_sql.closed, AT_ONCE)
                ]
            )


async def refuse_if_held(connection: Connection, person: int) -> None:
    """Raises NotPossible, which says what holds ``person`` back, where an operator's word alone does not lift it."""
    if held := await _obstacles(connection, person, by_operator=True):
        raise NotPossible(f"it has to be settled first: {', '.join(held)}")


async def _obstacles(connection: Connection, person: int, *, by_operator: bool) -> list[str]:
    held: list[str] = await connection.fetchval(_sql.holds_back, person)
    return [word for word in held if not (by_operator and word == "operator")]


async def _remind(connection: Connection) -> None:
    """The day before; the flow judges anew."""
    async with connection.transaction():
        rows = await connection.fetch(_sql.soon, AT_ONCE)
        notices = [
            Notice(
                person=row["person"],
                address="profile:told-leaving",
                key=row["key"],
                due_at=row["due_at"] - DAY,
                given={"due": True},
            )
            for row in rows
        ]
        await add(connection, notices)


async def _alone(connection: Connection, person: int, work: Coroutine[Any, Any, bool]) -> bool:
    """In a transaction of its own: what fails for one person is logged, and keeps no other waiting."""
    try:
        async with connection.transaction():
            return await work
    except asyncpg.PostgresError as error:
        if unavailable(error):
            raise
        log.exception("departure_failed", conversation=person)
        return False


async def _close(connection: Connection, person: int, number_id: str) -> bool:
    if not await connection.fetchval(_sql.lock, person):
        return False
    departure = await connection.fetchrow(_sql.take, person)
    if departure is None:
        return False
    if await _obstacles(connection, person, by_operator=departure["by_operator"]):
        await connection.execute(_sql.put_off, person)
        if not departure["put_off"]:
            await put_tells(connection, [Tell(person, "profile:told-held", {"due": True})], number_id)
        return False
    tells = [
        Tell(row["person"], row["address"], msgspec.json.decode(row["given"]))
        for statement in _PARTING
        for row in await connection.fetch(statement, person)
    ]
    await connection.execute(_sql.close_wallet, person)
    await put_tells(connection, [*tells, Tell(person, "profile:told-left", {})], number_id)
    await connection.execute(_sql.close, person)
    return True


async def _erase(connection: Connection, person: int, patience_is_over: bool) -> bool:
    if not await connection.fetchval(_sql.lock, person):
        return False
    if await connection.fetchval(_sql.is_busy, person) and not patience_is_over:
        return False
    if await connection.fetchval(_sql.erased, person) is None:
        return False
    for statement in _ERASURE:
        await connection.execute(statement, person)
    return True
