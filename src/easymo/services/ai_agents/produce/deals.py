"""Offers for produce and the deals they become, and the prices that are seen in them."""

from datetime import datetime
from typing import Literal

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.queue import cancel_notifications, notify

_sql = load(__file__, "deals.sql")

Move = Literal["accept", "decline", "counter", "cancel", "complete"]
Side = Literal["buyer", "farmer"]


class Offered(msgspec.Struct, frozen=True):
    """What came of an offer: ok; or gone, own, short (less is left), low (below the least) or enough (ten made)."""

    outcome: str
    deal: int | None
    farmer: int | None


class Moved(msgspec.Struct, frozen=True):
    """What came of a move: ok; or gone, expired, short, low, or the status that stands in its way."""

    outcome: str
    other: int | None


class Deal(msgspec.Struct, frozen=True, kw_only=True):
    """An offer or deal as either side sees it. ``price`` is for one ``unit``."""

    id: int
    produce: int
    crop: str
    title: str
    from_farmer: bool
    quantity: int
    unit: str
    price: int
    currency: str
    expires_at: datetime
    status: str
    """open, expired, agreed, completed, declined, cancelled or closed."""
    side: Side
    other: int
    other_name: str | None
    contact: str | None
    """The other's number, once it is agreed."""

    @property
    def asks_me(self) -> bool:
        """Whether it is for the person to answer."""
        return self.status == "open" and self.from_farmer == (self.side == "buyer")

    @property
    def moves(self) -> tuple[Move, ...]:
        """What the person may do now."""
        match self.status:
            case "open" if self.asks_me:
                return "accept", "counter", "decline"
            case "open":
                return ("cancel",)
            case "agreed":
                return "complete", "cancel"
            case _:
                return ()


class ListedDeal(msgspec.Struct, frozen=True):
    id: int
    crop: str
    quantity: int
    unit: str
    price: int
    currency: str
    status: str


class SeenPrice(msgspec.Struct, frozen=True):
    """What one ``unit`` cost in ``region`` ('': everywhere) within 30 days, and what that is known from."""

    unit: str
    region: str
    deals: int
    offers: int
    low: int
    median: int
    high: int


async def offer_for_produce(scope: Scope, produce: int, quantity: int, price: int) -> Offered:
    """Offers ``price`` for each unit of some of it; it takes the place of an offer that is open."""
    row = await scope.fetchone(_sql.offer_for_produce, produce, quantity, price)
    return Offered(row["outcome"], row["deal"], row["farmer"])


async def move_produce_deal(
    scope: Scope, id: int, move: Move, quantity: int | None = None, price: int | None = None
) -> Moved:
    """The person's ``move``; counter names another ``quantity`` and ``price``."""
    row = await scope.fetchone(_sql.move_deal, id, move, quantity, price)
    if row["outcome"] == "ok" and move in ("cancel", "complete"):
        await cancel_notifications(scope, f"produce-deal:{id}:")
    return Moved(row["outcome"], row["other"])


async def ask_later(scope: Scope, id: int, other: int, at: datetime) -> None:
    """Has both sides of a deal asked ``at`` then whether it came about; the flow judges whether that is still open."""
    for person in (scope.person, other):
        await notify(scope, person, f"ai-agents:told-produce-due:{id}", f"produce-deal:{id}:due", at=at)


async def find_produce_deal(scope: Scope, id: int) -> Deal | None:
    """It, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find_deal, id)
    return Deal(**row) if row else None


async def my_produce_deals(scope: Scope, page: int) -> list[ListedDeal]:
    """One page of the person's, what is under way first: up to ``PAGE``, and one more if there is a next page."""
    return [ListedDeal(**row) for row in await scope.fetch(_sql.my_deals, PAGE + 1, page * PAGE)]


async def prices_seen(scope: Scope, crop: str, country: str) -> list[SeenPrice]:
    """Of each unit, in each region and everywhere, what most is known of first; nothing of fewer than three."""
    return [SeenPrice(**row) for row in await scope.fetch(_sql.prices_seen, crop, country)]
