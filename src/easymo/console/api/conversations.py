"""Conversations: who waits for a person, who has one; what was said, and what an operator says."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from easymo.console import actions
from easymo.console.access import BOOTSTRAP
from easymo.console.actions import Action
from easymo.console.api.endpoint import Call, Endpoints, Number
from easymo.console.api.pages import PAGE, After, Filter, Many, numbers_in
from easymo.console.api.reviews import Note
from easymo.conversation.catalogue import default_language
from easymo.database.queries import load
from easymo.errors import NotPossible, NotThere
from easymo.knowledge.writing import find_canned
from easymo.sessions.operators import Session

endpoints = Endpoints("conversations")
_sql = load(__file__, "conversations.sql")

Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9._-]{1,40}$")]


class ConversationQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``state``: waiting for a person, or taken; '' is both. ``operator``: whose; '' is any."""

    state: Literal["", "waiting", "taken"] = ""
    operator: Filter = ""
    after: After = ""
    limit: Many = PAGE


class Handoff(msgspec.Struct, frozen=True, kw_only=True):
    """One conversation that waits for a person, or has one. ``reason``: asked, unsure (an assistant was) or taken.

    ``unanswered``: the person has written since somebody of ours did. ``until``: WhatsApp's 24 hours; null: not known.
    """

    id: int
    conversation: int
    state: str
    reason: str
    words: str
    ticket: int | None
    asked_at: datetime
    operator: str | None
    taken_at: datetime | None
    unanswered: bool
    name: str | None
    phone_number: str | None
    language: str | None
    country: str
    until: datetime | None


class HandoffPage(msgspec.Struct, frozen=True):
    """``next``: what to give as ``after`` for the next page; null on the last."""

    items: list[Handoff]
    next: str | None


class TranscriptQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``messages``: how many of the latest."""

    messages: Many = PAGE


class ConversationInFull(msgspec.Struct, frozen=True):
    """``handoff``: null where nobody waits and nobody has it. ``history``: what operators did and noted."""

    session: Session
    handoff: Handoff | None
    history: list[Action]


class Reply(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``text``, or ``canned``: the name of a canned answer, told in the person's language.

    ``template``: an approved one may carry the words, once the person has not written for 24 hours.
    """

    text: Annotated[str, msgspec.Meta(max_length=4096)] = ""
    canned: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{0,40}$")] = ""
    template: bool = False


class Transfer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``to``: the name of an operator."""

    to: Name


@endpoints.get("/conversations", "conversations:read")
async def list_conversations(call: Call, query: ConversationQuery) -> HandoffPage:
    """A page of those that wait for a person, the longest first, then of those that have one."""
    after, most = numbers_in(query.after), query.limit + 1
    place = (bool(after[0]), after[-1]) if after else (None, None)
    rows = await call.connection.fetch(_sql.handoffs, query.state, query.operator, *place, most)
    found = [Handoff(**row) for row in rows]
    shown = found[: query.limit]
    last = f"{int(shown[-1].state == 'taken')}.{shown[-1].id}" if len(found) > query.limit else None
    return HandoffPage(shown, last)


@endpoints.get("/conversations/{id}", "conversations:read")
async def show_conversation(call: Call, id: Number, query: TranscriptQuery) -> ConversationInFull:
    """What was said in it, with what became of each message; who has it; and what waits for an answer."""
    session = await call.conversations.show(_who(id), query.messages)
    await call.record("conversation.show", _subject(id))
    return await _in_full(call, id, session)


@endpoints.post("/conversations/{id}/take", "conversations:write")
async def take_conversation(call: Call, id: Number) -> ConversationInFull:
    """Answers in place of the bots, who are silent from here on. The person is told. 409: another operator has it."""
    await call.conversations.take(_who(id), call.operator.name)
    return await _changed(call, id, "take")


@endpoints.post("/conversations/{id}/reply", "conversations:write")
async def reply_in_conversation(call: Call, id: Number, body: Reply) -> ConversationInFull:
    """Writes to the person. 409: it is not yours, or they have not written for 24 hours: see `template`."""
    if bool(body.text) == bool(body.canned):
        raise msgspec.ValidationError("give a text or the name of a canned answer")
    text = body.text or await _canned(call, id, body.canned)
    await call.conversations.reply(_who(id), text, by=call.operator.name, template=body.template)
    return await _changed(call, id, "reply", canned=body.canned, template=body.template)


@endpoints.post("/conversations/{id}/notes", "conversations:write")
async def note_conversation(call: Call, id: Number, body: Note) -> ConversationInFull:
    """Adds a note for other operators: the person is told nothing."""
    return await _changed(call, id, "note", text=body.text)


@endpoints.post("/conversations/{id}/transfer", "conversations:write")
async def transfer_conversation(call: Call, id: Number, body: Transfer) -> ConversationInFull:
    """Gives it to another operator."""
    if body.to != BOOTSTRAP.name and not await call.connection.fetchval(_sql.is_operator, body.to):
        raise NotPossible("there is no operator of that name with a token in force")
    await call.conversations.transfer(_who(id), body.to, by=call.operator.name)
    return await _changed(call, id, "transfer", to=body.to)


@endpoints.post("/conversations/{id}/release", "conversations:write")
async def release_conversation(call: Call, id: Number) -> ConversationInFull:
    """Gives it back to the bots. The person is told; what waited for an answer is asked again when they write."""
    await call.conversations.release(_who(id), by=call.operator.name)
    return await _changed(call, id, "release")


async def _canned(call: Call, id: int, name: str) -> str:
    row = await call.connection.fetchrow(_sql.language_of, id)
    if row is None:
        raise NotThere("that conversation is not there")
    language = row["language"] or default_language(row["country"])
    text = await find_canned(call.connection, name, language)
    if text is None:
        raise NotPossible(f"there is no canned answer of that name in {language}")
    return text


async def _changed(call: Call, id: int, action: str, **detail: object) -> ConversationInFull:
    session = await call.conversations.show(_who(id), PAGE)
    await call.record(f"conversation.{action}", _subject(id), **detail)
    return await _in_full(call, id, session)


async def _in_full(call: Call, id: int, session: Session) -> ConversationInFull:
    row = await call.connection.fetchrow(_sql.handoff, id)
    history = await actions.search(call.connection, subject=_subject(id), most=PAGE)
    return ConversationInFull(session, Handoff(**row) if row else None, history)


def _who(id: int) -> str:
    return f"conversation={id}"


def _subject(id: int) -> str:
    return f"conversation:{id}"
