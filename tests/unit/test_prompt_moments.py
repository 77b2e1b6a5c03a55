"""When: how a moment or a day is asked for, step by step."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from asking import QUESTION, SPEAKER, asked, outcome, said, tapped
from easymo.conversation.prompts import Again, Answer, Date, Moment, Question
from easymo.whatsapp.messages import Buttons, List
from easymo.whatsapp.updates import Update
from talks import NOW, ids

LOCAL = QUESTION.local_now
"""Monday, 2 March 2026, 11:30 in Kigali."""


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return LOCAL.replace(day=day, hour=hour, minute=minute)


def talk(prompt: Moment | Date, *updates: Update, question: Question = QUESTION) -> list[Any]:
    """What is said to each update, one after the other: the text shown, or the answer."""
    state, heard = None, list[Any]()
    for update in updates:
        received = prompt.receive(question, state, update)
        if not isinstance(received, Again):
            heard.append(received)
            break
        state = msgspec.to_builtins(received.state)
        note = question.speaker.text(received.wrong, **received.values) if received.wrong else ""
        heard.append(prompt.show(question, state, note))
    return [message.body.split("\n")[0] if isinstance(message, Buttons | List) else message for message in heard]


def test_moment_said_at_once() -> None:
    assert talk(Moment(), said("tomorrow 7 pm")) == [Answer(at(3, 19))]


def test_day_first_and_then_the_time() -> None:
    assert talk(Moment(), said("tomorrow"), said("19:00")) == ["Tue 3 Mar 2026. At what time?", Answer(at(3, 19))]


def test_day_by_button_and_then_a_time_that_is_asked_again() -> None:
    heard = talk(Moment(), tapped("tomorrow"), said("7"), said("2"))
    assert heard == ["Tue 3 Mar 2026. At what time?", "Which do you mean?", Answer(at(3, 19))]


def test_other_time_may_be_said_instead_of_a_choice() -> None:
    assert talk(Moment(), said("tomorrow 7"), said("8 pm")) == ["Which do you mean?", Answer(at(3, 20))]


def test_other_day_may_be_said_instead_of_a_time() -> None:
    heard = talk(Moment(), said("tomorrow"), said("wednesday 8 pm"))
    assert heard == ["Tue 3 Mar 2026. At what time?", Answer(at(4, 20))]


def test_day_that_may_be_two_is_asked_before_the_time() -> None:
    heard = talk(Moment(), said("next friday"), said("2"), said("8 am"))
    assert heard == ["Which do you mean?", "Fri 13 Mar 2026. At what time?", Answer(at(13, 8))]


def test_only_what_is_in_bounds_is_meant() -> None:
    assert talk(Moment(), said("7")) == ["Which do you mean?"]
    assert talk(Moment(latest=at(2, 23)), said("7")) == [Answer(at(2, 19))]


def test_choices_are_tapped_by_their_moment() -> None:
    received = Moment().receive(QUESTION, None, said("tomorrow 7"))
    assert isinstance(received, Again)
    state = msgspec.to_builtins(received.state)
    shown = Moment().show(QUESTION, state)
    assert isinstance(shown, Buttons)
    assert [button.title for button in shown.buttons] == ["Tue 3 Mar, 07:00", "Tue 3 Mar, 19:00"]
    chosen = Update("address", id=shown.buttons[1].id)
    assert Moment().claims(QUESTION, state, chosen)
    assert Moment().receive(QUESTION, state, chosen) == Answer(at(3, 19))


@pytest.mark.parametrize(
    ("prompt", "text", "wrong"),
    [
        (Moment(), "today 9:00 am", "That has already passed. It is now Mon 2 Mar 2026, 11:30."),
        (Moment(), "yesterday", "That has already passed. It is now Mon 2 Mar 2026, 11:30."),
        (Moment(), "now-ish", "I could not read that as a time. Write for example:"),
        (Moment(past=True), "tomorrow 7 pm", "That is still to come. It is now Mon 2 Mar 2026, 11:30."),
        (Moment(earliest=at(4, 8)), "tomorrow 8 pm", "That is too early: Wed 4 Mar 2026, 08:00 at the earliest."),
        (Moment(latest=at(4, 8)), "thursday 8 pm", "That is too late: Wed 4 Mar 2026, 08:00 at the latest."),
        (Moment(latest=at(4, 8)), "thursday", "That is too late: Wed 4 Mar 2026, 08:00 at the latest."),
        (Date(), "yesterday", "That has already passed. It is now Mon 2 Mar 2026."),
        (Date(past=True), "tomorrow", "That is still to come. It is now Mon 2 Mar 2026."),
        (Date(earliest=date(2026, 3, 5)), "tomorrow", "That is too early: Thu 5 Mar 2026 at the earliest."),
        (Date(latest=date(2026, 3, 5)), "friday", "That is too late: Thu 5 Mar 2026 at the latest."),
        (Date(), "soon", "I could not read that as a date."),
        (Date(), "7 pm", "I could not read that as a date."),
    ],
)
def test_what_is_wrong_is_said(prompt: Moment | Date, text: str, wrong: str) -> None:
    (heard,) = talk(prompt, said(text))
    assert heard.startswith(wrong)


def test_time_that_is_over_can_be_corrected_for_the_same_day() -> None:
    heard = talk(Moment(), said("today"), said("9:00 am"), said("1 pm"))
    assert heard[1:] == ["That has already passed. It is now Mon 2 Mar 2026, 11:30.", Answer(at(2, 13))]


@pytest.mark.parametrize(
    ("prompt", "keys"),
    [
        (Moment(), ["?7:today", "?7:tomorrow", "?7:-"]),
        (Moment(past=True), ["?7:yesterday", "?7:today", "?7:-"]),
        (Moment(earliest=at(3, 0)), ["?7:tomorrow", "?7:-", "core:cancel"]),
        (Moment(earliest=at(9, 0)), ["?7:-", "core:cancel", "core:home"]),
        (Date(latest=date(2026, 3, 2)), ["?7:today", "?7:-", "core:cancel"]),
    ],
)
def test_near_days_that_fit_are_buttons(prompt: Moment | Date, keys: list[str]) -> None:
    assert ids(prompt.show(QUESTION, None)) == keys


@pytest.mark.parametrize(
    ("language", "country", "text", "expected"),
    [
        ("rw", "RW", "ejo saa moya za mu gitondo", "2026-03-03T07:00:00+02:00"),
        ("fr", "CD", "demain 7h", "2026-03-03T07:00:00+01:00"),
        ("fr", "BI", "demain 7h", "2026-03-03T07:00:00+02:00"),
        ("sw", "TZ", "kesho saa moja asubuhi", "2026-03-03T07:00:00+03:00"),
        ("en", "RW", "in 2 hours", "2026-03-02T13:30:00+02:00"),
        ("en", "TZ", "now", "2026-03-02T12:30:00+03:00"),
    ],
)
def test_answer_is_in_the_person_s_zone(language: str, country: str, text: str, expected: str) -> None:
    received = Moment().receive(asked(language, country), None, said(text))
    assert isinstance(received, Answer)
    assert received.value.isoformat() == expected
    assert Moment().check(msgspec.to_builtins(received.value)) == received.value


@pytest.mark.parametrize(
    ("update", "expected"),
    [
        (said("25"), Answer(date(2026, 3, 25))),
        (said("2"), Answer(date(2026, 3, 2))),
        (said("25 december"), Answer(date(2026, 12, 25))),
        (tapped("today"), Answer(date(2026, 3, 2))),
        (said("in 3 days"), Answer(date(2026, 3, 5))),
        (said("now"), Answer(date(2026, 3, 2))),
        (Update("sticker"), None),
    ],
)
def test_day(update: Update, expected: Any) -> None:
    assert outcome(Date().receive(QUESTION, None, update)) == expected


def test_birthday_lies_behind() -> None:
    assert talk(Date(past=True), said("12/05/1990")) == [Answer(date(1990, 5, 12))]


def test_day_that_may_be_two_is_asked() -> None:
    assert talk(Date(), said("monday"), said("2")) == ["Which do you mean?", Answer(date(2026, 3, 9))]


@pytest.mark.parametrize("language", ["en", "fr", "rw", "sw"])
def test_every_step_fits_whatsapp_in_every_language(language: str) -> None:
    question = asked(language)
    for text in ("tomorrow 7", "kesho 7", "kesho saa 2 usiku", "next friday", "tomorrow", "nonsense", "yesterday"):
        for prompt in (Moment(), Date()):
            received = prompt.receive(question, None, said(text))
            if isinstance(received, Again):
                note = question.speaker.text(received.wrong, **received.values) if received.wrong else ""
                prompt.show(question, msgspec.to_builtins(received.state), note).payload()


@pytest.mark.parametrize(
    ("prompt", "good", "bad"),
    [
        (Moment(latest=at(9, 0)), [at(3, 7), at(2, 7)], [at(9, 1), datetime(2026, 3, 3, 7), "soon", None, 5]),  # noqa: DTZ001
        (Date(earliest=date(2026, 3, 3)), [date(2026, 3, 3)], [date(2026, 3, 2), "3/3", None]),
    ],
)
def test_given_moments_are_checked(prompt: Moment | Date, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        assert prompt.check(msgspec.to_builtins(value)) == value
    for value in bad:
        with pytest.raises(ValueError, match=r"."):
            prompt.check(msgspec.to_builtins(value))


def test_clock_is_the_engine_s() -> None:
    later = msgspec.structs.replace(QUESTION, now=NOW + timedelta(days=1))
    received = Moment().receive(later, None, said("tomorrow 7 pm"))
    assert received == Answer(at(4, 19))
    assert at(4, 19) == datetime(2026, 3, 4, 17, tzinfo=UTC)
    assert SPEAKER.language == "en"
