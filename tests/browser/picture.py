"""The picture of the page in the README: ``PYTHONPATH=tests .venv/bin/python -m browser.picture``.

It takes the fonts of the machine it is made on; Inter or Roboto look best.
"""

import asyncio
import tempfile
from pathlib import Path

from playwright.async_api import ViewportSize, async_playwright

from browser.house import running_house
from browser.screen import Phone, launch, open_screen
from databases import Server, cloned_database, running_server
from easymo.services.jobs.demo import load_demo

PICTURE = Path(__file__).parents[2] / "docs" / "pictures" / "phone.png"
SIZE = ViewportSize(width=1000, height=800)


async def take(server: Server) -> None:
    """Aline is about to publish a job, Eric has found one near him."""
    async with cloned_database(server) as database, async_playwright() as playwright:
        await load_demo(database.url, lambda _: None)
        browser = await launch(playwright)
        with tempfile.TemporaryDirectory() as home:
            async with (
                running_house(database.url, home) as house,
                open_screen(browser, house.page_url, viewport=SIZE, scale=2) as screen,
            ):
                aline, eric = screen.phones
                await _post(aline)
                await _search(eric)
                await screen.page.mouse.move(0, 0)
                await screen.page.screenshot(path=PICTURE)
        await browser.close()


async def _post(aline: Phone) -> None:
    await aline.greets()
    await aline.says("post a job")
    await aline.sees("What is the job?")
    await aline.says("Cook for a wedding")
    await aline.sees("Tell people more")
    await aline.says("Brochettes and pilau for 80 guests, from 9 in the morning.")
    await aline.sees("Which category")
    await aline.says("cooking & serving")
    await aline.sees("How long")
    await aline.taps("One day")
    await aline.sees("Where is the work?")
    await aline.says("Kimironko Market")
    await aline.sees("How much do you pay")
    await aline.says("20k")
    await aline.sees("paid")
    await aline.taps("per day")
    await aline.sees("How many people")
    await aline.says("3")
    await aline.sees("Please check your post")


async def _search(eric: Phone) -> None:
    await eric.opens_jobs()
    await eric.taps("Jobs near me")
    question = await eric.sees("Where are you?")
    await question.get_by_role("button", name="Send location").click()
    await eric.page.locator("#places").get_by_role("button", name="Kigali Convention Centre").click()
    results = await eric.sees("best jobs")
    await results.get_by_role("button", name="Choose").click()
    await eric.page.locator("#list .row", has_text="Ushers for a conference").click()
    await eric.sees("people wanted")


def main() -> None:
    with running_server() as server:
        asyncio.run(take(server))


if __name__ == "__main__":
    main()
