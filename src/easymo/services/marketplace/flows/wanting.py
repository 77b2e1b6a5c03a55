"""Wanted ads: asking for what nobody offers yet, and finding what people ask for."""

from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.formats import currency_of
from easymo.conversation.menus import PAGE, item, number_in, page_in, paged
from easymo.conversation.prompts import Confirm, Maybe, Place, Text
from easymo.listings.hidden import why_hidden
from easymo.listings.posting import check_posting, refusal
from easymo.listings.prompts import Amount
from easymo.listings.query import Query
from easymo.listings.search import search
from easymo.places.saved import saved_places
from easymo.reading import fold
from easymo.services.marketplace import wants
from easymo.services.marketplace.flows.judging import hold, is_free_to_post, say_refused
from easymo.services.marketplace.flows.wording import below, category_names, money, name_of, things, to_menu
from easymo.services.marketplace.item import (
    DETAILS_MOST,
    RENEWAL,
    TITLE_LEAST,
    TITLE_MOST,
    Wanted,
    categories_of,
    expires,
    understand_sale,
)
from easymo.services.marketplace.manifest import marketplace


@marketplace.flow("want")
async def want(chat: Chat) -> None:
    """A new ad. The argument may be a search that found nothing; ``words`` given are read as one."""
    if chat.given("words"):
        said = understand_sale(chat.given("words"), {})
        await chat.restart(**{("budget" if name == "price" else name): value for name, value in said.items()})
    if chat.argument:
        await chat.restart(**_answers(Query.decode("item", chat.argument)))
    if not await is_free_to_post(chat, "wanted"):
        return
    country = chat.person.country
    title = await chat.ask("title", Text(min_length=TITLE_LEAST, max_length=TITLE_MOST))
    budget = await chat.ask("budget", Maybe(Amount()), currency=currency_of(country))
    details = await chat.ask("details", Maybe(Text(max_length=DETAILS_MOST)))
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    fitting = categories_of(tuple(fold(title).split()), things(chat))
    wanted = Wanted(
        title=title,
        details=details or "",
        category=fitting[0] if len(fitting) == 1 else "",
        budget=budget.low if budget else None,
        place=place,
        country=country,
    )
    shown = _budget(chat, wanted.budget, wanted.currency)
    if not await chat.ask(
        "confirm", Confirm(), title=title, budget=shown, place=place.name, details=below(wanted.details, "\n\n")
    ):
        await chat.menu("discarded", _ways_back(chat))
        return
    check = await chat.read(check_posting, domain="wanted", words=f"{title}\n{wanted.details}", hashes=[])
    if check.outcome == "refused":
        await chat.say("judged", reason=refusal(chat, check))
        await chat.restart(budget=budget, place=place)
    if check.outcome in ("often", "duplicate"):
        await say_refused(chat, "wanted", check)
        return
    until = expires(await chat.now())
    words = wanted.words(category_names(chat, wanted.category))
    held = check.outcome == "held"
    id = await chat.step(wants.create_wanted, wanted=wanted, words=words, until=until, held=held)
    if held:
        await hold(chat, "wanted", id, title, wanted.details, check)
        return
    until_day = formats.day(until, chat.language, country)
    await chat.menu(
        "done", [item(chat, f"marketplace:wanted:{id}", "look"), *_ways_back(chat)], title=title, until=until_day
    )


def _answers(query: Query) -> dict[str, Any]:
    """What a search says of the thing that is wanted."""
    words = query.words[:TITLE_MOST]
    answers: dict[str, Any] = {"title": words[0].upper() + words[1:]} if len(words) >= TITLE_LEAST else {}
    if query.price_high:
        answers["budget"] = {"low": query.price_high, "high": query.price_high}
    if query.latitude is not None and query.longitude is not None:
        answers["place"] = {"name": query.place, "latitude": query.latitude, "longitude": query.longitude}
    return answers


@marketplace.flow("wanted")
async def show_wanted(chat: Chat) -> None:
    found = await chat.read(wants.find_wanted, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "marketplace:asked", "asked"), to_menu(chat)])
        return
    if found.mine and (hidden := await why_hidden(chat, "wanted", found.id)) is not None:
        end = item(chat, f"marketplace:wanted-end:{found.id}", "wanted-end")
        await chat.menu("hidden", [*hidden.ways, end, *_ways_back(chat)], why=hidden.sentence)
        return
    ways_on = [
        item(chat, f"marketplace:contact:wanted-{found.id}", "have-it"),
        item(chat, "marketplace:sell", "sell"),
        *(Item(f"core:{row}:wanted-{found.id}", chat.text(f"core-row-{row}")) for row in ("report", "block")),
    ]
    if found.mine:
        closes_soon = found.expires_at - await chat.now() <= RENEWAL
        ways_on = _own_ways(chat, found.id, found.status, closes_soon)
    await chat.menu(
        "mine" if found.mine else "detail",
        [*ways_on, to_menu(chat)],
        title=found.title,
        budget=_budget(chat, found.budget, found.currency),
        place=found.place,
        details=below(found.details, "\n\n"),
        until=formats.day(found.expires_at, chat.language, chat.person.country),
        status=name_of(chat, "ad", found.status),
    )


def _own_ways(chat: Chat, id: int, status: str, closes_soon: bool) -> list[Item]:
    renew = ["wanted-renew"] if closes_soon else []
    rows = {
        "open": [*renew, "wanted-pause", "wanted-end"],
        "expired": ["wanted-renew", "wanted-end"],
        "paused": ["wanted-open", "wanted-end"],
    }
    ways = rows.get(status, [])
    return [item(chat, f"marketplace:{'wanted-renew' if row == 'wanted-open' else row}:{id}", row) for row in ways]


@marketplace.flow("wanted-renew")
async def renew_wanted(chat: Chat) -> None:
    """Opens an ad for its whole time again."""
    until = expires(await chat.now())
    if await chat.step(wants.open_wanted, id=number_in(chat.argument), until=until):
        until_day = formats.day(until, chat.language, chat.person.country)
        await chat.menu("done", _ways_back(chat), until=until_day)
    else:
        await chat.menu("gone", _ways_back(chat))


@marketplace.flow("wanted-pause")
async def pause_wanted(chat: Chat) -> None:
    paused = await chat.step(wants.pause_wanted, id=number_in(chat.argument))
    await chat.menu("done" if paused else "gone", _ways_back(chat))


@marketplace.flow("wanted-end")
async def end_wanted(chat: Chat) -> None:
    ended = await chat.step(wants.close_wanted, id=number_in(chat.argument))
    await chat.menu("done" if ended else "gone", _ways_back(chat))


@marketplace.flow("wants")
async def my_wants(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(wants.my_wants, page=page)
    ways_on = [item(chat, "marketplace:want", "want"), item(chat, "marketplace:asked", "asked"), to_menu(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", ways_on)
        return
    rows = [Item(f"marketplace:wanted:{it.id}", it.title, name_of(chat, "ad", it.status)) for it in listed]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"marketplace:wants:{page}", ways_on))


@marketplace.flow("asked")
async def asked(chat: Chat) -> None:
    """What others ask for; the argument is a search."""
    query = Query.decode("wanted", chat.argument)
    found = await chat.read(search, country=chat.person.country, query=query)
    ways_on = [item(chat, "marketplace:sell", "sell"), to_menu(chat)]
    if not found:
        await chat.menu("none", ways_on)
        return
    rows = [
        Item(f"marketplace:wanted:{hit.id}", hit.title, f"{_budget(chat, hit.price_high, hit.currency)} · {hit.place}")
        for hit in found
    ]
    shown = paged(chat, rows, query.page, lambda page: f"marketplace:asked:{query.at_page(page).encode()}", ways_on)
    await chat.menu("list", shown, count=len(found[:PAGE]))


def _budget(chat: Chat, budget: int | None, currency: str) -> str:
    if budget is None:
        return chat.text("marketplace-budget-open")
    return chat.text("marketplace-budget", amount=money(chat, budget, currency))


def _ways_back(chat: Chat) -> list[Item]:
    return [item(chat, "marketplace:wants", "wants"), to_menu(chat)]
