"""Questions answered by any number of options, and by a moment of those offered or another."""

from datetime import timedelta

import pytest

from asking import NOW, QUESTION, asked, outcome, said, tapped
from easymo.conversation.prompts import Answer, Several
from easymo.conversation.prompts.several import SHOWN, Picked
from easymo.services.property.slots import Slot
from easymo.whatsapp.messages import Buttons, List

KEYS = tuple("abcdefghij")
SEVERAL = Several(KEYS, "tea-extra")


def picked(*keys: str, page: int = 0) -> Picked:
    return Picked(keys, page)


@pytest.mark.parametrize(
    ("state", "update", "expected"),
    [
        (None, tapped("b"), picked("b")),
        (picked("b"), tapped("a"), picked("a", "b")),
        (picked("a", "b"), tapped("a"), picked("b")),
        (None, tapped("+"), picked(page=1)),
        (picked("a", page=1), said("more"), picked("a")),
        (picked(page=1), tapped("j"), picked("j", page=1)),
        (None, said("tea-extra-c"), picked("c")),
        (None, said("tea-extra-c, TEA extra a"), picked("a", "c")),
        (None, said("1, 3"), picked("a", "c")),
        (picked(page=1), said("1"), picked("h", page=1)),
        (picked("a"), said("9"), "chat-choice-wrong"),
        (picked("a"), said("sugar"), "chat-choice-wrong"),
        (picked("a"), said("tea-extra-c, sugar"), "chat-choice-wrong"),
        (picked("a", "c"), tapped("!"), Answer(("a", "c"))),
        (picked("a"), said("done"), Answer(("a",))),
        (None, said("skip"), Answer(())),
        (None, said("done"), Answer(())),
        (None, tapped("z"), "chat-choice-wrong"),
    ],
)
def test_options_are_picked_and_let_go(state: Picked | None, update: object, expected: object) -> None:
    assert outcome(SEVERAL.receive(QUESTION, state, update)) == expected  # pyright: ignore[reportArgumentType]


def test_what_is_picked_is_marked_and_fits_the_list() -> None:
    shown = SEVERAL.show(QUESTION, picked("b"), "Note")
    assert isinstance(shown, List)
    assert len(shown.rows) == SHOWN + 3 == 10
    assert [row.title for row in shown.rows[:3]] == ["tea-extra-a", "✔️ tea-extra-b", "tea-extra-c"]
    assert shown.body == "Note\n✔️ tea-extra-b\n\nWell?"
    last = SEVERAL.show(QUESTION, picked(page=1))
    assert isinstance(last, List)
    assert [row.id for row in last.rows] == [f"?7:{key}" for key in ("h", "i", "j", "+", "!", "-")]


@pytest.mark.parametrize("value", [["a", "x"], "a", None, 5])
def test_nothing_else_is_an_answer(value: object) -> None:
    with pytest.raises(ValueError, match=r"options|Expected"):
        SEVERAL.check(value)


def test_claims_what_it_reads() -> None:
    assert [SEVERAL.claims(QUESTION, None, update) for update in (said("1"), said("skip"), tapped("a"))] == [True] * 3
    assert not SEVERAL.claims(QUESTION, None, said("jobs"))


# A moment of those offered ----------------------------------------------------------------------------------------

OFFERED = [NOW + timedelta(hours=hours) for hours in (5, 7, 24)]
SLOT = Slot(OFFERED, NOW + timedelta(hours=1), NOW + timedelta(days=60))


def test_offered_moments_are_rows_and_are_picked_by_tap_or_number() -> None:
    shown = SLOT.show(asked(), None)
    assert isinstance(shown, List | Buttons)
    assert outcome(SLOT.receive(asked(), None, tapped(OFFERED[1].isoformat()))) == Answer(OFFERED[1])
    assert outcome(SLOT.receive(asked(), None, said("3"))) == Answer(OFFERED[2])
    assert SLOT.claims(asked(), None, said("3"))


def test_another_moment_is_typed() -> None:
    received = SLOT.receive(asked(), None, said("tomorrow 15:30"))
    assert isinstance(received, Answer)
    assert f"{received.value:%d %H:%M}" == "03 15:30"


@pytest.mark.parametrize(
    ("words", "wrong"),
    [("whenever", "chat-moment-wrong"), ("yesterday 10:00", "chat-moment-over"), ("in 90 days", "chat-moment-late")],
)
def test_what_cannot_be_is_said(words: str, wrong: str) -> None:
    assert outcome(SLOT.receive(asked(), None, said(words))) == wrong


def test_while_a_typed_day_wants_its_time_numbers_are_hours() -> None:
    day = SLOT.receive(asked(), None, said("tomorrow"))
    assert day is not None
    assert not isinstance(day, Answer)
    received = SLOT.receive(asked(), day.state, said("15:00"))
    assert isinstance(received, Answer)
    assert not SLOT.claims(asked(), day.state, tapped(OFFERED[0].isoformat(), number=6))
