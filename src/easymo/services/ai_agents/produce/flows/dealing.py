"""An offer or deal as its two sides see it, asked after when it is due, and rated when it is done."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Maybe, Text
from easymo.people.ratings import STARS, rate
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce import deals
from easymo.services.ai_agents.produce.deals import Deal
from easymo.services.ai_agents.produce.flows.wording import contact, crop_name, each, money, quantity, to_farmer, way


@ai_agents.flow("produce-deal")
async def show_deal(chat: Chat) -> None:
    """One, to either side: the argument, or ``deal`` given; ``refused`` given says why nothing came of a move."""
    found = await chat.read(deals.find_produce_deal, id=chat.given("deal") or number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [way(chat, "produce-deals", "produce-deals"), to_farmer(chat)])
        return
    refused = chat.given("refused")
    if refused in ("short", "low"):
        await chat.say(refused)
    await chat.menu("shown", _ways(chat, found), body=_body(chat, found))


@ai_agents.flow("told-produce-deal", priority=NOTIFICATION, template="farm_deal", values=("crop",))
async def told_deal(chat: Chat) -> None:
    """To a side of what the other did."""
    found = await chat.read(deals.find_produce_deal, id=number_in(chat.argument))
    if found is None:
        await chat.hand_over("ai-agents", "produce-deals")
        return
    await chat.menu("shown", _ways(chat, found), body=_body(chat, found), crop=crop_name(chat, found.crop))


@ai_agents.flow("told-produce-due", priority=NOTIFICATION, template="farm_due", values=("crop",))
async def told_due(chat: Chat) -> None:
    """To both, some days after they agreed: did it come about?"""
    found = await chat.read(deals.find_produce_deal, id=number_in(chat.argument))
    if found is not None and found.status == "agreed":
        crop, many = crop_name(chat, found.crop), quantity(chat, found.quantity, found.unit)
        await chat.menu("asks", _ways(chat, found)[:3], crop=crop, quantity=many, name=_other(chat, found))


@ai_agents.flow("produce-deals")
async def my_deals(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(deals.my_produce_deals, page=page)
    further = [way(chat, "find-produce", "find-produce"), to_farmer(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", further)
        return
    rows = [
        Item(
            f"ai-agents:produce-deal:{one.id}",
            crop_name(chat, one.crop),
            f"{quantity(chat, one.quantity, one.unit)} · {money(chat, one.quantity * one.price, one.currency)}"
            f" · {chat.text(f'ai-agents-farm-deal-{one.status}')}",
        )
        for one in listed
    ]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"ai-agents:produce-deals:{page}", further))


@ai_agents.flow("rate-produce")
async def rate_deal(chat: Chat) -> None:
    """The other side of a deal that is done, once."""
    found = await chat.read(deals.find_produce_deal, id=number_in(chat.argument))
    ways_back = [way(chat, "produce-deals", "produce-deals"), to_farmer(chat)]
    if found is None or found.status != "completed":
        await chat.menu("not-now", ways_back)
        return
    name = _other(chat, found)
    stars = await chat.ask(
        "stars", Choice([str(stars) for stars in reversed(STARS)], "ai-agents-farm-stars"), name=name
    )
    words = await chat.ask("words", Maybe(Text(max_length=300)))
    rated = await chat.step(rate, "produce_deal", found.id, found.other, int(stars), words or "")
    await chat.menu("done" if rated else "already", ways_back, name=name)


def _body(chat: Chat, deal: Deal) -> str:
    """Where it stands for this side, and what comes next."""
    state = deal.status
    if state == "open":
        state = "asks" if deal.asks_me else "waits"
    return chat.text(
        f"ai-agents-farm-deal-{deal.side}-{state}",
        crop=crop_name(chat, deal.crop),
        quantity=quantity(chat, deal.quantity, deal.unit),
        price=each(chat, deal.price, deal.unit, deal.currency),
        total=money(chat, deal.quantity * deal.price, deal.currency),
        name=_other(chat, deal),
        until=formats.slot(deal.expires_at, chat.language, chat.person.country),
        contact=contact(chat, deal.contact),
    )


def _other(chat: Chat, deal: Deal) -> str:
    return deal.other_name or chat.text(f"ai-agents-farm-somebody-{'farmer' if deal.side == 'buyer' else 'buyer'}")


def _ways(chat: Chat, deal: Deal) -> list[Item]:
    ways = [way(chat, f"{move}-produce:{deal.id}", move) for move in deal.moves]
    if deal.status == "completed":
        ways.append(way(chat, f"rate-produce:{deal.id}", "rate"))
    if deal.status in ("completed", "cancelled"):
        ways += [
            Item(f"core:{row}:produce_deal-{deal.id}", chat.text(f"core-row-{row}")) for row in ("report", "block")
        ]
    look = [way(chat, f"produce:{deal.produce}", "look")] if deal.status in ("open", "agreed") else []
    return [*ways, *look, way(chat, "produce-deals", "produce-deals"), to_farmer(chat)]
