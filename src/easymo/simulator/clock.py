"""What time it is in here: as outside, or faster, so that days of waiting pass in a test."""

import time


class Clock:
    """Runs ``speed`` times as fast as time outside, from the moment it is made. Windows, limits, lifetimes of media,
    reviews and redeliveries go by it; the timestamps on the wire are those of the world outside."""

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._began = time.time()

    def now(self) -> float:
        """Seconds since the epoch in here."""
        return self._began + (time.time() - self._began) * self._speed

    def outside(self, seconds: float) -> float:
        """How long ``seconds`` in here take outside."""
        return seconds / self._speed
