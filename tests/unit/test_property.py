"""What is decided about homes, searches and viewings, without a database."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.listings.query import Query
from easymo.listings.understanding import Vocabulary, read_bedrooms
from easymo.places.gazetteer import Place, load
from easymo.reading import Money
from easymo.registry import build_registry
from easymo.services.property.home import (
    DEALS,
    LIVED_IN,
    TYPES,
    UNITS,
    Home,
    compared,
    next_question,
    price_of_stay,
    questions,
    types_for,
    without,
)
from easymo.services.property.search import (
    DOMAIN,
    answers_of,
    fields_for,
    months,
    query_of,
    read,
    read_month,
    with_other_bedrooms,
)
from easymo.services.property.viewing import APART, OFFERED_MOST, SOONEST, is_over, moves, slots

KIGALI = ZoneInfo("Africa/Kigali")
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # a Monday, 11:30 in Kigali
KACYIRU = load().find("Kacyiru")[0]

ANSWERS: dict[str, Any] = {
    "deal": "rent",
    "type": "house",
    "bedrooms": 2,
    "furnished": "no",
    "place": KACYIRU,
    "price": Money(200_000, 250_000),
    "unit": "month",
    "deposit": Money(500_000, 500_000),
    "minimum": 3,
    "available": date(2026, 4, 1),
    "amenities": ("parking",),
    "lister": "agent",
    "title": "Sunny house",
    "details": None,
}


# A home and its questions -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("deal", DEALS)
@pytest.mark.parametrize("type", TYPES)
def test_answers_to_all_questions_describe_a_home_and_are_had_back_from_it(deal: str, type: str) -> None:
    if type not in types_for(deal):
        return
    asked = questions(deal, type)
    answers = {name: ANSWERS[name] for name in asked} | {"deal": deal, "type": type}
    if "unit" in asked:
        answers["unit"] = UNITS[deal][0]
    home = Home.of(answers, "RW")
    assert tuple(home.answers) == asked
    again = {**home.answers, "place": KACYIRU, "price": ANSWERS["price"], "available": home.available}
    again |= {"deposit": ANSWERS["deposit"]} if "deposit" in asked else {}
    assert Home.of(again, "RW") == home
    assert next_question(answers) is None


@pytest.mark.parametrize(
    ("deal", "type", "asked", "not_asked"),
    [
        ("rent", "house", {"bedrooms", "furnished", "deposit", "unit", "available"}, {"minimum"}),
        ("stay", "apartment", {"bedrooms", "furnished", "unit", "minimum", "available"}, {"deposit"}),
        ("sale", "land", set[str](), {"bedrooms", "furnished", "deposit", "unit", "minimum", "available"}),
        ("sale", "villa", {"bedrooms"}, {"furnished", "deposit", "unit", "minimum", "available"}),
        ("rent", "office", {"deposit", "unit", "available"}, {"bedrooms", "furnished", "minimum"}),
        ("rent", "room", {"furnished"}, {"bedrooms", "minimum"}),
    ],
)
def test_what_is_asked_depends_on_what_it_is(deal: str, type: str, asked: set[str], not_asked: set[str]) -> None:
    names = set(questions(deal, type))
    assert names >= asked
    assert not names & not_asked


def test_questions_are_asked_in_order_and_again_where_they_depend_on_a_change() -> None:
    answers: dict[str, Any] = {}
    order: list[str] = []
    while name := next_question(answers):
        order.append(name)
        answers[name] = ANSWERS[name]
    assert order == list(questions("rent", "house"))
    assert next_question(without(answers, "title")) == "title"
    sold = without(answers, "deal") | {"deal": "sale"}
    assert next_question(sold) == "price"
    assert next_question(sold | {"price": Money(1, 1)}) is None
    assert next_question(without(answers, "type") | {"type": "land"}) is None


def test_land_is_not_let_by_the_night() -> None:
    assert set(types_for("stay")) == LIVED_IN
    assert next_question({"deal": "stay", "type": "land"}) == "type"


@pytest.mark.parametrize(
    ("amount", "deal", "unit", "expected"),
    [
        (200_000, "rent", "month", 200_000),
        (2_400_000, "rent", "year", 200_000),
        (40_000, "stay", "night", 40_000),
        (140_000, "stay", "week", 20_000),
        (600_000, "stay", "month", 20_000),
        (45_000_000, "sale", "total", 45_000_000),
        (1, "rent", "year", 1),
    ],
)
def test_prices_are_compared_by_one_unit(amount: int, deal: str, unit: str, expected: int) -> None:
    assert compared(amount, deal, unit) == expected


@pytest.mark.parametrize(
    ("unit", "nights", "total"),
    [("night", 3, 120_000), ("week", 7, 40_000), ("week", 10, 57_143), ("month", 45, 60_000)],
)
def test_a_stay_costs_its_nights(unit: str, nights: int, total: int) -> None:
    assert price_of_stay(Money(40_000, 40_000), unit, nights) == Money(total, total)


# Searches ---------------------------------------------------------------------------------------------------------

SEARCHES = st.fixed_dictionaries(
    {
        "deal": st.sampled_from((*DEALS, None)),
        "type": st.sampled_from((*TYPES, None)),
        "bedrooms": st.one_of(st.none(), st.from_regex(r"([1-9]|[12][0-9]|30)\+?", fullmatch=True)),
        "price": st.sampled_from((None, Money(300_000, 300_000), Money(200_000, 300_000))),
        "place": st.sampled_from((None, KACYIRU)),
        "furnished": st.sampled_from(("yes", "no", None)),
        "month": st.sampled_from(("2603", "2612", None)),
    }
)


@given(SEARCHES)
def test_a_search_is_had_back_from_its_address(answers: dict[str, Any]) -> None:
    encoded = query_of(answers).encode()
    assert len(f"core:alert:{DOMAIN}?{encoded}") <= 200
    again = answers_of(Query.decode(DOMAIN, encoded))
    place: Place | None = again.pop("place")
    expected = {name: answer for name, answer in answers.items() if name != "place"}
    assert again == expected | {"words": ""}
    assert (place.name if place else None) == (KACYIRU.name if answers["place"] else None)


@pytest.mark.parametrize(
    ("deal", "type", "fields"),
    [
        (None, None, ("deal", "type", "bedrooms", "price", "place", "furnished", "month")),
        ("rent", "office", ("deal", "type", "price", "place", "month")),
        ("stay", None, ("deal", "type", "bedrooms", "price", "place", "furnished")),
        ("sale", "land", ("deal", "type", "price", "place")),
    ],
)
def test_only_what_matters_is_asked_of_a_search(deal: str | None, type: str | None, fields: tuple[str, ...]) -> None:
    assert fields_for(deal, type) == fields


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        (
            "2 bedroom house Kacyiru under 300k",
            {"type": "house", "bedrooms": "2", "place": "Kacyiru", "price": 300_000},
        ),
        ("furnished apartment for rent in Kimihurura", {"deal": "rent", "type": "apartment", "furnished": "yes"}),
        ("plot for sale in Bumbogo", {"deal": "sale", "type": "land", "place": "Bumbogo"}),
        ("apartment per night near Remera Gasabo", {"deal": "stay", "type": "apartment"}),
        ("ndashaka inzu yo gukodesha Kacyiru", {"deal": "rent", "type": None, "place": "Kacyiru"}),
        ("inzu y'ibyumba 3 igurishwa", {"deal": "sale", "bedrooms": "3"}),
        ("ikibanza cyo kugura", {"deal": "sale", "type": "land"}),
        ("je cherche une maison à louer à Kacyiru", {"deal": "rent", "type": "house", "place": "Kacyiru"}),
        ("appartement meublé 2 chambres", {"type": "apartment", "furnished": "yes", "bedrooms": "2"}),
        ("terrain à vendre", {"deal": "sale", "type": "land"}),
        ("natafuta nyumba ya kupanga Kacyiru", {"deal": "rent", "type": None, "place": "Kacyiru"}),
        ("kiwanja cha kununua", {"deal": "sale", "type": "land"}),
        ("vyumba 2 chini ya 300k", {"bedrooms": "2", "price": 300_000}),
        ("2+ bedroom house", {"bedrooms": "2+", "type": "house"}),
        ("3br+ under 300k", {"bedrooms": "3+", "price": 300_000}),
        ("at least 2 bedrooms in Kacyiru", {"bedrooms": "2+", "place": "Kacyiru"}),
        ("2 or more bedrooms", {"bedrooms": "2+"}),
        ("2 bedrooms or more", {"bedrooms": "2+"}),
        ("maison 3 chambres minimum", {"bedrooms": "3+", "type": "house"}),
        ("au moins 2 chambres", {"bedrooms": "2+"}),
        ("inzu y'ibyumba nibura 2", {"bedrooms": "2+"}),
        ("nibura ibyumba bibiri", {"bedrooms": "2+"}),
        ("vyumba viwili au zaidi", {"bedrooms": "2+"}),
        ("house available from April", {"type": "house", "month": "2604", "bedrooms": None}),
        ("house for rent from 15 April", {"deal": "rent", "type": "house", "month": "2604"}),
        ("2 bedroom house from 15/04/2026", {"bedrooms": "2", "month": "2604"}),
        ("house free from March", {"type": "house", "month": "2603"}),
        ("house available from December", {"type": "house", "month": "2610"}),  # the last that homes tell of
        ("maison disponible en mai", {"type": "house", "month": "2605"}),
        ("maison libre dès le 1er mai", {"type": "house", "month": "2605"}),
        ("inzu iboneka kuva muri Gicurasi", {"month": "2605"}),
        ("nyumba kuanzia mwezi wa tano", {"month": "2605"}),
        ("house from 300k", {"type": "house", "month": None}),
        ("house for sale from May", {"deal": "sale", "month": None}),
    ],
)
def test_sentences_are_understood(said: str, understood: dict[str, Any]) -> None:
    catalogue = build_registry().catalogue
    deals = {deal: catalogue.words(f"property-deal-{deal}-words") for deal in DEALS}
    types = {type: catalogue.words(f"property-type-{type}-words") for type in TYPES}
    vocabulary = Vocabulary(DOMAIN, catalogue.words("property-noise"), types, ("bedrooms", "furnished"))
    answers = answers_of(read(said, deals, vocabulary, NOW.date()))
    price, place = answers["price"], answers["place"]
    known = answers | {"price": price.high if price else None, "place": place.name if place else None}
    assert {name: known[name] for name in understood} == understood
    assert known["words"] in ("", "inzu", "nyumba"), "all else says something that was understood"


@pytest.mark.parametrize(
    ("said", "month"),
    [
        ("march", "2603"),
        ("Werurwe", "2603"),
        ("juillet", "2607"),
        ("15/06", "2606"),
        ("1 february", "2610"),  # the last of which homes say whether they are free
        ("tomorrow", "2603"),
        ("in 40 days", "2604"),
        ("yesterday", None),
        ("soon", None),
        ("", None),
    ],
)
def test_month_is_understood_by_its_name_and_by_a_date(said: str, month: str | None) -> None:
    assert read_month(said, NOW.date()) == month


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("2", "2"),
        ("2+", "2+"),
        ("two bedrooms", "2"),
        ("at least 3", "3+"),
        ("3 or more", "3+"),
        ("nibura 2", "2+"),
        ("vyumba 2 au zaidi", "2+"),
        ("0", None),
        ("31", None),
        ("many", None),
        ("2 houses", None),
    ],
)
def test_count_of_bedrooms_is_understood_and_so_is_the_least(said: str, wanted: str | None) -> None:
    assert read_bedrooms(said) == wanted


def test_what_comes_close_has_a_bedroom_more_or_fewer() -> None:
    exact = query_of({"bedrooms": "1", "type": "house"})
    assert [(count, query.attributes) for count, query in with_other_bedrooms(exact)] == [(2, {"bedrooms": 2})]
    assert with_other_bedrooms(query_of({"bedrooms": "2+"})) == []
    assert with_other_bedrooms(query_of({})) == []


def test_months_go_over_the_year() -> None:
    assert list(months(date(2026, 9, 30))) == ["2609", "2610", "2611", "2612", "2701", "2702"]


# Viewings ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "by", "side", "begun", "allowed"),
    [
        ("proposed", "seeker", "owner", False, ("confirm", "change", "decline")),
        ("proposed", "seeker", "seeker", False, ("change", "cancel")),
        ("proposed", "owner", "seeker", False, ("confirm", "change", "decline")),
        ("proposed", "seeker", "owner", True, ("change", "cancel")),
        ("confirmed", "seeker", "owner", False, ("change", "cancel")),
        ("confirmed", "seeker", "seeker", False, ("change", "cancel")),
        ("confirmed", "seeker", "seeker", True, ()),
        ("declined", "seeker", "owner", False, ()),
        ("cancelled", "owner", "seeker", False, ()),
    ],
)
def test_who_may_do_what_with_a_viewing(status: str, by: str, side: Any, begun: bool, allowed: tuple[str, ...]) -> None:
    assert moves(status, by, side, begun=begun) == allowed


def test_a_confirmed_viewing_is_over_once_it_began() -> None:
    assert [is_over(each, begun=True) for each in ("confirmed", "proposed", "cancelled")] == [True, False, False]
    assert not is_over("confirmed", begun=False)


def test_moments_are_offered_in_local_time_and_none_is_taken() -> None:
    offered = slots(NOW, KIGALI)
    assert [f"{moment:%d %H:%M}" for moment in offered[:5]] == [
        "02 14:00",
        "02 16:00",
        "02 17:30",
        "03 09:00",
        "03 11:00",
    ]
    taken = [offered[0] + timedelta(minutes=30), offered[3]]
    assert not {offered[0], offered[3]} & set(slots(NOW, KIGALI, taken))


@given(
    st.integers(0, 60 * 24 * 366).map(lambda minutes: NOW + timedelta(minutes=minutes)),
    st.lists(st.integers(0, 60 * 24 * 10)),
)
def test_offered_moments_are_ahead_in_order_and_apart_from_what_is_taken(now: datetime, minutes: list[int]) -> None:
    taken = [now + timedelta(minutes=each) for each in minutes]
    offered = slots(now, KIGALI, taken)
    assert len(offered) == OFFERED_MOST
    assert offered == sorted(set(offered))
    assert all(moment - now >= SOONEST for moment in offered)
    assert all(abs(moment - other) >= APART for moment in offered for other in taken)
