"""What happens on the phones, as it happens: one stream of server-sent events for any number of them."""

import asyncio
from collections.abc import AsyncGenerator

import msgspec
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from easymo.simulator.bubbles import Bubble
from easymo.simulator.changes import Changes
from easymo.simulator.phones import Phone, Phones
from easymo.simulator.traits import Traits

_HEARTBEAT_SECONDS = 15.0
_MOST_PHONES = 16


class Changed(msgspec.Struct):
    """What is new on one phone."""

    number: str
    username: str
    """By which the business knows the person where it is not told the number."""
    traits: Traits
    typing: bool
    messages: list[Bubble]


class Event(msgspec.Struct):
    fresh: bool
    """These phones whole, not what changed on them."""
    phones: list[Changed]


class Events:
    """GET /events?phone=…&phone=… with at most 16 phones.

    The first event shows them whole; each later one shows the messages that came or whose ticks changed. A browser
    that comes back with Last-Event-ID goes on from there, or starts afresh where the simulator was restarted.
    """

    def __init__(self, phones: Phones, changes: Changes) -> None:
        self._phones = phones
        self._changes = changes

    def routes(self) -> list[Route]:
        return [Route("/events", self._stream, methods=["GET"])]

    async def _stream(self, request: Request) -> Response:
        numbers = request.query_params.getlist("phone")[:_MOST_PHONES]
        try:
            for number in numbers:
                self._phones.by_number(number)
        except ValueError as error:
            return Response(msgspec.json.encode({"error": str(error)}), 400, media_type="application/json")
        seen = self._seen(request.headers.get("last-event-id", ""))
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(self._events(numbers, seen), media_type="text/event-stream", headers=headers)

    def _seen(self, id: str) -> int | None:
        """The last change the browser knows of; None if it knows nothing of this run."""
        run, _, number = id.partition(".")
        return int(number) if run == self._changes.run and number.isdecimal() else None

    async def _events(self, numbers: list[str], seen: int | None) -> AsyncGenerator[bytes]:
        yield b"retry: 1000\n\n"
        while not self._changes.closed:
            last = self._changes.last
            # Looked up each time: whoever is watched is not forgotten.
            phones = [self._phones.by_number(number) for number in numbers]
            changed = [_changed(phone, seen) for phone in phones if seen is None or phone.changed > seen]
            if changed or seen is None:
                yield b"id: %s.%d\ndata: %s\n\n" % (
                    self._changes.run.encode(),
                    last,
                    msgspec.json.encode(Event(seen is None, changed)),
                )
            seen = last
            try:
                async with asyncio.timeout(_HEARTBEAT_SECONDS):
                    await self._changes.after(seen)
            except TimeoutError:
                yield b":\n\n"


def _changed(phone: Phone, seen: int | None) -> Changed:
    messages = [shown for shown in phone.bubbles if seen is None or shown.changed > seen]
    return Changed(phone.number, phone.contact.username, phone.traits, phone.typing, messages)
