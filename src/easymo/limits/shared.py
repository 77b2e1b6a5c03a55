"""The same counted in Redis or Valkey, so that several gateways are one."""

import time
from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING
from uuid import uuid4

import structlog

from easymo.errors import ConfigurationError
from easymo.limits.window import WINDOW_SECONDS
from easymo.observability.metrics import SHARED_LIMITS

if TYPE_CHECKING:
    pass

PATIENCE = 0.1
"""Seconds an answer may take: who is to be refused is not waited for."""
AVOIDED_SECONDS = 5.0
"""How long a server that failed is left alone."""

# Its own clock, one for all gateways. Refused hits are not counted: who stays away is let in again.
_HIT = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window, most = tonumber(ARGV[1]), tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
if redis.call('ZCARD', KEYS[1]) >= most then
  return redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] + window - now
end
redis.call('ZADD', KEYS[1], now, ARGV[3])
redis.call('PEXPIRE', KEYS[1], window)
return 0
"""

_log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Shared:
    """Counts at ``url``. Never raises once made: where the server does not answer, it says so and is avoided a while.

    Raises ConfigurationError if the client library is not installed or the URL is none of Redis's.
    """

    def __init__(self, url: str, clock: Callable[[], float] = time.monotonic) -> None:
        try:
            from redis.asyncio import Redis
        except ImportError as error:
            raise ConfigurationError("REDIS_URL is set, but its client is not installed: pip install redis") from error
        try:
            self._redis: Redis = Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
                url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE, retry=None
            )
        except ValueError as error:
            raise ConfigurationError("REDIS_URL is not a URL such as redis://host:6379/0") from error
        self._hit = self._redis.register_script(_HIT)
        self._clock = clock
        self._avoided_until = 0.0

    async def hit(self, name: str, client: str, most: int) -> int | None:
        """Counts one of ``name``. 0 up to the last allowed; then the whole seconds to stay away. None: it could not be
        counted."""
        from redis.exceptions import RedisError

        if self._clock() < self._avoided_until:
            SHARED_LIMITS.labels("avoided").inc()
            return None
        try:
            left = await self._hit(
                keys=[f"easymo:limit:{name}:{client}"], args=[int(WINDOW_SECONDS * 1000), most, uuid4().hex]
            )
        except (RedisError, OSError) as error:
            self._avoided_until = self._clock() + AVOIDED_SECONDS
            SHARED_LIMITS.labels("failed").inc()
            _log.warning("shared_limits_away", error=type(error).__name__)
            return None
        SHARED_LIMITS.labels("counted").inc()
        return ceil(int(left) / 1000)

    async def close(self) -> None:
        await self._redis.aclose()
