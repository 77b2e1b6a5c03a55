"""Each kind of question: what it takes for an answer, what it says to the rest, how it shows itself."""

from typing import Any

import msgspec
import pytest

from asking import QUESTION, SENTENCES, SPEAKER, outcome, said, tapped
from easymo.conversation.catalogue import Speaker
from easymo.conversation.prompts import (
    Again,
    Answer,
    Choice,
    Confirm,
    Maybe,
    Money,
    Number,
    Option,
    Phone,
    Place,
    Prompt,
    Text,
)
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.gazetteer import load
from easymo.reading import Money as Amount
from easymo.whatsapp.messages import Buttons, List, LocationRequest
from easymo.whatsapp.messages import Text as TextMessage
from easymo.whatsapp.updates import Location, Update
from talks import EchoCatalogue, ids

LONG = msgspec.structs.replace(
    QUESTION, speaker=Speaker(EchoCatalogue(SENTENCES | {"tea-order-ask": "x" * 1025}), "en")
)

SIZES = Choice([Option("big", "🫖 Big"), Option("small", "☕ Small"), Option("2", "Two of them")])
TWENTY = Choice([Option(f"k{number}", f"Kind {number}") for number in range(20)])
DECISION = Choice([Option("yes", "✅ Publish"), Option("change", "✏️ Change"), Option("no", "🗑️ Discard")])
REMERA = load().find("Remera")
KIMIRONKO = load().find("Kimironko")[0]


STICKER, PIN = Update("sticker"), Update("location", location=Location(-1.9441, 30.0619))

CASES: list[tuple[Prompt[Any], Any, Update, Any]] = [
    (Text(), None, said("a cook"), Answer("a cook")),
    (Text(), None, said("0"), Answer("0")),
    (Text(min_length=3), None, said("ab"), "chat-text-short"),
    (Text(max_length=3), None, said("abcd"), "chat-text-long"),
    (Text(max_length=3), None, said("abc"), Answer("abc")),
    (Text(max_length=3), None, said("a😀"), Answer("a😀")),
    (Text(max_length=3), None, said("😀😀"), "chat-text-long"),
    (Text(), None, said(""), None),
    (Text(), None, STICKER, None),
    (Text(), None, PIN, None),
    (Number(0, 5), None, said("5"), Answer(5)),
    (Number(0, 5), None, said("0"), Answer(0)),
    (Number(0, 5), None, said("٣"), Answer(3)),
    (Number(0, 5), None, said("6"), "chat-number-wrong"),
    (Number(0, 5), None, said("-1"), "chat-number-wrong"),
    (Number(0, 5), None, said("five"), "chat-number-wrong"),
    (Number(1000, 9999), None, said("1,500"), Answer(1500)),
    (Number(), None, STICKER, None),
    (Money(), None, said("50k"), Answer(Amount(50_000, 50_000))),
    (Money(), None, said("200-500"), Answer(Amount(200, 500))),
    (Money(), None, said("ibihumbi 50"), Answer(Amount(50_000, 50_000))),
    (Money(), None, said("0"), "chat-money-wrong"),
    (Money(), None, said("a lot"), "chat-money-wrong"),
    (Money(), None, PIN, None),
    (Phone(), None, said("0788 123 456"), Answer("+250788123456")),
    (Phone(), None, said("+243 812 345 678"), Answer("+243812345678")),
    (Phone(), None, said("0788 123"), "chat-phone-short"),
    (Phone(), None, said("0788 123 456 789"), "chat-phone-long"),
    (Phone(), None, said("0588 123 456"), "chat-phone-unknown"),
    (Phone(), None, said("call me"), "chat-phone-unread"),
    (Phone(), None, STICKER, None),
    (SIZES, None, tapped("big"), Answer("big")),
    (SIZES, None, said("1"), Answer("big")),
    (SIZES, None, said("2"), Answer("small")),
    (SIZES, None, said("3"), Answer("2")),
    (SIZES, None, said("BIG!"), Answer("big")),
    (SIZES, None, said("two of them"), Answer("2")),
    (SIZES, None, said("of them"), Answer("2")),
    (SIZES, None, said("two and them"), "chat-choice-wrong"),
    (SIZES, None, said("bi"), "chat-choice-wrong"),
    (TWENTY, None, said("kind"), "chat-choice-wrong"),
    (SIZES, None, said("4"), "chat-choice-wrong"),
    (SIZES, None, said("huge"), "chat-choice-wrong"),
    (SIZES, None, said("👍"), "chat-choice-wrong"),
    (Choice([Option("star", "⭐")]), None, said("👍"), "chat-choice-wrong"),
    (SIZES, None, tapped("gone"), "chat-choice-wrong"),
    (SIZES, None, STICKER, None),
    (DECISION, None, said("oui"), Answer("yes")),
    (DECISION, None, said("👍"), Answer("yes")),
    (DECISION, None, said("Hapana."), Answer("no")),
    (DECISION, None, said("change"), Answer("change")),
    (DECISION, None, said("publish"), Answer("yes")),
    (DECISION, None, said("2"), Answer("change")),
    (DECISION, None, said("yes no"), "chat-choice-wrong"),
    (DECISION, None, said("🤔"), "chat-choice-wrong"),
    (SIZES, None, said("yes"), "chat-choice-wrong"),
    (TWENTY, None, said("more"), 1),
    (TWENTY, 1, said("voir plus"), 2),
    (TWENTY, 2, tapped("+"), 0),
    (TWENTY, 1, said("1"), Answer("k8")),
    (TWENTY, 2, said("4"), Answer("k19")),
    (TWENTY, 2, said("5"), "chat-choice-wrong"),
    (TWENTY, None, said("kind 19"), Answer("k19")),
    (TWENTY, 2, tapped("k0"), Answer("k0")),
    (Confirm(), None, tapped("yes"), Answer(True)),
    (Confirm(), None, tapped("no"), Answer(False)),
    (Confirm(), None, said("Yes"), Answer(True)),
    (Confirm(), None, said("yego"), Answer(True)),
    (Confirm(), None, said("hapana"), Answer(False)),
    (Confirm(), None, said("oui oui, ok"), Answer(True)),
    (Confirm(), None, said("👍"), Answer(True)),
    (Confirm(), None, said("brew it"), Answer(True)),
    (Confirm(), None, said("Pour it away"), Answer(False)),
    (Confirm(), None, said("1"), Answer(True)),
    (Confirm(), None, said("2"), Answer(False)),
    (Confirm(), None, said("3"), "chat-confirm-wrong"),
    (Confirm(), None, said("yes and no"), "chat-confirm-wrong"),
    (Confirm(), None, tapped("perhaps"), "chat-confirm-wrong"),
    (Confirm(), None, STICKER, None),
    (Place(), None, said("Kimironko"), Answer(KIMIRONKO)),
    (Place(), None, said("in Kimironko, Kigali"), Answer(KIMIRONKO)),
    (Place(), None, said("atlantis"), "chat-place-unknown"),
    (Place(), None, said("1"), "chat-place-unknown"),
    (Place(), None, said("Remera"), "chat-place-which"),
    (Place(), REMERA, said("2"), Answer(REMERA[1])),
    (Place(), REMERA, tapped("1"), Answer(REMERA[0])),
    (Place(), REMERA, said("Kimironko"), Answer(KIMIRONKO)),
    (Place(), REMERA, said("9"), "chat-place-unknown"),
    (Place(), None, PIN, Answer(NamedPlace("Kigali", -1.9441, 30.0619))),
    (Place(), None, STICKER, None),
    (Maybe(Number(0, 5)), None, said("skip"), Answer(None)),
    (Maybe(Number(0, 5)), None, tapped("."), Answer(None)),
    (Maybe(Number(0, 5)), None, said("Non merci"), Answer(None)),
    (Maybe(Number(0, 5)), None, said("4"), Answer(4)),
    (Maybe(Number(0, 5)), None, said("6"), "chat-number-wrong"),
    (Maybe(Text()), None, said("skip it not"), Answer("skip it not")),
    (Maybe(TWENTY), 1, said("1"), Answer("k8")),
    (Maybe(TWENTY), None, tapped("+"), 1),
]


@pytest.mark.parametrize(
    ("prompt", "state", "update", "expected"),
    CASES,
    ids=[f"{type(prompt).__name__}-{update.text or update.kind}-{state}" for prompt, state, update, _ in CASES],
)
def test_what_a_question_takes(prompt: Prompt[Any], state: Any, update: Update, expected: Any) -> None:
    if isinstance(expected, str):
        SPEAKER.text(expected, most=1, length=1, least=1, low=1, high=1)
    received = prompt.receive(QUESTION, state, update)
    if received is not None and expected == "chat-place-which":
        assert isinstance(received, Again)
        assert received.state == REMERA
    assert outcome(received) == expected


@pytest.mark.parametrize(
    ("prompt", "state", "update", "claimed"),
    [
        (Text(), None, said("anything"), False),
        (Text(), None, tapped("."), True),
        (Text(), None, tapped("-", number=6), False),
        (Number(0, 5), None, said("0"), True),
        (Number(1, 5), None, said("0"), False),
        (Money(), None, said("5000"), True),
        (Money(), None, said("0"), False),
        (Phone(), None, said("0788123456"), True),
        (Phone(), None, said("0"), False),
        (SIZES, None, said("3"), True),
        (SIZES, None, said("0"), False),
        (SIZES, None, said("big"), True),
        (SIZES, None, tapped("big", number=6), False),
        (TWENTY, 2, said("5"), False),
        (Choice([Option("home", "🏠 Home")]), None, said("home"), True),
        (Confirm(), None, said("yes"), True),
        (Confirm(), None, said("home"), False),
        (Place(), None, PIN, True),
        (Place(), None, said("Remera"), False),
        (Place(), REMERA, said("1"), True),
        (Place(), None, said("1"), False),
        (Maybe(Number(1, 5)), None, said("skip"), True),
        (Maybe(Number(1, 5)), None, said("3"), True),
        (Maybe(Number(1, 5)), None, said("9"), False),
    ],
)
def test_what_a_question_claims_before_reset_words(
    prompt: Prompt[Any], state: Any, update: Update, claimed: bool
) -> None:
    assert prompt.claims(QUESTION, state, update) == claimed


@pytest.mark.parametrize(
    ("prompt", "good", "bad"),
    [
        (Text(min_length=2, max_length=3), ["ab", "abc", "a😀"], ["a", "abcd", "😀😀", 3, None]),
        (Number(1, 5), [1, 5], [0, 6, "3", None, 2.5]),
        (Phone(), ["+250788123456"], ["0788123456", "250788123456", "+25078", None, 250788123456]),
        (Money(), [Amount(5, 9)], [{"low": 5}, 5, "5000", None]),
        (SIZES, ["big", "2"], ["Big", "", None, 2, ["big"]]),
        (Confirm(), [True, False], ["yes", None, 2]),
        (Place(), [NamedPlace("Here", 1.0, 2.0)], ["Kigali", None, {"name": "Here"}]),
        (Maybe(Number(1, 5)), [None, 5], [6, "skip"]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_given_answers_are_checked(prompt: Prompt[Any], good: list[Any], bad: list[Any]) -> None:
    for value in good:
        assert prompt.check(msgspec.to_builtins(value)) == value
    for value in bad:
        with pytest.raises(ValueError, match=r"."):
            prompt.check(value)


ANSWERS = [
    Text(),
    Number(),
    Money(),
    Phone(),
    SIZES,
    TWENTY,
    Confirm(),
    Place(),
    Maybe(Text()),
    Maybe(TWENTY),
    Maybe(SIZES),
]


@pytest.mark.parametrize("prompt", ANSWERS, ids=lambda prompt: type(prompt).__name__)
def test_answers_survive_the_journal(prompt: Prompt[Any]) -> None:
    for update in (
        said("a cook"),
        said("1"),
        said("50k"),
        said("yes"),
        said("Kimironko"),
        said("skip"),
        PIN,
        tapped("big"),
    ):
        received = prompt.receive(QUESTION, None, update)
        if isinstance(received, Answer):
            stored = msgspec.json.decode(msgspec.json.encode(received.value))
            assert prompt.check(stored) == received.value


# How they show themselves ---------------------------------------------------------------------------------------

WAYS = ["?7:-", "core:cancel", "core:home"]


@pytest.mark.parametrize("prompt", [Text(), Number(), Money()], ids=lambda prompt: type(prompt).__name__)
def test_open_question_has_buttons_for_the_ways_out(prompt: Prompt[Any]) -> None:
    shown = prompt.show(QUESTION, None, "No.")
    assert (shown.body, ids(shown)) == ("No.\n\nWell?", WAYS)


def test_question_that_may_be_skipped_has_a_button_for_it() -> None:
    shown = Maybe(Text()).show(QUESTION, None)
    assert isinstance(shown, Buttons)
    assert (ids(shown), shown.footer) == (["?7:.", "?7:-", "core:cancel"], "You can also type: back, cancel, menu")


def test_question_too_long_for_buttons_is_a_text_that_says_the_ways_out() -> None:
    shown = Text().show(LONG, None)
    assert shown == TextMessage("x" * 1025 + "\n\nYou can also type: back, cancel, menu")


def test_three_options_are_buttons() -> None:
    shown = SIZES.show(QUESTION, None)
    assert isinstance(shown, Buttons)
    assert [(button.id, button.title) for button in shown.buttons] == [
        ("?7:big", "🫖 Big"),
        ("?7:small", "☕ Small"),
        ("?7:2", "Two of them"),
    ]


@pytest.mark.parametrize(
    "options", [["a", "b", "c", "d"], ["a title that is too long", "b"]], ids=["four options", "a long title"]
)
def test_what_does_not_fit_buttons_is_a_list(options: list[str]) -> None:
    shown = Choice([Option(title, title) for title in options]).show(QUESTION, None)
    assert isinstance(shown, List)
    assert [row.title for row in shown.rows] == [*options, "⬅️ Back"]


@pytest.mark.parametrize(
    ("page", "keys"),
    [
        (0, [*(f"k{n}" for n in range(8)), "+", "-"]),
        (1, [*(f"k{n}" for n in range(8, 16)), "+", "-"]),
        (2, [*(f"k{n}" for n in range(16, 20)), "-"]),
    ],
)
def test_many_options_are_pages_of_eight_with_more_and_back(page: int, keys: list[str]) -> None:
    assert ids(TWENTY.show(QUESTION, page)) == [f"?7:{key}" for key in keys]


@pytest.mark.parametrize(("count", "pages"), [(4, 1), (8, 1), (9, 2), (16, 2), (17, 3)])
def test_more_comes_round_to_the_first_page(count: int, pages: int) -> None:
    prompt, page = Choice([Option(f"k{number}", f"Kind {number}") for number in range(count)]), 0
    for turned in range(1, pages + 1):
        received = prompt.receive(QUESTION, page, said("more"))
        assert isinstance(received, Again)
        page = received.state
        assert page == turned % pages


def test_place_is_asked_with_whatsapps_own_button() -> None:
    assert Place().show(QUESTION, None) == LocationRequest("Well?\n\nYou can also type: back, cancel, menu")


def test_places_of_one_name_are_told_apart_by_what_they_lie_in() -> None:
    shown = Place().show(QUESTION, msgspec.to_builtins(REMERA), "Which one?")
    assert isinstance(shown, List)
    assert len(REMERA) > 1
    assert [(row.title, row.description) for row in shown.rows[:-1]] == [(place.name, place.within) for place in REMERA]


def test_confirmation_has_its_own_words_and_back() -> None:
    shown = Confirm().show(QUESTION, None)
    assert isinstance(shown, Buttons)
    assert [button.title for button in shown.buttons] == ["✅ Brew it", "🗑️ Pour it away", "⬅️ Back"]


@pytest.mark.parametrize(
    ("prompt", "keys"),
    [
        (SIZES, ["big", "small", "2", "."]),
        (TWENTY, [*(f"k{n}" for n in range(8)), "+", "."]),
        (Confirm(), ["yes", "no", "."]),
    ],
    ids=["three options", "twenty options", "confirmation"],
)
def test_options_that_may_be_skipped_are_a_list_that_ends_with_skip(prompt: Prompt[Any], keys: list[str]) -> None:
    shown = Maybe(prompt).show(QUESTION, None)
    assert isinstance(shown, List)
    assert ids(shown) == [f"?7:{key}" for key in keys]


@pytest.mark.parametrize(
    "prompt",
    [
        *ANSWERS,
        Maybe(Place()),
        Maybe(Confirm()),
        Choice([Option("x" * 150, "A title that has to be cut " * 3, "d" * 200)] * 1),
    ],
    ids=lambda prompt: type(prompt).__name__,
)
def test_shown_within_whatsapps_limits(prompt: Prompt[Any]) -> None:
    for state in (None, 1, 2) if prompt is TWENTY else (None,):
        prompt.show(QUESTION, state, "Something was wrong.").payload()


@pytest.mark.parametrize(("latitude", "longitude"), [(0.0, 30.0), (-1.9, 0.0), (90.0, 180.0), (-90.0, -180.0)])
def test_any_pin_on_earth_is_a_place_exactly_there(latitude: float, longitude: float) -> None:
    received = Place().receive(QUESTION, None, Update("location", location=Location(latitude, longitude)))
    assert isinstance(received, Answer)
    assert (received.value.latitude, received.value.longitude) == (latitude, longitude)
