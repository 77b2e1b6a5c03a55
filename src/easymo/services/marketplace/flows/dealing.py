"""A deal: reserved, paid, confirmed; or cancelled, or over its time. Each side sees what it may do next."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Confirm, Maybe, Text
from easymo.ledger.momo import ussd
from easymo.services.marketplace import deals, items, offers
from easymo.services.marketplace.deal import LIVE, Event, Side, ways_on
from easymo.services.marketplace.deals import Deal
from easymo.services.marketplace.flows.items import dismiss
from easymo.services.marketplace.flows.wording import contact, money, name_of, to_menu
from easymo.services.marketplace.items import FoundItem
from easymo.services.marketplace.manifest import marketplace

REFERENCE_MOST = 40


@marketplace.flow("buy")
async def buy(chat: Chat) -> None:
    """Reserves the item of the argument, which may be followed by a point and an accepted offer."""
    number, _, agreed = chat.argument.partition(".")
    found = await chat.read(items.find_item, id=number_in(number))
    if found is None or (found.status != "open" and not found.deal):
        await chat.menu("gone", [item(chat, "marketplace:find", "search-again"), to_menu(chat)])
        return
    look = [item(chat, f"marketplace:item:{found.id}", "look"), to_menu(chat)]
    amount = await _amount(chat, found, number_in(agreed))
    if found.mine or amount is None:
        await chat.menu("own" if found.mine else "priceless", look, title=found.title)
        return
    minutes = await chat.read(deals.reservation_minutes)
    named = money(chat, amount, found.currency)
    if not found.deal and not await chat.ask("confirm", Confirm(), title=found.title, amount=named, minutes=minutes):
        await chat.menu("left", look)
        return
    reserved = await chat.step(deals.reserve_item, item=found.id, offer=number_in(agreed) or None)
    if reserved.outcome in ("ok", "mine") and reserved.deal is not None:
        if reserved.seller is not None:
            await chat.tell(reserved.seller, f"marketplace:told-deal:{reserved.deal}")
        await chat.hand_over("marketplace", "deal", deal=reserved.deal)
        return
    until = formats.slot(reserved.until, chat.language, chat.person.country) if reserved.until else ""
    name = "taken" if reserved.outcome == "reserved" and until else reserved.outcome
    await chat.menu(name, look, title=found.title, until=until)


async def _amount(chat: Chat, found: FoundItem, agreed: int) -> int | None:
    """What is to be paid: what was agreed, or the price."""
    offer = await chat.read(offers.find_offer, id=agreed) if agreed else None
    if offer is not None and offer.item == found.id and offer.status == "accepted":
        return offer.amount
    return found.price


@marketplace.flow("deal")
async def show_deal(chat: Chat) -> None:
    """One deal, to either side: the argument, or ``deal`` given."""
    found = await chat.read(deals.find_deal, id=chat.given("deal") or number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "marketplace:deals", "deals"), to_menu(chat)])
        return
    await chat.menu("shown", _ways(chat, found), body=_body(chat, found))


@marketplace.flow("told-deal", priority=NOTIFICATION, template="marketplace_deal", values=("title",))
async def told_deal(chat: Chat) -> None:
    """To a side of what the other did, or time."""
    found = await chat.read(deals.find_deal, id=number_in(chat.argument))
    if found is None:
        await chat.hand_over("marketplace", "deals")
        return
    await chat.menu("shown", _ways(chat, found), body=_body(chat, found), title=found.title)


@marketplace.flow("told-silence", priority=NOTIFICATION, template="marketplace_deal", values=("title",))
async def told_silence(chat: Chat) -> None:
    """To both, where the seller has not confirmed a payment for a day."""
    found = await chat.read(deals.find_deal, id=number_in(chat.argument))
    if found is None or found.status != "paid":
        await chat.hand_over("marketplace", "deals")
        return
    named = money(chat, found.amount, found.currency)
    await chat.menu(found.side, _ways(chat, found), title=found.title, amount=named)


@marketplace.flow("pay")
async def pay(chat: Chat) -> None:
    """The buyer has paid; ``words`` given are the reference. Both are told the same, with it and without."""
    found = await chosen(chat, "pay", "buyer")
    if found is None:
        return
    reference: str | None = chat.given("words") or None
    if reference is None:
        named = money(chat, found.amount, found.currency)
        reference = await chat.ask("reference", Maybe(Text(max_length=REFERENCE_MOST)), title=found.title, amount=named)
    await _advance(chat, found, "pay", reference[:REFERENCE_MOST] if reference else None)


@marketplace.flow("confirm")
async def confirm(chat: Chat) -> None:
    """The seller has the money."""
    found = await chosen(chat, "confirm", "seller")
    if found is None:
        return
    named = money(chat, found.amount, found.currency)
    if not await chat.ask("sure", Confirm(), title=found.title, amount=named, reference=_reference(chat, found)):
        await chat.menu("left", _ways(chat, found), title=found.title)
        return
    await _advance(chat, found, "confirm", None)


@marketplace.flow("cancel")
async def cancel(chat: Chat) -> None:
    """Either side, before it is paid."""
    found = await chosen(chat, "cancel", "buyer")
    if found is None:
        return
    if not await chat.ask("sure", Confirm(), title=found.title):
        await chat.menu("left", _ways(chat, found), title=found.title)
        return
    await _advance(chat, found, "cancel", None)


async def chosen(chat: Chat, event: Event, side: Side) -> Deal | None:
    """The deal of the argument, or else the one in which the person may do that now; None: that was said."""
    id = number_in(chat.argument)
    if not chat.argument:
        waiting = await chat.read(deals.deals_waiting_for, event=event, side=side)
        id = waiting[0] if len(waiting) == 1 else 0
    found = await chat.read(deals.find_deal, id=id)
    if found is None:
        await chat.menu("which", [item(chat, "marketplace:deals", "deals"), to_menu(chat)])
        return None
    if event not in ways_on(found.side, found.status):
        await chat.menu("not-now", _ways(chat, found), body=_body(chat, found))
        return None
    return found


async def _advance(chat: Chat, found: Deal, event: Event, words: str | None) -> None:
    """Does it, has the other told, and shows the deal as it is then."""
    advanced = await chat.step(deals.advance_deal, id=found.id, event=event, words=words)
    if advanced.outcome == "ok" and advanced.other is not None:
        await chat.tell(advanced.other, f"marketplace:told-deal:{found.id}")
        if event == "confirm":
            await dismiss(chat, found.item)
    await chat.hand_over("marketplace", "deal", deal=found.id)


@marketplace.flow("deals")
async def my_deals(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(deals.my_deals, page=page)
    further = [item(chat, "marketplace:offers", "offers"), to_menu(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", further)
        return
    rows = [
        Item(
            f"marketplace:deal:{it.id}",
            it.title,
            f"{name_of(chat, 'side', it.side)} · {money(chat, it.amount, it.currency)}"
            f" · {name_of(chat, 'deal-status', it.status)}",
        )
        for it in listed
    ]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"marketplace:deals:{page}", further))


def _body(chat: Chat, deal: Deal) -> str:
    """Where it stands for this side, and what comes next."""
    return chat.text(
        f"marketplace-deal-{deal.side}-{deal.status}",
        title=deal.title,
        amount=money(chat, deal.amount, deal.currency),
        name=deal.other_name or chat.text(f"marketplace-somebody-{deal.side}"),
        until=formats.slot(deal.expires_at, chat.language, chat.person.country),
        how=_how_to_pay(chat, deal),
        reference=_reference(chat, deal),
        contact=contact(chat, deal.contact),
        tip=chat.text("marketplace-tip"),
    )


def _how_to_pay(chat: Chat, deal: Deal) -> str:
    if deal.payee is None:
        return chat.text("marketplace-pay-meeting")
    code = ussd(deal.country, deal.payee, deal.amount)
    if code:
        return chat.text("marketplace-pay-code", code=code)
    return chat.text("marketplace-pay-number", payee=deal.payee, amount=money(chat, deal.amount, deal.currency))


def _reference(chat: Chat, deal: Deal) -> str:
    return chat.text("marketplace-reference", reference=deal.reference) if deal.reference else ""


def _ways(chat: Chat, deal: Deal) -> list[Item]:
    rows = [*ways_on(deal.side, deal.status)]
    ways = [item(chat, f"marketplace:{row}:{deal.id}", row) for row in rows]
    rate = [item(chat, f"marketplace:rate:{deal.id}", "rate")] if deal.status == "completed" else []
    trouble = [
        Item(f"core:{row}:deal-{deal.id}", chat.text(f"core-row-{row}"))
        for row in ("report", "block")
        if deal.status not in LIVE
    ]
    return [*rate, *ways, *trouble, item(chat, "marketplace:deals", "deals"), to_menu(chat)]
