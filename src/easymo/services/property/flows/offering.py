"""Offering a home: described, previewed, published, changed."""

from collections.abc import Mapping
from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Choice, Date, Maybe, Money, Number, Place, Prompt, Several, Text
from easymo.places.saved import saved_places
from easymo.services.property import store
from easymo.services.property.flows.wording import facts, item, number_in, to_menu
from easymo.services.property.home import (
    AMENITIES,
    BEDROOMS_MOST,
    DEALS,
    LISTERS,
    NIGHTS_MOST,
    UNITS,
    Home,
    currency_of,
    expires,
    next_question,
    questions,
    types_for,
    without,
)
from easymo.services.property.manifest import property_service

CHANGES_MOST = 6
"""Changes before the flow starts again with what it has: a journal holds no more."""
DETAILS_MOST = 350
"""Characters: with all else that is said of a home they fit below a picture."""


@property_service.flow("offer")
async def offer(chat: Chat) -> None:
    """A new home, or with ``home`` given a change of that one."""
    changed: int = chat.given("home") or 0
    places = await chat.read(saved_places)
    answers: dict[str, Any] = {}
    for _ in range(CHANGES_MOST):
        while (name := next_question(answers)) is not None:
            answers[name] = await _ask(chat, name, answers, places)
        home = Home.of(answers, chat.person.country)
        decision = await chat.ask("confirm", _CONFIRM, **facts(chat, home))
        if decision != "change":
            await _finish(chat, home, changed, wanted=decision == "yes")
            return
        asked = questions(home.deal, home.type)
        field = await chat.ask("field", Choice(asked, "property-field"))
        answers = without(answers, field)
    await chat.restart(home=changed, **answers)


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


async def _ask(chat: Chat, name: str, answers: Mapping[str, Any], places: Mapping[str, Any]) -> Any:
    currency = currency_of(chat.person.country)
    if name == "type":
        return await chat.ask(name, Choice(types_for(answers["deal"]), "property-type"))
    if name == "place":
        return await chat.ask(name, Place(places))
    if name == "unit":
        return await chat.ask(name, Choice(UNITS[answers["deal"]], "property-unit"))
    return await chat.ask(name, _PLAIN[name], currency=currency)


async def _finish(chat: Chat, home: Home, changed: int, *, wanted: bool) -> None:
    if not wanted:
        await chat.menu("kept" if changed else "discarded", _ways_on(chat))
        return
    until = expires(await chat.now())
    words = home.words(kinds_in_words(chat, home))
    until_day = formats.day(until, chat.language, chat.person.country)
    if not changed:
        id = await chat.step(store.create_home, home=home, words=words, until=until)
        ways_on = [item(chat, f"property:home:{id}", "show"), item(chat, f"property:share:{id}", "share")]
        await chat.menu("done", [*ways_on, to_menu(chat)], title=home.title, until=until_day)
    elif await chat.step(store.change_home, id=changed, home=home, words=words, until=until):
        await chat.menu("changed", _ways_on(chat), title=home.title, until=until_day)
    else:
        await chat.menu("gone", _ways_on(chat))


def kinds_in_words(chat: Chat, home: Home) -> frozenset[str]:
    """What a home's type and deal are called in all languages."""
    return chat.words(f"property-type-{home.type}-words") | chat.words(f"property-deal-{home.deal}-words")


@property_service.flow("edit")
async def edit(chat: Chat) -> None:
    found = await chat.read(store.find_home, id=number_in(chat.argument))
    if found is None or not found.mine or found.status not in ("open", "expired", "paused"):
        await chat.menu("gone", _ways_on(chat))
        return
    await chat.hand_over("property", "offer", home=found.id, confirm="change", **found.described.answers)


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"property:{row}", row) for row in ("mine", "offer", "menu")]
