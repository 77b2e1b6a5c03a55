"""Who works at a restaurant, and its tables, as they are kept."""

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "staff.sql")


class Joined(msgspec.Struct, frozen=True):
    """ok; staff (works there already), own, or gone. ``maker``: of the invitation, to be told."""

    outcome: str
    restaurant: int | None = None
    name: str | None = None
    role: str | None = None
    maker: int | None = None


class Colleague(msgspec.Struct, frozen=True):
    person: int
    name: str | None
    role: str
    mine: bool
    """Whether it is the person themselves."""


class ListedTable(msgspec.Struct, frozen=True):
    id: int
    name: str


class OwnTable(msgspec.Struct, frozen=True):
    """A table of a restaurant the person manages; ``code`` is what its QR code says."""

    id: int
    restaurant: int
    name: str
    code: str
    restaurant_name: str


class FoundTable(msgspec.Struct, frozen=True):
    id: int
    restaurant: int
    name: str


async def invite_staff(scope: Scope, restaurant: int, role: str) -> str | None:
    """The code of a link with which one person joins, within a week. None: it is not for the person to invite them."""
    return await scope.fetchval(_sql.invite_staff, restaurant, role)


async def join_staff(scope: Scope, code: str) -> Joined:
    return Joined(**await scope.fetchone(_sql.join_staff, code))


async def staff_of(scope: Scope, restaurant: int) -> list[Colleague]:
    """For who manages it; nobody to others."""
    return [Colleague(**row) for row in await scope.fetch(_sql.staff_of, restaurant)]


async def remove_staff(scope: Scope, restaurant: int, person: int) -> bool:
    """Lets somebody go, or leaves. False: it is not for the person to do, or was done."""
    return await scope.fetchval(_sql.remove_staff, restaurant, person)


async def add_tables(scope: Scope, restaurant: int, names: list[str]) -> int:
    """Returns how many are new; 0 also to who does not manage it, and beyond 200 tables."""
    return await scope.fetchval(_sql.add_tables, restaurant, names)


async def tables_of(scope: Scope, restaurant: int, page: int) -> list[ListedTable]:
    """One page, for who manages it: up to ``PAGE``, and one more if there is a next page."""
    return [ListedTable(**row) for row in await scope.fetch(_sql.tables_of, restaurant, PAGE + 1, page * PAGE)]


async def find_my_table(scope: Scope, id: int) -> OwnTable | None:
    row = await scope.fetchrow(_sql.find_my_table, id)
    return OwnTable(**row) if row else None


async def remove_table(scope: Scope, id: int) -> bool:
    return await scope.fetchval(_sql.remove_table, id)


async def find_table(scope: Scope, code: str) -> FoundTable | None:
    """The table whose QR code says ``code``."""
    row = await scope.fetchrow(_sql.find_table, code)
    return FoundTable(**row) if row else None
