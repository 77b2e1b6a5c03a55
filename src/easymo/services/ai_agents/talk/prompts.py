"""The question that keeps a talk going: the assistant's last answer, with what it proposes."""

from collections.abc import Sequence
from typing import Any

from easymo.conversation.items import Item, offering
from easymo.conversation.prompts.prompt import Again, Answer, Prompt, Question
from easymo.whatsapp.limits import length
from easymo.whatsapp.messages import Message
from easymo.whatsapp.updates import Update

SAID_MOST = 1500
"""Characters of what an assistant is told at once."""


class Said(Prompt[str]):
    """What the person says next. ``ways``: what was proposed, and the way home.

    What was said already and not answered yet is its state: it is said together.
    """

    def __init__(self, ways: Sequence[Item]) -> None:
        self.ways = ways

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        key = f"{question.key}-again" if question.again else question.key
        body = question.speaker.text(key, **question.values)
        return offering(f"{note}\n\n{body}" if note else body, self.ways, question.speaker)

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        if update.kind != "text" or not update.text:
            return None
        said = f"{state}\n{update.text}" if isinstance(state, str) else update.text
        if length(said) > SAID_MOST:
            return Again(state, "chat-text-long", {"most": SAID_MOST, "length": length(said)})
        return Answer(said)

    def check(self, value: Any) -> str:
        if not isinstance(value, str) or not value:
            raise ValueError("nothing was said")
        return value
