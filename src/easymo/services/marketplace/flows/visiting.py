"""The business directory as people see it: by words, by kind, near me, open now, and the way there."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE, described_item, item, number_in, paged
from easymo.conversation.prompts import Choice, Place, Text
from easymo.listings.favourites import keep_item
from easymo.listings.hidden import why_hidden
from easymo.listings.meaning import grasp
from easymo.listings.query import Query
from easymo.listings.search import search
from easymo.listings.understanding import Vocabulary, understand
from easymo.people.verifications import is_verified
from easymo.places.saved import saved_places
from easymo.services.marketplace import directory
from easymo.services.marketplace.business import CATEGORIES, directions
from easymo.services.marketplace.directory import FoundBusiness
from easymo.services.marketplace.flows.wording import below, hours, name_of, to_menu, trade_words, wa_link
from easymo.services.marketplace.hours import Hours, is_open
from easymo.services.marketplace.manifest import marketplace
from easymo.whatsapp.messages import Location

ROWS = ("shop-find", "shop-kind", "shop-near", "shop-open-now", "register", "shop-mine")


@marketplace.flow("shops", parks=True)
async def shops(chat: Chat) -> None:
    if chat.given("words"):
        await chat.hand_over("marketplace", "shop-find", words=chat.given("words"))
    rows = [described_item(chat, f"marketplace:{row}", row) for row in ROWS]
    await chat.menu("menu", [*rows, to_menu(chat)])


@marketplace.flow("shop-find")
async def find(chat: Chat) -> None:
    words = await chat.ask("words", Text(max_length=200))
    categories = {trade: trade_words(chat, trade) for trade in CATEGORIES}
    query = understand(words, Vocabulary("business", noise=chat.words("marketplace-noise"), categories=categories))
    await grasp(chat, query)
    await chat.hand_over("marketplace", "shop-results", search=query.encode())


@marketplace.flow("shop-kind")
async def browse(chat: Chat) -> None:
    category = await chat.ask("category", Choice(CATEGORIES, "marketplace-trade"))
    await chat.hand_over("marketplace", "shop-results", search=Query(domain="business", category=category).encode())


@marketplace.flow("shop-results")
async def results(chat: Chat) -> None:
    query = Query.decode("business", chat.given("search") or chat.argument)
    found = await chat.read(search, country=chat.person.country, query=query)
    kind = name_of(chat, "trade", query.category) if query.category in CATEGORIES else ""
    looked_for = " · ".join(filter(None, (query.words, kind)))
    searched = {
        "what": chat.text("marketplace-results-what", words=looked_for) if looked_for else "",
        "where": chat.text("marketplace-results-where", place=query.place) if query.place else "",
    }
    ways_on = [
        item(chat, "marketplace:shop-find", "search-again"),
        item(chat, "marketplace:shops", "shops"),
        to_menu(chat),
    ]
    if not found:
        await chat.menu("none", [item(chat, "marketplace:register", "register"), *ways_on], **searched)
        return
    rows = [
        Item(
            f"marketplace:business:{hit.id}",
            hit.title,
            _line(chat, hit.category, hit.place, hit.kilometres, None),
        )
        for hit in found
    ]
    shown = paged(
        chat, rows, query.page, lambda page: f"marketplace:shop-results:{query.at_page(page).encode()}", ways_on
    )
    await chat.menu("list", shown, count=len(found[:PAGE]), **searched)


@marketplace.flow("shop-near")
async def near(chat: Chat) -> None:
    await _ask_where(chat, "near")


@marketplace.flow("shop-open-now")
async def open_now(chat: Chat) -> None:
    await _ask_where(chat, "open")


async def _ask_where(chat: Chat, how: str) -> None:
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    around = Query.near("business", place).encode()
    await chat.hand_over("marketplace", "shop-around", search=f"{how}.{around}")


@marketplace.flow("shop-around")
async def around(chat: Chat) -> None:
    """The nearest; the argument is "near" or "open", a point, and a search."""
    how, _, text = (chat.given("search") or chat.argument).partition(".")
    query = Query.decode("business", text)
    ways_on = [
        item(chat, "marketplace:shop-near", "shop-near"),
        item(chat, "marketplace:shops", "shops"),
        to_menu(chat),
    ]
    if query.latitude is None or query.longitude is None:
        await chat.hand_over("marketplace", "shops")
        return
    local = (await chat.now()).astimezone(formats.zone(chat.person.country))
    found = await chat.read(
        directory.nearby_businesses,
        country=chat.person.country,
        latitude=query.latitude,
        longitude=query.longitude,
        category=query.category,
        open_at=(local.isoweekday(), local.hour * 60 + local.minute) if how == "open" else None,
        page=query.page,
    )
    other = "near" if how == "open" else "open"
    first = query.at_page(0).encode()
    toggle = item(chat, f"marketplace:shop-around:{other}.{first}", "shop-all" if how == "open" else "shop-only-open")
    if not found:
        await chat.menu("none", [toggle, *ways_on], place=query.place)
        return
    rows = [
        Item(
            f"marketplace:business:{near.id}",
            near.name,
            _line(chat, near.category, near.place, near.kilometres, is_open(near.hours, local)),
        )
        for near in found
    ]
    shown = paged(
        chat,
        rows,
        query.page,
        lambda page: f"marketplace:shop-around:{how}.{query.at_page(page).encode()}",
        [toggle, *ways_on],
    )
    await chat.menu("list", shown, place=query.place, count=len(found[:PAGE]))


@marketplace.flow("business")
async def show_business(chat: Chat) -> None:
    found = await chat.read(directory.find_business, id=number_in(chat.argument))
    if found is None or (found.status != "open" and not found.mine):
        await chat.menu("gone", [item(chat, "marketplace:shop-find", "search-again"), to_menu(chat)])
        return
    local = (await chat.now()).astimezone(formats.zone(found.country))
    phone = chat.text("marketplace-contact", link=wa_link(found.phone)) if found.phone else ""
    badge = chat.text("listings-verified") if await chat.read(is_verified, found.owner) else ""
    await chat.say(
        "detail",
        name=found.name,
        category=name_of(chat, "trade", found.category),
        place=found.place,
        facts="".join(map(below, (_hours(chat, found.hours, is_open(found.hours, local)), phone, found.tags))),
        badge=below(badge, " "),
        details=below(found.details, "\n\n"),
    )
    if found.mine and (hidden := await why_hidden(chat, "business", found.id)) is not None:
        await chat.menu("hidden", [*hidden.ways, *_own_ways(chat, found)], why=hidden.sentence)
        return
    ways_on = _own_ways(chat, found) if found.mine else _ways(chat, found)
    await chat.menu("mine" if found.mine else "ways", ways_on, status=name_of(chat, "entered", found.status))


def _ways(chat: Chat, found: FoundBusiness) -> list[Item]:
    return [
        item(chat, f"marketplace:way:{found.id}", "way"),
        keep_item(chat, "business", found.id),
        item(chat, f"marketplace:shop-share:{found.id}", "share"),
        *(Item(f"core:{row}:business-{found.id}", chat.text(f"core-row-{row}")) for row in ("report", "block")),
        item(chat, "marketplace:shops", "shops"),
    ]


def _own_ways(chat: Chat, found: FoundBusiness) -> list[Item]:
    rows = {"open": ["shop-edit", "shop-share", "shop-pause", "shop-remove"], "paused": ["shop-open", "shop-remove"]}
    titles = {
        "shop-edit": "edit",
        "shop-share": "share",
        "shop-pause": "pause",
        "shop-open": "open",
        "shop-remove": "remove",
    }
    ways = [item(chat, f"marketplace:{row}:{found.id}", titles[row]) for row in rows.get(found.status, [])]
    badge = (
        [item(chat, "marketplace:badge", "badge")] if found.status == "open" and chat.offers("profile:verify") else []
    )
    return [*ways, *badge, item(chat, "marketplace:shop-mine", "shop-mine"), to_menu(chat)]


@marketplace.flow("badge")
async def ask_for_badge(chat: Chat) -> None:
    """The business's papers, for the badge."""
    await chat.hand_over("profile", "verify", kind="business")


@marketplace.flow("way")
async def way(chat: Chat) -> None:
    """The pin, and a link that leads there."""
    found = await chat.read(directory.find_business, id=number_in(chat.argument))
    if found is None or found.status != "open":
        await chat.menu("gone", [item(chat, "marketplace:shops", "shops"), to_menu(chat)])
        return
    pin = Location(found.latitude, found.longitude, found.name, found.place)
    await chat.show("there", pin, name=found.name, link=directions(found.latitude, found.longitude))


def _hours(chat: Chat, open_hours: Hours, opened: bool | None) -> str:
    if opened is None:
        return ""
    state = chat.text(f"marketplace-{'open' if opened else 'shut'}")
    return f"{state} · {hours(chat, open_hours)}"


def _line(chat: Chat, category: str, place: str, kilometres: float | None, opened: bool | None) -> str:
    where = place
    if kilometres is not None:
        where = chat.text("marketplace-distance", distance=formats.number(kilometres, chat.language))
    state = [] if opened is None else [chat.text(f"marketplace-{'open' if opened else 'shut'}")]
    kind = [name_of(chat, "trade", category)] if category in CATEGORIES else []
    return " · ".join([where, *state, *kind])
