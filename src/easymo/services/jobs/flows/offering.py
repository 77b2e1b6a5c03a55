"""Offering work: post with a preview, and edit."""

from collections.abc import Mapping
from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.formats import currency_of
from easymo.conversation.menus import item, number_in
from easymo.conversation.prompts import Choice, Date, Form, Maybe, Money, Number, Place, Prompt, Text
from easymo.listings.posting import Posting, check_posting, count_held, may_post, refusal
from easymo.places.saved import saved_places
from easymo.reviews.matters import open_review
from easymo.services.jobs import store
from easymo.services.jobs.flows.wording import category_name, pay_text, terms
from easymo.services.jobs.form import SCREENS, go_on
from easymo.services.jobs.job import CATEGORIES, KINDS, PERIODS, TITLE_LEAST, TITLE_MOST, Job, title_in
from easymo.services.jobs.manifest import jobs

QUESTIONS: dict[str, Prompt[Any]] = {
    "title": Text(min_length=TITLE_LEAST, max_length=TITLE_MOST),
    "details": Maybe(Text(max_length=500)),
    "category": Choice(CATEGORIES, "jobs-category"),
    "kind": Choice(KINDS, "jobs-kind"),
    "place": Place(),
    "pay": Maybe(Money()),
    "slots": Number(1, 1000),
}
ADDED: dict[str, Prompt[Any]] = {"starts": Maybe(Date()), "schedule": Maybe(Text(max_length=100))}
"""What a post may say besides: asked where it is wanted, the start also where the work is one day's."""
FORM = jobs.form(
    Form(
        "jobs-post",
        {**QUESTIONS, "period": Maybe(Choice(PERIODS, "jobs-period"))},
        sentences="jobs-post",
        screens=SCREENS,
        go_on=go_on,
    )
)
CHANGES_MOST = 8
"""Changes before the flow starts again with what it has: a journal holds no more."""


@jobs.flow("post")
async def post(chat: Chat) -> None:
    """A new job, or with ``job`` given a change of that one. ``words``: what was said of it to begin with."""
    changed: int = chat.given("job") or 0
    if not changed and not await _may_post(chat):
        return
    questions = QUESTIONS | ADDED | {"place": Place(await chat.read(saved_places))}
    if (title := title_in(chat.given("words") or "", chat.words("jobs-noise"))) and chat.given("title") is None:
        await chat.restart(job=changed, title=title)
        return
    await chat.fill("form", FORM)
    answers = await _ask(chat, {field: questions[field] for field in QUESTIONS})
    answers |= await _ask_added(chat, answers["kind"], known=bool(changed or chat.given("known")))
    for _ in range(CHANGES_MOST):
        described = _describe(chat, answers)
        decision = await _confirm(chat, described)
        if decision == "no":
            await chat.menu("kept" if changed else "discarded", _ways_on(chat))
            return
        if decision == "yes" and await _finish(chat, described, changed):
            return
        field = await chat.ask("field", Choice((*QUESTIONS, *ADDED), "jobs-field"))
        answers |= await _ask(chat, {field: questions[field]})
    await chat.restart(job=changed, known=True, **answers)


async def _may_post(chat: Chat) -> bool:
    """Says when, if it is not now: before anything is asked."""
    right = await chat.read(may_post, "job")
    if not right.granted:
        await chat.menu("refused", _ways_on(chat), why=refusal(chat, Posting("often", right)))
    return right.granted


async def _ask(chat: Chat, questions: Mapping[str, Prompt[Any]]) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    for field, prompt in questions.items():
        answers[field] = await chat.ask(field, prompt, currency=currency_of(chat.person.country))
        if field == "pay":
            answers["period"] = await chat.ask("period", Choice(PERIODS, "jobs-period")) if answers["pay"] else None
    return answers


async def _ask_added(chat: Chat, kind: str, *, known: bool) -> dict[str, Any]:
    """``known``: both are given. Of what is new only the day of a gig is asked."""
    answers: dict[str, Any] = dict.fromkeys(ADDED)
    for field, prompt in ADDED.items():
        if known or (field == "starts" and kind == "gig"):
            answers[field] = await chat.ask(field, prompt)
    return answers


def _describe(chat: Chat, answers: dict[str, Any]) -> Job:
    texts = {field: answers[field] or "" for field in ("details", "schedule")}
    described: dict[str, Any] = {**answers, **texts, "country": chat.person.country}
    return Job(**described)


async def _confirm(chat: Chat, job: Job) -> str:
    """yes, change or no."""
    low, high = (job.pay.low, job.pay.high) if job.pay else (None, None)
    return await chat.ask(
        "confirm",
        Choice(("yes", "change", "no"), "jobs-post-confirm"),
        title=job.title,
        category=category_name(chat, job.category),
        kind=chat.text(f"jobs-kind-{job.kind}"),
        place=job.place.name,
        pay=pay_text(chat, low, high, job.currency, job.period),
        slots=job.slots,
        details=job.details or chat.text("jobs-no-details"),
        terms=terms(chat, job),
    )


async def _finish(chat: Chat, job: Job, changed: int) -> bool:
    """Publishes it. False: what it says cannot be published, and has been told so."""
    said = " ".join(filter(None, (job.title, job.details, job.schedule)))
    check = await chat.read(check_posting, "job", said, [], changed)
    match check.outcome:
        case "refused":
            await chat.say("refused", why=refusal(chat, check))
            return False
        case "often":
            await chat.menu("refused", _ways_on(chat), why=refusal(chat, check))
        case "duplicate":
            ways = [item(chat, f"jobs:job:{check.listing}", "job"), *_ways_on(chat)]
            await chat.menu("refused", ways, why=refusal(chat, check))
        case _:
            await _publish(chat, job, changed, check)
    return True


async def _publish(chat: Chat, job: Job, changed: int, check: Posting) -> None:
    held = check.outcome == "held"
    until = job.expires(await chat.now())
    words = job.words(chat.words(f"jobs-category-{job.category.replace('_', '-')}-words"))
    until_day = formats.day(until, chat.language, chat.person.country)
    if not changed:
        reference = await chat.step(store.create_job, job=job, words=words, until=until, held=held)
        if held:
            await chat.step(count_held, "job", reference)
            await _hold(chat, job, reference, check)
            return
        await chat.menu("done", _ways_on(chat), reference=str(reference), until=until_day)
    elif not await chat.step(store.change_job, id=changed, job=job, words=words, until=until, held=held):
        await chat.menu("gone", _ways_on(chat))
    elif held:
        await _hold(chat, job, changed, check)
    else:
        await chat.menu("changed", _ways_on(chat), until=until_day)


async def _hold(chat: Chat, job: Job, id: int, check: Posting) -> None:
    """Lays it before the operators."""
    described = {"title": job.title, "details": job.details, "schedule": job.schedule, "reason": check.verdict.reason}
    await chat.step(open_review, "listing", "jobs", f"job:{id}", described)
    await chat.menu("held", _ways_on(chat), why=refusal(chat, check))


@jobs.flow("edit")
async def edit(chat: Chat) -> None:
    kept = await chat.read(store.my_job, id=number_in(chat.argument))
    if kept is None:
        await chat.menu("gone", _ways_on(chat))
        return
    await chat.hand_over("jobs", "post", job=number_in(chat.argument), confirm="change", **kept.answers())


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"jobs:{row}", row) for row in ("mine", "post", "menu")]
