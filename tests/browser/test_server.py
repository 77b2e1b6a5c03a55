"""What the simulator serves to the page: its files, the stream of events, pictures as the Graph side hands them out."""

import asyncio
import hashlib
import io
import json
import time
from base64 import b64encode
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from browser.world import World, living
from easymo.settings import SIMULATED_ACCESS_TOKEN
from easymo.simulator.media import LARGEST, Media

NUMBER = "250788123456"
JPEG = b"\xff\xd8\xff\xe0 a picture"
BEARER = {"Authorization": f"Bearer {SIMULATED_ACCESS_TOKEN}"}


@pytest.fixture
async def world() -> AsyncGenerator[World]:
    async with living() as living_world:
        yield living_world


class Stream:
    """The events of one connection."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self.id = ""
        self._answer = answer

    async def next(self) -> Any:
        """The next event; None at the end of the stream."""
        async with asyncio.timeout(5):
            while line := await self._answer.content.readline():
                name, _, value = line.decode().strip().partition(": ")
                if name == "id":
                    self.id = value
                if name == "data":
                    return json.loads(value)
        return None


@asynccontextmanager
async def watching(world: World, *numbers: str, since: str = "") -> AsyncGenerator[Stream]:
    headers = {"Last-Event-ID": since} if since else {}
    params = [("phone", number) for number in numbers]
    async with world.session.get(f"{world.url}/events", params=params, headers=headers) as answer:
        assert answer.content_type == "text/event-stream"
        yield Stream(answer)


def texts(event: Any) -> list[tuple[str, str]]:
    return [(shown["text"], shown["tick"]) for phone in event["phones"] for shown in phone["messages"]]


# Files


async def test_page_stands_at_its_address_and_asks_nothing_of_other_places(world: World):
    async with world.session.get(world.url) as answer:
        assert (answer.status, answer.url.path) == (200, "/simulator/")
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self';")
        assert answer.headers["Cache-Control"] == "no-cache"
        page = await answer.text()
    assert "http://" not in page
    assert "https://" not in page


async def test_unchanged_file_is_not_sent_again(world: World):
    async with world.session.get(f"{world.url}/page/app.js") as first:
        assert first.status == 200
        assert first.content_type in ("text/javascript", "application/javascript")
    async with world.session.get(f"{world.url}/page/app.js", headers={"If-None-Match": first.headers["ETag"]}) as again:
        assert (again.status, await again.read()) == (304, b"")


async def test_icon_of_the_page_is_served(world: World):
    async with world.session.get(f"{world.url}/page/icon.svg") as answer:
        assert (answer.status, answer.content_type) == (200, "image/svg+xml")


@pytest.mark.parametrize("path", ["nothing.js", "%2e%2e/app.py", "locales"])
async def test_what_is_not_of_the_page_is_not_found(world: World, path: str):
    async with world.session.get(f"{world.url}/page/{path}") as answer:
        assert answer.status == 404


# The stream


async def test_stream_begins_with_the_whole_phone_and_goes_on_with_what_is_new(world: World):
    phone = world.simulator.phone(NUMBER)
    await phone.say("first")
    async with watching(world, NUMBER) as stream:
        whole = await stream.next()
        assert (whole["fresh"], texts(whole)) == (True, [("first", "delivered")])
        saying = asyncio.create_task(phone.say("second"))
        event = await stream.next()
        assert (event["fresh"], texts(event)[0][0]) == (False, "second")
        await saying


async def test_stream_tells_of_a_tick_and_of_typing(world: World):
    phone = world.simulator.phone(NUMBER)
    own = await phone.say("first")
    async with watching(world, NUMBER) as stream:
        await stream.next()
        phone.read_by_business(own.id, typing=True)
        event = await stream.next()
        assert (event["phones"][0]["typing"], texts(event)) == (True, [("first", "read")])


async def test_one_stream_serves_several_phones_and_no_others(world: World):
    other = "250788000001"
    async with watching(world, NUMBER, other) as stream:
        assert [phone["number"] for phone in (await stream.next())["phones"]] == [NUMBER, other]
        await world.simulator.phone("250788000002").say("not for you")
        saying = asyncio.create_task(world.simulator.phone(other).say("for you"))
        assert [phone["number"] for phone in (await stream.next())["phones"]] == [other]
        await saying


async def test_browser_that_comes_back_gets_what_it_missed_and_no_more(world: World):
    phone = world.simulator.phone(NUMBER)
    await phone.say("seen")
    async with watching(world, NUMBER) as stream:
        await stream.next()
    await phone.say("missed")
    async with watching(world, NUMBER, since=stream.id) as stream:
        event = await stream.next()
        assert (event["fresh"], texts(event)) == (False, [("missed", "delivered")])


@pytest.mark.parametrize("since", ["00000000.7", "nonsense", "x.y"])
async def test_browser_that_knows_another_run_starts_afresh(world: World, since: str):
    await world.simulator.phone(NUMBER).say("here")
    async with watching(world, NUMBER, since=since) as stream:
        event = await stream.next()
        assert (event["fresh"], texts(event)) == (True, [("here", "delivered")])


async def test_stream_of_no_number_is_refused(world: World):
    async with world.session.get(f"{world.url}/events?phone=nobody") as answer:
        assert answer.status == 400


async def test_open_stream_does_not_hold_up_the_end(world: World):
    async with watching(world, NUMBER) as stream:
        await stream.next()
        world.stop.set()
        assert await stream.next() is None


# Pictures


async def send_picture(world: World, content: bytes, **query: str) -> tuple[int, Any]:
    async with world.session.post(
        f"{world.url}/phones/{NUMBER}/files", params={"kind": "image", **query}, data=io.BytesIO(content)
    ) as answer:
        return answer.status, await answer.json()


async def describe(world: World, id: str, headers: dict[str, str] | None = None, version: str = "v26.0") -> Any:
    async with world.session.get(f"{world.url}/{version}/{id}", headers=headers or BEARER) as answer:
        return answer.status, await answer.json()


async def test_picture_reaches_easymo_by_its_id_and_is_loaded_from_there(world: World):
    status, written = await send_picture(world, JPEG, caption="A house", name="Aline")
    assert (status, written["tick"]) == (200, "delivered")
    value = world.webhooks[0]["entry"][0]["changes"][0]["value"]
    image = value["messages"][0]["image"]
    digest = hashlib.sha256(JPEG)
    assert value["contacts"][0]["profile"] == {"name": "Aline"}
    assert (image["caption"], image["mime_type"]) == ("A house", "image/jpeg")
    assert image["sha256"] == b64encode(digest.digest()).decode()
    status, told = await describe(world, image["id"])
    assert status == 200
    assert told | {"url": ""} == {
        "messaging_product": "whatsapp",
        "url": "",
        "mime_type": "image/jpeg",
        "sha256": digest.hexdigest(),
        "file_size": len(JPEG),
        "id": image["id"],
    }
    async with world.session.get(told["url"], headers=BEARER) as answer:
        assert (answer.status, answer.content_type, await answer.read()) == (200, "image/jpeg", JPEG)
    async with world.session.get(told["url"]) as answer:
        assert answer.status == 401


async def test_picture_is_shown_on_the_phone_that_sent_it(world: World):
    await send_picture(world, JPEG)
    shown = world.simulator.phone(NUMBER).bubbles[0]
    assert shown.attachment
    async with world.session.get(f"{world.url}/phones/{NUMBER}/files/{shown.attachment.id}") as answer:
        assert (await answer.read(), answer.headers["X-Content-Type-Options"]) == (JPEG, "nosniff")
    async with world.session.get(f"{world.url}/phones/{NUMBER}/files/1") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(("tampered", "status"), [("mid", 404), ("ext", 404), ("hash", 404)])
async def test_address_that_was_changed_leads_nowhere(world: World, tampered: str, status: int):
    medium = world.simulator.media.keep(JPEG)
    _, told = await describe(world, medium.id)
    url = told["url"].replace(f"{tampered}=", f"{tampered}=9")
    async with world.session.get(url, headers=BEARER) as answer:
        assert answer.status == status


async def test_address_lives_five_minutes(world: World, monkeypatch: pytest.MonkeyPatch):
    medium = world.simulator.media.keep(JPEG)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now)
    _, told = await describe(world, medium.id)
    now += 301
    async with world.session.get(told["url"], headers=BEARER) as answer:
        assert answer.status == 404


async def test_picture_is_told_of_to_the_token_alone_and_under_a_served_version(world: World):
    medium = world.simulator.media.keep(JPEG)
    status, answer = await describe(world, medium.id, headers={"Authorization": "Bearer another"})
    assert (status, answer["error"]["code"]) == (401, 190)
    status, answer = await describe(world, medium.id, version="v20.0")
    assert (status, answer["error"]["code"]) == (400, 2500)
    status, answer = await describe(world, "1")
    assert (status, answer["error"]["code"], answer["error"]["error_subcode"]) == (400, 100, 33)


async def test_what_is_no_picture_is_refused(world: World):
    status, answer = await send_picture(world, b"GIF89a")
    assert status == 400
    assert "JPEG or PNG" in answer["error"]


async def test_picture_over_five_megabytes_is_refused(world: World):
    assert (await send_picture(world, JPEG.ljust(LARGEST)))[0] == 200
    status, answer = await send_picture(world, JPEG.ljust(LARGEST + 1))
    assert (status, answer) == (400, {"error": "a picture has at most 5 MB"})


def test_oldest_picture_is_forgotten_when_there_are_too_many():
    media = Media(bound=2 * len(JPEG))
    first, second, third = (media.keep(JPEG) for _ in range(3))
    assert media.find(first.id) is None
    assert [media.find(medium.id) for medium in (second, third)] == [second, third]
