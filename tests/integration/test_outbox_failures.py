"""Messages WhatsApp accepted and then failed: each failure acts as an answer of its code would, once."""

import re

from easymo.database.connect import Pool
from easymo.outbox import failures
from easymo.outbox.statuses import apply_statuses
from easymo.whatsapp.transport import FateUnknown
from graph import Graph, Request, enqueue, phone, rest, running, sender, settle_by_status, told


async def accepted(pool: Pool, graph: Graph, *conversations: int) -> None:
    worker = sender(pool, graph)
    for conversation in conversations:
        await enqueue(pool, conversation, ["hi"], priority=1)
    async with running(worker):
        await worker.accepted.reach(len(conversations))


async def test_a_failure_for_good_is_a_dead_letter_under_an_id_of_its_own(pool: Pool) -> None:
    await accepted(pool, Graph(), 1)
    await told(pool, 1, "failed", 131026)
    await apply_statuses(pool)
    row = await pool.fetchrow(
        "select d.id <> m.id as own, d.reason, d.payload = m.payload as same, d.priority, d.retryable, d.number_id"
        " from dead_letters d join messages m using (conversation)"
    )
    assert row is not None
    assert row["reason"].startswith("code 131026")
    assert (row["own"], row["same"], row["priority"], row["retryable"]) == (True, True, 1, False)
    assert await rest(pool) == (0, 0)


async def test_what_is_told_later_of_the_failed_message_does_not_touch_its_dead_letter(pool: Pool) -> None:
    await accepted(pool, Graph(), 1)
    for status, code in (("failed", 131026), ("failed", 131026), ("sent", 0)):
        await told(pool, 1, status, code)
        await apply_statuses(pool)
    assert await pool.fetchval("select count(*) from dead_letters") == 1
    assert await pool.fetchval("select count(*) from messages") == 1


async def test_trouble_told_later_sends_it_again_after_its_backoff(pool: Pool) -> None:
    await accepted(pool, Graph(), 1)
    await told(pool, 1, "failed", 131053)
    await apply_statuses(pool)
    row = await pool.fetchrow(
        "select attempts, lanes.priority, extract(epoch from ready_at - now())::float8 as seconds, phone_number"
        " from outbox join lanes using (conversation)"
    )
    assert row is not None
    assert (row["attempts"], row["priority"]) == (1, 1)
    assert 0.5 < row["seconds"] <= 1.0


async def test_trouble_told_each_time_ends_with_its_attempts(pool: Pool) -> None:
    await pool.execute("insert into profiles (id, phone_number) values (1, $1)", phone(1))
    graph = Graph()
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        for attempt in range(1, 9):
            await worker.accepted.reach(attempt)
            await told(pool, 1, "failed", 131053)
            worker.wake("easymo_statuses")
            await worker.statuses.reach(attempt)
            await pool.execute("update lanes set ready_at = now()")
            worker.wake("easymo_outbox")
    assert graph.accepted[phone(1)] == ["hi"] * 8
    dead = await pool.fetchrow("select attempts, reason, retryable from dead_letters")
    assert dead is not None
    assert (dead["attempts"], dead["retryable"]) == (8, True)
    assert await rest(pool) == (0, 0)


async def test_what_fails_after_its_person_was_merged_is_sent_to_them_as_they_are_now(pool: Pool) -> None:
    await accepted(pool, Graph(), 2)
    await pool.execute("insert into profiles (id, phone_number) values (1, $1)", phone(1))
    await pool.execute("insert into merges (absorbed, kept, done_at) values (2, 1, now())")
    await told(pool, 2, "failed", 131053)
    await apply_statuses(pool)
    row = await pool.fetchrow("select conversation, phone_number from outbox join lanes using (conversation)")
    assert row is not None
    assert tuple(row) == (1, phone(1))


async def test_the_failure_of_a_send_whose_answer_was_lost_acts_too(pool: Pool) -> None:
    async def lose(_: Request) -> None:
        raise FateUnknown("SocketTimeoutError")

    graph = Graph(lose)
    worker = sender(pool, graph)
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.unknown.reach(1)
        await settle_by_status(pool, graph.requests[0], "failed")
        await pool.execute("update statuses set errors = $1", b'[{"code":131026,"title":"no"}]')
        worker.wake("easymo_statuses")
        await worker.statuses.reach(1)
    assert await pool.fetchval("select status from messages") == "failed"
    assert (await pool.fetchval("select reason from dead_letters")).startswith("code 131026")


async def test_failures_of_many_are_followed_in_one_commit_each_for_itself(pool: Pool) -> None:
    await accepted(pool, Graph(), 1, 2, 3, 4)
    for conversation, code in ((1, 131026), (2, 131053), (3, 131049)):
        await told(pool, conversation, "failed", code)
    await told(pool, 4, "read")
    applied = await apply_statuses(pool)
    assert sorted((each.conversation, each.error.code) for each in applied.failures) == [
        *((1, 131026), (2, 131053), (3, 131049)),
    ]
    assert await pool.fetchval("select array_agg(conversation order by conversation) from dead_letters") == [1, 3]
    assert await pool.fetchval("select array_agg(conversation) from outbox") == [2]


async def test_a_failure_known_only_to_an_older_release_is_told_and_has_no_consequence(pool: Pool) -> None:
    await accepted(pool, Graph(), 1)
    await pool.execute("update messages set number_id = null, attempts = null, resend = null, priority = null")
    await told(pool, 1, "failed", 131053)
    [failure] = (await apply_statuses(pool)).failures
    assert failure.number_id is None
    assert await rest(pool) == (0, 0)
    assert await pool.fetchval("select count(*) from dead_letters") == 0


async def test_following_failures_finds_messages_by_key(pool: Pool) -> None:
    await pool.execute(
        "insert into messages (conversation, id, created_at, direction, type, payload, correlation_id, status)"
        " select n, n, now(), 'out', 'text', '', '', 'accepted' from generate_series(1, 20000) n"
    )
    await pool.execute("analyze messages")
    created_at = await pool.fetchval("select created_at from messages limit 1")
    rows = await pool.fetch(f"explain {failures._sql.follow}", [1, 2], [1, 2], [created_at] * 2)
    plan = "\n".join(row[0] for row in rows)
    assert "Index Cond" in plan
    assert "Seq Scan on messages_default" not in plan
    assert not re.search(r"Seq Scan on messages_\d+ m", plan)
