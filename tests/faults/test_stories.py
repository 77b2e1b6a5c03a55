"""The promise as people see it: whatever is killed while they talk, everybody's screen is what it would have been.

``FAULT_SEED`` chooses other moments; the seed is part of each test's name.
"""

import asyncio
import re
from random import Random

import pytest

from easymo.outbox.tally import Tally
from easymo.simulator.phones import Phone
from faults.house import SHIPPED, House, disk_folder, running_house, settled
from faults.test_kills import SEED

TRADES = ("tailor", "plumber", "painter", "baker", "welder", "barber")
COUPLES = len(TRADES)
"""Employers, each with somebody who applies."""
KILLS = 5
PATIENCE = 120.0
"""Seconds a round may take; it takes fifteen."""
BEATS = 21
"""Things said in one story."""

Screen = list[tuple[bool, str, list[str]]]


@pytest.mark.parametrize("seed", range(SEED, SEED + 1))
async def test_nobody_sees_that_something_was_killed(seed: int) -> None:
    await hold(Random(f"stories {seed}"))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(SEED + 100, SEED + 120))
async def test_nobody_sees_that_something_was_killed_often(seed: int) -> None:
    await hold(Random(f"stories {seed}"))


async def hold(chance: Random) -> None:
    """The stories told twice: once left alone, once with kills at random moments. They look the same."""
    victims = [chance.choice([*SHIPPED, "postgresql"]) for _ in range(KILLS)]
    moments = sorted(chance.sample(range(1, COUPLES * BEATS * 9 // 10), KILLS))
    with disk_folder() as folder:
        async with running_house(folder, roles=SHIPPED) as house:
            undisturbed = await tell(house, 1, [], [])
            disturbed = await tell(house, 2, victims, moments)
            owner = await house.connect()
            letters = await owner.fetch("select kind, reason, traceback from dead_letters")
            await owner.close()
    assert [tuple(letter) for letter in letters] == []
    for name, screen in undisturbed.items():
        assert disturbed[name] == screen, f"{name}, with {victims} killed at {moments}"


async def tell(house: House, telling: int, victims: list[str], moments: list[int]) -> dict[str, Screen]:
    """All stories at once; returns every screen at the end."""
    beats = Tally()
    couples = [Couple(house, telling, number, beats) for number in range(COUPLES)]
    try:
        async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
            for couple in couples:
                group.create_task(couple.live())
            group.create_task(kill(house, beats, victims, moments))
        async with asyncio.timeout(PATIENCE):
            await settled(house)
    except TimeoutError:
        pytest.fail(f"stuck at {beats.value} of {COUPLES * BEATS}, {victims} at {moments}\n{house.stderr()[-20000:]}")
    return {name: screen for couple in couples for name, screen in couple.screens().items()}


async def kill(house: House, beats: Tally, victims: list[str], moments: list[int]) -> None:
    for victim, moment in zip(victims, moments, strict=True):
        await beats.reach(moment)
        await house.kill(victim)


class Couple:
    """Somebody who offers work, and somebody who looks for it."""

    def __init__(self, house: House, telling: int, number: int, beats: Tally) -> None:
        self._trade = f"{TRADES[number]}{telling}"
        self._employer = house.simulator.phone(f"+250780{telling}{number:05}", "Eric")
        self._seeker = house.simulator.phone(f"+250788{telling}{number:05}", "Keza")
        self._beats = beats

    async def live(self) -> None:
        offers, looks = self._employer, self._seeker
        await self._says(offers, "hello", 2)
        await self._says(offers, "post a job")
        await self._says(offers, f"{self._trade} wanted")
        await self._says(offers, "skip")
        await self._taps(offers, "6")
        await self._taps(offers, "3")
        await self._says(offers, "Kimironko")
        await self._says(offers, "50k")
        await self._taps(offers, "2")
        await self._says(offers, "1")
        await self._taps(offers, "1")
        await self._says(looks, "muraho", 2)
        await self._says(looks, f"akazi {self._trade}")
        await self._taps(looks, f"{self._trade} wanted")
        await self._taps(looks, "1")
        await self._taps(looks, "2")
        await self._says(looks, "Mfite uburambe.")
        told = offers.last
        await self._says(looks, "simbuka")
        await offers.wait_for(1, after=told, within=PATIENCE)
        told = looks.last
        await self._taps(offers, "1")
        await looks.wait_for(1, after=told, within=PATIENCE)
        await self._says(looks, "menu")
        await self._says(offers, "menu")

    def screens(self) -> dict[str, Screen]:
        """What stands on the two screens, digits aside: numbers of jobs and people differ between two tellings."""
        trade = self._trade[:-1]
        return {f"{trade} {phone.contact.name}": _screen(phone) for phone in (self._employer, self._seeker)}

    async def _says(self, phone: Phone, words: str, answers: int = 1) -> None:
        await phone.say(words)
        await phone.wait_for(answers, within=PATIENCE)
        self._beats.add()

    async def _taps(self, phone: Phone, choice: str) -> None:
        await phone.tap(choice)
        await phone.wait_for(1, within=PATIENCE)
        self._beats.add()


def _screen(phone: Phone) -> Screen:
    return [
        (bubble.mine, _without_digits(bubble.text), [_without_digits(option.title) for option in bubble.options])
        for bubble in phone.bubbles
    ]


def _without_digits(text: str) -> str:
    return re.sub(r"\d+", "…", text)
