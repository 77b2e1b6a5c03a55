"""What the gateway logs: enough to find a fault, and nothing a person is called by or said."""

import base64
import io
import json
import logging
import re
from collections.abc import Iterator

import pytest
import structlog

from databases import Database
from easymo.database.connect import Pool, connect
from easymo.observability.logging import configure
from webhooks import PHONE, USER, message, running_gateway, webhook

SECRET_WORDS = "my sister is ill"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    configure("json", stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def assert_nothing_personal(text: str) -> None:
    assert text
    assert PHONE not in text
    assert "wamid." not in text
    assert SECRET_WORDS not in text
    for token in re.findall(r"[A-Za-z0-9+/]{16,}", text):
        for start in range(4):
            quads = token[start : start + (len(token) - start) // 4 * 4]
            assert PHONE.encode() not in base64.b64decode(quads)


async def test_accepted_webhooks_are_not_logged(pool: Pool, log: io.StringIO) -> None:
    async with running_gateway(pool) as client:
        await client.post(webhook(message(SECRET_WORDS)))
    assert log.getvalue() == ""


async def test_no_fault_logs_phone_wamid_or_words(pool: Pool, database: Database, log: io.StringIO) -> None:
    owner = await connect(database.owner_url, name="test")
    contact = {"wa_id": PHONE, "user_id": USER, "profile": {"name": SECRET_WORDS}}
    body = webhook(message(SECRET_WORDS, id=f"wamid.{base64.b64encode(PHONE.encode()).decode()}"), contacts=[contact])
    async with running_gateway(pool, patience=0.2) as client:
        await client.post(body, signature="sha256=" + "0" * 64)
        await client.post(body[:-1])
        await owner.execute(
            f"alter table inbox add constraint words check (position('{SECRET_WORDS}'::bytea in payload) = 0)"
        )
        assert (await client.post(body, headers={"x-correlation-id": PHONE})).status == 200
        await owner.execute(
            "alter table inbox drop constraint words; alter table aliases add check (alias = '') not valid"
        )
        assert (await client.post(body.replace(PHONE.encode(), b"250788999999"))).status == 200
        async with owner.transaction():
            await owner.execute("lock table inbox in access exclusive mode")
            assert (await client.post(webhook(message(SECRET_WORDS), contacts=[contact]))).status == 503
        await owner.execute("drop table inbox")
        assert (await client.post(body)).status == 500
    await owner.close()
    events = [json.loads(line)["event"] for line in log.getvalue().splitlines()]
    assert set(events) >= {
        "webhook without a valid signature",
        "webhook is not JSON",
        "update quarantined",
        "database away",
        "request failed",
    }
    assert_nothing_personal(log.getvalue())


async def test_failed_request_is_logged_with_its_ids_and_frames(
    pool: Pool, database: Database, log: io.StringIO
) -> None:
    owner = await connect(database.owner_url, name="test")
    await owner.execute("drop table inbox")
    await owner.close()
    async with running_gateway(pool) as client:
        await client.post(webhook(message()), headers={"x-request-id": "r-1", "x-correlation-id": "c-1"})
    [line] = [json.loads(line) for line in log.getvalue().splitlines()]
    assert (line["request_id"], line["correlation_id"], line["level"]) == ("r-1", "c-1", "error")
    assert line["error"][0] == "UndefinedTableError (42P01)"
    assert any("gateway/store.py" in frame for frame in line["error"])
