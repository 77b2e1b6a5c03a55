"""Whether EasyMO lives, is ready, and which of its parts are carried by somebody."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import structlog

from easymo import __version__
from easymo.database.connect import Pool
from easymo.gateway.routes import SERVICES, WEBHOOK, WORKERS
from easymo.observability.heartbeat import alive

PATIENCE_SECONDS = 1.5

_CORE = f"{WEBHOOK}core"
_log = structlog.stdlib.get_logger(__name__)

Roles = list[tuple[str, list[str]]]


class Health:
    """Answers health pages. All that are asked at the same time share one look at the database."""

    def __init__(self, pool: Pool, *, patience: float = PATIENCE_SECONDS) -> None:
        self._pool = pool
        self._patience = patience
        self._look: asyncio.Task[Roles | None] | None = None

    async def page(self, name: str) -> dict[str, Any]:
        """The health page of one service or worker; ``status`` is healthy or unhealthy. Within two seconds."""
        return describe(name, await self._roles(), datetime.now(UTC))

    async def ready(self) -> bool:
        """Whether the database answers. Within two seconds."""
        return await self._roles() is not None

    async def stop(self) -> None:
        """Gives up a look at the database that is still under way."""
        if self._look is not None:
            self._look.cancel()
            await asyncio.wait({self._look})

    async def _roles(self) -> Roles | None:
        """Which roles are alive; None if the database does not say so in time."""
        if self._look is None or self._look.done():
            self._look = asyncio.create_task(self._ask(), name="health")
        done, _ = await asyncio.wait({self._look}, timeout=self._patience)
        return self._look.result() if done else None

    async def _ask(self) -> Roles | None:
        try:
            return await alive(self._pool)
        except Exception as error:  # noqa: BLE001 - whatever it is, health says unhealthy
            _log.warning("health cannot be asked", exc_info=error)
            return None


def describe(name: str, roles: Roles | None, at: datetime) -> dict[str, Any]:
    """The health page: healthy means that the database answers and somebody carries core."""
    carried = _carried(roles or ())
    return {
        "status": "healthy" if _CORE in carried else "unhealthy",
        "service": name,
        "timestamp": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "checks": {"database": "disconnected" if roles is None else "connected"},
        "microservices": {
            known: known in carried for known in (*(f"{WEBHOOK}{service}" for service in SERVICES), *WORKERS)
        },
        "version": __version__,
        "circuitBreakers": {},
    }


def _carried(roles: Iterable[tuple[str, list[str]]]) -> set[str]:
    carried: set[str] = set()
    for role, services in roles:
        carried.add(role)
        if role == "turns":
            carried.update(f"{WEBHOOK}{service.removeprefix(WEBHOOK)}" for service in services)
    return carried
