"""Claims and outcomes under the interleavings that would send a message twice or forget one."""

import asyncio
from datetime import timedelta

import asyncpg
import pytest

from easymo.database.connect import Pool
from easymo.errors import DatabaseUnavailable
from easymo.outbox.decisions import Accept, Bury, Entry, Postpone
from easymo.outbox.recorder import Recorder
from easymo.outbox.store import OutboxStore, Outcome
from easymo.whatsapp.errors import parse_error
from graph import enqueue, somebody_waits_for_a_lock

WAIT = 600.0


async def lane_seconds(pool: Pool, conversation: int = 1) -> float | None:
    """Seconds until the lane is ready; None: there is no lane."""
    return await pool.fetchval(
        "select extract(epoch from ready_at - now())::float8 from lanes where conversation = $1 and queue = 'outbox'",
        conversation,
    )


def accepted(entry: Entry, wamid: str = "wamid.1") -> Outcome:
    return Outcome(entry, Accept(wamid))


async def test_concurrent_claims_never_share_a_send(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    for conversation in range(1, 301):
        await enqueue(pool, conversation, ["a", "b"])
    claimed: list[Entry] = []

    async def claim_all() -> None:
        while entries := await store.claim(7):
            claimed.extend(entries)

    await asyncio.gather(*(claim_all() for _ in range(8)))
    while rest := await store.claim(300):  # a window full of lanes in others' hands ends a claimer early
        claimed.extend(rest)
    assert sorted(entry.conversation for entry in claimed) == list(range(1, 301))
    assert all(entry.attempts == 1 for entry in claimed)


async def test_a_lane_taken_after_the_snapshot_is_not_taken_again(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    await enqueue(pool, 1, ["hi"])
    async with pool.acquire() as other:
        taking = other.transaction()
        await taking.start()
        await other.execute("update lanes set ready_at = now() + interval '10 minutes'")
        late = asyncio.create_task(store.claim(1))  # sees the lane as it was: ready
        await somebody_waits_for_a_lock(pool)
        await taking.commit()
    assert await late == []
    assert await pool.fetchval("select state from outbox") == "pending"


async def test_a_send_under_way_is_not_claimed_though_its_lane_says_ready(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    await enqueue(pool, 1, ["hi"])
    await store.claim(1)
    await pool.execute("update lanes set ready_at = now()")
    assert await store.claim(1) == []


async def test_other_queues_lanes_are_left_alone(pool: Pool) -> None:
    await pool.execute("insert into lanes (conversation, queue) values (1, 'inbox')")
    store = OutboxStore(pool, unknown_wait=WAIT)
    await enqueue(pool, 1, ["hi"])
    [entry] = await store.claim(10)
    await store.record([accepted(entry)])
    assert await pool.fetchval("select queue from lanes") == "inbox"


async def test_a_lane_without_sends_goes(pool: Pool) -> None:
    await pool.execute("insert into lanes (conversation, queue) values (1, 'outbox')")
    assert await OutboxStore(pool, unknown_wait=WAIT).claim(10) == []
    assert await lane_seconds(pool) is None


async def test_a_claim_is_left_alone_for_the_wait(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    await enqueue(pool, 1, ["hi"])
    await store.claim(1)
    seconds = await lane_seconds(pool)
    assert seconds is not None
    assert WAIT - 5 < seconds <= WAIT


async def test_the_next_ready_lane_is_known(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    assert await store.next_ready() is None
    await enqueue(pool, 1, ["hi"])
    assert await store.next_ready() is None
    await store.claim(1)
    seconds = await store.next_ready()
    assert seconds is not None
    assert WAIT - 5 < seconds <= WAIT


async def test_a_send_added_during_the_record_keeps_its_lane(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    await enqueue(pool, 1, ["first"])
    [entry] = await store.claim(1)
    async with pool.acquire() as turn:
        commit = turn.transaction()
        await commit.start()
        await enqueue(turn, 1, ["second"])
        recording = asyncio.create_task(store.record([accepted(entry)]))
        await somebody_waits_for_a_lock(pool)
        await commit.commit()
    await recording
    [second] = await store.claim(1)
    assert b"second" in second.payload


async def test_the_outcome_of_an_earlier_claim_changes_nothing(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=0.0)
    await enqueue(pool, 1, ["hi"])
    [early] = await store.claim(1)
    [late] = await store.claim(1)
    error = parse_error(503, b"")
    patient = OutboxStore(pool, unknown_wait=WAIT)
    await patient.record([accepted(early, "wamid.early")])
    await patient.record([Outcome(early, Postpone(9.0, 1, error))])
    await patient.record([Outcome(early, Bury("refused"))])
    assert await pool.fetchval("select sending_at from outbox") == late.sending_at
    assert await pool.fetchval("select count(*) from messages") == 0
    assert (late.attempts, late.unresolved) == (2, True)


async def test_a_late_outcome_does_not_make_the_lane_ready_under_the_next_send(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    await enqueue(pool, 1, ["first", "second"])
    [first] = await store.claim(1)
    await store.record([accepted(first)])
    await store.claim(1)
    await store.record([accepted(first)])
    seconds = await lane_seconds(pool)
    assert seconds is not None
    assert seconds > WAIT - 5


async def test_outcomes_of_all_kinds_are_recorded_together(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    for conversation in (1, 2, 3):
        await enqueue(pool, conversation, ["hi", "there"])
    entries = {entry.conversation: entry for entry in await store.claim(10)}
    error = parse_error(503, b"")
    await store.record(
        [
            accepted(entries[1]),
            Outcome(entries[2], Bury("code 1: no")),
            Outcome(entries[3], Postpone(30.0, 1, error)),
        ]
    )
    assert await pool.fetchval("select conversation from messages") == 1
    assert await pool.fetchval("select conversation from dead_letters") == 2
    seconds = [await lane_seconds(pool, conversation) or 0.0 for conversation in (1, 2, 3)]
    assert seconds[0] <= 0
    assert seconds[1] <= 0
    assert 25 < seconds[2] <= 30
    again = await store.claim(10)
    assert [b"there" in entry.payload for entry in again] == [True, True]


async def test_a_refused_outcome_fails_the_whole_record(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    for conversation in (1, 2):
        await enqueue(pool, conversation, ["hi"])
    entries = await store.claim(10)
    with pytest.raises(asyncpg.DataError):
        await store.record([accepted(entries[0]), accepted(entries[1], "a\0b")])
    assert await pool.fetchval("select count(*) from messages") == 0


async def test_the_wait_is_measured_in_microseconds_of_the_claim(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    await enqueue(pool, 1, ["hi"])
    [entry] = await store.claim(1)
    assert await pool.fetchval("select ready_at from lanes") == entry.sending_at + timedelta(seconds=WAIT)


async def test_an_outcome_the_database_refuses_does_not_hold_back_the_others(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    recorded: list[Outcome] = []
    recorder = Recorder(store, recorded.extend)
    for conversation in (1, 2, 3):
        await enqueue(pool, conversation, ["hi"])
    entries = await store.claim(10)
    for entry, wamid in zip(entries, ("wamid.1", "a\0b", "wamid.3"), strict=True):
        recorder.put(accepted(entry, wamid))
    await recorder.record()
    assert len(recorded) == 3
    assert await pool.fetchval("select count(*) from messages") == 2
    assert await pool.fetchval("select count(*) from outbox where state = 'sending'") == 1


async def test_outcomes_wait_for_a_database_that_failed(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=WAIT)
    recorded: list[Outcome] = []
    recorder = Recorder(store, recorded.extend)
    await enqueue(pool, 1, ["hi"])
    [entry] = await store.claim(1)
    recorder.put(accepted(entry))
    async with pool.acquire() as other, other.transaction():
        await other.execute("select from lanes for update")
        recording = asyncio.create_task(recorder.record())
        await somebody_waits_for_a_lock(pool)
        await other.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where datname = current_database() and wait_event_type = 'Lock'"
        )
        with pytest.raises(DatabaseUnavailable):
            await recording
    assert recorded == []
    await recorder.record()
    assert recorded == [accepted(entry)]
    assert await pool.fetchval("select count(*) from messages") == 1
