"""A house of one service, and lanes for its worker: what turns do to a real database."""

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import msgspec
from structlog.testing import capture_logs

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.service import Registry, Service
from easymo.database.connect import Connection, Pool, connect
from easymo.database.scope import Scope
from easymo.turns.worker import TurnWorker
from talks import registry_of

NUMBER_ID = "106540352242922"
_TABLE = """
create table notes (
  id bigint generated always as identity primary key,
  person bigint not null default nullif(current_setting('app.person', true), '')::bigint,
  word text not null
);
alter table notes enable row level security;
create policy own on notes to easymo_person using (person = nullif(current_setting('app.person', true), '')::bigint);
create policy engine on notes to easymo_engine using (true);
grant select, insert, update on notes to easymo_person;
grant select on notes to easymo_engine;
"""

FlowFunction = Callable[[Chat], Awaitable[None]]


def registry(**flows: FlowFunction) -> Registry:
    """core and the service "work" with a flow of each name: the message `work:<flow>:<argument>` runs it."""
    work = Service("work", menu="menu")
    for name, function in {"menu": _menu, "note": note, **flows}.items():
        work.flow(name)(function)
    return registry_of(work)


async def write_note(scope: Scope, word: str) -> None:
    await scope.fetch("insert into notes (word) values ($1)", word)


async def note(chat: Chat) -> None:
    """The flow of messages that simply have an effect: a row, and the same word said."""
    await chat.step(write_note, chat.argument)
    await chat.say("noted", word=chat.argument)


async def _menu(chat: Chat) -> None:
    await chat.say("menu")


class Lanes:
    """The lanes of one database, as gateway and turns leave them."""

    def __init__(self, pool: Pool, owner: Connection) -> None:
        self.pool = pool
        self.owner = owner

    async def meet(self, *conversations: int) -> None:
        """People who have been greeted before."""
        await self.owner.executemany(
            "insert into profiles (id, phone_number, language) values ($1, $2, 'en')",
            [(conversation, f"+25078{conversation:07}") for conversation in conversations],
        )
        await self.owner.executemany(
            "insert into whatsapp_user_sessions (conversation, state) values ($1, $2)",
            [(each, json.dumps({"heard_at": datetime.now(UTC).isoformat()})) for each in conversations],
        )

    async def send(self, conversation: int, *addresses: str) -> list[int]:
        """Puts messages into a lane as the gateway does: each opens the flow at its address. Returns their ids."""
        return await self.put(conversation, *[_message(address) for address in addresses])

    async def put(self, conversation: int, *payloads: bytes, kind: str = "message") -> list[int]:
        rows = await self.pool.fetch(
            """
            with added as (
              insert into inbox (conversation, kind, number_id, correlation_id, payload)
              select $1, $3, $4, 'correlation', payload from unnest($2::bytea[]) as payload
              returning id
            ), lane as (
              insert into lanes (conversation, queue) values ($1, 'inbox')
              on conflict (conversation, queue) do update set wakes = lanes.wakes + 1
            )
            select id from added order by id
            """,
            conversation,
            payloads,
            kind,
            NUMBER_ID,
        )
        return [row["id"] for row in rows]

    async def make_due(self) -> None:
        """Lets the time pass that anything waits for."""
        await self.owner.execute("update inbox set due_at = now(); update lanes set ready_at = now()")

    async def notes(self, conversation: int | None = None) -> list[str]:
        """The words that took effect, in order."""
        rows = await self.owner.fetch(
            "select word from notes where person = $1 or $1 is null order by id", conversation
        )
        return [row["word"] for row in rows]

    async def said(self, conversation: int) -> list[str]:
        """What waits to be sent to somebody, in order."""
        rows = await self.owner.fetch("select payload from outbox where conversation = $1 order by id", conversation)
        return [_body(json.loads(row["payload"])) for row in rows]

    async def state(self, conversation: int) -> dict[str, Any]:
        return json.loads(
            await self.owner.fetchval("select state from whatsapp_user_sessions where conversation = $1", conversation)
        )

    async def waiting(self) -> list[tuple[int, int]]:
        """Conversation and attempts of each inbox row, in order."""
        rows = await self.owner.fetch("select conversation, attempts from inbox order by conversation, id")
        return [(row["conversation"], row["attempts"]) for row in rows]

    async def lanes(self) -> list[int]:
        rows = await self.owner.fetch("select conversation from lanes where queue = 'inbox' order by conversation")
        return [row["conversation"] for row in rows]

    async def commits(self) -> int:
        """Transactions that processed messages."""
        return await self.owner.fetchval("select count(distinct xmin::text) from messages")


@asynccontextmanager
async def open_lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    """Lanes with the table ``notes`` that flows write to. What is logged meanwhile is dropped, not rendered."""
    owner = await connect(database.owner_url, name="owner")
    try:
        await owner.execute(_TABLE)
        with capture_logs():
            yield Lanes(pool, owner)
    finally:
        await owner.close()


async def somebody_waits(lanes: Lanes) -> bool:
    """Whether a statement of this database waits for a lock."""
    return await lanes.owner.fetchval(
        "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')"
    )


async def drain(worker: TurnWorker) -> None:
    """Takes batches until nothing is ready."""
    while await worker.take_batch():
        pass


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 10) -> None:
    """Returns once ``condition`` holds; it asks the database, which answers each time anew."""
    async with asyncio.timeout(seconds):
        while not await condition():
            pass


def _message(address: str) -> bytes:
    reply = {"type": "button_reply", "button_reply": {"id": address, "title": address}}
    return msgspec.json.encode({"id": f"wamid.{address}", "type": "interactive", "interactive": reply})


def _body(payload: dict[str, Any]) -> str:
    return payload["text"]["body"] if payload["type"] == "text" else payload["interactive"]["body"]["text"]
