"""Contacts, with consent: the one asks, the other allows it or does not, and then both have a link."""

from easymo.conversation.chat import Chat
from easymo.conversation.menus import number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.listings import contacts
from easymo.listings.contacts import Request
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce.flows.judging import LISTS
from easymo.services.ai_agents.produce.flows.wording import contact as contact_text
from easymo.services.ai_agents.produce.flows.wording import to_farmer, way

OUTCOMES = {"ok": "asked", "pending": "pending", "declined": "declined", "own": "own"}


@ai_agents.flow("produce-contact")
async def contact(chat: Chat) -> None:
    """Asks for the contact behind the listing of the argument, `<domain>-<number>`."""
    domain, _, number = chat.argument.partition("-")
    domain = domain if domain in LISTS else ""
    requested = await chat.step(contacts.request_contact, domain=domain, id=number_in(number))
    if requested.asked is not None:
        await chat.tell(requested.asked, f"ai-agents:told-produce-request:{requested.request}")
    found = await chat.read(contacts.find_request, id=requested.request or 0)
    if found is not None and found.status == "allowed":
        await chat.menu("allowed", [to_farmer(chat)], **_values(chat, found))
        return
    await chat.menu(OUTCOMES.get(requested.outcome, "gone"), [to_farmer(chat)])


@ai_agents.flow("told-produce-request", priority=NOTIFICATION, template="farm_contact", values=("name", "title"))
async def told_request(chat: Chat) -> None:
    """To the owner."""
    found = await chat.read(contacts.find_request, id=number_in(chat.argument))
    if found is None or found.asking:
        await chat.hand_over("ai-agents", "farmer")
        return
    waits = found.status == "pending"
    ways_on = [way(chat, f"produce-{row}:{found.id}", row) for row in ("allow", "refuse")]
    await chat.menu("asks" if waits else "already", ways_on if waits else [to_farmer(chat)], **_values(chat, found))


@ai_agents.flow("produce-allow")
async def allow(chat: Chat) -> None:
    await _decide(chat, allows=True)


@ai_agents.flow("produce-refuse")
async def refuse(chat: Chat) -> None:
    await _decide(chat, allows=False)


async def _decide(chat: Chat, *, allows: bool) -> None:
    id = number_in(chat.argument)
    decided = await chat.step(contacts.decide_contact, id=id, allows=allows)
    found = await chat.read(contacts.find_request, id=id)
    if found is None or decided.outcome == "gone":
        await chat.menu("gone", [to_farmer(chat)])
        return
    if decided.other is not None:
        await chat.tell(decided.other, f"ai-agents:told-produce-contact:{id}")
    await chat.menu("done" if decided.outcome == "ok" else "already", [to_farmer(chat)], **_values(chat, found))


@ai_agents.flow("told-produce-contact", priority=NOTIFICATION, template="farm_contact_answer", values=("title",))
async def told_contact(chat: Chat) -> None:
    """To whoever asked."""
    found = await chat.read(contacts.find_request, id=number_in(chat.argument))
    if found is None or not found.asking or found.status == "pending" or found.domain not in LISTS:
        await chat.hand_over("ai-agents", "farmer")
    else:
        look = way(chat, f"{found.domain}:{found.listing}", "look")
        await chat.menu(found.status, [look, to_farmer(chat)], **_values(chat, found))


def _values(chat: Chat, request: Request) -> dict[str, str]:
    return {
        "title": request.title,
        "name": request.other_name or chat.text("ai-agents-farm-somebody"),
        "contact": contact_text(chat, request.contact) if request.status == "allowed" else "",
    }
