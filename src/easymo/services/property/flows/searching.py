"""Looking for a home: the menu, what is asked, what is found, and the way to narrow it."""

from collections.abc import Mapping
from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.formats import currency_of
from easymo.conversation.menus import PAGE, described_item, item, say_page
from easymo.conversation.prompts import Choice, Maybe, Money, Option, Place, Prompt, Text
from easymo.listings.alerts import alert_item
from easymo.listings.meaning import grasp, settle_place
from easymo.listings.query import SORTS, Query
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.saved import saved_places
from easymo.reading import Money as Amount
from easymo.services.property.flows.wording import price, to_menu
from easymo.services.property.home import COMPARED_BY, DEALS, TYPES, local_day, types_for
from easymo.services.property.manifest import property_service
from easymo.services.property.prompts import Bedrooms, Month
from easymo.services.property.search import (
    DOMAIN,
    FIELDS,
    answers_of,
    fields_for,
    months,
    query_of,
    read,
    with_other_bedrooms,
)


@property_service.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    rows = ("find", "search", "nearby", "results", "offer", "mine", "viewings", "stays", "inquiries")
    items = [described_item(chat, f"property:{row}", row) for row in rows]
    await chat.menu("menu", [*items, Item("core:home", chat.text("chat-button-menu"))])


@property_service.flow("find")
async def find(chat: Chat) -> None:
    """Asks what is looked for, question by question; each may be skipped. ``words`` and ``sort`` given are kept."""
    places = await chat.read(saved_places)
    today = local_day(await chat.now(), chat.person.country)
    answers: dict[str, Any] = {"words": chat.given("words")}
    for field in FIELDS:
        if field in fields_for(answers.get("deal"), answers.get("type")):
            answers[field] = await _ask(chat, field, answers.get("deal"), places, [*months(today)])
    await _show(chat, query_of(answers).sorted_by(chat.given("sort") or "best"))


async def _ask(chat: Chat, field: str, deal: str | None, places: Mapping[str, NamedPlace], coming: list[str]) -> Any:
    prompts: dict[str, Prompt[Any]] = {
        "deal": Choice(DEALS, "property-wanted"),
        "type": Choice(types_for(deal) if deal else TYPES, "property-type"),
        "bedrooms": Bedrooms(),
        "price": Money(),
        "place": Place(places),
        "furnished": Choice(("yes", "no"), "property-is-furnished"),
        "month": Month(Option(month, _month(chat, month)) for month in coming),
    }
    currency, unit = currency_of(chat.person.country), COMPARED_BY[deal] if deal else ""
    if unit:
        currency = chat.text("property-price", amount=currency, unit=chat.text(f"property-unit-{unit}"))
    return await chat.ask(field, Maybe(prompts[field]), currency=currency)


@property_service.flow("search")
async def search_by_words(chat: Chat) -> None:
    """What is looked for in one's own words: shown as it was understood, to be corrected."""
    words = await chat.ask("words", Text(max_length=200))
    deals = {deal: chat.words(f"property-deal-{deal}-words") for deal in DEALS}
    categories = {type: chat.words(f"property-type-{type}-words") for type in TYPES}
    known = Vocabulary(DOMAIN, chat.words("property-noise"), categories, ("bedrooms", "furnished"))
    today = local_day(await chat.now(), chat.person.country)
    await _show(chat, read(await settle_place(chat, words, known), deals, known, today))


@property_service.flow("nearby")
async def nearby(chat: Chat) -> None:
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    await _show(chat, Query.near(DOMAIN, place))


@property_service.flow("filter")
async def narrow(chat: Chat) -> None:
    """Changes one thing of the search of the argument."""
    query = Query.decode(DOMAIN, chat.argument)
    answers = answers_of(query)
    fields = fields_for(answers["deal"], answers["type"])
    field = await chat.ask("field", Choice((*fields, "sort"), "property-field"), what=_looked_for(chat, query))
    if field == "sort":
        await _show(chat, query.sorted_by(await chat.ask("sort", Choice(SORTS, "property-sort"))))
        return
    given = {name: answer for name, answer in answers.items() if name != field}
    await chat.hand_over("property", "find", sort=query.sort, **given)


async def _show(chat: Chat, query: Query) -> None:
    await chat.hand_over("property", "results", query=query.encode())


@property_service.flow("results")
async def results(chat: Chat) -> None:
    """What the query of the argument finds, with why; the query travels in the addresses of what follows."""
    query = Query.decode(DOMAIN, chat.given("query") or chat.argument)
    await grasp(chat, query)
    found = await chat.read(search, country=chat.person.country, query=query)
    close = await _close(chat, query, PAGE - len(found))
    what = _looked_for(chat, query)
    encoded = query.at_page(0).encode()
    narrowed = item(chat, f"property:filter:{encoded}", "filter")
    alert = alert_item(chat, query)
    if not found and (query.page or not close):
        name = "end" if query.page else "none"
        await chat.menu(name, [alert, narrowed, to_menu(chat)], what=what)
        return
    items = [Item(f"property:home:{hit.id}", hit.title, _line(chat, hit)) for hit in found]
    also = chat.text("property-results-also") if close and found else ""

    def address(page: int) -> str:
        return f"property:results:{query.at_page(page).encode()}"

    name = "page" if query.page else "many" if len(found) > PAGE else "found" if found else "close"
    ways_on = [alert, narrowed, to_menu(chat)]
    count = len(found[:PAGE])
    await say_page(chat, name, [*items, *close], query.page, address, ways_on, count=count, what=what, also=also)


async def _close(chat: Chat, query: Query, room: int) -> list[Item]:
    """Homes with a bedroom more or fewer, which come after what was looked for; each begins with its own count."""
    items: list[Item] = []
    for count, other in with_other_bedrooms(query):
        if len(items) < room:
            why = chat.text("property-bedrooms", count=count)
            hits = await chat.read(search, country=chat.person.country, query=other)
            items += [Item(f"property:home:{hit.id}", hit.title, f"{why} · {_line(chat, hit)}") for hit in hits]
    return items[: max(0, room)]


def _line(chat: Chat, hit: Hit) -> str:
    """Price, place and why it stands here, as far as a row has room."""
    parts: list[str] = []
    if hit.price_low is not None:
        amount = Amount(hit.price_low, hit.price_high or hit.price_low)
        parts.append(price(chat, amount, hit.price_unit, hit.currency))
    if hit.kilometres is not None:
        parts.append(chat.text("property-distance", distance=formats.number(hit.kilometres, chat.language)))
    parts.append(hit.place)
    parts += [
        chat.text(f"property-reason-{reason}") for reason in hit.reasons if chat.knows(f"property-reason-{reason}")
    ]
    return " · ".join(parts)


def _looked_for(chat: Chat, query: Query) -> str:
    """What was understood of a search: "🏠 House · to rent · 2 bedrooms · Kacyiru · up to 300,000 RWF per month"."""
    answers = answers_of(query)
    deal, furnished, month = answers["deal"], answers["furnished"], answers["month"]
    parts = [
        chat.text(f"property-type-{answers['type']}") if answers["type"] in TYPES else "",
        chat.text(f"property-deal-{deal}") if deal in DEALS else "",
        _bedrooms(chat, answers["bedrooms"]),
        chat.text(f"property-furnished-{furnished}") if furnished else "",
        f"📍 {query.place}" if query.place else "",
        _bounds(chat, query, deal if deal in DEALS else ""),
        chat.text("property-free-from", month=_month(chat, month)) if month else "",
        f"“{query.words}”" if query.words else "",
    ]
    return " · ".join(filter(None, parts)) or chat.text("property-anything")


def _bedrooms(chat: Chat, wanted: str | None) -> str:
    if not wanted:
        return ""
    count, at_least, _ = wanted.partition("+")
    return chat.text("property-bedrooms-least" if at_least else "property-bedrooms", count=int(count))


def _month(chat: Chat, month: str) -> str:
    return formats.month(2000 + int(month[:2]), int(month[2:]), chat.language)


def _bounds(chat: Chat, query: Query, deal: str) -> str:
    low, high = query.price_low, query.price_high
    if low is None and high is None:
        return ""
    currency = currency_of(chat.person.country)
    unit = COMPARED_BY[deal] if deal else ""
    if low and high:
        return price(chat, Amount(low, high), unit, currency)
    bound = price(chat, Amount(low or high or 0, low or high or 0), unit, currency)
    return chat.text("property-price-from" if low else "property-price-to", price=bound)
