"""The page as somebody at the screen uses it."""

import itertools
import json
import re
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Literal

from playwright.async_api import Browser, ConsoleMessage, FilePayload, Locator, Page, Playwright, ViewportSize, expect

CHROMIUM = Path("/usr/bin/chromium")
# What a browser does on its own has no place in a test.
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE = ViewportSize(width=1280, height=800)
NARROW = ViewportSize(width=360, height=640)

_numbers = itertools.count(788_000_001)


async def launch(playwright: Playwright) -> Browser:
    return await playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)


class Phone:
    """One phone on the page."""

    def __init__(self, page: Page, number: str, name: str) -> None:
        self.page = page
        self.number = number
        self.name = name
        self.element = page.locator(".phone").filter(has=page.get_by_role("heading", name=name, exact=True))
        self.text = self.element.locator("textarea")
        self.messages = self.element.locator(".message")
        self.answers = self.element.locator(".message.theirs")
        self.own = self.element.locator(".message.mine")

    async def says(self, text: str) -> None:
        await self.text.fill(text)
        await self.text.press("Enter")

    async def greets(self) -> None:
        """Meets EasyMO, and so settles on English."""
        await self.says("hi")
        await self.sees("What can I do for you today?")

    async def opens_jobs(self) -> Locator:
        """The menu of jobs, seen after a greeting."""
        await self.greets()
        await self.says("jobs")
        return await self.sees("what would you like to do?")

    async def sees(self, words: str, *, seconds: float = 10) -> Locator:
        """The newest message, once it is EasyMO's and holds ``words`` (empty: any)."""
        newest = self.messages.last
        await expect(newest).to_contain_text(words, timeout=seconds * 1000)
        await expect(newest).to_have_class(re.compile("theirs"))
        return newest

    async def attaches(self, what: str) -> None:
        """Opens the sheet of what may be sent and picks from it."""
        await self.element.get_by_role("button", name="Attach").click()
        await self.page.locator("#attachments").get_by_role("button", name=what).click()

    async def sends_file(self, what: str, file: FilePayload) -> Locator:
        """Picks a file to send as ``what`` the sheet calls it; the newest of the person's messages."""
        async with self.page.expect_file_chooser() as choosing:
            await self.attaches(what)
        before = await self.own.count()
        await (await choosing.value).set_files(file)
        await expect(self.own).to_have_count(before + 1)
        return self.own.last

    async def sets(self, setting: str) -> None:
        """Picks from the phone's menu; a switch is turned."""
        await self.element.get_by_role("button", name="Menu of this phone").click()
        menu = self.page.locator("#menu")
        await menu.get_by_role("button", name=setting).or_(menu.get_by_role("switch", name=setting)).click()

    async def picks(self, message: Locator, deed: str) -> None:
        """Opens the menu of a message and picks from it."""
        await message.locator(".bubble").click(button="right", position={"x": 8, "y": 8})
        await self.page.locator("#message").get_by_role("button", name=deed).click()

    async def taps(self, title: str) -> None:
        """Taps a reply button of the newest message, or a row of its list."""
        button = self.messages.last.locator(".choice", has_text=title)
        opener = self.messages.last.locator(".choice[aria-haspopup]")
        await expect(button.or_(opener).first).to_be_visible()
        if await button.count():
            await button.click()
            return
        await opener.click()
        await self.page.locator("#list .row", has_text=title).click()


class Screen:
    """The page in a browser window, and all it complained of."""

    def __init__(self, page: Page, phones: Sequence[Phone]) -> None:
        self.page = page
        self.phones = phones
        self.complaints: list[str] = []
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)


@asynccontextmanager
async def open_screen(
    browser: Browser,
    url: str,
    *,
    viewport: ViewportSize = WIDE,
    scheme: Literal["light", "dark"] = "light",
    people: Sequence[str] = ("Aline", "Eric"),
    scale: float = 1,
    **options: Any,
) -> AsyncGenerator[Screen]:
    """The page in English, with the phones of ``people``, whose numbers nobody had before."""
    numbers = {name: f"250{next(_numbers)}" for name in people}
    remembered = json.dumps([{"number": number, "name": name} for name, number in numbers.items()])
    context = await browser.new_context(
        viewport=viewport,
        color_scheme=scheme,
        device_scale_factor=scale,
        locale="en-GB",
        reduced_motion="reduce",
        **options,
    )
    await context.add_init_script(
        f"if (!localStorage['easymo.people']) localStorage['easymo.people'] = {json.dumps(remembered)};"
    )
    page = await context.new_page()
    page.set_default_timeout(10_000)
    screen = Screen(page, [Phone(page, number, name) for name, number in numbers.items()])
    try:
        await page.goto(url)
        await page.locator(".phone").nth(len(people) - 1).wait_for(state="attached")
        yield screen
    finally:
        await context.close()
