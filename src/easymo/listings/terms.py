"""The words of a search and what else they may be written as: pure."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import msgspec

from easymo.reading import fold

TERMS_MOST = 8
"""Words of a search that are looked for; who writes more says it twice."""
_FORMS_MOST = 6
"""Words taken for a mistyped one."""

WHOLE, JOINED, SYNONYM, BEGUN, SAME_SOUND, LIKE = 1.0, 0.95, 0.8, 0.75, 0.8, 0.75
"""What a form of a word is worth beside the word itself."""


class Near(msgspec.Struct, frozen=True):
    """A word of listings that is like one ``asked`` for; ``same``: they sound alike."""

    asked: str
    word: str
    same: bool


class Form(msgspec.Struct, frozen=True):
    """One way to find a term: a text-search query and what it is worth (0..1)."""

    term: int
    query: str
    worth: float


def asked_words(terms: Sequence[str]) -> list[str]:
    """The words near ones are to be looked up of: each term in letters, and neighbours written as one."""
    terms = list(terms[:TERMS_MOST])
    joined = [first + second for first, second in pairwise(terms)]
    return list(dict.fromkeys(word for word in [*terms, *joined] if len(word) >= 3 and word.isalpha()))


def forms_of(terms: Sequence[str], near: Iterable[Near]) -> list[Form]:
    """Every way to find each of ``terms``, the best first within a term.

    A synonym, a word that begins so or sounds so, and words written as one count nearly as much as the word; what is
    spelt like it counts by how few letters differ, and only if no more than one in four does.
    """
    terms = list(terms[:TERMS_MOST])
    alike: defaultdict[str, list[Near]] = defaultdict(list)
    for each in near:
        alike[each.asked].append(each)
    forms: list[Form] = []
    for number, term in enumerate(terms):
        worth: dict[str, float] = {_quoted(term): WHOLE}
        if len(term) >= 3:
            worth[f"{_quoted(term)}:*"] = BEGUN
        for word in _synonyms().get(term, ()):
            worth.setdefault(_quoted(word), SYNONYM)
        for word, value in _spelt_like(term, alike[term]):
            worth.setdefault(_quoted(word), value)
        neighbours = terms[max(0, number - 1) : number + 2]
        for joined in (first + second for first, second in pairwise(neighbours)):
            worth.setdefault(_quoted(joined), JOINED)
            for each in alike[joined]:
                if each.same:
                    worth.setdefault(_quoted(each.word), JOINED * SAME_SOUND)
        ordered = sorted(worth.items(), key=lambda item: -item[1])
        forms += [Form(number, query, value) for query, value in ordered]
    return forms


def _spelt_like(term: str, near: Iterable[Near]) -> list[tuple[str, float]]:
    found = [(each.word, SAME_SOUND if each.same else LIKE * likeness(term, each.word)) for each in near]
    return sorted((pair for pair in found if pair[1] > 0), key=lambda pair: -pair[1])[:_FORMS_MOST]


def likeness(typed: str, known: str) -> float:
    """How alike two words are, 0..1: 0 if more than one letter in four is wrong, missing, extra or swapped."""
    longest = max(len(typed), len(known))
    apart = _slips(typed, known)
    return 1 - apart / longest if apart * 4 <= longest else 0.0


def _slips(a: str, b: str) -> int:
    """Letters wrong, missing, extra or swapped with a neighbour (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, letter in enumerate(a, start=1):
        row = [i]
        for j, other in enumerate(b, start=1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]


def _quoted(word: str) -> str:
    """``word`` as a term of a text search: "12:30" would not be one without."""
    return f"'{word}'"


@cache
def _synonyms() -> dict[str, tuple[str, ...]]:
    """Words that mean the same in the four languages, each with the others, from ``synonyms.csv``."""
    same: defaultdict[str, dict[str, None]] = defaultdict(dict)
    with (Path(__file__).parent / "synonyms.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.reader(table):
            meaning = [fold(word) for word in row]
            for word in meaning:
                same[word].update(dict.fromkeys(other for other in meaning if other != word))
    return {word: tuple(others) for word, others in same.items()}
