"""The marketplace put into words."""

from collections.abc import Mapping

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item
from easymo.services.marketplace.categories import ATTRIBUTES, CATEGORIES
from easymo.services.marketplace.hours import DAYS, Hours, clock


def to_menu(chat: Chat) -> Item:
    return item(chat, "marketplace:menu", "menu")


def money(chat: Chat, amount: int, currency: str) -> str:
    return formats.money(amount, amount, currency, chat.language)


def price(chat: Chat, amount: int | None, currency: str, *, negotiable: bool = False) -> str:
    """ "80,000 RWF, negotiable", or that it is to be agreed."""
    if amount is None:
        return chat.text("marketplace-price-open")
    shown = money(chat, amount, currency)
    return chat.text("marketplace-price-negotiable", amount=shown) if negotiable else shown


def name_of(chat: Chat, kind: str, key: str) -> str:
    """The title of one of a vocabulary: a category, group, condition, field …"""
    return chat.text(f"marketplace-{kind}-{key.replace('_', '-')}")


def category_names(chat: Chat, category: str) -> frozenset[str]:
    """What a kind of thing and its group are called, folded, in all languages: every item may be found by that."""
    if not category:
        return frozenset()
    group = CATEGORIES[category].group
    return chat.words(f"marketplace-category-{category.replace('_', '-')}") | chat.words(f"marketplace-group-{group}")


def trade_words(chat: Chat, trade: str) -> frozenset[str]:
    """What a kind of business is called and has, folded, in all languages."""
    return chat.words(f"marketplace-trade-{trade.replace('_', '-')}-words")


def things(chat: Chat) -> Mapping[str, frozenset[str]]:
    """What each kind of thing holds, folded, in all languages: by it the kind of a title is known."""
    return {name: chat.words(f"marketplace-category-{name.replace('_', '-')}-words") for name in CATEGORIES}


def attributes(chat: Chat, described: Mapping[str, str | int]) -> str:
    """Each of them on a line of its own: "Brand: Samsung"."""
    lines = [
        chat.text("marketplace-attribute", name=name_of(chat, "attribute", name), value=_value(chat, name, value))
        for name, value in described.items()
        if name in ATTRIBUTES
    ]
    return below("\n".join(lines))


def _value(chat: Chat, name: str, value: str | int) -> str:
    if ATTRIBUTES[name].kind == "choice":
        return name_of(chat, name, str(value))
    if name == "year":
        return str(value)
    if isinstance(value, int):
        return chat.text(f"marketplace-measure-{name}", value=formats.number(value, chat.language))
    return value


def below(text: str, gap: str = "\n") -> str:
    """``text`` on a line of its own, or nothing at all."""
    return f"{gap}{text}" if text else ""


def wa_link(phone: str | None) -> str:
    """A link that opens a chat with that number; '' without one."""
    return f"https://wa.me/{phone.removeprefix('+')}" if phone else ""


def contact(chat: Chat, phone: str | None) -> str:
    """How the other side is reached."""
    return chat.text("marketplace-contact", link=wa_link(phone)) if phone else chat.text("marketplace-no-contact")


def hours(chat: Chat, open_hours: Hours) -> str:
    """ "Mon-Sat, 08:00-18:00"; '' where nobody said."""
    if not open_hours.days:
        return ""
    if open_hours == Hours(DAYS["daily"], 0, 24 * 60):
        return chat.text("marketplace-hours-always")
    named = next((name for name, days in DAYS.items() if days == open_hours.days), "daily")
    return chat.text(
        "marketplace-hours",
        days=name_of(chat, "days", named),
        opens=clock(open_hours.opens),
        closes=clock(open_hours.closes),
    )
