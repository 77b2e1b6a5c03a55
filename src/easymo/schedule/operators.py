"""The schedule as operators see and change it."""

from datetime import UTC, datetime

import msgspec

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import NotThere
from easymo.schedule.chore import check, next_run

_sql = load(__file__, "operators.sql")


class Listed(msgspec.Struct, frozen=True):
    """A chore and what became of it."""

    name: str
    cron: str
    active: bool
    chosen: bool
    """Whether an operator chose the line."""
    due_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    running: bool
    missed: int
    failures: int
    """In a row."""
    error: str
    """The type of the last run's error; empty: it was done."""


async def list_chores(pool: Pool) -> list[Listed]:
    """All chores a scheduler has ever announced, by name. Raises DatabaseUnavailable."""
    with translated():
        return [Listed(**row) for row in await pool.fetch(_sql.list_chores)]


async def call(pool: Pool, name: str) -> int:
    """Makes the chore due now, active again if it was paused; returns the number of runs begun so far.

    One that is running runs once more. Raises NotThere or DatabaseUnavailable.
    """
    with translated():
        attempts: int | None = await pool.fetchval(_sql.call, name)
    if attempts is None:
        raise _not_there(name)
    return attempts


async def outcome(pool: Pool, name: str, after: int) -> str | None:
    """How the first run after those ``after`` ended: empty, or the type of its error. None: it has not ended.

    Raises DatabaseUnavailable.
    """
    with translated():
        row = await pool.fetchrow(_sql.outcome, name, after)
    return row["error"] if row and row["over"] else None


async def choose(pool: Pool, name: str, cron: str) -> datetime:
    """Has the chore done by another cron line from now on, whatever releases bring; returns when it is due.

    Raises NotPossible for a line that is none, NotThere, DatabaseUnavailable.
    """
    check(cron)
    due_at = next_run(cron, datetime.now(UTC))
    with translated():
        if await pool.fetchval(_sql.choose, name, cron, due_at) is None:
            raise _not_there(name)
    return due_at


async def set_active(pool: Pool, name: str, active: bool) -> None:
    """Pauses the chore, or has it done again; what it missed is made up for once. Raises NotThere,
    DatabaseUnavailable."""
    with translated():
        if await pool.fetchval(_sql.set_active, name, active) is None:
            raise _not_there(name)


def _not_there(name: str) -> NotThere:
    return NotThere(f"there is no chore {name!r}: easymo schedule list")
