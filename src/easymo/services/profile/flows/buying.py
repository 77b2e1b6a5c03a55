"""Tokens bought with mobile money: ordered, paid with the phone's own menu, and matched by the provider's number."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Number, Text
from easymo.ledger import orders
from easymo.ledger.momo import ussd
from easymo.services.profile.flows.transfer import TOKENS_MOST
from easymo.services.profile.flows.wording import to_home, to_wallet
from easymo.services.profile.manifest import profile


@profile.flow("buy")
async def buy(chat: Chat) -> None:
    country = chat.person.country
    terms = await chat.read(orders.terms_of, country)
    if terms is None or terms.payee is None:
        await chat.menu("closed", [to_wallet(chat)])
        return
    price = formats.money(500, 500, terms.currency, chat.language)
    tokens = await chat.ask("tokens", Number(1, TOKENS_MOST), price=price, tokens=500 * terms.tokens_a_unit)
    ordered = await chat.step(orders.order_purchase, (await chat.now()).isoformat(), country, tokens)
    if not ordered.done or ordered.id is None:
        bound = formats.number(ordered.bound or 0, chat.language)
        await chat.menu(ordered.outcome, [item(chat, "profile:buy", "buy"), to_wallet(chat)], bound=bound)
        return
    amount = -(-tokens // terms.tokens_a_unit)
    await chat.menu(
        "pay",
        [Item(f"profile:paid:{ordered.id}", chat.text("profile-row-paid")), to_wallet(chat)],
        tokens=formats.number(tokens, chat.language),
        amount=formats.money(amount, amount, terms.currency, chat.language),
        payee=terms.payee,
        code=ussd(country, terms.payee, amount),
    )


@profile.flow("paid")
async def paid(chat: Chat) -> None:
    """The argument is the order's number."""
    order = await chat.read(orders.find_order, number_in(chat.argument))
    if order is None or order.kind != "purchase":
        await chat.menu("gone", [to_wallet(chat)])
        return
    if order.state not in ("waiting", "expired"):
        await chat.menu(order.state, [to_wallet(chat)])
        return
    again = [item(chat, f"profile:paid:{order.id}", "paid")]
    number = orders.payment_number(await chat.ask("payment", Text(min_length=4, max_length=40)))
    if not number:
        await chat.menu("unread", [*again, to_wallet(chat)])
        return
    outcome = await chat.step(orders.claim_payment, order.id, number)
    ways_on = [to_wallet(chat), to_home(chat)]
    await chat.menu(
        outcome if outcome in ("done", "used") else "paid", [*again, *ways_on] if outcome == "used" else ways_on
    )


@profile.flow("payment-decided", priority=NOTIFICATION, template="profile_payment", values=("tokens",))
async def payment_decided(chat: Chat) -> None:
    """To the person: what became of an order. The argument is the review's number."""
    settled = await chat.step(orders.settle_order, number_in(chat.argument))
    await _tell(chat, settled.id or 0)


@profile.flow("payment-found", priority=NOTIFICATION, template="profile_payment", values=("tokens",))
async def payment_found(chat: Chat) -> None:
    """To the person: the provider told of the payment. The argument is the order's number."""
    await _tell(chat, number_in(chat.argument))


async def _tell(chat: Chat, id: int) -> None:
    order = await chat.read(orders.find_order, id)
    if order is None or order.state not in ("done", "refused"):
        await chat.menu("nothing", [to_wallet(chat)], tokens="")
        return
    amount = formats.money(order.amount, order.amount, order.currency, chat.language)
    tokens = formats.number(order.tokens, chat.language)
    await chat.menu(f"{order.kind}-{order.state}", [to_wallet(chat)], tokens=tokens, amount=amount)
