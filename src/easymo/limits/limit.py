"""One limit: here and, where there is a server for it, together with all other gateways."""

import time
from collections.abc import Callable

from easymo.limits.shared import Shared
from easymo.limits.window import Window


class Limit:
    """Up to ``most`` of ``name`` in a sliding minute, by client.

    Counted in this process in any case, so that a server that goes away leaves every gateway with its own count: the
    limit is looser then, by as many times as there are gateways, but never open.
    """

    def __init__(
        self, name: str, most: int, shared: Shared | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._name = name
        self._shared = shared
        self._window = Window(most, clock)

    async def hit(self, client: str) -> int | None:
        """Counts one. None up to the last allowed in a minute; from then on the whole seconds to stay away."""
        here = self._window.hit(client)
        if here is not None or self._shared is None:
            return here
        return await self._shared.hit(self._name, client, self._window.most) or None
