"""Replies before notifications before bulk, to each recipient and among all of them."""

from easymo.database.connect import Pool
from easymo.outbox import store as store_module
from easymo.outbox.decisions import BULK, NOTIFICATION, REPLY, Accept
from easymo.outbox.store import OutboxStore, Outcome
from graph import Graph, enqueue, phone, running, sender

BACKLOG = 100_000


async def send_all(store: OutboxStore, conversations: list[int]) -> None:
    """Claims and records one by one, adding the recipients in their order."""
    while entries := await store.claim(1):
        conversations += [entry.conversation for entry in entries]
        await store.record([Outcome(entry, Accept("wamid.1")) for entry in entries])


async def fill_with_bulk(pool: Pool) -> None:
    await pool.execute(
        """
        with recipient as (
          insert into lanes (conversation, queue, priority, ready_at)
          select n, 'outbox', 2, now() - interval '1 hour' from generate_series(1, $1::int) n returning conversation
        )
        insert into outbox (conversation, number_id, phone_number, service, correlation_id, payload, priority)
        select conversation, '1', '+250788000001', 'jobs', '', '{}', 2 from recipient
        """,
        BACKLOG,
    )


async def test_replies_go_before_notifications_before_bulk(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=600)
    for conversation, priority in enumerate([BULK, NOTIFICATION, REPLY, BULK, REPLY], start=1):
        await enqueue(pool, conversation, ["hi"], priority=priority)
    sent: list[int] = []
    await send_all(store, sent)
    assert sent == [3, 5, 2, 1, 4]


async def test_a_reply_overtakes_bulk_to_the_same_person_and_keeps_the_order_of_equals(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["bulk 1", "bulk 2"], priority=BULK)
    await enqueue(pool, 1, ["reply 1", "reply 2"])
    async with running(worker):
        await worker.accepted.reach(4)
    assert graph.accepted[phone(1)] == ["reply 1", "reply 2", "bulk 1", "bulk 2"]


async def test_what_is_being_sent_is_never_overtaken(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=600)
    await enqueue(pool, 1, ["bulk"], priority=BULK)
    [bulk] = await store.claim(1)
    await enqueue(pool, 1, ["reply"])
    await pool.execute("update lanes set ready_at = now()")
    assert await store.claim(1) == []
    await store.record([Outcome(bulk, Accept("wamid.1"))])
    [reply] = await store.claim(1)
    assert b"reply" in reply.payload


async def test_a_lane_whose_reply_is_sent_is_bulk_again(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=600)
    await enqueue(pool, 1, ["bulk"], priority=BULK)
    await enqueue(pool, 1, ["reply"])
    [reply] = await store.claim(1)
    await store.record([Outcome(reply, Accept("wamid.1"))])
    assert await pool.fetchval("select priority from lanes") == BULK


async def test_recipients_of_one_priority_take_turns(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=600)
    for conversation in (1, 2, 3):
        await enqueue(pool, conversation, ["a", "b", "c"], priority=BULK)
    sent: list[int] = []
    await send_all(store, sent)
    assert sent == [1, 2, 3] * 3


async def test_a_reply_does_not_wait_behind_a_hundred_thousand_bulk_sends(pool: Pool) -> None:
    await fill_with_bulk(pool)
    await enqueue(pool, BACKLOG + 1, ["hi"])
    store = OutboxStore(pool, unknown_wait=600)
    [entry] = await store.claim(1)
    assert entry.conversation == BACKLOG + 1
    rows = await pool.fetch(f"explain (analyze, costs off) {store_module._sql.lock_recipients}", 4, 1, store._wait)
    plan = "\n".join(row[0] for row in rows)
    assert plan.count("lanes_sends") == 3
    assert "Seq Scan on lanes" not in plan
    assert plan.count("Sort Key") == 1  # of what is taken, to lock in one order
