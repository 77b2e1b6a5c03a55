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
    home = Path(tempfile.mkdtemp(prefix="easymo-test-"))
    home.chmod(0o755)  # so that PostgreSQL's account can reach it when tests run as root
    embedded = EmbeddedServer(home, settings=FAST, programs=Path(programs) if programs else None)
    embedded.start()
    try:
        server = Server(_with_login(embedded.plain_url, _PLAIN_ROLE), embedded.owner_url, template)
        asyncio.run(_make_template(server))
        yield server
    finally:
        embedded.stop()
        shutil.rmtree(home, ignore_errors=True)


@asynccontextmanager
async def cloned_database(server: Server) -> AsyncGenerator[Database]:
    """A fresh copy of the template, dropped afterwards."""
    name = f"easymo_{os.getpid()}_{next(_numbers)}"
    await _execute(server.owner_url, f"create database {name} template {server.template}")
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
