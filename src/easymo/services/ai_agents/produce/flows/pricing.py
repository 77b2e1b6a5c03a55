"""What crops cost: from what was agreed and is offered here, never from anywhere else; and alerts of a price."""

from collections.abc import Sequence

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Place
from easymo.crops.crops import crops
from easymo.listings.alerts import save_alert
from easymo.listings.prompts import Amount
from easymo.listings.query import Query
from easymo.places.saved import saved_places
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce import deals
from easymo.services.ai_agents.produce.deals import SeenPrice
from easymo.services.ai_agents.produce.flows.wording import below, crop_name, each, money, to_farmer, unit_name, way
from easymo.services.ai_agents.produce.produce import region_of, understand_offer
from easymo.services.ai_agents.produce.prompts import CropName, UnitOf


@ai_agents.flow("crop-prices")
async def crop_prices(chat: Chat) -> None:
    """Of the crop of the argument, or asked for, near a place; ``words`` given may name both."""
    if chat.given("words"):
        said = understand_offer(chat.given("words"))
        await chat.restart(**{name: said[name] for name in ("crop", "place") if name in said})
    crop = chat.argument if chat.argument in crops() else await chat.ask("crop", CropName())
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    seen = await chat.read(deals.prices_seen, crop=crop, country=chat.person.country)
    currency, region = formats.currency_of(chat.person.country), region_of(place)
    month = (await chat.now()).astimezone(formats.zone(chat.person.country)).month
    in_season = chat.person.country == "RW" and month in crops()[crop].harvest
    lines = [
        line
        for unit in crops()[crop].units
        for where in (region, "")
        if (line := seen_line(chat, seen, unit, where, currency, place=True))
    ]
    await chat.menu(
        "seen" if lines else "none",
        _ways(chat, crop),
        crop=crop_name(chat, crop),
        prices="\n".join(lines),
        season=below(chat.text("ai-agents-farm-in-season"), "\n\n") if in_season else "",
    )


def seen_line(
    chat: Chat, seen: Sequence[SeenPrice], unit: str, region: str, currency: str, *, place: bool = False
) -> str:
    """ "Musanze, per kg: 300 RWF (250 - 400 RWF), from 12 offers and 3 deals"; '' where too little was seen."""
    found = next((one for one in seen if one.unit == unit and one.region == region), None)
    if found is None:
        return ""
    where = region or chat.text("ai-agents-farm-everywhere")
    return chat.text(
        f"ai-agents-farm-seen{'-in' if place else ''}",
        place=where,
        price=each(chat, found.median, unit, currency),
        range=formats.money(found.low, found.high, currency, chat.language),
        offers=found.offers,
        deals=found.deals,
    )


def _ways(chat: Chat, crop: str) -> list[Item]:
    query = Query(domain="produce", category=crop)
    return [
        way(chat, f"produce-results:{query.encode()}", "see-offers"),
        way(chat, f"price-alert:{crop}", "price-alert"),
        way(chat, "crop-prices", "other-crop"),
        to_farmer(chat),
    ]


@ai_agents.flow("price-alert")
async def price_alert(chat: Chat) -> None:
    """Of the crop of the argument, or asked for: told as soon as some is offered for at most so much."""
    crop = chat.argument if chat.argument in crops() else await chat.ask("crop", CropName())
    units = UnitOf(crop)
    unit = units.keys[0] if len(units.keys) == 1 else await chat.ask("unit", units)
    currency = formats.currency_of(chat.person.country)
    price = await chat.ask("price", Amount(), crop=crop_name(chat, crop), unit=unit_name(chat, unit), currency=currency)
    query = Query(domain="produce", category=crop, price_high=price.low, attributes={"unit": unit})
    most = each(chat, price.low, unit, currency)
    name = chat.text("ai-agents-price-alert-name", crop=crop_name(chat, crop), price=money(chat, price.low, currency))
    saved = await chat.step(save_alert, name=name, query=query, country=chat.person.country, cadence="instant")
    ways_on = [Item("core:alerts", chat.text("ai-agents-farm-row-alerts")), to_farmer(chat)]
    await chat.menu("done" if saved else "full", ways_on, crop=crop_name(chat, crop), price=most)
