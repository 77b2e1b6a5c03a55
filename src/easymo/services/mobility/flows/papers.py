"""Registering as a driver: documents into the vault, operators look at them, and their days are watched."""

import re

from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Choice, Confirm, Date, Document, Text
from easymo.notifications.queue import notify
from easymo.reading import fold
from easymo.services.mobility import drivers
from easymo.services.mobility.drivers import Papers, Submission
from easymo.services.mobility.flows.wording import items, number_in, vehicle_name
from easymo.services.mobility.manifest import mobility
from easymo.services.mobility.tariff import VEHICLES
from easymo.vault.activities import keep_media
from easymo.vault.document import Kept

FILES_MOST = 5
"""Files refused before the flow starts again with what it has."""
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
    known = {"vehicle": vehicle, "plate": plate}
    licence = await _ask_document(chat, "licence", known)
    licence_until = await chat.ask("licence-until", Date())
    known |= {"licence-kept": licence, "licence-until": licence_until.isoformat()}
    insurance = await _ask_document(chat, "insurance", known)
    insurance_until = await chat.ask("insurance-until", Date())
    confirmed = await chat.ask(
        "confirm",
        Confirm(),
        vehicle=vehicle_name(chat, vehicle),
        plate=plate,
        licence=formats.date(licence_until, chat.language),
        insurance=formats.date(insurance_until, chat.language),
    )
    if not confirmed:
        await chat.menu("discarded", items(chat, "register", "menu"))
        return
    submission = Submission(vehicle, plate, licence, licence_until, insurance, insurance_until)
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


async def _ask_document(chat: Chat, kind: str, known: dict[str, str]) -> str:
    """A picture or PDF, kept in the vault; one that is refused is asked for again."""
    if kept_before := chat.given(f"{kind}-kept"):
        return str(kept_before)
    for _ in range(FILES_MOST):
        media = await chat.ask(kind, Document())
        try:
            kept = await chat.call(keep_media, media, kind=kind, days=KEPT_DAYS)
        except CallFailed:
            await chat.say("unfetched")
            continue
        if isinstance(kept, Kept):
            return str(kept.id)
        await chat.say("refused", reason=chat.text(kept.sentence))
    await chat.restart(**known)
    return ""
