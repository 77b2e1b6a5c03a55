"""What is wrong is said in one line with its mend; the exit code is 1."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from databases import Database, Server, empty_database
from houses import Ended, easymo, free_port, new_home, python

NOWHERE = "postgresql://easymo@127.0.0.1:1/easymo"

FOUR = {
    "WHATSAPP_PHONE_NUMBER_ID": "1",
    "WHATSAPP_ACCESS_TOKEN": "token",
    "WHATSAPP_APP_SECRET": "secret",
    "WHATSAPP_VERIFY_TOKEN": "word",
}


async def command(*arguments: str, **variables: str) -> Ended:
    with new_home() as home:
        environment = {**os.environ, "EASYMO_HOME": str(home), "EASYMO_PORT": str(free_port()), **variables}
        return await easymo(*arguments, environment=environment)


def assert_one_line(ended: Ended, *words: str) -> None:
    assert ended.code == 1
    assert (ended.out, ended.err.count("\n")) == ("", 1), ended
    assert ended.err.startswith("easymo: ")
    for word in words:
        assert word in ended.err


@asynccontextmanager
async def taken_port() -> AsyncGenerator[str]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield str(taken.getsockname()[1])


async def test_up_with_its_port_taken() -> None:
    async with taken_port() as port:
        assert_one_line(await command("up", EASYMO_PORT=port), port, "set EASYMO_PORT to a free one")


async def test_gateway_with_its_port_taken(database: Database) -> None:
    async with taken_port() as port:
        ended = await command("run", "--role", "gateway", EASYMO_PORT=port, DATABASE_URL=database.url)
    assert_one_line(ended, port, "set EASYMO_PORT to a free one")


@pytest.mark.parametrize("arguments", [["up"], ["migrate"]], ids=["up", "migrate"])
async def test_database_that_cannot_be_reached(arguments: list[str]) -> None:
    assert_one_line(await command(*arguments, DATABASE_URL=NOWHERE), "PostgreSQL", "DATABASE_URL")


async def test_run_without_a_database() -> None:
    assert_one_line(await command("run", "--role", "turns"), "DATABASE_URL is not set", "easymo up")


@pytest.mark.long
async def test_run_on_a_database_that_cannot_be_reached() -> None:
    ended = await command("run", "--role", "turns", DATABASE_URL=NOWHERE)
    assert_one_line(ended, "PostgreSQL", "DATABASE_URL")


@pytest.mark.long
async def test_run_on_a_database_that_nobody_migrated(server: Server) -> None:
    async with empty_database(server) as empty:
        ended = await command("run", "--role", "turns", DATABASE_URL=empty.url)
    assert_one_line(ended, "run easymo migrate")


async def test_database_url_that_is_none() -> None:
    assert_one_line(await command("up", DATABASE_URL="localhost"), "DATABASE_URL", "postgresql://")


@pytest.mark.parametrize("arguments", [["up"], ["migrate"]], ids=["up", "migrate"])
async def test_home_below_a_file(arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = await command(*arguments, EASYMO_HOME=str(tmp_path / "file" / "home"))
    assert_one_line(ended, str(tmp_path / "file"), "set EASYMO_HOME")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
async def test_home_that_may_not_be_written_to(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert_one_line(await command("up", EASYMO_HOME=str(tmp_path / "home")), "set EASYMO_HOME")


@pytest.mark.parametrize("missing", FOUR)
async def test_credentials_without_one_of_the_four(missing: str) -> None:
    given = {name: value for name, value in FOUR.items() if name != missing}
    assert_one_line(await command("up", **given), missing, "set all four, or none")


async def test_secret_file_that_is_not_there() -> None:
    ended = await command("up", WHATSAPP_APP_SECRET_FILE="/nonexistent/secret")
    assert_one_line(ended, "WHATSAPP_APP_SECRET_FILE")


TOO_OLD = "import easymo.database.connect as connect; connect.OLDEST_POSTGRESQL = 99"
SLOW_CLOCK = """
import datetime, easymo.database.clock as clock
late = datetime.timedelta(seconds=-90)
clock.check_clock.__defaults__ = (lambda: datetime.datetime.now(datetime.UTC) + late,)
"""


async def changed(change: str, *arguments: str, **variables: str) -> Ended:
    """A command in a process whose modules were changed before it began."""
    call = f"import sys; sys.argv = ['easymo', *{arguments}]; from easymo.cli import main; main()"
    with new_home() as home:
        environment = {**os.environ, "EASYMO_HOME": str(home), "EASYMO_PORT": str(free_port()), **variables}
        return await python("-c", f"{change}\n{call}", environment=environment)


@pytest.mark.parametrize("arguments", [["up"], ["migrate"], ["run", "--role", "turns"], ["audit", "search"]])
async def test_database_that_is_too_old(database: Database, arguments: list[str]) -> None:
    ended = await changed(TOO_OLD, *arguments, DATABASE_URL=database.url)
    assert_one_line(ended, "PostgreSQL", "EasyMO needs 99 or newer", "upgrade")


@pytest.mark.parametrize("role", ["gateway", "turns", "sender", "dlq-processor"])
async def test_clock_that_is_far_off(database: Database, role: str) -> None:
    ended = await changed(SLOW_CLOCK, "run", "--role", role, DATABASE_URL=database.url)
    assert_one_line(ended, "90 s behind", "NTP")


async def test_simulator_with_real_credentials() -> None:
    assert_one_line(await command("simulator", "serve", **FOUR), "credentials")


async def test_talk_to_nobody() -> None:
    ended = await command("simulator", "talk", "hi")
    assert (ended.code, ended.err.count("\n")) == (1, 1)
    assert "make up" in ended.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["sessions", "show", "+250999"], ["nobody of that name"]),
        (["sessions", "show", "Aline"], ["nobody of that name", "+250"]),
        (["sessions", "take", "+250999", "--as", "Aline"], ["nobody of that name"]),
        (["audit", "search", "--since", "yesterday"], ["--since", "24h"]),
        (["audit", "search", "--phone", "Aline"], ["not a phone number"]),
    ],
    ids=["unknown", "no number", "take unknown", "since", "phone"],
)
async def test_operator_asks_for_what_is_not_there(database: Database, arguments: list[str], words: list[str]) -> None:
    assert_one_line(await command(*arguments, DATABASE_URL=database.url), *words)


async def test_output_nobody_reads_any_more_is_no_traceback(database: Database) -> None:
    """`easymo dlq list | head`"""
    with new_home() as home:
        environment = {**os.environ, "EASYMO_HOME": str(home), "DATABASE_URL": database.url}
        reading, writing = os.pipe()
        os.close(reading)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "easymo", "dlq", "list", stdout=writing, stderr=PIPE, env=environment
        )
        os.close(writing)
        _, said = await process.communicate()
    assert (process.returncode, said.decode()) == (1, "")
