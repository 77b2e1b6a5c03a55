"""When a chore is due, and how often it was missed."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from easymo.errors import NotPossible
from easymo.schedule.chore import COUNTED_MOST, check, missed_runs, next_run

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("cron", "after", "due"),
    [
        ("* * * * *", NOON, "2026-03-29 12:01"),
        ("*/10 * * * *", NOON + timedelta(seconds=1), "2026-03-29 12:10"),
        ("17 2 * * *", NOON, "2026-03-30 02:17"),
        ("0 6 * * mon", NOON, "2026-03-30 06:00"),
        ("0 0 29 2 *", NOON, "2028-02-29 00:00"),
        ("0 12 * * *", NOON.astimezone(timezone(timedelta(hours=2))), "2026-03-30 12:00"),
    ],
)
def test_next_run_is_the_first_later_time(cron: str, after: datetime, due: str) -> None:
    assert f"{next_run(cron, after):%Y-%m-%d %H:%M}" == due


@pytest.mark.parametrize(
    ("late", "missed"),
    [(timedelta(), 0), (timedelta(seconds=59), 0), (timedelta(minutes=1), 1), (timedelta(days=1), 1440)],
)
def test_runs_between_the_one_that_was_due_and_now_were_missed(late: timedelta, missed: int) -> None:
    assert missed_runs("* * * * *", NOON, NOON + late) == missed


def test_missed_runs_are_counted_up_to_a_bound() -> None:
    assert missed_runs("* * * * *", NOON, NOON + timedelta(days=365)) == COUNTED_MOST


@pytest.mark.parametrize("cron", ["", "* * * *", "61 * * * *", "0 0 30 2 *", "every day", "\0", "* * * * * * *"])
def test_a_line_whose_time_never_comes_is_refused(cron: str) -> None:
    with pytest.raises(NotPossible, match="no cron line"):
        check(cron)
