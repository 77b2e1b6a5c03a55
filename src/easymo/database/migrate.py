"""Brings the schema of a server to what this release ships: plain SQL files in dbmate's format, in order."""

import asyncio
import hashlib
import re
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import asyncpg

from easymo.database.connect import Connection, connect, translated, unavailable
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable, EasyMOError, MigrationError

FOLDER = Path(__file__).parent / "migrations"

_SQL = load(__file__, "migrate.sql")
_POLL_SECONDS = 0.03
_SECTIONS = re.compile(r"\A\s*-- migrate:up\s*\n(?P<up>.*?)^-- migrate:down\s*$", re.DOTALL | re.MULTILINE)


class Migration(NamedTuple):
    """One file ``<version>_<name>.sql``."""

    version: str
    name: str
    up: str
    checksum: str


def read(folder: Path = FOLDER) -> list[Migration]:
    """The migrations in ``folder``, in the order they are applied.

    Raises MigrationError if a file lacks its version or sections, or two share a version.
    """
    migrations = [_parse(path) for path in sorted(folder.glob("*.sql"))]
    versions = [migration.version for migration in migrations]
    if len(set(versions)) < len(versions):
        raise MigrationError(f"two migrations share a version among {', '.join(versions)}: renumber one")
    return migrations


def missing(shipped: Iterable[Migration], applied: Mapping[str, str]) -> list[Migration]:
    """What of ``shipped`` is not in ``applied`` (version → checksum).

    Raises MigrationError if an applied migration is no longer what it was.
    """
    absent: list[Migration] = []
    for migration in shipped:
        checksum = applied.get(migration.version)
        if checksum is None:
            absent.append(migration)
        elif checksum != migration.checksum:
            raise MigrationError(
                f"{migration.name} was changed after it was applied: restore it, and put the change into a new file"
            )
    return absent


async def migrate(
    owner_url: str, plain_url: str, say: Callable[[str], object] = lambda _: None, folder: Path = FOLDER
) -> None:
    """Applies the missing migrations as the owner, each in a transaction of its own, and lets the plain role work.

    Safe to run by several processes at once; does next to nothing when all is done. Migrations on the server that
    this release does not know are left alone: they belong to a newer one. Raises MigrationError with the file and
    what PostgreSQL said, or DatabaseUnavailable.
    """
    shipped = read(folder)
    owner = await connect(owner_url, name="migrate", statement_cache_size=0)
    try:
        with translated():
            for migration in missing(shipped, await _applied(owner)):
                await _apply(owner, migration, say)
            await _grant(owner, await _login(plain_url) if plain_url != owner_url else None)
    finally:
        await owner.close()


async def wait_until_migrated(plain_url: str, patience: float = 30.0) -> None:
    """Returns when the server has all migrations of this release, and the plain role may work.

    Database, migration and processes may thus be started together. Raises DatabaseUnavailable or MigrationError
    after ``patience`` seconds.
    """
    shipped = read()
    deadline = time.monotonic() + patience
    while True:
        try:
            if not missing(shipped, await _applied_as_plain(plain_url)):
                return
            failure: EasyMOError = MigrationError("the schema is older than this release: run easymo migrate")
        except DatabaseUnavailable as error:
            failure = error
        if time.monotonic() > deadline:
            raise failure
        await asyncio.sleep(_POLL_SECONDS)


def _parse(path: Path) -> Migration:
    text = path.read_text(encoding="utf-8")
    version, sections = path.name.partition("_")[0], _SECTIONS.search(text)
    if not version.isdecimal() or not sections:
        raise MigrationError(f"{path.name} must be <number>_<name>.sql with '-- migrate:up' and '-- migrate:down'")
    return Migration(version, path.name, sections["up"], hashlib.sha256(text.encode()).hexdigest())


async def _applied(owner: Connection) -> dict[str, str]:
    try:
        rows = await owner.fetch(_SQL.read_applied)
    except asyncpg.UndefinedTableError:
        return {}
    return {row["version"]: row["checksum"] for row in rows}


async def _applied_as_plain(plain_url: str) -> dict[str, str]:
    plain = await connect(plain_url, name="wait", statement_cache_size=0)
    try:
        with translated():
            return await _applied(plain)
    except asyncpg.InsufficientPrivilegeError:
        return {}  # not granted yet
    finally:
        await plain.close()


async def _apply(owner: Connection, migration: Migration, say: Callable[[str], object]) -> None:
    try:
        async with owner.transaction():
            await owner.execute(_SQL.wait_for_turn)
            await owner.execute(_SQL.create_table)
            if not missing([migration], await _applied(owner)):
                return  # another process was faster
            await owner.execute(_SQL.limit_waiting)
            await owner.execute(migration.up)
            await owner.execute(_SQL.record, migration.version, migration.checksum)
    except asyncpg.LockNotAvailableError as error:
        raise MigrationError(f"{migration.name} waited too long for a table in use: try again") from error
    except asyncpg.PostgresError as error:
        if unavailable(error):
            raise
        raise MigrationError(f"{migration.name} failed: {error.sqlstate} {error.args[0]}") from error
    say(f"applied {migration.name}")


async def _login(plain_url: str) -> str:
    plain = await connect(plain_url, name="migrate", statement_cache_size=0)
    try:
        return await plain.fetchval(_SQL.read_login)
    finally:
        await plain.close()


async def _grant(owner: Connection, login: str | None) -> None:
    login = login or await owner.fetchval(_SQL.read_login)
    if await owner.fetchval(_SQL.read_grant, login):
        return
    try:
        async with owner.transaction():
            await owner.execute(_SQL.wait_for_turn)
            await owner.execute(_SQL.name_login, login)
            await owner.execute(_SQL.write_grant)
    except asyncpg.InsufficientPrivilegeError as error:
        raise MigrationError(
            f"easymo_engine could not be granted to {login}: as an administrator run GRANT easymo_engine TO {login}"
        ) from error
