"""Insurance's side of a database with a little of everything, for walks through every conversation."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from easymo.conversation import formats
from easymo.recognition.papers import Field
from easymo.services.insurance.claims import Claim, ListedClaim, Submitted
from easymo.services.insurance.claims import Settled as ClaimSettled
from easymo.services.insurance.papers import CertificateRead, PapersKept, PolicyLent, RefusedPaper
from easymo.services.insurance.policy import Policy
from easymo.services.insurance.quoting import Offer, Rate
from easymo.services.insurance.requests import ListedPolicy, ListedRequest, Quote, Request, Settled, Vehicle
from talks import NOW

TODAY = NOW.date()
REQUEST_STATUSES = ("submitted", "in_review", "quoted", "payment_pending", "issued", "declined", "expired")
AMOUNTS = (0, 55_000, 5_500, 10_890, 9_900, 64_900, 71_390, 250_000)
CLAIM_STATUSES = ("submitted", "in_review", "info_requested", "approved", "rejected", "paid", "closed")


def find_cover_request(id: int) -> Request | None:
    """1 to 7, in each status; of 4 there is no code to dial, of 8 neither code nor payee."""
    if id not in range(1, 9):
        return None
    status = REQUEST_STATUSES[(id - 1) % 7] if id < 8 else "payment_pending"
    payee = {4: "123456", 8: ""}.get(id, "+243990000000")
    chosen: dict[str, Any] = {"reference": "EM000004", "total": 64900, "insurer": "Radiant " * 8, "payee": payee}
    wanted: dict[str, Any] = {"cover": "third_party", "usage": "private", "starts_on": TODAY}
    return Request(
        id=id, status=status, plate="RAB123C", currency="RWF", country="RW", declared=id == 8, **chosen, **wanted
    )


def find_quote(id: int) -> Quote | None:
    if id not in (1, 2):
        return None
    priced: dict[str, Any] = {"base": 55000, "levy": 5500, "vat": 10890, "total": 71390, "valid_until": NOW}
    status = "quoted" if id == 1 else "issued"
    named: dict[str, Any] = {"insurer": "Radiant " * 8, "currency": "RWF", "cover": "comprehensive", "plate": "RAB123C"}
    return Quote(id=id, request=3, status=status, **priced, **named)


def my_quotes(request: int) -> list[Quote]:
    return [one for id in (1, 2) if (one := find_quote(id))]


def settle_quote(review: int) -> Settled:
    return {1: Settled("quoted", 3), 2: Settled("declined", 6)}.get(review, Settled("gone"))


def accept_quote(quote: int) -> Settled:
    known = {1: Settled("ok", 4), 2: Settled("already", 4), 3: Settled("expired", 7), 4: Settled("already", 5)}
    return known.get(quote, Settled("gone"))


def settle_payment(review: int) -> Settled:
    return {1: Settled("issued", 5, 1), 2: Settled("unpaid", 4)}.get(review, Settled("gone"))


def declare_payment(request: int, transaction: str) -> str:
    return {"jobs": "already", "tech jobs": "gone"}.get(transaction, "ok")


def find_policy(id: int) -> Policy | None:
    if id not in (1, 2):
        return None
    vehicle: dict[str, Any] = {
        "plate": "RAB123C",
        "make": "TOYOTA",
        "model": "RAV4",
        "vin": "",
        "seats": None,
        "vehicle": 1,
    }
    dated: dict[str, Any] = {"starts_on": TODAY - timedelta(days=10), "ends_on": TODAY + timedelta(days=355)}
    priced: dict[str, Any] = {"base": 55000, "levy": 0, "vat": 9900, "total": 64900, "currency": "RWF"}
    named: dict[str, Any] = {"number": "EM-1", "insurer": "Radiant", "holder": "Aline", "cover": "third_party"}
    return Policy(id=id, usage="private", **named, **vehicle, **dated, **priced)


def my_policies() -> list[ListedPolicy]:
    return [ListedPolicy(id, f"EM-{id}", "RAB123C", TODAY - timedelta(days=10), TODAY) for id in (1, 2)]


def find_vehicle(id: int) -> Vehicle | None:
    dated: dict[str, Any] = {"year": 2015, "seats": None, "insured_until": TODAY}
    return Vehicle(id=id, plate="RAB123C", vin="", make="TOYOTA", model="", **dated) if id == 1 else None


def find_claim(id: int) -> Claim | None:
    """1 to 7, in each status."""
    if id not in range(1, 8):
        return None
    told: dict[str, Any] = {"description": "x" * 500, "answer": "x" * 500, "amount": 250_000, "papers": 3}
    where: dict[str, Any] = {"happened_on": TODAY, "place": "Remera", "plate": "RAB123C", "currency": "RWF"}
    return Claim(id=id, reference=f"CL-{id}", kind="third_party", status=CLAIM_STATUSES[id - 1], **told, **where)


def my_claims() -> list[ListedClaim]:
    return [ListedClaim(id, f"CL-{id}", "theft", CLAIM_STATUSES[id - 1]) for id in range(1, 8)]


def submit_claim(description: str, **_: Any) -> Submitted:
    return {"tech jobs": Submitted("already", 2)}.get(description, Submitted("ok", 1))


def settle_claim(review: int) -> ClaimSettled:
    return ClaimSettled(CLAIM_STATUSES[review - 1], review) if review in range(1, 8) else ClaimSettled("", None)


def save_draft(fields: dict[str, str], documents: list[UUID], country: str, currency: str) -> int:
    return 1


def rates(country: str, cover: str, usage: str) -> list[Rate]:
    return [Rate(insurer="radiant", base=50_000)]


def submit_request(id: int, cover: str, usage: str, value: int, starts_on: date, offers: list[Offer]) -> bool:
    return cover == "third_party"


def my_requests() -> list[ListedRequest]:
    return [ListedRequest(id, status, "RAB123C") for id, status in enumerate(REQUEST_STATUSES, 1)]


def decline_request(request: int) -> bool:
    return request == 3


def snooze(vehicle: int, days: int) -> bool:
    return vehicle == 1


def add_to_claim(claim: int, words: str, documents: list[UUID]) -> bool:
    return claim == 1


def close_claim(claim: int) -> bool:
    return claim == 5


RESULTS: dict[str, Any] = {
    "insurance.read_certificate": CertificateRead(
        PapersKept((UUID(int=1),), (RefusedPaper(2, "vault-refused-damaged"),)),
        {
            "registration_plate": Field("RAB123C", 0.9),
            "make": Field("TOYOTA", 0.5),
            "policy_expiry": Field("2026-01-31", 0.9),
        },
    ),
    "insurance.keep_evidence": PapersKept((UUID(int=1),), (RefusedPaper(2, "vault-refused-damaged"),)),
    "insurance.write_policy": PolicyLent(UUID(int=1), "upload-1"),
}
"""What the outside world answers, by activity."""
STORES: dict[str, Callable[..., Any]] = {
    "save_draft": save_draft,
    "rates": rates,
    "submit_request": submit_request,
    "settle_quote": settle_quote,
    "find_cover_request": find_cover_request,
    "my_requests": my_requests,
    "my_quotes": my_quotes,
    "find_quote": find_quote,
    "accept_quote": accept_quote,
    "decline_request": decline_request,
    "declare_payment": declare_payment,
    "settle_payment": settle_payment,
    "my_policies": my_policies,
    "find_policy": find_policy,
    "find_vehicle": find_vehicle,
    "snooze": snooze,
    "submit_claim": submit_claim,
    "add_to_claim": add_to_claim,
    "settle_claim": settle_claim,
    "close_claim": close_claim,
    "my_claims": my_claims,
    "find_claim": find_claim,
}
ADDRESSES = (
    *(f"insurance:request:{id}" for id in range(1, 9)),
    *(
        f"insurance:{flow}:{id}"
        for flow in ("offer", "accept", "quote-decided", "premium-decided")
        for id in range(1, 5)
    ),
    *(f"insurance:{flow}:{id}" for flow in ("claim-status", "claim-decided", "add", "close") for id in range(1, 8)),
    *("insurance:policy:1", "insurance:certificate:1", "insurance:renew:1", "insurance:snooze:1-3", "insurance:paid:4"),
)
"""Where tells lead, and what a walk would meet late."""
DATA = (
    *(formats.date(TODAY + timedelta(days=days), "en") for days in (-10, -1, 0, 1, 355)),
    *("31 Jan 2026", "1 Feb 2025", "*182*8*1*123456*64900#", "EasyMO", "x" * 500),
    *(
        formats.money(amount, amount, "RWF", "en")
        for amount in (50_000, 55_000, 5_500, 10_890, 9_900, 64_900, 71_390, 250_000)
    ),
)
"""What is said and is neither a sentence nor of a store."""
