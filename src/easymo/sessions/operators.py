"""Operators in a conversation: they look at it, take it from the bots, write in it, and give it back.

While one has it, the person's messages are kept and no bot speaks; STOP acts all the same, and what others tell the
person is delivered. Whatever an operator does waits for the turn that runs, and is in the audit log.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import msgspec

from easymo.conversation.catalogue import LANGUAGES, Speaker, default_language
from easymo.conversation.chat import Voice
from easymo.conversation.run import Run
from easymo.conversation.service import Registry, webhook_name
from easymo.conversation.session import OpenFlow, Person, State, decode_state, encode_state
from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.errors import NotPossible, NotThere
from easymo.observability import audit, correlation
from easymo.observability.audit import Audited, Pseudonyms
from easymo.people.identity import read_id, read_phone
from easymo.whatsapp.messages import Text
from easymo.whatsapp.updates import parse

WINDOW = timedelta(hours=24)
"""How long after a person's message WhatsApp delivers free text to them."""
NAME_MOST = 40
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


class Operators:
    """What operators may do. A person is named by their phone number, as people write it, with the country's prefix;
    by WhatsApp's user id, where they hide the number (RW.1349…); or by the number of the conversation, as logs have it
    (conversation=42).

    Each method raises NotThere if nobody so named has ever written, and DatabaseUnavailable.
    """

    def __init__(self, pool: Pool, registry: Registry, number_id: str, pseudonyms: Pseudonyms) -> None:
        """``number_id``: the business number that replies go out from to those who wrote to none yet."""
        self._pool = pool
        self._registry = registry
        self._number_id = number_id
        self._pseudonyms = pseudonyms

    async def show(self, who: str, most: int = 10) -> Session:
        """The conversation with its ``most`` latest messages."""
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
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
        if not (name.isprintable() and 0 < len(name.strip()) <= NAME_MOST):
            raise NotPossible(f"an operator's name has 1 to {NAME_MOST} characters")
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
                found = await _lock(connection, who)
                holder = found.person.operator
                if holder == name:
                    return
                if holder:
                    raise NotPossible(f"{holder} has this conversation: they have to release it first")
                await connection.execute(_sql.take, found.conversation, found.phone_number, name)
                await self._say(connection, found, "take", name, self._text(found, "chat-operator-here"))

    async def release(self, who: str) -> None:
        """Gives the conversation back to the bots; the person is told so.

        A question that waits is asked again at their next message. Raises NotPossible if nobody has it.
        """
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
                found, name = await _lock_taken(connection, who)
                found.state.interrupted = True
                await connection.execute(_sql.release, found.conversation, encode_state(found.state).decode())
                await self._say(connection, found, "release", name, self._text(found, "chat-operator-left"))

    async def reply(self, who: str, text: str) -> bool:
        """Writes to the person, after what waits to be sent to them. False: WhatsApp's 24 hours are over.

        Raises NotPossible if nobody has the conversation, MessageTooLong for an empty or too long text.
        """
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
                found, name = await _lock_taken(connection, who)
                await self._say(connection, found, "reply", name, text)
        heard_at = found.state.heard_at
        return heard_at is not None and datetime.now(UTC) - heard_at < WINDOW

    async def _say(self, connection: Connection, found: _Found, action: str, name: str, text: str) -> None:
        payload = msgspec.json.encode(Text(text).payload())
        request_id = correlation.accept(None)
        service = found.service.removeprefix(webhook_name("")) or "core"
        await connection.execute(_sql.say, found.conversation, self._number_id, service, request_id, payload)
        row = Audited(
            webhook_name(service),
            request_id,
            self._pseudonyms.of(found.phone_number or found.user_id),
            message_type=f"operator-{action}",
            routed_to=f"operator:{name}",
        )
        await audit.add(connection, [row])

    def _text(self, found: _Found, key: str) -> str:
        return _speaker(self._registry, found.person).text(key)


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
    )


async def _lock_taken(connection: Connection, who: str) -> tuple[_Found, str]:
    found = await _lock(connection, who)
    if found.person.operator is None:
        raise NotPossible("no operator has this conversation: easymo sessions take it first")
    return found, found.person.operator


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
    return Line(row["created_at"], row["direction"], kind, row["status"], words)


def _said(message: dict[str, Any]) -> str:
    """The words of a message of ours."""
    content = message.get(message["type"], {})
    body = content.get("body", "")
    return body.get("text", "") if isinstance(body, dict) else body  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
