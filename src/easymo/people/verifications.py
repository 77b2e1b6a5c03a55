"""Who was found to be what they say: an operator looked at a paper, and it is so until a day."""

from datetime import datetime
from typing import Literal

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

KINDS = ("id", "business", "agent")
"""What a person may have looked at: who they are, their business, their licence as an agent."""

Kind = Literal["phone", "id", "business", "agent"]

_sql = load(__file__, "verifications.sql")


class Verification(msgspec.Struct, frozen=True):
    kind: Kind
    until: datetime


async def my_verifications(scope: Scope) -> list[Verification]:
    """The person's own that are in force."""
    return [Verification(**row) for row in await scope.fetch(_sql.mine)]


async def is_verified(scope: Scope, person: int) -> bool:
    """Whether ``person`` wears the badge: any of KINDS is in force. In SQL: ``is_verified(person)``."""
    return await scope.fetchval(_sql.is_verified, person)
