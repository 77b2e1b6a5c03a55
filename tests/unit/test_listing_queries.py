"""What is looked for: read from what people type, kept in addresses, and the forms its words are found by."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.listings.query import ENCODED_MOST, PAGES_MOST, SORTS, Query
from easymo.listings.terms import Near, asked_words, class_forms, forms_of, kinds, likeness, synonyms
from easymo.listings.understanding import Vocabulary, understand

HOMES = Vocabulary(
    "home",
    noise={"rent", "ikodeshwa"},
    categories={"house": {"house", "inzu", "maison", "nyumba"}, "apartment": {"apartment"}},
    attributes=("bedrooms", "furnished"),
)
THINGS = Vocabulary("item")
WORK = Vocabulary("job", earning=True)


def read(text: str, vocabulary: Vocabulary) -> dict[str, Any]:
    """What was understood, without the point of the place."""
    query = understand(text, vocabulary)
    names = ("words", "category", "price_low", "price_high", "attributes", "place")
    return {name: value for name in names if (value := getattr(query, name)) not in ("", None, {})}


HOUSE_300 = {"category": "house", "price_high": 300_000}
TWO_ROOMS = HOUSE_300 | {"attributes": {"bedrooms": 2}, "place": "Kacyiru"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 bedroom house in Kacyiru under 300k", TWO_ROOMS),
        ("inzu y'ibyumba 2 munsi ya 300k Kacyiru", TWO_ROOMS),
        ("maison 2 chambres à Kacyiru, moins de 300 000", TWO_ROOMS),
        ("nyumba ya vyumba viwili Kacyiru chini ya laki 3", TWO_ROOMS),
        ("inzu itarengeje ibihumbi 300 ku kwezi", HOUSE_300),
        ("house 300k", HOUSE_300),
        ("house between 200k and 300k", HOUSE_300 | {"price_low": 200_000}),
        ("inzu hagati ya 200k na 300k", HOUSE_300 | {"price_low": 200_000}),
        ("maison entre 200.000 et 300.000", HOUSE_300 | {"price_low": 200_000}),
        ("nyumba kuanzia 200,000 hadi 300,000", HOUSE_300 | {"price_low": 200_000}),
        ("200-500", {"price_low": 200, "price_high": 500}),
        ("house over 500k", {"category": "house", "price_low": 500_000}),
        ("inzu kuva kuri 500k", {"category": "house", "price_low": 500_000}),
        ("maison à partir de 500k", {"category": "house", "price_low": 500_000}),
        ("3br furnished apartment", {"category": "apartment", "attributes": {"bedrooms": 3, "furnished": True}}),
        ("ibyumba bitatu", {"attributes": {"bedrooms": 3}}),
        ("trois chambres non meublé", {"attributes": {"bedrooms": 3, "furnished": False}}),
        ("vyumba vitatu bila samani", {"attributes": {"bedrooms": 3, "furnished": False}}),
        ("house with a garden", {"words": "house garden"}),
        ("Ndashaka inzu ikodeshwa", {"category": "house"}),
    ],
)  # fmt: skip
def test_home_is_understood(text: str, expected: dict[str, Any]) -> None:
    assert read(text, HOMES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("toyota 2015", {"words": "toyota 2015"}),  # a year is no price
        ("iphone 11 128gb under 200k", {"words": "iphone 11 128gb", "price_high": 200_000}),
        ("2 bedroom furnished", {"words": "bedroom furnished"}),  # things do not have them
        ("je cherche un vélo pas cher", {"words": "velo cher"}),
        ("natafuta friji Kimironko", {"words": "friji", "place": "Kimironko"}),
        ("", {}),
        ("please help me", {}),
    ],
)
def test_thing_is_understood(text: str, expected: dict[str, Any]) -> None:
    assert read(text, THINGS) == expected


def test_price_without_a_word_is_what_one_can_spend_or_wants_to_earn() -> None:
    assert read("guard 80k", THINGS) == {"words": "guard", "price_high": 80_000}
    assert read("guard 80k", WORK) == {"words": "guard", "price_low": 80_000}
    assert read("shift 8-17 from 18:30", WORK) == {"words": "shift 8-17 18:30"}


attributes = st.dictionaries(
    st.sampled_from(["bedrooms", "size", "kind"]), st.booleans() | st.integers(0, 99) | st.sampled_from(["42", "gig"]),
    max_size=2,
)  # fmt: skip
queries = st.builds(
    Query,
    domain=st.just("home"),
    words=st.sampled_from(["", "blue house", "12:30", "umuzamu w ijoro"]),
    category=st.sampled_from(["", "house"]),
    price_low=st.none() | st.integers(0, 10**6),
    price_high=st.none() | st.integers(0, 10**6),
    attributes=attributes,
    place=st.sampled_from(["", "Kacyiru"]),
    latitude=st.none() | st.just(-1.937),
    longitude=st.none() | st.just(30.086),
    radius_km=st.none() | st.just(2.5),
    sort=st.sampled_from(SORTS),
    page=st.integers(0, PAGES_MOST),
)


@given(queries)
def test_query_comes_back_from_an_address(query: Query) -> None:
    encoded = query.encode()
    assert len(encoded) <= ENCODED_MOST
    assert Query.decode("home", encoded) == query


@given(st.text(max_size=300))
def test_any_words_fit_an_address_and_any_address_is_read(text: str) -> None:
    assert len(understand(text, HOMES).encode()) <= ENCODED_MOST
    assert Query.decode("item", text).domain == "item"


@pytest.mark.parametrize(
    "text", ["p=-1", "p=9999", "s=dearest", "y=200&x=0", "l=abc", "r=0", "t=a.b~.~c", "w=" + "x" * 500]
)
def test_unreadable_part_of_an_address_is_left_out(text: str) -> None:
    query = Query.decode("item", text)
    assert (query.page, query.sort, query.latitude, query.price_low, query.attributes) == (0, "best", None, None, {})
    assert len(query.words) <= 60


def test_address_without_room_loses_words_before_anything_else() -> None:
    full = Query(domain="home", words="x" * 60, category="commercial_building", price_low=10**6, price_high=10**7,
                 attributes={"bedrooms": 2, "furnished": True, "parking": True}, place="Kigali Convention Centre",
                 latitude=-1.95, longitude=30.06, radius_km=5, sort="cheapest", page=3)  # fmt: skip
    encoded = full.encode()
    assert len(encoded) <= ENCODED_MOST
    back = Query.decode("home", encoded)
    assert full.words.startswith(back.words)
    assert (back.category, back.price_high, back.page, back.sort) == ("commercial_building", 10**7, 3, "cheapest")


# Words ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "known", "alike"),
    [
        ("plumer", "plumber", True), ("motocycle", "motorcycle", True), ("kimironok", "kimironko", True),
        ("plumber", "number", False), ("car", "cat", False), ("hoe", "shoe", True), ("driver", "drivers", True),
    ],
)  # fmt: skip
def test_word_is_like_another_by_a_letter_in_four(typed: str, known: str, alike: bool) -> None:
    assert (likeness(typed, known) > 0) is alike
    assert likeness(typed, typed) == 1


def test_word_is_worth_most_then_its_synonyms_then_its_kinds() -> None:
    worth = {word.strip("'"): form.worth for form in forms_of(["phone"], ()) for word in form.query.split(" | ")}
    assert worth["phone"] > worth["telefone"] > worth["tecno"] > 0
    assert "car" not in worth


def test_mistyped_word_has_the_synonyms_of_the_word_meant() -> None:
    forms = forms_of(["telefonne"], [Near("telefonne", "telefone", same=False)])
    assert "'simu'" in " | ".join(form.query for form in forms)


@pytest.mark.parametrize(
    ("word", "same"),
    [
        ("abadozi", "umudozi"),
        ("ubudozi", "umudozi"),
        ("bashoferi", "umushoferi"),
        ("ikibanza", "ibibanza"),
        ("icyumba", "ibyumba"),
        ("amaduka", "iduka"),
        ("modoka", "imodoka"),
        ("walinzi", "mlinzi"),
        ("viwanja", "kiwanja"),
        ("vyumba", "chumba"),
    ],
)
def test_words_of_one_stem_find_each_other(word: str, same: str) -> None:
    assert same in class_forms(word)
    assert word in class_forms(same)
    assert word not in class_forms(word)


@pytest.mark.parametrize("word", ["", "a", "umu", "tv", "128gb"])
def test_what_has_no_stem_has_no_other_form(word: str) -> None:
    assert all(form.endswith(word) for form in class_forms(word))


def test_pay_is_for_what_is_said_of_it() -> None:
    assert read("job over 150k per month", WORK) == {"price_low": 150_000, "attributes": {"period": "month"}}
    assert read("gahemba hejuru ya 5000 ku munsi", WORK) == {"price_low": 5000, "attributes": {"period": "day"}}
    assert read("mshahara zaidi ya laki 2", WORK) == {"price_low": 200_000, "attributes": {"period": "month"}}
    assert "attributes" not in read("cleaner 3 days per week", WORK)


def test_words_written_apart_are_found_as_one() -> None:
    assert asked_words(["smart", "fone"]) == (["smart", "fone", "smartfone"], ["smart", "fone"])
    forms = forms_of(["smart", "fone"], [Near("smartfone", "smartphone", same=True)])
    assert all(any("'smartphone'" in form.query for form in forms if form.term == term) for term in (0, 1))


def test_kind_is_not_what_it_is_a_kind_of() -> None:
    assert "samsung" in kinds(["phone"])
    assert kinds(["samsung"]) == []
    assert "phone" not in synonyms("samsung")
