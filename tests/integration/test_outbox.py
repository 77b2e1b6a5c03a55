"""Durable sends, end to end against PostgreSQL and a Graph API in memory: order, retries, refusals."""

import asyncio

import structlog

from easymo.database.connect import Pool
from easymo.whatsapp.transport import FateUnknown, NotSent, Response
from graph import NUMBER_ID, Graph, Request, enqueue, error, phone, rest, running, sender


async def test_a_send_becomes_a_message_and_its_lane_goes(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    [entry] = await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.accepted.reach(1)
    row = await pool.fetchrow("select * from messages")
    assert row is not None
    assert (row["conversation"], row["id"], row["direction"], row["type"]) == (1, entry, "out", "text")
    assert (row["status"], row["wamid"], row["service"], row["correlation_id"]) == (
        "accepted",
        "wamid.1",
        "jobs",
        "correlation",
    )
    assert await rest(pool) == (0, 0)


async def test_the_request_carries_number_recipient_and_callback_data(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    [entry] = await enqueue(pool, 1, ["hi"])
    created_at = await pool.fetchval("select created_at from outbox")
    async with running(worker):
        await worker.accepted.reach(1)
    [request] = graph.requests
    assert f"/{NUMBER_ID}/messages" in request.url
    assert request.recipient == phone(1)
    assert request.callback == f"1.{entry}.{round(created_at.timestamp() * 1_000_000)}"


async def test_a_recipients_sends_go_one_at_a_time_in_order(pool: Pool) -> None:
    async def slowly(_: Request) -> None:
        await asyncio.sleep(0)

    graph = Graph(slowly)
    worker = sender(pool, graph)
    texts = [str(n) for n in range(20)]
    await enqueue(pool, 1, texts)
    async with running(worker):
        await worker.accepted.reach(20)
    assert graph.accepted[phone(1)] == texts
    assert graph.overlaps == 0


async def test_recipients_do_not_wait_for_each_other(pool: Pool) -> None:
    both = asyncio.Barrier(2)

    async def meet(_: Request) -> None:
        await both.wait()

    worker = sender(pool, Graph(meet))
    await enqueue(pool, 1, ["a"])
    await enqueue(pool, 2, ["b"])
    async with running(worker):
        await worker.accepted.reach(2)
    assert await rest(pool) == (0, 0)


async def test_no_more_requests_at_once_than_allowed(pool: Pool) -> None:
    open_now, most = 0, 0

    async def count(_: Request) -> None:
        nonlocal open_now, most
        open_now += 1
        most = max(most, open_now)
        await asyncio.sleep(0)
        open_now -= 1

    worker = sender(pool, Graph(count), in_flight=3)
    for conversation in range(1, 21):
        await enqueue(pool, conversation, ["hi"])
    async with running(worker):
        await worker.accepted.reach(20)
    assert most == 3


async def test_a_wake_up_is_heeded_between_sweeps(pool: Pool) -> None:
    worker = sender(pool, Graph())
    async with running(worker):
        await worker.looks.reach(1)
        await enqueue(pool, 1, ["hi"])
        worker.wake("easymo_outbox")
        async with asyncio.timeout(0.8):
            await worker.accepted.reach(1)


async def test_a_lost_notification_is_made_up_for_by_the_sweep(pool: Pool) -> None:
    worker = sender(pool, Graph())
    async with running(worker):
        await worker.looks.reach(1)
        await enqueue(pool, 1, ["hi"])
        await worker.accepted.reach(1)


async def test_a_refused_send_becomes_a_dead_letter_and_the_lane_goes_on(pool: Pool) -> None:
    async def refuse_first(request: Request) -> Response | None:
        return error(400, 131026) if request.text == "first" else None

    graph = Graph(refuse_first)
    worker = sender(pool, graph)
    [first, _] = await enqueue(pool, 1, ["first", "second"])
    async with running(worker):
        await worker.accepted.reach(1)
    dead = await pool.fetchrow("select * from dead_letters")
    assert dead is not None
    assert (dead["conversation"], dead["id"], dead["kind"], dead["attempts"]) == (1, first, "send", 1)
    assert dead["reason"].startswith("code 131026: undeliverable")
    assert "hello" in dead["traceback"]
    assert graph.accepted[phone(1)] == ["second"]
    assert await rest(pool) == (0, 0)


async def test_trouble_is_retried_before_later_sends(pool: Pool) -> None:
    troubles = 3

    async def trouble(_: Request) -> Response | None:
        nonlocal troubles
        troubles -= 1
        return error(503, retry_after="0") if troubles >= 0 else None

    graph = Graph(trouble)
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["first", "second"])
    async with running(worker):
        await worker.accepted.reach(2)
    assert [request.text for request in graph.requests] == ["first"] * 4 + ["second"]


async def test_trouble_without_end_becomes_a_dead_letter(pool: Pool) -> None:
    async def trouble(_: Request) -> Response | None:
        return error(500, 131000, retry_after="0")

    graph = Graph(trouble)
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.buried.reach(1)
    dead = await pool.fetchrow("select attempts, reason from dead_letters")
    assert dead is not None
    assert (len(graph.requests), dead["attempts"]) == (8, 8)
    assert "131000" in dead["reason"]


async def test_a_retry_waits_for_its_time(pool: Pool) -> None:
    async def trouble(_: Request) -> Response | None:
        return error(503, retry_after="30")

    graph = Graph(trouble)
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.postponed.reach(1)
        await worker.looks.reach(worker.looks.value + 2)
    row = await pool.fetchrow(
        "select state, attempts, extract(epoch from ready_at - now())::float8 as seconds"
        " from outbox join lanes using (conversation)"
    )
    assert row is not None
    assert (len(graph.requests), row["state"], row["attempts"]) == (1, "pending", 1)
    assert 25 < row["seconds"] <= 30


async def test_throttles_consume_no_attempt(pool: Pool) -> None:
    throttles = 20

    async def throttle(_: Request) -> Response | None:
        nonlocal throttles
        throttles -= 1
        return error(429, retry_after="0") if throttles >= 0 else None

    worker = sender(pool, Graph(throttle))
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.accepted.reach(1)
    assert worker.buried.value == 0


async def test_a_throttled_number_pauses_for_everybody(pool: Pool) -> None:
    async def throttle(request: Request) -> Response | None:
        return error(400, 130429, retry_after="30") if request.recipient == phone(1) else None

    graph = Graph(throttle)
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.postponed.reach(1)
        await enqueue(pool, 2, ["hi"])
        worker.wake()
    assert [request.recipient for request in graph.requests] == [phone(1)]


async def test_the_pair_limit_holds_that_recipient_only(pool: Pool) -> None:
    async def limit(request: Request) -> Response | None:
        return error(400, 131056, retry_after="30") if request.recipient == phone(1) else None

    graph = Graph(limit)
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["a", "b"])
    async with running(worker):
        await worker.postponed.reach(1)
        await enqueue(pool, 2, ["c", "d"])
        worker.wake()
        await worker.accepted.reach(2)
    assert graph.accepted[phone(2)] == ["c", "d"]
    assert await rest(pool) == (2, 1)


async def test_a_graph_that_cannot_be_reached_consumes_no_attempt(pool: Pool) -> None:
    async def unreachable(_: Request) -> None:
        raise NotSent("ClientConnectorError")

    worker = sender(pool, Graph(unreachable))
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.postponed.reach(1)
    assert await pool.fetchval("select attempts from outbox where state = 'pending'") == 0


async def test_an_expired_token_holds_the_backlog_instead_of_burying_it(pool: Pool) -> None:
    async def expired(_: Request) -> Response | None:
        return error(401, 190)

    graph = Graph(expired)
    worker = sender(pool, graph, in_flight=2)
    for conversation in range(1, 11):
        await enqueue(pool, conversation, ["hi"])
    async with running(worker):
        await worker.postponed.reach(1)  # the circuit is open from here on; what was in flight beside may follow
    assert len(graph.requests) <= 2
    assert await pool.fetchval("select count(*) from outbox where attempts = 0") == 10
    assert await pool.fetchval("select count(*) from dead_letters") == 0


async def test_sends_added_while_one_is_under_way_are_not_forgotten(pool: Pool) -> None:
    async def add_another(request: Request) -> None:
        if request.text == "first":
            await enqueue(pool, 1, ["second"])

    graph = Graph(add_another)
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["first"])
    async with running(worker):
        await worker.accepted.reach(2)
    assert graph.accepted[phone(1)] == ["first", "second"]
    assert await rest(pool) == (0, 0)


async def test_a_recipient_may_be_known_by_user_id_only(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["hi"])
    await pool.execute("update outbox set phone_number = null, user_id = 'RW.1'")
    async with running(worker):
        await worker.accepted.reach(1)
    assert graph.requests[0].body["recipient"] == "RW.1"


async def test_no_log_line_holds_a_phone_a_text_or_a_wamid(pool: Pool) -> None:
    async def fail(request: Request) -> Response | None:
        match request.text:
            case "lost":
                raise FateUnknown("SocketTimeoutError")
            case "refused":
                return error(400, 131026)
            case "postponed":
                return error(400, 131056)
            case _:
                return None

    worker = sender(pool, Graph(fail))
    for conversation, text in enumerate(["lost", "refused", "postponed", "fine"], start=1):
        await enqueue(pool, conversation, [text])
    with structlog.testing.capture_logs() as lines:
        async with running(worker):
            await worker.unknown.reach(1)
            await worker.buried.reach(1)
            await worker.postponed.reach(1)
            await worker.accepted.reach(1)
    assert sorted(line["event"] for line in lines) == ["send_fate_unknown", "send_given_up", "send_postponed"]
    assert all({"conversation", "entry", "correlation_id"} <= line.keys() for line in lines)
    assert {line.get("code") for line in lines} == {None, 131026, 131056}
    assert not any(secret in repr(lines) for secret in ("788", "wamid", "lost", "hello"))


async def test_the_pair_limit_met_again_holds_four_times_longer(pool: Pool) -> None:
    async def limit(_: Request) -> Response | None:
        return error(400, 131056)

    worker = sender(pool, Graph(limit))
    await enqueue(pool, 1, ["hi"])
    with structlog.testing.capture_logs() as lines:
        async with running(worker):
            await worker.postponed.reach(2)
    assert [line["seconds"] for line in lines] == [1, 4]


async def test_a_message_that_fails_after_it_was_accepted_is_logged_with_its_code(pool: Pool) -> None:
    worker = sender(pool, Graph())
    [entry] = await enqueue(pool, 1, ["hi"])
    with structlog.testing.capture_logs() as lines:
        async with running(worker):
            await worker.accepted.reach(1)
            await pool.execute(
                "insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at, errors)"
                " select conversation, id, created_at, wamid, 'failed', now(), $1 from messages",
                b'[{"code":131049,"title":"no"}]',
            )
            worker.wake("easymo_statuses")
            await worker.statuses.reach(1)
    names = {"conversation": 1, "entry": entry, "correlation_id": "correlation"}
    assert lines == [{"event": "send_failed", "log_level": "error", "code": 131049, **names}]
