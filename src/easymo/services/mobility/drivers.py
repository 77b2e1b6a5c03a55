"""Those who drive: their papers, being online, what they earn."""

from datetime import date, datetime, time, timedelta

import msgspec

from easymo.conversation import formats
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.places.gazetteer import Place
from easymo.services.mobility.papers import PAPERS, Paper
from easymo.services.mobility.rides import MOST_OWED

HEARTBEAT = timedelta(minutes=30)
"""So long after the last sign a driver counts as online."""
WATCH = (30, 7, 1)
"""Days before papers run out on which their driver is reminded."""

LATELY = timedelta(days=30)
_NOTICE_AT = time(9)

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

    @property
    def until(self) -> date:
        """The last day on which both are good."""
        return min(self.licence_until, self.insurance_until)

    def notices(self, now: datetime, country: str) -> dict[int, datetime]:
        """When their driver is reminded that they run out, by the days that are left then: at nine in the morning."""
        zone = formats.zone(country)
        moments = {days: datetime.combine(self.until - timedelta(days=days), _NOTICE_AT, zone) for days in WATCH}
        return {days: at for days, at in moments.items() if at > now}


class Submission(msgspec.Struct, frozen=True):
    """Papers as a driver hands them in."""

    vehicle: str
    plate: str
    licence: Paper
    insurance: Paper
    registration: Paper


class Submitted(msgspec.Struct, frozen=True):
    """ok, waiting (others wait already), plate (it is somebody else's) or banned."""

    outcome: str
    review: int | None


class PapersDecided(msgspec.Struct, frozen=True):
    """approved, refused, plate or gone."""

    outcome: str
    papers: int | None
    plate: str | None


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
        *(papers.licence.document, papers.licence.until),
        *(papers.insurance.document, papers.insurance.until),
        papers.registration.document,
        msgspec.json.encode({name: getattr(papers, name).read for name in PAPERS}).decode(),
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


async def earnings(scope: Scope, midnight: datetime) -> list[Earned]:
    """What the person drove for since ``midnight`` and in the 30 days before, by currency."""
    return [Earned(**row) for row in await scope.fetch(_sql.earnings, midnight, midnight - LATELY)]
