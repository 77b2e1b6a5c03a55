"""An endpoint of a business's forms: remembers what it was asked, answers as told."""

import hashlib
import hmac
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from easymo.settings import SIMULATED_APP_SECRET
from easymo.whatsapp.flows import CannotDecrypt, FlowKeys
from flows import keys
from simulated import Json, serving


class Business:
    """An endpoint: remembers what it was asked, answers as told."""

    def __init__(self) -> None:
        self.keys = FlowKeys(keys()[0])
        self.asked: list[Json] = []
        self.answers: list[Any] = []
        """Each an answer; or a status with a body that is not encrypted."""
        self.signed = True
        self.uri = ""

    async def take(self, request: Request) -> Response:
        body = await request.body()
        digest = hmac.new(SIMULATED_APP_SECRET.encode(), body, hashlib.sha256).hexdigest()
        self.signed = self.signed and request.headers["x-hub-signature-256"] == f"sha256={digest}"
        try:
            exchange, answering = self.keys.open(body)
        except CannotDecrypt:
            return Response(status_code=421)
        self.asked.append({"action": exchange.action, "screen": exchange.screen, "data": exchange.data})
        if exchange.action == "ping":
            return Response(answering.seal({"data": {"status": "active"}}))
        answer = self.answers.pop(0) if self.answers else {"data": {"acknowledged": True}}
        if isinstance(answer, tuple):
            return Response(json.dumps(answer[1]), answer[0])
        return Response(answering.seal(answer))


@asynccontextmanager
async def answering() -> AsyncGenerator[Business]:
    """A business whose endpoint can be reached."""
    endpoint = Business()
    async with serving(Starlette(routes=[Route("/form", endpoint.take, methods=["POST"])])) as base:
        endpoint.uri = f"{base}/form"
        yield endpoint
