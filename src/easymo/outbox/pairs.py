"""How often one person may be sent something: foreseen, so that WhatsApp need not refuse."""

import time
from collections import Counter
from collections.abc import Callable

BURST = 45
SECONDS = 6.0
"""A number may send somebody 45 messages at once, then one in 6 seconds (Meta's pair rate limit; code 131056)."""

_REMEMBERED = 10_000


class Pairs:
    """A bucket for each recipient, in this process's memory.

    Several senders divide burst and rate among them: together they never exceed the limit, and a person who is sent
    much in a short time gets the last of it later than one sender alone would.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._senders = 1
        self._forget_at = _REMEMBERED
        self._paid_until: dict[int, float] = {}
        self._refusals: Counter[int] = Counter()

    def share(self, senders: int) -> None:
        self._senders = max(1, senders)

    def wait(self, conversation: int) -> float:
        """Seconds until this person may be sent the next message; 0: now."""
        paid = self._paid_until.get(conversation)
        if paid is None:
            return 0.0
        each = SECONDS * self._senders
        return max(0.0, paid - self._clock() - (max(1, BURST // self._senders) - 1) * each)

    def spend(self, conversation: int) -> None:
        """A message to this person begins now."""
        now = self._clock()
        if len(self._paid_until) >= self._forget_at:
            self._paid_until = {each: paid for each, paid in self._paid_until.items() if paid > now}
            self._forget_at = max(_REMEMBERED, 2 * len(self._paid_until))
        paid = max(now, self._paid_until.get(conversation, now))
        self._paid_until[conversation] = paid + SECONDS * self._senders

    def refusals(self, conversation: int) -> int:
        """How often in a row WhatsApp has said that this was too much for this person."""
        return self._refusals[conversation]

    def refused(self, conversation: int) -> None:
        self._refusals[conversation] += 1

    def accepted(self, conversation: int) -> None:
        self._refusals.pop(conversation, None)
