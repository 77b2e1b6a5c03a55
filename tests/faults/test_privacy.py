"""Nothing a person said or is called by is in any log, whatever goes wrong."""

import asyncio
import base64
import re
from collections.abc import Iterator
from typing import NamedTuple

import aiohttp
import pytest

from easymo.simulator import wire
from easymo.simulator.behaviour import HANGS_UP_AFTER, THROTTLED, UNAVAILABLE, Fault
from easymo.simulator.phones import Phone, user_id
from faults.house import SECRET, House, disk_folder, running_house

NUMBER, OTHER_NUMBER = "250788123456", "250788654321"
WORDS = ("umuhinzi", "Nyabugogo", "0788123456")
"""Words that nothing but the person says; the last is a number as one types it."""
SPEECH = " ".join(WORDS)

UNDELIVERABLE = Fault(code=131026)
"""A send that is refused for good; the answer names the recipient."""


class Told(NamedTuple):
    """What a house tells of itself."""

    logs: str
    metrics: str


@pytest.fixture(scope="module")
def told() -> Told:
    """In a conversation in which all goes wrong that can."""
    return asyncio.run(_collect())


@pytest.fixture(scope="module")
def logs(told: Told) -> str:
    """What all processes and PostgreSQL wrote."""
    return told.logs


async def _collect() -> Told:
    with disk_folder() as folder:
        async with running_house(folder) as house, asyncio.timeout(90):
            phone = house.simulator.phone(f"+{NUMBER}", WORDS[0])
            await _talk(house, phone)
            await _break_the_door(house, phone)
            await _fail_sends(house, phone)
            await _lose_the_database(house, phone)
            metrics = await _read_metrics(house)
        logs = f"{house.stderr()}\n--- postgresql\n{(folder / 'postgres.log').read_text(errors='replace')}"
        return Told(logs, metrics)


async def _read_metrics(house: House) -> str:
    """The page of all processes."""
    page = house.url.replace("/wa-webhook-core", "/metrics")
    async with aiohttp.ClientSession() as session, session.get(page) as answer:
        assert answer.status == 200
        return await answer.text()


async def _talk(house: House, phone: Phone) -> None:
    await phone.say("count")
    await phone.say("7")
    await phone.say(f"count {SPEECH}")
    await phone.say("menu")
    await phone.say(f"stumble {SPEECH}")
    await house.simulator.phone(f"+{OTHER_NUMBER}", WORDS[0]).say(f"stumble sql {SPEECH}")
    await _dead_letters(house, 2)


async def _break_the_door(house: House, phone: Phone) -> None:
    business, people = house.simulator.business, [phone.contact]
    value = wire.messages(business, people, [wire.text(phone.contact, SPEECH)])
    webhook, speech = wire.serialise(wire.envelope(business, [value])), SPEECH.encode()
    odd = webhook.replace(speech, rb"\u0000 \ud800 " + speech)
    posts = ((webhook, "sha256=0"), (speech, wire.sign(SECRET, speech)), (odd, wire.sign(SECRET, odd)))
    async with aiohttp.ClientSession() as session:
        for body, signature in posts:
            async with session.post(house.url, data=body, headers={"X-Hub-Signature-256": signature}) as answer:
                await answer.read()


async def _fail_sends(house: House, phone: Phone) -> None:
    house.simulator.faults.add(THROTTLED, UNAVAILABLE, HANGS_UP_AFTER, UNDELIVERABLE)
    for number in range(5):
        await phone.say(f"{number} {SPEECH}")
    await _dead_letters(house, 3)


async def _lose_the_database(house: House, phone: Phone) -> None:
    await house.kill("postgresql")
    said = await phone.say(f"count again {SPEECH}")
    await phone.wait_for(1, after=said.n, within=60)


async def _dead_letters(house: House, number: int) -> None:
    owner = await house.connect()
    while await owner.fetchval("select count(*) from dead_letters") < number:
        await asyncio.sleep(0.05)
    await owner.close()


def decoded(text: str) -> Iterator[str]:
    """Whatever in ``text`` may be base64, decoded from each of its four possible beginnings."""
    for token in re.findall(r"[A-Za-z0-9+/_=-]{12,}", text):
        plain = token.replace("-", "+").replace("_", "/").rstrip("=")
        for start in range(4):
            part = plain[start : start + (len(plain) - start) // 4 * 4]
            yield base64.b64decode(part, validate=False).decode("latin-1")


def test_failures_of_each_kind_were_told(logs: str) -> None:
    for event in ("turn_failed", "turn_buried", "send_postponed", "send_fate_unknown", "send_given_up"):
        assert event in logs
    assert "webhook without a valid signature" in logs
    assert "webhook is not JSON" in logs
    assert "--- postgresql" in logs
    assert "database system is ready" in logs.partition("--- postgresql")[2]


def test_no_phone_number_is_in_any_log(logs: str) -> None:
    digits = re.sub(r"(?<=\d)[ ().-]+(?=\d)", "", logs)
    assert [number for number in (NUMBER, OTHER_NUMBER) if number[3:] in digits] == []


def test_no_word_of_a_person_is_in_any_log(logs: str) -> None:
    assert [word for word in WORDS if word.casefold() in logs.casefold()] == []


def test_no_message_id_is_in_any_log(logs: str) -> None:
    assert "wamid." not in logs
    assert [text for text in decoded(logs) if NUMBER[3:] in text or OTHER_NUMBER[3:] in text] == []


def test_a_message_id_would_be_found() -> None:
    assert any(NUMBER in text for text in decoded(f"sent {wire.wamid(NUMBER)}"))
    assert any(NUMBER in text for text in decoded(f"sent {wire.wamid(NUMBER)[8:]}"))


def test_no_user_id_is_in_any_log(logs: str) -> None:
    assert [number for number in (NUMBER, OTHER_NUMBER) if user_id(number) in logs] == []


def test_nothing_of_a_person_is_in_any_metric(told: Told) -> None:
    assert 'easymo_turns_total{outcome="retried"' in told.metrics
    assert [
        label
        for label in (*WORDS, NUMBER[3:], OTHER_NUMBER[3:], "wamid.")
        if label.casefold() in told.metrics.casefold()
    ] == []
    assert [number for number in (NUMBER, OTHER_NUMBER) if user_id(number) in told.metrics] == []
