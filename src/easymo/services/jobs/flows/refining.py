"""A list of jobs made narrower: category, length, place, pay, order."""

import msgspec

from easymo.conversation.chat import Chat, Item
from easymo.conversation.formats import currency_of
from easymo.conversation.menus import item
from easymo.conversation.prompts import Choice, Maybe, Money, Place
from easymo.listings.alerts import alert_item
from easymo.listings.query import SORTS, Query
from easymo.places.saved import saved_places
from easymo.services.jobs.flows.wording import filters
from easymo.services.jobs.job import CATEGORIES, KINDS, PERIODS
from easymo.services.jobs.manifest import jobs

FIELDS = ("category", "kind", "place", "pay", "order")


@jobs.flow("refine")
async def refine(chat: Chat) -> None:
    """What a list may be narrowed by; the argument is its query."""
    query = Query.decode("job", chat.argument)
    encoded = query.at_page(0).encode()
    changes = [Item(f"jobs:filter:{field}?{encoded}", chat.text(f"jobs-filter-row-{field}")) for field in FIELDS]
    ways_on = [alert_item(chat, query), item(chat, "jobs:find", "search-again"), item(chat, "jobs:menu", "menu")]
    await chat.menu("by", [*changes, *ways_on], filters=filters(chat, query) or chat.text("jobs-filter-none"))


@jobs.flow("filter")
async def filter_(chat: Chat) -> None:
    """Asks for one thing; the argument is its name and the query."""
    field, _, encoded = chat.argument.partition("?")
    query = Query.decode("job", encoded)
    match field:
        case "category":
            narrowed = await _by_category(chat, query)
        case "kind":
            narrowed = await _by_kind(chat, query)
        case "place":
            narrowed = await _by_place(chat, query)
        case "pay":
            narrowed = await _by_pay(chat, query)
        case _:
            narrowed = query.sorted_by(await chat.ask("order", Choice(SORTS, "jobs-filter-order")))
    await chat.hand_over("jobs", "results", search=narrowed.at_page(0).encode())


async def _by_category(chat: Chat, query: Query) -> Query:
    chosen = await chat.ask("category", Choice(("any", *CATEGORIES), "jobs-category"))
    return _replace(query, category="" if chosen == "any" else chosen)


async def _by_kind(chat: Chat, query: Query) -> Query:
    chosen = await chat.ask("kind", Choice((*KINDS, "any"), "jobs-wanted"))
    attributes = {name: value for name, value in query.attributes.items() if name != "kind"}
    return _replace(query, attributes=attributes if chosen == "any" else {**attributes, "kind": chosen})


async def _by_place(chat: Chat, query: Query) -> Query:
    place = await chat.ask("place", Maybe(Place(await chat.read(saved_places))))
    if place is None:
        return _replace(query, place="", latitude=None, longitude=None, radius_km=None)
    return _replace(query, place=place.name, latitude=place.latitude, longitude=place.longitude)


async def _by_pay(chat: Chat, query: Query) -> Query:
    """Amounts are compared by the same period only."""
    pay = await chat.ask("pay", Maybe(Money()), currency=currency_of(chat.person.country))
    attributes = {name: value for name, value in query.attributes.items() if name != "period"}
    if pay is None:
        return _replace(query, price_low=None, price_high=None, attributes=attributes)
    period = await chat.ask("period", Choice(PERIODS, "jobs-period"))
    high = pay.high if pay.high != pay.low else None
    return _replace(query, price_low=pay.low, price_high=high, attributes={**attributes, "period": period})


def _replace(query: Query, **changes: object) -> Query:
    return msgspec.structs.replace(query, **changes)
