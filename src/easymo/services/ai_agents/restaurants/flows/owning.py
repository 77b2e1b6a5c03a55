"""The owner's side of a restaurant: register it, change it, show it to others, hide it, delete it."""

from typing import Any

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Confirm, Maybe, Photos, Place, Text
from easymo.listings.photos import PHOTOS_MOST, KeptPhotos, add_photos, keep_photos, refusals
from easymo.listings.posting import Posting, check_posting, count_held, may_post, refusal
from easymo.listings.prompts import OpeningHours, Payee, hours_text
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.hours import DAYS, Hours
from easymo.places.saved import saved_places
from easymo.reviews.matters import open_review
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.restaurants import restaurants
from easymo.services.ai_agents.restaurants.flows.wording import (
    below,
    kind_words,
    name_of,
    number_of,
    to_desk,
    to_waiter,
)
from easymo.services.ai_agents.restaurants.restaurant import DETAILS_MOST, KINDS, NAME_LEAST, NAME_MOST, Restaurant

FIELDS = ("name", "kind", "details", "hours", "payee", "delivers", "place")
CHANGES_MOST = 5
"""Changes before the flow starts again with what it has: a journal holds no more."""


@ai_agents.flow("my-restaurants")
async def my_restaurants(chat: Chat) -> None:
    """Those the person owns or works at; the argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(restaurants.my_restaurants, page=page)
    register = [item(chat, "ai-agents:register-restaurant", "register-restaurant"), to_waiter(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", register)
        return
    rows = [
        Item(
            f"ai-agents:restaurant-desk:{it.id}",
            it.name,
            " · ".join(
                filter(
                    None,
                    (
                        name_of(chat, "role", it.role),
                        name_of(chat, "entered", it.status),
                        chat.text("ai-agents-waiting", count=it.waiting) if it.waiting else "",
                    ),
                )
            ),
        )
        for it in listed
    ]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"ai-agents:my-restaurants:{page}", register))


@ai_agents.flow("restaurant-desk")
async def desk(chat: Chat) -> None:
    """All that somebody who works there may do."""
    found = await chat.read(restaurants.find_restaurant, id=number_of(chat, "restaurant"))
    if found is None or found.role is None:
        await chat.menu("gone", _ways_back(chat))
        return
    rows = ["kitchen", "kitchen-menu"]
    rows += ["kitchen-bookings"] if found.role != "kitchen" else ["staff-leave"]
    rows += ["kitchen-day", "tables", "staff"] if found.is_managed else []
    rows += ["restaurant-edit", "restaurant-more"] if found.role == "owner" else []
    rows += ["staff-leave"] if found.role in ("manager", "waiter") else []
    ways = [item(chat, f"ai-agents:{row}:{found.id}", row) for row in rows]
    status = name_of(chat, "entered", found.status)
    await chat.menu(
        "ways", [*ways, to_waiter(chat)], name=found.name, role=name_of(chat, "role", found.role), status=status
    )


@ai_agents.flow("restaurant-more")
async def more(chat: Chat) -> None:
    """What an owner does seldom."""
    found = await chat.read(restaurants.find_restaurant, id=number_of(chat, "restaurant"))
    if found is None or found.role != "owner":
        await chat.menu("gone", _ways_back(chat))
        return
    rows = {"open": ["restaurant-share", "restaurant-pause"], "paused": ["restaurant-open"]}.get(found.status, [])
    ways = [item(chat, f"ai-agents:{row}:{found.id}", row) for row in rows]
    album = Item(f"core:album:restaurant-{found.id}", chat.text("ai-agents-row-album"))
    badge = [item(chat, "ai-agents:restaurant-badge", "badge")] if chat.offers("profile:verify") else []
    remove = item(chat, f"ai-agents:restaurant-remove:{found.id}", "restaurant-remove")
    await chat.menu("ways", [*ways, album, *badge, remove, to_desk(chat, found.id)], name=found.name)


@ai_agents.flow("register-restaurant")
async def register(chat: Chat) -> None:
    """A new restaurant, or with ``restaurant`` given a change of that one."""
    changed: int = chat.given("restaurant") or 0
    if not changed:
        right = await chat.read(may_post, domain="restaurant")
        if not right.granted:
            await chat.menu("refused", _ways_back(chat), reason=refusal(chat, Posting("often", right)))
            return
    saved = await chat.read(saved_places)
    answers: dict[str, Any] = {}
    for field in FIELDS:
        answers |= await _ask(chat, field, saved)
    if not changed:
        answers["photos"] = await chat.ask("photos", Photos(least=0, most=PHOTOS_MOST))
    for _ in range(CHANGES_MOST):
        described = _describe(chat, answers)
        decision = await _confirm(chat, described)
        if decision == "no":
            await chat.menu("kept" if changed else "discarded", _ways_back(chat))
            return
        if decision == "yes":
            await _finish(chat, described, changed, answers)
            return
        field = await chat.ask("field", Choice(FIELDS, "ai-agents-entry"))
        answers |= await _ask(chat, field, saved)
    await chat.restart(restaurant=changed, **answers)


async def _ask(chat: Chat, field: str, saved: dict[str, NamedPlace]) -> dict[str, Any]:
    match field:
        case "name":
            return {"name": await chat.ask("name", Text(min_length=NAME_LEAST, max_length=NAME_MOST))}
        case "kind":
            return {"kind": await chat.ask("kind", Choice(KINDS, "ai-agents-kind"))}
        case "hours":
            days = await chat.ask("days", Choice((*DAYS, "unknown"), "listings-days"))
            return {"days": days, "hours": await chat.ask("hours", OpeningHours()) if days in DAYS else None}
        case "payee":
            paid = await chat.ask("paid", Choice(("mine", "other", "none"), "ai-agents-paid-by"))
            return {"paid": paid, "payee": await chat.ask("payee", Payee()) if paid == "other" else None}
        case "delivers":
            return {"delivers": await chat.ask("delivers", Confirm())}
        case "place":
            return {"place": await chat.ask("place", Place(saved))}
        case _:
            return {"details": await chat.ask("details", Maybe(Text(max_length=DETAILS_MOST)))}


def _describe(chat: Chat, answers: dict[str, Any]) -> Restaurant:
    opens, closes = answers["hours"] or (0, 0)
    return Restaurant(
        name=answers["name"],
        kind=answers["kind"],
        details=answers["details"] or "",
        payee={"mine": "mine", "none": None}.get(answers["paid"], answers["payee"]),
        delivers=answers["delivers"],
        hours=Hours(DAYS.get(answers["days"], ""), opens, closes),
        place=answers["place"],
        country=chat.person.country,
    )


async def _confirm(chat: Chat, restaurant: Restaurant) -> str:
    """yes, change or no."""
    own = restaurant.payee in (None, "mine")
    return await chat.ask(
        "confirm",
        Choice(("yes", "change", "no"), "ai-agents-register-confirm"),
        name=restaurant.name,
        kind=name_of(chat, "kind", restaurant.kind),
        details=below(restaurant.details, "\n\n"),
        hours=hours_text(chat, restaurant.hours) or chat.text("listings-hours-unknown"),
        payee=name_of(chat, "paid-by", restaurant.payee or "none") if own else restaurant.payee,
        delivers=below(chat.text("ai-agents-delivers") if restaurant.delivers else ""),
        place=restaurant.place.name,
    )


async def _finish(chat: Chat, restaurant: Restaurant, changed: int, answers: dict[str, Any]) -> None:
    """Publishes it, or has an operator look at it first; what must not be shown is left to be changed."""
    kept = await _keep(chat, answers.get("photos", ()))
    said = f"{restaurant.name}\n{restaurant.details}"
    check = await chat.read(check_posting, domain="restaurant", words=said, hashes=kept.hashes, changed=changed)
    if check.outcome == "refused":
        await chat.say("judged", reason=refusal(chat, check))
        await chat.restart(restaurant=changed, confirm="change", **answers)
    if check.outcome in ("often", "duplicate"):
        await chat.menu("refused", _ways_back(chat), reason=refusal(chat, check))
        return
    words, held = restaurant.words(kind_words(chat, restaurant.kind)), check.outcome == "held"
    id = changed or await chat.step(restaurants.create_restaurant, restaurant=restaurant, words=words, held=held)
    if changed and not await chat.step(
        restaurants.change_restaurant, id=id, restaurant=restaurant, words=words, held=held
    ):
        await chat.menu("gone", _ways_back(chat))
        return
    if kept.photos:
        await chat.step(add_photos, domain="restaurant", listing=id, kept=kept)
    if held:
        await _hold(chat, id, restaurant, check)
        return
    write = [item(chat, f"ai-agents:menu-add:{id}", "menu-add")] if not changed else []
    await chat.menu(
        "changed" if changed else "done", [*write, to_desk(chat, id), to_waiter(chat)], name=restaurant.name
    )


async def _keep(chat: Chat, media: Any) -> KeptPhotos:
    """The photos as they can be kept; of the others the owner hears why."""
    if not media:
        return KeptPhotos()
    try:
        kept = await chat.call(keep_photos, list(media))
    except CallFailed:
        await chat.say("unfetched")
        return KeptPhotos()
    if kept.refused:
        await chat.say("unkept", reasons=refusals(chat, kept))
    return kept


async def _hold(chat: Chat, id: int, restaurant: Restaurant, check: Posting) -> None:
    """Lays what was stored, and not published, before an operator."""
    await chat.step(count_held, "restaurant", id)
    payload = {
        "title": restaurant.name,
        "details": restaurant.details,
        "reason": check.verdict.reason,
        "same_photos": [f"{other.domain}:{other.listing}" for other in check.elsewhere],
    }
    await chat.step(open_review, "listing", "ai-agents", f"restaurant:{id}", payload)
    await chat.menu("refused", _ways_back(chat), reason=refusal(chat, check))


@ai_agents.flow("restaurant-decided", priority=NOTIFICATION, template="ai_agents_restaurant", values=("name",))
async def decided(chat: Chat) -> None:
    """To the owner of a restaurant that was held back: what an operator decided (``review`` given) is done now."""
    released = await chat.step(restaurants.release_restaurant, review=number_of(chat, "review"))
    if released.outcome == "gone" or released.restaurant is None:
        await chat.hand_over("ai-agents", "my-restaurants")
        return
    await chat.menu(released.outcome, [to_desk(chat, released.restaurant)], name=released.name)


@ai_agents.flow("restaurant-edit")
async def edit(chat: Chat) -> None:
    id = number_of(chat, "restaurant")
    kept = await chat.read(restaurants.my_restaurant, id=id)
    if kept is None:
        await chat.menu("gone", _ways_back(chat))
        return
    days = next((name for name, days in DAYS.items() if days == kept.hours.days), "unknown")
    paid = "mine" if kept.payee == "mine" else "other" if kept.payee else "none"
    await chat.hand_over(
        "ai-agents",
        "register-restaurant",
        restaurant=id,
        confirm="change",
        name=kept.name,
        kind=kept.kind,
        details=kept.details or None,
        days=days,
        **({"hours": [kept.hours.opens, kept.hours.closes]} if days in DAYS else {}),
        paid=paid,
        **({"payee": kept.payee} if paid == "other" else {}),
        delivers=kept.delivers,
        place=kept.place,
    )


@ai_agents.flow("restaurant-badge")
async def ask_for_badge(chat: Chat) -> None:
    """The restaurant's papers, for the badge."""
    await chat.hand_over("profile", "verify", kind="business")


@ai_agents.flow("restaurant-pause")
async def pause(chat: Chat) -> None:
    id = number_in(chat.argument)
    paused = await chat.step(restaurants.pause_restaurant, id=id)
    again = [item(chat, f"ai-agents:restaurant-open:{id}", "restaurant-open")] if paused else []
    await chat.menu("done" if paused else "gone", [*again, *_ways_back(chat)])


@ai_agents.flow("restaurant-open")
async def reopen(chat: Chat) -> None:
    opened = await chat.step(restaurants.open_restaurant, id=number_in(chat.argument))
    await chat.menu("done" if opened else "gone", _ways_back(chat))


@ai_agents.flow("restaurant-remove")
async def remove(chat: Chat) -> None:
    found = await chat.read(restaurants.find_restaurant, id=number_in(chat.argument))
    if found is None or found.role != "owner":
        await chat.menu("gone", _ways_back(chat))
    elif not await chat.ask("confirm", Confirm(), name=found.name):
        await chat.menu("kept", [to_desk(chat, found.id), *_ways_back(chat)])
    else:
        closed = await chat.step(restaurants.close_restaurant, id=found.id)
        for booking, guest in closed.guests:
            await chat.tell(guest, f"ai-agents:told-booking:{booking}")
        await chat.menu("done" if closed.outcome == "ok" else closed.outcome, _ways_back(chat))


def _ways_back(chat: Chat) -> list[Item]:
    return [item(chat, "ai-agents:my-restaurants", "my-restaurants"), to_waiter(chat)]
