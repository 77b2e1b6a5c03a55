"""A send whose fate somebody knows is not sent again, however long the knowledge took to arrive."""

import pytest

from easymo.database.connect import Pool
from easymo.errors import DatabaseUnavailable
from easymo.outbox.statuses import apply_statuses
from easymo.outbox.store import OutboxStore
from graph import Graph, enqueue, phone, rest, running, sender

CONVERSATION = 1


async def test_send_whose_wait_is_over_is_claimed_again(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=0)
    (id,) = await enqueue(pool, CONVERSATION, ["hi"])
    await store.claim(1)
    (again,) = await store.claim(1)
    assert (again.id, again.unresolved) == (id, True)


async def test_send_whose_status_has_come_but_is_not_applied_yet_is_not(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=0)
    await enqueue(pool, CONVERSATION, ["hi"])
    (entry,) = await store.claim(1)
    await pool.execute(
        "insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at)"
        " values ($1, $2, $3, 'wamid.1', 'sent', now())",
        *(entry.conversation, entry.id, entry.created_at),
    )
    assert await store.claim(1) == []
    await apply_statuses(pool)
    assert await rest(pool) == (0, 0)


async def test_sender_records_what_it_knows_before_it_takes_it_for_unknown(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = iter([DatabaseUnavailable("away")])
    record = OutboxStore.record

    async def record_after_a_failure(*arguments: object) -> None:
        if failure := next(failures, None):
            raise failure
        await record(*arguments)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(OutboxStore, "record", record_after_a_failure)
    graph = Graph()
    sending = sender(pool, graph, unknown_wait=0.5)
    await enqueue(pool, CONVERSATION, ["hi", "there"])
    async with running(sending):
        sending.wake()
        await sending.accepted.reach(2)
    assert graph.accepted[phone(CONVERSATION)] == ["hi", "there"]
