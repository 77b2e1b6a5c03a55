"""Tokens paid out to mobile money, and redeemed for things: held until an operator has done it."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item
from easymo.conversation.prompts import Choice, Confirm, Number, Option, Phone
from easymo.ledger import ledger, orders
from easymo.services.profile.flows.pin import is_proven
from easymo.services.profile.flows.transfer import TOKENS_MOST
from easymo.services.profile.flows.wording import to_home, to_wallet
from easymo.services.profile.manifest import profile


@profile.flow("cashout")
async def cashout(chat: Chat) -> None:
    country = chat.person.country
    terms = await chat.read(orders.terms_of, country)
    if terms is None:
        await chat.menu("closed", [to_wallet(chat)])
        return
    purse = await chat.read(ledger.wallet_of)
    available = formats.number(purse.available, chat.language)
    if purse.available < terms.least_cashout:
        least = formats.number(terms.least_cashout, chat.language)
        await chat.menu("least", _ways_on(chat, "cashout"), bound=least)
        return
    tokens = await chat.ask("tokens", Number(terms.least_cashout, TOKENS_MOST), available=available)
    phone = await chat.ask("phone", Phone())
    fee = orders.cashout_fee(tokens)
    amount = (tokens - fee) // terms.tokens_a_unit
    shown = formats.money(amount, amount, terms.currency, chat.language)
    values = {"tokens": formats.number(tokens, chat.language), "fee": formats.number(fee, chat.language)}
    if not await chat.ask("confirm", Confirm(), amount=shown, phone=phone, **values):
        await chat.menu("discarded", [to_wallet(chat), to_home(chat)])
        return
    if not await is_proven(chat):
        return
    key = (await chat.now()).isoformat()
    ordered = await chat.step(orders.order_cashout, key, country, tokens, phone)
    await _answer(chat, ordered, "cashout", shown)


@profile.flow("redeem")
async def redeem(chat: Chat) -> None:
    country = chat.person.country
    rewards = await chat.read(orders.rewards_of, country)
    terms = await chat.read(orders.terms_of, country)
    if terms is None or not rewards:
        await chat.menu("closed", [to_wallet(chat)])
        return
    named = {str(reward.id): _reward(chat, reward, terms.currency) for reward in rewards}
    purse = await chat.read(ledger.wallet_of)
    available = formats.number(purse.available, chat.language)
    options = [Option(id, *name) for id, name in named.items()]
    chosen = await chat.ask("reward", Choice(options), available=available)
    phone = await chat.ask("phone", Phone())
    what, price = named[chosen]
    if not await chat.ask("confirm", Confirm(), what=what, price=price, phone=phone):
        await chat.menu("discarded", [to_wallet(chat), to_home(chat)])
        return
    key = (await chat.now()).isoformat()
    ordered = await chat.step(orders.order_reward, key, country, int(chosen), phone)
    await _answer(chat, ordered, "redeem", what)


async def _answer(chat: Chat, ordered: orders.Ordered, row: str, what: str) -> None:
    if ordered.done:
        await chat.menu("done", [to_wallet(chat), to_home(chat)], what=what)
        return
    bound = formats.number(ordered.bound or 0, chat.language)
    outcome = ordered.outcome if ordered.outcome in ("insufficient", "frozen", "least") else "closed"
    await chat.menu(outcome, _ways_on(chat, row), bound=bound)


def _ways_on(chat: Chat, row: str) -> list[Item]:
    return [item(chat, f"profile:{row}", row), to_wallet(chat)]


def _reward(chat: Chat, reward: orders.Reward, currency: str) -> tuple[str, str]:
    """What it is, and what it costs."""
    value = formats.money(reward.value, reward.value, currency, chat.language)
    price = chat.text("profile-reward-price", tokens=formats.number(reward.tokens, chat.language))
    return chat.text(f"profile-reward-{reward.kind}", value=value), price
