"""Circuits: what is known to fail is not asked, by no sender; one probe finds out whether it is over."""

import asyncio

import msgspec
import structlog

from easymo.database.connect import Pool
from easymo.outbox import circuits as names
from easymo.outbox.circuits import FIRST_SECONDS, LONGEST_SECONDS, REFUSALS, Circuits, circuits
from easymo.outbox.sender import Sender
from easymo.whatsapp.client import GraphClient
from easymo.whatsapp.errors import parse_error
from easymo.whatsapp.transport import FateUnknown, Response
from graph import NUMBER_ID, Graph, Request, enqueue, error, phone, rest, running, sender, settings, told

TOKEN = names.credential(settings().access_token)
NUMBER = names.number(NUMBER_ID)
JOBS = names.service("jobs")
EXPIRED = parse_error(401, b'{"error":{"code":190}}')


class Broken(Graph):
    """Refuses with ``code`` until mended."""

    def __init__(self, code: int, status: int = 400) -> None:
        super().__init__(self.refuse)
        self.refusal: Response | None = error(status, code)

    async def refuse(self, _: Request) -> Response | None:
        return self.refusal

    def mend(self) -> None:
        self.refusal = None


async def fill(pool: Pool, recipients: int, **more: str) -> None:
    for conversation in range(1, recipients + 1):
        await enqueue(pool, conversation, ["hi"], **more)  # pyright: ignore[reportArgumentType]


async def make_due(pool: Pool) -> None:
    """Lets the time pass that circuits and lanes wait for."""
    await pool.execute("update circuits set retry_at = now()")
    await pool.execute("update lanes set ready_at = now() where ready_at > now()")


async def state(pool: Pool, name: str) -> object:
    return (await circuits(pool)).get(name, {"state": "closed"})["state"]


async def until_noticed(*workers: Sender) -> None:
    """Returns when each sender has read the circuits anew."""
    for worker in workers:
        looked_at = worker._gate._looked_at
        async with asyncio.timeout(10):
            while worker._gate._looked_at == looked_at:
                worker.wake("easymo_outbox")
                await asyncio.sleep(0)


async def test_an_expired_token_leaves_the_backlog_as_it_is_and_tells_operators(pool: Pool) -> None:
    graph = Broken(190, 401)
    worker = sender(pool, graph, in_flight=1)
    await fill(pool, 20)
    with structlog.testing.capture_logs() as lines:
        async with running(worker):
            await worker.postponed.reach(1)
            await until_noticed(worker)
            await until_noticed(worker)
    assert len(graph.requests) == 1
    assert await pool.fetchval("select count(*) from outbox where state = 'pending' and attempts = 0") == 20
    assert await pool.fetchval("select count(*) from dead_letters") == 0
    assert await circuits(pool) == {TOKEN: {"state": "open", "failures": 1}}
    [opened] = [line for line in lines if line["event"] == "circuit_opened"]
    assert (opened["log_level"], opened["code"], opened["circuit"]) == ("error", 190, TOKEN)


async def test_what_one_sender_learns_holds_for_one_that_starts_later(pool: Pool) -> None:
    first = sender(pool, Broken(190, 401), in_flight=1)
    await fill(pool, 3)
    async with running(first):
        await first.postponed.reach(1)
    graph = Graph()
    second = sender(pool, graph)
    async with running(second):
        await until_noticed(second)
        await until_noticed(second)
    assert graph.requests == []


async def test_a_probe_that_goes_well_closes_the_circuit_and_the_backlog_goes(pool: Pool) -> None:
    graph = Broken(190, 401)
    worker = sender(pool, graph, in_flight=1)
    await fill(pool, 10)
    async with running(worker):
        await worker.postponed.reach(1)
        graph.mend()
        await make_due(pool)
        worker.wake()
        await worker.accepted.reach(10)
    assert await circuits(pool) == {}
    assert await rest(pool) == (0, 0)


async def test_a_probe_that_fails_opens_it_anew_for_twice_as_long(pool: Pool) -> None:
    graph = Broken(190, 401)
    worker = sender(pool, graph)
    await fill(pool, 1)
    waits: list[float] = []
    async with running(worker):
        for probe in range(1, 7):
            await worker.postponed.reach(probe)
            waits.append(await pool.fetchval("select extract(epoch from retry_at - opened_at)::float8 from circuits"))
            await make_due(pool)
            worker.wake()
    assert waits == [FIRST_SECONDS, 60, 120, 240, LONGEST_SECONDS, LONGEST_SECONDS]


async def test_of_several_senders_one_probe_is_let_through(pool: Pool) -> None:
    opened = sender(pool, Broken(190, 401), in_flight=1)
    await fill(pool, 50)
    async with running(opened):
        await opened.postponed.reach(1)
    await make_due(pool)
    answered = asyncio.Event()

    async def hold(_: Request) -> None:
        await answered.wait()

    graph = Graph(hold)
    workers = [sender(pool, graph) for _ in range(3)]
    async with running(*workers):
        await until_noticed(*workers)
        await until_noticed(*workers)
        assert len(graph.requests) == 1
        assert await state(pool, TOKEN) == "half-open"
        answered.set()
        await make_due(pool)
        async with asyncio.timeout(20):
            while sum(worker.accepted.value for worker in workers) < 50:
                await pool.execute("update lanes set ready_at = now() where ready_at > now()")
                await until_noticed(*workers)
    assert await circuits(pool) == {}


async def test_requests_under_way_when_it_opened_do_not_make_it_longer(pool: Pool) -> None:
    both = asyncio.Barrier(8)

    async def expire_together(_: Request) -> Response:
        await both.wait()
        return error(401, 190)

    worker = sender(pool, Graph(expire_together), in_flight=8)
    await fill(pool, 8)
    async with running(worker):
        await worker.postponed.reach(8)
    assert await pool.fetchval("select failures from circuits") == 1


async def test_a_probe_that_never_comes_back_is_followed_by_another(pool: Pool) -> None:
    circuit = Circuits(pool)
    await circuit.open(TOKEN, EXPIRED)
    assert await circuit.probe([TOKEN]) is False
    await make_due(pool)
    await circuit.read()
    other = Circuits(pool)
    await other.read()
    assert await circuit.probe([TOKEN])
    assert not await other.probe([TOKEN])
    await make_due(pool)
    await other.read()
    assert await other.probe([TOKEN])


async def test_another_token_is_another_circuit(pool: Pool) -> None:
    graph = Broken(190, 401)
    worker = sender(pool, graph, in_flight=1)
    await fill(pool, 3)
    async with running(worker):
        await worker.postponed.reach(1)
    await pool.execute("update lanes set ready_at = now() where ready_at > now()")
    rotated = msgspec.structs.replace(settings(), access_token="another")
    graph.mend()
    replacing = Sender(pool, GraphClient(rotated, graph), rotated)
    async with running(replacing):
        await replacing.accepted.reach(3)


async def test_a_locked_number_holds_its_own_sends_only(pool: Pool) -> None:
    async def lock_one(request: Request) -> Response | None:
        return error(403, 131031) if f"/{NUMBER_ID}/" in request.url else None

    graph = Graph(lock_one)
    worker = sender(pool, graph, in_flight=4)
    await fill(pool, 4)
    await enqueue(pool, 9, ["hi"])
    await pool.execute("update outbox set number_id = '42' where conversation = 9")
    async with running(worker):
        await worker.accepted.reach(1)
        await worker.postponed.reach(1)
    assert graph.accepted == {phone(9): ["hi"]}
    assert await pool.fetchval("select count(*) from outbox where attempts = 0") == 4
    assert await circuits(pool) == {NUMBER: {"state": "open", "failures": 1}}


async def test_a_number_restricted_for_spam_is_left_alone_and_buries_nothing(pool: Pool) -> None:
    graph = Broken(131048)
    worker = sender(pool, graph, in_flight=1)
    await fill(pool, 5)
    async with running(worker):
        await worker.postponed.reach(1)
        await until_noticed(worker)
    assert len(graph.requests) == 1
    assert await state(pool, NUMBER) == "open"
    assert await pool.fetchval("select count(*) from outbox where attempts = 0") == 5


async def test_a_lost_probe_leaves_the_circuit_half_open(pool: Pool) -> None:
    async def answer(_: Request) -> Response | None:
        if len(graph.requests) == 1:
            return error(401, 190)
        raise FateUnknown("SocketTimeoutError")

    graph = Graph(answer)
    worker = sender(pool, graph)
    await fill(pool, 1)
    async with running(worker):
        await worker.postponed.reach(1)
        await make_due(pool)
        worker.wake()
        await worker.unknown.reach(1)
    assert await state(pool, TOKEN) == "half-open"


async def test_a_service_whose_messages_are_malformed_is_not_asked_and_others_go_on(pool: Pool) -> None:
    async def refuse_jobs(request: Request) -> Response | None:
        return error(400, 131009) if request.text == "broken" else None

    graph = Graph(refuse_jobs)
    worker = sender(pool, graph, in_flight=1)
    for conversation in range(1, REFUSALS + 6):
        await enqueue(pool, conversation, ["broken"])
    async with running(worker):
        await worker.buried.reach(REFUSALS + 5)
        await enqueue(pool, 99, ["fine"], service="property")
        worker.wake()
        await worker.accepted.reach(1)
    assert len(graph.requests) == REFUSALS + 1
    retryable = await pool.fetch("select retryable, count(*) from dead_letters group by 1 order by 1")
    assert [tuple(row) for row in retryable] == [(False, REFUSALS), (True, 5)]
    assert await state(pool, JOBS) == "open"


async def test_a_mended_service_is_asked_again_after_its_probe(pool: Pool) -> None:
    graph = Broken(131009)
    worker = sender(pool, graph, in_flight=1)
    await fill(pool, REFUSALS)
    async with running(worker):
        await worker.buried.reach(REFUSALS)
        graph.mend()
        await make_due(pool)
        await until_noticed(worker)
        await fill(pool, 3)
        worker.wake()
        await worker.accepted.reach(3)
    assert await circuits(pool) == {}


async def test_a_failed_status_opens_a_circuit_too(pool: Pool) -> None:
    worker = sender(pool, Graph())
    await fill(pool, 1)
    async with running(worker):
        await worker.accepted.reach(1)
        await told(pool, 1, "failed", 131042)
        worker.wake("easymo_statuses")
        await worker.statuses.reach(1)
    assert await state(pool, NUMBER) == "open"
    assert await pool.fetchval("select attempts from outbox") == 0


async def test_a_circuit_nobody_has_asked_for_an_hour_is_forgotten(pool: Pool) -> None:
    circuit = Circuits(pool)
    await circuit.open(TOKEN, EXPIRED)
    await pool.execute("update circuits set retry_at = now() - interval '61 minutes', failures = 9")
    assert await circuits(pool) == {}
    fresh = Circuits(pool)
    await fresh.open(TOKEN, EXPIRED)
    assert await state(pool, TOKEN) == "open"
