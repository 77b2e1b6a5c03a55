"""What becomes of sends whose answer was lost, and of those WhatsApp has no room for.

A send whose fate somebody knows is not sent again, however long the knowledge took to arrive.
"""

from collections import Counter

import pytest

from easymo.database.connect import Pool
from easymo.errors import DatabaseUnavailable
from easymo.outbox.statuses import apply_statuses
from easymo.outbox.store import OutboxStore
from easymo.whatsapp.transport import FateUnknown, Response
from graph import Graph, Request, enqueue, error, phone, rest, running, sender, settle_by_status

CONVERSATION = 1

TIMEOUTS = [30, pytest.param(1000, marks=pytest.mark.long)]


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
    record = OutboxStore.record

    async def record_after_the_claim(*arguments: object) -> None:
        if await pool.fetchval("select exists (select from lanes where ready_at > now())"):
            raise DatabaseUnavailable("away")
        await record(*arguments)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(OutboxStore, "record", record_after_the_claim)
    graph = Graph()
    sending = sender(pool, graph, unknown_wait=0.3)
    await enqueue(pool, CONVERSATION, ["hi", "there"])
    async with running(sending):
        sending.wake()
        await sending.accepted.reach(2)
    assert graph.accepted[phone(CONVERSATION)] == ["hi", "there"]


@pytest.mark.parametrize("timeouts", TIMEOUTS)
async def test_timeouts_after_acceptance_send_nothing_twice_and_lose_nothing_where_statuses_tell(
    pool: Pool, timeouts: int
) -> None:
    async def accept_and_time_out(request: Request) -> Response | None:
        if request.text == "first":
            graph.accept(request)
            await settle_by_status(pool, request, "delivered")
            raise FateUnknown("SocketTimeoutError")
        return None

    graph = Graph(accept_and_time_out)
    sending = sender(pool, graph)
    for conversation in range(1, timeouts + 1):
        await enqueue(pool, conversation, ["first", "second"])
    async with running(sending):
        await sending.unknown.reach(timeouts)
        sending.wake()
        await sending.accepted.reach(timeouts)
    assert graph.accepted == {phone(conversation): ["first", "second"] for conversation in range(1, timeouts + 1)}
    kept = await pool.fetch("select status, count(*) from messages group by 1 order by 1")
    assert [tuple(row) for row in kept] == [("accepted", timeouts), ("delivered", timeouts)]
    assert await pool.fetchval("select count(*) from dead_letters") == 0
    assert await rest(pool) == (0, 0)


@pytest.mark.parametrize("timeouts", TIMEOUTS)
async def test_timeouts_after_acceptance_follow_the_declared_policy_where_no_status_comes(
    pool: Pool, timeouts: int
) -> None:
    met: Counter[str] = Counter()

    async def accept_and_time_out_once(request: Request) -> Response | None:
        met[request.recipient] += 1
        if met[request.recipient] == 1:
            graph.accept(request)
            raise FateUnknown("SocketTimeoutError")
        return None

    graph = Graph(accept_and_time_out_once)
    sending = sender(pool, graph, unknown_wait=600.0)
    for conversation in range(1, timeouts + 1):
        await enqueue(pool, conversation, ["reply" if conversation % 2 else "payment"], resend=bool(conversation % 2))
    async with running(sending):
        await sending.unknown.reach(timeouts)
        await pool.execute("update outbox set sending_at = sending_at - interval '10 minutes'")
        await pool.execute("update lanes set ready_at = now()")
        sending.wake()
        await sending.accepted.reach(timeouts // 2)
        await sending.buried.reach(timeouts // 2)
    replies = [phone(conversation) for conversation in range(1, timeouts + 1, 2)]
    payments = [phone(conversation) for conversation in range(2, timeouts + 1, 2)]
    assert graph.accepted == {to: ["reply"] * 2 for to in replies} | {to: ["payment"] for to in payments}
    dead = await pool.fetch("select resend, retryable, left(reason, 12), count(*) from dead_letters group by 1, 2, 3")
    assert [tuple(row) for row in dead] == [(False, False, "fate unknown", timeouts // 2)]
    assert await rest(pool) == (0, 0)


async def test_a_quarter_of_an_hour_without_room_fails_nothing(pool: Pool) -> None:
    """900 refusals are what a throttled number meets that asks once a second for 15 minutes."""
    refusals = 900

    async def no_room(_: Request) -> Response | None:
        nonlocal refusals
        refusals -= 1
        return error(429, 130429, retry_after="0") if refusals >= 0 else None

    graph = Graph(no_room)
    sending = sender(pool, graph)
    for conversation in range(1, 11):
        await enqueue(pool, conversation, ["first", "second"])
    async with running(sending):
        await sending.accepted.reach(20)
    assert graph.accepted == {phone(conversation): ["first", "second"] for conversation in range(1, 11)}
    assert await pool.fetchval("select array_agg(distinct attempts) from messages") == [1]
    assert await pool.fetchval("select count(*) from dead_letters") == 0
