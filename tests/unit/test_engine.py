"""The engine: a flow's journal, its replay, and what becomes of it between two messages."""

import gc
from collections.abc import Awaitable, Callable, Generator
from datetime import datetime, timedelta
from types import coroutine
from typing import Any

import msgspec
import pytest

from easymo.conversation.chat import JOURNAL_MOST, Chat, Item, Tell
from easymo.conversation.prompts import Choice, Confirm, Moment, Number, Text
from easymo.conversation.service import Registry, Service
from easymo.conversation.session import PARKED_FOR, PARKED_MOST, SERVICE_LAPSE, Person, State, encode_state
from easymo.conversation.turn import apologise, play, play_tell
from easymo.errors import FlowError
from easymo.whatsapp.messages import Buttons, List
from easymo.whatsapp.updates import Update
from talks import NOW, Talk, bodies, drive, ids, registry_of


class Cup(msgspec.Struct, frozen=True):
    size: str
    made_at: datetime | None = None


async def look_up(scope: Any, size: str) -> Cup: ...


async def brew(scope: Any, size: str) -> Cup: ...


class Kitchen:
    """Counts what is read and done."""

    def __init__(self) -> None:
        self.looked_up: list[str] = []
        self.brewed: list[str] = []

    def look_up(self, size: str) -> Cup:
        self.looked_up.append(size)
        return Cup(size, NOW)

    def brew(self, size: str) -> Cup:
        self.brewed.append(size)
        return Cup(size)

    @property
    def stores(self) -> dict[str, Callable[..., Any]]:
        return {"look_up": self.look_up, "brew": self.brew}


def serving(
    flow: Callable[[Chat], Awaitable[None]], *others: Service, **flows: Callable[[Chat], Awaitable[None]]
) -> Registry:
    """A house with the service "tea": its menu, ``flow`` as `tea:order`, and more flows by name."""
    tea = Service("tea", menu="menu")

    @tea.flow("menu", parks=True)
    async def menu(chat: Chat) -> None:
        await chat.menu("menu", [Item("tea:order", "Order"), Item("core:home", "Home")])

    for name, function in {"order": flow, **flows}.items():
        tea.flow(name)(function)
    return registry_of(tea, *others)


async def order(chat: Chat) -> None:
    await chat.say("welcome")
    size = await chat.ask("size", Text())
    cup = await chat.read(look_up, size)
    sugar = await chat.ask("sugar", Number(0, 5), size=cup.size)
    await chat.say("noted")
    if not await chat.ask("sure", Confirm()):
        return
    done = await chat.step(brew, size)
    await chat.say("done", size=done.size, sugar=sugar)


def started(registry: Registry, kitchen: Kitchen | None = None, flow: str = "tea:order", **options: Any) -> Talk:
    talk = Talk(registry, stores=(kitchen or Kitchen()).stores, **options)
    talk.taps(flow)
    return talk


# Journal and replay ------------------------------------------------------------------------------------------


def test_answers_come_one_by_one_and_nothing_is_said_twice() -> None:
    talk = Talk(serving(order), stores=Kitchen().stores)
    assert bodies(talk.taps("tea:order")) == ["tea-order-welcome", "tea-order-size"]
    assert bodies(talk.says("big")) == ["tea-order-sugar size=big"]
    assert bodies(talk.says("2")) == ["tea-order-noted", "tea-order-sure"]
    assert bodies(talk.says("yes")) == ["tea-order-done size=big sugar=2"]
    assert talk.state.open is None


def test_read_and_step_run_once_however_often_they_are_replayed() -> None:
    async def long_order(chat: Chat) -> None:
        await chat.read(look_up, "small")
        await chat.step(brew, "small")
        for name in ("a", "b", "c"):
            await chat.ask(name, Text())

    kitchen = Kitchen()
    talk = started(serving(long_order), kitchen)
    for answer in ("x", "y", "z"):
        talk.says(answer)
    assert (kitchen.looked_up, kitchen.brewed, talk.state.open) == (["small"], ["small"], None)


def test_journal_holds_answers_and_results_in_order() -> None:
    talk = started(serving(order))
    talk.says("big")
    talk.says("2")
    assert talk.journal == [
        ("asked", "size", "big"),
        ("read", "look_up", {"size": "big", "made_at": "2026-03-02T09:30:00Z"}),
        ("asked", "sugar", 2),
    ]


def test_result_has_its_type_when_it_is_first_read_and_when_it_is_replayed() -> None:
    seen: list[Cup] = []

    async def flow(chat: Chat) -> None:
        seen.append(await chat.read(look_up, "big"))
        await chat.ask("size", Text())

    talk = started(serving(flow))
    talk.says("stay")
    assert seen == [Cup("big", NOW), Cup("big", NOW)]


def test_now_is_the_moment_it_was_first_reached() -> None:
    seen: list[datetime] = []

    async def flow(chat: Chat) -> None:
        seen.append(await chat.now())
        await chat.ask("size", Text())

    talk = started(serving(flow))
    talk.waits(hours=3)
    talk.says("big")
    assert seen == [NOW, NOW]


def test_replay_under_another_clock_gives_the_same() -> None:
    def told(hours: float) -> tuple[list[str], State]:
        talk = Talk(serving(order), stores=Kitchen().stores)
        said = bodies(talk.taps("tea:order"))
        for text in ("big", "nine", "2", "yes"):
            talk.waits(hours=hours)
            said += bodies(talk.says(text))
        return said, msgspec.structs.replace(talk.state, heard_at=None, minute=0, minute_heard=0)

    assert told(0) == told(5)


def test_state_given_to_a_turn_is_not_changed() -> None:
    talk = started(serving(order))
    before = encode_state(talk.state)
    drive(play(talk.registry, talk.person, talk.state, Update("text", text="big"), NOW), Kitchen().stores)
    assert encode_state(talk.state) == before


def test_failed_turn_can_be_played_again_from_the_same_state() -> None:
    kitchen = Kitchen()
    talk = started(serving(order), kitchen)

    def fail(size: str) -> Cup:
        raise ZeroDivisionError

    broken = {"look_up": fail}
    with pytest.raises(ZeroDivisionError):
        drive(play(talk.registry, talk.person, talk.state, Update("text", text="big"), NOW), broken)
    assert bodies(talk.says("big")) == ["tea-order-sugar size=big"]


def test_entry_65_is_an_error_of_the_flow() -> None:
    async def endless(chat: Chat) -> None:
        while True:
            await chat.ask("more", Text())

    talk = started(serving(endless))
    for number in range(JOURNAL_MOST):
        talk.says(f"answer {number}")
    assert len(talk.journal) == JOURNAL_MOST == 64
    with pytest.raises(FlowError, match="more than 64"):
        talk.says("one too many")


@coroutine
def foreign() -> Generator[str]:
    yield "something"


def test_awaiting_anything_but_the_chat_is_an_error_at_once() -> None:
    async def flow(chat: Chat) -> None:
        await foreign()

    with pytest.raises(FlowError, match="tea:order awaited something"):
        started(serving(flow))


@pytest.mark.parametrize("last", ["yes", "menu", "cancel", "back", "stop", "tea", "tap", "boom"])
def test_no_coroutine_outlives_its_turn(last: str) -> None:
    alive: set[object] = set()

    async def flow(chat: Chat) -> None:
        token = object()
        alive.add(token)
        try:
            if await chat.ask("size", Text()) == "boom":
                raise RuntimeError
            await chat.read(look_up, "big")
            await chat.ask("sugar", Text())
        finally:
            alive.discard(token)

    gc.disable()  # references alone must end it
    try:
        talk = started(serving(flow))
        assert not alive
        talk.says("big")
        assert not alive
        if last == "boom":
            talk.taps("tea:order")
            with pytest.raises(RuntimeError):
                talk.says("boom")
        elif last == "tap":
            talk.taps("tea:menu")
        else:
            talk.says(last)
        assert not alive
    finally:
        gc.enable()


# Back --------------------------------------------------------------------------------------------------------


def test_back_asks_the_last_question_again_and_drops_what_was_read_after_it() -> None:
    kitchen = Kitchen()
    talk = started(serving(order), kitchen)
    talk.says("big")
    assert bodies(talk.says("back")) == ["tea-order-size"]
    assert talk.journal == []
    assert bodies(talk.says("small")) == ["tea-order-sugar size=small"]
    assert kitchen.looked_up == ["big", "small"]


def test_back_keeps_what_was_answered_before() -> None:
    talk = started(serving(order))
    talk.says("big")
    talk.says("2")
    talk.says("back")
    assert [label for _, label, _ in talk.journal] == ["size", "look_up"]
    assert bodies(talk.says("3")) == ["tea-order-noted", "tea-order-sure"]


def test_back_at_the_first_question_leaves_to_the_menu_of_the_service() -> None:
    talk = started(serving(order))
    assert bodies(talk.says("back")) == ["tea-menu-menu"]
    assert (talk.state.open, talk.state.parked) == (None, [])


def test_back_asks_for_given_answers_after_the_dropped_one() -> None:
    async def flow(chat: Chat) -> None:
        for name in ("size", "sugar", "milk"):
            await chat.ask(name, Text())

    async def entry(chat: Chat) -> None:
        await chat.hand_over("tea", "order", sugar="much")

    talk = started(serving(flow, entry=entry), flow="tea:entry")
    assert bodies(talk.says("big")) == ["tea-order-milk"]
    assert bodies(talk.says("back")) == ["tea-order-size"]
    assert bodies(talk.says("small")) == ["tea-order-sugar"]


def test_step_is_a_barrier_that_back_does_not_cross() -> None:
    async def flow(chat: Chat) -> None:
        await chat.ask("size", Text())
        await chat.step(brew, "big")
        await chat.ask("rating", Number(1, 5))
        await chat.ask("words", Text())

    kitchen = Kitchen()
    talk = started(serving(flow), kitchen)
    talk.says("big")
    refused = talk.says("back")
    assert bodies(refused) == ["What you did before this cannot be undone.\n\ntea-order-rating"]
    talk.says("5")
    assert bodies(talk.says("back")) == ["tea-order-rating"]
    assert (kitchen.brewed, len(talk.journal)) == (["big"], 2)


def test_back_over_pages_turns_them_back_first() -> None:
    async def flow(chat: Chat) -> None:
        await chat.ask("size", Text())
        await chat.ask("kind", Choice([f"k{number:02}" for number in range(20)], "tea-kind"))

    talk = started(serving(flow))

    def shown(messages: list[Any]) -> str:
        return messages[-1].rows[0].title if isinstance(messages[-1], List) else messages[-1].body

    assert shown(talk.says("big")) == "tea-kind-k00"
    assert [shown(talk.says("more")), shown(talk.says("more"))] == ["tea-kind-k08", "tea-kind-k16"]
    assert [shown(talk.says("back")), shown(talk.says("back"))] == ["tea-kind-k08", "tea-kind-k00"]
    assert shown(talk.says("back")) == "tea-order-size"


# Answers given, flows handed over -----------------------------------------------------------------------------


async def ask_all(chat: Chat) -> None:
    size = await chat.ask("size", Choice(["big", "small"], "tea-size"))
    sugar = await chat.ask("sugar", Number(0, 5))
    await chat.ask("sure", Confirm(), size=size, sugar=sugar)


def handing_over(**given: Any) -> Registry:
    async def entry(chat: Chat) -> None:
        await chat.hand_over("tea", "order", **given)

    return serving(ask_all, entry=entry)


def test_given_answers_are_not_asked_and_are_journalled_as_given() -> None:
    talk = Talk(handing_over(size="big", sugar=3))
    assert bodies(talk.taps("tea:entry")) == ["tea-order-sure size=big sugar=3"]
    assert talk.journal == [("given", "size", "big"), ("given", "sugar", 3)]
    assert (talk.open.service, talk.open.flow) == ("tea", "order")


@pytest.mark.parametrize(
    "given", [{"size": "huge"}, {"size": 5}, {"sugar": 6, "size": "big"}, {"sugar": "3", "size": "big"}]
)
def test_given_answer_that_does_not_pass_the_check_is_asked(given: dict[str, Any]) -> None:
    talk = Talk(handing_over(**given))
    asked = "tea-order-sugar" if "sugar" in given else "tea-order-size"
    assert bodies(talk.taps("tea:entry")) == [asked]


def test_answer_given_as_it_was_written_is_read_by_its_question() -> None:
    talk = Talk(handing_over(size={"typed": "big"}, sugar={"typed": "3"}))
    assert bodies(talk.taps("tea:entry")) == ["tea-order-sure size=big sugar=3"]
    assert bodies(talk.says("back")) == ["tea-order-sugar"]


@pytest.mark.parametrize("written", ["huge", "", "🤷"])
def test_what_was_written_and_cannot_be_read_is_asked_as_ever(written: str) -> None:
    talk = Talk(handing_over(size={"typed": written}))
    assert bodies(talk.taps("tea:entry")) == ["tea-order-size"]


def test_what_was_written_and_may_mean_several_things_is_asked_about() -> None:
    async def plan(chat: Chat) -> None:
        await chat.ask("when", Moment())

    async def entry(chat: Chat) -> None:
        await chat.hand_over("tea", "order", when={"typed": "tomorrow 7"})

    talk = started(serving(plan, entry=entry), flow="tea:entry")
    assert talk.open.prompt["moments"] == ["2026-03-03T07:00:00+02:00", "2026-03-03T19:00:00+02:00"]
    talk.says("2")
    assert talk.state.open is None


def test_given_answer_answers_once() -> None:
    async def flow(chat: Chat) -> None:
        while not await chat.ask("sure", Confirm(), size=await chat.ask("size", Text())):
            pass

    async def entry(chat: Chat) -> None:
        await chat.hand_over("tea", "order", size="big")

    talk = Talk(serving(flow, entry=entry))
    assert bodies(talk.taps("tea:entry")) == ["tea-order-sure size=big"]
    assert bodies(talk.says("no")) == ["tea-order-size"]
    assert bodies(talk.says("small")) == ["tea-order-sure size=small"]


def test_restart_goes_on_with_the_answers_it_is_given_and_an_empty_journal() -> None:
    async def flow(chat: Chat) -> None:
        size = await chat.ask("size", Text())
        if await chat.ask("another", Confirm()):
            await chat.restart(size=f"{size}ger")

    talk = started(serving(flow))
    talk.says("big")
    assert bodies(talk.says("yes")) == ["tea-order-another"]
    assert talk.journal == [("given", "size", "bigger")]


def test_given_answers_nobody_asks_for_do_nothing() -> None:
    talk = Talk(handing_over(milk="much"))
    assert bodies(talk.taps("tea:entry")) == ["tea-order-size"]


def test_handing_over_to_a_flow_that_is_not_there_is_an_error() -> None:
    async def flow(chat: Chat) -> None:
        await chat.hand_over("coffee", "order")

    with pytest.raises(FlowError, match="handed over to nothing"):
        started(serving(flow))


def test_flows_that_hand_over_in_a_circle_are_an_error() -> None:
    async def flow(chat: Chat) -> None:
        await chat.hand_over("tea", "order")

    with pytest.raises(FlowError, match="circle"):
        started(serving(flow))


def test_handing_over_changes_the_active_service() -> None:
    coffee = Service("coffee", menu="menu")

    @coffee.flow("menu")
    async def menu(chat: Chat) -> None:
        await chat.ask("size", Text())

    async def flow(chat: Chat) -> None:
        await chat.hand_over("coffee", "menu")

    assert started(serving(flow, coffee)).state.service == "coffee"


# Telling others -----------------------------------------------------------------------------------------------


async def ready(chat: Chat) -> None:
    await chat.say("cup", size=chat.given("size"))


def test_tell_is_part_of_the_outcome_once() -> None:
    async def flow(chat: Chat) -> None:
        await chat.tell(7, "tea:ready", size="big")
        await chat.ask("more", Text())

    talk = started(serving(flow, ready=ready))
    assert talk.outcome.tells == [Tell(7, "tea:ready", {"size": "big"})]
    talk.says("no")
    assert talk.outcome.tells == []


def test_told_flow_speaks_and_the_open_question_stays_open() -> None:
    talk = started(serving(order, ready=ready))
    before = encode_state(talk.state)
    said = talk.takes(play_tell(talk.registry, talk.person, talk.state, Tell(1, "tea:ready", {"size": "big"}), NOW))
    assert (bodies(said), encode_state(talk.state)) == (["tea-ready-cup size=big"], before)
    assert bodies(talk.says("small")) == ["tea-order-sugar size=small"]


async def offers(chat: Chat) -> None:
    await chat.menu("offer", [Item("tea:order", "Order")])


def test_digits_pick_from_what_was_told_unless_a_question_waits() -> None:
    talk = started(serving(order, offers=offers))
    talk.says("big")
    for menu in ([], ["tea:order"]):
        talk.takes(play_tell(talk.registry, talk.person, talk.state, Tell(1, "tea:offers", {}), NOW))
        assert talk.state.menu == menu
        talk.says("cancel")


def test_telling_does_not_change_the_active_service() -> None:
    coffee = Service("coffee", menu="ready")
    coffee.flow("ready")(ready)
    talk = started(serving(order, coffee))
    talk.takes(play_tell(talk.registry, talk.person, talk.state, Tell(1, "coffee:ready", {}), NOW))
    assert (talk.state.service, talk.outcome.service) == ("tea", "coffee")


@pytest.mark.parametrize("address", ["tea:order", "tea:nowhere"])
def test_telling_a_question_or_nothing_is_an_error(address: str) -> None:
    talk = Talk(serving(order))
    with pytest.raises(FlowError, match=address):
        talk.takes(play_tell(talk.registry, talk.person, talk.state, Tell(1, address, {}), NOW))


# Parking ------------------------------------------------------------------------------------------------------


def test_menu_parks_the_flow_and_continue_resumes_it_with_its_answers() -> None:
    talk = started(serving(order))
    talk.says("big")
    home = talk.says("menu")
    assert "core:resume" in ids(home[-1])
    assert (talk.state.open, [flow.flow for flow in talk.state.parked]) == (None, ["order"])
    assert bodies(talk.taps("core:resume")) == ["tea-order-sugar size=big"]
    assert (talk.state.parked, talk.state.service) == ([], "tea")
    assert bodies(talk.says("2")) == ["tea-order-noted", "tea-order-sure"]


def test_resuming_with_nothing_parked_says_so_and_shows_home() -> None:
    said = bodies(Talk(serving(order)).taps("core:resume"))
    assert said == ["There is nothing unfinished.", "🏠 What can I do for you today?"]


def test_flow_that_asks_parks_the_waiting_one() -> None:
    talk = started(serving(order, other=ask_all))
    talk.says("big")
    assert bodies(talk.taps("tea:other")) == ["tea-other-size"]
    assert (talk.open.flow, [flow.flow for flow in talk.state.parked]) == ("other", ["order"])


def test_flow_that_was_answered_nothing_is_not_parked() -> None:
    talk = started(serving(order, other=ask_all))
    talk.taps("tea:other")
    assert (talk.open.flow, talk.state.parked) == ("other", [])
    assert "core:resume" not in ids(talk.says("menu")[-1])
    assert (talk.state.open, talk.state.parked) == (None, [])


def test_flow_whose_answers_were_given_is_parked() -> None:
    talk = Talk(handing_over(size="big"))
    talk.taps("tea:entry")
    talk.says("menu")
    assert bodies(talk.taps("core:resume")) == ["tea-order-sugar"]


def test_answer_tapped_after_a_day_continues_the_parked_flow_and_is_taken() -> None:
    talk = started(serving(ask_all))
    talk.says("tea-size-big")
    talk.says("2")
    number = talk.open.number
    talk.now += SERVICE_LAPSE + timedelta(seconds=1)
    talk.says("hello")
    assert talk.state.open is None
    talk.taps(f"?{number}:yes")
    assert (talk.state.open, talk.state.parked, talk.state.service) == (None, [], "tea")
    assert talk.outcome.service == "tea"


def test_first_message_after_a_day_may_be_the_tapped_answer() -> None:
    talk = started(serving(order))
    talk.says("big")
    talk.says("2")
    number = talk.open.number
    talk.now += SERVICE_LAPSE + timedelta(seconds=1)
    assert bodies(talk.taps(f"?{number}:yes")) == ["tea-order-done size=big sugar=2"]


def test_tapped_answer_to_a_parked_question_parks_the_open_one() -> None:
    talk = started(serving(order, other=ask_all))
    talk.says("big")
    number = talk.open.number
    talk.taps("tea:other")
    talk.says("tea-size-big")
    assert bodies(talk.taps(f"?{number}:-")) == ["tea-order-size"]
    assert [flow.flow for flow in talk.state.parked] == ["other"]


def test_answer_to_an_earlier_question_of_a_parked_flow_is_over() -> None:
    talk = started(serving(order))
    earlier = talk.open.number
    talk.says("big")
    talk.says("menu")
    assert bodies(talk.taps(f"?{earlier}:-")) == ["That is already done."]
    assert [flow.flow for flow in talk.state.parked] == ["order"]


def test_flow_that_only_speaks_leaves_the_waiting_one_open_and_asks_it_again() -> None:
    talk = started(serving(order, ready=ready))
    number = talk.open.number
    assert bodies(talk.taps("tea:ready")) == ["tea-ready-cup size=None", "tea-order-size"]
    assert (talk.open.flow, talk.open.number, talk.state.parked) == ("order", number, [])


def test_silence_of_a_day_parks_the_flow_and_ends_the_service() -> None:
    talk = started(serving(order))
    talk.now += SERVICE_LAPSE
    talk.says("big")
    assert (talk.open.flow, talk.state.service) == ("order", "tea")
    talk.now += SERVICE_LAPSE + timedelta(seconds=1)
    assert "core:resume" in ids(talk.says("2")[-1])
    assert (talk.state.open, talk.state.service) == (None, None)


def test_parked_flow_is_forgotten_after_thirty_days() -> None:
    talk = started(serving(order))
    talk.says("menu")
    talk.now += PARKED_FOR + timedelta(seconds=1)
    assert "core:resume" not in ids(talk.says("menu")[-1])
    assert talk.state.parked == []


def test_only_the_newest_parked_flows_are_kept() -> None:
    talk = Talk(serving(order), stores=Kitchen().stores)
    for number in range(PARKED_MOST + 2):
        talk.taps("tea:order")
        talk.says(f"cup {number}")
        talk.says("menu")
    assert [flow.journal[0].value for flow in talk.state.parked] == [f"cup {number}" for number in range(2, 7)]


def test_cancel_discards_the_flow_and_shows_the_menu_of_the_service() -> None:
    talk = started(serving(order))
    talk.says("big")
    assert bodies(talk.says("cancel")) == ["Cancelled.", "tea-menu-menu"]
    assert (talk.state.open, talk.state.parked) == (None, [])


# Versions -----------------------------------------------------------------------------------------------------


async def newer_order(chat: Chat) -> None:
    await chat.ask("milk", Confirm())
    size = await chat.ask("size", Text())
    sugar = await chat.ask("sugar", Number(0, 1))
    await chat.step(brew, size)
    await chat.say("done", size=size, sugar=sugar)


CHANGED = "This form has been improved since you began. I kept the answers that still fit."


def changed(talk: Talk, flow: Callable[[Chat], Awaitable[None]]) -> Talk:
    talk.registry = serving(flow)
    return talk


def test_changed_flow_starts_again_with_the_answers_that_still_fit() -> None:
    kitchen = Kitchen()
    talk = started(serving(order), kitchen)
    talk.says("big")
    talk.says("2")
    changed(talk, newer_order)
    assert bodies(talk.says("yes")) == [CHANGED, "tea-order-milk"]
    assert bodies(talk.says("yes")) == ["tea-order-sugar"]  # 2 no longer fits, "big" does
    assert bodies(talk.says("1")) == ["tea-order-done size=big sugar=1"]
    assert kitchen.brewed == ["big"]


def test_answer_that_no_longer_fits_its_question_starts_the_flow_again() -> None:
    async def narrower(chat: Chat) -> None:
        await chat.ask("size", Text(max_length=2))
        await chat.ask("sugar", Number(0, 5))

    talk = started(serving(order))
    talk.says("big")
    assert bodies(changed(talk, narrower).says("2")) == [CHANGED, "tea-order-size"]


async def look_up_wider(scope: Any, size: str) -> list[Cup]: ...


def test_result_whose_type_changed_starts_the_flow_again() -> None:
    async def newer(chat: Chat) -> None:
        size = await chat.ask("size", Text())
        cups = await chat.read(look_up_wider, size)
        await chat.ask("sugar", Number(0, 5), cups=len(cups))

    look_up_wider.__name__ = "look_up"
    talk = started(serving(order))
    talk.says("big")

    def look_up_all(size: str) -> list[Cup]:
        return [Cup(size)]

    talk.stores["look_up"] = look_up_all
    assert bodies(changed(talk, newer).says("2")) == [CHANGED, "tea-order-sugar cups=1"]


def test_flow_changed_behind_a_step_is_refused() -> None:
    async def older(chat: Chat) -> None:
        await chat.step(brew, "big")
        await chat.ask("rating", Number(1, 5))

    talk = started(serving(older))
    with pytest.raises(FlowError, match="changed behind a step"):
        changed(talk, newer_order).says("5")


@pytest.mark.parametrize(("word", "last"), [("stop", "You will receive no more"), ("menu", "🏠 What can I do")])
def test_words_that_lead_out_work_although_the_flow_changed(word: str, last: str) -> None:
    talk = started(serving(order))
    talk.says("big")
    said = bodies(changed(talk, newer_order).says(word))
    assert any(body.startswith(last) for body in said)
    assert talk.person.stopped == (word == "stop")


def test_parked_flow_that_changed_is_asked_once_when_it_is_resumed() -> None:
    talk = started(serving(order))
    talk.says("big")
    talk.says("menu")
    assert bodies(changed(talk, newer_order).taps("core:resume")) == [CHANGED, "tea-order-milk"]


def test_flow_that_is_no_longer_there_waits_for_nothing() -> None:
    talk = started(serving(order, other=ask_all), flow="tea:other")
    talk.registry = serving(order)
    assert bodies(talk.says("tea")) == ["tea-menu-menu"]
    assert talk.state.open is None


def test_resuming_a_flow_that_is_no_longer_there_says_so_and_shows_home() -> None:
    talk = started(serving(order, other=ask_all), flow="tea:other")
    talk.says("menu")
    talk.registry = serving(order)
    said = bodies(talk.taps("core:resume"))
    assert said == ["There is nothing unfinished.", "🏠 What can I do for you today?"]


# What is said -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("count", "kind"), [(1, Buttons), (3, Buttons), (4, List), (10, List), (12, List)])
def test_menu_is_buttons_up_to_three_and_a_list_up_to_ten(count: int, kind: type) -> None:
    async def flow(chat: Chat) -> None:
        await chat.menu("pick", [Item(f"tea:order:{number}", f"Item {number}") for number in range(count)])

    talk = Talk(serving(flow))
    (message,) = talk.taps("tea:order")
    assert isinstance(message, kind)
    assert ids(message) == talk.state.menu == [f"tea:order:{number}" for number in range(min(count, 10))]
    message.payload()


def test_sentence_may_end_with_what_is_not_always_there() -> None:
    async def flow(chat: Chat) -> None:
        await chat.say("done", contact="")
        await chat.menu("pick", [Item("tea:order", "Order")], contact="")

    talk = Talk(serving(flow))
    talk.registry = registry_of(
        *[service for service in talk.registry.services.values() if service.id != "core"],
        sentences={"tea-order-done": "Done. ", "tea-order-pick": "Pick:\n\n"},
    )
    assert bodies(talk.taps("tea:order")) == ["Done.", "Pick:"]


@pytest.mark.parametrize("item", [Item("tea:order", "A title of twenty-one"), Item("tea:order", "Short", "described")])
def test_menu_of_what_no_button_can_show_is_a_list(item: Item) -> None:
    async def flow(chat: Chat) -> None:
        await chat.menu("pick", [item])

    (message,) = Talk(serving(flow)).taps("tea:order")
    assert isinstance(message, List)


def test_digit_picks_from_the_menu_shown_last_and_a_question_takes_the_menu_away() -> None:
    async def flow(chat: Chat) -> None:
        await chat.ask("size", Text())

    talk = Talk(serving(flow))
    talk.says("tea")
    assert bodies(talk.says("1")) == ["tea-order-size"]
    assert talk.state.menu == []


def test_language_spoken_is_remembered_and_used_at_once() -> None:
    async def flow(chat: Chat) -> None:
        chat.speak("fr")
        await chat.say("done")

    tea_in_french = Talk(serving(flow))
    assert bodies(tea_in_french.taps("core:language:fr"))[-1] == "🏠 Que puis-je faire pour vous aujourd'hui ?"
    tea_in_french.taps("tea:order")
    assert tea_in_french.outcome.language == "fr"


def apologised(talk: Talk) -> list[list[str]]:
    """The ids offered by an apology, which the session is left with."""
    outcome = apologise(talk.registry, talk.person, talk.state, talk.now)
    talk.state = outcome.state
    return [ids(message) for message in outcome.messages]


def test_apology_offers_to_go_on_and_leaves_the_session_at_its_question() -> None:
    talk = started(serving(order))
    talk.says("big")
    journal, number = talk.journal, talk.open.number
    assert apologised(talk) == [["core:continue", "core:home"]]
    assert (talk.journal, talk.open.number, talk.state.parked) == (journal, number, [])
    assert bodies(talk.taps("core:continue")) == ["tea-order-sugar size=big"]


def test_second_apology_at_one_question_parks_the_flow() -> None:
    talk = started(serving(order))
    talk.says("big")
    apologised(talk)
    talk.taps("core:continue")
    assert apologised(talk) == [["core:home"]]
    assert (talk.state.open, [flow.flow for flow in talk.state.parked]) == (None, ["order"])


def test_apology_at_another_question_parks_nothing() -> None:
    talk = started(serving(order))
    apologised(talk)
    talk.says("big")
    assert apologised(talk) == [["core:continue", "core:home"]]
    assert talk.open.flow == "order"


def test_apology_without_a_question_offers_home() -> None:
    outcome = apologise(serving(order), Person(1), State(), NOW)
    assert [ids(message) for message in outcome.messages] == [["core:home"]]


def test_keyword_of_another_service_that_answers_nothing_is_asked_about() -> None:
    coffee = Service("coffee", menu="menu")

    @coffee.flow("menu", parks=True)
    async def menu(chat: Chat) -> None:
        await chat.say("hello")

    async def flow(chat: Chat) -> None:
        await chat.ask("size", Text())
        await chat.ask("sugar", Number(0, 5))

    talk = started(serving(flow, coffee))
    talk.says("big")
    (offer,) = talk.says("Coffee!")
    assert ids(offer) == ["coffee:menu", "core:continue"]
    assert bodies(talk.taps("core:continue")) == ["tea-order-sugar"]
    assert bodies(talk.taps("coffee:menu")) == ["coffee-menu-hello"]
    assert [parked.flow for parked in talk.state.parked] == ["order"]


def test_keyword_that_answers_the_question_is_the_answer() -> None:
    coffee = Service("coffee", menu="order")
    coffee.flow("order")(order)
    talk = started(serving(order, coffee))
    assert bodies(talk.says("coffee")) == ["tea-order-sugar size=coffee"]


def test_post_to_another_service_parks_the_question_that_waits() -> None:
    coffee = Service("coffee", menu="menu", search="find")

    @coffee.flow("menu", parks=True)
    async def menu(chat: Chat) -> None:
        await chat.say("hello")

    @coffee.flow("find")
    async def find(chat: Chat) -> None:
        await chat.say("found", words=chat.given("words"))

    talk = started(serving(order, coffee))
    talk.says("big")
    assert bodies(talk.says("espresso", target="coffee")) == ["coffee-find-found words=espresso"]
    assert (talk.state.open, [flow.flow for flow in talk.state.parked]) == (None, ["order"])
