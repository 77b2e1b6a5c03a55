"""Offers of a trip to drivers, and their answers. The first yes wins."""

from datetime import timedelta

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

LASTING = timedelta(seconds=90)
"""So long an offer stands; then the next drivers are asked."""
THINKING = timedelta(seconds=90)
"""So long a rider may think about a driver's fare."""
WAITING_MOST = 8

_sql = load(__file__, "offers.sql")


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """An offer as its driver sees it, or the rider (``mine`` is False then)."""

    id: int
    trip: int
    status: str
    """open, countered, accepted, declined, taken (by somebody else) or expired."""
    mine: bool
    pickup: str
    dropoff: str
    away: float
    """Kilometres from the driver to the pick-up, as the crow flies."""
    kilometres: float
    fare: int
    """The driver's own once countered."""
    asked: int
    """The rider's."""
    currency: str
    negotiated: bool
    rider_name: str
    driver_name: str
    vehicle: str
    plate: str
    stars: float | None
    """Of the other side, where anybody gave some."""


class Accepted(msgspec.Struct, frozen=True):
    """ok, already (it is theirs), taken, over, busy, offline or gone; the trip, whom it binds, and the drivers who
    lost it."""

    outcome: str
    trip: int | None
    other: int | None
    losers: list[int] | None = None


class Countered(msgspec.Struct, frozen=True):
    """ok, bounds (half to three times what the rider named), over or gone."""

    outcome: str
    rider: int | None


class Declined(msgspec.Struct, frozen=True):
    """ok or over; the driver, where the rider declined."""

    outcome: str
    driver: int | None


class Waiting(msgspec.Struct, frozen=True):
    """Somebody who waits for a driver."""

    trip: int
    pickup: str
    dropoff: str
    fare: int
    currency: str
    away: float


async def find_ride_offer(scope: Scope, id: int) -> Offer | None:
    """The offer, for its driver and the rider."""
    row = await scope.fetchrow(_sql.find, id)
    return Offer(**row) if row else None


async def accept_offer(scope: Scope, id: int) -> Accepted:
    """The driver's yes."""
    return Accepted(**await scope.fetchone(_sql.accept, id))


async def accept_counter(scope: Scope, id: int) -> Accepted:
    """The rider's yes to the driver's fare."""
    return Accepted(**await scope.fetchone(_sql.accept_counter, id))


async def counter_offer(scope: Scope, id: int, amount: int) -> Countered:
    """The driver names a fare of their own."""
    return Countered(**await scope.fetchone(_sql.counter, id, amount, THINKING))


async def decline_offer(scope: Scope, id: int) -> Declined:
    """The driver's no; or the rider's, to the driver's fare."""
    return Declined(**await scope.fetchone(_sql.decline, id))


async def offer_myself(scope: Scope, trip: int) -> int | None:
    """The offer by which the person, a driver online nearby, may take a trip that waits. None: it does not."""
    return await scope.fetchval(_sql.offer_myself, trip, LASTING)


async def waiting_riders(scope: Scope) -> list[Waiting]:
    """Who waits for a driver like the person within 10 km, the nearest first."""
    return [Waiting(**row) for row in await scope.fetch(_sql.waiting, WAITING_MOST)]
