"""Asking for cover: a certificate in, its fields shown and corrected, what is wanted, and before the staff."""

from collections.abc import Mapping

import msgspec

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.formats import currency_of
from easymo.conversation.prompts import Choice, Confirm, Date, Maybe, Money
from easymo.recognition.papers import FIELDS, REQUIRED
from easymo.recognition.papers.wording import doubtful, field_lines, field_name
from easymo.services.insurance import requests
from easymo.services.insurance.days import shown, start_days
from easymo.services.insurance.flows.prompts import FieldText, Papers
from easymo.services.insurance.flows.wording import (
    amount,
    item,
    named,
    refusals,
    to_menu,
)
from easymo.services.insurance.manifest import insurance
from easymo.services.insurance.papers import PAPERS_MOST, CertificateRead, Documents, PapersKept, read_certificate
from easymo.services.insurance.quoting import COVERS, USAGES, offers

CHANGES_MOST = 10
"""Changes before the flow starts again with what it has: a journal holds no more."""

_TYPED = ("registration_plate", "make", "model", "vehicle_year")


@insurance.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    under_way = await chat.read(requests.my_requests)
    rows = [
        item(chat, "insurance:quote", "quote"),
        item(chat, "insurance:policies", "policies"),
        item(chat, "insurance:claim", "claim"),
        item(chat, "insurance:claims", "claims"),
    ]
    rows += [
        Item(f"insurance:request:{one.id}", one.plate, named(chat, "request-status", one.status))
        for one in under_way[:4]
    ]
    await chat.menu("menu", [*rows, Item("core:home", chat.text("chat-button-menu"))])


@insurance.flow("quote")
async def quote(chat: Chat) -> None:
    """``fields`` and ``documents`` may be given: what is known of the vehicle."""
    fields, documents = await _known(chat)
    for _ in range(CHANGES_MOST):
        decision = await chat.ask(
            "confirm",
            Choice(("yes", "change", "no"), "insurance-confirm"),
            fields=field_lines(chat, {name: fields[name] for name in FIELDS if name in fields}),
        )
        if decision == "no":
            await chat.menu("discarded", [to_menu(chat)])
            return
        if decision == "yes":
            await _ask_cover(chat, fields, documents)
            return
        name = await chat.ask("field", Choice(FIELDS, "recognition-field"))
        fields = await _ask_field(chat, name, fields)
    await chat.restart(fields=fields, documents=documents)


async def _known(chat: Chat) -> tuple[dict[str, str], Documents]:
    """The fields of the vehicle's papers, and where those are; typed, where there are none that can be read."""
    given: dict[str, str] | None = chat.given("fields")
    if given:
        known = {name: given[name] for name in FIELDS if name in given}
        return known, msgspec.convert(chat.given("documents") or [], Documents)
    papers = await chat.ask("papers", Papers(least=0, most=PAPERS_MOST))
    read = CertificateRead(PapersKept(), {})
    if papers:
        await chat.say("reading", count=len(papers))
        try:
            read = await chat.call(read_certificate, list(papers))
        except CallFailed:
            await chat.say("unfetched")
        if read.kept.refused:
            await chat.say("refused", refusals=refusals(chat, read.kept))
    fields = {name: field.value for name, field in read.fields.items()}
    if papers:
        await chat.say("read" if fields else "unread", count=len(fields), doubtful=doubtful(chat, read.fields))
    missing = REQUIRED if fields else _TYPED
    for name in missing:
        if name not in fields:
            fields = await _ask_field(chat, name, fields)
    return fields, list(read.kept.documents)


async def _ask_field(chat: Chat, name: str, fields: Mapping[str, str]) -> dict[str, str]:
    """``fields`` with that one as it is answered; only the plate cannot be left out."""
    prompt = FieldText(name)
    what = field_name(chat, name)
    if name == "registration_plate":
        value: str | None = await chat.ask("plate", prompt, what=what)
    else:
        value = await chat.ask("value", Maybe(prompt), what=what)
    changed = dict(fields)
    changed.pop(name, None)
    return changed | ({name: value} if value else {})


async def _ask_cover(chat: Chat, fields: dict[str, str], documents: Documents) -> None:
    country = chat.person.country
    currency = currency_of(country)
    draft = await chat.step(requests.save_draft, fields=fields, documents=documents, country=country, currency=currency)
    cover = await chat.ask("cover", Choice(COVERS, "insurance-cover"))
    usage = await chat.ask("usage", Choice(USAGES, "insurance-usage"))
    value = 0
    if cover == "comprehensive":
        value = (await chat.ask("worth", Money(), currency=currency)).high
    days = start_days(await chat.now(), country)
    starts_on = await chat.ask("starts", Date(earliest=days.first, latest=days.last))
    described = {"plate": fields["registration_plate"], "cover": named(chat, "cover", cover)}
    described |= {"usage": named(chat, "usage", usage), "starts": shown(starts_on, chat.language)}
    worth = chat.text("insurance-worth", amount=amount(chat, value, currency)) if value else ""
    if not await chat.ask("submit", Confirm(), worth=worth, **described):
        await chat.menu("discarded", [to_menu(chat)])
        return
    rates = await chat.read(requests.rates, country=country, cover=cover, usage=usage)
    made = offers(rates, value, int(fields.get("licensed_to_carry", 0)))
    submitted = await chat.step(
        requests.submit_request,
        id=draft,
        cover=cover,
        usage=usage,
        value=value,
        starts_on=starts_on,
        offers=made,
    )
    ways_on = [item(chat, f"insurance:request:{draft}", "request"), to_menu(chat)]
    outcome = "gone" if not submitted else "done" if made else "by-hand"
    await chat.menu(outcome, ways_on, plate=fields["registration_plate"])
