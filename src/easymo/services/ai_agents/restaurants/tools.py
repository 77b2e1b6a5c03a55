"""What assistants may look up of bars and restaurants."""

from datetime import UTC, datetime

import msgspec

from easymo.agents.tool import Desk, tool
from easymo.listings.query import Query
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary, understand
from easymo.places.hours import is_open
from easymo.reading import fold
from easymo.services.ai_agents.restaurants import dishes, orders, restaurants
from easymo.services.ai_agents.restaurants.restaurant import KINDS, local_time

NAMED_MOST = 5
"""What is named at once: a chat is no catalogue."""
DISHES_MOST = 12


class RestaurantCard(msgspec.Struct, frozen=True):
    """A place to eat or drink at. ``open_now``: whether it is open at this hour; None where nobody said."""

    title: str
    kind: str
    place: str
    open_now: bool | None
    address: str


class DishCard(msgspec.Struct, frozen=True):
    """A dish on a menu; ``address`` is where it is looked at and ordered."""

    title: str
    restaurant: str
    section: str
    price: str
    sold_out: bool
    address: str


class OrderCard(msgspec.Struct, frozen=True):
    """An order of the person's own."""

    title: str
    status: str
    total: str
    address: str


@tool("restaurants.search", answers="ai-agents:waiter")
async def search_restaurants(
    desk: Desk, words: str = "", place: str = "", open_only: bool = False
) -> list[RestaurantCard]:
    """Bars, cafés and restaurants. words: a dish, a cuisine or a name, "" for any. open_only: only those that are not
    known to be closed at this hour."""
    found = await search(desk.scope, desk.country, _query(desk, f"{words} {place}"))
    cards = [await _card(desk, hit) for hit in found]
    return [card for card in cards if card and not (open_only and card.open_now is False)][:NAMED_MOST]


@tool("restaurants.menu", answers="ai-agents:order")
async def get_menu(desk: Desk, restaurant: str, words: str = "") -> list[DishCard]:
    """The menu of one restaurant, by its name, with prices. words: only dishes with one of them, "" for all."""
    hits = await search(desk.scope, desk.country, _query(desk, restaurant))
    if not hits:
        return []
    found = await restaurants.find_restaurant(desk.scope, hits[0].id)
    if found is None:
        return []
    wanted = set(fold(words).split())
    return [
        DishCard(
            dish.name,
            found.name,
            dish.section,
            desk.money(dish.price, dish.price, found.currency),
            dish.sold_out,
            f"ai-agents:dish:{dish.id}",
        )
        for dish in await dishes.menu_of(desk.scope, found.id)
        if dish.available and (not wanted or wanted & set(fold(f"{dish.name} {dish.section}").split()))
    ][:DISHES_MOST]


@tool("restaurants.orders", answers="ai-agents:orders", private=True)
async def my_orders(desk: Desk) -> list[OrderCard]:
    """The person's own orders at restaurants, the newest first, and where each stands."""
    return [
        OrderCard(
            order.name,
            desk.text(f"ai-agents-status-{order.status}"),
            desk.money(order.total, order.total, order.currency) if order.total else "",
            f"ai-agents:order-cart:{order.restaurant}"
            if order.status == "draft"
            else f"ai-agents:order-show:{order.id}",
        )
        for order in (await orders.my_food_orders(desk.scope, 0))[:NAMED_MOST]
    ]


TOOLS = (search_restaurants, get_menu, my_orders)


def _query(desk: Desk, words: str) -> Query:
    kinds = {kind: desk.words(f"ai-agents-kind-{kind.replace('_', '-')}-words") for kind in KINDS}
    return understand(words, Vocabulary("restaurant", desk.words("ai-agents-waiter-noise"), kinds))


async def _card(desk: Desk, hit: Hit) -> RestaurantCard | None:
    found = await restaurants.find_restaurant(desk.scope, hit.id)
    if found is None:
        return None
    kind = desk.text(f"ai-agents-kind-{found.kind.replace('_', '-')}")
    opened = is_open(found.hours, local_time(datetime.now(UTC), found.country))
    return RestaurantCard(found.name, kind, found.place, opened, f"ai-agents:restaurant:{found.id}")
