"""What has changed on the phones since when, so that whoever looks on can be brought up to date."""

import asyncio
import secrets


class Changes:
    """Numbers the changes of all phones, and wakes who waits for the next."""

    def __init__(self) -> None:
        self.run = secrets.token_hex(4)
        """Tells this simulator's numbers from those before its restart."""
        self.last = 0
        """The number of the newest change."""
        self.closed = False
        self._next = asyncio.Event()

    def mark(self) -> int:
        """The number of a change made now."""
        self.last += 1
        self._wake()
        return self.last

    def close(self) -> None:
        """Nobody need wait any longer."""
        self.closed = True
        self._wake()

    async def after(self, number: int) -> None:
        """Returns once there is a change above ``number``, or after ``close``."""
        while self.last <= number and not self.closed:
            await self._next.wait()

    def _wake(self) -> None:
        self._next.set()
        self._next = asyncio.Event()
