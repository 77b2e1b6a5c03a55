"""A table booked for a moment: asked for, confirmed or declined, called off, and told of before."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, numbers_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Confirm, Maybe, Moment, Text
from easymo.places.hours import is_open
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.restaurants import bookings, restaurants
from easymo.services.ai_agents.restaurants.bookings import Booking
from easymo.services.ai_agents.restaurants.flows.wording import (
    below,
    name_of,
    number_of,
    to_desk,
    to_restaurant,
    to_waiter,
)
from easymo.services.ai_agents.restaurants.prompts import Count
from easymo.services.ai_agents.restaurants.restaurant import local_time

PARTY_MOST = 200
REQUESTS_MOST = 200


@ai_agents.flow("book-table")
async def book(chat: Chat) -> None:
    """At the restaurant of the argument, or ``restaurant`` given."""
    found = await chat.read(restaurants.find_restaurant, id=number_of(chat, "restaurant"))
    if found is None or found.status != "open":
        await chat.menu("gone", [to_waiter(chat)])
        return
    ways = [to_restaurant(chat, found.id), item(chat, "ai-agents:bookings", "bookings"), to_waiter(chat)]
    at = await chat.ask("at", Moment(), name=found.name)
    if is_open(found.hours, local_time(at, found.country)) is False:
        await chat.menu("shut", [item(chat, f"ai-agents:book-table:{found.id}", "book-table"), *ways], name=found.name)
        return
    party = await chat.ask("party", Count(1, PARTY_MOST, (2, 4)))
    requests = await chat.ask("requests", Maybe(Text(max_length=REQUESTS_MOST)))
    when = formats.moment(at, chat.language, found.country)
    if not await chat.ask(
        "confirm", Confirm(), name=found.name, when=when, party=party, requests=below(requests or "", "\n📝 ")
    ):
        await chat.menu("discarded", ways)
        return
    booked = await chat.step(bookings.book_table, restaurant=found.id, at=at, party=party, requests=requests or "")
    for person in booked.staff:
        await chat.tell(person, f"ai-agents:told-booking:{booked.booking}")
    await chat.menu("done" if booked.outcome == "ok" else booked.outcome, ways, name=found.name, when=when)


@ai_agents.flow("booking")
async def show_booking(chat: Chat) -> None:
    """One booking, to either side: the argument, or ``booking`` given."""
    found = await _booking(chat)
    if found is not None:
        await chat.menu("shown", _ways(chat, found), body=_body(chat, found))


@ai_agents.flow("told-booking", priority=NOTIFICATION, template="ai_agents_booking", values=("name",))
async def told_booking(chat: Chat) -> None:
    """To the other side: asked for, confirmed, declined, called off."""
    found = await chat.read(bookings.find_booking, id=number_in(chat.argument))
    if found is None:
        await chat.hand_over("ai-agents", "bookings")
        return
    await chat.menu("shown", _ways(chat, found), body=_body(chat, found), name=found.restaurant_name)


@ai_agents.flow("told-booking-soon", priority=NOTIFICATION, template="ai_agents_booking_soon", values=("name", "when"))
async def told_soon(chat: Chat) -> None:
    """To the guest, two hours before, if it stands."""
    found = await chat.read(bookings.find_booking, id=number_in(chat.argument))
    if found is None or not found.mine or found.status != "confirmed" or found.past:
        return
    when = formats.moment(found.at, chat.language, found.country)
    ways = [
        item(chat, f"ai-agents:restaurant-way:{found.restaurant}", "way"),
        item(chat, f"ai-agents:booking-cancel:{found.id}", "booking-cancel"),
    ]
    await chat.menu("soon", ways, name=found.restaurant_name, when=when, party=found.party)


@ai_agents.flow("booking-confirm")
async def confirm(chat: Chat) -> None:
    await _move(chat, "confirm")


@ai_agents.flow("booking-decline")
async def decline(chat: Chat) -> None:
    await _move(chat, "decline")


@ai_agents.flow("booking-cancel")
async def cancel(chat: Chat) -> None:
    """By either side."""
    found = await _booking(chat)
    if found is None:
        return
    if _stands(found) and not await chat.ask("sure", Confirm(), name=found.restaurant_name):
        await chat.hand_over("ai-agents", "booking", booking=found.id)
    await _move(chat, "cancel")


async def _move(chat: Chat, what: str) -> None:
    """Does it, has the other side told, and shows the booking as it is then."""
    id = number_in(chat.argument)
    moved = await chat.step(bookings.move_booking, id=id, what=what)
    for person in moved.told:
        await chat.tell(person, f"ai-agents:told-booking:{id}")
    await chat.hand_over("ai-agents", "booking", booking=id)


@ai_agents.flow("bookings")
async def my_bookings(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(bookings.my_bookings, page=page)
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", [item(chat, "ai-agents:waiter-find", "waiter-find"), to_waiter(chat)])
        return
    rows = _rows(chat, listed)
    await chat.menu("list", paged(chat, rows, page, lambda page: f"ai-agents:bookings:{page}", [to_waiter(chat)]))


@ai_agents.flow("kitchen-bookings")
async def restaurant_bookings(chat: Chat) -> None:
    """Those to come at a restaurant: "7.2" is its third page."""
    restaurant, page = numbers_in(chat.argument)
    found = await chat.read(restaurants.find_restaurant, id=restaurant)
    if found is None or found.role in (None, "kitchen"):
        await chat.menu("gone", [item(chat, "ai-agents:my-restaurants", "my-restaurants"), to_waiter(chat)])
        return
    listed = await chat.read(bookings.restaurant_bookings, restaurant=found.id, page=page)
    ways = [to_desk(chat, found.id), to_waiter(chat)]
    if not listed:
        await chat.menu("none", ways, name=found.name)
        return
    shown = paged(chat, _rows(chat, listed), page, lambda page: f"ai-agents:kitchen-bookings:{found.id}.{page}", ways)
    await chat.menu("list", shown, name=found.name)


def _rows(chat: Chat, listed: list[bookings.ListedBooking]) -> list[Item]:
    return [
        Item(
            f"ai-agents:booking:{it.id}",
            formats.slot(it.at, chat.language, chat.person.country),
            f"{it.name or '…'} · {chat.text('ai-agents-party', count=it.party)} · {name_of(chat, 'booked', it.status)}",
        )
        for it in listed
    ]


async def _booking(chat: Chat) -> Booking | None:
    found = await chat.read(bookings.find_booking, id=number_of(chat, "booking"))
    if found is None:
        await chat.menu("gone", [item(chat, "ai-agents:bookings", "bookings"), to_waiter(chat)])
    return found


def _stands(booking: Booking) -> bool:
    return booking.status in ("asked", "confirmed") and not booking.past


def _body(chat: Chat, booking: Booking) -> str:
    side = "guest" if booking.mine else "staff"
    return chat.text(
        "ai-agents-booking-body",
        name=booking.restaurant_name if booking.mine else booking.guest_name or "…",
        when=formats.moment(booking.at, chat.language, booking.country),
        party=chat.text("ai-agents-party", count=booking.party),
        requests=below(booking.requests, "\n📝 "),
        stands=chat.text(f"ai-agents-booking-{side}-{booking.status}"),
    )


def _ways(chat: Chat, booking: Booking) -> list[Item]:
    rows: list[str] = []
    if _stands(booking):
        rows = ["booking-confirm", "booking-decline"] if booking.status == "asked" and not booking.mine else []
        rows += ["booking-cancel"] if booking.mine or booking.status == "confirmed" else []
    ways = [item(chat, f"ai-agents:{row}:{booking.id}", row) for row in rows]
    back = to_restaurant(chat, booking.restaurant) if booking.mine else to_desk(chat, booking.restaurant)
    return [*ways, back, to_waiter(chat)]
