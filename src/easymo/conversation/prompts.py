"""Questions: how each shows itself within WhatsApp's limits and reads what comes back.

A prompt is a reducer: ``receive(question, state, update)`` says Answer (a value), Again (ask once more, with what
was wrong and the state to keep) or None (not understood). Its state lives on the session, not in the journal.
Every question shows a way back, out and home.
"""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import msgspec

from easymo.conversation.catalogue import Speaker
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.gazetteer import load as load_gazetteer
from easymo.reading import Money as MoneyRange
from easymo.reading import fold, read_money, read_number, read_yes_no
from easymo.whatsapp.limits import BUTTON_TITLE, BUTTONS, INTERACTIVE_BODY, length
from easymo.whatsapp.messages import Button, Buttons, List, LocationRequest, Message, Row
from easymo.whatsapp.messages import Text as TextMessage
from easymo.whatsapp.updates import Location, Update

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

PAGE = 8
"""Options on one page of a list: with "more" and "back" they fill WhatsApp's ten rows."""
MORE = "+"
BACK = "-"
SKIP = "."


class Answer(msgspec.Struct, Generic[T_co], frozen=True):
    value: T_co


class Again(msgspec.Struct, frozen=True):
    """Ask once more. ``wrong`` is the sentence that says what did not fit, or empty (a page was turned)."""

    state: Any = None
    wrong: str = ""
    values: dict[str, Any] = {}


class Question(msgspec.Struct, frozen=True):
    """A prompt being asked: its number, its sentence and the voice to say it with."""

    key: str
    number: int
    values: dict[str, Any]
    speaker: Speaker

    def body(self, note: str) -> str:
        text = self.speaker.text(self.key, **self.values)
        return f"{note}\n\n{text}" if note else text

    def id(self, key: str) -> str:
        """The id of one of its answers: it carries the question's number, so that a stale tap is known."""
        return f"?{self.number}:{key}"

    def tapped(self, update: Update) -> str | None:
        """The answer key an update taps, if it taps one of this question."""
        prefix = f"?{self.number}:"
        return update.id.removeprefix(prefix) if update.kind == "address" and update.id.startswith(prefix) else None

    def plain(self, body: str, *extra: Button) -> Message:
        """The question with buttons for the ways out."""
        ways = (
            Button(self.id(BACK), self.speaker.text("chat-button-back")),
            Button("core:cancel", self.speaker.text("chat-button-cancel")),
            Button("core:home", self.speaker.text("chat-button-menu")),
        )
        if length(body) > INTERACTIVE_BODY:
            return TextMessage(f"{body}\n\n{self.speaker.text('chat-hint')}")
        return Buttons(body, (*extra, *ways)[:BUTTONS], self.speaker.text("chat-hint") if extra else "")


class Prompt(Generic[T]):
    """One kind of question with answers of type T."""

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        """The message that asks, beginning with ``note`` where something has to be said first."""
        return question.plain(question.body(note))

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        """Whether the update is certainly meant for this question: its ids, digits in range, exact options."""
        return question.tapped(update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[T] | Again | None:
        raise NotImplementedError

    def check(self, value: Any) -> T:
        """A given or journalled answer as this prompt's value. Raises ValueError if it does not fit."""
        raise NotImplementedError


class Text(Prompt[str]):
    """Words, ``min_length`` to ``max_length`` characters, counted as WhatsApp's limits are."""

    def __init__(self, *, min_length: int = 1, max_length: int = 1000) -> None:
        self.min_length, self.max_length = min_length, max_length

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        if update.kind != "text" or not update.text:
            return None
        if length(update.text) > self.max_length:
            return Again(wrong="chat-text-long", values={"most": self.max_length, "length": length(update.text)})
        if length(update.text) < self.min_length:
            return Again(wrong="chat-text-short", values={"least": self.min_length})
        return Answer(update.text)

    def check(self, value: Any) -> str:
        if not isinstance(value, str) or not self.min_length <= length(value) <= self.max_length:
            raise ValueError("not a text of that length")
        return value


class Number(Prompt[int]):
    """A whole number from ``low`` to ``high``."""

    def __init__(self, low: int = 0, high: int = 1_000_000) -> None:
        self.low, self.high = low, high

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._read(update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[int] | Again | None:
        value = self._read(update)
        if value is not None:
            return Answer(value)
        return Again(wrong="chat-number-wrong", values={"low": self.low, "high": self.high}) if update.text else None

    def check(self, value: Any) -> int:
        if not isinstance(value, int) or not self.low <= value <= self.high:
            raise ValueError("not a number in range")
        return value

    def _read(self, update: Update) -> int | None:
        return read_number(update.text, self.low, self.high) if update.kind == "text" else None


class Money(Prompt[MoneyRange]):
    """An amount or a range of amounts, in whole units of the person's currency."""

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._read(update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[MoneyRange] | Again | None:
        value = self._read(update)
        if value is not None:
            return Answer(value)
        return Again(wrong="chat-money-wrong") if update.text else None

    def check(self, value: Any) -> MoneyRange:
        return _convert(value, MoneyRange)

    def _read(self, update: Update) -> MoneyRange | None:
        return read_money(update.text) if update.kind == "text" else None


class Option(msgspec.Struct, frozen=True):
    """One answer of a Choice; ``title`` is what is shown where no sentence names it."""

    key: str
    title: str
    description: str = ""


class Choice(Prompt[str]):
    """One of several options: up to three as buttons, more as a list in pages of eight.

    ``options`` are keys whose titles are the sentences `<titles>-<key>`, or Options with titles of their own.
    A tap, the number of a row on the page, or its exact title answers; where "yes" and "no" are among the keys, the
    words and signs for them do, too.
    """

    def __init__(self, options: Sequence[str | Option], titles: str = "") -> None:
        self.titles = titles
        self.options = options
        self.keys = [option if isinstance(option, str) else option.key for option in options]

    def _options(self, speaker: Speaker) -> list[Option]:
        return [
            Option(option, speaker.text(f"{self.titles}-{option.replace('_', '-')}"))
            if isinstance(option, str)
            else option
            for option in self.options
        ]

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        options, body, hint = self._options(question.speaker), question.body(note), question.speaker.text("chat-hint")
        if len(options) <= BUTTONS and all(length(option.title) <= BUTTON_TITLE for option in options):
            return Buttons(body, tuple(Button(question.id(option.key), option.title) for option in options), hint)
        page = _page(state)
        rows = [
            Row(question.id(option.key), option.title, option.description)
            for option in options[page * PAGE : (page + 1) * PAGE]
        ]
        if len(options) > (page + 1) * PAGE:
            rows.append(Row(question.id(MORE), question.speaker.text("chat-button-more")))
        rows.append(Row(question.id(BACK), question.speaker.text("chat-button-back")))
        return List(body, question.speaker.text("chat-button-choose"), tuple(rows), hint)

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._pick(question, state, update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        page = _page(state)
        wants_more = fold(update.text) in question.speaker.catalogue.commands.more
        if question.tapped(update) == MORE or (wants_more and update.kind == "text"):
            return Again(state=(page + 1) % -(-len(self.options) // PAGE))
        key = self._pick(question, state, update)
        if key is not None:
            return Answer(key)
        return Again(state=state, wrong="chat-choice-wrong") if update.text else None

    def check(self, value: Any) -> str:
        if value not in self.keys:
            raise ValueError("not one of the options")
        return value

    def _pick(self, question: Question, state: Any, update: Update) -> str | None:
        tapped = question.tapped(update)
        if tapped is not None:
            return tapped if tapped in self.keys else None
        if update.kind != "text":
            return None
        page = _page(state)
        number = read_number(update.text, 1, PAGE)
        if number is not None:
            on_page = self.keys[page * PAGE : (page + 1) * PAGE]
            return on_page[number - 1] if number <= len(on_page) else None
        return self._pick_by_word(question.speaker, update.text)

    def _pick_by_word(self, speaker: Speaker, text: str) -> str | None:
        folded = fold(text)
        titled = [option.key for option in self._options(speaker) if folded and fold(option.title) == folded]
        if titled or not {"yes", "no"} <= set(self.keys):
            return titled[0] if titled else None
        yes = read_yes_no(text, speaker.catalogue.commands.yes, speaker.catalogue.commands.no)
        return None if yes is None else "yes" if yes else "no"


class Confirm(Prompt[bool]):
    """Yes or no. The buttons read `<question>-yes` and `<question>-no`."""

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        titles = {key: question.speaker.text(f"{question.key}-{key}") for key in ("yes", "no")}
        buttons = (
            *(Button(question.id(key), title) for key, title in titles.items()),
            Button(question.id(BACK), question.speaker.text("chat-button-back")),
        )
        body = question.body(note)
        return Buttons(body, buttons, question.speaker.text("chat-hint"))

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._read(question, update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[bool] | Again | None:
        value = self._read(question, update)
        if value is not None:
            return Answer(value)
        return Again(wrong="chat-confirm-wrong") if update.text else None

    def check(self, value: Any) -> bool:
        if value not in (True, False):
            raise ValueError("neither yes nor no")
        return bool(value)

    def _read(self, question: Question, update: Update) -> bool | None:
        tapped = question.tapped(update)
        if tapped is not None:
            return {"yes": True, "no": False}.get(tapped)
        if update.kind != "text":
            return None
        number = read_number(update.text, 1, 2)
        if number is not None:
            return number == 1
        commands, speaker = question.speaker.catalogue.commands, question.speaker
        yes, no = speaker.text(f"{question.key}-yes"), speaker.text(f"{question.key}-no")
        return read_yes_no(update.text, [*commands.yes, yes], [*commands.no, no])


class Place(Prompt[NamedPlace]):
    """Where: a pin, or the name of a place; a name of several places asks which."""

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        body, hint = question.body(note), question.speaker.text("chat-hint")
        candidates = _candidates(state)
        if not candidates:
            return LocationRequest(f"{body}\n\n{hint}")
        rows = [
            Row(question.id(str(index)), place.name, place.within) for index, place in enumerate(candidates[:PAGE], 1)
        ]
        rows.append(Row(question.id(BACK), question.speaker.text("chat-button-back")))
        return List(body, question.speaker.text("chat-button-choose"), tuple(rows), hint)

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return (
            super().claims(question, state, update)
            or update.kind == "location"
            or self._pick(question, state, update) is not None
        )

    def receive(self, question: Question, state: Any, update: Update) -> Answer[NamedPlace] | Again | None:
        if update.location:
            return Answer(pinned(update.location))
        picked = self._pick(question, state, update)
        if picked:
            return Answer(picked)
        if update.kind != "text":
            return None
        found = load_gazetteer().find(update.text)
        if len(found) == 1:
            return Answer(found[0])
        if found:
            return Again(state=found[:PAGE], wrong="chat-place-which")
        return Again(wrong="chat-place-unknown")

    def check(self, value: Any) -> NamedPlace:
        return _convert(value, NamedPlace)

    def _pick(self, question: Question, state: Any, update: Update) -> NamedPlace | None:
        candidates = _candidates(state)
        choice = question.tapped(update) or (update.text if update.kind == "text" else "")
        number = read_number(choice, 1, PAGE)
        return candidates[number - 1] if number is not None and number <= len(candidates) else None


class Maybe(Prompt[T | None]):
    """A question that may be skipped, by button or word; the answer is then None."""

    def __init__(self, prompt: Prompt[T]) -> None:
        self.prompt = prompt

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        skip = Button(question.id(SKIP), question.speaker.text("chat-button-skip"))
        answers = _answers(question, self.prompt.show(question, state, note))
        if not answers:
            return question.plain(question.body(note), skip)
        choose, hint = question.speaker.text("chat-button-choose"), question.speaker.text("chat-hint")
        return List(question.body(note), choose, (*answers, Row(skip.id, skip.title)), hint)

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return self._skips(question, update) or self.prompt.claims(question, state, update)

    def receive(self, question: Question, state: Any, update: Update) -> Answer[T | None] | Again | None:
        return Answer(None) if self._skips(question, update) else self.prompt.receive(question, state, update)

    def check(self, value: Any) -> T | None:
        return None if value is None else self.prompt.check(value)

    def _skips(self, question: Question, update: Update) -> bool:
        if update.kind == "text":
            return fold(update.text) in question.speaker.catalogue.commands.skip
        return question.tapped(update) == SKIP


def _answers(question: Question, shown: Message) -> tuple[Row, ...]:
    """What ``shown`` offers to pick from, the ways out aside."""
    match shown:
        case List():
            rows = shown.rows
        case Buttons():
            rows = tuple(Row(button.id, button.title) for button in shown.buttons)
        case _:
            rows = ()
    return tuple(row for row in rows if row.id.startswith(question.id("")) and row.id != question.id(BACK))


def pinned(location: Location) -> NamedPlace:
    """A pin as a place: exactly there, named after what is nearest."""
    latitude, longitude = location.latitude, location.longitude
    nearest = load_gazetteer().nearest(latitude, longitude)
    return msgspec.structs.replace(nearest, latitude=latitude, longitude=longitude)


def _page(state: Any) -> int:
    return state if isinstance(state, int) else 0


def _candidates(state: Any) -> tuple[NamedPlace, ...]:
    return _convert(state, tuple[NamedPlace, ...]) if state else ()


def _convert(value: Any, type_: type[T]) -> T:
    try:
        return msgspec.convert(msgspec.to_builtins(value), type_)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
