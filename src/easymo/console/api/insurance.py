"""Insurance: the insurers and their rates, offers, claims. What is entered is told by deciding its review."""

from typing import Annotated

import msgspec

from easymo.console.api.endpoint import Call, Endpoints, Number
from easymo.services.insurance import staff
from easymo.services.insurance.quoting import Offer
from easymo.services.insurance.staff import ClaimInFull, Insurer, Money, RateLine, RequestInFull

endpoints = Endpoints("insurance")

InsurerId = Annotated[str, msgspec.Meta(pattern="^[a-z0-9-]{2,40}$")]
Days = Annotated[int, msgspec.Meta(ge=1, le=90)]


class InsurerEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``payee``: the MoMo Pay code or number that premiums are paid to; '' if the staff says it each time."""

    name: Annotated[str, msgspec.Meta(min_length=2, max_length=60)]
    country: Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")] = "RW"
    payee: Annotated[str, msgspec.Meta(pattern=r"^(\d{4,9}|\+\d{8,15})?$")] = ""
    is_active: bool = True
    rates: Annotated[list[RateLine], msgspec.Meta(max_length=20)] = []


class Insurers(msgspec.Struct, frozen=True):
    items: list[Insurer]


class OfferEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Amounts in whole units of the request's currency."""

    insurer: str
    base: Annotated[int, msgspec.Meta(ge=1, le=2_000_000_000)]
    levy: Money = 0
    vat: Money = 0
    valid_days: Days = 30


class OfferEntries(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    offers: Annotated[list[OfferEntry], msgspec.Meta(max_length=6)]


class Assessment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``amount``: what is paid, null if nothing. ``answer``: what the person reads, whatever is decided."""

    amount: Annotated[int, msgspec.Meta(ge=1, le=2_000_000_000)] | None = None
    answer: Annotated[str, msgspec.Meta(max_length=600)] = ""


@endpoints.get("/insurance/insurers", "insurance:read")
async def list_insurers(call: Call) -> Insurers:
    """All insurers with their rates."""
    return Insurers(await staff.list_insurers(call.connection))


@endpoints.post("/insurance/insurers/{id}", "insurance:write")
async def save_insurer(call: Call, id: InsurerId, body: InsurerEntry) -> Insurers:
    """Keeps an insurer with all its rates, instead of what was there."""
    saved = Insurer(
        id=id, name=body.name, country=body.country, payee=body.payee, is_active=body.is_active, rates=body.rates
    )
    await staff.save_insurer(call.connection, saved)
    await call.record("insurer.save", f"insurer:{id}", **msgspec.to_builtins(body))
    return Insurers(await staff.list_insurers(call.connection))


@endpoints.get("/insurance/requests/{id}", "insurance:read")
async def show_insurance_request(call: Call, id: Number) -> RequestInFull:
    """A request with its certificate, offers and history."""
    return await staff.find_request(call.connection, id)


@endpoints.post("/insurance/requests/{id}/offers", "insurance:write")
async def enter_offers(call: Call, id: Number, body: OfferEntries) -> RequestInFull:
    """Replaces what the tables propose. They are offered by deciding the review `quote`."""
    offers = [Offer(one.insurer, one.base, one.levy, one.vat, one.valid_days) for one in body.offers]
    request = await staff.enter_offers(call.connection, id, offers)
    await call.record("insurance.offers", f"insurance_request:{id}", **msgspec.to_builtins(body))
    return request


@endpoints.get("/insurance/claims/{id}", "insurance:read")
async def show_insurance_claim(call: Call, id: Number) -> ClaimInFull:
    """A claim with its evidence and history."""
    return await staff.find_claim(call.connection, id)


@endpoints.post("/insurance/claims/{id}/assessment", "insurance:write")
async def assess_insurance_claim(call: Call, id: Number, body: Assessment) -> ClaimInFull:
    """Enters what is paid, and what the person is told or asked once the review `claim` is decided."""
    claim = await staff.assess_claim(call.connection, id, body.amount, body.answer)
    await call.record("insurance.assess", f"insurance_claim:{id}", amount=body.amount)
    return claim
