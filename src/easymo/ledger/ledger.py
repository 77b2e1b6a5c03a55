"""The ledger: what moves tokens, and what says where they are.

Every movement happens exactly once per key: a command that arrives again under its key is told what it did the first
time, and one that uses the key for something else is refused. Balances never go below what is held; what was posted is
never changed. PostgreSQL enforces all of it, whoever writes.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "ledger.sql")


class Moved(msgspec.Struct, frozen=True):
    """ok or duplicate, with the entry's number; else why nothing moved.

    insufficient, frozen, conflict (the key was used for something else); of a transfer also self, unknown and the
    limits: least, most, day, hour, recipient, pin, whose figure ``bound`` is (day: what is left of it).
    """

    outcome: str
    entry: int | None = None
    bound: int | None = None

    @property
    def done(self) -> bool:
        return self.outcome in ("ok", "duplicate")


class Held(msgspec.Struct, frozen=True):
    """ok or duplicate, with the hold's number; else insufficient, frozen or conflict."""

    outcome: str
    hold: int | None = None

    @property
    def done(self) -> bool:
        return self.outcome in ("ok", "duplicate")


class Wallet(msgspec.Struct, frozen=True):
    """Tokens that can be spent, and tokens set aside."""

    available: int = 0
    held: int = 0
    frozen: bool = False


class Movement(msgspec.Struct, frozen=True):
    """A line of a statement. ``amount``: tokens in, or out if negative; ``other``: the other person, if any."""

    entry: int
    kind: str
    amount: int
    other: int | None
    at: datetime


class Leg(msgspec.Struct, frozen=True):
    """Where a part of what was held goes: ``to`` a house account (fees, payouts …) or a person's wallet."""

    to: str | int
    amount: int


class Reconciled(msgspec.Struct, frozen=True):
    """What is wrong with the books; each figure is zero if nothing is."""

    unbalanced: int
    empty: int
    drifted: int
    misheld: int
    total: int

    @property
    def sound(self) -> bool:
        return not (self.unbalanced or self.empty or self.drifted or self.misheld or self.total)


async def transfer(scope: Scope, key: str, recipient: int, tokens: int, proven: bool) -> Moved:
    """From the person's wallet to ``recipient``'s, within the person's limits. ``proven``: the PIN was right."""
    return Moved(**await scope.fetchone(_sql.transfer, key, recipient, tokens, proven))


async def wallet_of(scope: Scope) -> Wallet:
    """The person's own wallet; an empty one if none was opened yet."""
    row = await scope.fetchrow(_sql.wallet)
    return Wallet(**row) if row else Wallet()


async def statement(scope: Scope, page: int, size: int) -> list[Movement]:
    """One page of the person's movements, newest first: up to ``size``, and one more if there is a next page."""
    rows = await scope.fetch(_sql.statement, size + 1, page * size)
    return [
        Movement(
            entry=row["id"],
            kind=row["kind"],
            amount=row["amount"],
            other=row["counterpart"] if row["amount"] < 0 else row["made_by"] or None,
            at=row["created_at"],
        )
        for row in rows
    ]


# What the house does: as easymo_engine, in the caller's transaction.


async def credit(scope: Scope, key: str, kind: str, house: str, person: int, tokens: int) -> Moved:
    """From the house account ``house`` into ``person``'s wallet; out of it if ``tokens`` are negative."""
    return Moved(**await scope.fetchone(_sql.move, key, kind, house, person, tokens))


async def hold(scope: Scope, person: int, key: str, purpose: str, tokens: int, lasting: timedelta) -> Held:
    """Sets tokens of ``person`` aside for ``purpose``."""
    return Held(**await scope.fetchone(_sql.hold, person, key, purpose, tokens, lasting))


async def capture(scope: Scope, hold: int, kind: str, legs: Sequence[Leg]) -> Moved:
    """Moves all that is held over ``legs``. Else: released, expired or gone."""
    houses = [leg.to if isinstance(leg.to, str) else None for leg in legs]
    people = [leg.to if isinstance(leg.to, int) else None for leg in legs]
    return Moved(**await scope.fetchone(_sql.capture, hold, kind, houses, people, [leg.amount for leg in legs]))


async def release(scope: Scope, hold: int) -> str:
    """Gives back what is held: ok, or the state the hold is in already (captured, released, expired), or gone."""
    return await scope.fetchval(_sql.release, hold, "released")


async def expire_holds(scope: Scope, most: int = 100) -> list[int]:
    """Gives back what has been held beyond its time; returns those holds. Safe to run at any time, several at once."""
    over = [row["id"] for row in await scope.fetch(_sql.expired_holds, most)]
    return [id for id in over if await scope.fetchval(_sql.release, id, "expired") == "ok"]


async def reconcile(scope: Scope) -> Reconciled:
    """Checks the books whole. Reads every posting: for a report, not for a turn."""
    return Reconciled(**await scope.fetchone(_sql.reconcile))


async def house_balances(scope: Scope) -> dict[str, int]:
    """What each house account has given (negative) or taken, and all wallets together."""
    return {row["kind"]: row["balance"] for row in await scope.fetch(_sql.house)}
