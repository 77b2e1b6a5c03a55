"""What a trip is and how it goes on: a state machine, pure.

PostgreSQL holds the same table (``trip_moves``) and carries out the moves; a test compares the two.
"""

from typing import Literal

import msgspec

Status = Literal[
    "requested", "offered", "accepted", "arriving", "arrived", "in_progress", "completed", "settled",
    "cancelled_by_rider", "cancelled_by_driver", "cancelled_by_system", "expired", "no_show",
]  # fmt: skip
Actor = Literal["rider", "driver", "system"]
Event = Literal[
    "offer", "accept", "head_out", "arrive", "start", "complete", "settle", "cancel", "expire", "not_there",
]  # fmt: skip

OPEN: tuple[Status, ...] = ("requested", "offered")
"""No driver yet."""
UNDERWAY: tuple[Status, ...] = ("accepted", "arriving", "arrived", "in_progress")
"""Driver and rider are bound to each other: neither has another trip."""
ACTIVE = OPEN + UNDERWAY

_HEADING: tuple[Status, ...] = ("accepted", "arriving", "arrived")
_CANCELLED: tuple[tuple[Actor, Status], ...] = (
    ("rider", "cancelled_by_rider"),
    ("driver", "cancelled_by_driver"),
    ("system", "cancelled_by_system"),
)


class Move(msgspec.Struct, frozen=True):
    """What one of the parties may do with a trip in ``status``, and what it is then."""

    status: Status
    event: Event
    actor: Actor
    to: Status


MOVES = (
    Move("requested", "offer", "system", "offered"),
    Move("offered", "offer", "system", "offered"),
    Move("offered", "accept", "driver", "accepted"),
    Move("offered", "accept", "rider", "accepted"),  # a driver's counter-offer
    Move("requested", "expire", "system", "expired"),
    Move("offered", "expire", "system", "expired"),
    Move("requested", "cancel", "rider", "cancelled_by_rider"),
    Move("offered", "cancel", "rider", "cancelled_by_rider"),
    Move("accepted", "head_out", "driver", "arriving"),
    Move("accepted", "arrive", "driver", "arrived"),
    Move("arriving", "arrive", "driver", "arrived"),
    Move("arrived", "start", "driver", "in_progress"),
    Move("arrived", "not_there", "driver", "no_show"),
    Move("in_progress", "complete", "driver", "completed"),
    Move("in_progress", "complete", "system", "completed"),
    Move("completed", "settle", "driver", "settled"),
    Move("completed", "settle", "system", "settled"),
    *(Move(status, "cancel", actor, to) for status in _HEADING for actor, to in _CANCELLED),
    Move("in_progress", "cancel", "rider", "cancelled_by_rider"),
)
_NEXT: dict[tuple[Status, Event, Actor], Status] = {(move.status, move.event, move.actor): move.to for move in MOVES}


def next_status(status: Status, event: Event, actor: Actor) -> Status | None:
    """What the trip is after ``event``; None: ``actor`` cannot do that now."""
    return _NEXT.get((status, event, actor))


def may(status: Status, actor: Actor) -> tuple[Event, ...]:
    """What ``actor`` may do now."""
    return tuple(move.event for move in MOVES if (move.status, move.actor) == (status, actor))
