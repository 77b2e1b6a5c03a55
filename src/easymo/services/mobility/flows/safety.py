"""Safety and trust: calling for help, sharing a ride, rating each other."""

from easymo.agents.activities import our_number
from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Choice, Maybe, Option, Text
from easymo.people.ratings import STARS, WORDS_MOST, rate
from easymo.services.mobility import rides, tariffs
from easymo.services.mobility.flows.wording import item, items, number_in, trip_in, vehicle_name
from easymo.services.mobility.manifest import mobility
from easymo.services.mobility.rides import Trip
from easymo.whatsapp.messages import Location


@mobility.flow("sos")
async def sos(chat: Chat) -> None:
    """Help at once: operators are called, and whom else to call is said."""
    id, _ = trip_in(chat.argument)
    alarm = await chat.step(rides.raise_alarm, trip=id)
    ways = [item(chat, f"mobility:share:{id}", "share")] if alarm else []
    found = await chat.read(rides.find_trip, id=id)
    number = await _number(chat, found)
    await chat.menu("called" if alarm else "gone", [*ways, *items(chat, "menu")], number=number)


@mobility.flow("alarm-decided")
async def alarm_decided(chat: Chat) -> None:
    """To whoever called for help: operators have seen to it."""
    await chat.menu("closed", items(chat, "trips", "menu"), number=await _number(chat, None))


@mobility.flow("share")
async def share(chat: Chat) -> None:
    """A message to be passed on: its link shows how the ride goes on."""
    id, _ = trip_in(chat.argument)
    found = await chat.read(rides.find_trip, id=id)
    if found is None or found.share is None or found.status not in ("accepted", "arriving", "arrived", "in_progress"):
        await chat.menu("gone", items(chat, "trips", "menu"))
        return
    back = [item(chat, f"mobility:trip:{id}", "trip"), *items(chat, "menu")]
    try:
        number = await chat.call(our_number)
    except CallFailed:
        await chat.menu("failed", back)
        return
    await chat.menu("done", back)
    link = f"https://wa.me/{number}?text=ride%3A{found.share}"
    with_whom = {"name": found.other_name or "…", "plate": found.plate}
    await chat.say("card", pickup=found.pickup, dropoff=found.dropoff, link=link, **with_whom)


@mobility.flow("follow")
async def follow(chat: Chat) -> None:
    """For whoever opens the link of a ride."""
    found = await chat.read(rides.follow_trip, token=chat.argument)
    if found is None:
        await chat.menu("gone", items(chat, "menu"))
        return
    again = item(chat, f"mobility:follow:{chat.argument}", "follow")
    status = chat.text(f"mobility-status-{found.status.replace('_', '-')}")
    if found.latitude is not None and found.longitude is not None and found.seen_at is not None:
        seen = formats.moment(found.seen_at, chat.language, chat.person.country)
        await chat.show("where", Location(found.latitude, found.longitude), seen=seen)
    await chat.menu(
        "ride",
        [again, *items(chat, "menu")],
        name=found.rider_name or "…",
        driver=found.driver_name or "…",
        vehicle=vehicle_name(chat, found.vehicle),
        plate=found.plate or "…",
        pickup=found.pickup,
        dropoff=found.dropoff,
        status=status,
    )


@mobility.flow("rate")
async def rate_ride(chat: Chat) -> None:
    """One to five stars for the other side, once."""
    found = await chat.read(rides.find_trip, id=number_in(chat.argument))
    if found is None or found.other is None or found.rated or found.status not in ("completed", "settled"):
        await chat.menu("already", items(chat, "trips", "menu"))
        return
    options = [Option(str(stars), "★" * stars) for stars in reversed(STARS)]
    stars = await chat.ask("stars", Choice(options), name=found.other_name or "…")
    words = await chat.ask("words", Maybe(Text(max_length=WORDS_MOST)))
    rated = await chat.step(rate, domain="ride", deal=found.id, person=found.other, stars=int(stars), words=words or "")
    await chat.menu("done" if rated else "already", items(chat, "trips", "menu"))


async def _number(chat: Chat, trip: Trip | None) -> str:
    """Whom to call where the trip is, else where the person is from."""
    return await chat.read(tariffs.emergency_number_for, country=trip.country if trip else chat.person.country)
