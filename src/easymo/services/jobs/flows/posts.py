"""One's own posts: their list, and all that may become of one: paused, renewed, shared, closed."""

from easymo.agents.activities import our_number
from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Confirm
from easymo.reviews.matters import find_decision
from easymo.services.jobs import applications, store
from easymo.services.jobs.flows.wording import pay
from easymo.services.jobs.job import expires
from easymo.services.jobs.manifest import jobs


@jobs.flow("mine")
async def mine(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(store.my_jobs, page=page)
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", _ways_on(chat)[1:])
        return
    items = [Item(f"jobs:job:{job.id}", job.title, chat.text(f"jobs-status-{job.status}")) for job in listed]
    await chat.menu("list", paged(chat, items, page, lambda page: f"jobs:mine:{page}", _ways_on(chat)[1:]))


@jobs.flow("pause")
async def pause(chat: Chat) -> None:
    found = await chat.read(store.find_job, id=number_in(chat.argument))
    if found is not None and await chat.step(store.pause_job, id=found.id):
        again = item(chat, f"jobs:renew:{found.id}", "open")
        await chat.menu("done", [again, *_ways_back(chat)], title=found.title)
    else:
        await chat.menu("gone", _ways_back(chat))


@jobs.flow("renew")
async def renew(chat: Chat) -> None:
    """Opens a post for its whole time again: one that runs out or has run out, is paused or filled."""
    found = await chat.read(store.find_job, id=number_in(chat.argument))
    until = expires(found.kind, await chat.now()) if found is not None else None
    if found is None or until is None or not await chat.step(store.open_job, id=found.id, until=until):
        await chat.menu("gone", _ways_back(chat))
        return
    until_day = formats.day(until, chat.language, chat.person.country)
    share = item(chat, f"jobs:share:{found.id}", "share")
    await chat.menu("done", [share, *_ways_back(chat)], title=found.title, until=until_day)


@jobs.flow("share")
async def share(chat: Chat) -> None:
    """A message to be passed on, whose link opens exactly this job; anybody may share any open one."""
    found = await chat.read(store.find_job, id=number_in(chat.argument))
    if found is None or found.status != "open":
        await chat.menu("gone", _ways_back(chat))
        return
    try:
        number = await chat.call(our_number)
    except CallFailed:
        again = item(chat, f"jobs:share:{found.id}", "share")
        await chat.menu("failed", [again, *_ways_back(chat)], title=found.title)
        return
    await chat.menu("done", _ways_back(chat))
    link = f"https://wa.me/{number}?text=job%3A{found.id}"
    await chat.say("card", title=found.title, place=found.place, pay=pay(chat, found), link=link)


@jobs.flow("close")
async def close(chat: Chat) -> None:
    found = await chat.read(store.find_job, id=number_in(chat.argument))
    if found is None or not found.mine or found.status == "closed":
        await chat.menu("gone", _ways_on(chat))
    elif not await chat.ask("confirm", Confirm(), title=found.title):
        await chat.menu("kept", _ways_on(chat))
    elif await chat.step(store.close_job, id=found.id):
        told = await _dismiss(chat, found.id, "closed")
        await chat.menu("done", _ways_on(chat), title=found.title, told=_told(chat, told))
    else:
        await chat.menu("gone", _ways_on(chat))


@jobs.flow("delete")
async def delete(chat: Chat) -> None:
    """With all that applicants wrote; nothing of it is left."""
    found = await chat.read(store.find_job, id=number_in(chat.argument))
    if found is None or not found.mine:
        await chat.menu("gone", _ways_on(chat))
    elif not await chat.ask("confirm", Confirm(), title=found.title):
        await chat.menu("kept", _ways_on(chat))
    else:
        deleted = await chat.step(store.delete_job, id=found.id)
        for applicant in deleted.applicants:
            await chat.tell(applicant, "jobs:told-deleted", title=found.title)
        told = _told(chat, len(deleted.applicants))
        await chat.menu("done" if deleted.deleted else "gone", _ways_on(chat), title=found.title, told=told)


@jobs.flow("listing-decided", priority=NOTIFICATION, template="jobs_listing_decided", values=("title",))
async def listing_decided(chat: Chat) -> None:
    """To who posted what an operator looked at first. The argument is the number of the review."""
    decided = await chat.read(find_decision, number_in(chat.argument))
    id = number_in(decided.subject.partition(":")[2]) if decided is not None and decided.kind == "listing" else 0
    found = await chat.read(store.find_job, id=id)
    if decided is None or found is None or found.status != "held":
        await chat.hand_over("jobs", "mine")
        return
    if decided.decision == "publish":
        until = expires(found.kind, await chat.now())
        await chat.step(store.publish_held, id=id, until=until)
        until_day = formats.day(until, chat.language, chat.person.country)
        ways = [item(chat, f"jobs:{row}:{id}", row) for row in ("job", "share")]
        await chat.menu("published", [*ways, item(chat, "jobs:menu", "menu")], title=found.title, until=until_day)
    else:
        await chat.step(store.refuse_held, id=id)
        await chat.menu("refused", _ways_on(chat), title=found.title)


@jobs.flow("dismiss")
async def dismiss(chat: Chat) -> None:
    """Tells those who wait for a job that is filled."""
    told = await _dismiss(chat, number_in(chat.argument), "filled")
    await chat.menu("done" if told else "none", _ways_back(chat), told=_told(chat, told))


@jobs.flow("told-expiry", priority=NOTIFICATION, template="jobs_expiry", values=("title", "until"))
async def told_expiry(chat: Chat) -> None:
    """To the poster of a job that closes by itself soon; without ``soon`` given, its template was tapped."""
    found = await chat.read(store.find_job, id=number_in(chat.argument))
    if found is None or not found.mine or found.status != "open":
        if not chat.given("soon"):
            await chat.hand_over("jobs", "mine")
        return
    ways_on = [item(chat, f"jobs:{row}:{found.id}", row) for row in ("renew", "applicants", "close")]
    until = formats.day(found.expires_at, chat.language, chat.person.country)
    await chat.menu("soon", ways_on, title=found.title, until=until)


async def _dismiss(chat: Chat, job: int, reason: str) -> int:
    dismissed = await chat.step(applications.dismiss_applicants, job=job)
    for ended in dismissed:
        await chat.tell(ended.applicant, f"jobs:told-end:{ended.application}", reason=reason)
    return len(dismissed)


def _told(chat: Chat, count: int) -> str:
    return chat.text("jobs-told-count", count=count) if count else ""


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"jobs:{row}", row) for row in ("mine", "post", "menu")]


def _ways_back(chat: Chat) -> list[Item]:
    return [item(chat, f"jobs:{row}", row) for row in ("mine", "menu")]
