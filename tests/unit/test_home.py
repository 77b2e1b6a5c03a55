"""Core: the home menu however many services there are, and what language and START say in mid-flow."""

import pytest

from easymo.conversation.chat import MENU_MOST, Chat
from easymo.conversation.prompts import Number, Text
from easymo.conversation.service import Service
from easymo.conversation.session import Person
from easymo.services.core.store import HomeRow
from talks import Talk, bodies, ids, registry_of


async def order(chat: Chat) -> None:
    await chat.ask("size", Text())
    await chat.ask("sugar", Number(0, 5))


def house_of(count: int, person: Person | None = None) -> Talk:
    """A talk in a house with ``count`` services in its home menu."""
    tea = Service("tea", menu="t0")
    for number in range(count):
        tea.flow(f"t{number}")(order)
    rows = [HomeRow("jobs_agent", address) for address in [*addresses(0, count), "juice:menu"]]

    def home_menu(country: str) -> list[HomeRow]:
        return rows

    return Talk(registry_of(tea), person, stores={"home_menu": home_menu})


def addresses(first: int, end: int) -> list[str]:
    return [f"tea:t{number}" for number in range(first, end)]


def test_nine_services_and_the_language_fit_one_list() -> None:
    assert ids(house_of(9).says("menu")[-1]) == [*addresses(0, 9), "core:language"]


def test_something_to_continue_never_costs_the_language_nor_a_service() -> None:
    talk = house_of(9)
    talk.taps("tea:t0")
    talk.says("big")
    first = talk.says("menu")[-1]
    assert ids(first) == ["core:resume", *addresses(0, 7), "core:home:1", "core:language"]
    assert ids(talk.taps("core:home:1")[-1]) == ["core:resume", *addresses(7, 9), "core:language"]
    assert len(ids(first)) == MENU_MOST


@pytest.mark.parametrize("page", ["", ":0", ":3", ":-1", ":x", ":1:1"])
def test_many_services_are_pages_and_an_unknown_page_is_the_first(page: str) -> None:
    talk = house_of(21)
    assert ids(talk.taps(f"core:home{page}")[-1]) == [*addresses(0, 7), "core:home:1", "core:language"]
    assert ids(talk.taps("core:home:1")[-1]) == [*addresses(7, 14), "core:home:2", "core:language"]
    assert ids(talk.taps("core:home:2")[-1]) == [*addresses(14, 21), "core:language"]


def test_digits_pick_from_the_page_shown() -> None:
    talk = house_of(21)
    talk.says("menu")
    talk.says("8")
    talk.says("2")
    assert talk.open.flow == "t8"


def test_next_page_in_mid_flow_parks_as_home_does() -> None:
    talk = house_of(21)
    talk.taps("tea:t0")
    talk.says("big")
    assert ids(talk.taps("core:home:1")[-1])[0] == "core:resume"
    assert talk.state.open is None


def test_language_chosen_shows_home() -> None:
    said = bodies(house_of(1).taps("core:language:fr"))
    assert said == ["Très bien, je vous parlerai en français.", "🏠 Que puis-je faire pour vous aujourd'hui ?"]


def test_language_chosen_in_mid_flow_is_confirmed_and_the_question_asked_again() -> None:
    talk = house_of(1)
    talk.taps("tea:t0")
    assert bodies(talk.taps("core:language:fr")) == ["Très bien, je vous parlerai en français.", "tea-t0-size"]
    assert (talk.open.flow, talk.state.menu, talk.person.language) == ("t0", [], "fr")


@pytest.mark.parametrize(("waits", "then"), [(True, "tea-t0-size"), (False, "🏠 What can I do for you today?")])
def test_start_lets_in_again_and_goes_on_where_one_was(waits: bool, then: str) -> None:
    talk = house_of(1, Person(1, language="en", stopped=True))
    if waits:
        talk.taps("tea:t0")
    assert bodies(talk.says("start")) == ["Welcome back! You will receive notifications again.", then]
