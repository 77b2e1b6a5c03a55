"""Databases for tests: a migrated template on one server, cloned for each test that asks."""

import asyncio
import itertools
import os
import shutil
import tempfile
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from easymo.database.connect import connect
from easymo.database.embedded import EmbeddedServer
from easymo.database.migrate import migrate

# Nothing to lose when the machine goes down; a killed server still keeps what it committed.
FAST = {"fsync": "off", "full_page_writes": "off", "shared_buffers": "64MB"}

# Memory, where there is plenty: a database is cloned for each test.
_MEMORY = Path("/dev/shm")
FOLDER = _MEMORY if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > 2 << 30 else Path(tempfile.gettempdir())

_PLAIN_ROLE = "easymo_test"
_numbers = itertools.count(1)


class Database(NamedTuple):
    """A database of one test: ``url`` as the plain role, ``owner_url`` as the owner."""

    name: str
    url: str
    owner_url: str


class Server(NamedTuple):
    """The server tests run on: connections to its maintenance database, and the name of the template."""

    plain_url: str
    owner_url: str
    template: str

    def database(self, name: str) -> Database:
        return Database(name, _with_database(self.plain_url, name), _with_database(self.owner_url, name))


@contextmanager
def open_folder() -> Generator[Path]:
    """A new folder that PostgreSQL's account can reach, unlike pytest's own when root runs the tests."""
    folder = Path(tempfile.mkdtemp(prefix="easymo-test-", dir=FOLDER))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def running_server(external_url: str = "", programs: str = "") -> Generator[Server]:
    """The server of ``external_url`` (an owner's that may create databases and roles), else an embedded one.

    ``programs`` is the folder of the PostgreSQL to embed, empty for the one shipped.
    """
    template = f"easymo_template_{os.getpid()}"
    if external_url:
        server = Server(_with_login(external_url, _PLAIN_ROLE), external_url, template)
        asyncio.run(_make_template(server))
        try:
            yield server
        finally:
            asyncio.run(_execute(server.owner_url, f"drop database {template} with (force)"))
        return
    with open_folder() as home:
        embedded = EmbeddedServer(home, settings=FAST, programs=Path(programs) if programs else None)
        embedded.start()
        try:
            server = Server(_with_login(embedded.plain_url, _PLAIN_ROLE), embedded.owner_url, template)
            asyncio.run(_make_template(server))
            yield server
        finally:
            embedded.stop()


@asynccontextmanager
async def cloned_database(server: Server) -> AsyncGenerator[Database]:
    """A fresh copy of the migrated template, dropped afterwards."""
    async with _new_database(server, server.template) as database:
        yield database


@asynccontextmanager
async def empty_database(server: Server) -> AsyncGenerator[Database]:
    """A database without any migration, dropped afterwards."""
    async with _new_database(server, "template0") as database:
        yield database


@asynccontextmanager
async def _new_database(server: Server, template: str) -> AsyncGenerator[Database]:
    name = f"easymo_{os.getpid()}_{next(_numbers)}"
    await _execute(server.owner_url, f"create database {name} template {template}")
    try:
        yield server.database(name)
    finally:
        await _execute(server.owner_url, f"drop database {name} with (force)")


async def _make_template(server: Server) -> None:
    await _execute(
        server.owner_url,
        f"do $$ begin create role {_PLAIN_ROLE} login password '{_PLAIN_ROLE}';"
        f" exception when duplicate_object or unique_violation then null; end $$",
    )
    await _execute(server.owner_url, f"drop database if exists {server.template} with (force)")
    await _execute(server.owner_url, f"create database {server.template} template template0")
    template = server.database(server.template)
    await migrate(template.owner_url, template.url)


async def _execute(url: str, statement: str) -> None:
    connection = await connect(url, name="test", statement_cache_size=0)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def _with_database(url: str, name: str) -> str:
    return urlunsplit(urlsplit(url)._replace(path=f"/{quote(name)}"))


def _with_login(url: str, role: str) -> str:
    parts = urlsplit(url)
    address = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{role}:{role}@{address}"))
