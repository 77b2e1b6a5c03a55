"""Jobs as they are kept."""

from datetime import datetime
from typing import Any

import asyncpg
import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.places.distance import kilometres
from easymo.services.jobs.job import NEARBY_KM, PAGE, Job, Search

_sql = load(__file__, "queries.sql")

DEGREE_KM = 111.2
"""Kilometres in a degree of latitude; near the equator in one of longitude, too."""


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
    kilometres: float | None = None


class ListedJob(msgspec.Struct, frozen=True):
    id: int
    title: str
    status: str


async def search_jobs(scope: Scope, country: str, search: Search) -> list[FoundJob]:
    """One page of open jobs, best first: up to ``PAGE``, and one more if there is a next page."""
    reach = NEARBY_KM / DEGREE_KM
    rows = await scope.fetch(
        _sql.search_jobs,
        country,
        search.terms,
        search.category,
        search.latitude,
        search.longitude,
        reach,
        PAGE + 1,
        search.page * PAGE,
    )
    return [_found(row, search) for row in rows]


async def find_job(scope: Scope, id: int) -> FoundJob | None:
    """The job ``id`` if it is open, or in any status if the person posted it."""
    row = await scope.fetchrow(_sql.find_job, id)
    return _found(row, Search()) if row else None


async def create_job(scope: Scope, job: Job, words: str, until: datetime) -> int:
    """Publishes a job of the person; returns its number."""
    return await scope.fetchval(
        _sql.create_job,
        scope.person,
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
        words,
        until,
    )


async def my_jobs(scope: Scope) -> list[ListedJob]:
    """The person's newest posts, as many as one page shows."""
    rows = await scope.fetch(_sql.my_jobs, PAGE)
    return [ListedJob(row["id"], row["title"], row["status"]) for row in rows]


def _found(row: asyncpg.Record, search: Search) -> FoundJob:
    values: dict[str, Any] = dict(row.items())
    latitude, longitude = values.pop("latitude"), values.pop("longitude")
    away = None
    if search.latitude is not None and search.longitude is not None:
        away = round(kilometres(search.latitude, search.longitude, latitude, longitude), 1)
    return FoundJob(**values, kilometres=away)
