"""The kitchen's side: orders as they come in, each step of them, what is sold out, and the day."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, numbers_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Confirm, Text
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.restaurants import orders, restaurants
from easymo.services.ai_agents.restaurants.flows.wording import (
    below,
    lines_text,
    manner,
    money,
    name_of,
    number_of,
    reason_text,
    to_desk,
    to_waiter,
)
from easymo.services.ai_agents.restaurants.order import Event, ways_on
from easymo.services.ai_agents.restaurants.orders import FoodOrder, Line
from easymo.services.ai_agents.restaurants.prompts import Count
from easymo.services.ai_agents.restaurants.restaurant import local_day
from easymo.whatsapp.messages import Location

SIMPLE: tuple[Event, ...] = ("prepare", "ready", "serve", "collect", "deliver", "close")
"""Steps that nothing has to be said of."""
REASONS = ("sold_out", "busy", "closing", "far", "other")
MINUTES_MOST = 180


@ai_agents.flow("kitchen")
async def kitchen(chat: Chat) -> None:
    """What is in hand at a restaurant: the argument, "7.2" for its third page; without one, where the person works."""
    restaurant, page = numbers_in(chat.argument)
    restaurant = chat.given("restaurant") or restaurant
    if not restaurant:
        own = await chat.read(restaurants.my_restaurants, page=0)
        if len(own) != 1:
            await chat.hand_over("ai-agents", "my-restaurants")
        restaurant = own[0].id
    found = await chat.read(restaurants.find_restaurant, id=restaurant)
    if found is None or found.role is None:
        await chat.menu("gone", [item(chat, "ai-agents:my-restaurants", "my-restaurants"), to_waiter(chat)])
        return
    listed = await chat.read(orders.kitchen_orders, restaurant=found.id, page=page)
    if not listed and page:
        await chat.restart(restaurant=found.id)
    if not listed:
        await chat.menu("none", [to_desk(chat, found.id), to_waiter(chat)], name=found.name)
        return
    rows = [
        Item(
            f"ai-agents:kitchen-order:{it.id}",
            f"#{it.id} · {it.at_table or name_of(chat, 'manner-of', it.kind)}",
            f"{name_of(chat, 'status', it.status)} · {money(chat, it.total, it.currency)}"
            f"{' · ' + chat.text('ai-agents-paid-mark') if it.paid else ''}",
        )
        for it in listed
    ]
    further = [to_desk(chat, found.id), to_waiter(chat)]
    shown = paged(chat, rows, page, lambda page: f"ai-agents:kitchen:{found.id}.{page}", further)
    await chat.menu("list", shown, name=found.name)


@ai_agents.flow("kitchen-order")
async def show_order(chat: Chat) -> None:
    """One order to the staff: the argument, or ``order`` given."""
    found = await _handled(chat)
    if found is not None:
        lines = await chat.read(orders.lines_of_order, id=found.id)
        await chat.menu("shown", _ways(chat, found), body=_body(chat, found, lines))


@ai_agents.flow("told-kitchen", priority=NOTIFICATION, template="ai_agents_kitchen", values=("name",))
async def told_kitchen(chat: Chat) -> None:
    """To all who work there: a new order, one that the guest cancelled or has paid, or one nobody accepted in time."""
    found = await chat.read(orders.find_food_order, id=number_in(chat.argument))
    if found is None or found.role is None:
        await chat.hand_over("ai-agents", "kitchen")
        return
    lines = await chat.read(orders.lines_of_order, id=found.id)
    await chat.menu("shown", _ways(chat, found), body=_body(chat, found, lines), name=found.restaurant_name)


@ai_agents.flow("kitchen-do")
async def do(chat: Chat) -> None:
    """A step of an order: "7.ready"."""
    number, _, event = chat.argument.partition(".")
    found = await _handled(chat)
    if found is None:
        return
    if event in SIMPLE and number_in(number):
        await _advance(chat, found, event)
    await chat.hand_over("ai-agents", "kitchen-order", order=found.id)


@ai_agents.flow("kitchen-accept")
async def accept(chat: Chat) -> None:
    """With the minutes until it is ready."""
    found = await _waiting(chat)
    if found is not None:
        minutes = await chat.ask("minutes", Count(1, MINUTES_MOST, (15, 30)), number=found.id)
        await _advance(chat, found, "accept", minutes=minutes)


@ai_agents.flow("kitchen-reject")
async def reject(chat: Chat) -> None:
    found = await _waiting(chat)
    if found is not None:
        await _advance(chat, found, "reject", words=await _reason(chat))


@ai_agents.flow("kitchen-give-up")
async def give_up(chat: Chat) -> None:
    """An order that was accepted and cannot be made after all."""
    found = await _handled(chat)
    if found is None:
        return
    if found.status not in ("accepted", "preparing"):
        await chat.hand_over("ai-agents", "kitchen-order", order=found.id)
    await _advance(chat, found, "give_up", words=await _reason(chat))


@ai_agents.flow("kitchen-settle")
async def settle(chat: Chat) -> None:
    """The staff have the money."""
    found = await _handled(chat)
    if found is None:
        return
    total = money(chat, found.total, found.currency)
    reference = chat.text("ai-agents-reference", reference=found.reference) if found.reference else ""
    if await chat.ask("sure", Confirm(), number=found.id, total=total, reference=below(reference)):
        await _advance(chat, found, "settle")
    await chat.hand_over("ai-agents", "kitchen-order", order=found.id)


@ai_agents.flow("kitchen-day")
async def day(chat: Chat) -> None:
    """Today's business of a restaurant, so far."""
    found = await chat.read(restaurants.find_restaurant, id=number_of(chat, "restaurant"))
    if found is None or not found.is_managed:
        await chat.menu("gone", [item(chat, "ai-agents:my-restaurants", "my-restaurants"), to_waiter(chat)])
        return
    since, until = local_day(await chat.now(), found.country)
    done = await chat.read(orders.kitchen_day, restaurant=found.id, since=since, until=until)
    await chat.menu(
        "shown",
        [item(chat, f"ai-agents:kitchen:{found.id}", "kitchen"), to_desk(chat, found.id)],
        name=found.name,
        day=formats.day(since, chat.language, found.country),
        orders=done.orders,
        refused=done.refused,
        taken=money(chat, done.taken, found.currency),
        paid=money(chat, done.paid, found.currency),
        favourites=below("\n".join(done.favourites), "\n\n"),
    )


async def _reason(chat: Chat) -> str:
    """A key of the usual reasons, or the staff's own words."""
    reason = await chat.ask("reason", Choice(REASONS, "ai-agents-refusal"))
    return await chat.ask("own", Text(max_length=200)) if reason == "other" else reason


async def _handled(chat: Chat) -> FoodOrder | None:
    """The order the flow is about, if the person works there; None: that was said."""
    found = await chat.read(orders.find_food_order, id=number_of(chat, "order"))
    if found is None or found.role is None or found.status == "draft":
        await chat.menu("gone", [item(chat, "ai-agents:kitchen", "kitchen"), to_waiter(chat)])
        return None
    return found


async def _waiting(chat: Chat) -> FoodOrder | None:
    """The same, if nobody has said yes or no to it yet; else it is shown as it stands."""
    found = await _handled(chat)
    if found is not None and found.status != "placed":
        await chat.hand_over("ai-agents", "kitchen-order", order=found.id)
    return found


async def _advance(
    chat: Chat, found: FoodOrder, event: Event, *, words: str | None = None, minutes: int | None = None
) -> None:
    """Does it, has the guest told, and shows the order as it is then."""
    advanced = await chat.step(orders.advance_food_order, id=found.id, event=event, words=words, minutes=minutes)
    for person in advanced.told:
        await chat.tell(person, f"ai-agents:told-order:{found.id}")
    await chat.hand_over("ai-agents", "kitchen-order", order=found.id)


def _body(chat: Chat, order: FoodOrder, lines: list[Line]) -> str:
    until = formats.slot(order.expires_at, chat.language, chat.person.country) if order.expires_at else ""
    stands = chat.text(
        f"ai-agents-handled-{order.status}",
        until=until,
        minutes=order.minutes or 0,
        reason=reason_text(chat, order.reason),
    )
    return chat.text(
        "ai-agents-kitchen-body",
        number=order.id,
        guest=order.guest_name or "…",
        lines=lines_text(chat, lines, order.currency),
        manner=manner(chat, order),
        note=below(order.note, "\n📝 "),
        total=money(chat, order.total, order.currency),
        paid=below(_payment(chat, order)),
        stands=stands,
    )


def _payment(chat: Chat, order: FoodOrder) -> str:
    """Paid, or what the guest says of it."""
    if order.paid:
        return chat.text("ai-agents-paid-mark")
    return chat.text("ai-agents-reference", reference=order.reference or "…") if order.reference is not None else ""


def _ways(chat: Chat, order: FoodOrder) -> list[Item]:
    ways: list[Item] = []
    for event in ways_on("staff", order.status, order.kind, paid=order.paid, role=order.role or ""):
        row = f"kitchen-{event.replace('_', '-')}"
        address = f"ai-agents:kitchen-do:{order.id}.{event}" if event in SIMPLE else f"ai-agents:{row}:{order.id}"
        ways.append(item(chat, address, row))
    if order.role == "owner" and order.status in ("paid", "closed"):
        ways.append(item(chat, f"ai-agents:order-rate:{order.id}", "rate-guest"))
    if order.kind == "delivery" and order.latitude is not None:
        ways.append(item(chat, f"ai-agents:kitchen-way:{order.id}", "way"))
    return [*ways, item(chat, f"ai-agents:kitchen:{order.restaurant}", "kitchen"), to_desk(chat, order.restaurant)]


@ai_agents.flow("kitchen-way")
async def way(chat: Chat) -> None:
    """Where an order is brought."""
    found = await _handled(chat)
    if found is None:
        return
    if found.latitude is None or found.longitude is None:
        await chat.hand_over("ai-agents", "kitchen-order", order=found.id)
        return
    await chat.show("there", Location(found.latitude, found.longitude, found.place, ""), number=found.id)
