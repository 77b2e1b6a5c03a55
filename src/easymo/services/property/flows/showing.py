"""One home in full, to whoever looks and to who offers it; where it is."""

from easymo.conversation import formats
from easymo.conversation.chat import MENU_MOST, Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.listings.favourites import keep_item
from easymo.listings.hidden import why_hidden
from easymo.listings.moderation import judge
from easymo.listings.photos import more_photos, show_cover
from easymo.people.ratings import rating_of
from easymo.people.verifications import is_verified
from easymo.services.property import store
from easymo.services.property.flows.wording import about_each_other, facts, to_menu
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
    described["lister"] = " ".join(filter(None, (described["lister"], *(await _trust(chat, found)))))
    posted = formats.day(found.created_at, chat.language, chat.person.country)
    count = await show_cover(chat, "detail", DOMAIN, found.id, **described, posted=posted)
    if found.mine and (hidden := await why_hidden(chat, DOMAIN, found.id)) is not None:
        rows = [item(chat, f"property:{row}:{found.id}", row) for row in ("edit", "delete")]
        own = [*hidden.ways, *rows, item(chat, "property:mine", "mine"), to_menu(chat)]
        await chat.menu("hidden", own, why=hidden.sentence)
        return
    if found.mine:
        closes_soon = found.expires_at - await chat.now() <= RENEWAL
        until = formats.day(found.expires_at, chat.language, chat.person.country)
        status = chat.text(f"property-status-{found.status}")
        await chat.menu("mine", _own_ways(chat, found, closes_soon), status=status, until=until)
        return
    ways = [*_ways(chat, found), *more_photos(chat, DOMAIN, found.id, count), to_menu(chat)]
    await chat.menu("ways", ways[:MENU_MOST], warning=_warning(chat, found))


async def _trust(chat: Chat, found: SeenHome) -> tuple[str, str]:
    """That who offers it is known to be who they say, and what others say of them; empty where nothing is."""
    verified = await chat.read(is_verified, found.owner)
    rating = await chat.read(rating_of, found.owner)
    return "✔️" if verified else "", rating.shown(chat.language)


def _warning(chat: Chat, found: SeenHome) -> str:
    """What who looks at it is told of its words, where they give reason to; before what is always told."""
    verdict = judge(f"{found.title} {found.details}")
    return f"{chat.text(verdict.sentence)}\n\n" if verdict.policy == "warn" else ""


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
    return [first, asking, *rows, keep_item(chat, DOMAIN, found.id), *about_each_other(chat, listing)]


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
    album = [item(chat, f"core:album:{DOMAIN}-{found.id}", "album")]
    return [*ways, *album, item(chat, "property:mine", "mine"), to_menu(chat)]
