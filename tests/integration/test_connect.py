"""Connections: what failures become at the border, and listening that survives its connection."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import asyncpg
import pytest

from databases import Database
from easymo.database import connect as connect_module
from easymo.database.connect import Pool, connect, listen, open_pool, translated
from easymo.errors import ConfigurationError, DatabaseUnavailable
from lanes import until

AWAY = "postgresql://easymo:secret-of-ours@127.0.0.1:1/easymo"


class Heard:
    """Channels as they were heard, to wait for."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[str] = asyncio.Queue()

    def __call__(self, channel: str) -> None:
        self._queue.put_nowait(channel)

    async def next(self) -> str:
        return await asyncio.wait_for(self._queue.get(), 10)


async def break_listener(pool: Pool) -> None:
    await pool.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
        " where application_name = 'easymo-listen' and datname = current_database()"
    )


async def test_pool_announces_its_name(pool: Pool):
    assert await pool.fetchval("select current_setting('application_name')") == "easymo-test"


async def test_jsonb_comes_as_text(pool: Pool):
    assert await pool.fetchval("select '{\"a\": 1}'::jsonb") == '{"a": 1}'


async def test_pool_grows_to_its_size_and_no_further(database: Database):
    pool = await open_pool(database.url, size=2, name="test")
    try:
        async with pool.acquire(), pool.acquire():
            with pytest.raises(TimeoutError):
                async with pool.acquire(timeout=0.05):
                    pass
    finally:
        await pool.close()


async def test_pool_without_statement_cache_prepares_nothing_by_name(database: Database):
    pool = await open_pool(database.url, size=1, name="test", statement_cache_size=0)
    try:
        for _ in range(2):
            await pool.fetchval("select $1::int", 1)
        assert await pool.fetchval("select count(*) from pg_prepared_statements where name <> ''") == 0
    finally:
        await pool.close()


async def test_slow_statement_is_a_database_that_cannot_serve(database: Database):
    pool = await open_pool(database.url, size=1, name="test", statement_seconds=0.05)
    try:
        with pytest.raises(DatabaseUnavailable, match="TimeoutError"), translated():
            await pool.execute("select pg_sleep(10)")
    finally:
        await pool.close()


async def test_server_that_is_away_is_unavailable_and_the_password_stays_secret():
    with pytest.raises(DatabaseUnavailable) as caught:
        await open_pool(AWAY, size=1, name="test")
    assert "secret-of-ours" not in str(caught.value)


async def test_unknown_database_is_unavailable(database: Database):
    with pytest.raises(DatabaseUnavailable, match="3D000"):
        await connect(database.url.replace(database.name, "no_such_database"), name="test")


async def test_url_that_is_none_is_a_wrong_configuration():
    with pytest.raises(ConfigurationError, match="postgresql://"):
        await connect("mysql://somewhere/else", name="test")


async def test_connection_cut_by_the_server_is_unavailable(pool: Pool):
    async with pool.acquire() as connection:
        await pool.execute("select pg_terminate_backend($1)", await connection.fetchval("select pg_backend_pid()"))
        with pytest.raises(DatabaseUnavailable), translated():
            await connection.execute("select 1")


async def test_wrong_statement_keeps_its_own_error(pool: Pool):
    with pytest.raises(asyncpg.UndefinedTableError), translated():
        await pool.execute("select * from no_such_table")


async def test_listening_begins_with_a_call_for_each_channel(database: Database):
    heard = Heard()
    async with listen(database.url, ["one", "two"], heard):
        assert {await heard.next(), await heard.next()} == {"one", "two"}


async def test_notification_is_heard_on_its_channel(database: Database, pool: Pool):
    heard = Heard()
    async with listen(database.url, ["one", "two"], heard):
        assert [await heard.next(), await heard.next()] == ["one", "two"]
        await pool.execute("notify two")
        assert await heard.next() == "two"


async def test_lost_connection_is_replaced_and_told(database: Database, pool: Pool):
    heard = Heard()
    async with listen(database.url, ["one"], heard):
        await heard.next()
        await break_listener(pool)
        assert await heard.next() == "one"  # whatever was said meanwhile was missed
        await pool.execute("notify one")
        assert await heard.next() == "one"


async def test_listening_waits_for_a_server_that_is_away():
    heard = Heard()
    async with listen(AWAY, ["one"], heard):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(heard.next(), 0.2)


async def test_listening_ends_with_its_context(database: Database, pool: Pool):
    heard = Heard()
    async with listen(database.url, ["one"], heard):
        await heard.next()
    for _ in range(200):
        if not await pool.fetchval("select count(*) from pg_stat_activity where application_name = 'easymo-listen'"):
            break
        await asyncio.sleep(0.01)
    else:
        pytest.fail("the listening connection stayed")


@pytest.mark.parametrize("opening", [connect, partial(open_pool, size=2)])
async def test_server_that_is_too_old_is_told_by_its_version(
    database: Database, monkeypatch: pytest.MonkeyPatch, opening: Callable[..., Awaitable[object]]
) -> None:
    monkeypatch.setattr(connect_module, "OLDEST_POSTGRESQL", 99)
    with pytest.raises(ConfigurationError, match=r"the database is PostgreSQL \d+\.\d+: EasyMO needs 99 or newer"):
        await opening(database.url, name="old")
    monkeypatch.undo()
    connection = await connect(database.owner_url, name="test")
    left = "select count(*) from pg_stat_activity where application_name = 'easymo-old'"
    await until(lambda: connection.fetchval(f"select ({left}) = 0"))
    await connection.close()
