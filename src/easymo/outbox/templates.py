"""The templates of the business account as WhatsApp last told: only those it approved are sent."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec

from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.outbox.decisions import TemplateName
from easymo.whatsapp.templates import Component, Template

_sql = load(__file__, "templates.sql")
_components = msgspec.json.Decoder(tuple[Component, ...])

BELIEVED_SECONDS = 5.0
"""How long a sender goes by what it has read of a template."""


_STILL_APPROVED = frozenset({"FLAGGED", "REINSTATED"})
"""Events after which WhatsApp takes a template as before: its list calls such a one APPROVED."""


class Registered(msgspec.Struct, frozen=True):
    """One template, and when WhatsApp told it."""

    name: str
    language: str
    status: str
    """APPROVED, PENDING, REJECTED, PAUSED, DISABLED, …"""
    category: str
    components: bytes
    """JSON: header, body, footer, buttons."""
    quality: str
    """GREEN, YELLOW, RED or UNKNOWN."""
    synced_at: datetime


async def sync_templates(pool: Pool, templates: Sequence[Template], *, complete: bool = True) -> None:
    """Keeps ``templates``, each name and language once; where the list is ``complete``, they are all there are.

    Raises DatabaseUnavailable, or asyncpg's errors for content the database refuses; then nothing has changed.
    """
    rows = [
        (
            *(each.name, each.language, each.status, each.category, msgspec.json.encode(each.components).decode()),
            each.quality_score.score if each.quality_score else "UNKNOWN",
        )
        for each in templates
    ]
    columns = list(zip(*rows, strict=True)) if rows else [()] * 6
    with translated():
        await pool.execute(_sql.sync, *columns, complete)


async def change_template(
    connection: Pool | Connection,
    name: str,
    language: str,
    *,
    status: str | None = None,
    quality: str | None = None,
    category: str | None = None,
    components: Sequence[Component] | None = None,
) -> bool:
    """What WhatsApp told of one template; False: it is not known here, the next sync brings it.

    ``status`` may be the event of a webhook.

    Raises DatabaseUnavailable.
    """
    if status in _STILL_APPROVED:
        status = "APPROVED"
    new = None if components is None else msgspec.json.encode(components).decode()
    with translated():
        return bool(await connection.fetchval(_sql.change, name, language, status, quality, category, new))


async def find_template(connection: Pool | Connection, name: str, language: str) -> Template | None:
    """A template as it is known here. Raises DatabaseUnavailable."""
    with translated():
        row = await connection.fetchrow(_sql.find, name, language)
    return (
        None if row is None else msgspec.convert({**row, "components": _components.decode(row["components"])}, Template)
    )


async def list_templates(pool: Pool) -> list[Registered]:
    """All of them, by name and language. Raises DatabaseUnavailable."""
    with translated():
        rows = await pool.fetch(_sql.all)
    return [Registered(**{**row, "components": row["components"].encode()}) for row in rows]


class KnownTemplates:
    """Templates for a sender that uses the same few again and again."""

    def __init__(self, pool: Pool, clock: Callable[[], float] = time.monotonic) -> None:
        self._pool = pool
        self._clock = clock
        self._read: dict[TemplateName, tuple[Template | None, float]] = {}

    async def find(self, template: TemplateName) -> Template | None:
        """It, at most BELIEVED_SECONDS old; None: there is no such template. Raises DatabaseUnavailable."""
        known = self._read.get(template)
        if known and self._clock() - known[1] < BELIEVED_SECONDS:
            return known[0]
        found = await find_template(self._pool, template.name, template.language)
        self._read[template] = found, self._clock()
        return found
