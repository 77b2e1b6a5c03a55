"""`easymo simulator serve`, as another project runs it."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from starlette.applications import Starlette
from starlette.routing import Route

from easymo.settings import SIMULATED_ACCESS_TOKEN, SIMULATED_NUMBER_ID
from houses import easymo, free_port
from simulated import NUMBER, Callback, messages, serving, text


@asynccontextmanager
async def served(port: int, home: Path, *options: str) -> AsyncGenerator[Process]:
    """The simulator in a process of its own, once it answers."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "easymo", "simulator", "serve", "--port", str(port), *options),
        env={**os.environ, "EASYMO_HOME": str(home)},
        stdout=PIPE,
    )
    try:
        async with asyncio.timeout(20), aiohttp.ClientSession() as session:
            while not await answers(session, port):
                assert process.returncode is None
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


async def answers(session: aiohttp.ClientSession, port: int) -> bool:
    try:
        async with session.get(f"http://127.0.0.1:{port}/simulator/faults") as answer:
            return answer.status == 200
    except aiohttp.ClientConnectionError:
        await asyncio.sleep(0.05)
        return False


async def test_another_project_is_spoken_to_at_its_callback(tmp_path: Path):
    callback, port = Callback(), free_port()
    routes = [
        Route("/hook", callback.take, methods=["POST"]),
        Route("/hook", callback.verify, methods=["GET"]),
    ]

    async with serving(Starlette(routes=routes)) as base:
        options = ("--callback", f"{base}/hook", "--seed", "7", "--fault", "duplicate", "--profile", "whatsapp")
        async with served(port, tmp_path, *options) as process, aiohttp.ClientSession() as session:
            assert process.stdout
            greeting = (await process.stdout.readline()).decode()
            for word in (f"http://127.0.0.1:{port}/simulator/v26.0", SIMULATED_NUMBER_ID, SIMULATED_ACCESS_TOKEN):
                assert word in greeting

            async def answer(_: object) -> None:
                url = f"http://127.0.0.1:{port}/simulator/v26.0/{SIMULATED_NUMBER_ID}/messages"
                headers = {"Authorization": f"Bearer {SIMULATED_ACCESS_TOKEN}"}
                async with session.post(url, json=text("hello"), headers=headers) as sent:
                    assert sent.status == 200

            callback.answer_with = answer
            environment = {**os.environ, "EASYMO_PORT": str(port)}
            ended = await easymo("simulator", "talk", "hi", "--number", NUMBER, environment=environment)
            assert (ended.code, ended.err) == (0, "")
            assert "EasyMO  hello" in ended.out
            heard = [messages(body)[0]["text"]["body"] for body in callback.bodies if messages(body)]
            assert heard == ["hi", "hi"]
            assert len(callback.handshakes) == 1


async def test_what_will_not_do_is_told_in_one_line(tmp_path: Path):
    environment = {**os.environ, "EASYMO_HOME": str(tmp_path), "EASYMO_PORT": str(free_port())}
    for options, word in (
        (("--fault", "storm"), "storm"),
        (("--script", "/none"), "script"),
        (("--speed", "0"), "speed"),
    ):
        ended = await easymo("simulator", "serve", *options, environment=environment)
        assert ended.code == 1
        assert word in ended.err
        assert len(ended.err.splitlines()) == 1
