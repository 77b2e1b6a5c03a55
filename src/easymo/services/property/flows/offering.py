"""Offering a home: described, previewed, judged, published, changed."""

from collections.abc import Mapping
from typing import Any

from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.formats import currency_of
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Date, Maybe, Money, Number, Photos, Place, Prompt, Several, Text
from easymo.listings.photos import PHOTOS_MOST, KeptPhotos, add_photos, keep_photos, refusals
from easymo.listings.posting import Posting, check_posting, may_post, refusal
from easymo.places.saved import saved_places
from easymo.services.property import store
from easymo.services.property.flows.wording import facts, to_menu
from easymo.services.property.home import (
    AMENITIES,
    BEDROOMS_MOST,
    DEALS,
    LISTERS,
    LIVED_IN,
    NIGHTS_MOST,
    UNITS,
    Home,
    expires,
    next_question,
    questions,
    types_for,
    without,
)
from easymo.services.property.manifest import property_service
from easymo.services.property.search import DOMAIN

CHANGES_MOST = 5
"""Changes before the flow starts again with what it has: a journal holds no more."""
DETAILS_MOST = 280
"""Characters: with all else that is said of a home they fit below a picture."""

_CONFIRM = Choice(("yes", "change", "no"), "property-offer-confirm")
_PLAIN: dict[str, Prompt[Any]] = {
    "deal": Choice(DEALS, "property-offered"),
    "bedrooms": Number(1, BEDROOMS_MOST),
    "furnished": Choice(("yes", "no"), "property-is-furnished"),
    "price": Money(),
    "deposit": Maybe(Money()),
    "minimum": Maybe(Number(1, NIGHTS_MOST)),
    "available": Maybe(Date()),
    "amenities": Several(AMENITIES, "property-amenity"),
    "lister": Choice(LISTERS, "property-is-lister"),
    "title": Text(min_length=3, max_length=60),
    "details": Maybe(Text(max_length=DETAILS_MOST)),
}


@property_service.flow("offer")
async def offer(chat: Chat) -> None:
    """A new home, or with ``home`` given a change of that one. What may not be published is changed, not lost."""
    changed: int = chat.given("home") or 0
    right = await chat.read(may_post, DOMAIN)
    if not changed and not right.granted:
        await chat.menu("often", _ways_on(chat), why=refusal(chat, Posting("often", right)))
        return
    places = await chat.read(saved_places)
    answers: dict[str, Any] = {}
    media: tuple[Any, ...] | None = () if changed else None
    kept = KeptPhotos()
    for _ in range(CHANGES_MOST):
        while (name := next_question(answers)) is not None:
            answers[name] = await _ask(chat, name, answers, places)
        if media is None:
            media = await chat.ask("photos", Photos(least=0, most=PHOTOS_MOST), most=PHOTOS_MOST)
            kept = await _keep(chat, media)
        home = Home.of(answers, chat.person.country)
        decision = await chat.ask("confirm", _CONFIRM, **facts(chat, home))
        if decision == "no":
            await chat.menu("kept" if changed else "discarded", _ways_on(chat))
            return
        if decision == "yes":
            check = await chat.read(check_posting, DOMAIN, f"{home.title} {home.details}", kept.hashes, changed)
            if check.outcome != "refused":
                await _finish(chat, home, kept, check, changed)
                return
            await chat.say("refused", why=refusal(chat, check))
        field = await chat.ask("field", Choice(questions(home.deal, home.type), "property-field"))
        answers = without(answers, field)
    await chat.restart(home=changed, photos=media, **answers)


async def _ask(chat: Chat, name: str, answers: Mapping[str, Any], places: Mapping[str, Any]) -> Any:
    if name == "type":
        return await chat.ask(name, Choice(types_for(answers["deal"]), "property-type"))
    if name == "place":
        return await chat.ask(name, Place(places))
    if name == "unit":
        return await chat.ask(name, Choice(UNITS[answers["deal"]], "property-unit"))
    return await chat.ask(name, _PLAIN[name], currency=currency_of(chat.person.country))


async def _keep(chat: Chat, media: tuple[Any, ...]) -> KeptPhotos:
    """The photos as they can be shown; who sent one that cannot hears why."""
    if not media:
        return KeptPhotos()
    try:
        kept = await chat.call(keep_photos, list(media))
    except CallFailed:
        await chat.say("unfetched")
        return KeptPhotos()
    if kept.refused:
        await chat.say("unfit", why=refusals(chat, kept))
    return kept


async def _finish(chat: Chat, home: Home, kept: KeptPhotos, check: Posting, changed: int) -> None:
    if check.outcome in ("duplicate", "often"):
        renew = [item(chat, f"property:renew:{check.listing}", "renew")] if check.listing else []
        await chat.menu("often", [*renew, *_ways_on(chat)], why=refusal(chat, check))
        return
    held, until = check.outcome == "held", expires(await chat.now())
    described: dict[str, Any] = {"home": home, "words": home.words(_kinds(chat, home)), "until": until, "held": held}
    if changed and not await chat.step(store.change_home, id=changed, **described):
        await chat.menu("gone", _ways_on(chat))
        return
    id = changed or await chat.step(store.create_home, **described)
    if kept.photos:
        await chat.step(add_photos, DOMAIN, id, kept)
    if held:
        await chat.step(store.hold_home, id=id, reason=check.verdict.reason or "photos")
        await chat.menu("held", _ways_on(chat), why=refusal(chat, check))
        return
    ways_on = [item(chat, f"property:{flow}:{id}", row) for flow, row in (("home", "show"), ("share", "share"))]
    until_day = formats.day(until, chat.language, chat.person.country)
    await chat.menu("changed" if changed else "done", [*ways_on, to_menu(chat)], title=home.title, until=until_day)


def _kinds(chat: Chat, home: Home) -> frozenset[str]:
    """What a home's type and deal are called in all languages."""
    named = chat.words(f"property-type-{home.type}-words") | chat.words(f"property-deal-{home.deal}-words")
    return named | chat.words("property-lived-in-words") if home.type in LIVED_IN else named


@property_service.flow("edit")
async def edit(chat: Chat) -> None:
    found = await chat.read(store.find_home, id=number_in(chat.argument))
    if found is None or not found.mine or found.status not in ("open", "expired", "paused"):
        await chat.menu("gone", _ways_on(chat))
        return
    await chat.hand_over("property", "offer", home=found.id, confirm="change", **found.described.answers)


@property_service.flow("listing-decided", priority=NOTIFICATION, template="property_listing", values=("title",))
async def listing_decided(chat: Chat) -> None:
    """To who offers a home that was held back: what an operator decided about it is done now."""
    settled = await chat.step(store.settle_home, review=number_in(chat.argument))
    if settled is None:
        await chat.menu("gone", _ways_on(chat), title="")
        return
    row = "share" if settled.outcome == "publish" else "edit"
    ways_on = [item(chat, f"property:{row}:{settled.home}", row), item(chat, "property:mine", "mine"), to_menu(chat)]
    await chat.menu(settled.outcome, ways_on, title=settled.title)


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"property:{row}", row) for row in ("mine", "offer", "menu")]
