"""What assistants may look up of rides."""

from typing import Literal

import msgspec

from easymo.agents.tool import Desk, tool
from easymo.conversation import formats
from easymo.places.gazetteer import Place
from easymo.places.gazetteer import load as load_gazetteer
from easymo.services.mobility.rides import my_trips
from easymo.services.mobility.tariff import minutes, road_kilometres, tariff_of

SHOWN_MOST = 5


class TripCard(msgspec.Struct, frozen=True):
    title: str
    status: str
    fare: str
    asked: str
    """When."""
    address: str


class Estimate(msgspec.Struct, frozen=True):
    """About what a ride costs; the driver's word is what counts."""

    pickup: str
    dropoff: str
    vehicle: str
    kilometres: str
    minutes: str
    fare: str


@tool("mobility.estimate", answers="mobility:ride")
async def estimate_ride(
    desk: Desk, pickup: str, dropoff: str, vehicle: Literal["moto", "cab", "lifan", "truck", "other"] = "moto"
) -> Estimate | None:
    """About how far, how long and how much a ride is between two places, by their names; null if one is not known."""
    start, end = _place(pickup, desk.country), _place(dropoff, desk.country)
    if start is None or end is None:
        return None
    tariff, road = tariff_of(start.country, vehicle), road_kilometres(start, end)
    fare = tariff.fare(road)
    return Estimate(
        start.name,
        end.name,
        desk.text(f"mobility-vehicle-{vehicle}"),
        formats.number(road, desk.language),
        formats.number(minutes(road), desk.language),
        desk.money(fare, fare, tariff.currency),
    )


@tool("mobility.trips")
async def trips(desk: Desk) -> list[TripCard]:
    """The person's own rides, the newest first, and how each stands."""
    return [
        TripCard(
            f"{one.pickup} → {one.dropoff}",
            desk.text(f"mobility-status-{one.status.replace('_', '-')}"),
            desk.money(one.fare, one.fare, one.currency),
            desk.moment(one.created_at),
            f"mobility:trip:{one.id}",
        )
        for one in (await my_trips(desk.scope, 0))[:SHOWN_MOST]
    ]


def _place(name: str, country: str) -> Place | None:
    """The place of that name; of several, the one in the person's country."""
    found = load_gazetteer().find(name)
    return next((place for place in found if place.country == country), found[0] if found else None)
