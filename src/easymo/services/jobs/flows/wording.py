"""Jobs put into words."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.services.jobs.store import FoundJob


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `jobs-row-<row>`: short enough for a button."""
    return Item(address, chat.text(f"jobs-row-{row}"))


def described_item(chat: Chat, address: str, row: str) -> Item:
    """The same with the description `jobs-row-<row>-about`, where there is one."""
    about = f"jobs-row-{row}-about"
    return Item(address, chat.text(f"jobs-row-{row}"), chat.text(about) if chat.knows(about) else "")


def category_name(chat: Chat, category: str) -> str:
    return chat.text(f"jobs-category-{category.replace('_', '-')}")


def pay(chat: Chat, job: FoundJob) -> str:
    return pay_text(chat, job.pay_low, job.pay_high, job.currency, job.pay_period)


def pay_text(chat: Chat, low: int | None, high: int | None, currency: str, period: str | None) -> str:
    """The pay as "5,000 RWF per day", or that it is negotiable."""
    if low is None or period is None:
        return chat.text("jobs-pay-negotiable")
    amount = formats.money(low, high or low, currency, chat.language)
    return chat.text("jobs-pay-amount", amount=amount, period=chat.text(f"jobs-period-{period}"))


def number_in(text: str) -> int:
    """The number an address carries; 0, which nothing has, if it carries none."""
    return int(text) if text.isdecimal() and len(text) <= 18 else 0
