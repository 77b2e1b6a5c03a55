"""Tickets as their person sees them, on a turn's transaction."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.tickets.kinds import PRIORITY_OF
from easymo.whatsapp.limits import cut

SUBJECT_MOST, SHOWN_MOST = 80, 600
"""Characters of a subject, and of words that are shown with all else of their ticket: longer ones are cut."""
_sql = load(__file__, "tickets.sql")


class Opened(msgspec.Struct, frozen=True):
    """``outcome``: ok, or enough: five of the person's wait already."""

    outcome: str
    ticket: int | None
    answer_by: datetime | None


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
    """A ticket and what was said of it last, by the team (``is_ours``) or the person."""

    id: int
    category: str
    status: str
    subject: str
    answer_by: datetime | None
    """None: it was answered, or is over."""
    words: str
    is_ours: bool
    pictures: int
    """How many came with it, from the first message on."""
    may_reopen: bool
    is_rated: bool


class ListedTicket(msgspec.Struct, frozen=True):
    id: int
    subject: str
    status: str
    changed_at: datetime


class Happened(msgspec.Struct, frozen=True):
    """Something that became of a ticket of the person's: taken, answered, resolved."""

    event: str
    ticket: int
    subject: str
    words: str


async def open_ticket(
    scope: Scope, category: str, subject: str, words: str, documents: Sequence[UUID] = (), priority: str = ""
) -> Opened:
    """Opens one for the person, with their first ``words`` and pictures of the vault.

    ``priority``: '' is what its category has.
    """
    chosen = priority or PRIORITY_OF[category]
    about = cut(" ".join(subject.split()), SUBJECT_MOST)
    return Opened(**await scope.fetchone(_sql.open_ticket, category, chosen, about, words, list(documents)))


async def add_to_ticket(scope: Scope, id: int, words: str, documents: Sequence[UUID] = ()) -> str:
    """What the person says of it: ok, reopened (it was resolved lately), closed, or gone (not theirs)."""
    return await scope.fetchval(_sql.add_to_ticket, id, words, list(documents))


async def resolve_own_ticket(scope: Scope, id: int) -> bool:
    """The person needs no more help with it. False: it was over, or is not theirs."""
    return await scope.fetchval(_sql.resolve, id)


async def rate_ticket(scope: Scope, id: int, stars: int) -> bool:
    """How well the help was, 1 to 5, once it is over. False: it is not, was rated, or is not theirs."""
    return await scope.fetchval(_sql.rate, id, stars)


async def find_ticket(scope: Scope, id: int) -> Ticket | None:
    row = await scope.fetchrow(_sql.find, id)
    if row is None:
        return None
    found = Ticket(**row)
    return msgspec.structs.replace(found, words=cut(found.words, SHOWN_MOST))


async def my_tickets(scope: Scope, page: int) -> list[ListedTicket]:
    """The newest first: up to ``PAGE``, and one more if there is a next page."""
    return [ListedTicket(**row) for row in await scope.fetch(_sql.mine, PAGE + 1, page * PAGE)]


async def what_happened(scope: Scope, event: int) -> Happened | None:
    """What the person is told by its number, with the team's last words."""
    row = await scope.fetchrow(_sql.what_happened, event)
    return Happened(**row) if row else None
