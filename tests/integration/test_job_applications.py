"""Applications on a real database: who may do and see what, and that of two at once only one wins."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from msgspec.structs import replace

from databases import Database
from easymo.database.connect import Connection, Pool, connect
from easymo.database.scope import Scope
from easymo.listings.query import Query
from easymo.listings.search import search
from easymo.places.gazetteer import Place, load
from easymo.reading import Money
from easymo.services.jobs import applications, store
from easymo.services.jobs.applications import Applied, Decided, Withdrawn
from easymo.services.jobs.job import Job
from lanes import until

EMPLOYER, ANNA, BORIS, STRANGER = 1, 2, 3, 4
PHONES = {person: f"+25078000000{person}" for person in (EMPLOYER, ANNA, BORIS, STRANGER)}
NAMES = {EMPLOYER: "Eric", ANNA: "Anna", BORIS: "Boris", STRANGER: None}
GUARD = Job(
    title="Night guard",
    details="Bring a torch",
    category="security",
    kind="long",
    place=load().find("Remera, Gasabo")[0],
    pay=Money(80_000, 80_000),
    period="month",
    slots=20,
    country="RW",
)
NOBODY = Applied("gone", None, None)


class World:
    """Four people, and the number of a job of the first."""

    def __init__(self, pool: Pool, owner: Connection, job: int) -> None:
        self.pool = pool
        self.owner = owner
        self.job = job

    @asynccontextmanager
    async def scope(self, person: int | None) -> AsyncGenerator[Scope]:
        """A transaction with the person's rights, as a turn has them; committed at its end."""
        async with self.pool.acquire() as connection, connection.transaction():
            await connection.execute(f"set local role easymo_person; set local app.person = '{person or ''}'")
            yield Scope(connection, person or 0)

    async def apply(
        self, person: int | None, job: int | None = None, note: str = "Hello", cv: UUID | None = None
    ) -> Applied:
        async with self.scope(person) as scope:
            return await applications.apply_for_job(scope, self.job if job is None else job, note, cv)

    async def decide(self, person: int | None, id: int, decision: str) -> Decided:
        async with self.scope(person) as scope:
            return await applications.decide_application(scope, id, decision)

    async def withdraw(self, person: int | None, id: int) -> Withdrawn:
        async with self.scope(person) as scope:
            return await applications.withdraw_application(scope, id)

    async def contact(self, person: int | None, id: int) -> str | None:
        """What the function itself gives, whatever rows the person sees."""
        async with self.scope(person) as scope:
            return await scope.fetchval("select application_contact($1)", id)

    async def applied(self, person: int = ANNA) -> int:
        """The number of a new application."""
        application = (await self.apply(person)).application
        assert application is not None
        return application

    async def somebody_waits(self) -> bool:
        """Whether a statement of this database waits for a lock."""
        return await self.owner.fetchval(
            "select exists (select from pg_stat_activity"
            " where datname = current_database() and wait_event_type = 'Lock')"
        )

    async def statuses(self) -> list[str]:
        rows = await self.owner.fetch("select status from job_applications order by id")
        return [row["status"] for row in rows]


@asynccontextmanager
async def open_world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="owner")
    await owner.executemany(
        "insert into profiles (id, phone_number, name) values ($1, $2, $3)",
        [(person, phone, NAMES[person]) for person, phone in PHONES.items()],
    )
    world = World(pool, owner, 0)
    world.job = await published(world, GUARD)
    yield world
    await owner.close()


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    async with open_world(database, pool) as opened:
        yield opened


async def published(world: World, job: Job, by: int = EMPLOYER, until: datetime | None = None) -> int:
    async with world.scope(by) as scope:
        return await store.create_job(scope, job, job.words(["guard"]), until or job.expires(datetime.now(UTC)))


# Applying -----------------------------------------------------------------------------------------------------


async def test_application_names_who_applied_and_whom_to_tell(world: World) -> None:
    applied = await world.apply(ANNA, note="Ten years")
    assert (applied.outcome, applied.employer) == ("ok", EMPLOYER)
    async with world.scope(EMPLOYER) as scope:
        found = await applications.find_application(scope, applied.application or 0)
    assert found is not None
    assert (found.title, found.applicant_name, found.note, found.status) == (
        "Night guard",
        "Anna",
        "Ten years",
        "pending",
    )
    assert (found.mine, found.contact) == (False, None)


@pytest.mark.parametrize("status", ["paused", "filled", "closed", "expired"])
async def test_job_that_is_not_open_takes_none(world: World, status: str) -> None:
    await world.owner.execute("update job_listings set status = $1", status)
    assert await world.apply(ANNA) == Applied("closed", None, None)


@pytest.mark.parametrize(("kind", "days"), [("gig", 7), ("short", 30), ("long", 30)])
async def test_job_takes_applications_until_its_last_moment(world: World, kind: str, days: int) -> None:
    job = replace(GUARD, kind=kind)
    posted = datetime.now(UTC) - timedelta(days=days)
    still_open = await published(world, job, until=job.expires(posted + timedelta(minutes=1)))
    over = await published(world, job, until=job.expires(posted - timedelta(minutes=1)))
    assert [(await world.apply(ANNA, id)).outcome for id in (still_open, over)] == ["ok", "expired"]
    async with world.scope(ANNA) as scope:
        found = await search(scope, "RW", Query(domain="job"))
        assert await store.find_job(scope, over) is None
    assert {job.id for job in found} == {world.job, still_open}


async def test_own_job_and_no_job_take_none(world: World) -> None:
    assert await world.apply(EMPLOYER) == Applied("own", None, None)
    assert await world.apply(ANNA, job=world.job + 1) == NOBODY
    assert await world.apply(None) == NOBODY
    assert await world.statuses() == []


async def test_second_application_changes_nothing(world: World) -> None:
    id = await world.applied()
    assert await world.apply(ANNA, note="Again") == Applied("duplicate", None, EMPLOYER)
    assert [tuple(row) for row in await world.owner.fetch("select id, note from job_applications")] == [(id, "Hello")]


@pytest.mark.parametrize("decision", ["shortlisted", "accepted", "rejected"])
async def test_who_was_answered_does_not_apply_again(world: World, decision: str) -> None:
    await world.decide(EMPLOYER, await world.applied(), decision)
    assert (await world.apply(ANNA)).outcome == "duplicate"
    assert await world.statuses() == [decision]


async def test_who_withdrew_applies_again_with_new_words_and_undecided(world: World) -> None:
    id = await world.applied()
    await world.decide(EMPLOYER, id, "shortlisted")
    await world.withdraw(ANNA, id)
    again = await world.apply(ANNA, note="Again")
    assert again == Applied("ok", id, EMPLOYER)
    row = await world.owner.fetchrow("select note, status, decided_at from job_applications")
    assert row is not None
    assert tuple(row) == ("Again", "pending", None)


async def test_job_knows_whether_one_applied(world: World) -> None:
    async def applied(person: int) -> bool:
        async with world.scope(person) as scope:
            found = await store.find_job(scope, world.job)
        assert found is not None
        return found.applied

    assert not await applied(ANNA)
    id = await world.applied()
    assert [await applied(person) for person in (ANNA, BORIS, EMPLOYER)] == [True, False, False]
    await world.withdraw(ANNA, id)
    assert not await applied(ANNA)


# Deciding -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("decision", ["shortlisted", "accepted", "rejected"])
async def test_employer_decides_once_and_the_applicant_is_to_be_told(world: World, decision: str) -> None:
    id = await world.applied()
    assert await world.decide(EMPLOYER, id, decision) == Decided("ok", ANNA)
    assert await world.decide(EMPLOYER, id, decision) == Decided("already", None)
    assert await world.statuses() == [decision]


@pytest.mark.parametrize("person", [ANNA, BORIS, STRANGER, None])
async def test_nobody_else_decides(world: World, person: int | None) -> None:
    id = await world.applied()
    for decision in ("shortlisted", "accepted", "rejected"):
        assert await world.decide(person, id, decision) == Decided("gone", None)
    assert await world.statuses() == ["pending"]


@pytest.mark.parametrize("first", ["accepted", "rejected"])
async def test_acceptance_and_rejection_stand(world: World, first: str) -> None:
    id = await world.applied()
    await world.decide(EMPLOYER, id, first)
    for other in {"shortlisted", "accepted", "rejected"} - {first}:
        assert await world.decide(EMPLOYER, id, other) == Decided(first, None)
    assert await world.withdraw(ANNA, id) == Withdrawn("gone", None)
    assert await world.statuses() == [first]


@pytest.mark.parametrize("then", ["accepted", "rejected"])
async def test_who_is_on_the_shortlist_is_decided_about(world: World, then: str) -> None:
    id = await world.applied()
    await world.decide(EMPLOYER, id, "shortlisted")
    assert await world.decide(EMPLOYER, id, then) == Decided("ok", ANNA)


@pytest.mark.parametrize("decision", ["pending", "withdrawn", "promoted", ""])
async def test_what_is_no_decision_decides_nothing(world: World, decision: str) -> None:
    id = await world.applied()
    assert await world.decide(EMPLOYER, id, decision) == Decided("gone", None)
    assert await world.statuses() == ["pending"]


# Withdrawing --------------------------------------------------------------------------------------------------


async def test_applicant_withdraws_once_and_the_employer_is_to_be_told(world: World) -> None:
    id = await world.applied()
    assert await world.withdraw(ANNA, id) == Withdrawn("ok", EMPLOYER)
    assert await world.withdraw(ANNA, id) == Withdrawn("gone", None)
    assert await world.decide(EMPLOYER, id, "accepted") == Decided("withdrawn", None)
    assert await world.statuses() == ["withdrawn"]


@pytest.mark.parametrize("person", [EMPLOYER, BORIS, STRANGER, None])
async def test_nobody_else_withdraws(world: World, person: int | None) -> None:
    id = await world.applied()
    assert await world.withdraw(person, id) == Withdrawn("gone", None)
    assert await world.statuses() == ["pending"]


# Seeing -------------------------------------------------------------------------------------------------------


async def test_application_is_seen_by_its_two_sides_only(world: World) -> None:
    id = await world.applied()
    seen: dict[int | None, Any] = {}
    for person in (EMPLOYER, ANNA, BORIS, STRANGER, None):
        async with world.scope(person) as scope:
            found = await applications.find_application(scope, id)
            title = await scope.fetchval("select applied_job_title($1)", world.job)
            seen[person] = (found and found.mine, title, await scope.fetchval("select count(*) from job_applications"))
    assert seen == {
        EMPLOYER: (False, "Night guard", 1),
        ANNA: (True, "Night guard", 1),
        BORIS: (None, None, 0),
        STRANGER: (None, None, 0),
        None: (None, None, 0),
    }


async def test_numbers_are_seen_by_the_two_sides_once_accepted_and_by_nobody_else(world: World) -> None:
    accepted, rejected = await world.applied(ANNA), await world.applied(BORIS)
    for decisions in ((), ("shortlisted", "shortlisted")):
        for id, decision in zip((accepted, rejected), decisions, strict=False):
            await world.decide(EMPLOYER, id, decision)
        assert {await world.contact(person, id) for person in PHONES for id in (accepted, rejected)} == {None}
    await world.decide(EMPLOYER, accepted, "accepted")
    await world.decide(EMPLOYER, rejected, "rejected")
    contacts = {person: await world.contact(person, accepted) for person in (*PHONES, None)}
    nobody = {BORIS: None, STRANGER: None, None: None}
    assert contacts == {EMPLOYER: PHONES[ANNA], ANNA: PHONES[EMPLOYER], **nobody}
    assert {await world.contact(person, rejected) for person in (*PHONES, None)} == {None}


async def test_applicants_are_listed_to_the_employer_those_to_answer_first(world: World) -> None:
    await world.owner.executemany(
        "insert into profiles (id, name) values ($1, $2)", [(id, f"Person {id}") for id in range(11, 17)]
    )
    ids = {person: await world.applied(person) for person in range(11, 17)}
    for person, decision in {11: "accepted", 12: "shortlisted", 13: "rejected"}.items():
        await world.decide(EMPLOYER, ids[person], decision)
    await world.withdraw(15, ids[15])
    async with world.scope(EMPLOYER) as scope:
        listed = await applications.list_applicants(scope, world.job, 0)
    assert [(row.id, row.title, row.status) for row in listed] == [
        (ids[14], "Person 14", "pending"),
        (ids[16], "Person 16", "pending"),
        (ids[12], "Person 12", "shortlisted"),
        (ids[11], "Person 11", "accepted"),
        (ids[13], "Person 13", "rejected"),
    ]


async def test_applicants_are_listed_to_nobody_else(world: World) -> None:
    await world.applied()
    for person in (ANNA, BORIS, None):
        async with world.scope(person) as scope:
            assert await applications.list_applicants(scope, world.job, 0) == []


async def test_one_s_applications_are_listed_newest_first_with_jobs_that_are_closed(world: World) -> None:
    other = await published(world, GUARD, by=STRANGER)
    await world.apply(ANNA)
    await world.apply(ANNA, other)
    await world.apply(BORIS, other)
    async with world.scope(EMPLOYER) as scope:
        assert await store.close_job(scope, world.job)
    async with world.scope(ANNA) as scope:
        listed = await applications.my_applications(scope, 0)
    assert [(row.title, row.status) for row in listed] == [("Night guard", "pending")] * 2
    assert listed[0].id > listed[1].id


@pytest.mark.parametrize(
    "statement",
    [
        "insert into job_applications (job_id, applicant, applicant_name, note) values (1, 2, 'me', '')",
        "update job_applications set status = 'accepted'",
        "delete from job_applications",
    ],
)
async def test_person_writes_no_application_past_the_functions(world: World, statement: str) -> None:
    await world.applied()
    for person in (EMPLOYER, ANNA):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with world.scope(person) as scope:
                await scope.fetch(statement)
    assert await world.statuses() == ["pending"]


# At once ------------------------------------------------------------------------------------------------------


async def together(*doing: Awaitable[Any]) -> list[Any]:
    return await asyncio.gather(*doing)


async def test_twenty_applications_at_once_are_one(world: World) -> None:
    outcomes = await together(*(world.apply(ANNA, note=str(number)) for number in range(20)))
    assert sorted(applied.outcome for applied in outcomes) == ["duplicate"] * 19 + ["ok"]
    assert await world.statuses() == ["pending"]


async def test_twenty_applications_at_once_after_a_withdrawal_are_one(world: World) -> None:
    await world.withdraw(ANNA, await world.applied())
    outcomes = await together(*(world.apply(ANNA, note=str(number)) for number in range(20)))
    assert sorted(applied.outcome for applied in outcomes) == ["duplicate"] * 19 + ["ok"]
    assert await world.statuses() == ["pending"]


@pytest.mark.parametrize("attempt", range(5))
async def test_of_acceptance_and_withdrawal_at_once_one_wins(world: World, attempt: int) -> None:
    id = await world.applied()
    decided, withdrawn = await together(world.decide(EMPLOYER, id, "accepted"), world.withdraw(ANNA, id))
    assert (decided.outcome, withdrawn.outcome, *await world.statuses()) in {
        ("ok", "gone", "accepted"),
        ("withdrawn", "ok", "withdrawn"),
    }


@pytest.mark.parametrize("accepts", [True, False])
async def test_who_comes_second_waits_and_finds_it_decided(world: World, accepts: bool) -> None:
    id = await world.applied()
    async with world.scope(EMPLOYER if accepts else ANNA) as scope:
        if accepts:
            await applications.decide_application(scope, id, "accepted")
        else:
            await applications.withdraw_application(scope, id)
        second = asyncio.create_task(world.withdraw(ANNA, id) if accepts else world.decide(EMPLOYER, id, "accepted"))
        await until(world.somebody_waits)
    assert (await second).outcome == ("gone" if accepts else "withdrawn")
    assert await world.statuses() == ["accepted" if accepts else "withdrawn"]


async def test_of_twenty_decisions_at_once_one_is_made(world: World) -> None:
    id = await world.applied()
    decisions = ["accepted", "rejected"] * 10
    outcomes = await together(*(world.decide(EMPLOYER, id, decision) for decision in decisions))
    made = [decision for decision, decided in zip(decisions, outcomes, strict=True) if decided.outcome == "ok"]
    assert (len(made), made) == (1, await world.statuses())


async def test_application_and_closing_at_once_leave_no_application_that_came_after(world: World) -> None:
    async with world.scope(EMPLOYER) as scope:
        assert await store.close_job(scope, world.job)
        applying = asyncio.create_task(world.apply(ANNA))
        await until(world.somebody_waits)
    assert (await applying).outcome == "closed"


# Changing and closing -----------------------------------------------------------------------------------------


async def test_job_is_read_as_it_was_described_with_what_its_place_lies_in(world: World) -> None:
    async with world.scope(EMPLOYER) as scope:
        assert await store.my_job(scope, world.job) == GUARD


async def test_place_without_a_name_we_know_is_where_it_was(world: World) -> None:
    place = Place("Behind the church", -1.95, 30.06)
    job = replace(GUARD, place=place, pay=None, period=None)
    id = await published(world, job)
    async with world.scope(EMPLOYER) as scope:
        assert await store.my_job(scope, id) == job


async def test_changed_job_is_found_by_its_new_words_until_its_new_day(world: World) -> None:
    changed = replace(GUARD, title="Porter", details="", pay=None, period=None)
    until = datetime.now(UTC) + timedelta(days=3)
    async with world.scope(EMPLOYER) as scope:
        assert await store.change_job(scope, world.job, changed, changed.words(["porter"]), until)
    async with world.scope(ANNA) as scope:
        assert await search(scope, "RW", Query(domain="job", words="guard")) == []
        (found,) = await search(scope, "RW", Query(domain="job", words="porter gasabo"))
        changed_job = await store.find_job(scope, found.id)
    assert (found.title, found.price_low) == ("Porter", None)
    assert changed_job is not None
    assert (changed_job.details, changed_job.expires_at) == ("", until)


@pytest.mark.parametrize("person", [ANNA, None])
async def test_nobody_else_reads_changes_or_closes_a_job(world: World, person: int | None) -> None:
    async with world.scope(person) as scope:
        assert await store.my_job(scope, world.job) is None
        assert not await store.change_job(scope, world.job, GUARD, "", datetime.now(UTC))
        assert not await store.close_job(scope, world.job)
    assert await world.owner.fetchval("select status from job_listings") == "open"


async def test_closed_job_stays_closed(world: World) -> None:
    async with world.scope(EMPLOYER) as scope:
        assert await store.close_job(scope, world.job)
        assert not await store.close_job(scope, world.job)
        assert await store.my_job(scope, world.job) is None
        assert not await store.change_job(scope, world.job, GUARD, "guard", datetime.now(UTC) + timedelta(days=9))
        assert await search(scope, "RW", Query(domain="job")) == []
        listed = await store.my_jobs(scope, 0)
    assert [(job.title, job.status) for job in listed] == [("Night guard", "closed")]
