"""Days of covers: as people read them, and on which one a cover may begin."""

from datetime import date, datetime, timedelta

import msgspec

from easymo.conversation import formats

START_DAYS_MOST = 60
"""Cover begins within so many days."""


class Days(msgspec.Struct, frozen=True):
    first: date
    last: date


def start_days(now: datetime, country: str) -> Days:
    """From when to when a cover that is asked for ``now`` may begin, in the days of ``country``."""
    today = now.astimezone(formats.zone(country)).date()
    return Days(today, today + timedelta(days=START_DAYS_MOST))


def shown(day: date | None, language: str) -> str:
    """The day as people write it; '' if there is none."""
    return formats.date(day, language) if day else ""
