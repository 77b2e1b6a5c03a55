"""The menu as those who work there see it: dishes typed many at once, changed one by one, sold out, counted, hidden."""

from typing import Any

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE, item, number_in, numbers_in, paged
from easymo.conversation.prompts import Choice, Confirm, Maybe, Number, Photos, Prompt, Several, Text
from easymo.listings.moderation import judge
from easymo.listings.photos import PHOTOS_MOST, add_photos, keep_photos, refusals
from easymo.listings.prompts import Amount
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.restaurants import dishes, restaurants
from easymo.services.ai_agents.restaurants.dishes import FoundDish
from easymo.services.ai_agents.restaurants.flows.wording import below, money, name_of, number_of, to_desk, to_waiter
from easymo.services.ai_agents.restaurants.menu import (
    DETAILS_MOST,
    MENU_MOST,
    NAME_LEAST,
    NAME_MOST,
    SECTION_MOST,
    TAGS,
    Dish,
    read_menu,
)
from easymo.services.ai_agents.restaurants.restaurant import local_day
from easymo.services.ai_agents.restaurants.restaurants import FoundRestaurant

LINES_LENGTH = 4000
FIELDS = ("name", "price", "section", "details", "tags")
SHOWN_MOST = 20
"""Dishes of a typed menu that are read back by name."""
PORTIONS_MOST = 999


@ai_agents.flow("kitchen-menu")
async def show_menu(chat: Chat) -> None:
    """All dishes of a restaurant: "7.2" is its third page."""
    restaurant, page = numbers_in(chat.argument)
    found = await _workplace(chat, chat.given("restaurant") or restaurant)
    if found is None:
        return
    menu = await chat.read(dishes.menu_of, restaurant=found.id)
    add = [item(chat, f"ai-agents:menu-add:{found.id}", "menu-add")] if found.is_managed else []
    if not menu:
        await chat.menu("none", [*add, to_desk(chat, found.id)], name=found.name)
        return
    page = min(page, (len(menu) - 1) // PAGE)
    rows = [
        Item(f"ai-agents:menu-dish:{dish.id}", dish.name, _line(chat, dish, found.currency))
        for dish in menu[page * PAGE : (page + 1) * PAGE + 1]
    ]
    ways = [*add, to_desk(chat, found.id)]
    shown = paged(chat, rows, page, lambda page: f"ai-agents:kitchen-menu:{found.id}.{page}", ways)
    await chat.menu("list", shown, name=found.name, count=len(menu))


@ai_agents.flow("menu-add")
async def add(chat: Chat) -> None:
    """Dishes typed a line each: "Brochette 2500"."""
    found = await _workplace(chat, number_of(chat, "restaurant"))
    if found is None:
        return
    if not found.is_managed:
        await chat.hand_over("ai-agents", "kitchen-menu", restaurant=found.id)
        return
    section = await chat.ask("section", Maybe(Text(max_length=SECTION_MOST)))
    lines = await chat.ask("lines", Text(max_length=LINES_LENGTH), currency=found.currency)
    typed = read_menu(lines, section or chat.text("ai-agents-section-menu"))
    allowed = [dish for dish in typed.dishes if judge(f"{dish.name}\n{dish.section}").policy not in ("refuse", "hold")]
    refused = [dish.name for dish in typed.dishes if dish not in allowed]
    unread = [*typed.unread, *refused]
    missing = below(chat.text("ai-agents-unread-lines", lines="\n".join(unread[:SHOWN_MOST])) if unread else "", "\n\n")
    again = item(chat, f"ai-agents:menu-add:{found.id}", "menu-add")
    ways = [again, item(chat, f"ai-agents:kitchen-menu:{found.id}", "kitchen-menu"), to_desk(chat, found.id)]
    if not allowed:
        await chat.menu("unread", ways, unread=missing)
        return
    shown = "\n".join(f"{dish.name} · {money(chat, dish.price, found.currency)}" for dish in allowed[:SHOWN_MOST])
    if not await chat.ask("confirm", Confirm(), count=len(allowed), dishes=shown, unread=missing):
        await chat.menu("discarded", ways)
        return
    added = await chat.step(dishes.add_dishes, restaurant=found.id, typed=allowed)
    await chat.menu("done" if added else "full", ways, count=added, most=MENU_MOST)


@ai_agents.flow("menu-dish")
async def show_dish(chat: Chat) -> None:
    """One dish to those who work there: the argument, or ``dish`` given."""
    found = await _dish(chat, number_of(chat, "dish"))
    if found is None:
        return
    stock = "back" if found.sold_out else "sold_out"
    what = [stock, *(["show" if not found.available else "hide"] if _manages(found) else [])]
    ways = [item(chat, f"ai-agents:dish-set:{found.id}.{one}", f"dish-{one.replace('_', '-')}") for one in what]
    ways.insert(1, item(chat, f"ai-agents:dish-count:{found.id}", "dish-count"))
    if _manages(found):
        ways += [item(chat, f"ai-agents:{row}:{found.id}", row) for row in ("dish-edit", "dish-photo", "dish-remove")]
    await chat.menu(
        "detail", [*ways, _to_menu(chat, found.restaurant), to_desk(chat, found.restaurant)], **_said(chat, found)
    )


@ai_agents.flow("dish-set")
async def set_dish(chat: Chat) -> None:
    """sold_out, back, hide or show: "7.sold_out"."""
    number, _, what = chat.argument.partition(".")
    found = await _dish(chat, number_in(number))
    if found is None:
        return
    _, until = local_day(await chat.now(), chat.person.country)
    if what in ("sold_out", "back", "hide", "show"):
        await chat.step(dishes.set_dish, id=found.id, what=what, until=until)
    await chat.hand_over("ai-agents", "menu-dish", dish=found.id)


@ai_agents.flow("dish-count")
async def count_portions(chat: Chat) -> None:
    """How many are left; skipped: nobody counts any more."""
    found = await _dish(chat, number_in(chat.argument))
    if found is None:
        return
    portions = await chat.ask("portions", Maybe(Number(0, PORTIONS_MOST)), name=found.name)
    await chat.step(dishes.set_dish, id=found.id, what="count", portions=portions)
    await chat.hand_over("ai-agents", "menu-dish", dish=found.id)


@ai_agents.flow("dish-remove")
async def remove(chat: Chat) -> None:
    found = await _dish(chat, number_in(chat.argument))
    if found is None:
        return
    if not await chat.ask("sure", Confirm(), name=found.name):
        await chat.hand_over("ai-agents", "menu-dish", dish=found.id)
    removed = await chat.step(dishes.set_dish, id=found.id, what="remove")
    await chat.menu("done" if removed else "gone", [_to_menu(chat, found.restaurant), to_desk(chat, found.restaurant)])


@ai_agents.flow("dish-edit")
async def edit(chat: Chat) -> None:
    found = await _dish(chat, number_in(chat.argument))
    if found is None:
        return
    field = await chat.ask("field", Choice(FIELDS, "ai-agents-dish-field"))
    changed = {name: getattr(found, name) for name in FIELDS} | {field: await _ask(chat, field, found)}
    verdict = judge(f"{changed['name']}\n{changed['section']}\n{changed['details']}")
    if verdict.policy in ("refuse", "hold"):
        await chat.menu("refused", [_to_menu(chat, found.restaurant)], reason=chat.text(verdict.sentence))
        return
    await chat.step(dishes.change_dish, id=found.id, **changed)
    await chat.hand_over("ai-agents", "menu-dish", dish=found.id)


async def _ask(chat: Chat, field: str, found: FoundDish) -> Any:
    match field:
        case "price":
            return (await chat.ask("price", Amount(), name=found.name, currency=found.currency)).low
        case "tags":
            return await chat.ask("tags", Several(TAGS, "ai-agents-tag"), name=found.name)
        case "details":
            return await chat.ask("details", Maybe(Text(max_length=DETAILS_MOST)), name=found.name) or ""
        case _:
            most = SECTION_MOST if field == "section" else NAME_MOST
            prompt: Prompt[str] = Text(min_length=NAME_LEAST, max_length=most)
            return await chat.ask(field, prompt, name=found.name)


@ai_agents.flow("dish-photo")
async def photos(chat: Chat) -> None:
    """A dish's album; the first photo makes it."""
    found = await _dish(chat, number_in(chat.argument))
    if found is None:
        return
    if not _manages(found):
        await chat.hand_over("ai-agents", "menu-dish", dish=found.id)
    sent = await chat.ask("photos", Photos(most=PHOTOS_MOST), name=found.name)
    ways = [_to_menu(chat, found.restaurant), to_desk(chat, found.restaurant)]
    try:
        kept = await chat.call(keep_photos, list(sent))
    except CallFailed:
        await chat.menu("failed", ways)
        return
    added = await chat.step(add_photos, domain="dish", listing=found.id, kept=kept)
    album = [Item(f"core:album:dish-{found.id}", chat.text("ai-agents-row-album"))]
    await chat.menu("done", [*album, *ways], count=added, refused=below(refusals(chat, kept), "\n\n"))


async def _workplace(chat: Chat, restaurant: int) -> FoundRestaurant | None:
    """The restaurant, if the person works there; None: that was said."""
    found = await chat.read(restaurants.find_restaurant, id=restaurant)
    if found is None or found.role is None:
        await chat.menu("gone", [item(chat, "ai-agents:my-restaurants", "my-restaurants"), to_waiter(chat)])
        return None
    return found


async def _dish(chat: Chat, id: int) -> FoundDish | None:
    """The dish, if the person works where it is served; None: that was said."""
    found = await chat.read(dishes.find_dish, id=id)
    if found is None or found.role is None:
        await chat.menu("gone", [item(chat, "ai-agents:my-restaurants", "my-restaurants"), to_waiter(chat)])
        return None
    return found


def _manages(dish: FoundDish) -> bool:
    return dish.role in ("owner", "manager")


def _to_menu(chat: Chat, restaurant: int) -> Item:
    return item(chat, f"ai-agents:kitchen-menu:{restaurant}", "kitchen-menu")


def _line(chat: Chat, dish: Dish, currency: str) -> str:
    state = "" if dish.available else chat.text("ai-agents-hidden")
    sold_out = chat.text("ai-agents-sold-out") if dish.sold_out else ""
    return " · ".join(filter(None, (money(chat, dish.price, currency), state, sold_out, dish.section)))


def _said(chat: Chat, dish: FoundDish) -> dict[str, str]:
    tags = " · ".join(f"{name_of(chat, 'mark', tag)} {name_of(chat, 'tag', tag)}" for tag in dish.tags)
    states = [
        "" if dish.available else chat.text("ai-agents-hidden"),
        chat.text("ai-agents-sold-out") if dish.sold_out else "",
        "" if dish.portions is None else chat.text("ai-agents-portions", count=dish.portions),
    ]
    return {
        "name": dish.name,
        "section": dish.section,
        "price": money(chat, dish.price, dish.currency),
        "state": below(" · ".join(filter(None, states))),
        "tags": below(tags),
        "details": below(dish.details, "\n\n"),
    }
