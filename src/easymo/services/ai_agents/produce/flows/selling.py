"""Selling a harvest: described, looked at once more, published; and changed later."""

from collections.abc import Sequence
from typing import Any

from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.menus import number_in
from easymo.conversation.prompts import Choice, Date, Maybe, Photos, Place, Text
from easymo.listings.photos import PHOTOS_MOST, KeptPhotos, add_photos, keep_photos, refusals
from easymo.listings.posting import check_posting, refusal
from easymo.listings.prompts import Amount
from easymo.listings.query import Query
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.saved import saved_places
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce import deals, listings
from easymo.services.ai_agents.produce.flows.judging import hold, is_free_to_post, say_refused, ways_on
from easymo.services.ai_agents.produce.flows.pricing import seen_line
from easymo.services.ai_agents.produce.flows.wording import below, crop_name, each, quantity, to_farmer, unit_name, way
from easymo.services.ai_agents.produce.produce import (
    DETAILS_MOST,
    GRADES,
    Produce,
    counted_as_typed,
    expires,
    understand_offer,
)
from easymo.services.ai_agents.produce.prompts import CropName, Quantity, UnitOf

FIELDS = ("crop", "quantity", "price", "ready", "grade", "place", "photos")
"""What is asked; and, changed one by one, what depends on it."""
CHANGEABLE = ("crop", "quantity", "price", "ready", "grade", "organic", "details", "place")
CHANGES_MOST = 3
"""Changes before the flow starts again with what it has: a journal holds no more."""


@ai_agents.flow("sell-produce")
async def sell_produce(chat: Chat) -> None:
    """A new listing, or with ``produce`` given a change of that one, of which ``left`` were there; ``words`` given are
    read as a description."""
    if chat.given("words"):
        await chat.restart(**understand_offer(chat.given("words")))
    if isinstance(chat.given("unit"), dict):
        await chat.restart(**counted_as_typed(*(chat.given(name) for name in ("crop", "quantity", "unit", "place"))))
    changed: int = chat.given("produce") or 0
    if not changed and not await is_free_to_post(chat, "produce"):
        return
    saved = await chat.read(saved_places)
    answers: dict[str, Any] = {"organic": "no", "details": None}
    for field in CHANGEABLE if changed else FIELDS:
        answers |= await _ask(chat, field, saved, answers)
    for _ in range(CHANGES_MOST):
        described = _describe(chat, answers)
        decision = await _confirm(chat, described, len(answers.get("photos", ())))
        if decision == "no":
            await chat.menu("kept" if changed else "discarded", ways_on(chat, "produce"))
            return
        if decision == "yes":
            await _finish(chat, described, changed, answers)
            return
        field = await chat.ask("field", Choice(CHANGEABLE, "ai-agents-farm-field"))
        answers |= await _ask(chat, field, saved, answers)
    await chat.restart(produce=changed, left=chat.given("left"), **answers)


async def _ask(chat: Chat, field: str, saved: dict[str, NamedPlace], known: dict[str, Any]) -> dict[str, Any]:
    """The answers to one field's questions, by the questions' names."""
    match field:
        case "crop":
            return await _ask_crop(chat, known)
        case "quantity":
            return await _ask_quantity(chat, known["crop"])
        case "price":
            seen = await chat.read(deals.prices_seen, crop=known["crop"], country=chat.person.country)
            named = {"unit": unit_name(chat, known["unit"]), "currency": formats.currency_of(chat.person.country)}
            hint = below(seen_line(chat, seen, known["unit"], "", named["currency"]), "\n\n")
            return {"price": await chat.ask("price", Amount(), **named, hint=hint)}
        case "ready":
            ready = await chat.ask("ready", Choice(("now", "later"), "ai-agents-farm-ready"))
            return {"ready": ready, "ready_on": await chat.ask("ready_on", Date()) if ready == "later" else None}
        case "grade":
            return {"grade": await chat.ask("grade", Maybe(Choice(GRADES, "ai-agents-farm-grade")))}
        case "organic":
            return {"organic": await chat.ask("organic", Choice(("yes", "no"), "ai-agents-farm-organic"))}
        case "details":
            return {"details": await chat.ask("details", Maybe(Text(max_length=DETAILS_MOST)))}
        case "photos":
            return {"photos": await chat.ask("photos", Photos(least=0, most=PHOTOS_MOST))}
        case _:
            return {"place": await chat.ask("place", Place(saved))}


async def _ask_crop(chat: Chat, known: dict[str, Any]) -> dict[str, Any]:
    """Another crop than before is counted anew, if it is not sold by the same unit."""
    crop = await chat.ask("crop", CropName())
    if "unit" not in known or known["unit"] in UnitOf(crop).keys:
        return {"crop": crop}
    return {"crop": crop, **await _ask_quantity(chat, crop)}


async def _ask_quantity(chat: Chat, crop: str) -> dict[str, Any]:
    units = UnitOf(crop)
    unit = units.keys[0] if len(units.keys) == 1 else await chat.ask("unit", units, crop=crop_name(chat, crop))
    many = await chat.ask("quantity", Quantity(unit), crop=crop_name(chat, crop), unit=unit_name(chat, unit))
    return {"unit": unit, "quantity": many}


def _describe(chat: Chat, answers: dict[str, Any]) -> Produce:
    return Produce(
        crop=answers["crop"],
        title=crop_name(chat, answers["crop"]),
        details=answers["details"] or "",
        quantity=answers["quantity"],
        unit=answers["unit"],
        price=answers["price"].low,
        grade=answers["grade"],
        organic=answers["organic"] == "yes",
        ready_on=answers["ready_on"],
        place=answers["place"],
        country=chat.person.country,
    )


async def _confirm(chat: Chat, produce: Produce, photos: int) -> str:
    """yes, change or no."""
    return await chat.ask(
        "confirm",
        Choice(("yes", "change", "no"), "ai-agents-sell-produce-confirm"),
        crop=produce.title,
        quantity=quantity(chat, produce.quantity, produce.unit),
        price=each(chat, produce.price, produce.unit, produce.currency),
        ready=ready_line(chat, produce),
        quality=below(quality_line(chat, produce), " · "),
        place=produce.place.name,
        photos=below(chat.text("ai-agents-farm-photos", count=photos)) if photos else "",
        details=below(produce.details, "\n\n"),
    )


def ready_line(chat: Chat, produce: Produce | listings.FoundProduce) -> str:
    """When it is there to be fetched."""
    if produce.ready_on is None:
        return chat.text("ai-agents-farm-ready-now")
    return chat.text("ai-agents-farm-ready-on", day=formats.date(produce.ready_on, chat.language))


def quality_line(chat: Chat, produce: Produce | listings.FoundProduce) -> str:
    grade = chat.text(f"ai-agents-farm-grade-{produce.grade}") if produce.grade else ""
    organic = chat.text("ai-agents-farm-organic-yes") if produce.organic else ""
    return " · ".join(filter(None, (grade, organic)))


async def _finish(chat: Chat, described: Produce, changed: int, answers: dict[str, Any]) -> None:
    """Publishes it, or has an operator look at it first; what must not be said is left to be changed."""
    kept = await _keep(chat, answers.get("photos", ()))
    said = f"{described.title}\n{described.details}"
    check = await chat.read(check_posting, domain="produce", words=said, hashes=kept.hashes, changed=changed)
    if check.outcome == "refused":
        await chat.say("judged", reason=refusal(chat, check))
        await chat.restart(produce=changed, left=chat.given("left"), confirm="change", **answers)
    if check.outcome in ("often", "duplicate"):
        await say_refused(chat, "produce", check)
        return
    until, held = expires(await chat.now()), check.outcome == "held"
    if changed:
        left: int = chat.given("left") or 0
        done = await chat.step(
            listings.change_produce, id=changed, produce=described, left=left, until=until, held=held
        )
        id = changed if done else 0
    else:
        id = await chat.step(listings.create_produce, produce=described, until=until, held=held)
    if not id:
        await chat.menu("gone", ways_on(chat, "produce"))
        return
    if kept.photos:
        await chat.step(add_photos, domain="produce", listing=id, kept=kept)
    if held:
        await hold(chat, "produce", id, described.title, described.details, check)
        return
    matched = await chat.step(listings.match_produce, produce=id, demand=None)
    look, share = way(chat, f"produce:{id}", "look"), way(chat, f"share-produce:{id}", "share")
    query = Query(domain="demand", category=described.crop)
    buyers = [way(chat, f"buyers:{query.encode()}", "see-buyers")] if matched else []
    await chat.menu(
        "changed" if changed else "done",
        [look, share, *buyers, *ways_on(chat, "produce")],
        until=formats.day(until, chat.language, chat.person.country),
        matched=below(chat.text("ai-agents-farm-matched", count=matched), "\n\n") if matched else "",
    )


async def _keep(chat: Chat, media: Sequence[Any]) -> KeptPhotos:
    """The photos as they can be kept; of the others the farmer hears why."""
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


@ai_agents.flow("edit-produce")
async def edit_produce(chat: Chat) -> None:
    """A listing of one's own, changed; what is agreed on stays agreed."""
    id = number_in(chat.argument)
    kept = await chat.read(listings.my_listing, id=id)
    if kept is None:
        await chat.menu("gone", [way(chat, "my-produce", "my-produce"), to_farmer(chat)])
        return
    answers = _answers(kept)
    await chat.hand_over("ai-agents", "sell-produce", produce=id, left=kept.quantity, confirm="change", **answers)


def _answers(kept: Produce) -> dict[str, Any]:
    """A listing as answers to the questions that describe it."""
    return {
        "crop": kept.crop,
        "unit": kept.unit,
        **({"quantity": kept.quantity} if kept.quantity else {}),  # sold out: how many are there now?
        "price": {"low": kept.price, "high": kept.price},
        "ready": "later" if kept.ready_on else "now",
        **({"ready_on": kept.ready_on} if kept.ready_on else {}),
        "grade": kept.grade,
        "organic": "yes" if kept.organic else "no",
        "details": kept.details or None,
        "place": kept.place,
    }
