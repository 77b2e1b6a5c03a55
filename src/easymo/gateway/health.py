"""Whether EasyMO lives, is ready, and which of its parts are carried by somebody."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

import structlog

from easymo import __version__
from easymo.database.connect import Pool
from easymo.gateway.routes import SERVICES, WEBHOOK, WORKERS
from easymo.observability.heartbeat import alive

PATIENCE_SECONDS = 1.5

_CORE = f"{WEBHOOK}core"
_log = structlog.stdlib.get_logger(__name__)

Roles = list[tuple[str, list[str]]]
Circuits = dict[str, dict[str, Any]]


class Seen(NamedTuple):
    """What the database says."""

    roles: Roles
    """Which are alive."""
    circuits: Circuits
    """Those that are not closed, each with its state and failures in a row."""


async def _no_circuits() -> Circuits:
    return {}


class Health:
    """Answers health pages. All that are asked at the same time share one look at the database."""

    def __init__(
        self,
        pool: Pool,
        circuits: Callable[[], Awaitable[Circuits]] = _no_circuits,
        *,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        """``circuits`` tells those that are not closed."""
        self._pool = pool
        self._circuits = circuits
        self._patience = patience
        self._look: asyncio.Task[Seen | None] | None = None

    async def page(self, name: str) -> dict[str, Any]:
        """The health page of one service or worker; ``status`` is healthy or unhealthy. Within two seconds."""
        return describe(name, await self._see(), datetime.now(UTC))

    async def ready(self) -> bool:
        """Whether the database answers. Within two seconds."""
        return await self._see() is not None

    async def stop(self) -> None:
        """Gives up a look at the database that is still under way."""
        if self._look is not None:
            self._look.cancel()
            await asyncio.wait({self._look})

    async def _see(self) -> Seen | None:
        """What the database says; None if it does not in time."""
        if self._look is None or self._look.done():
            self._look = asyncio.create_task(self._ask(), name="health")
        done, _ = await asyncio.wait({self._look}, timeout=self._patience)
        return self._look.result() if done else None

    async def _ask(self) -> Seen | None:
        try:
            return Seen(await alive(self._pool), await self._circuits())
        except Exception as error:  # noqa: BLE001 - whatever it is, health says unhealthy
            _log.warning("health cannot be asked", exc_info=error)
            return None


def describe(name: str, seen: Seen | None, at: datetime) -> dict[str, Any]:
    """The health page: healthy means that the database answers and somebody carries core."""
    carried = _carried(seen.roles if seen else ())
    return {
        "status": "healthy" if _CORE in carried else "unhealthy",
        "service": name,
        "timestamp": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "checks": {"database": "disconnected" if seen is None else "connected"},
        "microservices": {
            known: known in carried for known in (*(f"{WEBHOOK}{service}" for service in SERVICES), *WORKERS)
        },
        "version": __version__,
        "circuitBreakers": seen.circuits if seen else {},
    }


def _carried(roles: Iterable[tuple[str, list[str]]]) -> set[str]:
    carried: set[str] = set()
    for role, services in roles:
        carried.add(role)
        if role == "turns":
            carried.update(f"{WEBHOOK}{service.removeprefix(WEBHOOK)}" for service in services)
    return carried
