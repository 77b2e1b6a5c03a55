"""Insurers with rates, as operators would have entered them, and what people do with what staff decides."""

from datetime import date, timedelta

from easymo.database.connect import Pool
from easymo.places.gazetteer import Place
from easymo.services.insurance import claims, requests
from easymo.services.insurance.claims import Submitted
from easymo.services.insurance.quoting import offers
from easymo.services.insurance.staff import Insurer, RateLine, save_insurer
from scopes import as_person

INSURERS = (
    Insurer(
        id="umutekano",
        name="Umutekano Insurance",
        country="RW",
        payee="123456",
        is_active=True,
        rates=[
            RateLine("third_party", "private", base=60_000, levy_share=1000),
            RateLine("comprehensive", "private", base=20_000, value_share=400, levy_share=1000),
        ],
    ),
    Insurer(
        id="ingabo",
        name="Ingabo Assurance",
        country="RW",
        payee="654321",
        is_active=True,
        rates=[RateLine("third_party", "private", base=50_000, per_seat=1000)],
    ),
)


FIELDS = {"registration_plate": "RAB123C", "make": "TOYOTA", "policy_expiry": "2020-01-31"}
REMERA = Place("Remera", -1.95, 30.1)


async def ask_for_cover(pool: Pool, person: int = 1, days: int = 0) -> int:
    """A request that begins in so many days; returns its number."""
    async with as_person(pool, person) as scope:
        draft = await requests.save_draft(scope, FIELDS, [], "RW", "RWF")
        made = offers(await requests.rates(scope, "RW", "third_party", "private"), 0, 5)
        starts = date.today() + timedelta(days=days)  # noqa: DTZ011 - the database's own day, which is UTC here
        assert await requests.submit_request(scope, draft, "third_party", "private", 0, starts, made)
    return draft


async def pay(pool: Pool, request: int, person: int = 1) -> None:
    """The cheapest offer is taken, and said to be paid."""
    async with as_person(pool, person) as scope:
        accepted = await requests.accept_quote(scope, (await requests.my_quotes(scope, request))[0].id)
        assert await requests.declare_payment(scope, accepted.request or 0, "1234567") == "ok"


async def make_claim(pool: Pool, policy: int, kind: str = "accident", person: int = 1) -> Submitted:
    async with as_person(pool, person) as scope:
        happened = date.today()  # noqa: DTZ011
        return await claims.submit_claim(scope, policy, kind, happened, REMERA, "A lorry hit my bumper.", [])


async def hear(pool: Pool, address: str, person: int) -> None:
    """What the flow at ``address`` does first: what was decided is carried out."""
    _, flow, review = address.split(":")
    settle = {
        "quote-decided": requests.settle_quote,
        "premium-decided": requests.settle_payment,
        "claim-decided": claims.settle_claim,
        "payout-decided": claims.settle_claim,
    }[flow]
    async with as_person(pool, person) as scope:
        await settle(scope, int(review))


async def insure(pool: Pool) -> None:
    async with pool.acquire() as connection, connection.transaction():
        for insurer in INSURERS:
            await save_insurer(connection, insurer)
