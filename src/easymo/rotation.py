"""Secrets that change while a process runs: their files are read again, and whoever uses them is told.

Those of ``Settings.renewed``: access token, app secrets, verify tokens, the admin token, the vault's keys. A file that
cannot be read, or is empty for the moment in which it is written, changes nothing.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from typing import Protocol

import structlog

from easymo.errors import ConfigurationError
from easymo.settings import Settings

LOOK_SECONDS = 5.0
"""How long after a file changed the old secret may still be used."""

_log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Renewable(Protocol):
    """Somebody who uses secrets."""

    def renew(self, settings: Settings) -> None:
        """From now on uses the secrets of ``settings``."""
        ...


class Rotation:
    """Reads the secrets' files of ``settings`` and hands what is new to its followers. Belongs to one event loop."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._followers: list[Callable[[Settings], object]] = []
        self._unreadable = ""

    def tell(self, *users: Renewable) -> None:
        """``users`` are told of each change from now on."""
        self._followers += [user.renew for user in users]

    def look(self) -> bool:
        """Reads the files once; True: something changed, and all are told. Whoever cannot use it keeps the old."""
        try:
            settings = self._settings.renewed()
        except ConfigurationError as error:
            if str(error) != self._unreadable:
                _log.warning("secret_unreadable", error=str(error))
            self._unreadable = str(error)
            return False
        self._unreadable = ""
        if settings == self._settings:
            return False
        self._settings = settings
        for renew in self._followers:
            try:
                renew(settings)
            except ConfigurationError as error:
                _log.warning("secret_unreadable", error=str(error))
        _log.info("secrets_renewed")
        return True

    @contextlib.asynccontextmanager
    async def watching(self) -> AsyncGenerator[None]:
        """While the context lasts, looks each LOOK_SECONDS; not at all where no secret has a file."""
        task = asyncio.create_task(self._watch(), name="rotation") if self._settings.secret_files else None
        try:
            yield
        finally:
            if task:
                task.cancel()
                await asyncio.wait({task})

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            self.look()
