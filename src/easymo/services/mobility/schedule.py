"""Rides planned ahead, pure: on which days a plan has a ride, and when."""

from datetime import date, datetime, timedelta

from easymo.conversation import formats

REPEATS = ("once", "daily", "weekdays", "weekly")
AHEAD = timedelta(days=7)
"""So far ahead the rides of a plan are there, each with its reminders."""
REMINDERS = (timedelta(minutes=60), timedelta(minutes=15))
LEAD = timedelta(minutes=10)
"""So long before a planned ride drivers are asked."""
SOONEST = timedelta(minutes=30)
LATEST = timedelta(days=60)


def occurrences(first: datetime, repeat: str, country: str, after: datetime, until: datetime) -> list[datetime]:
    """The rides of a plan that begins with ``first``: those later than ``after``, up to ``until``.

    They keep their time of day on the clocks of ``country``. "weekdays" are Monday to Friday; "weekly" is the day of
    ``first``. Raises ValueError for a repeat that is none of ``REPEATS``.
    """
    if repeat not in REPEATS:
        raise ValueError("no such repeat")
    zone = formats.zone(country)
    begin = first.astimezone(zone)
    if repeat == "once":
        return [first] if after < first <= until else []
    day, last = max(begin.date(), after.astimezone(zone).date()), until.astimezone(zone).date()
    found: list[datetime] = []
    while day <= last:
        moment = datetime.combine(day, begin.timetz())
        if _runs(repeat, begin.date(), day) and after < moment <= until and moment >= first:
            found.append(moment)
        day += timedelta(days=1)
    return found


def _runs(repeat: str, first: date, day: date) -> bool:
    match repeat:
        case "weekdays":
            return day.isoweekday() <= 5
        case "weekly":
            return day.isoweekday() == first.isoweekday()
        case _:
            return True
