"""Whom a job fits: by skills, pay, distance, kind and age, as scores that can be compared."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.places.gazetteer import Place
from easymo.services.jobs.fitting import Fit, Offer, fit
from easymo.services.jobs.job import title_in
from easymo.services.jobs.seeker import Seeker

NOW = datetime(2026, 3, 2, tzinfo=UTC)
KIMIRONKO, RUBAVU = Place("Kimironko", -1.95, 30.126), Place("Rubavu", -1.68, 29.26)
COOKING = "cook cooking chef kitchen guteka umutetsi cuisinier mpishi"


def seeker(**members: Any) -> Seeker:
    free: dict[str, Any] = {
        "skills": ["cooking"],
        "places": [],
        "years": 3,
        "kinds": [],
        "pay": None,
        "period": None,
        "suggested": True,
    }
    return Seeker(**(free | members))


def offer(**members: Any) -> Offer:
    described: dict[str, Any] = {"id": 1, "title": "Cook for a wedding", "details": "Sixty guests", "words": COOKING}
    placed: dict[str, Any] = {"kind": "gig", "latitude": -1.95, "longitude": 30.126}
    paid: dict[str, Any] = {"pay_low": None, "pay_high": None, "period": "", "created_at": NOW}
    return Offer(**(described | placed | paid | members))


def fitting(one: Seeker, other: Offer) -> Fit:
    found = fit(one, other, NOW)
    assert found is not None
    return found


@pytest.mark.parametrize("skill", ["cook", "Cooking", "umutetsi", "cuisinier", "mpishi", "wedding", "sixty guests"])
def test_skill_is_asked_for_by_title_details_or_category_in_any_language(skill: str) -> None:
    assert "skills" in fitting(seeker(skills=[skill]), offer()).reasons


@pytest.mark.parametrize("skill", ["driving", "cook driver", "c", "…", "co"])
def test_without_a_skill_it_asks_for_a_job_does_not_fit(skill: str) -> None:
    assert fit(seeker(skills=[skill]), offer(), NOW) is None


def test_skill_in_the_title_counts_more_than_one_in_the_details_or_of_the_category() -> None:
    by_title, by_details, by_category = (
        fitting(seeker(skills=[it]), offer()).score for it in ("cook", "guests", "chef")
    )
    assert by_title > by_details > by_category


@pytest.mark.parametrize(
    ("least", "period", "pay", "per", "fits"),
    [
        (100_000, "month", 100_000, "month", True),
        (100_000, "month", 99_999, "month", False),
        (5_000, "day", 120_000, "month", True),
        (5_000, "day", 100_000, "month", False),
        (1_000, "hour", 8_000, "day", True),
        (5_000, "day", 20_000, "week", False),
        (50_000, "fixed", 20_000, "fixed", False),
        (50_000, "fixed", 1_000, "hour", True),
    ],
)
def test_pay_of_different_periods_is_compared(least: int, period: str, pay: int, per: str, fits: bool) -> None:
    found = fit(seeker(pay=least, period=period), offer(pay_low=pay, pay_high=pay, period=per), NOW)
    assert (found is not None) is fits


def test_what_is_negotiable_fits_and_what_pays_well_fits_better() -> None:
    asks = seeker(pay=5_000, period="day")
    negotiable, enough, plenty = (
        fitting(asks, offer(pay_low=pay, pay_high=pay, period="day" if pay else "")) for pay in (None, 5_000, 9_000)
    )
    assert negotiable.score < enough.score < plenty.score
    assert ["pay" in it.reasons for it in (negotiable, enough, plenty)] == [False, True, True]


def test_nearest_of_ones_places_counts_and_beyond_reach_nothing_fits() -> None:
    near = fitting(seeker(places=[RUBAVU, KIMIRONKO]), offer())
    assert (near.kilometres, "near" in near.reasons) == (0.0, True)
    assert fit(seeker(places=[RUBAVU]), offer(), NOW) is None
    assert fitting(seeker(), offer()).kilometres is None


def test_kind_has_to_be_one_that_is_wanted() -> None:
    assert fit(seeker(kinds=["long"]), offer(), NOW) is None
    assert fit(seeker(kinds=["gig"]), offer(), NOW) is not None


def test_fresh_jobs_go_before_old_ones() -> None:
    ages = [fitting(seeker(), offer(created_at=NOW - timedelta(days=days))) for days in (0, 2, 10)]
    assert [it.score for it in ages] == sorted((it.score for it in ages), reverse=True)
    assert ["fresh" in it.reasons for it in ages] == [True, True, False]


@given(
    st.lists(st.text(max_size=20), min_size=1, max_size=10),
    st.integers(1, 10**9) | st.none(),
    st.sampled_from(["hour", "day", "week", "month", "fixed"]),
    st.sampled_from(["hour", "day", "week", "month", "fixed", ""]),
    st.text(max_size=80),
    st.integers(-10, 1000),
)
def test_score_is_always_between_0_and_1(
    skills: list[str], least: int | None, period: str, per: str, title: str, age: int
) -> None:
    asks = seeker(skills=skills, pay=least, period=period if least else None, places=[KIMIRONKO])
    offered = offer(title=title, pay_low=1000 if per else None, period=per, created_at=NOW - timedelta(hours=age))
    found = fit(asks, offered, NOW)
    assert found is None or 0 < found.score <= 1


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("move furniture tomorrow", "Move furniture tomorrow"),
        ("driver", "Driver"),
        ("wo guteka", "Guteka"),
        ("wo mu rugo", None),
        ("mu", None),
        ("ab", None),
        ("", None),
        ("x" * 100, "X" + "x" * 79),
    ],
)
def test_title_is_what_follows_i_need_someone_to(words: str, title: str | None) -> None:
    assert title_in(words, {"wo", "mu"}) == title
