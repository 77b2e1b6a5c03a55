"""The question for a moment, with some to choose from."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from easymo.conversation import formats
from easymo.conversation.prompts import Again, Answer, Choice, Moment, Option, Prompt, Question
from easymo.whatsapp.messages import Message
from easymo.whatsapp.updates import Update


class Slot(Prompt[datetime]):
    """One of the moments ``offered``, or another from ``earliest`` to ``latest`` that is typed."""

    def __init__(self, offered: Sequence[datetime], earliest: datetime, latest: datetime) -> None:
        self._offered = offered
        self._typed = Moment(earliest=earliest, latest=latest)

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        if state or not self._offered:
            return self._typed.show(question, state, note)
        return self._choice(question).show(question, None, note)

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return self._picked(question, state, update) is not None or self._typed.claims(question, state, update)

    def receive(self, question: Question, state: Any, update: Update) -> Answer[datetime] | Again | None:
        if picked := self._picked(question, state, update):
            return Answer(datetime.fromisoformat(picked))
        return self._typed.receive(question, state, update)

    def check(self, value: Any) -> datetime:
        return self._typed.check(value)

    def _choice(self, question: Question) -> Choice:
        language, country = question.speaker.language, question.country
        return Choice([Option(moment.isoformat(), formats.slot(moment, language, country)) for moment in self._offered])

    def _picked(self, question: Question, state: Any, update: Update) -> str | None:
        """The one picked of those that are shown: while a typed one is not settled, others are."""
        if state or not self._offered:
            return None
        picked = self._choice(question).receive(question, None, update)
        return picked.value if isinstance(picked, Answer) else None
