"""The rate a business number may send at, and the pauses WhatsApp asks for."""

import time
from collections.abc import Callable


class Throughput:
    """A token bucket of ``rate`` sends a second that holds a tenth of a second's worth, so that no second sees
    much more than ``rate``. A rate of 0 is unlimited; ``pause`` holds in any case.
    """

    def __init__(self, rate: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._depth = max(1.0, rate / 10)
        self._clock = clock
        self._tokens = self._depth
        self._filled_at = clock()
        self._paused_until = self._filled_at

    def room(self, most: int) -> int:
        """How many of ``most`` sends may begin now."""
        now = self._clock()
        if now < self._paused_until:
            return 0
        if not self._rate:
            return most
        self._tokens = min(self._depth, self._tokens + (now - self._filled_at) * self._rate)
        self._filled_at = now
        return min(most, int(self._tokens))

    def spend(self, sends: int) -> None:
        """``sends`` begin now."""
        self._tokens -= sends

    def pause(self, seconds: float) -> None:
        """No send begins for ``seconds``; a longer pause under way stays."""
        self._paused_until = max(self._paused_until, self._clock() + seconds)

    def seconds_to_room(self) -> float:
        """Seconds until ``room`` is not 0; 0 if it is not."""
        missing = (1.0 - self._tokens) / self._rate if self._rate else 0.0
        return max(0.0, self._paused_until - self._clock(), missing)
