"""Somebody posts a job on one phone, somebody else finds it on another."""

import pytest
from playwright.async_api import expect

from browser.screen import Phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_job_posted_on_one_phone_is_found_on_the_other(aline: Phone, eric: Phone):
    await aline.greets()
    await aline.taps("Jobs & gigs")
    await aline.sees("what would you like to do?")
    await aline.taps("Post a job")
    await aline.sees("What is the job?")
    await aline.says("Painter for my shop")
    await aline.sees("Tell people more")
    await aline.taps("Skip")
    await aline.sees("Which category")
    await aline.taps("Painting")
    await aline.sees("How long")
    await aline.taps("One day")
    question = await aline.sees("Where is the work?")
    await question.get_by_role("button", name="Send location").click()
    await aline.page.locator("#places").get_by_role("button", name="Kimironko Market").click()
    await aline.sees("How much do you pay")
    await aline.says("5000")
    await aline.sees("paid")
    await aline.taps("per day")
    await aline.sees("How many people")
    await aline.says("2")
    await aline.sees("On which day")
    await aline.says("skip")
    preview = await aline.sees("Please check your post")
    await expect(preview.locator("strong")).to_have_text("Painter for my shop")
    await expect(preview).to_contain_text("Kimironko")
    await aline.taps("Publish")
    await aline.sees("Published!")

    await eric.greets()
    await eric.says("painter jobs")
    await eric.sees("One job")
    await eric.taps("Painter for my shop")
    detail = await eric.sees("people wanted")
    await expect(detail.locator("strong")).to_have_text("Painter for my shop")
    await expect(detail).to_contain_text("5,000")
