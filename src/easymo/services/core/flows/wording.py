"""What core's flows share: rows, and the things that addresses name."""

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import number_in


def to_home(chat: Chat) -> Item:
    return Item("core:home", chat.text("chat-button-menu"))


def thing_in(text: str) -> tuple[str, int]:
    """The domain and number that an address carries: "item-42". ("", 0), which nothing has, if it carries none."""
    domain, _, number = text.rpartition("-")
    return (domain, number_in(number)) if domain.isascii() and domain.isidentifier() else ("", 0)


def what(chat: Chat, title: str) -> str:
    """A listing by its title; a person, who has none here, as one."""
    return chat.text("core-this-listing", title=title) if title else chat.text("core-this-person")
