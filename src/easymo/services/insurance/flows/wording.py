"""Insurance put into words."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.services.insurance.days import shown
from easymo.services.insurance.papers import PapersKept
from easymo.services.insurance.requests import ListedPolicy


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `insurance-row-<row>`: short enough for a button."""
    return Item(address, chat.text(f"insurance-row-{row}"))


def to_menu(chat: Chat) -> Item:
    return item(chat, "insurance:menu", "menu")


def named(chat: Chat, kind: str, key: str | None) -> str:
    """The sentence `insurance-<kind>-<key>`."""
    return chat.text(f"insurance-{kind}-{key.replace('_', '-')}") if key else ""


def amount(chat: Chat, total: int | None, currency: str) -> str:
    return formats.money(total, total, currency, chat.language) if total is not None else ""


def refusals(chat: Chat, kept: PapersKept) -> str:
    """What to tell of papers that were not taken, a line each; empty if all were."""
    lines = (
        chat.text("insurance-paper-refused", number=one.number, reason=chat.text(one.sentence)) for one in kept.refused
    )
    return "\n".join(lines)


def number_in(text: str) -> int:
    """The number an address carries; 0, which nothing has, if it carries none."""
    return int(text) if text.isdecimal() and len(text) <= 18 else 0


def until(chat: Chat, policy: ListedPolicy) -> str:
    return chat.text("insurance-until", until=shown(policy.ends_on, chat.language))
