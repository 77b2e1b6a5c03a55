"""What assistants may look up of the marketplace."""

from typing import Annotated

import msgspec

from easymo.agents.tool import Desk, tool
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary, understand
from easymo.services.marketplace.business import CATEGORIES as TRADES
from easymo.services.marketplace.items import find_item

SHOWN_MOST = 5


class ItemCard(msgspec.Struct, frozen=True):
    """``price`` as people read it."""

    title: str
    price: str
    place: str
    address: str


class ItemDetail(msgspec.Struct, frozen=True):
    title: str
    price: str
    place: str
    condition: str
    details: str
    status: str
    offered: str
    """Since when."""
    address: str


class ShopCard(msgspec.Struct, frozen=True):
    title: str
    kind: str
    place: str
    address: str


@tool("marketplace.find")
async def find_items(
    desk: Desk, words: str, place: str = "", price_most: Annotated[int, msgspec.Meta(ge=0)] = 0
) -> list[ItemCard]:
    """Things for sale that fit the words. place: a town or neighbourhood. price_most: the highest price, in whole units
    of the country's currency."""
    query = understand(f"{words} {place}", Vocabulary("item", noise=desk.words("marketplace-noise")))
    if price_most:
        query = msgspec.structs.replace(query, price_high=price_most)
    found = await search(desk.scope, desk.country, query)
    return [
        ItemCard(hit.title, _price(desk, hit.price_low, hit.currency), hit.place, f"marketplace:item:{hit.id}")
        for hit in found[:SHOWN_MOST]
    ]


@tool("marketplace.item")
async def item_detail(desk: Desk, number: int) -> ItemDetail | None:
    """One thing for sale in full. number: the last part of its address, marketplace:item:<number>."""
    found = await find_item(desk.scope, number)
    if found is None:
        return None
    condition = desk.text(f"marketplace-condition-{found.condition.replace('_', '-')}") if found.condition else ""
    return ItemDetail(
        found.title,
        _price(desk, found.price, found.currency),
        found.place,
        condition,
        found.details,
        found.status,
        desk.day(found.created_at),
        f"marketplace:item:{found.id}",
    )


@tool("marketplace.shops", answers="marketplace:shop-find")
async def find_shops(desk: Desk, words: str, place: str = "") -> list[ShopCard]:
    """Shops, services and tradespeople of the directory that fit the words. place: a town or neighbourhood."""
    trades = {trade: desk.words(f"marketplace-trade-{trade.replace('_', '-')}-words") for trade in TRADES}
    known = Vocabulary("business", noise=desk.words("marketplace-noise"), categories=trades)
    found = await search(desk.scope, desk.country, understand(f"{words} {place}", known))
    return [_shop(desk, hit) for hit in found[:SHOWN_MOST]]


def _shop(desk: Desk, hit: Hit) -> ShopCard:
    kind = desk.text(f"marketplace-trade-{hit.category.replace('_', '-')}") if hit.category in TRADES else ""
    return ShopCard(hit.title, kind, hit.place, f"marketplace:business:{hit.id}")


def _price(desk: Desk, price: int | None, currency: str) -> str:
    return desk.text("marketplace-price-open") if price is None else desk.money(price, price, currency)
