"""The audit log: a row for each webhook and each turn, in the commit they belong to; refused ones aside."""

import asyncio
import hashlib
import hmac
from collections.abc import AsyncGenerator
from datetime import timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.service import Registry
from easymo.database.connect import Connection, Pool, connect, open_pool
from easymo.gateway.app import LARGEST_BODY
from easymo.observability import audit
from easymo.observability.audit import Audited, Found, Pseudonyms, Refusals, search
from easymo.settings import SIMULATED_APP_SECRET
from easymo.turns import store
from easymo.turns import worker as worker_module
from easymo.turns.worker import TurnWorker
from lanes import Lanes, drain, open_lanes, registry, until
from webhooks import PHONE, Client, envelope, message, running_gateway, serialize, value, webhook

ALL = timedelta(days=1)


@pytest.fixture
async def owner(database: Database) -> AsyncGenerator[Connection]:
    connection = await connect(database.owner_url, name="test")
    yield connection
    await connection.close()


@pytest.fixture
async def client(pool: Pool) -> AsyncGenerator[Client]:
    async with running_gateway(pool) as running:
        yield running


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


async def rows(pool: Pool, **filters: Any) -> list[Found]:
    """Oldest first."""
    options: dict[str, Any] = {"most": 1000, **filters}
    return (await search(pool, ALL, **options))[::-1]


# Whom a row is about ----------------------------------------------------------------------------------------


def test_pseudonym_is_a_keyed_hash_and_the_last_four_digits() -> None:
    digest = hmac.new(b"easymo.audit:a key", b"+250788123456", hashlib.sha256).hexdigest()
    assert Pseudonyms("a key").of("+250788123456") == f"{digest[:16]}…3456"
    assert Pseudonyms("another").of("+250788123456") != Pseudonyms("a key").of("+250788123456")
    assert Pseudonyms("a key").of(None) is None


async def test_webhook_and_turn_name_the_person_alike_and_never_by_number(client: Client, pool: Pool) -> None:
    await client.post(webhook(message("hi")))
    await drain(TurnWorker(pool, registry()))
    number = Pseudonyms(SIMULATED_APP_SECRET).of(f"+{PHONE}")
    assert [row.from_number for row in await rows(pool)] == [number, number]
    assert not await pool.fetchval(
        "select count(*) from webhook_audit_log a where a::text like '%' || $1 || '%'", PHONE
    )
    assert len(await rows(pool, names=[number])) == 2
    assert await rows(pool, names=["somebody else"]) == []


# Webhooks ---------------------------------------------------------------------------------------------------


async def test_accepted_webhook_has_one_row_however_much_it_holds(client: Client, pool: Pool) -> None:
    body = serialize(envelope([value([message("a"), message("b")])], [value([message("c", phone="250788999999")])]))
    await client.post(body, path="/wa-webhook-jobs", headers={"x-correlation-id": "c-1"})
    [row] = await rows(pool)
    assert (row.service, row.request_id, row.message_type) == ("wa-webhook-jobs", "c-1", "message")
    assert (row.from_number, row.signature_valid, row.error, row.routed_to) == (None, True, None, None)
    assert row.latency_ms is not None
    assert 0 <= row.latency_ms < 10_000


async def test_status_and_what_is_not_handled_are_called_so(client: Client, pool: Pool) -> None:
    status = {"id": "wamid.x", "status": "sent", "timestamp": "1700000000", "recipient_id": PHONE}
    await client.post(serialize(envelope([value([], statuses=[status])])))
    await client.post(serialize(envelope([value([message()], statuses=[status])])))
    await client.post(serialize({"object": "whatsapp_business_account", "entry": [{"id": "1"}]}))
    assert [row.message_type for row in await rows(pool)] == ["status", "message+status", "other"]


async def test_row_of_a_webhook_is_in_the_commit_of_its_messages(client: Client, pool: Pool) -> None:
    await client.post(webhook(message("first")))
    await client.post(webhook(message("second")))
    commits = "select count(distinct m.xmin::text) from inbox m join webhook_audit_log a on a.xmin = m.xmin"
    assert await pool.fetchval(commits) == 2


async def test_webhook_that_cannot_be_stored_has_no_row_of_acceptance(
    client: Client, pool: Pool, owner: Connection
) -> None:
    await owner.execute(
        "alter table inbox add column refused text not null default 'x' check (refused <> 'x') no inherit"
    )
    await owner.execute("alter table quarantine rename to elsewhere")
    assert (await client.post(webhook(message()))).status == 500
    await owner.execute("alter table elsewhere rename to quarantine")
    await client.app._ingest.refusals.stop()
    [row] = await rows(pool)
    assert (row.error, row.message_type) == ("UndefinedTableError", None)


async def test_one_bad_item_of_three_leaves_one_row(client: Client, pool: Pool, owner: Connection) -> None:
    await owner.execute("alter table inbox add constraint words check (position('bad'::bytea in payload) = 0)")
    assert (await client.post(webhook(message("good"), message("bad"), message("fine")))).status == 200
    assert len(await rows(pool)) == 1


async def test_log_can_be_added_to_and_read_and_nothing_else(pool: Pool) -> None:
    for statement in ("update webhook_audit_log set error = 'x'", "delete from webhook_audit_log"):
        with pytest.raises(Exception, match="permission denied"):
            await pool.execute(statement)


async def test_rows_lie_in_the_partition_of_their_week(client: Client, pool: Pool, owner: Connection) -> None:
    await client.post(webhook(message()))
    names = await owner.fetch("select tableoid::regclass::text as name from webhook_audit_log")
    assert [row["name"] != "webhook_audit_log_default" for row in names] == [True]


# Refused webhooks -------------------------------------------------------------------------------------------


async def test_refused_webhooks_are_audited_aside(pool: Pool) -> None:
    async with running_gateway(pool) as client:
        for _ in range(100):
            await client.post(b"{}", signature="sha256=" + "0" * 64, path="/wa-webhook-core")
        client.peer = "127.0.0.2"
        await client.post(b"{}", signature=None)
        await client.app._ingest.refusals._write()
        client.peer = "127.0.0.1"
        assert (await client.post(b"{}", signature=None)).status == 429
        assert (await client.post(b"no json")).status == 400
        assert (await client.post(b"x" * (LARGEST_BODY + 1))).status == 413
        assert (await client.post(serialize({"entry": []}))).status == 200
    told = [(row.error, row.signature_valid, row.rate_limited) for row in await rows(pool)]
    assert sorted(told[-4:], key=str) == sorted(
        [
            ("too_many_requests", False, True),
            ("bad_request", True, False),
            ("payload_too_large", None, False),
            (None, True, False),
        ],
        key=str,
    )
    assert told[:-4] == [("forbidden", False, False)] * 100, "the 101st was dropped"


async def test_answers_do_not_wait_for_the_log_and_what_does_not_fit_is_counted(pool: Pool, owner: Connection) -> None:
    refusals = Refusals(pool, most=10, every=0.001)
    refusals.start()
    async with owner.transaction():
        await owner.execute("lock table webhook_audit_log in access exclusive mode")
        for number in range(25):
            refusals.note(Audited("wa-webhook-core", str(number), error="forbidden"))
        assert refusals.dropped == 15
    with capture_logs() as logs:
        await refusals.stop()
    assert {row.request_id for row in await rows(pool)} == {str(number) for number in range(10)}
    assert [(log["event"], log["count"]) for log in logs] == [("refused webhooks not audited", 15)]


async def test_refusals_are_kept_while_the_database_is_away(
    database: Database, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "_PATIENCE_SECONDS", 0.05)
    narrow = await open_pool(database.url, size=1, name="test")
    refusals = Refusals(narrow)
    refusals.note(Audited("wa-webhook-core", "kept", error="forbidden"))
    async with narrow.acquire():
        await refusals._write()
    assert await rows(pool) == []
    refusals.start()
    await refusals.stop()
    assert [row.request_id for row in await rows(pool)] == ["kept"]
    await narrow.close()


async def test_refusals_are_written_by_themselves(pool: Pool) -> None:
    refusals = Refusals(pool, every=0.001)
    refusals.start()
    refusals.note(Audited("wa-webhook-core", "r", error="forbidden"))
    await until(lambda: pool.fetchval("select exists (select from webhook_audit_log)"))
    await refusals.stop()


# Turns ------------------------------------------------------------------------------------------------------


async def fails(chat: Chat) -> None:
    raise LookupError("a defect")


async def test_turn_is_audited_with_who_spoke_and_how_long_it_took(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    await drain(TurnWorker(lanes.pool, registry()))
    [row] = await rows(lanes.pool)
    assert (row.service, row.routed_to, row.message_type) == ("wa-webhook-work", "work:note", "address")
    assert (row.request_id, row.signature_valid, row.rate_limited, row.error) == ("correlation", None, False, None)
    assert row.latency_ms is not None
    assert 0 <= row.latency_ms < 60_000


async def test_row_of_a_turn_is_in_its_commit_and_goes_with_it(lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    commit = store.commit

    async def commit_and_fail(connection: Any, writes: Any) -> None:
        await commit(connection, writes)
        raise store.Conflict

    with monkeypatch.context() as failing:
        failing.setattr(store, "commit", commit_and_fail)
        with pytest.raises(store.Conflict):
            await TurnWorker(lanes.pool, registry()).take_batch()
    assert await rows(lanes.pool) == []
    await drain(TurnWorker(lanes.pool, registry()))
    together = "select count(*) from messages m join webhook_audit_log a on a.xmin = m.xmin"
    assert await lanes.pool.fetchval(together) == 1


async def test_turn_that_fails_is_audited_each_time_with_its_exception(
    lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "RETRY_AFTER", (1e6, 1e6, 1e6))
    house: Registry = registry(fails=fails)
    await lanes.meet(1)
    await lanes.send(1, "work:fails")
    for _ in range(4):
        await drain(TurnWorker(lanes.pool, house))
        await lanes.make_due()
    found = await rows(lanes.pool, failed=True)
    assert [row.error for row in found] == ["LookupError"] * 4
    assert [row.message_type for row in found] == ["address"] * 4
    assert [row.latency_ms is None for row in found] == [True, True, True, False], (
        "how long it took is known at its end"
    )


async def test_dead_letter_replayed_after_months_is_still_audited(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, "work:note:a")
    await lanes.owner.execute("update inbox set received_at = now() - interval '100 days'")
    await drain(TurnWorker(lanes.pool, registry()))
    assert (await lanes.notes(1), [row.latency_ms for row in await rows(lanes.pool)]) == (["a"], [2**31 - 1])


async def test_messages_of_a_flood_are_kept_and_audited_but_not_run(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, *(f"work:note:{number}" for number in range(8)))
    await drain(TurnWorker(lanes.pool, registry(), flood_limit=5))
    assert await lanes.notes(1) == [str(number) for number in range(5)]
    assert [said.partition(".")[0] for said in await lanes.said(1)][5:] == ["That is a lot of messages at once"]
    assert await lanes.owner.fetchval("select count(*) from messages where direction = 'in'") == 8
    assert len(await rows(lanes.pool, rate_limited=True)) == 3


async def test_undated_messages_of_an_outage_are_judged_by_when_they_came(lanes: Lanes) -> None:
    await lanes.meet(1)
    await lanes.send(1, *(f"work:note:{number}" for number in range(8)))
    await lanes.owner.execute("update inbox set received_at = now() - id * interval '1 hour'")
    await drain(TurnWorker(lanes.pool, registry(), flood_limit=1))
    assert len(await lanes.notes(1)) == 8


async def test_search_finds_what_it_is_asked_for(lanes: Lanes) -> None:
    await lanes.meet(1, 2)
    for conversation in (1, 2):
        await lanes.send(conversation, "work:note:a", "core:language")
    await asyncio.gather(*(drain(TurnWorker(lanes.pool, registry())) for _ in range(2)))
    assert {row.service for row in await rows(lanes.pool)} == {"wa-webhook-work", "wa-webhook-core"}
    assert len(await rows(lanes.pool, service="wa-webhook-work")) == 2
    assert await rows(lanes.pool, failed=True) == []
    assert len(await rows(lanes.pool, most=3)) == 3
    assert await search(lanes.pool, timedelta()) == []
