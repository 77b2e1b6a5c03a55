"""Jobs that fit who looks for work: on demand, and told as they are posted."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.services.jobs import seekers
from easymo.services.jobs.flows.wording import fit_text, pay_text
from easymo.services.jobs.manifest import jobs
from easymo.services.jobs.seekers import FittingJob


@jobs.flow("recommended")
async def recommended(chat: Chat) -> None:
    """The argument is the number of a page."""
    profile = await chat.read(seekers.my_profile)
    if profile is None:
        await chat.menu("profile", [item(chat, "jobs:seek", "seek"), *_ways_on(chat)])
        return
    page, terms = page_in(chat.argument), profile.terms(chat.words("jobs-noise"))
    found = await chat.read(seekers.recommended, profile, terms, chat.person.country, page)
    ways_on = [item(chat, "jobs:profile", "profile"), item(chat, "jobs:menu", "menu")]
    if not found:
        await chat.menu("end" if page else "none", [item(chat, "jobs:profile", "profile"), *_ways_on(chat)])
        return
    items = [_item(chat, job) for job in found]
    shown = paged(chat, items, page, lambda page: f"jobs:recommended:{page}", ways_on)
    await chat.menu("list", shown, count=found[0].among)


@jobs.flow("told-match", priority=NOTIFICATION, template="jobs_match", values=("count",))
async def told_match(chat: Chat) -> None:
    """New jobs that fit; without ``new`` given (its template was tapped), those told last."""
    new = chat.given("new")
    if new:
        found = await chat.step(seekers.take_fitting_jobs)
    else:
        found = await chat.read(seekers.told_fitting_jobs)
    if found:
        items = [_item(chat, job) for job in found]
        await chat.menu("jobs", [*items, item(chat, "jobs:profile", "profile")], count=found[0].among)
    elif not new:
        await chat.hand_over("jobs", "recommended")


def _item(chat: Chat, job: FittingJob) -> Item:
    away = "" if job.kilometres is None else formats.number(job.kilometres, chat.language)
    paid = pay_text(chat, job.pay_low, job.pay_high, job.currency, job.period or None)
    parts = [chat.text("jobs-distance", distance=away) if away else job.place, fit_text(chat, job.reasons), paid]
    return Item(f"jobs:job:{job.id}", job.title, " · ".join(filter(None, parts)))


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"jobs:{row}", row) for row in ("find", "menu")]
