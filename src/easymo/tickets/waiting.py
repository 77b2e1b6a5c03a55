"""Who would like to talk to a person of the team, as they see it: their place in the queue, on a turn's transaction."""

from datetime import datetime

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.tickets.tickets import Opened

_sql = load(__file__, "waiting.sql")


class Place(msgspec.Struct, frozen=True):
    """``place`` in the queue, the first being 1; 0: the team is not there before ``opens_at``, and nobody waits."""

    place: int
    opens_at: datetime


async def wants_human(scope: Scope, reason: str = "asked", words: str = "", ticket: int | None = None) -> Place:
    """Puts the conversation into the operators' queue; who waits already keeps the place.

    ``reason``: asked, or unsure: an assistant does not know what to do. ``words``: what it is about. The bots go on
    until an operator takes the conversation.
    """
    row = await scope.fetchone(_sql.want_human, reason, words, ticket)
    return Place(row["place"], row["opens_at"])


async def my_place(scope: Scope) -> Place:
    """Where the person stands now: 0, they do not wait."""
    row = await scope.fetchone(_sql.my_place)
    return Place(row["place"], row["opens_at"])


async def is_team_there(scope: Scope) -> bool:
    return await scope.fetchval(_sql.is_open)


async def leave_queue(scope: Scope) -> bool:
    """False: they did not wait."""
    return await scope.fetchval(_sql.leave)


async def ticket_in_place(scope: Scope, handoff: int, subject: str) -> Opened:
    """The ticket of who waited until the team went home. ``outcome`` gone: that is settled, or somebody else's."""
    return Opened(**await scope.fetchone(_sql.ticket_in_place, handoff, subject))


async def service_status(scope: Scope) -> dict[str, bool]:
    """Whether the house works now, by its parts: messages, files, and people (the team is there)."""
    return {row["part"]: row["works"] for row in await scope.fetch(_sql.status)}
