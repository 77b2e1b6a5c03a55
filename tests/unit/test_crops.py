"""What sentences say of produce, in four languages; and what is not certain is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.conversation.catalogue import LANGUAGES
from easymo.crops.crops import crops, units, weighs_as
from easymo.crops.reading import Said, is_produce, read_crop, read_produce, read_quantity, read_unit, trade_in
from easymo.places.gazetteer import load
from easymo.reading import fold
from easymo.registry import build_registry
from easymo.services.ai_agents.produce.produce import counted_as_typed, region_of, understand_offer


@pytest.mark.parametrize(
    ("text", "crop", "quantity", "unit", "price"),
    [
        ("ngurisha ibirayi 500kg 300 kuri kilo i Musanze", "potatoes", 500, "kg", 300),
        ("mfite ibigori toni 2, ikilo 350", "maize", 2000, "kg", 350),
        ("ibishyimbo imifuka 10 kuri 400 ku kilo", "beans", 1000, "kg", 400),
        ("inyanya kese 30 kese ibihumbi 12", "tomatoes", 30, "crate", 12_000),
        ("inanasi zigera kuri 500, imwe 300", "pineapples", 500, "", 300),
        ("magunia 20 ya kilo 90 ya mahindi", "maize", 1800, "kg", None),
        ("1.5 toni y'imyumbati", "cassava", 1500, "kg", None),
        ("selling 20 bags of maize", "maize", 20, "bag", None),
        ("20 bags of maize at 25k a bag", "maize", 20, "bag", 25_000),
        ("20 bags of 50 kg beans", "beans", 1000, "kg", None),
        ("potatoes 500kg 300/kg", "potatoes", 500, "kg", 300),
        ("250 kg beans, 35000 per bag", "beans", 250, "kg", 350),
        ("500 kg potatoes for 150000 total", "potatoes", 500, "kg", None),
        ("1 000 kg avocados @ 250 frw", "avocados", 1000, "kg", 250),
        ("sweet potatoes", "sweet_potatoes", None, "", None),
        ("maize 300", "maize", None, "", None),
        ("je vends 2 tonnes de pommes de terre à 250 le kilo", "potatoes", 2000, "kg", 250),
        ("3 sacs de haricots verts", "french_beans", 3, "bag", None),
        ("Nina gunia 80 za mahindi Songea, naliuza moja elfu 60", "maize", 80, "bag", 60_000),
        ("vitunguu saumu tani 4", "garlic", 4000, "kg", None),
        ("maziwa lita 80", "milk", 80, "litre", None),
        ("9999999 tonnes of maize", "maize", None, "kg", None),
        ("a bicycle, 300 kg", "", 300, "kg", None),
    ],
)
def test_sentences_say_crop_quantity_unit_and_price(
    text: str, crop: str, quantity: int | None, unit: str, price: int | None
) -> None:
    said = read_produce(text)
    assert (said.crop, said.quantity, said.unit, said.price) == (crop, quantity, unit, price)


@given(st.text(max_size=80))
def test_any_text_is_read_without_an_error(text: str) -> None:
    said = read_produce(text)
    assert isinstance(said, Said)
    assert said.quantity is None or said.quantity > 0
    read_quantity(text, "kg")
    understand_offer(text)


@pytest.mark.parametrize(
    ("text", "unit", "many"),
    [
        ("500", "kg", 500),
        ("500 kg", "kg", 500),
        ("ibiro 500", "kg", 500),
        ("2 toni", "kg", 2000),
        ("1,5 tonnes", "kg", 1500),
        ("imifuka 20", "bag", 20),
        ("500 kg", "bag", 5),
        ("450 kg", "bag", None),
        ("5 litres", "kg", None),
        ("500 cars", "kg", None),
        ("-5", "kg", None),
        ("0", "kg", None),
        ("3000 toni", "kg", None),
        ("5 or 6", "kg", None),
        ("", "kg", None),
    ],
)
def test_quantities_are_read_in_the_unit_that_is_asked_for(text: str, unit: str, many: int | None) -> None:
    assert read_quantity(text, unit) == many


def test_produce_is_told_from_things_that_are_named_after_it() -> None:
    assert is_produce("ibirayi byiza i Musanze")
    assert is_produce("20 bags of maize")
    assert not is_produce("imashini isya ibigori")
    assert not is_produce("phone samsung 80k")
    assert trade_in("selling 20 bags of maize") == "sell"
    assert trade_in("nauza magunia 80 ya mahindi") == "sell"
    assert trade_in("ndashaka kugura imifuka 20 y'ibigori") == "find"
    assert trade_in("selling my maize mill") == trade_in("potatoes") == ""


def test_units_convert_by_weight_only() -> None:
    assert weighs_as(20, "bag", "kg") == 2000
    assert weighs_as(2000, "kg", "bag") == 20
    assert weighs_as(50, "kg", "bag") is None
    assert weighs_as(5, "crate", "kg") is None
    assert weighs_as(5, "crate", "crate") == 5


def test_every_crop_is_found_by_what_it_is_called_and_sold_by_known_units() -> None:
    catalogue = build_registry().catalogue
    for crop in crops().values():
        assert set(crop.units) <= units().keys() - {"tonne"}
        for language in LANGUAGES:
            named = catalogue.text(language, f"ai-agents-crop-{crop.id.replace('_', '-')}")
            assert read_crop(named) == crop.id, (language, named)
        for name in crop.names:
            assert read_crop(name), name


def test_no_name_means_two_things() -> None:
    for known in (crops(), units()):
        names = [name for one in known.values() for name in one.names]
        assert sorted(names) == sorted(set(names))
    assert read_unit("Gunia") == "bag"
    assert read_unit("gunia la mahindi") == ""
    assert all(fold(name) == name for crop in crops().values() for name in crop.names)


@pytest.mark.parametrize(
    ("place", "region"),
    [
        ("Kinigi", "Musanze"),
        ("Musanze", "Musanze"),
        ("Kimironko", "Kigali"),
        ("Kigali", "Kigali"),
        ("Goma", "Nord-Kivu"),
    ],
)
def test_prices_are_compared_by_district(place: str, region: str) -> None:
    assert region_of(load().find(place)[0]) == region


def test_answers_as_they_were_typed_are_counted_by_what_the_crop_is_sold_by() -> None:
    answers = counted_as_typed({"typed": "ibirayi"}, 2, {"typed": "toni"}, None)
    assert answers == {"crop": "potatoes", "quantity": 2000, "unit": "kg"}
    assert counted_as_typed("milk", 80, {"typed": "magunia"}, {"name": "Goma"}) == {
        "crop": "milk",
        "place": {"name": "Goma"},
    }
