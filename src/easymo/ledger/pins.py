"""The wallet's PIN: five digits, of which only an argon2 hash is kept.

Five wrong ones in a row lock for LOCKED. A forgotten PIN may be replaced REPLACED_AFTER it was asked for, unless the
right one is given meanwhile. The hashing runs beside the loop; it takes some 30 ms and 19 MiB (OWASP's figures).
"""

import asyncio
from datetime import datetime

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from easymo.conversation.prompts import Code
from easymo.database.queries import load
from easymo.database.scope import Scope

DIGITS = 5
WRONG_MOST = 5

_sql = load(__file__, "pins.sql")
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_RUNS = "01234567890", "09876543210"


class Pin(msgspec.Struct, frozen=True):
    """What is known of the person's PIN. ``replaceable_at``: from when a forgotten one may be replaced."""

    exists: bool = False
    locked_until: datetime | None = None
    replaceable_at: datetime | None = None
    replaceable: bool = False


class Checked(msgspec.Struct, frozen=True):
    """right, wrong (``left`` tries are left), locked or none."""

    outcome: str
    left: int = 0
    until: datetime | None = None


async def pin_of(scope: Scope) -> Pin:
    row = await scope.fetchrow(_sql.pin)
    return Pin(**row) if row else Pin()


async def check_pin(scope: Scope, pin: Code) -> Checked:
    """Whether that is the person's PIN. A right one ends what a wrong one began, and a replacement asked for."""
    row = await scope.fetchrow(_sql.lock_pin)
    if row is None or row["hash"] is None:
        return Checked("none")
    if row["locked_until"] is not None:
        return Checked("locked", until=row["locked_until"])
    if await _fits(row["hash"], pin):
        await scope.fetchval(_sql.count_right)
        return Checked("right")
    counted = await scope.fetchone(_sql.count_wrong, WRONG_MOST)
    until = counted["locked_until"]
    return Checked("locked", until=until) if until else Checked("wrong", left=WRONG_MOST - counted["wrong"])


async def propose_pin(scope: Scope, pin: Code) -> bool:
    """Keeps a new PIN until it is repeated. False: it is one everybody tries first."""
    if len(set(pin.digits)) == 1 or any(pin.digits in run for run in _RUNS):
        return False
    await scope.fetchval(_sql.propose, await asyncio.to_thread(_hasher.hash, pin.digits))
    return True


async def confirm_pin(scope: Scope, pin: Code) -> bool:
    """Makes the PIN proposed the person's own, if this is it. False: it is not, and has to be chosen again."""
    row = await scope.fetchrow(_sql.lock_pin)
    same = row is not None and row["proposed"] is not None and await _fits(row["proposed"], pin)
    await scope.fetchval(_sql.accept if same else _sql.forget_proposed)
    return same


async def ask_replacement(scope: Scope) -> datetime:
    """From when on the forgotten PIN may be replaced; asked again, it stays as it was."""
    return await scope.fetchval(_sql.ask_replacement)


async def _fits(hash: str, pin: Code) -> bool:
    try:
        return await asyncio.to_thread(_hasher.verify, hash, pin.digits)
    except VerifyMismatchError:
        return False
