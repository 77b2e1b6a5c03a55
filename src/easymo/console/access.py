"""Who may ask: bearers of a token, and of the one in EASYMO_ADMIN_TOKEN, which opens everything."""

import hmac
import time
from collections.abc import Callable

from starlette.requests import Request

from easymo.console.tokens import SCOPES, Operator, Tokens
from easymo.limits.clients import Clients
from easymo.limits.limit import Limit
from easymo.limits.shared import Shared
from easymo.settings import Settings

WRONG_MOST = 20
"""Wrong tokens of one address in a minute; from then on it is told to stay away."""
REQUESTS_MOST = 600
"""Requests of one token in a minute."""
BOOTSTRAP = Operator("admin", frozenset(SCOPES))

_BEARER = "bearer "


class Denied(Exception):
    """``retry_after``: seconds to stay away; None: the token is missing or wrong."""

    def __init__(self, retry_after: int | None = None) -> None:
        super().__init__()
        self.retry_after = retry_after


class Access:
    """``admin_token``: the one of the environment; '' is nobody's. ``clock`` gives monotonic seconds."""

    def __init__(
        self,
        tokens: Tokens,
        admin_token: str,
        clients: Clients,
        clock: Callable[[], float] = time.monotonic,
        shared: Shared | None = None,
    ) -> None:
        self._tokens = tokens
        self._admin_token = admin_token.encode()
        self._clients = clients
        self._failures = Limit("wrong-token", WRONG_MOST, shared, clock)
        self._requests = Limit("token", REQUESTS_MOST, shared, clock)

    def renew(self, settings: Settings) -> None:
        """From now on the environment's token is that of ``settings``."""
        self._admin_token = settings.admin_token.encode()

    async def operator(self, request: Request) -> Operator:
        """Who asks. A right token is limited by its own requests only. Raises Denied or DatabaseUnavailable."""
        given = request.headers.get("authorization", "")
        if not given.lower().startswith(_BEARER):
            raise Denied
        token = given[len(_BEARER) :].strip()
        if self._admin_token and hmac.compare_digest(token.encode(), self._admin_token):
            return await self._admitted(BOOTSTRAP)
        found = await self._tokens.find(token)
        if found is None:
            raise Denied(await self._failures.hit(self._client(request)))
        return await self._admitted(found)

    async def _admitted(self, operator: Operator) -> Operator:
        if seconds := await self._requests.hit(operator.name):
            raise Denied(seconds)
        return operator

    def _client(self, request: Request) -> str:
        peer = request.client.host if request.client else ""
        return self._clients.key(peer, request.headers.get("x-forwarded-for", ""))
