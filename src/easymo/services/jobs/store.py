"""Jobs as they are kept."""

from datetime import date, datetime
from typing import Any

import asyncpg
import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.people.ratings import Rating
from easymo.places.distance import kilometres
from easymo.places.gazetteer import Place
from easymo.places.gazetteer import load as load_gazetteer
from easymo.reading import Money
from easymo.services.jobs.job import Job

_sql = load(__file__, "queries.sql")


class FoundJob(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A job as those who look see it. ``kilometres``: from the place searched, if any."""

    id: int
    title: str
    details: str
    category: str
    kind: str
    place: str
    pay_low: int | None
    pay_high: int | None
    pay_period: str | None
    currency: str
    slots: int
    created_at: datetime
    expires_at: datetime
    status: str = "open"
    mine: bool = False
    applied: bool = False
    """Whether the person has applied for it, and that neither was withdrawn nor ended undecided."""
    starts: date | None = None
    schedule: str = ""
    stars: float = 0
    ratings: int = 0
    verified: bool = False
    """What others think of the employer, and whether he was found to be who he says."""

    @property
    def employer(self) -> Rating:
        return Rating(self.stars, self.ratings)


class Deleted(msgspec.Struct, frozen=True):
    """``applicants``: who waited for an answer, or was to do the work, and has to be told."""

    deleted: bool
    title: str | None
    applicants: list[int]


class ListedJob(msgspec.Struct, frozen=True):
    id: int
    title: str
    status: str


async def find_job(scope: Scope, id: int) -> FoundJob | None:
    """The job ``id`` if it is open, or in any status if the person posted it."""
    row = await scope.fetchrow(_sql.find_job, id)
    return FoundJob(**row) if row else None


async def create_job(scope: Scope, job: Job, words: str, until: datetime, *, held: bool = False) -> int:
    """Publishes a job of the person, or, if it is ``held``, keeps it until an operator has looked at it; its number."""
    status = "held" if held else "open"
    return await scope.fetchval(_sql.create_job, scope.person, *_described(job), words, until, status)


async def my_job(scope: Scope, id: int) -> Job | None:
    """An open job of the person's own, as it was described."""
    row = await scope.fetchrow(_sql.my_job, id)
    if row is None:
        return None
    pay = Money(row["pay_low"], row["pay_high"]) if row["pay_low"] is not None else None
    return Job(
        title=row["title"],
        details=row["details"],
        category=row["category"],
        kind=row["kind"],
        place=_place(row),
        pay=pay,
        period=row["pay_period"],
        slots=row["slots"],
        country=row["country"],
        starts=row["starts"],
        schedule=row["schedule"],
    )


async def change_job(scope: Scope, id: int, job: Job, words: str, until: datetime, *, held: bool = False) -> bool:
    """Describes an open job of the person's own anew; ``held``: as above. False: it is not open any more."""
    status = "held" if held else "open"
    return await scope.fetchval(_sql.change_job, id, *_described(job), words, until, status) is not None


async def publish_held(scope: Scope, id: int, until: datetime) -> str | None:
    """Opens a job of the person's own that an operator has looked at; its title. None: it is not held any more."""
    return await scope.fetchval(_sql.publish_held, id, until)


async def refuse_held(scope: Scope, id: int) -> str | None:
    """Closes a job of the person's own that an operator has refused; its title. None: it is not held any more."""
    return await scope.fetchval(_sql.refuse_held, id)


async def pause_job(scope: Scope, id: int) -> bool:
    """Hides an open job of the person's own until it is opened again. False: there was none."""
    return await scope.fetchval(_sql.pause_job, id) is not None


async def open_job(scope: Scope, id: int, until: datetime) -> bool:
    """Opens a job of the person's own ``until`` then: one that is open, expired, paused or filled. False: no such."""
    return await scope.fetchval(_sql.open_job, id, until) is not None


async def close_job(scope: Scope, id: int) -> bool:
    """Closes a job of the person's own for good: it is found no more. False: there was none, or it is closed."""
    return await scope.fetchval(_sql.close_job, id) is not None


async def delete_job(scope: Scope, id: int) -> Deleted:
    """Deletes a job of the person's own with its applications, their notes and CVs."""
    return Deleted(**await scope.fetchone(_sql.delete_job, id))


async def my_jobs(scope: Scope, page: int) -> list[ListedJob]:
    """One page of the person's posts, newest first: up to ``PAGE``, and one more if there is a next page."""
    rows = await scope.fetch(_sql.my_jobs, PAGE + 1, page * PAGE)
    return [ListedJob(row["id"], row["title"], row["status"]) for row in rows]


def _described(job: Job) -> tuple[Any, ...]:
    return (
        job.title,
        job.details,
        job.category,
        job.kind,
        job.place.name,
        job.place.latitude,
        job.place.longitude,
        job.country,
        job.pay.low if job.pay else None,
        job.pay.high if job.pay else None,
        job.period,
        job.currency,
        job.slots,
        job.starts,
        job.schedule,
    )


def _place(row: asyncpg.Record) -> Place:
    """Where it is, with what that lies in: kept are the name and the point."""
    name, latitude, longitude = row["place"], row["latitude"], row["longitude"]
    namesakes = [place for place in load_gazetteer().find(name) if place.name == name]
    if not namesakes:
        return Place(name, latitude, longitude)
    nearest = min(namesakes, key=lambda place: kilometres(latitude, longitude, place.latitude, place.longitude))
    return msgspec.structs.replace(nearest, latitude=latitude, longitude=longitude)
