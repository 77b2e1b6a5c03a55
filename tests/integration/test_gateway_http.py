"""Handshake, health, mounts and the rest of HTTP, and the gateway behind a real server."""

import asyncio
import socket
from collections.abc import AsyncGenerator
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import uvicorn

from databases import Database
from easymo.database.connect import Pool, connect, open_pool
from easymo.gateway.app import Gateway
from easymo.gateway.health import Health
from easymo.gateway.ingest import Ingest
from easymo.observability.heartbeat import Heartbeat
from easymo.outbox.circuits import circuits
from webhooks import Client, message, running_gateway, settings, sign, webhook

PAYLOADS = Path(__file__).parents[1] / "conformance" / "payloads"
SERVICES = ("core", "jobs", "marketplace", "property", "mobility", "insurance", "profile", "ai-agents", "unified")
WORKERS = ("dlq-processor", "session-cleanup", "notification-worker", "agent-runner", "scheduler")
HANDSHAKE = "hub.mode=subscribe&hub.verify_token=t%2B1&hub.challenge=1158201444"


@pytest.fixture
async def client(pool: Pool) -> AsyncGenerator[Client]:
    async with running_gateway(pool, verify_tokens=("old", "t+1")) as running:
        yield running


@pytest.mark.parametrize(
    "path", [f"{prefix}/wa-webhook-{name}" for prefix in ("", "/functions/v1") for name in SERVICES]
)
async def test_handshake_echoes_the_bare_challenge(client: Client, path: str) -> None:
    response = await client.get(path, HANDSHAKE)
    assert (response.status, response.body) == (200, b"1158201444")
    assert response.headers["content-type"].startswith("text/plain")
    assert len(response.headers["x-request-id"]) == 32


@pytest.mark.parametrize(
    "query",
    [
        "",
        HANDSHAKE.replace("t%2B1", "wrong"),
        HANDSHAKE.replace("t%2B1", ""),
        HANDSHAKE.replace("subscribe", "unsubscribe"),
        "hub.mode=subscribe&hub.verify_token=old",
    ],
)
async def test_handshake_without_the_token_is_403(client: Client, query: str) -> None:
    assert (await client.get("/wa-webhook-core", query)).status == 403


async def test_no_answer_is_guessed_at_by_its_content(pool: Pool) -> None:
    async with running_gateway(pool) as client:
        body = webhook(message())
        answers = [
            await client.post(body),
            await client.post(body, signature="sha256=0"),
            await client.get("/wa-webhook-core", "hub.mode=subscribe"),
            await client.get("/wa-webhook-core/health"),
            await client.get("/nowhere"),
        ]
    assert [answer.status for answer in answers] == [200, 403, 403, 503, 404]
    assert {answer.headers["x-content-type-options"] for answer in answers} == {"nosniff"}


@pytest.mark.parametrize("path", ["/", "/wa-webhook", "/wa-webhook-none", "/wa-webhook-core/", "/health", "/x/health"])
async def test_unknown_path_is_404(client: Client, path: str) -> None:
    assert (await client.get(path)).status == 404


@pytest.mark.parametrize(("method", "path"), [("PUT", "/wa-webhook-core"), ("POST", "/health/live")])
async def test_other_methods_are_405(client: Client, method: str, path: str) -> None:
    response = await client.request(method, path, "", {}, [b""])
    assert response.status == 405
    assert "GET" in response.headers["allow"]


async def test_exact_wire_bytes_are_accepted_and_reserialised_ones_refused(pool: Pool) -> None:
    raw = (PAYLOADS / "wire_image_escaped.raw").read_bytes()
    secret = (PAYLOADS / "wire_image_escaped.secret").read_text().strip()
    signature = (PAYLOADS / "wire_image_escaped.sig").read_text().strip()
    async with running_gateway(pool, app_secrets=(secret,)) as client:
        assert (await client.post(raw, signature=signature)).json == {"status": "ok"}
        assert (await client.post(raw.replace(rb"\/", b"/"), signature=signature)).status == 403


async def test_health_is_the_seeds(client: Client, pool: Pool) -> None:
    await pool.execute(
        "insert into workers (id, role, services, version) values"
        " (gen_random_uuid(), 'turns', '{core,wa-webhook-jobs}', '1'), (gen_random_uuid(), 'dlq-processor', '{}', '1'),"
        " (gen_random_uuid(), 'sender', '{property}', '1')"
    )
    response = await client.get("/functions/v1/wa-webhook-core/health")
    page = response.json
    assert response.status == 200
    assert (page["status"], page["service"], page["checks"]) == (
        "healthy",
        "wa-webhook-core",
        {"database": "connected"},
    )
    assert {name for name, carried in page["microservices"].items() if carried} == {
        "wa-webhook-core",
        "wa-webhook-jobs",
        "dlq-processor",
    }
    assert set(page["microservices"]) == {*(f"wa-webhook-{name}" for name in SERVICES), *WORKERS}
    assert page["circuitBreakers"] == {}
    assert page["version"]
    assert page["timestamp"].endswith("Z")


@pytest.mark.parametrize("name", [*(f"wa-webhook-{name}" for name in SERVICES), *WORKERS])
async def test_each_service_and_worker_has_a_health_page(client: Client, name: str) -> None:
    response = await client.get(f"/{name}/health")
    assert (response.status, response.json["service"]) == (503, name)


async def test_worker_silent_for_more_than_fifteen_seconds_is_not_believed(client: Client, pool: Pool) -> None:
    await pool.execute(
        "insert into workers values (gen_random_uuid(), 'turns', '{core}', '1', now() - interval '16 seconds')"
    )
    page = (await client.get("/wa-webhook-core/health")).json
    assert (page["status"], page["checks"]["database"]) == ("unhealthy", "connected")
    assert not any(page["microservices"].values())


async def test_health_answers_in_time_when_the_database_hangs(pool: Pool, database: Database) -> None:
    owner = await connect(database.owner_url, name="test")
    async with running_gateway(pool) as client, owner.transaction():
        await owner.execute("lock table workers in access exclusive mode")
        async with asyncio.timeout(2):
            health, ready = await asyncio.gather(client.get("/wa-webhook-core/health"), client.get("/health/ready"))
        live = await client.get("/health/live")
    await owner.close()
    assert (health.status, health.json["checks"]["database"], ready.status, live.status) == (
        503,
        "disconnected",
        503,
        200,
    )


async def test_health_says_disconnected_when_the_database_refuses(database: Database) -> None:
    pool = await open_pool(database.url, size=3, name="test")
    async with running_gateway(pool) as client:
        assert (await client.get("/health/ready")).status == 200
    await pool.close()
    health = Health(pool)
    page = await health.page("wa-webhook-core")
    assert (page["status"], page["checks"]["database"]) == ("unhealthy", "disconnected")
    assert not await health.ready()


async def test_health_tells_the_circuits_that_are_not_closed(pool: Pool) -> None:
    await pool.execute(
        """
        insert into circuits (name, reason, failures, retry_at)
        values ('service:jobs', '', 2, now() + interval '1 minute'), ('number:1', '', 1, now() - interval '1 second'),
          ('number:2', '', 9, now() - interval '2 hours')
        """
    )
    page = await Health(pool, partial(circuits, pool)).page("wa-webhook-core")
    assert page["circuitBreakers"] == {
        "service:jobs": {"state": "open", "failures": 2},
        "number:1": {"state": "half-open", "failures": 1},
    }


@pytest.mark.parametrize("role", WORKERS)
async def test_a_worker_that_beats_is_carried(client: Client, pool: Pool, role: str) -> None:
    await pool.execute("insert into workers values (gen_random_uuid(), $1, '{}', '1', now())", role)
    page = (await client.get(f"/{role}/health")).json
    assert [name for name, carried in page["microservices"].items() if carried] == [role]


async def test_heartbeat_says_who_carries_what_and_leaves(client: Client, pool: Pool) -> None:
    heartbeat = Heartbeat(pool, {"turns": ["core", "jobs"]})
    heartbeat.start()
    async with asyncio.timeout(5):
        while (page := (await client.get("/wa-webhook-core/health")).json)["status"] != "healthy":
            await asyncio.sleep(0.005)
    assert page["microservices"]["wa-webhook-jobs"]
    await heartbeat.stop()
    assert await pool.fetchval("select count(*) from workers") == 0


async def test_heartbeat_forgets_processes_killed_long_ago(pool: Pool) -> None:
    await pool.execute("insert into workers values (gen_random_uuid(), 'turns', '{}', '1', now() - interval '2 hours')")
    heartbeat = Heartbeat(pool, {"sender": []})
    heartbeat.start()
    async with asyncio.timeout(5):
        while [row["role"] for row in await pool.fetch("select role from workers")] != ["sender"]:
            await asyncio.sleep(0.005)
    await heartbeat.stop()


async def test_mounted_application_gets_its_paths_only(pool: Pool) -> None:
    seen: list[tuple[str, str]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append((scope["root_path"], scope["path"]))
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    client = Client(Gateway(settings(), Ingest(pool), Health(pool), {"/simulator": app}))
    answers = [await client.get(path) for path in ("/simulator", "/simulator/phones", "/simulators", "/")]
    assert [answer.status for answer in answers] == [204, 204, 404, 404]
    assert seen == [("/simulator", "/simulator"), ("/simulator", "/simulator/phones")]


async def test_client_that_leaves_before_its_body_is_complete_is_not_answered(pool: Pool) -> None:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(event: Any) -> None:
        sent.append(event)

    scope = {"type": "http", "method": "POST", "path": "/wa-webhook-core", "headers": [], "query_string": b""}
    await Gateway(settings(), Ingest(pool), Health(pool))(scope, receive, send)
    assert sent == []


async def test_websocket_is_closed(pool: Pool) -> None:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    async def send(event: Any) -> None:
        sent.append(event)

    await Gateway(settings(), Ingest(pool), Health(pool))({"type": "websocket", "path": "/"}, receive, send)
    assert sent == [{"type": "websocket.close"}]


async def test_client_ip_behind_a_trusted_proxy_is_the_one_limited(pool: Pool) -> None:
    async with running_gateway(pool, trusted_proxies=("127.0.0.0/8",)) as client:
        for _ in range(100):
            await client.post(b"", signature=None, headers={"x-forwarded-for": "203.0.113.7"})
        limited = await client.post(b"", signature=None, headers={"x-forwarded-for": "203.0.113.7, 127.0.0.9"})
        other = await client.post(b"", signature=None, headers={"x-forwarded-for": "203.0.113.8"})
    assert (limited.status, other.status) == (429, 403)


async def test_behind_uvicorn_it_starts_answers_and_stops(pool: Pool) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    app = Gateway(settings(), Ingest(pool), Health(pool))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="on"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    body = webhook(message())
    headers = {"X-Hub-Signature-256": sign(body), "X-Correlation-ID": "abc"}

    async def too_long() -> AsyncGenerator[bytes]:
        for _ in range(50):
            yield b"x" * 100_000

    async with aiohttp.ClientSession() as session:
        async with session.post(f"{url}/wa-webhook-core", data=body, headers=headers) as answer:
            assert (answer.status, await answer.json()) == (200, {"status": "ok"})
            assert answer.headers["X-Correlation-ID"] == "abc"
        async with session.post(f"{url}/wa-webhook-core", data=body + b" ", headers=headers) as answer:
            assert answer.status == 403
        try:
            async with session.post(f"{url}/wa-webhook-core", data=too_long()) as answer:
                assert answer.status == 413
        except aiohttp.ClientConnectionError:
            pass  # the server closed before all of it was written
    server.should_exit = True
    await serving
    assert await pool.fetchval("select count(*) from inbox") == 1


async def test_webhook_from_elsewhere_is_403_unread_and_audited_where_the_list_is_enforced(pool: Pool) -> None:
    elsewhere: dict[str, Any] = {"simulated": False, "allowlist": "enforce", "verify_tokens": ("t+1",)}
    async with running_gateway(pool, **elsewhere) as client:
        assert (await client.post(webhook(message("hi")))).status == 403
        assert (await client.get("/wa-webhook-core", HANDSHAKE)).status == 403
        assert (await client.get("/health/live")).status == 200
    assert await pool.fetchval("select count(*) from inbox") == 0
    row = await pool.fetchrow("select signature_valid, error from webhook_audit_log")
    assert row
    assert tuple(row) == (None, "foreign_address")
    trusted: dict[str, Any] = {**elsewhere, "trusted_proxies": ("127.0.0.1", "203.0.113.0/24")}
    async with running_gateway(pool, **trusted) as client:
        response = await client.post(webhook(message("hi")), headers={"x-forwarded-for": "157.240.1.1"})
        assert response.status == 200
