"""What passes between those who look for work and those who offer it."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Text
from easymo.services.jobs import applications, store
from easymo.services.jobs.applications import Application
from easymo.services.jobs.flows.wording import item, number_in
from easymo.services.jobs.manifest import jobs

DECISIONS = {"accept": "accepted", "shortlist": "shortlisted", "reject": "rejected"}


@jobs.flow("apply")
async def apply(chat: Chat) -> None:
    job = await chat.read(store.find_job, id=number_in(chat.argument))
    if job is None or job.status != "open":
        await chat.menu("closed", _ways_on(chat))
        return
    if job.mine or job.applied:
        await chat.menu("own" if job.mine else "duplicate", _ways_on(chat), title=job.title)
        return
    note = await chat.ask("note", Text(min_length=2, max_length=500), title=job.title)
    applied = await chat.step(applications.apply_for_job, job=job.id, note=note)
    if applied.outcome == "ok" and applied.employer is not None:
        await chat.tell(applied.employer, f"jobs:told-application:{applied.application}")
    outcome = {"ok": "done", "gone": "closed", "expired": "closed"}.get(applied.outcome, applied.outcome)
    await chat.menu(outcome, _ways_on(chat), title=job.title)


@jobs.flow("told-application", priority=NOTIFICATION, template="jobs_application", values=("name", "title"))
async def told_application(chat: Chat) -> None:
    """To the employer."""
    application = await chat.read(applications.find_application, id=number_in(chat.argument))
    if application is None or application.status == "withdrawn":
        return
    about = {"name": application.applicant_name, "title": application.title, "note": application.note}
    await chat.menu("new", _decisions(chat, application), **about)


@jobs.flow("applicants")
async def applicants(chat: Chat) -> None:
    listed = await chat.read(applications.list_applicants, job=number_in(chat.argument))
    back = [item(chat, "jobs:mine", "mine"), item(chat, "jobs:menu", "menu")]
    if not listed:
        await chat.menu("none", back)
        return
    await chat.menu("list", [*_listed(chat, listed), *back])


@jobs.flow("applied")
async def applied(chat: Chat) -> None:
    listed = await chat.read(applications.my_applications)
    if not listed:
        await chat.menu("none", _ways_on(chat)[1:])
        return
    await chat.menu("list", [*_listed(chat, listed), *_ways_on(chat)[1:]])


@jobs.flow("application")
async def application(chat: Chat) -> None:
    """One application in full, to either side."""
    found = await chat.read(applications.find_application, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", _ways_on(chat))
        return
    about = {
        "title": found.title,
        "name": found.applicant_name,
        "note": found.note,
        "status": chat.text(f"jobs-application-status-{found.status}"),
        "sent": formats.day(found.created_at, chat.language, chat.person.country),
        "contact": chat.text("jobs-contact", link=_link(found)) if found.contact else "",
    }
    if not found.mine:
        await chat.menu("received", _decisions(chat, found), **about)
        return
    undecided = found.status in ("pending", "shortlisted")
    withdraw = [item(chat, f"jobs:withdraw:{found.id}", "withdraw")] if undecided else []
    await chat.menu("sent", [*withdraw, *_ways_on(chat)[1:]], **about)


@jobs.flow("accept")
async def accept(chat: Chat) -> None:
    await _decide(chat, "accept")


@jobs.flow("shortlist")
async def shortlist(chat: Chat) -> None:
    await _decide(chat, "shortlist")


@jobs.flow("reject")
async def reject(chat: Chat) -> None:
    await _decide(chat, "reject")


async def _decide(chat: Chat, decision: str) -> None:
    id = number_in(chat.argument)
    decided = await chat.step(applications.decide_application, id=id, decision=DECISIONS[decision])
    found = await chat.read(applications.find_application, id=id)
    if found is None or found.mine or decided.outcome == "gone":
        await chat.hand_over("jobs", "application")  # without a number: says that there is none
        return
    if decided.applicant is not None:
        await chat.tell(decided.applicant, f"jobs:told-decision:{id}")
    await chat.menu(
        "done" if decided.outcome == "ok" else "already",
        [item(chat, f"jobs:applicants:{found.job_id}", "applicants"), item(chat, "jobs:menu", "menu")],
        name=found.applicant_name,
        title=found.title,
        status=chat.text(f"jobs-application-status-{found.status}"),
        contact=chat.text("jobs-contact", link=_link(found)) if found.contact else "",
    )


@jobs.flow("told-decision", priority=NOTIFICATION, template="jobs_decision", values=("title",))
async def told_decision(chat: Chat) -> None:
    """To the applicant."""
    found = await chat.read(applications.find_application, id=number_in(chat.argument))
    if found is None or found.status not in DECISIONS.values():
        return
    contact = chat.text("jobs-contact", link=_link(found)) if found.contact else ""
    await chat.menu(found.status, _ways_on(chat)[1:], title=found.title, contact=contact)


@jobs.flow("withdraw")
async def withdraw(chat: Chat) -> None:
    id = number_in(chat.argument)
    withdrawn = await chat.step(applications.withdraw_application, id=id)
    if withdrawn.employer is not None:
        await chat.tell(withdrawn.employer, f"jobs:told-withdrawal:{id}")
    await chat.menu("done" if withdrawn.outcome == "ok" else "gone", _ways_on(chat))


@jobs.flow("told-withdrawal", priority=NOTIFICATION, template="jobs_withdrawal", values=("name", "title"))
async def told_withdrawal(chat: Chat) -> None:
    """To the employer."""
    found = await chat.read(applications.find_application, id=number_in(chat.argument))
    if found is not None and found.status == "withdrawn":
        await chat.say("told", name=found.applicant_name, title=found.title)


def _decisions(chat: Chat, application: Application) -> list[Item]:
    """What the employer can still decide."""
    if application.status in ("accepted", "rejected", "withdrawn"):
        return [item(chat, f"jobs:applicants:{application.job_id}", "applicants"), item(chat, "jobs:menu", "menu")]
    rows = ("accept", "reject") if application.status == "shortlisted" else ("accept", "shortlist", "reject")
    return [item(chat, f"jobs:{row}:{application.id}", row) for row in rows]


def _listed(chat: Chat, listed: list[applications.ListedApplication]) -> list[Item]:
    return [
        Item(f"jobs:application:{it.id}", it.title, chat.text(f"jobs-application-status-{it.status}")) for it in listed
    ]


def _link(application: Application) -> str:
    return f"https://wa.me/{(application.contact or '').removeprefix('+')}"


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"jobs:{row}", row) for row in ("applied", "find", "menu")]
