"""Questions of its own: how many bedrooms, and from when."""

from collections.abc import Iterable
from typing import Any

from easymo.conversation.prompts import Again, Answer, Choice, Option, Prompt, Question
from easymo.listings.understanding import BEDROOMS_MOST, read_bedrooms
from easymo.services.property.search import read_month
from easymo.whatsapp.updates import Update


class Bedrooms(Prompt[str]):
    """How many somebody looks for: "2", or "2+" for at least two."""

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._read(update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        wanted = self._read(update)
        if wanted is not None:
            return Answer(wanted)
        return Again(wrong="chat-number-wrong", values={"low": 1, "high": BEDROOMS_MOST}) if update.words else None

    def check(self, value: Any) -> str:
        count = str(value).removesuffix("+")
        if not count.isdecimal() or not 1 <= int(count) <= BEDROOMS_MOST:
            raise ValueError("not so many bedrooms")
        return str(value)

    def _read(self, update: Update) -> str | None:
        return read_bedrooms(update.text) if update.kind == "text" else None


class Month(Choice):
    """A month to move in, as "2603": one that is offered, or the one of a date that is typed."""

    def __init__(self, months: Iterable[Option]) -> None:
        super().__init__([*months])

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        received = super().receive(question, state, update)
        typed = read_month(update.text, question.local_now.date()) if update.kind == "text" else None
        return received if isinstance(received, Answer) or typed is None else Answer(typed)

    def check(self, value: Any) -> str:
        if not isinstance(value, str) or len(value) != 4 or not value.isdecimal():
            raise ValueError("no month")
        return value
