"""Menus and orders as people type them, and what may be done with an order. Pure."""

import pytest

import restaurants
from asking import QUESTION, said
from easymo.conversation.chat import Tell
from easymo.conversation.prompts import Again, Answer
from easymo.conversation.turn import play_tell
from easymo.registry import build_registry
from easymo.services.ai_agents.restaurants.menu import Dish, TypedMenu, read_menu
from easymo.services.ai_agents.restaurants.order import HANDED, IN_HAND, TRANSITIONS, ways_on
from easymo.services.ai_agents.restaurants.ordering import OrderedDish, TypedOrder, Unclear, read_order
from easymo.services.ai_agents.restaurants.prompts import SHOWN, Chosen, Menu
from easymo.services.ai_agents.restaurants.tables import read_tables
from easymo.whatsapp.messages import List
from talks import NOW, Talk

NAMES = (
    "Brochette ya ihene", "Brochette y'inka", "Igitoki", "Fanta Orange", "Fanta Citron", "Mutzig 65cl",
    "Rice and beans", "Poulet entier", "Coke",
)  # fmt: skip


def dishes(*names: str, sections: int = 1) -> list[Dish]:
    return [
        Dish(id, f"Section {id % sections}", name, "", 500 * id, [], True, False, None, False)
        for id, name in enumerate(names, 1)
    ]


def ordered(text: str) -> dict[str, int]:
    """Each dish by its name, with how many of it."""
    return {NAMES[one.dish - 1]: one.quantity for one in read_order(text, dishes(*NAMES)).dishes}


@pytest.mark.parametrize(
    ("line", "name", "price"),
    [
        ("Brochette 2500", "Brochette", 2500),
        ("- brochette ya ihene: 1 500", "Brochette ya ihene", 1500),
        ("2. Poulet entier .... 12 000 RWF", "Poulet entier", 12000),
        ("Fanta – 800frw", "Fanta", 800),
        ("Mutzig 65cl 1.2k", "Mutzig 65cl", 1200),
        ("Coke 500 800", "Coke 500", 800),
        ("• Agatogo 3,000", "Agatogo", 3000),
    ],
)
def test_dish_is_read_from_a_line(line: str, name: str, price: int) -> None:
    (dish,) = read_menu(line, "Menu").dishes
    assert (dish.section, dish.name, dish.price) == ("Menu", name, price)


@pytest.mark.parametrize("line", ["", "   ", "12", "x 5", "Brochette 0", "Brochette 99999999999", f"{'x' * 61} 500"])
def test_line_that_is_no_dish_adds_none(line: str) -> None:
    assert read_menu(line, "Menu").dishes == ()


def test_heading_begins_a_section_and_what_is_not_understood_is_given_back() -> None:
    menu = read_menu("Igitoki 1000\n*Drinks:*\nFanta 800\nfanta 900\nwhat is 5 and more than that", "Menu")
    assert [(dish.section, dish.name, dish.price) for dish in menu.dishes] == [
        ("Menu", "Igitoki", 1000),
        ("Drinks", "Fanta", 900),
    ]
    assert menu.unread == ("what is 5 and more than that",)
    assert read_menu("🙂\n\n", "Menu") == TypedMenu((), ("🙂",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 mutzig and a coke", {"Mutzig 65cl": 2, "Coke": 1}),
        ("two Fanta Oranges, three brochettes y'inka with coke", {"Fanta Orange": 2, "Brochette y'inka": 3, "Coke": 1}),
        ("brochette ya ihene ebyiri na fanta citron imwe", {"Brochette ya ihene": 2, "Fanta Citron": 1}),
        ("poulet entier wawili, coke miwili", {"Poulet entier": 2, "Coke": 2}),
        ("nataka fanta orange mbili na igitoki", {"Fanta Orange": 2, "Igitoki": 1}),
        ("je voudrais deux poulets entiers et un coke svp", {"Poulet entier": 2, "Coke": 1}),
        ("Rice and beans x2", {"Rice and beans": 2}),
        ("2x mutzigg; fanta orange 3", {"Mutzig 65cl": 2, "Fanta Orange": 3}),
        ("coke\ncoke\n2 coke", {"Coke": 4}),
        ("rice", {"Rice and beans": 1}),
        ("100 coke", {"Coke": 1}),
        ("hello", {}),
        ("2", {}),
        ("", {}),
    ],
)
def test_order_is_read_in_four_languages(text: str, expected: dict[str, int]) -> None:
    assert ordered(text) == expected


def test_words_of_several_dishes_are_asked_about_and_others_given_back() -> None:
    order = read_order("2 brochettes and a fanta, one pizza", dishes(*NAMES))
    assert order.unclear == (Unclear("brochettes", (1, 2), 2), Unclear("fanta", (4, 5), 1))
    assert order.unread == ("pizza",)


def test_brackets_are_a_note_to_the_dish() -> None:
    (rice,) = read_order("1 rice and beans (no salt)", dishes(*NAMES)).dishes
    assert rice == OrderedDish(7, 1, "no salt")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1-3", ["1", "2", "3"]),
        ("T1-2, Terrace", ["T1", "T2", "Terrace"]),
        ("5, 5", ["5"]),
        ("3-1", ["3-1"]),
        ("1-900", []),
        ("x" * 21, []),
        (" , ", []),
    ],
)
def test_tables_are_read_as_they_are_typed(text: str, names: list[str]) -> None:
    assert read_tables(text) == names


def test_what_a_side_may_do_is_what_the_table_allows() -> None:
    assert ways_on("guest", "placed", "dine_in", paid=False) == ["cancel"]
    assert ways_on("staff", "placed", "dine_in", paid=False, role="kitchen") == ["accept", "reject"]
    assert ways_on("staff", "ready", "delivery", paid=False, role="waiter") == ["deliver", "settle"]
    assert ways_on("staff", "ready", "delivery", paid=False, role="kitchen") == []
    assert ways_on("staff", "accepted", "take_away", paid=True, role="owner") == [
        "prepare",
        "ready",
        "collect",
        "give_up",
    ]
    assert ways_on("guest", "served", "dine_in", paid=True) == []
    assert {TRANSITIONS[event, "staff", status] for event in HANDED for status in IN_HAND} == {
        *("served", "collected", "delivered")
    }


MENU = Menu(dishes(*(f"Dish {number} {word}" for number, word in enumerate("abcdefghij")), sections=2), "RWF")


def shown(state: object = None) -> List:
    message = MENU.show(QUESTION, state)
    assert isinstance(message, List)
    return message


def answer(text: str, state: object = None) -> object:
    return MENU.receive(QUESTION, state, said(text))


def test_long_menu_is_shown_section_by_section_with_numbers_that_answer() -> None:
    assert [row.title for row in shown().rows[:2]] == ["Section 1", "Section 0"]
    section = answer("2")
    assert isinstance(section, Again)
    assert [row.title for row in shown(section.state).rows[:5]] == [
        f"Dish {n} {w}" for n, w in enumerate("abcdefghij") if n % 2
    ]
    assert answer("1", section.state) == Answer(Chosen(dish=2))
    assert answer("2 dish a", section.state) == Answer(Chosen(order=TypedOrder((OrderedDish(1, 2),))))
    assert len(shown(section.state).rows) <= SHOWN + 4


def test_nothing_of_the_menu_asks_again_and_a_text_given_beforehand_is_read() -> None:
    assert isinstance(answer("sushi"), Again)
    assert MENU.check("2 dish a") == Chosen(order=TypedOrder((OrderedDish(1, 2),)))
    with pytest.raises(ValueError, match="nothing of this menu"):
        MENU.check("sushi")


@pytest.mark.parametrize(("booking", "told"), [(1, 0), (2, 1), (3, 0), (4, 0), (6, 0), (99, 0)])
def test_guest_is_reminded_of_a_booking_that_stands_and_of_no_other(booking: int, told: int) -> None:
    talk = Talk(build_registry(), stores=restaurants.STORES)
    tell = Tell(1, f"ai-agents:told-booking-soon:{booking}", {})
    assert len(talk.takes(play_tell(talk.registry, talk.person, talk.state, tell, NOW))) == told
