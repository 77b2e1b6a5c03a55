"""Contacts, with consent: the one asks, the other allows it or does not, and then both have a link."""

from easymo.conversation.chat import Chat
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.listings import contacts
from easymo.listings.contacts import Request
from easymo.services.marketplace.flows.wording import contact as contact_text
from easymo.services.marketplace.flows.wording import to_menu
from easymo.services.marketplace.manifest import marketplace

OUTCOMES = {"ok": "asked", "pending": "pending", "declined": "declined", "own": "own"}


@marketplace.flow("contact")
async def contact(chat: Chat) -> None:
    """Asks for the contact behind the listing of the argument, `<domain>-<number>`."""
    domain, _, number = chat.argument.partition("-")
    requested = await chat.step(contacts.request_contact, domain=domain, id=number_in(number))
    if requested.asked is not None:
        await chat.tell(requested.asked, f"marketplace:told-request:{requested.request}")
    found = await chat.read(contacts.find_request, id=requested.request or 0)
    if found is not None and found.status == "allowed":
        await chat.menu("allowed", [to_menu(chat)], **_values(chat, found))
        return
    await chat.menu(OUTCOMES.get(requested.outcome, "gone"), [to_menu(chat)], tip=chat.text("marketplace-tip"))


@marketplace.flow("told-request", priority=NOTIFICATION, template="marketplace_contact", values=("name", "title"))
async def told_request(chat: Chat) -> None:
    """To the owner."""
    found = await chat.read(contacts.find_request, id=number_in(chat.argument))
    if found is None or found.asking:
        await chat.hand_over("marketplace", "menu")
        return
    ways_on = [item(chat, f"marketplace:{row}:{found.id}", row) for row in ("allow", "refuse")]
    waits = found.status == "pending"
    await chat.menu("asks" if waits else "already", ways_on if waits else [to_menu(chat)], **_values(chat, found))


@marketplace.flow("allow")
async def allow(chat: Chat) -> None:
    await _decide(chat, allows=True)


@marketplace.flow("refuse")
async def refuse(chat: Chat) -> None:
    await _decide(chat, allows=False)


async def _decide(chat: Chat, *, allows: bool) -> None:
    id = number_in(chat.argument)
    decided = await chat.step(contacts.decide_contact, id=id, allows=allows)
    found = await chat.read(contacts.find_request, id=id)
    if found is None or decided.outcome == "gone":
        await chat.menu("gone", [to_menu(chat)])
        return
    if decided.other is not None:
        await chat.tell(decided.other, f"marketplace:told-contact:{id}")
    await chat.menu("done" if decided.outcome == "ok" else "already", [to_menu(chat)], **_values(chat, found))


@marketplace.flow("told-contact", priority=NOTIFICATION, template="marketplace_contact_answer", values=("title",))
async def told_contact(chat: Chat) -> None:
    """To whoever asked."""
    found = await chat.read(contacts.find_request, id=number_in(chat.argument))
    if found is None or not found.asking or found.status == "pending":
        await chat.hand_over("marketplace", "menu")
    else:
        listing = item(chat, f"marketplace:{found.domain}:{found.listing}", "look")
        await chat.menu(found.status, [listing, to_menu(chat)], **_values(chat, found))


def _values(chat: Chat, request: Request) -> dict[str, str]:
    return {
        "title": request.title,
        "name": request.other_name or chat.text("marketplace-somebody"),
        "contact": contact_text(chat, request.contact) if request.status == "allowed" else "",
        "tip": chat.text("marketplace-tip"),
    }
