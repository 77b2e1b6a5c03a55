"""Looking for things: the menu, searches, and their lists."""

import msgspec

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE, described_item, item, say_page
from easymo.conversation.prompts import Choice, Place, Text
from easymo.listings.alerts import alert_item
from easymo.listings.meaning import grasp, settle_place
from easymo.listings.query import Query
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary, understand
from easymo.places.saved import saved_places
from easymo.reading import fold
from easymo.services.marketplace.categories import GROUPS, within
from easymo.services.marketplace.deal import Event, Side
from easymo.services.marketplace.deals import deals_waiting_for
from easymo.services.marketplace.flows.wording import name_of, price, to_menu
from easymo.services.marketplace.manifest import marketplace

COMMANDS: dict[Event, Side] = {"pay": "buyer", "confirm": "seller", "dispute": "buyer"}
COMMAND_WORDS = 3
REASONS = ("near", "fresh")
"""Why something was found, as far as that is not plain to see beside it."""
MENU = ("find", "browse", "sell", "want", "shops", "mine", "deals", "offers", "wants")


@marketplace.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    items = [described_item(chat, f"marketplace:{row}", row) for row in MENU]
    await chat.menu("menu", [*items, Item("core:home", chat.text("chat-button-menu"))])


@marketplace.flow("find")
async def find(chat: Chat) -> None:
    words = await chat.ask("words", Text(max_length=200))
    await _obey(chat, tuple(fold(words).split()))
    known = Vocabulary("item", noise=chat.words("marketplace-noise"))
    query = understand(await settle_place(chat, words, known), known)
    await grasp(chat, query)
    await show(chat, query)


async def _obey(chat: Chat, said: tuple[str, ...]) -> None:
    """ "Paid 12345", "confirm" and the like are no search to whom such a deal waits for."""
    if not said or len(said) > COMMAND_WORDS:
        return
    for event, side in COMMANDS.items():
        if said[0] in chat.words(f"marketplace-commands-{event}") and await chat.read(
            deals_waiting_for, event=event, side=side
        ):
            given = {"words": " ".join(said[1:])} if event == "pay" and said[1:] else {}
            await chat.hand_over("marketplace", event, **given)


@marketplace.flow("browse")
async def browse(chat: Chat) -> None:
    group = await chat.ask("group", Choice(GROUPS, "marketplace-group"))
    leaves = within(group)
    if len(leaves) == 1:
        await show(chat, Query(domain="item", category=leaves[0]))
    chosen = await chat.ask("category", Choice(("all", *leaves), "marketplace-category"))
    await show(chat, in_category(Query(domain="item"), group, chosen))


def in_category(query: Query, group: str, chosen: str) -> Query:
    """``query`` within one category of a group, or in all of them."""
    attributes = {name: value for name, value in query.attributes.items() if name != "group"}
    if chosen == "all":
        return msgspec.structs.replace(query, category="", attributes={**attributes, "group": group}, page=0)
    return msgspec.structs.replace(query, category=chosen, attributes=attributes, page=0)


@marketplace.flow("nearby")
async def nearby(chat: Chat) -> None:
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    await show(chat, Query.near("item", place).sorted_by("nearest"))


async def show(chat: Chat, query: Query) -> None:
    await chat.hand_over("marketplace", "results", search=query.encode())


@marketplace.flow("results")
async def results(chat: Chat) -> None:
    query = Query.decode("item", chat.given("search") or chat.argument)
    found = await chat.read(search, country=chat.person.country, query=query)
    searched = _searched(chat, query)
    narrow = item(chat, f"marketplace:narrow:{query.at_page(0).encode()}", "narrow")
    if not found:
        want = item(chat, f"marketplace:want:{query.at_page(0).encode()}", "want-it")
        again = item(chat, "marketplace:find", "search-again")
        ways_on = [want, narrow, alert_item(chat, query), again, to_menu(chat)]
        await chat.menu("end" if query.page else "none", ways_on, **searched)
        return
    items = [Item(f"marketplace:item:{hit.id}", hit.title, _line(chat, hit)) for hit in found]

    def address(page: int) -> str:
        return f"marketplace:results:{query.at_page(page).encode()}"

    ways_on = [narrow, alert_item(chat, query), to_menu(chat)]
    name = "page" if query.page else "many" if len(found) > PAGE else "found"
    await say_page(chat, name, items, query.page, address, ways_on, count=len(found[:PAGE]), **searched)


def _searched(chat: Chat, query: Query) -> dict[str, str]:
    """What was looked for, put into words."""
    group = query.attributes.get("group")
    kind = name_of(chat, "category", query.category) if query.category else ""
    kind = kind or (name_of(chat, "group", str(group)) if group in GROUPS else "")
    looked_for = " · ".join(filter(None, (query.words, kind)))
    bounds = [
        chat.text(f"marketplace-results-{name}", amount=formats.number(bound, chat.language))
        for name, bound in (("from", query.price_low), ("to", query.price_high))
        if bound is not None
    ]
    return {
        "what": chat.text("marketplace-results-what", words=looked_for) if looked_for else "",
        "where": chat.text("marketplace-results-where", place=query.place) if query.place else "",
        "price": "".join(bounds),
    }


def _line(chat: Chat, hit: Hit) -> str:
    """Its price, how far it is or where, and why it was found."""
    reasons = [chat.text(f"marketplace-reason-{reason}") for reason in hit.reasons if reason in REASONS]
    where = hit.place
    if hit.kilometres is not None:
        where = chat.text("marketplace-distance", distance=formats.number(hit.kilometres, chat.language))
    return " · ".join([price(chat, hit.price_low, hit.currency), where, *reasons])
