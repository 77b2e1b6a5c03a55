"""Items for sale as they are kept."""

from datetime import datetime
from typing import Any

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.queue import notify
from easymo.places.gazetteer import Place
from easymo.services.marketplace.item import RENEWAL, Item

_sql = load(__file__, "items.sql")


class FoundItem(msgspec.Struct, frozen=True, kw_only=True):
    """An item as the person may see it. ``seller`` is for tells and ratings, never to be shown."""

    id: int
    title: str
    details: str
    category: str
    condition: str | None
    attributes: dict[str, str | int]
    price: int | None
    negotiable: bool
    place: str
    latitude: float
    longitude: float
    currency: str
    created_at: datetime
    expires_at: datetime
    status: str
    """open, expired, held, paused, sold or closed."""
    seller: int
    mine: bool = False
    deal: int | None = None
    """The person's own live deal of it, on either side."""
    reserved_until: datetime | None = None
    """While somebody has it: the end of the reservation; beyond all days once it is paid."""


class ListedItem(msgspec.Struct, frozen=True):
    id: int
    title: str
    status: str


class Dismissed(msgspec.Struct, frozen=True):
    """An offer that ended with its item, and who has to be told."""

    offer: int
    buyer: int


async def create_item(scope: Scope, item: Item, words: str, until: datetime, held: bool) -> int:
    """Publishes an item of the person, or holds it back until an operator has seen it; returns its number."""
    status = "held" if held else "open"
    id = await scope.fetchval(_sql.create_item, scope.person, *_described(item), words, until, status)
    await _remind(scope, id, until)
    return id


async def _remind(scope: Scope, id: int, until: datetime) -> None:
    """Has the seller told before the item closes by itself; the flow judges whether it still does."""
    key = f"item:{id}:expiry-{until:%Y-%m-%d}"
    await notify(
        scope, scope.person, f"marketplace:told-expiry:item-{id}", key, at=until - RENEWAL, given={"soon": True}
    )


async def change_item(scope: Scope, id: int, item: Item, words: str, until: datetime, held: bool) -> bool:
    """Describes an item of the person's own anew, or holds it back so. False: it is gone, or reserved by somebody."""
    changed = await scope.fetchval(_sql.change_item, id, *_described(item), words, until, held) is not None
    if changed:
        await _remind(scope, id, until)
    return changed


async def my_item(scope: Scope, id: int) -> Item | None:
    """An item of the person's own that is not sold or closed, as it was described."""
    row = await scope.fetchrow(_sql.my_item, id)
    if row is None:
        return None
    values: dict[str, Any] = dict(row.items())
    place = Place(values.pop("place"), values.pop("latitude"), values.pop("longitude"), values.pop("within"))
    attributes = msgspec.json.decode(values.pop("attributes"))
    attributes.pop("group", None)
    return Item(**values, attributes=attributes, place=place)


async def find_item(scope: Scope, id: int) -> FoundItem | None:
    """The item ``id`` if it is published, the person's own, or one the person has or had a deal of."""
    row = await scope.fetchrow(_sql.find_item, id)
    if row is None:
        return None
    values: dict[str, Any] = dict(row.items())
    attributes = msgspec.json.decode(values.pop("attributes"))
    attributes.pop("group", None)
    return FoundItem(**values, attributes=attributes)


async def my_items(scope: Scope, page: int) -> list[ListedItem]:
    """One page of what the person sells, newest first: up to ``PAGE``, and one more if there is a next page."""
    return [ListedItem(**row) for row in await scope.fetch(_sql.my_items, PAGE + 1, page * PAGE)]


async def pause_item(scope: Scope, id: int) -> bool:
    """Hides an open item of the person's own until it is opened again. False: there was none."""
    return await scope.fetchval(_sql.pause_item, id) is not None


async def open_item(scope: Scope, id: int, until: datetime) -> bool:
    """Opens an item of the person's own ``until`` then: open, expired or paused. False: no such."""
    opened = await scope.fetchval(_sql.open_item, id, until) is not None
    if opened:
        await _remind(scope, id, until)
    return opened


async def sell_item(scope: Scope, id: int) -> bool:
    """Marks an item of the person's own as sold, elsewhere. False: it is gone, or somebody has it reserved."""
    return await scope.fetchval(_sql.sell_item, id) is not None


async def remove_item(scope: Scope, id: int) -> str:
    """Deletes an item of the person's own: ok, reserved (somebody has it), or gone."""
    return await scope.fetchval(_sql.remove_item, id)


class Released(msgspec.Struct, frozen=True):
    """published or refused; or gone, where that is done or it is."""

    outcome: str
    domain: str | None
    listing: int | None
    title: str | None


async def release_listing(scope: Scope, review: int) -> Released:
    """Carries out what an operator has decided of something of the person's that was held back, once."""
    return Released(**await scope.fetchone(_sql.release_listing, review))


async def dismiss_offers(scope: Scope, item: int) -> list[Dismissed]:
    """Ends the open offers for the person's item, if that is sold or deleted. Each is returned once."""
    return [Dismissed(row["offer"], row["buyer"]) for row in await scope.fetch(_sql.dismiss_offers, item)]


def _described(item: Item) -> tuple[Any, ...]:
    place = item.place
    return (
        item.title,
        item.details,
        item.category,
        item.condition,
        msgspec.json.encode(item.described_by).decode(),
        item.price,
        item.negotiable,
        item.payee,
        place.name,
        place.within,
        place.latitude,
        place.longitude,
        item.country,
        item.currency,
    )
