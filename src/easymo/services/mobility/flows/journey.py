"""A ride under way: what each side sees of it, and takes it on."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Confirm, Text
from easymo.places.distance import kilometres
from easymo.services.mobility import rides
from easymo.services.mobility.flows.wording import about, item, items, money, number_in, trip_in, ways
from easymo.services.mobility.manifest import mobility
from easymo.services.mobility.rides import PAGE, ListedTrip, Trip
from easymo.services.mobility.tariff import ROAD_FACTOR, minutes
from easymo.services.mobility.trip import Event

PAGES_MOST = 1000
PINS_MOST = 6
"""Tries before the flow ends: a journal holds no more, and the fifth wrong one is the last of that PIN."""
_FEE_FROM = ("arrived", "in_progress")


@mobility.flow("trips")
async def trips(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = min(number_in(chat.argument), PAGES_MOST)
    listed = await chat.read(rides.my_trips, page=page)
    if not listed:
        await chat.menu("none", items(chat, "ride", "menu"))
        return
    rows = [Item(f"mobility:trip:{one.id}", f"{one.pickup} → {one.dropoff}", _line(chat, one)) for one in listed[:PAGE]]
    more = [Item(f"mobility:trips:{page + 1}", chat.text("chat-button-more"))] if len(listed) > PAGE else []
    await chat.menu("list", [*rows, *more, *items(chat, "menu")])


@mobility.flow("trip")
async def trip(chat: Chat) -> None:
    """One trip as its side sees it; ``note``: what was just done."""
    found = await chat.read(rides.find_trip, id=chat.given("trip") or number_in(chat.argument))
    if found is None:
        await chat.menu("gone", items(chat, "trips", "menu"))
        return
    note = chat.given("note")
    values = about(chat, found, await _minutes_away(chat, found))
    said = chat.text(f"mobility-note-{note}", **values) if note else values["status"].capitalize()
    await chat.menu("detail", ways(chat, found), note=said, **values)


@mobility.flow("told-trip", template="mobility_trip", values=("news",))
async def told_trip(chat: Chat) -> None:
    """To the other side: what happened; without ``news`` given, its template was tapped."""
    found = await chat.read(rides.find_trip, id=number_in(chat.argument))
    if found is None:
        return
    news = chat.given("news")
    if not news:
        await chat.hand_over("mobility", "trip", trip=found.id)
    values = about(chat, found, await _minutes_away(chat, found))
    told = chat.text(f"mobility-news-{news}", **values)
    await chat.menu("told", ways(chat, found), news=told, **values)


@mobility.flow("head-out")
async def head_out(chat: Chat) -> None:
    await _move(chat, "head_out", "heading-out")


@mobility.flow("arrive")
async def arrive(chat: Chat) -> None:
    await _move(chat, "arrive", "arrived")


@mobility.flow("complete")
async def complete(chat: Chat) -> None:
    await _move(chat, "complete", "completed")


@mobility.flow("not-there")
async def not_there(chat: Chat) -> None:
    await _move(chat, "not_there", "not-there")


@mobility.flow("settle")
async def settle(chat: Chat) -> None:
    """The driver has the money."""
    await _move(chat, "settle", "settled", tells=False)


@mobility.flow("start")
async def start(chat: Chat) -> None:
    """The ride begins with the PIN that the rider tells the driver."""
    id, version = trip_in(chat.argument)
    for _ in range(PINS_MOST):
        pin = await chat.ask("pin", Text(min_length=4, max_length=4))
        started = await chat.step(rides.start_trip, trip=id, version=version, pin=pin)
        if started.outcome == "ok" and started.rider is not None:
            await chat.tell(started.rider, f"mobility:told-trip:{id}", news="started")
        if started.outcome == "renewed" and started.rider is not None:
            await chat.tell(started.rider, f"mobility:told-trip:{id}", news="new-pin")
        if started.outcome != "wrong":
            await chat.hand_over(
                "mobility", "trip", trip=id, note="started" if started.outcome == "ok" else started.outcome
            )
        await chat.say("wrong")


@mobility.flow("cancel")
async def cancel(chat: Chat) -> None:
    id, version = trip_in(chat.argument)
    found = await chat.read(rides.find_trip, id=id)
    if found is None or found.version != version:
        await chat.hand_over("mobility", "trip", trip=id, note="changed")
        return
    costs = found.side == "rider" and found.status in _FEE_FROM
    fee = chat.text("mobility-cancel-fee", fee=money(chat, found.late_fee, found.currency)) if costs else ""
    if not await chat.ask("confirm", Confirm(), **{**about(chat, found), "fee": fee}):
        await chat.hand_over("mobility", "trip", trip=id)
    await _move(chat, "cancel", f"cancelled-by-{found.side}")


@mobility.flow("receipt")
async def receipt(chat: Chat) -> None:
    found = await chat.read(rides.find_trip, id=number_in(chat.argument))
    if found is None or found.status not in ("completed", "settled"):
        await chat.menu("gone", items(chat, "trips", "menu"))
        return
    when = formats.moment(found.ended_at or found.created_at, chat.language, chat.person.country)
    back = item(chat, f"mobility:trip:{found.id}", "trip")
    await chat.menu("receipt", [back, *items(chat, "trips", "menu")], number=found.id, when=when, **about(chat, found))


async def _move(chat: Chat, event: Event, done: str, *, tells: bool = True) -> None:
    """Does ``event`` if the trip is as its message showed it; the other side hears of it, and both see how it is."""
    id, version = trip_in(chat.argument)
    moved = await chat.step(rides.move_on, trip=id, version=version, event=event)
    if moved.outcome == "ok" and moved.other is not None and tells:
        await chat.tell(moved.other, f"mobility:told-trip:{id}", news=done)
    await chat.hand_over("mobility", "trip", trip=id, note=done if moved.outcome == "ok" else moved.outcome)


async def _minutes_away(chat: Chat, trip: Trip) -> int | None:
    """For a rider: in about how many minutes the driver is there."""
    if trip.side != "rider" or trip.share is None or trip.status not in ("accepted", "arriving"):
        return None
    at = await chat.read(rides.follow_trip, token=trip.share)
    if at is None or at.latitude is None or at.longitude is None:
        return None
    away = kilometres(at.latitude, at.longitude, trip.pickup_latitude, trip.pickup_longitude)
    return minutes(away * ROAD_FACTOR)


def _line(chat: Chat, one: ListedTrip) -> str:
    when = formats.day(one.created_at, chat.language, chat.person.country)
    status = chat.text(f"mobility-status-{one.status.replace('_', '-')}")
    return f"{status} · {money(chat, one.fare, one.currency)} · {when}"
