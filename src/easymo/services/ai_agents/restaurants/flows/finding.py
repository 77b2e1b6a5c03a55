"""Bars and restaurants as guests find them: by words, near them, open now; and one of them."""

from easymo.agents.activities import our_number
from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE, described_item, item, paged
from easymo.conversation.prompts import Place, Text
from easymo.listings.favourites import keep_item
from easymo.listings.meaning import grasp
from easymo.listings.photos import more_photos, show_cover
from easymo.listings.query import Query
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary, understand
from easymo.people.ratings import rating_of
from easymo.people.verifications import is_verified
from easymo.places.hours import is_open
from easymo.places.saved import saved_places
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.restaurants import restaurants, staff
from easymo.services.ai_agents.restaurants.flows.wording import (
    below,
    hours_line,
    kind_words,
    name_of,
    number_of,
    to_desk,
    to_waiter,
)
from easymo.services.ai_agents.restaurants.restaurant import KINDS, local_time
from easymo.services.ai_agents.restaurants.restaurants import FoundRestaurant, NearRestaurant
from easymo.whatsapp.messages import Location

ROWS = ("waiter-find", "waiter-near", "waiter-open", "orders", "bookings", "my-restaurants")


@ai_agents.flow("waiter", parks=True)
async def waiter(chat: Chat) -> None:
    """The menu; ``words`` or ``place`` given are searched for."""
    if chat.given("words"):
        await chat.hand_over("ai-agents", "waiter-find", what=chat.given("words"))
    if chat.given("place"):
        await chat.hand_over("ai-agents", "waiter-near", place=chat.given("place"))
    rows = [described_item(chat, f"ai-agents:{row}", row) for row in ROWS]
    await chat.menu("menu", [*rows, Item("core:home", chat.text("chat-button-menu"))])


@ai_agents.flow("waiter-find")
async def find(chat: Chat) -> None:
    """By words: a name, a dish, a kind of kitchen, a place."""
    what = await chat.ask("what", Text(max_length=200))
    kinds = {kind: kind_words(chat, kind) for kind in KINDS}
    vocabulary = Vocabulary("restaurant", noise=chat.words("ai-agents-waiter-noise"), categories=kinds)
    query = understand(what, vocabulary)
    if not query.words and not query.category and query.place:
        await chat.hand_over("ai-agents", "waiter-around", search=f"near.{query.encode()}")
    await grasp(chat, query)
    await chat.hand_over("ai-agents", "waiter-list", search=query.encode())


@ai_agents.flow("waiter-list")
async def results(chat: Chat) -> None:
    query = Query.decode("restaurant", chat.given("search") or chat.argument)
    found = await chat.read(search, country=chat.person.country, query=query)
    kind = name_of(chat, "kind", query.category) if query.category in KINDS else ""
    looked_for = " · ".join(filter(None, (query.words, kind)))
    searched = {
        "what": chat.text("ai-agents-searched-what", words=looked_for) if looked_for else "",
        "where": chat.text("ai-agents-searched-where", place=query.place) if query.place else "",
    }
    ways_on = [
        item(chat, "ai-agents:waiter-find", "search-again"),
        item(chat, "ai-agents:waiter-near", "waiter-near"),
        to_waiter(chat),
    ]
    if not found:
        await chat.menu("none", ways_on, **searched)
        return
    rows = [Item(f"ai-agents:restaurant:{hit.id}", hit.title, _hit_line(chat, hit)) for hit in found]
    shown = paged(chat, rows, query.page, lambda page: f"ai-agents:waiter-list:{query.at_page(page).encode()}", ways_on)
    await chat.menu("found", shown, count=len(found[:PAGE]), **searched)


@ai_agents.flow("waiter-near")
async def near(chat: Chat) -> None:
    await _ask_where(chat, "near")


@ai_agents.flow("waiter-open")
async def open_now(chat: Chat) -> None:
    await _ask_where(chat, "open")


async def _ask_where(chat: Chat, how: str) -> None:
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    around = Query.near("restaurant", place).encode()
    await chat.hand_over("ai-agents", "waiter-around", search=f"{how}.{around}")


@ai_agents.flow("waiter-around")
async def around(chat: Chat) -> None:
    """The nearest; the argument is "near" or "open", a point, and a search."""
    how, _, text = (chat.given("search") or chat.argument).partition(".")
    query = Query.decode("restaurant", text)
    if query.latitude is None or query.longitude is None:
        await chat.hand_over("ai-agents", "waiter")
        return
    local = local_time(await chat.now(), chat.person.country)
    found = await chat.read(
        restaurants.near_restaurants,
        country=chat.person.country,
        latitude=query.latitude,
        longitude=query.longitude,
        kind=query.category,
        open_at=(local.isoweekday(), local.hour * 60 + local.minute) if how == "open" else None,
        page=query.page,
    )
    other, row = ("near", "all-hours") if how == "open" else ("open", "only-open")
    toggle = item(chat, f"ai-agents:waiter-around:{other}.{query.at_page(0).encode()}", row)
    ways_on = [toggle, item(chat, "ai-agents:waiter-find", "waiter-find"), to_waiter(chat)]
    if not found:
        await chat.menu("none", ways_on, place=query.place)
        return
    rows = [
        Item(f"ai-agents:restaurant:{near.id}", near.name, _near_line(chat, near, is_open(near.hours, local)))
        for near in found
    ]
    address = f"ai-agents:waiter-around:{how}."
    shown = paged(chat, rows, query.page, lambda page: f"{address}{query.at_page(page).encode()}", ways_on)
    await chat.menu("found", shown, place=query.place, count=len(found[:PAGE]))


@ai_agents.flow("restaurant")
async def show_restaurant(chat: Chat) -> None:
    """One restaurant to its guests; who works there has a desk."""
    found = await chat.read(restaurants.find_restaurant, id=number_of(chat, "restaurant"))
    if found is None or (found.status != "open" and found.role is None):
        await chat.menu("gone", [item(chat, "ai-agents:waiter-find", "search-again"), to_waiter(chat)])
        return
    local = local_time(await chat.now(), found.country)
    badge = chat.text("listings-verified") if await chat.read(is_verified, found.owner) else ""
    rating = (await chat.read(rating_of, found.owner)).shown(chat.language)
    photos = await show_cover(
        chat,
        "detail",
        "restaurant",
        found.id,
        name=found.name,
        kind=name_of(chat, "kind", found.kind),
        badge=below(badge, " "),
        rating=below(rating, " · "),
        place=found.place,
        hours=below(hours_line(chat, found.hours, is_open(found.hours, local))),
        delivers=below(chat.text("ai-agents-delivers") if found.delivers else ""),
        details=below(found.details, "\n\n"),
    )
    await chat.menu("ways" if found.dishes else "unwritten", _ways(chat, found, photos))


def _ways(chat: Chat, found: FoundRestaurant, photos: int) -> list[Item]:
    desk = [to_desk(chat, found.id)] if found.role else []
    order = [item(chat, f"ai-agents:order:{found.id}", "order")] if found.dishes else []
    return [
        *desk,
        *order,
        item(chat, f"ai-agents:book-table:{found.id}", "book-table"),
        *more_photos(chat, "restaurant", found.id, photos),
        item(chat, f"ai-agents:restaurant-way:{found.id}", "way"),
        keep_item(chat, "restaurant", found.id),
        item(chat, f"ai-agents:restaurant-share:{found.id}", "share"),
        *(Item(f"core:{row}:restaurant-{found.id}", chat.text(f"core-row-{row}")) for row in ("report", "block")),
        to_waiter(chat),
    ]


@ai_agents.flow("restaurant-way")
async def way(chat: Chat) -> None:
    """The pin, and a link that leads there."""
    found = await chat.read(restaurants.find_restaurant, id=number_of(chat, "restaurant"))
    if found is None or found.status != "open":
        await chat.menu("gone", [to_waiter(chat)])
        return
    pin = Location(found.latitude, found.longitude, found.name, found.place)
    link = f"https://www.google.com/maps/dir/?api=1&destination={found.latitude:.6f},{found.longitude:.6f}"
    await chat.show("there", pin, name=found.name, link=link)


@ai_agents.flow("restaurant-share")
async def share(chat: Chat) -> None:
    """A message to be passed on, whose link opens exactly this restaurant."""
    found = await chat.read(restaurants.find_restaurant, id=number_of(chat, "restaurant"))
    if found is None or found.status != "open":
        await chat.menu("gone", [to_waiter(chat)])
        return
    again = item(chat, f"ai-agents:restaurant-share:{found.id}", "share")
    try:
        number = await chat.call(our_number)
    except CallFailed:
        await chat.menu("failed", [again, to_waiter(chat)])
        return
    await chat.menu("done", [to_waiter(chat)])
    link = f"https://wa.me/{number}?text=restaurant%3A{found.id}"
    await chat.say("card", name=found.name, kind=name_of(chat, "kind", found.kind), place=found.place, link=link)


@ai_agents.flow("table")
async def sit_down(chat: Chat) -> None:
    """What the QR code on a table says: orders go to that table."""
    table = await chat.read(staff.find_table, code=chat.argument[:40])
    if table is None:
        await chat.menu("gone", [to_waiter(chat)])
        return
    await chat.hand_over("ai-agents", "order", restaurant=table.restaurant, table=table.id)


def _hit_line(chat: Chat, hit: Hit) -> str:
    where = hit.place if hit.kilometres is None else _distance(chat, hit.kilometres)
    kind = name_of(chat, "kind", hit.category) if hit.category in KINDS else ""
    return " · ".join(filter(None, (where, kind)))


def _near_line(chat: Chat, near: NearRestaurant, opened: bool | None) -> str:
    state = "" if opened is None else name_of(chat, "now", "open" if opened else "shut")
    return " · ".join(filter(None, (_distance(chat, near.kilometres), state, name_of(chat, "kind", near.kind))))


def _distance(chat: Chat, kilometres: float) -> str:
    return chat.text("ai-agents-distance", distance=formats.number(kilometres, chat.language))
