"""Connections to PostgreSQL, and the border at which asyncpg's failures become EasyMO's."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import TYPE_CHECKING

import asyncpg

from easymo.errors import ConfigurationError, DatabaseUnavailable

if TYPE_CHECKING:
    from asyncpg.pool import PoolConnectionProxy

    Pool = asyncpg.Pool[asyncpg.Record]
    Connection = asyncpg.Connection[asyncpg.Record] | PoolConnectionProxy[asyncpg.Record]
else:
    Pool = asyncpg.Pool
    Connection = asyncpg.Connection

CONNECT_SECONDS = 5.0
OLDEST_POSTGRESQL = 15

_ALIVE_SECONDS = 30.0
_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 2.0

# Classes of SQLSTATE that pass: connection, resources, an operator's intervention, and a login, database or
# password that somebody has yet to set right.
_PASSING = ("08", "53", "57", "28", "3D")


def unavailable(error: BaseException) -> bool:
    """Whether ``error`` says that PostgreSQL is away, full or too slow, and not that a statement is wrong."""
    if isinstance(error, asyncpg.PostgresError):
        return str(error.sqlstate)[:2] in _PASSING
    if isinstance(error, asyncpg.InterfaceError):
        return any(word in str(error) for word in ("closed", "closing", "released back"))
    # asyncpg is at odds with itself when a server that goes away says so before the socket closes.
    return isinstance(error, asyncpg.InternalClientError | OSError | TimeoutError | DatabaseUnavailable)


@contextmanager
def translated() -> Generator[None]:
    """Raises DatabaseUnavailable in place of whatever says that PostgreSQL cannot serve; the rest passes."""
    try:
        yield
    except DatabaseUnavailable:
        raise
    except Exception as error:
        if not unavailable(error):
            raise
        raise DatabaseUnavailable(
            f"PostgreSQL cannot serve ({_reason(error)}): check DATABASE_URL and that the server runs"
        ) from error


async def connect(url: str, *, name: str, statement_cache_size: int = 100) -> "Connection":
    """One connection, announced to the server as ``easymo-<name>``; the caller closes it.

    Raises DatabaseUnavailable, or ConfigurationError if the URL cannot be understood or the server is too old.
    """
    with translated(), _understood():
        connection: Connection = await asyncpg.connect(
            url,
            timeout=CONNECT_SECONDS,
            statement_cache_size=statement_cache_size,
            server_settings={"application_name": f"easymo-{name}"},
        )
    try:
        await _check_version(connection)
    except ConfigurationError:
        await connection.close()
        raise
    return connection


async def open_pool(
    url: str, *, size: int, name: str, statement_seconds: float = 30.0, statement_cache_size: int = 100
) -> "Pool":
    """Up to ``size`` connections, announced to the server as ``easymo-<name>``; the first is opened at once.

    A statement that takes longer than ``statement_seconds`` raises TimeoutError. Behind a pooler that pools by
    transaction, ``statement_cache_size`` must be 0. jsonb and the like come and go as text.
    Raises DatabaseUnavailable, or ConfigurationError if the URL cannot be understood or the server is too old.
    """
    with translated(), _understood():
        return await asyncpg.create_pool(
            url,
            min_size=1,
            max_size=size,
            max_inactive_connection_lifetime=0,
            timeout=CONNECT_SECONDS,
            command_timeout=statement_seconds,
            statement_cache_size=statement_cache_size,
            init=_check_version,
            reset=_keep,
            server_settings={"application_name": f"easymo-{name}"},
        )


async def _check_version(connection: "Connection") -> None:
    version = connection.get_server_version()
    if version.major < OLDEST_POSTGRESQL:
        raise ConfigurationError(
            f"the database is PostgreSQL {version.major}.{version.minor}: EasyMO needs {OLDEST_POSTGRESQL} or newer,"
            " so upgrade the server or point DATABASE_URL at a newer one"
        )


async def _keep(_connection: "Connection") -> None:
    """In place of the pool's reset, four statements at each release: nothing here outlives its transaction."""


@asynccontextmanager
async def listen(url: str, channels: Iterable[str], on_notify: Callable[[str], None]) -> AsyncGenerator[None]:
    """Calls ``on_notify(channel)`` for each notification while the context lasts, and reconnects by itself.

    Notifications sent while nobody listened are lost, so it is also called, once for each channel, whenever
    listening begins: the first time, soon after entering, and after each reconnect. It must not block or raise.
    """
    task = asyncio.create_task(_listen_for_ever(url, tuple(channels), on_notify), name="listen")
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _listen_for_ever(url: str, channels: tuple[str, ...], on_notify: Callable[[str], None]) -> None:
    pause = _FIRST_PAUSE
    while True:
        try:
            connection = await connect(url, name="listen")
        except DatabaseUnavailable:
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
            continue
        pause = _FIRST_PAUSE
        try:
            with suppress(DatabaseUnavailable), translated():
                await _listen_until_lost(connection, channels, on_notify)
        finally:
            connection.terminate()


async def _listen_until_lost(
    connection: "Connection", channels: tuple[str, ...], on_notify: Callable[[str], None]
) -> None:
    lost = asyncio.Event()
    connection.add_termination_listener(lambda _: lost.set())
    for channel in channels:
        await connection.add_listener(channel, lambda _connection, _pid, heard, _payload: on_notify(heard))
    for channel in channels:
        on_notify(channel)
    while not lost.is_set():
        try:
            async with asyncio.timeout(_ALIVE_SECONDS):  # unlike wait_for, it never swallows being cancelled
                await lost.wait()
        except TimeoutError:
            await connection.execute("select 1", timeout=CONNECT_SECONDS)  # a peer that vanished tells nobody


@contextmanager
def _understood() -> Generator[None]:
    try:
        yield
    except (asyncpg.exceptions.ClientConfigurationError, ValueError) as error:
        raise ConfigurationError("the database URL cannot be understood: postgresql://user@host/database") from error


def _reason(error: BaseException) -> str:
    if isinstance(error, asyncpg.PostgresError):
        return f"{type(error).__name__} ({error.sqlstate})"
    return (isinstance(error, OSError) and error.strerror) or type(error).__name__
