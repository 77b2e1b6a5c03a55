"""Migrations on a real server: applied once, in order, whole, and the plain role's rights afterwards."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import asyncpg
import pytest

from databases import Database, Server, empty_database
from easymo.database.connect import Connection, connect
from easymo.database.migrate import migrate, read, wait_until_migrated
from easymo.errors import DatabaseUnavailable, MigrationError


@pytest.fixture
async def empty(server: Server) -> AsyncGenerator[Database]:
    async with empty_database(server) as fresh:
        yield fresh


@pytest.fixture
async def owner(empty: Database) -> AsyncGenerator[Connection]:
    connection = await connect(empty.owner_url, name="test")
    yield connection
    await connection.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, "0001_first.sql", "create table first ();")
    return tmp_path


def write(folder: Path, name: str, up: str, down: str = "select 1;") -> None:
    (folder / name).write_text(f"-- migrate:up\n{up}\n-- migrate:down\n{down}\n")


async def tables(owner: Connection) -> set[str]:
    rows = await owner.fetch("select tablename::text from pg_tables where schemaname = 'public'")
    return {row["tablename"] for row in rows}


async def test_shipped_migrations_apply_and_are_recorded(empty: Database, owner: Connection):
    await migrate(empty.owner_url, empty.url)
    rows = await owner.fetch("select version, checksum from schema_migrations order by version")
    assert [tuple(row) for row in rows] == [(migration.version, migration.checksum) for migration in read()]


async def test_each_is_said_once(empty: Database, folder: Path):
    said: list[str] = []
    for _ in range(2):
        await migrate(empty.owner_url, empty.url, said.append, folder)
    assert said == ["applied 0001_first.sql"]


async def test_later_file_applies_alone(empty: Database, owner: Connection, folder: Path):
    await migrate(empty.owner_url, empty.url, folder=folder)
    write(folder, "0002_second.sql", "create table second ();")
    await migrate(empty.owner_url, empty.url, folder=folder)
    assert {"first", "second"} <= await tables(owner)


async def test_changed_file_is_refused_by_name(empty: Database, folder: Path):
    await migrate(empty.owner_url, empty.url, folder=folder)
    write(folder, "0001_first.sql", "create table other ();")
    with pytest.raises(MigrationError, match=r"0001_first\.sql was changed"):
        await migrate(empty.owner_url, empty.url, folder=folder)


async def test_failing_file_leaves_nothing_and_earlier_ones_stay(empty: Database, owner: Connection, folder: Path):
    write(folder, "0002_second.sql", "create table half (); select 1 / 0;")
    with pytest.raises(MigrationError, match=r"0002_second\.sql failed: 22012 division by zero"):
        await migrate(empty.owner_url, empty.url, folder=folder)
    assert await tables(owner) == {"first", "schema_migrations"}
    assert await owner.fetchval("select array_agg(version) from schema_migrations") == ["0001"]


async def test_many_at_once_apply_each_file_once(empty: Database, folder: Path):
    said: list[str] = []
    write(folder, "0002_slow.sql", "select pg_sleep(0.05); create table slow ();")
    await asyncio.gather(*(migrate(empty.owner_url, empty.url, said.append, folder) for _ in range(6)))
    assert said == ["applied 0001_first.sql", "applied 0002_slow.sql"]


async def test_migrations_of_a_newer_release_are_left_alone(empty: Database, owner: Connection, folder: Path):
    write(folder, "0002_second.sql", "create table second ();")
    await migrate(empty.owner_url, empty.url, folder=folder)
    (folder / "0002_second.sql").unlink()
    await migrate(empty.owner_url, empty.url, folder=folder)
    assert "second" in await tables(owner)


async def test_plain_role_acts_as_the_engine_and_owns_nothing(database: Database):
    plain = await connect(database.url, name="test")
    try:
        await plain.execute("insert into lanes (conversation, queue) values (1, 'inbox')")
        assert await plain.fetchval("select count(*) from lanes") == 1
        assert await plain.fetchval("select count(*) from pg_tables where tableowner = current_user") == 0
        assert await plain.fetchval("select pg_has_role('easymo_engine', 'member')")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await plain.execute("drop table lanes")
    finally:
        await plain.close()


async def test_plain_role_cannot_write_the_record_of_migrations(database: Database):
    plain = await connect(database.url, name="test")
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await plain.execute("delete from schema_migrations")
    finally:
        await plain.close()


async def test_every_table_has_row_level_security(database: Database):
    owner = await connect(database.owner_url, name="test")
    try:
        bare = await owner.fetch(
            "select relname from pg_class where relnamespace = 'public'::regnamespace"
            " and relkind in ('r', 'p') and not relrowsecurity"
        )
        assert [row["relname"] for row in bare] == []
    finally:
        await owner.close()


async def test_owner_and_plain_role_may_be_one_login(empty: Database, owner: Connection):
    await owner.execute("drop role if exists easymo_alone")
    await owner.execute("create role easymo_alone login createrole password 'easymo_alone'")
    try:
        await owner.execute(f"alter database {empty.name} owner to easymo_alone")
        await owner.execute("grant easymo_engine, easymo_person to easymo_alone with admin option")
        url = empty.url.replace("easymo_test:easymo_test@", "easymo_alone:easymo_alone@")
        for _ in range(2):
            await migrate(url, url)
        alone = await connect(url, name="test")
        try:
            await alone.execute("insert into lanes (conversation, queue) values (1, 'inbox')")
            assert await alone.fetchval("select count(*) from lanes") == 1
        finally:
            await alone.close()
    finally:
        await owner.execute(f"alter database {empty.name} owner to current_user")
        await owner.execute("reassign owned by easymo_alone to current_user")
        await owner.execute("drop owned by easymo_alone")
        await owner.execute("drop role easymo_alone")


async def test_login_that_may_not_grant_is_told_who_must(empty: Database, owner: Connection, folder: Path):
    await owner.execute("grant create on schema public to easymo_test; revoke easymo_engine from easymo_test")
    try:
        with pytest.raises(MigrationError, match="GRANT easymo_engine TO easymo_test"):
            await migrate(empty.url, empty.url, folder=folder)
    finally:
        await owner.execute("grant easymo_engine to easymo_test")


async def test_migration_gives_way_to_a_table_long_in_use(empty: Database, owner: Connection, folder: Path):
    await migrate(empty.owner_url, empty.url, folder=folder)
    write(folder, "0002_second.sql", "set local lock_timeout = '50ms'; alter table first add column later int;")
    async with owner.transaction():
        await owner.execute("lock table first")
        with pytest.raises(MigrationError, match="try again"):
            await migrate(empty.owner_url, empty.url, folder=folder)
    await migrate(empty.owner_url, empty.url, folder=folder)


async def test_waiting_ends_when_another_process_has_migrated(empty: Database):
    waiting = asyncio.create_task(wait_until_migrated(empty.url))
    await migrate(empty.owner_url, empty.url)
    await asyncio.wait_for(waiting, 10)


async def test_waiting_for_a_schema_that_stays_old_names_the_command(empty: Database):
    with pytest.raises(MigrationError, match="easymo migrate"):
        await wait_until_migrated(empty.url, patience=0.1)


async def test_down_of_every_file_undoes_its_up(empty: Database, owner: Connection):
    await migrate(empty.owner_url, empty.url)
    for path in sorted((Path(__file__).parents[2] / "src/easymo/database/migrations").glob("*.sql"), reverse=True):
        await owner.execute(path.read_text().partition("-- migrate:down")[2])
    assert await tables(owner) == {"schema_migrations"}


async def test_server_that_is_away_is_unavailable(folder: Path):
    url = "postgresql://easymo@127.0.0.1:1/easymo"
    with pytest.raises(DatabaseUnavailable, match="cannot serve"):
        await migrate(url, url, folder=folder)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("first.sql", "-- migrate:up\n-- migrate:down\n"),
        ("0002_no_up.sql", "create table t ();\n-- migrate:down\n"),
        ("0002_no_down.sql", "-- migrate:up\ncreate table t ();\n"),
    ],
)
def test_file_out_of_format_is_refused_by_name(folder: Path, name: str, text: str):
    (folder / name).write_text(text)
    with pytest.raises(MigrationError, match=name):
        read(folder)


def test_two_files_of_one_version_are_refused(folder: Path):
    write(folder, "0001_again.sql", "create table again ();")
    with pytest.raises(MigrationError, match="share a version"):
        read(folder)
