"""Questions of its own: a menu to choose from or to order from in words, how many, in how many minutes."""

from collections.abc import Sequence
from typing import Any

import msgspec

from easymo.conversation import formats
from easymo.conversation.catalogue import Speaker
from easymo.conversation.prompts import Again, Answer, Number, Prompt, Question
from easymo.conversation.prompts.prompt import MORE, convert
from easymo.reading import fold, read_number
from easymo.services.ai_agents.restaurants.menu import Dish, sections_of
from easymo.services.ai_agents.restaurants.ordering import TypedOrder, read_order
from easymo.whatsapp.messages import Button, List, Message, Row
from easymo.whatsapp.updates import Update

CART = "*"
SECTIONS = "#"
SHOWN = 6
"""Dishes on one page of the list: with "more", the sections, the cart and "back" they fill WhatsApp's ten rows."""


class Chosen(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a guest answers to a menu: a dish to look at, dishes to have, or ("cart") to see what is in it."""

    dish: int = 0
    order: TypedOrder | None = None
    cart: bool = False


class Page(msgspec.Struct, frozen=True, omit_defaults=True):
    """What of the menu is shown: a page of ``section``, by its place, or of the sections' names."""

    section: int | None = None
    page: int = 0


class Menu(Prompt[Chosen]):
    """Of one dish to look at, by tap or number; or of any, as ``read_order`` reads them.

    A menu of more than a page is shown section by section. ``dishes``: at least one, in ``currency``.
    """

    def __init__(self, dishes: Sequence[Dish], currency: str) -> None:
        self.dishes = list(dishes)
        self.currency = currency
        self.sections = sections_of(self.dishes)

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        speaker, shown = question.speaker, self._page(state)
        rows = self._rows(question, shown)
        numbered = "\n".join(
            " · ".join(filter(None, (f"{place}. {row.title}", row.description))) for place, row in enumerate(rows, 1)
        )
        if self._pages(shown) > 1:
            rows.append(Row(question.id(MORE), speaker.text("chat-button-more")))
        if shown.section is not None and self._is_divided:
            rows.append(Row(question.id(SECTIONS), speaker.text("ai-agents-row-sections")))
        rows.append(Row(question.id(CART), speaker.text("ai-agents-row-cart")))
        rows.append(Row("core:home", speaker.text("chat-button-menu")))
        heading = f"*{self.sections[shown.section]}*\n" if shown.section is not None and self._is_divided else ""
        body = f"{question.body(note)}\n\n{heading}{numbered}"
        return List(body, speaker.text("chat-button-choose"), tuple(rows), speaker.text("chat-hint"))

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        if super().claims(question, state, update):
            return True
        if update.kind != "text":
            return False
        if read_number(update.text, 1, len(self._rows(question, self._page(state)))) is not None:
            return True
        order = read_order(update.text, self.dishes)
        return bool(order.dishes or order.unclear) and not order.unread

    def receive(self, question: Question, state: Any, update: Update) -> Answer[Chosen] | Again | None:
        shown = self._page(state)
        key = self._key(question, shown, update)
        commands = question.speaker.catalogue.commands
        said = fold(update.text) if update.kind == "text" else ""
        if key == MORE or said in commands.more:
            return Again(msgspec.structs.replace(shown, page=(shown.page + 1) % self._pages(shown)))
        if key == CART or said in commands.done:
            return Answer(Chosen(cart=True))
        if key == SECTIONS:
            return Again(Page())
        if key.startswith("s") and key[1:].isdecimal() and int(key[1:]) < len(self.sections):
            return Again(Page(int(key[1:])))
        if key.isdecimal():
            dish = next((dish.id for dish in self.dishes if dish.id == int(key)), None)
            return Answer(Chosen(dish=dish)) if dish is not None else None
        return self._read(shown, update)

    def check(self, value: Any) -> Chosen:
        """A text is read as one that is typed."""
        chosen = Chosen(order=read_order(value, self.dishes)) if isinstance(value, str) else convert(value, Chosen)
        if chosen.order is not None and not chosen.order.dishes and not chosen.order.unclear:
            raise ValueError("nothing of this menu")
        return chosen

    def _read(self, shown: Page, update: Update) -> Answer[Chosen] | Again | None:
        order = read_order(update.text, self.dishes) if update.kind == "text" else TypedOrder()
        if order.dishes or order.unclear:
            return Answer(Chosen(order=order))
        return Again(shown, "ai-agents-order-unread") if update.words else None

    @property
    def _is_divided(self) -> bool:
        """Whether it is shown section by section."""
        return len(self.sections) > 1 and len(self.dishes) > SHOWN

    def _page(self, state: Any) -> Page:
        whole = Page(None if self._is_divided else 0)
        return convert(state, Page) if state else whole

    def _within(self, shown: Page) -> list[Dish]:
        if not self._is_divided:
            return self.dishes
        return [dish for dish in self.dishes if dish.section == self.sections[shown.section or 0]]

    def _pages(self, shown: Page) -> int:
        count = len(self.sections) if shown.section is None else len(self._within(shown))
        return max(1, -(-count // SHOWN))

    def _rows(self, question: Question, shown: Page) -> list[Row]:
        first = shown.page * SHOWN
        if shown.section is None:
            sections = list(enumerate(self.sections))[first : first + SHOWN]
            return [Row(question.id(f"s{place}"), name, self._examples(name)) for place, name in sections]
        dishes = self._within(shown)[first : first + SHOWN]
        return [
            Row(question.id(str(dish.id)), dish.name, about(question.speaker, dish, self.currency)) for dish in dishes
        ]

    def _examples(self, section: str) -> str:
        return ", ".join([dish.name for dish in self.dishes if dish.section == section][:3])

    def _key(self, question: Question, shown: Page, update: Update) -> str:
        """What is tapped, or picked by the number of its row; '': neither."""
        tapped = question.tapped(update)
        rows = self._rows(question, shown)
        number = read_number(update.text, 1, len(rows)) if update.kind == "text" else None
        return tapped or (rows[number - 1].id.removeprefix(question.id("")) if number else "")


def about(speaker: Speaker, dish: Dish, currency: str) -> str:
    """ "1,500 RWF · 🌶️", or that it is sold out."""
    price = formats.money(dish.price, dish.price, currency, speaker.language)
    marks = "".join(speaker.text(f"ai-agents-mark-{tag.replace('_', '-')}") for tag in dish.tags)
    sold_out = speaker.text("ai-agents-sold-out") if dish.sold_out else ""
    return " · ".join(filter(None, (price, marks, sold_out)))


class Count(Number):
    """A whole number, the likely ones as buttons."""

    def __init__(self, low: int, high: int, likely: Sequence[int]) -> None:
        super().__init__(low, high)
        self.likely = likely

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        buttons = (Button(question.id(str(number)), str(number)) for number in self.likely)
        return question.plain(question.body(note), *buttons)

    def receive(self, question: Question, state: Any, update: Update) -> Answer[int] | Again | None:
        number = self._number(question, update)
        return super().receive(question, state, update) if number is None else Answer(number)

    def _number(self, question: Question, update: Update) -> int | None:
        tapped = question.tapped(update)
        return read_number(tapped, self.low, self.high) if tapped else None
