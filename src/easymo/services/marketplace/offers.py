"""Offers and counter-offers as they are kept. One amount is on the table at a time; every change is a new row."""

from datetime import datetime

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "offers.sql")


class Offered(msgspec.Struct, frozen=True):
    """What came of an offer: ok; or gone, own, firm (not negotiable), high (the price, or above it) or enough (ten
    were made)."""

    outcome: str
    offer: int | None
    seller: int | None


class Answered(msgspec.Struct, frozen=True):
    """What came of an answer: ok; or gone, expired, high, or the status that stands in its way."""

    outcome: str
    other: int | None
    """Who named the amount that was answered."""
    offer: int | None
    """The counter-offer, if that was the answer."""
    item: int | None


class Offer(msgspec.Struct, frozen=True):
    """An offer as either side sees it."""

    id: int
    item: int
    title: str
    from_seller: bool
    amount: int
    currency: str
    expires_at: datetime
    status: str
    buying: bool
    """Whether the person is the buyer."""

    @property
    def asks_me(self) -> bool:
        """Whether it is for the person to answer."""
        return self.status == "open" and self.from_seller == self.buying


async def make_offer(scope: Scope, item: int, amount: int) -> Offered:
    """Names an amount for an item; it takes the place of one that is open."""
    row = await scope.fetchone(_sql.make_offer, item, amount)
    return Offered(row["outcome"], row["offer"], row["seller"])


async def answer_offer(scope: Scope, id: int, answer: str, amount: int | None = None) -> Answered:
    """accepted, declined, or countered with another amount, by the side that is asked."""
    row = await scope.fetchone(_sql.answer_offer, id, answer, amount)
    return Answered(row["outcome"], row["other"], row["offer"], row["item"])


async def find_offer(scope: Scope, id: int) -> Offer | None:
    """The offer, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find_offer, id)
    return Offer(**row) if row else None


async def my_offers(scope: Scope, page: int) -> list[Offer]:
    """One page of open offers of the person, on either side: up to ``PAGE``, and one more if there is a next page."""
    return [Offer(**row) for row in await scope.fetch(_sql.my_offers, PAGE + 1, page * PAGE)]
