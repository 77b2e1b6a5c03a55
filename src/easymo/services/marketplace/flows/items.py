"""One item: as people see it, and all that its seller may do with it."""

from easymo.agents.activities import our_number
from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Confirm
from easymo.listings.favourites import keep_item
from easymo.listings.hidden import why_hidden
from easymo.listings.moderation import judge
from easymo.listings.photos import more_photos, show_cover
from easymo.people.ratings import rating_of
from easymo.people.verifications import is_verified
from easymo.services.marketplace import items, wants
from easymo.services.marketplace.flows.wording import attributes, below, name_of, price, to_menu
from easymo.services.marketplace.item import RENEWAL, expires
from easymo.services.marketplace.items import FoundItem
from easymo.services.marketplace.manifest import marketplace


@marketplace.flow("item")
async def show_item(chat: Chat) -> None:
    found = await chat.read(items.find_item, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "marketplace:find", "search-again"), to_menu(chat)])
        return
    condition = f" · {name_of(chat, 'condition', found.condition)}" if found.condition else ""
    verdict = judge(f"{found.title}\n{found.details}")
    photos = await show_cover(
        chat,
        "detail",
        "item",
        found.id,
        title=found.title,
        kind=f"{name_of(chat, 'category', found.category)}{condition}",
        price=price(chat, found.price, found.currency, negotiable=found.negotiable),
        place=found.place,
        attributes=attributes(chat, found.attributes),
        seller=below(await _standing(chat, found.seller), " · "),
        warning=below(chat.text(verdict.sentence), "\n\n") if verdict.policy == "warn" else "",
        posted=formats.day(found.created_at, chat.language, chat.person.country),
        details=found.details or chat.text("marketplace-no-details"),
    )
    if found.mine and (hidden := await why_hidden(chat, "item", found.id)) is not None:
        rows = [item(chat, f"marketplace:{row}:{found.id}", row) for row in ("edit", "remove")]
        await chat.menu("hidden", [*hidden.ways, *rows, *_ways_back(chat)], why=hidden.sentence)
    elif found.mine:
        closes_soon = found.status == "open" and found.expires_at - await chat.now() <= RENEWAL
        await chat.menu("mine", _own_ways(chat, found, closes_soon), status=_status(chat, found))
    elif found.status == "open":
        await chat.menu(_state(found), _ways(chat, found, photos))
    else:
        await chat.menu(
            "over",
            [item(chat, "marketplace:deals", "deals"), item(chat, "marketplace:find", "search-again"), to_menu(chat)],
        )


async def _standing(chat: Chat, seller: int) -> str:
    """The badge, and what others say."""
    badge = chat.text("listings-verified") if await chat.read(is_verified, seller) else ""
    rating = await chat.read(rating_of, seller)
    return " ".join(filter(None, (badge, rating.shown(chat.language))))


def _state(item: FoundItem) -> str:
    if item.deal:
        return "yours"
    return "reserved" if item.reserved_until else "free"


def _status(chat: Chat, found: FoundItem) -> str:
    status = "reserved" if found.reserved_until and found.status == "open" else found.status
    return name_of(chat, "status", status)


def _ways(chat: Chat, found: FoundItem, photos: int) -> list[Item]:
    """What somebody may do who sees it."""
    id = found.id
    ways = [item(chat, f"marketplace:deal:{found.deal}", "deal")] if found.deal else []
    if not found.reserved_until:
        ways += [item(chat, f"marketplace:buy:{id}", "buy")] if found.price else []
        ways += [item(chat, f"marketplace:offer:{id}", "offer")] if found.negotiable else []
    return [
        *ways,
        item(chat, f"marketplace:contact:item-{id}", "contact"),
        *more_photos(chat, "item", id, photos),
        keep_item(chat, "item", id),
        item(chat, f"marketplace:share:{id}", "share"),
        *(Item(f"core:{row}:item-{id}", chat.text(f"core-row-{row}")) for row in ("report", "block")),
        to_menu(chat),
    ]


def _own_ways(chat: Chat, found: FoundItem, closes_soon: bool) -> list[Item]:
    """What its seller may do with it."""
    renew = ["renew"] if closes_soon else []
    rows = {
        "open": ["edit", "share", *renew, "pause", "sold", "remove"],
        "expired": ["renew", "sold", "remove"],
        "paused": ["open", "edit", "remove"],
        "sold": ["remove"],
        "held": ["remove"],
    }
    deal = [item(chat, f"marketplace:deal:{found.deal}", "deal")] if found.deal else []
    named = rows.get(found.status, []) if not found.reserved_until else ["share"]
    ways = [item(chat, f"marketplace:{'renew' if row == 'open' else row}:{found.id}", row) for row in named]
    album = [Item(f"core:album:item-{found.id}", chat.text("core-row-album"))] if found.status == "open" else []
    return [*deal, *ways, *album, item(chat, "marketplace:mine", "mine"), to_menu(chat)]


@marketplace.flow("mine")
async def mine(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(items.my_items, page=page)
    ways_on = [item(chat, "marketplace:sell", "sell"), to_menu(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", ways_on)
        return
    rows = [Item(f"marketplace:item:{it.id}", it.title, name_of(chat, "status", it.status)) for it in listed]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"marketplace:mine:{page}", ways_on))


@marketplace.flow("pause")
async def pause(chat: Chat) -> None:
    found = await chat.read(items.find_item, id=number_in(chat.argument))
    if found is not None and await chat.step(items.pause_item, id=found.id):
        again = item(chat, f"marketplace:renew:{found.id}", "open")
        await chat.menu("done", [again, *_ways_back(chat)], title=found.title)
    else:
        await chat.menu("gone", _ways_back(chat))


@marketplace.flow("renew")
async def renew(chat: Chat) -> None:
    """Opens an item for its whole time again: one that runs out or has run out, or is paused."""
    found = await chat.read(items.find_item, id=number_in(chat.argument))
    until = expires(await chat.now())
    if found is None or not await chat.step(items.open_item, id=found.id, until=until):
        await chat.menu("gone", _ways_back(chat))
        return
    share = item(chat, f"marketplace:share:{found.id}", "share")
    until_day = formats.day(until, chat.language, chat.person.country)
    await chat.menu("done", [share, *_ways_back(chat)], title=found.title, until=until_day)


@marketplace.flow("sold")
async def sold(chat: Chat) -> None:
    """Sold elsewhere: whoever made an offer is told."""
    found = await chat.read(items.find_item, id=number_in(chat.argument))
    if found is None or not found.mine or found.status not in ("open", "expired", "paused"):
        await chat.menu("gone", _ways_back(chat))
    elif not await chat.ask("confirm", Confirm(), title=found.title):
        await chat.menu("kept", _ways_back(chat))
    elif await chat.step(items.sell_item, id=found.id):
        await dismiss(chat, found.id)
        await chat.menu("done", _ways_back(chat), title=found.title)
    else:
        await chat.menu("reserved", _ways_back(chat))


@marketplace.flow("remove")
async def remove(chat: Chat) -> None:
    found = await chat.read(items.find_item, id=number_in(chat.argument))
    if found is None or not found.mine or found.status == "closed":
        await chat.menu("gone", _ways_back(chat))
        return
    if not await chat.ask("confirm", Confirm(), title=found.title):
        await chat.menu("kept", _ways_back(chat))
        return
    outcome = await chat.step(items.remove_item, id=found.id)
    if outcome == "ok":
        await dismiss(chat, found.id)
    await chat.menu("done" if outcome == "ok" else outcome, _ways_back(chat), title=found.title)


async def dismiss(chat: Chat, id: int) -> None:
    """Ends what was offered for an item that is sold or deleted, and has the buyers told."""
    for ended in await chat.step(items.dismiss_offers, item=id):
        await chat.tell(ended.buyer, f"marketplace:told-offer:{ended.offer}")


@marketplace.flow("share")
async def share(chat: Chat) -> None:
    """A message to be passed on, whose link opens exactly this item; anybody may share any open one."""
    found = await chat.read(items.find_item, id=number_in(chat.argument))
    if found is None or found.status != "open":
        await chat.menu("gone", _ways_back(chat))
        return
    try:
        number = await chat.call(our_number)
    except CallFailed:
        again = item(chat, f"marketplace:share:{found.id}", "share")
        await chat.menu("failed", [again, *_ways_back(chat)], title=found.title)
        return
    await chat.menu("done", _ways_back(chat))
    await chat.say(
        "card",
        title=found.title,
        place=found.place,
        price=price(chat, found.price, found.currency, negotiable=found.negotiable),
        link=f"https://wa.me/{number}?text=item%3A{found.id}",
    )


@marketplace.flow("told-expiry", priority=NOTIFICATION, template="marketplace_expiry", values=("title", "until"))
async def told_expiry(chat: Chat) -> None:
    """To whom an item or a wanted ad belongs that closes by itself soon: the argument is `<domain>-<number>`.

    Without ``soon`` given, its template was tapped.
    """
    domain, _, number = chat.argument.partition("-")
    id = number_in(number)
    if domain == "wanted":
        found = await chat.read(wants.find_wanted, id=id)
        ways_on = [item(chat, f"marketplace:wanted-{row}:{id}", f"wanted-{row}") for row in ("renew", "end")]
    else:
        found = await chat.read(items.find_item, id=id)
        ways_on = [item(chat, f"marketplace:{row}:{id}", row) for row in ("renew", "sold", "remove")]
    now = await chat.now()
    if found is None or not found.mine or found.status != "open" or found.expires_at - now > RENEWAL:
        if not chat.given("soon"):
            await chat.hand_over("marketplace", "wants" if domain == "wanted" else "mine")
        return
    until = formats.day(found.expires_at, chat.language, chat.person.country)
    await chat.menu("soon", ways_on, title=found.title, until=until)


def _ways_back(chat: Chat) -> list[Item]:
    return [item(chat, "marketplace:mine", "mine"), to_menu(chat)]
