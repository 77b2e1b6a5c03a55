"""Jobs put into words."""

from collections.abc import Callable, Sequence

from easymo.conversation import formats
from easymo.conversation.chat import MENU_MOST, Chat, Item
from easymo.services.jobs.applications import Application
from easymo.services.jobs.job import PAGE, PAGES_MOST
from easymo.services.jobs.store import FoundJob


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `jobs-row-<row>`: short enough for a button."""
    return Item(address, chat.text(f"jobs-row-{row}"))


def described_item(chat: Chat, address: str, row: str) -> Item:
    """The same with the description `jobs-row-<row>-about`, where there is one."""
    about = f"jobs-row-{row}-about"
    return Item(address, chat.text(f"jobs-row-{row}"), chat.text(about) if chat.knows(about) else "")


def paged(
    chat: Chat,
    items: Sequence[Item],
    page: int,
    address: Callable[[int], str],
    ways_on: Sequence[Item],
    more: str = "chat-button-more",
) -> list[Item]:
    """A page of a list: its items (one more than a page holds if there is a next one), ways to the pages around it,
    and as many of the last ``ways_on`` as there is room for."""
    shown = list(items[:PAGE])
    if len(items) > PAGE and page < PAGES_MOST:
        shown.append(Item(address(page + 1), chat.text(more)))
    if page:
        shown.append(Item(address(page - 1), chat.text("chat-button-back")))
    room = MENU_MOST - len(shown)
    return [*shown, *ways_on[max(0, len(ways_on) - room) :]]


def page_in(text: str) -> int:
    """The page an address carries, the first being 0."""
    return min(number_in(text), PAGES_MOST)


def decisions(chat: Chat, application: Application) -> list[Item]:
    """What the employer can still do about an application."""
    stands = application.status in ("pending", "shortlisted", "accepted")
    cv = [item(chat, f"jobs:cv:{application.id}", "cv")] if application.cv and stands else []
    if application.status not in ("pending", "shortlisted"):
        return [*cv, item(chat, f"jobs:applicants:{application.job_id}", "applicants"), item(chat, "jobs:menu", "menu")]
    rows = ("accept", "reject") if application.status == "shortlisted" else ("accept", "shortlist", "reject")
    return [*cv, *(item(chat, f"jobs:{row}:{application.id}", row) for row in rows)]


def about(chat: Chat, application: Application) -> dict[str, str]:
    """An application's values, as sentences about it need them."""
    link = f"https://wa.me/{(application.contact or '').removeprefix('+')}"
    return {
        "title": application.title,
        "name": application.applicant_name,
        "note": application.note,
        "status": chat.text(f"jobs-application-status-{application.status}"),
        "sent": formats.day(application.created_at, chat.language, chat.person.country),
        "cv": chat.text("jobs-with-cv") if application.cv else "",
        "contact": chat.text("jobs-contact", link=link) if application.contact else "",
    }


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
