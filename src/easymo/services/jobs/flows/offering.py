"""Offering work: post with a preview, and edit."""

from collections.abc import Mapping
from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Choice, Form, Maybe, Money, Number, Place, Prompt, Text
from easymo.places.saved import saved_places
from easymo.services.jobs import store
from easymo.services.jobs.flows.wording import category_name, item, number_in, pay_text
from easymo.services.jobs.form import SCREENS, go_on
from easymo.services.jobs.job import CATEGORIES, KINDS, PERIODS, Job, currency_of
from easymo.services.jobs.manifest import jobs

QUESTIONS: dict[str, Prompt[Any]] = {
    "title": Text(min_length=3, max_length=80),
    "details": Maybe(Text(max_length=500)),
    "category": Choice(CATEGORIES, "jobs-category"),
    "kind": Choice(KINDS, "jobs-kind"),
    "place": Place(),
    "pay": Maybe(Money()),
    "slots": Number(1, 1000),
}
FORM = jobs.form(
    Form(
        "jobs-post",
        {**QUESTIONS, "period": Maybe(Choice(PERIODS, "jobs-period"))},
        sentences="jobs-post",
        screens=SCREENS,
        go_on=go_on,
    )
)
CHANGES_MOST = 10
"""Changes before the flow starts again with what it has: a journal holds no more."""


@jobs.flow("post")
async def post(chat: Chat) -> None:
    """A new job, or with ``job`` given a change of that one."""
    changed: int = chat.given("job") or 0
    questions = QUESTIONS | {"place": Place(await chat.read(saved_places))}
    await chat.fill("form", FORM)
    answers = await _ask(chat, questions)
    for _ in range(CHANGES_MOST):
        described = _describe(chat, answers)
        decision = await _confirm(chat, described)
        if decision != "change":
            await _finish(chat, described, changed, wanted=decision == "yes")
            return
        field = await chat.ask("field", Choice(tuple(QUESTIONS), "jobs-field"))
        answers |= await _ask(chat, {field: questions[field]})
    await chat.restart(job=changed, **answers)


async def _ask(chat: Chat, questions: Mapping[str, Prompt[Any]]) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    for field, prompt in questions.items():
        answers[field] = await chat.ask(field, prompt, currency=currency_of(chat.person.country))
        if field == "pay":
            answers["period"] = await chat.ask("period", Choice(PERIODS, "jobs-period")) if answers["pay"] else None
    return answers


def _describe(chat: Chat, answers: dict[str, Any]) -> Job:
    described: dict[str, Any] = {**answers, "details": answers["details"] or "", "country": chat.person.country}
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
    )


async def _finish(chat: Chat, job: Job, changed: int, *, wanted: bool) -> None:
    if not wanted:
        await chat.menu("kept" if changed else "discarded", _ways_on(chat))
        return
    until = job.expires(await chat.now())
    words = job.words(chat.words(f"jobs-category-{job.category.replace('_', '-')}-words"))
    until_day = formats.day(until, chat.language, chat.person.country)
    if not changed:
        reference = await chat.step(store.create_job, job=job, words=words, until=until)
        await chat.menu("done", _ways_on(chat), reference=str(reference), until=until_day)
    elif await chat.step(store.change_job, id=changed, job=job, words=words, until=until):
        await chat.menu("changed", _ways_on(chat), until=until_day)
    else:
        await chat.menu("gone", _ways_on(chat))


@jobs.flow("edit")
async def edit(chat: Chat) -> None:
    kept = await chat.read(store.my_job, id=number_in(chat.argument))
    if kept is None:
        await chat.menu("gone", _ways_on(chat))
        return
    await chat.hand_over("jobs", "post", job=number_in(chat.argument), confirm="change", **kept.answers())


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"jobs:{row}", row) for row in ("mine", "post", "menu")]
