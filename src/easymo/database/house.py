"""Which PostgreSQL this house uses: the one it is told, else the embedded one."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from easymo.database.embedded import EmbeddedServer
from easymo.settings import Settings


class House:
    """Settings with a database, and the embedded server behind them where there is one."""

    def __init__(self, settings: Settings, server: EmbeddedServer | None) -> None:
        self.settings = settings
        self._server = server

    def tend(self) -> None:
        """Starts the embedded server again if it died."""
        if self._server:
            self._server.start()


@contextmanager
def house_database(settings: Settings, say: Callable[[str], object]) -> Generator[House]:
    """Has a database to use while the context lasts. The embedded server is started, or joined if it runs."""
    if settings.database_url:
        yield House(settings, None)
        return
    server = EmbeddedServer(settings.home, say)
    server.start()
    try:
        yield House(settings.with_database(server.plain_url, server.owner_url), server)
    finally:
        server.stop()
