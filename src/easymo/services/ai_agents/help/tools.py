"""What assistants may look up to help somebody: what is known, the person's own tickets, and whether all is well."""

from typing import Literal

import msgspec

from easymo.agents.tool import Desk, tool
from easymo.knowledge.store import find_answers, read_article
from easymo.tickets.tickets import find_ticket, my_tickets
from easymo.tickets.waiting import service_status

SHOWN_MOST = 5


class ArticleCard(msgspec.Struct, frozen=True):
    """``address``: where one does what it speaks of; '': nowhere in particular."""

    title: str
    text: str
    relevance: float
    address: str


class TicketCard(msgspec.Struct, frozen=True):
    """``words``: what was said of it last, by the team (``is_ours``) or the person. ``answer_by``: '' once answered."""

    title: str
    status: str
    words: str
    is_ours: bool
    answer_by: str
    address: str


class Status(msgspec.Struct, frozen=True):
    """``part``: messages, files (photos and papers), or people (the team is there now)."""

    part: str
    works: bool


@tool("help.find", answers="ai-agents:support")
async def find_help(
    desk: Desk, words: str, category: Literal["", "general", "account", "payment", "fraud", "technical"] = ""
) -> list[ArticleCard]:
    """What the help centre knows: how EasyMO works, wallet and limits, PIN, safety, fraud, notifications. Nothing is
    found where nothing fits: then offer a ticket or a person, and do not guess."""
    cards: list[ArticleCard] = []
    for found in await find_answers(desk.scope, words, category):
        answer = await read_article(desk.scope, found.topic, desk.language)
        if answer is not None:
            cards.append(ArticleCard(answer.title, answer.body, found.relevance, answer.goes_on))
    return cards


@tool("help.tickets", answers="ai-agents:tickets", private=True)
async def own_tickets(desk: Desk) -> list[TicketCard]:
    """The person's own tickets, the newest first: how each stands, and what was said last."""
    cards: list[TicketCard] = []
    for listed in (await my_tickets(desk.scope, 0))[:SHOWN_MOST]:
        ticket = await find_ticket(desk.scope, listed.id)
        if ticket is None:
            continue
        status = desk.text(f"ai-agents-ticket-status-{ticket.status.replace('_', '-')}")
        by = desk.moment(ticket.answer_by) if ticket.answer_by else ""
        address = f"ai-agents:my-ticket:{ticket.id}"
        cards.append(TicketCard(ticket.subject, status, ticket.words, ticket.is_ours, by, address))
    return cards


@tool("help.status", answers="ai-agents:support")
async def status(desk: Desk) -> list[Status]:
    """Whether EasyMO works now: messages, photos and papers, and whether people of the team are there."""
    return [Status(part, works) for part, works in (await service_status(desk.scope)).items()]
