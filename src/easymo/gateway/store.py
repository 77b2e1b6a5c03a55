"""Groups of webhooks → rows, in one commit that stores them all or none."""

import time
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from datetime import UTC, datetime
from typing import Any

import msgspec

from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.gateway.items import Event, Item, Received, Status, Unhandled
from easymo.gateway.routes import webhook_name
from easymo.people.identity import Identity

_sql = load(__file__, "store.sql")
_NOT_OURS = (0, 0, datetime(1970, 1, 1, tzinfo=UTC))


class Receipt(msgspec.Struct, frozen=True):
    """What the audit log says of a webhook besides what stands in its delivery."""

    received: float
    """When it came, in monotonic seconds."""
    from_number: str | None
    message_type: str


class Delivery(msgspec.Struct, frozen=True):
    """What one webhook held."""

    items: tuple[Item, ...]
    service: str
    """Whose callback path was used: 'jobs', …; '' for core's."""
    correlation_id: str
    receipt: Receipt | None = None
    """None: it is not audited."""


class _Unclear(Exception):
    """Persons of whom it has to be found out first who they are. Nothing is stored."""

    def __init__(self, strangers: list[int], several: list[int]) -> None:
        self.strangers = strangers
        self.several = several


async def store(connection: Connection, deliveries: Sequence[Delivery]) -> list[bool]:
    """Commits all of the deliveries, in order, and says of each whether it brought anything new.

    Those of messages alone, or of statuses alone, cost one statement, which is its own commit. Statuses, events and
    unhandled items always count as new; a message does if its sender never sent one of that id.
    Raises what asyncpg raises; then nothing is stored.
    """
    rows = _Rows(deliveries)
    clear: set[int] = set()
    while True:
        statements = rows.statements(clear)
        try:
            async with connection.transaction() if len(statements) > 1 else nullcontext():
                fresh = [position for statement in statements for position in await _run(connection, *statement)]
            return rows.news(fresh)
        except _Unclear as unclear:
            if unclear.strangers:
                await _meet(connection, {person: rows.people[person] for person in unclear.strangers})
            else:
                await _note_merges(connection, {person: rows.people[person] for person in unclear.several})
                clear.update(unclear.several)


async def _run(connection: Connection, statement: str, arguments: list[list[Any]]) -> list[int]:
    """Returns the positions of the messages that were stored; raises _Unclear."""
    answer = await connection.fetchrow(statement, *arguments)
    if statement is not _sql.store_messages or answer is None:
        return []
    if answer["strangers"] or answer["several"]:
        raise _Unclear(answer["strangers"], answer["several"])
    return answer["fresh"]


async def _note_merges(connection: Connection, people: dict[int, Identity]) -> None:
    await connection.execute(
        _sql.note_merges, *_aliases(people), [p for p, identity in people.items() if identity.user_id]
    )


async def _meet(connection: Connection, strangers: dict[int, Identity]) -> None:
    people = _apart(strangers)
    aliases = _aliases(people)
    profiles = [(person, it.phone, it.user_id, it.name, it.country) for person, it in people.items()]
    async with connection.transaction():
        await connection.execute(_sql.lock_aliases, aliases[1])
        numbers = [number for identity in people.values() if (number := identity.borne_number)]
        await connection.execute(_sql.meet, *aliases, *_columns(profiles, 5), numbers)


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
    """The deliveries' items as columns, one list per table. Persons and messages count from 1."""

    def __init__(self, deliveries: Sequence[Delivery]) -> None:
        self.people: dict[int, Identity] = {}
        self._messages: list[tuple[Any, ...]] = []
        self._statuses: list[tuple[Any, ...]] = []
        self._unhandled: list[tuple[Any, ...]] = []
        self._events: list[tuple[Any, ...]] = []
        self._audited: list[tuple[Any, ...]] = []
        self._brought_by: list[int] = []  # position of a message → index of its delivery
        self._news: list[bool] = []
        numbers: dict[Identity, int] = {}
        now = time.monotonic()
        for index, delivery in enumerate(deliveries):
            if receipt := delivery.receipt:
                taken = round((now - receipt.received) * 1000)
                said = (receipt.from_number, receipt.message_type, taken)
                self._audited.append((webhook_name(delivery.service), delivery.correlation_id, *said))
            always_new = not delivery.items
            for item in delivery.items:
                match item:
                    case Received():
                        person = numbers.setdefault(item.sender, len(numbers) + 1)
                        origin = (item.number_id, delivery.service, delivery.correlation_id)
                        self._messages.append((person, item.day, item.key, *origin, item.payload))
                        self._brought_by.append(index)
                    case Status():
                        sent = item.sent
                        row = (sent.conversation, sent.entry, sent.created_at) if sent else _NOT_OURS
                        told = (item.wamid, item.status, item.occurred_at, item.errors, item.pricing)
                        self._statuses.append((*row, *told))
                        always_new = True
                    case Event():
                        self._events.append((item.field, item.account, item.key, item.payload, delivery.correlation_id))
                        always_new = True
                    case Unhandled():
                        self._unhandled.append((item.reason, item.payload, delivery.correlation_id))
                        always_new = True
            self._news.append(always_new)
        self.people.update((person, identity) for identity, person in numbers.items())

    def statements(self, clear: set[int]) -> list[tuple[str, list[list[Any]]]]:
        """What stores the rows, one statement for each kind there is; the first one audits. Of persons who are
        ``clear`` the alias that is trusted most decides.
        """
        statements: list[tuple[str, list[list[Any]]]] = []
        if self._messages:
            statements.append((_sql.store_messages, [*self._names(clear), *_columns(self._messages, 7)]))
        if self._statuses:
            statements.append((_sql.store_statuses, _columns(self._statuses, 8)))
        if self._unhandled or self._events:
            statements.append((_sql.store_others, [*_columns(self._unhandled, 3), *_columns(self._events, 5)]))
        for number, (_, arguments) in enumerate(statements):
            arguments.extend(_columns(() if number else self._audited, 5))
        return statements

    def news(self, fresh: Iterable[int]) -> list[bool]:
        """Of each delivery: did it bring something new? ``fresh`` are positions of messages."""
        news = self._news.copy()
        for position in fresh:
            news[self._brought_by[position - 1]] = True
        return news

    def _names(self, clear: set[int]) -> list[list[Any]]:
        """Each person's first alias; then the others, with whose they are."""
        first: list[str] = []
        others: list[tuple[int, str]] = []
        for person, identity in self.people.items():
            alias, *more = identity.aliases()
            first.append(alias)
            if person not in clear:
                others += [(person, other) for other in more]
        return [first, *_columns(others, 2)]


def _aliases(people: dict[int, Identity]) -> list[list[Any]]:
    return _columns([(person, alias) for person, identity in people.items() for alias in identity.aliases()], 2)


def _columns(rows: Sequence[tuple[Any, ...]], width: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]
