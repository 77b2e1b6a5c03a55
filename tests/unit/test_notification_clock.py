"""Quiet hours and digests by the person's own clock, in every zone and when clocks are set."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from easymo.notifications.clock import DIGEST_HOUR, NIGHT, Quiet, next_digest, quiet_until

KIGALI, PARIS, NEW_YORK = ZoneInfo("Africa/Kigali"), ZoneInfo("Europe/Paris"), ZoneInfo("America/New_York")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")  # sets its clocks by half an hour

ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
MOMENTS = st.integers(631_152_000, 2_114_380_800).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))  # 1990-2037
HOURS = st.tuples(st.integers(0, 23), st.integers(0, 23)).map(lambda hours: Quiet(*hours))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+00:00")


@pytest.mark.parametrize(
    ("moment", "ends"),
    [
        ("2026-03-02 19:59", None),  # 21:59 in Kigali
        ("2026-03-02 20:00", "2026-03-03 05:00"),
        ("2026-03-03 04:59:59.999999", "2026-03-03 05:00"),
        ("2026-03-03 05:00", None),
    ],
)
def test_night_is_from_ten_in_the_evening_to_seven(moment: str, ends: str | None) -> None:
    assert quiet_until(utc(moment), KIGALI, NIGHT) == (utc(ends) if ends else None)


@pytest.mark.parametrize(
    ("moment", "ends"),
    [
        ("2026-03-28 22:00", "2026-03-29 05:00"),  # Paris, the night that has an hour less
        ("2026-10-24 21:00", "2026-10-25 06:00"),  # and the one that has an hour more
    ],
)
def test_night_ends_at_seven_also_when_clocks_are_set_within_it(moment: str, ends: str) -> None:
    assert quiet_until(utc(moment), PARIS, NIGHT) == utc(ends)


def test_quiet_that_would_end_in_the_hour_that_is_left_out_ends_after_it() -> None:
    ends = quiet_until(utc("2026-03-29 00:30"), PARIS, Quiet(1, 2))  # 01:30, and 02:00 does not come
    assert ends == utc("2026-03-29 01:00")  # 03:00


def test_who_chose_no_quiet_is_never_quiet() -> None:
    assert quiet_until(utc("2026-03-02 23:00"), KIGALI, None) is None
    assert quiet_until(utc("2026-03-02 23:00"), KIGALI, Quiet(7, 7)) is None


@settings(max_examples=300, deadline=None)
@given(MOMENTS, ZONES, HOURS)
@example(utc("2026-11-01 05:30"), NEW_YORK, Quiet(0, 1))
@example(utc("2026-11-01 05:30"), NEW_YORK, Quiet(1, 2))
@example(utc("2026-04-04 14:45"), LORD_HOWE, Quiet(1, 2))
def test_quiet_hours_end_soon_and_never_within_themselves(moment: datetime, zone: ZoneInfo, quiet: Quiet) -> None:
    ends = quiet_until(moment, zone, quiet)
    if ends is None:
        assert not quiet.holds(moment.astimezone(zone).hour)
        return
    assert quiet.holds(moment.astimezone(zone).hour)
    assert not quiet.holds(ends.astimezone(zone).hour)
    # At most as long as the hours are on the clock, and what setting clocks adds (a day at the date line).
    assert timedelta() < ends - moment <= timedelta(hours=(quiet.ends - quiet.begins) % 24 + 25)
    assert quiet_until(ends, zone, quiet) is None


@settings(max_examples=100, deadline=None)
@given(MOMENTS, st.sampled_from([KIGALI, PARIS, NEW_YORK, LORD_HOWE]), HOURS)
def test_quiet_hours_are_not_left_early_nor_kept_an_hour_too_long(
    moment: datetime, zone: ZoneInfo, quiet: Quiet
) -> None:
    ends = quiet_until(moment, zone, quiet)
    if ends is None:
        return
    quarters = [moment + timedelta(minutes=15 * n) for n in range(int((ends - moment) / timedelta(minutes=15)) + 1)]
    disturbed = [one for one in quarters if one < ends and not quiet.holds(one.astimezone(zone).hour)]
    assert len(disturbed) <= 4  # only where the hour they would end in does not come


@settings(max_examples=200, deadline=None)
@given(MOMENTS, ZONES, st.sampled_from(["daily", "weekly"]), MOMENTS)
def test_digest_comes_at_eight_within_the_day_or_week(
    moment: datetime, zone: ZoneInfo, cadence: str, since: datetime
) -> None:
    due = next_digest(moment, zone, cadence, since)
    local = due.astimezone(zone)
    assert moment < due <= moment + timedelta(days=8 if cadence == "weekly" else 1, hours=25)
    assert local.hour == DIGEST_HOUR or local.utcoffset() != (due - timedelta(hours=24)).astimezone(zone).utcoffset()
    if cadence == "weekly":
        assert local.weekday() == since.astimezone(zone).weekday()
