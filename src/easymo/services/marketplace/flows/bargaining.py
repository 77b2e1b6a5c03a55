"""Offers and counter-offers: an amount is named, the other side accepts, declines or names another."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.listings.prompts import Amount
from easymo.services.marketplace import items, offers
from easymo.services.marketplace.flows.wording import money, price, to_menu
from easymo.services.marketplace.manifest import marketplace
from easymo.services.marketplace.offers import Offer


@marketplace.flow("offer")
async def offer(chat: Chat) -> None:
    """For the item of the argument."""
    found = await chat.read(items.find_item, id=number_in(chat.argument))
    ways_on = [item(chat, f"marketplace:item:{number_in(chat.argument)}", "look"), to_menu(chat)]
    if found is None or found.status != "open":
        await chat.menu("gone", ways_on[1:])
        return
    if found.mine or not found.negotiable:
        await chat.menu("own" if found.mine else "firm", ways_on)
        return
    asked = price(chat, found.price, found.currency)
    amount = await chat.ask("amount", Amount(), title=found.title, price=asked, currency=found.currency)
    made = await chat.step(offers.make_offer, item=found.id, amount=amount.low)
    if made.outcome == "ok" and made.seller is not None:
        await chat.tell(made.seller, f"marketplace:told-offer:{made.offer}")
    buy = [item(chat, f"marketplace:buy:{found.id}", "buy")] if made.outcome == "high" else []
    named = money(chat, amount.low, found.currency)
    outcome = "done" if made.outcome == "ok" else made.outcome
    await chat.menu(outcome, [*buy, *ways_on], title=found.title, amount=named, price=asked)


@marketplace.flow("bid")
async def bid(chat: Chat) -> None:
    """One offer, to either side: the argument, or ``offer`` given."""
    found = await chat.read(offers.find_offer, id=chat.given("offer") or number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "marketplace:offers", "offers"), to_menu(chat)])
        return
    await chat.menu("shown", _ways(chat, found), body=_body(chat, found))


@marketplace.flow("told-offer", priority=NOTIFICATION, template="marketplace_offer", values=("title",))
async def told_offer(chat: Chat) -> None:
    """To the other side, of a new amount, an answer or the end."""
    found = await chat.read(offers.find_offer, id=number_in(chat.argument))
    if found is None:
        await chat.hand_over("marketplace", "offers")
        return
    await chat.menu("shown", _ways(chat, found), body=_body(chat, found), title=found.title)


@marketplace.flow("accept")
async def accept(chat: Chat) -> None:
    id = number_in(chat.argument)
    answered = await chat.step(offers.answer_offer, id=id, answer="accepted")
    if answered.outcome != "ok" or answered.other is None:
        await _say_refused(chat, answered.outcome)
        return
    await chat.tell(answered.other, f"marketplace:told-offer:{id}")
    await chat.hand_over("marketplace", "bid", offer=id)


@marketplace.flow("decline")
async def decline(chat: Chat) -> None:
    id = number_in(chat.argument)
    answered = await chat.step(offers.answer_offer, id=id, answer="declined")
    if answered.outcome != "ok" or answered.other is None:
        await _say_refused(chat, answered.outcome)
        return
    await chat.tell(answered.other, f"marketplace:told-offer:{id}")
    await chat.menu("done", [item(chat, "marketplace:offers", "offers"), to_menu(chat)])


@marketplace.flow("counter")
async def counter(chat: Chat) -> None:
    found = await chat.read(offers.find_offer, id=number_in(chat.argument))
    if found is None or not found.asks_me:
        await _say_refused(chat, found.status if found else "gone")
        return
    named = money(chat, found.amount, found.currency)
    amount = await chat.ask("amount", Amount(), title=found.title, amount=named, currency=found.currency)
    answered = await chat.step(offers.answer_offer, id=found.id, answer="countered", amount=amount.low)
    if answered.outcome == "ok" and answered.other is not None:
        await chat.tell(answered.other, f"marketplace:told-offer:{answered.offer}")
        shown = money(chat, amount.low, found.currency)
        await chat.menu(
            "done", [item(chat, "marketplace:offers", "offers"), to_menu(chat)], title=found.title, amount=shown
        )
    elif answered.outcome == "high":
        await chat.menu("high", [item(chat, f"marketplace:counter:{found.id}", "counter"), to_menu(chat)])
    else:
        await _say_refused(chat, answered.outcome)


async def _say_refused(chat: Chat, outcome: str) -> None:
    name = "gone" if outcome == "gone" else "over"
    await chat.menu(name, [item(chat, "marketplace:offers", "offers"), to_menu(chat)])


@marketplace.flow("offers")
async def my_offers(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(offers.my_offers, page=page)
    ways_on = [item(chat, "marketplace:deals", "deals"), to_menu(chat)]
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", ways_on)
        return
    rows = [Item(f"marketplace:bid:{it.id}", it.title, _line(chat, it)) for it in listed]
    await chat.menu("list", paged(chat, rows, page, lambda page: f"marketplace:offers:{page}", ways_on))


def _line(chat: Chat, offer: Offer) -> str:
    state = chat.text(f"marketplace-offer-{'asks' if offer.asks_me else 'waits'}")
    return f"{money(chat, offer.amount, offer.currency)} · {state}"


def _state(offer: Offer) -> str:
    match offer.status:
        case "open":
            return "asks-buyer" if offer.asks_me and offer.buying else "asks-seller" if offer.asks_me else "waits"
        case "accepted":
            return "accepted-buyer" if offer.buying else "accepted-seller"
        case "declined" | "expired" | "closed":
            return offer.status
        case _:
            return "over"


def _body(chat: Chat, offer: Offer) -> str:
    return chat.text(
        f"marketplace-bid-{_state(offer)}",
        title=offer.title,
        amount=money(chat, offer.amount, offer.currency),
        until=formats.slot(offer.expires_at, chat.language, chat.person.country),
    )


def _ways(chat: Chat, offer: Offer) -> list[Item]:
    if offer.asks_me:
        return [item(chat, f"marketplace:{row}:{offer.id}", row) for row in ("accept", "counter", "decline")]
    buy = (
        [item(chat, f"marketplace:buy:{offer.item}.{offer.id}", "buy")]
        if offer.status == "accepted" and offer.buying
        else []
    )
    return [*buy, item(chat, f"marketplace:item:{offer.item}", "look"), to_menu(chat)]
