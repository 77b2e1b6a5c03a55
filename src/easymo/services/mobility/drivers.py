"""Those who drive: their papers, being online, what they earn."""

from datetime import date, datetime, timedelta
from uuid import UUID

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.places.gazetteer import Place
from easymo.services.mobility.rides import MOST_OWED

HEARTBEAT = timedelta(minutes=30)
"""So long after the last sign a driver counts as online."""
WATCH = (30, 7, 1)
"""Days before papers run out on which their driver is reminded."""

_sql = load(__file__, "drivers.sql")


class Driving(msgspec.Struct, frozen=True):
    """The person as a driver: by approved papers, else by those that wait."""

    vehicle: str
    plate: str
    status: str
    until: date
    """Last day of the papers."""
    online: bool
    online_until: datetime | None
    owed: int
    """Tokens."""


class Papers(msgspec.Struct, frozen=True):
    """Approved papers."""

    id: int
    plate: str
    licence_until: date
    insurance_until: date


class Submission(msgspec.Struct, frozen=True):
    """Papers as a driver hands them in. The documents are in the vault."""

    vehicle: str
    plate: str
    licence: UUID
    licence_until: date
    insurance: UUID
    insurance_until: date


class Submitted(msgspec.Struct, frozen=True):
    """ok, waiting (others wait already), plate (it is somebody else's) or banned."""

    outcome: str
    review: int | None


class PapersDecided(msgspec.Struct, frozen=True):
    """approved, refused, plate or gone."""

    outcome: str
    papers: int | None


class Online(msgspec.Struct, frozen=True):
    """ok, papers (none approved), expired, owing or banned."""

    outcome: str
    vehicle: str | None


class Earned(msgspec.Struct, frozen=True):
    """In one currency: today's rides, and those of 30 days."""

    currency: str
    rides_today: int
    today: int
    rides: int
    total: int


async def my_driving(scope: Scope) -> Driving | None:
    """None: the person has not registered as a driver."""
    row = await scope.fetchrow(_sql.driving)
    return Driving(**row) if row else None


async def submit_papers(scope: Scope, country: str, papers: Submission) -> Submitted:
    """Hands papers in, for operators to look at."""
    row = await scope.fetchone(
        _sql.submit,
        country,
        papers.vehicle,
        papers.plate,
        papers.licence,
        papers.licence_until,
        papers.insurance,
        papers.insurance_until,
    )
    return Submitted(**row)


async def decide_papers(scope: Scope, review: int) -> PapersDecided:
    """What operators decided of the person's papers takes effect; done again it changes nothing."""
    return PapersDecided(**await scope.fetchone(_sql.decide, review))


async def approved_papers(scope: Scope, id: int) -> Papers | None:
    """The person's papers ``id`` while they are the ones they drive with."""
    row = await scope.fetchrow(_sql.papers, id)
    return Papers(**row) if row else None


async def go_online(scope: Scope, place: Place) -> Online:
    """Online at ``place``, or still online and there now."""
    return Online(**await scope.fetchone(_sql.online, place.latitude, place.longitude, HEARTBEAT, MOST_OWED))


async def go_offline(scope: Scope) -> bool:
    """False: the person was not online."""
    return await scope.fetchval(_sql.offline) is not None


async def earnings(scope: Scope, midnight: datetime, since: datetime) -> list[Earned]:
    """What the person drove for since ``midnight`` and in all ``since`` then, by currency."""
    return [Earned(**row) for row in await scope.fetch(_sql.earnings, midnight, since)]
