"""A lean HTTP client: kept connections, one request on each at a time, requests made beforehand."""

import asyncio
import re
import time
from collections import Counter, deque
from collections.abc import Sequence
from typing import cast

import msgspec

from bench.part import Word
from bench.webhooks import requests

CONNECTIONS = 64

_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n", re.IGNORECASE)


class Measured(msgspec.Struct):
    """What became of a load."""

    seconds: float
    """From the first request to the last answer."""
    latencies: list[float]
    """Seconds; in an open loop from the moment the request was due."""
    statuses: dict[str, int]
    cpu: float
    """Seconds of CPU that the client used."""

    @property
    def rate(self) -> float:
        return len(self.latencies) / self.seconds


async def load(word: Word, port: int, count: int, people: int, rate: float = 0) -> Measured:
    """Posts ``count`` signed messages to the webhook: at ``rate`` a second, or as fast as 64 connections take them.

    Raises RuntimeError unless each is answered 200.
    """
    client = _Client(requests(count, people))
    await client.connect(port)
    await word.ready()
    before = time.process_time()
    measured = await client.run(rate)
    measured.cpu = time.process_time() - before
    if measured.statuses != {"200": count}:
        raise RuntimeError(f"not all were acknowledged: {measured.statuses}")
    return measured


class _Client:
    def __init__(self, requests: Sequence[bytes]) -> None:
        self._requests = requests
        self._waiting: deque[tuple[bytes, float]] = deque()
        self._idle: list[_Connection] = []
        self._latencies: list[float] = []
        self._statuses: Counter[str] = Counter()
        self._loop = asyncio.get_running_loop()
        self._done = asyncio.Event()

    async def connect(self, port: int) -> None:
        for _ in range(CONNECTIONS):
            _, connection = await self._loop.create_connection(lambda: _Connection(self), "127.0.0.1", port)
            self._idle.append(connection)

    async def run(self, rate: float) -> Measured:
        start = self._loop.time()
        if rate:
            for number, request in enumerate(self._requests):
                due = start + number / rate
                self._loop.call_at(due, self._post, request, due)
        else:
            self._waiting.extend((request, 0.0) for request in self._requests)
            for connection in self._idle:
                connection.post(*self._waiting.popleft())
        await self._done.wait()
        return Measured(self._loop.time() - start, self._latencies, dict(self._statuses), 0.0)

    def _post(self, request: bytes, due: float) -> None:
        if self._idle:
            self._idle.pop().post(request, due)
        else:
            self._waiting.append((request, due))

    def answered(self, connection: "_Connection", status: str, seconds: float) -> None:
        self._statuses[status] += 1
        self._latencies.append(seconds)
        if self._waiting:
            connection.post(*self._waiting.popleft())
        else:
            self._idle.append(connection)
        if len(self._latencies) == len(self._requests):
            self._done.set()

    def lost(self) -> None:
        self._statuses["lost"] += 1
        self._done.set()


class _Connection(asyncio.Protocol):
    def __init__(self, client: _Client) -> None:
        self._client = client
        self._answer = b""
        self._since = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one by behaviour alone

    def post(self, request: bytes, due: float) -> None:
        self._since = due or time.monotonic()
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        self._answer += data
        head, end, body = self._answer.partition(b"\r\n\r\n")
        announced = _LENGTH.search(head + b"\r\n")
        if not end or (announced and len(body) < int(announced[1])):
            return
        self._answer = b""
        self._client.answered(self, head[9:12].decode(), time.monotonic() - self._since)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's signature
        self._client.lost()
