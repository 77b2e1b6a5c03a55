"""Restaurants put into words."""

from collections.abc import Sequence

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.ledger.momo import ussd
from easymo.listings.prompts import hours_text
from easymo.places.hours import Hours
from easymo.services.ai_agents.restaurants.orders import FoodOrder, Line


def to_waiter(chat: Chat) -> Item:
    return item(chat, "ai-agents:waiter", "to-waiter")


def to_restaurant(chat: Chat, restaurant: int) -> Item:
    return item(chat, f"ai-agents:restaurant:{restaurant}", "restaurant")


def to_desk(chat: Chat, restaurant: int) -> Item:
    return item(chat, f"ai-agents:restaurant-desk:{restaurant}", "desk")


def number_of(chat: Chat, name: str) -> int:
    """What the flow is about: given as ``name``, or the argument."""
    return chat.given(name) or number_in(chat.argument.partition(".")[0])


def name_of(chat: Chat, kind: str, key: str) -> str:
    """The title of one of a vocabulary: a kind, role, status, field …"""
    return chat.text(f"ai-agents-{kind}-{key.replace('_', '-')}")


def kind_words(chat: Chat, kind: str) -> frozenset[str]:
    """What a kind of restaurant is called and has, folded, in all languages."""
    return chat.words(f"ai-agents-kind-{kind.replace('_', '-')}-words")


def money(chat: Chat, amount: int, currency: str) -> str:
    return formats.money(amount, amount, currency, chat.language)


def below(text: str, gap: str = "\n") -> str:
    """``text`` on a line of its own, or nothing at all."""
    return f"{gap}{text}" if text else ""


def hours_line(chat: Chat, hours: Hours, opened: bool | None) -> str:
    """ "🟢 open now · Every day, 08:00-22:00"; '' where nobody said."""
    if opened is None:
        return ""
    return f"{name_of(chat, 'now', 'open' if opened else 'shut')} · {hours_text(chat, hours)}"


def lines_text(chat: Chat, lines: Sequence[Line], currency: str) -> str:
    """ "2 × Brochette · 5,000 RWF", a line each."""
    shown: list[str] = []
    for line in lines:
        amount = money(chat, line.price * line.quantity, currency)
        state = "" if line.state == "ok" else f" · {name_of(chat, 'line', line.state)}"
        note = f" ({line.note})" if line.note else ""
        shown.append(f"{line.quantity} × {line.name}{note} · {amount}{state}")
    return "\n".join(shown)


def manner(chat: Chat, order: FoodOrder) -> str:
    """At which table, taken away, or brought where."""
    if order.kind == "dine_in":
        return chat.text("ai-agents-manner-dine-in", table=order.at_table)
    if order.kind == "delivery":
        contact = order.contact.removeprefix("+") if order.contact else ""
        link = chat.text("ai-agents-contact", link=f"https://wa.me/{contact}") if contact else ""
        return chat.text("ai-agents-manner-delivery", place=order.place) + below(link)
    return chat.text("ai-agents-manner-take-away")


def how_to_pay(chat: Chat, order: FoodOrder) -> str:
    """The code to dial, or whom to pay by other means."""
    if order.payee is None:
        return chat.text("ai-agents-pay-cash")
    code = ussd(order.country, order.payee, order.total)
    if code:
        return chat.text("ai-agents-pay-code", code=code)
    return chat.text("ai-agents-pay-number", payee=order.payee, amount=money(chat, order.total, order.currency))


def reason_text(chat: Chat, reason: str) -> str:
    """Why an order is not made: one of the usual reasons in the person's language, or the staff's own words."""
    key = f"ai-agents-refusal-{reason.replace('_', '-')}"
    return chat.text(key) if reason.isidentifier() and chat.knows(key) else reason
