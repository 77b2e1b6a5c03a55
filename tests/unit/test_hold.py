"""What keeps a message from the bots: a flood, by the clock it was written at, or an operator."""

from collections.abc import Iterable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.conversation.chat import Chat, Tell
from easymo.conversation.hold import FLOOD_LIMIT, Held, hold
from easymo.conversation.prompts import Secret, Text
from easymo.conversation.service import Registry, Service
from easymo.conversation.session import FLOOD_SECONDS, Person, State
from easymo.conversation.turn import play, play_tell
from easymo.whatsapp.messages import Message
from easymo.whatsapp.updates import Update
from talks import Talk, bodies, registry_of

MINUTE = FLOOD_SECONDS
FLOODED = registry_of().catalogue.text("en", "chat-flooded")


@pytest.fixture(scope="module")
def house() -> Registry:
    tea = Service("tea", menu="menu")

    @tea.flow("menu")
    async def menu(chat: Chat) -> None:
        await chat.say("menu")

    @tea.flow("order")
    async def order(chat: Chat) -> None:
        size = await chat.ask("size", Text())
        await chat.say("done", size=size)

    @tea.flow("pay")
    async def pay(chat: Chat) -> None:
        await chat.ask("size", Text())
        await chat.ask("pin", Secret(5))

    @tea.flow("called")
    async def called(chat: Chat) -> None:
        await chat.say("called")

    return registry_of(tea)


def says(talk: Talk, text: str, at: int) -> list[Message]:
    return talk.sends(Update("text", text=text, timestamp=at))


def floods(talk: Talk, at: int, count: int = FLOOD_LIMIT) -> None:
    for _ in range(count):
        says(talk, "tea", at)


# A flood ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "limited"),
    [
        ([0] * 60, 0),
        ([0] * 61, 1),
        ([0] * 100, 40),
        (range(120), 0),
        ([0] * 60 + [59] * 3, 3),
        ([0] * 60 + [60] * 60, 0),
        ([0] * 61 + [61], 1),
        (range(0, 6000, 60), 0),
        (range(6000, 0, -60), 0),
        ([*range(30), *range(30, 0, -1)], 0),
        ([59, 0] * 31, 2),
        ([*[0] * 60, 86_400, *[86_400] * 59], 0),
    ],
    ids=[
        "sixty at once",
        "one more",
        "many more",
        "one a second for two minutes",
        "more at the end of the minute",
        "the next minute is a new one",
        "works again after the minute",
        "a backlog of an outage, delivered at once",
        "the same, newest first",
        "out of order within a minute",
        "out of order and too many",
        "sixty yesterday and sixty today",
    ],
)
def test_messages_beyond_sixty_in_the_minute_they_were_written_are_limited(
    written: Iterable[int], limited: int
) -> None:
    state = State()
    counted = [state.count_message(10_000 + at) for at in written]
    assert sum(heard > FLOOD_LIMIT for heard in counted) == limited


@given(bursts=st.lists(st.tuples(st.integers(0, 90), st.integers(1, 150)), min_size=1, max_size=8))
def test_never_more_than_sixty_run_in_a_window_and_each_flood_is_told_once(
    house: Registry, bursts: list[tuple[int, int]]
) -> None:
    state, at, windows = State(), 1_000_000, list[tuple[int, list[Held | None]]]()
    for pause, count in bursts:
        at += pause
        for _ in range(count):
            if not windows or at - windows[-1][0] >= MINUTE:
                windows.append((at, []))
            windows[-1][1].append(hold(house, Person(1), Update("sticker"), state.count_message(at), FLOOD_LIMIT))
    for _, judged in windows:
        assert [held is None for held in judged] == [number < FLOOD_LIMIT for number in range(len(judged))]
        assert sum(bool(held and held.says) for held in judged) == (len(judged) > FLOOD_LIMIT)


def test_flood_is_told_once_and_nothing_of_it_is_done(house: Registry) -> None:
    talk = Talk(house)
    floods(talk, 1000)
    assert bodies(says(talk, "tea", 1001)) == [FLOODED]
    assert talk.outcome.rate_limited
    assert says(talk, "tea", 1002) == []
    assert talk.outcome.rate_limited


def test_open_question_is_still_open_when_the_minute_is_over(house: Registry) -> None:
    talk = Talk(house)
    talk.sends(Update("address", id="tea:order", timestamp=1000))
    for _ in range(80):
        talk.sends(Update("sticker", timestamp=1001))
    assert talk.open.flow == "order"
    assert bodies(says(talk, "big", 1060)) == ["tea-order-done size=big"]


def test_stop_acts_in_a_flood(house: Registry) -> None:
    talk = Talk(house)
    floods(talk, 1000, 90)
    says(talk, "stop", 1000)
    assert talk.person.stopped
    assert not talk.outcome.rate_limited


def test_limit_is_the_house_s(house: Registry) -> None:
    talk = Talk(house)
    said = [
        bodies(talk.takes(play(house, talk.person, talk.state, Update("text", text="tea"), talk.now, "", 2)))
        for _ in range(4)
    ]
    assert said == [["tea-menu-menu"], ["tea-menu-menu"], [FLOODED], []]


# An operator ------------------------------------------------------------------------------------------------


def taken(talk: Talk) -> Talk:
    talk.person = msgspec.structs.replace(talk.person, operator="Aline")
    return talk


@pytest.mark.parametrize("update", [Update("text", text="menu"), Update("address", id="tea:menu"), Update("image")])
def test_no_bot_speaks_while_an_operator_has_the_conversation(house: Registry, update: Update) -> None:
    talk = taken(Talk(house))
    talk.waits(hours=1)
    assert talk.sends(update) == []
    assert talk.outcome.routed_to == "operator:Aline"
    assert talk.state.heard_at == talk.now


def test_somebody_new_is_not_welcomed_by_a_bot_meanwhile(house: Registry) -> None:
    assert taken(Talk(house, met=False)).says("hi") == []


@pytest.mark.parametrize("update", [Update("text", text="STOP"), Update("address", id="core:stop")])
def test_stop_acts_while_an_operator_has_the_conversation_and_asks_nothing(house: Registry, update: Update) -> None:
    talk = Talk(house)
    talk.taps("tea:order")
    said = taken(talk).sends(update)
    assert len(said) == 1
    assert "tea-order-size" not in bodies(said)[0]
    assert talk.person.stopped
    assert talk.open.flow == "order"


def test_many_messages_to_an_operator_are_no_flood(house: Registry) -> None:
    talk = taken(Talk(house))
    floods(talk, 1000, 100)
    assert not talk.outcome.rate_limited


def test_what_others_tell_is_told_all_the_same(house: Registry) -> None:
    talk = taken(Talk(house))
    said = talk.takes(play_tell(house, talk.person, talk.state, Tell(1, "tea:called", {}), talk.now))
    assert bodies(said) == ["tea-called-called"]


def interrupted(house: Registry) -> Talk:
    """Somebody whose question waits, after an operator gave the conversation back."""
    talk = Talk(house)
    talk.taps("tea:order")
    talk.state.interrupted = True
    return talk


def test_question_is_asked_again_before_an_answer_is_taken(house: Registry) -> None:
    talk = interrupted(house)
    assert bodies(talk.says("thank you"))[0].startswith("tea-order-size")
    assert bodies(talk.says("big")) == ["tea-order-done size=big"]


def test_word_that_leads_away_acts_after_an_operator(house: Registry) -> None:
    talk = interrupted(house)
    talk.says("cancel")
    assert talk.state.open is None
    assert not talk.state.interrupted


def test_nothing_is_asked_after_an_operator_where_nothing_waits(house: Registry) -> None:
    talk = Talk(house)
    talk.state.interrupted = True
    assert bodies(talk.says("tea")) == ["tea-menu-menu"]


# What was meant to be kept nowhere ------------------------------------------------------------------------------


def asked_for_a_pin(house: Registry) -> Talk:
    talk = Talk(house)
    talk.taps("tea:pay")
    talk.says("big")
    return talk


SECRETS = {
    "83412": True,
    "1234": True,
    "834126": True,
    "8 3 4 1 2": True,
    "my pin is 83412, please": True,
    "٨٣٤١٢": True,
    "Please help me": False,
    "0788123456": False,
    "123": False,
    "at 7:30": False,
}


@pytest.mark.parametrize("text", SECRETS)
def test_code_typed_to_an_operator_while_a_pin_is_asked_for_is_kept_nowhere(house: Registry, text: str) -> None:
    talk = taken(asked_for_a_pin(house))
    assert talk.says(text) == []
    assert talk.outcome.secret == SECRETS[text]


def test_code_typed_in_a_flood_is_kept_nowhere(house: Registry) -> None:
    talk = asked_for_a_pin(house)
    for _ in range(90):
        talk.sends(Update("sticker", timestamp=1_800_000_000))
    says(talk, "83412", 1_800_000_000)
    assert (talk.outcome.rate_limited, talk.outcome.secret) == (True, True)


def test_pin_that_was_asked_for_before_is_kept_nowhere_either(house: Registry) -> None:
    talk = asked_for_a_pin(house)
    talk.says("menu")
    assert talk.state.open is None
    taken(talk).says("83412")
    assert talk.outcome.secret


def test_of_a_flow_that_is_gone_nobody_knows_what_it_asked(house: Registry) -> None:
    talk = asked_for_a_pin(house)
    talk.registry = registry_of()
    taken(talk).says("83412")
    assert talk.outcome.secret


def test_numbers_are_an_operator_s_to_read_while_nothing_secret_is_asked(house: Registry) -> None:
    talk = Talk(house)
    talk.taps("tea:pay")
    taken(talk).says("83412")
    assert not talk.outcome.secret
