"""Claims: what happened, with evidence, and what becomes of it."""

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Confirm, Date, Maybe, Option, Place, Text
from easymo.places.saved import saved_places
from easymo.services.insurance import claims, requests
from easymo.services.insurance.claims import Claim
from easymo.services.insurance.days import shown
from easymo.services.insurance.flows.prompts import Papers
from easymo.services.insurance.flows.wording import amount, item, named, number_in, refusals, to_menu, until
from easymo.services.insurance.manifest import insurance
from easymo.services.insurance.papers import EVIDENCE_MOST, Documents, keep_evidence

DESCRIPTION_LEAST, DESCRIPTION_MOST = 10, 1000


@insurance.flow("claim")
async def claim(chat: Chat) -> None:
    """On the policy of the argument, or one that is chosen."""
    covers = await chat.read(requests.my_policies)
    if not covers:
        await chat.menu("none", [item(chat, "insurance:quote", "quote"), to_menu(chat)])
        return
    policy = number_in(chat.argument)
    if policy not in (one.id for one in covers):
        options = [Option(str(one.id), one.plate, until(chat, one)) for one in covers]
        policy = int(await chat.ask("policy", Choice(options))) if len(options) > 1 else covers[0].id
    cover = next(one for one in covers if one.id == policy)
    kind = await chat.ask("kind", Choice(claims.KINDS, "insurance-claim-kind"), plate=cover.plate)
    happened_on = await chat.ask("when", Date(past=True, earliest=cover.starts_on))
    place = await chat.ask("where", Place(await chat.read(saved_places)))
    description = await chat.ask("what", Text(min_length=DESCRIPTION_LEAST, max_length=DESCRIPTION_MOST))
    documents = await _ask_evidence(chat)
    described = {
        "kind": named(chat, "claim-kind", kind),
        "when": shown(happened_on, chat.language),
    }
    if not await chat.ask(
        "confirm", Confirm(), plate=cover.plate, what=description, papers=len(documents), place=place.name, **described
    ):
        await chat.menu("discarded", [to_menu(chat)])
        return
    submitted = await chat.step(
        claims.submit_claim,
        policy=policy,
        kind=kind,
        happened_on=happened_on,
        place=place,
        description=description,
        documents=documents,
    )
    found = await chat.read(claims.find_claim, id=submitted.claim or 0)
    ways_on = [item(chat, f"insurance:claim-status:{found.id}", "claim-status")] if found else []
    await chat.menu(submitted.outcome, [*ways_on, to_menu(chat)], reference=found.reference if found else "")


@insurance.flow("claims")
async def my_claims(chat: Chat) -> None:
    listed = await chat.read(claims.my_claims)
    rows = [
        Item(f"insurance:claim-status:{one.id}", one.reference, named(chat, "claim-status", one.status))
        for one in listed
    ]
    await chat.menu("list" if rows else "none", [*rows, item(chat, "insurance:claim", "claim"), to_menu(chat)])


@insurance.flow("claim-status")
async def claim_status(chat: Chat) -> None:
    found = await chat.read(claims.find_claim, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "insurance:claims", "claims"), to_menu(chat)])
        return
    await chat.menu("detail", _ways_on(chat, found), **_about(chat, found))


@insurance.flow("add")
async def add(chat: Chat) -> None:
    """More words and papers for a claim that is not decided."""
    found = await chat.read(claims.find_claim, id=number_in(chat.argument))
    if found is None or found.status not in ("submitted", "in_review", "info_requested"):
        await chat.menu("gone", [item(chat, "insurance:claims", "claims"), to_menu(chat)])
        return
    answer = chat.text("insurance-asked", answer=found.answer) if found.answer else ""
    words = await chat.ask("words", Maybe(Text(max_length=DESCRIPTION_MOST)), reference=found.reference, answer=answer)
    documents = await _ask_evidence(chat)
    added = bool(words or documents) and await chat.step(
        claims.add_to_claim, claim=found.id, words=words or "", documents=documents
    )
    ways_on = [item(chat, f"insurance:claim-status:{found.id}", "claim-status"), to_menu(chat)]
    await chat.menu("done" if added else "nothing", ways_on, reference=found.reference)


@insurance.flow("close")
async def close(chat: Chat) -> None:
    """The person has what they wanted of a claim, or lets it be."""
    closed = await chat.step(claims.close_claim, claim=number_in(chat.argument))
    await chat.menu("done" if closed else "gone", [item(chat, "insurance:claims", "claims"), to_menu(chat)])


@insurance.flow("claim-decided", priority=NOTIFICATION, template="insurance_claim", values=("reference", "status"))
async def claim_decided(chat: Chat) -> None:
    """To the person: the argument is the review's number."""
    await _say_settled(chat)


@insurance.flow("payout-decided", priority=NOTIFICATION, template="insurance_claim", values=("reference", "status"))
async def payout_decided(chat: Chat) -> None:
    """To the person: the argument is the review's number."""
    await _say_settled(chat)


@insurance.flow("told-claim", priority=NOTIFICATION, template="insurance_claim", values=("reference", "status"))
async def told_claim(chat: Chat) -> None:
    """To the person: somebody looks at the claim of the argument."""
    found = await chat.read(claims.find_claim, id=number_in(chat.argument))
    if found is not None and found.status == "in_review":
        await chat.menu("told", _ways_on(chat, found), **_about(chat, found))


async def _say_settled(chat: Chat) -> None:
    settled = await chat.step(claims.settle_claim, review=number_in(chat.argument))
    found = await chat.read(claims.find_claim, id=settled.claim or 0)
    if not settled.status or found is None:
        await chat.menu("gone", [to_menu(chat)], reference="", status="")
        return
    await chat.menu("told", _ways_on(chat, found), **_about(chat, found))


async def _ask_evidence(chat: Chat) -> Documents:
    """Pictures and PDFs in the vault; what could not be kept is told of."""
    papers = await chat.ask("evidence", Papers(least=0, most=EVIDENCE_MOST))
    if not papers:
        return []
    try:
        kept = await chat.call(keep_evidence, list(papers))
    except CallFailed:
        await chat.say("unfetched")
        return []
    if kept.refused:
        await chat.say("refused", refusals=refusals(chat, kept))
    return list(kept.documents)


def _about(chat: Chat, found: Claim) -> dict[str, str]:
    paid = amount(chat, found.amount, found.currency) if found.status in ("approved", "paid", "closed") else ""
    return {
        "reference": found.reference,
        "status": named(chat, "claim-status", found.status),
        "kind": named(chat, "claim-kind", found.kind),
        "plate": found.plate,
        "when": shown(found.happened_on, chat.language),
        "place": found.place,
        "papers": str(found.papers),
        "amount": chat.text("insurance-claim-amount", amount=paid) if paid else "",
        "answer": chat.text("insurance-asked", answer=found.answer) if found.answer else "",
    }


def _ways_on(chat: Chat, found: Claim) -> list[Item]:
    ways: list[Item] = []
    if found.status in ("submitted", "in_review", "info_requested"):
        ways.append(item(chat, f"insurance:add:{found.id}", "add"))
    if found.status in ("paid", "rejected", "info_requested"):
        ways.append(item(chat, f"insurance:close:{found.id}", "close"))
    return [*ways, item(chat, "insurance:claims", "claims"), to_menu(chat)]
