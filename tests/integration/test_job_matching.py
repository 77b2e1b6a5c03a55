"""Seekers and jobs that fit each other, on a real database: once for each pair, and who may see what of whom."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
from msgspec.structs import replace

from databases import Database
from easymo.database.connect import Pool
from easymo.places.gazetteer import Place
from easymo.services.jobs import applications, seekers, store
from easymo.services.jobs.applications import Completed
from easymo.services.jobs.matching import match_seekers
from easymo.services.jobs.seeker import Seeker
from integration import test_job_applications as jobs
from integration.test_job_applications import ANNA, BORIS, EMPLOYER, GUARD, STRANGER, World, published
from integration.test_job_basics import document

PROFILE = Seeker(
    skills=["guard"],
    places=[Place("Remera", -1.95, 30.11)],
    years=4,
    kinds=["long"],
    pay=50_000,
    period="month",
    suggested=True,
)
SHY = replace(PROFILE, suggested=False)


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    async with jobs.open_world(database, pool) as opened:
        yield opened


async def keep(world: World, person: int, profile: Seeker = PROFILE) -> None:
    async with world.scope(person) as scope:
        await seekers.save_profile(scope, profile, profile.terms(()), "RW")


async def matched(world: World) -> list[tuple[int, str]]:
    """Who was notified of what by matching all there is."""
    while await match_seekers(world.pool, datetime.now(UTC)):
        pass
    rows = await world.owner.fetch("select person, address from notifications order by person, address")
    return [(row["person"], row["address"]) for row in rows]


async def suggested(world: World, person: int = EMPLOYER, job: int | None = None) -> list[str]:
    async with world.scope(person) as scope:
        return [one.name for one in await seekers.fitting_seekers(scope, job or world.job, 0)]


async def first_match(world: World) -> int:
    return await world.owner.fetchval("select min(id) from job_matches")


async def test_new_job_is_brought_to_whom_it_fits_and_the_employer_is_told_once_of_who_agreed(world: World) -> None:
    await keep(world, ANNA)
    await keep(world, BORIS, SHY)
    to_employer, to_seeker = f"jobs:told-fits:{world.job}", "jobs:told-match"
    assert await matched(world) == [(EMPLOYER, to_employer), (ANNA, to_seeker), (BORIS, to_seeker)]
    assert await matched(world) == [(EMPLOYER, to_employer), (ANNA, to_seeker), (BORIS, to_seeker)]
    assert await suggested(world) == ["Anna"]


async def test_who_describes_himself_later_is_suggested_and_not_told_what_he_is_shown_anyway(world: World) -> None:
    await matched(world)
    await keep(world, ANNA)
    assert await matched(world) == [(EMPLOYER, f"jobs:told-fits:{world.job}")]
    async with world.scope(ANNA) as scope:
        assert [job.id for job in await seekers.recommended(scope, PROFILE, PROFILE.terms(()), "RW", 0)] == [world.job]
        assert await seekers.take_fitting_jobs(scope) == []


async def test_pair_is_found_once_however_often_either_changes(world: World) -> None:
    await keep(world, ANNA)
    await matched(world)
    await keep(world, ANNA, replace(PROFILE, years=9))
    async with world.scope(EMPLOYER) as scope:
        assert await store.change_job(
            scope, world.job, replace(GUARD, slots=3), GUARD.words(()), GUARD.expires(datetime.now(UTC))
        )
    await matched(world)
    assert await world.owner.fetchval("select count(*) from job_matches") == 1
    assert await world.owner.fetchval("select count(*) from notifications where person = $1", ANNA) == 1


async def test_several_jobs_are_one_message_and_each_is_given_once(world: World) -> None:
    await keep(world, ANNA)
    second = await published(world, replace(GUARD, title="Day guard"))
    assert (await matched(world)).count((ANNA, "jobs:told-match")) == 1
    async with world.scope(ANNA) as scope:
        assert {job.id for job in await seekers.take_fitting_jobs(scope)} == {world.job, second}
    async with world.scope(ANNA) as scope:
        assert await seekers.take_fitting_jobs(scope) == []
        assert {job.id for job in await seekers.told_fitting_jobs(scope)} == {world.job, second}


async def test_two_workers_at_once_bring_each_pair_once(world: World) -> None:
    await keep(world, ANNA)
    await keep(world, BORIS)
    now = datetime.now(UTC)
    await asyncio.gather(*(match_seekers(world.pool, now) for _ in range(2)))
    assert await world.owner.fetchval("select count(*) from job_matches") == 2


@pytest.mark.parametrize("why", ["own", "blocked", "applied", "kind", "skill", "hidden", "country"])
async def test_who_does_not_fit_or_is_not_to_be_met_is_not_matched(world: World, why: str) -> None:
    person, profile = EMPLOYER if why == "own" else ANNA, PROFILE
    if why == "blocked":
        await world.owner.execute(
            "insert into blocks (person, blocked, domain, title) values ($1, $2, 'job', '')", EMPLOYER, ANNA
        )
    if why == "applied":
        await world.applied(ANNA)
    if why == "kind":
        profile = replace(PROFILE, kinds=["gig"])
    if why == "skill":
        profile = replace(PROFILE, skills=["cooking"])
    if why == "hidden":
        await world.owner.execute("select hide_listing('job', $1, 'operator')", world.job)
    await keep(world, person, profile)
    if why == "country":
        await world.owner.execute("update job_seekers set country = 'TZ'")
    assert await matched(world) == []


async def test_job_that_was_hidden_is_matched_when_it_is_shown_again(world: World) -> None:
    await keep(world, ANNA)
    await world.owner.execute("select hide_listing('job', $1, 'operator')", world.job)
    assert await matched(world) == []
    await world.owner.execute("select unhide_listing('job', $1)", world.job)
    assert (ANNA, "jobs:told-match") in await matched(world)


async def test_employer_sees_no_more_of_a_seeker_who_takes_consent_back_is_blocked_or_applied(world: World) -> None:
    await keep(world, ANNA)
    await matched(world)
    assert await suggested(world) == ["Anna"]
    await keep(world, ANNA, SHY)
    assert await suggested(world) == []
    await keep(world, ANNA)
    assert await suggested(world) == ["Anna"]
    await world.applied(ANNA)
    assert await suggested(world) == []


async def test_only_the_employer_sees_and_invites_seekers_and_each_once(world: World) -> None:
    await keep(world, ANNA)
    await matched(world)
    match = await first_match(world)
    for person in (ANNA, BORIS, STRANGER):
        assert await suggested(world, person) == []
        async with world.scope(person) as scope:
            assert (await seekers.invite_seeker(scope, match)).outcome == "gone"
    async with world.scope(EMPLOYER) as scope:
        assert await seekers.invite_seeker(scope, match) == seekers.Invited("ok", ANNA)
        assert await seekers.invite_seeker(scope, match) == seekers.Invited("already", None)
    async with world.scope(ANNA) as scope:
        assert await seekers.invited_to(scope, match) == world.job
    async with world.scope(BORIS) as scope:
        assert await seekers.invited_to(scope, match) is None


@pytest.mark.parametrize("statement", ["select person from job_seekers", "select seeker from job_matches"])
async def test_profiles_and_matches_are_seen_by_whom_they_are_of_only(world: World, statement: str) -> None:
    await keep(world, ANNA)
    await matched(world)
    for person, rows in ((ANNA, 1), (BORIS, 0), (EMPLOYER, 0), (None, 0)):
        async with world.scope(person) as scope:
            assert len(await scope.fetch(statement)) == rows


async def test_nobody_describes_or_changes_somebody_else(world: World) -> None:
    await keep(world, ANNA)
    async with world.scope(BORIS) as scope:
        assert await scope.fetch("update job_seekers set years = 1 returning 1") == []
        assert await scope.fetch("delete from job_seekers returning 1") == []
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with world.scope(BORIS) as scope:
            await scope.fetch("update job_matches set invited_at = now() returning 1")


async def test_deleted_profile_takes_its_matches_along(world: World) -> None:
    await keep(world, ANNA)
    await matched(world)
    async with world.scope(ANNA) as scope:
        assert await seekers.delete_profile(scope)
        assert not await seekers.delete_profile(scope)
        assert await seekers.my_profile(scope) is None
    assert await world.owner.fetchval("select count(*) from job_matches") == 0


async def test_profile_is_kept_as_it_was_described(world: World) -> None:
    async with world.scope(ANNA) as scope:
        assert await seekers.is_newcomer(scope)
        await seekers.save_profile(scope, PROFILE, ["guard"], "RW")
        assert await seekers.my_profile(scope) == PROFILE
        assert not await seekers.is_newcomer(scope)


# Deleting a job ------------------------------------------------------------------------------------------------------


async def test_deleted_job_leaves_nothing_of_its_applicants(world: World) -> None:
    await keep(world, ANNA)
    await matched(world)
    cv = await document(world, ANNA)
    await world.apply(ANNA, cv=cv)
    declined = (await world.apply(BORIS)).application or 0
    await world.decide(EMPLOYER, declined, "rejected")
    for person in (ANNA, STRANGER, None):
        async with world.scope(person) as scope:
            assert not (await store.delete_job(scope, world.job)).deleted
    async with world.scope(EMPLOYER) as scope:
        assert await store.delete_job(scope, world.job) == store.Deleted(True, "Night guard", [ANNA])
        assert not (await store.delete_job(scope, world.job)).deleted
    for table in ("job_listings", "job_applications", "job_matches", "listing_search"):
        assert await world.owner.fetchval(f"select count(*) from {table}") == 0, table
    assert await world.owner.fetchval("select expires_at <= now() from documents where id = $1", cv)


# Work that is done ---------------------------------------------------------------------------------------------------


async def complete(world: World, person: int | None, id: int) -> Completed:
    async with world.scope(person) as scope:
        return await applications.complete_application(scope, id)


async def rate(world: World, person: int, id: int, stars: int = 5) -> bool:
    async with world.scope(person) as scope:
        return await applications.rate_other_side(scope, id, stars, "")


async def test_accepted_work_is_completed_once_by_either_side(world: World) -> None:
    id = await world.applied()
    assert await complete(world, ANNA, id) == Completed("gone", None)
    await world.decide(EMPLOYER, id, "accepted")
    assert await complete(world, STRANGER, id) == Completed("gone", None)
    done = await asyncio.gather(complete(world, ANNA, id), complete(world, EMPLOYER, id))
    assert sorted(it.outcome for it in done) == ["already", "ok"]
    assert [it.other for it in done if it.outcome == "ok"] in ([EMPLOYER], [ANNA])


async def test_each_side_rates_the_other_once_and_only_when_it_is_done(world: World) -> None:
    id = await world.applied()
    await world.decide(EMPLOYER, id, "accepted")
    assert not await rate(world, ANNA, id)
    await complete(world, EMPLOYER, id)
    assert [await rate(world, person, id) for person in (ANNA, EMPLOYER, ANNA, EMPLOYER, STRANGER)] == [
        *(True, True),
        *(False, False, False),
    ]
    rated = await world.owner.fetch("select rater, rated, domain, deal from ratings order by rater")
    assert [tuple(row) for row in rated] == [(EMPLOYER, ANNA, "application", id), (ANNA, EMPLOYER, "application", id)]


async def test_contact_stays_with_the_two_sides_when_the_work_is_done(world: World) -> None:
    id = await world.applied()
    await world.decide(EMPLOYER, id, "accepted")
    await complete(world, ANNA, id)
    contacts: list[Any] = [await world.contact(person, id) for person in (EMPLOYER, ANNA, STRANGER)]
    assert contacts == ["+250780000002", "+250780000001", None]


async def test_who_has_done_the_work_counts_among_those_wanted(world: World) -> None:
    await world.owner.execute("update job_listings set slots = 2")
    first, second = await world.applied(ANNA), await world.applied(BORIS)
    await world.decide(EMPLOYER, first, "accepted")
    await complete(world, ANNA, first)
    assert (await world.decide(EMPLOYER, second, "accepted")).filled


# Posts that are looked at first ---------------------------------------------------------------------------------------


async def test_held_post_is_found_by_nobody_until_it_is_published(world: World) -> None:
    until = GUARD.expires(datetime.now(UTC))
    async with world.scope(EMPLOYER) as scope:
        held = await store.create_job(scope, GUARD, GUARD.words(()), until, held=True)
        found = await store.find_job(scope, held)
        assert found is not None
        assert found.status == "held"
        assert not await store.open_job(scope, held, until)
    async with world.scope(ANNA) as scope:
        assert await store.find_job(scope, held) is None
        assert await store.publish_held(scope, held, until) is None
    async with world.scope(EMPLOYER) as scope:
        assert await store.publish_held(scope, held, until) == "Night guard"
        assert await store.refuse_held(scope, held) is None
    async with world.scope(ANNA) as scope:
        assert await store.find_job(scope, held) is not None
