"""A house of separate processes on a database of its own, with a WhatsApp in this one."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

import aiohttp

from easymo.bootstrap import ROLES
from easymo.database.connect import Connection, connect
from easymo.database.embedded import EmbeddedServer
from easymo.database.migrate import migrate
from easymo.errors import DatabaseUnavailable
from easymo.gateway.server import serve_http
from easymo.settings import Settings
from easymo.simulator.app import Simulator, create_simulator
from easymo.simulator.behaviour import Behaviour
from faults.counting import TABLE

VICTIMS = ("turns", "sender", "gateway", "postgresql")
COUNTING = {role: ("faults.process", role) for role in ("gateway", "turns", "sender")}
"""A house whose turns count."""
CALLING = {**COUNTING, "agent-runner": ("faults.process", "agent-runner")}
"""The same with somebody who runs what flows call for."""
SHIPPED = {role: ("easymo", "run", f"--role={role}") for role in ROLES if role != "simulator"}
"""The house as people use it, one process a role."""

NUMBER_ID = "106540352242922"
TOKEN, SECRET, VERIFY = "a-token-for-tests", "a-secret-for-tests", "a-word-for-tests"
UNKNOWN_WAIT = 3
"""Seconds a send of unknown fate waits for its status."""

_TESTS = Path(__file__).parents[1]
_WHATSAPP = Behaviour(
    statuses=(("sent", 0.02), ("delivered", 0.06)), batch=50, redeliver_first=0.05, redeliver_cap=0.5, answer_within=5
)


class Process:
    """One role as a process of its own; what it writes is appended to ``log``."""

    def __init__(self, role: str, command: Sequence[str], environment: dict[str, str], log: Path) -> None:
        self.role = role
        self.log = log
        self._command = [sys.executable, "-m", *command]
        self._environment = environment
        self._running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._running = subprocess.Popen(self._command, env=self._environment, stdout=log, stderr=log)

    @property
    def alive(self) -> bool:
        return self._running is not None and self._running.poll() is None

    def kill(self) -> None:
        """As the power does."""
        assert self._running is not None
        self._running.kill()
        self._running.wait()

    def stop(self) -> None:
        if self._running is None:
            return
        self._running.terminate()
        try:
            self._running.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
            raise


class House:
    """What a test talks to: the WhatsApp side, the webhook's URL, the database, and the processes to kill."""

    def __init__(self, simulator: Simulator, server: EmbeddedServer, processes: Sequence[Process], url: str) -> None:
        self.simulator = simulator
        self.server = server
        self.processes = {process.role: process for process in processes}
        self.url = url

    async def kill(self, victim: str) -> None:
        """Kills one and starts it again at once."""
        if victim == "postgresql":
            await asyncio.to_thread(self._kill_database)
        else:
            self.processes[victim].kill()
            self.processes[victim].start()

    def _kill_database(self) -> None:
        assert self.server.pid is not None
        for process in (self.server.pid, *_children(self.server.pid)):
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        while self.server.pid:  # until it is reaped
            pass
        self.server.start()

    async def connect(self) -> Connection:
        """A connection of the owner."""
        return await connect(self.server.owner_url, name="test")

    def stderr(self) -> str:
        """What all processes wrote."""
        return "".join(
            f"--- {process.role}\n{process.log.read_text(encoding='utf-8', errors='replace')}"
            for process in self.processes.values()
        )


@asynccontextmanager
async def running_house(
    folder: Path, behaviour: Behaviour = _WHATSAPP, *, roles: Mapping[str, Sequence[str]] = COUNTING
) -> AsyncGenerator[House]:
    """Everything started and healthy; at the end all of it is stopped, gently.

    ``roles``: the module and arguments of the process of each role.
    """
    server = EmbeddedServer(folder)  # durable, as shipped
    await asyncio.to_thread(server.start)
    stop = asyncio.Event()
    callback, graph = _port(), _port()
    settings = Settings(home=folder, number_id=NUMBER_ID, access_token=TOKEN, app_secrets=(SECRET,))
    simulator = create_simulator(settings, f"http://127.0.0.1:{callback}/wa-webhook-core", behaviour)
    processes = [
        Process(role, command, _environment(server, folder, callback, graph), folder / f"{role}.log")
        for role, command in roles.items()
    ]
    house = House(simulator, server, processes, f"http://127.0.0.1:{callback}/wa-webhook-core")
    try:
        await migrate(server.owner_url, server.plain_url)
        owner = await house.connect()
        await owner.execute(TABLE)
        await owner.close()
        with socket.create_server(("127.0.0.1", graph)) as listening:
            serving = asyncio.create_task(serve_http(simulator.app, listening, stop))
            await simulator.start()
            try:
                for process in processes:
                    process.start()
                await _healthy(house)
                yield house
            finally:
                for process in processes:
                    await asyncio.to_thread(process.stop)
                await simulator.stop()
                stop.set()
                await serving
    finally:
        await asyncio.to_thread(server.stop)


@contextmanager
def disk_folder() -> Generator[Path]:
    """A new folder on a real disk, which PostgreSQL's account can reach."""
    folder = Path(tempfile.mkdtemp(prefix="easymo-faults-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


async def _healthy(house: House) -> None:
    async with aiohttp.ClientSession() as session, asyncio.timeout(60):
        while True:
            with suppress(aiohttp.ClientError):
                async with session.get(f"{house.url}/health") as answer:
                    if answer.status == 200:
                        return
            await asyncio.sleep(0.05)


async def settled(house: House) -> None:
    """Returns once nothing waits in the database and every message sent is known to have arrived."""
    busy = (
        "select exists (select from inbox) or exists (select from outbox) or exists (select from lanes)"
        " or exists (select from statuses)"
        " or exists (select from messages where direction = 'out' and status <> 'delivered')"
    )
    while True:
        with suppress(DatabaseUnavailable):
            connection = await house.connect()
            try:
                while await connection.fetchval(busy):
                    await asyncio.sleep(0.02)
            finally:
                await connection.close()
            return


def _environment(server: EmbeddedServer, folder: Path, callback: int, graph: int) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, [str(_TESTS), os.environ.get("PYTHONPATH")])),
        "EASYMO_HOME": str(folder),
        "EASYMO_PORT": str(callback),
        "EASYMO_LOG_FORMAT": "json",
        "EASYMO_SEND_UNKNOWN_WAIT": str(UNKNOWN_WAIT),
        "EASYMO_SEARCH": "words",  # vectors come when they are made: what is found by them differs by the moment
        "DATABASE_URL": server.plain_url,
        "WHATSAPP_PHONE_NUMBER_ID": NUMBER_ID,
        "WHATSAPP_ACCESS_TOKEN": TOKEN,
        "WHATSAPP_APP_SECRET": SECRET,
        "WHATSAPP_VERIFY_TOKEN": VERIFY,
        "WHATSAPP_API_BASE_URL": f"http://127.0.0.1:{graph}/simulator",
        "WHATSAPP_THROUGHPUT": "0",
    }


def _children(process: int) -> list[int]:
    try:
        return [
            int(child)
            for thread in Path(f"/proc/{process}/task").iterdir()
            for child in (thread / "children").read_text(encoding="ascii").split()
        ]
    except OSError:
        return []


def _port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]
