"""What is not asked for a while because asking is known to fail: credentials, numbers, services.

Kept in the database: what one sender learns holds for all of them and over restarts, and of all of them one probe
finds out whether it is over. Each process works from a copy, read once a second; while all is well that costs
nothing more.
"""

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterable

import structlog

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable
from easymo.whatsapp.errors import UNSENDABLE, GraphError

_sql = load(__file__, "circuits.sql")
_log = structlog.stdlib.get_logger()

FIRST_SECONDS, LONGEST_SECONDS = 30.0, 300.0
"""How long a circuit is open before it is probed: doubling with each probe that fails."""
PROBE_SECONDS = 60.0
"""How long a probe may take before another is let through."""
REFUSALS = 10
"""Malformed messages in a row, with none accepted between them, that open their service's circuit."""

_CREDENTIAL = frozenset({0, 3, 10, 104, 131005, 190, *range(200, 300)})
_NUMBER = frozenset({131048})  # beside those whose rule says so
_MALFORMED = frozenset({100, 131008, 131009, 131051, 132000, 132005, 132008, 132012, 132018})


def credential(access_token: str) -> str:
    """The name of an access token's circuit; another token is another circuit. Does not tell the token."""
    return f"credential:{hashlib.sha256(access_token.encode()).hexdigest()[:8]}"


def number(number_id: str) -> str:
    return f"number:{number_id}"


def service(name: str) -> str:
    return f"service:{name}"


def scope(error: GraphError) -> str:
    """What an error opens at once: 'credential', 'number', or '' for nothing."""
    if error.code in _CREDENTIAL:
        return "credential"
    return "number" if error.rule.opens_circuit or error.code in _NUMBER else ""


def malformed(error: GraphError) -> bool:
    """Whether the message was refused for what its service made of it."""
    return error.code in _MALFORMED or error.rule is UNSENDABLE


class Refusals:
    """Malformed messages in a row, by service, as this process has seen them."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def refused(self, service: str) -> bool:
        """One more; True: enough of them."""
        self._counts[service] += 1
        return self._counts[service] >= REFUSALS

    def accepted(self, service: str) -> None:
        if self._counts:
            self._counts.pop(service, None)


class Circuits:
    """This process's copy of the circuits that are open. What the database cannot be told is known here only."""

    def __init__(self, pool: Pool, clock: Callable[[], float] = time.monotonic) -> None:
        self._pool = pool
        self._clock = clock
        self._retry_at: dict[str, float] = {}

    async def read(self) -> None:
        """Raises DatabaseUnavailable."""
        with translated():
            rows = await self._pool.fetch(_sql.read)
        now = self._clock()
        self._retry_at = {row["name"]: now + row["seconds"] for row in rows}

    @property
    def some_open(self) -> bool:
        return bool(self._retry_at)

    def wait(self, name: str) -> float | None:
        """Seconds until the circuit may be probed, 0 if it may be now; None: it is closed."""
        retry_at = self._retry_at.get(name)
        return None if retry_at is None else max(0.0, retry_at - self._clock())

    async def probe(self, names: Iterable[str]) -> bool:
        """Whether a request may go through open circuits as their probe; then its answer opens or closes them.

        Raises DatabaseUnavailable.
        """
        for name in names:
            if self.wait(name) or not await self._take(name):
                return False
        return True

    async def open(self, name: str, error: GraphError, *, probe: bool = False) -> None:
        """Nothing is asked that has to go through it, until its probe. Tells operators. Never raises.

        ``probe``: the error is its probe's answer, otherwise that of a request made before it opened, or opens it.
        """
        if self.wait(name) and not probe:
            return
        self._retry_at[name] = self._clock() + FIRST_SECONDS
        try:
            with translated():
                row = await self._pool.fetchrow(
                    _sql.open, name, error.code, error.reason, FIRST_SECONDS, LONGEST_SECONDS
                )
        except DatabaseUnavailable:
            _log.error("circuit_opened", circuit=name, code=error.code, reason=error.reason, shared=False)
            return
        if row is not None:
            self._retry_at[name] = self._clock() + row["seconds"]
            _log.error(
                "circuit_opened",
                circuit=name,
                code=error.code,
                reason=error.reason,
                failures=row["failures"],
                seconds=row["seconds"],
            )

    async def close(self, name: str) -> None:
        """Never raises: one the database was not told of is probed again."""
        self._retry_at.pop(name, None)
        try:
            with translated():
                if await self._pool.fetchval(_sql.close, name):
                    _log.info("circuit_closed", circuit=name)
        except DatabaseUnavailable:
            _log.warning("circuit_closed", circuit=name, shared=False)

    async def _take(self, name: str) -> bool:
        with translated():
            if await self._pool.fetchval(_sql.probe, name, PROBE_SECONDS):
                return True
            if await self._pool.fetchval(_sql.exists, name):  # another sender's probe is under way
                self._retry_at[name] = self._clock() + 1.0
                return False
        self._retry_at.pop(name, None)  # closed by another sender
        return True


async def circuits(pool: Pool) -> dict[str, dict[str, str | int]]:
    """The circuits that are not closed, as health shows them: state open or half-open, and failures in a row.

    Raises DatabaseUnavailable.
    """
    with translated():
        rows = await pool.fetch(_sql.read)
    return {
        row["name"]: {
            "state": "half-open" if row["probing"] or row["seconds"] <= 0 else "open",
            "failures": row["failures"],
        }
        for row in rows
    }
