"""Rides planned ahead as they are kept; their time having come, the dispatcher asks for them."""

from datetime import datetime

import msgspec

from easymo.conversation.chat import Tell
from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.judging import URGENT
from easymo.notifications.queue import Notice, add
from easymo.services.mobility.rides import MOST_OWED, Wanted
from easymo.services.mobility.schedule import AHEAD, LEAD, REMINDERS, occurrences
from easymo.services.mobility.tariff import Tariff
from easymo.turns.tells import put_tells

MOST = 8
"""Plans a list shows."""

_sql = load(__file__, "plans.sql")


class Plan(msgspec.Struct, frozen=True):
    """A plan of the person's own. ``next_at``: its next ride, if there is one within the next days."""

    id: int
    vehicle: str
    pickup: str
    dropoff: str
    fare: int
    currency: str
    first_at: datetime
    repeat: str
    status: str
    next_at: datetime | None


async def create_plan(scope: Scope, wanted: Wanted, tariff: Tariff, first_at: datetime, repeat: str) -> int:
    """Plans a ride, on today's terms; returns the plan's number."""
    start, end = wanted.pickup, wanted.dropoff
    id = await scope.fetchval(
        _sql.create,
        *(tariff.country, wanted.vehicle),
        *(start.name, start.latitude, start.longitude),
        *(end.name, end.latitude, end.longitude),
        *(wanted.kilometres, wanted.fare, tariff.currency),
        *(tariff.least_fee, tariff.tokens_per_unit, tariff.commission),
        *(first_at, repeat),
    )
    await scope.fetchval(_sql.notify)
    return id


async def my_plans(scope: Scope) -> list[Plan]:
    """The person's plans that still have rides to come, the newest first."""
    return [Plan(**row) for row in await scope.fetch(_sql.mine, MOST)]


async def find_plan(scope: Scope, id: int) -> Plan | None:
    row = await scope.fetchrow(_sql.find, id)
    return Plan(**row) if row else None


async def change_plan(scope: Scope, id: int, status: str) -> bool:
    """Makes a plan of the person's own active, paused or stopped. False: it is so already, or not theirs."""
    return await scope.fetchval(_sql.change, id, status)


async def expand_plans(connection: Connection, now: datetime, most: int) -> int:
    """Makes the rides of the next days and queues their reminders; returns how many plans were looked at."""
    until = now + AHEAD
    rows = await connection.fetch(_sql.lock_expanding, until, most)
    notices: list[Notice] = []
    for row in rows:
        moments = occurrences(row["first_at"], row["repeat"], row["country"], row["expanded_until"], until)
        await connection.execute(_sql.expand, row["id"], moments)
        notices += [_reminder(row["rider"], row["id"], at, ahead) for at in moments for ahead in _ahead(at, now)]
    await add(connection, notices)
    await connection.execute(_sql.expanded, [row["id"] for row in rows], until)
    return len(rows)


async def ask_planned(connection: Connection, now: datetime, most: int, number_id: str) -> int:
    """Asks for the rides whose time comes; returns how many that were."""
    rows = await connection.fetch(_sql.lock_planned, now + LEAD, most)
    if not rows:
        return 0
    asked = await connection.fetch(_sql.ask, [row["plan"] for row in rows], [row["at"] for row in rows], MOST_OWED)
    tells = [
        Tell(row["rider"], f"mobility:told-planned:{row['plan']}", {"trip": row["trip"], "outcome": row["outcome"]})
        for row in asked
        if row["outcome"] != "off"
    ]
    await put_tells(connection, tells, number_id)
    return len(rows)


def _ahead(at: datetime, now: datetime) -> list[int]:
    """Minutes before a ride at which it is reminded of."""
    return [round(before.total_seconds() / 60) for before in REMINDERS if at - before > now]


def _reminder(rider: int, plan: int, at: datetime, minutes: int) -> Notice:
    due_at = next(at - before for before in REMINDERS if before.total_seconds() == minutes * 60)
    return Notice(
        person=rider,
        address=f"mobility:told-soon:{plan}",
        key=f"plan:{plan}:{at:%Y-%m-%dT%H:%M}-{minutes}",
        due_at=due_at,
        given={"minutes": minutes},
        priority=URGENT,
    )
