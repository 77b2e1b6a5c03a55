"""Applying for work, with a CV if one likes, and what became of it."""

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Document, Maybe, Text
from easymo.services.jobs import applications, seekers, store
from easymo.services.jobs.applications import ListedApplication
from easymo.services.jobs.flows.wording import about, afterwards, decisions
from easymo.services.jobs.job import CV_DAYS
from easymo.services.jobs.manifest import jobs
from easymo.vault.activities import keep_media
from easymo.vault.document import Kept, Refused
from easymo.whatsapp.filetypes import LARGEST

CVS_MOST = 8
"""Files refused before the flow starts again with what it has: a journal holds no more."""


@jobs.flow("apply")
async def apply(chat: Chat) -> None:
    """For the job of the argument, or of ``job`` given. Newcomers may describe themselves first; then it goes on."""
    job = await chat.read(store.find_job, id=chat.given("job") or number_in(chat.argument))
    if job is None or job.status != "open":
        await chat.menu("closed", _ways_on(chat))
        return
    if job.mine or job.applied:
        await chat.menu("own" if job.mine else "duplicate", _ways_on(chat), title=job.title)
        return
    if await chat.read(seekers.is_newcomer):
        choice = Choice(("yes", "no"), "jobs-apply-profile")
        if await chat.ask("profile", choice, title=job.title) == "yes":
            await chat.hand_over("jobs", "seek", job=job.id)
            return
    note = await chat.ask("note", Text(min_length=2, max_length=500), title=job.title)
    cv = await _ask_cv(chat, job.id, note)
    applied = await chat.step(applications.apply_for_job, job=job.id, note=note, cv=cv.id if cv else None)
    if applied.outcome == "ok" and applied.employer is not None:
        await chat.tell(applied.employer, f"jobs:told-application:{applied.application}")
    outcome = {"ok": "done", "gone": "closed", "expired": "closed"}.get(applied.outcome, applied.outcome)
    await chat.menu(outcome, _ways_on(chat), title=job.title)


async def _ask_cv(chat: Chat, job: int, note: str) -> Kept | None:
    """A picture or PDF, kept in the vault; one that is refused is asked for again."""
    for _ in range(CVS_MOST):
        media = await chat.ask("cv", Maybe(Document()))
        if media is None:
            return None
        try:
            kept = await chat.call(keep_media, media, kind="cv", days=CV_DAYS)
        except CallFailed:
            await chat.say("unfetched")
            continue
        # A picture sent as a document may be larger than one WhatsApp would take from us.
        if isinstance(kept, Kept) and kept.mime_type.startswith("image/") and kept.size > LARGEST["image"]:
            kept = Refused("too-large")
        if isinstance(kept, Kept):
            return kept
        await chat.say("refused", reason=chat.text(kept.sentence))
    await chat.restart(job=job, note=note, profile="no")
    return None


@jobs.flow("applied")
async def applied(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(applications.my_applications, page=page)
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", _ways_on(chat)[1:])
        return
    items = [_listed(chat, it) for it in listed]
    await chat.menu("list", paged(chat, items, page, lambda page: f"jobs:applied:{page}", _ways_on(chat)[1:]))


@jobs.flow("applicants")
async def applicants(chat: Chat) -> None:
    """Of the job of the argument, which may be followed by a point and the number of a page."""
    number, _, page_text = chat.argument.partition(".")
    job, page = chat.given("job") or number_in(number), page_in(page_text)
    listed = await chat.read(applications.list_applicants, job=job, page=page)
    ways_on = [item(chat, "jobs:mine", "mine"), item(chat, "jobs:menu", "menu")]
    if not listed and page:
        await chat.restart(job=job)
    if not listed:
        await chat.menu("none", ways_on)
        return
    items = [_listed(chat, it) for it in listed]
    await chat.menu("list", paged(chat, items, page, lambda page: f"jobs:applicants:{job}.{page}", ways_on))


@jobs.flow("application")
async def application(chat: Chat) -> None:
    """One application in full, to either side: the argument, or ``application`` given."""
    found = await chat.read(applications.find_application, id=chat.given("application") or number_in(chat.argument))
    if found is None:
        await chat.menu("gone", _ways_on(chat))
    elif found.mine:
        undecided = found.status in ("pending", "shortlisted")
        withdraw = [item(chat, f"jobs:withdraw:{found.id}", "withdraw")] if undecided else []
        ways = [*withdraw, *afterwards(chat, found), *_ways_on(chat)[1:]]
        await chat.menu("sent", ways, **about(chat, found))
    else:
        await chat.menu("received", decisions(chat, found), **about(chat, found))


@jobs.flow("withdraw")
async def withdraw(chat: Chat) -> None:
    id = number_in(chat.argument)
    withdrawn = await chat.step(applications.withdraw_application, id=id)
    if withdrawn.employer is not None:
        await chat.tell(withdrawn.employer, f"jobs:told-withdrawal:{id}")
    await chat.menu("done" if withdrawn.outcome == "ok" else "gone", _ways_on(chat))


@jobs.flow("told-decision", priority=NOTIFICATION, template="jobs_decision", values=("title",))
async def told_decision(chat: Chat) -> None:
    """To the applicant."""
    found = await chat.read(applications.find_application, id=number_in(chat.argument))
    if found is not None and found.status in ("shortlisted", "accepted", "rejected"):
        await chat.menu(found.status, _ways_on(chat)[1:], **about(chat, found))


@jobs.flow("told-end", priority=NOTIFICATION, template="jobs_decision", values=("title",))
async def told_end(chat: Chat) -> None:
    """To the applicant whom nobody decided about before the job was filled, or closed: ``reason``."""
    found = await chat.read(applications.find_application, id=number_in(chat.argument))
    if found is not None and found.mine and found.status == "closed":
        reason = "filled" if chat.given("reason") == "filled" else "closed"
        await chat.menu(reason, _ways_on(chat)[1:], title=found.title)


@jobs.flow("told-deleted", priority=NOTIFICATION, template="jobs_decision", values=("title",))
async def told_deleted(chat: Chat) -> None:
    """To who had applied for a job that its employer deleted: its ``title``."""
    if chat.given("title"):
        await chat.menu("deleted", _ways_on(chat)[1:], title=chat.given("title"))
    else:
        await chat.hand_over("jobs", "applied")  # its template was tapped


def _listed(chat: Chat, listed: ListedApplication) -> Item:
    status = chat.text(f"jobs-application-status-{listed.status}")
    cv = chat.text("jobs-with-cv") if listed.cv else ""
    return Item(f"jobs:application:{listed.id}", listed.title, f"{status}{cv}")


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"jobs:{row}", row) for row in ("applied", "find", "menu")]
