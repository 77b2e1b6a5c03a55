"""The rate a business number may send at: its limit, what others use of it, what WhatsApp teaches, and pauses."""

import time
from collections.abc import Callable

_CUT = 0.5
_CUT_AGAIN_AFTER = 1.0
"""Seconds: the refusals of one crowd of requests teach once."""
_REGAIN = 0.01
"""Part of the limit regained each second: the whole of it in under two minutes."""
_LEAST = 0.05
"""Part of the limit that is kept, however often WhatsApp refuses."""
_OURS = 0.25
"""Part of what is learnt that is kept, however much comes in: that is an estimate, and WhatsApp's refusals are not."""


class Throughput:
    """A token bucket that holds a tenth of a second's worth, so that no second sees much more than its rate.

    ``limit``: messages a second of the number, in and out together; 0 is unlimited, ``pause`` holds in any case. The
    rate is this sender's equal share of what the limit leaves beside what comes in; it halves when WhatsApp says
    that was too much, and grows back slowly.
    """

    def __init__(self, limit: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._clock = clock
        self._learnt = float(limit)
        self._senders = 1
        self._received = 0.0
        self._filled_at = clock()
        self._cut_at = self._filled_at - _CUT_AGAIN_AFTER
        self._paused_until = self._filled_at
        self._tokens = self._depth

    @property
    def rate(self) -> float:
        """Sends a second."""
        return max(self._learnt - self._received, self._learnt * _OURS) / self._senders

    @property
    def _depth(self) -> float:
        return max(1.0, self.rate / 10)

    def room(self, most: int) -> int:
        """How many of ``most`` sends may begin now."""
        now = self._clock()
        if now < self._paused_until:
            return 0
        if not self._limit:
            return most
        passed = now - self._filled_at
        self._learnt = min(self._limit, self._learnt + passed * self._limit * _REGAIN)
        self._tokens = min(self._depth, self._tokens + passed * self.rate)
        self._filled_at = now
        return max(0, min(most, int(self._tokens)))

    def spend(self, sends: int) -> None:
        """``sends`` begin now."""
        self._tokens -= sends

    def share(self, senders: int, received: float) -> None:
        """The number is shared with other senders (``senders`` with this one) and with ``received`` messages a second
        that come in.
        """
        self._senders, self._received = max(1, senders), received

    def refused(self) -> None:
        """WhatsApp says that this was too fast."""
        now = self._clock()
        if now - self._cut_at >= _CUT_AGAIN_AFTER:
            self._cut_at = now
            self._learnt = max(self._learnt * _CUT, self._limit * _LEAST)

    def pause(self, seconds: float) -> None:
        """No send begins for ``seconds``; a longer pause under way stays."""
        self._paused_until = max(self._paused_until, self._clock() + seconds)

    def seconds_to_room(self) -> float:
        """Seconds until ``room`` is not 0; 0 if it is not."""
        missing = (1.0 - self._tokens) / self.rate if self._limit else 0.0
        return max(0.0, self._paused_until - self._clock(), missing)
