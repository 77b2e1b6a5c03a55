"""What a question is.

A prompt is a reducer: ``receive(question, state, update)`` says Answer (a value), Again (ask once more, with what
was wrong and the state to keep) or None (not understood). Its state lives on the session, not in the journal.
Every question shows a way back, out and home.
"""

from datetime import datetime
from typing import Any, Generic, TypeVar

import msgspec

from easymo.conversation.catalogue import Speaker, whole
from easymo.conversation.formats import zone
from easymo.conversation.prompts.forms import OpenForms
from easymo.places.gazetteer import Place as NamedPlace
from easymo.whatsapp.limits import BUTTONS, INTERACTIVE_BODY, length
from easymo.whatsapp.messages import Button, Buttons, Message
from easymo.whatsapp.messages import Text as TextMessage
from easymo.whatsapp.updates import Update

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

PAGE = 8
"""Options on one page of a list: with "more" and "back" they fill WhatsApp's ten rows."""
MORE = "+"
BACK = "-"
SKIP = "."


class Answer(msgspec.Struct, Generic[T_co], frozen=True):
    value: T_co


class Again(msgspec.Struct, frozen=True):
    """Ask once more. ``wrong`` is the sentence that says what did not fit, or empty (a page was turned)."""

    state: Any = None
    wrong: str = ""
    values: dict[str, Any] = {}


class Question(msgspec.Struct, frozen=True):
    """A prompt being asked: its number, its sentence, the voice to say it with, and who is asked, when."""

    key: str
    number: int
    values: dict[str, Any]
    speaker: Speaker
    now: datetime
    country: str = "RW"
    recent: NamedPlace | None = None
    """The place used last, if that was just now."""
    person: int = 0
    forms: OpenForms | None = None
    """None: questions are asked in the chat only."""

    @property
    def local_now(self) -> datetime:
        """Now, in the person's own zone."""
        return self.now.astimezone(zone(self.country))

    def body(self, note: str) -> str:
        text = whole(self.speaker.text(self.key, **self.values))
        return f"{note}\n\n{text}" if note else text

    def id(self, key: str) -> str:
        """The id of one of its answers: it carries the question's number, so that a stale tap is known."""
        return f"?{self.number}:{key}"

    def tapped(self, update: Update) -> str | None:
        """The answer key an update taps, if it taps one of this question."""
        prefix = f"?{self.number}:"
        return update.id.removeprefix(prefix) if update.kind == "address" and update.id.startswith(prefix) else None

    def plain(self, body: str, *extra: Button) -> Message:
        """The question with buttons for the ways out."""
        ways = (
            Button(self.id(BACK), self.speaker.text("chat-button-back")),
            Button("core:cancel", self.speaker.text("chat-button-cancel")),
            Button("core:home", self.speaker.text("chat-button-menu")),
        )
        if length(body) > INTERACTIVE_BODY:
            return TextMessage(f"{body}\n\n{self.speaker.text('chat-hint')}")
        return Buttons(body, (*extra, *ways)[:BUTTONS], self.speaker.text("chat-hint") if extra else "")


class Prompt(Generic[T]):
    """One kind of question with answers of type T."""

    secret = False
    """Whether what is typed in answer is kept nowhere."""

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        """The message that asks, beginning with ``note`` where something has to be said first."""
        return question.plain(question.body(note))

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        """Whether the update is certainly meant for this question: its ids, digits in range, exact options."""
        return question.tapped(update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[T] | Again | None:
        raise NotImplementedError

    def read_field(self, question: Question, text: str) -> Answer[T] | Again | None:
        """What ``text``, filled into a form's field for this question, answers: what it would if it were typed."""
        return self.receive(question, None, Update("text", text=text.strip()))

    def check(self, value: Any) -> T:
        """A given or journalled answer as this prompt's value. Raises ValueError if it does not fit."""
        raise NotImplementedError


def convert(value: Any, type_: type[T]) -> T:
    """``value`` (JSON, or already one) as ``type_``. Raises ValueError if it is none."""
    try:
        return msgspec.convert(msgspec.to_builtins(value), type_)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


def page_of(state: Any) -> int:
    """The page a prompt remembers it shows, the first being 0."""
    return state if isinstance(state, int) else 0
