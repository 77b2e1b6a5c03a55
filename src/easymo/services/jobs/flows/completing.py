"""Work that is done, and what the two sides say of each other then."""

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Confirm, Maybe, Text
from easymo.people.ratings import STARS, WORDS_MOST
from easymo.services.jobs import applications
from easymo.services.jobs.applications import Application
from easymo.services.jobs.flows.wording import about
from easymo.services.jobs.manifest import jobs


@jobs.flow("complete")
async def complete(chat: Chat) -> None:
    """By either side of an accepted application."""
    id = number_in(chat.argument)
    found = await chat.read(applications.find_application, id=id)
    if found is None or found.status not in ("accepted", "completed"):
        await chat.menu("gone", _ways_on(chat, found))
        return
    if found.status == "completed":
        await chat.menu("already", [*_rating(chat, found), *_ways_on(chat, found)], **about(chat, found))
        return
    if not await chat.ask("confirm", Confirm(), **about(chat, found)):
        await chat.menu("kept", _ways_on(chat, found), **about(chat, found))
        return
    completed = await chat.step(applications.complete_application, id=id)
    if completed.other is not None:
        await chat.tell(completed.other, f"jobs:told-completion:{id}")
    await chat.menu("done", [*_rating(chat, found), *_ways_on(chat, found)], **about(chat, found))


@jobs.flow("told-completion", priority=NOTIFICATION, template="jobs_completion", values=("title",))
async def told_completion(chat: Chat) -> None:
    """To the other side."""
    found = await chat.read(applications.find_application, id=number_in(chat.argument))
    if found is None or found.status != "completed":
        await chat.hand_over("jobs", "application")  # without a number: says that there is none
        return
    report = Item(f"core:report:application-{found.id}", chat.text("core-row-report"))
    await chat.menu("done", [*_rating(chat, found), report, *_ways_on(chat, found)[-1:]], title=found.title)


@jobs.flow("rate")
async def rate(chat: Chat) -> None:
    """The other side of work that is done, once."""
    id = number_in(chat.argument)
    found = await chat.read(applications.find_application, id=id)
    if found is None or found.status != "completed":
        await chat.menu("gone", _ways_on(chat, found))
        return
    if found.rated:
        await chat.menu("already", _ways_on(chat, found), title=found.title)
        return
    key = "employer" if found.mine else "worker"
    stars = await chat.ask(key, Choice([str(stars) for stars in reversed(STARS)], "jobs-stars"), **about(chat, found))
    words = await chat.ask("words", Maybe(Text(max_length=WORDS_MOST)))
    rated = await chat.step(applications.rate_other_side, id=id, stars=int(stars), words=words or "")
    await chat.menu("done" if rated else "already", _ways_on(chat, found), title=found.title)


def _rating(chat: Chat, application: Application) -> list[Item]:
    return [] if application.rated else [item(chat, f"jobs:rate:{application.id}", "rate")]


def _ways_on(chat: Chat, application: Application | None) -> list[Item]:
    lists = "mine" if application is not None and not application.mine else "applied"
    return [item(chat, f"jobs:{lists}", lists), item(chat, "jobs:menu", "menu")]
