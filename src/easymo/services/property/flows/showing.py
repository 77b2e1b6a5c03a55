"""One home in full, to whoever looks and to who offers it; where it is."""

from easymo.conversation import formats
from easymo.conversation.chat import MENU_MOST, Chat, Item
from easymo.listings.favourites import keep_item
from easymo.services.property import store
from easymo.services.property.flows.wording import about_each_other, facts, item, number_in, to_menu
from easymo.services.property.home import RENEWAL
from easymo.services.property.manifest import property_service
from easymo.services.property.search import DOMAIN, query_of
from easymo.services.property.store import SeenHome
from easymo.whatsapp.messages import Location


@property_service.flow("home")
async def home(chat: Chat) -> None:
    """The home of the argument; a link to it works for ever."""
    found = await chat.read(store.find_home, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "property:find", "find"), to_menu(chat)])
        return
    if found.status == "taken" and not found.mine:
        similar = query_of({"deal": found.deal, "type": found.type, "place": found.described.place})
        others = item(chat, f"property:results:{similar.encode()}", "similar")
        await chat.menu("taken", [others, to_menu(chat)], title=found.title)
        return
    described = facts(chat, found.described)
    posted = formats.day(found.created_at, chat.language, chat.person.country)
    if found.mine:
        closes_soon = found.expires_at - await chat.now() <= RENEWAL
        await chat.say("detail", **described, posted=posted)
        until = formats.day(found.expires_at, chat.language, chat.person.country)
        status = chat.text(f"property-status-{found.status}")
        await chat.menu("mine", _own_ways(chat, found, closes_soon), status=status, until=until)
        return
    await chat.say("detail", **described, posted=posted)
    await chat.menu("ways", _ways(chat, found)[:MENU_MOST])


@property_service.flow("map")
async def show_map(chat: Chat) -> None:
    """The home as a pin, which WhatsApp leads to."""
    found = await chat.read(store.find_home, id=number_in(chat.argument))
    if found is None or (found.status == "taken" and not found.mine):
        await chat.menu("gone", [item(chat, "property:find", "find"), to_menu(chat)])
        return
    pin = Location(latitude=found.latitude, longitude=found.longitude, name=found.title, address=found.place)
    await chat.show("pin", pin, title=found.title)


def _ways(chat: Chat, found: SeenHome) -> list[Item]:
    """What somebody who looks may do with a home."""
    listing = f"{DOMAIN}-{found.id}"
    if found.deal == "stay":
        first = item(chat, f"property:stay:{found.id}", "stay")
    elif found.viewing is not None:
        first = item(chat, f"property:viewing:{found.viewing}", "viewing")
    else:
        first = item(chat, f"property:view:{found.id}", "view")
    asking = item(chat, f"property:ask:{found.id}", "ask")
    if found.inquiry is not None:
        asking = item(chat, f"property:inquiry:{found.inquiry}", "inquiry")
    rows = [item(chat, f"property:{row}:{found.id}", row) for row in ("contact", "map", "share")]
    return [first, asking, *rows, keep_item(chat, DOMAIN, found.id), *about_each_other(chat, listing), to_menu(chat)]


def _own_ways(chat: Chat, found: SeenHome, closes_soon: bool) -> list[Item]:
    """What its owner may do with a home."""
    renewal = ["renew"] if closes_soon else []
    rows = {
        "open": ["edit", "share", *renewal, "pause", "taken"],
        "expired": ["renew", "edit", "taken"],
        "paused": ["open", "edit", "taken"],
        "taken": ["open"],
    }.get(found.status, [])
    rows += ["calendar"] if found.deal == "stay" else []
    flows = {"open": "renew"}
    ways = [item(chat, f"property:{flows.get(row, row)}:{found.id}", row) for row in [*rows, "delete"]]
    return [*ways, item(chat, "property:mine", "mine"), to_menu(chat)]
