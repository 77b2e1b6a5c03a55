"""Vehicles, requests for cover, offers and policies as they are kept; the functions in SQL check every right."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.services.insurance.policy import Policy
from easymo.services.insurance.quoting import Offer, Rate

SHOWN_MOST = 7
"""Requests or policies in one list: with the ways on they fill it."""

_sql = load(__file__, "requests.sql")


class Vehicle(msgspec.Struct, frozen=True, kw_only=True):
    """A vehicle of the person's; ``insured_until``: the last day that its papers say."""

    id: int
    plate: str
    vin: str
    make: str
    model: str
    year: int | None
    seats: int | None
    insured_until: date | None


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A request for cover; the amount is in whole units of ``currency`` once an offer was accepted."""

    id: int
    status: str
    plate: str
    cover: str | None
    usage: str | None
    starts_on: date | None
    currency: str
    country: str
    reference: str | None
    declared: bool
    total: int | None
    insurer: str
    payee: str


class ListedRequest(msgspec.Struct, frozen=True):
    id: int
    status: str
    plate: str


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """An offer made to the person."""

    id: int
    request: int
    insurer: str
    base: int
    levy: int
    vat: int
    total: int
    valid_until: datetime
    currency: str
    cover: str
    status: str
    """Of the request."""
    plate: str


class ListedPolicy(msgspec.Struct, frozen=True):
    id: int
    number: str
    plate: str
    starts_on: date
    ends_on: date


class Settled(msgspec.Struct, frozen=True):
    """What became of a request by a decision or an acceptance."""

    outcome: str
    request: int | None = None
    policy: int | None = None


async def save_draft(scope: Scope, fields: dict[str, str], documents: list[UUID], country: str, currency: str) -> int:
    """Keeps the person's vehicle and what its certificate says as a draft; returns the request's number."""
    return await scope.fetchval(
        _sql.save_draft,
        fields["registration_plate"],
        *(fields.get(name, "") for name in ("vin_chassis", "make", "model")),
        *(int(fields[name]) if name in fields else None for name in ("vehicle_year", "licensed_to_carry")),
        date.fromisoformat(fields["policy_expiry"]) if "policy_expiry" in fields else None,
        msgspec.json.encode(fields).decode(),
        documents,
        country,
        currency,
    )


async def rates(scope: Scope, country: str, cover: str, usage: str) -> list[Rate]:
    return [Rate(**row) for row in await scope.fetch(_sql.rates, country, cover, usage)]


async def submit_request(
    scope: Scope, id: int, cover: str, usage: str, value: int, starts_on: date, offers: list[Offer]
) -> bool:
    """Lays a draft of the person's own before the staff, with what the tables say. False: it is no draft any more."""
    proposed = msgspec.json.encode(offers).decode()
    return await scope.fetchval(_sql.submit, id, cover, usage, value, starts_on, proposed)


async def settle_quote(scope: Scope, review: int) -> Settled:
    """Carries out what the staff decided: quoted, declined or gone; the same however often it is asked."""
    return Settled(**await scope.fetchone(_sql.settle_quote, review))


async def find_cover_request(scope: Scope, id: int) -> Request | None:
    row = await scope.fetchrow(_sql.find_request, id)
    return Request(**row) if row else None


async def my_requests(scope: Scope) -> list[ListedRequest]:
    """The person's requests that are under way, the newest first."""
    return [ListedRequest(**row) for row in await scope.fetch(_sql.my_requests, SHOWN_MOST)]


async def my_quotes(scope: Scope, request: int) -> list[Quote]:
    """What was offered for a request of the person's own, the cheapest first."""
    return [Quote(**row) for row in await scope.fetch(_sql.my_quotes, request)]


async def find_quote(scope: Scope, id: int) -> Quote | None:
    row = await scope.fetchrow(_sql.find_quote, id)
    return Quote(**row) if row else None


async def accept_quote(scope: Scope, quote: int) -> Settled:
    """ok, already, expired or gone."""
    return Settled(**await scope.fetchone(_sql.accept, quote))


async def decline_request(scope: Scope, request: int) -> bool:
    """The person wants none of it. False: it is too late, or not theirs."""
    return await scope.fetchval(_sql.decline, request)


async def declare_payment(scope: Scope, request: int, transaction: str) -> str:
    """Has operators look whether a payment came: ok, already or gone."""
    return await scope.fetchval(_sql.declare, request, transaction)


async def settle_payment(scope: Scope, review: int) -> Settled:
    """Carries out what was found: issued with the policy, unpaid, or gone."""
    return Settled(**await scope.fetchone(_sql.settle_payment, review))


async def my_policies(scope: Scope) -> list[ListedPolicy]:
    """The person's policies, the one that ends last first."""
    return [ListedPolicy(**row) for row in await scope.fetch(_sql.my_policies, SHOWN_MOST)]


async def find_policy(scope: Scope, id: int) -> Policy | None:
    row = await scope.fetchrow(_sql.find_policy, id)
    return Policy(**row) if row else None


async def find_vehicle(scope: Scope, id: int) -> Vehicle | None:
    row: Any = await scope.fetchrow(_sql.find_vehicle, id)
    return Vehicle(**row) if row else None


async def snooze(scope: Scope, vehicle: int, days: int) -> bool:
    """No reminders of the person's own vehicle for so many days. False: it is not theirs."""
    return await scope.fetchval(_sql.snooze, vehicle, days)
