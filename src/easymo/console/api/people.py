"""People, found by their number or user id. Both are masked unless the token may reveal; each look is in the audit."""

from datetime import datetime
from typing import Annotated

import asyncpg
import msgspec

from easymo.console.api.endpoint import Call, Endpoints, Number
from easymo.console.api.listings import Why, tell_owner
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.errors import NotPossible, NotThere
from easymo.listings import hiding
from easymo.people.departures import ask_departure_of
from easymo.people.export import Sections, gather
from easymo.people.identity import read_id, read_phone
from easymo.people.seeing_off import refuse_if_held

endpoints = Endpoints("people")
_sql = load(__file__, "people.sql")


class Whom(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of the two: a phone number with its country's prefix, or WhatsApp's user id."""

    phone: Annotated[str, msgspec.Meta(max_length=40)] = ""
    user_id: Annotated[str, msgspec.Meta(max_length=200)] = ""


class Someone(msgspec.Struct, frozen=True):
    """``phone_number`` and ``user_id`` end in their last four signs where they are masked: …3456.

    ``reports``: of other people about this one; ``rating``: the average of 1 to 5 stars, 0 without any.
    """

    id: int
    phone_number: str | None
    user_id: str | None
    name: str | None
    country: str
    language: str | None
    stopped: bool
    banned_at: datetime | None
    created_at: datetime
    reports: int
    rating: float
    ratings: int


class Reveal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``reveal``: the number and user id whole; needs the scope people:reveal."""

    reveal: bool = False


@endpoints.post("/people/find", "people:read")
async def find_person(call: Call, body: Whom) -> Someone:
    """Finds who has a number or user id. Both travel in the body: addresses end up in logs."""
    phone, user_id = read_phone(body.phone), read_id(body.user_id)
    if bool(phone) == bool(user_id):
        raise msgspec.ValidationError("give a phone number with its country's prefix, or a user id")
    row = await call.connection.fetchrow(_sql.find_by_alias, f"phone:{phone}" if phone else f"user:{user_id}")
    if row is None:
        raise NotThere("nobody of that number or user id has written yet")
    await call.record("person.find", f"person:{row['id']}")
    return _someone(row, reveal=False)


@endpoints.get("/people/{id}", "people:read")
async def show_person(call: Call, id: Number, query: Reveal) -> Someone:
    """One person; ``reveal`` shows number and user id whole."""
    if query.reveal:
        call.operator.require("people:reveal")
    row = await _find(call, id)
    await call.record("person.reveal" if query.reveal else "person.show", f"person:{id}")
    return _someone(row, query.reveal)


@endpoints.post("/people/{id}/ban", "people:write")
async def ban_person(call: Call, id: Number, body: Why) -> Someone:
    """Hides all listings of a person, those to come too, and tells them by the newest of these."""
    await _find(call, id)
    if await hiding.ban(call.connection, id):
        await tell_owner(call, await hiding.find_banned(call.connection, id), "told-hidden")
    await call.record("person.ban", f"person:{id}", reason=body.reason)
    return _someone(await _find(call, id), reveal=False)


@endpoints.post("/people/{id}/unban", "people:write")
async def unban_person(call: Call, id: Number, body: Why) -> Someone:
    """Lifts a ban: what only it hid is shown again, which the person is told by the newest of these."""
    await _find(call, id)
    hidden = await hiding.find_banned(call.connection, id)
    if await hiding.lift_ban(call.connection, id):
        await tell_owner(call, hidden, "told-shown")
    await call.record("person.unban", f"person:{id}", reason=body.reason)
    return _someone(await _find(call, id), reveal=False)


@endpoints.post("/people/{id}/export", "people:reveal")
async def export_person(call: Call, id: Number, body: Why) -> Sections:
    """All that is held of a person, section by section: to be given to that person."""
    await _find(call, id)
    await call.record("person.export", f"person:{id}", reason=body.reason)
    return await gather(call.connection, id)


@endpoints.post("/people/{id}/delete", "people:delete")
async def delete_person(call: Call, id: Number, body: Why) -> Someone:
    """Closes a person's account within the minute and forgets them an hour later; 409 says what holds them back."""
    found = await _find(call, id)
    await refuse_if_held(call.connection, id)
    if not await ask_departure_of(Scope(call.connection, 0), id, call.operator.name):
        raise NotPossible("that account is closed already")
    await call.record("person.delete", f"person:{id}", reason=body.reason)
    return _someone(found, reveal=False)


async def _find(call: Call, id: int) -> asyncpg.Record:
    row = await call.connection.fetchrow(_sql.find, id)
    if row is None:
        raise NotThere("there is no such person")
    return row


def _someone(row: asyncpg.Record, reveal: bool) -> Someone:
    shown = dict(row)
    if not reveal:
        shown |= {name: row[name] and f"…{row[name][-4:]}" for name in ("phone_number", "user_id")}
    return Someone(**shown)
