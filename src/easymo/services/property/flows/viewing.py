"""Viewings: a moment proposed, confirmed, changed, called off; both sides told in their own language."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, numbers_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.services.property import store, viewings
from easymo.services.property.flows.wording import about_each_other, about_viewing, to_menu
from easymo.services.property.manifest import property_service
from easymo.services.property.slots import Slot
from easymo.services.property.viewing import AHEAD, SOONEST, Instant, Move, is_over, moves, slots
from easymo.services.property.viewings import Viewing


@property_service.flow("view")
async def view(chat: Chat) -> None:
    """Asks to see the home of the argument."""
    home = await chat.read(store.find_home, id=number_in(chat.argument))
    if home is None or home.status != "open" or home.mine:
        await chat.menu("own" if home is not None and home.mine else "gone", _ways_on(chat))
        return
    if home.viewing is not None:
        await chat.menu("duplicate", [item(chat, f"property:viewing:{home.viewing}", "viewing"), to_menu(chat)])
        return
    at = await _ask_moment(chat, home.id, home.title)
    proposed = await chat.step(viewings.propose_viewing, home=home.id, at=at)
    if proposed.outcome == "ok" and proposed.other is not None:
        await chat.tell(proposed.other, f"property:told-viewing:{proposed.viewing}", what="proposed")
    outcome = {"ok": "done"}.get(proposed.outcome, proposed.outcome)
    ways_on = [item(chat, f"property:viewing:{proposed.viewing}", "viewing")] if proposed.viewing else []
    when = formats.moment(at, chat.language, chat.person.country)
    await chat.menu(outcome, [*ways_on, *_ways_on(chat)[1:]], title=home.title, when=when)


async def _ask_moment(chat: Chat, home: int, title: str) -> Instant:
    """One of the next moments at which nobody else views the home, or another."""
    now = await chat.now()
    taken = await chat.read(viewings.viewing_moments, home=home)
    offered = slots(now, formats.zone(chat.person.country), taken)
    return await chat.ask("when", Slot(offered, now + SOONEST, now + AHEAD), title=title)


@property_service.flow("viewing")
async def viewing(chat: Chat) -> None:
    """One viewing, to either side, with what may become of it."""
    found = await chat.read(viewings.find_viewing, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", _ways_on(chat))
        return
    ways = [*_ways(chat, found), *about_each_other(chat, f"viewing-{found.id}")]
    await chat.menu("detail", ways, **about_viewing(chat, found))


@property_service.flow("viewings")
async def my_viewings(chat: Chat) -> None:
    """The person's viewings on either side; the argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(viewings.my_viewings, page=page)
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", _ways_on(chat)[1:])
        return
    items = [
        Item(
            f"property:viewing:{each.id}",
            formats.slot(each.at, chat.language, chat.person.country),
            f"{each.title} · {chat.text(f'property-viewing-status-{each.status}')}",
        )
        for each in listed
    ]
    ways_on = _ways_on(chat)[1:]
    await chat.menu("list", paged(chat, items, page, lambda page: f"property:viewings:{page}", ways_on))


@property_service.flow("confirm")
async def confirm(chat: Chat) -> None:
    """The argument of each move: a viewing, and the version that was seen of it."""
    await _move(chat, "confirm")


@property_service.flow("decline")
async def decline(chat: Chat) -> None:
    await _move(chat, "decline")


@property_service.flow("call-off")
async def call_off(chat: Chat) -> None:
    await _move(chat, "cancel")


@property_service.flow("change")
async def change(chat: Chat) -> None:
    """Proposes another moment."""
    id, _ = numbers_in(chat.argument)
    found = await chat.read(viewings.find_viewing, id=id)
    if found is None or "change" not in moves(found.status, found.proposed_by, found.side, begun=found.begun):
        await chat.menu("over" if found else "gone", _ways_on(chat))
        return
    await _move(chat, "change", await _ask_moment(chat, found.home, found.title))


async def _move(chat: Chat, move: Move, at: Instant | None = None) -> None:
    """Makes a move, once and only upon what the person has seen, and tells the other side."""
    id, seen = numbers_in(chat.argument)
    moved = await chat.step(viewings.move_viewing, id=id, seen=seen, move=move, at=at)
    found = await chat.read(viewings.find_viewing, id=id)
    if found is None:
        await chat.menu("gone", _ways_on(chat))
        return
    if moved.outcome == "ok" and moved.other is not None:
        await chat.tell(moved.other, f"property:told-viewing:{id}", what=_SAID[move], at=found.at)
    if moved.outcome == "ok" and found.status == "confirmed":
        await chat.step(viewings.remind_of_viewing, viewing=found, now=await chat.now())
    elif moved.outcome == "ok":
        await chat.step(viewings.forget_reminders, viewing=id)
    name = "done" if moved.outcome == "ok" else moved.outcome
    await chat.menu(name, _ways(chat, found), **about_viewing(chat, found))


_SAID = {"confirm": "confirmed", "change": "changed", "decline": "declined", "cancel": "cancelled"}
"""What the other side is told of a move."""


@property_service.flow(
    "told-viewing", priority=NOTIFICATION, template="property_viewing", values=("title", "when", "status")
)
async def told_viewing(chat: Chat) -> None:
    """To the other side: ``what`` happened to a viewing, unless more has happened since."""
    found = await chat.read(viewings.find_viewing, id=number_in(chat.argument))
    what = chat.given("what")
    if found is None or what not in ("proposed", *_SAID.values()):
        return
    if found.status != ("proposed" if what == "changed" else what):
        return
    await chat.menu(what, _ways(chat, found), **about_viewing(chat, found))


@property_service.flow(
    "told-viewing-soon", priority=NOTIFICATION, template="property_viewing_soon", values=("title", "when")
)
async def told_viewing_soon(chat: Chat) -> None:
    """To both sides, a day and an hour before, if it still holds as it was at version ``seen``."""
    found = await chat.read(viewings.find_viewing, id=number_in(chat.argument))
    if found is None or found.status != "confirmed" or found.version != chat.given("seen"):
        return
    if not found.begun:
        await chat.menu("soon", _ways(chat, found), **about_viewing(chat, found))


@property_service.flow("told-viewing-over", priority=NOTIFICATION, template="property_viewing_over", values=("title",))
async def told_viewing_over(chat: Chat) -> None:
    """To both sides, an hour after it began: how was it?"""
    found = await chat.read(viewings.find_viewing, id=number_in(chat.argument))
    if found is None or found.version != chat.given("seen"):
        return
    if is_over(found.status, begun=found.begun):
        await chat.menu("over", _ways(chat, found), **about_viewing(chat, found))


def _ways(chat: Chat, found: Viewing) -> list[Item]:
    """What the person may do with a viewing now."""
    may = moves(found.status, found.proposed_by, found.side, begun=found.begun)
    ways = [item(chat, f"property:{_FLOWS[move]}:{found.id}.{found.version}", f"viewing-{move}") for move in may]
    if is_over(found.status, begun=found.begun):
        ways.append(item(chat, f"property:rate:{found.id}", "rate"))
    home = [item(chat, f"property:home:{found.home}", "home")] if found.title else []
    return [*ways, *home, item(chat, "property:viewings", "viewings")]


_FLOWS: dict[Move, str] = {"confirm": "confirm", "change": "change", "decline": "decline", "cancel": "call-off"}


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"property:{row}", row) for row in ("viewings", "find", "menu")]
