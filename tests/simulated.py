"""A simulator and a callback over real sockets, for tests that speak to both."""

import asyncio
import io
import json
import socket
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from easymo.settings import SIMULATED_ACCESS_TOKEN, SIMULATED_NUMBER_ID, Settings
from easymo.simulator.app import Simulator, create_simulator
from easymo.simulator.behaviour import Behaviour

NUMBER = "+250788123456"
QUICK = Behaviour(statuses=(("sent", 0.0), ("delivered", 0.01), ("read", 0.02)), redeliver_first=0.01)
SILENT = Behaviour(statuses=(), redeliver_first=0.01)

Json = dict[str, Any]


class Callback:
    """EasyMO's webhook endpoint: keeps what it was posted, answers as told."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.signatures: list[str] = []
        self.answers: list[int] = []
        """Statuses of the next answers; then 200."""
        self.answer_with: Callable[[Json], Any] | None = None
        """Called with each message received."""
        self.handshakes: list[dict[str, str]] = []
        self.echoes = True
        """Answers a handshake as it should."""
        self._arrived = asyncio.Condition()

    async def verify(self, request: Request) -> Response:
        self.handshakes.append(dict(request.query_params))
        return PlainTextResponse(request.query_params["hub.challenge"] if self.echoes else "no")

    async def take(self, request: Request) -> Response:
        body = await request.body()
        status = self.answers.pop(0) if self.answers else 200
        async with self._arrived:
            self.bodies.append(body)
            self.signatures.append(request.headers["x-hub-signature-256"])
            self._arrived.notify_all()
        if self.answer_with and status == 200:
            for message in messages(body):
                await self.answer_with(message)
        return Response(status_code=status)

    async def posts(self, count: int) -> list[bytes]:
        """The bodies, once there are ``count``."""
        async with asyncio.timeout(5), self._arrived:
            await self._arrived.wait_for(lambda: len(self.bodies) >= count)
        return self.bodies


class World:
    """A simulator and the callback it posts to, both on ports of their own."""

    def __init__(self, simulator: Simulator, callback: Callback, base_url: str, session: aiohttp.ClientSession) -> None:
        self.simulator = simulator
        self.callback = callback
        self.base_url = base_url
        self.session = session

    async def send(
        self,
        body: Json | io.BytesIO,
        *,
        token: str = SIMULATED_ACCESS_TOKEN,
        version: str = "v26.0",
        number_id: str = SIMULATED_NUMBER_ID,
    ) -> tuple[int, Json]:
        url = f"{self.base_url}/simulator/{version}/{number_id}/messages"
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        data = body if isinstance(body, io.BytesIO) else json.dumps(body).encode()
        async with self.session.post(url, data=data, headers=headers) as answer:
            return answer.status, await answer.json()

    async def graph(self, method: str, path: str, **options: Any) -> tuple[int, Json]:
        """Asks the Graph side for ``path`` below the version."""
        headers = {"Authorization": f"Bearer {SIMULATED_ACCESS_TOKEN}"} | options.pop("headers", {})
        url = f"{self.base_url}/simulator/v26.0/{path}"
        async with self.session.request(method, url, headers=headers, **options) as answer:
            return answer.status, await answer.json()

    async def api(self, method: str, path: str, **options: Any) -> tuple[int, Any]:
        async with self.session.request(method, f"{self.base_url}/simulator/{path}", **options) as answer:
            return answer.status, await answer.json()


@asynccontextmanager
async def serving(app: Any, port: int = 0) -> AsyncGenerator[str]:
    """The base URL of ``app``, on a free port unless one is given."""
    with socket.create_server(("127.0.0.1", port)) as listening:
        config = uvicorn.Config(app, log_level="error")
        config.load()
        state = ServerState()
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: HttpToolsProtocol(config, state, app_state={}), sock=listening, start_serving=True
        )
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.close()
            for connection in list(state.connections):
                connection.shutdown()
            while state.connections:
                await asyncio.sleep(0)


@asynccontextmanager
async def living(
    behaviour: Behaviour | None, *, mounted: bool = False, settings: Settings | None = None
) -> AsyncGenerator[World]:
    callback = Callback()
    routes = [
        Route("/wa-webhook-core", callback.take, methods=["POST"]),
        Route("/wa-webhook-core", callback.verify, methods=["GET"]),
    ]
    async with serving(Starlette(routes=routes)) as callback_base:
        simulator = create_simulator(settings or Settings(home=Path()), f"{callback_base}/wa-webhook-core", behaviour)
        app = Starlette(routes=[Mount("/simulator", app=simulator.app)]) if mounted else simulator.app
        async with serving(app) as base_url, aiohttp.ClientSession() as session:
            await simulator.start()
            try:
                yield World(simulator, callback, base_url, session)
            finally:
                await simulator.stop()


def text(body: str = "hi", *, to: str = NUMBER, **members: Any) -> Json:
    return {"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": body}} | members


def menu(*titles: str) -> Json:
    rows = [{"id": f"{title.lower()}:menu", "title": title, "description": f"All {title}"} for title in titles]
    interactive = {
        "type": "list",
        "body": {"text": "Welcome"},
        "action": {"button": "Menu", "sections": [{"rows": rows}]},
    }
    return {"messaging_product": "whatsapp", "to": NUMBER, "type": "interactive", "interactive": interactive}


def values(body: bytes) -> list[Json]:
    return [change["value"] for entry in json.loads(body)["entry"] for change in entry["changes"]]


def messages(body: bytes) -> list[Json]:
    return [message for value in values(body) for message in value.get("messages", [])]


def statuses(bodies: list[bytes]) -> list[Json]:
    return [status for body in bodies for value in values(body) for status in value.get("statuses", [])]
