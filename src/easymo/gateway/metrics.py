"""The page of metrics: for Prometheus on this machine, or with the admin token."""

import asyncio
import hmac
import time
from ipaddress import ip_address
from typing import TYPE_CHECKING

import structlog

from easymo.database.connect import Pool
from easymo.gateway.http import Reply, header
from easymo.observability.backlog import read_house, read_snapshots
from easymo.observability.exposition import CONTENT_TYPE, Family, exposition, gauge
from easymo.settings import Settings

if TYPE_CHECKING:
    from starlette.types import Scope

FRESH_SECONDS = 5.0
"""One look at the database serves everybody who asks within it."""
PATIENCE_SECONDS = 2.0

_FORWARDED = (b"forwarded", b"x-forwarded-for")
_log = structlog.stdlib.get_logger(__name__)


class Metrics:
    """Puts the page together. ``worker`` names this process; ``token`` opens the page to others ('': to nobody)."""

    def __init__(self, pool: Pool, worker: str, token: str) -> None:
        self._pool = pool
        self._worker = worker
        self._token = token.encode()
        self._looking = asyncio.Lock()
        self._looked_at = float("-inf")
        self._house: list[Family] = []
        self._others: dict[str, bytes] = {}

    def renew(self, settings: Settings) -> None:
        """From now on the token is that of ``settings``."""
        self._token = settings.admin_token.encode()

    async def page(self) -> Reply:
        """The metrics of the house; those of this process alone, and easymo_database_up 0, while it cannot be asked."""
        async with self._looking:
            if time.monotonic() - self._looked_at > FRESH_SECONDS:
                await self._look()
        return Reply(200, exposition(self._worker, self._others, self._house), CONTENT_TYPE.encode())

    def may_see(self, scope: "Scope") -> bool:
        """Whether the request comes from this machine itself, not through a proxy on it, or bears the token."""
        given = header(scope, b"authorization") or b""
        if self._token and hmac.compare_digest(given, b"Bearer " + self._token):
            return True
        return _is_loopback(scope) and not any(name in _FORWARDED for name, _ in scope["headers"])

    async def _look(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                self._house = await read_house(self._pool)
                self._others = await read_snapshots(self._pool)
            up = 1
        except Exception as error:  # noqa: BLE001 - whatever it is, what is known without the database is told
            _log.warning("metrics without the database", error=type(error).__name__)
            self._house, self._others, up = [], {}, 0
        self._house.append(gauge("database_up", "Whether the database could be asked.", [({}, up)]))
        self._looked_at = time.monotonic()


def _is_loopback(scope: "Scope") -> bool:
    client = scope.get("client")
    try:
        return client is not None and ip_address(client[0]).is_loopback
    except ValueError:
        return False
