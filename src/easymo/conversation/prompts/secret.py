"""A question whose answer is kept nowhere."""

from typing import Any

from easymo.conversation.prompts.prompt import Again, Answer, Prompt, Question
from easymo.whatsapp.updates import Update


class Code:
    """A secret in a flow's hands, which shows itself to nobody: ``digits`` are for the store that checks them.

    Printed, logged or in an exception it is dots; a call, tell, hand-over or journal given one raises TypeError.
    """

    __slots__ = ("digits",)

    def __init__(self, digits: str) -> None:
        self.digits = digits

    def __repr__(self) -> str:
        return "•" * len(self.digits)


class Secret(Prompt[Code]):
    """A code of so many digits.

    The flow has it in the turn in which it is answered, and hands it to its next ``chat.step`` at once: in every later
    replay it is empty. Neither the journal, nor the log of messages, nor a dead letter has it. It cannot be given
    beforehand.
    """

    secret = True

    def __init__(self, digits: int) -> None:
        self.digits = digits

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._read(update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[Code] | Again | None:
        code = self._read(update)
        if code is not None:
            return Answer(code)
        return Again(wrong="chat-secret-wrong", values={"digits": self.digits}) if update.words else None

    def check(self, value: Any) -> Code:
        if value is not None:
            raise ValueError("a secret is not kept")
        return Code("")

    def _read(self, update: Update) -> Code | None:
        code = "".join(update.text.split()) if update.kind == "text" else ""
        return Code(code) if len(code) == self.digits and code.isascii() and code.isdecimal() else None
