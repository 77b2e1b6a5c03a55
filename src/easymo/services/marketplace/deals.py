"""Deals as they are kept. Every change is a row more in deal_events; what may follow what, the database checks."""

from datetime import datetime

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.services.marketplace.deal import Event, Side, Status

_sql = load(__file__, "deals.sql")


class Reserved(msgspec.Struct, frozen=True):
    """What came of a reservation: ok; or gone, own, mine (the person has it), reserved (somebody else has it, until
    then), priceless (no price was agreed) or many (three reservations at once are enough)."""

    outcome: str
    deal: int | None
    seller: int | None
    until: datetime | None


class Advanced(msgspec.Struct, frozen=True):
    """What came of an event: ok; or gone, late (the time for it is over), or the status that stands in its way."""

    outcome: str
    other: int | None


class Deal(msgspec.Struct, frozen=True, kw_only=True):
    """A deal as one of its sides sees it. ``contact``: the other's number, while the deal lives and once it is done."""

    id: int
    item: int
    title: str
    amount: int
    currency: str
    country: str
    payee: str | None
    reference: str | None
    created_at: datetime
    expires_at: datetime
    status: Status
    side: Side
    other: int
    other_name: str | None
    contact: str | None


class ListedDeal(msgspec.Struct, frozen=True):
    id: int
    title: str
    amount: int
    currency: str
    status: Status
    side: Side


async def reserve_item(scope: Scope, item: int, offer: int | None) -> Reserved:
    """Reserves an item for the person, at its price or that of the accepted offer: of many at once, for one."""
    row = await scope.fetchone(_sql.reserve_item, item, offer)
    return Reserved(row["outcome"], row["deal"], row["seller"], row["until"])


async def advance_deal(scope: Scope, id: int, event: Event, words: str | None = None) -> Advanced:
    """Pays, confirms, cancels or disputes for the person. ``words``: the payment's reference, or what is wrong."""
    row = await scope.fetchone(_sql.advance_deal, id, event, words)
    return Advanced(row["outcome"], row["other"])


async def find_deal(scope: Scope, id: int) -> Deal | None:
    """The deal, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find_deal, id)
    return Deal(**row) if row else None


async def my_deals(scope: Scope, page: int) -> list[ListedDeal]:
    """One page of what the person buys and sells, live ones first: up to ``PAGE``, and one more if more are there."""
    return [ListedDeal(**row) for row in await scope.fetch(_sql.my_deals, PAGE + 1, page * PAGE)]


async def deals_waiting_for(scope: Scope, event: Event, side: Side) -> list[int]:
    """The live deals in which the person, on that side, may do that now; the newest first."""
    return [row["id"] for row in await scope.fetch(_sql.deals_waiting_for, event, side)]


async def reservation_minutes(scope: Scope) -> int:
    """How long a reservation lasts, payment included."""
    return await scope.fetchval(_sql.reservation_minutes)


class Settled(msgspec.Struct, frozen=True):
    """ok, or gone where nothing is to be settled any more."""

    outcome: str
    deal: int | None
    other: int | None


async def settle_dispute(scope: Scope, review: int) -> Settled:
    """Carries out what an operator has decided of a dispute of the person's, once."""
    row = await scope.fetchone(_sql.settle_dispute, review)
    return Settled(row["outcome"], row["deal"], row["other"])
