"""The operators' log: who changes it behind our back is found."""

import asyncio
import os
from collections.abc import AsyncGenerator

import pytest
from structlog.testing import capture_logs

from databases import Database
from easymo.console import actions
from easymo.database.connect import Connection, Pool, connect
from easymo.errors import Tampered
from easymo.observability.chain import Head, note_head, verify
from houses import easymo

UNCHAINED = "insert into operator_actions (id, operator, action, subject, request_id) values (6, 'e', 'a', 's', 'r')"


@pytest.fixture
async def owner(database: Database) -> AsyncGenerator[Connection]:
    connection = await connect(database.owner_url, name="owner")
    yield connection
    await connection.close()


async def act(pool: Pool, subject: str) -> None:
    async with pool.acquire() as connection, connection.transaction():
        await actions.record(connection, "aline", "review.decide", subject, {"why": "é", "n": 1.50}, "r")


async def test_actions_written_at_once_are_one_chain(pool: Pool) -> None:
    assert await verify(pool) == Head(0, "")
    await asyncio.gather(*(act(pool, f"review:{number}") for number in range(20)))
    head = await verify(pool)
    assert (head.actions, len(head.digest)) == (20, 64)
    await act(pool, "review:20")
    assert (await verify(pool)).digest != head.digest


@pytest.mark.parametrize(
    ("deed", "broken"),
    [
        ("update operator_actions set operator = 'eric' where id = 3", 3),
        ("update operator_actions set detail = '{}' where id = 5", 5),
        ("update operator_actions set at = at + interval '1 microsecond' where id = 1", 1),
        ("delete from operator_actions where id = 2", 3),
        ("delete from operator_actions where id = 1", 2),
        (
            f"alter table operator_actions disable trigger chained; {UNCHAINED}",
            6,
        ),
        ("update operator_actions a set digest = action_digest(a), operator = 'eric' where id = 4", 4),
    ],
)
async def test_what_was_changed_behind_our_back_is_found(pool: Pool, owner: Connection, deed: str, broken: int) -> None:
    for number in range(5):
        await act(pool, f"review:{number}")
    await owner.execute(deed)
    with pytest.raises(Tampered, match=f"action {broken} "):
        await verify(pool)


async def test_what_was_cut_off_is_seen_by_the_digest_noted_elsewhere(pool: Pool, owner: Connection) -> None:
    for number in range(3):
        await act(pool, f"review:{number}")
    with capture_logs() as logs:
        await note_head(pool)
    noted = logs[0]["digest"]
    await owner.execute("delete from operator_actions where id = 3")
    assert (await verify(pool)).digest != noted


async def test_tampering_is_an_alarm_in_the_log(pool: Pool, owner: Connection) -> None:
    await act(pool, "review:1")
    await owner.execute("update operator_actions set subject = 'review:2'")
    with capture_logs() as logs, pytest.raises(Tampered):
        await note_head(pool)
    assert [(line["event"], line["log_level"]) for line in logs] == [("operators_log_tampered", "error")]


async def test_command_tells_the_end_or_what_is_wrong(database: Database, pool: Pool, owner: Connection) -> None:
    environment = {**os.environ, "DATABASE_URL": database.url}
    await act(pool, "review:1")
    assert (await easymo("audit", "verify", environment=environment)).out.startswith("1 actions, all as they were")
    await owner.execute("update operator_actions set subject = 'review:2'")
    ended = await easymo("audit", "verify", environment=environment)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("easymo: action 1 of the operators' log was changed")
