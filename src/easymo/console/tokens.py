"""Tokens of the admin API: who bears one may do what its scopes say, until it expires or is revoked.

A token is 256 random bits and is told once, when it is made; what is kept is its digest.
"""

import hashlib
import re
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

import asyncpg
import msgspec

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import EasyMOError, NotPossible, NotThere

SCOPES = (
    "reviews:read",
    "reviews:write",
    "listings:read",
    "listings:write",
    "insurance:read",
    "insurance:write",
    "people:read",
    "people:delete",
    "people:reveal",
    "people:write",
    "audit:read",
)
"""people:reveal shows phone numbers and user ids whole; people:write bans; people:delete has people forgotten."""
LONGEST = timedelta(days=366)

_NAME = re.compile(r"[a-z][a-z0-9._-]{1,39}")
_PREFIX = "easymo_"
_sql = load(__file__, "tokens.sql")


class ScopeMissing(EasyMOError):
    """A token does not reach so far; the text names the scope."""


class Operator(msgspec.Struct, frozen=True):
    """Who acts: the name of the token, and what it may do."""

    name: str
    scopes: frozenset[str]

    def require(self, scope: str) -> None:
        """Raises ScopeMissing unless the token has ``scope``."""
        if scope not in self.scopes:
            raise ScopeMissing(f"this token lacks the scope {scope}")


class ListedToken(msgspec.Struct, frozen=True):
    id: int
    name: str
    scopes: list[str]
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None


class Tokens:
    """The tokens of the house. Each method raises DatabaseUnavailable."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def create(self, name: str, scopes: Sequence[str], lasts: timedelta) -> str:
        """A new token of ``name``, which is who acts in the audit.

        Raises NotPossible for an unfit name, an unknown scope, over a year, or a name that a token in force has.
        """
        if not _NAME.fullmatch(name):
            raise NotPossible("a name has 2 to 40 small letters, digits, dots, dashes: aline, ci-bot")
        if not scopes or not set(scopes) <= set(SCOPES):
            raise NotPossible(f"a token needs scopes, of these: {', '.join(SCOPES)}")
        if not timedelta() < lasts <= LONGEST:
            raise NotPossible(f"a token lasts 1 to {LONGEST.days} days")
        token = _PREFIX + secrets.token_urlsafe(32)
        try:
            with translated():
                await self._pool.execute(_sql.make_room, name)
                await self._pool.execute(_sql.create, name, _digest(token), sorted(set(scopes)), lasts)
        except asyncpg.UniqueViolationError as error:
            raise NotPossible(f"{name} has a token: easymo token revoke {name} first") from error
        return token

    async def find(self, token: str) -> Operator | None:
        """Who bears it; None: nobody, or it is over."""
        with translated():
            row = await self._pool.fetchrow(_sql.find_token, _digest(token))
        return Operator(row["name"], frozenset(row["scopes"])) if row else None

    async def list_tokens(self) -> list[ListedToken]:
        with translated():
            return [ListedToken(**row) for row in await self._pool.fetch(_sql.list_tokens)]

    async def revoke(self, name: str) -> None:
        """From the next request on it opens nothing. Raises NotThere."""
        with translated():
            revoked = await self._pool.fetchval(_sql.revoke, name)
        if revoked is None:
            raise NotThere(f"no token in force is called {name}: see easymo token list")


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
