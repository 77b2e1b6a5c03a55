"""Being a driver: online and offline, who waits, what was earned."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Place
from easymo.places.saved import saved_places
from easymo.services.mobility import drivers
from easymo.services.mobility.drivers import HEARTBEAT
from easymo.services.mobility.flows.wording import items, money, vehicle_name
from easymo.services.mobility.manifest import mobility


@mobility.flow("drive", parks=True)
async def drive(chat: Chat) -> None:
    """The drivers' menu."""
    driving = await chat.read(drivers.my_driving)
    if driving is None:
        await chat.menu("invited", items(chat, "register", "menu"))
        return
    values = {"vehicle": vehicle_name(chat, driving.vehicle), "plate": driving.plate}
    if driving.status == "pending":
        await chat.menu("pending", items(chat, "menu"), **values)
        return
    rows = ("waiting", "offline", "online") if driving.online else ("online",)
    until = formats.date(driving.until, chat.language)
    owed = chat.text("mobility-drive-owed", tokens=formats.number(driving.owed, chat.language)) if driving.owed else ""
    name = "online" if driving.online else "offline"
    await chat.menu(name, items(chat, *rows, "earnings", "trips", "register", "menu"), until=until, owed=owed, **values)


@mobility.flow("online")
async def online(chat: Chat) -> None:
    """Online where the driver is; said again, where they are now."""
    driving = await chat.read(drivers.my_driving)
    if driving is None or driving.status == "pending":
        await chat.hand_over("mobility", "drive")
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    went = await chat.step(drivers.go_online, place=place)
    ways = {"ok": ("waiting", "offline", "drive"), "papers": ("register", "menu"), "expired": ("register", "menu")}
    minutes = round(HEARTBEAT.total_seconds() / 60)
    await chat.menu(
        went.outcome, items(chat, *ways.get(went.outcome, ("drive", "menu"))), place=place.name, minutes=minutes
    )


@mobility.flow("offline")
async def offline(chat: Chat) -> None:
    was_online = await chat.step(drivers.go_offline)
    await chat.menu("done" if was_online else "already", items(chat, "online", "earnings", "drive"))


@mobility.flow("told-offline")
async def told_offline(chat: Chat) -> None:
    """To a driver of whom nothing was heard for half an hour."""
    await chat.menu("offline", items(chat, "online", "drive"), minutes=round(HEARTBEAT.total_seconds() / 60))


@mobility.flow("earnings")
async def earnings(chat: Chat) -> None:
    local = (await chat.now()).astimezone(formats.zone(chat.person.country))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    earned = await chat.read(drivers.earnings, midnight=midnight)
    driving = await chat.read(drivers.my_driving)
    owed = driving.owed if driving else 0
    lines = "\n".join(
        chat.text(
            "mobility-earnings-line",
            rides_today=one.rides_today,
            today=money(chat, one.today, one.currency),
            rides=one.rides,
            total=money(chat, one.total, one.currency),
        )
        for one in earned
    )
    due = chat.text("mobility-drive-owed", tokens=formats.number(owed, chat.language)) if owed else ""
    await chat.menu("earned" if earned else "none", items(chat, "drive", "trips", "menu"), lines=lines, owed=due)
