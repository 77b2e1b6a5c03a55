"""Homes as they are kept."""

from datetime import date, datetime
from typing import Any

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.listings.posting import count_held
from easymo.notifications.queue import cancel_notifications, notify
from easymo.places.gazetteer import Place
from easymo.reading import Money
from easymo.reviews.matters import open_review
from easymo.services.property.home import COMPARED_BY, RENEWAL, Home

_sql = load(__file__, "queries.sql")


class SeenHome(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A home as those who look see it; ``owner`` is for the house, never shown."""

    id: int
    owner: int
    mine: bool
    status: str
    """open, taken; to its owner also paused, held, expired."""
    title: str
    details: str
    deal: str
    type: str
    bedrooms: int | None
    furnished: bool | None
    place: str
    within: str
    latitude: float
    longitude: float
    country: str
    price_low: int
    price_high: int
    unit: str
    deposit: int | None
    currency: str
    available: date | None
    minimum_nights: int | None
    amenities: list[str]
    lister: str
    created_at: datetime
    expires_at: datetime
    viewing: int | None = None
    """The person's own viewing of it, if one is proposed or confirmed."""
    inquiry: int | None = None

    @property
    def price(self) -> Money:
        return Money(self.price_low, self.price_high)

    @property
    def described(self) -> Home:
        """It as its owner described it."""
        return Home(
            title=self.title,
            details=self.details,
            deal=self.deal,
            type=self.type,
            bedrooms=self.bedrooms,
            furnished=self.furnished,
            place=Place(self.place, self.latitude, self.longitude, self.within, self.country),
            price=self.price,
            unit=self.unit,
            deposit=self.deposit,
            available=self.available,
            minimum_nights=self.minimum_nights,
            amenities=tuple(self.amenities),
            lister=self.lister,
            country=self.country,
        )


class ListedHome(msgspec.Struct, frozen=True):
    id: int
    title: str
    status: str


class Ended(msgspec.Struct, frozen=True):
    """A viewing or stay that ended with its home, and who has to be told."""

    kind: str
    request: int
    person: int


class Settled(msgspec.Struct, frozen=True):
    """A home that was held back, and what was decided: publish or refuse."""

    home: int
    outcome: str
    title: str


async def find_home(scope: Scope, id: int) -> SeenHome | None:
    """The home ``id`` if it is offered or was taken, or in any state if the person offers it."""
    row = await scope.fetchrow(_sql.find_home, id)
    return SeenHome(**row) if row else None


async def create_home(scope: Scope, home: Home, words: str, until: datetime, held: bool = False) -> int:
    """Publishes a home of the person, or keeps it ``held`` back until an operator decides; returns its number."""
    id: int = await scope.fetchval(_sql.create_home, scope.person, *_described(home), words, until, _status(held))
    await _remind_of_end(scope, id, until)
    return id


async def change_home(scope: Scope, id: int, home: Home, words: str, until: datetime, held: bool = False) -> bool:
    """Describes a home of the person's own anew and opens it, or holds it back. False: it is not there any more."""
    if await scope.fetchval(_sql.change_home, id, *_described(home), words, until, _status(held)) is None:
        return False
    await _remind_of_end(scope, id, until)
    return True


async def pause_home(scope: Scope, id: int) -> bool:
    """Hides an open home of the person's own until it is opened again. False: there was none."""
    return await scope.fetchval(_sql.pause_home, id) is not None


async def open_home(scope: Scope, id: int, until: datetime) -> bool:
    """Opens a home of the person's own ``until`` then, whether it was open, expired, paused or taken."""
    if await scope.fetchval(_sql.open_home, id, until) is None:
        return False
    await _remind_of_end(scope, id, until)
    return True


async def take_home(scope: Scope, id: int) -> bool:
    """Marks a home of the person's own rented or sold: it is found no more. False: there was none."""
    return await scope.fetchval(_sql.take_home, id) is not None


async def delete_home(scope: Scope, id: int) -> bool:
    """Deletes a home of the person's own with all that described it. False: there was none."""
    return await scope.fetchval(_sql.delete_home, id) is not None


async def end_requests(scope: Scope, home: int) -> list[Ended]:
    """Ends viewings and stays of a home of the person's own that is taken or deleted. Each is returned once."""
    ended = [Ended(**row) for row in await scope.fetch(_sql.end_requests, home)]
    await cancel_notifications(scope, f"home:{home}:")
    for each in ended:
        await cancel_notifications(scope, f"{each.kind}:{each.request}:")
    return ended


async def my_homes(scope: Scope, page: int) -> list[ListedHome]:
    """One page of the person's homes, newest first: up to ``PAGE``, and one more if there is a next page."""
    return [ListedHome(**row) for row in await scope.fetch(_sql.my_homes, PAGE + 1, page * PAGE)]


async def hold_home(scope: Scope, id: int, reason: str) -> None:
    """Lays a home of the person's own that is held back before the operators."""
    await count_held(scope, "home", id)
    await open_review(scope, "listing", "property", f"home:{id}", {"reason": reason})


async def settle_home(scope: Scope, review: int) -> Settled | None:
    """Does what an operator decided about a home of the person's own that was held back; None: there is nothing."""
    row = await scope.fetchone(_sql.settle_home, review)
    return Settled(row["home"], row["outcome"], row["its_title"]) if row["home"] else None


def _status(held: bool) -> str:
    return "held" if held else "open"


async def _remind_of_end(scope: Scope, home: int, until: datetime) -> None:
    """Has the person reminded before the home ends by itself ``until`` then; of an earlier end no more."""
    await cancel_notifications(scope, f"home:{home}:")
    key = f"home:{home}:ends-{until:%Y-%m-%dT%H:%M}"
    await notify(scope, scope.person, f"property:told-expiry:{home}", key, at=until - RENEWAL)


def _described(home: Home) -> tuple[Any, ...]:
    compared = home.compared_price
    return (
        home.title,
        home.details,
        home.deal,
        home.type,
        home.bedrooms,
        home.furnished,
        home.place.name,
        home.place.within,
        home.place.latitude,
        home.place.longitude,
        home.country,
        home.price.low,
        home.price.high,
        home.unit,
        compared.low,
        compared.high,
        COMPARED_BY[home.deal],
        home.deposit,
        home.currency,
        home.available,
        home.minimum_nights,
        list(home.amenities),
        home.lister,
    )
