"""What an assistant remembers of a person: the last ten messages for a day, and what went before in short."""

from datetime import timedelta

import asyncpg
import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "memory.sql")

EXCHANGES_MOST = 5
"""A message of the person and its answer, each: ten messages."""
FOR = timedelta(hours=24)
"""Since the last of them."""
SUMMARY_MOST, WISH_MOST = 600, 120
"""Characters of what went before, and of one wish in it."""


class Exchange(msgspec.Struct, frozen=True):
    said: str
    answered: str


class Memory(msgspec.Struct, frozen=True):
    """``exchanges``: the oldest first. ``summary``: what the person asked before these, in their own words."""

    exchanges: tuple[Exchange, ...] = ()
    summary: str = ""

    def grown(self, exchange: Exchange) -> "Memory":
        """With one more exchange; what is too old for the last ten messages goes into the summary."""
        exchanges = (*self.exchanges, exchange)
        gone, kept = exchanges[:-EXCHANGES_MOST], exchanges[-EXCHANGES_MOST:]
        lines = [*self.summary.splitlines(), *(" ".join(old.said.split())[:WISH_MOST] for old in gone)]
        while len("\n".join(lines)) > SUMMARY_MOST:
            lines = lines[1:]
        return Memory(kept, "\n".join(lines))


async def recall(scope: Scope, persona: str) -> Memory:
    """What that assistant remembers of the person."""
    return _read(await scope.fetchrow(_sql.recall, persona, FOR))


async def remember(scope: Scope, persona: str, said: str, answered: str) -> None:
    """Adds what was said just now."""
    memory = _read(await scope.fetchrow(_sql.lock, persona, FOR)).grown(Exchange(said, answered))
    await scope.fetchval(_sql.keep, persona, msgspec.json.encode(memory.exchanges).decode(), memory.summary)


def _read(row: asyncpg.Record | None) -> Memory:
    if row is None:
        return Memory()
    return Memory(msgspec.json.decode(row["exchanges"], type=tuple[Exchange, ...]), row["summary"])
