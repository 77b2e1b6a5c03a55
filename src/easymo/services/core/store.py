"""The home menu's table, which operators switch rows in."""

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "queries.sql")


class HomeRow(msgspec.Struct, frozen=True):
    key: str
    address: str


async def home_menu(scope: Scope, country: str) -> list[HomeRow]:
    """The active rows for ``country``, in their order."""
    rows = await scope.fetch(_sql.home_menu, country)
    return [HomeRow(row["key"], row["address"]) for row in rows]
