"""Applications as they are kept. What touches the other side's rows goes through functions that check the right."""

from datetime import datetime

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.services.jobs.job import PAGE

_sql = load(__file__, "applications.sql")


class Applied(msgspec.Struct, frozen=True):
    """What came of applying: ok, own, closed, expired, duplicate or gone."""

    outcome: str
    application: int | None
    employer: int | None


class Decided(msgspec.Struct, frozen=True):
    """What came of a decision: ok, already, gone, or the status that stands in its way."""

    outcome: str
    applicant: int | None


class Withdrawn(msgspec.Struct, frozen=True):
    """ok, or gone where there is nothing undecided to withdraw."""

    outcome: str
    employer: int | None


class Application(msgspec.Struct, frozen=True):
    """One application as either side sees it. ``contact``: the other side's number, once accepted."""

    id: int
    job_id: int
    title: str
    applicant_name: str
    note: str
    status: str
    created_at: datetime
    contact: str | None
    mine: bool


class ListedApplication(msgspec.Struct, frozen=True):
    """``title`` is the job's for the applicant, the applicant's name for the employer."""

    id: int
    title: str
    status: str


async def apply_for_job(scope: Scope, job: int, note: str) -> Applied:
    """Applies for the person; after a withdrawal once more."""
    row = await scope.fetchone(_sql.apply, job, note)
    return Applied(row["outcome"], row["application"], row["employer"])


async def decide_application(scope: Scope, id: int, decision: str) -> Decided:
    """The employer's decision: shortlisted, accepted or rejected. The last two stand."""
    row = await scope.fetchone(_sql.decide, id, decision)
    return Decided(row["outcome"], row["applicant"])


async def withdraw_application(scope: Scope, id: int) -> Withdrawn:
    row = await scope.fetchone(_sql.withdraw, id)
    return Withdrawn(row["outcome"], row["employer"])


async def find_application(scope: Scope, id: int) -> Application | None:
    """The application, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find_application, id)
    return Application(**row) if row else None


async def list_applicants(scope: Scope, job: int) -> list[ListedApplication]:
    """Who applied for the person's job, undecided ones first."""
    return [ListedApplication(**row) for row in await scope.fetch(_sql.applicants, job, PAGE)]


async def my_applications(scope: Scope) -> list[ListedApplication]:
    """The person's applications, the newest first."""
    return [ListedApplication(**row) for row in await scope.fetch(_sql.my_applications, PAGE)]
