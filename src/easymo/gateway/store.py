"""Groups of webhooks → rows, through the one statement that stores them all or none."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.gateway.items import Event, Item, Received, Status, Unhandled
from easymo.people.identity import Identity

_sql = load(__file__, "store.sql")
_NOT_OURS = (0, 0, datetime(1970, 1, 1, tzinfo=UTC))


class Delivery(msgspec.Struct, frozen=True):
    """What one webhook held."""

    items: tuple[Item, ...]
    service: str
    """Whose callback path was used: 'jobs', …; '' for core's."""
    correlation_id: str


async def store(connection: Connection, deliveries: Sequence[Delivery]) -> list[bool]:
    """Commits all of the deliveries, in order, and says of each whether it brought anything new.

    Statuses, events and unhandled items always count as new; a message does if its sender never sent one of that id.
    Raises what asyncpg raises; then nothing is stored.
    """
    rows = _Rows(deliveries)
    arguments = rows.arguments()
    while True:
        answer = await connection.fetchrow(_sql.store, *arguments)
        assert answer is not None  # noqa: S101 - a select without from has one row
        if not answer["strangers"]:
            return rows.news(answer["fresh"])
        await _meet(connection, {person: rows.people[person] for person in answer["strangers"]})


async def _meet(connection: Connection, strangers: dict[int, Identity]) -> None:
    people = _apart(strangers)
    aliases = _aliases(people)
    profiles = [(person, it.phone, it.user_id, it.name, it.country) for person, it in people.items()]
    async with connection.transaction():
        await connection.execute(_sql.lock_aliases, aliases[1])
        await connection.execute(_sql.meet, *aliases, *_columns(profiles, 5))


def _apart(strangers: dict[int, Identity]) -> dict[int, Identity]:
    """Those of whom no two share an alias, the best described first: the others may be the same, and are met later."""
    taken: set[str] = set()
    apart: dict[int, Identity] = {}
    for person, identity in sorted(strangers.items(), key=lambda stranger: -len(stranger[1].aliases())):
        aliases = identity.aliases()
        if taken.isdisjoint(aliases):
            apart[person] = identity
        taken.update(aliases)
    return apart


class _Rows:
    """The deliveries' items as columns, one list per table."""

    def __init__(self, deliveries: Sequence[Delivery]) -> None:
        self.people: dict[int, Identity] = {}
        self._messages: list[tuple[Any, ...]] = []
        self._statuses: list[tuple[Any, ...]] = []
        self._unhandled: list[tuple[Any, ...]] = []
        self._events: list[tuple[Any, ...]] = []
        self._pricing: list[bytes | None] = []
        self._brought_by: list[int] = []  # position of a message → index of its delivery
        self._news: list[bool] = []
        numbers: dict[Identity, int] = {}
        for index, delivery in enumerate(deliveries):
            always_new = not delivery.items
            for item in delivery.items:
                match item:
                    case Received():
                        person = numbers.setdefault(item.sender, len(numbers))
                        origin = (item.number_id, delivery.service, delivery.correlation_id)
                        self._messages.append((person, item.day, item.key, *origin, item.payload))
                        self._brought_by.append(index)
                    case Status():
                        sent = item.sent
                        row = (sent.conversation, sent.entry, sent.created_at) if sent else _NOT_OURS
                        self._statuses.append((*row, item.wamid, item.status, item.occurred_at, item.errors))
                        self._pricing.append(item.pricing)
                        always_new = True
                    case Event():
                        self._events.append((item.field, item.account, item.key, item.payload, delivery.correlation_id))
                        always_new = True
                    case Unhandled():
                        self._unhandled.append((item.reason, item.payload, delivery.correlation_id))
                        always_new = True
            self._news.append(always_new)
        self.people.update((person, identity) for identity, person in numbers.items())

    def arguments(self) -> list[list[Any]]:
        return [
            *_aliases(self.people),
            *_columns(self._messages, 7),
            *_columns(self._statuses, 7),
            *_columns(self._unhandled, 3),
            self._pricing,
            *_columns(self._events, 5),
            [person for person, identity in self.people.items() if identity.user_id],
        ]

    def news(self, fresh: Iterable[int]) -> list[bool]:
        """Of each delivery: did it bring something new? ``fresh`` counts messages from one."""
        news = self._news.copy()
        for position in fresh:
            news[self._brought_by[position - 1]] = True
        return news


def _aliases(people: dict[int, Identity]) -> list[list[Any]]:
    return _columns([(person, alias) for person, identity in people.items() for alias in identity.aliases()], 2)


def _columns(rows: Sequence[tuple[Any, ...]], width: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]
