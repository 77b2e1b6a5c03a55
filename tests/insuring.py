"""Insurers with rates, as operators would have entered them."""

from easymo.database.connect import Pool
from easymo.services.insurance.staff import Insurer, RateLine, save_insurer

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


async def insure(pool: Pool) -> None:
    async with pool.acquire() as connection, connection.transaction():
        for insurer in INSURERS:
            await save_insurer(connection, insurer)
