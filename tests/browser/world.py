"""The simulated WhatsApp by itself, with its page and nobody behind the callback."""

import asyncio
import json
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
from starlette.types import Receive, Scope, Send

from easymo.gateway.server import serve_http
from easymo.settings import SIMULATED_ACCESS_TOKEN, SIMULATED_BUSINESS_ACCOUNT_ID, SIMULATED_NUMBER_ID, Settings
from easymo.simulator.app import Simulator, create_simulator
from easymo.simulator.behaviour import Behaviour
from easymo.simulator.media import TYPES


class World(NamedTuple):
    simulator: Simulator
    url: str
    session: aiohttp.ClientSession
    stop: asyncio.Event
    webhooks: list[Any]

    async def send(self, number: str, message: dict[str, Any]) -> str:
        """Sends as the business would; the id of the message."""
        body = {"messaging_product": "whatsapp", "to": f"+{number}", **message}
        return (await self.ask(f"{SIMULATED_NUMBER_ID}/messages", body))["messages"][0]["id"]

    async def interact(self, number: str, kind: str, **members: Any) -> str:
        """Sends an interactive message."""
        return await self.send(number, {"type": "interactive", "interactive": {"type": kind, **members}})

    async def ask(self, path: str, body: dict[str, Any]) -> Any:
        """The answer of the Graph side, which has to be a yes."""
        async with self.session.post(
            f"{self.url}/v26.0/{path}", json=body, headers={"Authorization": f"Bearer {SIMULATED_ACCESS_TOKEN}"}
        ) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def template(self, name: str, category: str, *components: dict[str, Any]) -> None:
        """Makes a template, which is approved at once."""
        body = {"name": name, "language": "en", "category": category, "components": list(components)}
        await self.ask(f"{SIMULATED_BUSINESS_ACCOUNT_ID}/message_templates", body)

    async def flow(self, name: str, screens: list[dict[str, Any]]) -> str:
        """Publishes a form; its id."""
        body = {"name": name, "categories": ["OTHER"], "publish": True}
        body["flow_json"] = json.dumps({"version": "7.3", "screens": screens})
        return (await self.ask(f"{SIMULATED_BUSINESS_ACCOUNT_ID}/flows", body))["id"]

    async def draft(self, name: str) -> str:
        """Makes a form that has no screens yet; its id."""
        return (await self.ask(f"{SIMULATED_BUSINESS_ACCOUNT_ID}/flows", {"name": name, "categories": ["OTHER"]}))["id"]

    def upload(self, content: bytes, mime_type: str) -> str:
        """The id of a file that the business may send."""
        assert mime_type in TYPES
        return self.simulator.media.add(content, mime_type).id

    def heard(self, kind: str) -> list[Any]:
        """The messages of that type that reached the callback."""
        values = [change["value"] for webhook in self.webhooks for e in webhook["entry"] for change in e["changes"]]
        return [message for value in values for message in value.get("messages", ()) if message["type"] == kind]


@asynccontextmanager
async def living(behaviour: Behaviour | None = None) -> AsyncGenerator[World]:
    """The simulator behind the house's own server, which also takes the webhooks."""
    bound = socket.create_server(("127.0.0.1", 0))
    base = f"http://127.0.0.1:{bound.getsockname()[1]}"
    simulator = create_simulator(Settings(home=Path()), f"{base}/wa-webhook-core", behaviour or Behaviour(statuses=()))
    webhooks: list[Any] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            for phase in ("startup", "shutdown"):
                await receive()
                await send({"type": f"lifespan.{phase}.complete"})
        elif scope["path"] == "/wa-webhook-core":
            webhooks.append(json.loads((await receive())["body"]))
            await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
            await send({"type": "http.response.body", "body": b""})
        else:
            await simulator.app(scope, receive, send)

    stop = asyncio.Event()
    serving = asyncio.create_task(serve_http(app, bound, stop))
    await simulator.start(stop)
    try:
        async with aiohttp.ClientSession() as session:
            yield World(simulator, f"{base}/simulator", session, stop, webhooks)
    finally:
        stop.set()
        await serving
        await simulator.stop()
