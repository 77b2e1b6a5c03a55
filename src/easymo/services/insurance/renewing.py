"""When a person is reminded that a cover ends. Pure."""

from datetime import date

DAYS_BEFORE = (30, 14, 7, 3, 1, 0)
"""One reminder each: days before the last day."""
SNOOZES = (1, 3, 7)
"""Days for which a person may ask not to be reminded."""


def reminder_due(ends_on: date, today: date, reminded: int | None, quiet_until: date | None) -> int | None:
    """Which of DAYS_BEFORE is due ``today``; None: nothing is.

    ``reminded``: the last one that was sent for this end. A day on which nobody looked is not made up for: of several
    that are due, the latest is sent.
    """
    left = (ends_on - today).days
    if left < 0 or (quiet_until is not None and today < quiet_until):
        return None
    stage = min((days for days in DAYS_BEFORE if left <= days), default=None)
    return None if stage is None or (reminded is not None and reminded <= stage) else stage
