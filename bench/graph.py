"""A Graph API that accepts everything and knows nothing, in a process of its own."""

import asyncio
import itertools
from typing import TYPE_CHECKING

from bench.part import Word
from bench.roles import bound
from easymo.gateway.http import json_reply, read_body, send_reply
from easymo.gateway.server import serve_http

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_LARGEST = 1 << 20


class Graph:
    """The messages endpoint as an ASGI application; each request is a message accepted."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self.accepted = 0

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        if scope["type"] == "lifespan":
            for step in ("startup", "shutdown"):
                await receive()
                await send({"type": f"lifespan.{step}.complete"})
            return
        await read_body(scope, receive, _LARGEST)
        self.accepted += 1
        answer = {"messaging_product": "whatsapp", "messages": [{"id": f"wamid.{next(self._numbers)}"}]}
        await send_reply(send, json_reply(200, answer), ())


async def serve(word: Word) -> int:
    """Tells its port; returns how many messages it accepted."""
    listening = bound()
    graph, stop = Graph(), asyncio.Event()
    serving = asyncio.create_task(serve_http(graph, listening, stop))
    await word.ready(listening.getsockname()[1])
    stop.set()
    await serving
    return graph.accepted
