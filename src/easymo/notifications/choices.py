"""What a person chose to hear of, and when not."""

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.clock import NIGHT, Quiet
from easymo.notifications.kinds import KINDS

_sql = load(__file__, "choices.sql")


class Choices(msgspec.Struct, frozen=True):
    """``quiet`` None: disturbed at any hour."""

    muted: tuple[str, ...] = ()
    quiet: Quiet | None = NIGHT

    def toggle(self, kind: str) -> "Choices":
        """With ``kind``, one of KINDS, muted if it was heard of, heard of if it was muted."""
        muted = tuple(known for known in KINDS if (known in self.muted) != (known == kind))
        return msgspec.structs.replace(self, muted=muted)


async def my_choices(scope: Scope) -> Choices:
    """The person's, or what holds for whoever chose nothing."""
    row = await scope.fetchrow(_sql.mine)
    if row is None:
        return Choices()
    quiet = Quiet(row["quiet_from"], row["quiet_until"]) if row["quiet_from"] is not None else None
    return Choices(tuple(row["muted"]), quiet)


async def choose(scope: Scope, choices: Choices) -> None:
    """What holds for the person from now on."""
    quiet = choices.quiet
    hours = (quiet.begins, quiet.ends) if quiet else (None, None)
    await scope.fetchval(_sql.choose, list(choices.muted), *hours)
