"""Viewings: who may do what when, and which moments are offered. Pure."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta, tzinfo
from typing import Literal

Instant = datetime
Side = Literal["seeker", "owner"]
Move = Literal["confirm", "change", "decline", "cancel"]

LIVE = ("proposed", "confirmed")
"""Statuses in which something may still become of a viewing; the others are declined and cancelled."""
SOONEST = timedelta(hours=1)
"""No viewing begins sooner after it was proposed."""
AHEAD = timedelta(days=60)
"""How far ahead a viewing may be."""
OFFERED = (time(9), time(11), time(14), time(16), time(17, 30))
"""Times of day that are offered, in local time."""
OFFERED_MOST = 8
APART = timedelta(hours=1)
"""Between two viewings of one home."""
OVER_AFTER = timedelta(hours=1)
"""So long after it began a viewing is asked about."""


def moves(status: str, proposed_by: str, side: Side, *, begun: bool) -> tuple[Move, ...]:
    """What ``side`` may do with a viewing; ``begun``: its moment has come.

    Who did not propose the moment confirms it, proposes another one or declines; who did may change or cancel it. A
    confirmed one may be changed or cancelled by both until it begins. One whose moment passed unconfirmed may be
    changed still.
    """
    if status not in LIVE:
        return ()
    if begun:
        return ("change", "cancel") if status == "proposed" else ()
    if status == "proposed" and proposed_by != side:
        return ("confirm", "change", "decline")
    return ("change", "cancel")


def is_over(status: str, *, begun: bool) -> bool:
    """Whether it took place, as far as we know: both may then rate."""
    return status == "confirmed" and begun


def slots(now: datetime, zone: tzinfo, taken: Iterable[datetime] = ()) -> list[datetime]:
    """The next moments to offer, none close to one that is ``taken``."""
    busy = [*taken]
    today = now.astimezone(zone).date()
    offered = (
        datetime.combine(today + timedelta(days=day), hour, zone) for day in range(AHEAD.days) for hour in OFFERED
    )
    free = (
        moment for moment in offered if moment - now >= SOONEST and all(abs(moment - other) >= APART for other in busy)
    )
    return [moment for moment, _ in zip(free, range(OFFERED_MOST), strict=False)]
