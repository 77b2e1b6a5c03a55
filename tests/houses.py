"""`easymo` as people run it: the commands as processes, and who is left of them."""

import asyncio
import os
import shutil
import signal
import socket
import sys
import tempfile
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

ELSEWHERE = Path("/var/lib/easymo")


class Ended(NamedTuple):
    """A command that came to its end."""

    code: int
    out: str
    err: str


class Up:
    """A running `easymo up`, in a process group of its own as a terminal would have it."""

    def __init__(self, process: Process, environment: dict[str, str], started_at: float) -> None:
        self.process = process
        self.environment = environment
        self.healthy_after = 0.0
        """Seconds from its start to the line that says it is up."""
        self.said: list[str] = []
        self._started_at = started_at

    async def wait_for(self, words: str, seconds: float = 60) -> None:
        """Returns when it says a line with these words."""
        assert self.process.stdout
        async with asyncio.timeout(seconds):
            while words not in (self.said or [""])[-1]:
                line = await self.process.stdout.readline()
                assert line, f"it ended: {self.said}"
                self.said.append(line.decode().rstrip())

    async def healthy(self) -> None:
        await self.wait_for("up at http")
        self.healthy_after = time.monotonic() - self._started_at

    async def talk(self, *lines: str) -> str:
        """The transcript of what a simulated person says and sees."""
        ended = await easymo("simulator", "talk", *lines, environment=self.environment)
        assert ended.code == 0, ended.err
        return ended.out

    def descendants(self) -> set[int]:
        """All processes that stem from it, the database's included."""
        return descendants(self.process.pid)

    def children(self, words: str) -> list[int]:
        """Those of them whose command line holds the words."""
        return [pid for pid in self.descendants() if words in command_line(pid)]

    async def interrupt(self) -> Ended:
        """Ctrl-C: SIGINT to all of the process group."""
        os.killpg(self.process.pid, signal.SIGINT)
        return await self.ended()

    async def ended(self) -> Ended:
        async with asyncio.timeout(30):
            out, err = await self.process.communicate()
        assert self.process.returncode is not None
        return Ended(self.process.returncode, "\n".join(self.said) + out.decode(), err.decode())


async def easymo(*arguments: str, environment: dict[str, str], seconds: float = 60) -> Ended:
    """Runs a command to its end."""
    return await python("-m", "easymo", *arguments, environment=environment, seconds=seconds)


async def python(*arguments: str, environment: dict[str, str], seconds: float = 60) -> Ended:
    """Runs Python to its end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, stdout=PIPE, stderr=PIPE, env=environment
    )
    try:
        async with asyncio.timeout(seconds):
            out, err = await process.communicate()
    except TimeoutError:
        process.kill()
        await process.communicate()
        raise
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


@asynccontextmanager
async def running_up(home: Path, **variables: str) -> AsyncGenerator[Up]:
    """`easymo up` at a free port, healthy; killed at the end if it still runs."""
    environment = {**os.environ, "EASYMO_HOME": str(home), "EASYMO_PORT": str(free_port()), **variables}
    started_at = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "easymo", "up", stdout=PIPE, stderr=PIPE, env=environment, start_new_session=True
    )
    up = Up(process, environment, started_at)
    try:
        await up.healthy()
        yield up
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        async with asyncio.timeout(30):
            await process.communicate()


@contextmanager
def new_home(*, closed: bool = False) -> Generator[Path]:
    """The path of a home that does not exist yet. ``closed``: below folders that only this account may enter."""
    folder = Path(tempfile.mkdtemp(prefix="easymo-test-"))
    folder.chmod(0o700 if closed else 0o755)
    home = folder / "home"
    if closed:
        home.mkdir(mode=0o700)
    try:
        yield home
    finally:
        data = (home / "postgres").resolve()
        shutil.rmtree(folder)
        if data.is_relative_to(ELSEWHERE):
            shutil.rmtree(data)


def descendants(pid: int) -> set[int]:
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with suppress(OSError):
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def alive(pid: int) -> bool:
    """Whether it runs; one that waits to be buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


async def all_gone(pids: set[int], seconds: float = 20) -> None:
    """Returns once none of the processes runs."""
    async with asyncio.timeout(seconds):
        while any(alive(pid) for pid in pids):
            await asyncio.sleep(0.01)


def command_line(pid: int) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_text(errors="replace").replace("\0", " ")
    return ""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]
