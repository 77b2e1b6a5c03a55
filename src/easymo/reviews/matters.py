"""What flows lay before operators, and what they hear of it."""

from typing import Any

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.reviews.kinds import DECISIONS

_sql = load(__file__, "matters.sql")


class Decided(msgspec.Struct, frozen=True):
    """A matter of the person's own that was decided. ``subject`` is its domain and number: 'item:42'."""

    id: int
    kind: str
    subject: str
    decision: str
    payload: dict[str, Any]


async def open_review(scope: Scope, kind: str, service: str, subject: str, payload: dict[str, Any]) -> int:
    """Lays a matter before the operators; returns the review's number.

    The person of the turn is told of the decision: the flow `<service>:<kind>-decided:<review>` runs in their lane.
    While a review of that kind and subject waits, it is added to. Raises LookupError for a kind nobody declared.
    """
    _ = DECISIONS[kind]
    return await scope.fetchval(_sql.open_review, kind, service, subject, msgspec.json.encode(payload).decode())


async def find_decision(scope: Scope, id: int) -> Decided | None:
    """The review, if it is decided and concerns the person."""
    row = await scope.fetchrow(_sql.find_decision, id)
    if row is None:
        return None
    return Decided(row["id"], row["kind"], row["subject"], row["decision"], msgspec.json.decode(row["payload"]))
