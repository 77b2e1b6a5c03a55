"""Offers and what follows: chosen, paid, in force."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Maybe, Text
from easymo.ledger.momo import ussd
from easymo.services.insurance import requests
from easymo.services.insurance.days import shown
from easymo.services.insurance.flows.wording import amount, item, named, number_in, to_menu
from easymo.services.insurance.manifest import insurance
from easymo.services.insurance.requests import Quote, Request


@insurance.flow("quote-decided", priority=NOTIFICATION, template="insurance_quote", values=("plate",))
async def quote_decided(chat: Chat) -> None:
    """To the person: the argument is the review's number."""
    settled = await chat.step(requests.settle_quote, review=number_in(chat.argument))
    found = await chat.read(requests.find_cover_request, id=settled.request or 0)
    if settled.outcome == "gone" or found is None:
        await chat.menu("gone", [to_menu(chat)], plate="")
        return
    quotes = await chat.read(requests.my_quotes, request=found.id)
    ways_on = [*_offered(chat, quotes), *_refuse(chat, found)] if settled.outcome == "quoted" else []
    await chat.menu(settled.outcome, [*ways_on, to_menu(chat)], plate=found.plate)


@insurance.flow("request")
async def request(chat: Chat) -> None:
    """Where a request of the person's own stands."""
    found = await chat.read(requests.find_cover_request, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [to_menu(chat)])
        return
    ways_on: list[Item] = []
    if found.status == "quoted":
        ways_on = _offered(chat, await chat.read(requests.my_quotes, request=found.id))
    if found.status == "payment_pending":
        await _say_how_to_pay(chat, found)
        return
    await chat.menu(
        "detail",
        [*ways_on, *_refuse(chat, found), to_menu(chat)],
        plate=found.plate,
        status=named(chat, "request-status", found.status),
        cover=named(chat, "cover", found.cover) or "–",
        starts=shown(found.starts_on, chat.language) or "–",
    )


@insurance.flow("offer")
async def offer(chat: Chat) -> None:
    """One offer and what it is made of."""
    found = await chat.read(requests.find_quote, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [to_menu(chat)])
        return
    accept = [item(chat, f"insurance:accept:{found.id}", "accept")] if found.status == "quoted" else []
    await chat.menu(
        "detail",
        [*accept, item(chat, f"insurance:request:{found.request}", "request"), to_menu(chat)],
        insurer=found.insurer,
        plate=found.plate,
        cover=named(chat, "cover", found.cover),
        base=amount(chat, found.base, found.currency),
        levy=amount(chat, found.levy, found.currency),
        vat=amount(chat, found.vat, found.currency),
        total=amount(chat, found.total, found.currency),
        until=formats.day(found.valid_until, chat.language, chat.person.country),
    )


@insurance.flow("accept")
async def accept(chat: Chat) -> None:
    settled = await chat.step(requests.accept_quote, quote=number_in(chat.argument))
    found = await chat.read(requests.find_cover_request, id=settled.request or 0)
    if found is None or settled.outcome in ("gone", "expired") or found.status != "payment_pending":
        outcome = settled.outcome if settled.outcome != "ok" else "gone"
        await chat.menu(outcome, [to_menu(chat)])
        return
    await _say_how_to_pay(chat, found)


@insurance.flow("decline")
async def decline(chat: Chat) -> None:
    declined = await chat.step(requests.decline_request, request=number_in(chat.argument))
    await chat.menu("done" if declined else "gone", [to_menu(chat)])


@insurance.flow("paid")
async def paid(chat: Chat) -> None:
    """The person says that a request is paid."""
    found = await chat.read(requests.find_cover_request, id=number_in(chat.argument))
    if found is None or found.status != "payment_pending":
        await chat.menu("gone", [to_menu(chat)])
        return
    transaction = await chat.ask("transaction", Maybe(Text(min_length=4, max_length=40)), reference=found.reference)
    outcome = await chat.step(requests.declare_payment, request=found.id, transaction=transaction or "")
    await chat.menu(outcome, [to_menu(chat)])


@insurance.flow("premium-decided", priority=NOTIFICATION, template="insurance_payment", values=("plate",))
async def premium_decided(chat: Chat) -> None:
    """To the person: the argument is the review's number."""
    settled = await chat.step(requests.settle_payment, review=number_in(chat.argument))
    found = await chat.read(requests.find_cover_request, id=settled.request or 0)
    plate = found.plate if found else ""
    if settled.outcome == "issued":
        ways_on = [item(chat, f"insurance:certificate:{settled.policy}", "certificate"), to_menu(chat)]
    elif settled.outcome == "unpaid" and found:
        ways_on = [item(chat, f"insurance:request:{found.id}", "how-to-pay"), to_menu(chat)]
    else:
        ways_on = [to_menu(chat)]
    await chat.menu(settled.outcome, ways_on, plate=plate, reference=(found.reference if found else "") or "")


async def _say_how_to_pay(chat: Chat, found: Request) -> None:
    code = ussd(found.country, found.payee, found.total or 0)
    key = "insurance-pay-code" if code else "insurance-pay-payee" if found.payee else "insurance-pay-later"
    how = chat.text(key, code=code, payee=found.payee, reference=found.reference or "")
    declared = chat.text("insurance-pay-declared") if found.declared else ""
    await chat.menu(
        "pay",
        [item(chat, f"insurance:paid:{found.id}", "paid"), to_menu(chat)],
        insurer=found.insurer,
        plate=found.plate,
        total=amount(chat, found.total, found.currency),
        reference=found.reference,
        how=how,
        declared=declared,
    )


def _offered(chat: Chat, quotes: list[Quote]) -> list[Item]:
    return [
        Item(f"insurance:offer:{one.id}", one.insurer[:24], amount(chat, one.total, one.currency)) for one in quotes
    ]


def _refuse(chat: Chat, found: Request) -> list[Item]:
    may = found.status in ("submitted", "in_review", "quoted")
    return [item(chat, f"insurance:decline:{found.id}", "decline")] if may else []
