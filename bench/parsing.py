"""What reading and typing one webhook costs: from its bytes to the value a flow reads, and who sent it.

Beside it, of the same bytes: pywa's parser, and a model in pydantic of what a webhook of texts holds.
"""

import json
import time
from collections.abc import Callable
from pathlib import Path

from pydantic import BaseModel, Field
from pywa.client import WhatsApp
from pywa.types.base_update import RawUpdate
from pywa.types.message import Message

from bench.figures import Figure, Report, Target
from bench.server import Server
from easymo.gateway.envelope import flatten
from easymo.gateway.items import Received
from easymo.whatsapp.updates import Update, parse

PAYLOADS = Path(__file__).parents[1] / "tests" / "conformance" / "payloads"
SAMPLES = {
    "text": "bsuid_in_text_username_and_phone",
    "button": "in_interactive_button_reply_message",
    "picture": "in_image_message",
}
WEBHOOKS = 20_000
ROUNDS = 5


async def run(server: Server) -> Report:  # noqa: ARG001 - benches share one signature
    bodies = {what: _compact(name) for what, name in SAMPLES.items()}
    figures = [
        Figure(f"a {what}, read and typed", _rounds(lambda body=body: read(body)), "µs", Target(20, "≤"))
        for what, body in bodies.items()
    ]
    pywa = _pywa()
    figures.append(Figure("the text by pywa", _rounds(lambda: pywa(bodies["text"])), "µs"))
    figures.append(Figure("the text by pydantic", _rounds(lambda: _Webhook.model_validate_json(bodies["text"])), "µs"))
    return Report("parsing", "one process; no PostgreSQL in it", figures)


def read(body: bytes) -> list[Update]:
    return [parse(item.payload) for item in flatten(body) or () if isinstance(item, Received)]


def _pywa() -> Callable[[bytes], object]:
    client = WhatsApp(phone_id="1", token="x")

    def typed(body: bytes) -> object:
        return Message.from_update(client, RawUpdate(body, hmac_header=None, update_hash=""))

    return typed


class _Profile(BaseModel):
    name: str = ""
    username: str | None = None


class _Contact(BaseModel):
    profile: _Profile | None = None
    wa_id: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None


class _Text(BaseModel):
    body: str


class _Message(BaseModel):
    id: str
    type: str
    timestamp: int
    sender: str | None = Field(None, alias="from")
    from_user_id: str | None = None
    from_parent_user_id: str | None = None
    text: _Text | None = None


class _Metadata(BaseModel):
    display_phone_number: str
    phone_number_id: str


class _Value(BaseModel):
    messaging_product: str
    metadata: _Metadata
    contacts: list[_Contact] = []
    messages: list[_Message] = []


class _Change(BaseModel):
    field: str
    value: _Value


class _Entry(BaseModel):
    id: str
    changes: list[_Change]


class _Webhook(BaseModel):
    """Texts alone: every further kind would be a member more of ``_Message``."""

    object: str
    entry: list[_Entry]


def _compact(name: str) -> bytes:
    """As WhatsApp sends it."""
    webhook = json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))
    return json.dumps(webhook, separators=(",", ":")).replace("/", "\\/").encode()


def _rounds(once: Callable[[], object]) -> tuple[float, ...]:
    """Microseconds of CPU a webhook, of each round."""
    return tuple(_round(once) for _ in range(ROUNDS))


def _round(once: Callable[[], object]) -> float:
    started = time.process_time()
    for _ in range(WEBHOOKS):
        once()
    return (time.process_time() - started) / WEBHOOKS * 1e6
