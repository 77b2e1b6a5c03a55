"""A browser, a house and the page; without a browser these tests say that they did not run."""

import os
import tempfile
from collections.abc import AsyncGenerator, Generator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from browser.house import House, running_house
from browser.screen import CHROMIUM, Phone, Screen, launch, open_screen
from databases import Server, cloned_database

expect.set_options(timeout=10_000)


_MISSING = f"browser tests did not run: no Chromium at {CHROMIUM} (on Debian: apt-get install chromium)"


@pytest.fixture(scope="session")
def chromium() -> None:
    if CHROMIUM.exists():
        return
    if os.environ.get("CI") == "true":
        pytest.fail(_MISSING, pytrace=False)
    pytest.skip(_MISSING)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Skips for want of a browser share one place, and so one line of the summary."""
    report = yield
    if report.skipped and isinstance(report.longrepr, tuple) and report.longrepr[2].endswith(_MISSING):
        report.longrepr = (__file__, 1, report.longrepr[2])
    return report


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: None) -> AsyncGenerator[Browser]:
    async with async_playwright() as playwright:
        launched = await launch(playwright)
        yield launched
        await launched.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def house(chromium: None, server: Server) -> AsyncGenerator[House]:
    with tempfile.TemporaryDirectory() as home:
        async with cloned_database(server) as database, running_house(database.url, home) as running:
            yield running


@pytest_asyncio.fixture(loop_scope="session")
async def screen(browser: Browser, house: House) -> AsyncGenerator[Screen]:
    """The page on a wide screen, with the phones of Aline and Eric; it complains of nothing."""
    async with open_screen(browser, house.page_url) as opened:
        yield opened
        assert not opened.complaints


@pytest.fixture
def aline(screen: Screen) -> Phone:
    return screen.phones[0]


@pytest.fixture
def eric(screen: Screen) -> Phone:
    return screen.phones[1]
