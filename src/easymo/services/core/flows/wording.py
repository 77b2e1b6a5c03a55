"""What core's flows share: rows, and the things that addresses name."""

from easymo.conversation.chat import Chat, Item


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `core-row-<row>`."""
    return Item(address, chat.text(f"core-row-{row}"))


def to_home(chat: Chat) -> Item:
    return Item("core:home", chat.text("chat-button-menu"))


def thing_in(text: str) -> tuple[str, int]:
    """The domain and number that an address carries: "item-42". ("", 0), which nothing has, if it carries none."""
    domain, _, number = text.rpartition("-")
    return (domain, number_in(number)) if domain.isascii() and domain.isidentifier() else ("", 0)


def number_in(text: str) -> int:
    """The number an address carries; 0, which nothing has, if it carries none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else 0


def what(chat: Chat, title: str) -> str:
    """A listing by its title; a person, who has none here, as one."""
    return chat.text("core-this-listing", title=title) if title else chat.text("core-this-person")
