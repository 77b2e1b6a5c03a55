"""The endpoint of forms (WhatsApp Flows): opens what WhatsApp encrypted, answers it, and keeps nothing.

What a form is answered is decided elsewhere and handed in; a form whose question waits no more is closed.
"""

import time
from collections.abc import Callable, Collection
from typing import Any

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.gateway.http import Reply, json_reply
from easymo.whatsapp.flow_tokens import FlowToken, FlowTokens
from easymo.whatsapp.flows import Answering, CannotDecrypt, Exchange, FlowKeys

_sql = load(__file__, "flows.sql")

PREFIX = "/flows/"
_ALIVE = {"data": {"status": "active"}}
_ACKNOWLEDGED = {"data": {"acknowledged": True}}
_CANNOT_DECRYPT = json_reply(421, {"error": "cannot_decrypt"})
BAD_SIGNATURE = json_reply(432, {"error": "bad_signature"})


class FlowEndpoint:
    """Answers a signed request to ``/flows/<form>``.

    ``answer`` gives the next screen, ``closed`` what somebody is told whose form cannot be filled in any more.
    """

    def __init__(
        self,
        pool: Pool,
        keys: FlowKeys,
        tokens: FlowTokens,
        forms: Collection[str],
        answer: Callable[[Exchange, FlowToken], Any],
        closed: Callable[[FlowToken | None], Any],
        clock: Callable[[], float] = time.time,
    ) -> None:
        """``forms``: the ids there are. ``clock`` gives seconds since 1970."""
        self._pool = pool
        self._keys = keys
        self._tokens = tokens
        self._forms = frozenset(forms)
        self._answer = answer
        self._closed = closed
        self._clock = clock

    def has(self, path: str) -> bool:
        return path.removeprefix(PREFIX) in self._forms

    async def reply(self, path: str, body: bytes) -> Reply:
        """200 with the encrypted answer, 421 if the request cannot be decrypted, 427 if its form is closed.

        Raises DatabaseUnavailable if nobody can say whether it is.
        """
        try:
            exchange, answering = self._keys.open(body)
        except CannotDecrypt:
            return _CANNOT_DECRYPT
        if exchange.action == "ping":
            return _sealed(200, answering, _ALIVE)
        if exchange.reports_error:
            return _sealed(200, answering, _ACKNOWLEDGED)
        token = self._tokens.open(exchange.flow_token)
        if token is None or token.form != path.removeprefix(PREFIX) or not await self._is_open(token):
            return _sealed(427, answering, self._closed(token))
        return _sealed(200, answering, self._answer(exchange, token))

    async def _is_open(self, token: FlowToken) -> bool:
        if token.expires <= self._clock():
            return False
        with translated():
            return bool(await self._pool.fetchval(_sql.question_waits, token.conversation, token.number))


def _sealed(status: int, answering: Answering, answer: object) -> Reply:
    return Reply(status, answering.seal(answer), b"text/plain")
