"""The words of four languages and what they speak of: `words/*.csv`, a row a concept and language."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

import msgspec

from easymo.places.gazetteer import load as load_gazetteer
from easymo.reading import fold

_WORDS = Path(__file__).parent / "words"
_SHORTEST_MENDED = 5
"""Letters; below that, one slip makes another word."""


class Span(msgspec.Struct, frozen=True):
    """Words ``start`` to ``end`` (excluded) of a message, and the concepts they speak of."""

    start: int
    end: int
    concepts: frozenset[str]

    @property
    def at(self) -> range:
        return range(self.start, self.end)


class Lexicon:
    """Phrases and the concepts they may mean. Immutable; build it with :func:`load`."""

    def __init__(self, phrases: dict[str, frozenset[str]], neutral: frozenset[str]) -> None:
        self._phrases = phrases
        self._longest = max(phrase.count(" ") for phrase in phrases) + 1
        self._begins = frozenset(phrase.split()[0] for phrase in phrases)
        words = {word for phrase in phrases for word in phrase.split()} | neutral
        near: defaultdict[str, set[str]] = defaultdict(set)
        for word in words:
            if len(word) >= _SHORTEST_MENDED and (word in phrases or word not in neutral):
                for key in _shortened(_heard(word)):
                    near[key].add(word)
        self._near = dict(near)
        self._words = frozenset(words)
        self.common = neutral
        """Words that say nothing by themselves, and names of places."""

    @property
    def concepts(self) -> frozenset[str]:
        """Every concept that words speak of."""
        return frozenset[str]().union(*self._phrases.values())

    def knows(self, word: str) -> bool:
        return word in self._words

    def spans(self, said: Sequence[str]) -> Iterator[Span]:
        """What is known among the folded words ``said``, the longest phrases first, none twice."""
        at = 0
        while at < len(said):
            size = self._reach(said, at) if said[at] in self._begins else 0
            if size:
                yield Span(at, at + size, self._phrases[" ".join(said[at : at + size])])
            at += size or 1

    @lru_cache(maxsize=20_000)  # noqa: B019 - there is one lexicon a process
    def mend(self, word: str) -> str:
        """The known word that ``word`` is but for one slip; itself if it is known, or if that is not clear.

        A slip is a letter wrong, missing, extra or swapped with its neighbour, a letter doubled, or l for r.
        """
        if word in self._words or len(word) < _SHORTEST_MENDED or not word.isalpha():
            return word
        heard = _heard(word)
        same = {known for known in self._near.get(heard, ()) if _heard(known) == heard}
        if not same:
            near = {known for key in _shortened(heard) for known in self._near.get(key, ())}
            same = {known for known in near if known[0] == word[0] and _one_slip_apart(heard, _heard(known))}
        same = {known for known in same if known in self._phrases} or same
        meant = {self._phrases.get(known) for known in same}
        return min(same, key=lambda known: (abs(len(known) - len(word)), known)) if same and len(meant) == 1 else word

    def _reach(self, said: Sequence[str], at: int) -> int:
        for size in range(min(self._longest, len(said) - at), 0, -1):
            if " ".join(said[at : at + size]) in self._phrases:
                return size
        return 0


def _heard(word: str) -> str:
    """``word`` as it sounds: l and r are one sound in Kinyarwanda, and letters are doubled at will."""
    word = word.replace("l", "r")
    return "".join(letter for at, letter in enumerate(word) if at == 0 or word[at - 1] != letter)


def _shortened(word: str) -> set[str]:
    """``word``, and ``word`` without one of its letters: two words a slip apart share one of these."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _one_slip_apart(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    same = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    a, b = one[same:], other[same:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[1::-1] == b[:2] and a[2:] == b[2:])


@cache
def load() -> Lexicon:
    """The words that EasyMO ships, read once per process."""
    phrases: defaultdict[str, set[str]] = defaultdict(set)
    for path in sorted(_WORDS.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as table:
            for row in csv.DictReader(table):
                for phrase in row["words"].split("|"):
                    phrases[fold(phrase)].add(row["concept"])
    neutral = frozenset(fold((_WORDS / "neutral.txt").read_text(encoding="utf-8")).split())
    concepts = {phrase: frozenset(spoken_of) for phrase, spoken_of in phrases.items() if phrase}
    return Lexicon(concepts, neutral | load_gazetteer().words)
