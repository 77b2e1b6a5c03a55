"""Questions answered by typing: words, numbers, money, phones."""

from typing import Any

from easymo.conversation.prompts.prompt import Again, Answer, Prompt, Question, convert
from easymo.reading import Money as MoneyRange
from easymo.reading import NoPhone, read_money, read_number, read_phone
from easymo.whatsapp.limits import length
from easymo.whatsapp.updates import Update


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
        return Again(wrong="chat-number-wrong", values={"low": self.low, "high": self.high}) if update.words else None

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
        return Again(wrong="chat-money-wrong") if update.words else None

    def check(self, value: Any) -> MoneyRange:
        return convert(value, MoneyRange)

    def _read(self, update: Update) -> MoneyRange | None:
        return read_money(update.text) if update.kind == "text" else None


class Phone(Prompt[str]):
    """A phone number, typed or on a contact card, as +E.164; one without its country's prefix is of the person's own
    country."""

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or isinstance(self._read(question, update), str)

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        read = self._read(question, update)
        if isinstance(read, NoPhone):
            return Again(wrong=f"chat-phone-{read.value}")
        return Answer(read) if read else None

    def check(self, value: Any) -> str:
        if not isinstance(value, str) or read_phone(value, "") != value:
            raise ValueError("not a phone number")
        return value

    def _read(self, question: Question, update: Update) -> str | NoPhone | None:
        text = update.text if update.kind == "text" else _only_phone(update)
        return read_phone(text, question.country) if text else None


def _only_phone(update: Update) -> str:
    """The number of a contact card; '' if it has none, or several."""
    phones = {phone for card in update.contacts for phone in card.phones}
    return phones.pop() if len(phones) == 1 else ""
