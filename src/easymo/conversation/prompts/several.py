"""Questions answered by picking any number of options."""

from collections.abc import Sequence
from typing import Any

import msgspec

from easymo.conversation.prompts.options import Choice
from easymo.conversation.prompts.prompt import BACK, MORE, Again, Answer, Prompt, Question, convert
from easymo.reading import fold
from easymo.whatsapp.messages import List, Message, Row
from easymo.whatsapp.updates import Update

DONE = "!"
SHOWN = 7
"""Options on one page of the list: with "more", "done" and "back" they fill WhatsApp's ten rows."""
_MARK = "✔️ "


class Picked(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is picked so far, and the page that is shown."""

    keys: tuple[str, ...] = ()
    page: int = 0


class Several(Prompt[tuple[str, ...]]):
    """Any number of options, none too: a tap picks one, another lets it go; "done" ends.

    ``options`` are keys whose titles are the sentences `<titles>-<key>`, at most 21 characters. Several may be typed at
    once, by name with commas between, or by their numbers on the page. The answer is in the order of the options.
    """

    def __init__(self, options: Sequence[str], titles: str) -> None:
        self.options = tuple(options)
        self._choice = Choice(self.options, titles)

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        picked, speaker = _picked(state), question.speaker
        titled = {option.key: option.title for option in self._choice.titled(speaker)}
        first = picked.page * SHOWN
        rows = [
            Row(question.id(key), f"{_MARK if key in picked.keys else ''}{titled[key]}")
            for key in self.options[first : first + SHOWN]
        ]
        if len(self.options) > SHOWN:
            rows.append(Row(question.id(MORE), speaker.text("chat-button-more")))
        rows.append(Row(question.id(DONE), speaker.text("chat-button-done" if picked.keys else "chat-button-skip")))
        rows.append(Row(question.id(BACK), speaker.text("chat-button-back")))
        chosen = f"{_MARK}{', '.join(titled[key] for key in picked.keys)}" if picked.keys else ""
        body = question.body("\n".join(filter(None, (note, chosen))))
        return List(body, speaker.text("chat-button-choose"), tuple(rows), speaker.text("chat-hint"))

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        if super().claims(question, state, update) or self._ends(question, state, update):
            return True
        return update.kind == "text" and bool(self._typed(question, _picked(state), update.text))

    def receive(self, question: Question, state: Any, update: Update) -> Answer[tuple[str, ...]] | Again | None:
        picked, tapped = _picked(state), question.tapped(update)
        if self._ends(question, state, update):
            return Answer(picked.keys)
        if tapped == MORE or (update.kind == "text" and fold(update.text) in question.speaker.catalogue.commands.more):
            return Again(Picked(picked.keys, (picked.page + 1) % -(-len(self.options) // SHOWN)))
        if tapped in self.options:
            return Again(self._toggled(picked, [tapped]))
        typed = self._typed(question, picked, update.text) if update.kind == "text" else []
        if typed:
            return Again(self._toggled(picked, typed))
        return Again(picked, "chat-choice-wrong") if update.words else None

    def check(self, value: Any) -> tuple[str, ...]:
        keys = convert(value, tuple[str, ...])
        if not set(keys) <= set(self.options):
            raise ValueError("not among the options")
        return keys

    def _toggled(self, picked: Picked, keys: Sequence[str]) -> Picked:
        chosen = set(picked.keys) ^ set(keys)
        return Picked(tuple(key for key in self.options if key in chosen), picked.page)

    def _typed(self, question: Question, picked: Picked, text: str) -> list[str]:
        """The options that ``text`` names; none if it says anything else as well."""
        titled = {fold(option.title): option.key for option in self._choice.titled(question.speaker)}
        page = self.options[picked.page * SHOWN :][:SHOWN]
        numbered = {str(number): key for number, key in enumerate(page, start=1)}
        said = [fold(part) for part in text.split(",")]
        keys = [titled.get(part) or numbered.get(part) for part in said]
        return [key for key in dict.fromkeys(keys) if key] if all(keys) else []

    def _ends(self, question: Question, state: Any, update: Update) -> bool:
        if update.kind != "text":
            return question.tapped(update) == DONE
        commands = question.speaker.catalogue.commands
        return fold(update.text) in (commands.done if _picked(state).keys else commands.skip | commands.done)


def _picked(state: Any) -> Picked:
    return convert(state, Picked) if state else Picked()
