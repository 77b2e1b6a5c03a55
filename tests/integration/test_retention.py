"""What has been kept for as long as it is to be goes, once a day, and nothing else."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from structlog.testing import capture_logs

from databases import Database
from easymo.bootstrap import build_vault
from easymo.database.connect import Connection, Pool, connect
from easymo.sessions.retention import forget_history, forget_talks, sweep_vault
from easymo.settings import Settings
from easymo.vault.sweep import Swept


@pytest.fixture
async def owner(database: Database) -> AsyncGenerator[Connection]:
    connection = await connect(database.owner_url, name="owner")
    yield connection
    await connection.close()


async def partition(owner: Connection, parent: str, start: datetime, days: int) -> str:
    """A partition as it was made then."""
    name = f"{parent}_{start:%Y%m%d}"
    bounds = [
        f"{moment:%Y-%m-%d}" if parent == "seen" else moment.isoformat() for moment in (start, _later(start, days))
    ]
    await owner.execute(f"create table {name} partition of {parent} for values from ('{bounds[0]}') to ('{bounds[1]}')")
    return name


def _later(moment: datetime, days: int) -> datetime:
    return moment + timedelta(days=days)


async def partitions(owner: Connection) -> set[str]:
    return {
        row["name"]
        for row in await owner.fetch(
            "select relname as name from pg_inherits join pg_class on oid = inhrelid where relkind = 'r'"
        )
    }


TODAY = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


async def test_partitions_go_when_all_of_them_is_past_its_term(pool: Pool, owner: Connection) -> None:
    before = await partitions(owner)
    gone = {
        await partition(owner, "seen", TODAY - timedelta(days=9), 1),
        await partition(owner, "messages", TODAY - timedelta(days=97), 7),
        await partition(owner, "webhook_audit_log", TODAY - timedelta(days=200), 7),
    }
    kept = {
        await partition(owner, "seen", TODAY - timedelta(days=8), 1),
        await partition(owner, "messages", TODAY - timedelta(days=90), 7),
        await partition(owner, "webhook_audit_log", TODAY - timedelta(days=90), 7),
    }
    assert gone | kept <= await partitions(owner)
    await forget_history(pool)
    assert await partitions(owner) == before | kept


async def test_what_lies_beside_the_partitions_goes_by_its_age(pool: Pool, owner: Connection) -> None:
    for days in (91, 89):
        at = datetime.now(UTC) - timedelta(days=days)
        await owner.execute(
            "insert into messages (conversation, id, created_at, direction, type, payload, correlation_id)"
            " values (1, $1, $2, 'in', 'text', '', '')",
            days,
            at,
        )
        await owner.execute("insert into webhook_audit_log (service, created_at) values ($1, $2)", str(days), at)
        await owner.execute(
            "insert into account_events (field, business_account, payload, correlation_id, received_at)"
            " values ($1, '', '', '', $2)",
            str(days),
            at,
        )
    await forget_history(pool)
    assert await owner.fetchval("select array_agg(id) from messages") == [89]
    assert await owner.fetchval("select array_agg(service) from webhook_audit_log") == ["89"]
    assert await owner.fetchval("select array_agg(field) from account_events") == ["89"]


async def test_what_is_remembered_without_a_day_goes_after_eight(pool: Pool, owner: Connection) -> None:
    for kept in (9, 7):
        await owner.execute(
            "insert into seen (day, conversation, key, stored_at)"
            " values ('1970-01-01', $1::int, '', now() - make_interval(days => $1::int))",
            kept,
        )
    await forget_history(pool)
    assert await owner.fetchval("select array_agg(conversation) from seen_default") == [7]


async def test_an_old_partition_in_use_is_left_for_the_next_time(pool: Pool, owner: Connection) -> None:
    busy = await partition(owner, "messages", TODAY - timedelta(days=200), 7)
    idle = await partition(owner, "webhook_audit_log", TODAY - timedelta(days=200), 7)
    async with owner.transaction():
        await owner.execute(f"select from {busy}")
        await forget_history(pool)
    left = await partitions(owner)
    assert (busy in left, idle in left) == (True, False)


async def test_processes_can_remove_nothing_by_themselves(pool: Pool) -> None:
    partition = await pool.fetchval(
        "select inhrelid::regclass::text from pg_inherits where inhparent = 'seen'::regclass"
    )
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await pool.execute(f"drop table {partition}")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await pool.execute("delete from webhook_audit_log")


async def test_documents_of_the_real_vault_expire(pool: Pool, owner: Connection, tmp_path: Path) -> None:
    vault = build_vault(Settings(home=tmp_path), pool)
    await owner.execute("insert into profiles (id) values (1)")
    await vault.keep(b"x", person=1, kind="licence", mime_type="image/jpeg", key="1", days=0)
    assert (await sweep_vault(vault))["documents_expired"] == 1
    assert await pool.fetchval("select count(*) from documents where deleted_at is null") == 0


async def test_keys_that_cannot_be_read_are_told() -> None:
    class Shelf:
        async def sweep(self) -> Swept:
            return Swept(0, 0, 0, 0, 3)

    shelf: Any = Shelf()
    with capture_logs() as logs:
        await sweep_vault(shelf)
    assert logs == [{"event": "vault_keys_unreadable", "documents": 3, "log_level": "warning"}]


async def test_talks_with_assistants_go_after_a_day_and_what_they_used_after_90(pool: Pool) -> None:
    await pool.execute("insert into profiles (id) values (1)")
    await pool.execute(
        "insert into agent_memories (person, persona, exchanges, heard_at) values"
        " (1, 'jobs', '[]', now() - interval '25 hours'), (1, 'rides', '[]', now() - interval '23 hours')"
    )
    await pool.execute(
        "insert into agent_usage (person, persona, model, day, reserved, begun_at) values"
        " (1, 'jobs', 'old', '2026-01-01', 0, now() - interval '91 days'), (1, 'jobs', 'new', '2026-01-01', 0, now())"
    )
    assert await forget_talks(pool) == {"agent_memories": 1, "agent_usage": 1}
    assert await pool.fetchval("select array_agg(persona) from agent_memories") == ["rides"]
    assert await pool.fetchval("select array_agg(model) from agent_usage") == ["new"]
