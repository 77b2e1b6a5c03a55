"""Looking around: the menu of the farmers' market, produce for sale, and who looks for some."""

import msgspec

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE, paged
from easymo.conversation.prompts import Choice, Place, Text
from easymo.crops.crops import crops
from easymo.crops.reading import read_crop, read_produce
from easymo.listings.alerts import alert_item
from easymo.listings.query import SORTS, Query
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary, understand
from easymo.places.saved import saved_places
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce.flows.wording import crop_name, each, to_farmer, way
from easymo.services.ai_agents.produce.produce import as_typed

MENU = (
    "sell-produce",
    "find-produce",
    "crop-prices",
    "request-produce",
    "buyers",
    "my-produce",
    "my-demands",
    "produce-deals",
)


@ai_agents.flow("farmer", parks=True)
async def farmer(chat: Chat) -> None:
    await chat.menu("menu", [*(way(chat, row, row) for row in MENU), Item("core:home", chat.text("chat-button-menu"))])


@ai_agents.flow("find-produce")
async def find_produce(chat: Chat) -> None:
    """``words`` name the crop, and perhaps the place and the most it may cost."""
    words = await chat.ask("words", Text(max_length=200))
    await _show(chat, _understood(words))


def _understood(words: str) -> Query:
    """A crop by whatever name, a place and the most it may cost; other words are looked for as they are."""
    said = read_produce(words)
    query = understand(words, Vocabulary("produce"))
    if not said.crop:
        return query
    unit = {"unit": said.unit} if said.price and said.unit in crops()[said.crop].units else {}
    price = said.price if unit else None
    return msgspec.structs.replace(
        query, words="", category=said.crop, price_low=None, price_high=price, attributes=unit
    )


async def _show(chat: Chat, query: Query) -> None:
    await chat.hand_over("ai-agents", "produce-results", search=query.encode())


@ai_agents.flow("produce-results")
async def produce_results(chat: Chat) -> None:
    """The argument, or ``search`` given, is a search."""
    query = Query.decode("produce", chat.given("search") or chat.argument)
    found = await chat.read(search, country=chat.person.country, query=query)
    again, first = way(chat, "find-produce", "search-again"), query.at_page(0).encode()
    if not found:
        want = way(chat, f"request-produce:{first}", "request-produce")
        ways_on = [want, alert_item(chat, query), again, to_farmer(chat)]
        await chat.menu("end" if query.page else "none", ways_on, **_searched(chat, query))
        return
    rows = [Item(f"ai-agents:produce:{hit.id}", crop_name(chat, hit.category), _line(chat, hit)) for hit in found]
    sort = way(chat, f"sort-produce:{first}", "sort")
    # A page that is full has room for one.
    ways_on = [sort] if len(found) > PAGE else [sort, alert_item(chat, query), again, to_farmer(chat)]
    shown = paged(
        chat, rows, query.page, lambda page: f"ai-agents:produce-results:{query.at_page(page).encode()}", ways_on
    )
    await chat.menu("found", shown, **_searched(chat, query))


@ai_agents.flow("sort-produce")
async def sort_produce(chat: Chat) -> None:
    """The argument is a search. The nearest are nearest to a place: it is asked for where none is known."""
    query = Query.decode("produce", chat.argument)
    sort = await chat.ask("sort", Choice(SORTS, "ai-agents-farm-sort"))
    if sort == "nearest" and query.latitude is None:
        place = await chat.ask("place", Place(await chat.read(saved_places)))
        query = msgspec.structs.replace(
            query, place=place.name, latitude=place.latitude, longitude=place.longitude, radius_km=None
        )
    await _show(chat, query.sorted_by(sort))


@ai_agents.flow("buyers")
async def buyers(chat: Chat) -> None:
    """What buyers look for; the argument is a search, or ``crop`` or ``words`` given name a crop."""
    crop = read_crop(as_typed(chat.given("crop")) or as_typed(chat.given("words")))
    query = Query(domain="demand", category=crop) if crop else Query.decode("demand", chat.argument)
    found = await chat.read(search, country=chat.person.country, query=query)
    ways_on = [way(chat, "sell-produce", "sell-produce"), to_farmer(chat)]
    if not found:
        await chat.menu("none", [alert_item(chat, query), *ways_on], **_searched(chat, query))
        return
    rows = [Item(f"ai-agents:demand:{hit.id}", crop_name(chat, hit.category), _line(chat, hit)) for hit in found]
    ways_on = ways_on if len(found) > PAGE else [alert_item(chat, query), *ways_on]
    shown = paged(chat, rows, query.page, lambda page: f"ai-agents:buyers:{query.at_page(page).encode()}", ways_on)
    await chat.menu("found", shown, **_searched(chat, query))


def _searched(chat: Chat, query: Query) -> dict[str, str]:
    """What was looked for, put into words; '' each for anything, anywhere."""
    crop = crop_name(chat, query.category) if query.category in crops() else query.words
    return {
        "what": chat.text("ai-agents-farm-what", crop=crop) if crop else "",
        "where": chat.text("ai-agents-farm-where", place=query.place) if query.place else "",
    }


def _line(chat: Chat, hit: Hit) -> str:
    """Its price, and how far it is or where."""
    where = hit.place
    if hit.kilometres is not None:
        where = chat.text("ai-agents-farm-distance", distance=formats.number(hit.kilometres, chat.language))
    price = hit.price_low if hit.price_low is not None else hit.price_high
    return f"{each(chat, price, hit.price_unit, hit.currency)} · {where}"
