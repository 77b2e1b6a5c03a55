"""The pictures of the page in the README and in docs: ``PYTHONPATH=tests .venv/bin/python -m browser.picture``.

It takes the fonts of the machine it is made on; Inter or Roboto look best.
"""

import asyncio
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, FilePayload, ViewportSize, async_playwright, expect

from browser import staff, stories
from browser.files import PDF
from browser.house import House, give_tokens, running_house
from browser.screen import NARROW, Phone, launch, open_screen
from browser.world import World, living
from databases import Server, cloned_database, running_server
from easymo.services.jobs.demo import load_demo
from easymo.simulator.behaviour import Behaviour, Policies

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
SIZE = ViewportSize(width=1000, height=800)


RENT = (
    {"type": "HEADER", "format": "TEXT", "text": "Rent"},
    {"type": "BODY", "text": "Your rent of {{1}} is due on Friday.", "example": {"body_text": [["1"]]}},
    {"type": "FOOTER", "text": "EasyMO Homes"},
    {
        "type": "BUTTONS",
        "buttons": [
            {"type": "QUICK_REPLY", "text": "Remind me on Friday"},
            {"type": "URL", "text": "Pay", "url": "https://easymo.rw/pay"},
            {"type": "PHONE_NUMBER", "text": "Call the landlord", "phone_number": "+250788000000"},
        ],
    },
)


async def take(server: Server) -> None:
    """Aline is about to publish a job; Eric has found one near him and sent a photo."""
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
                await house.hold()
                await _send_photo(eric, await _photo(browser, "tent"))
                await house.read(eric.number)
                await expect(eric.element.locator(".typing")).to_be_visible()
                await screen.page.mouse.move(0, 0)
                await screen.page.screenshot(path=PICTURES / "phone.png")
        await take_kinds(browser)
        await take_services(browser, server)
        await browser.close()


async def take_services(browser: Browser, server: Server) -> None:
    """One moment of each story: a phone found, an application, a viewing asked for, a driver there, a policy."""
    mobile, villa = [
        FilePayload(name=f"{name}.jpg", mimeType="image/jpeg", buffer=await _photo(browser, name))
        for name in ("mobile", "house")
    ]
    async with cloned_database(server) as database:
        with tempfile.TemporaryDirectory() as home:
            async with running_house(database.url, home) as house:
                async with _pictured(browser, house, "marketplace") as (aline, eric):
                    await stories.sell(aline, mobile)
                    await stories.find_item(eric)
                async with _pictured(browser, house, "jobs") as (aline, eric):
                    await stories.post_job(aline)
                    await stories.apply(eric)
                    await stories.accept(aline, eric)
                async with _pictured(browser, house, "property") as (aline, eric):
                    await stories.offer_house(aline, villa)
                    await stories.book_viewing(aline, eric)
                    await stories.confirm_viewing(aline, eric)
                async with _pictured(browser, house, "rides") as (aline, eric):
                    await stories.greet_in_kinyarwanda(eric)
                    await staff.approve_driver(house, eric)
                    await stories.come_online(eric)
                    await stories.ask_for_ride(aline)
                    await staff.offer_rides(house)
                    await stories.take_ride(eric, aline)
                    await stories.arrive_at_rider(eric, aline)
                await staff.set_rates(house)
                async with _pictured(browser, house, "insurance") as (aline, eric):
                    await stories.send_certificate(aline, staff.certificate())
                    await stories.ask_for_cover(eric, staff.certificate())
                    await staff.decide(house, "quote", "quote")
                    await stories.choose_offer(eric)
                    await staff.decide(house, "premium", "received")
                    await stories.get_policy(eric)
                async with _pictured(browser, house, "wallet") as (aline, eric):
                    await stories.open_wallets(aline, eric)
                    await give_tokens(house, aline.number, 900)
                    await stories.send_tokens(aline, eric)
                    await stories.get_own_data(eric)


@asynccontextmanager
async def _pictured(browser: Browser, house: House, name: str) -> AsyncGenerator[tuple[Phone, Phone]]:
    """Two new phones, and what stands on them at the end."""
    async with open_screen(browser, house.page_url, viewport=SIZE, scale=2) as screen:
        aline, eric = screen.phones
        yield aline, eric
        await screen.page.mouse.move(0, 0)
        await screen.page.screenshot(path=PICTURES / f"{name}.png")


async def take_kinds(browser: Browser) -> None:
    """What else a phone shows, on a wide screen by day and on a narrow one by night."""
    behaviour = Behaviour(statuses=(), review=0.0, policies=Policies(templates=True, media=True))
    async with living(behaviour) as world:
        await world.template("rent_due", "UTILITY", *RENT)
        photo = world.upload(await _photo(browser, "tent"), "image/jpeg")
        async with open_screen(browser, world.url, viewport=SIZE, scale=2) as screen:
            aline, eric = screen.phones
            await _show_files(world, aline, photo)
            await _show_goods(world, eric, photo)
            await screen.page.mouse.move(0, 0)
            await screen.page.screenshot(path=PICTURES / "kinds.png")
        async with open_screen(browser, world.url, viewport=NARROW, scheme="dark", scale=2) as screen:
            aline = screen.phones[0]
            await _show_files(world, aline, photo)
            await screen.page.mouse.move(0, 0)
            await screen.page.screenshot(path=PICTURES / "narrow.png")


async def _show_files(world: World, aline: Phone, photo: str) -> None:
    await world.send(
        aline.number, {"type": "image", "image": {"id": photo, "caption": "*The garden of tents*, Rebero"}}
    )
    await aline.picks(await aline.sees("Rebero"), "❤️")
    contract = {"id": world.upload(PDF, "application/pdf"), "filename": "lease.pdf", "caption": "The lease, to sign"}
    await world.send(aline.number, {"type": "document", "document": contract})
    await aline.picks(await aline.sees("The lease"), "Reply")
    await aline.says("Signed. Who has the keys?")
    await expect(aline.own.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    phone = world.simulator.phone(aline.number)
    phone.read_by_business(phone.bubbles[-1].id, typing=False)
    name = {"formatted_name": "Keza Uwase", "first_name": "Keza"}
    await world.send(
        aline.number, {"type": "contacts", "contacts": [{"name": name, "phones": [{"phone": "+250 788 333 444"}]}]}
    )
    await aline.sees("Keza")


async def _show_goods(world: World, eric: Phone, photo: str) -> None:
    cards = [
        {
            "card_index": index,
            "type": "cta_url",
            "header": {"type": "image", "image": {"id": photo}},
            "body": {"text": text},
            "action": {"name": "cta_url", "parameters": {"display_text": "See", "url": "https://easymo.rw"}},
        }
        for index, text in enumerate(("Rebero, 200 guests", "Kacyiru, 80 guests"))
    ]
    await world.interact(eric.number, "carousel", body={"text": "Two places near you"}, action={"cards": cards})
    rent = {
        "name": "rent_due",
        "language": {"code": "en"},
        "components": [{"type": "body", "parameters": [{"type": "text", "text": "50,000 RWF"}]}],
    }
    await world.send(eric.number, {"type": "template", "template": rent})
    await eric.sees("50,000 RWF")
    await eric.sets("Network")
    await eric.says("I pay tonight")
    await expect(eric.own.locator(".tick.waiting")).to_be_visible()


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
    await aline.sees("On which day")
    await aline.says("tomorrow")
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


async def _photo(browser: Browser, name: str) -> bytes:
    """A drawing, for want of a photo that is ours to give away."""
    drawn = (Path(__file__).parent / f"{name}.svg").read_text(encoding="utf-8")
    page = await browser.new_page(viewport={"width": 640, "height": 480}, device_scale_factor=2)
    await page.set_content(f"<style>body {{ margin: 0 }}</style>{drawn}")
    photo = await page.screenshot(type="jpeg", quality=90)
    await page.close()
    return photo


async def _send_photo(eric: Phone, photo: bytes) -> None:
    await eric.text.fill("We were ushers here last month 🎉")
    sent = await eric.sends_file("Photo", FilePayload(name="tent.jpg", mimeType="image/jpeg", buffer=photo))
    await expect(sent.locator(".picture img")).to_have_js_property("complete", True)


def main() -> None:
    with running_server() as server:
        asyncio.run(take(server))


if __name__ == "__main__":
    main()
