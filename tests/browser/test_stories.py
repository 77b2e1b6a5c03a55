"""Two people, two phones, two languages: whole stories, and what both of them see."""

import pytest
from playwright.async_api import FilePayload

from browser import staff, stories
from browser.files import png
from browser.house import House, give_tokens
from browser.screen import Phone
from easymo.database.connect import open_pool
from easymo.notifications.worker import NotificationWorker
from easymo.settings import SIMULATED_NUMBER_ID

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PHOTO = FilePayload(name="photo.png", mimeType="image/png", buffer=png(640, 480))


async def test_phone_is_sold_bargained_for_reserved_paid_confirmed_and_rated(aline: Phone, eric: Phone):
    await stories.sell(aline, PHOTO)
    await stories.find_item(eric)
    await stories.agree_on_price(aline, eric)
    await stories.reserve_and_pay(aline, eric)
    await stories.rate_each_other(aline, eric)


async def test_who_is_accepted_for_a_job_and_the_employer_both_see_the_contact(aline: Phone, eric: Phone):
    await stories.post_job(aline)
    await stories.apply(eric)
    await stories.accept(aline, eric)


async def test_viewing_of_a_house_is_booked_confirmed_and_both_are_reminded(aline: Phone, eric: Phone, house: House):
    await stories.offer_house(aline, PHOTO)
    await stories.book_viewing(aline, eric)
    await stories.confirm_viewing(aline, eric)
    await _come_to_the_hour_before(house)
    await stories.see_reminder(aline, eric)


async def test_ride_is_asked_for_taken_begun_with_its_pin_ended_paid_and_rated(aline: Phone, eric: Phone, house: House):
    await stories.greet_in_kinyarwanda(eric)
    await staff.approve_driver(house, eric)
    await stories.come_online(eric)
    await stories.ask_for_ride(aline)
    await staff.offer_rides(house)
    pin = await stories.take_ride(eric, aline)
    await stories.arrive_at_rider(eric, aline)
    await stories.ride(eric, aline, pin)
    await stories.rate_ride(eric, aline)


async def test_certificate_is_read_and_the_cover_quoted_paid_sent_and_claimed_on(
    aline: Phone, eric: Phone, house: House
):
    await staff.set_rates(house)
    await stories.send_certificate(aline, staff.certificate())
    await stories.ask_for_cover(eric, staff.certificate())
    await staff.decide(house, "quote", "quote")
    await stories.choose_offer(eric)
    await staff.decide(house, "premium", "received")
    await stories.get_policy(eric)
    await stories.claim(eric, PHOTO)
    await staff.decide(house, "claim", "approve")
    await stories.see_claim_approved(eric)


async def test_tokens_are_sent_and_all_that_is_known_of_somebody_is_a_document(aline: Phone, eric: Phone, house: House):
    await stories.open_wallets(aline, eric)
    await give_tokens(house, aline.number, 900)
    await stories.send_tokens(aline, eric)
    await stories.get_own_data(eric)


async def _come_to_the_hour_before(house: House) -> None:
    """What is to be told an hour before a viewing is due now, at night, too."""
    pool = await open_pool(house.database_url, size=2, name="test")
    try:
        due = await pool.execute("update notifications set due_at = now() where key like 'viewing:%-hour'")
        assert due == "UPDATE 2"
        assert await NotificationWorker(pool, SIMULATED_NUMBER_ID).deliver() == 2
    finally:
        await pool.close()
