"""Several questions at once: a form of WhatsApp (a Flow, in its words), with the chat as the other way."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from easymo.conversation.catalogue import Catalogue, Speaker
from easymo.conversation.prompts.form_screens import flow_name
from easymo.conversation.prompts.prompt import Again, Answer, Prompt, Question, convert
from easymo.conversation.session import PARKED_FOR
from easymo.reading import fold
from easymo.whatsapp.flow_tokens import FlowToken
from easymo.whatsapp.messages import Form as FormMessage
from easymo.whatsapp.messages import Message
from easymo.whatsapp.updates import Update


class Screen(msgspec.Struct, frozen=True):
    """What a form shows next."""

    id: str
    data: dict[str, Any]


class Filled(msgspec.Struct, frozen=True):
    """What stands in a form: what each field was read as, or what is wrong with it."""

    screen: str
    fields: dict[str, str]
    answers: dict[str, Any]
    wrong: dict[str, Again]
    speaker: Speaker

    def again(self, wrong: Again) -> Screen:
        """The same screen, which says what is wrong."""
        return self.stay(self.speaker.text(wrong.wrong, **wrong.values))

    def stay(self, note: str) -> Screen:
        """The same screen with a note."""
        return Screen(self.screen, {**self.fields, "error_message": note})


GoOn = Callable[[Filled], Screen | None]
"""Decides what follows when a form is to go on; None: it is complete."""


class Form(Prompt[dict[str, Any]]):
    """Several questions as a form, or one after another in the chat: whichever the person prefers.

    The answer is what is known then, by question, as given answers are: all that could be read of the form; from the
    chat, the answer to the first question or, to who asks for the chat, nothing. ``questions`` are also the form's
    fields; what is filled in is read by them. ``sentences`` is the beginning of their sentences' keys. ``screens`` is
    the form's Flow JSON: see ``form_screens``. ``go_on`` decides what follows on its last screens.
    """

    def __init__(
        self, id: str, questions: Mapping[str, Prompt[Any]], *, sentences: str, screens: bytes, go_on: GoOn
    ) -> None:
        self.id = id
        self.questions = questions
        self.sentences = sentences
        self.screens = screens
        self.go_on = go_on
        self.first_screen: str = msgspec.json.decode(screens)["screens"][0]["id"]
        self._first = next(iter(questions))

    def is_shown(self, catalogue: Catalogue, language: str, published: Mapping[str, str]) -> bool:
        """Whether WhatsApp shows it, as it is in this release."""
        return flow_name(self, catalogue, language) in published

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        speaker, forms = question.speaker, question.forms
        id = forms.published.get(flow_name(self, speaker.catalogue, speaker.language)) if forms else None
        if forms is None or id is None:
            return self._first_prompt.show(self._asked(question, self._first), state, note)
        expires = int((question.now + PARKED_FOR).timestamp())
        token = FlowToken(self.id, question.person, question.number, expires, speaker.language, question.country)
        return FormMessage(
            body=question.body(note),
            button=speaker.text(f"{question.key}-open"),
            flow_id=id,
            token=forms.tokens.seal(token),
            screen=self.first_screen,
            footer=speaker.text("chat-hint"),
        )

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        if update.kind == "form":
            return update.id == question.id(self.id)
        return self._wants_chat(question, update) or self._first_prompt.claims(question, state, update)

    def receive(self, question: Question, state: Any, update: Update) -> Answer[dict[str, Any]] | Again | None:
        if update.kind == "form":
            if update.id != question.id(self.id):
                return None
            filled = self.read("", update.form or {}, question)
            return Answer(msgspec.to_builtins(filled.answers))
        if self._wants_chat(question, update):
            return Answer({})
        received = self._first_prompt.receive(self._asked(question, self._first), state, update)
        return Answer({self._first: msgspec.to_builtins(received.value)}) if isinstance(received, Answer) else received

    def check(self, value: Any) -> dict[str, Any]:
        return convert(value, dict[str, Any])

    def read(self, screen: str, given: Mapping[str, Any], question: Question) -> Filled:
        """Reads what stands in the form, field by field."""
        fields = {name: _text(given.get(name)) for name in self.questions}
        answers: dict[str, Any] = {}
        wrong: dict[str, Again] = {}
        for name, prompt in self.questions.items():
            received = prompt.read_field(self._asked(question, name), fields[name])
            if isinstance(received, Answer):
                answers[name] = received.value
            else:
                wrong[name] = received or Again(wrong="chat-form-empty")
        return Filled(screen, fields, answers, wrong, question.speaker)

    @property
    def _first_prompt(self) -> Prompt[Any]:
        return self.questions[self._first]

    def _asked(self, question: Question, name: str) -> Question:
        return msgspec.structs.replace(question, key=f"{self.sentences}-{name}")

    def _wants_chat(self, question: Question, update: Update) -> bool:
        return update.kind == "text" and fold(update.text) in question.speaker.catalogue.commands.chat


def _text(value: object) -> str:
    """A field's value: a text, or a number where the field takes none but those."""
    if isinstance(value, float):
        return f"{value:g}"
    return str(value) if isinstance(value, str | int) else ""
