"""Things for sale that are there before a conversation, and how they grow older."""

from datetime import datetime, timedelta

import msgspec

from easymo.conversation.catalogue import Catalogue
from easymo.database.connect import Connection, Pool
from easymo.database.scope import Scope
from easymo.places.gazetteer import load as load_gazetteer
from easymo.reading import read_money
from easymo.services.marketplace import items
from easymo.services.marketplace.item import Item, expires

AGES = (
    "update market_items set created_at = created_at - $1::interval, expires_at = expires_at - $1::interval",
    "update wanted_ads set created_at = created_at - $1::interval, expires_at = expires_at - $1::interval",
    "update market_offers set decided_at = decided_at - $1::interval, expires_at = expires_at - $1::interval",
    "update deals set expires_at = expires_at - $1::interval, paid_at = paid_at - $1::interval,"  # noqa: ISC004
    " ended_at = ended_at - $1::interval",
    "update produce_listings set created_at = created_at - $1::interval, expires_at = expires_at - $1::interval",
    "update demands set created_at = created_at - $1::interval, expires_at = expires_at - $1::interval",
    "update produce_deals set expires_at = expires_at - $1::interval, agreed_at = agreed_at - $1::interval",
)


class ForSale(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An item that has been published."""

    title: str
    by: str
    """Which of the people."""
    price: str = ""
    category: str = "phones"
    place: str = "Kimironko"
    condition: str | None = "good"
    negotiable: bool = True
    payee: str | None = "mine"
    details: str = ""


async def publish(connection: Connection, seller: int, sold: ForSale, catalogue: Catalogue, now: datetime) -> None:
    """Publishes it as its seller would, with the seller's rights."""
    price = read_money(sold.price)
    item = Item(
        title=sold.title,
        details=sold.details,
        category=sold.category,
        condition=sold.condition,
        attributes={},
        price=price.low if price else None,
        negotiable=sold.negotiable or price is None,
        payee=sold.payee,
        place=load_gazetteer().find(sold.place)[0],
        country="RW",
    )
    words = item.words(catalogue.words(f"marketplace-category-{sold.category.replace('_', '-')}").keys())
    async with connection.transaction():
        await connection.execute(f"set local role easymo_person; set local app.person = '{seller}'")
        await items.create_item(Scope(connection, seller), item, words, expires(now), held=False)


async def grow_older(pool: Pool, time: timedelta) -> None:
    for statement in AGES:
        await pool.execute(statement, time)
