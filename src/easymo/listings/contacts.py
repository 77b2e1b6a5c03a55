"""Contacts, shown with consent: one side asks, the other allows it or does not, once."""

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "contacts.sql")


class Requested(msgspec.Struct, frozen=True):
    """What came of asking: ok; or gone, own, or how the request made before stands: pending, allowed, declined."""

    outcome: str
    request: int | None
    asked: int | None


class Decided(msgspec.Struct, frozen=True):
    """ok; or gone, allowed, declined."""

    outcome: str
    other: int | None


class Request(msgspec.Struct, frozen=True):
    """A request as either side sees it. ``contact``: the other's number, once it is allowed."""

    id: int
    domain: str
    listing: int
    title: str
    status: str
    other_name: str | None
    contact: str | None
    asking: bool


async def request_contact(scope: Scope, domain: str, id: int) -> Requested:
    """Asks whom a published listing belongs to."""
    row = await scope.fetchone(_sql.request_contact, domain, id)
    return Requested(row["outcome"], row["request"], row["asked"])


async def decide_contact(scope: Scope, id: int, allows: bool) -> Decided:
    """The owner's word: each hears the other's number, or nobody does."""
    row = await scope.fetchone(_sql.decide_contact, id, allows)
    return Decided(row["outcome"], row["other"])


async def find_request(scope: Scope, id: int) -> Request | None:
    """The request, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find_request, id)
    return Request(**row) if row else None
