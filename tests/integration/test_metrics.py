"""/metrics: the whole house on one page, valid to Prometheus, for those who may see it."""

import asyncio
import os
import shutil
import subprocess
from typing import Any

import pytest

from databases import Database
from easymo.database.connect import Pool, open_pool
from easymo.gateway.metrics import Metrics
from easymo.observability.heartbeat import Heartbeat
from pages import samples
from webhooks import Client, message, running_gateway, webhook

TOKEN = {"authorization": "Bearer admin-token"}


async def page(client: Client, headers: dict[str, str] | None = None) -> bytes:
    response = await client.get("/metrics", headers=headers)
    assert response.status == 200
    return response.body


async def test_metrics_are_valid_to_promtool(pool: Pool) -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        assert not os.environ.get("CI"), "CI needs promtool: Debian's package prometheus"
        pytest.skip("promtool is not installed (Debian's package prometheus)")
    async with running_gateway(pool) as client:
        await client.post(webhook(message("hi")))
        content = await page(client)
    checked = subprocess.run([promtool, "check", "metrics"], input=content, capture_output=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


async def test_a_webhook_and_its_lane_are_counted(pool: Pool) -> None:
    async with running_gateway(pool) as client:
        before = samples(await page(client), "easymo_acknowledgement_seconds_count")[(("worker", "test"),)]
        await client.post(webhook(message("hi")))
        after = samples(await page(client), "easymo_acknowledgement_seconds_count")[(("worker", "test"),)]
    assert after == before + 1
    async with running_gateway(pool) as client:
        counted = await page(client)
    assert samples(counted, "easymo_lanes") == {(("queue", "inbox"),): 1.0}
    assert samples(counted, "easymo_lane_oldest_seconds")[(("queue", "inbox"),)] >= 0
    assert samples(counted, "easymo_database_up") == {(): 1.0}


async def test_other_processes_are_on_the_page_with_their_last_beat(pool: Pool) -> None:
    heartbeat = Heartbeat(pool, {"turns": ["core"], "sender": []})
    heartbeat.start()
    async with running_gateway(pool) as client, asyncio.timeout(5):
        while not await pool.fetchval("select count(*) from workers"):
            await asyncio.sleep(0.005)
        content = await page(client)
    await heartbeat.stop()
    started = samples(content, "easymo_process_start_time_seconds")
    assert set(started) == {(("worker", "test"),), (("worker", str(heartbeat.id)),)}
    assert samples(content, "easymo_workers") == {(("role", "sender"),): 1.0, (("role", "turns"),): 1.0}


async def test_without_a_database_a_process_still_tells_of_itself(database: Database) -> None:
    pool = await open_pool(database.url, size=1, name="test")
    await pool.close()
    content = (await Metrics(pool, "test", "").page()).body
    assert samples(content, "easymo_database_up") == {(): 0.0}
    assert samples(content, "easymo_process_start_time_seconds")
    assert not samples(content, "easymo_lanes")


@pytest.mark.parametrize(
    ("peer", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("::1", {}, 200),
        ("127.0.0.1", {"x-forwarded-for": "203.0.113.9"}, 403),
        ("203.0.113.9", {}, 403),
        ("203.0.113.9", {"authorization": "Bearer other"}, 403),
        ("203.0.113.9", TOKEN, 200),
        ("127.0.0.1", {"x-forwarded-for": "203.0.113.9", **TOKEN}, 200),
    ],
)
async def test_metrics_are_for_this_machine_or_the_token(
    pool: Pool, peer: str, headers: dict[str, str], status: int
) -> None:
    async with running_gateway(pool, admin_token="admin-token") as client:
        answered = await Client(client.app, peer).get("/metrics", headers=headers)
    assert answered.status == status


async def test_an_empty_token_opens_nothing(pool: Pool) -> None:
    async with running_gateway(pool) as client:
        remote = Client(client.app, "203.0.113.9")
        assert (await remote.get("/metrics", headers={"authorization": "Bearer "})).status == 403


async def test_many_who_ask_at_once_share_one_look(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[Any] = []

    async def read_house(asked: Pool) -> list[Any]:
        looks.append(asked)
        return []

    monkeypatch.setattr("easymo.gateway.metrics.read_house", read_house)
    metrics = Metrics(pool, "test", "")
    await asyncio.gather(*(metrics.page() for _ in range(10)))
    assert len(looks) == 1
