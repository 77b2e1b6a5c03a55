"""Questions about homes and their answers, as they are kept: neither side sees the other's number."""

from datetime import datetime

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.services.property.viewing import Side

_sql = load(__file__, "inquiries.sql")


class Inquiry(msgspec.Struct, frozen=True):
    """What passes between the two sides about one home. ``contact``: the owner's number, once he gave it."""

    id: int
    home: int
    title: str
    side: Side
    other: int
    name: str | None
    asked: str
    """What became of the owner's number: "" (not asked for), asked, given or refused."""
    contact: str | None
    words: str
    """The last that was written; empty: nothing was."""
    written_by: str
    written_at: datetime


class Written(msgspec.Struct, frozen=True):
    """ok, own, taken, wait (for an answer) or gone; the inquiry, and whom to tell."""

    outcome: str
    inquiry: int | None = None
    other: int | None = None


class ListedInquiry(msgspec.Struct, frozen=True):
    id: int
    title: str
    words: str


async def ask_about_home(scope: Scope, home: int, words: str) -> Written:
    """The person's words to who offers the home."""
    return Written(**await scope.fetchone(_sql.ask_about_home, home, words))


async def write_inquiry(scope: Scope, id: int, words: str) -> Written:
    """The person's words to the other side of an inquiry."""
    row = await scope.fetchone(_sql.write_inquiry, id, words)
    return Written(row["outcome"], id, row["other"])


async def ask_contact(scope: Scope, home: int) -> Written:
    """Asks for the owner's number, once: the outcome is ok, or what became of it before."""
    return Written(**await scope.fetchone(_sql.ask_contact, home))


async def answer_contact(scope: Scope, id: int, gives: bool) -> Written:
    """The owner gives his number to who asked about a home, or does not; one that is given stays given."""
    row = await scope.fetchone(_sql.answer_contact, id, gives)
    return Written(row["outcome"], id, row["other"])


async def find_inquiry(scope: Scope, id: int) -> Inquiry | None:
    """The inquiry, if the person is one of its two sides."""
    row = await scope.fetchrow(_sql.find_inquiry, id)
    return Inquiry(**row) if row else None


async def my_inquiries(scope: Scope, page: int) -> list[ListedInquiry]:
    """One page of inquiries on either side, the last written first: up to ``PAGE``, and one more if more are."""
    return [ListedInquiry(**row) for row in await scope.fetch(_sql.my_inquiries, PAGE + 1, page * PAGE)]
