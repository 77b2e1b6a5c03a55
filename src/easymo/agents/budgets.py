"""The ledger of what assistants use, and the budgets of a day: a person's, and the house's.

A run takes the tokens it may need before it begins, so that any number of them at once stay within the budget; what it
did not use goes back when it ends. A run whose process dies has used what it took. Days are those of UTC.
"""

from datetime import UTC, date, datetime

import msgspec

from easymo.database.connect import Pool, translated
from easymo.database.queries import load

_sql = load(__file__, "budgets.sql")

RESERVED = 6000
"""Tokens taken for a run: what one of four requests, with the tools' results in them, needs at the most."""


class Used(msgspec.Struct, frozen=True):
    """What a run used. ``outcome``: answered, refused (by the guard), failed, late or superseded."""

    outcome: str
    tokens_in: int = 0
    tokens_out: int = 0
    cost_micros: int = 0
    latency_ms: int = 0


class UsageLine(msgspec.Struct, frozen=True):
    """Runs of a day, counted together. ``cost_micros``: millionths of a US dollar."""

    day: date
    persona: str
    model: str
    outcome: str
    runs: int
    tokens_in: int
    tokens_out: int
    cost_micros: int
    p95_ms: int


class Budgets:
    """Every method raises DatabaseUnavailable when PostgreSQL cannot serve."""

    def __init__(self, pool: Pool, *, a_person: int, the_house: int) -> None:
        """Tokens a day."""
        self._pool = pool
        self._a_person = a_person
        self._the_house = the_house

    async def begin(self, person: int, persona: str, model: str) -> int | None:
        """Takes what a run may need; returns its number, or None where the day's budget is used up."""
        today = datetime.now(UTC).date()
        with translated():
            async with self._pool.acquire() as connection:
                taking = connection.transaction()
                await taking.start()
                usage: int | None = None
                if await connection.fetchval(_sql.take_of_person, person, today, RESERVED, self._a_person):
                    usage = await connection.fetchval(_sql.begin, person, persona, model, today, RESERVED)
                    # The row all share is locked last, and shortly.
                    if not await connection.fetchval(_sql.take_of_house, today, RESERVED, self._the_house):
                        usage = None
                await (taking.rollback() if usage is None else taking.commit())
        return usage

    async def settle(self, usage: int, used: Used) -> None:
        """What became of a run that was begun; once."""
        with translated():
            await self._pool.execute(
                _sql.settle, usage, used.tokens_in, used.tokens_out, used.cost_micros, used.latency_ms, used.outcome
            )

    async def note(self, person: int, persona: str, model: str, used: Used) -> None:
        """A run of the house's own brain, which takes of no budget."""
        today = datetime.now(UTC).date()
        with translated():
            await self._pool.execute(
                _sql.note, person, persona, model, today, used.tokens_in, used.tokens_out, used.latency_ms, used.outcome
            )


async def usage_since(pool: Pool, moment: datetime) -> list[UsageLine]:
    """By day, persona, model and outcome. Raises DatabaseUnavailable."""
    with translated():
        rows = await pool.fetch(_sql.usage_of_days, moment)
    return [UsageLine(**row) for row in rows]
