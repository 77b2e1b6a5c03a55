"""Places by name, inside a sentence, and by nearness."""

import csv
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.places import gazetteer
from easymo.places.distance import kilometres
from easymo.places.gazetteer import Place, load
from easymo.reading import fold, words

TABLE = list(csv.DictReader((Path(gazetteer.__file__).parent / "gazetteer.csv").read_text("utf-8").splitlines()))
LATITUDES, LONGITUDES = st.floats(-90, 90), st.floats(-180, 180)


def found(text: str) -> list[tuple[str, str]]:
    return [(place.name, place.within) for place in load().find(text)]


def taken(sentence: str) -> tuple[str, str]:
    place, others = load().take(words(sentence))
    return (place.name if place else ""), " ".join(others)


def rows_of(kind: str, within: str = "") -> list[dict[str, str]]:
    return [row for row in TABLE if row["kind"] == kind and row["country"] == "RW" and within in row["within"]]


def test_the_table_holds_all_of_rwanda_down_to_districts_and_the_sectors_of_kigali() -> None:
    assert len(rows_of("sector", ", Kigali")) == 35
    assert len(rows_of("district")) == 30
    assert len(rows_of("province")) == 4
    assert [row["name"] for row in rows_of("city")] == ["Kigali"]


def test_every_parent_of_a_place_in_rwanda_is_in_the_table() -> None:
    known = {row["name"] for row in TABLE} | {"Runda"}
    parents = {
        parent for row in TABLE if row["country"] == "RW" and row["within"] for parent in row["within"].split(", ")
    }
    assert parents <= known


def test_every_place_lies_where_its_country_or_city_is() -> None:
    boxes = {"RW": (-2.85, -1.04, 28.86, 30.9), "BI": (-4.5, -2.3, 29.0, 30.9), "CD": (-13.5, 5.4, 12.2, 31.3)}
    boxes["TZ"] = (-11.8, -0.9, 29.3, 40.5)
    for row in TABLE:
        south, north, west, east = boxes[row["country"]]
        latitude, longitude = float(row["latitude"]), float(row["longitude"])
        assert south <= latitude <= north, row["name"]
        assert west <= longitude <= east, row["name"]
        if "Kigali" in row["within"]:
            assert kilometres(latitude, longitude, -1.9441, 30.0619) < 25, row["name"]


def test_a_neighbourhood_or_landmark_lies_near_the_sector_it_is_in() -> None:
    sectors = {(row["name"], row["within"]): row for row in rows_of("sector")}
    for row in rows_of("neighbourhood", ", Kigali") + rows_of("landmark", ", Kigali"):
        parent, _, above = row["within"].partition(", ")
        sector = sectors.get((parent, above))
        if sector:
            here, there = ((float(each["latitude"]), float(each["longitude"])) for each in (row, sector))
            assert kilometres(*here, *there) < 5, row["name"]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row['name']}-{row['kind']}")
def test_every_name_and_alias_finds_its_place(row: dict[str, str]) -> None:
    place = Place(row["name"], float(row["latitude"]), float(row["longitude"]), row["within"], row["country"])
    for name in filter(None, [row["name"], *row["aliases"].split("|")]):
        assert place in load().find(f"{name} {row['kind']}") or place in load().find(name)


@pytest.mark.parametrize("typed", ["Kimironko", "KIMIRONKO!", "Kimironko, Kigali", "kimironko gasabo", "in Kimironko"])
def test_kimironko_is_the_one_in_kigali(typed: str) -> None:
    assert found(typed) == [("Kimironko", "Gasabo, Kigali")]


def test_a_name_of_several_places_gives_all_of_them_kigalis_first() -> None:
    assert found("Remera") == [
        ("Remera", "Gasabo, Kigali"),
        ("Remera", "Musanze, Northern Province"),
        ("Remera", "Ngoma, Eastern Province"),
        ("Remera", "Gatsibo, Eastern Province"),
    ]


@pytest.mark.parametrize("typed", ["Remera, Musanze", "Remera mu karere ka Musanze", "Musanze Remera"])
def test_what_a_place_lies_in_tells_it_from_its_namesakes(typed: str) -> None:
    assert found(typed) == [("Remera", "Musanze, Northern Province")]


def test_the_country_tells_namesakes_apart() -> None:
    assert [place.country for place in load().find("Gitega")] == ["RW", "BI"]
    assert [place.country for place in load().find("Gitega, Burundi")] == ["BI"]


def test_the_bare_name_means_the_wider_place_and_the_kind_the_narrower() -> None:
    assert found("Kigali") == [("Kigali", "")]
    assert found("umurenge wa Kigali") == [("Kigali", "Nyarugenge, Kigali")]
    assert found("Kicukiro") == [("Kicukiro", "Kigali")]
    assert found("Kicukiro sector") == [("Kicukiro", "Kicukiro, Kigali")]
    assert found("Nyarugenge") == [("Nyarugenge", "Kigali"), ("Nyarugenge", "Bugesera, Eastern Province")]
    assert len(found("Nyarugenge sector")) == 2


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Butare", "Huye"),
        ("Gitarama", "Muhanga"),
        ("Ruhengeri", "Musanze"),
        ("Gisenyi", "Rubavu"),
        ("Kibuye", "Karongi"),
        ("Byumba", "Gicumbi"),
        ("Kibungo", "Ngoma"),
        ("Cyangugu", "Rusizi"),
        ("mu mujyi", "Town"),
        ("centre-ville", "Town"),
        ("Umujyi wa Kigali", "Kigali"),
        ("Kimironko market", "Kimironko Market"),
        ("ikibuga cy’indege", "Kigali International Airport"),
        ("Intara y'Amajyaruguru", "Northern Province"),
        ("akarere ka Huye", "Huye"),
        ("Dar", "Dar es Salaam"),
    ],
)
def test_old_names_and_other_languages(typed: str, name: str) -> None:
    assert [place.name for place in load().find(typed)] == [name]


@pytest.mark.parametrize(
    "typed", ["kimirnko", "kimironkko", "kimironka", "kimiornko", "kimilonko", "Kimironka, Kigali"]
)
def test_one_slip_in_a_name_is_mended(typed: str) -> None:
    assert found(typed) == [("Kimironko", "Gasabo, Kigali")]


def test_l_and_r_are_one_sound() -> None:
    assert found("Nyalutalama") == [("Nyarutarama", "Remera, Gasabo, Kigali")]


def test_a_slip_that_fits_several_names_gives_them_all() -> None:
    assert {name for name, _ in found("Kabuza")} == {"Kabuga", "Kabeza"}


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "👍",
        "in",
        "hello",
        "kimi",
        "gona",
        "kimironkooo",
        "kimironko please",
        "parent",
        "i want a job in kimironko now",
    ],
)
def test_what_names_no_place_finds_none(typed: str) -> None:
    assert found(typed) == []


def test_a_right_name_goes_before_a_slip() -> None:
    assert found("Gatenga") == [("Gatenga", "Kicukiro, Kigali")]
    assert found("Masaka") == [("Masaka", "Kicukiro, Kigali")]


@pytest.mark.parametrize(
    ("sentence", "name", "others"),
    [
        ("tech jobs in kimironko", "Kimironko", "tech jobs"),
        ("kimironko tech jobs", "Kimironko", "tech jobs"),
        ("akazi i Kigali", "Kigali", "akazi"),
        ("emploi à Kigali", "Kigali", "emploi"),
        ("kazi katika Goma", "Goma", "kazi"),
        ("akazi kuri Kisimenti", "Kisimenti", "akazi"),
        ("hafi ya Kimironko market cleaner", "Kimironko Market", "cleaner"),
        ("jobs in Remera Musanze", "Remera", "jobs"),
        ("umushoferi mu mujyi wa Huye", "Huye", "umushoferi"),
        ("cleaner in Kigali, Kimironko", "Kimironko", "cleaner"),
        ("kigali job near remera", "Remera", "kigali job"),
        ("town house in Huye", "Huye", "town house"),
        ("2 bedroom house Kacyiru under 300k", "Kacyiru", "2 bedroom house under 300k"),
        ("tech jobs", "", "tech jobs"),
        ("i need a job", "", "i need a job"),
        ("", "", ""),
    ],
)
def test_taking_the_place_out_of_a_sentence(sentence: str, name: str, others: str) -> None:
    assert taken(sentence) == (name, others)


def test_a_place_in_a_sentence_is_that_of_its_words_beside() -> None:
    assert [load().take(words(sentence))[0] for sentence in ("jobs in Remera", "jobs in Remera Musanze")] == [
        load().find("Remera Gasabo")[0],
        load().find("Remera Musanze")[0],
    ]


def test_a_name_inside_a_word_is_no_name() -> None:
    assert taken("kigalians and sodarity for rent") == ("", "kigalians and sodarity for rent")


def test_words_far_from_a_name_do_not_belong_to_it() -> None:
    far = ("work",) * 500
    assert load().take((*far, "in", "remera", "mu", "karere", "ka", "musanze", *far)) == (
        load().find("Remera Musanze")[0],
        far + far,
    )
    assert load().take(("remera", *["in"] * 10, "musanze"))[0] != load().find("Remera Musanze")[0]


@given(st.text(st.characters(), max_size=100))
def test_finding_and_taking_take_any_text(text: str) -> None:
    load().find(text)
    place, others = load().take(words(text))
    assert set(others) <= set(words(text))
    assert place is not None or others == words(text)


@given(st.sampled_from(TABLE))
def test_a_named_place_is_taken_out_of_any_sentence_with_its_name(row: dict[str, str]) -> None:
    place, others = load().take(("wanted", *words(row["name"])))
    assert fold(place.name if place else "") == fold(row["name"])
    assert others == ("wanted",)


def test_the_place_nearest_to_a_pin() -> None:
    assert load().nearest(-1.9497, 30.1261).name == "Kimironko Market"
    assert load().nearest(-1.50, 29.63).name == "Musanze"
    assert load().nearest(-1.68, 29.23).country == "CD"


@given(LATITUDES, LONGITUDES)
def test_no_place_is_nearer_than_the_nearest_and_it_is_no_province(latitude: float, longitude: float) -> None:
    nearest = load().nearest(latitude, longitude)
    others = [row for row in TABLE if row["kind"] != "province"]
    distances = [kilometres(latitude, longitude, float(row["latitude"]), float(row["longitude"])) for row in others]
    assert kilometres(latitude, longitude, nearest.latitude, nearest.longitude) == min(distances)
    assert not nearest.name.endswith("Province")


def test_the_gazetteer_is_read_once() -> None:
    assert load() is load()


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ((0.0, 0.0), (0.0, 1.0), 111.195),
        ((0.0, 0.0), (0.0, 180.0), 20015.115),
        ((0.0, 179.5), (0.0, -179.5), 111.195),
        ((-1.9441, 30.0619), (-2.5967, 29.7394), 80.93),
    ],
)
def test_kilometres(a: tuple[float, float], b: tuple[float, float], expected: float) -> None:
    assert kilometres(*a, *b) == pytest.approx(expected, abs=0.01)


@given(LATITUDES, LONGITUDES, LATITUDES, LONGITUDES)
def test_kilometres_are_symmetric_and_within_half_the_earth(a: float, b: float, c: float, d: float) -> None:
    there, back = kilometres(a, b, c, d), kilometres(c, d, a, b)
    assert there == pytest.approx(back, abs=1e-6)
    assert 0 <= there <= 20_015.2


def test_kimironko_is_some_kilometres_from_town() -> None:
    stops = [load().find(name)[0] for name in ("Town", "Kacyiru", "Kimironko")]
    for here, there in pairwise(stops):
        assert 1 < kilometres(here.latitude, here.longitude, there.latitude, there.longitude) < 8


def mended(sentence: str) -> list[tuple[str, str]]:
    return [(place.name, " ".join(said)) for place, said in load().mend(words(sentence), lambda word: word == "busara")]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("house in kacyru", "Kacyiru"),
        ("moto kimirongo", "Kimironko"),
        ("nyamirmbo apartment", "Nyamirambo"),
        ("inzu i kimilonko", "Kimironko"),
        ("chumba mwanzaa", "Mwanza"),
        ("flat in ndela", "Ndera"),
    ],
)
def test_mistyped_name_in_a_sentence_is_put_right(sentence: str, place: str) -> None:
    ((name, said),) = mended(sentence)
    assert name == place
    assert taken(said)[0] == place


@pytest.mark.parametrize(
    "sentence",
    ["harusi ya jumamosi", "kahawa", "imodoka itwara", "flat ndela", "in busara", "house in remmmera", "a b c d", ""],
)
def test_what_is_no_slip_in_a_name_stays_as_it_is(sentence: str) -> None:
    assert mended(sentence) == []


def test_of_a_slip_that_fits_two_places_both_are_told() -> None:
    assert mended("jobs in bubavu") == [("Bukavu", "jobs in bukavu"), ("Rubavu", "jobs in rubavu")]


@given(st.text(max_size=60))
def test_any_sentence_may_be_mended(sentence: str) -> None:
    for place, said in load().mend(words(sentence), lambda word: False):
        assert load().take(said)[0] is not None, place
