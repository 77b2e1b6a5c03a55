"""The embedded PostgreSQL as `easymo up` runs it - durable, on disk - with a fresh database for each round."""

import itertools
import shutil
import tempfile
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import NamedTuple

from easymo.database.connect import connect
from easymo.database.embedded import EmbeddedServer
from easymo.database.migrate import migrate
from easymo.database.queries import load

_sql = load(__file__, "server.sql")
_numbers = itertools.count(1)


class Statement(NamedTuple):
    """What one statement cost, from pg_stat_statements."""

    share: float
    calls: int
    milliseconds: float
    """A call, mean."""
    rows: float
    text: str


class Database(NamedTuple):
    url: str
    owner_url: str


class Server:
    """A running server. ``pid`` is its postmaster's."""

    def __init__(self, embedded: EmbeddedServer, watched: bool) -> None:
        self._embedded = embedded
        self._watched = watched
        self._template = ""

    @property
    def pid(self) -> int:
        return self._embedded.pid or 0

    async def version(self) -> str:
        return str(await self._ask("show server_version"))

    @asynccontextmanager
    async def database(self) -> AsyncGenerator[Database]:
        """A migrated database without rows; gone afterwards."""
        if not self._template:
            self._template = "bench_template"
            await self._ask(f"create database {self._template} template template0")
            template = self._urls(self._template)
            await migrate(template.owner_url, template.url)
        name = f"bench_{next(_numbers)}"
        await self._ask(f"create database {name} template {self._template}")
        try:
            yield self._urls(name)
        finally:
            await self._ask(f"drop database {name} with (force)")

    async def dearest_statements(self) -> list[Statement]:
        """The statements that cost most since this was last asked; none unless the server is watched."""
        if not self._watched:
            return []
        connection = await connect(self._embedded.owner_url, name="bench")
        try:
            await connection.execute(_sql.watch)
            rows = await connection.fetch(_sql.dearest)
            await connection.execute(_sql.forget)
        finally:
            await connection.close()
        return [Statement(*row) for row in rows]

    async def _ask(self, statement: str) -> object:
        connection = await connect(self._embedded.owner_url, name="bench", statement_cache_size=0)
        try:
            return await connection.fetchval(statement)
        finally:
            await connection.close()

    def _urls(self, name: str) -> Database:
        plain, owner = self._embedded.plain_url, self._embedded.owner_url
        return Database(plain.replace("/easymo?", f"/{name}?"), owner.replace("/easymo?", f"/{name}?"))


@contextmanager
def running_server(*, watched: bool) -> Generator[Server]:
    """A server in a new home. ``watched``: it counts what each statement costs, at some cost of its own."""
    home = Path(tempfile.mkdtemp(prefix="easymo-bench-"))
    home.chmod(0o755)  # as root, PostgreSQL runs under an account that has to reach it
    embedded = EmbeddedServer(home, settings={"shared_preload_libraries": "pg_stat_statements"} if watched else None)
    try:
        embedded.start()
        yield Server(embedded, watched)
    finally:
        embedded.stop()
        shutil.rmtree(home)
