"""Questions answered by picking: one of several options, yes or no."""

from collections.abc import Sequence
from typing import Any

import msgspec

from easymo.conversation.catalogue import Speaker
from easymo.conversation.prompts.prompt import BACK, MORE, PAGE, Again, Answer, Prompt, Question, page_of
from easymo.reading import fold, read_number, read_yes_no
from easymo.whatsapp.limits import BUTTON_TITLE, BUTTONS, length
from easymo.whatsapp.messages import Button, Buttons, List, Message, Row
from easymo.whatsapp.updates import Update


class Option(msgspec.Struct, frozen=True):
    """One answer of a Choice; ``title`` is what is shown where no sentence names it."""

    key: str
    title: str
    description: str = ""


class Choice(Prompt[str]):
    """One of several options: up to three as buttons, more as a list in pages of eight.

    ``options`` are keys whose titles are the sentences `<titles>-<key>`, or Options with titles of their own.
    A tap, the number of a row on the page, or its exact title answers; where "yes" and "no" are among the keys, the
    words and signs for them do, too. What nothing else wants may be some words of one title: "cleaning" for
    "🧹 Cleaning & housework".
    """

    def __init__(self, options: Sequence[str | Option], titles: str = "") -> None:
        self.titles = titles
        self.options = options
        self.keys = [option if isinstance(option, str) else option.key for option in options]

    def titled(self, speaker: Speaker) -> list[Option]:
        """The options, each with its title."""
        return [
            Option(option, speaker.text(f"{self.titles}-{option.replace('_', '-')}"))
            if isinstance(option, str)
            else option
            for option in self.options
        ]

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        options, body, hint = self.titled(question.speaker), question.body(note), question.speaker.text("chat-hint")
        if len(options) <= BUTTONS and all(length(option.title) <= BUTTON_TITLE for option in options):
            return Buttons(body, tuple(Button(question.id(option.key), option.title) for option in options), hint)
        page = page_of(state)
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
        page = page_of(state)
        wants_more = fold(update.text) in question.speaker.catalogue.commands.more
        if question.tapped(update) == MORE or (wants_more and update.kind == "text"):
            return Again(state=(page + 1) % -(-len(self.options) // PAGE))
        key = self._pick(question, state, update) or self._pick_by_part(question.speaker, update)
        if key is not None:
            return Answer(key)
        return Again(state=state, wrong="chat-choice-wrong") if update.words else None

    def read_field(self, question: Question, text: str) -> Answer[str] | Again | None:
        """A form's field holds the key."""
        return Answer(text) if text in self.keys else Again(wrong="chat-choice-wrong")

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
        page = page_of(state)
        number = read_number(update.text, 1, PAGE)
        if number is not None:
            on_page = self.keys[page * PAGE : (page + 1) * PAGE]
            return on_page[number - 1] if number <= len(on_page) else None
        return self._pick_by_word(question.speaker, update.text)

    def _pick_by_word(self, speaker: Speaker, text: str) -> str | None:
        folded = fold(text)
        titled = [option.key for option in self.titled(speaker) if folded and fold(option.title) == folded]
        if titled or not {"yes", "no"} <= set(self.keys):
            return titled[0] if titled else None
        yes = read_yes_no(text, speaker.catalogue.commands.yes, speaker.catalogue.commands.no)
        return None if yes is None else "yes" if yes else "no"

    def _pick_by_part(self, speaker: Speaker, update: Update) -> str | None:
        """The only option whose title holds what was written, word by word."""
        said = f" {fold(update.text)} " if update.kind == "text" else ""
        if not any(map(str.isalpha, said)):
            return None
        holding = [option.key for option in self.titled(speaker) if said in f" {fold(option.title)} "]
        return holding[0] if len(holding) == 1 else None


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
        return Again(wrong="chat-confirm-wrong") if update.words else None

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
