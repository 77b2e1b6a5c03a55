"""The transaction a flow's reads and steps run on."""

from typing import Any

import asyncpg

from easymo.database.connect import Connection


class Scope:
    """One person's view of the database within one turn: their rights, the turn's transaction.

    ``person`` is whom it serves. Statements take effect with the turn's single commit or not at all.
    """

    def __init__(self, connection: Connection, person: int) -> None:
        self._connection = connection
        self.person = person

    async def fetch(self, statement: str, /, *values: Any) -> list[asyncpg.Record]:
        return await self._connection.fetch(statement, *values)

    async def fetchrow(self, statement: str, /, *values: Any) -> asyncpg.Record | None:
        return await self._connection.fetchrow(statement, *values)

    async def fetchone(self, statement: str, /, *values: Any) -> asyncpg.Record:
        """The one row of a statement that always has one. Raises LookupError if it has none."""
        row = await self.fetchrow(statement, *values)
        if row is None:
            raise LookupError("the statement has no row")
        return row

    async def fetchval(self, statement: str, /, *values: Any) -> Any:
        return await self._connection.fetchval(statement, *values)
