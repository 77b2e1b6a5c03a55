"""Who was found to be what they say: an operator looked at a paper, and it is so until a day."""

from datetime import datetime
from typing import Literal
from uuid import UUID

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.reviews.matters import open_review

KINDS = ("id", "business", "agent")
"""What a person may have looked at: who they are, their business, their licence as an agent."""

PAPER_DAYS = 90
"""How long a paper waits for an operator; once decided about, it is kept for 30 days more at most."""

Kind = Literal["phone", "id", "business", "agent"]

_sql = load(__file__, "verifications.sql")


class Verification(msgspec.Struct, frozen=True):
    kind: Kind
    until: datetime


class Settled(msgspec.Struct, frozen=True):
    """What was decided: verified until a day, refused, or gone: nothing was."""

    outcome: Literal["verified", "refused", "gone"]
    kind: Kind | None = None
    until: datetime | None = None


async def ask_for_verification(scope: Scope, kind: str, document: UUID) -> int:
    """Lays one of KINDS and the person's own paper before the operators; returns the review's number."""
    return await open_review(
        scope, "verification", "profile", f"{kind}_of:{scope.person}", {"kind": kind, "document": str(document)}
    )


async def settle_verification(scope: Scope, review: int) -> Settled:
    """Carries out what was decided of the person's own; the same however often it is asked."""
    return Settled(**await scope.fetchone(_sql.settle, review))


async def my_verifications(scope: Scope) -> list[Verification]:
    """The person's own that are in force."""
    return [Verification(**row) for row in await scope.fetch(_sql.mine)]


async def is_verified(scope: Scope, person: int) -> bool:
    """Whether ``person`` wears the badge: any of KINDS is in force. In SQL: ``is_verified(person)``."""
    return await scope.fetchval(_sql.is_verified, person)
