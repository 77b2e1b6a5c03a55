"""Whom somebody does not want to meet: known by what they put up, never by name.

Two people of whom one blocked the other find nothing of each other's, are not matched, and are told nothing of each
other: searches leave out blocked_listings(domain), functions of services ask is_blocked(one, other).
"""

from datetime import datetime

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

PAGE = 7
"""Blocks on one page of a list: with more, back and a way on they fit WhatsApp's ten rows."""

_sql = load(__file__, "blocks.sql")


class Blocked(msgspec.Struct, frozen=True):
    """What came of blocking: ok, own, already or gone; ``title`` is the listing's, empty of a person."""

    outcome: str
    block: int | None
    title: str


class Block(msgspec.Struct, frozen=True):
    """``title`` and ``domain`` of the listing, or the domain of what the two had to do with each other."""

    id: int
    domain: str
    title: str
    created_at: datetime


async def block_owner(scope: Scope, domain: str, id: int) -> Blocked:
    """Blocks who put up a listing or, in the domain of a deal, its other side."""
    return Blocked(**await scope.fetchone(_sql.block, domain, id))


async def find_block(scope: Scope, id: int) -> Block | None:
    """A block of the person's own."""
    row = await scope.fetchrow(_sql.find_block, id)
    return Block(**row) if row else None


async def unblock(scope: Scope, id: int) -> bool:
    """Ends a block of the person's own. False: there was none."""
    return await scope.fetchval(_sql.unblock, id) is not None


async def my_blocks(scope: Scope, page: int) -> list[Block]:
    """One page of the person's blocks, the newest first: up to ``PAGE``, and one more if there is a next page."""
    return [Block(**row) for row in await scope.fetch(_sql.my_blocks, PAGE + 1, page * PAGE)]


async def is_blocked(scope: Scope, person: int) -> bool:
    """Whether the person of the turn and ``person`` are not to meet."""
    return await scope.fetchval(_sql.is_blocked, scope.person, person)
