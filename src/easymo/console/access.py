"""Who may ask: bearers of a token, and of the one in EASYMO_ADMIN_TOKEN, which opens everything."""

import hmac
import time
from collections.abc import Callable

from starlette.requests import Request

from easymo.console.tokens import SCOPES, Operator, Tokens
from easymo.gateway.limits import Clients, FailureLimit
from easymo.settings import Settings

WRONG_MOST = 20
"""Wrong tokens of one address in a minute; from then on it is told to stay away."""
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
        self, tokens: Tokens, admin_token: str, clients: Clients, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._tokens = tokens
        self._admin_token = admin_token.encode()
        self._clients = clients
        self._failures = FailureLimit(clock, WRONG_MOST)

    def renew(self, settings: Settings) -> None:
        """From now on the environment's token is that of ``settings``."""
        self._admin_token = settings.admin_token.encode()

    async def operator(self, request: Request) -> Operator:
        """Who asks. A right token is never limited. Raises Denied or DatabaseUnavailable."""
        given = request.headers.get("authorization", "")
        if not given.lower().startswith(_BEARER):
            raise Denied
        token = given[len(_BEARER) :].strip()
        if self._admin_token and hmac.compare_digest(token.encode(), self._admin_token):
            return BOOTSTRAP
        found = await self._tokens.find(token)
        if found is None:
            raise Denied(self._failures.fail(self._address(request)))
        return found

    def _address(self, request: Request) -> str:
        peer = request.client.host if request.client else ""
        return self._clients.address(peer, request.headers.get("x-forwarded-for", ""))
