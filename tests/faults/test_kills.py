"""The promise under kill -9: acknowledged is done exactly once, in order, and answered exactly once.

``FAULT_SEED`` chooses other moments; the seed is part of each test's name.
"""

import asyncio
import os
from random import Random

import pytest

from faults.house import VICTIMS, House, disk_folder, running_house, settled
from faults.load import Load

SEED = int(os.environ.get("FAULT_SEED", "1"))
KILLS = 3
"""Times each victim is killed in one round."""
PATIENCE = 90.0
"""Seconds a round may take; it takes five to ten."""


@pytest.mark.parametrize("seed", range(SEED, SEED + 2))
@pytest.mark.parametrize("victim", VICTIMS)
async def test_nothing_is_lost_or_doubled_when_killed(victim: str, seed: int) -> None:
    await hold(Random(f"{victim} {seed}"), [victim] * KILLS)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(SEED + 100, SEED + 120))
@pytest.mark.parametrize("victim", [*VICTIMS, "any"])
async def test_nothing_is_lost_or_doubled_when_killed_often(victim: str, seed: int) -> None:
    chance = Random(f"{victim} {seed}")
    await hold(chance, chance.choices(VICTIMS, k=5) if victim == "any" else [victim] * KILLS)


async def hold(chance: Random, victims: list[str]) -> None:
    """One round: a load, kills at random moments of it, and what has to be true in the end."""
    with disk_folder() as folder:
        async with running_house(folder) as house:
            load = Load(house, chance)
            try:
                async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
                    group.create_task(load.run())
                    group.create_task(kill(house, load, chance, victims))
                async with asyncio.timeout(PATIENCE):
                    await settled(house)
            except TimeoutError:
                pytest.fail(f"stuck at {load.progress.value} of {load.total}\n{house.stderr()[-20000:]}")
            await judge(house, load)


async def kill(house: House, load: Load, chance: Random, victims: list[str]) -> None:
    moments = sorted(chance.sample(range(load.total // 20, load.total * 9 // 10), len(victims)))
    for victim, moment in zip(victims, moments, strict=True):
        await load.progress.reach(moment)
        await house.kill(victim)


async def judge(house: House, load: Load) -> None:
    numbers = list(range(1, len(load.words)))
    owner = await house.connect()
    counted = await owner.fetch(
        "select phone_number, array_agg(number order by place) as numbers, array_agg(before order by place) as before,"
        " array_agg(known order by place) as known from counted join profiles on profiles.id = person group by 1"
    )
    letters = await owner.fetch("select kind, reason, traceback from dead_letters")
    received = await owner.fetchval("select count(*) from messages where direction = 'in'")
    sent = await owner.fetchval("select count(*) from messages where direction = 'out'")
    await owner.close()
    assert [tuple(letter) for letter in letters] == []
    assert {row["phone_number"]: row["numbers"] for row in counted} == {
        f"+{phone.contact.number}": numbers for phone in load.phones
    }
    assert all(row["before"] == [0, *numbers[:-1]] for row in counted), "the session is as old as the table"
    assert all(row["known"] == [None, *numbers[:-1]] for row in counted)
    for phone in load.phones:
        assert [bubble.text for bubble in phone.received()][1:] == [f"#{number}" for number in (0, *numbers)]
    people, messages = len(load.phones), len(load.phones) * len(load.words)
    assert house.simulator.graph.accepted == messages + people
    assert (received, sent) == (messages, messages + people)
