"""What an assistant may say, what leaves the house, and what is remembered."""

import base64
import codecs
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.agents.figures import numbers_in
from easymo.agents.guard import ANSWER_MOST, Facts, leaks, objections, shortened
from easymo.agents.masking import Masks, without_figures
from easymo.agents.memory import EXCHANGES_MOST, SUMMARY_MOST, Exchange, Memory
from easymo.agents.personas import PERSONAS
from easymo.conversation.catalogue import LANGUAGES
from easymo.registry import build_registry

PART = PERSONAS["jobs"].instructions
ROOM = {
    "title": "Room 12 in Kacyiru, call 0788111222",
    "price": "80,000 RWF per month",
    "viewing": "Mon 2 Mar 2026, 14:30",
}
RIDE = {"title": "To town", "seats": 3, "distance": 4.7, "currency": "RWF", "fare": 1200}
FACTS = Facts(([{**ROOM, "address": "property:home:4711"}], RIDE), "2 bedrooms under 300k, I am 0788123456")


def kinds(answer: str, facts: Facts = FACTS) -> list[str]:
    return [objection.kind for objection in objections(answer, facts, PART)]


@pytest.mark.parametrize(
    "answer",
    [
        "It is 80,000 RWF per month.",
        "Ni amafaranga 80.000 ku kwezi.",
        "C'est 80 000 francs par mois.",
        "Bei ni elfu 80 kwa mwezi.",
        "It costs 80k.",
        "ibihumbi 80",
        "3 seats are left.",
        "Three seats left",
        "hasigaye imyanya itatu",
        "It takes place at 14:30.",
        "Monday 2 March 2026, 14h30",
        "I found 1 home:\n1. it has what you want",
        "The ride is 1,200 RWF for 4.7 km.",
        "You look for 2 rooms, and your number is 0788 123 456.",
        "Which part of town, and how many rooms?",
    ],
)
def test_what_was_found_may_be_said(answer: str) -> None:
    assert kinds(answer) == []


@pytest.mark.parametrize(
    "answer",
    [
        "It is 75,000 RWF per month.",
        "It is 300,000 RWF.",
        "C'est 75 000 francs.",
        "Bei ni elfu 75.",
        "Igiciro ni ibihumbi mirongo inani.",
        "Eighty thousand francs",
        "It costs 75k",
        "5 seats are left.",
        "five seats left",
        "hasigaye imyanya itanu",
        "viti vitano",
        "Come at 15:30.",
        "Ni saa 9",
        "Your balance is 500.",
        "You have 20 tokens",
        "It is free of charge.",
        "Ni ubuntu? Ni ku buntu.",
        "4711 RWF",
        "12 rooms are left",
        "٧٥٠٠٠ RWF",
        "７５０００ RWF",
    ],
)
def test_figure_nobody_returned_may_not(answer: str) -> None:
    assert "figure" in kinds(answer)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("Call 0788 111 222", "phone"),
        ("Hamagara +250 788 999 111", "phone"),
        ("Look at https://example.com/x", "link"),
        ("Write to owner@example.rw", "link"),
        ("See jobs-rwanda.com", "link"),
        ("I guarantee you the job", "promise"),
        ("Je vous promets la place", "promise"),
        ("Ndabizeza akazi", "promise"),
        ("Nakuhakikishia kazi", "promise"),
        ("I have sent the money", "done"),
        ("J'ai envoyé l'argent", "done"),
        ("Nohereje amafaranga", "done"),
        ("Nimetuma pesa", "done"),
        ("Ask <phone-2>", "masked"),
        ("  ", "empty"),
        ("x " * ANSWER_MOST, "long"),
    ],
)
def test_what_may_not_be_said_either(answer: str, kind: str) -> None:
    assert kind in kinds(answer)


def test_who_looked_nothing_up_says_little() -> None:
    lecture = "Insurance is a contract between people and a company. " * 9
    assert kinds(lecture, Facts()) == ["talk"]
    assert kinds(lecture) == []


DISGUISES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "upper": str.upper,
    "spelt": " ".join,
    "dashes": "-".join,
    "backwards": lambda text: text[::-1],
    "rot13": lambda text: codecs.encode(text, "rot13"),
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "base32": lambda text: base64.b32encode(text.encode()).decode(),
    "hex": lambda text: text.encode().hex(),
    "leet": lambda text: text.translate(str.maketrans("oieast", "013457")),
    "accents": lambda text: text.replace("e", "é").replace("a", "à"),
    "framed": lambda text: f"Sure! {text} That is all.",
    "acrostic": lambda text: " ".join(f"{letter}pple" for letter in text if letter.isalpha()),
}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_instructions_are_told_in_no_disguise(disguise: str) -> None:
    assert leaks(DISGUISES[disguise](PART[60:260]), PART)


def test_speaking_of_the_matter_tells_no_instructions() -> None:
    for said in ("I help you to find work and to see how your applications stand.", "Nabafasha kubona akazi."):
        assert not leaks(said, PART)


def test_own_brain_s_sentences_pass_the_guard() -> None:
    catalogue = build_registry().catalogue
    keys = ("agents-found", "agents-none", "agents-see", "agents-propose", "agents-elsewhere", "agents-unsure")
    for persona in PERSONAS.values():
        for language in LANGUAGES:
            for key in (*keys, "agents-thanks"):
                assert objections(catalogue.text(language, key), Facts(), persona.instructions) == []


@given(st.text(max_size=200))
def test_guard_and_masks_take_any_text(text: str) -> None:
    assert objections(text, FACTS, PART) is not None
    assert list(numbers_in(text)) is not None
    masks = Masks(["Aline"])
    assert masks.show(masks.hide_own(text)) == text


def test_answer_too_long_is_cut_between_sentences() -> None:
    assert shortened("Short.") == "Short."
    cut = shortened("One sentence. " * 200)
    assert ANSWER_MOST - 20 < len(cut) <= ANSWER_MOST
    assert cut.endswith("sentence.")
    assert len(shortened("x" * 5000)) == ANSWER_MOST


# Masks --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "hidden"),
    [
        ("call 0788 123 456 or +250788123457", "call <phone-1> or <phone-2>"),
        ("a.b@c.rw, please", "<email-1>, please"),
        ("my id is 1 1990 8 0012345 0 12", "my id is <id-1>"),
        ("id 1199080012345012, ok", "id <id-1>, ok"),
        ("I am aline, my name is Aline Uwase", "I am <name-2>, my name is <name-1>"),
        ("nitwa Bosco Habimana, mumfashe", "nitwa <name-1>, mumfashe"),
        ("je m'appelle Béa et je cherche", "je m'appelle <name-1> et je cherche"),
        ("naitwa Juma", "naitwa <name-1>"),
        ("2 bedrooms under 300,000 RWF on 2026-03-02", "2 bedrooms under 300,000 RWF on 2026-03-02"),
    ],
)
def test_what_says_who_somebody_is_is_masked(said: str, hidden: str) -> None:
    masks = Masks(["Aline Uwase"])
    assert masks.hide_own(said) == hidden
    assert masks.show(hidden) == said


def test_what_others_wrote_is_not_shown_again() -> None:
    masks = Masks(["Aline"])
    assert masks.hide_all([{"title": "call 0788999888"}]) == [{"title": "call <phone-1>"}]
    assert masks.show("Call <phone-1>") == "Call <phone-1>"


def test_every_figure_of_somebody_s_own_affairs_is_masked_and_shown_to_them() -> None:
    masks = Masks()
    hidden = masks.hide_all({"available": "1,200", "held": 7, "since": "2 Mar 2026"}, figures=True)
    assert hidden == {"available": "<figure-1>", "held": "<figure-2>", "since": "<figure-3> Mar <figure-4>"}
    assert masks.show("You have <figure-1> tokens") == "You have 1,200 tokens"
    assert without_figures("You have 1,200 tokens") == "You have … tokens"


# Memory -------------------------------------------------------------------------------------------------------------


def test_ten_messages_are_kept_and_what_went_before_in_short() -> None:
    memory = Memory()
    for number in range(EXCHANGES_MOST + 2):
        memory = memory.grown(Exchange(f"wish {number}", "answer"))
    assert [exchange.said for exchange in memory.exchanges] == [f"wish {number}" for number in range(2, 7)]
    assert memory.summary == "wish 0\nwish 1"


def test_summary_keeps_its_bounds_and_the_latest() -> None:
    memory = Memory()
    for number in range(100):
        memory = memory.grown(Exchange(f"wish {number} " + "x" * 200, "answer"))
    assert len(memory.summary) <= SUMMARY_MOST
    assert "wish 94" in memory.summary
    assert "wish 0" not in memory.summary
