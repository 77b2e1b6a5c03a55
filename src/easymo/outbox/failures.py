"""Messages that WhatsApp accepted and then told to have failed: each has the consequence of such an answer, once."""

from collections.abc import Sequence

import asyncpg
import msgspec

from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.outbox.decisions import Bury, Entry, Postpone, UseTemplate, after_failure
from easymo.whatsapp.errors import GraphError, parse_status_errors

_sql = load(__file__, "failures.sql")


class Failure(msgspec.Struct, frozen=True):
    """A message that WhatsApp accepted and then did not deliver."""

    conversation: int
    id: int
    correlation_id: str
    number_id: str | None
    """None: it was sent by a release that did not keep what sending it again takes."""
    error: GraphError


async def follow_failures(connection: Connection, failed: Sequence[asyncpg.Record]) -> tuple[Failure, ...]:
    """Sends again, by template or as it was, or buries what has failed since it was last asked.

    ``failed``: conversation, id and created_at of messages. On the caller's transaction, which holds their lanes.
    """
    rows = await connection.fetch(_sql.follow, *_columns([_key(row) for row in failed]))
    again: list[tuple[object, ...]] = []
    dead: list[tuple[object, ...]] = []
    failures: list[Failure] = []
    for row in rows:
        error = parse_status_errors(row["errors"] or b"")
        failures.append(Failure(row["conversation"], row["id"], row["correlation_id"], row["number_id"], error))
        if row["number_id"] is None:
            continue
        entry = Entry(**{name: row[name] for name in Entry.__struct_fields__})
        match after_failure(entry, error):
            case Postpone(seconds, attempts):
                again.append((*_key(row), attempts, seconds, False))
            case UseTemplate():
                again.append((*_key(row), entry.attempts - 1, 0.0, True))
            case Bury(reason, said, _, retryable):
                dead.append((*_key(row), reason, said, retryable))
    if again:
        await connection.execute(_sql.send_again, *_columns(again))
    if dead:
        await connection.execute(_sql.bury, *_columns(dead))
    return tuple(failures)


def _key(row: asyncpg.Record) -> tuple[object, ...]:
    return row["conversation"], row["id"], row["created_at"]


def _columns(rows: Sequence[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return list(zip(*rows, strict=True))
