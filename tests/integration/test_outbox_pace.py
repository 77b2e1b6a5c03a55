"""The paces a sender keeps by itself: the number's, shared with others, and each recipient's."""

from easymo.database.connect import Pool
from easymo.outbox.pairs import BURST, SECONDS
from easymo.outbox.store import OutboxStore
from easymo.whatsapp.transport import Response
from graph import Graph, Request, enqueue, error, phone, running, sender


async def test_a_person_is_sent_a_burst_and_then_no_more_while_others_are(pool: Pool) -> None:
    graph = Graph()
    worker = sender(pool, graph, throughput=1000)
    await enqueue(pool, 1, [str(n) for n in range(BURST + 2)])
    async with running(worker):
        await worker.held.reach(1)
        await enqueue(pool, 2, ["hi"])
        worker.wake()
        await worker.accepted.reach(BURST + 1)
    assert graph.accepted[phone(1)] == [str(n) for n in range(BURST)]
    assert graph.accepted[phone(2)] == ["hi"]
    row = await pool.fetchrow(
        "select state, attempts, extract(epoch from ready_at - now())::float8 as seconds"
        " from outbox join lanes using (conversation) order by id limit 1"
    )
    assert row is not None
    assert (row["state"], row["attempts"]) == ("pending", 0)
    assert 0 < row["seconds"] <= SECONDS


async def test_an_unlimited_sender_foresees_no_pair_limit(pool: Pool) -> None:
    worker = sender(pool, Graph())
    await enqueue(pool, 1, [str(n) for n in range(BURST + 15)])
    async with running(worker):
        await worker.accepted.reach(BURST + 15)
    assert worker.held.value == 0


async def test_living_senders_and_what_comes_in_are_counted(pool: Pool) -> None:
    store = OutboxStore(pool, unknown_wait=600)
    assert (await store.traffic(15)).senders == 1
    await pool.execute(
        "insert into workers (id, role, services, version, beat_at)"
        " select gen_random_uuid(), role, '{}', '1', now() - make_interval(secs => ago)"
        " from (values ('sender', 0), ('sender', 5), ('sender', 60), ('turns', 0)) as w (role, ago)"
    )
    before = await store.traffic(15)
    assert before.senders == 2
    async with pool.acquire() as connection:
        await connection.execute(
            "insert into inbox (conversation, kind, number_id, correlation_id, payload)"
            " select n, 'message', '1', '', '' from generate_series(1, 7) n"
        )
        await connection.execute("select pg_stat_force_next_flush()")
    assert (await store.traffic(15)).received - before.received == 7


async def test_a_number_without_room_is_asked_less_often_by_its_sender(pool: Pool) -> None:
    async def no_room(_: Request) -> Response | None:
        return error(429, 130429, retry_after="0")

    worker = sender(pool, Graph(no_room), throughput=80)
    await enqueue(pool, 1, ["hi"])
    async with running(worker):
        await worker.postponed.reach(1)
    [throughput] = worker._gate._numbers.values()
    assert 39 <= throughput.rate <= 42
