"""A language nobody speaks: every letter of every sentence is fullwidth, so that a letter that is not has no sentence.

What people wrote themselves, names, dates and currencies, stay as they are.
"""

import re
from collections.abc import Iterator, Mapping
from string import ascii_letters
from typing import Any

import msgspec

from easymo.conversation.catalogue import Catalogue
from easymo.whatsapp.messages import Buttons, List, Message

_KEY = re.compile(r"[a-z_-]+")
_LETTER = re.compile(r"[^\W\d_]+")
_WIDE = {ord(letter): ord(letter) + 0xFEE0 for letter in ascii_letters}
_VALUE = re.compile(r"\ue000([^\ue001]*)\ue001")


class PseudoCatalogue(Catalogue):
    """The sentences of ``plain``, in that language; the words people may type are the same."""

    def __init__(self, plain: Catalogue) -> None:
        self._plain = plain

    def text(self, language: str, key: str, values: Mapping[str, Any] | None = None) -> str:
        marked = {
            name: f"\ue000{value}\ue001" if isinstance(value, str) else value for name, value in (values or {}).items()
        }
        pieces = _VALUE.split(self._plain.text(language, key, marked))  # sentence, value, sentence …
        return "".join(piece if place % 2 else _widen(piece) for place, piece in enumerate(pieces))

    def has(self, key: str) -> bool:
        return self._plain.has(key)

    def words(self, key: str) -> dict[str, frozenset[str]]:
        return self._plain.words(key)


def _widen(text: str) -> str:
    return re.sub(r"[^\W\d_]", lambda found: chr(_WIDE.get(ord(found[0]), 0xFF21)), text)


def narrow_words(message: Message) -> Iterator[str]:
    """Every word of what a person sees that is not in that language."""
    for text in _texts(message):
        for word in _LETTER.findall(text):
            if not all("\uff21" <= letter <= "\uff5a" for letter in word):
                yield word


def words_of(value: Any) -> set[str]:
    """The words of all texts in a value made of structs, lists and texts; what is written like a key is none."""
    match value:
        case str():
            return set() if _KEY.fullmatch(value) else set(_LETTER.findall(value))
        case msgspec.Struct():
            return words_of(msgspec.structs.astuple(value))
        case dict():
            return words_of([*value.keys(), *value.values()])
        case list() | tuple() | set():
            return {word for part in value for word in words_of(part)}
        case _:
            return set()


def _texts(message: Message) -> Iterator[str]:
    yield message.body
    match message:
        case Buttons():
            yield message.footer
            yield from (button.title for button in message.buttons)
        case List():
            yield from (message.button, message.footer)
            for row in message.rows:
                yield from (row.title, row.description)
        case _:
            pass
