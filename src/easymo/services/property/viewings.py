"""Viewings as they are kept. Every change goes through functions that check the right and what was seen before."""

from datetime import datetime, timedelta

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.queue import cancel_notifications, notify
from easymo.services.property.viewing import OVER_AFTER, Move, Side

_sql = load(__file__, "viewings.sql")


class Viewing(msgspec.Struct, frozen=True):
    """One viewing as either side sees it. ``contact``: the other side's number, once it is confirmed."""

    id: int
    home: int
    title: str
    """Empty: the home was deleted."""
    at: datetime
    begun: bool
    """Whether its moment has come."""
    proposed_by: Side
    status: str
    version: int
    side: Side
    other: int
    """Who is on the other side: for the house, never shown."""
    name: str | None
    contact: str | None


class Proposed(msgspec.Struct, frozen=True):
    """ok, own, past, duplicate or gone; the viewing that is there then, and whom to tell."""

    outcome: str
    viewing: int | None = None
    other: int | None = None


class Moved(msgspec.Struct, frozen=True):
    """ok, changed since it was seen, over, past, taken or gone; and whom to tell."""

    outcome: str
    other: int | None = None


class ListedViewing(msgspec.Struct, frozen=True):
    id: int
    title: str
    at: datetime
    status: str


async def viewing_moments(scope: Scope, home: int) -> list[datetime]:
    """When somebody views the home already."""
    return [row["at"] for row in await scope.fetch(_sql.viewing_moments, home)]


async def propose_viewing(scope: Scope, home: int, at: datetime) -> Proposed:
    """Asks its owner to show the home then. One viewing of a home at a time."""
    row = await scope.fetchone(_sql.propose_viewing, home, at)
    return Proposed(row["outcome"], row["viewing"], row["other"])


async def move_viewing(scope: Scope, id: int, seen: int, move: Move, at: datetime | None = None) -> Moved:
    """confirm, change (to ``at``), decline or cancel the viewing as it was at version ``seen``."""
    row = await scope.fetchone(_sql.move_viewing, id, seen, move, at)
    return Moved(row["outcome"], row["other"])


async def remind_of_viewing(scope: Scope, viewing: Viewing, now: datetime) -> None:
    """Has both sides reminded of a confirmed viewing, a day and an hour before, and asked about it afterwards.

    What was arranged before of it is taken back.
    """
    await cancel_notifications(scope, f"viewing:{viewing.id}:")
    soon, rate = f"property:told-viewing-soon:{viewing.id}", f"property:told-viewing-over:{viewing.id}"
    due = (
        ("day", soon, viewing.at - timedelta(days=1)),
        ("hour", soon, viewing.at - timedelta(hours=1)),
        ("over", rate, viewing.at + OVER_AFTER),
    )
    for what, address, at in due:
        for person in (scope.person, viewing.other):
            if at > now:
                key, given = f"viewing:{viewing.id}:{viewing.version}-{what}", {"seen": viewing.version}
                await notify(scope, person, address, key, at=at, urgent=what == "hour", given=given)


async def forget_reminders(scope: Scope, viewing: int) -> None:
    """Nobody is reminded of it any more."""
    await cancel_notifications(scope, f"viewing:{viewing}:")


async def find_viewing(scope: Scope, id: int) -> Viewing | None:
    """The viewing, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find_viewing, id)
    return Viewing(**row) if row else None


async def my_viewings(scope: Scope, page: int) -> list[ListedViewing]:
    """One page of viewings on either side, what is to come first: up to ``PAGE``, and one more if more are."""
    return [ListedViewing(**row) for row in await scope.fetch(_sql.my_viewings, PAGE + 1, page * PAGE)]
