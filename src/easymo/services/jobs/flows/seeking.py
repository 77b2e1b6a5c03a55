"""The work profile of who looks for work: made, seen, changed and deleted."""

from collections.abc import Mapping
from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.formats import currency_of
from easymo.conversation.menus import item
from easymo.conversation.prompts import Choice, Confirm, Maybe, Money, Number, Place, Prompt, Tags
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.saved import saved_places
from easymo.services.jobs import seekers
from easymo.services.jobs.job import PERIODS
from easymo.services.jobs.manifest import jobs
from easymo.services.jobs.seeker import PLACES_MOST, SKILL_LENGTH, SKILLS_MOST, WANTED, YEARS_MOST, Seeker

QUESTIONS: dict[str, Prompt[Any]] = {
    "skills": Tags(SKILLS_MOST, SKILL_LENGTH),
    "places": Maybe(Place()),
    "years": Number(0, YEARS_MOST),
    "wanted": Choice(WANTED, "jobs-wanted"),
    "pay": Maybe(Money()),
    "suggested": Confirm(),
}
CHANGES_MOST = 5
"""Changes before the flow starts again with what it has: a journal holds no more."""


@jobs.flow("seek")
async def seek(chat: Chat) -> None:
    """Makes or changes the profile. ``job`` given: an application for that one goes on afterwards."""
    job: int = chat.given("job") or 0
    kept = await chat.read(saved_places)
    answers = await _ask(chat, QUESTIONS, kept)
    for _ in range(CHANGES_MOST):
        described = _describe(answers)
        decision = await chat.ask(
            "confirm", Choice(("yes", "change", "no"), "jobs-seek-confirm"), **about(chat, described)
        )
        if decision != "change":
            if decision == "yes":
                terms = described.terms(chat.words("jobs-noise"))
                await chat.step(seekers.save_profile, described, terms, chat.person.country)
            await _go_on(chat, job, saved=decision == "yes")
            return
        field = await chat.ask("field", Choice(tuple(QUESTIONS), "jobs-seek-field"))
        answers |= await _ask(chat, {field: QUESTIONS[field]}, kept)
    await chat.restart(job=job, **_given(answers))


async def _ask(chat: Chat, questions: Mapping[str, Prompt[Any]], kept: Mapping[str, NamedPlace]) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    for field, prompt in questions.items():
        if field == "places":
            answers[field] = await _ask_places(chat, kept)
            continue
        answers[field] = await chat.ask(field, prompt, currency=currency_of(chat.person.country), most=SKILLS_MOST)
        if field == "pay":
            answers["period"] = await chat.ask("period", Choice(PERIODS, "jobs-period")) if answers["pay"] else None
    return answers


async def _ask_places(chat: Chat, kept: Mapping[str, NamedPlace]) -> list[NamedPlace]:
    """One after another, until there are enough."""
    places: list[NamedPlace] = []
    for number in range(1, PLACES_MOST + 1):
        named = ", ".join(place.name for place in places)
        label = "place" if number == 1 else f"place-{number}"
        place = await chat.ask(label, Maybe(Place(kept)), places=named, left=PLACES_MOST - len(places))
        if place is None:
            break
        if place.name not in [other.name for other in places]:
            places.append(place)
    return places


async def _go_on(chat: Chat, job: int, *, saved: bool) -> None:
    if job:
        await chat.say("saved" if saved else "unsaved")
        await chat.hand_over("jobs", "apply", job=job, profile="no")
    elif saved:
        await chat.say("saved")
        await chat.hand_over("jobs", "recommended")
    else:
        await chat.menu("discarded", _ways_on(chat))


def _describe(answers: Mapping[str, Any]) -> Seeker:
    pay = answers["pay"]
    return Seeker(
        skills=answers["skills"],
        places=answers["places"],
        years=answers["years"],
        kinds=[] if answers["wanted"] == "any" else [answers["wanted"]],
        pay=pay.low if pay else None,
        period=answers["period"],
        suggested=answers["suggested"],
    )


def _given(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Answers as they are given: a list of places is one answer after another."""
    given = {field: value for field, value in answers.items() if field != "places"}
    labels = ["place", *(f"place-{number}" for number in range(2, PLACES_MOST + 1))]
    places = [*answers["places"], *([None] if len(answers["places"]) < PLACES_MOST else [])]
    return given | dict(zip(labels, places, strict=False))


@jobs.flow("profile")
async def profile(chat: Chat) -> None:
    found = await chat.read(seekers.my_profile)
    if found is None:
        await chat.menu("none", [item(chat, "jobs:seek", "seek"), *_ways_on(chat)])
        return
    ways = [item(chat, f"jobs:{flow}", flow) for flow in ("recommended", "profile-change", "profile-delete")]
    await chat.menu("detail", [*ways, item(chat, "jobs:applied", "applied"), *_ways_on(chat)], **about(chat, found))


@jobs.flow("profile-change")
async def change_profile(chat: Chat) -> None:
    found = await chat.read(seekers.my_profile)
    if found is None:
        await chat.hand_over("jobs", "seek")
        return
    await chat.hand_over("jobs", "seek", confirm="change", **_given(found.answers()))


@jobs.flow("profile-delete")
async def delete_profile(chat: Chat) -> None:
    if await chat.read(seekers.my_profile) is None:
        await chat.menu("gone", _ways_on(chat))
    elif not await chat.ask("confirm", Confirm()):
        await chat.menu("kept", [item(chat, "jobs:profile", "profile"), *_ways_on(chat)])
    else:
        await chat.step(seekers.delete_profile)
        await chat.menu("done", _ways_on(chat))


def about(chat: Chat, seeker: Seeker) -> dict[str, str]:
    """A profile's values, as sentences about it need them."""
    pay = chat.text("jobs-pay-any")
    if seeker.pay is not None and seeker.period is not None:
        amount = formats.money(seeker.pay, seeker.pay, currency_of(chat.person.country), chat.language)
        pay = chat.text("jobs-pay-amount", amount=amount, period=chat.text(f"jobs-period-{seeker.period}"))
    wanted = seeker.kinds[0] if seeker.kinds else "any"
    return {
        "skills": ", ".join(seeker.skills),
        "places": ", ".join(place.name for place in seeker.places) or chat.text("jobs-anywhere"),
        "experience": chat.text("jobs-years", years=seeker.years),
        "wanted": chat.text(f"jobs-wanted-{wanted}"),
        "pay": pay,
        "suggested": chat.text("jobs-suggested-agreed" if seeker.suggested else "jobs-suggested-refused"),
    }


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"jobs:{row}", row) for row in ("find", "menu")]
