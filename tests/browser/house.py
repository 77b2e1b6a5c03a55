"""A whole EasyMO in a process of its own, with the simulated WhatsApp that the page belongs to."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from easymo.database.connect import open_pool
from easymo.database.scope import Scope
from easymo.ledger.ledger import credit
from easymo.settings import SIMULATED_ACCESS_TOKEN, SIMULATED_NUMBER_ID

_ROLES = ("gateway", "turns", "sender", "agent-runner", "console", "simulator")
ADMIN_TOKEN = "the-admin-token"
_START_SECONDS = 30.0


class House:
    """Where it answers, and the Graph side to speak to a phone past EasyMO."""

    def __init__(self, url: str, database_url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.database_url = database_url
        self.page_url = f"{url}/simulator"
        self._session = session

    async def send(self, number: str, message: Mapping[str, Any]) -> None:
        """Shows a message of the business on the phone of ``number``."""
        await self._graph({"to": f"+{number}", **message})

    async def read(self, number: str) -> None:
        """Reads what the person wrote last, and shows that an answer is being typed."""
        async with self._session.get(f"{self.page_url}/phones/{number}/messages") as answer:
            own = [shown["id"] for shown in (await answer.json())["messages"] if shown["mine"]]
        await self._graph({"status": "read", "message_id": own[-1], "typing_indicator": {"type": "text"}})

    async def hold(self) -> None:
        """From now on nothing that happens reaches EasyMO, so that what stands on the phones stays."""
        held = [{"meets": "webhook", "delay": 600, "times": None}]
        async with self._session.post(f"{self.page_url}/faults", json=held) as answer:
            assert answer.status == 200, await answer.text()

    async def operate(self, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Asks the admin API, or does what ``body`` says."""
        async with self._session.request(
            "GET" if body is None else "POST",
            f"{self.url}/api/v1{path}",
            json=body,
            headers={"Authorization": f"Bearer {ADMIN_TOKEN}"},
        ) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def _graph(self, body: Mapping[str, Any]) -> None:
        async with self._session.post(
            f"{self.page_url}/v26.0/{SIMULATED_NUMBER_ID}/messages",
            json={"messaging_product": "whatsapp", **body},
            headers={"Authorization": f"Bearer {SIMULATED_ACCESS_TOKEN}"},
        ) as answer:
            assert answer.status == 200, await answer.text()


@asynccontextmanager
async def running_house(database_url: str, home: str) -> AsyncGenerator[House]:
    """Starts all roles against a migrated database; ready when this begins, stopped when it ends."""
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "easymo", "run", *(f"--role={role}" for role in _ROLES)),
        env={
            **os.environ,
            "DATABASE_URL": database_url,
            "EASYMO_PORT": str(port),
            "EASYMO_HOME": home,
            "EASYMO_ADMIN_TOKEN": ADMIN_TOKEN,
            "EASYMO_SIMULATOR_PROFILE": "unlimited",  # tests show people messages they never asked for
        },
    )
    try:
        async with aiohttp.ClientSession() as session:
            house = House(f"http://127.0.0.1:{port}", database_url, session)
            async with asyncio.timeout(_START_SECONDS):
                while not await _is_ready(session, house):
                    assert process.returncode is None, "EasyMO did not start"
            yield house
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def give_tokens(house: House, number: str, tokens: int) -> None:
    """Tokens that were bought, in the wallet of whoever writes from ``number``."""
    pool = await open_pool(house.database_url, size=1, name="test")
    try:
        async with pool.acquire() as connection:
            person = await connection.fetchval("select conversation from aliases where alias = $1", f"phone:+{number}")
            await credit(Scope(connection, 0), f"gift:{number}", "purchase", "purchases", person, tokens)
    finally:
        await pool.close()


async def _is_ready(session: aiohttp.ClientSession, house: House) -> bool:
    try:
        async with session.get(f"{house.url}/health/ready") as answer:
            return answer.status == 200
    except aiohttp.ClientConnectionError:
        # Another process tells of its start by answering only.
        await asyncio.sleep(0.05)
        return False
