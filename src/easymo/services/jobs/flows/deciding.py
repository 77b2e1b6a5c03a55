"""What employers hear of applications, see of them, and decide."""

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.services.jobs import applications
from easymo.services.jobs.applications import Application, Decided
from easymo.services.jobs.flows.wording import about, decisions
from easymo.services.jobs.manifest import jobs
from easymo.vault.activities import lend_media
from easymo.vault.document import Lent
from easymo.whatsapp.messages import Document, Image

DECISIONS = {"accept": "accepted", "shortlist": "shortlisted", "reject": "rejected"}


@jobs.flow("told-application", priority=NOTIFICATION, template="jobs_application", values=("name", "title"))
async def told_application(chat: Chat) -> None:
    """To the employer."""
    found = await chat.read(applications.find_application, id=number_in(chat.argument))
    if found is not None and found.status != "withdrawn":
        await chat.menu("new", decisions(chat, found), **about(chat, found))


@jobs.flow("told-withdrawal", priority=NOTIFICATION, template="jobs_withdrawal", values=("name", "title"))
async def told_withdrawal(chat: Chat) -> None:
    """To the employer."""
    found = await chat.read(applications.find_application, id=number_in(chat.argument))
    if found is not None and found.status == "withdrawn":
        await chat.say("told", name=found.applicant_name, title=found.title)


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
    """Decides, and goes on to the next applicant, or to what a filled job leaves to be done."""
    id = number_in(chat.argument)
    decided = await chat.step(applications.decide_application, id=id, decision=DECISIONS[decision])
    found = await chat.read(applications.find_application, id=id)
    if found is None or found.mine or decided.outcome == "gone":
        await chat.hand_over("jobs", "application")  # without a number: says that there is none
        return
    if decided.applicant is not None:
        await chat.tell(decided.applicant, f"jobs:told-decision:{id}")
    ways_on = [item(chat, f"jobs:applicants:{found.job_id}", "applicants"), item(chat, "jobs:menu", "menu")]
    if decided.outcome != "ok":
        await chat.menu("already", ways_on, **about(chat, found))
        return
    following = None if decided.filled else await chat.read(applications.next_applicant, job=found.job_id)
    if following is not None:
        await chat.say("done", filled="", **about(chat, found))
        await chat.hand_over("jobs", "application", application=following)
        return
    dismiss = [item(chat, f"jobs:dismiss:{found.job_id}", "dismiss")] if decided.waiting and decided.filled else []
    await chat.menu("done", [*dismiss, *ways_on], filled=_filled(chat, decided), **about(chat, found))


def _filled(chat: Chat, decided: Decided) -> str:
    if not decided.filled:
        return ""
    waiting = f" {chat.text('jobs-accept-waiting', count=decided.waiting)}" if decided.waiting else ""
    return f"\n\n{chat.text('jobs-accept-filled')}{waiting}"


@jobs.flow("cv")
async def cv(chat: Chat) -> None:
    """The CV of an application, to the employer, while the application stands: judged again when it is there."""
    id = number_in(chat.argument)
    found = await chat.read(applications.find_application, id=id)
    kept = await chat.read(applications.find_cv, id=id)
    if found is None or kept is None:
        await chat.menu("gone", [item(chat, "jobs:mine", "mine"), item(chat, "jobs:menu", "menu")])
        return
    try:
        lent = await chat.call(
            lend_media, kept.document, kept.owner, by="jobs", why=f"application {id}, to its employer"
        )
    except CallFailed:
        await chat.menu("failed", decisions(chat, found), name=found.applicant_name)
        return
    if not isinstance(lent, Lent) or await chat.read(applications.find_cv, id=id) != kept:
        await chat.menu("gone", [item(chat, "jobs:mine", "mine"), item(chat, "jobs:menu", "menu")])
        return
    await chat.show("shown", _file(lent, found), name=found.applicant_name, title=found.title)
    await chat.hand_over("jobs", "application", application=id)


def _file(lent: Lent, application: Application) -> Image | Document:
    if lent.mime_type.startswith("image/"):
        return Image(id=lent.media_id)
    return Document(id=lent.media_id, filename=f"{' '.join(application.applicant_name.split()[:4])}.pdf")
