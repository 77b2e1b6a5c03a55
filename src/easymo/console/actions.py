"""What operators did and looked up: added to, never changed."""

from datetime import datetime
from typing import Any

import asyncpg
import msgspec

from easymo.database.connect import Connection
from easymo.database.queries import load

_sql = load(__file__, "actions.sql")


class Action(msgspec.Struct, frozen=True):
    """``action``: review.decide, listing.hide, person.find …; ``subject``: review:7, item:42, person:9."""

    id: int
    at: datetime
    operator: str
    action: str
    subject: str
    detail: dict[str, Any]
    request_id: str


async def record(
    connection: Connection, operator: str, action: str, subject: str, detail: dict[str, Any], request_id: str
) -> None:
    """Writes on the caller's transaction: what is done and what is noted of it stand or fall together."""
    values = msgspec.json.encode(detail).decode()
    await connection.execute(_sql.record, operator, action, subject, values, request_id)


async def search(
    connection: Connection, *, operator: str = "", subject: str = "", before: int | None = None, most: int = 50
) -> list[Action]:
    """The newest first; '' is for any. ``before``: the number of the last seen."""
    return [_action(row) for row in await connection.fetch(_sql.search, operator, subject, before, most)]


def _action(row: asyncpg.Record) -> Action:
    return Action(**{**row, "detail": msgspec.json.decode(row["detail"])})
