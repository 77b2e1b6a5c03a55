"""Questions of its own: one amount, whom to pay, opening hours."""

from typing import Any

from easymo.conversation.prompts import Again, Answer, Money, Prompt, Question
from easymo.ledger.momo import read_payee
from easymo.reading import Money as MoneyRange
from easymo.services.marketplace.hours import read_hours
from easymo.whatsapp.updates import Update


class Amount(Money):
    """One amount, no range, in whole units of the person's currency."""

    def receive(self, question: Question, state: Any, update: Update) -> Answer[MoneyRange] | Again | None:
        received = super().receive(question, state, update)
        if isinstance(received, Answer) and received.value.low != received.value.high:
            return Again(wrong="marketplace-amount-one")
        return received

    def check(self, value: Any) -> MoneyRange:
        amount = super().check(value)
        if amount.low != amount.high:
            raise ValueError("not one amount")
        return amount


class Payee(Prompt[str]):
    """A MoMo number (+E.164) or merchant code."""

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._read(question, update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        payee = self._read(question, update)
        if payee is not None:
            return Answer(payee)
        return Again(wrong="marketplace-payee-wrong") if update.words else None

    def check(self, value: Any) -> str:
        if not isinstance(value, str) or read_payee(value, "") != value:
            raise ValueError("nobody to be paid")
        return value

    def _read(self, question: Question, update: Update) -> str | None:
        return read_payee(update.text, question.country) if update.kind == "text" else None


class OpeningHours(Prompt[tuple[int, int]]):
    """From and to, in minutes after midnight, as ``read_hours`` reads them."""

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._read(update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[tuple[int, int]] | Again | None:
        hours = self._read(update)
        if hours is not None:
            return Answer(hours)
        return Again(wrong="marketplace-hours-wrong") if update.words else None

    def check(self, value: Any) -> tuple[int, int]:
        match value:
            case (int(opens), int(closes)) if 0 <= opens < closes <= opens + 24 * 60 and opens < 24 * 60:
                return opens, closes
            case _:
                raise ValueError("no opening hours")

    def _read(self, update: Update) -> tuple[int, int] | None:
        return read_hours(update.text) if update.kind == "text" else None
