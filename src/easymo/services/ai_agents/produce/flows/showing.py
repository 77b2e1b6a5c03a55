"""One listing, as people see it, as its farmer does, and to be passed on; and what was found for somebody."""

from easymo.agents.activities import our_number
from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import number_in, numbers_in
from easymo.conversation.policy import NOTIFICATION
from easymo.listings.favourites import keep_item
from easymo.listings.moderation import judge
from easymo.listings.photos import more_photos, show_cover
from easymo.people.ratings import rating_of
from easymo.people.verifications import is_verified
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce import demands, listings
from easymo.services.ai_agents.produce.flows.selling import quality_line, ready_line
from easymo.services.ai_agents.produce.flows.wording import below, crop_name, each, quantity, to_farmer, way
from easymo.services.ai_agents.produce.listings import FoundProduce
from easymo.services.ai_agents.produce.produce import RENEWAL


@ai_agents.flow("produce")
async def show_produce(chat: Chat) -> None:
    found = await chat.read(listings.find_produce, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [way(chat, "find-produce", "search-again"), to_farmer(chat)])
        return
    verdict = judge(f"{found.title}\n{found.details}")
    photos = await show_cover(
        chat,
        "detail",
        "produce",
        found.id,
        crop=crop_name(chat, found.crop),
        quantity=quantity(chat, found.quantity, found.unit),
        price=each(chat, found.price, found.unit, found.currency),
        ready=ready_line(chat, found),
        quality=below(quality_line(chat, found), " · "),
        place=found.place,
        farmer=below(await _standing(chat, found.farmer), " · "),
        posted=formats.day(found.created_at, chat.language, chat.person.country),
        details=below(found.details, "\n\n"),
        warning=below(chat.text(verdict.sentence), "\n\n") if verdict.policy == "warn" else "",
    )
    if found.mine:
        closes_soon = found.expires_at - await chat.now() <= RENEWAL
        status = chat.text(f"ai-agents-farm-status-{found.status}")
        await chat.menu("mine", _own_ways(chat, found, closes_soon), status=status)
    elif found.status == "open":
        await chat.menu("free", _ways(chat, found, photos))
    else:
        deal = [way(chat, f"produce-deal:{found.deal}", "deal")] if found.deal else []
        await chat.menu("over", [*deal, way(chat, "find-produce", "search-again"), to_farmer(chat)])


async def _standing(chat: Chat, farmer: int) -> str:
    """The badge, and what others say."""
    badge = chat.text("listings-verified") if await chat.read(is_verified, farmer) else ""
    rating = await chat.read(rating_of, farmer)
    return " ".join(filter(None, (badge, rating.shown(chat.language))))


def _ways(chat: Chat, found: FoundProduce, photos: int) -> list[Item]:
    """What somebody may do who sees it."""
    deal = [way(chat, f"produce-deal:{found.deal}", "deal")] if found.deal else []
    return [
        *deal,
        way(chat, f"offer-produce:{found.id}", "offer"),
        way(chat, f"produce-contact:produce-{found.id}", "contact"),
        *more_photos(chat, "produce", found.id, photos),
        keep_item(chat, "produce", found.id),
        way(chat, f"share-produce:{found.id}", "share"),
        *(Item(f"core:{row}:produce-{found.id}", chat.text(f"core-row-{row}")) for row in ("report", "block")),
        to_farmer(chat),
    ]


def _own_ways(chat: Chat, found: FoundProduce, closes_soon: bool) -> list[Item]:
    """What its farmer may do with it."""
    renew = ["renew"] if closes_soon else []
    rows = {
        "open": ["edit", "share", *renew, "sold", "pause", "remove"],
        "expired": ["renew", "edit", "sold", "remove"],
        "paused": ["open", "edit", "sold", "remove"],
        "reserved": ["edit"],
        "sold": ["edit", "remove"],
        "held": ["remove"],
    }
    named = [
        way(chat, f"{'renew' if row == 'open' else row}-produce:{found.id}", row) for row in rows.get(found.status, [])
    ]
    album = [Item(f"core:album:produce-{found.id}", chat.text("core-row-album"))] if found.status == "open" else []
    return [*named, *album, way(chat, "my-produce", "my-produce"), to_farmer(chat)]


@ai_agents.flow("share-produce")
async def share_produce(chat: Chat) -> None:
    """A message to be passed on, whose link opens exactly this; anybody may share any open one."""
    found = await chat.read(listings.find_produce, id=number_in(chat.argument))
    if found is None or found.status != "open":
        await chat.menu("gone", [to_farmer(chat)])
        return
    crop, look = crop_name(chat, found.crop), way(chat, f"produce:{found.id}", "look")
    try:
        number = await chat.call(our_number)
    except CallFailed:
        again = way(chat, f"share-produce:{found.id}", "share")
        await chat.menu("failed", [again, look, to_farmer(chat)], crop=crop)
        return
    await chat.menu("done", [look, to_farmer(chat)])
    await chat.say(
        "card",
        crop=crop,
        quantity=quantity(chat, found.quantity, found.unit),
        price=each(chat, found.price, found.unit, found.currency),
        place=found.place,
        link=f"https://wa.me/{number}?text=produce%3A{found.id}",
    )


@ai_agents.flow("told-produce-match", priority=NOTIFICATION, template="farm_match", values=("crop",))
async def told_match(chat: Chat) -> None:
    """To the side that was there before: what fits it. The argument is `<produce>.<demand>`."""
    produce, demand = numbers_in(chat.argument)
    offered = await chat.read(listings.find_produce, id=produce)
    wanted = await chat.read(demands.find_demand, id=demand)
    if offered is None or wanted is None or offered.status != "open" or wanted.status != "open":
        return
    found = wanted if offered.mine else offered
    domain = "demand" if offered.mine else "produce"
    await chat.menu(
        "buyer" if offered.mine else "farmer",
        [way(chat, f"{domain}:{found.id}", "look"), way(chat, f"produce-contact:{domain}-{found.id}", "contact")],
        crop=crop_name(chat, found.crop),
        quantity=quantity(chat, found.quantity, found.unit),
        price=each(chat, found.price, found.unit, found.currency),
        place=found.place,
    )
