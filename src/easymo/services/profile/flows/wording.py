"""The account put into words."""

from easymo.conversation.chat import Chat, Item


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `profile-row-<row>`."""
    return Item(address, chat.text(f"profile-row-{row}"))


def to_wallet(chat: Chat) -> Item:
    return item(chat, "profile:wallet", "wallet")


def to_home(chat: Chat) -> Item:
    return Item("core:home", chat.text("chat-button-menu"))


def number_in(text: str) -> int:
    """The number an address carries; 0, which nothing has, if it carries none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else 0
