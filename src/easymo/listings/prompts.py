"""What services ask alike: one amount, whom to pay, opening hours; and how hours are said."""

from typing import Any

from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Again, Answer, Money, Prompt, Question
from easymo.ledger.momo import read_payee
from easymo.places.hours import DAYS, Hours, clock, read_hours
from easymo.reading import Money as MoneyRange
from easymo.whatsapp.updates import Update


class Amount(Money):
    """One amount, no range, in whole units of the person's currency."""

    def receive(self, question: Question, state: Any, update: Update) -> Answer[MoneyRange] | Again | None:
        received = super().receive(question, state, update)
        if isinstance(received, Answer) and received.value.low != received.value.high:
            return Again(wrong="listings-amount-one")
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
        return Again(wrong="listings-payee-wrong") if update.words else None

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
        return Again(wrong="listings-hours-wrong") if update.words else None

    def check(self, value: Any) -> tuple[int, int]:
        match value:
            case (int(opens), int(closes)) if 0 <= opens < closes <= opens + 24 * 60 and opens < 24 * 60:
                return opens, closes
            case _:
                raise ValueError("no opening hours")

    def _read(self, update: Update) -> tuple[int, int] | None:
        return read_hours(update.text) if update.kind == "text" else None


def hours_text(chat: Chat, open_hours: Hours) -> str:
    """ "Mon-Sat, 08:00-18:00"; '' where nobody said."""
    if not open_hours.days:
        return ""
    if open_hours == Hours(DAYS["daily"], 0, 24 * 60):
        return chat.text("listings-hours-always")
    named = next((name for name, days in DAYS.items() if days == open_hours.days), "daily")
    return chat.text(
        "listings-hours",
        days=chat.text(f"listings-days-{named.replace('_', '-')}"),
        opens=clock(open_hours.opens),
        closes=clock(open_hours.closes),
    )
