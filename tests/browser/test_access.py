"""For people with a keyboard, a screen reader, or weak eyes."""

from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.async_api import Browser, Page, expect

from browser.house import House
from browser.screen import NARROW, WIDE, Phone, Screen, open_screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
NAMED = {
    *("button", "link", "textbox", "combobox", "spinbutton", "switch", "tab", "dialog"),
    *("image", "region", "log", "tabpanel", "Video", "Audio"),
}
SHEETS = (
    *("#add", ".phone .attach", ".phone .menu", ".phone .more", ".choice[aria-haspopup]"),
    '.choice:has-text("View items")',
    '.choice:has-text("Fill in")',
)
"""What opens each of the sheets."""


async def nodes(page: Page) -> list[tuple[str, str]]:
    """Role and name of everything the browser tells a screen reader."""
    session = await page.context.new_cdp_session(page)
    tree: dict[str, Any] = await session.send("Accessibility.getFullAXTree")
    return [
        (str(node["role"]["value"]), str(node.get("name", {}).get("value", "")))
        for node in tree["nodes"]
        if not node["ignored"]
    ]


async def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Presses ``key`` until the focus is on what ``selector`` says."""
    for _ in range(40):
        await page.keyboard.press(key)
        if await page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"the keyboard does not reach {selector}")


async def fill(screen: Screen, house: House) -> None:
    """Everything that a conversation may show."""
    aline = screen.phones[0]
    await aline.opens_jobs()
    await aline.taps("Search by words")
    await aline.sees("What work are you looking for?")
    await aline.attaches("Location")
    await screen.page.locator("#places .spots .row").first.click()
    await expect(aline.element.locator(".map")).to_be_visible()
    await aline.sees("")
    document = {"type": "document", "document": {"link": "https://easymo.rw/a.pdf", "caption": "Deed"}}
    await house.read(aline.number)
    await expect(aline.element.locator(".tick.read").first).to_be_visible()
    await house.send(aline.number, document)
    await house.send(aline.number, {"type": "text", "text": {"body": "See https://easymo.rw"}})
    person = {"name": {"formatted_name": "Keza", "first_name": "Keza"}, "phones": [{"phone": "+250788333444"}]}
    await house.send(aline.number, {"type": "contacts", "contacts": [person]})
    for interactive in INTERACTIVE:
        await house.send(aline.number, {"type": "interactive", "interactive": interactive})
    await aline.sees("Apply now")
    await aline.picks(aline.answers.filter(has_text="See").first, "👍")
    await expect(aline.element.locator(".reactions:not(:empty)")).to_be_visible()
    await aline.picks(aline.answers.last, "Reply")
    await screen.page.route("**/phones/*/messages", lambda route: route.abort())
    await aline.says("Not on its way")
    await expect(aline.element.locator(".tick.failed")).to_be_visible()
    await screen.page.unroute("**/phones/*/messages")
    await aline.sets("Offers and announcements")
    await expect(aline.element.locator(".states")).to_be_visible()
    await aline.picks(aline.answers.last, "Reply")


PARTS = {"body": {"text": "Houses"}, "footer": {"text": "At any time"}}
SLIDE = {
    "type": "cta_url",
    "header": {"type": "image", "image": {"link": "https://easymo.rw/a.jpg"}},
    "body": {"text": "A house"},
    "action": {"name": "cta_url", "parameters": {"display_text": "See", "url": "https://easymo.rw"}},
}
SHELF: dict[str, Any] = {"title": "Kitchen", "product_items": [{"product_retailer_id": "pan-9"}]}
INTERACTIVE: tuple[dict[str, Any], ...] = (
    {"type": "cta_url", **PARTS, "action": SLIDE["action"]},
    {"type": "voice_call", "body": {"text": "Call us"}, "action": {"name": "voice_call"}},
    {
        "type": "carousel",
        "body": {"text": "Houses"},
        "action": {"cards": [{"card_index": 0, **SLIDE}, {"card_index": 1, **SLIDE}]},
    },
    {
        "type": "product_list",
        "header": {"type": "text", "text": "Shop"},
        **PARTS,
        "action": {"catalog_id": "7", "sections": [SHELF]},
    },
    {
        "type": "flow",
        "body": {"text": "Apply now"},
        "action": {
            "name": "flow",
            "parameters": {"flow_message_version": "3", "flow_cta": "Fill in", "flow_name": "none"},
        },
    },
)
"""What can be tapped beside buttons and lists."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_keeps_contrast_aa(browser: Browser, house: House, scheme: Literal["light", "dark"]):
    async with open_screen(browser, house.page_url, scheme=scheme) as screen:
        page = screen.page
        await fill(screen, house)
        assert await page.evaluate(CONTRAST) == []
        await screen.phones[0].element.locator(".choice[aria-haspopup]").first.click()
        await page.locator("#list .row").nth(1).hover()
        assert await page.evaluate(CONTRAST) == []
        await page.keyboard.press("Escape")
        for opener in SHEETS:
            await page.locator(opener).last.click()
            await page.locator("dialog[open]").wait_for()
            assert (opener, await page.evaluate(CONTRAST)) == (opener, [])
            await page.keyboard.press("Escape")
        await screen.phones[0].attaches("Location")
        await page.get_by_role("button", name="Where I am now").click()
        await expect(page.locator("#places").get_by_role("alert")).to_be_visible()
        assert await page.evaluate(CONTRAST) == []


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
async def test_everything_has_a_name_for_a_screen_reader(browser: Browser, house: House, viewport: Any):
    async with open_screen(browser, house.page_url, viewport=viewport) as screen:
        page = screen.page
        await fill(screen, house)
        told = await nodes(page)
        for opener in SHEETS:
            await page.locator(opener).first.click(force=True)
            await page.locator("dialog[open]").wait_for()
            told += await nodes(page)
            await page.keyboard.press("Escape")
        assert [role for role, name in told if role in NAMED and not name.strip()] == []
        roles = {role for role, _ in told}
        assert {"banner", "main", "log", "dialog", "button", "textbox", "link", "switch", "status"} <= roles
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await screen.phones[0].element.locator(".log").evaluate("log => log.scrollWidth <= log.clientWidth")
        assert await page.locator("img:not([alt])").count() == 0
        repeated = "ids => ids.length - new Set(ids).size"
        assert await page.evaluate(f"({repeated})([...document.querySelectorAll('[id]')].map(e => e.id))") == 0


async def test_new_messages_are_announced_politely(aline: Phone):
    log = aline.element.get_by_role("log")
    await expect(log).to_have_attribute("aria-live", "polite")
    await aline.greets()
    await expect(log.get_by_text("You: ")).to_have_count(1)
    await expect(log.get_by_text("EasyMO: ")).not_to_have_count(0)


async def test_keyboard_alone_is_enough(screen: Screen):
    page = screen.page
    await screen.phones[0].greets()
    await page.reload()
    await screen.phones[0].messages.last.wait_for()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the phones")).to_be_focused()
    await page.keyboard.press("Enter")
    await tab_to(page, ".phone:first-child textarea")
    await page.keyboard.type("jobs")
    await page.keyboard.press("Shift+Enter")
    await expect(screen.phones[0].text).to_have_value("jobs\n")
    await page.keyboard.press("Enter")
    menu = await screen.phones[0].sees("what would you like to do?")
    await tab_to(page, ".message:last-of-type .choice, .choice", "Shift+Tab")
    opener = menu.get_by_role("button", name="Choose")
    await expect(opener).to_be_focused()
    await page.keyboard.press("Enter")
    rows = page.locator("#list .row")
    await expect(rows.first).to_be_focused()
    await page.keyboard.press("End")
    await expect(rows.last).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(rows.last).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.locator("#list")).to_be_hidden()
    await expect(opener).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await expect(rows.nth(1)).to_be_focused()
    await page.keyboard.press("Home")
    await page.keyboard.press("Enter")
    await screen.phones[0].sees("What work are you looking for?")
    await expect(screen.phones[0].text).to_be_focused()


async def test_focus_stays_inside_an_open_sheet(aline: Phone):
    await aline.attaches("Location")
    seen: set[bool] = set()
    for _ in range(30):
        await aline.page.keyboard.press("Tab")
        active = "document.activeElement === document.body || !!document.activeElement.closest('#places')"
        seen.add(await aline.page.evaluate(active))
    assert seen == {True}


async def test_focus_can_be_seen(screen: Screen):
    page = screen.page
    for selector in ("#add", ".phone:first-child .menu", ".phone:first-child .log", ".phone:first-child .send"):
        await tab_to(page, selector)
        outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert (selector, outline) == (selector, "solid")


async def test_tabs_are_walked_with_arrow_keys(browser: Browser, house: House):
    async with open_screen(browser, house.page_url, viewport=NARROW) as screen:
        await screen.page.get_by_role("tab", name="Aline").focus()
        await screen.page.keyboard.press("ArrowRight")
        await expect(screen.page.get_by_role("tab", name="Eric")).to_be_focused()
        await expect(screen.page.get_by_role("tabpanel", name="Eric")).to_be_visible()
        await expect(screen.page.get_by_role("tab", name="Eric")).to_have_attribute("aria-selected", "true")
