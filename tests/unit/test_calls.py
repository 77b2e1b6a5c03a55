"""Calls to the outside world: what the flow and the person see of them, and what acts meanwhile."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from easymo.conversation.activity import Activity, CallFailed, Result, activity
from easymo.conversation.chat import Call, Chat, Item, Tell
from easymo.conversation.prompts import Confirm, Text
from easymo.conversation.service import Registry, Service
from easymo.conversation.session import REMINDER, SERVICE_LAPSE, Person, encode_state
from easymo.conversation.turn import Wake, give_up_call, play_result, play_tell
from easymo.errors import FlowError
from easymo.whatsapp.messages import Buttons
from easymo.whatsapp.updates import Update
from talks import NOW, Talk, bodies, drive, ids, registry_of

PATIENCE = "Still working on it, one moment please."


class Cup(msgspec.Struct, frozen=True):
    size: str
    hot: bool = True


@activity("tea.brew", timeout=5, attempts=2)
async def brew(outside: Any, size: str, sugar: int = 0) -> Cup:
    return Cup(size)


async def pour(scope: Any, size: str) -> None: ...


def poured(size: str) -> None: ...


async def order(chat: Chat) -> None:
    size = await chat.ask("size", Text())
    try:
        cup = await chat.call(brew, size, sugar=2)
    except CallFailed as failure:
        await chat.say("failed", reason=failure.reason)
        await chat.ask("words", Text())
        return
    await chat.say("ready", size=cup.size, hot=cup.hot)
    if await chat.ask("sure", Confirm()):
        await chat.step(pour, cup.size)
        await chat.say("done")


def serving(flow: Callable[[Chat], Awaitable[None]] = order, *activities: Activity[..., Any]) -> Registry:
    tea = Service("tea", menu="menu", search="find", activities=activities or (brew,))

    @tea.flow("menu", parks=True)
    async def menu(chat: Chat) -> None:
        await chat.menu("menu", [Item("tea:order", "Order")])

    @tea.flow("find")
    async def find(chat: Chat) -> None:
        await chat.say("found", words=chat.given("words"))

    tea.flow("order")(flow)
    return registry_of(tea)


def calling(registry: Registry | None = None) -> Talk:
    """Somebody whose order is being brewed."""
    talk = Talk(registry or serving(), stores={"pour": poured})
    talk.taps("tea:order")
    assert talk.says("big") == []
    assert talk.state.call is not None
    return talk


# Calls ------------------------------------------------------------------------------------------------------


def test_turn_ends_with_the_call_made_once() -> None:
    talk = calling()
    assert talk.outcome.call == Call("tea.brew", {"size": "big", "sugar": 2}, 2)
    assert (talk.open.calling, talk.open.number, talk.outcome.cancelled) == ("tea.brew", 2, None)
    talk.returns(Cup("big"))
    assert (talk.outcome.call, talk.outcome.cancelled) == (None, None)


def test_result_has_its_type_and_is_journalled() -> None:
    talk = calling()
    assert bodies(talk.returns(Cup("big"))) == ["tea-order-ready size=big hot=True", "tea-order-sure"]
    assert talk.journal == [("asked", "size", "big"), ("call", "tea.brew", {"size": "big", "hot": True})]
    assert (talk.open.calling, talk.open.number) == ("", 3)
    assert bodies(talk.says("yes")) == ["tea-order-done"]


def test_failure_is_raised_journalled_and_replayed_the_same() -> None:
    talk = calling()
    assert bodies(talk.returns(failed="cold")) == ["tea-order-failed reason=cold", "tea-order-words"]
    assert talk.journal == [("asked", "size", "big"), ("failed", "tea.brew", "cold")]
    assert bodies(talk.says("too bad")) == []
    assert talk.state.open is None


def test_calls_follow_one_another() -> None:
    async def twice(chat: Chat) -> None:
        first = await chat.call(brew, "small")
        second = await chat.call(brew, f"{first.size}er")
        await chat.say("both", sizes=f"{first.size} {second.size}")

    talk = Talk(serving(twice))
    talk.taps("tea:order")
    talk.returns(Cup("small"))
    assert talk.outcome.call == Call("tea.brew", {"size": "smaller"}, 2)
    assert bodies(talk.returns(Cup("smaller"))) == ["tea-order-both sizes=small smaller"]


@pytest.mark.parametrize("failed", ["", "cold"])
def test_back_does_not_cross_a_call_even_a_failed_one(failed: str) -> None:
    talk = calling()
    talk.returns(Cup("big"), failed=failed)
    assert bodies(talk.says("back"))[0].startswith("What you did before this cannot be undone.")


def test_calling_what_no_service_names_is_an_error() -> None:
    @activity("tea.spill", timeout=1)
    async def spill(outside: Any) -> None: ...

    async def clumsy(chat: Chat) -> None:
        await chat.call(spill)

    with pytest.raises(FlowError, match=r"tea\.spill"):
        Talk(serving(clumsy)).taps("tea:order")


def test_two_activities_of_one_name_are_refused() -> None:
    @activity("tea.brew", timeout=1)
    async def other(outside: Any) -> None: ...

    with pytest.raises(ValueError, match=r"tea\.brew"):
        serving(order, brew, other)


def test_arguments_that_do_not_fit_are_the_flows_error() -> None:
    async def wrong(chat: Chat) -> None:
        await chat.call(brew, "big", milk=1)  # pyright: ignore[reportCallIssue]

    with pytest.raises(TypeError, match="milk"):
        Talk(serving(wrong)).taps("tea:order")


async def test_activity_gets_its_arguments_in_their_types() -> None:
    @activity("tea.serve", timeout=1)
    async def serve(outside: Any, cup: Cup, times: int = 1) -> str:
        return f"{outside} {type(cup).__name__} {cup.size} {times}"

    assert await serve.run("out", serve.bind((Cup("big"),), {})) == "out Cup big 1"
    with pytest.raises(msgspec.ValidationError):
        await serve.run("out", {"cup": "big"})


def test_told_flow_that_calls_is_an_error() -> None:
    async def at_once(chat: Chat) -> None:
        await chat.call(brew, "big")

    talk = Talk(serving(at_once))
    with pytest.raises(FlowError, match="told"):
        talk.takes(play_tell(talk.registry, talk.person, talk.state, Tell(1, "tea:order", {}), NOW))


# While it runs ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["and milk", "tea", "back", "7", "0", "yes"])
def test_other_messages_wait(words: str) -> None:
    talk = calling()
    before = encode_state(talk.state)
    assert talk.says(words) == []
    assert (talk.outcome.holds, talk.outcome.releases, talk.state.held) == (True, False, True)
    talk.state.held = False
    assert encode_state(talk.state) == before


def test_result_releases_what_waits() -> None:
    talk = calling()
    talk.says("yes")
    talk.returns(Cup("big"))
    assert (talk.outcome.releases, talk.state.held) == (True, False)


def test_what_waits_goes_on_waiting_while_one_call_follows_another() -> None:
    async def twice(chat: Chat) -> None:
        await chat.call(brew, "small")
        await chat.call(brew, "big")

    talk = Talk(serving(twice))
    talk.taps("tea:order")
    talk.says("hm")
    talk.returns(Cup("small"))
    assert (talk.outcome.releases, talk.state.held) == (False, True)
    talk.returns(Cup("big"))
    assert talk.outcome.releases


@pytest.mark.parametrize(
    ("update", "parked"),
    [
        (Update("text", text="stop"), ["order"]),
        (Update("text", text="menu"), ["order"]),
        (Update("address", id="core:home"), ["order"]),
        (Update("address", id="tea:menu"), ["order"]),
        (Update("address", id="tea:find"), ["order"]),
        (Update("address", id="old:button"), ["order"]),
        (Update("text", text="cancel"), []),
        (Update("address", id="core:cancel"), []),
    ],
)
def test_what_acts_cancels_the_call_and_releases_what_waits(update: Update, parked: list[str]) -> None:
    talk = calling()
    talk.says("hm")
    assert talk.sends(update)
    assert (talk.outcome.cancelled, talk.outcome.holds, talk.outcome.releases) == (2, False, True)
    assert (talk.state.open, [flow.flow for flow in talk.state.parked]) == (None, parked)


def test_stop_opts_out_during_a_call() -> None:
    talk = calling()
    talk.says("stop")
    assert talk.outcome.stopped is True


def test_second_tap_on_the_answer_neither_waits_nor_cancels() -> None:
    talk = calling()
    assert bodies(talk.taps("?1:yes")) == ["That is already done."]
    assert (talk.outcome.cancelled, talk.outcome.holds, talk.state.call) == (None, False, 2)


def test_going_on_during_a_call_says_that_it_takes_time() -> None:
    talk = calling()
    assert bodies(talk.taps("core:continue")) == [PATIENCE]
    assert talk.state.call == 2


def test_person_hears_once_asked_that_it_takes_long_with_ways_out() -> None:
    talk = calling()
    said = talk.is_woken(Wake("call", 2))
    assert (bodies(said), ids(said[0])) == ([PATIENCE], ["core:cancel", "core:home"])
    assert talk.state.call == 2


@pytest.mark.parametrize("end", ["returns", "cancel"])
def test_nothing_is_said_of_a_call_that_is_over(end: str) -> None:
    talk = calling()
    talk.returns(Cup("big")) if end == "returns" else talk.says("cancel")
    assert talk.is_woken(Wake("call", 2)) == []


# Set aside ----------------------------------------------------------------------------------------------------


def test_continuing_makes_the_call_again_under_its_number() -> None:
    talk = calling()
    talk.says("menu")
    assert talk.taps("core:resume") == []
    assert talk.outcome.call == Call("tea.brew", {"size": "big", "sugar": 2}, 2)
    assert bodies(talk.returns(Cup("big")))[0] == "tea-order-ready size=big hot=True"


def test_late_result_is_kept_by_the_parked_flow_which_goes_on_from_it() -> None:
    talk = calling()
    result = talk.result
    talk.says("menu")
    assert talk.returns(Cup("big"), to=result) == []
    said = bodies(talk.taps("core:resume"))
    assert said == ["tea-order-ready size=big hot=True", "tea-order-sure"]
    assert (talk.outcome.call, talk.open.result) == (None, None)


def test_late_failure_is_not_kept_and_the_call_is_made_again() -> None:
    talk = calling()
    result = talk.result
    talk.says("menu")
    assert talk.returns(failed="cold", to=result) == []
    talk.taps("core:resume")
    assert talk.outcome.call is not None


@pytest.mark.parametrize("end", ["cancel", "returned", "another"])
def test_result_nobody_waits_for_is_dropped(end: str) -> None:
    talk = calling()
    result = talk.result
    if end == "cancel":
        talk.says("cancel")
    elif end == "returned":
        talk.returns(Cup("big"))
    else:
        result = msgspec.structs.replace(result, name="tea.spill")
    before = encode_state(talk.state)
    assert talk.returns(Cup("huge"), to=result) == []
    assert (encode_state(talk.state), talk.outcome.releases) == (before, False)


def test_call_cancelled_by_a_day_of_silence_is_made_again_when_continued() -> None:
    talk = calling()
    talk.waits(hours=25)
    talk.says("hello")
    assert talk.outcome.cancelled == 2
    talk.taps("core:resume")
    assert talk.outcome.call is not None


def test_flow_that_lets_the_failure_pass_is_set_aside_and_calls_again() -> None:
    async def careless(chat: Chat) -> None:
        size = await chat.ask("size", Text())
        await chat.call(brew, size)

    talk = calling(serving(careless))
    failed = msgspec.structs.replace(talk.result, failed="cold")
    with pytest.raises(CallFailed, match="cold"):
        drive(play_result(talk.registry, talk.person, talk.state, failed, NOW), {})
    outcome = give_up_call(talk.registry, talk.person, talk.state, NOW)
    assert bodies(outcome.messages)[0].startswith("Sorry, that did not work this time.")
    assert (outcome.cancelled, outcome.state.open, len(outcome.state.parked)) == (2, None, 1)
    talk.state = outcome.state
    talk.taps("core:resume")
    assert talk.outcome.call is not None


def test_giving_up_a_call_of_a_flow_that_was_answered_nothing_promises_no_continuing() -> None:
    async def at_once(chat: Chat) -> None:
        await chat.call(brew, "big")

    talk = Talk(serving(at_once))
    talk.taps("tea:order")
    outcome = give_up_call(talk.registry, talk.person, talk.state, NOW)
    assert (bodies(outcome.messages)[0].endswith("Please try again."), outcome.state.parked) == (True, [])


def test_flow_whose_code_changed_under_its_call_is_not_begun_again() -> None:
    async def changed(chat: Chat) -> None:
        await chat.ask("kind", Text())

    talk = calling()
    result = talk.result
    talk.registry = serving(changed)
    with pytest.raises(FlowError, match="changed behind"):
        talk.returns(Cup("big"), to=result)


# Silence ------------------------------------------------------------------------------------------------------


async def interview(chat: Chat) -> None:
    await chat.ask("first", Text())
    await chat.ask("second", Text())


def interviewed(*, answered: bool = True) -> Talk:
    talk = Talk(serving(interview))
    talk.taps("tea:order")
    if answered:
        talk.says("one")
    return talk


def test_open_flow_is_reminded_of_once_an_hour_before_the_window_closes() -> None:
    talk = interviewed()
    talk.now += REMINDER
    said = talk.is_woken(Wake("silence"))
    assert isinstance(said[0], Buttons)
    assert (bodies(said)[0][:12], ids(said[0])) == ("You have not", ["core:continue", "core:home"])
    assert talk.is_woken(Wake("silence")) == []
    assert talk.state.heard_at == NOW
    assert bodies(talk.taps("core:continue")) == ["tea-order-second"]
    talk.now += REMINDER
    assert len(talk.is_woken(Wake("silence"))) == 1, "a new silence"


@pytest.mark.parametrize(
    "why", ["heard since", "nothing answered", "stopped", "nothing open", "a call runs", "never met"]
)
def test_nobody_is_reminded_without_need(why: str) -> None:
    talk = interviewed(answered=why != "nothing answered")
    talk.now += REMINDER - timedelta(minutes=1) if why == "heard since" else REMINDER
    if why == "stopped":
        talk.person = Person(1, language="en", stopped=True)
    elif why == "nothing open":
        talk.state.open = None
    elif why == "a call runs":
        talk.open.calling = "tea.brew"
    elif why == "never met":
        talk.state.heard_at = None
    assert talk.is_woken(Wake("silence")) == []


def test_silence_of_a_day_parks_without_a_word() -> None:
    talk = interviewed()
    talk.now += SERVICE_LAPSE + timedelta(minutes=2)
    assert talk.is_woken(Wake("silence")) == []
    assert (talk.state.open, talk.state.service, len(talk.state.parked)) == (None, None, 1)
    talk.now += timedelta(days=31)
    talk.is_woken(Wake("silence"))
    assert (talk.state.parked, talk.state.heard_at) == ([], NOW)


def test_silence_during_a_call_cancels_it_and_releases_what_waits() -> None:
    talk = calling()
    talk.says("hm")
    talk.now += SERVICE_LAPSE + timedelta(minutes=2)
    talk.is_woken(Wake("silence"))
    assert (talk.outcome.cancelled, talk.outcome.releases) == (2, True)


def test_result_of_nothing_asked_leaves_the_state_as_it_was() -> None:
    talk = Talk(serving())
    before = encode_state(talk.state)
    assert talk.returns(Cup("big"), to=Result(1, "tea.brew")) == []
    assert encode_state(talk.state) == before
