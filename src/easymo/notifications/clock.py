"""Hours on a person's own clock: when they are not to be disturbed, and when the morning's digest comes. Pure."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

DIGEST_HOUR = 8


class Quiet(msgspec.Struct, frozen=True):
    """From the full hour ``begins`` until ``ends`` (not included), 0 to 23; over midnight if it begins later."""

    begins: int
    ends: int

    def holds(self, hour: int) -> bool:
        if self.begins <= self.ends:
            return self.begins <= hour < self.ends
        return hour >= self.begins or hour < self.ends


NIGHT = Quiet(22, 7)
"""What holds for whoever chose nothing."""


def quiet_until(moment: datetime, zone: ZoneInfo, quiet: Quiet | None) -> datetime | None:
    """When the quiet hours ``moment`` lies in are over; None: it lies in none.

    Where clocks are set just then, later rather than within them.
    """
    local = moment.astimezone(zone)
    if quiet is None or not quiet.holds(local.hour):
        return None
    ends = _next(moment, zone, quiet.ends)
    while quiet.holds(ends.astimezone(zone).hour):  # clocks were set back into them
        ends = _next(ends, zone, quiet.ends)
    return ends


def next_digest(moment: datetime, zone: ZoneInfo, cadence: str, since: datetime) -> datetime:
    """When what was found by ``moment`` is told: daily at 08:00; weekly at 08:00 on the weekday of ``since``."""
    due = _next(moment, zone, DIGEST_HOUR)
    if cadence == "weekly":
        weekday = since.astimezone(zone).weekday()
        while due.astimezone(zone).weekday() != weekday:
            due = _next(due, zone, DIGEST_HOUR)
    return due


def _next(moment: datetime, zone: ZoneInfo, hour: int) -> datetime:
    """The first time after ``moment`` that clocks in ``zone`` show the full ``hour``, or would if they were not set."""
    day = moment.astimezone(zone).date()
    for days in range(3):
        for fold in (0, 1):
            local = datetime.combine(day + timedelta(days=days), time(hour, fold=fold), zone)
            found = local.astimezone(moment.tzinfo)
            if found > moment:
                return found
    raise AssertionError("no day has lost two of its hours")
