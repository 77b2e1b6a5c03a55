"""What people write, and what is made of it: flows, answers, and how sure that is. Pure."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.places.gazetteer import load as load_gazetteer
from easymo.registry import build_registry
from easymo.understanding import SURE, is_talk, understand
from easymo.understanding.experience import signs_of
from easymo.understanding.intents import rules, weigh
from easymo.understanding.lexicon import load
from easymo.understanding.reading import take_apart

SURE_OF = [
    ("moto from Remera to town tomorrow 7", "RW", "mobility:plan"),
    ("2 bedroom house in Kacyiru under 300k", "RW", "property:search"),
    ("sell my phone 80k", "RW", "marketplace:sell"),
    ("ndashaka akazi ko guteka", "RW", "jobs:find"),
    ("nauza simu yangu elfu themanini", "TZ", "marketplace:sell"),
    ("je cherche une maison de 3 chambres à louer à Goma", "CD", "property:search"),
    ("nahitaji chumba cha kupanga Sinza", "TZ", "property:search"),
    ("mfasha kubona inzu y'ibyumba bibiri i Kacyiru itarenze 300k", "RW", "property:search"),
    ("combien coûte l'assurance d'une moto", "BI", "insurance:quote"),
    ("bei ya mahindi leo", "TZ", "ai-agents:crop-prices"),
    ("i have 500 kg of maize to sell", "RW", "ai-agents:sell-produce"),
    ("where is the nearest pharmacy", "RW", "marketplace:shop-find"),
    ("nshaka kuvugana n'umuntu", "RW", "ai-agents:human"),
]


@pytest.mark.parametrize(("text", "country", "address"), SURE_OF)
def test_a_plain_request_is_surely_understood(text: str, country: str, address: str) -> None:
    first = understand(text, country)[0]
    assert (first.address, first.confidence >= SURE) == (address, True)
    assert first.why


@pytest.mark.parametrize(
    "text", ["", "👍", "?!", "ok thanks", "murakoze cyane", "mdr", "hahaha", "xyzzy plugh", "i love you", "nakupenda"]
)
def test_nothing_is_done_about_what_asks_for_nothing(text: str) -> None:
    assert not [meaning for meaning in understand(text, "RW") if meaning.confidence >= SURE]


@pytest.mark.parametrize(("text", "talk"), [("thank you so much", True), ("xyzzy plugh", False), ("", False)])
def test_what_is_only_said_to_be_friendly_is_told_from_what_is_not_understood(text: str, *, talk: bool) -> None:
    assert is_talk(text, "RW") == talk


@pytest.mark.parametrize(
    ("text", "country", "facts"),
    [
        ("moto from Remera to town tomorrow 7", "RW", {"vehicle": "moto", "pickup": "Remera", "dropoff": "town"}),
        ("taxi de Rohero à Ngagara", "BI", {"vehicle": "cab", "pickup": "Rohero", "dropoff": "Ngagara"}),
        ("boda kutoka Ubungo hadi Posta", "TZ", {"vehicle": "moto", "pickup": "Ubungo", "dropoff": "Posta"}),
        ("nkeneye moto iva Kabeza ijya mu mujyi", "RW", {"pickup": "Kabeza", "dropoff": "mu mujyi"}),
        ("teksi kesho saa mbili asubuhi kwenda Posta", "TZ", {"when": "kesho saa mbili asubuhi", "dropoff": "Posta"}),
        ("send 50 tokens to 0788123456", "RW", {"amount": 50, "to": "+250788123456"}),
        ("nauza nyanya tenga 10 Sinza", "TZ", {"crop": "nyanya", "quantity": 10, "unit": "tenga", "place": "Sinza"}),
        ("house with 3 bedrooms in kacyru 200k", "RW", {"bedrooms": 3, "place": "kacyru", "price_max": 200000}),
        ("need 5 casual workers at Magerwa 5000 each", "RW", {"slots": 5, "pay": 5000, "place": "Magerwa"}),
    ],
)
def test_facts_are_read_as_they_are_said(text: str, country: str, facts: dict[str, Any]) -> None:
    read = understand(text, country)[0].facts
    assert {name: read.get(name) for name in facts} == facts


def test_of_places_of_one_name_the_one_a_ride_away_is_meant() -> None:
    answers = understand("moto from Remera to Kimironko", "RW")[0].answers
    assert answers["pickup"]["within"] == "Gasabo, Kigali"


def test_what_only_the_question_can_settle_is_given_as_it_was_written() -> None:
    answers = understand("moto from Remera to town tomorrow 7", "RW")[0].answers
    assert answers["when"] == {"typed": "tomorrow 7"}


def test_a_phone_without_a_prefix_is_of_the_person_s_country() -> None:
    answers = understand("tuma tokeni 50 kwa 0712345678", "TZ")[0].answers
    assert answers["recipient"] == "+255712345678"


def test_the_service_in_use_comes_first_of_what_is_as_likely() -> None:
    for service in ("jobs", "marketplace"):
        ranked = understand("umushoferi", "RW", service)
        assert ranked == sorted(ranked, key=lambda meaning: -(meaning.confidence + 0.03 * (meaning.service == service)))


@pytest.mark.parametrize(
    ("typed", "known"), [("natfuta", "natafuta"), ("apartmnt", "apartment"), ("inzuuu", "inzuuu"), ("maison", "maison")]
)
def test_one_slip_in_a_long_word_is_mended(typed: str, known: str) -> None:
    assert load().mend(typed) == known


def test_names_of_places_are_no_slips_of_other_words() -> None:
    assert [word for word in load_gazetteer().words if load().mend(word) != word] == []


def test_greetings_and_fillers_change_nothing() -> None:
    plain = understand("natafuta kazi ya udereva Mwanza", "TZ")[0]
    spoken = understand("habari za leo eeh yaani natafuta kazi ya udereva Mwanza asante", "TZ")[0]
    assert spoken.address == plain.address
    assert spoken.facts["place"] == plain.facts["place"]


def test_every_flow_that_may_be_meant_is_named_in_all_languages() -> None:
    catalogue = build_registry().catalogue
    every = {f"unified-meaning-{rule.service}-{rule.flow}" for rule in rules() if rule.flow}
    assert [key for key in sorted(every) if not catalogue.has(key)] == []


def test_every_concept_a_rule_needs_has_words() -> None:
    shapes = {"@place", "@route", "@when", "@amount", "@phone", "@question", "@bedrooms", "@thing", "@content"}
    needed = {concept for rule in rules() for need in rule.needs for concept in need}
    assert needed - load().concepts - shapes == set()


@given(st.text(max_size=300), st.sampled_from(["RW", "BI", "CD", "TZ"]))
def test_any_text_is_taken(text: str, country: str) -> None:
    meanings = understand(text, country)
    assert len(meanings) <= 3
    assert all(0 <= meaning.confidence <= 1 for meaning in meanings)


def test_the_same_message_means_the_same_again() -> None:
    text = "nshaka kugura matela i Remera"
    assert understand(text, "RW") == understand(text, "RW")
    assert signs_of(take_apart(text, "RW")) == signs_of(take_apart(text, "RW"))
    assert weigh(take_apart(text, "RW").concepts) == weigh(take_apart(text, "RW").concepts)
