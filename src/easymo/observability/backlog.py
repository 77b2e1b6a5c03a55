"""What the database knows of the house: backlogs, their age, who is alive."""

from collections import defaultdict

import asyncpg

from easymo.database.connect import Pool
from easymo.database.queries import load
from easymo.observability.exposition import Family, gauge
from easymo.observability.heartbeat import BELIEVED_SECONDS

COUNTED = 20_000
"""Up to how many of a queue are counted, of sends by priority: a look at the metrics reads no backlog of millions."""

_sql = load(__file__, "backlog.sql")


async def read_house(pool: Pool) -> list[Family]:
    """The gauges of the house. Raises what asyncpg raises."""
    rows: dict[str, list[asyncpg.Record]] = defaultdict(list)
    for row in await pool.fetch(_sql.backlog, BELIEVED_SECONDS, COUNTED):
        rows[row["name"]].append(row)
    return [
        gauge(
            "lanes",
            "Conversations with something pending, by queue, up to 20,000 of each.",
            _by(rows["lanes"], "queue"),
        ),
        gauge("lane_oldest_seconds", "How long the oldest ready lane has waited.", _by(rows["oldest"], "queue")),
        gauge(
            "dead_letters",
            "Dead letters kept, by kind, status and service.",
            [
                (
                    dict(zip(("kind", "status"), row["label"].split("/"), strict=True)) | {"service": row["second"]},
                    row["value"],
                )
                for row in rows["dead_letters"]
            ],
        ),
        gauge("sessions", "Sessions of the last 24 hours, by active service.", _by(rows["sessions"], "service")),
        gauge(
            "outbox",
            "Sends that WhatsApp has not accepted, up to 20,000 of each priority, by state: pending, or sending "
            "(also of unknown fate).",
            [({"priority": row["label"], "state": row["second"]}, row["value"]) for row in rows["outbox"]],
        ),
        gauge(
            "outbox_oldest_seconds", "How long the oldest of them has waited.", _by(rows["outbox_oldest"], "priority")
        ),
        gauge("circuits_open", "Circuits that are not closed, by what they cut off.", _by(rows["circuits"], "kind")),
        gauge("templates", "Templates of the business account, by status.", _by(rows["templates"], "status")),
        gauge("activities_pending", "Calls to the outside world not yet ended.", _by(rows["activities"], "activity")),
        gauge("account_events", "What WhatsApp told of the account in 24 hours.", _by(rows["account_events"], "field")),
        gauge(
            "notifications_waiting",
            "Notifications that wait, by priority: due, or later.",
            [({"priority": row["label"], "when": row["second"]}, row["value"]) for row in rows["notifications"]],
        ),
        gauge(
            "notification_oldest_seconds",
            "How long the oldest of those that are due has waited.",
            _by(rows["notification_oldest"], "priority"),
        ),
        gauge("listing_events", "Listings published, changed or gone, not matched yet.", _by(rows["listing_events"])),
        gauge("listings", "What may be found now, by what it is.", _by(rows["listings"], "domain")),
        gauge("deals", "Reservations that are not at their end, by status.", _by(rows["deals"], "status")),
        gauge(
            "reviews",
            "What waits for operators, by kind and priority: 1 comes before 0.",
            [({"kind": row["label"], "priority": row["second"]}, row["value"]) for row in rows["reviews"]],
        ),
        gauge("reviews_oldest_seconds", "How long the oldest of them has waited.", _by(rows["reviews_oldest"], "kind")),
        gauge("schedule_overdue_seconds", "How late the chore is that is late most.", _by(rows["schedule_overdue"])),
        gauge("quarantine", "Updates that could not be stored as they are.", _by(rows["quarantine"])),
        gauge("workers", "Living processes by role.", _by(rows["workers"], "role")),
    ]


async def read_snapshots(pool: Pool) -> dict[str, bytes]:
    """The snapshots living processes left, by worker."""
    return {row["id"]: row["metrics"] for row in await pool.fetch(_sql.snapshots, BELIEVED_SECONDS)}


def _by(rows: list[asyncpg.Record], label: str = "") -> list[tuple[dict[str, str], float]]:
    return [({label: row["label"]} if label else {}, row["value"]) for row in rows]
