"""The owner's side of the business directory: register a business, change it, show it to others, take it out."""

from typing import Any

from easymo.agents.activities import our_number
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.prompts import Choice, Confirm, Maybe, Phone, Place, Text
from easymo.listings.posting import check_posting, refusal
from easymo.listings.prompts import OpeningHours, hours_text
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.hours import DAYS, Hours
from easymo.places.saved import saved_places
from easymo.services.marketplace import directory
from easymo.services.marketplace.business import CATEGORIES, Business
from easymo.services.marketplace.flows.judging import hold, is_free_to_post, say_refused, ways_on
from easymo.services.marketplace.flows.wording import below, name_of, to_menu, trade_words
from easymo.services.marketplace.item import DETAILS_MOST, TITLE_LEAST, TITLE_MOST
from easymo.services.marketplace.manifest import marketplace

FIELDS = ("name", "category", "tags", "details", "hours", "phone", "place")
CHANGES_MOST = 5
"""Changes before the flow starts again with what it has: a journal holds no more."""


@marketplace.flow("register")
async def register(chat: Chat) -> None:
    """A new business, or with ``business`` given a change of that one."""
    changed: int = chat.given("business") or 0
    if not changed and not await is_free_to_post(chat, "business"):
        return
    saved = await chat.read(saved_places)
    answers: dict[str, Any] = {}
    for field in FIELDS:
        answers |= await _ask(chat, field, saved)
    for _ in range(CHANGES_MOST):
        described = _describe(chat, answers)
        decision = await _confirm(chat, described)
        if decision == "no":
            await chat.menu("kept" if changed else "discarded", ways_on(chat, "business"))
            return
        if decision == "yes":
            await _finish(chat, described, changed, answers)
            return
        field = await chat.ask("field", Choice(FIELDS, "marketplace-entry"))
        answers |= await _ask(chat, field, saved)
    await chat.restart(business=changed, **answers)


async def _ask(chat: Chat, field: str, saved: dict[str, NamedPlace]) -> dict[str, Any]:
    match field:
        case "name":
            return {"name": await chat.ask("name", Text(min_length=TITLE_LEAST, max_length=TITLE_MOST))}
        case "category":
            return {"category": await chat.ask("category", Choice(CATEGORIES, "marketplace-trade"))}
        case "hours":
            days = await chat.ask("days", Choice((*DAYS, "unknown"), "listings-days"))
            return {"days": days, "hours": await chat.ask("hours", OpeningHours()) if days in DAYS else None}
        case "phone":
            shown = await chat.ask("shown", Choice(("mine", "other", "none"), "marketplace-phone"))
            return {"shown": shown, "phone": await chat.ask("phone", Phone()) if shown == "other" else None}
        case "place":
            return {"place": await chat.ask("place", Place(saved))}
        case _:
            return {field: await chat.ask(field, Maybe(Text(max_length=100 if field == "tags" else DETAILS_MOST)))}


def _describe(chat: Chat, answers: dict[str, Any]) -> Business:
    opens, closes = answers["hours"] or (0, 0)
    return Business(
        name=answers["name"],
        details=answers["details"] or "",
        category=answers["category"],
        tags=answers["tags"] or "",
        phone={"mine": "mine", "none": None}.get(answers["shown"], answers["phone"]),
        hours=Hours(DAYS.get(answers["days"], ""), opens, closes),
        place=answers["place"],
        country=chat.person.country,
    )


async def _confirm(chat: Chat, business: Business) -> str:
    """yes, change or no."""
    own = business.phone in (None, "mine")
    return await chat.ask(
        "confirm",
        Choice(("yes", "change", "no"), "marketplace-register-confirm"),
        name=business.name,
        category=name_of(chat, "trade", business.category),
        tags=below(business.tags, "\n🏷️ "),
        details=below(business.details, "\n\n"),
        hours=hours_text(chat, business.hours) or chat.text("listings-hours-unknown"),
        phone=name_of(chat, "phone", business.phone or "none") if own else business.phone,
        place=business.place.name,
    )


async def _finish(chat: Chat, business: Business, changed: int, answers: dict[str, Any]) -> None:
    """Publishes it, or has an operator look at it first; what must not be offered is left to be changed."""
    said = f"{business.name}\n{business.tags}\n{business.details}"
    check = await chat.read(check_posting, domain="business", words=said, hashes=[], changed=changed)
    if check.outcome == "refused":
        await chat.say("judged", reason=refusal(chat, check))
        await chat.restart(business=changed, confirm="change", **answers)
    if check.outcome in ("often", "duplicate"):
        await say_refused(chat, "business", check)
        return
    words, held = business.words(trade_words(chat, business.category)), check.outcome == "held"
    id = changed or await chat.step(directory.create_business, business=business, words=words, held=held)
    if changed and not await chat.step(directory.change_business, id=id, business=business, words=words, held=held):
        await chat.menu("gone", ways_on(chat, "business"))
        return
    if held:
        await hold(chat, "business", id, business.name, business.details, check)
        return
    look, share = item(chat, f"marketplace:business:{id}", "look"), item(chat, f"marketplace:shop-share:{id}", "share")
    shown = [look, share, *ways_on(chat, "business")]
    await chat.menu("changed" if changed else "done", shown, name=business.name)


@marketplace.flow("shop-edit")
async def edit(chat: Chat) -> None:
    id = number_in(chat.argument)
    kept = await chat.read(directory.my_business, id=id)
    if kept is None:
        await chat.menu("gone", _ways_back(chat))
        return
    days = next((name for name, days in DAYS.items() if days == kept.hours.days), "unknown")
    shown = "mine" if kept.phone == "mine" else "other" if kept.phone else "none"
    await chat.hand_over(
        "marketplace",
        "register",
        business=id,
        confirm="change",
        name=kept.name,
        category=kept.category,
        tags=kept.tags or None,
        details=kept.details or None,
        days=days,
        **({"hours": [kept.hours.opens, kept.hours.closes]} if days in DAYS else {}),
        shown=shown,
        **({"phone": kept.phone} if shown == "other" else {}),
        place=kept.place,
    )


@marketplace.flow("shop-mine")
async def my_shops(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(directory.my_businesses, page=page)
    ways_on = [item(chat, "marketplace:register", "register"), item(chat, "marketplace:shops", "shops"), to_menu(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", ways_on)
        return
    rows = [Item(f"marketplace:business:{it.id}", it.title, name_of(chat, "entered", it.status)) for it in listed]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"marketplace:shop-mine:{page}", ways_on))


@marketplace.flow("shop-pause")
async def pause(chat: Chat) -> None:
    id = number_in(chat.argument)
    paused = await chat.step(directory.pause_business, id=id)
    again = [item(chat, f"marketplace:shop-open:{id}", "open")] if paused else []
    await chat.menu("done" if paused else "gone", [*again, *_ways_back(chat)])


@marketplace.flow("shop-open")
async def reopen(chat: Chat) -> None:
    opened = await chat.step(directory.open_business, id=number_in(chat.argument))
    await chat.menu("done" if opened else "gone", _ways_back(chat))


@marketplace.flow("shop-remove")
async def remove(chat: Chat) -> None:
    found = await chat.read(directory.find_business, id=number_in(chat.argument))
    if found is None or not found.mine or found.status == "closed":
        await chat.menu("gone", _ways_back(chat))
    elif not await chat.ask("confirm", Confirm(), name=found.name):
        await chat.menu("kept", _ways_back(chat))
    else:
        removed = await chat.step(directory.close_business, id=found.id)
        await chat.menu("done" if removed else "gone", _ways_back(chat))


@marketplace.flow("shop-share")
async def share(chat: Chat) -> None:
    """A message to be passed on, whose link opens exactly this business."""
    found = await chat.read(directory.find_business, id=number_in(chat.argument))
    if found is None or found.status != "open":
        await chat.menu("gone", _ways_back(chat))
        return
    try:
        number = await chat.call(our_number)
    except CallFailed:
        await chat.menu("failed", [item(chat, f"marketplace:shop-share:{found.id}", "share"), *_ways_back(chat)])
        return
    await chat.menu("done", _ways_back(chat))
    category = name_of(chat, "trade", found.category)
    link = f"https://wa.me/{number}?text=business%3A{found.id}"
    await chat.say("card", name=found.name, category=category, place=found.place, link=link)


def _ways_back(chat: Chat) -> list[Item]:
    return [item(chat, "marketplace:shop-mine", "shop-mine"), to_menu(chat)]
