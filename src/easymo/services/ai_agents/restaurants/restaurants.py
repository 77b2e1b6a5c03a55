"""Restaurants as they are kept."""

from typing import Any

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.places.distance import kilometres
from easymo.places.gazetteer import Place
from easymo.places.hours import Hours, with_hours
from easymo.services.ai_agents.restaurants.restaurant import NEARBY_KM, Restaurant

_sql = load(__file__, "restaurants.sql")

DEGREE_KM = 111.2
"""Kilometres in a degree of latitude; near the equator in one of longitude, too."""


class FoundRestaurant(msgspec.Struct, frozen=True, kw_only=True):
    """A restaurant as the person may see it. ``owner`` is for ratings and badges, never to be shown."""

    id: int
    owner: int
    name: str
    kind: str
    details: str
    payee: str | None
    delivers: bool
    hours: Hours
    place: str
    latitude: float
    longitude: float
    country: str
    currency: str
    status: str
    role: str | None
    """owner, manager, waiter or kitchen; None: a guest."""
    dishes: int

    @property
    def is_managed(self) -> bool:
        """Whether the person may change its menu, tables and staff."""
        return self.role in ("owner", "manager")


class OwnRestaurant(msgspec.Struct, frozen=True):
    """One the person owns or works at. ``waiting``: orders that nobody has accepted yet."""

    id: int
    name: str
    status: str
    role: str
    waiting: int


class NearRestaurant(msgspec.Struct, frozen=True):
    id: int
    name: str
    kind: str
    place: str
    hours: Hours
    kilometres: float


class Closed(msgspec.Struct, frozen=True):
    """ok, orders (some are in hand), or gone. ``guests``: bookings that are off and whose they were, to be told."""

    outcome: str
    guests: list[tuple[int, int]] = []


class Released(msgspec.Struct, frozen=True):
    """published or refused; or gone, where that is done or it is."""

    outcome: str
    restaurant: int | None
    name: str | None


async def create_restaurant(scope: Scope, restaurant: Restaurant, words: str, held: bool) -> int:
    """Publishes a restaurant of the person's, or holds it back until an operator has seen it; returns its number."""
    described = _described(restaurant, words)
    return await scope.fetchval(_sql.create_restaurant, scope.person, *described, "held" if held else "open")


async def change_restaurant(scope: Scope, id: int, restaurant: Restaurant, words: str, held: bool) -> bool:
    """Describes a restaurant of the person's own anew, or holds it back so. False: it is gone."""
    return await scope.fetchval(_sql.change_restaurant, id, *_described(restaurant, words), held) is not None


async def my_restaurant(scope: Scope, id: int) -> Restaurant | None:
    """A restaurant of the person's own, as it was described."""
    row = await scope.fetchrow(_sql.my_restaurant, id)
    if row is None:
        return None
    values: dict[str, Any] = dict(row.items())
    place = Place(values.pop("place"), values.pop("latitude"), values.pop("longitude"), values.pop("within"))
    return Restaurant(**with_hours(values), place=place)


async def find_restaurant(scope: Scope, id: int) -> FoundRestaurant | None:
    """The restaurant if it is published, or in any status if the person works there."""
    row = await scope.fetchrow(_sql.find_restaurant, id)
    return FoundRestaurant(**with_hours(dict(row.items()))) if row else None


async def my_restaurants(scope: Scope, page: int) -> list[OwnRestaurant]:
    """One page of those the person owns or works at: up to ``PAGE``, and one more if there is a next page."""
    return [OwnRestaurant(**row) for row in await scope.fetch(_sql.my_restaurants, PAGE + 1, page * PAGE)]


async def near_restaurants(
    scope: Scope,
    country: str,
    latitude: float,
    longitude: float,
    kind: str,
    open_at: tuple[int, int] | None,
    page: int,
) -> list[NearRestaurant]:
    """One page of those within ``NEARBY_KM``, the nearest first: up to ``PAGE``, and one more if more are there.

    ``kind`` "": any. ``open_at`` (day of the week, Monday 1; minute of the day): only those that are open then.
    """
    day, minute = open_at or (1, 0)
    where = latitude, longitude, NEARBY_KM / DEGREE_KM
    rows = await scope.fetch(
        _sql.near_restaurants, country, *where, kind, open_at is not None, str(day), minute, PAGE + 1, page * PAGE
    )
    return [
        NearRestaurant(
            row["id"],
            row["title"],
            row["category"],
            row["place"],
            msgspec.json.decode(row["attributes"], type=Hours),
            round(kilometres(latitude, longitude, row["latitude"], row["longitude"]), 1),
        )
        for row in rows
    ]


async def pause_restaurant(scope: Scope, id: int) -> bool:
    """Hides a restaurant of the person's own until it is opened again. False: there was none."""
    return await scope.fetchval(_sql.pause_restaurant, id) is not None


async def open_restaurant(scope: Scope, id: int) -> bool:
    """Shows a hidden restaurant of the person's own again. False: there was none."""
    return await scope.fetchval(_sql.open_restaurant, id) is not None


async def close_restaurant(scope: Scope, id: int) -> Closed:
    """Deletes a restaurant of the person's own."""
    row = await scope.fetchone(_sql.close_restaurant, id)
    return Closed(row["outcome"], list(zip(row["bookings"] or (), row["guests"] or (), strict=True)))


async def release_restaurant(scope: Scope, review: int) -> Released:
    """Carries out what an operator has decided of a restaurant of the person's that was held back, once."""
    return Released(**await scope.fetchone(_sql.release_restaurant, review))


def _described(restaurant: Restaurant, words: str) -> tuple[Any, ...]:
    place, hours = restaurant.place, restaurant.hours
    return (
        restaurant.name,
        restaurant.kind,
        restaurant.details,
        restaurant.payee,
        restaurant.delivers,
        hours.days,
        hours.opens,
        hours.closes,
        place.name,
        place.within,
        place.latitude,
        place.longitude,
        restaurant.country,
        restaurant.currency,
        words,
    )
