"""The database as a flow's reads and steps see it: somebody's rights, one transaction."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from easymo.database.connect import Pool
from easymo.database.scope import Scope


@asynccontextmanager
async def as_person(pool: Pool, person: int) -> AsyncGenerator[Scope]:
    """Committed at the end, unless it raises."""
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute(f"set local role easymo_person; set local app.person = '{person}'")
        yield Scope(connection, person)
