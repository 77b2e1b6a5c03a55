"""Rides planned ahead: once or again and again, with reminders before each."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Choice, Confirm, Moment, Place
from easymo.places.saved import saved_places
from easymo.services.mobility import plans, tariffs
from easymo.services.mobility.flows.wording import item, items, money, number_in, vehicle_name
from easymo.services.mobility.manifest import mobility
from easymo.services.mobility.plans import Plan
from easymo.services.mobility.rides import Wanted
from easymo.services.mobility.schedule import LATEST, REPEATS, SOONEST
from easymo.services.mobility.tariff import VEHICLES, road_kilometres


@mobility.flow("plan")
async def plan(chat: Chat) -> None:
    own = await chat.read(saved_places)
    vehicle = await chat.ask("vehicle", Choice(VEHICLES, "mobility-vehicle"))
    pickup = await chat.ask("pickup", Place(own))
    dropoff = await chat.ask("dropoff", Place(own))
    road = road_kilometres(pickup, dropoff)
    if road < 0.1:
        await chat.say("same")
        await chat.restart(vehicle=vehicle, pickup=pickup)
    now = await chat.now()
    first_at = await chat.ask("when", Moment(earliest=now + SOONEST, latest=now + LATEST))
    repeat = await chat.ask("repeat", Choice(REPEATS, "mobility-repeat"))
    tariff = await chat.read(tariffs.tariff_for, country=pickup.country, vehicle=vehicle)
    wanted = Wanted(vehicle, pickup, dropoff, road, tariff.fare(road))
    when = {
        "when": formats.moment(first_at, chat.language, chat.person.country),
        "repeat": chat.text(f"mobility-repeat-{repeat}"),
    }
    confirmed = await chat.ask(
        "confirm",
        Confirm(),
        vehicle=vehicle_name(chat, vehicle),
        pickup=pickup.name,
        dropoff=dropoff.name,
        fare=money(chat, wanted.fare, tariff.currency),
        **when,
    )
    if not confirmed:
        await chat.menu("discarded", items(chat, "plan", "menu"))
        return
    await chat.step(plans.create_plan, wanted=wanted, tariff=tariff, first_at=first_at, repeat=repeat)
    await chat.menu("done", items(chat, "plans", "menu"), **when)


@mobility.flow("plans")
async def my_plans(chat: Chat) -> None:
    listed = await chat.read(plans.my_plans)
    rows = [Item(f"mobility:planned:{one.id}", f"{one.pickup} → {one.dropoff}", _line(chat, one)) for one in listed]
    await chat.menu("list" if rows else "none", [*rows, *items(chat, "plan", "menu")])


@mobility.flow("planned")
async def planned(chat: Chat) -> None:
    """One plan; ``note``: what was just done with it."""
    found = await chat.read(plans.find_plan, id=chat.given("plan") or number_in(chat.argument))
    if found is None:
        await chat.menu("gone", items(chat, "plans", "menu"))
        return
    note = chat.given("note")
    said = chat.text(f"mobility-planned-note-{note}") if note else ""
    ways = {"active": ("pause-plan", "stop-plan"), "paused": ("resume-plan", "stop-plan")}.get(found.status, ())
    shown = [item(chat, f"mobility:{row}:{found.id}", row) for row in ways]
    await chat.menu("detail", [*shown, *items(chat, "plans", "menu")], note=said, **_about(chat, found))


@mobility.flow("pause-plan")
async def pause(chat: Chat) -> None:
    await _change(chat, "paused")


@mobility.flow("resume-plan")
async def resume(chat: Chat) -> None:
    await _change(chat, "active")


@mobility.flow("stop-plan")
async def stop(chat: Chat) -> None:
    await _change(chat, "stopped")


@mobility.flow("told-soon", template="mobility_soon", values=("pickup", "dropoff", "when"))
async def told_soon(chat: Chat) -> None:
    """To the rider, an hour and a quarter before a planned ride that still stands."""
    found = await chat.read(plans.find_plan, id=number_in(chat.argument))
    minutes = chat.given("minutes")
    if found is None or found.status != "active" or found.next_at is None:
        return
    ways = [item(chat, f"mobility:{row}:{found.id}", row) for row in ("pause-plan", "stop-plan")]
    if minutes is None:
        await chat.hand_over("mobility", "planned", plan=found.id)
    await chat.menu("soon", [*ways, *items(chat, "menu")], minutes=minutes, **_about(chat, found))


@mobility.flow("told-planned", template="mobility_planned", values=("pickup", "dropoff"))
async def told_planned(chat: Chat) -> None:
    """To the rider: the planned ride's time has come."""
    found = await chat.read(plans.find_plan, id=number_in(chat.argument))
    if found is None:
        return
    trip = chat.given("trip")
    shown = [item(chat, f"mobility:trip:{trip}", "current")] if trip else []
    await chat.menu("asked" if trip else "missed", [*shown, *items(chat, "plans", "menu")], **_about(chat, found))


async def _change(chat: Chat, status: str) -> None:
    id = number_in(chat.argument)
    changed = await chat.step(plans.change_plan, id=id, status=status)
    await chat.hand_over("mobility", "planned", plan=id, **({"note": status} if changed else {}))


def _about(chat: Chat, plan: Plan) -> dict[str, str]:
    when = plan.next_at or plan.first_at
    return {
        "vehicle": vehicle_name(chat, plan.vehicle),
        "pickup": plan.pickup,
        "dropoff": plan.dropoff,
        "repeat": chat.text(f"mobility-repeat-{plan.repeat}"),
        "fare": money(chat, plan.fare, plan.currency),
        "when": formats.moment(when, chat.language, chat.person.country),
    }


def _line(chat: Chat, plan: Plan) -> str:
    paused = f" · {chat.text('mobility-planned-paused')}" if plan.status == "paused" else ""
    about = _about(chat, plan)
    return f"{about['when']} · {about['repeat']}{paused}"
