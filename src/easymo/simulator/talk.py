"""A conversation on the command line: says each line as a person, prints what comes back."""

import asyncio
import io
from collections.abc import Callable, Iterator, Sequence
from mimetypes import guess_type
from pathlib import Path
from typing import Any, Literal, TextIO

import aiohttp
import msgspec

from easymo.errors import EasyMOError
from easymo.simulator.api import Screen, Writing, Written
from easymo.simulator.bubbles import Bubble

_QUIET = 0.3
_LONGEST = 10.0
_INDENT = " " * 8


class File(msgspec.Struct, frozen=True):
    """A file that is sent."""

    kind: str
    path: Path
    caption: str = ""


Deed = Writing | File
"""What one line does."""


class NoAnswer(EasyMOError):
    """Nobody is there to talk to, or the answer did not come."""


async def talk(base_url: str, number: str, lines: Sequence[str], out: TextIO) -> None:
    """Says each of ``lines`` from ``number`` to the EasyMO at ``base_url`` and writes the transcript to ``out``.

    A line may begin with a word that says what is done instead of writing: see ``WORDS``. An answer is complete when
    nothing more came for 0.3 s; a reaction need not be answered. Raises NoAnswer, in one line, if nobody answers within
    10 s or a line cannot be understood.
    """
    timeout = aiohttp.ClientTimeout(total=_LONGEST * 2)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        phone = _RemotePhone(session, f"{base_url.rstrip('/')}/simulator/phones/{number}")
        seen = (await phone.screen(0, 0)).last
        for line in lines:
            out.write(f"{'you':<8}{line}\n")
            for shown in await phone.exchange(_deed(line), seen):
                seen = max(seen, shown.n)
                out.writelines(f"{text}\n" for text in _transcript(shown))


class _RemotePhone:
    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session = session
        self._url = url

    async def exchange(self, deed: Deed, seen: int) -> list[Bubble]:
        """What came after ``seen``, once something came after ``deed`` and then nothing more."""
        own = await self._do(deed)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + _LONGEST
        shown: list[Bubble] = []
        answered = isinstance(deed, Writing) and deed.kind == "react"
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
        return msgspec.json.decode(await self._request("GET", "messages", params=query), type=Screen)

    async def _do(self, deed: Deed) -> Written:
        if isinstance(deed, Writing):
            answer = await self._request("POST", "messages", data=msgspec.json.encode(deed))
        else:
            query = {"kind": deed.kind, "caption": deed.caption, "filename": deed.path.name}
            headers = {"Content-Type": guess_type(deed.path.name)[0] or "application/octet-stream"}
            content = await asyncio.to_thread(_content, deed.path)
            answer = await self._request("POST", "files", params=query, data=content, headers=headers)
        return msgspec.json.decode(answer, type=Written)

    async def _request(self, method: str, what: str, **options: Any) -> bytes:
        try:
            async with self._session.request(method, f"{self._url}/{what}", **options) as answer:
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


def _deed(line: str) -> Deed:
    word, colon, rest = line.partition(":")
    read = WORDS.get(word) if colon else None
    return read(rest.strip()) if read else Writing("text", text=line)


def _content(path: Path) -> io.BytesIO:
    try:
        return io.BytesIO(path.read_bytes())
    except OSError as error:
        raise NoAnswer(f"the file {path.name} cannot be read ({error.strerror})") from None


def _pin(rest: str) -> Writing:
    try:
        latitude, longitude = (float(part) for part in rest.split(","))
    except ValueError:
        raise NoAnswer("a pin is two numbers, such as pin:-1.95,30.06") from None
    return Writing("location", latitude=latitude, longitude=longitude)


def _card(rest: str) -> Writing:
    name, _, number = rest.rpartition(" ")
    if not name or not any(map(str.isdigit, number)):
        raise NoAnswer("a contact is a name and a number, such as contact:Aline Uwase +250788123456")
    return Writing("contact", text=name, number=number)


def _file(kind: Literal["image", "video", "voice", "document", "sticker"]) -> Callable[[str], Deed]:
    def read(rest: str) -> File:
        path, _, caption = rest.partition(" ")
        if not path:
            raise NoAnswer(f"a file of kind {kind} needs a path, and may have words after it")
        return File(kind, Path(path), caption)

    return read


WORDS: dict[str, Callable[[str], Deed]] = {
    "tap": lambda rest: Writing("tap", text=rest),
    "pin": _pin,
    "image": _file("image"),
    "video": _file("video"),
    "voice": _file("voice"),
    "doc": _file("document"),
    "sticker": _file("sticker"),
    "contact": _card,
    "react": lambda rest: Writing("react", text=rest),
}
"""What a line may begin with, followed by a colon: tap:<id, title or number>, pin:<latitude>,<longitude>,
image:<path> <caption> (video, doc alike), voice:<path>, sticker:<path>, contact:<name> <number>, react:<emoji>."""


def _transcript(shown: Bubble) -> Iterator[str]:
    kind = "" if shown.kind in ("text", "button", "list") else f"({shown.kind})"
    text = "\n".join(part for part in (kind, shown.header, shown.text, shown.footer) if part)
    for place, line in enumerate(text.splitlines()):
        yield f"{_INDENT if place else 'EasyMO':<8}{line}".rstrip()
    if shown.open_list:
        yield f"{_INDENT}[{shown.open_list}]"
    for place, option in enumerate(shown.choices, 1):
        description = f" - {option.description}" if option.description else ""
        yield f"{_INDENT}{place:>3}. {option.title}{description}  ({option.id})"
