"""Tickets: what waits, what was promised, and what an operator does about it."""

from typing import Annotated, Any, Literal

import msgspec

from easymo.console import actions
from easymo.console.actions import Action
from easymo.console.api.endpoint import Call, Endpoints, Number
from easymo.console.api.pages import PAGE, After, Filter, Many, numbers_in
from easymo.console.api.reviews import Assignment, Note, Release
from easymo.tickets import desk
from easymo.tickets.desk import ANSWER_MOST, Desk, TicketEvent, TicketLine, TicketMessage, Wanted

endpoints = Endpoints("tickets")

Version = Annotated[int, msgspec.Meta(ge=1)]


class TicketQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``status``: what is not resolved yet, or what ended. The others: '' is any."""

    status: Literal["unresolved", "ended"] = "unresolved"
    priority: Filter = ""
    category: Filter = ""
    assignee: Filter = ""
    after: After = ""
    limit: Many = PAGE


class TicketPage(msgspec.Struct, frozen=True):
    """``next``: what to give as ``after`` for the next page; null on the last."""

    items: list[TicketLine]
    next: str | None


class TicketInFull(msgspec.Struct, frozen=True):
    """``messages`` is what the person reads, too; ``history`` what operators did and noted, newest first."""

    ticket: TicketLine
    messages: list[TicketMessage]
    events: list[TicketEvent]
    history: list[Action]


class TicketAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``resolves``: nothing is left to be done; the person may open it again within 7 days."""

    version: Version
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=ANSWER_MOST)]
    resolves: bool = False


class Priority(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: Version
    priority: Literal["low", "medium", "high", "urgent"]


@endpoints.get("/tickets", "tickets:read")
async def list_tickets(call: Call, query: TicketQuery) -> TicketPage:
    """A page of what is not resolved, by priority, then age; or of what ended, the newest first."""
    after, most = numbers_in(query.after), query.limit + 1
    wanted = Wanted(priority=query.priority, category=query.category, assignee=query.assignee)
    if query.status == "ended":
        found = await desk.list_ended(call.connection, wanted, after[-1] if after else None, most)
    else:
        found = await desk.list_unresolved(call.connection, wanted, (after[0], after[-1]) if after else None, most)
    shown = found[: query.limit]
    if len(found) <= query.limit:
        return TicketPage(shown, None)
    rank = await desk.rank_of(call.connection, shown[-1].priority)
    return TicketPage(shown, f"{rank}.{shown[-1].id}")


@endpoints.get("/tickets/{id}", "tickets:read")
async def show_ticket(call: Call, id: Number) -> TicketInFull:
    """One ticket with all that was said and done."""
    ticket = await desk.find(call.connection, id)
    await call.record("ticket.show", f"ticket:{id}")
    return await _in_full(call, ticket)


@endpoints.post("/tickets/{id}/assign", "tickets:write")
async def assign_ticket(call: Call, id: Number, body: Assignment) -> TicketInFull:
    """Takes a ticket, or gives it to somebody; the person is told that somebody looks at it."""
    ticket = await _desk(call).assign(id, body.version, body.assignee or call.operator.name)
    return await _done(call, ticket, "assign", assignee=ticket.assignee)


@endpoints.post("/tickets/{id}/answer", "tickets:write")
async def answer_ticket(call: Call, id: Number, body: TicketAnswer) -> TicketInFull:
    """Says something of it to the person, at any time: outside WhatsApp's 24 hours a template goes before."""
    ticket = await _desk(call).answer(id, body.version, body.text, resolves=body.resolves)
    return await _done(call, ticket, "answer", resolves=body.resolves)


@endpoints.post("/tickets/{id}/notes", "tickets:write")
async def note_ticket(call: Call, id: Number, body: Note) -> TicketInFull:
    """Adds a note for other operators: the person never sees it."""
    return await _done(call, await desk.find(call.connection, id), "note", text=body.text)


@endpoints.post("/tickets/{id}/priority", "tickets:write")
async def prioritise_ticket(call: Call, id: Number, body: Priority) -> TicketInFull:
    """Promises other times."""
    ticket = await _desk(call).prioritise(id, body.version, body.priority)
    return await _done(call, ticket, "prioritise", priority=body.priority)


@endpoints.post("/tickets/{id}/close", "tickets:write")
async def close_ticket(call: Call, id: Number, body: Release) -> TicketInFull:
    """Ends what was resolved: it cannot be opened again."""
    return await _done(call, await _desk(call).close(id, body.version), "close")


def _desk(call: Call) -> Desk:
    return Desk(call.connection, call.operator.name, call.number_id)


async def _done(call: Call, ticket: TicketLine, action: str, **detail: Any) -> TicketInFull:
    await call.record(f"ticket.{action}", f"ticket:{ticket.id}", **detail)
    return await _in_full(call, ticket)


async def _in_full(call: Call, ticket: TicketLine) -> TicketInFull:
    messages = await desk.messages_of(call.connection, ticket.id)
    events = await desk.events_of(call.connection, ticket.id)
    history = await actions.search(call.connection, subject=f"ticket:{ticket.id}", most=PAGE)
    return TicketInFull(ticket, messages, events, history)
