"""Produce for sale as it is kept, and how it is brought to who looks for it."""

from datetime import date, datetime
from typing import Any

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.queue import notify
from easymo.places.gazetteer import Place
from easymo.services.ai_agents.produce.produce import RENEWAL, Produce, region_of

_sql = load(__file__, "listings.sql")


class FoundProduce(msgspec.Struct, frozen=True, kw_only=True):
    """Produce as the person may see it. ``farmer`` is for tells and ratings, never to be shown."""

    id: int
    crop: str
    title: str
    details: str
    quantity: int
    """That is not agreed on with anybody."""
    unit: str
    price: int
    grade: str | None
    organic: bool
    ready_on: date | None
    place: str
    latitude: float
    longitude: float
    country: str
    currency: str
    created_at: datetime
    expires_at: datetime
    status: str
    """open, expired, held, paused, reserved, sold or closed."""
    farmer: int
    mine: bool = False
    deal: int | None = None
    """The person's own offer or deal of it, as a buyer."""


class ListedProduce(msgspec.Struct, frozen=True):
    id: int
    crop: str
    quantity: int
    unit: str
    status: str


class Removed(msgspec.Struct, frozen=True):
    """ok, agreed (a deal of it is under way) or gone; and the offers that ended with it, with who made them."""

    outcome: str
    offers: tuple[tuple[int, int], ...] = ()


class Released(msgspec.Struct, frozen=True):
    """published or refused; or gone, where that is done or it is."""

    outcome: str
    domain: str | None
    listing: int | None
    title: str | None


async def create_produce(scope: Scope, produce: Produce, until: datetime, held: bool) -> int:
    """Publishes it as the person's, or holds it back until an operator has seen it; returns its number."""
    id = await scope.fetchval(_sql.create_produce, scope.person, *_described(produce, until, held))
    await _remind(scope, id, until)
    return id


async def change_produce(scope: Scope, id: int, produce: Produce, left: int, until: datetime, held: bool) -> bool:
    """Describes produce of the person's own anew; ``left`` of it was there when the change began: by the difference the
    stock changes. False: it is gone, or offers were made for another crop or unit."""
    changed = await scope.fetchval(_sql.change_produce, id, *_described(produce, until, held), left) is not None
    if changed:
        await _remind(scope, id, until)
    return changed


async def my_listing(scope: Scope, id: int) -> Produce | None:
    """Produce of the person's own that is not closed, as it was described."""
    row = await scope.fetchrow(_sql.my_listing, id)
    if row is None:
        return None
    values: dict[str, Any] = dict(row.items())
    place = Place(values.pop("place"), values.pop("latitude"), values.pop("longitude"), values.pop("within"))
    return Produce(**values, place=msgspec.structs.replace(place, country=values["country"]))


async def find_produce(scope: Scope, id: int) -> FoundProduce | None:
    """It, if it is published, the person's own, or they have or had a deal of it."""
    row = await scope.fetchrow(_sql.find_produce, id)
    return FoundProduce(**row) if row else None


async def my_produce(scope: Scope, page: int) -> list[ListedProduce]:
    """One page of what the person sells, newest first: up to ``PAGE``, and one more if there is a next page."""
    return [ListedProduce(**row) for row in await scope.fetch(_sql.my_produce, PAGE + 1, page * PAGE)]


async def pause_produce(scope: Scope, id: int) -> bool:
    """Hides open produce of the person's own until it is opened again. False: there was none."""
    return await scope.fetchval(_sql.pause_produce, id) is not None


async def open_produce(scope: Scope, id: int, until: datetime) -> bool:
    """Opens produce of the person's own ``until`` then: open, expired or paused. False: no such, or nothing is left."""
    opened = await scope.fetchval(_sql.open_produce, id, until) is not None
    if opened:
        await _remind(scope, id, until)
    return opened


async def sell_elsewhere(scope: Scope, id: int, quantity: int) -> int | None:
    """Takes what was sold elsewhere from the person's own stock; returns what is left. None: there is less, or none."""
    return await scope.fetchval(_sql.sell_elsewhere, id, quantity)


async def remove_produce(scope: Scope, id: int) -> Removed:
    row = await scope.fetchone(_sql.remove_produce, id)
    return Removed(row["outcome"], tuple(zip(row["deals"] or (), row["buyers"] or (), strict=True)))


async def release_produce(scope: Scope, review: int) -> Released:
    """Carries out what an operator has decided of a listing or demand of the person's that was held back, once."""
    return Released(**await scope.fetchone(_sql.release_produce, review))


async def match_produce(scope: Scope, produce: int | None, demand: int | None) -> int:
    """Finds what fits the person's own listing or demand, and has the other sides told; returns how many are new.

    Each pair is found once. The person's own side is for the caller to say.
    """
    rows = await scope.fetch(_sql.match_produce, produce, demand)
    for row in rows:
        pair = f"{row['produce']}.{row['demand']}"
        await notify(scope, row["other"], f"ai-agents:told-produce-match:{pair}", f"produce-match:{pair}:found")
    return len(rows)


async def _remind(scope: Scope, id: int, until: datetime) -> None:
    """Has the farmer told before it closes by itself; the flow judges whether it still does."""
    key = f"produce:{id}:expiry-{until:%Y-%m-%d}"
    address = f"ai-agents:told-produce-expiry:produce-{id}"
    await notify(scope, scope.person, address, key, at=until - RENEWAL, given={"soon": True})


def _described(produce: Produce, until: datetime, held: bool) -> tuple[Any, ...]:
    place = produce.place
    return (
        produce.crop,
        produce.title,
        produce.details,
        produce.quantity,
        produce.unit,
        produce.price,
        produce.grade,
        produce.organic,
        produce.ready_on,
        place.name,
        place.within,
        place.latitude,
        place.longitude,
        produce.country,
        produce.currency,
        region_of(place),
        produce.words,
        until,
        "held" if held else "open",
    )
