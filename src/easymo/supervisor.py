"""``easymo up``: the embedded database and the roles of one machine as child processes.

A child that dies is told of and started again, after a pause that doubles while it keeps dying. The children end
with this process, however it ends.
"""

import asyncio
import http.client
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from easymo.database.house import House, house_database
from easymo.database.migrate import migrate
from easymo.gateway.port import bind
from easymo.offspring import death_with_parent
from easymo.settings import Settings

PROCESSES: tuple[tuple[str, ...], ...] = (
    ("gateway", "console", "simulator"),
    ("turns", "sender", "dlq-processor", "session-cleanup", "notification-worker", "agent-runner", "scheduler"),
)
"""Roles that share a process: two processes, so that both cores work."""

STOP_SECONDS = 15.0
FIRST_PAUSE, LONGEST_PAUSE = 0.2, 10.0
STEADY_SECONDS = 30.0
"""A child that lived so long starts again at once when it dies."""
TICK_SECONDS = 0.05

Say = Callable[[str], object]


class Child:
    """One process with some roles."""

    def __init__(self, roles: Sequence[str], environment: Mapping[str, str]) -> None:
        self.name = "+".join(roles)
        self._command = [sys.executable, "-m", "easymo", "run", *(f"--role={role}" for role in roles)]
        self._environment = {**os.environ, **environment}
        self._process: subprocess.Popen[bytes] | None = None
        self._started_at = 0.0
        self._start_at = 0.0
        self._pause = FIRST_PAUSE

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> None:
        self._started_at = time.monotonic()
        self._process = subprocess.Popen(  # noqa: S603
            self._command,
            env=self._environment,
            preexec_fn=death_with_parent(signal.SIGTERM),  # noqa: PLW1509
        )

    def tend(self, say: Say) -> None:
        """Starts it again if it died and its pause is over."""
        if self._process is None:
            if time.monotonic() >= self._start_at:
                self.start()
            return
        code = self._process.poll()
        if code is None:
            return
        lived = time.monotonic() - self._started_at
        self._pause = FIRST_PAUSE if lived > STEADY_SECONDS else min(self._pause * 2, LONGEST_PAUSE)
        self._start_at = time.monotonic() + self._pause
        self._process = None
        say(f"{self.name} ended with {_describe(code)}: starting it again in {self._pause:.1f} s")

    def ask_to_stop(self) -> None:
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)

    def wait(self, deadline: float) -> None:
        """Waits for its end, and ends it at the deadline."""
        if self._process is None:
            return
        try:
            self._process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def run_house(settings: Settings, say: Say) -> None:
    """Runs all roles until SIGINT or SIGTERM, then stops them, the database last.

    Raises ConfigurationError at once if the port is taken: a child that cannot have it would be started for ever.
    """
    bind(settings).close()
    stopping: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda caught, _frame: stopping.append(caught))
    with house_database(settings, say) as house:
        environment = {
            "DATABASE_URL": house.settings.database_url,
            "DATABASE_OWNER_URL": "",
            "DATABASE_LISTEN_URL": house.settings.listen_url,
        }
        children = [Child(roles, environment) for roles in PROCESSES]
        try:
            # The children take longer to load than the schema to be checked: both at once.
            for child in children:
                child.start()
            asyncio.run(migrate(house.settings.owner_url, house.settings.database_url, say))
            _tend(house, children, stopping, say)
        finally:
            _stop(children)


def _tend(house: House, children: Sequence[Child], stopping: Sequence[int], say: Say) -> None:
    healthy = False
    while not stopping:
        time.sleep(TICK_SECONDS if healthy else TICK_SECONDS / 5)
        house.tend()
        for child in children:
            child.tend(say)
        if not healthy and _is_healthy(house.settings):
            healthy = True
            say(_greeting(house.settings))


def _greeting(settings: Settings) -> str:
    if not settings.simulated:
        return f"up at {settings.local_url}  (Ctrl-C stops it)"
    command = f'{Path(sys.executable).parent / "easymo"} simulator talk "hi" "jobs" "tech jobs"'
    return f"up at {settings.local_url}/simulator (phones in your browser), or talk to it: {command}  (Ctrl-C stops it)"


def _stop(children: Sequence[Child]) -> None:
    for child in children:
        child.ask_to_stop()
    deadline = time.monotonic() + STOP_SECONDS
    for child in children:
        child.wait(deadline)


def _is_healthy(settings: Settings) -> bool:
    connection = http.client.HTTPConnection(settings.local_host, settings.port, timeout=1)
    with suppress(OSError, http.client.HTTPException):
        connection.request("GET", "/wa-webhook-core/health")
        return connection.getresponse().status == http.client.OK
    return False


def _describe(code: int) -> str:
    return f"exit code {code}" if code >= 0 else signal.Signals(-code).name
