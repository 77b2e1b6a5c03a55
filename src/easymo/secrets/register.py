"""Which secrets are known and when each was last used, told to the database away from any request."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

import asyncpg
import msgspec
import structlog

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.observability.heartbeat import BELIEVED_SECONDS
from easymo.secrets.naming import HOLDERS, Kind, held
from easymo.settings import Settings

TELL_SECONDS = 5.0
REPEAT_SECONDS = 60.0
"""A use is written again after this long, by whichever process."""

Name = tuple[Kind, str]
"""A kind and a fingerprint."""

_sql = load(__file__, "register.sql")
_log = structlog.stdlib.get_logger()


class Uses:
    """The secrets this process has used. Noting one costs a set's look-up; ``Register`` writes it later."""

    def __init__(self) -> None:
        self._noted: set[Name] = set()

    def note(self, kind: Kind, fingerprint: str) -> None:
        self._noted.add((kind, fingerprint))

    def take(self) -> set[Name]:
        """What was noted since the last time, once each."""
        noted, self._noted = self._noted, set()
        return noted


class Holder(msgspec.Struct, frozen=True):
    """A process that runs, and the secrets it holds, in the order it was given them."""

    roles: frozenset[str]
    held: dict[Kind, list[str]]


class Known(msgspec.Struct, frozen=True):
    """A secret that some process has held."""

    first_seen: datetime
    used: datetime | None


class Register:
    """What this process tells of its secrets: which of those that ``roles`` need it holds, and which ``uses`` noted.

    ``vault_keys`` says the ids of its master keys; asked if a role needs them.
    """

    def __init__(
        self,
        pool: Pool,
        settings: Settings,
        roles: Collection[str],
        vault_keys: Callable[[], Sequence[str]] = tuple,
        uses: Uses | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pool = pool
        self._settings = settings
        self.uses = uses or Uses()
        self._vault_keys = vault_keys
        self._needed = {kind for kind, needing in HOLDERS.items() if needing & set(roles)}
        self._clock = clock
        self._known: set[Name] = set()
        self._told: dict[Name, float] = {}  # when a use of each was told last

    def renew(self, settings: Settings) -> None:
        """From now on holds the secrets of ``settings``."""
        self._settings = settings

    def held(self) -> dict[Kind, list[str]]:
        """By kind, the names of what the roles need."""
        all_held = held(self._settings, self._vault_keys() if "vault-key" in self._needed else ())
        return {kind: names for kind, names in all_held.items() if kind in self._needed}

    @asynccontextmanager
    async def telling(self) -> AsyncGenerator[None]:
        """While the context lasts, tells every TELL_SECONDS what is new; at its end what was used until then."""
        task = asyncio.create_task(self._tell_for_ever(), name="secrets")
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait({task})
            await self.tell()

    async def tell(self) -> None:
        """Never raises: what the database could not be told is told the next time."""
        now, noted = self._clock(), self.uses.take()
        used = [name for name in noted if now - self._told.get(name, -REPEAT_SECONDS) >= REPEAT_SECONDS]
        kept: set[Name] = {(kind, each) for kind, fingerprints in self.held().items() for each in fingerprints}
        names = dict.fromkeys(kept - self._known, False) | dict.fromkeys(used, True)
        if not names:
            return
        kinds, fingerprints = zip(*names, strict=True)
        try:
            await self._pool.execute(
                _sql.tell, kinds, fingerprints, list(names.values()), REPEAT_SECONDS, timeout=TELL_SECONDS
            )
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as error:
            for kind, each in used:
                self.uses.note(kind, each)
            _log.warning("secrets_not_told", error=type(error).__name__)
            return
        self._known.update(names)
        self._told.update(dict.fromkeys(used, now))

    async def _tell_for_ever(self) -> None:
        while True:
            await self.tell()
            await asyncio.sleep(TELL_SECONDS)


async def holders(pool: Pool) -> list[Holder]:
    """The processes that are believed to run. Raises DatabaseUnavailable."""
    with translated():
        rows = await pool.fetch(_sql.holders, BELIEVED_SECONDS)
    return [Holder(frozenset(row["roles"]), msgspec.json.decode(row["secrets"])) for row in rows]


async def known(pool: Pool) -> dict[tuple[str, str], Known]:
    """By kind and fingerprint. Raises DatabaseUnavailable."""
    with translated():
        rows = await pool.fetch(_sql.known)
    return {(row["kind"], row["fingerprint"]): Known(row["first_seen_at"], row["used_at"]) for row in rows}


async def documents(pool: Pool) -> dict[str, int]:
    """How many documents each master key encrypts. Raises DatabaseUnavailable."""
    with translated():
        return {row["key_id"]: row["documents"] for row in await pool.fetch(_sql.documents)}
