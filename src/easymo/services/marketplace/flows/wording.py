"""The marketplace put into words."""

from collections.abc import Callable, Mapping, Sequence

from easymo.conversation import formats
from easymo.conversation.chat import MENU_MOST, Chat, Item
from easymo.listings.query import PAGES_MOST
from easymo.services.marketplace.categories import ATTRIBUTES, CATEGORIES
from easymo.services.marketplace.hours import DAYS, Hours, clock
from easymo.services.marketplace.item import PAGE


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `marketplace-row-<row>`: short enough for a button."""
    return Item(f"marketplace:{address}", chat.text(f"marketplace-row-{row}"))


def described_item(chat: Chat, address: str, row: str) -> Item:
    """The same with the description `marketplace-row-<row>-about`, where there is one."""
    about = f"marketplace-row-{row}-about"
    return Item(
        f"marketplace:{address}",
        chat.text(f"marketplace-row-{row}"),
        chat.text(about) if chat.knows(about) else "",
    )


def to_menu(chat: Chat) -> Item:
    return item(chat, "menu", "menu")


def paged(
    chat: Chat, items: Sequence[Item], page: int, address: Callable[[int], str], ways_on: Sequence[Item]
) -> list[Item]:
    """A page of a list: its items (one more than a page holds if there is a next one), ways to the pages around it,
    and as many of the first ``ways_on`` as there is room for."""
    shown = list(items[:PAGE])
    if len(items) > PAGE and page < PAGES_MOST:
        shown.append(Item(f"marketplace:{address(page + 1)}", chat.text("chat-button-more")))
    if page:
        shown.append(Item(f"marketplace:{address(page - 1)}", chat.text("chat-button-back")))
    return [*shown, *ways_on[: MENU_MOST - len(shown)]]


def number_in(text: str) -> int:
    """The number an address carries; 0, which nothing has, if it carries none."""
    return int(text) if text.isdecimal() and len(text) <= 18 else 0


def page_in(text: str) -> int:
    """The page an address carries, the first being 0."""
    return min(number_in(text), PAGES_MOST)


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
    """What a kind of thing is called, folded, in all languages: every item of it may be found by that."""
    return chat.words(f"marketplace-category-{category.replace('_', '-')}") if category else frozenset()


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
