"""Reports of listings, and of people one had to do with: what somebody did not like, and what became of it.

A thing is named by its domain and number: a listing by the word of its deep link ("item", 42), something between two
people by a domain whose service has a function counterpart_<domain>(bigint) ("application", 7).
"""

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "reports.sql")

REASONS = ("scam", "prohibited", "wrong", "offensive", "duplicate", "other")


class Reportable(msgspec.Struct, frozen=True):
    """What can be reported: a listing by its title, or (``title`` is empty) a person."""

    title: str
    is_listing: bool
    own: bool
    reported: bool
    """By the person of the turn."""


class Reported(msgspec.Struct, frozen=True):
    """What came of reporting: ok, own, already, gone, or enough, where somebody reported 20 times in a day.

    ``hidden``: with this report the listing is found no more until operators decide, and ``owner`` is to be told.
    """

    outcome: str
    hidden: bool
    owner: int | None


class Outcome(msgspec.Struct, frozen=True):
    """A report of the person's own; ``decision`` is None while it waits."""

    title: str
    is_listing: bool
    decision: str | None


class Hidden(msgspec.Struct, frozen=True):
    """What of the person's own is not found. ``reason``: reports, decision, operator or ban.

    A listing or, of who is banned, what else they were reported for.
    """

    title: str
    is_listing: bool
    reason: str


async def find_reportable(scope: Scope, domain: str, id: int) -> Reportable | None:
    row = await scope.fetchrow(_sql.find_reportable, domain, id)
    return Reportable(**row) if row else None


async def report_owner(scope: Scope, domain: str, id: int, reason: str, words: str) -> Reported:
    """Reports a listing or, in the domain of a deal, its other side. ``reason``: one of REASONS."""
    return Reported(**await scope.fetchone(_sql.report, domain, id, reason, words))


async def object_to_hiding(scope: Scope, domain: str, id: int, words: str) -> str:
    """Asks the operators to look at a hidden listing of the person's own again: ok, already or gone."""
    return await scope.fetchval(_sql.object_to_hiding, domain, id, words)


async def find_report(scope: Scope, id: int) -> Outcome | None:
    row = await scope.fetchrow(_sql.find_report, id)
    return Outcome(**row) if row else None


async def find_hidden(scope: Scope, domain: str, id: int) -> Hidden | None:
    row = await scope.fetchrow(_sql.find_hidden, domain, id)
    return Hidden(**row) if row else None
