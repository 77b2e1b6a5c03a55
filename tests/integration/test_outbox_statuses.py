"""Statuses: only forward, whatever order and however often they come; a status is an acceptance."""

import asyncio
import itertools
import random
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from easymo.database.connect import Pool
from easymo.outbox.decisions import Accept, Bury
from easymo.outbox.statuses import MOST, PATH, apply_statuses
from easymo.outbox.store import OutboxStore, Outcome, _accept, hold_lanes, release_lanes
from graph import enqueue, somebody_waits_for_a_lock

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
ERRORS = b'[{"code":131049,"title":"no"}]'

_conversations = itertools.count(1)


class Status(NamedTuple):
    status: str
    seconds: int = 0
    wamid: str = "wamid.1"

    @property
    def errors(self) -> bytes | None:
        return ERRORS if self.status == "failed" else None


async def accepted_message(pool: Pool) -> int:
    """A send WhatsApp has accepted; returns its conversation."""
    conversation = next(_conversations)
    store = OutboxStore(pool, unknown_wait=600)
    await enqueue(pool, conversation, ["hi"])
    await store.record([Outcome(entry, Accept("wamid.1")) for entry in await store.claim(1)])
    return conversation


async def tell(pool: Pool, conversation: int, *told: Status) -> None:
    """Stores statuses of the conversation's first send, wherever that is now, as the gateway does."""
    row = await pool.fetchrow(
        "select id, created_at from messages where conversation = $1"
        " union all select id, created_at from outbox where conversation = $1 order by id limit 1",
        conversation,
    )
    assert row is not None
    await store_statuses(pool, conversation, row["id"], row["created_at"], *told)


async def store_statuses(pool: Pool, conversation: int, entry: int, entry_at: datetime, *told: Status) -> None:
    for each in told:
        await pool.execute(
            "insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at, errors)"
            " values ($1, $2, $3, $4, $5, $6, $7)",
            *(conversation, entry, entry_at, each.wamid, each.status, NOON + timedelta(seconds=each.seconds)),
            each.errors,
        )


async def state(pool: Pool, conversation: int) -> tuple[object, ...]:
    row = await pool.fetchrow(
        "select status, status_at, wamid, errors from messages where conversation = $1", conversation
    )
    assert row is not None
    return tuple(row)


@pytest.mark.parametrize("forward", PATH[1:])
async def test_a_status_moves_an_accepted_message_forward(pool: Pool, forward: str) -> None:
    conversation = await accepted_message(pool)
    await tell(pool, conversation, Status(forward, 5))
    applied = await apply_statuses(pool)
    errors = ERRORS if forward == "failed" else None
    assert await state(pool, conversation) == (forward, NOON + timedelta(seconds=5), "wamid.1", errors)
    assert applied.taken == 1
    assert await pool.fetchval("select count(*) from statuses") == 0


@pytest.mark.parametrize(("before", "late"), [("read", "delivered"), ("delivered", "sent"), ("delivered", "failed")])
async def test_a_late_status_moves_nothing_back(pool: Pool, before: str, late: str) -> None:
    conversation = await accepted_message(pool)
    for told in (before, late):
        await tell(pool, conversation, Status(told))
        await apply_statuses(pool)
    assert (await state(pool, conversation))[0] == before


async def test_failed_is_final_against_sent(pool: Pool) -> None:
    conversation = await accepted_message(pool)
    for told in ("failed", "sent"):
        await tell(pool, conversation, Status(told))
        await apply_statuses(pool)
    assert (await state(pool, conversation))[0] == "failed"


async def test_a_failure_is_returned_with_its_code_once(pool: Pool) -> None:
    conversation = await accepted_message(pool)
    await tell(pool, conversation, Status("failed"), Status("failed"))
    [failure] = (await apply_statuses(pool)).failures
    assert (failure.conversation, failure.correlation_id, failure.error.code) == (conversation, "correlation", 131049)
    await tell(pool, conversation, Status("failed"))
    assert (await apply_statuses(pool)).failures == ()


async def test_a_status_unknown_to_us_is_dropped(pool: Pool) -> None:
    conversation = await accepted_message(pool)
    await tell(pool, conversation, Status("warning"))
    assert (await apply_statuses(pool)).taken == 1
    assert (await state(pool, conversation))[0] == "accepted"


async def test_statuses_that_are_not_ours_are_counted_and_dropped(pool: Pool) -> None:
    await store_statuses(pool, 0, 0, NOON, Status("sent"), Status("read"))
    applied = await apply_statuses(pool)
    assert (applied.taken, applied.foreign) == (2, 2)
    assert await pool.fetchval("select count(*) from statuses") == 0


async def test_a_status_of_another_time_with_the_same_number_is_not_ours(pool: Pool) -> None:
    conversation = next(_conversations)
    [entry] = await enqueue(pool, conversation, ["hi"])
    await store_statuses(pool, conversation, entry, NOON, Status("read"))
    assert (await apply_statuses(pool)).settled == 0
    assert await pool.fetchval("select count(*) from outbox") == 1


async def test_sets_are_bounded(pool: Pool) -> None:
    await pool.execute(
        "insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at)"
        " select 0, 0, now(), 'wamid.x', 'sent', now() from generate_series(1, $1)",
        MOST + 1,
    )
    assert [(await apply_statuses(pool)).taken for _ in range(3)] == [MOST, 1, 0]


async def test_one_process_applies_at_a_time(pool: Pool) -> None:
    await store_statuses(pool, 0, 0, NOON, Status("sent"))
    async with pool.acquire() as other, other.transaction():
        await other.execute("select pg_advisory_xact_lock(hashtextextended('statuses', 0))")
        assert (await apply_statuses(pool)).taken == 0
    assert (await apply_statuses(pool)).taken == 1


@pytest.mark.parametrize("claimed", [True, False])
async def test_a_status_of_a_send_still_in_the_outbox_is_its_acceptance(pool: Pool, claimed: bool) -> None:
    conversation = next(_conversations)
    await enqueue(pool, conversation, ["first", "second"])
    store = OutboxStore(pool, unknown_wait=600)
    if claimed:
        await store.claim(1)
    await tell(pool, conversation, Status("delivered", 3, "wamid.told"))
    assert (await apply_statuses(pool)).settled == 1
    assert await state(pool, conversation) == ("delivered", NOON + timedelta(seconds=3), "wamid.told", None)
    [second] = await store.claim(1)
    assert b"second" in second.payload


async def test_the_answer_that_comes_after_its_status_changes_nothing(pool: Pool) -> None:
    conversation = next(_conversations)
    await enqueue(pool, conversation, ["first", "second"])
    store = OutboxStore(pool, unknown_wait=600)
    [first] = await store.claim(1)
    await tell(pool, conversation, Status("read", 3))
    await apply_statuses(pool)
    [second] = await store.claim(1)
    await store.record([Outcome(first, Accept("wamid.1"))])
    assert await state(pool, conversation) == ("read", NOON + timedelta(seconds=3), "wamid.1", None)
    assert await pool.fetchval("select sending_at from outbox") == second.sending_at
    assert await store.claim(1) == []


async def test_a_status_that_meets_the_recording_of_its_send_is_not_lost(pool: Pool) -> None:
    conversation = next(_conversations)
    await enqueue(pool, conversation, ["hi"])
    [entry] = await OutboxStore(pool, unknown_wait=600).claim(1)
    await tell(pool, conversation, Status("delivered", 3))
    async with pool.acquire() as recorder:
        recording = recorder.transaction()
        await recording.start()
        await hold_lanes(recorder, [conversation])
        await _accept(recorder, [Outcome(entry, Accept("wamid.1"))])
        await release_lanes(recorder, [conversation], [conversation])
        applying = asyncio.create_task(apply_statuses(pool))
        await somebody_waits_for_a_lock(pool)
        await recording.commit()
    assert (await applying).taken == 1
    assert (await state(pool, conversation))[0] == "delivered"


async def test_a_status_brings_a_send_back_from_the_dead_letters(pool: Pool) -> None:
    conversation = next(_conversations)
    await enqueue(pool, conversation, ["pay"], resend=False)
    store = OutboxStore(pool, unknown_wait=600)
    [entry] = await store.claim(1)
    await store.record([Outcome(entry, Bury("fate unknown"))])
    await store_statuses(pool, conversation, entry.id, entry.created_at, Status("sent", 1, "wamid.late"))
    await apply_statuses(pool)
    assert await state(pool, conversation) == ("sent", NOON + timedelta(seconds=1), "wamid.late", None)
    assert await pool.fetchval("select count(*) from dead_letters") == 0
    assert await pool.fetchval("select count(*) from lanes") == 0


_told = st.builds(
    Status, st.sampled_from([*PATH[1:], "warning"]), st.integers(0, 3), st.sampled_from(["wamid.1", "wamid.2"])
)


@given(
    told=st.lists(_told, min_size=1, max_size=6),
    shuffle=st.randoms(use_true_random=False),
    cuts=st.sets(st.integers(1, 11)),
    unanswered=st.booleans(),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_order_repetition_and_grouping_change_nothing(
    pool: Pool, told: list[Status], shuffle: random.Random, cuts: set[int], unanswered: bool
) -> None:
    async def after(statuses: list[Status], ends: set[int], answered: bool) -> tuple[object, ...]:
        if answered:
            conversation = await accepted_message(pool)
        else:
            conversation = next(_conversations)
            await enqueue(pool, conversation, ["hi"])
            await OutboxStore(pool, unknown_wait=600).claim(1)
        for position, status in enumerate(statuses, start=1):
            await tell(pool, conversation, status)
            if position in ends:
                await apply_statuses(pool)
        await apply_statuses(pool)
        return await state(pool, conversation)

    repeated = [*told, *told]
    shuffle.shuffle(repeated)
    one = await after(told, set(), answered=True)
    other = await after(repeated, cuts, answered=not unanswered)
    if one[0] == "accepted":  # only statuses we do not know: the time and id are those of the acceptance
        assert other[0] == "accepted"
    else:
        assert other == one


async def test_price_is_kept_whichever_status_brings_it(pool: Pool) -> None:
    """It comes with sent and one other: what is applied furthest may be without."""
    for priced in ("sent", "delivered"):
        conversation = await accepted_message(pool)
        await tell(pool, conversation, Status("sent"), Status("delivered"), Status("read"))
        await pool.execute("update statuses set pricing = $1 where status = $2", b'{"category":"utility"}', priced)
        await apply_statuses(pool)
        await tell(pool, conversation, Status("played"))
        await apply_statuses(pool)
        row = await pool.fetchrow("select status, pricing from messages where conversation = $1", conversation)
        assert row is not None
        assert tuple(row) == ("played", b'{"category":"utility"}')
