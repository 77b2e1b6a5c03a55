"""Questions that take whatever is typed, beside buttons."""

from collections.abc import Sequence
from typing import Any

from easymo.conversation.prompts import BACK, Again, Answer, Prompt, Question
from easymo.reading import read_number, read_yes_no
from easymo.whatsapp.limits import BUTTONS, length
from easymo.whatsapp.messages import Button, Buttons, Message
from easymo.whatsapp.updates import Update

YES, NO = "yes", "no"
LONGEST = 500


class Said(Prompt[str]):
    """Words, or one of ``keys``, whose buttons read `<question>-<key>`. ``ways`` are buttons that lead elsewhere."""

    def __init__(self, keys: Sequence[str] = (), ways: Sequence[Button] = ()) -> None:
        self.keys = keys
        self.ways = ways

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        own = [Button(question.id(key), question.speaker.text(f"{question.key}-{key}")) for key in self.keys]
        back = Button(question.id(BACK), question.speaker.text("chat-button-back"))
        return Buttons(question.body(note), (*own, *self.ways, back)[:BUTTONS])

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._picked(question, update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        if picked := self._picked(question, update):
            return Answer(picked)
        if update.kind != "text" or not update.text:
            return None
        if length(update.text) > LONGEST:
            return Again(wrong="chat-text-long", values={"most": LONGEST, "length": length(update.text)})
        return Answer(update.text)

    def check(self, value: Any) -> str:
        if not isinstance(value, str) or not 0 < length(value) <= LONGEST:
            raise ValueError("not a text of that length")
        return value

    def _picked(self, question: Question, update: Update) -> str | None:
        tapped = question.tapped(update)
        if tapped is not None:
            return tapped if tapped in self.keys else None
        if update.kind != "text" or not self.keys:
            return None
        number = read_number(update.text, 1, len(self.keys))
        if number is not None:
            return self.keys[number - 1]
        commands = question.speaker.catalogue.commands
        yes = read_yes_no(update.text, commands.yes, commands.no)
        return None if yes is None else YES if yes else NO
