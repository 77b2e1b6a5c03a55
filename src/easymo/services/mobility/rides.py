"""Trips as they are kept. What the two sides may do with them is judged by functions of the database."""

from datetime import datetime, timedelta

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.places.gazetteer import Place
from easymo.services.mobility.tariff import Tariff
from easymo.services.mobility.trip import Event

PAGE = 8
"""Rows of one page: with "more" and "back" they fill WhatsApp's ten."""
MOST_OWED = 10_000
"""Tokens: whoever owes more of rides has to top up before the next."""
PATIENCE = timedelta(minutes=5)
"""So long a driver waits at the pick-up before a rider counts as not there."""
NEARBY_MOST = 9

_sql = load(__file__, "rides.sql")


class Wanted(msgspec.Struct, frozen=True):
    """A ride as somebody asks for it. ``kilometres``: by road, as estimated."""

    vehicle: str
    pickup: Place
    dropoff: Place
    kilometres: float
    fare: int
    negotiated: bool = False


class Requested(msgspec.Struct, frozen=True):
    """ok, or active (its number), owing, banned."""

    outcome: str
    trip: int | None


class Trip(msgspec.Struct, frozen=True, kw_only=True):
    """A trip as one of its two sides sees it."""

    id: int
    side: str
    """rider or driver: the person's own."""
    status: str
    version: int
    country: str
    vehicle: str
    negotiated: bool
    pickup: str
    dropoff: str
    pickup_latitude: float
    pickup_longitude: float
    dropoff_latitude: float
    dropoff_longitude: float
    kilometres: float
    fare: int
    currency: str
    fee: int
    """What it cost to call it off."""
    late_fee: int
    """What it costs from the driver's arrival on."""
    other: int | None
    other_name: str
    plate: str
    contact: str | None
    """The other side's number, while the ride is under way."""
    pin: str | None
    """The rider's, until the ride begins."""
    share: str | None
    created_at: datetime
    ended_at: datetime | None
    rated: bool


class ListedTrip(msgspec.Struct, frozen=True):
    id: int
    pickup: str
    dropoff: str
    status: str
    fare: int
    currency: str
    created_at: datetime
    driving: bool | None


class Near(msgspec.Struct, frozen=True):
    """A driver nearby: how far, and their stars if anybody gave some."""

    kilometres: float
    stars: float | None


class MovedOn(msgspec.Struct, frozen=True):
    """ok, changed, early or gone; what the trip is then, who the other side is, and what it costs the rider."""

    outcome: str
    status: str | None
    other: int | None
    fee: int


class Started(msgspec.Struct, frozen=True):
    """ok, wrong, renewed (the rider has another PIN now), changed or gone."""

    outcome: str
    rider: int | None


class Followed(msgspec.Struct, frozen=True):
    """A ride as those see it whom the rider gave the link."""

    status: str
    rider_name: str
    driver_name: str
    vehicle: str
    plate: str
    pickup: str
    dropoff: str
    latitude: float | None
    longitude: float | None
    seen_at: datetime | None


async def request_trip(scope: Scope, wanted: Wanted, tariff: Tariff) -> Requested:
    """Asks for a ride on today's terms; the dispatcher hears of it with the commit."""
    start, end = wanted.pickup, wanted.dropoff
    row = await scope.fetchone(
        _sql.request,
        tariff.country,
        wanted.vehicle,
        wanted.negotiated,
        *(start.name, start.latitude, start.longitude),
        *(end.name, end.latitude, end.longitude),
        wanted.kilometres,
        wanted.fare,
        *(tariff.currency, tariff.least_fee, tariff.tokens_per_unit, tariff.commission),
        MOST_OWED,
    )
    return Requested(**row)


async def find_trip(scope: Scope, id: int) -> Trip | None:
    """The trip, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find, id)
    return Trip(**row) if row else None


async def current_trip(scope: Scope) -> int | None:
    """The person's trip that is under way or asked for, on either side."""
    return await scope.fetchval(_sql.current)


async def my_trips(scope: Scope, page: int) -> list[ListedTrip]:
    """One page of the person's trips, newest first: up to ``PAGE``, and one more if there is a next page."""
    return [ListedTrip(**row) for row in await scope.fetch(_sql.mine, PAGE + 1, page * PAGE)]


async def drivers_nearby(scope: Scope, vehicle: str, place: Place) -> list[Near]:
    """The nearest free drivers within 10 km."""
    return [
        Near(**row) for row in await scope.fetch(_sql.nearby, vehicle, place.latitude, place.longitude, NEARBY_MOST)
    ]


async def move_on(scope: Scope, trip: int, version: int, event: Event) -> MovedOn:
    """What the person does with a trip, as its side, if the trip is still as it was seen."""
    return MovedOn(**await scope.fetchone(_sql.move_on, trip, version, event, PATIENCE))


async def start_trip(scope: Scope, trip: int, version: int, pin: str) -> Started:
    """The driver begins the ride with the PIN the rider told."""
    return Started(**await scope.fetchone(_sql.start, trip, version, pin))


async def follow_trip(scope: Scope, token: str) -> Followed | None:
    """The ride of a shared link, until a day after its end."""
    row = await scope.fetchrow(_sql.follow, token)
    return Followed(**row) if row else None


async def raise_alarm(scope: Scope, trip: int) -> int | None:
    """Calls operators to a trip of the person's; returns the review. None: it is not theirs."""
    return await scope.fetchval(_sql.alarm, trip, "{}")
