"""What is done by the clock, and when. Pure."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from itertools import islice
from typing import NamedTuple

from cronsim import CronSim, CronSimError

from easymo.errors import NotPossible

COUNTED_MOST = 10_000
"""Missed runs are counted up to so many."""

Work = Callable[[], Awaitable[int | Mapping[str, int]]]


class Chore(NamedTuple):
    """Work that may be done at any time and more than once: the clock only says when it is time again."""

    name: str
    cron: str
    """Minute, hour, day, month, weekday, in UTC, as cron writes them; an operator may choose another."""
    work: Work
    """Returns how much was done, or how much of each kind."""


def check(cron: str) -> None:
    """Raises NotPossible for a line that is none, or whose time never comes."""
    try:
        next(CronSim(cron, datetime.now(UTC)))
    except (CronSimError, StopIteration) as error:
        raise NotPossible(
            f"{cron!r} is no cron line: five fields (minute hour day month weekday), such as '*/5 * * * *'"
        ) from error


def next_run(cron: str, after: datetime) -> datetime:
    """The first time the line names later than ``after``."""
    return next(CronSim(cron, after.astimezone(UTC)))


def missed_runs(cron: str, due: datetime, now: datetime) -> int:
    """How many times the line named between the run that was ``due`` and ``now``: one run makes up for all of them."""
    later = CronSim(cron, due.astimezone(UTC))
    return sum(1 for _ in islice(iter(lambda: next(later) <= now, False), COUNTED_MOST))
