"""Dates and times as people type them, in four languages."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.reading import Said, read_moment
from easymo.reading.calendar import LONGEST_PHRASE, vocabulary

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=ZoneInfo("Africa/Kigali"))
"""A Monday."""


def meant(text: str, *, past: bool = False) -> list[str]:
    """The moments of ``text`` as "2026-03-03 07:00"; days alone where it names no time."""
    said = read_moment(text, NOW, past=past)
    if said is None:
        return []
    if said.days and not said.times:
        return [day.isoformat() for day in said.days]
    return [f"{moment:%Y-%m-%d %H:%M}" for moment in said.moments(NOW, past=past)]


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        # Sure of the hour.
        ("tomorrow 7pm", ["2026-03-03 19:00"]),
        ("tomorrow at 7 p.m.", ["2026-03-03 19:00"]),
        ("7am tomorrow", ["2026-03-03 07:00"]),
        ("tomorrow 12am", ["2026-03-03 00:00"]),
        ("tomorrow 12pm", ["2026-03-03 12:00"]),
        ("tomorrow noon", ["2026-03-03 12:00"]),
        ("tomorrow 12", ["2026-03-03 12:00"]),
        ("25/12 14:30", ["2026-12-25 14:30"]),
        ("25/12/26 14h30", ["2026-12-25 14:30"]),
        ("25.12.2026 à 14 h 30", ["2026-12-25 14:30"]),
        ("2026-12-25 14:30", ["2026-12-25 14:30"]),
        ("December 25, 2026, 6 pm", ["2026-12-25 18:00"]),
        ("the 25th at 10:00", ["2026-03-25 10:00", "2026-03-25 22:00"]),
        ("demain 7h", ["2026-03-03 07:00"]),
        ("demain 2h", ["2026-03-03 14:00"]),
        ("ce soir à 8h", ["2026-03-02 20:00"]),
        ("vendredi à 7h et demie du soir", ["2026-03-06 19:30"]),
        ("samedi midi", ["2026-03-07 12:00"]),
        ("half past 8 tomorrow morning", ["2026-03-03 08:30"]),
        ("quarter to 8 in the evening", ["2026-03-02 19:45"]),
        ("tomorrow 07:30", ["2026-03-03 07:30"]),
        ("tomorrow 0:15", ["2026-03-03 00:15"]),
        # The hour may be meant twice.
        ("tomorrow 7", ["2026-03-03 07:00", "2026-03-03 19:00"]),
        ("7:30", ["2026-03-02 19:30", "2026-03-03 07:30"]),
        ("today 7", ["2026-03-02 19:00"]),
        ("tonight", ["2026-03-02 18:00", "2026-03-02 19:00", "2026-03-02 20:00"]),
        ("tonight 9", ["2026-03-02 21:00"]),
        ("tonight 1am", ["2026-03-03 01:00"]),
        ("friday evening", ["2026-03-06 18:00", "2026-03-06 19:00", "2026-03-06 20:00"]),
        ("vendredi soir", ["2026-03-06 18:00", "2026-03-06 19:00", "2026-03-06 20:00"]),
        # Counted from dawn.
        ("ejo saa moya", ["2026-03-03 07:00", "2026-03-03 19:00"]),
        ("ejo saa moya za mu gitondo", ["2026-03-03 07:00"]),
        ("ejo saa moya z'umugoroba", ["2026-03-03 19:00"]),
        ("ku wa gatanu saa kumi n'imwe z'umugoroba", ["2026-03-06 17:00"]),
        ("none saa cyenda", ["2026-03-02 15:00"]),
        ("saa yine n'igice za mu gitondo", ["2026-03-02 10:30"]),
        ("kesho saa moja asubuhi", ["2026-03-03 07:00"]),
        ("kesho saa 1 asubuhi", ["2026-03-03 07:00"]),
        ("kesho saa sita mchana", ["2026-03-03 12:00"]),
        ("kesho saa 9 mchana", ["2026-03-03 15:00"]),
        ("leo saa kumi na mbili jioni", ["2026-03-02 18:00"]),
        ("kesho saa tatu kasoro robo asubuhi", ["2026-03-03 08:45"]),
        ("kesho saa mbili na dakika 10 asubuhi", ["2026-03-03 08:10"]),
        ("kesho saa 14:30", ["2026-03-03 14:30"]),
        ("saa 10:00 za mu gitondo", ["2026-03-02 10:00"]),
        # From dawn, or not?
        ("kesho saa 7", ["2026-03-03 07:00", "2026-03-03 13:00", "2026-03-03 19:00"]),
        ("kesho saa 2 usiku", ["2026-03-03 02:00", "2026-03-03 20:00", "2026-03-04 02:00"]),
        # A way from now.
        ("in 2 hours", ["2026-03-02 11:30"]),
        ("dans 2h", ["2026-03-02 11:30"]),
        ("dans une heure", ["2026-03-02 10:30"]),
        ("mu masaha 2", ["2026-03-02 11:30"]),
        ("nyuma y'amasaha 2", ["2026-03-02 11:30"]),
        ("baada ya saa 2", ["2026-03-02 11:30"]),
        ("in half an hour", ["2026-03-02 10:00"]),
        ("in 30 min", ["2026-03-02 10:00"]),
        ("baada ya siku 3", ["2026-03-05"]),
        ("now", ["2026-03-02 09:30"]),
        ("nonaha", ["2026-03-02 09:30"]),
        # Days alone.
        ("today", ["2026-03-02"]),
        ("aujourd'hui", ["2026-03-02"]),
        ("après-demain", ["2026-03-04"]),
        ("ejo", ["2026-03-03"]),
        ("ejobundi", ["2026-03-04"]),
        ("kesho kutwa", ["2026-03-04"]),
        ("ijumaa", ["2026-03-06"]),
        ("ku cyumweru", ["2026-03-08"]),
        ("monday", ["2026-03-02", "2026-03-09"]),
        ("next friday", ["2026-03-06", "2026-03-13"]),
        ("samedi prochain", ["2026-03-07", "2026-03-14"]),
        ("le 1er mai", ["2026-05-01"]),
        ("le 1 mars", ["2027-03-01"]),
        ("tariki 25 ukuboza", ["2026-12-25"]),
        ("tarehe 5 mwezi wa 12", ["2026-12-05"]),
        ("3/4", ["2026-04-03"]),
        ("29/2", ["2028-02-29"]),
        ("friday 6 march", ["2026-03-06"]),
    ],
)
def test_what_is_still_to_come(text: str, moments: list[str]) -> None:
    assert meant(text) == moments


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("yesterday 7pm", ["2026-03-01 19:00"]),
        ("ejo saa moya z'umugoroba", ["2026-03-01 19:00"]),
        ("ejobundi", ["2026-02-28"]),
        ("hier soir à 8h", ["2026-03-01 20:00"]),
        ("juzi", ["2026-02-28"]),
        ("friday", ["2026-02-27"]),
        ("7pm", ["2026-03-01 19:00"]),
        ("8am", ["2026-03-02 08:00"]),
        ("25/12", ["2025-12-25"]),
        ("12/05/1990", ["1990-05-12"]),
        ("12/05/90", ["1990-05-12"]),
        ("12/05/25", ["2025-05-12"]),
        ("3 days ago", ["2026-02-27"]),
        ("il y a 2 heures", ["2026-03-02 07:30"]),
        ("siku 3 zilizopita", ["2026-02-27"]),
        ("hashize amasaha 2", ["2026-03-02 07:30"]),
    ],
)
def test_what_has_been(text: str, moments: list[str]) -> None:
    assert meant(text, past=True) == moments


@pytest.mark.parametrize(
    "text",
    [
        "", "x", "soon", "31/2", "12/25", "25:00", "tomorrow 7:60", "3pm in the morning", "13pm", "tomorrow friday",
        "friday 25 may", "25 26 december", "december", "next week", "2026", "7 8 9", "now tomorrow", "half past",
        "tomorrow and then some", "100000", "in 99999 days", "in 9999 weeks 3", "30/13/2026", "1/1/10000", "a m",
        "7-8", "le", "saa", "?", "🙂", "tomorrow " * 20,
    ],
)  # fmt: skip
def test_what_says_no_moment_for_certain(text: str) -> None:
    assert meant(text) == []


@pytest.mark.parametrize(("text", "day"), [("5", "2026-03-05"), ("2", "2026-03-02"), ("1", "2026-04-01")])
def test_bare_number_is_a_day_where_a_day_is_asked_for(text: str, day: str) -> None:
    said = read_moment(text, NOW, bare="day")
    assert said
    assert [day.isoformat() for day in said.days] == [day]


def test_time_is_of_the_days_said_before() -> None:
    said = read_moment("7pm", NOW)
    assert said
    tomorrow = (NOW + timedelta(days=1)).date()
    assert said.moments(NOW, (tomorrow,)) == (datetime(2026, 3, 3, 19, tzinfo=NOW.tzinfo),)


def test_moments_are_in_the_zone_of_now() -> None:
    said = read_moment("tomorrow 7pm", NOW)
    assert said
    assert [moment.isoformat() for moment in said.moments(NOW)] == ["2026-03-03T19:00:00+02:00"]


def test_no_phrase_is_longer_than_is_looked_for() -> None:
    assert max(map(len, vocabulary())) == LONGEST_PHRASE
    assert min(map(len, vocabulary())) == 1


SAYABLE = st.lists(
    st.sampled_from(sorted({" ".join(phrase) for phrase in vocabulary()}))
    | st.from_regex(r"[0-9]{1,4}([:/.h-][0-9]{1,2})?(am|pm|h|th)?"),
    max_size=6,
).map(" ".join)


@given(SAYABLE | st.text(max_size=60), st.booleans(), st.sampled_from(["hour", "day"]))
def test_anything_is_read_or_not_and_nothing_raises(text: str, past: bool, bare: str) -> None:
    said = read_moment(text, NOW, past=past, bare=bare)
    assert said is None or isinstance(said, Said)
    if said:
        assert said.days or said.times or said.instant
        assert all(moment.tzinfo is not None for moment in said.moments(NOW, past=past))
