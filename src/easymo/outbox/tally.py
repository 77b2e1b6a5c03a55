"""A count one can wait for: what a sender has done, for metrics and for tests that must not sleep."""

import asyncio


class Tally:
    """Counts up from 0. Belongs to one event loop."""

    def __init__(self) -> None:
        self.value = 0
        self._waiting: list[tuple[int, asyncio.Future[None]]] = []

    def add(self, number: int = 1) -> None:
        self.value += number
        for wanted, reached in self._waiting:
            if self.value >= wanted and not reached.done():
                reached.set_result(None)
        self._waiting = [(wanted, reached) for wanted, reached in self._waiting if not reached.done()]

    async def reach(self, wanted: int) -> None:
        """Returns when the count is ``wanted`` or more."""
        if self.value >= wanted:
            return
        reached = asyncio.get_running_loop().create_future()
        self._waiting.append((wanted, reached))
        await reached
