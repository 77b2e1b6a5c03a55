"""Services that show what a turn did: one counts, one fails, one asks the outside world."""

import asyncio
import os
from pathlib import Path
from typing import Any

from easymo.conversation.activity import activity
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Number
from easymo.conversation.service import Registry, Service
from easymo.database.scope import Scope
from easymo.registry import build_registry
from easymo.services.core import core

LOCALES = Path(__file__).parent / "locales"

TABLE = """
create table counted (
  place bigint generated always as identity primary key,
  person bigint not null default nullif(current_setting('app.person', true), '')::bigint,
  number integer not null,
  before integer not null,
  known integer
);
create index counted_person on counted (person, place);
alter table counted enable row level security;
create policy own on counted to easymo_person
  using (person = nullif(current_setting('app.person', true), '')::bigint);
grant select, insert on counted to easymo_person;
"""
"""Nothing in it keeps a number from being counted twice: that is for the turns to do."""

counting = Service("counting", menu="ask")


async def last_number(scope: Scope) -> int | None:
    return await scope.fetchval("select number from counted order by place desc limit 1")


async def count(scope: Scope, number: int, before: int, known: int | None) -> None:
    await scope.fetch("insert into counted (number, before, known) values ($1, $2, $3)", number, before, known)


@counting.flow("ask")
async def ask(chat: Chat) -> None:
    """Says the number before, waits for the next, and counts it beside what session and table know."""
    before = chat.given("before") or 0
    number = await chat.ask("number", Number(1, 10_000), before=str(before))
    known = await chat.read(last_number)
    await chat.step(count, number, before, known)
    await chat.hand_over("counting", "ask", before=number)


clumsy = Service("clumsy", menu="fall", search="fall")


async def refuse(scope: Scope, words: str) -> None:
    await scope.fetch("select ($1 || ' is no number')::integer", words)


@clumsy.flow("fall")
async def fall(chat: Chat) -> None:
    """Fails with the person's own words in its mouth: "stumble sql …" in PostgreSQL, else in Python."""
    words = str(chat.given("words"))
    if "sql" in words:
        await chat.step(refuse, words)
    raise LookupError(f"{words} of person {chat.person}")


@activity("distant.echo", timeout=60, attempts=3)
async def echo(outside: Any, word: str) -> str:
    """Leaves a line with its key in ``<home>/echo``; the first time of each key it never comes to an end."""
    heard = Path(os.environ["EASYMO_HOME"]) / "echo"
    with heard.open("a", encoding="utf-8") as lines:
        lines.write(f"{outside.key}\n")
    if heard.read_text(encoding="utf-8").split().count(outside.key) == 1:
        await asyncio.Event().wait()
    return word


distant = Service("distant", menu="call", activities=(echo,))


@distant.flow("call")
async def call(chat: Chat) -> None:
    await chat.say("echoed", word=await chat.call(echo, "hello"))


def build() -> Registry:
    return build_registry([core, counting, clumsy, distant], [LOCALES])
