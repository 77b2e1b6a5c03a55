"""Operators in a conversation: they look at it, take it from the bots, write in it, and give it back.

While one has it, the person's messages are kept and no bot speaks; STOP acts all the same, and what others tell the
person is delivered. Whatever an operator does waits for the turn that runs, and is in the audit log.
"""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import msgspec

from easymo.conversation.catalogue import LANGUAGES, Speaker, default_language
from easymo.conversation.chat import Tell, Voice
from easymo.conversation.policy import template_language
from easymo.conversation.prompts import may_hold_code
from easymo.conversation.run import Run
from easymo.conversation.service import Registry, webhook_name
from easymo.conversation.session import OpenFlow, Person, State, decode_state, encode_state
from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.errors import MessageTooLong, NotPossible, NotThere
from easymo.observability import audit, correlation
from easymo.observability.audit import Audited, Pseudonyms
from easymo.people.identity import read_id, read_phone
from easymo.turns.tells import put_tells
from easymo.whatsapp.messages import Text
from easymo.whatsapp.updates import parse

WINDOW = timedelta(hours=24)
"""How long after a person's message WhatsApp delivers free text to them."""
TEMPLATE = "support_message"
"""What takes an operator's words to people after that: {{1}}."""
TEMPLATE_MOST = 500
NAME_MOST = 40
_HIDDEN = "•••"
_LONGEST_NUMBER = 19
"""Digits below bigint's end."""

_sql = load(__file__, "operators.sql")


class Line(msgspec.Struct, frozen=True):
    """One message of a conversation."""

    at: datetime
    direction: str
    type: str
    status: str
    words: str
    """••• of what is kept from everybody, a PIN."""


class Session(msgspec.Struct, frozen=True):
    """A conversation as an operator sees it."""

    service: str | None
    operator: str | None
    taken_at: datetime | None
    heard_at: datetime | None
    stopped: bool
    waits: str
    """The open flow and its question: 'jobs:post asks title'; empty: none is open."""
    parked: list[str]
    latest: list[Line]
    """Oldest first."""


class _Found(msgspec.Struct, frozen=True):
    """A person and their session."""

    conversation: int
    phone_number: str | None
    user_id: str | None
    service: str
    person: Person
    state: State
    taken_at: datetime | None
    silent: bool
    """Nobody has written for so long that the operator may be taken to be gone."""


class Operators:
    """What operators may do. A person is named by their phone number, as people write it, with the country's prefix;
    by WhatsApp's user id, where they hide the number (RW.1349…); or by the number of the conversation, as logs have it
    (conversation=42).

    Each method is one transaction. It raises NotThere if nobody so named has ever written, and DatabaseUnavailable.
    Where ``by`` names an operator, NotPossible is raised unless the conversation is theirs.
    """

    def __init__(self, pool: Pool, registry: Registry, number_id: str, pseudonyms: Pseudonyms) -> None:
        """``number_id``: the business number that replies go out from to those who wrote to none yet."""
        self._pool = pool
        self._registry = registry
        self._number_id = number_id
        self._pseudonyms = pseudonyms
        self._connection: Connection | None = None

    def within(self, connection: Connection) -> "Operators":
        """The same on the transaction of ``connection``, which is the caller's to end."""
        bound = Operators(self._pool, self._registry, self._number_id, self._pseudonyms)
        bound._connection = connection
        return bound

    async def show(self, who: str, most: int = 10) -> Session:
        """The conversation with its ``most`` latest messages."""
        async with self._transaction() as connection:
            found = await _read(connection, await find_conversation(connection, who))
            rows = await connection.fetch(_sql.read_latest, found.conversation, most)
        state = found.state
        return Session(
            found.service or None,
            found.person.operator,
            found.taken_at,
            state.heard_at,
            found.person.stopped,
            _describe(self._registry, found.person, state.open) if state.open else "",
            [f"{flow.service}:{flow.flow}" for flow in state.parked],
            [_line(row) for row in reversed(rows)],
        )

    async def take(self, who: str, name: str) -> None:
        """Has ``name`` answer in place of the bots; the person is told that somebody is with them.

        Raises NotPossible if another operator has the conversation. Does nothing if it is theirs already.
        """
        _check_name(name)
        async with self._transaction() as connection:
            found = await _lock(connection, who)
            holder = found.person.operator
            if holder == name:
                return
            if holder:
                raise NotPossible(f"{holder} has this conversation: they have to release it first")
            await connection.execute(_sql.take, found.conversation, found.phone_number, name)
            await connection.execute(_sql.take_handoff, found.conversation, name)
            await self._say(connection, found, "take", name, self._text(found, "chat-operator-here"))

    async def transfer(self, who: str, to: str, *, by: str = "") -> None:
        """Gives the conversation to another operator. The person is told nothing: the team is still with them."""
        _check_name(to)
        async with self._transaction() as connection:
            found, _ = await _lock_taken(connection, who, by)
            await connection.execute(_sql.take, found.conversation, found.phone_number, to)
            await connection.execute(_sql.take_handoff, found.conversation, to)
            await self._note(connection, found, "transfer", to, correlation.accept(None))

    async def release(self, who: str, *, by: str = "") -> None:
        """Gives the conversation back to the bots; the person is told so.

        A question that waits is asked again at their next message. Raises NotPossible if nobody has it.
        """
        async with self._transaction() as connection:
            found, name = await _lock_taken(connection, who, by)
            await self._release(connection, found, "release", name, "chat-operator-left")

    async def release_silent(self, conversation: int) -> bool:
        """The same if neither side has written for long (the term ``silence``); the person hears that, too."""
        async with self._transaction() as connection:
            found = await _lock(connection, f"conversation={conversation}")
            name = found.person.operator
            if name is None or not found.silent:
                return False
            await self._release(connection, found, "lapse", name, "chat-operator-silent")
            return True

    async def reply(self, who: str, text: str, *, by: str = "", template: bool = False) -> None:
        """Writes to the person, after what waits to be sent to them.

        Raises NotPossible if nobody has the conversation, MessageTooLong for an empty or too long text. WhatsApp takes
        no free text once the person has not written for 24 hours: then NotPossible is raised, unless ``template`` says
        that an approved one may carry the words.
        """
        async with self._transaction() as connection:
            found, name = await _lock_taken(connection, who, by)
            if template:
                await self._tell(connection, found, name, text)
            elif found.state.heard_at is None or datetime.now(UTC) - found.state.heard_at >= WINDOW:
                raise NotPossible(
                    "the person last wrote over 24 hours ago: WhatsApp takes free text no more. Have the template"
                    f" {TEMPLATE} carry it, or wait until they write"
                )
            else:
                await self._say(connection, found, "reply", name, text)
            await connection.execute(_sql.reply_handoff, found.conversation)

    async def _tell(self, connection: Connection, found: _Found, name: str, text: str) -> None:
        """Has a flow say ``text``, whose template takes it to the person at any time."""
        words, code = " ".join(text.split()), template_language(_speaker(self._registry, found.person).language)
        if not 0 < len(words) <= TEMPLATE_MOST:
            raise MessageTooLong(f"the template {TEMPLATE} carries 1 to {TEMPLATE_MOST} characters")
        if await connection.fetchval(_sql.template_status, TEMPLATE, code) != "APPROVED":
            raise NotPossible(f"the template {TEMPLATE} is not approved in {code}: see easymo templates list")
        tell = Tell(found.conversation, "ai-agents:told-message", {"words": words})
        await put_tells(connection, [tell], self._number_id)
        await self._note(connection, found, "reply", name, correlation.accept(None))

    async def _release(self, connection: Connection, found: _Found, action: str, name: str, key: str) -> None:
        found.state.interrupted = True
        await connection.execute(_sql.release, found.conversation, encode_state(found.state).decode())
        await connection.execute(_sql.end_handoff, found.conversation, "released" if action == "release" else "silence")
        await self._say(connection, found, action, name, self._text(found, key))

    async def _say(self, connection: Connection, found: _Found, action: str, name: str, text: str) -> None:
        payload = msgspec.json.encode(Text(text).payload())
        request_id = correlation.accept(None)
        service = found.service.removeprefix(webhook_name("")) or "core"
        await connection.execute(_sql.say, found.conversation, self._number_id, service, request_id, payload)
        await self._note(connection, found, action, name, request_id)

    async def _note(self, connection: Connection, found: _Found, action: str, name: str, request_id: str) -> None:
        row = Audited(
            webhook_name(found.service.removeprefix(webhook_name("")) or "core"),
            request_id,
            self._pseudonyms.of(found.phone_number or found.user_id),
            message_type=f"operator-{action}",
            routed_to=f"operator:{name}",
        )
        await audit.add(connection, [row])

    @asynccontextmanager
    async def _transaction(self) -> AsyncGenerator[Connection]:
        if self._connection is not None:
            yield self._connection
            return
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
                yield connection

    def _text(self, found: _Found, key: str) -> str:
        return _speaker(self._registry, found.person).text(key)


def _check_name(name: str) -> None:
    if not (name.isprintable() and 0 < len(name.strip()) <= NAME_MOST):
        raise NotPossible(f"an operator's name has 1 to {NAME_MOST} characters")


async def find_conversation(connection: Connection, who: str) -> int:
    """The conversation of ``who``, named as Operators takes it. Raises NotThere."""
    conversation: int | None = await connection.fetchval(_sql.find_conversation, *_names(who))
    if conversation is None:
        raise NotThere(
            "nobody of that name has written: give +250… (with the country's prefix), a user id or conversation=…"
        )
    return conversation


def _names(who: str) -> tuple[list[str], int | None]:
    """The aliases ``who`` may be, and the conversation, if that is what is named."""
    label, _, number = who.partition("=")
    if label == "conversation" and number.isascii() and number.isdecimal() and len(number) < _LONGEST_NUMBER:
        return [], int(number)
    if phone := read_phone(who):
        return [f"phone:{phone}"], None
    return ([f"user:{user_id}", f"parent:{user_id}"], None) if (user_id := read_id(who)) else ([], None)


async def _lock(connection: Connection, who: str) -> _Found:
    """The session, once the turn that runs has ended; none begins before the transaction ends."""
    conversation = await find_conversation(connection, who)
    await connection.execute(_sql.lock_lane, conversation)
    return await _read(connection, conversation)


async def _read(connection: Connection, conversation: int) -> _Found:
    row = await connection.fetchrow(_sql.read_session, conversation)
    if row is None:
        raise NotThere("that conversation is not there")
    return _Found(
        conversation,
        row["phone_number"],
        row["user_id"],
        row["active_service"] or "",
        Person(conversation, row["country"], row["language"], row["name"], row["stopped"], row["operator"]),
        decode_state(row["state"]) if row["state"] else State(),
        row["taken_at"],
        row["silent"],
    )


async def _lock_taken(connection: Connection, who: str, by: str) -> tuple[_Found, str]:
    found = await _lock(connection, who)
    holder = found.person.operator
    if holder is None:
        raise NotPossible("no operator has this conversation: easymo sessions take it first")
    if by and by != holder:
        raise NotPossible(f"{holder} has this conversation")
    return found, holder


def _speaker(registry: Registry, person: Person) -> Speaker:
    language = person.language if person.language in LANGUAGES else default_language(person.country)
    return Speaker(registry.catalogue, language)


def _describe(registry: Registry, person: Person, waiting: OpenFlow) -> str:
    """An open flow and the question it waits at."""
    address = f"{waiting.service}:{waiting.flow}"
    flow = registry.flow(waiting.service, waiting.flow)
    if flow is None:
        return f"{address}, which is not here any more"
    run = Run(flow, waiting, Voice(person, _speaker(registry, person), datetime.now(UTC), registry.addresses))
    try:
        return f"{address} asks {run.ask.name}" if run.replay() and run.ask else f"{address}, which changed meanwhile"
    finally:
        run.close()


def _line(row: asyncpg.Record) -> Line:
    incoming, payload = row["direction"] == "in", row["payload"]
    kind = parse(payload).kind if incoming else row["type"]
    words = parse(payload).text if incoming else _said(json.loads(payload))
    # What waits has met no turn yet, which would know whether it was meant to be kept nowhere.
    if kind == "secret" or (row["status"] == "waiting" and may_hold_code(words)):
        words = _HIDDEN
    return Line(row["created_at"], row["direction"], kind, row["status"], words)


def _said(message: dict[str, Any]) -> str:
    """The words of a message of ours."""
    content = message.get(message["type"], {})
    body = content.get("body", "")
    return body.get("text", "") if isinstance(body, dict) else body  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
