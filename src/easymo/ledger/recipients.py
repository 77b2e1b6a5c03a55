"""Whom tokens go to, and what they are told of it: by as much of a name as a friend knows."""

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "recipients.sql")


class Recipient(msgspec.Struct, frozen=True):
    person: int
    name: str | None
    """"Ineza U."; None: they never gave one."""


class Sent(msgspec.Struct, frozen=True):
    """A transfer the person made (``own``) or received."""

    tokens: int
    sender: str | None
    own: bool


async def find_recipient(scope: Scope, phone: str) -> Recipient | None:
    """Who writes to us from ``phone`` (+E.164). None: nobody, or somebody who blocked the person."""
    row = await scope.fetchone(_sql.find_recipient, phone)
    return Recipient(**row) if row["person"] is not None else None


async def find_transfer(scope: Scope, entry: int) -> Sent | None:
    row = await scope.fetchone(_sql.find_transfer, entry)
    return Sent(**row) if row["tokens"] is not None else None
