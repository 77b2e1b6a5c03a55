"""Selling: an item described, looked at once more, published; and changed later."""

from collections.abc import Sequence
from typing import Any

from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.formats import currency_of
from easymo.conversation.menus import item, number_in
from easymo.conversation.prompts import Choice, Maybe, Number, Photos, Place, Prompt, Text
from easymo.crops.reading import is_produce
from easymo.listings.photos import PHOTOS_MOST, KeptPhotos, add_photos, keep_photos, refusals
from easymo.listings.posting import check_posting, refusal
from easymo.listings.prompts import Amount, Payee
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.saved import saved_places
from easymo.services.marketplace import items
from easymo.services.marketplace.categories import CATEGORIES, CONDITIONS, GROUPS, Attribute, within
from easymo.services.marketplace.flows.judging import hold, is_free_to_post, say_refused, ways_on
from easymo.services.marketplace.flows.wording import attributes, below, category_names, name_of, price, things, to_menu
from easymo.services.marketplace.item import (
    DETAILS_MOST,
    TITLE_LEAST,
    TITLE_MOST,
    Item,
    expires,
    understand_sale,
)
from easymo.services.marketplace.manifest import marketplace

FIELDS = ("title", "kind", "price", "payee", "details", "place")
"""What may be changed one by one; each asks what depends on it."""
CHANGES_MOST = 3
"""Changes before the flow starts again with what it has: a journal holds no more."""


@marketplace.flow("sell")
async def sell(chat: Chat) -> None:
    """A new item, or with ``item`` given a change of that one; ``words`` given are read as a description."""
    if chat.given("words"):
        if is_produce(chat.given("words")) and chat.offers("ai-agents:sell-produce"):
            await chat.hand_over("ai-agents", "sell-produce", words=chat.given("words"))
        await chat.restart(**understand_sale(chat.given("words"), things(chat)))
    changed: int = chat.given("item") or 0
    if not changed and not await is_free_to_post(chat, "item"):
        return
    saved = await chat.read(saved_places)
    fields = FIELDS if changed else (*FIELDS, "photos")
    answers: dict[str, Any] = {}
    for field in fields:
        answers |= await _ask(chat, field, saved)
    for _ in range(CHANGES_MOST):
        described = _describe(chat, answers)
        decision = await _confirm(chat, described, len(answers.get("photos", ())))
        if decision == "no":
            await chat.menu("kept" if changed else "discarded", ways_on(chat, "item"))
            return
        if decision == "yes":
            await _finish(chat, described, changed, answers)
            return
        field = await chat.ask("field", Choice(fields, "marketplace-field"))
        answers |= await _ask(chat, field, saved)
    await chat.restart(item=changed, **answers)


async def _ask(chat: Chat, field: str, saved: dict[str, NamedPlace]) -> dict[str, Any]:
    """The answers to one field's questions, by the questions' names."""
    match field:
        case "title":
            return {"title": await chat.ask("title", Text(min_length=TITLE_LEAST, max_length=TITLE_MOST))}
        case "kind":
            return await _ask_kind(chat)
        case "price":
            currency = currency_of(chat.person.country)
            wanted = await chat.ask("price", Maybe(Amount()), currency=currency)
            firm = wanted and await chat.ask("firm", Choice(("negotiable", "firm"), "marketplace-firm")) == "firm"
            return {"price": wanted, "firm": "firm" if firm else "negotiable"}
        case "payee":
            paid = await chat.ask("paid", Choice(("mine", "other", "none"), "marketplace-paid"))
            return {"paid": paid, "payee": await chat.ask("payee", Payee()) if paid == "other" else None}
        case "details":
            return {"details": await chat.ask("details", Maybe(Text(max_length=DETAILS_MOST)))}
        case "photos":
            return {"photos": await chat.ask("photos", Photos(least=0, most=PHOTOS_MOST))}
        case _:
            return {"place": await chat.ask("place", Place(saved))}


async def _ask_kind(chat: Chat) -> dict[str, Any]:
    group = await chat.ask("group", Choice(GROUPS, "marketplace-group"))
    leaves = within(group)
    category = leaves[0]
    if len(leaves) > 1:
        category = await chat.ask("category", Choice(leaves, "marketplace-category"))
    kind = CATEGORIES[category]
    answers: dict[str, Any] = {"group": group, "category": category, "condition": None}
    if kind.used:
        answers["condition"] = await chat.ask("condition", Choice(CONDITIONS, "marketplace-condition"))
    for attribute in kind.attributes:
        answers[attribute.name] = await chat.ask(attribute.name, Maybe(_prompt(attribute)))
    return answers


def _prompt(attribute: Attribute) -> Prompt[Any]:
    match attribute.kind:
        case "number":
            return Number(attribute.low, attribute.high)
        case "choice":
            return Choice(attribute.options, f"marketplace-{attribute.name}")
        case _:
            return Text(min_length=attribute.low, max_length=attribute.high)


def _describe(chat: Chat, answers: dict[str, Any]) -> Item:
    kind = CATEGORIES[answers["category"]]
    asked = [attribute.name for attribute in kind.attributes]
    wanted = answers["price"]
    return Item(
        title=answers["title"],
        details=answers["details"] or "",
        category=kind.name,
        condition=answers["condition"],
        attributes={name: answers[name] for name in asked if answers.get(name) is not None},
        price=wanted.low if wanted else None,
        negotiable=answers["firm"] == "negotiable",
        payee={"mine": "mine", "none": None}.get(answers["paid"], answers["payee"]),
        place=answers["place"],
        country=chat.person.country,
    )


async def _confirm(chat: Chat, item: Item, photos: int) -> str:
    """yes, change or no."""
    condition = f" · {name_of(chat, 'condition', item.condition)}" if item.condition else ""
    return await chat.ask(
        "confirm",
        Choice(("yes", "change", "no"), "marketplace-sell-confirm"),
        title=item.title,
        kind=f"{name_of(chat, 'category', item.category)}{condition}",
        attributes=attributes(chat, item.attributes),
        price=price(chat, item.price, item.currency, negotiable=item.negotiable),
        paid=_paid(chat, item),
        place=item.place.name,
        photos=below(chat.text("marketplace-photos", count=photos)) if photos else "",
        details=item.details or chat.text("marketplace-no-details"),
    )


def _paid(chat: Chat, item: Item) -> str:
    if item.payee in (None, "mine"):
        return name_of(chat, "paid", item.payee or "none")
    return item.payee


async def _finish(chat: Chat, described: Item, changed: int, answers: dict[str, Any]) -> None:
    """Publishes it, or has an operator look at it first; what must not be sold is left to be changed."""
    kept = await _keep(chat, answers.get("photos", ()))
    said = f"{described.title}\n{described.details}"
    check = await chat.read(check_posting, domain="item", words=said, hashes=kept.hashes, changed=changed)
    if check.outcome == "refused":
        await chat.say("judged", reason=refusal(chat, check))
        await chat.restart(item=changed, confirm="change", **answers)
    if check.outcome in ("often", "duplicate"):
        await say_refused(chat, "item", check)
        return
    until = expires(await chat.now())
    words = described.words(category_names(chat, described.category))
    held = check.outcome == "held"
    id = changed or await chat.step(items.create_item, item=described, words=words, until=until, held=held)
    if changed and not await chat.step(items.change_item, id=id, item=described, words=words, until=until, held=held):
        await chat.menu("gone", ways_on(chat, "item"))
        return
    if kept.photos:
        await chat.step(add_photos, domain="item", listing=id, kept=kept)
    if held:
        await hold(chat, "item", id, described.title, described.details, check)
        return
    until_day = formats.day(until, chat.language, chat.person.country)
    share = item(chat, f"marketplace:share:{id}", "share")
    look = item(chat, f"marketplace:item:{id}", "look")
    await chat.menu("changed" if changed else "done", [look, share, *ways_on(chat, "item")], until=until_day)


async def _keep(chat: Chat, media: Sequence[Any]) -> KeptPhotos:
    """The photos as they can be kept; of the others the seller hears why."""
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


@marketplace.flow("edit")
async def edit(chat: Chat) -> None:
    """An item of one's own, changed before anybody has reserved it."""
    id = number_in(chat.argument)
    kept = await chat.read(items.my_item, id=id)
    if kept is None:
        await chat.menu("gone", [item(chat, "marketplace:mine", "mine"), to_menu(chat)])
        return
    await chat.hand_over("marketplace", "sell", item=id, confirm="change", **_answers(kept))


def _answers(kept: Item) -> dict[str, Any]:
    """An item as answers to the questions that describe it."""
    kind = CATEGORIES[kept.category]
    paid = kept.payee if kept.payee == "mine" else "other" if kept.payee else "none"
    return {
        "title": kept.title,
        "group": kind.group,
        "category": kept.category,
        "condition": kept.condition,
        **{attribute.name: kept.attributes.get(attribute.name) for attribute in kind.attributes},
        "price": {"low": kept.price, "high": kept.price} if kept.price else None,
        "firm": "negotiable" if kept.negotiable else "firm",
        "paid": paid,
        **({"payee": kept.payee} if paid == "other" else {}),
        "details": kept.details or None,
        "place": kept.place,
    }
