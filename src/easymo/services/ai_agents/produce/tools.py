"""What assistants may look up of the farmers' market."""

import msgspec

from easymo.agents.tool import Desk, tool
from easymo.conversation import formats
from easymo.crops.crops import crops
from easymo.crops.reading import read_crop
from easymo.listings.query import Query
from easymo.listings.search import Hit, search
from easymo.places.gazetteer import load
from easymo.reading import fold
from easymo.services.ai_agents.produce import deals

NAMED_MOST = 5
"""What is named at once: a chat is no catalogue."""


class ProduceCard(msgspec.Struct, frozen=True):
    """Produce for sale, or what a buyer looks for."""

    title: str
    price: str
    place: str
    address: str


class PriceCard(msgspec.Struct, frozen=True):
    """What one unit of a crop cost within 30 days."""

    crop: str
    region: str
    price: str
    """Half cost more, half less."""
    range: str
    """From the lowest to the highest."""
    known: str
    """From how many offers and deals."""


@tool("produce.search", answers="ai-agents:find-produce")
async def search_produce(desk: Desk, words: str, place: str = "", price_most: int = 0) -> list[ProduceCard]:
    """Harvests for sale. words: name the crop, in any language, and may name a place. price_most: for one unit, in
    whole units of the country's currency."""
    query = _query("produce", words, place, price_most or None)
    return await _cards(desk, query, "ai-agents:produce") if query else []


@tool("produce.buyers", answers="ai-agents:buyers")
async def search_buyers(desk: Desk, words: str, place: str = "") -> list[ProduceCard]:
    """Buyers who look for a crop; the price is the most they pay. words: name the crop, in any language, and may name
    a place."""
    query = _query("demand", words, place, None)
    return await _cards(desk, query, "ai-agents:demand") if query else []


@tool("produce.prices", answers="ai-agents:crop-prices")
async def crop_prices(desk: Desk, crop: str) -> list[PriceCard]:
    """What a crop, named in any language, cost lately in each region and everywhere. None: too little was
    seen to say anything."""
    named = read_crop(crop)
    seen = await deals.prices_seen(desk.scope, named, desk.country) if named else []
    currency = formats.currency_of(desk.country)
    return [
        PriceCard(
            _name(desk, named),
            one.region or desk.text("ai-agents-farm-everywhere"),
            _each(desk, one.median, one.unit, currency),
            desk.money(one.low, one.high, currency),
            desk.text("ai-agents-farm-known", offers=one.offers, deals=one.deals),
        )
        for one in seen[:NAMED_MOST]
    ]


def _query(domain: str, words: str, place: str, price_most: int | None) -> Query | None:
    """None: nobody here knows such a crop, so nothing is found."""
    crop = read_crop(words)
    around = next(iter(load().find(place)), None) or load().take(tuple(fold(words).split()))[0]
    near = Query.near(domain, around) if around else Query(domain=domain)
    return msgspec.structs.replace(near, category=crop, price_high=price_most) if crop else None


async def _cards(desk: Desk, query: Query, address: str) -> list[ProduceCard]:
    found = await search(desk.scope, desk.country, query)
    return [
        ProduceCard(_name(desk, hit.category), _price(desk, hit), hit.place, f"{address}:{hit.id}")
        for hit in found[:NAMED_MOST]
    ]


def _price(desk: Desk, hit: Hit) -> str:
    price = hit.price_low if hit.price_low is not None else hit.price_high
    return _each(desk, price, hit.price_unit, hit.currency) if price is not None else ""


def _each(desk: Desk, price: int, unit: str, currency: str) -> str:
    return desk.text(f"ai-agents-farm-each-{unit}", amount=desk.money(price, price, currency))


def _name(desk: Desk, crop: str) -> str:
    return desk.text(f"ai-agents-crop-{crop.replace('_', '-')}") if crop in crops() else ""


TOOLS = (search_produce, search_buyers, crop_prices)
