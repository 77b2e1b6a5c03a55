"""The account put into words."""

from easymo.conversation.chat import Chat, Item


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `profile-row-<row>`."""
    return Item(address, chat.text(f"profile-row-{row}"))
