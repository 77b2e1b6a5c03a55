"""A job posted by a form: on a simulated phone, encrypted as WhatsApp does, over HTTP, to whoever looks for it."""

import asyncio
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from databases import Database
from easymo import bootstrap
from easymo.settings import Settings
from flows import keys
from houses import easymo, free_port

ERIC, ALINE = "+250788000001", "+250788000002"
HOME = {"en": "What can I do", "rw": "Nabafasha iki"}
JOB = {"title": "Cook for a wedding", "details": "Sixty guests", "category": "cooking", "kind": "short"}
TERMS = {"place": "Kimironko", "pay": "50k", "period": "fixed", "slots": "2"}

Json = dict[str, Any]


class House:
    """All roles in this process, the simulator among them, and people with phones."""

    def __init__(self, settings: Settings, key: Path, session: aiohttp.ClientSession) -> None:
        self.url = settings.local_url
        self._session = session
        self._environment = {
            **os.environ,
            "EASYMO_PORT": str(settings.port),
            "EASYMO_HOME": str(settings.home),
            "WHATSAPP_FLOWS_PRIVATE_KEY_FILE": str(key),
        }

    async def command(self, *words: str) -> str:
        ended = await easymo("forms", *words, environment=self._environment)
        assert ended.code == 0, ended.err
        return ended.out

    async def phone(self, number: str, what: str, **content: Any) -> tuple[int, Json]:
        async with self._session.post(f"{self.url}/simulator/phones/{number}/{what}", json=content) as answer:
            return answer.status, await answer.json()

    async def says(self, number: str, text: str, sees: str = "", kind: str = "text") -> Json:
        """The answer whose text holds ``sees``."""
        status, own = await self.phone(number, "messages", kind=kind, text=text)
        assert status == 200, own
        return await self.sees(number, own["n"], sees)

    async def sees(self, number: str, after: int, words: str = "") -> Json:
        """The message after ``after`` whose text holds the words, once it is there."""
        url, seen = f"{self.url}/simulator/phones/{number}/messages", after
        async with asyncio.timeout(20):
            while True:
                async with self._session.get(url, params={"after": str(seen), "wait": "10"}) as answer:
                    screen = await answer.json()
                for shown in screen["messages"]:
                    if not shown["mine"] and words in shown["text"]:
                        return shown
                seen = max(seen, screen["last"])

    async def meets(self, number: str, language: str) -> None:
        await self.says(number, "hi", "?")
        await self.says(number, f"core:language:{language}", HOME[language], "tap")

    async def last(self, number: str) -> int:
        async with self._session.get(f"{self.url}/simulator/phones/{number}/messages") as answer:
            return (await answer.json())["last"]


@asynccontextmanager
async def running(settings: Settings, *roles: str) -> AsyncGenerator[None]:
    stop = asyncio.Event()
    process = asyncio.create_task(bootstrap.run(settings, roles, stop=stop))
    try:
        yield
    finally:
        stop.set()
        await process


@pytest.fixture
async def house(database: Database, tmp_path: Path) -> AsyncGenerator[House]:
    """Its forms are published before turns are taken, as an operator does it."""
    key = tmp_path / "flows.pem"
    key.write_text(keys()[0])
    settings = Settings(
        home=tmp_path, port=free_port(), database_url=database.url, flows_key=keys()[0], simulator_profile="unlimited"
    )
    async with aiohttp.ClientSession() as session, running(settings, "gateway", "simulator"):
        here = House(settings, key, session)
        await healthy(session, here.url)
        assert "WhatsApp has the public key" in await here.command("key")
        assert "4 forms are published" in await here.command("publish")
        async with running(settings, "turns", "sender"):
            yield here


async def healthy(session: aiohttp.ClientSession, url: str) -> None:
    async with asyncio.timeout(20):
        while True:
            try:
                async with session.get(f"{url}/health/ready") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.01)  # nobody listens yet: nothing there could tell


@pytest.mark.parametrize(
    ("language", "button", "stays", "previews", "publish", "done"),
    [
        ("en", "Fill in the form", "I could not", "50,000 RWF for the whole job", "✅ Publish", "Published!"),
        ("rw", "Uzuza fomu", "Uwo mubare", "50.000 RWF ku kazi kose", "✅ Tangaza", "Itangazo ryanyu"),
    ],
)
async def test_job_is_posted_by_a_form_and_found(
    house: House, language: str, button: str, stays: str, previews: str, publish: str, done: str
) -> None:
    await house.meets(ERIC, language)
    shown = await house.says(ERIC, "post a job", "📣")
    assert shown["form"]["label"] == button

    status, screen = await house.phone(ERIC, "form/open")
    assert (status, screen["screen"]) == (200, "JOB")
    assert (await house.phone(ERIC, "form/submit", values=JOB | {"title": ""}))[1]["error"].endswith("required")
    assert (await house.phone(ERIC, "form/submit", values=JOB))[1]["screen"] == "TERMS"
    _, wrong = await house.phone(ERIC, "form/submit", values=TERMS | {"pay": "a lot"})
    assert (wrong["screen"], wrong["error"].startswith(stays)) == ("TERMS", True)
    _, which = await house.phone(ERIC, "form/submit", values=TERMS | {"place": "Remera"})
    assert which["screen"] == "PLACE"
    (places,) = [it["data-source"] for it in which["components"] if "data-source" in it]
    before = await house.last(ERIC)
    _, sent = await house.phone(ERIC, "form/submit", values={"place": places[0]["id"]})
    assert sent["sent"].startswith("wamid.")

    preview = await house.sees(ERIC, before, "*Cook for a wedding*")
    for part in ("Remera", previews, "Sixty guests"):
        assert part in preview["text"]
    await house.says(ERIC, publish, done, "tap")
    await house.meets(ALINE, "en")
    found = await house.says(ALINE, "cook jobs", "One job")
    assert "Cook for a wedding" in [option["title"] for option in found["options"]]


async def test_form_of_a_question_that_is_over_cannot_be_filled_in_any_more(house: House) -> None:
    await house.meets(ERIC, "rw")
    await house.says(ERIC, "post a job", "Mwuzuze fomu")
    await house.says(ERIC, "hagarika", "Bihagaritswe")
    assert (await house.phone(ERIC, "form/open"))[0] == 200
    await house.phone(ERIC, "form/submit", values=JOB)
    _, closed = await house.phone(ERIC, "form/submit", values=TERMS)
    assert closed["stopped"].partition(".")[0] == "Iyi fomu ntigifunguye"
    assert await house.phone(ERIC, "form/open") == (400, {"error": "there is no form to fill in"})


async def test_who_cannot_open_the_form_posts_in_the_chat(house: House) -> None:
    await house.meets(ERIC, "en")
    await house.says(ERIC, "post a job", "Fill in the form")
    for said, asks in (
        ("the form does not open", "What is the job?"),
        ("Cook for a wedding", "Tell people more"),
        ("Sixty guests", "Which category"),
        ("cooking & serving", "How long"),
        ("One day", "Where is the work?"),
        ("Kimironko", "How much do you pay"),
        ("50k", "And that is paid"),
        ("for the whole job", "How many people"),
        ("2", "On which day"),
        ("skip", "*Cook for a wedding*"),
    ):
        await house.says(ERIC, said, asks)


async def test_operator_sees_what_is_published_and_publishes_nothing_twice(house: House) -> None:
    listed = await house.command("list")
    assert listed.splitlines()[0] == "key   ours"
    assert listed.count("PUBLISHED") == 4
    assert (await house.command("publish")).count("published ") == 0
