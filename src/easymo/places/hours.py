"""Opening hours of a business. Pure."""

import re
from datetime import datetime
from typing import Any

import msgspec

from easymo.reading import fold

DAYS = {"daily": "1234567", "mon_sat": "123456", "mon_fri": "12345", "sat_sun": "67"}
"""Days of the week that are offered, Monday 1."""
DAY = 24 * 60
_DASH = re.compile(r"\s*[-–—]\s*")
_HOURS = re.compile(r"(\d{1,2})(?:[:h.](\d{2})|h)? ?(?:-|to|a|kugeza|kugera|hadi|mpaka) ?(\d{1,2})(?:[:h.](\d{2})|h)?")


class Hours(msgspec.Struct, frozen=True):
    """From ``opens`` to ``closes`` on each of ``days``, in minutes after midnight: 0 <= opens < closes <= opens + 1440.
    Past 1440 it closes on the next day. No ``days``: nobody said."""

    days: str = ""
    opens: int = 0
    closes: int = 0


def with_hours(row: dict[str, Any]) -> dict[str, Any]:
    """A row whose columns ``days``, ``opens`` and ``closes`` are its member ``hours``."""
    hours = Hours(row.pop("days"), row.pop("opens"), row.pop("closes"))
    return {**row, "hours": hours}


def read_hours(text: str) -> tuple[int, int] | None:
    """Minutes after midnight of "8-18", "8:00 - 18:30", "8h à 18h", "24/7" or "18-2" (closing on the next day)."""
    said = fold(_DASH.sub("-", text))
    if said in ("24/7", "24 7", "24h/24", "24h", "24"):
        return 0, DAY
    found = _HOURS.fullmatch(said)
    if found is None:
        return None
    hour, minute, to_hour, to_minute = (int(part or 0) for part in found.groups())
    if hour > 23 or to_hour > 24 or max(minute, to_minute) > 59 or (to_hour == 24 and to_minute):
        return None
    opens, closes = hour * 60 + minute, to_hour * 60 + to_minute
    return opens, closes if closes > opens else closes + DAY


def is_open(hours: Hours, local: datetime) -> bool | None:
    """Whether it is open at a moment of its own zone; None: nobody said."""
    if not hours.days:
        return None
    minute, today = local.hour * 60 + local.minute, local.isoweekday()
    yesterday = 7 if today == 1 else today - 1
    return (str(today) in hours.days and hours.opens <= minute < hours.closes) or (
        str(yesterday) in hours.days and minute + DAY < hours.closes
    )


def clock(minutes: int) -> str:
    """ "08:00"; what lies after midnight, as the next day says it."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
