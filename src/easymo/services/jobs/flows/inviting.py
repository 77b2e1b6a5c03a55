"""People who fit a job: what the employer sees of those who agreed to be suggested, and how he asks them to apply."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.services.jobs import seekers, store
from easymo.services.jobs.flows.wording import standing
from easymo.services.jobs.manifest import jobs
from easymo.services.jobs.seekers import FittingSeeker


@jobs.flow("told-fits", priority=NOTIFICATION, template="jobs_fits", values=("title",))
async def told_fits(chat: Chat) -> None:
    """To the employer, once for a job; without ``new`` given, its template was tapped."""
    id = number_in(chat.argument)
    found = await chat.read(store.find_job, id=id)
    count = await chat.read(seekers.count_fitting, id)
    if found is not None and found.mine and count:
        ways_on = [item(chat, f"jobs:fits:{id}", "fits"), item(chat, f"jobs:job:{id}", "job")]
        await chat.menu("fits", ways_on, title=found.title, count=count)
    elif not chat.given("new"):
        await chat.hand_over("jobs", "mine")


@jobs.flow("fits")
async def fits(chat: Chat) -> None:
    """Of the job of the argument, which may be followed by a point and the number of a page."""
    number, _, page_text = chat.argument.partition(".")
    job, page = number_in(number), page_in(page_text)
    found = await chat.read(seekers.fitting_seekers, job, page)
    ways_on = [item(chat, "jobs:mine", "mine"), item(chat, "jobs:menu", "menu")]
    if not found:
        await chat.menu("none", ways_on)
        return
    items = [_item(chat, seeker) for seeker in found]
    shown = paged(chat, items, page, lambda page: f"jobs:fits:{job}.{page}", ways_on)
    await chat.menu("list", shown, title=found[0].title)


@jobs.flow("seeker")
async def seeker(chat: Chat) -> None:
    """One of them; the argument is the match."""
    found = await chat.read(seekers.find_fitting, number_in(chat.argument))
    if found is None:
        await chat.menu("gone", _ways_back(chat))
        return
    invite = [] if found.invited else [item(chat, f"jobs:invite:{found.id}", "invite")]
    await chat.menu(
        "detail",
        [*invite, item(chat, f"jobs:fits:{found.job_id}", "fits"), item(chat, "jobs:menu", "menu")],
        name=found.name,
        title=found.title,
        skills=", ".join(found.skills),
        experience=_experience(chat, found),
        standing=standing(chat, found.rating, found.verified),
        invited=chat.text("jobs-seeker-invited") if found.invited else "",
    )


@jobs.flow("invite")
async def invite(chat: Chat) -> None:
    id = number_in(chat.argument)
    found = await chat.read(seekers.find_fitting, id)
    invited = await chat.step(seekers.invite_seeker, id)
    if found is None or invited.outcome == "gone":
        await chat.menu("gone", _ways_back(chat))
        return
    if invited.seeker is not None:
        await chat.tell(invited.seeker, f"jobs:told-invitation:{id}")
    ways_on = [item(chat, f"jobs:fits:{found.job_id}", "fits"), item(chat, "jobs:menu", "menu")]
    await chat.menu("done" if invited.outcome == "ok" else "already", ways_on, name=found.name)


@jobs.flow("told-invitation", priority=NOTIFICATION, template="jobs_invitation", values=("title",))
async def told_invitation(chat: Chat) -> None:
    """To who was asked to apply; the argument is the match."""
    job = await chat.read(seekers.invited_to, number_in(chat.argument))
    found = await chat.read(store.find_job, id=job or 0)
    if found is None or found.status != "open" or found.mine:
        await chat.hand_over("jobs", "apply")  # without a number: says that it is closed
        return
    ways = [item(chat, f"jobs:apply:{found.id}", "apply"), item(chat, f"jobs:job:{found.id}", "job")]
    block = Item(f"core:block:job-{found.id}", chat.text("core-row-block"))
    await chat.menu("invited", [*ways, block], title=found.title, place=found.place)


def _item(chat: Chat, seeker: FittingSeeker) -> Item:
    invited = chat.text("jobs-seeker-invited-short") if seeker.invited else ""
    rating = seeker.rating.shown(chat.language)
    parts = [", ".join(seeker.skills[:2]), chat.text("jobs-years", years=seeker.years), rating, invited]
    return Item(f"jobs:seeker:{seeker.id}", seeker.name, " · ".join(filter(None, parts)))


def _experience(chat: Chat, seeker: FittingSeeker) -> str:
    years = chat.text("jobs-years", years=seeker.years)
    if seeker.kilometres is None:
        return years
    return f"{years} · {chat.text('jobs-distance', distance=formats.number(seeker.kilometres, chat.language))}"


def _ways_back(chat: Chat) -> list[Item]:
    return [item(chat, "jobs:mine", "mine"), item(chat, "jobs:menu", "menu")]
