"""A part of a bench in a process of its own: it gets ready, waits for the word, works, and tells its result."""

import asyncio
import multiprocessing
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection
from typing import Any, Self

import uvloop

READY_SECONDS, WORK_SECONDS = 60.0, 60.0

_context = multiprocessing.get_context("spawn")


class Word:
    """The part's end of the line: it says that it is ready, and hears when to go."""

    def __init__(self, line: Connection) -> None:
        self._line = line

    async def ready(self, value: Any = None) -> None:
        """Tells ``value`` and returns when the part may go. Raises EOFError if the bench is gone."""
        self._line.send(value)
        await asyncio.to_thread(self._line.recv)


Work = Callable[..., Awaitable[Any]]


class Part:
    """Runs ``await work(word, *arguments)`` in a new Python process; ``work`` has to call ``word.ready``.

    Arguments, what is told and the result are pickled. Leaving the context ends the process.
    """

    def __init__(self, work: Work, *arguments: Any) -> None:
        self._line, theirs = _context.Pipe()
        self._process = _context.Process(target=_run, args=(theirs, work, arguments), daemon=True)
        self._theirs = theirs

    async def __aenter__(self) -> Self:
        self._process.start()
        self._theirs.close()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._process.terminate()
        await asyncio.to_thread(self._process.join)

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    async def ready(self) -> Any:
        """Returns what the part told when it was ready."""
        return await self._hear(READY_SECONDS)

    async def result(self) -> Any:
        """Lets the part go (servers: stop) and returns its result."""
        self.go()
        return await self.ended()

    def go(self) -> None:
        self._line.send(None)

    async def ended(self) -> Any:
        return await self._hear(WORK_SECONDS)

    async def _hear(self, seconds: float) -> Any:
        if not await asyncio.to_thread(self._line.poll, seconds):
            raise TimeoutError(f"{self._process.name} said nothing for {seconds:.0f} s")
        try:
            return self._line.recv()
        except EOFError:
            raise RuntimeError("a part of the bench died: its traceback is above") from None


def _run(line: Connection, work: Work, arguments: tuple[Any, ...]) -> None:
    async def whole() -> Any:
        return await work(Word(line), *arguments)

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        line.send(runner.run(whole()))
