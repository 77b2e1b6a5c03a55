"""Runs the transcripts through the real path: signed webhook, inbox, turns, outbox. What is sent is what is seen."""

import json
import re
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from conversations.kiosk import LOCALES, kiosk
from conversations.stalls import ForSale, grow_older, publish
from conversations.support import set_hours, tend
from conversations.taverns import AGES, open_tavern
from conversations.transcript import Listing, Offered, Seen, Shown, Step, Transcript, load_transcripts
from databases import Database
from easymo.agents.runner import PATIENCE, AgentRunner
from easymo.agents.store import ActivityStore
from easymo.conversation.service import Registry
from easymo.database.connect import Pool, connect
from easymo.database.scope import Scope
from easymo.ledger import ledger
from easymo.listings.matching import GATHERED, GONE_FOR, Matcher
from easymo.notifications.worker import NotificationWorker
from easymo.observability.audit import SIMULATED
from easymo.people.seeing_off import see_off
from easymo.places.gazetteer import load as load_gazetteer
from easymo.reading import read_money
from easymo.registry import SERVICES, build_registry
from easymo.reviews import deciding, queue
from easymo.services.ai_agents.restaurants.expiry import end_food_orders
from easymo.services.insurance.renewals import remind_of_renewals
from easymo.services.jobs import store
from easymo.services.jobs.expiry import remind_of_expiry
from easymo.services.jobs.job import Job
from easymo.services.jobs.matching import match_seekers
from easymo.services.marketplace.expiry import end_reservations
from easymo.services.mobility.dispatch import Dispatcher
from easymo.services.property.home import UNITS, Home
from easymo.services.property.home import expires as ends_at
from easymo.services.property.store import create_home
from easymo.sessions.cleanup import SessionCleanup
from easymo.sessions.operators import Operators
from easymo.settings import SIMULATED_NUMBER_ID
from easymo.turns.worker import TurnWorker
from insuring import insure
from outsides import outside_of
from webhooks import Client, message, running_gateway, webhook

TRANSCRIPTS = load_transcripts()


@cache
def house(with_kiosk: bool) -> Registry:
    return build_registry((*SERVICES, kiosk), [LOCALES]) if with_kiosk else build_registry()


@pytest.fixture
async def client(pool: Pool) -> AsyncGenerator[Client]:
    async with running_gateway(pool) as running:
        yield running


@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS.keys())
async def test_transcript(
    transcript: Transcript, client: Client, pool: Pool, database: Database, tmp_path: Path
) -> None:
    await hold(Stage(transcript, client, pool, house(transcript.kiosk), tmp_path, database.owner_url))


async def hold(stage: "Stage") -> None:
    """Holds the conversation, and fails at the first step at which somebody sees something else."""
    transcript = stage.transcript
    await stage.set()
    for number, step in enumerate(transcript.talk, start=1):
        shown = await stage.perform(step)
        expected = f"step {number}: {step.deed}"
        sees = {stage.name(step.person): step.sees, **step.told}
        assert shown.keys() <= sees.keys(), f"{expected}: somebody else was written to"
        for name, wanted in sees.items():
            seen = shown.get(name, [])
            assert [*map(described, seen)] == [*matched(seen, wanted)], f"{expected}: {name}"
        assert await stage.row("whatsapp_user_sessions", step.person, step.session) == step.session, expected
        assert await stage.row("profiles", step.person, step.profile) == step.profile, expected
        assert not step.unkept or await stage.find_rows_with(step.unkept) == [], expected


def matched(shown: list[Shown], sees: list[str | Seen]) -> list[str]:
    """What should be seen: what was, where it fits; else what was expected."""
    fitting = [one.fits(expected) for one, expected in zip(shown, sees, strict=False)] + [False] * len(sees)
    return [described(shown[place]) if fits else str(sees[place]) for place, fits in enumerate(fitting[: len(sees)])]


def described(shown: Shown) -> str:
    return f"{shown.kind}: {shown.text} {[*shown.offers.items()]}"


class Stage:
    """The people of a transcript, their phones, and the house they write to."""

    def __init__(
        self,
        transcript: Transcript,
        client: Client,
        pool: Pool,
        registry: Registry,
        home: Path = Path("/nowhere"),
        owner_url: str = "",
    ) -> None:
        self.transcript = transcript
        self._client = client
        self._owner_url = owner_url
        self._pool = pool
        self._now = datetime.now(UTC)
        self._worker = TurnWorker(pool, registry, clock=lambda: self._now)
        self._runner = AgentRunner(pool, registry.activities, outside_of(pool, home, registry), _see_typing)
        self._dispatcher = Dispatcher(pool, "1", clock=lambda: max(self._now, datetime.now(UTC)))
        self._operators = Operators(pool, registry, SIMULATED_NUMBER_ID, SIMULATED)
        self._phones: dict[str, list[Shown]] = {name: [] for name in transcript.people}
        self._last_sent = 0

    async def set(self) -> None:
        for name, person in self.transcript.people.items():
            if person.met:
                await self.perform(Step([], person=name, says="hi"))
                await self.perform(Step([], person=name, taps=f"core:language:{person.met}"))
                await self.perform(Step([], person=name, says="menu"))
        await self._publish(self.transcript.listings)
        if self.transcript.team:
            await set_hours(self._pool, self.transcript.team == "there")
        if self.transcript.insurers:
            await insure(self._pool)
        await self._put_up(self.transcript.items)
        await self._offer(self.transcript.homes)
        await self._open_taverns()
        for name, vehicle in self.transcript.drivers.items():
            await self._hire(name, vehicle)
        for one in self.transcript.published:
            owner = (await self.row("profiles", one.by, {"id": 0}))["id"]
            await self._pool.execute(
                "insert into listing_search (domain, id, owner, country, category, title, details, place, latitude,"
                " longitude, currency, words, created_at, expires_at) values ($1, $2, $3, 'RW',"
                " $5, $4, '', 'Remera', -1.95, 30.1, 'RWF', $4, now(), now() + interval '30 days')",
                *(one.domain, one.id, owner, one.title, one.category),
            )

        for name, tokens in self.transcript.tokens.items():
            await self._give(name, tokens)
        if self.transcript.payee:
            await self._pool.execute("update wallet_terms set payee = $1 where country = 'RW'", self.transcript.payee)

    async def _give(self, name: str, tokens: int) -> None:
        person = (await self.row("profiles", name, {"id": 0}))["id"]
        async with self._pool.acquire() as connection:
            await ledger.credit(Scope(connection, 0), f"gift:{person}", "purchase", "purchases", person, tokens)
        owner = await connect(self._owner_url, name="owner")
        try:
            await owner.execute("update ledger_accounts set opened_at = opened_at - interval '2 days'")
        finally:
            await owner.close()

    async def find_rows_with(self, words: str) -> list[str]:
        """The tables in a row of which ``words`` are still to be read."""
        tables = ("inbox", "messages", "whatsapp_user_sessions", "outbox", "activities", "wallet_pins", "dead_letters")
        return [
            table
            for table in tables
            for row in await self._pool.fetch(f"select to_jsonb(t)::text as row from {table} t")
            if words in row["row"] or words.encode().hex() in row["row"]
        ]

    async def perform(self, step: Step) -> dict[str, list[Shown]]:
        """Does what the step says, and returns what each is sent."""
        name = self.name(step.person)
        await self._let_pass(step.passes)
        if step.silence:
            await SessionCleanup(self._pool, "1").sweep()
            await remind_of_expiry(self._pool)
            await remind_of_renewals(self._pool)
            await end_reservations(self._pool, "1")
            await end_food_orders(self._pool, "1")
            await see_off(self._pool, "1")
            await self._notify()
            await ActivityStore(self._pool).tell_slow(PATIENCE)
        elif step.lists is not None:
            await self._publish([step.lists])
        elif step.decides is not None:
            await self._decide(step.decides)
        elif step.operator is not None:
            await self._operate(step.operator, self._phone(name))
        elif step.ticket is not None:
            await tend(self._pool, self._operators, step.ticket)
        else:
            await self._write(step, name)
        while await self._work(step) or await self._make_due():
            pass
        return await self._receive()

    async def _notify(self) -> None:
        """What happened to listings is brought to whom it matters, and told at noon."""
        noon = datetime.now(UTC).replace(hour=10, minute=0)
        if noon < datetime.now(UTC):
            noon += timedelta(days=1)
        matcher, soon = Matcher(self._pool), noon + GATHERED + GONE_FOR
        while await matcher.match(noon) or await match_seekers(self._pool, noon):
            pass
        while await NotificationWorker(self._pool, "1", clock=lambda: soon).deliver():
            pass

    async def _write(self, step: Step, name: str) -> None:
        sender = {"wa_id": self._phone(name), "profile": {"name": name}}
        written = [self._message(step, name) for _ in range(step.times)]
        posted = await self._client.post(webhook(*written, contacts=[sender]), path=step.to)
        assert (posted.status, posted.json) == (200, {"status": "ok"})

    async def _work(self, step: Step) -> int:
        turns = await self._worker.take_batch() or await self._dispatcher.work()
        return turns or (await self._runner.run_due() if step.outside else 0)

    async def _operate(self, action: str, phone: str) -> None:
        match action:
            case "take":
                await self._operators.take(phone, "Aline")
            case "release":
                await self._operators.release(phone)
            case words:
                await self._operators.reply(phone, words)

    async def _decide(self, decision: str) -> None:
        async with self._pool.acquire() as connection, connection.transaction():
            found = await queue.list_waiting(connection, kind="", service="", assignee="", after=None, most=1)
            await deciding.decide(connection, found[0].id, found[0].version, decision, "", "aline", SIMULATED_NUMBER_ID)

    async def row(self, table: str, person: str, columns: dict[str, Any]) -> dict[str, Any]:
        """Those columns of the person's row."""
        if not columns:
            return {}
        phone = f"+{self._phone(self.name(person))}"
        row = await self._pool.fetchrow(f"select * from {table} where phone_number = $1", phone)
        assert row is not None
        return {column: row[column] for column in columns}

    def name(self, person: str) -> str:
        return person or next(iter(self.transcript.people))

    def _phone(self, name: str) -> str:
        return self.transcript.people[name].phone

    def _message(self, step: Step, name: str) -> dict[str, Any]:
        phone, timestamp = self._phone(name), str(int(self._now.timestamp()))
        if step.pin_of:
            return message(self._pin(step.pin_of), phone, timestamp=timestamp)
        if step.says is not None:
            return message(step.says, phone, timestamp=timestamp)
        if step.pins is not None:
            latitude, longitude = map(float, step.pins.split(","))
            content: dict[str, Any] = {"type": "location", "location": {"latitude": latitude, "longitude": longitude}}
        elif step.sends is not None:
            file = {"mime_type": step.file.rpartition(" ")[2]} if step.file else {}
            id = step.file.rpartition(" ")[0].replace(" ", "-") or "1"
            content = {"type": step.sends, step.sends: {"id": id, **file}}
        else:
            assert step.taps is not None, "a step says, taps, pins or sends"
            content = {"type": "interactive", "interactive": _tapped(step.taps, step.of, self._phones[name])}
        sent = message(phone=phone, timestamp=timestamp, **content)
        del sent["text"]
        return sent

    async def _let_pass(self, time: timedelta) -> None:
        """Time passes on the worker's clock, and what is in the database grows older."""
        self._now += time
        await self._pool.execute(
            "update job_listings set created_at = created_at - $1::interval, expires_at = expires_at - $1::interval,"
            " reminded_for = reminded_for - $1::interval",
            time,
        )
        await self._pool.execute(
            "update homes set created_at = created_at - $1::interval, expires_at = expires_at - $1::interval", time
        )
        await self._pool.execute("update departures set due_at = due_at - $1::interval", time)
        await self._pool.execute("update viewings set at = at - $1::interval", time)
        await self._pool.execute(
            "update insurance_vehicles set insured_until = insured_until - $1::integer, quiet_until = quiet_until - $1",
            time.days,
        )
        await self._pool.execute("update whatsapp_user_sessions set updated_at = updated_at - $1::interval", time)
        await self._pool.execute("update notifications set due_at = due_at - $1::interval", time)
        await self._pool.execute(
            "update saved_searches set created_at = created_at - $1::interval, until = until - $1::interval", time
        )
        await grow_older(self._pool, time)
        for statement in AGES:
            await self._pool.execute(statement, time)
        await self._pool.execute("update activities set created_at = created_at - $1::interval", time)
        await self._pool.execute("update session_sweeps set reached = reached - $1::interval", time)

    async def _make_due(self) -> bool:
        """Lets pass the time after which a failed turn is tried again. False: none has to be."""
        await self._pool.execute("update inbox set due_at = now() where due_at > now() and due_at < 'infinity'")
        return await self._pool.execute("update lanes set ready_at = now() where ready_at > now()") != "UPDATE 0"

    async def _receive(self) -> dict[str, list[Shown]]:
        rows = await self._pool.fetch(
            "select id, phone_number, payload from outbox where id > $1 order by id", self._last_sent
        )
        self._last_sent = max((row["id"] for row in rows), default=self._last_sent)
        names = {f"+{person.phone}": name for name, person in self.transcript.people.items()}
        received: dict[str, list[Shown]] = {}
        for row in rows:
            received.setdefault(names[row["phone_number"]], []).append(Shown.of(json.loads(row["payload"])))
        for name, shown in received.items():
            self._phones[name] += shown
        return received

    async def _open_taverns(self) -> None:
        taverns = self.transcript.restaurants
        names = self.transcript.people if taverns else []
        people = {name: (await self.row("profiles", name, {"id": 0}))["id"] for name in names}
        async with self._pool.acquire() as connection:
            for tavern in taverns:
                await open_tavern(connection, people[tavern.by], tavern, people, house(False).catalogue)

    async def _hire(self, name: str, vehicle: str) -> None:
        driver = (await self.row("profiles", name, {"id": 0}))["id"]
        await self._pool.execute(
            "insert into driver_papers (driver, country, vehicle, plate, licence, insurance, licence_until,"
            " insurance_until, status) values ($1, 'RW', $2, 'RAB' || $1::bigint, gen_random_uuid(), gen_random_uuid(),"
            " current_date + 365, current_date + 365, 'approved')",
            driver,
            vehicle,
        )
        await self._pool.execute(
            "insert into driver_positions (driver, vehicle, spot, latitude, longitude, until)"
            " values ($1, $2, spot_of($2, -1.9380, 30.0850), -1.9380, 30.0850, now() + interval '30 minutes')",
            driver,
            vehicle,
        )

    def _pin(self, name: str) -> str:
        return next(
            found[1] for shown in reversed(self._phones[name]) if (found := re.search(r"\*(\d{4})\*", shown.text))
        )

    async def _publish(self, listings: list[Listing]) -> None:
        async with self._pool.acquire() as connection:
            somebody = await connection.fetchval(
                "insert into profiles (id, name) values (nextval('conversation_id'), 'Employer') returning id"
            )
            for listing in listings:
                job = _job(listing)
                employer = (await self.row("profiles", listing.by, {"id": 0}))["id"] if listing.by else somebody
                key = f"jobs-category-{job.category.replace('_', '-')}-words"
                words = job.words(frozenset(house(False).catalogue.words(key)))
                await store.create_job(Scope(connection, employer), job, words, job.expires(self._now))

    async def _put_up(self, items: list[ForSale]) -> None:
        async with self._pool.acquire() as connection:
            for sold in items:
                seller = (await self.row("profiles", sold.by, {"id": 0}))["id"]
                await publish(connection, seller, sold, house(False).catalogue, self._now)

    async def _offer(self, homes: list[Offered]) -> None:
        async with self._pool.acquire() as connection:
            for offered in homes:
                home = _home(offered)
                owner = (await self.row("profiles", offered.by, {"id": 0}))["id"]
                kinds = [f"property-type-{home.type}-words", f"property-deal-{home.deal}-words"]
                words = home.words([word for key in kinds for word in house(False).catalogue.words(key)])
                async with connection.transaction():
                    await connection.execute(f"set local role easymo_person; set local app.person = '{owner}'")
                    await create_home(Scope(connection, owner), home, words, ends_at(self._now))


async def _see_typing(number_id: str, wamid: str) -> None:
    """A phone shows it for a while; it is no message."""


def _tapped(name: str, of: str, phone: list[Shown]) -> dict[str, Any]:
    for shown in reversed(phone):
        id = shown.id_of(name)
        if id is not None and of in shown.text:
            kind = "list_reply" if shown.kind == "list" else "button_reply"
            return {"type": kind, kind: {"id": id, "title": shown.offers[id]}}
    assert re.fullmatch(r"[a-z-]+:[a-z-]+(:[\w.-]+)?", name), f"nothing to tap: {name}"
    return {"type": "button_reply", "button_reply": {"id": name, "title": "made up"}}


def _home(offered: Offered) -> Home:
    price = read_money(offered.price)
    assert price is not None
    return Home(
        title=offered.title,
        details=offered.details,
        deal=offered.deal,
        type=offered.type,
        bedrooms=offered.bedrooms,
        furnished=offered.furnished,
        place=load_gazetteer().find(offered.place)[0],
        price=price,
        unit=offered.unit or UNITS[offered.deal][0],
        deposit=None,
        available=None,
        minimum_nights=offered.minimum_nights,
        amenities=(),
        lister=offered.lister,
        country="RW",
    )


def _job(listing: Listing) -> Job:
    return Job(
        title=listing.title,
        details=listing.details,
        category=listing.category,
        kind=listing.kind,
        place=load_gazetteer().find(listing.place)[0],
        pay=read_money(listing.pay),
        period=listing.period or ("month" if listing.pay else None),
        slots=listing.slots,
        country="RW",
    )
