"""One's own homes: their list, and all that may become of one: paused, renewed, shared, taken, deleted."""

from easymo.agents.activities import our_number
from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Confirm
from easymo.services.property import store
from easymo.services.property.flows.wording import price, to_menu
from easymo.services.property.home import RENEWAL, expires
from easymo.services.property.manifest import property_service
from easymo.services.property.store import Ended, SeenHome


@property_service.flow("mine")
async def mine(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(store.my_homes, page=page)
    ways_on = [item(chat, "property:offer", "offer"), to_menu(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", ways_on)
        return
    items = [
        Item(f"property:home:{home.id}", home.title, chat.text(f"property-status-{home.status}")) for home in listed
    ]
    await chat.menu("list", paged(chat, items, page, lambda page: f"property:mine:{page}", ways_on))


@property_service.flow("pause")
async def pause(chat: Chat) -> None:
    found = await _own(chat)
    if found is not None and await chat.step(store.pause_home, id=found.id):
        again = item(chat, f"property:renew:{found.id}", "open")
        await chat.menu("done", [again, *_ways_back(chat)], title=found.title)
    else:
        await chat.menu("gone", _ways_back(chat))


@property_service.flow("renew")
async def renew(chat: Chat) -> None:
    """Opens a home for its whole time again: one that runs out or has run out, is paused or was taken."""
    found = await _own(chat)
    until = expires(await chat.now()) if found is not None else None
    if found is None or until is None or not await chat.step(store.open_home, id=found.id, until=until):
        await chat.menu("gone", _ways_back(chat))
        return
    until_day = formats.day(until, chat.language, chat.person.country)
    share = item(chat, f"property:share:{found.id}", "share")
    await chat.menu("done", [share, *_ways_back(chat)], title=found.title, until=until_day)


@property_service.flow("share")
async def share(chat: Chat) -> None:
    """A message to be passed on, whose link opens exactly this home; anybody may share any that is offered."""
    found = await chat.read(store.find_home, id=number_in(chat.argument))
    if found is None or found.status != "open":
        await chat.menu("gone", _ways_back(chat))
        return
    try:
        number = await chat.call(our_number)
    except CallFailed:
        again = item(chat, f"property:share:{found.id}", "share")
        await chat.menu("failed", [again, *_ways_back(chat)], title=found.title)
        return
    await chat.menu("done", _ways_back(chat))
    link = f"https://wa.me/{number}?text=home%3A{found.id}"
    shown = price(chat, found.price, found.unit, found.currency)
    await chat.say("card", title=found.title, place=found.place, price=shown, link=link)


@property_service.flow("taken")
async def taken(chat: Chat) -> None:
    """Rented or sold: found no more, and who has asked to see it or to stay is told."""
    found = await _own(chat)
    if found is None or found.status not in ("open", "expired", "paused"):
        await chat.menu("gone", _ways_back(chat))
    elif not await chat.ask("confirm", Confirm(), title=found.title):
        await chat.menu("kept", _ways_back(chat))
    elif await chat.step(store.take_home, id=found.id):
        told = await _end_requests(chat, found)
        again = item(chat, f"property:renew:{found.id}", "open")
        await chat.menu("done", [again, *_ways_back(chat)], title=found.title, told=_told(chat, told))
    else:
        await chat.menu("gone", _ways_back(chat))


@property_service.flow("delete")
async def delete(chat: Chat) -> None:
    found = await _own(chat)
    if found is None:
        await chat.menu("gone", _ways_back(chat))
    elif not await chat.ask("confirm", Confirm(), title=found.title):
        await chat.menu("kept", _ways_back(chat))
    elif await chat.step(store.delete_home, id=found.id):
        told = await _end_requests(chat, found)
        await chat.menu("done", _ways_back(chat), title=found.title, told=_told(chat, told))
    else:
        await chat.menu("gone", _ways_back(chat))


@property_service.flow("told-end", priority=NOTIFICATION, template="property_taken", values=("title",))
async def told_end(chat: Chat) -> None:
    """To who wanted to see a home, or to stay in it, that is offered no more: ``title``."""
    find = item(chat, "property:find", "find")
    await chat.menu("over", [find, to_menu(chat)], title=str(chat.given("title") or ""))


@property_service.flow("told-expiry", priority=NOTIFICATION, template="property_expiry", values=("title", "until"))
async def told_expiry(chat: Chat) -> None:
    """To who offers a home that ends by itself soon."""
    found = await _own(chat)
    now = await chat.now()
    if found is None or found.status != "open" or found.expires_at - now > RENEWAL:
        return
    ways_on = [item(chat, f"property:{row}:{found.id}", row) for row in ("renew", "taken", "delete")]
    until = formats.day(found.expires_at, chat.language, chat.person.country)
    await chat.menu("soon", ways_on, title=found.title, until=until)


async def _own(chat: Chat) -> SeenHome | None:
    """The home of the argument, if it is the person's own."""
    found = await chat.read(store.find_home, id=number_in(chat.argument))
    return found if found is not None and found.mine else None


async def _end_requests(chat: Chat, home: SeenHome) -> int:
    ended: list[Ended] = await chat.step(store.end_requests, home=home.id)
    for person in dict.fromkeys(each.person for each in ended):
        await chat.tell(person, f"property:told-end:{home.id}", title=home.title)
    return len(ended)


def _told(chat: Chat, count: int) -> str:
    return chat.text("property-told-count", count=count) if count else ""


def _ways_back(chat: Chat) -> list[Item]:
    return [item(chat, "property:mine", "mine"), to_menu(chat)]
