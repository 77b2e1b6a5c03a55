"""Narrowing a search: one thing at a time, each leading back to the list."""

import msgspec

from easymo.conversation.chat import Chat
from easymo.conversation.formats import currency_of
from easymo.conversation.menus import item
from easymo.conversation.prompts import Choice, Maybe, Money, Option, Place
from easymo.listings.alerts import alert_item
from easymo.listings.query import Query
from easymo.places.saved import saved_places
from easymo.services.marketplace.categories import CONDITIONS, GROUPS, within
from easymo.services.marketplace.flows.searching import in_category, show
from easymo.services.marketplace.flows.wording import to_menu
from easymo.services.marketplace.manifest import marketplace

WAYS = ("by-price", "by-place", "by-kind", "by-condition", "by-sort")
SORTS = ("best", "nearest", "cheapest", "newest")
RADII = ("2", "5", "10", "25", "50")
"""Kilometres that are offered."""


@marketplace.flow("narrow")
async def narrow(chat: Chat) -> None:
    """The argument is the search."""
    query = Query.decode("item", chat.argument)
    rows = [item(chat, f"marketplace:{way}:{query.encode()}", way) for way in WAYS]
    anew = item(chat, "marketplace:find", "search-again")
    await chat.menu("choose", [*rows, alert_item(chat, query), anew, to_menu(chat)])


@marketplace.flow("by-price")
async def by_price(chat: Chat) -> None:
    """A range, or one amount: at most that. Skipped: any."""
    query = Query.decode("item", chat.argument)
    wanted = await chat.ask("price", Maybe(Money()), currency=currency_of(chat.person.country))
    low = wanted.low if wanted and wanted.low != wanted.high else None
    await show(chat, msgspec.structs.replace(query, price_low=low, price_high=wanted.high if wanted else None, page=0))


@marketplace.flow("by-place")
async def by_place(chat: Chat) -> None:
    query = Query.decode("item", chat.argument)
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    radius = await chat.ask("radius", Choice([_radius(chat, far) for far in RADII]))
    near = msgspec.structs.replace(
        query, place=place.name, latitude=place.latitude, longitude=place.longitude, radius_km=float(radius), page=0
    )
    await show(chat, near)


def _radius(chat: Chat, kilometres: str) -> Option:
    return Option(kilometres, chat.text("marketplace-distance", distance=kilometres))


@marketplace.flow("by-kind")
async def by_kind(chat: Chat) -> None:
    query = Query.decode("item", chat.argument)
    group = await chat.ask("group", Choice(GROUPS, "marketplace-group"))
    leaves = within(group)
    chosen = leaves[0]
    if len(leaves) > 1:
        chosen = await chat.ask("category", Choice(("all", *leaves), "marketplace-category"))
    await show(chat, in_category(query, group, chosen))


@marketplace.flow("by-condition")
async def by_condition(chat: Chat) -> None:
    query = Query.decode("item", chat.argument)
    chosen = await chat.ask("condition", Maybe(Choice(CONDITIONS, "marketplace-condition")))
    attributes = {name: value for name, value in query.attributes.items() if name != "condition"}
    if chosen:
        attributes["condition"] = chosen
    await show(chat, msgspec.structs.replace(query, attributes=attributes, page=0))


@marketplace.flow("by-sort")
async def by_sort(chat: Chat) -> None:
    """The nearest are nearest to a place: it is asked for where none is known."""
    query = Query.decode("item", chat.argument)
    sort = await chat.ask("sort", Choice(SORTS, "marketplace-sort"))
    if sort == "nearest" and query.latitude is None:
        place = await chat.ask("place", Place(await chat.read(saved_places)))
        query = msgspec.structs.replace(
            query, place=place.name, latitude=place.latitude, longitude=place.longitude, radius_km=None
        )
    await show(chat, query.sorted_by(sort))
