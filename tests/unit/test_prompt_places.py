"""Where, by one's own names and the place used last; and naming a place."""

from typing import Any

import pytest

from asking import QUESTION, asked, outcome, said, tapped
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Again, Answer, Maybe, Place, PlaceName
from easymo.conversation.service import Service
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.gazetteer import load
from easymo.whatsapp.messages import Buttons, List, LocationRequest
from talks import Talk, ids, registry_of

HOME = NamedPlace("Kimironko", -1.95, 30.12, "Gasabo, Kigali")
MUM = NamedPlace("Nyamata", -2.14, 30.09, "Bugesera")
RECENT = NamedPlace("Remera", -1.96, 30.11, "Gasabo, Kigali")
OWN = Place({"Home": HOME, "Mum's": MUM})
MANY = Place({f"Place {letter}": NamedPlace(letter, -1.9, 30.0 + number) for number, letter in enumerate("ABCDEFGHIJ")})


@pytest.mark.parametrize(
    ("update", "state", "expected"),
    [
        (said("home"), None, Answer(HOME)),
        (said("Mum's"), None, Answer(MUM)),
        (said("MUM’S"), None, Answer(MUM)),
        (said("1"), None, Answer(RECENT)),
        (said("2"), None, Answer(HOME)),
        (tapped("3"), None, Answer(MUM)),
        (tapped("4"), None, None),
        (said("4"), None, "chat-place-unknown"),
        (tapped("@"), None, "@"),
        (said("1"), "@", "chat-place-unknown"),
        (said("home"), "@", Answer(HOME)),
        (said("Kigali Heights"), None, Answer(load().find("Kigali Heights")[0])),
        (said("more"), None, "chat-place-unknown"),
    ],
)
def test_own_and_recent_places_answer(update: Any, state: Any, expected: Any) -> None:
    assert outcome(OWN.receive(asked(recent=RECENT), state, update)) == expected


@pytest.mark.parametrize(
    ("update", "state", "claimed"),
    [
        (said("home"), None, True),
        (said("mum's"), None, True),
        (said("3"), None, True),
        (said("4"), None, False),
        (said("0"), None, False),
        (said("1"), "@", False),
        (said("menu"), None, False),
    ],
)
def test_own_names_and_rows_are_claimed_before_reset_words(update: Any, state: Any, claimed: bool) -> None:
    assert OWN.claims(asked(recent=RECENT), state, update) == claimed


def test_own_and_recent_places_are_rows_and_a_pin_can_be_sent() -> None:
    shown = OWN.show(asked(recent=RECENT), None)
    assert isinstance(shown, List)
    assert [(row.title, row.description) for row in shown.rows] == [
        ("Remera", "The place you used last"),
        ("Home", "Kimironko"),
        ("Mum's", "Nyamata"),
        ("📍 Send a location", ""),
        ("⬅️ Back", ""),
    ]
    assert isinstance(OWN.show(asked(recent=RECENT), "@"), LocationRequest)


def test_recent_place_that_is_one_s_own_is_shown_once() -> None:
    shown = OWN.show(asked(recent=HOME), None)
    assert isinstance(shown, List)
    assert [row.title for row in shown.rows][:-2] == ["Home", "Mum's"]


@pytest.mark.parametrize(
    ("state", "keys"), [(None, [*"1234567", "+", "@", "-"]), (1, ["8", "9", "10", "@", "-"])], ids=["first", "second"]
)
def test_many_places_are_pages(state: Any, keys: list[str]) -> None:
    shown = MANY.show(QUESTION, state)
    assert ids(shown) == [f"?7:{key}" for key in keys]
    shown.payload()


def test_rows_of_the_second_page_are_picked_by_number_id_and_name() -> None:
    turned = MANY.receive(QUESTION, None, said("more"))
    assert turned == Again(1)
    eighth = Answer(MANY.saved["Place H"])
    assert [MANY.receive(QUESTION, 1, update) for update in (said("1"), tapped("8"), said("place h"))] == [eighth] * 3
    assert outcome(MANY.receive(QUESTION, 1, tapped("+"))) == 0


def test_skipping_is_a_row_beside_the_places() -> None:
    shown = Maybe(MANY).show(QUESTION, None)
    assert ids(shown) == [f"?7:{key}" for key in (*"1234567", "+", "@", ".")]
    shown.payload()


# In a conversation --------------------------------------------------------------------------------------------

taxi = Service("taxi", menu="ride")


def own_places() -> dict[str, NamedPlace]:
    return {"Home": HOME}


@taxi.flow("ride")
async def ride(chat: Chat) -> None:
    start = await chat.ask("from", Place())
    end = await chat.ask("to", Place())
    await chat.say("done", start=start.name, end=end.name)


def test_place_used_last_is_offered_for_half_an_hour() -> None:
    talk = Talk(registry_of(taxi))
    talk.taps("taxi:ride")
    talk.says("Nyamata")
    assert "Nyamata" in rows(talk.taps("core:continue")[-1])
    talk.says("Kimironko")
    talk.waits(minutes=30)
    assert rows(talk.taps("taxi:ride")[-1])[0] == "Kimironko"
    assert talk.says("1")[0].body == "taxi-ride-to"
    talk.waits(minutes=31)
    assert isinstance(talk.taps("taxi:ride")[-1], LocationRequest)


def test_place_offered_stays_offered_while_the_question_waits() -> None:
    talk = Talk(registry_of(taxi))
    talk.pins(-2.1447, 30.0944)
    talk.taps("taxi:ride")
    talk.waits(hours=2)
    shown = rows(talk.taps("core:continue")[-1])
    assert len(shown) == 3
    talk.says("1")
    assert talk.journal[-1][1] == "from"
    assert talk.journal[-1][2]["latitude"] == -2.1447


def test_place_is_not_offered_that_was_never_used() -> None:
    talk = Talk(registry_of(taxi))
    assert isinstance(talk.taps("taxi:ride")[-1], LocationRequest)
    assert talk.state.used is None


def rows(message: Any) -> list[str]:
    assert isinstance(message, List)
    return [row.title for row in message.rows]


# Names of one's own -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "update", "expected"),
    [
        ("en", said("home"), Answer("Home")),
        ("en", tapped("work"), Answer("Work")),
        ("rw", said("mu rugo"), Answer("Mu rugo")),
        ("sw", said("Nyumbani"), Answer("Nyumbani")),
        ("en", said("  Mum  &\nDad "), Answer("Mum & Dad")),
        ("en", said("x" * 24), Answer("x" * 24)),
        ("en", said("x" * 25), "chat-text-long"),
        ("en", said("12"), "chat-place-name-wrong"),
        ("en", said("🏠"), "chat-place-name-wrong"),
        ("en", tapped("elsewhere"), None),
    ],
)
def test_what_a_place_may_be_called(language: str, update: Any, expected: Any) -> None:
    assert outcome(PlaceName().receive(asked(language), None, update)) == expected


def test_home_is_a_name_here_and_no_way_home() -> None:
    assert PlaceName().claims(QUESTION, None, said("Home"))
    assert not PlaceName().claims(QUESTION, None, said("menu"))
    shown = PlaceName().show(QUESTION, None)
    assert isinstance(shown, Buttons)
    assert [button.title for button in shown.buttons] == ["Home", "Work", "⬅️ Back"]


@pytest.mark.parametrize("bad", ["x" * 25, "12", "", None, 5])
def test_given_names_of_places_are_checked(bad: Any) -> None:
    assert PlaceName().check("Home") == "Home"
    with pytest.raises(ValueError, match=r"."):
        PlaceName().check(bad)
