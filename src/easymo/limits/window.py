"""What happens in a sliding minute, counted in this process."""

from collections import OrderedDict, deque
from collections.abc import Callable
from math import ceil

WINDOW_SECONDS = 60.0
CLIENTS = 4_096
"""Those heard of last are remembered."""


class Window:
    """Up to ``most`` of something in a sliding minute, by client. ``clock`` gives monotonic seconds."""

    def __init__(self, most: int, clock: Callable[[], float]) -> None:
        self.most = most
        self._clock = clock
        self._hits: OrderedDict[str, deque[float]] = OrderedDict()

    def hit(self, client: str) -> int | None:
        """Counts one. None up to the last allowed in a minute; from then on the whole seconds to stay away."""
        now = self._clock()
        hits = self._hits.setdefault(client, deque(maxlen=self.most))
        self._hits.move_to_end(client)
        if len(self._hits) > CLIENTS:
            self._hits.popitem(last=False)
        while hits and hits[0] <= now - WINDOW_SECONDS:
            hits.popleft()
        if len(hits) == self.most:
            return max(1, ceil(hits[0] + WINDOW_SECONDS - now))
        hits.append(now)
        return None
