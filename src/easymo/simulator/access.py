"""Who may ask the Graph side, and under which version of it."""

import hmac
import re
from urllib.parse import parse_qs

from starlette.types import Scope

from easymo.simulator import refusals

_VERSIONS = re.compile(r"v2[1-6]\.0")


class Access:
    """Checks requests for the bearer token and a served version."""

    def __init__(self, token: str) -> None:
        self._token = token.encode()

    def check_version(self, version: str, path: str) -> None:
        """Raises Refused if ``version`` is not served; ``path`` is told in the refusal."""
        if not _VERSIONS.fullmatch(version):
            raise refusals.unknown_path(path)

    def check_token(self, scope: Scope) -> None:
        """Raises Refused unless the request carries the token, in its header or as ``access_token`` in its query."""
        given = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
        scheme, _, token = given.partition(b" ")
        if scheme.lower() not in (b"bearer", b"oauth"):
            query = parse_qs(scope.get("query_string", b""))
            token = query.get(b"access_token", [b""])[0]
        if not hmac.compare_digest(token, self._token):
            raise refusals.bad_token()
