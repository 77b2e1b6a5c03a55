"""What a farmer does with what is offered: pause, renew, sell elsewhere, delete; and what is told before it ends."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Confirm
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce import demands, listings
from easymo.services.ai_agents.produce.flows.judging import LISTS
from easymo.services.ai_agents.produce.flows.wording import crop_name, quantity, to_farmer, unit_name, way
from easymo.services.ai_agents.produce.listings import FoundProduce
from easymo.services.ai_agents.produce.produce import RENEWAL, expires
from easymo.services.ai_agents.produce.prompts import Quantity


@ai_agents.flow("my-produce")
async def my_produce(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(listings.my_produce, page=page)
    ways_on = [way(chat, "sell-produce", "sell-produce"), to_farmer(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", ways_on)
        return
    rows = [
        Item(
            f"ai-agents:produce:{one.id}",
            crop_name(chat, one.crop),
            f"{quantity(chat, one.quantity, one.unit)} · {chat.text(f'ai-agents-farm-status-{one.status}')}",
        )
        for one in listed
    ]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"ai-agents:my-produce:{page}", ways_on))


@ai_agents.flow("pause-produce")
async def pause_produce(chat: Chat) -> None:
    id = number_in(chat.argument)
    if await chat.step(listings.pause_produce, id=id):
        await chat.menu("done", [way(chat, f"renew-produce:{id}", "open"), *_ways_back(chat)])
    else:
        await chat.menu("gone", _ways_back(chat))


@ai_agents.flow("renew-produce")
async def renew_produce(chat: Chat) -> None:
    """Opens a listing for its whole time again: one that runs out or has run out, or is paused."""
    id, until = number_in(chat.argument), expires(await chat.now())
    if not await chat.step(listings.open_produce, id=id, until=until):
        await chat.menu("gone", _ways_back(chat))
        return
    await chat.step(listings.match_produce, produce=id, demand=None)
    until_day = formats.day(until, chat.language, chat.person.country)
    await chat.menu("done", [way(chat, f"produce:{id}", "look"), *_ways_back(chat)], until=until_day)


@ai_agents.flow("sold-produce")
async def sold_produce(chat: Chat) -> None:
    """Some or all of it was sold elsewhere."""
    found = await _own(chat)
    if found is None or found.status not in ("open", "expired", "paused"):
        await chat.menu("gone", _ways_back(chat))
        return
    left, unit = quantity(chat, found.quantity, found.unit), unit_name(chat, found.unit)
    many = await chat.ask("quantity", Quantity(found.unit, found.quantity), left=left, unit=unit)
    remains = await chat.step(listings.sell_elsewhere, id=found.id, quantity=many)
    if remains is None:
        await chat.menu("gone", _ways_back(chat))
        return
    ways_on = [way(chat, f"produce:{found.id}", "look"), *_ways_back(chat)]
    await chat.menu("done" if remains else "all", ways_on, left=quantity(chat, remains, found.unit))


@ai_agents.flow("remove-produce")
async def remove_produce(chat: Chat) -> None:
    """Who made an offer for it is told."""
    found = await _own(chat)
    if found is None or found.status == "closed":
        await chat.menu("gone", _ways_back(chat))
        return
    crop = crop_name(chat, found.crop)
    if not await chat.ask("confirm", Confirm(), crop=crop):
        await chat.menu("kept", _ways_back(chat))
        return
    removed = await chat.step(listings.remove_produce, id=found.id)
    for deal, buyer in removed.offers:
        await chat.tell(buyer, f"ai-agents:told-produce-deal:{deal}")
    await chat.menu("done" if removed.outcome == "ok" else removed.outcome, _ways_back(chat), crop=crop)


async def _own(chat: Chat) -> FoundProduce | None:
    found = await chat.read(listings.find_produce, id=number_in(chat.argument))
    return found if found and found.mine else None


@ai_agents.flow("told-produce-expiry", priority=NOTIFICATION, template="farm_expiry", values=("crop", "until"))
async def told_expiry(chat: Chat) -> None:
    """To whom a listing or a demand belongs that closes by itself soon: the argument is `<domain>-<number>`.

    Without ``soon`` given, its template was tapped.
    """
    domain, _, number = chat.argument.partition("-")
    id = number_in(number)
    if domain == "demand":
        found = await chat.read(demands.find_demand, id=id)
        ways_on = [way(chat, f"{row}-demand:{id}", row) for row in ("renew", "remove")]
    else:
        found = await chat.read(listings.find_produce, id=id)
        ways_on = [way(chat, f"{row}-produce:{id}", row) for row in ("renew", "sold", "remove")]
    now = await chat.now()
    if found is None or not found.mine or found.status != "open" or found.expires_at - now > RENEWAL:
        if not chat.given("soon"):
            await chat.hand_over("ai-agents", LISTS.get(domain, "my-produce"))
        return
    until = formats.day(found.expires_at, chat.language, chat.person.country)
    named = {"crop": crop_name(chat, found.crop), "until": until}
    await chat.menu("demand" if domain == "demand" else "produce", ways_on, **named)


def _ways_back(chat: Chat) -> list[Item]:
    return [way(chat, "my-produce", "my-produce"), to_farmer(chat)]
