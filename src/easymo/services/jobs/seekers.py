"""Work profiles as they are kept, and the jobs and people that fit each other."""

from datetime import UTC, datetime
from typing import Any

import asyncpg
import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.people.ratings import Rating
from easymo.places.gazetteer import Place
from easymo.services.jobs.fitting import Offer, fit
from easymo.services.jobs.seeker import Seeker

_sql = load(__file__, "seekers.sql")

CANDIDATES = 200
"""Jobs that are judged for one list, the newest."""


class FittingJob(msgspec.Struct, frozen=True, kw_only=True):
    """A job that fits the person, and why. ``among``: how many do."""

    id: int
    title: str
    place: str
    pay_low: int | None
    pay_high: int | None
    period: str
    currency: str
    reasons: list[str]
    kilometres: float | None
    among: int


class FittingSeeker(msgspec.Struct, frozen=True, kw_only=True):
    """A person who fits a job of one's own. ``id`` is the match's: people are not known by number."""

    id: int
    job_id: int
    title: str
    name: str
    skills: list[str]
    years: int
    reasons: list[str]
    kilometres: float | None
    invited: bool
    stars: float
    ratings: int
    verified: bool

    @property
    def rating(self) -> Rating:
        return Rating(self.stars, self.ratings)


class Invited(msgspec.Struct, frozen=True):
    """ok, already or gone; and who has to be told."""

    outcome: str
    seeker: int | None


async def my_profile(scope: Scope) -> Seeker | None:
    """The person's own work profile."""
    row = await scope.fetchrow(_sql.mine)
    return seeker_of(row) if row else None


async def save_profile(scope: Scope, seeker: Seeker, terms: list[str], country: str) -> None:
    """Keeps the person's work profile; jobs are matched to it anew."""
    places = msgspec.json.encode(seeker.places).decode()
    described = seeker.years, seeker.kinds, seeker.pay, seeker.period, seeker.suggested
    await scope.fetchval(_sql.save, country, seeker.skills, terms, places, *described)


async def delete_profile(scope: Scope) -> bool:
    """Deletes it with all that was matched to it. False: there was none."""
    return await scope.fetchval(_sql.forget) is not None


async def is_newcomer(scope: Scope) -> bool:
    """Whether the person has neither a work profile nor ever applied."""
    return await scope.fetchval(_sql.is_newcomer)


async def recommended(scope: Scope, seeker: Seeker, terms: list[str], country: str, page: int) -> list[FittingJob]:
    """One page of what fits best: up to ``PAGE``, and one more if there is a next page."""
    now = datetime.now(UTC)
    rows = await scope.fetch(_sql.candidates, country, terms, CANDIDATES) if terms else []
    judged = ((row, fit(seeker, offer_of(row), now)) for row in rows)
    fitting = sorted(((row, found) for row, found in judged if found), key=lambda pair: -pair[1].score)
    return [
        FittingJob(
            id=row["id"],
            title=row["title"],
            place=row["place"],
            pay_low=row["price_low"],
            pay_high=row["price_high"],
            period=row["price_unit"],
            currency=row["currency"],
            reasons=list(found.reasons),
            kilometres=found.kilometres,
            among=len(fitting),
        )
        for row, found in fitting[page * PAGE : (page + 1) * PAGE + 1]
    ]


async def take_fitting_jobs(scope: Scope) -> list[FittingJob]:
    """New jobs that fit the person, the best first, up to ``PAGE``: each is given once."""
    return [FittingJob(**row) for row in await scope.fetch(_sql.take_fitting_jobs, PAGE)]


async def told_fitting_jobs(scope: Scope) -> list[FittingJob]:
    """What ``take_fitting_jobs`` gave last, as far as it is open."""
    return [FittingJob(**row) for row in await scope.fetch(_sql.told_fitting_jobs, PAGE)]


async def fitting_seekers(scope: Scope, job: int, page: int) -> list[FittingSeeker]:
    """One page of who fits the person's job and has agreed to be suggested, the best first."""
    return [FittingSeeker(**row) for row in await scope.fetch(_sql.fitting, job, PAGE + 1, page * PAGE)]


async def count_fitting(scope: Scope, job: int) -> int:
    return await scope.fetchval(_sql.count_fitting, job)


async def find_fitting(scope: Scope, id: int) -> FittingSeeker | None:
    row = await scope.fetchrow(_sql.find_fitting, id)
    return FittingSeeker(**row) if row else None


async def invite_seeker(scope: Scope, id: int) -> Invited:
    """Asks somebody who fits to apply, once."""
    return Invited(**await scope.fetchone(_sql.invite, id))


async def invited_to(scope: Scope, id: int) -> int | None:
    """The job the person was asked to apply for by the match ``id``."""
    return await scope.fetchval(_sql.invited_to, id)


def seeker_of(row: asyncpg.Record) -> Seeker:
    """The profile in a row of job_seekers."""
    return Seeker(
        skills=row["skills"],
        places=msgspec.json.decode(row["places"], type=list[Place]),
        years=row["years"],
        kinds=row["kinds"],
        pay=row["pay"],
        period=row["period"],
        suggested=row["suggested"],
    )


def offer_of(row: asyncpg.Record) -> Offer:
    """The job in a row of listing_search."""
    values: dict[str, Any] = {name: row[name] for name in ("id", "title", "details", "words", "kind", "created_at")}
    point: dict[str, Any] = {"latitude": row["latitude"], "longitude": row["longitude"]}
    return Offer(**values, **point, pay_low=row["price_low"], pay_high=row["price_high"], period=row["price_unit"])
