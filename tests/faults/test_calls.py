"""Calls under kill -9: what a killed runner had begun is run again, and the person hears once."""

import asyncio
from pathlib import Path

from faults.house import CALLING, House, disk_folder, running_house, settled


async def test_call_whose_runner_is_killed_is_run_again_and_heard_of_once() -> None:
    with disk_folder() as folder:
        async with running_house(folder, roles=CALLING) as house, asyncio.timeout(60):
            phone = house.simulator.phone("+250788123456")
            await phone.say("shout")
            await heard(folder, 1)
            while not phone.typing:
                await asyncio.sleep(0.02)
            await house.kill("agent-runner")
            await let_the_lease_end(house)
            await phone.wait_for(2, after=0, within=30)
            await settled(house)
            assert [bubble.text for bubble in phone.received()][1:] == ["hello!"]
            first, second = (folder / "echo").read_text(encoding="utf-8").split()
            assert first == second, "the outside world can tell that it is the same request"


async def heard(folder: Path, times: int) -> None:
    """Returns once the outside world was asked so often."""
    echo = folder / "echo"
    while not echo.exists() or len(echo.read_text(encoding="utf-8").split()) < times:
        await asyncio.sleep(0.02)


async def let_the_lease_end(house: House) -> None:
    owner = await house.connect()
    assert await owner.execute("update activities set due_at = now() where due_at > now()") == "UPDATE 1"
    await owner.close()
