"""The account put into words."""

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item


def to_wallet(chat: Chat) -> Item:
    return item(chat, "profile:wallet", "wallet")


def to_home(chat: Chat) -> Item:
    return Item("core:home", chat.text("chat-button-menu"))
