"""Tickets: opened, followed, added to, and rated once they are over."""

from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Photos, Text
from easymo.services.ai_agents.manifest import ai_agents
from easymo.tickets import tickets
from easymo.tickets.kinds import CATEGORIES, UNRESOLVED
from easymo.tickets.tickets import Ticket
from easymo.vault.activities import keep_media
from easymo.vault.document import Kept
from easymo.whatsapp.updates import Media

OFFERED = tuple(category for category in CATEGORIES if category != "escalation")
PICTURES_MOST = 3
PICTURE_DAYS = 365
WORDS = Text(min_length=5, max_length=1000)


@ai_agents.flow("ticket")
async def open_ticket(chat: Chat) -> None:
    """Given a ``question``, it is the subject, and what it is about is asked for in more words."""
    category = await chat.ask("category", Choice(OFFERED, "ai-agents-ticket-category"))
    question = str(chat.given("question") or "")
    words = await chat.ask("words", WORDS)
    pictures = await _keep(chat, await chat.ask("pictures", Photos(least=0, most=PICTURES_MOST)))
    told = f"{question}\n{words}" if question else words
    opened = await chat.step(tickets.open_ticket, category, question or words, told, [kept.id for kept in pictures])
    if opened.ticket is None or opened.answer_by is None:
        await chat.menu("enough", [item(chat, "ai-agents:tickets", "tickets"), _help(chat)])
        return
    by = formats.moment(opened.answer_by, chat.language, chat.person.country)
    ways = [item(chat, f"ai-agents:my-ticket:{opened.ticket}", "my-ticket"), _help(chat)]
    await chat.menu("done", ways, ticket=str(opened.ticket), by=by)


@ai_agents.flow("tickets")
async def my_tickets(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(tickets.my_tickets, page=page)
    ways_on = [item(chat, "ai-agents:ticket", "ticket"), _help(chat)]
    if not listed:
        await chat.menu("none", ways_on)
        return
    items = [Item(f"ai-agents:my-ticket:{each.id}", each.subject, _status(chat, each.status)) for each in listed]
    await chat.menu("list", paged(chat, items, page, lambda page: f"ai-agents:tickets:{page}", ways_on))


@ai_agents.flow("my-ticket")
async def my_ticket(chat: Chat) -> None:
    found = await _found(chat)
    if found is None:
        return
    by = formats.moment(found.answer_by, chat.language, chat.person.country) if found.answer_by else ""
    values = {
        "ticket": str(found.id),
        "subject": found.subject,
        "about": chat.text(f"ai-agents-ticket-category-{found.category}"),
        "status": _status(chat, found.status),
        "words": found.words,
        "pictures": found.pictures,
        "by": by,
    }
    name = "theirs" if found.is_ours else "awaited" if by else "mine"
    await chat.menu(name, _ways(chat, found), **values)


@ai_agents.flow("ticket-add")
async def add_to_ticket(chat: Chat) -> None:
    """Words and pictures; a ticket that was resolved is open again."""
    found = await _found(chat)
    if found is None:
        return
    words = await chat.ask("words", WORDS, subject=found.subject)
    pictures = await _keep(chat, await chat.ask("pictures", Photos(least=0, most=PICTURES_MOST)))
    outcome = await chat.step(tickets.add_to_ticket, found.id, words, [kept.id for kept in pictures])
    again = item(chat, "ai-agents:ticket", "ticket")
    shown = again if outcome in ("closed", "gone") else item(chat, f"ai-agents:my-ticket:{found.id}", "my-ticket")
    await chat.menu("ok" if outcome == "ok" else outcome, [shown, _help(chat)], subject=found.subject)


@ai_agents.flow("ticket-solved")
async def solve_ticket(chat: Chat) -> None:
    """The person needs no more help with it."""
    found = await _found(chat)
    if found is None:
        return
    await chat.step(tickets.resolve_own_ticket, found.id)
    rate = [item(chat, f"ai-agents:ticket-rate:{found.id}", "ticket-rate")] if not found.is_rated else []
    await chat.menu("done", [*rate, _help(chat)], subject=found.subject)


@ai_agents.flow("ticket-rate")
async def rate_ticket(chat: Chat) -> None:
    found = await _found(chat)
    if found is None:
        return
    if found.status in UNRESOLVED or found.is_rated:
        await chat.menu("over", _ways(chat, found))
        return
    stars = await chat.ask("stars", Choice("54321", "ai-agents-ticket-stars"), subject=found.subject)
    await chat.step(tickets.rate_ticket, found.id, int(stars))
    await chat.menu("done", [_help(chat), Item("core:home", chat.text("chat-button-menu"))])


@ai_agents.flow("told-ticket", priority=NOTIFICATION, template="support_ticket", values=("subject",))
async def told_ticket(chat: Chat) -> None:
    """To whom it concerns: somebody looks at the ticket, answered, or resolved it. The argument is that event."""
    happened = await chat.read(tickets.what_happened, number_in(chat.argument))
    if happened is None or happened.event not in ("taken", "answered", "resolved"):
        await chat.hand_over("ai-agents", "tickets")
        return
    id = happened.ticket
    rows = {
        "taken": ("my-ticket",),
        "answered": ("ticket-add", "ticket-solved"),
        "resolved": ("ticket-rate", "ticket-add"),
    }
    ways = [item(chat, f"ai-agents:{row}:{id}", row) for row in rows[happened.event]]
    await chat.menu(happened.event, ways, subject=happened.subject, words=happened.words)


async def _found(chat: Chat) -> Ticket | None:
    """The ticket of the argument; None: it is not the person's, which has been said."""
    found = await chat.read(tickets.find_ticket, number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "ai-agents:tickets", "tickets"), _help(chat)])
    return found


def _ways(chat: Chat, found: Ticket) -> list[Item]:
    """What can be done with it now."""
    rows = ["ticket-add"] if found.status in UNRESOLVED or found.may_reopen else []
    if found.status in UNRESOLVED:
        rows.append("ticket-solved")
    elif not found.is_rated:
        rows.append("ticket-rate")
    return [
        *(item(chat, f"ai-agents:{row}:{found.id}", row) for row in rows),
        item(chat, "ai-agents:tickets", "tickets"),
    ]


def _status(chat: Chat, status: str) -> str:
    return chat.text(f"ai-agents-ticket-status-{status.replace('_', '-')}")


def _help(chat: Chat) -> Item:
    return item(chat, "ai-agents:support", "support")


async def _keep(chat: Chat, pictures: tuple[Media, ...]) -> list[Kept]:
    """The pictures in the vault; one that cannot be kept is told and left out."""
    kept: list[Kept] = []
    for picture in pictures:
        try:
            came = await chat.call(keep_media, picture, kind="ticket", days=PICTURE_DAYS)
        except CallFailed:
            came = None
        if isinstance(came, Kept):
            kept.append(came)
    if len(kept) < len(pictures):
        await chat.say("unkept", count=len(pictures) - len(kept))
    return kept
