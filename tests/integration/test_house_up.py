"""`easymo up`: from an empty home to a conversation, and back to nothing."""

import asyncio
import os
import signal
from collections.abc import AsyncGenerator, Generator
from pathlib import Path

import pytest

from houses import Up, all_gone, command_line, easymo, new_home, running_up

SECOND_START_SECONDS = 1.0
"""What a second start is to take on two cores of its own."""
LOOSE = 10.0


@pytest.fixture(scope="module")
def home() -> Generator[Path]:
    """One home for all tests of this module: each finds what those before it left."""
    with new_home() as path:
        yield path


@pytest.fixture
async def up(home: Path) -> AsyncGenerator[Up]:
    async with running_up(home) as running:
        yield running


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed to others"])
async def test_empty_home_comes_up_answers_and_leaves_nothing_behind(closed: bool) -> None:
    with new_home(closed=closed) as home:
        async with running_up(home) as up:
            print(f"from an empty home to healthy: {up.healthy_after:.2f} s")  # noqa: T201 - a measurement
            transcript = await up.talk("hi")
            family = up.descendants()
            ended = await up.interrupt()
            await all_gone(family)
    assert "core:language:rw" in transcript
    assert "jobs:menu" in transcript
    assert len(family) >= 8, "supervisor, two processes of ours, a postmaster and its own"
    assert (ended.code, ended.err) == (0, "")


async def test_second_start_is_quick(home: Path) -> None:
    async with running_up(home) as first:
        await first.interrupt()
    async with running_up(home) as second:
        print(f"second start to healthy: {second.healthy_after:.2f} s (to be {SECOND_START_SECONDS} s)")  # noqa: T201 - a measurement
        assert second.healthy_after < LOOSE
        assert not any("applied" in line for line in second.said)


async def test_conversation_goes_on_after_a_restart_of_everything(home: Path) -> None:
    lines = ("hi", "jobs", "tech jobs")
    async with running_up(home) as before:
        first = await before.talk(*lines)
        await before.interrupt()
    async with running_up(home) as after:
        second = await after.talk("tech jobs", *lines)
    assert "core:language:rw" in first, "who is new is welcomed"
    assert "core:language:rw" not in second, "and known from then on"
    for transcript in (first, second):
        assert "jobs:menu" in transcript
        assert "jobs:browse" in transcript
        assert "“tech”" in transcript


async def test_sigterm_stops_everything_too(up: Up) -> None:
    family = up.descendants()
    up.process.send_signal(signal.SIGTERM)
    ended = await up.ended()
    await all_gone(family)
    assert (ended.code, ended.err) == (0, "")


async def test_kill_of_the_supervisor_leaves_no_process(up: Up) -> None:
    family = up.descendants()
    assert any("postgres" in command_line(pid) for pid in family)
    up.process.kill()
    await all_gone(family)


@pytest.mark.parametrize("role", ["gateway", "turns"])
async def test_killed_process_is_started_again(up: Up, role: str) -> None:
    (child,) = up.children(f"--role={role}")
    os.kill(child, signal.SIGKILL)
    await up.wait_for("ended with SIGKILL: starting it again")
    async with asyncio.timeout(20):
        while not (set(up.children(f"--role={role}")) - {child}):
            await asyncio.sleep(0.01)
    assert "core:language" in await _answer(up)


async def test_killed_database_is_started_again(up: Up) -> None:
    (postmaster,) = up.children("bin/postgres -D")
    os.kill(postmaster, signal.SIGKILL)
    async with asyncio.timeout(20):
        while not (set(up.children("bin/postgres -D")) - {postmaster}):
            await asyncio.sleep(0.01)
    assert "core:language" in await _answer(up)


async def test_second_house_in_the_same_home_says_that_the_port_is_taken(up: Up) -> None:
    ended = await easymo("up", environment=up.environment)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.count("\n") == 1
    assert "set EASYMO_PORT" in ended.err
    assert "jobs:menu" in await up.talk("hi")


async def _answer(up: Up) -> str:
    """What "hi" is answered by a house that is just putting itself together again."""
    async with asyncio.timeout(30):
        while True:
            ended = await easymo("simulator", "talk", "hi", environment=up.environment)
            if ended.code == 0:
                return ended.out
