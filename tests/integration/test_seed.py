"""The acceptance cases of the document that asked for the system, each by its name there."""

from collections.abc import AsyncGenerator

import pytest

from databases import Database
from easymo.database.connect import Pool
from easymo.registry import build_registry
from easymo.services.jobs.demo import load_demo
from easymo.turns.worker import TurnWorker
from webhooks import Client, message, running_gateway, webhook

NUMBER = "+250788123456"


@pytest.fixture
async def client(pool: Pool) -> AsyncGenerator[Client]:
    async with running_gateway(pool) as running:
        yield running


async def active_service(pool: Pool) -> str | None:
    return await pool.fetchval("select active_service from whatsapp_user_sessions where phone_number = $1", NUMBER)


async def last_said(pool: Pool) -> str:
    payload: bytes = await pool.fetchval("select payload from outbox order by id desc limit 1")
    return payload.decode()


async def test_wa_webhook_core_routes_jobs_keyword_correctly(client: Client, pool: Pool) -> None:
    response = await client.post(webhook(message("jobs", phone=NUMBER.removeprefix("+"))))
    assert response.status == 200
    await TurnWorker(pool, build_registry()).take_batch()
    assert await active_service(pool) == "wa-webhook-jobs"


async def test_case_1_jobs_service(client: Client, pool: Pool) -> None:
    """ "jobs": routes to wa-webhook-jobs, the person receives its menu."""
    await client.post(webhook(message("jobs")))
    await TurnWorker(pool, build_registry()).take_batch()
    said = await last_said(pool)
    assert all(address in said for address in ("jobs:find", "jobs:post", "jobs:mine", "jobs:applied"))


async def test_wa_webhook_core_routes_property_keyword_correctly(client: Client, pool: Pool) -> None:
    """ "property": routes to wa-webhook-property, the person receives its menu with ways to search."""
    await client.post(webhook(message("property", phone=NUMBER.removeprefix("+"))))
    await TurnWorker(pool, build_registry()).take_batch()
    assert await active_service(pool) == "wa-webhook-property"
    said = await last_said(pool)
    searches = ("property:find", "property:search", "property:nearby", "property:results")
    assert all(address in said for address in (*searches, "property:offer", "property:mine"))


async def test_case_3_session_persistence(client: Client, pool: Pool, database: Database) -> None:
    """ "jobs", then "tech jobs": stays in the service, keeps its context, lists jobs."""
    await load_demo(database.url, lambda _line: None)
    worker = TurnWorker(pool, build_registry())
    for words in ("jobs", "tech jobs"):
        await client.post(webhook(message(words)))
        await worker.take_batch()
    assert await active_service(pool) == "wa-webhook-jobs"
    said = b"".join(row["payload"] for row in await pool.fetch("select payload from outbox")).decode()
    assert said.count('"jobs:job:') == 8


async def test_case_4_invalid_signature(client: Client) -> None:
    response = await client.post(b'{"test": "data"}', signature="sha256=invalid")
    assert response.status == 403


async def test_case_5_rate_limiting(client: Client) -> None:
    statuses = [(await client.post(b"", signature=None)).status for _ in range(101)]
    assert statuses == [403] * 100 + [429]


async def test_handshake(client: Client) -> None:
    query = "hub.mode=subscribe&hub.verify_token=simulated-verify-token&hub.challenge=test123"
    response = await client.get("/wa-webhook-core", query)
    assert (response.status, response.body) == (200, b"test123")
