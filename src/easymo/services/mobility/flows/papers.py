"""Registering as a driver: documents into the vault, operators look at them, and their days are watched."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Choice, Confirm, Date, Document, Text
from easymo.notifications.queue import notify
from easymo.reading import fold
from easymo.recognition.activities import read_paper
from easymo.recognition.papers import Field
from easymo.recognition.papers.wording import doubtful, field_lines
from easymo.services.mobility import drivers
from easymo.services.mobility.drivers import Papers, Submission
from easymo.services.mobility.flows.wording import items, number_in, vehicle_name
from easymo.services.mobility.manifest import mobility
from easymo.services.mobility.papers import (
    LABELS,
    PAPERS,
    Paper,
    ends,
    fields_of,
    last_day,
    shown_day,
)
from easymo.services.mobility.tariff import VEHICLES
from easymo.vault.document import Kept

FILES_MOST = 4
"""Files refused before the flow starts again with what it has: a journal holds no more."""
PLATES_MOST = 5
KEPT_DAYS = 730
_PLATE = re.compile(r"[A-Z0-9]{4,10}")


@mobility.flow("register")
async def register(chat: Chat) -> None:
    """Papers for a first time, or new ones before the old ones run out."""
    driving = await chat.read(drivers.my_driving)
    if driving is not None and driving.status == "pending":
        await chat.hand_over("mobility", "drive")
    vehicle = await chat.ask("vehicle", Choice(VEHICLES, "mobility-vehicle"))
    plate = await _ask_plate(chat, vehicle)
    known: dict[str, Any] = {"vehicle": vehicle, "plate": plate}
    for kind in PAPERS:
        known[f"{kind}-paper"] = await _ask_paper(chat, kind, plate, known)
    submission = Submission(vehicle, plate, *(known[f"{kind}-paper"] for kind in PAPERS))
    confirmed = await chat.ask(
        "confirm",
        Confirm(),
        vehicle=vehicle_name(chat, vehicle),
        plate=plate,
        licence=shown_day(submission.licence.until, chat.language),
        insurance=shown_day(submission.insurance.until, chat.language),
    )
    if not confirmed:
        await chat.menu("discarded", items(chat, "register", "menu"))
        return
    submitted = await chat.step(drivers.submit_papers, country=chat.person.country, papers=submission)
    outcome = {"ok": "done", "plate": "plate-taken"}.get(submitted.outcome, submitted.outcome)
    await chat.menu(outcome, items(chat, "drive", "menu"), plate=plate)


@mobility.flow("driver-decided", template="mobility_papers", values=("plate",))
async def driver_decided(chat: Chat) -> None:
    """To the driver: operators have looked at the papers."""
    decided = await chat.step(drivers.decide_papers, review=number_in(chat.argument))
    papers = await chat.read(drivers.approved_papers, id=decided.papers or 0)
    if decided.outcome == "approved" and papers is not None:
        await _watch(chat, papers)
        await chat.menu("approved", items(chat, "online", "drive"), plate=papers.plate)
    elif decided.outcome in ("refused", "plate"):
        await chat.menu(decided.outcome, items(chat, "register", "menu"), plate=decided.plate)
    else:
        await chat.hand_over("mobility", "drive")


@mobility.flow("told-papers", template="mobility_papers_end", values=("plate", "until"))
async def told_papers(chat: Chat) -> None:
    """To a driver whose papers run out soon."""
    papers = await chat.read(drivers.approved_papers, id=number_in(chat.argument))
    if papers is None:
        return
    which = "insurance" if papers.insurance_until <= papers.licence_until else "licence"
    what = chat.text(f"mobility-papers-{which}")
    shown = formats.date(papers.until, chat.language)
    await chat.menu("soon", items(chat, "register", "drive"), plate=papers.plate, until=shown, what=what)


async def _watch(chat: Chat, papers: Papers) -> None:
    """Reminders 30, 7 and 1 days before the first of the papers runs out."""
    for days, at in papers.notices(await chat.now(), chat.person.country).items():
        address, key = f"mobility:told-papers:{papers.id}", f"papers:{papers.id}:{days}"
        await chat.step(notify, person=chat.person.id, address=address, key=key, at=at)


async def _ask_plate(chat: Chat, vehicle: str) -> str:
    """Letters and digits, 4 to 10: "RAD 123 C" is RAD123C."""
    for _ in range(PLATES_MOST):
        plate = fold(await chat.ask("plate", Text(max_length=20))).replace(" ", "").upper()
        if _PLATE.fullmatch(plate):
            return plate
        await chat.say("plate-wrong")
    await chat.restart(vehicle=vehicle)
    return ""


async def _ask_paper(chat: Chat, kind: str, plate: str, known: dict[str, Any]) -> Paper:
    """A picture or PDF, kept and read; one that is refused, over or not the right one is asked for again."""
    if kept_before := chat.given(f"{kind}-paper"):
        return msgspec.convert(kept_before, Paper)
    today = (await chat.now()).astimezone(formats.zone(chat.person.country)).date()
    for _ in range(FILES_MOST):
        media = await chat.ask(kind, Document())
        try:
            came = await chat.call(read_paper, media, paper=LABELS[kind], kind=kind, days=KEPT_DAYS)
        except CallFailed:
            await chat.say("unfetched")
            continue
        if not isinstance(came.kept, Kept):
            await chat.say("refused", reason=chat.text(came.kept.sentence))
            continue
        read = fields_of(kind, came.fields)
        answer = await _ask_right(chat, read, plate) if read else "no"
        until = last_day(kind, read) if answer == "yes" else None
        if until is not None and until < today:
            await chat.say("over", paper=chat.text(f"mobility-papers-{kind}"), until=shown_day(until, chat.language))
        elif answer != "again":
            asks = ends(kind) and until is None
            return Paper(came.kept.id, read, await chat.ask(f"{kind}-until", Date()) if asks else until)
    await chat.restart(**known)
    raise AssertionError("a restart ends the flow")


async def _ask_right(chat: Chat, read: Mapping[str, Field], plate: str) -> str:
    """Whether what was read is right: yes, no, or again, with another picture."""
    lines = field_lines(chat, {name: field.value for name, field in read.items()})
    notes = [doubtful(chat, read)]
    other = read.get("registration_plate")
    if other and other.value != plate:
        notes.append(chat.text("mobility-plate-differs", read=other.value, plate=plate))
    options = Choice(("yes", "no", "again"), "mobility-right")
    return await chat.ask("right", options, fields=lines, notes="\n".join(notes))
