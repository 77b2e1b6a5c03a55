"""Listings as operators see them: shown or hidden, and who reported them. On the caller's transaction."""

from datetime import datetime

import msgspec

from easymo.database.connect import Connection
from easymo.database.queries import load

_sql = load(__file__, "hiding.sql")


class Listing(msgspec.Struct, frozen=True):
    """``hidden``: None where anybody finds it; else reports, decision, operator or ban."""

    domain: str
    id: int
    owner: int
    title: str
    hidden: str | None
    hidden_at: datetime | None


class Report(msgspec.Struct, frozen=True):
    id: int
    domain: str
    subject: int
    reporter: int
    owner: int
    reason: str
    words: str
    review: int
    created_at: datetime


async def find_listing(connection: Connection, domain: str, id: int) -> Listing | None:
    """A listing that is published, or would be if it were not hidden."""
    row = await connection.fetchrow(_sql.find_listing, domain, id)
    return Listing(**row) if row else None


async def list_reports(connection: Connection, domain: str, id: int) -> list[Report]:
    """All reports of one thing, the newest first."""
    return [Report(**row) for row in await connection.fetch(_sql.list_reports, domain, id)]


async def list_reports_of_review(connection: Connection, review: int) -> list[Report]:
    return [Report(**row) for row in await connection.fetch(_sql.list_reports_of_review, review)]


async def hide(
    connection: Connection, domain: str, id: int, reason: str, owner: int | None = None, title: str = ""
) -> int | None:
    """Takes a listing out of what is found, until ``unhide``; returns its owner, None if there is none.

    One that is not published at the moment is hidden as ``owner``'s, if given.
    """
    return await connection.fetchval(_sql.hide, domain, id, reason, owner, title)


async def unhide(connection: Connection, domain: str, id: int) -> int | None:
    """Shows a listing again, if it is still open; returns its owner, None if it was not hidden."""
    return await connection.fetchval(_sql.unhide, domain, id)


async def ban(connection: Connection, person: int) -> bool:
    """Hides all listings of a person, those to come too. False: was so already."""
    return await connection.fetchval(_sql.ban, person)


async def find_banned(connection: Connection, person: int) -> Listing | None:
    """The newest listing of a person that their ban hides."""
    row = await connection.fetchrow(_sql.find_banned, person)
    return Listing(**row) if row else None


async def lift_ban(connection: Connection, person: int) -> bool:
    """Shows what only the ban hid. False: there was none."""
    return await connection.fetchval(_sql.lift_ban, person)
