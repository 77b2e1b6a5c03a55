"""Sentences in four languages, from Fluent files.

Keys are `<room>-<…>`; a file holds the sentences of one room in one language. Word lists people may type
(keywords, reset words, phrases) are messages too: comma-separated, understood whatever language is spoken.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from easymo.reading import fold

LANGUAGES = ("rw", "fr", "en", "sw")
FALLBACK = "en"
BY_COUNTRY = {"RW": "rw", "CD": "fr", "BI": "fr", "TZ": "sw"}


_HOLE = re.compile(r"\n(?:[ \t]*\n){2,}")
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=.*(?:\n(?![-a-zA-Z#]).*)*\n?", re.MULTILINE)
_MENTIONED = re.compile(r"\{\s*([a-zA-Z][\w-]*)\s*[}.]")


class Catalogue:
    """All sentences of the house. A file is taken apart when it is opened; a sentence is parsed when first said."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """Opens `<language>.ftl` of every language in every folder.

        Raises FileNotFoundError for a missing one, ValueError for one with a line that belongs to no sentence.
        """
        self._bundles = {language: FluentBundle([language], use_isolating=False) for language in LANGUAGES}
        self._unread: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
        self._keys: dict[str, None] = {}
        self._words: dict[str, dict[str, frozenset[str]]] = {}
        for folder in folders:
            for language in LANGUAGES:
                for key, sentence in _entries(folder / f"{language}.ftl"):
                    self._unread[language][key] = sentence
                    if key.startswith("-"):  # others are made of it
                        self._read(language, key)
        self._keys = dict.fromkeys(self._unread[FALLBACK])

    def read_all(self) -> None:
        """Parses every sentence. Raises ValueError for one that cannot be parsed."""
        for language in LANGUAGES:
            for key in list(self._unread[language]):
                self._read(language, key)

    def text(self, language: str, key: str, values: Mapping[str, Any] | None = None) -> str:
        """The sentence ``key`` in ``language``.

        Raises KeyError if no such sentence exists: a missing sentence is a defect, never shown to a person.
        """
        bundle = self._bundles[language]
        if key in self._unread[language]:
            self._read(language, key)
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        text, _errors = bundle.format_pattern(pattern, dict(values or {}))
        return str(text)

    def has(self, key: str) -> bool:
        return key in self._keys

    def words(self, key: str) -> dict[str, frozenset[str]]:
        """The folded words or phrases of the list ``key`` → the languages that use them. Not to be changed."""
        if key in self._words:
            return self._words[key]
        found: dict[str, set[str]] = {}
        for language in LANGUAGES:
            for phrase in self.text(language, key).split(","):
                if folded := fold(phrase):
                    found.setdefault(folded, set()).add(language)
        self._words[key] = {phrase: frozenset(languages) for phrase, languages in found.items()}
        return self._words[key]

    def _read(self, language: str, key: str) -> None:
        """Parses the sentence and those it is made of."""
        sentence = self._unread[language].pop(key, None)
        if sentence is None:
            return
        resource = FluentResource(sentence)
        if any(isinstance(entry, Junk) for entry in resource.body):
            raise ValueError(f"{language}: {sentence}")
        self._bundles[language].add_resource(resource)
        for mentioned in _MENTIONED.findall(sentence):
            self._read(language, mentioned)

    @cached_property
    def commands(self) -> "Commands":
        return Commands(self)


def _entries(path: Path) -> Iterator[tuple[str, str]]:
    """The sentences of a file, each with its key."""
    text = path.read_text(encoding="utf-8")
    for line in _ENTRY.sub("", text).splitlines():
        if line.strip() and not line.startswith("#"):
            raise ValueError(f"{path.parent.parent.name} {path.stem}: {line}")
    for entry in _ENTRY.finditer(text):
        yield entry[1], entry[0]


class Commands:
    """Words that act on the conversation itself, folded."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.stop = catalogue.words("chat-words-stop")
        self.start = catalogue.words("chat-words-start")
        self.home = catalogue.words("chat-words-home")
        self.back = catalogue.words("chat-words-back")
        self.cancel = catalogue.words("chat-words-cancel")
        self.more = catalogue.words("chat-words-more")
        self.skip = catalogue.words("chat-words-skip")
        self.done = catalogue.words("chat-words-done")
        self.chat = catalogue.words("chat-words-chat")
        self.yes = catalogue.words("chat-words-yes")
        self.no = catalogue.words("chat-words-no")


def default_language(country: str) -> str:
    """The language spoken to somebody who chose none."""
    return BY_COUNTRY.get(country, FALLBACK)


def whole(text: str) -> str:
    """``text`` as it is shown: what is not always there leaves no hole, at an end or between two blank lines."""
    return _HOLE.sub("\n\n", text).strip()


class Speaker:
    """One language's voice: what prompts and flows speak through."""

    def __init__(self, catalogue: Catalogue, language: str) -> None:
        self.catalogue = catalogue
        self.language = language

    def text(self, key: str, /, **values: Any) -> str:
        return self.catalogue.text(self.language, key, values)
