"""Sentences in four languages, from Fluent files.

Keys are `<room>-<…>`; a file holds the sentences of one room in one language. Word lists people may type
(keywords, reset words, phrases) are messages too: comma-separated, understood whatever language is spoken.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from easymo.reading import fold

LANGUAGES = ("rw", "fr", "en", "sw")
FALLBACK = "en"
BY_COUNTRY = {"RW": "rw", "CD": "fr", "BI": "fr", "TZ": "sw"}


class Catalogue:
    """All sentences of the house."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """Reads `<language>.ftl` of every language in every folder.

        Raises FileNotFoundError for a missing one, ValueError for one with a sentence that cannot be read.
        """
        self._bundles: dict[str, FluentBundle] = {}
        folders = list(folders)
        for language in LANGUAGES:
            bundle = FluentBundle([language], use_isolating=False)
            for folder in folders:
                resource = FluentResource((folder / f"{language}.ftl").read_text(encoding="utf-8"))
                junk = [entry for entry in resource.body if isinstance(entry, Junk)]
                if junk:
                    raise ValueError(f"{folder.parent.name} {language}: {junk[0].content}")
                bundle.add_resource(resource)
            self._bundles[language] = bundle

    def text(self, language: str, key: str, values: Mapping[str, Any] | None = None) -> str:
        """The sentence ``key`` in ``language``.

        Raises KeyError if no such sentence exists: a missing sentence is a defect, never shown to a person.
        """
        bundle = self._bundles[language]
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        text, _errors = bundle.format_pattern(pattern, dict(values or {}))
        return str(text)

    def has(self, key: str) -> bool:
        return self._bundles[FALLBACK].has_message(key)

    def words(self, key: str) -> dict[str, frozenset[str]]:
        """The folded words or phrases of the list ``key`` → the languages that use them."""
        found: dict[str, set[str]] = {}
        for language in LANGUAGES:
            for phrase in self.text(language, key).split(","):
                if folded := fold(phrase):
                    found.setdefault(folded, set()).add(language)
        return {phrase: frozenset(languages) for phrase, languages in found.items()}

    @cached_property
    def commands(self) -> "Commands":
        return Commands(self)


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


class Speaker:
    """One language's voice: what prompts and flows speak through."""

    def __init__(self, catalogue: Catalogue, language: str) -> None:
        self.catalogue = catalogue
        self.language = language

    def text(self, key: str, /, **values: Any) -> str:
        return self.catalogue.text(self.language, key, values)
