"""Asking for a ride: the menu, drivers nearby, the request with its estimate or one's own offer."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Choice, Number, Place
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.saved import saved_places
from easymo.services.mobility import drivers, rides, tariffs
from easymo.services.mobility.asking import understand
from easymo.services.mobility.flows.wording import item, items, money, number_in, stars, vehicle_name
from easymo.services.mobility.manifest import mobility
from easymo.services.mobility.rides import Near, Wanted
from easymo.services.mobility.tariff import ROAD_FACTOR, VEHICLES, Tariff, minutes, road_kilometres

OFFER_LOW, OFFER_HIGH = 0.5, 3
"""Of the estimate: what a rider may offer."""


@mobility.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    current = await chat.read(rides.current_trip)
    under_way = [item(chat, f"mobility:trip:{current}", "current")] if current else []
    home = item(chat, "core:home", "home")
    await chat.menu("menu", [*under_way, *items(chat, "ride", "plan", "plans", "drivers", "trips", "drive"), home])


@mobility.flow("find")
async def find(chat: Chat) -> None:
    """A sentence: what it says of the ride is given, the rest is asked."""
    vehicles = {vehicle: chat.words(f"mobility-words-{vehicle}") for vehicle in VEHICLES}
    said = chat.given("words") or ""
    asked = understand(said, vehicles, chat.words("mobility-words-from"), chat.words("mobility-words-to"))
    given = {"vehicle": asked.vehicle, "pickup": asked.pickup, "dropoff": asked.dropoff}
    await chat.hand_over("mobility", "ride", **{name: value for name, value in given.items() if value is not None})


@mobility.flow("pin")
async def pin(chat: Chat) -> None:
    """A pin by itself: of a driver who is online, where they are now; of anybody else, where a ride begins."""
    place = chat.given("place")
    driving = await chat.read(drivers.my_driving)
    if driving is not None and driving.online:
        await chat.hand_over("mobility", "online", place=place)
    await chat.hand_over("mobility", "ride", **({"pickup": place} if place else {}))


@mobility.flow("again")
async def again(chat: Chat) -> None:
    """The same ride once more."""
    trip = await chat.read(rides.find_trip, id=number_in(chat.argument.partition(".")[0]))
    if trip is None or trip.side != "rider":
        await chat.hand_over("mobility", "ride")
        return
    pickup = NamedPlace(trip.pickup, trip.pickup_latitude, trip.pickup_longitude, country=trip.country)
    dropoff = NamedPlace(trip.dropoff, trip.dropoff_latitude, trip.dropoff_longitude, country=trip.country)
    await chat.hand_over("mobility", "ride", vehicle=trip.vehicle, pickup=pickup, dropoff=dropoff)


@mobility.flow("drivers")
async def nearby(chat: Chat) -> None:
    """How many drivers are near, and how far: nobody's name or place."""
    vehicle = await chat.ask("vehicle", Choice(VEHICLES, "mobility-vehicle"))
    place = await chat.ask("pickup", Place(await chat.read(saved_places)))
    near = await chat.read(rides.drivers_nearby, vehicle=vehicle, place=place)
    found = "\n".join(_line(chat, one) for one in near)
    name = "found" if near else "none"
    await chat.menu(
        name, items(chat, "ride", "menu"), vehicle=vehicle_name(chat, vehicle), place=place.name, found=found
    )


@mobility.flow("ride")
async def ride(chat: Chat) -> None:
    current = await chat.read(rides.current_trip)
    if current is not None:
        await chat.menu("active", [item(chat, f"mobility:trip:{current}", "current"), *items(chat, "menu")])
        return
    own = await chat.read(saved_places)
    vehicle = await chat.ask("vehicle", Choice(VEHICLES, "mobility-vehicle"))
    pickup = await chat.ask("pickup", Place(own))
    dropoff = await chat.ask("dropoff", Place(own))
    road = road_kilometres(pickup, dropoff)
    if road < 0.1:
        await chat.say("same")
        await chat.restart(vehicle=vehicle, pickup=pickup)
    tariff = await chat.read(tariffs.tariff_for, country=pickup.country, vehicle=vehicle)
    estimate = tariff.fare(road)
    near = await chat.read(rides.drivers_nearby, vehicle=vehicle, place=pickup)
    decision = await chat.ask(
        "confirm",
        Choice(("yes", "offer", "no"), "mobility-ride-confirm"),
        vehicle=vehicle_name(chat, vehicle),
        pickup=pickup.name,
        dropoff=dropoff.name,
        kilometres=formats.number(road, chat.language),
        minutes=formats.number(minutes(road), chat.language),
        fare=money(chat, estimate, tariff.currency),
        near=_nearest(chat, near),
    )
    if decision == "no":
        await chat.menu("discarded", items(chat, "ride", "menu"))
        return
    fare = estimate
    if decision == "offer":
        low, high = round(estimate * OFFER_LOW), round(estimate * OFFER_HIGH)
        bounds = {"low": money(chat, low, tariff.currency), "high": money(chat, high, tariff.currency)}
        fare = await chat.ask("fare", Number(low, high), fare=money(chat, estimate, tariff.currency), **bounds)
    await _request(chat, Wanted(vehicle, pickup, dropoff, road, fare, decision == "offer"), tariff)


async def _request(chat: Chat, wanted: Wanted, tariff: Tariff) -> None:
    requested = await chat.step(rides.request_trip, wanted=wanted, tariff=tariff)
    shown = [item(chat, f"mobility:trip:{requested.trip}", "current")] if requested.trip else []
    fare = money(chat, wanted.fare, tariff.currency)
    outcome = "done" if requested.outcome == "ok" else requested.outcome
    await chat.menu(outcome, [*shown, *items(chat, "menu")], vehicle=vehicle_name(chat, wanted.vehicle), fare=fare)


def _nearest(chat: Chat, near: list[Near]) -> str:
    if not near:
        return chat.text("mobility-ride-nobody-near")
    away = minutes(near[0].kilometres * ROAD_FACTOR)
    return chat.text("mobility-ride-near", count=len(near), minutes=formats.number(away, chat.language))


def _line(chat: Chat, one: Near) -> str:
    away = formats.number(one.kilometres, chat.language)
    time = formats.number(minutes(one.kilometres * ROAD_FACTOR), chat.language)
    return chat.text("mobility-drivers-line", kilometres=away, minutes=time, stars=stars(chat, one.stars))
