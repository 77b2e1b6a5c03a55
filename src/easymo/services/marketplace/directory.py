"""The business directory as it is kept."""

from typing import Any

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.places.distance import kilometres
from easymo.places.gazetteer import Place
from easymo.places.hours import Hours, with_hours
from easymo.services.marketplace.business import NEARBY_KM, Business
from easymo.services.marketplace.items import ListedItem

_sql = load(__file__, "directory.sql")

DEGREE_KM = 111.2
"""Kilometres in a degree of latitude; near the equator in one of longitude, too."""


class FoundBusiness(msgspec.Struct, frozen=True, kw_only=True):
    """A business as the person may see it. ``owner`` is for ratings and badges, never to be shown."""

    id: int
    name: str
    details: str
    category: str
    tags: str
    phone: str | None
    hours: Hours
    place: str
    latitude: float
    longitude: float
    country: str
    status: str
    owner: int
    mine: bool


class NearBusiness(msgspec.Struct, frozen=True):
    id: int
    name: str
    category: str
    place: str
    hours: Hours
    kilometres: float


async def create_business(scope: Scope, business: Business, words: str, held: bool) -> int:
    """Puts a business of the person into the directory, or holds it back until an operator has seen it; returns its
    number."""
    status = "held" if held else "open"
    return await scope.fetchval(_sql.create_business, scope.person, *_described(business), words, status)


async def change_business(scope: Scope, id: int, business: Business, words: str, held: bool) -> bool:
    """Describes a business of the person's own anew, or holds it back so. False: it is gone."""
    return await scope.fetchval(_sql.change_business, id, *_described(business), words, held) is not None


async def my_business(scope: Scope, id: int) -> Business | None:
    """A business of the person's own, as it was described."""
    row = await scope.fetchrow(_sql.my_business, id)
    if row is None:
        return None
    values: dict[str, Any] = dict(row.items())
    place = Place(values.pop("place"), values.pop("latitude"), values.pop("longitude"), values.pop("within"))
    return Business(**with_hours(values), place=place)


async def find_business(scope: Scope, id: int) -> FoundBusiness | None:
    """The business if it is in the directory, or in any status if it is the person's own."""
    row = await scope.fetchrow(_sql.find_business, id)
    return FoundBusiness(**with_hours(dict(row.items()))) if row else None


async def my_businesses(scope: Scope, page: int) -> list[ListedItem]:
    """One page of the person's own: up to ``PAGE``, and one more if there is a next page."""
    return [ListedItem(**row) for row in await scope.fetch(_sql.my_businesses, PAGE + 1, page * PAGE)]


async def nearby_businesses(
    scope: Scope,
    country: str,
    latitude: float,
    longitude: float,
    category: str,
    open_at: tuple[int, int] | None,
    page: int,
) -> list[NearBusiness]:
    """One page of those within ``NEARBY_KM``, the nearest first: up to ``PAGE``, and one more if more are there.

    ``open_at`` (day of the week, Monday 1; minute of the day): only those that are open then.
    """
    day, minute = open_at or (1, 0)
    where = latitude, longitude, NEARBY_KM / DEGREE_KM
    rows = await scope.fetch(
        _sql.nearby_businesses, country, *where, category, open_at is not None, str(day), minute, PAGE + 1, page * PAGE
    )
    return [
        NearBusiness(
            row["id"],
            row["title"],
            row["category"],
            row["place"],
            msgspec.json.decode(row["attributes"], type=Hours),
            round(kilometres(latitude, longitude, row["latitude"], row["longitude"]), 1),
        )
        for row in rows
    ]


async def pause_business(scope: Scope, id: int) -> bool:
    """Hides a business of the person's own until it is opened again. False: there was none."""
    return await scope.fetchval(_sql.pause_business, id) is not None


async def open_business(scope: Scope, id: int) -> bool:
    """Shows a hidden business of the person's own again. False: there was none."""
    return await scope.fetchval(_sql.open_business, id) is not None


async def close_business(scope: Scope, id: int) -> bool:
    """Takes a business of the person's own out of the directory for good. False: there was none."""
    return await scope.fetchval(_sql.close_business, id) is not None


def _described(business: Business) -> tuple[Any, ...]:
    hours, place = business.hours, business.place
    return (
        business.name,
        business.details,
        business.category,
        business.tags,
        business.phone,
        hours.days,
        hours.opens,
        hours.closes,
        place.name,
        place.within,
        place.latitude,
        place.longitude,
        business.country,
        business.currency,
    )
