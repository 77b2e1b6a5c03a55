"""Short stays as they are kept: days asked for, confirmed, kept by the owner. No two confirmed ones overlap."""

from datetime import date

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.reading import Money
from easymo.services.property.viewing import Side

_sql = load(__file__, "stays.sql")

Day = date


class Stay(msgspec.Struct, frozen=True):
    """One stay as either side sees it: from the day of arrival to the day of leaving."""

    id: int
    home: int
    title: str
    arrives: date
    leaves: date
    status: str
    side: Side
    kept: bool
    """Days the owner keeps: there is no guest."""
    from_owner: bool
    """Who named the days: the owner, or the guest. The other one confirms them."""
    price_low: int
    price_high: int
    unit: str
    currency: str
    other: int | None
    name: str | None
    contact: str | None

    @property
    def asks_me(self) -> bool:
        """Whether it waits for the person's answer."""
        return self.status == "proposed" and (self.side == "owner") != self.from_owner

    @property
    def nights(self) -> int:
        return (self.leaves - self.arrives).days

    @property
    def price(self) -> Money:
        return Money(self.price_low, self.price_high)


class Booked(msgspec.Struct, frozen=True):
    """Days on which a home is taken."""

    arrives: date
    leaves: date


class AskedStay(msgspec.Struct, frozen=True):
    """ok, own, past, short (of the least nights), taken, duplicate or gone."""

    outcome: str
    stay: int | None = None
    other: int | None = None


class DeclinedStay(msgspec.Struct, frozen=True):
    """A request that cannot be met any more, and whose it is."""

    id: int
    guest: int


class MovedStay(msgspec.Struct, frozen=True):
    """ok, over, past, taken, closed or gone; whom to tell; and requests for the same days that ended by it."""

    outcome: str
    other: int | None = None
    declined: list[DeclinedStay] = []


class MovedDays(msgspec.Struct, frozen=True):
    """ok, over, past, short (of the least nights), taken, duplicate, closed or gone; and whom to tell."""

    outcome: str
    guest: int | None = None


class ListedStay(msgspec.Struct, frozen=True):
    id: int
    title: str
    arrives: date
    leaves: date
    status: str


async def booked_days(scope: Scope, home: int) -> list[Booked]:
    """From today on, in order."""
    return [Booked(**row) for row in await scope.fetch(_sql.booked_days, home)]


async def ask_stay(scope: Scope, home: int, arrives: date, nights: int) -> AskedStay:
    row = await scope.fetchone(_sql.ask_stay, home, arrives, nights)
    return AskedStay(row["outcome"], row["stay"], row["other"])


async def move_stay(scope: Scope, id: int, move: str) -> MovedStay:
    """ "confirm" or "decline" of whom it waits for, or either side's "cancel"."""
    row = await scope.fetchone(_sql.move_stay, id, move)
    declined = [DeclinedStay(*each) for each in zip(row["declined"], row["guests"], strict=True)]
    return MovedStay(row["outcome"], row["other"], declined)


async def move_stay_days(scope: Scope, id: int, arrives: date, nights: int) -> MovedDays:
    """Other days for a stay that is asked of the person's home; they are then for the guest to confirm."""
    return MovedDays(**await scope.fetchone(_sql.move_stay_days, id, arrives, nights))


async def keep_days(scope: Scope, home: int, arrives: date, nights: int) -> str:
    """Keeps days of the person's own home for themselves: "ok", "taken" or "gone"."""
    return await scope.fetchval(_sql.keep_days, home, arrives, nights)


async def find_stay(scope: Scope, id: int) -> Stay | None:
    """The stay, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find_stay, id)
    return Stay(**row) if row else None


async def my_stays(scope: Scope, page: int) -> list[ListedStay]:
    """One page of stays the person asked for, the latest first: up to ``PAGE``, and one more if more are."""
    return [ListedStay(**row) for row in await scope.fetch(_sql.my_stays, PAGE + 1, page * PAGE)]


async def home_stays(scope: Scope, home: int, page: int) -> list[ListedStay]:
    """One page of what is asked, booked and kept of the person's own home from today on, the soonest first.

    ``title`` is the guest's name; empty: the owner keeps those days.
    """
    return [ListedStay(**row) for row in await scope.fetch(_sql.home_stays, home, PAGE + 1, page * PAGE)]
