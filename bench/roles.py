"""EasyMO's own processes, started as `easymo up` starts them."""

import asyncio
import http.client
import os
import socket
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress

from easymo.supervisor import Child

READY_SECONDS, STOP_SECONDS = 30.0, 10.0


def own_environment() -> None:
    """Takes EasyMO's variables out of this process' environment: a bench is the same wherever it runs."""
    for name in list(os.environ):
        if name.startswith(("EASYMO_", "WHATSAPP_", "DATABASE_", "REDIS_", "PG")):
            del os.environ[name]


def bound() -> socket.socket:
    """A socket on a free port of this machine."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", 0))
    return listening


def free_port() -> int:
    with bound() as listening:
        return listening.getsockname()[1]


@asynccontextmanager
async def running(
    processes: Sequence[Sequence[str]], port: int, page: str, environment: Mapping[str, str]
) -> AsyncGenerator[list[int]]:
    """The processes, each with its roles, once ``page`` of the gateway on ``port`` answers 200; yields their pids."""
    children = [Child(roles, {"EASYMO_PORT": str(port), **environment}) for roles in processes]
    try:
        for child in children:
            child.start()
        await asyncio.to_thread(_wait_for, port, page)
        yield [child.pid or 0 for child in children]
    finally:
        for child in children:
            child.ask_to_stop()
        for child in children:
            await asyncio.to_thread(child.wait, time.monotonic() + STOP_SECONDS)


def _wait_for(port: int, page: str) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        with suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
            connection.request("GET", page)
            if connection.getresponse().status == http.client.OK:
                return
        time.sleep(0.02)
    raise TimeoutError(f"{page} was not well within {READY_SECONDS:.0f} s")
