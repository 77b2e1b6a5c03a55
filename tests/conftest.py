"""What every test stands on: a clean environment, no network, and databases of its own."""

import ipaddress
import os
import sys
from collections.abc import AsyncGenerator, Generator

import pytest

from databases import Database, Server, cloned_database, running_server
from easymo.database.connect import Pool, open_pool
from resuming import pytest_addoption, pytest_configure

__all__ = ["pytest_addoption", "pytest_configure"]  # hooks

_EXTERNAL_URL = os.environ.get("EASYMO_TEST_DATABASE_URL", "")
_PROGRAMS = os.environ.get("EASYMO_TEST_PROGRAMS", "")

for _name in list(os.environ):
    if _name.startswith(("EASYMO_", "WHATSAPP_", "DATABASE_", "REDIS_", "PG")):
        del os.environ[_name]


def _local(host: object) -> bool:
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        if isinstance(address, tuple) and not _local(address[0]):
            raise PermissionError("tests reach this machine only")
    if event == "socket.getaddrinfo" and not _local(arguments[0]):
        raise PermissionError("tests ask no name server")


sys.addaudithook(_refuse_network)


@pytest.fixture(scope="session")
def server() -> Generator[Server]:
    """The PostgreSQL of all tests: that of EASYMO_TEST_DATABASE_URL, else embedded (from EASYMO_TEST_PROGRAMS)."""
    with running_server(_EXTERNAL_URL, _PROGRAMS) as running:
        yield running


@pytest.fixture
async def database(server: Server) -> AsyncGenerator[Database]:
    """A migrated, empty database; ``.url`` is the plain role's connection, ``.owner_url`` the owner's."""
    async with cloned_database(server) as fresh:
        yield fresh


@pytest.fixture
async def pool(database: Database) -> AsyncGenerator[Pool]:
    """Ten connections to ``database`` as the plain role."""
    connections = await open_pool(database.url, size=10, name="test")
    try:
        yield connections
    finally:
        await connections.close()
