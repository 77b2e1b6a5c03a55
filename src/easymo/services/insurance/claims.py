"""Claims as they are kept; the functions in SQL check every right."""

from datetime import date
from uuid import UUID

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.places.gazetteer import Place

KINDS = ("accident", "theft", "damage", "third_party", "other")
SHOWN_MOST = 7

_sql = load(__file__, "claims.sql")


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    id: int
    reference: str
    kind: str
    status: str
    happened_on: date
    place: str
    description: str
    papers: int
    """How many belong to it."""
    amount: int | None
    """What is paid, in whole units of ``currency``."""
    answer: str
    """What the staff asks or says of it."""
    currency: str
    plate: str


class ListedClaim(msgspec.Struct, frozen=True):
    id: int
    reference: str
    kind: str
    status: str


class Submitted(msgspec.Struct, frozen=True):
    """ok; already: the one there is; gone: no cover on that day."""

    outcome: str
    claim: int | None


class Settled(msgspec.Struct, frozen=True):
    """What became of a claim; '' if nothing was decided."""

    status: str
    claim: int | None


async def submit_claim(
    scope: Scope, policy: int, kind: str, happened_on: date, place: Place, description: str, documents: list[UUID]
) -> Submitted:
    """Lays a claim before the staff."""
    where = (place.name, place.latitude, place.longitude)
    row = await scope.fetchone(_sql.submit, policy, kind, happened_on, *where, description, documents)
    return Submitted(**row)


async def add_to_claim(scope: Scope, claim: int, words: str, documents: list[UUID]) -> bool:
    """Adds to a claim of the person's own that is not decided. False: it is, or it is full."""
    return await scope.fetchval(_sql.add_to, claim, words, documents)


async def settle_claim(scope: Scope, review: int) -> Settled:
    """Carries out what the staff decided; the same however often it is asked."""
    return Settled(**await scope.fetchone(_sql.settle, review))


async def close_claim(scope: Scope, claim: int) -> bool:
    """The person has what they wanted, or lets it be. False: there is nothing to close."""
    return await scope.fetchval(_sql.close, claim)


async def my_claims(scope: Scope) -> list[ListedClaim]:
    """The person's claims, the newest first."""
    return [ListedClaim(**row) for row in await scope.fetch(_sql.my_claims, SHOWN_MOST)]


async def find_claim(scope: Scope, id: int) -> Claim | None:
    row = await scope.fetchrow(_sql.find, id)
    return Claim(**row) if row else None
