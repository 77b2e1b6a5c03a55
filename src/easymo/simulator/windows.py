"""Customer service windows: when each person last wrote, which opens 24 hours for messages to them."""

import struct
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from easymo.simulator.clock import Clock

_ENTRY = struct.Struct("<d B")


class Windows:
    """Kept in memory, and in ``path`` where one is given: people wait for answers across a restart of the simulator.

    The file holds user ids and times, nothing else of anybody. Where it cannot be written, memory has to do.
    """

    def __init__(self, clock: Clock, lasts: float, path: Path | None = None) -> None:
        self._clock = clock
        self._lasts = lasts
        self._opened: dict[str, float] = {}
        self._path = path
        self._file: BinaryIO | None = None

    def start(self) -> None:
        """Takes up the windows that were open when the last simulator ended."""
        if self._path:
            with suppress(OSError):
                self._begin(self._path)

    def open(self, user_id: str) -> None:
        """The person wrote just now."""
        if not self._lasts:
            return
        now = self._clock.now()
        self._opened[user_id] = now
        if self._file:
            self._file.write(_entry(user_id, now))
            self._file.flush()

    def is_open(self, user_id: str) -> bool:
        """Whether the person wrote recently enough; always, where windows do not close."""
        return not self._lasts or self._clock.now() - self._opened.get(user_id, float("-inf")) <= self._lasts

    def close(self) -> None:
        if self._file:
            self._file.close()
            self._file = None

    def _begin(self, path: Path) -> None:
        """Reads the windows still open and writes them anew, so that the file does not grow from run to run."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            self._opened = {id: at for id, at in _entries(path.read_bytes()) if self._clock.now() - at <= self._lasts}
        fresh = path.with_suffix(".new")
        fresh.write_bytes(b"".join(_entry(id, at) for id, at in self._opened.items()))
        fresh.replace(path)
        self._file = path.open("ab")


def _entry(user_id: str, at: float) -> bytes:
    id = user_id.encode()
    return _ENTRY.pack(at, len(id)) + id


def _entries(content: bytes) -> list[tuple[str, float]]:
    """The entries, less a last one that was cut off."""
    found: list[tuple[str, float]] = []
    place = 0
    while place + _ENTRY.size <= len(content):
        at, length = _ENTRY.unpack_from(content, place)
        place += _ENTRY.size
        id = content[place : place + length]
        place += length
        if len(id) == length:
            found.append((id.decode(errors="replace"), at))
    return found
