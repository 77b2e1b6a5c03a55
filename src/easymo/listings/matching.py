"""What happens to listings is brought to whom it matters: saved searches, wanted ads, what people keep."""

import math
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import asyncpg

from easymo.conversation.formats import zone
from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.notifications.clock import next_digest
from easymo.notifications.judging import BULK, NORMAL
from easymo.notifications.queue import Notice, add, add_unless_waiting
from easymo.observability.metrics import MATCHES
from easymo.reading import words

AT_ONCE = 50
"""Listings looked at in one commit."""
GATHERED = timedelta(minutes=2)
"""How long an instant alert waits for more of its kind: what is listed within it is one message."""
GONE_FOR = timedelta(hours=1)
"""So long what people keep has to be gone before they are told: it may only have been edited, or reserved by somebody
who does not pay."""
EXPIRED_EVERY = timedelta(minutes=1)
SHORTEST_WORD = 3
"""Shorter words of a wanted ad say nothing of what is wanted."""

_sql = load(__file__, "matching.sql")


class Matcher:
    """Any number may work: each event is in one's hands, each pair is found once."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._expired_at: datetime | None = None

    async def match(self, now: datetime) -> bool:
        """Looks at some of what happened, in one commit. False: there was no more. Raises DatabaseUnavailable."""
        with translated():
            if self._expired_at is None or now - self._expired_at >= EXPIRED_EVERY:
                await self._pool.execute(_sql.note_expired, now)
                await self._pool.execute(_sql.forget_searches, now)
                self._expired_at = now
            async with self._pool.acquire() as connection, connection.transaction():
                events = await connection.fetch(_sql.take_events, AT_ONCE)
                listings = sorted({(event["domain"], event["listing"]) for event in events})
                found = await _bring(connection, listings, now) if listings else []
        for row in found:
            MATCHES.labels(row["domain"]).inc(row["found"])
        return len(events) == AT_ONCE


async def _bring(connection: Connection, listings: Sequence[tuple[str, int]], now: datetime) -> list[asyncpg.Record]:
    await _follow_wanted(connection, [id for domain, id in listings if domain == "wanted"], now)
    columns = [domain for domain, _ in listings], [id for _, id in listings], now
    found = await connection.fetch(_sql.match, *columns)
    await add_unless_waiting(connection, [_alert(row, now) for row in found])
    await connection.execute(_sql.note_back, *columns)
    dropped = await connection.fetch(_sql.note_prices, *columns)
    gone = await connection.fetch(_sql.note_gone, *columns)
    notices = [_favourite(row, f"price-{row['price']}", now) for row in dropped]
    notices += [_favourite(row, "gone", now + GONE_FOR) for row in gone]
    await add(connection, sorted(notices, key=lambda notice: (notice.person, notice.key)))
    return found


def _alert(found: asyncpg.Record, now: datetime) -> Notice:
    instant = found["cadence"] == "instant"
    since = found["created_at"]
    return Notice(
        person=found["person"],
        address=f"core:told-alert:{found['search']}",
        key=f"alert:{found['search']}:{found['first']}",
        given={"new": True},
        due_at=now + GATHERED if instant else next_digest(now, zone(found["country"]), found["cadence"], since),
        priority=NORMAL if instant else BULK,
    )


def _favourite(row: asyncpg.Record, what: str, due_at: datetime) -> Notice:
    listing = f"{row['domain']}-{row['listing']}"
    return Notice(
        person=row["person"],
        address=f"core:told-favourite:{listing}",
        key=f"favourite:{listing}:{what}",
        given={"what": what.partition("-")[0]},
        due_at=due_at,
    )


async def _follow_wanted(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """A wanted ad that is published looks for items of its category, for at most its price, which say part of it."""
    if not ids:
        return
    published = await connection.fetch(_sql.wanted, ids, now)
    for row in published:
        named = significant(words(row["title"]))
        await connection.execute(
            _sql.follow_wanted,
            row["owner"],
            f"wanted:{row['id']}",
            row["country"],
            row["title"],
            row["category"],
            named,
            enough(named),
            named[0] if len(named) == 1 else "",
            row["price_high"],
            row["expires_at"],
        )
    left = set(ids) - {row["id"] for row in published}
    await connection.execute(_sql.leave_wanted, [f"wanted:{id}" for id in sorted(left)])


def significant(title: Iterable[str]) -> list[str]:
    """The words of a wanted ad's title that may say what is wanted, each once."""
    return list(dict.fromkeys(word for word in title if len(word) >= SHORTEST_WORD))


def enough(named: Sequence[str]) -> int:
    """How many of them an item has to say: people write "I am looking for a fridge"."""
    return math.ceil(len(named) / 3)
