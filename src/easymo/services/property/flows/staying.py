"""Short stays: days asked for, confirmed by who offers the home, which then has them taken in its calendar."""

from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGES_MOST, item, number_in, numbers_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Confirm, Date, Number
from easymo.services.property import stays, store
from easymo.services.property.flows.wording import about_each_other, contact, titled, to_menu
from easymo.services.property.home import NIGHTS_MOST, STAYS_AHEAD, leaving, local_day, price_of_stay
from easymo.services.property.manifest import property_service
from easymo.services.property.stays import Booked, Day, ListedStay, Stay

CALENDAR_MOST = 10
"""Taken stretches named with the question: more would not be read."""


@property_service.flow("stay")
async def stay(chat: Chat) -> None:
    """Asks for days in the home of the argument."""
    home = await chat.read(store.find_home, id=number_in(chat.argument))
    if home is None or home.status != "open" or home.deal != "stay" or home.mine:
        await chat.menu("own" if home is not None and home.mine else "gone", _ways_on(chat))
        return
    booked = await chat.read(stays.booked_days, home=home.id)
    latest = local_day(await chat.now() + STAYS_AHEAD, chat.person.country)
    arrives = await chat.ask("arrives", Date(latest=latest), title=home.title, taken=_taken(chat, booked))
    least = home.minimum_nights or 1
    nights = await chat.ask("nights", Number(least, NIGHTS_MOST), least=least)
    total = price_of_stay(home.price, home.unit, nights)
    values = {
        "title": home.title,
        "days": _days(chat, arrives, leaving(arrives, nights)),
        "nights": nights,
        "total": formats.money(total.low, total.high, home.currency, chat.language),
    }
    if not await chat.ask("confirm", Confirm(), **values):
        await chat.menu("discarded", [item(chat, f"property:home:{home.id}", "home"), to_menu(chat)])
        return
    asked = await chat.step(stays.ask_stay, home=home.id, arrives=arrives, nights=nights)
    if asked.outcome == "ok" and asked.other is not None:
        await chat.tell(asked.other, f"property:told-stay:{asked.stay}", what="proposed")
    again = [item(chat, f"property:stay:{home.id}", "stay")] if asked.outcome in ("taken", "short", "past") else []
    outcome = {"ok": "done"}.get(asked.outcome, asked.outcome)
    await chat.menu(outcome, [*again, *_ways_on(chat)], least=least, **values)


@property_service.flow("stays")
async def my_stays(chat: Chat) -> None:
    """The stays the person asked for; the argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(stays.my_stays, page=page)
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", _ways_on(chat)[1:])
        return
    items = [_line(chat, each, titled(chat, each.title)) for each in listed]
    await chat.menu("list", paged(chat, items, page, lambda page: f"property:stays:{page}", _ways_on(chat)[1:]))


@property_service.flow("calendar")
async def calendar(chat: Chat) -> None:
    """What is asked, booked and kept of one's own home; the argument: the home and the number of a page."""
    id, page = numbers_in(chat.argument)
    home = await chat.read(store.find_home, id=id)
    if home is None or not home.mine:
        await chat.menu("gone", [item(chat, "property:mine", "mine"), to_menu(chat)])
        return
    listed = await chat.read(stays.home_stays, home=id, page=min(page, PAGES_MOST))
    items = [_line(chat, each, each.title or chat.text("property-kept")) for each in listed]
    ways_on = [item(chat, f"property:keep-days:{id}", "keep-days"), item(chat, f"property:home:{id}", "home")]
    shown = paged(chat, items, page, lambda page: f"property:calendar:{id}.{page}", ways_on)
    await chat.menu("list" if listed else "none", shown, title=home.title)


@property_service.flow("keep-days")
async def keep_days(chat: Chat) -> None:
    """Keeps days of one's own home: nobody can book them."""
    id = number_in(chat.argument)
    home = await chat.read(store.find_home, id=id)
    if home is None or not home.mine or home.deal != "stay":
        await chat.menu("gone", [item(chat, "property:mine", "mine"), to_menu(chat)])
        return
    latest = local_day(await chat.now() + STAYS_AHEAD, chat.person.country)
    first = await chat.ask("first", Date(latest=latest), title=home.title)
    nights = await chat.ask("nights", Number(1, 365))
    outcome = await chat.step(stays.keep_days, home=id, arrives=first, nights=nights)
    days = _days(chat, first, leaving(first, nights))
    ways_on = [item(chat, f"property:calendar:{id}", "calendar"), to_menu(chat)]
    await chat.menu("done" if outcome == "ok" else outcome, ways_on, days=days)


@property_service.flow("booking")
async def booking(chat: Chat) -> None:
    """One stay, to either side, with what may become of it."""
    found = await chat.read(stays.find_stay, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", _ways_on(chat))
        return
    today = local_day(await chat.now(), chat.person.country)
    if found.kept:
        await chat.menu("kept", _ways(chat, found, today), **_about(chat, found))
        return
    ways = [*_ways(chat, found, today), *about_each_other(chat, f"stay-{found.id}")]
    await chat.menu("detail", ways, **_about(chat, found))


@property_service.flow("accept-stay")
async def accept(chat: Chat) -> None:
    await _move(chat, "confirm")


@property_service.flow("decline-stay")
async def decline(chat: Chat) -> None:
    await _move(chat, "decline")


@property_service.flow("cancel-stay")
async def cancel(chat: Chat) -> None:
    await _move(chat, "cancel")


@property_service.flow("other-days")
async def name_other_days(chat: Chat) -> None:
    """The owner names other days for a stay that is asked for; the guest confirms them, or not."""
    id = number_in(chat.argument)
    found = await chat.read(stays.find_stay, id=id)
    home = await chat.read(store.find_home, id=found.home) if found is not None else None
    if found is None or home is None or found.side != "owner" or found.kept:
        await chat.menu("gone", _ways_on(chat))
        return
    today = local_day(await chat.now(), chat.person.country)
    if found.status != "proposed":
        await chat.menu("over", _ways(chat, found, today), **_about(chat, found))
        return
    booked = await chat.read(stays.booked_days, home=home.id)
    latest = local_day(await chat.now() + STAYS_AHEAD, chat.person.country)
    days = _days(chat, found.arrives, found.leaves)
    arrives = await chat.ask(
        "arrives", Date(latest=latest), name=found.name or "…", days=days, taken=_taken(chat, booked)
    )
    least = home.minimum_nights or 1
    nights = await chat.ask("nights", Number(least, NIGHTS_MOST), least=least)
    moved = await chat.step(stays.move_stay_days, id=id, arrives=arrives, nights=nights)
    if moved.outcome == "ok" and moved.guest is not None:
        await chat.tell(moved.guest, f"property:told-stay:{id}", what="proposed")
    again = moved.outcome in ("past", "short", "taken", "duplicate")
    ways = [item(chat, f"property:other-days:{id}", "other-days")] if again else []
    values = {**_about(chat, found), "days": _days(chat, arrives, leaving(arrives, nights)), "least": least}
    ways += [item(chat, f"property:calendar:{home.id}", "calendar"), to_menu(chat)]
    await chat.menu("done" if moved.outcome == "ok" else moved.outcome, ways, **values)


async def _move(chat: Chat, move: str) -> None:
    id = number_in(chat.argument)
    moved = await chat.step(stays.move_stay, id=id, move=move)
    found = await chat.read(stays.find_stay, id=id)
    if found is None:
        await chat.menu("gone", _ways_on(chat))
        return
    if moved.other is not None:
        what = {"confirm": "confirmed", "decline": "declined", "cancel": "cancelled"}[move]
        await chat.tell(moved.other, f"property:told-stay:{id}", what=what)
    for other in moved.declined:
        await chat.tell(other.guest, f"property:told-stay:{other.id}", what="declined")
    today = local_day(await chat.now(), chat.person.country)
    name = "done" if moved.outcome == "ok" else moved.outcome
    await chat.menu(name, _ways(chat, found, today), **_about(chat, found))


@property_service.flow("told-stay", priority=NOTIFICATION, template="property_stay", values=("title", "days", "status"))
async def told_stay(chat: Chat) -> None:
    """To the other side: ``what`` happened to a stay, unless more has happened since."""
    found = await chat.read(stays.find_stay, id=number_in(chat.argument))
    if found is None or found.status != chat.given("what"):
        return
    today = local_day(await chat.now(), chat.person.country)
    await chat.menu(_happened(found), _ways(chat, found, today), **_about(chat, found))


def _happened(found: Stay) -> str:
    """What a stay's status says to whom it is told."""
    if found.from_owner:
        own = {"confirmed": "agreed", "declined": "refused"} if found.side == "owner" else {"proposed": "moved"}
        return own.get(found.status, found.status)
    return found.status


def _ways(chat: Chat, found: Stay, today: Day) -> list[Item]:
    ways: list[Item] = []
    if found.leaves > today and found.asks_me:
        rows = ["accept-stay", *(["other-days"] if found.side == "owner" else []), "decline-stay"]
        ways += [item(chat, f"property:{row}:{found.id}", row) for row in rows]
    elif found.leaves > today and found.status in ("proposed", "confirmed"):
        ways.append(item(chat, f"property:cancel-stay:{found.id}", "open-days" if found.kept else "cancel-stay"))
    elif found.status == "confirmed" and not found.kept:
        ways.append(item(chat, f"property:rate-stay:{found.id}", "rate"))
    if found.side == "owner":
        return [*ways, item(chat, f"property:calendar:{found.home}", "calendar"), to_menu(chat)]
    return [*ways, item(chat, "property:stays", "stays"), to_menu(chat)]


def _about(chat: Chat, found: Stay) -> dict[str, Any]:
    total = price_of_stay(found.price, found.unit, found.nights)
    return {
        "title": titled(chat, found.title),
        "days": _days(chat, found.arrives, found.leaves),
        "nights": found.nights,
        "total": formats.money(total.low, total.high, found.currency, chat.language),
        "name": found.name or "…",
        "status": chat.text(f"property-stay-status-{found.status}"),
        "contact": contact(chat, found.name, found.contact),
    }


def _line(chat: Chat, listed: ListedStay, about: str) -> Item:
    status = chat.text(f"property-stay-status-{listed.status}")
    days = chat.text("property-days-short", first=_short(listed.arrives), last=_short(listed.leaves))
    return Item(f"property:booking:{listed.id}", days, f"{about} · {status}")


def _days(chat: Chat, arrives: Day, leaves: Day) -> str:
    first, last = formats.date(arrives, chat.language), formats.date(leaves, chat.language)
    return chat.text("property-days", first=first, last=last)


def _short(day: Day) -> str:
    return f"{day:%d/%m}"


def _taken(chat: Chat, booked: list[Booked]) -> str:
    """The days that are taken, as a further paragraph; nothing if none are."""
    if not booked:
        return ""
    days = "\n".join(f"• {_days(chat, each.arrives, each.leaves)}" for each in booked[:CALENDAR_MOST])
    return f"\n\n{chat.text('property-taken-days', list=days)}"


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"property:{row}", row) for row in ("stays", "find", "menu")]
