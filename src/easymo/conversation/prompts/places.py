"""Where: pins, names of places, places of one's own."""

from collections.abc import Mapping
from typing import Any

import msgspec

from easymo.conversation.prompts.prompt import BACK, MORE, PAGE, Again, Answer, Prompt, Question, convert, page_of
from easymo.places.gazetteer import Place as NamedPlace
from easymo.places.gazetteer import load as load_gazetteer
from easymo.reading import fold, read_number
from easymo.whatsapp.limits import LIST_ROW_TITLE, length
from easymo.whatsapp.messages import Button, List, LocationRequest, Message, Row
from easymo.whatsapp.updates import Location, Update

PIN = "@"
CHOICES = PAGE - 1
"""Places on one page: with "more", the pin and "back" they fill WhatsApp's ten rows."""


class Place(Prompt[NamedPlace]):
    """Where: a pin, the name of a place, one of one's own, or the last one used; a name of several asks which.

    ``saved`` are the person's own places by the names they gave them; those names answer whatever else they mean
    ("Home"). The answer bears the place's public name, not theirs.
    """

    def __init__(self, saved: Mapping[str, NamedPlace] | None = None) -> None:
        self.saved = saved or {}

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        body, speaker = question.body(note), question.speaker
        back = Row(question.id(BACK), speaker.text("chat-button-back"))
        if candidates := _candidates(state):
            rows = [Row(question.id(str(index)), place.name, place.within) for index, place in enumerate(candidates, 1)]
            return List(body, speaker.text("chat-button-choose"), (*rows, back), speaker.text("chat-hint"))
        choices = self._choices(question)
        if not choices or state == PIN:
            return LocationRequest(f"{body}\n\n{speaker.text('chat-hint')}")
        first = page_of(state) * CHOICES
        rows = [
            Row(question.id(str(index)), name, place.name if name in self.saved else speaker.text("chat-place-recent"))
            for index, (name, place) in enumerate(choices[first : first + CHOICES], first + 1)
        ]
        if len(choices) > first + CHOICES:
            rows.append(Row(question.id(MORE), speaker.text("chat-button-more")))
        rows.append(Row(question.id(PIN), speaker.text("chat-button-pin")))
        return List(body, speaker.text("chat-button-choose"), (*rows, back), speaker.text("chat-hint"))

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return (
            super().claims(question, state, update)
            or update.kind == "location"
            or self._pick(question, state, update) is not None
        )

    def receive(self, question: Question, state: Any, update: Update) -> Answer[NamedPlace] | Again | None:
        if update.location:
            return Answer(pinned(update.location))
        if question.tapped(update) == PIN:
            return Again(PIN)
        if self._turns(question, update):
            return Again((page_of(state) + 1) % -(-len(self._choices(question)) // CHOICES))
        picked = self._pick(question, state, update)
        if picked:
            return Answer(picked)
        if update.kind != "text":
            return None
        found = load_gazetteer().find(update.text)
        if len(found) == 1:
            return Answer(found[0])
        if found:
            return Again(state=found[:PAGE], wrong="chat-place-which")
        return Again(wrong="chat-place-unknown")

    def read_field(self, question: Question, text: str) -> Answer[NamedPlace] | Again | None:
        """One of several of a name is told by its whole name."""
        received = super().read_field(question, text)
        places = which_places(received) if isinstance(received, Again) else ()
        return next((Answer(place) for place in places if whole_name(place) == text), received)

    def check(self, value: Any) -> NamedPlace:
        return convert(value, NamedPlace)

    def _choices(self, question: Question) -> list[tuple[str, NamedPlace]]:
        """The last place used, if it is none of one's own, and those."""
        recent = question.recent
        used = [(recent.name, recent)] if recent and recent not in self.saved.values() else []
        return [*used, *self.saved.items()]

    def _turns(self, question: Question, update: Update) -> bool:
        """Whether more places are wanted, and there are more."""
        if len(self._choices(question)) <= CHOICES:
            return False
        said_more = update.kind == "text" and fold(update.text) in question.speaker.catalogue.commands.more
        return said_more or question.tapped(update) == MORE

    def _pick(self, question: Question, state: Any, update: Update) -> NamedPlace | None:
        """One of one's own by its name, or the row tapped or numbered."""
        if update.kind == "text":
            said = fold(update.text)
            for name, place in self.saved.items():
                if said and fold(name) == said:
                    return place
        candidates = _candidates(state)
        if not candidates and state == PIN:
            return None
        shown = candidates or tuple(place for _, place in self._choices(question))
        tapped = question.tapped(update)
        if tapped is None and update.kind != "text":
            return None
        number = read_number(tapped or update.text, 1, len(shown) if tapped else PAGE)
        if number is None:
            return None
        index = number - 1 if tapped or candidates else page_of(state) * CHOICES + number - 1
        return shown[index] if index < len(shown) else None


class PlaceName(Prompt[str]):
    """What somebody calls a place: short enough for a row, with a letter, so that it can be typed; Home and Work are
    there to tap."""

    SUGGESTED = ("home", "work")

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        suggested = [Button(question.id(key), _suggestion(question, key)) for key in self.SUGGESTED]
        return question.plain(question.body(note), *suggested)

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._suggested(question, update) is not None

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        if suggested := self._suggested(question, update):
            return Answer(suggested)
        if update.kind != "text" or not update.text:
            return None
        with_room = " ".join(update.text.split())
        if length(with_room) > LIST_ROW_TITLE:
            return Again(wrong="chat-text-long", values={"most": LIST_ROW_TITLE, "length": length(with_room)})
        return Answer(with_room) if _can_be_typed(with_room) else Again(wrong="chat-place-name-wrong")

    def check(self, value: Any) -> str:
        if not isinstance(value, str) or length(value) > LIST_ROW_TITLE or not _can_be_typed(value):
            raise ValueError("not a name for a place")
        return value

    def _suggested(self, question: Question, update: Update) -> str | None:
        """The suggestion that is tapped or typed: "home" is one here, and no way home."""
        tapped = question.tapped(update)
        for key in self.SUGGESTED:
            title = _suggestion(question, key)
            if tapped == key or (update.kind == "text" and fold(update.text) == fold(title)):
                return title
        return None


def pinned(location: Location) -> NamedPlace:
    """A pin as a place: exactly there, named after what is nearest."""
    latitude, longitude = location.latitude, location.longitude
    nearest = load_gazetteer().nearest(latitude, longitude)
    return msgspec.structs.replace(nearest, latitude=latitude, longitude=longitude)


def which_places(again: Again) -> tuple[NamedPlace, ...]:
    """The places of one name, where it has to be asked which."""
    return _candidates(again.state)


def whole_name(place: NamedPlace) -> str:
    """Name and surroundings: "Remera, Gasabo, Kigali"."""
    return ", ".join(filter(None, (place.name, place.within)))


def _candidates(state: Any) -> tuple[NamedPlace, ...]:
    return convert(state, tuple[NamedPlace, ...])[:PAGE] if isinstance(state, list | tuple) else ()


def _suggestion(question: Question, key: str) -> str:
    return question.speaker.text(f"chat-place-name-{key}")


def _can_be_typed(name: str) -> bool:
    return any(character.isalpha() for character in fold(name))
