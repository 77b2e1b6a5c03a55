"""Jobs put into words."""

from collections.abc import Sequence

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.formats import currency_of
from easymo.conversation.menus import item
from easymo.listings.query import Query
from easymo.people.ratings import Rating
from easymo.services.jobs.applications import Application
from easymo.services.jobs.job import KINDS, PERIODS, Job
from easymo.services.jobs.store import FoundJob


def decisions(chat: Chat, application: Application) -> list[Item]:
    """What the employer can still do about an application."""
    stands = application.status in ("pending", "shortlisted", "accepted")
    cv = [item(chat, f"jobs:cv:{application.id}", "cv")] if application.cv and stands else []
    if application.status not in ("pending", "shortlisted"):
        ways_on = [item(chat, f"jobs:applicants:{application.job_id}", "applicants"), item(chat, "jobs:menu", "menu")]
        return [*cv, *afterwards(chat, application), *ways_on]
    rows = ("accept", "reject") if application.status == "shortlisted" else ("accept", "shortlist", "reject")
    return [*cv, *(item(chat, f"jobs:{row}:{application.id}", row) for row in rows)]


def afterwards(chat: Chat, application: Application) -> list[Item]:
    """What either side does of an accepted application: says that the work is done, and rates the other."""
    if application.status == "accepted":
        return [item(chat, f"jobs:complete:{application.id}", "complete")]
    if application.status == "completed" and not application.rated:
        return [item(chat, f"jobs:rate:{application.id}", "rate")]
    return []


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
        "profile": _profile(chat, application),
    }


def _profile(chat: Chat, application: Application) -> str:
    """A line about the applicant, where there is something to say."""
    parts = [standing(chat, application.rating, application.verified)]
    if application.years is not None:
        parts = [", ".join(application.skills), chat.text("jobs-years", years=application.years), *parts]
    line = " · ".join(filter(None, parts))
    return f"\n🛠️ {line}" if line else ""


def standing(chat: Chat, rating: Rating, verified: bool) -> str:
    """ "★ 4.6 (12) · ✔️ Verified", as far as it is so."""
    badge = chat.text("listings-verified") if verified else ""
    return " · ".join(filter(None, [rating.shown(chat.language), badge]))


def fit_text(chat: Chat, reasons: Sequence[str]) -> str:
    """Why a job and a seeker fit: "fits your skills, new"."""
    return ", ".join(chat.text(f"jobs-fit-{reason}") for reason in reasons)


def terms(chat: Chat, job: Job | FoundJob) -> str:
    """Lines about the start and the hours, where they are said."""
    starts = chat.text("jobs-line-starts", day=formats.weekday(job.starts, chat.language)) if job.starts else ""
    schedule = chat.text("jobs-line-schedule", words=job.schedule) if job.schedule else ""
    return "".join(f"\n{line}" for line in (starts, schedule) if line)


def filters(chat: Chat, query: Query) -> str:
    """What a search is narrowed by besides its words and place: "🎛️ One day · from 50,000 RWF per month"."""
    parts: list[str] = []
    if query.category and query.words:
        parts.append(category_name(chat, query.category))
    if (kind := query.attributes.get("kind")) in KINDS:
        parts.append(chat.text(f"jobs-kind-{kind}"))
    if query.price_low is not None or query.price_high is not None:
        parts.append(_bounds(chat, query))
    if query.sort != "best":
        parts.append(chat.text(f"jobs-filter-order-{query.sort}"))
    return " · ".join(parts)


def _bounds(chat: Chat, query: Query) -> str:
    currency, period = currency_of(chat.person.country), query.attributes.get("period")
    low, high = query.price_low, query.price_high
    amount = formats.money(
        low if low is not None else high or 0, high if high is not None else low or 0, currency, chat.language
    )
    key = "jobs-filter-from" if high is None else "jobs-filter-to" if low is None else "jobs-filter-between"
    return chat.text(key, amount=amount, period=chat.text(f"jobs-period-{period}") if period in PERIODS else "").strip()


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
