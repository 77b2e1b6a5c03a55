"""Tables booked for a moment, as they are kept."""

from datetime import datetime, timedelta

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.queue import cancel_notifications, notify

_sql = load(__file__, "bookings.sql")

REMINDER = timedelta(hours=2)
"""So long before it the guest is reminded."""


class Booked(msgspec.Struct, frozen=True):
    """ok, and who is to be told; or gone, own, past, already or many."""

    outcome: str
    booking: int | None = None
    staff: tuple[int, ...] = ()


class Moved(msgspec.Struct, frozen=True):
    """ok, and who is to be told; or gone, past, or how it stands."""

    outcome: str
    told: tuple[int, ...] = ()


class Booking(msgspec.Struct, frozen=True, kw_only=True):
    """A booking as its guest or who serves there sees it."""

    id: int
    restaurant: int
    restaurant_name: str
    at: datetime
    country: str
    party: int
    requests: str
    status: str
    """asked, confirmed, declined or cancelled."""
    guest: int
    guest_name: str | None
    mine: bool
    past: bool


class ListedBooking(msgspec.Struct, frozen=True):
    """``name``: of the restaurant to the guest, of the guest to the restaurant."""

    id: int
    name: str | None
    at: datetime
    party: int
    status: str


async def book_table(scope: Scope, restaurant: int, at: datetime, party: int, requests: str) -> Booked:
    row = await scope.fetchone(_sql.book_table, restaurant, at, party, requests)
    return Booked(row["outcome"], row["booking"], tuple(row["staff"] or ()))


async def move_booking(scope: Scope, id: int, what: str) -> Moved:
    """confirm or decline, by who serves there; cancel, by either side. The guest of a confirmed one is reminded."""
    row = await scope.fetchone(_sql.move_booking, id, what)
    found = await find_booking(scope, id) if row["outcome"] == "ok" else None
    if found is not None and what == "confirm":
        key, address = f"booking:{id}:soon", f"ai-agents:told-booking-soon:{id}"
        await notify(scope, found.guest, address, key, at=found.at - REMINDER, urgent=True)
    elif found is not None:
        await cancel_notifications(scope, f"booking:{id}:")
    return Moved(row["outcome"], tuple(row["told"] or ()))


async def find_booking(scope: Scope, id: int) -> Booking | None:
    row = await scope.fetchrow(_sql.find_booking, id)
    return Booking(**row) if row else None


async def my_bookings(scope: Scope, page: int) -> list[ListedBooking]:
    """One page of the person's, the soonest first: up to ``PAGE``, and one more if there is a next page."""
    return [ListedBooking(**row) for row in await scope.fetch(_sql.my_bookings, PAGE + 1, page * PAGE)]


async def restaurant_bookings(scope: Scope, restaurant: int, page: int) -> list[ListedBooking]:
    """One page of those to come at a restaurant where the person serves."""
    rows = await scope.fetch(_sql.restaurant_bookings, restaurant, PAGE + 1, page * PAGE)
    return [ListedBooking(**row) for row in rows]
