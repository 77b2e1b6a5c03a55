"""Orders as they are kept. Every change is one event more; what may follow what, the database checks."""

from datetime import datetime

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.services.ai_agents.restaurants.order import Event, Kind, Status
from easymo.services.ai_agents.restaurants.ordering import OrderedDish

_sql = load(__file__, "orders.sql")


class Carted(msgspec.Struct, frozen=True):
    """ok; gone (the restaurant takes no orders) or full (30 different dishes are enough)."""

    outcome: str
    cart: int | None


class Placed(msgspec.Struct, frozen=True):
    """What came of sending an order: ok; or gone, empty, shut, own, sold_out (some of it), changed (its total),
    no_delivery or many (three wait to be accepted). ``staff`` is to be told; it is over ``until`` then."""

    outcome: str
    staff: tuple[int, ...] = ()
    until: datetime | None = None


class Advanced(msgspec.Struct, frozen=True):
    """What came of an event: ok, and who is to be told; or gone, late, or the status that stands in its way."""

    outcome: str
    told: tuple[int, ...] = ()


class FoodOrder(msgspec.Struct, frozen=True, kw_only=True):
    """An order, or a cart ("draft"), as its guest or the staff sees it. ``owner`` and ``guest`` are for ratings."""

    id: int
    restaurant: int
    restaurant_name: str
    owner: int
    kind: Kind
    at_table: str
    place: str
    latitude: float | None
    longitude: float | None
    note: str
    status: Status
    total: int
    currency: str
    country: str
    payee: str | None
    minutes: int | None
    reason: str
    reference: str | None
    placed_at: datetime | None
    expires_at: datetime | None
    paid: bool
    guest: int
    guest_name: str | None
    mine: bool
    role: str | None
    contact: str | None
    """The other side's number, while an order is to be brought."""


class Line(msgspec.Struct, frozen=True):
    """``state`` of a cart's line: ok, gone, sold_out or few; of what was placed it is ok."""

    dish: int
    name: str
    price: int
    quantity: int
    note: str
    state: str


class ListedOrder(msgspec.Struct, frozen=True):
    id: int
    restaurant: int
    name: str
    total: int
    currency: str
    status: Status


class KitchenOrder(msgspec.Struct, frozen=True):
    """An order in hand. ``dishes``: how many in all."""

    id: int
    kind: Kind
    at_table: str
    status: Status
    total: int
    currency: str
    dishes: int
    guest_name: str | None
    paid: bool


class Day(msgspec.Struct, frozen=True):
    """A day's business: orders taken, what they cost and what of that is paid; how many were not; what went best."""

    orders: int
    taken: int
    paid: int
    refused: int
    favourites: list[str]


async def add_to_cart(scope: Scope, restaurant: int, dishes: list[OrderedDish], table: int | None = None) -> Carted:
    """Puts dishes into the person's cart at a restaurant; ``table``: the person sits there."""
    columns = [[getattr(dish, name) for dish in dishes] for name in ("dish", "quantity", "note")]
    row = await scope.fetchone(_sql.add_to_cart, restaurant, *columns, table)
    return Carted(row["outcome"], row["cart"])


async def find_cart(scope: Scope, restaurant: int) -> int | None:
    """The number of the person's cart at a restaurant."""
    return await scope.fetchval(_sql.find_cart, restaurant)


async def set_cart_line(scope: Scope, cart: int, dish: int, quantity: int) -> bool:
    """How many of a dish the cart has from now on; 0: none. False: there is no such cart."""
    return await scope.fetchval(_sql.set_cart_line, cart, dish, quantity)


async def clear_cart(scope: Scope, cart: int) -> bool:
    return await scope.fetchval(_sql.clear_cart, cart)


async def describe_cart(
    scope: Scope, cart: int, kind: Kind, place: str, latitude: float | None, longitude: float | None, note: str
) -> bool:
    """How the order is had, where it is brought, and what the kitchen should know. False: there is no such cart."""
    return await scope.fetchval(_sql.describe_cart, cart, kind, place, latitude, longitude, note)


async def seat_cart(scope: Scope, cart: int, table: str) -> bool:
    """Seats the guest at the table of that name. False: there is no such table, or cart."""
    return await scope.fetchval(_sql.seat_cart, cart, table)


async def find_food_order(scope: Scope, id: int) -> FoodOrder | None:
    """The order, if the person is its guest or works there."""
    row = await scope.fetchrow(_sql.find_food_order, id)
    return FoodOrder(**row) if row else None


async def lines_of_order(scope: Scope, id: int) -> list[Line]:
    return [Line(**row) for row in await scope.fetch(_sql.lines_of_order, id)]


async def place_food_order(scope: Scope, cart: int, total: int) -> Placed:
    """Sends the person's cart to the kitchen, if it costs ``total`` as the guest was shown."""
    row = await scope.fetchone(_sql.place_food_order, cart, total)
    return Placed(row["outcome"], tuple(row["staff"] or ()), row["until"])


async def advance_food_order(
    scope: Scope, id: int, event: Event, words: str | None = None, minutes: int | None = None
) -> Advanced:
    """Does it for the person's side, once. ``words``: a reason, or a payment's reference; ``minutes``: until ready."""
    row = await scope.fetchone(_sql.advance_food_order, id, event, words, minutes)
    return Advanced(row["outcome"], tuple(row["told"] or ()))


async def repeat_food_order(scope: Scope, id: int) -> int | None:
    """Fills the cart with what an order of the person's had; returns the restaurant. None: nothing of it can be had."""
    return await scope.fetchval(_sql.repeat_food_order, id)


async def my_food_orders(scope: Scope, page: int) -> list[ListedOrder]:
    """One page of the person's orders: up to ``PAGE``, and one more if there is a next page."""
    return [ListedOrder(**row) for row in await scope.fetch(_sql.my_food_orders, PAGE + 1, page * PAGE)]


async def kitchen_orders(scope: Scope, restaurant: int, page: int) -> list[KitchenOrder]:
    """One page of what is in hand where the person works, the oldest first."""
    return [KitchenOrder(**row) for row in await scope.fetch(_sql.kitchen_orders, restaurant, PAGE + 1, page * PAGE)]


async def kitchen_day(scope: Scope, restaurant: int, since: datetime, until: datetime) -> Day:
    """For who manages it; all zero to others."""
    return Day(**await scope.fetchone(_sql.kitchen_day, restaurant, since, until))
