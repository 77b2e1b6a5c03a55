"""Reports, from both sides: who reports, and whose listing it is. The argument is what is reported: "item-42"."""

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Maybe, Text
from easymo.listings import reports
from easymo.reviews.matters import find_decision
from easymo.services.core.flows.wording import thing_in, to_home, what
from easymo.services.core.manifest import core


@core.flow("report")
async def report(chat: Chat) -> None:
    domain, id = thing_in(chat.argument)
    found = await chat.read(reports.find_reportable, domain, id)
    if found is None:
        await chat.menu("gone", [to_home(chat)])
        return
    thing = what(chat, found.title)
    ways_on = [item(chat, f"core:block:{domain}-{id}", "block"), to_home(chat)]
    if found.own:
        await chat.menu("own", [to_home(chat)])
        return
    if found.reported:
        await chat.menu("already", ways_on, what=thing)
        return
    reason = await chat.ask("reason", Choice(reports.REASONS, "core-report-reasons"), what=thing)
    words = await chat.ask("words", Maybe(Text(max_length=500)))
    reported = await chat.step(reports.report_owner, domain, id, reason, words or "")
    if reported.owner is not None:
        await chat.tell(reported.owner, f"core:told-hidden:{domain}-{id}")
    await chat.menu("done" if reported.outcome == "ok" else reported.outcome, ways_on, what=thing)


@core.flow("told-hidden", priority=NOTIFICATION, template="core_listing_hidden", values=("title",))
async def told_hidden(chat: Chat) -> None:
    """To the owner of a listing that is found no more."""
    domain, id = thing_in(chat.argument)
    found = await chat.read(reports.find_hidden, domain, id)
    if found is not None:
        await chat.menu(found.reason, _ways_to_object(chat, domain, id), title=found.title)


@core.flow("told-shown", priority=NOTIFICATION, template="core_listing_shown", values=("title",))
async def told_shown(chat: Chat) -> None:
    """To the owner of a listing that was hidden."""
    found = await chat.read(reports.find_reportable, *thing_in(chat.argument))
    if found is not None and found.own:
        await chat.menu("shown", [to_home(chat)], title=found.title)


@core.flow("report-decided", priority=NOTIFICATION, template="core_listing_decided", values=("title",))
async def report_decided(chat: Chat) -> None:
    """To the owner, whose listing was or is hidden. The argument is the number of the review."""
    decided = await chat.read(find_decision, number_in(chat.argument))
    if decided is None:
        return
    domain, _, number = decided.subject.partition(":")
    ways_on = [to_home(chat)] if decided.decision == "dismiss" else _ways_to_object(chat, domain, number_in(number))
    await chat.menu(decided.decision, ways_on, title=decided.payload.get("title", ""))


@core.flow("told-report", priority=NOTIFICATION, template="core_report_decided", values=("what",))
async def told_report(chat: Chat) -> None:
    """To who reported. The argument is the number of the report."""
    found = await chat.read(reports.find_report, number_in(chat.argument))
    if found is not None and found.decision is not None and not chat.person.stopped:
        await chat.menu(found.decision, [to_home(chat)], what=what(chat, found.title))


@core.flow("object")
async def object_(chat: Chat) -> None:
    """By the owner of what is hidden."""
    domain, id = thing_in(chat.argument)
    found = await chat.read(reports.find_hidden, domain, id)
    if found is None:
        await chat.menu("gone", [to_home(chat)])
        return
    words = await chat.ask("words", Text(min_length=2, max_length=500), what=_what_is_hidden(chat, found.title))
    await chat.menu(
        await chat.step(reports.object_to_hiding, domain, id, words),
        [to_home(chat)],
        what=_what_is_hidden(chat, found.title),
    )


def _what_is_hidden(chat: Chat, title: str) -> str:
    return chat.text("core-this-listing", title=title) if title else chat.text("core-your-listings")


def _ways_to_object(chat: Chat, domain: str, id: int) -> list[Item]:
    return [item(chat, f"core:object:{domain}-{id}", "object"), to_home(chat)]
