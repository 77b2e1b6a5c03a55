"""Who may ask the Graph side, and under which version of it."""

import hmac
import re

from starlette.types import Scope

from easymo.simulator import refusals

_VERSIONS = re.compile(r"v2[1-6]\.0")


class Access:
    """Checks requests for the bearer token and a served version."""

    def __init__(self, token: str) -> None:
        self._authorization = f"Bearer {token}".encode()

    def check_version(self, version: str, path: str) -> None:
        """Raises Refused if ``version`` is not served; ``path`` is told in the refusal."""
        if not _VERSIONS.fullmatch(version):
            raise refusals.unknown_path(path)

    def check_token(self, scope: Scope) -> None:
        """Raises Refused unless the request carries the token."""
        given = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
        if not hmac.compare_digest(given, self._authorization):
            raise refusals.bad_token()
