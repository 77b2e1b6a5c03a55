"""What the staff keeps and enters: insurers with their rates, the offers of a request, what a claim is worth.

Each function runs on the caller's transaction. What is entered reaches people by the decision of its review.
"""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

import msgspec

from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.errors import NotPossible, NotThere
from easymo.services.insurance.quoting import OFFERS_MOST, Cover, Offer, Usage

_sql = load(__file__, "staff.sql")

Money = Annotated[int, msgspec.Meta(ge=0, le=2_000_000_000)]
Share = Annotated[int, msgspec.Meta(ge=0, le=10_000)]
"""Hundredths of a per cent."""


class RateLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an insurer asks for one cover and use; see ``quoting.Rate``."""

    cover: Cover
    usage: Usage
    base: Money
    value_share: Share = 0
    per_seat: Money = 0
    premium_least: Money = 0
    levy_share: Share = 0
    vat_share: Share = 1800
    valid_days: Annotated[int, msgspec.Meta(ge=1, le=90)] = 30


class Insurer(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    name: str
    country: str
    payee: str
    is_active: bool
    rates: list[RateLine]


class Change(msgspec.Struct, frozen=True):
    """What a request or claim became, and when."""

    status: str
    at: datetime


class EnteredOffer(msgspec.Struct, frozen=True, kw_only=True):
    """``valid_until``: null until it is offered."""

    id: int
    insurer: str
    base: int
    levy: int
    vat: int
    total: int
    valid_days: int
    valid_until: datetime | None


class RequestInFull(msgspec.Struct, frozen=True, kw_only=True):
    """A request; ``certificate``: what its papers say, ``documents``: where those are in the vault."""

    id: int
    status: str
    person: int
    plate: str
    vin: str
    make: str
    model: str
    year: int | None
    seats: int | None
    cover: str | None
    usage: str | None
    value: int | None
    starts_on: date | None
    certificate: dict[str, str]
    documents: list[UUID]
    country: str
    currency: str
    reference: str | None
    accepted: int | None
    offers: list[EnteredOffer]
    history: list[Change]


class ClaimInFull(msgspec.Struct, frozen=True, kw_only=True):
    id: int
    reference: str
    status: str
    person: int
    policy: str
    plate: str
    kind: str
    happened_on: date
    place: str
    latitude: float
    longitude: float
    description: str
    documents: list[UUID]
    amount: int | None
    answer: str
    currency: str
    history: list[Change]


async def list_insurers(connection: Connection) -> list[Insurer]:
    rows = await connection.fetch(_sql.insurers)
    return [msgspec.convert({**row, "rates": msgspec.json.decode(row["rates"])}, Insurer) for row in rows]


async def save_insurer(connection: Connection, insurer: Insurer) -> None:
    """Keeps an insurer and its rates instead of what was there. Raises NotPossible if two rates are for the same."""
    lines = {(line.cover, line.usage) for line in insurer.rates}
    if len(lines) < len(insurer.rates):
        raise NotPossible("two rates are for the same cover and use: keep one")
    await connection.execute(
        _sql.save_insurer, insurer.id, insurer.name, insurer.country, insurer.payee, insurer.is_active
    )
    await connection.execute(_sql.drop_rates, insurer.id)
    await connection.executemany(
        _sql.add_rate, [(insurer.id, *msgspec.structs.astuple(line)) for line in insurer.rates]
    )


async def find_request(connection: Connection, id: int) -> RequestInFull:
    """Raises NotThere."""
    row = await connection.fetchrow(_sql.find_request, id)
    if row is None:
        raise NotThere("there is no such request")
    told: dict[str, Any] = {**row, "certificate": msgspec.json.decode(row["certificate"])}
    offers = [EnteredOffer(**offer) for offer in await connection.fetch(_sql.offers, id)]
    return RequestInFull(**told, offers=offers, history=await _history(connection, "request", id))


async def enter_offers(connection: Connection, id: int, offers: list[Offer]) -> RequestInFull:
    """Puts these offers in place of those a request has. Raises NotThere, or NotPossible once it is decided."""
    insurers = [offer.insurer for offer in offers]
    if len(set(insurers)) < len(insurers) or len(offers) > OFFERS_MOST:
        raise NotPossible(f"one offer of an insurer, and {OFFERS_MOST} at most")
    known = {row["id"] for row in await connection.fetch(_sql.known_insurers, insurers)}
    if unknown := sorted(set(insurers) - known):
        raise NotPossible(f"no such insurer: {', '.join(unknown)}")
    if await connection.fetchval(_sql.lock_open_request, id) is None:
        raise NotPossible(f"the request is {(await find_request(connection, id)).status}: its offers stand")
    await connection.execute(_sql.drop_offers, id)
    rows = [(id, offer.insurer, offer.base, offer.levy, offer.vat, offer.valid_days) for offer in offers]
    await connection.executemany(_sql.add_offer, rows)
    return await find_request(connection, id)


async def find_claim(connection: Connection, id: int) -> ClaimInFull:
    """Raises NotThere."""
    row = await connection.fetchrow(_sql.find_claim, id)
    if row is None:
        raise NotThere("there is no such claim")
    return ClaimInFull(**row, history=await _history(connection, "claim", id))


async def assess_claim(connection: Connection, id: int, amount: int | None, answer: str) -> ClaimInFull:
    """Enters what is paid of a claim and what the person is told or asked. Raises NotThere, NotPossible."""
    if await connection.fetchval(_sql.assess, id, amount, answer) is None:
        raise NotPossible(f"the claim is {(await find_claim(connection, id)).status}: its assessment stands")
    return await find_claim(connection, id)


async def _history(connection: Connection, kind: str, id: int) -> list[Change]:
    return [Change(**row) for row in await connection.fetch(_sql.history, kind, id)]
