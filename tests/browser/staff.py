"""What happens in a house besides its conversations: its staff at work, and its clock."""

import random
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from bench.certificates import FONTS, draw, invent, photograph
from playwright.async_api import FilePayload

from browser.house import House
from browser.screen import Phone
from easymo.database.connect import Pool, open_pool
from easymo.services.mobility.dispatch import Dispatcher
from easymo.settings import SIMULATED_NUMBER_ID
from insuring import insure

PLATE = "RAE 457 K"


async def approve_driver(house: House, driver: Phone) -> None:
    """A moto, with papers good for a year."""
    async with _pool(house) as pool:
        await pool.execute(
            "insert into driver_papers (driver, country, vehicle, plate, licence, insurance, licence_until,"
            " insurance_until, status) select id, 'RW', 'moto', 'RAD457K', gen_random_uuid(), gen_random_uuid(),"
            " current_date + 365, current_date + 365, 'approved' from profiles where phone_number = $1",
            f"+{driver.number}",
        )


async def offer_rides(house: House) -> None:
    async with _pool(house) as pool:
        assert await Dispatcher(pool, SIMULATED_NUMBER_ID).work()


async def set_rates(house: House) -> None:
    async with _pool(house) as pool:
        await insure(pool)


async def decide(house: House, kind: str, decision: str) -> None:
    """An operator takes what waits, and decides."""
    (review,) = (await house.operate(f"/reviews?kind={kind}"))["items"]
    taken = await house.operate(f"/reviews/{review['id']}/assign", {"version": review["version"]})
    await house.operate(f"/reviews/{review['id']}/decide", {"version": taken["version"], "decision": decision})


def certificate() -> FilePayload:
    """A photo of a certificate by an insurer who does not exist."""
    chance = random.Random(5)
    known = invent(chance)
    own = {"insurer_name": "Ingabo Assurance", "registration_plate": PLATE, "usage": "Private"}
    photo = photograph(draw(known._replace(printed=known.printed | own), "disc", FONTS[0]), "shadow", chance)
    return FilePayload(name="certificate.jpg", mimeType="image/jpeg", buffer=photo)


@asynccontextmanager
async def _pool(house: House) -> AsyncGenerator[Pool]:
    pool = await open_pool(house.database_url, size=1, name="test")
    try:
        yield pool
    finally:
        await pool.close()
