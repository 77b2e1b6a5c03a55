"""Webhooks as WhatsApp sends them, and a client that posts them straight into the gateway's ASGI application."""

import hashlib
import hmac
import itertools
import json
import time
from base64 import b64encode
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

from easymo.database.connect import Pool
from easymo.gateway.app import Gateway
from easymo.gateway.health import Health
from easymo.gateway.ingest import Ingest
from easymo.gateway.metrics import Metrics
from easymo.secrets.register import Uses
from easymo.settings import SIMULATED_APP_SECRET, SIMULATED_NUMBER_ID, Settings

PHONE = "250788123456"
USER = "RW.13491208655302741918"

Json = dict[str, Any]

_numbers = itertools.count(1)


def wamid(phone: str = PHONE) -> str:
    """A new message id; like WhatsApp's, it is base64 that holds the phone number."""
    inside = b"\x1c\x18" + bytes([len(phone)]) + phone.encode() + b"\x15\x02\x00\x12\x18%020X\x00" % next(_numbers)
    return f"wamid.{b64encode(inside).decode()}"


def message(text: str = "hi", phone: str | None = PHONE, user_id: str | None = None, **members: Any) -> Json:
    sender = {"from": phone, "from_user_id": user_id}
    rest = {"id": wamid(phone or PHONE), "timestamp": str(int(time.time())), "text": {"body": text}, "type": "text"}
    return {key: value for key, value in {**sender, **rest, **members}.items() if value is not None}


def value(messages: Sequence[Any] = (), **members: Any) -> Json:
    metadata = {"display_phone_number": "15550783881", "phone_number_id": SIMULATED_NUMBER_ID}
    return {"messaging_product": "whatsapp", "metadata": metadata, "messages": list(messages), **members}


def envelope(*entries: Sequence[Json]) -> Json:
    """A webhook of entries, each a list of values."""
    return {
        "object": "whatsapp_business_account",
        "entry": [
            {"id": "102290129340398", "changes": [{"value": item, "field": "messages"} for item in values]}
            for values in entries
        ],
    }


def webhook(*messages: Any, **members: Any) -> bytes:
    """The bytes of a webhook of one entry and one change."""
    return serialize(envelope([value(messages, **members)]))


def serialize(content: Any) -> bytes:
    """As Meta does: compact, ASCII, slashes escaped."""
    return json.dumps(content, separators=(",", ":")).replace("/", "\\/").encode()


def sign(body: bytes, secret: str = SIMULATED_APP_SECRET) -> str:
    return f"sha256={hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}"


class Response(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Client:
    """Calls an ASGI application in this process."""

    def __init__(self, app: Any, peer: str = "127.0.0.1") -> None:
        self.app = app
        self.peer = peer

    async def post(
        self,
        body: bytes,
        *,
        path: str = "/wa-webhook-core",
        signature: str | None = "",
        headers: Mapping[str, str] | None = None,
        chunks: Sequence[bytes] | None = None,
    ) -> Response:
        """``signature``: '' signs the body; None leaves the header away. ``chunks`` come in place of the body."""
        sent = {"content-length": str(len(body))} if chunks is None else {}
        sent.update(headers or {})
        if signature is not None:
            sent["x-hub-signature-256"] = signature or sign(body)
        return await self.request("POST", path, "", sent, [body] if chunks is None else chunks)

    async def get(self, path: str, query: str = "", headers: Mapping[str, str] | None = None) -> Response:
        return await self.request("GET", path, query, headers or {}, [b""])

    async def request(
        self, method: str, path: str, query: str, headers: Mapping[str, str], chunks: Sequence[bytes]
    ) -> Response:
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "root_path": "",
            "query_string": query.encode(),
            "headers": [(name.encode(), text.encode()) for name, text in headers.items()],
            "client": (self.peer, 40000),
        }
        parts = [
            {"type": "http.request", "body": chunk, "more_body": number < len(chunks)}
            for number, chunk in enumerate(chunks, 1)
        ]
        incoming = iter(parts)
        sent: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return next(incoming)

        async def send(event: dict[str, Any]) -> None:
            sent.append(event)

        await self.app(scope, receive, send)
        start = sent[0]
        answered = {name.decode(): text.decode() for name, text in start["headers"]}
        return Response(start["status"], answered, b"".join(event.get("body", b"") for event in sent[1:]))


def settings(**members: Any) -> Settings:
    return Settings(home=Path("/nonexistent"), **members)


@asynccontextmanager
async def running_gateway(
    pool: Pool, *, patience: float = 5.0, uses: Uses | None = None, **members: Any
) -> AsyncGenerator[Client]:
    """A client of a gateway that stores through ``pool``; ``members`` are settings."""
    ingest, health = Ingest(pool, patience=patience), Health(pool)
    ingest.start()
    try:
        used = settings(**members)
        metrics = Metrics(pool, "test", used.admin_token)
        yield Client(Gateway(used, ingest, health, metrics=metrics, uses=uses))
    finally:
        await ingest.stop()
        await health.stop()
