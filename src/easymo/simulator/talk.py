"""A conversation on the command line: says each line as a person, prints what comes back."""

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

import aiohttp
import msgspec

from easymo.errors import EasyMOError
from easymo.simulator.api import Screen, Writing, Written
from easymo.simulator.bubbles import Bubble

_QUIET = 0.3
_LONGEST = 10.0
_INDENT = " " * 8


class NoAnswer(EasyMOError):
    """Nobody is there to talk to, or the answer did not come."""


async def talk(base_url: str, number: str, lines: Sequence[str], out: TextIO) -> None:
    """Says each of ``lines`` from ``number`` to the EasyMO at ``base_url`` and writes the transcript to ``out``.

    A line ``tap:…`` taps a row or button by id, title or number, ``pin:-1.95,30.06`` sends a location. An answer
    is complete when nothing more came for 0.3 s. Raises NoAnswer, in one line, if nobody answers within 10 s.
    """
    timeout = aiohttp.ClientTimeout(total=_LONGEST * 2)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        phone = _RemotePhone(session, f"{base_url.rstrip('/')}/simulator/phones/{number}/messages")
        seen = (await phone.screen(0, 0)).last
        for line in lines:
            out.write(f"{'you':<8}{line}\n")
            for shown in await phone.exchange(_writing(line), seen):
                seen = max(seen, shown.n)
                out.writelines(f"{text}\n" for text in _transcript(shown))


class _RemotePhone:
    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session = session
        self._url = url

    async def exchange(self, writing: Writing, seen: int) -> list[Bubble]:
        """What came after ``seen``, once something came after ``writing`` and then nothing more."""
        own = msgspec.json.decode(await self._request("POST", data=msgspec.json.encode(writing)), type=Written)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + _LONGEST
        shown: list[Bubble] = []
        answered = False
        while (left := deadline - loop.time()) > 0:
            screen = await self.screen(seen, _QUIET if answered else left)
            fresh = [bubble for bubble in screen.messages if bubble.n > seen]
            if answered and not fresh:
                break
            seen = max(seen, screen.last)
            shown += [bubble for bubble in fresh if not bubble.mine]
            answered = answered or any(bubble.n > own.n for bubble in shown)
        if not answered:
            raise NoAnswer(f"no answer within {_LONGEST:.0f} seconds: is a worker of role turns and a sender running?")
        return shown

    async def screen(self, after: int, wait: float) -> Screen:
        query = {"after": str(after), "wait": f"{wait:.3f}"}
        return msgspec.json.decode(await self._request("GET", params=query), type=Screen)

    async def _request(self, method: str, **options: Any) -> bytes:
        try:
            async with self._session.request(method, self._url, **options) as answer:
                body = await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise NoAnswer("no EasyMO answers there: start one with `make up`") from None
        if answer.status != 200:
            raise NoAnswer(_refusal(answer.status, body))
        return body


def _refusal(status: int, body: bytes) -> str:
    try:
        return str(msgspec.json.decode(body)["error"])
    except (msgspec.DecodeError, KeyError, TypeError):
        return f"the simulator answers {status}: is it switched on there?"


def _writing(line: str) -> Writing:
    kind, colon, rest = line.partition(":")
    if colon and kind == "tap":
        return Writing("tap", text=rest.strip())
    if colon and kind == "pin":
        try:
            latitude, longitude = (float(part) for part in rest.split(","))
        except ValueError:
            raise NoAnswer("a pin is two numbers, such as pin:-1.95,30.06") from None
        return Writing("location", latitude=latitude, longitude=longitude)
    return Writing("text", text=line)


def _transcript(shown: Bubble) -> Iterator[str]:
    kind = "" if shown.kind in ("text", "button", "list") else f"({shown.kind})"
    text = "\n".join(part for part in (kind, shown.header, shown.text, shown.footer) if part)
    for place, line in enumerate(text.splitlines()):
        yield f"{_INDENT if place else 'EasyMO':<8}{line}".rstrip()
    if shown.open_list:
        yield f"{_INDENT}[{shown.open_list}]"
    for place, option in enumerate(shown.options, 1):
        description = f" - {option.description}" if option.description else ""
        yield f"{_INDENT}{place:>3}. {option.title}{description}  ({option.id})"
