"""What a person keeps an eye on, and what is told of it."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE, item, page_in
from easymo.conversation.policy import NOTIFICATION
from easymo.listings import favourites
from easymo.listings.alerts import ADDRESSES
from easymo.listings.favourites import MOST, Favourite
from easymo.services.core.flows.listed import detail_address, listing_in, price
from easymo.services.core.flows.wording import to_home
from easymo.services.core.manifest import core


@core.flow("keep")
async def keep(chat: Chat) -> None:
    """Keeps the listing of the argument, `<domain>-<number>`, or lets it go."""
    listing = listing_in(chat.argument)
    outcome = await chat.step(favourites.keep_listing, domain=listing[0], listing=listing[1]) if listing else "gone"
    await chat.menu(outcome, _ways_on(chat), most=MOST)


@core.flow("favourites")
async def my_favourites(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    kept = await chat.read(favourites.my_favourites, page=page)
    if not kept and page:
        await chat.restart()
    if not kept:
        await chat.menu("none", _ways_on(chat)[1:])
        return
    rows = [Item(f"core:kept:{_name(one)}", one.title, _about(chat, one)) for one in kept[:PAGE]]
    if len(kept) > PAGE:
        rows.append(Item(f"core:favourites:{page + 1}", chat.text("chat-button-more")))
    if page:
        rows.append(Item(f"core:favourites:{page - 1}", chat.text("chat-button-back")))
    await chat.menu("list", rows)


@core.flow("kept")
async def kept(chat: Chat) -> None:
    """One of them: whether it is still there, for how much, and the way to it."""
    found = await _find(chat)
    if found is None:
        await chat.menu("unknown", _ways_on(chat))
        return
    await chat.menu(
        "gone" if found.gone else "there", _ways_to(chat, found), title=found.title, about=_about(chat, found)
    )


@core.flow("told-favourite", priority=NOTIFICATION, template="core_favourite", values=("title",))
async def told_favourite(chat: Chat) -> None:
    """That it costs less, or is gone: ``what`` given. Without it (its template was tapped), how it stands."""
    found, what = await _find(chat), chat.given("what")
    if found is None:
        if what is None:
            await chat.hand_over("core", "favourites")
    elif found.gone:
        if what != "price":
            await chat.menu("gone", _ways_to(chat, found), title=found.title)
    elif what != "gone":
        before = found.price_before
        was = formats.money(before, before, found.currency, chat.language) if before is not None else ""
        name = "price" if was else "there"
        await chat.menu(name, _ways_to(chat, found), title=found.title, price=_price(chat, found), before=was)


async def _find(chat: Chat) -> Favourite | None:
    listing = listing_in(chat.argument)
    if listing is None:
        return None
    return await chat.read(favourites.find_favourite, domain=listing[0], listing=listing[1])


def _name(favourite: Favourite) -> str:
    return f"{favourite.domain}-{favourite.listing}"


def _about(chat: Chat, favourite: Favourite) -> str:
    return chat.text("core-favourite-gone") if favourite.gone else _price(chat, favourite)


def _price(chat: Chat, favourite: Favourite) -> str:
    return price(chat, favourite.price, favourite.price, "", favourite.currency)


def _ways_to(chat: Chat, favourite: Favourite) -> list[Item]:
    offered = not favourite.gone and chat.offers(ADDRESSES[favourite.domain])
    see = [item(chat, detail_address(favourite.domain, favourite.listing), "see")] if offered else []
    return [*see, item(chat, f"core:keep:{_name(favourite)}", "let-go"), item(chat, "core:favourites", "favourites")]


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, "core:favourites", "favourites"), to_home(chat)]
