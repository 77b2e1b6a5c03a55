"""Offers for produce: terms are named, the other side accepts, declines or names others."""

from easymo.conversation.chat import Chat
from easymo.conversation.menus import number_in
from easymo.conversation.prompts import Confirm
from easymo.listings.prompts import Amount
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce import deals, listings
from easymo.services.ai_agents.produce.deals import Deal, Move
from easymo.services.ai_agents.produce.flows.wording import crop_name, each, money, quantity, to_farmer, unit_name, way
from easymo.services.ai_agents.produce.produce import FOLLOW_UP
from easymo.services.ai_agents.produce.prompts import Quantity


@ai_agents.flow("offer-produce")
async def offer_produce(chat: Chat) -> None:
    """For the listing of the argument: how many of it, and for how much."""
    found = await chat.read(listings.find_produce, id=number_in(chat.argument))
    if found is None or found.status != "open":
        await chat.menu("gone", [way(chat, "find-produce", "search-again"), to_farmer(chat)])
        return
    ways_on = [way(chat, f"produce:{found.id}", "look"), to_farmer(chat)]
    if found.mine:
        await chat.menu("own", ways_on)
        return
    named = {"crop": crop_name(chat, found.crop), "unit": unit_name(chat, found.unit), "currency": found.currency}
    left = quantity(chat, found.quantity, found.unit)
    least = each(chat, found.price, found.unit, found.currency)
    many = await chat.ask("quantity", Quantity(found.unit), **named, left=left)
    price = await chat.ask("price", Amount(), **named, price=least)
    terms = {
        "quantity": quantity(chat, many, found.unit),
        "price": each(chat, price.low, found.unit, found.currency),
        "total": money(chat, many * price.low, found.currency),
    }
    if not await chat.ask("confirm", Confirm(), crop=named["crop"], **terms):
        await chat.menu("left", ways_on)
        return
    made = await chat.step(deals.offer_for_produce, produce=found.id, quantity=many, price=price.low)
    if made.outcome == "ok" and made.farmer is not None:
        await chat.tell(made.farmer, f"ai-agents:told-produce-deal:{made.deal}")
        await chat.menu("done", [way(chat, f"produce-deal:{made.deal}", "deal"), *ways_on], **terms)
        return
    again = [way(chat, f"offer-produce:{found.id}", "offer")] if made.outcome in ("short", "low") else []
    await chat.menu(made.outcome, [*again, *ways_on], left=left, price=least)


@ai_agents.flow("accept-produce")
async def accept(chat: Chat) -> None:
    """What is agreed leaves the stock; some days later both are asked whether it came about."""
    found = await _find(chat)
    if found is None:
        return
    moved = await chat.step(deals.move_produce_deal, id=found.id, move="accept")
    if moved.outcome == "ok" and moved.other is not None:
        at = await chat.now() + FOLLOW_UP
        await chat.step(deals.ask_later, id=found.id, other=moved.other, at=at)
    await _go_on(chat, found, moved)


@ai_agents.flow("decline-produce")
async def decline(chat: Chat) -> None:
    await _move(chat, "decline")


@ai_agents.flow("complete-produce")
async def complete(chat: Chat) -> None:
    """It came about."""
    await _move(chat, "complete")


@ai_agents.flow("cancel-produce")
async def cancel(chat: Chat) -> None:
    """What one offered, or both agreed on: it returns to the stock."""
    found = await _find(chat)
    if found is None:
        return
    if "cancel" in found.moves and not await chat.ask("sure", Confirm(), crop=crop_name(chat, found.crop)):
        await chat.hand_over("ai-agents", "produce-deal", deal=found.id)
    await _go_on(chat, found, await chat.step(deals.move_produce_deal, id=found.id, move="cancel"))


@ai_agents.flow("counter-produce")
async def counter(chat: Chat) -> None:
    """Other terms: how many, and for how much."""
    found = await _find(chat)
    if found is None:
        return
    if not found.asks_me:
        await chat.hand_over("ai-agents", "produce-deal", deal=found.id)
    named = {"crop": crop_name(chat, found.crop), "unit": unit_name(chat, found.unit), "currency": found.currency}
    many = await chat.ask(
        "quantity", Quantity(found.unit), **named, quantity=quantity(chat, found.quantity, found.unit)
    )
    price = await chat.ask("price", Amount(), **named, price=each(chat, found.price, found.unit, found.currency))
    moved = await chat.step(deals.move_produce_deal, id=found.id, move="counter", quantity=many, price=price.low)
    await _go_on(chat, found, moved)


async def _find(chat: Chat) -> Deal | None:
    """The offer or deal of the argument; None: that was said."""
    found = await chat.read(deals.find_produce_deal, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [way(chat, "produce-deals", "produce-deals"), to_farmer(chat)])
    return found


async def _move(chat: Chat, move: Move) -> None:
    found = await _find(chat)
    if found is not None:
        await _go_on(chat, found, await chat.step(deals.move_produce_deal, id=found.id, move=move))


async def _go_on(chat: Chat, found: Deal, moved: deals.Moved) -> None:
    """Has the other told, and shows the deal as it is then; or says what stands in the way."""
    if moved.outcome == "ok" and moved.other is not None:
        await chat.tell(moved.other, f"ai-agents:told-produce-deal:{found.id}")
    refused = moved.outcome if moved.outcome in ("short", "low") else ""
    await chat.hand_over("ai-agents", "produce-deal", deal=found.id, refused=refused)
