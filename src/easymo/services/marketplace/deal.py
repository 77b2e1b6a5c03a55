"""A deal: from the reservation to the payment the seller has confirmed. Pure; the database holds the same table.

reserved ── pay ──► paid ── confirm ──► completed
    │                 └──── dispute ──► disputed ── an operator ──► completed | cancelled
    ├── cancel ──► cancelled
    └── time ────► expired
"""

from typing import Literal

Status = Literal["reserved", "paid", "completed", "cancelled", "expired", "disputed"]
Event = Literal["pay", "confirm", "cancel", "dispute"]
Side = Literal["buyer", "seller"]

TRANSITIONS: dict[tuple[Event, Side, Status], Status] = {
    ("pay", "buyer", "reserved"): "paid",
    ("confirm", "seller", "paid"): "completed",
    ("cancel", "buyer", "reserved"): "cancelled",
    ("cancel", "seller", "reserved"): "cancelled",
    ("dispute", "buyer", "paid"): "disputed",
    ("dispute", "seller", "paid"): "disputed",
    ("dispute", "buyer", "completed"): "disputed",
    ("dispute", "seller", "completed"): "disputed",
    ("dispute", "buyer", "expired"): "disputed",  # who paid and said so too late
}
LIVE: tuple[Status, ...] = ("reserved", "paid")
"""Of one item there is at most one deal like that."""
EVENTS: tuple[Event, ...] = ("pay", "confirm", "dispute", "cancel")
"""In the order in which they are offered."""


def next_status(event: Event, side: Side, status: Status) -> Status | None:
    """What ``event`` by ``side`` leads to, or None where it must not be."""
    return TRANSITIONS.get((event, side, status))


def ways_on(side: Side, status: Status) -> list[Event]:
    """What a side may do next."""
    return [event for event in EVENTS if next_status(event, side, status)]
