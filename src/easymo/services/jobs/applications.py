"""Applications as they are kept. What touches the other side's rows goes through functions that check the right."""

from datetime import datetime
from uuid import UUID

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.people import ratings
from easymo.people.ratings import Rating

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
    filled: bool = False
    """With this acceptance everybody wanted is found, and the job takes no more applications."""
    waiting: int = 0
    """How many are undecided then."""


class Dismissed(msgspec.Struct, frozen=True):
    """An application that ended undecided, and who has to be told."""

    application: int
    applicant: int


class KeptCv(msgspec.Struct, frozen=True):
    """A CV in the vault."""

    document: UUID
    owner: int


class Completed(msgspec.Struct, frozen=True):
    """ok, already or gone; and who has to be told."""

    outcome: str
    other: int | None


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
    cv: bool
    mine: bool
    skills: list[str] = []
    years: int | None = None
    """The applicant's, to the employer; None: no work profile."""
    stars: float = 0
    ratings: int = 0
    verified: bool = False
    rated: bool = False
    """Whether the person has rated the other side of it."""

    @property
    def rating(self) -> Rating:
        """What others think of the applicant, to the employer."""
        return Rating(self.stars, self.ratings)


class ListedApplication(msgspec.Struct, frozen=True):
    """``title`` is the job's for the applicant, the applicant's name for the employer."""

    id: int
    title: str
    status: str
    cv: bool


async def apply_for_job(scope: Scope, job: int, note: str, cv: UUID | None) -> Applied:
    """Applies for the person, with a document of theirs if they like; after a withdrawal once more."""
    row = await scope.fetchone(_sql.apply, job, note, cv)
    return Applied(row["outcome"], row["application"], row["employer"])


async def decide_application(scope: Scope, id: int, decision: str) -> Decided:
    """The employer's decision: shortlisted, accepted or rejected. The last two stand."""
    return Decided(**await scope.fetchone(_sql.decide, id, decision))


async def dismiss_applicants(scope: Scope, job: int) -> list[Dismissed]:
    """Ends what is undecided of the person's job, if that is filled or closed. Each is returned once."""
    return [Dismissed(**row) for row in await scope.fetch(_sql.dismiss, job)]


async def withdraw_application(scope: Scope, id: int) -> Withdrawn:
    row = await scope.fetchone(_sql.withdraw, id)
    return Withdrawn(row["outcome"], row["employer"])


async def complete_application(scope: Scope, id: int) -> Completed:
    """The work of an accepted application is done, says either of its sides."""
    row = await scope.fetchone(_sql.complete, id)
    return Completed(row["outcome"], row["other"])


async def rate_other_side(scope: Scope, id: int, stars: int, words: str) -> bool:
    """Rates the other side of work that is done. False: it is not done, or the person has rated it before."""
    other: int | None = await scope.fetchval(_sql.other_side, id)
    return other is not None and await ratings.rate(scope, "application", id, other, stars, words)


async def find_application(scope: Scope, id: int) -> Application | None:
    """The application, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find_application, id)
    return Application(**row) if row else None


async def find_cv(scope: Scope, id: int) -> KeptCv | None:
    """The CV of an application for the person's job, while the application stands."""
    row = await scope.fetchrow(_sql.find_cv, id)
    return KeptCv(**row) if row else None


async def list_applicants(scope: Scope, job: int, page: int) -> list[ListedApplication]:
    """One page of who applied for the person's job, undecided ones first: up to ``PAGE``, and one more if more are."""
    return [ListedApplication(**row) for row in await scope.fetch(_sql.applicants, job, PAGE + 1, page * PAGE)]


async def next_applicant(scope: Scope, job: int) -> int | None:
    """The application for the person's job that has waited longest for a first answer."""
    return await scope.fetchval(_sql.next_applicant, job)


async def my_applications(scope: Scope, page: int) -> list[ListedApplication]:
    """One page of the person's applications, newest first: up to ``PAGE``, and one more if there is a next page."""
    return [ListedApplication(**row) for row in await scope.fetch(_sql.my_applications, PAGE + 1, page * PAGE)]
