"""What becomes of a post and of its applicants, on a real database: CVs, filled jobs, pauses, renewals, reminders."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from databases import Database
from easymo.conversation.menus import PAGE
from easymo.database.connect import Pool
from easymo.listings.query import Query
from easymo.listings.search import search
from easymo.services.jobs import applications, store
from easymo.services.jobs.applications import Applied, Decided, Dismissed, KeptCv
from easymo.services.jobs.expiry import remind_of_expiry
from integration import test_job_applications as jobs
from integration.test_job_applications import ANNA, BORIS, EMPLOYER, GUARD, PHONES, STRANGER, World, published
from lanes import until


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    async with jobs.open_world(database, pool) as opened:
        yield opened


async def document(world: World, person: int) -> UUID:
    """A document of the person's in the vault."""
    id = uuid4()
    await world.owner.execute(
        """
        insert into documents (id, person, key, kind, mime_type, size, sha256, key_id, wrapped_key, expires_at)
        values ($1, $2, $3, 'cv', 'application/pdf', 1, '', '', '', now() + interval '1 day')
        """,
        id,
        person,
        str(id),
    )
    return id


async def cv_seen_by(world: World, person: int | None, application: int) -> KeptCv | None:
    async with world.scope(person) as scope:
        return await applications.find_cv(scope, application)


async def dismissed(world: World, person: int | None) -> list[Dismissed]:
    async with world.scope(person) as scope:
        return await applications.dismiss_applicants(scope, world.job)


async def status(world: World) -> str:
    return await world.owner.fetchval("select status from job_listings where id = $1", world.job)


async def wants(world: World, slots: int) -> None:
    await world.owner.execute("update job_listings set slots = $1", slots)


# CVs ------------------------------------------------------------------------------------------------------------


async def test_cv_is_seen_by_the_employer_of_that_job_only(world: World) -> None:
    cv = await document(world, ANNA)
    id = (await world.apply(ANNA, cv=cv)).application or 0
    seen = {person: await cv_seen_by(world, person, id) for person in (*PHONES, None)}
    assert seen == {EMPLOYER: KeptCv(cv, ANNA), ANNA: None, BORIS: None, STRANGER: None, None: None}


@pytest.mark.parametrize(
    ("then", "seen"), [("shortlisted", True), ("accepted", True), ("rejected", False), ("withdrawn", False)]
)
async def test_cv_is_seen_while_the_application_stands(world: World, then: str, seen: bool) -> None:
    id = (await world.apply(ANNA, cv=await document(world, ANNA))).application or 0
    await (world.withdraw(ANNA, id) if then == "withdrawn" else world.decide(EMPLOYER, id, then))
    assert (await cv_seen_by(world, EMPLOYER, id) is not None) is seen


async def test_cv_is_gone_with_the_job_that_was_closed(world: World) -> None:
    id = (await world.apply(ANNA, cv=await document(world, ANNA))).application or 0
    async with world.scope(EMPLOYER) as scope:
        await store.close_job(scope, world.job)
    assert await dismissed(world, EMPLOYER) == [Dismissed(id, ANNA)]
    assert await cv_seen_by(world, EMPLOYER, id) is None


async def test_somebody_else_s_or_a_deleted_document_is_no_cv(world: World) -> None:
    deleted = await document(world, BORIS)
    await world.owner.execute(
        "update documents set deleted_at = now(), key_id = null, wrapped_key = null, sha256 = null where id = $1",
        deleted,
    )
    for person, cv in ((ANNA, await document(world, BORIS)), (BORIS, deleted), (STRANGER, uuid4())):
        id = (await world.apply(person, cv=cv)).application or 0
        assert await cv_seen_by(world, EMPLOYER, id) is None
    assert await world.owner.fetchval("select count(cv) from job_applications") == 0


async def test_who_applies_again_shows_the_cv_of_this_time(world: World) -> None:
    id = (await world.apply(ANNA, cv=await document(world, ANNA))).application or 0
    await world.withdraw(ANNA, id)
    assert await world.apply(ANNA) == Applied("ok", id, EMPLOYER)
    assert await cv_seen_by(world, EMPLOYER, id) is None


# Filled and closed jobs -----------------------------------------------------------------------------------------


async def test_job_is_filled_by_as_many_as_it_wants_and_is_found_no_more(world: World) -> None:
    await wants(world, 2)
    first, second, third = [await world.applied(person) for person in (ANNA, BORIS, STRANGER)]
    assert await world.decide(EMPLOYER, first, "accepted") == Decided("ok", ANNA, waiting=2)
    assert await status(world) == "open"
    assert await world.decide(EMPLOYER, second, "accepted") == Decided("ok", BORIS, filled=True, waiting=1)
    assert await status(world) == "filled"
    async with world.scope(STRANGER) as scope:
        assert await search(scope, "RW", Query(domain="job")) == []
    # One more than wanted may be taken; the job is not filled a second time.
    assert await world.decide(EMPLOYER, third, "accepted") == Decided("ok", STRANGER)


async def test_two_who_apply_and_are_accepted_at_once_fill_a_job_once(world: World) -> None:
    await wants(world, 2)
    ids = [await world.applied(person) for person in (ANNA, BORIS)]
    decided = await asyncio.gather(*(world.decide(EMPLOYER, id, "accepted") for id in ids))
    assert sorted(each.filled for each in decided) == [False, True]
    assert await status(world) == "filled"


async def test_undecided_applicants_of_a_filled_job_end_once(world: World) -> None:
    await wants(world, 1)
    ids = {person: await world.applied(person) for person in (ANNA, BORIS, STRANGER)}
    await world.decide(EMPLOYER, ids[BORIS], "shortlisted")
    assert await dismissed(world, EMPLOYER) == []  # it is still open
    await world.decide(EMPLOYER, ids[ANNA], "accepted")
    ended = await dismissed(world, EMPLOYER)
    assert {each.application: each.applicant for each in ended} == {ids[BORIS]: BORIS, ids[STRANGER]: STRANGER}
    assert await dismissed(world, EMPLOYER) == []
    assert await world.statuses() == ["accepted", "closed", "closed"]
    assert await world.decide(EMPLOYER, ids[BORIS], "accepted") == Decided("closed", None)


@pytest.mark.parametrize("person", [ANNA, STRANGER, None])
async def test_nobody_else_ends_applications(world: World, person: int | None) -> None:
    await world.applied()
    await world.owner.execute("update job_listings set status = 'closed'")
    assert await dismissed(world, person) == []
    assert await world.statuses() == ["pending"]


async def test_who_was_not_decided_about_applies_again_once_the_job_is_open_again(world: World) -> None:
    await wants(world, 1)
    await world.decide(EMPLOYER, await world.applied(ANNA), "accepted")
    id = await world.owner.fetchval(
        "insert into job_applications (job_id, applicant, applicant_name, note) values ($1, $2, 'B', '') returning id",
        world.job,
        BORIS,
    )
    await dismissed(world, EMPLOYER)
    async with world.scope(EMPLOYER) as scope:
        assert await store.open_job(scope, world.job, datetime.now(UTC) + timedelta(days=1))
    assert await world.apply(BORIS) == Applied("ok", id, EMPLOYER)
    assert (await world.apply(ANNA)).outcome == "duplicate"


async def test_application_that_comes_while_the_job_is_filled_waits_and_is_refused(world: World) -> None:
    await wants(world, 1)
    id = await world.applied(ANNA)
    async with world.scope(EMPLOYER) as scope:
        assert (await applications.decide_application(scope, id, "accepted")).filled
        applying = asyncio.create_task(world.apply(BORIS))
        await until(world.somebody_waits)
    assert (await applying).outcome == "closed"


async def test_next_applicant_is_who_has_waited_longest_for_a_first_answer(world: World) -> None:
    ids = [await world.applied(person) for person in (ANNA, BORIS, STRANGER)]
    await world.decide(EMPLOYER, ids[0], "shortlisted")
    async with world.scope(EMPLOYER) as scope:
        assert await applications.next_applicant(scope, world.job) == ids[1]
    async with world.scope(ANNA) as scope:
        assert await applications.next_applicant(scope, world.job) is None


# Pausing, opening, closing --------------------------------------------------------------------------------------


async def test_paused_job_is_hidden_until_it_is_opened_again(world: World) -> None:
    async with world.scope(EMPLOYER) as scope:
        assert await store.pause_job(scope, world.job)
        assert not await store.pause_job(scope, world.job)
    assert (await world.apply(ANNA)).outcome == "closed"
    async with world.scope(ANNA) as scope:
        assert await store.find_job(scope, world.job) is None
    until = datetime.now(UTC) + timedelta(days=30)
    async with world.scope(EMPLOYER) as scope:
        assert await store.open_job(scope, world.job, until)
    async with world.scope(ANNA) as scope:
        (found,) = await search(scope, "RW", Query(domain="job"))
    assert found.id == world.job


@pytest.mark.parametrize(
    ("before", "opens"), [("open", True), ("expired", True), ("paused", True), ("filled", True), ("closed", False)]
)
async def test_every_job_but_a_closed_one_is_opened_again(world: World, before: str, opens: bool) -> None:
    await world.owner.execute("update job_listings set status = $1, expires_at = now() - interval '1 day'", before)
    async with world.scope(EMPLOYER) as scope:
        assert await store.open_job(scope, world.job, datetime.now(UTC) + timedelta(days=1)) is opens
    assert (await world.apply(ANNA)).outcome == ("ok" if opens else "closed")


@pytest.mark.parametrize("person", [ANNA, None])
async def test_nobody_else_pauses_opens_or_closes_a_job(world: World, person: int | None) -> None:
    async with world.scope(person) as scope:
        assert not await store.pause_job(scope, world.job)
        assert not await store.open_job(scope, world.job, datetime.now(UTC))
        assert not await store.close_job(scope, world.job)
    assert await status(world) == "open"


# Pages ----------------------------------------------------------------------------------------------------------


async def test_pages_hold_every_row_once(world: World) -> None:
    for _ in range(2 * PAGE):
        await published(world, GUARD)
    everybody = range(100, 100 + 2 * PAGE + 1)
    await world.owner.executemany("insert into profiles (id) values ($1)", [(person,) for person in everybody])
    for person in everybody:
        await world.apply(person)
    async with world.scope(EMPLOYER) as scope:
        posts = [await store.my_jobs(scope, page) for page in range(4)]
        applicants = [await applications.list_applicants(scope, world.job, page) for page in range(4)]
    for pages in (posts, applicants):
        assert [len(page) for page in pages] == [PAGE + 1, PAGE + 1, 1, 0]
        assert len({row.id for page in pages for row in page[:PAGE]}) == 2 * PAGE + 1


# Reminders ------------------------------------------------------------------------------------------------------


async def expires_in(world: World, **time: float) -> None:
    await world.owner.execute("update job_listings set expires_at = now() + $1::interval", timedelta(**time))


async def notified(world: World) -> list[tuple[int, str]]:
    rows = await world.owner.fetch("select person, address from notifications order by id")
    return [(row["person"], row["address"]) for row in rows]


async def test_poster_is_notified_once_of_each_end_of_a_job_s_time(world: World, pool: Pool) -> None:
    await expires_in(world, days=3, minutes=1)
    assert await remind_of_expiry(pool) == 0
    await expires_in(world, days=2)
    assert [await remind_of_expiry(pool) for _ in range(2)] == [1, 0]
    reminder = (EMPLOYER, f"jobs:told-expiry:{world.job}")
    assert await notified(world) == [reminder]
    async with world.scope(EMPLOYER) as scope:
        await store.open_job(scope, world.job, datetime.now(UTC) + timedelta(days=30))
    assert await remind_of_expiry(pool) == 0
    await expires_in(world, days=1)
    assert await remind_of_expiry(pool) == 1
    assert await notified(world) == [reminder, reminder]


@pytest.mark.parametrize("other", ["paused", "filled", "closed"])
async def test_nobody_is_reminded_of_a_job_that_is_not_open_or_over(world: World, pool: Pool, other: str) -> None:
    await expires_in(world, days=2)
    await world.owner.execute("update job_listings set status = $1", other)
    assert await remind_of_expiry(pool) == 0
    await world.owner.execute("update job_listings set status = 'open', expires_at = now() - interval '1 minute'")
    assert await remind_of_expiry(pool) == 0


async def test_sweeps_at_once_remind_each_poster_once(world: World, pool: Pool) -> None:
    for _ in range(20):
        await published(world, replace(GUARD, kind="gig"))
    await expires_in(world, days=2)
    assert sum(await asyncio.gather(*(remind_of_expiry(pool) for _ in range(5)))) == 21
    assert len(set(await notified(world))) == 21 == len(await notified(world))
