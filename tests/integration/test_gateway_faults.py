"""What the gateway does when the database is away, slow or contended, and when clients give up."""

import asyncio
import os
import shutil
import signal
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from pathlib import Path

import msgspec
import pytest
import structlog

from databases import FAST, Database
from easymo.database.connect import Pool, connect, open_pool
from easymo.database.embedded import EmbeddedServer
from easymo.database.migrate import migrate
from easymo.errors import DatabaseUnavailable
from easymo.gateway.envelope import Status, flatten
from easymo.gateway.ingest import Ingest
from easymo.gateway.store import Delivery
from easymo.observability.heartbeat import Heartbeat
from webhooks import PHONE, USER, Client, Response, message, running_gateway, webhook


def delivery(body: bytes) -> Delivery:
    items = flatten(body)
    assert items
    return Delivery(tuple(items), "", "correlation")


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(10):
        while not await true():
            await asyncio.sleep(0.005)


@pytest.fixture
def own_server() -> Iterator[EmbeddedServer]:
    home = Path(tempfile.mkdtemp(prefix="easymo-gateway-"))
    home.chmod(0o755)
    server = EmbeddedServer(home, settings=FAST | {"fsync": "on"})
    server.start()
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
async def own_pool(own_server: EmbeddedServer) -> AsyncGenerator[Pool]:
    await migrate(own_server.owner_url, own_server.plain_url)
    pool = await open_pool(own_server.plain_url, size=5, name="test")
    try:
        yield pool
    finally:
        pool.terminate()


async def test_stopped_database_is_503_and_redelivery_stores_each_once(
    own_server: EmbeddedServer, own_pool: Pool
) -> None:
    bodies = [webhook(message(f"m{n}", phone=f"25078{n:07}")) for n in range(20)]
    async with running_gateway(own_pool) as client:
        assert (await client.post(bodies[0])).status == 200
        own_server.stop()
        refused = [await client.post(body) for body in bodies]
        assert {(answer.status, answer.headers["retry-after"]) for answer in refused} == {(503, "1")}
        own_server.start()
        answers = [await client.post(body) for body in bodies]
    assert [answer.json["status"] for answer in answers] == ["duplicate"] + ["ok"] * 19
    assert await own_pool.fetchval("select count(*) from inbox") == 20


async def test_signature_is_judged_without_a_database(own_server: EmbeddedServer, own_pool: Pool) -> None:
    own_server.stop()
    async with running_gateway(own_pool) as client:
        answers = [await client.post(webhook(message()), signature=None) for _ in range(101)]
    assert [answer.status for answer in answers] == [403] * 100 + [429]


async def test_what_was_answered_200_survives_a_crash_and_the_rest_comes_again(
    own_server: EmbeddedServer, own_pool: Pool
) -> None:
    bodies = [webhook(message(f"m{n}", phone=f"25078{n:07}")) for n in range(300)]

    async def deliver(client: Client, body: bytes) -> Response:
        while (answer := await client.post(body)).status != 200:
            assert answer.status == 503
            await asyncio.sleep(0.05)
        return answer

    async with running_gateway(own_pool) as client:
        half = [asyncio.create_task(deliver(client, body)) for body in bodies[:150]]
        await asyncio.wait(half, return_when=asyncio.FIRST_COMPLETED)
        assert own_server.pid
        os.kill(own_server.pid, signal.SIGKILL)
        rest = [asyncio.create_task(deliver(client, body)) for body in bodies[150:]]
        await until(lambda: asyncio.sleep(0, own_server.pid is None))
        await asyncio.to_thread(own_server.start)
        await asyncio.gather(*half, *rest)
    assert await own_pool.fetchval("select count(*) from inbox") == 300
    assert await own_pool.fetchval("select count(*) from profiles") == 300


async def test_slow_database_is_503_in_time_and_redelivery_stores_once(pool: Pool, database: Database) -> None:
    owner = await connect(database.owner_url, name="test")
    body = webhook(message())
    async with running_gateway(pool, patience=0.2) as client:
        await client.post(webhook(message()))
        async with owner.transaction():
            await owner.execute("lock table inbox in access exclusive mode")
            async with asyncio.timeout(2):
                answers = await asyncio.gather(*(client.post(body) for _ in range(5)))
            assert {answer.status for answer in answers} == {503}
        again = [(await client.post(body)).json["status"] for _ in range(2)]
    await owner.close()
    assert again in (["ok", "duplicate"], ["duplicate", "duplicate"])
    assert await pool.fetchval("select count(*) from inbox") == 2


async def test_connections_that_broke_while_idle_are_replaced_unnoticed(pool: Pool, database: Database) -> None:
    owner = await connect(database.owner_url, name="test")
    kill = "select count(pg_terminate_backend(pid)) from pg_stat_activity where query like '%Stores a group%'"
    async with running_gateway(pool) as client:
        await asyncio.gather(*(client.post(webhook(message())) for _ in range(5)))
        assert await owner.fetchval(f"{kill} and pid <> pg_backend_pid()")
        answers = await asyncio.gather(*(client.post(webhook(message())) for _ in range(5)))
    await owner.close()
    assert {answer.status for answer in answers} == {200}
    assert await pool.fetchval("select count(*) from inbox") == 10


async def test_same_message_posted_at_once_to_two_gateways_is_new_once(pool: Pool) -> None:
    async with running_gateway(pool) as one, running_gateway(pool) as two:
        for number in range(20):
            body = webhook(message(f"m{number}"))
            answers = await asyncio.gather(*(client.post(body) for client in (one, two) for _ in range(5)))
            assert sorted(answer.json["status"] for answer in answers) == ["duplicate"] * 9 + ["ok"]
    assert await pool.fetchval("select count(*) from inbox") == 20


async def test_first_messages_of_a_person_at_two_gateways_make_one_conversation(pool: Pool) -> None:
    forms = [message(phone=PHONE), message(phone=PHONE, user_id=USER)]
    waiting = "select count(*) = 2 from pg_locks where locktype = 'advisory' and not granted"
    async with running_gateway(pool) as one, running_gateway(pool) as two, pool.acquire() as holder:
        async with holder.transaction():  # both find a stranger before either may add them
            await holder.execute(
                "select pg_advisory_xact_lock(hashtext('aliases'), stripe) from generate_series(0, 255) stripe"
            )
            posts = [
                asyncio.create_task(client.post(webhook(form))) for client, form in zip((one, two), forms, strict=True)
            ]
            await until(lambda: pool.fetchval(waiting))
        await asyncio.gather(*posts)
    assert await pool.fetchval("select count(distinct conversation) from inbox") == 1
    assert await pool.fetchval("select count(*) from profiles") == 1
    assert await pool.fetchval("select count(*) from aliases") == 2


async def test_client_that_gives_up_breaks_no_neighbour(pool: Pool) -> None:
    ingest = Ingest(pool)
    tasks = [asyncio.create_task(ingest.submit(delivery(webhook(message(f"m{n}"))))) for n in range(10)]
    await asyncio.sleep(0)
    tasks[3].cancel()
    ingest.start()
    answers = await asyncio.gather(*tasks, return_exceptions=True)
    await ingest.stop()
    assert [answer for n, answer in enumerate(answers) if n != 3] == [True] * 9


async def test_what_waits_together_shares_one_commit(pool: Pool) -> None:
    ingest = Ingest(pool)
    tasks = [asyncio.create_task(ingest.submit(delivery(webhook(message(phone=f"25078{n:07}"))))) for n in range(100)]
    await asyncio.sleep(0)
    ingest.start()
    assert await asyncio.gather(*tasks) == [True] * 100
    await ingest.stop()
    assert await pool.fetchval("select count(distinct xmin::text) from inbox") == 1


async def test_too_much_waiting_is_refused_at_once(pool: Pool) -> None:
    ingest = Ingest(pool, rows_waiting=10)
    waiting = [asyncio.create_task(ingest.submit(delivery(webhook(message())))) for _ in range(10)]
    await asyncio.sleep(0)
    with pytest.raises(DatabaseUnavailable, match="10 updates wait"):
        await ingest.submit(delivery(webhook(message())))
    ingest.start()
    assert await asyncio.gather(*waiting) == [True] * 10
    await ingest.stop()


async def test_stopping_stores_what_waits_and_refuses_the_rest(pool: Pool) -> None:
    ingest = Ingest(pool)
    waiting = [asyncio.create_task(ingest.submit(delivery(webhook(message())))) for _ in range(10)]
    await asyncio.sleep(0)
    ingest.start()
    await ingest.stop()
    with pytest.raises(DatabaseUnavailable, match="stopping"):
        await ingest.submit(delivery(webhook(message())))
    assert await asyncio.gather(*waiting) == [True] * 10
    assert pool.get_idle_size() == pool.get_size()


async def test_hanging_backend_delays_no_stop(own_pool: Pool) -> None:
    backends = "select pid from pg_stat_activity where query like '%Stores a group%' and pid <> pg_backend_pid()"
    async with asyncio.timeout(5):
        async with running_gateway(own_pool, patience=0.2) as client:
            await client.post(webhook(message()))
            [hanging] = await own_pool.fetch(backends)
            os.kill(hanging["pid"], signal.SIGSTOP)
    os.kill(hanging["pid"], signal.SIGCONT)


async def test_deadlock_is_tried_again_unnoticed(pool: Pool, database: Database) -> None:
    owner = await connect(database.owner_url, name="test")
    await owner.execute(
        """
        create sequence attempts;
        grant usage on attempts to public;
        create function fail_once() returns trigger language plpgsql as $$
        begin
          if nextval('attempts') = 1 then raise exception using errcode = '40P01'; end if;
          return new;
        end $$;
        create trigger fail_once before insert on inbox for each row execute function fail_once();
        """
    )
    await owner.close()
    async with running_gateway(pool) as client:
        assert (await client.post(webhook(message()))).json == {"status": "ok"}
    assert await pool.fetchval("select count(*) from inbox") == 1


async def test_webhook_without_updates_needs_no_database(own_server: EmbeddedServer, own_pool: Pool) -> None:
    own_server.stop()
    async with running_gateway(own_pool) as client:
        assert (await client.post(b'{"entry":[]}')).json == {"status": "ok"}


async def test_heartbeat_outlives_a_database_that_is_away(
    own_server: EmbeddedServer, own_pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("easymo.observability.heartbeat.BEAT_SECONDS", 0.01)
    own_server.stop()
    heartbeat = Heartbeat(own_pool, {"sender": []})
    with structlog.testing.capture_logs() as logged:
        heartbeat.start()
        await until(lambda: asyncio.sleep(0, bool(logged)))
    assert logged[0]["event"] == "heartbeat missed"
    await asyncio.to_thread(own_server.start)
    await until(lambda: own_pool.fetchval("select count(*) = 1 from workers"))
    own_server.stop()
    await heartbeat.stop()


async def test_value_the_driver_refuses_is_quarantined(pool: Pool) -> None:
    good = delivery(webhook(message("good")))
    bad = msgspec.structs.replace(good, items=(*good.items, Status(None, "wamid.x", "\ud83d", None, None, b"bad")))
    ingest = Ingest(pool)
    ingest.start()
    assert await ingest.submit(bad)
    await ingest.stop()
    assert await pool.fetchval("select count(*) from inbox") == 1
    assert await pool.fetchval("select payload from quarantine where reason = 'cannot be stored: 22000'") == b"bad"


async def test_defect_in_the_store_is_500_without_detail(pool: Pool, database: Database) -> None:
    owner = await connect(database.owner_url, name="test")
    await owner.execute("alter table inbox rename to elsewhere")
    await owner.close()
    async with running_gateway(pool) as client:
        answer = await client.post(webhook(message()))
    assert (answer.status, answer.json["error"]) == (500, "internal_error")
    assert set(answer.json) == {"error", "message"}
    assert "quarantine" not in answer.json["message"]
