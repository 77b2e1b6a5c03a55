"""An order: from the cart to the payment the staff has confirmed. Pure; the database holds the same table.

draft ─ place ─► placed ─ accept ─► accepted ─► preparing ─► ready ─► served | collected | delivered ─► paid ─► closed
                   ├─ reject ─► rejected └──────────┴─ give up ─► cancelled
                   ├─ cancel ─► cancelled
                   └─ time ───► expired
The money may come before what was ordered: then handing that over leads to "paid".
"""

from typing import Literal

Kind = Literal["dine_in", "take_away", "delivery"]
Status = Literal[
    "draft", "placed", "accepted", "preparing", "ready", "served", "collected", "delivered", "paid", "closed",
    "rejected", "cancelled", "expired",
]  # fmt: skip
Event = Literal[
    "place", "cancel", "accept", "reject", "prepare", "ready", "give_up", "serve", "collect", "deliver", "pay",
    "settle", "close",
]  # fmt: skip
Side = Literal["guest", "staff"]

IN_HAND: tuple[Status, ...] = ("accepted", "preparing", "ready")
HANDED: dict[Event, tuple[Kind, Status]] = {
    "serve": ("dine_in", "served"),
    "collect": ("take_away", "collected"),
    "deliver": ("delivery", "delivered"),
}
"""How what was ordered is handed over, by its kind."""
_HANDED_OVER: tuple[Status, ...] = ("served", "collected", "delivered")

TRANSITIONS: dict[tuple[Event, Side, Status], Status] = {
    ("place", "guest", "draft"): "placed",
    ("cancel", "guest", "placed"): "cancelled",
    ("accept", "staff", "placed"): "accepted",
    ("reject", "staff", "placed"): "rejected",
    ("prepare", "staff", "accepted"): "preparing",
    ("ready", "staff", "accepted"): "ready",
    ("ready", "staff", "preparing"): "ready",
    ("give_up", "staff", "accepted"): "cancelled",
    ("give_up", "staff", "preparing"): "cancelled",
    ("close", "staff", "paid"): "closed",
    **{(event, "staff", status): becomes for event, (_, becomes) in HANDED.items() for status in IN_HAND},
    **{("pay", "guest", status): status for status in (*IN_HAND, *_HANDED_OVER)},
    **{
        ("settle", "staff", status): "paid" if status in _HANDED_OVER else status
        for status in (*IN_HAND, *_HANDED_OVER)
    },
}
COOKS: frozenset[Event] = frozenset(("accept", "reject", "prepare", "ready", "give_up"))
"""What everybody who works there may do; the rest is for those who serve guests."""
_OFFERED: dict[Side, tuple[Event, ...]] = {
    "guest": ("pay", "cancel"),
    "staff": ("accept", "reject", "prepare", "ready", "serve", "collect", "deliver", "settle", "give_up", "close"),
}
"""In the order in which they are offered."""


def ways_on(side: Side, status: Status, kind: Kind, *, paid: bool, role: str = "") -> list[Event]:
    """What a side may do next with an order of that kind; ``role``: of the staff."""
    return [
        event
        for event in _OFFERED[side]
        if (event, side, status) in TRANSITIONS
        and not (paid and event in ("pay", "settle"))
        and HANDED.get(event, (kind,))[0] == kind
        and (side == "guest" or role != "kitchen" or event in COOKS)
    ]
