"""The door: WhatsApp's webhooks, the endpoint of its forms and health pages, and behind them whatever is mounted.

Raw ASGI: a webhook costs its signature, its parse and its share of a commit.
"""

import hmac
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import structlog

from easymo.errors import DatabaseUnavailable
from easymo.gateway import flows
from easymo.gateway.allowlist import open_allowlist
from easymo.gateway.envelope import Item, Received, Status, flatten
from easymo.gateway.health import Health
from easymo.gateway.http import BodyTooLarge, ClientGone, Reply, header, json_reply, read_body, send_reply, text_reply
from easymo.gateway.ingest import Ingest
from easymo.gateway.metrics import Metrics
from easymo.gateway.routes import HEALTH_PATHS, WEBHOOK_PATHS, webhook_name
from easymo.gateway.signature import signed_with
from easymo.gateway.store import Delivery, Receipt
from easymo.limits.clients import Clients
from easymo.limits.limit import Limit
from easymo.limits.shared import Shared
from easymo.observability import correlation
from easymo.observability.audit import Audited, Pseudonyms
from easymo.observability.metrics import ACKNOWLEDGEMENT, UPDATES, WEBHOOKS
from easymo.secrets.naming import fingerprint
from easymo.secrets.register import Uses
from easymo.settings import Settings

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

FAILURES = 100
"""Failed verifications of a client in a minute; from then on it is told to stay away."""
LARGEST_BODY = 3 * 1024 * 1024

_OK = json_reply(200, {"status": "ok"})
_DUPLICATE = json_reply(200, {"status": "duplicate"})
_NOT_JSON = json_reply(400, {"error": "bad_request", "message": "The body is not a webhook in JSON."})
_FORBIDDEN = json_reply(403, {"error": "forbidden"})
_FOREIGN = json_reply(403, {"error": "forbidden"}, (b"connection", b"close"))
_NOT_FOUND = json_reply(404, {"error": "not_found"})
_GET_ONLY = json_reply(405, {"error": "method_not_allowed"}, (b"allow", b"GET"))
_POST_ONLY = json_reply(405, {"error": "method_not_allowed"}, (b"allow", b"POST"))
_GET_OR_POST = json_reply(405, {"error": "method_not_allowed"}, (b"allow", b"GET, POST"))
_TOO_LARGE = json_reply(413, {"error": "payload_too_large"}, (b"connection", b"close"))
_INTERNAL = json_reply(500, {"error": "internal_error", "message": "The request could not be processed."})
_UNAVAILABLE = json_reply(503, {"error": "unavailable"}, (b"retry-after", b"1"))

_AUDITED: dict[int, tuple[bool | None, str | None]] = {
    200: (True, None),
    400: (True, "bad_request"),
    403: (False, "forbidden"),
    413: (None, "payload_too_large"),
    429: (False, "too_many_requests"),
    503: (True, "unavailable"),
}
"""What the audit log says of a webhook's answer: whether its signature was valid (None: not looked at), its error."""

_log = structlog.stdlib.get_logger(__name__)


class Gateway:
    """The ASGI application. It starts and stops ``ingest`` and ``health`` with the server's lifespan.

    ``mounts`` are further applications by their path's beginning ('/simulator'); they see the whole path and
    ``root_path``, and manage their own lifespan. ``metrics`` serves /metrics, ``forms`` /flows/<form>. ``clock`` gives
    monotonic seconds, ``shared`` counts together with other gateways, ``uses`` notes which secrets are used. Raises
    ConfigurationError if a trusted proxy is no address, or the allowlist cannot be read.
    """

    def __init__(
        self,
        settings: Settings,
        ingest: Ingest,
        health: Health,
        mounts: "Mapping[str, ASGIApp] | None" = None,
        metrics: Metrics | None = None,
        clock: Callable[[], float] = time.monotonic,
        forms: flows.FlowEndpoint | None = None,
        shared: Shared | None = None,
        uses: Uses | None = None,
    ) -> None:
        self._ingest = ingest
        self._health = health
        self._mounts = dict(mounts or {})
        self._metrics = metrics
        self._forms = forms
        self._clients = Clients(settings.trusted_proxies)
        self._allowlist = open_allowlist(settings)
        self._failures = Limit("signature", FAILURES, shared, clock)
        self._pseudonyms = Pseudonyms(settings.audit_keys[0])
        self._uses = uses or Uses()
        self.renew(settings)

    def renew(self, settings: Settings) -> None:
        """From now on uses the secrets of ``settings``."""
        self._secrets = {secret.encode(): fingerprint("app-secret", secret) for secret in settings.app_secrets}
        self._verify_tokens = {t.encode(): fingerprint("verify-token", t) for t in settings.verify_tokens}
        self._pseudonyms.renew(settings)

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        if scope["type"] == "lifespan":
            return await self._live(receive, send)
        for prefix, app in self._mounts.items():
            if scope["path"] == prefix or scope["path"].startswith(f"{prefix}/"):
                return await app({**scope, "root_path": scope.get("root_path", "") + prefix}, receive, send)
        if scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            await send({"type": "websocket.close"})
        return None

    async def _live(self, receive: "Receive", send: "Send") -> None:
        await receive()
        self._ingest.start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self._ingest.stop()
        await self._health.stop()
        await send({"type": "lifespan.shutdown.complete"})

    async def _serve(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        request_id = correlation.accept(header(scope, b"x-request-id"))
        correlation_id = correlation.accept(header(scope, b"x-correlation-id"))
        try:
            reply = await self._answer(scope, receive, correlation_id)
        except ClientGone:
            return
        except Exception as error:  # noqa: BLE001 - the last resort: whoever called must be answered
            _log.error("request failed", request_id=request_id, correlation_id=correlation_id, exc_info=error)
            reply = _INTERNAL
        ids = (b"x-request-id", request_id.encode()), (b"x-correlation-id", correlation_id.encode())
        await send_reply(send, reply, ids)

    async def _answer(self, scope: "Scope", receive: "Receive", correlation_id: str) -> Reply:
        path, method = scope["path"], scope["method"]
        if (service := WEBHOOK_PATHS.get(path)) is not None:
            if method == "POST":
                reply = await self._audit_webhook(scope, receive, service, correlation_id)
                WEBHOOKS.labels(str(reply.status), "true" if reply is _DUPLICATE else "false").inc()
                return reply
            return self._shake_hands(scope) if method == "GET" else _GET_OR_POST
        if path == "/metrics" and self._metrics is not None:
            return await self._tell_metrics(self._metrics, scope)
        if self._forms is not None and self._forms.has(path):
            return await self._exchange(self._forms, scope, receive, correlation_id) if method == "POST" else _POST_ONLY
        if path not in HEALTH_PATHS and path not in ("/health/live", "/health/ready"):
            return _NOT_FOUND
        return await self._tell_health(path) if method == "GET" else _GET_ONLY

    async def _audit_webhook(self, scope: "Scope", receive: "Receive", service: str, correlation_id: str) -> Reply:
        """Answers a webhook, and notes it for the audit log unless it is stored together with its row."""
        received = time.monotonic()
        note = partial(self._note, service, correlation_id, received)
        try:
            reply, stored = await self._receive_webhook(scope, receive, service, correlation_id, received)
        except ClientGone:
            raise
        except Exception as error:
            note(True, type(error).__name__)
            raise
        if reply is _FOREIGN:
            note(None, "foreign_address")
        elif not stored:
            note(*_AUDITED[reply.status])
        return reply

    def _note(self, service: str, correlation_id: str, received: float, valid: bool | None, error: str | None) -> None:
        self._ingest.refusals.note(
            Audited(
                webhook_name(service),
                correlation_id,
                signature_valid=valid,
                rate_limited=error == "too_many_requests",
                error=error,
                latency_ms=round((time.monotonic() - received) * 1000),
            )
        )

    async def _receive_webhook(
        self, scope: "Scope", receive: "Receive", service: str, correlation_id: str, received: float
    ) -> tuple[Reply, bool]:
        """The answer, and whether anything was stored."""
        if not self._allowlist.admits(*_said(scope)):
            return _FOREIGN, False
        try:
            body = await read_body(scope, receive, LARGEST_BODY)
        except BodyTooLarge:
            return _TOO_LARGE, False
        if not self._is_signed(scope, body):
            return await self._refuse(scope, correlation_id), False
        items = flatten(body)
        if items is None:
            _log.warning("webhook is not JSON", correlation_id=correlation_id)
            return _NOT_JSON, False
        try:
            receipt = Receipt(received, self._pseudonyms.of(_sender(items)), _kinds(items))
            new = await self._ingest.submit(Delivery(tuple(items), service, correlation_id, receipt))
        except DatabaseUnavailable:
            return _UNAVAILABLE, False
        UPDATES.inc(len(items))
        ACKNOWLEDGEMENT.observe(time.monotonic() - received)
        return _OK if new else _DUPLICATE, bool(items)

    async def _exchange(
        self, forms: flows.FlowEndpoint, scope: "Scope", receive: "Receive", correlation_id: str
    ) -> Reply:
        if not self._allowlist.admits(*_said(scope)):
            return _FOREIGN
        try:
            body = await read_body(scope, receive, LARGEST_BODY)
            if not self._is_signed(scope, body):
                return await self._refuse(scope, correlation_id, flows.BAD_SIGNATURE)
            return await forms.reply(scope["path"], body)
        except BodyTooLarge:
            return _TOO_LARGE
        except DatabaseUnavailable:
            return _UNAVAILABLE

    def _is_signed(self, scope: "Scope", body: bytes) -> bool:
        secret = signed_with(body, header(scope, b"x-hub-signature-256"), self._secrets)
        if secret is not None:
            self._uses.note("app-secret", self._secrets[secret])
        return secret is not None

    async def _refuse(self, scope: "Scope", correlation_id: str, refusal: Reply = _FORBIDDEN) -> Reply:
        seconds = await self._failures.hit(self._clients.key(*_said(scope)))
        if seconds is None:
            _log.warning("webhook without a valid signature", correlation_id=correlation_id)
            return refusal
        return json_reply(429, {"error": "too_many_requests"}, (b"retry-after", b"%d" % seconds))

    def _shake_hands(self, scope: "Scope") -> Reply:
        if not self._allowlist.admits(*_said(scope)):
            return _FOREIGN
        query = parse_qs(scope["query_string"].decode("latin-1"))
        mode, token, challenge = (query.get(f"hub.{name}", [""])[0] for name in ("mode", "verify_token", "challenge"))
        known = [name for own, name in self._verify_tokens.items() if hmac.compare_digest(token.encode(), own)]
        if not known or mode != "subscribe" or not challenge:
            return _FORBIDDEN
        self._uses.note("verify-token", known[0])
        return text_reply(200, challenge)

    async def _tell_metrics(self, metrics: Metrics, scope: "Scope") -> Reply:
        if not metrics.may_see(scope):
            return _FORBIDDEN
        return await metrics.page() if scope["method"] == "GET" else _GET_ONLY

    async def _tell_health(self, path: str) -> Reply:
        if path == "/health/live":
            return json_reply(200, {"status": "alive"})
        if path == "/health/ready":
            ready = await self._health.ready()
            return json_reply(200 if ready else 503, {"status": "ready" if ready else "unready"})
        page = await self._health.page(HEALTH_PATHS[path])
        return json_reply(200 if page["status"] == "healthy" else 503, page)


def _said(scope: "Scope") -> tuple[str, str]:
    """The peer's address, and what X-Forwarded-For says."""
    peer = scope["client"][0] if scope.get("client") else ""
    return peer, (header(scope, b"x-forwarded-for") or b"").decode("latin-1")


def _sender(items: Sequence[Item]) -> str | None:
    """Whom a webhook's messages are from; None if they are from several people, or from nobody."""
    senders = {item.sender.phone or item.sender.user_id for item in items if isinstance(item, Received)}
    return senders.pop() if len(senders) == 1 else None


def _kinds(items: Sequence[Item]) -> str:
    """What a webhook holds: message, status, other, or several of them."""
    kinds = {"message" if isinstance(i, Received) else "status" if isinstance(i, Status) else "other" for i in items}
    return "+".join(sorted(kinds))
