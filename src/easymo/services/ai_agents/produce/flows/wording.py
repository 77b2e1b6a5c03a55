"""The farmers' market put into words."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item


def way(chat: Chat, address: str, row: str) -> Item:
    """A menu's line `ai-agents:<address>`, titled `ai-agents-farm-row-<row>`."""
    return Item(f"ai-agents:{address}", chat.text(f"ai-agents-farm-row-{row}"))


def to_farmer(chat: Chat) -> Item:
    return way(chat, "farmer", "menu")


def crop_name(chat: Chat, crop: str) -> str:
    return chat.text(f"ai-agents-crop-{crop.replace('_', '-')}")


def unit_name(chat: Chat, unit: str) -> str:
    return chat.text(f"ai-agents-unit-{unit}")


def quantity(chat: Chat, number: int, unit: str) -> str:
    """ "500 kg", "20 bags"."""
    return chat.text(f"ai-agents-quantity-{unit}", count=number, number=formats.number(number, chat.language))


def money(chat: Chat, amount: int, currency: str) -> str:
    return formats.money(amount, amount, currency, chat.language)


def each(chat: Chat, price: int | None, unit: str, currency: str) -> str:
    """ "300 RWF per kg", or that it is open."""
    if price is None:
        return chat.text("ai-agents-farm-price-open")
    return chat.text(f"ai-agents-farm-each-{unit}", amount=money(chat, price, currency))


def below(text: str, gap: str = "\n") -> str:
    """``text`` on a line of its own, or nothing at all."""
    return f"{gap}{text}" if text else ""


def contact(chat: Chat, phone: str | None) -> str:
    """How the other side is reached."""
    if not phone:
        return chat.text("ai-agents-farm-no-contact")
    return chat.text("ai-agents-farm-contact", link=f"https://wa.me/{phone.removeprefix('+')}")
