"""A guest at a menu: dishes looked at, put into a cart by tap or in words, and sent to the kitchen, asked twice."""

from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item
from easymo.conversation.prompts import Choice, Confirm, Maybe, Option, Place, Text
from easymo.listings.photos import more_photos, show_cover
from easymo.listings.prompts import hours_text
from easymo.places.hours import is_open
from easymo.places.saved import saved_places
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.restaurants import dishes, orders, restaurants
from easymo.services.ai_agents.restaurants.flows.wording import (
    below,
    lines_text,
    manner,
    money,
    name_of,
    number_of,
    to_restaurant,
    to_waiter,
)
from easymo.services.ai_agents.restaurants.menu import Dish
from easymo.services.ai_agents.restaurants.order import Kind
from easymo.services.ai_agents.restaurants.ordering import QUANTITY_MOST, OrderedDish, TypedOrder
from easymo.services.ai_agents.restaurants.orders import FoodOrder, Line
from easymo.services.ai_agents.restaurants.prompts import Count, Menu
from easymo.services.ai_agents.restaurants.restaurant import local_time

NOTE_MOST = 200
UNCLEAR_MOST = 3
"""Words of one message that may each mean several dishes; of more the guest is told to write them in full."""


@ai_agents.flow("order")
async def order(chat: Chat) -> None:
    """The menu of a restaurant, as its guest: the argument, or ``restaurant`` given, and ``table``: who sits there.

    ``what`` given is what the guest has said already.
    """
    table: int | None = chat.given("table")
    found = await chat.read(restaurants.find_restaurant, id=number_of(chat, "restaurant"))
    if found is None or found.status != "open":
        await chat.menu("gone", [to_waiter(chat)])
        return
    menu = [dish for dish in await chat.read(dishes.menu_of, restaurant=found.id) if dish.available]
    if not menu:
        await chat.menu("empty", [to_restaurant(chat, found.id), to_waiter(chat)], name=found.name)
        return
    cart, lines = await _cart(chat, found.id)
    summary = _summary(chat, cart, lines)
    chosen = await chat.ask("what", Menu(menu, found.currency), name=found.name, cart=below(summary, "\n\n"))
    if chosen.cart:
        await chat.hand_over("ai-agents", "order-cart", restaurant=found.id)
    if chosen.dish:
        await chat.hand_over("ai-agents", "dish", dish=chosen.dish, table=table)
    wanted = await _clear_up(chat, chosen.order or TypedOrder(), menu)
    added = await chat.step(orders.add_to_cart, restaurant=found.id, dishes=wanted, table=table)
    await _say_added(chat, chosen.order or TypedOrder(), wanted, menu, added.outcome)
    await chat.restart(restaurant=found.id, table=table)


async def _clear_up(chat: Chat, typed: TypedOrder, menu: list[Dish]) -> list[OrderedDish]:
    """Asks which dish is meant where several are."""
    known = {dish.id: dish for dish in menu}
    wanted = list(typed.dishes)
    for unclear in typed.unclear[:UNCLEAR_MOST]:
        options = [Option(str(id), known[id].name) for id in unclear.dishes if id in known]
        picked = await chat.ask("which", Choice(options), words=unclear.words)
        wanted.append(OrderedDish(int(picked), unclear.quantity))
    return [one for one in wanted if not known[one.dish].sold_out]


async def _say_added(chat: Chat, typed: TypedOrder, wanted: list[OrderedDish], menu: list[Dish], outcome: str) -> None:
    names = {dish.id: dish.name for dish in menu}
    added = ", ".join(f"{one.quantity} × {names[one.dish]}" for one in wanted)
    sold_out = ", ".join(
        names[one.dish] for one in typed.dishes if one.dish not in {kept.dish for kept in wanted} and one.dish in names
    )
    unread = ", ".join([*typed.unread, *(unclear.words for unclear in typed.unclear[UNCLEAR_MOST:])])
    said = [
        chat.text(f"ai-agents-order-{name}", words=words)
        for name, words in (
            ("added" if outcome == "ok" else "full", added),
            ("sold-out", sold_out),
            ("unknown", unread),
        )
        if words
    ]
    if said:
        await chat.say("heard", said="\n".join(said))


@ai_agents.flow("dish")
async def show_dish(chat: Chat) -> None:
    """One dish, and how many of it: the argument, or ``dish`` given."""
    found = await chat.read(dishes.find_dish, id=number_of(chat, "dish"))
    if found is None or not found.available:
        await chat.menu("gone", [to_waiter(chat)])
        return
    tags = " · ".join(f"{name_of(chat, 'mark', tag)} {name_of(chat, 'tag', tag)}" for tag in found.tags)
    photos = await show_cover(
        chat,
        "detail",
        "dish",
        found.id,
        name=found.name,
        price=money(chat, found.price, found.currency),
        tags=below(tags),
        details=below(found.details, "\n\n"),
    )
    back = item(chat, f"ai-agents:order:{found.restaurant}", "menu-again")
    if found.sold_out:
        await chat.menu("sold-out", [back, to_restaurant(chat, found.restaurant), to_waiter(chat)])
        return
    if photos > 1:
        await chat.menu("photos", [*more_photos(chat, "dish", found.id, photos), back])
    count = await chat.ask("count", Count(0, QUANTITY_MOST, (1, 2)), name=found.name)
    table: int | None = chat.given("table")
    if count:
        wanted = [OrderedDish(found.id, count)]
        added = await chat.step(orders.add_to_cart, restaurant=found.restaurant, dishes=wanted, table=table)
        if added.outcome == "full":
            await chat.say("full")
    await chat.hand_over("ai-agents", "order", restaurant=found.restaurant, table=table)


async def _cart(chat: Chat, restaurant: int) -> tuple[FoodOrder | None, list[Line]]:
    cart = await chat.read(orders.find_cart, restaurant=restaurant)
    if cart is None:
        return None, []
    return await chat.read(orders.find_food_order, id=cart), await chat.read(orders.lines_of_order, id=cart)


def _summary(chat: Chat, cart: FoodOrder | None, lines: list[Line]) -> str:
    if cart is None or not lines:
        return ""
    count = sum(line.quantity for line in lines)
    return chat.text("ai-agents-cart-summary", count=count, total=money(chat, cart.total, cart.currency))


@ai_agents.flow("order-cart")
async def show_cart(chat: Chat) -> None:
    """What is in the cart at a restaurant."""
    restaurant = number_of(chat, "restaurant")
    cart, lines = await _cart(chat, restaurant)
    if cart is None or not lines:
        more = [item(chat, f"ai-agents:order:{restaurant}", "menu-again")] if restaurant else []
        await chat.menu("empty", [*more, to_waiter(chat)])
        return
    rows = ("order-place", "order", "order-change", "order-clear")
    ways = [item(chat, f"ai-agents:{row}:{restaurant}", "menu-again" if row == "order" else row) for row in rows]
    shown = lines_text(chat, lines, cart.currency)
    seated = chat.text("ai-agents-manner-dine-in", table=cart.at_table) if cart.at_table else ""
    total = money(chat, cart.total, cart.currency)
    await chat.menu(
        "shown", [*ways, to_waiter(chat)], name=cart.restaurant_name, lines=shown, table=below(seated), total=total
    )


@ai_agents.flow("order-change")
async def change_cart(chat: Chat) -> None:
    """How many of one of its dishes; none: it is taken out."""
    restaurant = number_of(chat, "restaurant")
    cart, lines = await _cart(chat, restaurant)
    if cart is None or not lines:
        await chat.hand_over("ai-agents", "order-cart", restaurant=restaurant)
        return
    options = [Option(str(line.dish), line.name, f"{line.quantity} ×") for line in lines]
    dish = int(await chat.ask("dish", Choice(options)))
    name = next(line.name for line in lines if line.dish == dish)
    count = await chat.ask("count", Count(0, QUANTITY_MOST, (0, 1)), name=name)
    await chat.step(orders.set_cart_line, cart=cart.id, dish=dish, quantity=count)
    await chat.hand_over("ai-agents", "order-cart", restaurant=restaurant)


@ai_agents.flow("order-clear")
async def clear_cart(chat: Chat) -> None:
    restaurant = number_of(chat, "restaurant")
    cart, _ = await _cart(chat, restaurant)
    if cart is None:
        await chat.hand_over("ai-agents", "order-cart", restaurant=restaurant)
        return
    if not await chat.ask("sure", Confirm(), name=cart.restaurant_name):
        await chat.hand_over("ai-agents", "order-cart", restaurant=restaurant)
        return
    await chat.step(orders.clear_cart, cart=cart.id)
    await chat.menu("done", [to_restaurant(chat, restaurant), to_waiter(chat)])


@ai_agents.flow("order-place")
async def place(chat: Chat) -> None:
    """Sends the cart to the kitchen: how it is had, a look at all of it, and a second question before it counts."""
    restaurant = number_of(chat, "restaurant")
    cart, lines = await _cart(chat, restaurant)
    found = await chat.read(restaurants.find_restaurant, id=restaurant)
    if cart is None or not lines or found is None:
        await chat.hand_over("ai-agents", "order-cart", restaurant=restaurant)
        return
    if is_open(found.hours, local_time(await chat.now(), found.country)) is False:
        ways = [item(chat, f"ai-agents:book-table:{restaurant}", "book-table"), to_waiter(chat)]
        await chat.menu("closed", ways, name=found.name, hours=hours_text(chat, found.hours))
        return
    await _describe(chat, cart, delivers=found.delivers)
    cart, lines = await _cart(chat, restaurant)
    if cart is None:
        await chat.hand_over("ai-agents", "order-cart", restaurant=restaurant)
        return
    values: dict[str, Any] = {
        "name": cart.restaurant_name,
        "lines": lines_text(chat, lines, cart.currency),
        "manner": manner(chat, cart),
        "note": below(cart.note, "\n📝 "),
        "total": money(chat, cart.total, cart.currency),
    }
    if not await chat.ask("check", Confirm(), **values) or not await chat.ask(
        "sure", Confirm(), name=values["name"], total=values["total"]
    ):
        await chat.menu("kept", [item(chat, f"ai-agents:order-cart:{restaurant}", "cart"), to_waiter(chat)])
        return
    placed = await chat.step(orders.place_food_order, cart=cart.id, total=cart.total)
    if placed.outcome != "ok" or placed.until is None:
        refused = placed.outcome.replace("_", "-")
        await chat.menu(refused, [item(chat, f"ai-agents:order-cart:{restaurant}", "cart"), to_waiter(chat)])
        return
    for person in placed.staff:
        await chat.tell(person, f"ai-agents:told-kitchen:{cart.id}")
    follow: list[Item] = [item(chat, f"ai-agents:{row}:{cart.id}", row) for row in ("order-show", "order-cancel")]
    until = formats.slot(placed.until, chat.language, chat.person.country)
    await chat.menu("done", [*follow, to_waiter(chat)], number=cart.id, name=values["name"], until=until)


async def _describe(chat: Chat, cart: FoodOrder, *, delivers: bool) -> None:
    """At the table the guest sits at, taken away or brought; and what the kitchen should know."""
    kind: Kind = "dine_in"
    spot: tuple[str, float | None, float | None] = ("", None, None)
    if not cart.at_table:
        kinds = ["take_away", "dine_in", *(["delivery"] if delivers else [])]
        kind = await chat.ask("kind", Choice(kinds, "ai-agents-manner-of"))  # pyright: ignore[reportAssignmentType] - one of the kinds
        if kind == "dine_in":
            table = await chat.ask("table", Text(max_length=20))
            if not await chat.step(orders.seat_cart, cart=cart.id, table=table.strip()):
                await chat.say("unseated", table=table)
                await chat.restart(restaurant=cart.restaurant)
        elif kind == "delivery":
            where = await chat.ask("place", Place(await chat.read(saved_places)))
            spot = (where.name, where.latitude, where.longitude)
    note = await chat.ask("note", Maybe(Text(max_length=NOTE_MOST)))
    name, latitude, longitude = spot
    await chat.step(
        orders.describe_cart,
        cart=cart.id,
        kind=kind,
        place=name,
        latitude=latitude,
        longitude=longitude,
        note=note or "",
    )
