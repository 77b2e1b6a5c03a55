"""Insurance put into words."""

from datetime import date

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.services.insurance.papers import PapersKept


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `insurance-row-<row>`: short enough for a button."""
    return Item(address, chat.text(f"insurance-row-{row}"))


def to_menu(chat: Chat) -> Item:
    return item(chat, "insurance:menu", "menu")


def named(chat: Chat, kind: str, key: str | None) -> str:
    """The sentence `insurance-<kind>-<key>`."""
    return chat.text(f"insurance-{kind}-{key.replace('_', '-')}") if key else ""


def day(chat: Chat, one: date | None) -> str:
    return formats.date(one, chat.language) if one else ""


def amount(chat: Chat, total: int | None, currency: str) -> str:
    return formats.money(total, total, currency, chat.language) if total is not None else ""


def field_value(chat: Chat, name: str, value: str) -> str:
    """A field of a certificate as people write it."""
    is_day = name in ("policy_inception", "policy_expiry", "carte_jaune_expiry")
    return formats.date(date.fromisoformat(value), chat.language) if is_day else value


def refusals(chat: Chat, kept: PapersKept) -> str:
    """What to tell of papers that were not taken, a line each; empty if all were."""
    lines = (
        chat.text("insurance-paper-refused", number=one.number, reason=chat.text(one.sentence)) for one in kept.refused
    )
    return "\n".join(lines)


def number_in(text: str) -> int:
    """The number an address carries; 0, which nothing has, if it carries none."""
    return int(text) if text.isdecimal() and len(text) <= 18 else 0
