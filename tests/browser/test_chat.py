"""What a phone shows, and what one can do with it."""

import asyncio
import re
from typing import Any

import pytest
from playwright.async_api import Browser, FilePayload, expect

from browser.files import png
from browser.house import House
from browser.screen import NARROW, Phone, Screen, open_screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


def text(body: str) -> dict[str, Any]:
    return {"type": "text", "text": {"body": body}}


async def test_greeting_brings_the_home_menu(aline: Phone):
    await aline.element.get_by_role("button", name="Say hi").click()
    await expect(aline.messages.first).to_contain_text("hi")
    await aline.sees("What can I do for you today?")
    await expect(aline.element.get_by_role("button", name="Say hi")).to_be_hidden()


async def test_list_opens_as_a_sheet_and_a_row_answers_with_a_quote(aline: Phone):
    menu = await aline.opens_jobs()
    await menu.get_by_role("button", name="Choose").click()
    sheet = aline.page.get_by_role("dialog", name="Choose")
    await expect(sheet.get_by_role("listitem")).not_to_have_count(0)
    await sheet.get_by_role("button", name="Search by words").click()
    await expect(sheet).to_be_hidden()
    await aline.sees("What work are you looking for?")
    await expect(aline.messages.locator("blockquote")).to_contain_text("what would you like to do?")


async def test_sections_descriptions_header_and_footer_are_shown(aline: Phone, house: House):
    sections = [
        {"title": "Work", "rows": [{"id": "a", "title": "Jobs", "description": "Find work"}]},
        {"title": "Home", "rows": [{"id": "b", "title": "Houses"}]},
    ]
    interactive = {
        "type": "list",
        "header": {"type": "text", "text": "Kigali"},
        "body": {"text": "Pick one"},
        "footer": {"text": "At any time"},
        "action": {"button": "Open", "sections": sections},
    }
    await house.send(aline.number, {"type": "interactive", "interactive": interactive})
    shown = await aline.sees("Pick one")
    await expect(shown.locator(".header")).to_have_text("Kigali")
    await expect(shown.locator(".footer")).to_have_text("At any time")
    await shown.get_by_role("button", name="Open").click()
    sheet = aline.page.get_by_role("dialog", name="Open")
    await expect(sheet.get_by_role("heading", level=3)).to_have_text(["Work", "Home"])
    await expect(sheet.locator(".row").first).to_contain_text("Find work")


async def test_marks_are_shown_as_whatsapp_does(aline: Phone, house: House):
    await house.send(aline.number, text("*bold* _it *both*_ ~no~ ```mono``` 2*3*4 <b>plain</b> https://easymo.rw."))
    shown = await aline.sees("bold")
    paragraph = shown.locator(".text")
    assert await paragraph.inner_html() == (
        "<strong>bold</strong> <em>it <strong>both</strong></em> <s>no</s> <code>mono</code> 2*3*4 "
        '&lt;b&gt;plain&lt;/b&gt; <a href="https://easymo.rw" target="_blank" rel="noreferrer">https://easymo.rw</a>.'
    )


async def test_ticks_follow_the_message_and_typing_is_shown(aline: Phone, house: House):
    await aline.greets()
    tick = aline.element.locator(".message.mine .tick")
    await expect(tick).to_have_attribute("aria-label", "Delivered")
    await house.read(aline.number)
    await expect(tick).to_have_attribute("aria-label", "Read")
    await expect(aline.element.get_by_text("EasyMO is typing…")).to_be_visible()
    await expect(aline.element.locator(".typing")).to_be_visible()
    await house.send(aline.number, text("Here I am"))
    await aline.sees("Here I am")
    await expect(aline.element.locator(".typing")).to_be_hidden()


async def test_picked_place_stands_as_a_map_and_is_understood(aline: Phone):
    await aline.opens_jobs()
    await aline.taps("Jobs near me")
    question = await aline.sees("Where are you?")
    await question.get_by_role("button", name="Send location").click()
    await aline.page.locator("#places").get_by_role("button", name="Kacyiru").click()
    await expect(aline.element.locator(".message.mine .map").last).to_contain_text("-1.937, 30.086")
    await aline.sees("near Kacyiru")


async def test_place_can_be_written_as_two_numbers(aline: Phone):
    await aline.attaches("Location")
    sheet = aline.page.get_by_role("dialog", name="Send a location")
    await sheet.get_by_label("Latitude").fill("-1.5")
    await sheet.get_by_label("Longitude").fill("29.63")
    await sheet.get_by_role("button", name="Send").click()
    await expect(aline.element.locator(".message.mine .map")).to_contain_text("-1.5, 29.63")


async def test_where_one_is_comes_from_the_browser(browser: Browser, house: House):
    where: dict[str, Any] = {"geolocation": {"latitude": -1.95, "longitude": 30.06}, "permissions": ["geolocation"]}
    async with open_screen(browser, house.page_url, **where) as screen:
        aline = screen.phones[0]
        await aline.attaches("Location")
        await aline.page.get_by_role("button", name="Where I am now").click()
        await expect(aline.element.locator(".message.mine .map")).to_contain_text("-1.95, 30.06")


async def test_browser_that_does_not_say_where_one_is_is_told_of(aline: Phone):
    await aline.attaches("Location")
    sheet = aline.page.get_by_role("dialog", name="Send a location")
    await sheet.get_by_role("button", name="Where I am now").click()
    await expect(sheet.get_by_role("alert")).to_contain_text("Choose a place instead")


async def test_photo_is_sent_with_what_was_written(aline: Phone):
    await aline.text.fill("My cooker")
    file = FilePayload(name="cooker.png", mimeType="image/png", buffer=png())
    await aline.element.locator("input[type=file]").set_input_files(file)
    sent = aline.element.locator(".message.mine")
    await expect(sent).to_contain_text("My cooker")
    await expect(sent.get_by_role("img", name="My cooker")).to_have_js_property("naturalWidth", 64)
    await expect(aline.text).to_have_value("")
    await expect(aline.answers).not_to_have_count(0)


@pytest.mark.parametrize(
    ("kind", "size", "words"),
    [
        ("image/png", 5 * 1024 * 1024 + 1, "at most 5 MB"),
        ("image/gif", 10, "JPEG or PNG"),
    ],
)
async def test_photo_whatsapp_would_not_take_is_refused_with_the_reason(aline: Phone, kind: str, size: int, words: str):
    file = FilePayload(name="photo", mimeType=kind, buffer=b"x" * size)
    await aline.element.locator("input[type=file]").set_input_files(file)
    await expect(aline.element.get_by_role("alert")).to_contain_text(words)
    await expect(aline.messages).to_have_count(0)


async def test_phones_are_added_renamed_removed_and_remembered(screen: Screen):
    page = screen.page
    await page.get_by_role("button", name="Add a phone").click()
    form = page.get_by_role("dialog", name="Add a phone")
    await form.get_by_label("Name").fill("Grace")
    await form.get_by_label("Phone number").fill("+250 789 111 222")
    await form.get_by_role("button", name="Save").click()
    grace = page.get_by_role("region", name="Grace")
    await expect(grace.locator("textarea")).to_be_focused()
    await Phone(page, "250789111222", "Grace").sets("Rename")
    form = page.get_by_role("dialog", name="Rename")
    await form.get_by_label("Name").fill("Gloria")
    await form.get_by_label("Name").press("Enter")
    await screen.phones[1].sets("Remove this phone")
    await page.reload()
    await expect(page.locator(".phone h2")).to_have_text(["Aline", "Gloria"])
    await expect(page.get_by_role("region", name="Gloria")).to_contain_text("+250 789 111 222")


@pytest.mark.parametrize(("number", "words"), [("12", "7 to 15 digits"), ("", "already has a phone")])
async def test_number_that_will_not_do_is_refused_with_the_reason(screen: Screen, number: str, words: str):
    page = screen.page
    await page.get_by_role("button", name="Add a phone").click()
    form = page.get_by_role("dialog", name="Add a phone")
    await form.get_by_label("Phone number").fill(number or screen.phones[0].number)
    await form.get_by_role("button", name="Save").click()
    await expect(form.get_by_role("alert")).to_contain_text(words)


async def test_conversation_stands_again_after_a_reload(aline: Phone):
    await aline.opens_jobs()
    before = await aline.element.locator(".text").all_inner_texts()
    await aline.page.reload()
    await expect(aline.element.locator(".text")).to_have_text(before)


async def test_page_speaks_four_languages_and_remembers_which(screen: Screen):
    page = screen.page
    add = page.locator("#add")
    for code, words in (("fr", "Ajouter un téléphone"), ("rw", "Ongeraho telefone"), ("sw", "Ongeza simu")):
        await page.locator("#language").select_option(code)
        await expect(add).to_have_text(words)
        await expect(page.locator("html")).to_have_attribute("lang", code)
    await page.reload()
    await expect(add).to_have_text("Ongeza simu")
    await expect(page.locator(".phone textarea").first).to_have_attribute("placeholder", "Ujumbe")


async def test_page_says_when_easymo_is_away_and_when_it_is_back(browser: Browser, house: House):
    async with open_screen(browser, house.page_url) as screen:
        away = asyncio.Event()
        await screen.page.route("**/events?*", lambda route: route.abort() if not away.is_set() else route.continue_())
        await screen.page.reload()
        banner = screen.page.get_by_role("status")
        await expect(banner).to_contain_text("EasyMO does not answer")
        away.set()
        await expect(banner).to_be_hidden()


async def test_four_phones_stand_side_by_side(browser: Browser, house: House):
    people = ("Aline", "Eric", "Grace", "Moses")
    async with open_screen(browser, house.page_url, people=people) as screen:
        boxes = [await phone.element.bounding_box() for phone in screen.phones]
        lefts = [box["x"] for box in boxes if box]
        assert lefts == sorted(set(lefts))
        assert all(box and box["x"] >= 0 and box["x"] + box["width"] <= 1280 and box["width"] >= 280 for box in boxes)


async def test_narrow_screen_shows_one_phone_behind_tabs(browser: Browser, house: House):
    async with open_screen(browser, house.page_url, viewport=NARROW) as screen:
        aline, eric = screen.phones
        page = screen.page
        await aline.opens_jobs()
        assert await page.evaluate("document.documentElement.scrollWidth") <= 360
        await expect(aline.element.locator(".composer")).to_be_in_viewport(ratio=1)
        await expect(aline.element.get_by_role("button", name="Send", exact=True)).to_be_in_viewport(ratio=1)
        await expect(eric.element).to_be_hidden()
        await house.send(eric.number, text("News for Eric"))
        tab = page.get_by_role("tab", name="Eric")
        await expect(tab).to_have_class(re.compile("news"))
        await tab.click()
        await expect(page.get_by_role("tabpanel", name="Eric")).to_be_visible()
        await expect(aline.element).to_be_hidden()
        await expect(tab).not_to_have_class(re.compile("news"))
        assert not screen.complaints
