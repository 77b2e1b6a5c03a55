"""What buyers look for: asked for, looked at, renewed and ended."""

from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import number_in, page_in, paged
from easymo.conversation.prompts import Choice, Confirm, Maybe, Option, Place
from easymo.crops.crops import crops
from easymo.listings.posting import check_posting, refusal
from easymo.listings.prompts import Amount
from easymo.listings.query import Query
from easymo.places.saved import saved_places
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce import demands, listings
from easymo.services.ai_agents.produce.demands import FoundDemand
from easymo.services.ai_agents.produce.flows.judging import hold, is_free_to_post, say_refused, ways_on
from easymo.services.ai_agents.produce.flows.wording import below, crop_name, each, quantity, to_farmer, unit_name, way
from easymo.services.ai_agents.produce.produce import OFTEN, RADII, RENEWAL, Demand, expires, understand_offer
from easymo.services.ai_agents.produce.prompts import CropName, Quantity, UnitOf


@ai_agents.flow("request-produce")
async def request_produce(chat: Chat) -> None:
    """A new demand. The argument may be a search that found nothing; ``words`` given are read as one."""
    if chat.given("words"):
        await chat.restart(**understand_offer(chat.given("words")))
    if chat.argument:
        await chat.restart(**_answers(Query.decode("produce", chat.argument)))
    if not await is_free_to_post(chat, "demand"):
        return
    crop = await chat.ask("crop", CropName())
    units, named = UnitOf(crop), {"crop": crop_name(chat, crop)}
    unit = units.keys[0] if len(units.keys) == 1 else await chat.ask("unit", units, **named)
    many = await chat.ask("quantity", Quantity(unit), **named, unit=unit_name(chat, unit))
    currency = formats.currency_of(chat.person.country)
    price = await chat.ask("price", Maybe(Amount()), unit=unit_name(chat, unit), currency=currency)
    every = await chat.ask("every", Choice(OFTEN, "ai-agents-farm-every"))
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    radius = await chat.ask("radius", Choice([*(_radius(chat, far) for far in RADII), _anywhere(chat)]))
    demand = Demand(
        crop=crop,
        title=crop_name(chat, crop),
        quantity=many,
        unit=unit,
        price=price.low if price else None,
        every=every,
        radius_km=number_in(radius) or None,
        place=place,
        country=chat.person.country,
    )
    if not await chat.ask("confirm", Confirm(), **_shown(chat, demand), place=place.name):
        await chat.menu("discarded", ways_on(chat, "demand"))
        return
    said = f"{demand.title} {many} {unit} {place.name} {every}"  # of one crop, several things may be looked for
    check = await chat.read(check_posting, domain="demand", words=said, hashes=[])
    if check.outcome == "refused":
        await chat.menu("judged", ways_on(chat, "demand"), reason=refusal(chat, check))
        return
    if check.outcome in ("often", "duplicate"):
        await say_refused(chat, "demand", check)
        return
    until, held = demand.expires(await chat.now()), check.outcome == "held"
    id = await chat.step(demands.create_demand, demand=demand, until=until, held=held)
    if held:
        await hold(chat, "demand", id, demand.title, "", check)
        return
    matched = await chat.step(listings.match_produce, produce=None, demand=id)
    query = Query.near("produce", place) if demand.radius_km else Query(domain="produce")
    offers = way(chat, f"produce-results:{_of(query, crop).encode()}", "see-offers")
    await chat.menu(
        "done",
        [way(chat, f"demand:{id}", "look"), *([offers] if matched else []), *ways_on(chat, "demand")],
        crop=demand.title,
        until=formats.day(until, chat.language, chat.person.country),
        matched=below(chat.text("ai-agents-farm-offered", count=matched), "\n\n") if matched else "",
    )


def _of(query: Query, crop: str) -> Query:
    return Query(
        domain=query.domain, category=crop, place=query.place, latitude=query.latitude, longitude=query.longitude
    )


def _radius(chat: Chat, kilometres: int) -> Option:
    distance = formats.number(kilometres, chat.language)
    return Option(str(kilometres), chat.text("ai-agents-farm-within", distance=distance))


def _anywhere(chat: Chat) -> Option:
    return Option("0", chat.text("ai-agents-farm-anywhere"))


def _answers(query: Query) -> dict[str, Any]:
    """What a search says of what is looked for."""
    crop = {"crop": query.category} if query.category in crops() else {}
    unit = query.attributes.get("unit")
    answers: dict[str, Any] = {**crop, **({"unit": unit} if unit else {})}
    if query.price_high:
        answers["price"] = {"low": query.price_high, "high": query.price_high}
    if query.latitude is not None and query.longitude is not None:
        answers["place"] = {"name": query.place, "latitude": query.latitude, "longitude": query.longitude}
    return answers


def _shown(chat: Chat, demand: Demand | FoundDemand) -> dict[str, str]:
    near = chat.text("ai-agents-farm-anywhere")
    if demand.radius_km:
        distance = formats.number(demand.radius_km, chat.language)
        near = chat.text("ai-agents-farm-within", distance=distance)
    return {
        "crop": crop_name(chat, demand.crop),
        "quantity": quantity(chat, demand.quantity, demand.unit),
        "price": each(chat, demand.price, demand.unit, demand.currency),
        "every": chat.text(f"ai-agents-farm-every-{demand.every}"),
        "radius": near,
    }


@ai_agents.flow("demand")
async def show_demand(chat: Chat) -> None:
    found = await chat.read(demands.find_demand, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [way(chat, "buyers", "buyers"), to_farmer(chat)])
        return
    ways = [
        way(chat, f"produce-contact:demand-{found.id}", "have-it"),
        way(chat, "sell-produce", "sell-produce"),
        *(Item(f"core:{row}:demand-{found.id}", chat.text(f"core-row-{row}")) for row in ("report", "block")),
    ]
    if found.mine:
        ways = _own_ways(chat, found, closes_soon=found.expires_at - await chat.now() <= RENEWAL)
    await chat.menu(
        "mine" if found.mine else "detail",
        [*ways, to_farmer(chat)],
        **_shown(chat, found),
        place=found.place,
        until=formats.day(found.expires_at, chat.language, chat.person.country),
        status=chat.text(f"ai-agents-farm-status-{found.status}"),
    )


def _own_ways(chat: Chat, found: FoundDemand, *, closes_soon: bool) -> list[Item]:
    offers = way(chat, f"produce-results:{Query(domain='produce', category=found.crop).encode()}", "see-offers")
    rows = {
        "open": [*(["renew"] if closes_soon else []), "pause", "remove"],
        "expired": ["renew", "remove"],
        "paused": ["open", "remove"],
        "held": ["remove"],
    }
    named = [
        way(chat, f"{'renew' if row == 'open' else row}-demand:{found.id}", row) for row in rows.get(found.status, [])
    ]
    return [*([offers] if found.status == "open" else []), *named, way(chat, "my-demands", "my-demands")]


@ai_agents.flow("renew-demand")
async def renew_demand(chat: Chat) -> None:
    """Opens a demand for its whole time again."""
    found = await chat.read(demands.find_demand, id=number_in(chat.argument))
    until = expires(await chat.now(), found.every if found else "once")
    if found is None or not await chat.step(demands.open_demand, id=found.id, until=until):
        await chat.menu("gone", ways_on(chat, "demand"))
        return
    await chat.step(listings.match_produce, produce=None, demand=found.id)
    until_day = formats.day(until, chat.language, chat.person.country)
    await chat.menu("done", ways_on(chat, "demand"), until=until_day)


@ai_agents.flow("pause-demand")
async def pause_demand(chat: Chat) -> None:
    paused = await chat.step(demands.pause_demand, id=number_in(chat.argument))
    await chat.menu("done" if paused else "gone", ways_on(chat, "demand"))


@ai_agents.flow("remove-demand")
async def remove_demand(chat: Chat) -> None:
    ended = await chat.step(demands.close_demand, id=number_in(chat.argument))
    await chat.menu("done" if ended else "gone", ways_on(chat, "demand"))


@ai_agents.flow("my-demands")
async def my_demands(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(demands.my_demands, page=page)
    further = [way(chat, "request-produce", "request-produce"), to_farmer(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", further)
        return
    rows = [
        Item(
            f"ai-agents:demand:{one.id}",
            crop_name(chat, one.crop),
            f"{quantity(chat, one.quantity, one.unit)} · {chat.text(f'ai-agents-farm-status-{one.status}')}",
        )
        for one in listed
    ]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"ai-agents:my-demands:{page}", further))
