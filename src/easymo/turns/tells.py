"""Tells from outside a turn: what workers and operators have said to people, in the people's own turns."""

from collections.abc import Sequence

import msgspec

from easymo.conversation.chat import Tell
from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.observability.correlation import accept

_sql = load(__file__, "tells.sql")


async def put_tells(connection: Connection, tells: Sequence[Tell], number_id: str) -> None:
    """Puts ``tells`` into their lanes in their order, on the caller's transaction.

    They are told by the business number ``number_id``.
    Whose conversation is merged meanwhile is told where it went.
    """
    if not tells:
        return
    people = [tell.person for tell in tells]
    payloads = [msgspec.json.encode(tell) for tell in tells]
    await connection.execute(_sql.put, people, payloads, number_id, accept(None))
