"""A database with a little of everything about help, for conversations in memory."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from easymo.conversation.menus import PAGE
from easymo.knowledge.articles import shipped
from easymo.knowledge.ranking import Found, rank
from easymo.knowledge.store import Answer
from easymo.tickets.tickets import Happened, ListedTicket, Opened, Ticket
from easymo.tickets.waiting import Place
from talks import NOW

STATUSES = ("open", "in_progress", "waiting", "resolved", "closed")
EVENTS = ("taken", "answered", "resolved", "closed")


def find_answers(question: str, category: str = "") -> list[Found]:
    """What is shipped, and a topic that is not there any more."""
    return [*rank(shipped(), question), Found("gone", 0.5)]


def read_article(topic: str, language: str) -> Answer | None:
    for article in shipped():
        if (article.topic, article.language) == (topic, language):
            return Answer(topic, article.category, article.title, article.body, article.goes_on)
    return None


def vote(topic: str, language: str, helped: bool) -> None:
    pass


def open_ticket(category: str, subject: str, words: str, documents: Sequence[UUID] = (), priority: str = "") -> Opened:
    return Opened("enough", None, None) if category == "other" else Opened("ok", 1, NOW)


def find_ticket(id: int) -> Ticket | None:
    """1 to 5 in each status, odd ones not answered yet; 6 is closed and rated."""
    if id not in range(1, 7):
        return None
    status = STATUSES[min(id, 5) - 1]
    ours = id % 2 == 0
    return Ticket(
        id=id,
        category="payment",
        status=status,
        subject="My money " * 8,
        answer_by=None if ours else NOW,
        words="x" * 500,
        is_ours=ours,
        pictures=id,
        may_reopen=status == "resolved",
        is_rated=id == 6,
    )


def my_tickets(page: int) -> list[ListedTicket]:
    listed = [ListedTicket(id, f"Ticket {id}", STATUSES[id % 5], NOW) for id in range(1, PAGE + 2)]
    return listed[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def add_to_ticket(id: int, words: str, documents: Sequence[UUID] = ()) -> str:
    return {1: "ok", 2: "gone", 4: "reopened"}.get(id, "closed")


def resolve_own_ticket(id: int) -> bool:
    return True


def rate_ticket(id: int, stars: int) -> bool:
    return True


def what_happened(event: int) -> Happened | None:
    return Happened(EVENTS[event - 1], event, "My money", "We found it") if event in range(1, 5) else None


def my_place() -> Place:
    return Place(0, NOW)


def is_team_there() -> bool:
    return True


def wants_human(reason: str = "asked", words: str = "", ticket: int | None = None) -> Place:
    return Place(0 if words == "jobs" else 2, NOW + timedelta(hours=9))


def leave_queue() -> bool:
    return True


def ticket_in_place(handoff: int, subject: str) -> Opened:
    return Opened("ok", 1, NOW) if handoff == 1 else Opened("gone", None, None)


STORES: dict[str, Callable[..., Any]] = {
    store.__name__: store
    for store in (
        find_answers, read_article, vote, open_ticket, find_ticket, my_tickets, add_to_ticket, resolve_own_ticket,
        rate_ticket, what_happened, my_place, is_team_there, wants_human, leave_queue, ticket_in_place,
    )
}  # fmt: skip
ADDRESSES = (
    *(f"ai-agents:{flow}:{id}" for flow in ("my-ticket", "ticket-add", "ticket-rate") for id in range(7)),
    *(f"ai-agents:told-ticket:{event}" for event in range(1, 5)),
    *("ai-agents:ticket-solved:1", "ai-agents:told-unattended:1", "ai-agents:told-unattended:2"),
    "ai-agents:told-message",
)
