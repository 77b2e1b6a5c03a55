"""Questions that may be skipped."""

from typing import Any, TypeVar

from easymo.conversation.prompts.prompt import BACK, SKIP, Again, Answer, Prompt, Question
from easymo.reading import fold
from easymo.whatsapp.messages import Button, Buttons, List, Message, Row
from easymo.whatsapp.updates import Update

T = TypeVar("T")


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

    def read_field(self, question: Question, text: str) -> Answer[T | None] | Again | None:
        return self.prompt.read_field(question, text) if text.strip() else Answer(None)

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
