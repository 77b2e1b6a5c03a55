"""An order as its guest follows it: where it stands, paid, cancelled, had again, rated."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Confirm, Maybe, Text
from easymo.people.ratings import STARS, WORDS_MOST, rate
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.restaurants import orders
from easymo.services.ai_agents.restaurants.flows.wording import (
    below,
    how_to_pay,
    lines_text,
    manner,
    money,
    name_of,
    number_of,
    reason_text,
    to_restaurant,
    to_waiter,
)
from easymo.services.ai_agents.restaurants.order import Event, ways_on
from easymo.services.ai_agents.restaurants.orders import FoodOrder, Line

REFERENCE_MOST = 40


@ai_agents.flow("order-show")
async def show_order(chat: Chat) -> None:
    """One order of the person's: the argument, or ``order`` given."""
    found = await _own(chat)
    if found is not None:
        lines = await chat.read(orders.lines_of_order, id=found.id)
        await chat.menu("shown", _ways(chat, found), body=_body(chat, found, lines))


@ai_agents.flow("told-order", priority=NOTIFICATION, template="ai_agents_order", values=("name",))
async def told_order(chat: Chat) -> None:
    """To the guest, of each step of the kitchen, or that nobody accepted it in time."""
    found = await chat.read(orders.find_food_order, id=number_in(chat.argument))
    if found is None or not found.mine:
        await chat.hand_over("ai-agents", "orders")
        return
    lines = await chat.read(orders.lines_of_order, id=found.id)
    await chat.menu("shown", _ways(chat, found), body=_body(chat, found, lines), name=found.restaurant_name)


@ai_agents.flow("order-pay")
async def pay(chat: Chat) -> None:
    """The guest has paid; the staff confirm that they have the money."""
    found = await _own(chat)
    if found is None:
        return
    if "pay" not in ways_on("guest", found.status, found.kind, paid=found.paid):
        await chat.hand_over("ai-agents", "order-show", order=found.id)
    total = money(chat, found.total, found.currency)
    reference = await chat.ask("reference", Maybe(Text(max_length=REFERENCE_MOST)), total=total)
    await _advance(chat, found, "pay", reference or "")


@ai_agents.flow("order-cancel")
async def cancel(chat: Chat) -> None:
    """Before it is accepted."""
    found = await _own(chat)
    if found is None:
        return
    if found.status != "placed" or await chat.ask("sure", Confirm(), name=found.restaurant_name):
        await _advance(chat, found, "cancel", None)
    await chat.hand_over("ai-agents", "order-show", order=found.id)


async def _advance(chat: Chat, found: FoodOrder, event: Event, words: str | None) -> None:
    """Does it, has the staff told, and shows the order as it is then."""
    advanced = await chat.step(orders.advance_food_order, id=found.id, event=event, words=words)
    for person in advanced.told:
        await chat.tell(person, f"ai-agents:told-kitchen:{found.id}")
    await chat.hand_over("ai-agents", "order-show", order=found.id)


@ai_agents.flow("order-again")
async def order_again(chat: Chat) -> None:
    """Fills the cart with what an order of the person's had, as far as it can be had."""
    restaurant = await chat.step(orders.repeat_food_order, id=number_in(chat.argument))
    if restaurant is None:
        await chat.menu("gone", [item(chat, "ai-agents:orders", "orders"), to_waiter(chat)])
        return
    await chat.hand_over("ai-agents", "order-cart", restaurant=restaurant)


@ai_agents.flow("order-rate")
async def rate_order(chat: Chat) -> None:
    """The other side of an order that is done: the restaurant, or its guest."""
    found = await chat.read(orders.find_food_order, id=number_in(chat.argument))
    if found is None or found.status not in ("paid", "closed") or not (found.mine or found.role == "owner"):
        await chat.menu("gone", [item(chat, "ai-agents:orders", "orders"), to_waiter(chat)])
        return
    name = found.restaurant_name if found.mine else found.guest_name or "…"
    stars = await chat.ask("stars", Choice([f"{stars}" for stars in STARS][::-1], "ai-agents-stars"), name=name)
    said = await chat.ask("remark", Maybe(Text(max_length=WORDS_MOST)))
    other = found.owner if found.mine else found.guest
    rated = await chat.step(rate, domain="food_order", deal=found.id, person=other, stars=int(stars), words=said or "")
    await chat.menu("done" if rated else "already", [to_waiter(chat)], name=name)


@ai_agents.flow("orders")
async def my_orders(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(orders.my_food_orders, page=page)
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", [item(chat, "ai-agents:waiter-near", "waiter-near"), to_waiter(chat)])
        return
    rows = [
        Item(
            f"ai-agents:order-cart:{it.restaurant}" if it.status == "draft" else f"ai-agents:order-show:{it.id}",
            it.name,
            " · ".join(
                [name_of(chat, "status", it.status), *([money(chat, it.total, it.currency)] if it.total else [])]
            ),
        )
        for it in listed
    ]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"ai-agents:orders:{page}", [to_waiter(chat)]))


async def _own(chat: Chat) -> FoodOrder | None:
    """The order the flow is about, if it is the person's; None: that was said."""
    found = await chat.read(orders.find_food_order, id=number_of(chat, "order"))
    if found is None or not found.mine or found.status == "draft":
        await chat.menu("gone", [item(chat, "ai-agents:orders", "orders"), to_waiter(chat)])
        return None
    return found


def _body(chat: Chat, order: FoodOrder, lines: list[Line]) -> str:
    """What was ordered, where it stands, and what comes next."""
    until = formats.slot(order.expires_at, chat.language, chat.person.country) if order.expires_at else ""
    stands = chat.text(
        f"ai-agents-stands-{order.status}",
        name=order.restaurant_name,
        until=until,
        minutes=order.minutes or 0,
        reason=reason_text(chat, order.reason),
    )
    pays = "pay" in ways_on("guest", order.status, order.kind, paid=order.paid)
    paying = chat.text("ai-agents-paid-said") if order.reference is not None else how_to_pay(chat, order)
    return chat.text(
        "ai-agents-order-body",
        number=order.id,
        name=order.restaurant_name,
        lines=lines_text(chat, lines, order.currency),
        manner=manner(chat, order),
        total=money(chat, order.total, order.currency),
        stands=stands,
        paying=below(paying if pays else "", "\n\n"),
    )


def _ways(chat: Chat, order: FoodOrder) -> list[Item]:
    doable = [f"order-{event}" for event in ways_on("guest", order.status, order.kind, paid=order.paid)]
    over = order.status in ("paid", "closed", "rejected", "cancelled", "expired")
    rows = [
        *doable,
        *(["order-rate"] if order.status in ("paid", "closed") else []),
        *(["order-again"] if over else []),
    ]
    ways = [item(chat, f"ai-agents:{row}:{order.id}", row) for row in rows]
    trouble = [Item(f"core:report:food_order-{order.id}", chat.text("core-row-report"))] if over else []
    return [*ways, *trouble, to_restaurant(chat, order.restaurant), to_waiter(chat)]
