"""Sends whose fate is unknown: lost answers, senders that die or stop, and all faults together."""

import asyncio
import random

import structlog

from easymo.database.connect import Pool
from easymo.whatsapp.transport import FateUnknown, Response
from graph import Graph, Request, enqueue, error, phone, rest, running, sender, settle_by_status


async def test_a_send_of_unknown_fate_holds_its_recipients_later_sends(pool: Pool) -> None:
    async def lose(_: Request) -> None:
        raise FateUnknown("SocketTimeoutError")

    graph = Graph(lose)
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["first", "second"])
    async with running(worker):
        await worker.unknown.reach(1)
        await worker.looks.reach(worker.looks.value + 2)
    assert [request.text for request in graph.requests] == ["first"]
    states = await pool.fetch("select state from outbox order by id")
    assert [row["state"] for row in states] == ["sending", "pending"]


async def test_a_status_settles_an_unknown_fate_and_the_lane_goes_on(pool: Pool) -> None:
    async def lose_first(request: Request) -> None:
        if request.text == "first":
            raise FateUnknown("SocketTimeoutError")

    graph = Graph(lose_first)
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["first", "second"])
    async with running(worker):
        await worker.unknown.reach(1)
        await settle_by_status(pool, graph.requests[0], "delivered")
        worker.wake("easymo_statuses")
        await worker.accepted.reach(1)
    rows = await pool.fetch("select wamid, status from messages order by id")
    assert [tuple(row) for row in rows] == [("wamid.told", "delivered"), ("wamid.1", "accepted")]
    assert [request.text for request in graph.requests] == ["first", "second"]


async def test_an_unknown_fate_is_sent_again_after_the_wait_where_that_is_allowed(pool: Pool) -> None:
    lost = False

    async def lose_once(_: Request) -> None:
        nonlocal lost
        if not lost:
            lost = True
            raise FateUnknown("SocketTimeoutError")

    graph = Graph(lose_once)
    worker = sender(pool, graph, unknown_wait=0.3)
    await enqueue(pool, 1, ["first", "second"])
    async with running(worker):
        await worker.accepted.reach(2)
    assert [request.text for request in graph.requests] == ["first", "first", "second"]


async def test_an_unknown_fate_becomes_a_dead_letter_after_the_wait_where_it_may_not_be_repeated(pool: Pool) -> None:
    async def lose_first(request: Request) -> None:
        if request.text == "pay":
            raise FateUnknown("SocketTimeoutError")

    graph = Graph(lose_first)
    worker = sender(pool, graph, unknown_wait=0.3)
    await enqueue(pool, 1, ["pay"], resend=False)
    await enqueue(pool, 1, ["then"])
    async with running(worker):
        await worker.accepted.reach(1)
    assert [request.text for request in graph.requests] == ["pay", "then"]
    assert "fate unknown" in await pool.fetchval("select reason from dead_letters")


async def test_an_answer_that_outlasts_the_wait_is_given_up_before_the_send_is_claimed_again(pool: Pool) -> None:
    async def hang_once(request: Request) -> None:
        if len(graph.requests) == 1:
            await asyncio.Event().wait()

    graph = Graph(hang_once)
    worker = sender(pool, graph, unknown_wait=0.3)
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.accepted.reach(1)
    assert (len(graph.requests), graph.overlaps) == (2, 0)


async def test_what_a_dead_sender_had_in_hand_is_decided_by_another(pool: Pool) -> None:
    asked = asyncio.Event()

    async def hang(_: Request) -> None:
        asked.set()
        await asyncio.Event().wait()

    dying = asyncio.create_task(sender(pool, Graph(hang), unknown_wait=0.5).run())
    await enqueue(pool, 1, ["first", "second"])
    await enqueue(pool, 2, ["pay"], resend=False)
    await asked.wait()
    dying.cancel()
    await asyncio.wait([dying])
    graph = Graph()
    survivor = sender(pool, graph, unknown_wait=0.5)
    async with running(survivor):
        await survivor.accepted.reach(2)
        await survivor.buried.reach(await pool.fetchval("select count(*) from outbox where state = 'sending'"))
    assert graph.accepted[phone(1)] == ["first", "second"]


async def test_a_stopped_sender_records_what_it_has_in_hand(pool: Pool) -> None:
    asked, allowed = asyncio.Event(), asyncio.Event()

    async def hold(_: Request) -> None:
        asked.set()
        await allowed.wait()

    worker = sender(pool, Graph(hold))
    await enqueue(pool, 1, ["first", "second"])
    run = asyncio.create_task(worker.run())
    await asked.wait()
    worker.stop()
    allowed.set()
    async with asyncio.timeout(5):
        await run
    assert await pool.fetchval("select count(*) from messages") == 1
    assert await rest(pool) == (1, 1)


async def test_two_senders_accept_each_message_once_in_order_whatever_fails(pool: Pool) -> None:
    chance = random.Random(20261122)

    async def lose_the_request(_: Request) -> Response | None:
        raise FateUnknown("ServerDisconnectedError")

    async def lose_the_answer(request: Request) -> Response | None:
        graph.accept(request)
        await settle_by_status(pool, request)
        raise FateUnknown("SocketTimeoutError")

    async def be_overtaken_by_the_status(request: Request) -> Response | None:
        await settle_by_status(pool, request)
        return None

    async def fault(request: Request) -> Response | None:
        for _ in range(chance.randrange(4)):
            await asyncio.sleep(0)
        if chance.random() > 0.35:
            return None
        refusals = (error(503, retry_after="0"), error(429, retry_after="0"), error(400, 131056, retry_after="0"))
        mishaps = (lose_the_request, lose_the_answer, be_overtaken_by_the_status)
        return chance.choice(refusals) if chance.random() < 0.5 else await chance.choice(mishaps)(request)

    graph = Graph(fault)
    workers = [sender(pool, graph, unknown_wait=1.0, in_flight=16) for _ in range(2)]
    texts = [str(n) for n in range(10)]
    for conversation in range(1, 51):
        await enqueue(pool, conversation, texts)
    async with running(*workers):
        while await rest(pool) != (0, 0):
            for worker in workers:
                worker.wake()
            await workers[0].looks.reach(workers[0].looks.value + 1)
    assert graph.accepted == {phone(conversation): texts for conversation in range(1, 51)}
    assert graph.overlaps == 0
    assert await pool.fetchval("select count(*) from messages") == 500
    assert await pool.fetchval("select count(*) from dead_letters") == 0


async def test_senders_and_turns_never_deadlock_over_their_lanes(pool: Pool) -> None:
    chance = random.Random(7)
    graph = Graph()
    workers = [sender(pool, graph, in_flight=16) for _ in range(2)]
    expected: dict[str, list[str]] = {phone(conversation): [] for conversation in range(1, 31)}

    async def turns() -> None:
        for turn in range(40):
            conversations = sorted(chance.sample(range(1, 31), 10))
            async with pool.acquire() as connection, connection.transaction():
                for conversation in conversations:
                    await enqueue(connection, conversation, [f"{name} {turn}" for name in "ab"])
            for worker in workers:
                worker.wake()

    with structlog.testing.capture_logs() as lines:
        async with running(*workers):
            await asyncio.gather(turns(), turns(), turns())
            while await rest(pool) != (0, 0):
                await workers[0].looks.reach(workers[0].looks.value + 1)
    assert lines == []
    kept = await pool.fetch(
        "select conversation, convert_from(payload, 'UTF8')::json #>> '{text,body}' as text from messages order by id"
    )
    for row in kept:
        expected[phone(row["conversation"])].append(row["text"])
    assert graph.accepted == expected
    assert len(kept) == 3 * 40 * 10 * 2
