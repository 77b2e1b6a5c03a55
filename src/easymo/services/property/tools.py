"""What assistants may look up of homes."""

from datetime import UTC, datetime
from typing import Annotated

import msgspec

from easymo.agents.tool import Desk, tool
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary
from easymo.services.property.home import DEALS, TYPES, local_day
from easymo.services.property.search import DOMAIN, read

SHOWN_MOST = 5


class HomeCard(msgspec.Struct, frozen=True):
    """``price`` as people read it."""

    title: str
    price: str
    place: str
    address: str


@tool("property.find", answers="property:search")
async def find_homes(
    desk: Desk,
    words: str,
    place: str = "",
    price_most: Annotated[int, msgspec.Meta(ge=0)] = 0,
    bedrooms: Annotated[int, msgspec.Meta(ge=0, le=20)] = 0,
) -> list[HomeCard]:
    """Homes, rooms and land to rent, buy or stay in that fit the words. place: a town or neighbourhood. price_most: the
    highest price, in whole units of the country's currency. bedrooms: exactly so many."""
    deals = {deal: desk.words(f"property-deal-{deal}-words") for deal in DEALS}
    types = {type: desk.words(f"property-type-{type}-words") for type in TYPES}
    known = Vocabulary(DOMAIN, desk.words("property-noise"), types, ("bedrooms", "furnished"))
    query = read(f"{words} {place}", deals, known, local_day(datetime.now(UTC), desk.country))
    if price_most:
        query = msgspec.structs.replace(query, price_high=price_most)
    if bedrooms:
        query = msgspec.structs.replace(query, attributes={**query.attributes, "bedrooms": bedrooms})
    found = await search(desk.scope, desk.country, query)
    return [HomeCard(hit.title, _price(desk, hit), hit.place, f"property:home:{hit.id}") for hit in found[:SHOWN_MOST]]


def _price(desk: Desk, hit: Hit) -> str:
    amount = desk.money(hit.price_low, hit.price_high, hit.currency)
    if hit.price_unit in ("", "total") or not amount:
        return amount
    return desk.text("property-price", amount=amount, unit=desk.text(f"property-unit-{hit.price_unit}"))
