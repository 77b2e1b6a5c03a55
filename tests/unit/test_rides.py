"""What rides are decided by: moves of a trip, fares, plans."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.places.gazetteer import Place
from easymo.services.mobility.asking import understand
from easymo.services.mobility.demo import Shown, is_over, next_tap, pin_of, trip_of
from easymo.services.mobility.schedule import REPEATS, occurrences
from easymo.services.mobility.tariff import VEHICLES, minutes, road_kilometres, tariff_of
from easymo.services.mobility.trip import ACTIVE, MOVES, UNDERWAY, may, next_status

COUNTRIES = ("RW", "CD", "BI", "TZ")
MONDAY = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)  # 7:30 in Kigali


def test_no_trip_goes_on_after_its_end():
    for move in MOVES:
        assert move.status in (*ACTIVE, "completed")


def test_every_active_trip_can_end():
    for status in ACTIVE:
        reached: set[str] = {status}
        seen: set[str] = set()
        while reached - seen:
            seen |= reached
            reached |= {move.to for move in MOVES if move.status in seen}
        assert reached & {"settled", "cancelled_by_rider", "expired"}


def test_only_who_drives_starts_a_ride():
    assert next_status("arrived", "start", "driver") == "in_progress"
    assert next_status("arrived", "start", "rider") is None
    assert next_status("accepted", "start", "driver") is None


def test_riders_may_cancel_whatever_is_under_way_and_drivers_not_once_somebody_sits_behind_them():
    assert all("cancel" in may(status, "rider") for status in ACTIVE)
    assert "cancel" not in may("in_progress", "driver")
    assert [status for status in UNDERWAY if "cancel" in may(status, "driver")] == ["accepted", "arriving", "arrived"]


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_vehicle_has_a_tariff_of_its_country(country: str):
    for vehicle in VEHICLES:
        tariff = tariff_of(country, vehicle)
        assert (tariff.country, tariff.vehicle) == (country, vehicle)


@given(st.sampled_from(COUNTRIES), st.sampled_from(VEHICLES), st.floats(0, 500), st.floats(0, 500))
def test_fares_grow_with_the_way_and_are_round(country: str, vehicle: str, one: float, other: float):
    tariff = tariff_of(country, vehicle)
    near, far = tariff.fare(min(one, other)), tariff.fare(max(one, other))
    assert tariff.least <= near <= far
    assert far % tariff.step == 0


def test_a_moto_over_five_kilometres_of_road():
    assert tariff_of("RW", "moto").fare(2.0) == 400  # as RURA has it
    assert tariff_of("RW", "moto").fare(5.0) == 800  # 400 + 3 x 117 = 751, rounded up


def test_calling_off_late_costs_a_fifth_and_five_hundred_at_least():
    moto = tariff_of("RW", "moto")
    assert moto.cancellation_fee(1200) == 500
    assert moto.cancellation_fee(10_000) == 2000


def test_roads_are_longer_than_lines_and_driven_at_thirty_kilometres_an_hour():
    assert road_kilometres(Place("a", -1.95, 30.0), Place("b", -1.95, 30.1)) == 14.4  # 11.1 km as the crow flies
    assert minutes(15.0) == 30
    assert minutes(0.0) == 1


def week(repeat: str) -> list[str]:
    found = occurrences(MONDAY, repeat, "RW", MONDAY - timedelta(hours=1), MONDAY + timedelta(days=8))
    return [f"{moment:%a %H:%M}" for moment in found]


def test_plans_have_rides_on_their_days_at_their_time():
    assert week("once") == ["Mon 05:30"]
    assert week("weekly") == ["Mon 07:30", "Mon 07:30"]
    assert week("weekdays") == [f"{day} 07:30" for day in ("Mon", "Tue", "Wed", "Thu", "Fri", "Mon", "Tue")]
    assert len(week("daily")) == 9


@given(
    st.sampled_from(REPEATS),
    st.integers(0, 500_000).map(lambda minutes: MONDAY + timedelta(minutes=minutes)),
    st.integers(-10, 40),
    st.integers(0, 40),
)
def test_a_plan_looked_at_in_two_stretches_has_the_same_rides(repeat: str, begin: datetime, start: int, split: int):
    after = begin + timedelta(days=start)
    middle, until = after + timedelta(days=split), after + timedelta(days=40)
    whole = occurrences(begin, repeat, "RW", after, until)
    assert whole == occurrences(begin, repeat, "RW", after, middle) + occurrences(begin, repeat, "RW", middle, until)
    assert all(after < moment <= until and moment >= begin for moment in whole)


@pytest.mark.parametrize(
    ("said", "vehicle", "pickup", "dropoff"),
    [
        ("moto from Remera to Kimironko", "moto", "Gasabo, Kigali", "Kimironko"),
        ("taxi to Kacyiru", "cab", None, "Kacyiru"),
        ("Kacyiru to Gikondo moto", "moto", "Gasabo, Kigali", "Gikondo"),
        ("moto kimironko", "moto", None, "Kimironko"),
        ("moto remera", "moto", None, None),
        ("to the moon", None, None, None),
        ("", None, None, None),
    ],
)
def test_what_a_sentence_says_of_a_ride_is_not_asked_again(
    said: str, vehicle: str | None, pickup: str | None, dropoff: str | None
):
    asked = understand(said, {"moto": {"moto"}, "cab": {"taxi"}}, {"from"}, {"to"})
    found = (asked.vehicle, asked.pickup and asked.pickup.within, asked.dropoff and asked.dropoff.name)
    assert found == (vehicle, pickup, dropoff)


def test_people_of_the_demo_take_a_ride_on_by_what_is_on_their_phones():
    offer = Shown("button", "moto wanted", ("mobility:accept:7", "mobility:decline:7"))
    coming = Shown("list", "PIN: *0412*", ("mobility:share:3.2", "mobility:cancel:3.2"))
    there = Shown("list", "", ("mobility:start:3.4", "mobility:not-there:3.4"))
    nobody = Shown("button", "", ("mobility:again:3", "mobility:menu"))
    assert [next_tap(one) for one in (offer, coming, there, nobody)] == [
        "mobility:accept:7", None, "mobility:start:3.4", None,
    ]  # fmt: skip
    assert (trip_of(coming), pin_of(coming), trip_of(there)) == ("3", "0412", "3")
    assert [is_over(one) for one in (coming, nobody)] == [False, True]
    assert next_tap(Shown("list", "", ("?4:moto", "?4:-"))) == "?4:moto"
