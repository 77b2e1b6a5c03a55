"""A server of models on loopback that says what a script says: OpenAI's chat completions and Anthropic's messages.

What it was asked is kept byte for byte, so that a test sees what leaves the house. Answers are streamed, as they are
asked for; a script may break a stream off, fall silent, refuse, or send what no model should.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import msgspec
from aiohttp import web

Asked = dict[str, Any]


class Says(msgspec.Struct, frozen=True):
    """A model's turn: words, or calls of tools by name and arguments (an object, or text that is none)."""

    text: str = ""
    calls: tuple[tuple[str, Any], ...] = ()


class Refuses(msgspec.Struct, frozen=True):
    status: int
    headers: dict[str, str] = {}


class Breaks(msgspec.Struct, frozen=True):
    """Begins to answer, and ends the connection."""


class FailsInStream(msgspec.Struct, frozen=True):
    """Begins to answer, and says in the stream that it cannot go on."""


class IsSilent(msgspec.Struct, frozen=True):
    """Takes the request and sends nothing, until the test is over."""


Turn = Says | Refuses | Breaks | FailsInStream | IsSilent
Script = Callable[[Asked], Turn]


def answers(text: str, *proposals: dict[str, Any], unsure: bool = False) -> Says:
    """The last turn of a run: the tool by which models answer."""
    return Says(calls=(("answer", {"text": text, "proposals": list(proposals), "unsure": unsure}),))


class Provider:
    """``turns`` are said one after the other, the last for ever; each may be a function of what is asked."""

    def __init__(self) -> None:
        self.turns: list[Turn | Script] = []
        self.bodies: list[bytes] = []
        self.asked = asyncio.Event()
        self.over = asyncio.Event()
        self.url = ""
        self.guests: list[Any] = []
        """Who asks it: closed with it."""

    def script(self, *turns: Turn | Script) -> None:
        self.turns, self.bodies = list(turns), []
        self.asked.clear()

    @property
    def said(self) -> str:
        """All that was sent to it."""
        return b"\n".join(self.bodies).decode()

    async def complete(self, request: web.Request) -> web.StreamResponse:
        return await self._answer(request, _openai)

    async def message(self, request: web.Request) -> web.StreamResponse:
        return await self._answer(request, _anthropic)

    async def _answer(self, request: web.Request, spoken: Callable[[Says, Asked], list[str]]) -> web.StreamResponse:
        body = await request.read()
        self.bodies.append(body)
        self.asked.set()
        asked = json.loads(body)
        turn = self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]
        if not isinstance(turn, Turn):
            turn = turn(asked)
        if isinstance(turn, Refuses):
            error = {"type": "error", "error": {"type": "api_error", "message": "refused"}}
            return web.json_response(error, status=turn.status, headers=turn.headers)
        assert asked.get("stream"), "answers are streamed"
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        if isinstance(turn, IsSilent):
            await self.over.wait()
            return response
        events = spoken(turn if isinstance(turn, Says) else Says("I have found"), asked)
        if isinstance(turn, Breaks):
            await response.write(events[0].encode())
            assert request.transport is not None
            request.transport.abort()
            return response
        if isinstance(turn, FailsInStream):
            error = {"type": "error", "error": {"type": "overloaded_error", "message": "overloaded"}}
            events = [events[0], f"event: error\ndata: {json.dumps(error)}\n\n"]
        for event in events:
            await response.write(event.encode())
        return response


@asynccontextmanager
async def running_provider() -> AsyncGenerator[Provider]:
    provider = Provider()
    app = web.Application()
    app.router.add_post("/v1/chat/completions", provider.complete)
    app.router.add_post("/v1/messages", provider.message)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    provider.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield provider
    finally:
        provider.over.set()
        for guest in provider.guests:
            await guest.aclose()
        await runner.cleanup()


def tool_results(asked: Asked) -> list[Any]:
    """What tools have returned in what is asked, in either format."""
    found: list[Any] = []
    for message in asked["messages"]:
        if message["role"] == "tool":
            found.append(_parsed(message["content"]))
        elif isinstance(message["content"], list):
            found += [_parsed(part["content"]) for part in message["content"] if part.get("type") == "tool_result"]
    return found


def _parsed(content: Any) -> Any:
    if isinstance(content, list):
        content = "".join(part["text"] for part in content)
    try:
        return json.loads(content)
    except (TypeError, ValueError):
        return content


def _arguments(given: Any) -> str:
    return given if isinstance(given, str) else json.dumps(given)


def _openai(said: Says, asked: Asked) -> list[str]:
    head = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": asked["model"]}
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": said.text}]
    for index, (name, given) in enumerate(said.calls):
        text = _arguments(given)
        call = {"index": index, "id": f"call_{index}_{len(asked['messages'])}", "type": "function"}
        deltas.append({"tool_calls": [{**call, "function": {"name": name, "arguments": text[:7]}}]})
        deltas.append({"tool_calls": [{"index": index, "function": {"arguments": text[7:]}}]})
    chunks: list[dict[str, Any]] = [
        {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas
    ]
    ended = "tool_calls" if said.calls else "stop"
    chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": ended}]})
    usage = {"prompt_tokens": 700, "completion_tokens": 50, "total_tokens": 750}
    chunks.append({**head, "choices": [], "usage": usage})
    return [f"data: {json.dumps(chunk)}\n\n" for chunk in chunks] + ["data: [DONE]\n\n"]


def _anthropic(said: Says, asked: Asked) -> list[str]:
    message = {
        "id": "m1", "type": "message", "role": "assistant", "model": asked["model"], "content": [],
        "stop_reason": None, "stop_sequence": None, "usage": {"input_tokens": 700, "output_tokens": 1},
    }  # fmt: skip
    events: list[dict[str, Any]] = [{"type": "message_start", "message": message}]
    blocks: list[tuple[dict[str, Any], dict[str, Any]]] = []
    if said.text or not said.calls:
        blocks.append(({"type": "text", "text": ""}, {"type": "text_delta", "text": said.text}))
    for number, (name, given) in enumerate(said.calls):
        block = {"type": "tool_use", "id": f"call_{number}_{len(asked['messages'])}", "name": name, "input": {}}
        blocks.append((block, {"type": "input_json_delta", "partial_json": _arguments(given)}))
    for index, (block, delta) in enumerate(blocks):
        events.append({"type": "content_block_start", "index": index, "content_block": block})
        events.append({"type": "content_block_delta", "index": index, "delta": delta})
        events.append({"type": "content_block_stop", "index": index})
    ended = {"stop_reason": "tool_use" if said.calls else "end_turn", "stop_sequence": None}
    events.append({"type": "message_delta", "delta": ended, "usage": {"output_tokens": 50}})
    events.append({"type": "message_stop"})
    return [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events]
