"""Invitations: a code of one's own, and a reward once who came by it has really done something."""

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

REWARD = 10
"""Tokens for each, of at most 20 in a day."""

_sql = load(__file__, "referral.sql")


class Invitation(msgspec.Struct, frozen=True):
    """The person's code, how many came by it, and how many of them have earned the person something."""

    code: str
    joined: int
    rewarded: int


async def my_invitation(scope: Scope) -> Invitation:
    """Makes the code at the first time."""
    return Invitation(await scope.fetchval(_sql.code), **await scope.fetchone(_sql.joined))


async def join_by(scope: Scope, code: str) -> str:
    """ok, own, already (invited before, by whomever), old (here for more than a day) or unknown."""
    return await scope.fetchval(_sql.join_by, code)
