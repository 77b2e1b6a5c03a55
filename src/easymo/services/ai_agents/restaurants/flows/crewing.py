"""A restaurant's tables with their QR codes, and the people who work there, by invitation."""

from easymo.agents.activities import our_number
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE, item, number_in, numbers_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Confirm, Text
from easymo.ledger.qr import send_link_qr
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.restaurants import restaurants, staff
from easymo.services.ai_agents.restaurants.flows.wording import name_of, number_of, to_desk, to_waiter
from easymo.services.ai_agents.restaurants.restaurant import ROLES
from easymo.services.ai_agents.restaurants.restaurants import FoundRestaurant
from easymo.services.ai_agents.restaurants.tables import read_tables
from easymo.whatsapp.messages import Image


@ai_agents.flow("tables")
async def list_tables(chat: Chat) -> None:
    """The tables of a restaurant: "7.2" is its third page."""
    restaurant, page = numbers_in(chat.argument)
    found = await _managed(chat, chat.given("restaurant") or restaurant)
    if found is None:
        return
    listed = await chat.read(staff.tables_of, restaurant=found.id, page=page)
    ways = [item(chat, f"ai-agents:table-add:{found.id}", "table-add"), to_desk(chat, found.id)]
    if not listed:
        await chat.menu("none", ways, name=found.name)
        return
    rows = [Item(f"ai-agents:table-card:{it.id}", chat.text("ai-agents-table", name=it.name)) for it in listed]
    shown = paged(chat, rows, page, lambda page: f"ai-agents:tables:{found.id}.{page}", ways)
    await chat.menu("list", shown, name=found.name)


@ai_agents.flow("table-add")
async def add_tables(chat: Chat) -> None:
    """Many at once: "1-12", or names with commas between."""
    found = await _managed(chat, number_of(chat, "restaurant"))
    if found is None:
        return
    names = read_tables(await chat.ask("names", Text(max_length=500)))
    added = await chat.step(staff.add_tables, restaurant=found.id, names=names) if names else 0
    ways = [item(chat, f"ai-agents:tables:{found.id}", "tables"), to_desk(chat, found.id)]
    await chat.menu("done" if added else "unread", ways, count=added)


@ai_agents.flow("table-card")
async def table_card(chat: Chat) -> None:
    """A table's QR code, to be printed: whoever scans it orders to that table."""
    found = await chat.read(staff.find_my_table, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "ai-agents:my-restaurants", "my-restaurants"), to_waiter(chat)])
        return
    ways = [
        item(chat, f"ai-agents:table-remove:{found.id}", "table-remove"),
        item(chat, f"ai-agents:tables:{found.restaurant}", "tables"),
        to_desk(chat, found.restaurant),
    ]
    try:
        link = f"https://wa.me/{await chat.call(our_number)}?text=table%3A{found.code}"
        picture = await chat.call(send_link_qr, link)
    except CallFailed:
        await chat.menu("undrawn", ways)
        return
    await chat.show("drawn", Image(id=picture), name=found.restaurant_name, table=found.name, link=link)
    await chat.menu("next", ways)


@ai_agents.flow("table-remove")
async def remove_table(chat: Chat) -> None:
    found = await chat.read(staff.find_my_table, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "ai-agents:my-restaurants", "my-restaurants"), to_waiter(chat)])
        return
    if await chat.ask("sure", Confirm(), name=found.name):
        await chat.step(staff.remove_table, id=found.id)
    await chat.hand_over("ai-agents", "tables", restaurant=found.restaurant)


@ai_agents.flow("staff")
async def list_staff(chat: Chat) -> None:
    """Who works at a restaurant, a tap lets somebody go: "7.2" is its third page."""
    restaurant, page = numbers_in(chat.argument)
    found = await _managed(chat, chat.given("restaurant") or restaurant)
    if found is None:
        return
    others = [it for it in await chat.read(staff.staff_of, restaurant=found.id) if not it.mine]
    ways = [item(chat, f"ai-agents:staff-invite:{found.id}", "staff-invite"), to_desk(chat, found.id)]
    if not others:
        await chat.menu("none", ways, name=found.name)
        return
    page = min(page, (len(others) - 1) // PAGE)
    rows = [
        Item(f"ai-agents:staff-remove:{found.id}.{it.person}", it.name or "…", name_of(chat, "role", it.role))
        for it in others[page * PAGE : (page + 1) * PAGE + 1]
    ]
    shown = paged(chat, rows, page, lambda page: f"ai-agents:staff:{found.id}.{page}", ways)
    await chat.menu("list", shown, name=found.name)


@ai_agents.flow("staff-invite")
async def invite(chat: Chat) -> None:
    """A message to be passed on, with whose link one person joins."""
    found = await _managed(chat, number_of(chat, "restaurant"))
    if found is None:
        return
    role = await chat.ask("role", Choice(ROLES if found.role == "owner" else ROLES[1:], "ai-agents-role"))
    ways = [item(chat, f"ai-agents:staff:{found.id}", "staff"), to_desk(chat, found.id)]
    code = await chat.step(staff.invite_staff, restaurant=found.id, role=role)
    try:
        number = await chat.call(our_number) if code else ""
    except CallFailed:
        number = ""
    if not number:
        await chat.menu("failed", ways)
        return
    await chat.menu("done", ways)
    link = f"https://wa.me/{number}?text=staff%3A{code}"
    await chat.say("card", name=found.name, role=name_of(chat, "role", role), link=link)


@ai_agents.flow("join-staff")
async def join(chat: Chat) -> None:
    """What the link of an invitation opens."""
    joined = await chat.step(staff.join_staff, code=chat.argument[:40])
    if joined.maker is not None:
        await chat.tell(joined.maker, f"ai-agents:told-staff:{joined.restaurant}", guest=chat.person.name or "…")
    desk = [to_desk(chat, joined.restaurant)] if joined.restaurant and joined.outcome != "gone" else []
    role = name_of(chat, "role", joined.role) if joined.role else ""
    await chat.menu(joined.outcome, [*desk, to_waiter(chat)], name=joined.name or "…", role=role)


@ai_agents.flow("told-staff", priority=NOTIFICATION)
async def told_staff(chat: Chat) -> None:
    """To who invited somebody that joined."""
    found = await chat.read(restaurants.find_restaurant, id=number_in(chat.argument))
    if found is not None and found.role is not None:
        await chat.menu("joined", [to_desk(chat, found.id)], guest=chat.given("guest") or "…", name=found.name)


@ai_agents.flow("staff-remove")
async def remove(chat: Chat) -> None:
    """Lets somebody go: "7.9", a restaurant and a person."""
    restaurant, person = numbers_in(chat.argument)
    found = await _managed(chat, restaurant)
    if found is None:
        return
    listed = await chat.read(staff.staff_of, restaurant=found.id)
    leaving = next((it for it in listed if it.person == person), None)
    if leaving is None or not await chat.ask("sure", Confirm(), guest=leaving.name or "…", name=found.name):
        await chat.hand_over("ai-agents", "staff", restaurant=found.id)
    removed = await chat.step(staff.remove_staff, restaurant=found.id, person=person)
    ways = [item(chat, f"ai-agents:staff:{found.id}", "staff"), to_desk(chat, found.id)]
    await chat.menu("done" if removed else "refused", ways)


@ai_agents.flow("staff-leave")
async def leave(chat: Chat) -> None:
    """Works there no longer."""
    found = await chat.read(restaurants.find_restaurant, id=number_of(chat, "restaurant"))
    if found is None or found.role in (None, "owner"):
        await chat.menu("gone", [to_waiter(chat)])
        return
    if not await chat.ask("sure", Confirm(), name=found.name):
        await chat.hand_over("ai-agents", "restaurant-desk", restaurant=found.id)
    await chat.step(staff.remove_staff, restaurant=found.id, person=chat.person.id)
    await chat.menu("done", [to_waiter(chat)], name=found.name)


async def _managed(chat: Chat, restaurant: int) -> FoundRestaurant | None:
    """The restaurant, if the person manages it; None: that was said."""
    found = await chat.read(restaurants.find_restaurant, id=restaurant)
    if found is None or not found.is_managed:
        await chat.menu("gone", [item(chat, "ai-agents:my-restaurants", "my-restaurants"), to_waiter(chat)])
        return None
    return found
