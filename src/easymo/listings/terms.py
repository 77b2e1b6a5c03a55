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
_SHORTEST_STEM = 4
_CLASSES = (
    ("umu", "mu", "aba", "ba", "ubu", "bu", "imi"),
    ("umw", "mw", "ab", "ubw", "ubg", "imy"),
    ("iki", "ki", "ibi", "bi"),
    ("igi", "gi", "ibi", "bi"),
    ("icy", "cy", "iby", "by"),
    ("aka", "ka", "utu", "tu"),
    ("aga", "ga", "udu", "du"),
    ("uru", "ru"),
    ("i", "ama", "ma"),
    ("i", ""),
    ("in", "n"),
    ("m", "wa", "u", "mi"),
    ("mw", "w"),
    ("ki", "vi"),
    ("ch", "vy"),
    ("ji", "ma"),
)
"""Prefixes that one stem takes, by noun class: Kinyarwanda's, then Swahili's."""
_FORMS_MOST = 6
"""Words taken for a mistyped one."""

WHOLE, JOINED, SAME_STEM, SYNONYM, BEGUN, SAME_SOUND, LIKE, KIND = 1.0, 0.9, 0.8, 0.8, 0.8, 0.8, 0.8, 0.6
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


def asked_words(terms: Sequence[str]) -> tuple[list[str], list[str]]:
    """What near words are to be looked up of: by their sound each term and neighbours written as one, and by their
    spelling each term."""
    spelt = [term for term in terms[:TERMS_MOST] if len(term) >= 3 and term.isalpha()]
    joined = [first + second for first, second in pairwise(terms[:TERMS_MOST])]
    return list(dict.fromkeys([*spelt, *(word for word in joined if word.isalpha())])), list(dict.fromkeys(spelt))


def forms_of(terms: Sequence[str], near: Iterable[Near]) -> list[Form]:
    """Every way to find each of ``terms``, the best first within a term.

    A synonym, a word that begins so or sounds so, and words written as one count nearly as much as the word; what is
    spelt like it counts by how few letters differ, and only if no more than one in four does; its kinds count least.
    """
    terms = list(terms[:TERMS_MOST])
    alike: defaultdict[str, list[Near]] = defaultdict(list)
    for each in near:
        alike[each.asked].append(each)
    forms: list[Form] = []
    for number, term in enumerate(terms):
        worth = _worth_of(term, alike[term])
        neighbours = terms[max(0, number - 1) : number + 2]
        for joined in (first + second for first, second in pairwise(neighbours)):
            worth.setdefault(_quoted(joined), JOINED)
            for each in alike[joined]:
                worth.setdefault(_quoted(each.word), JOINED * SAME_SOUND)
        forms += _tiers(number, worth)
    return forms


def _worth_of(term: str, near: Sequence[Near]) -> dict[str, float]:
    """The forms of one term by themselves."""
    worth: dict[str, float] = {_quoted(term): WHOLE}
    if len(term) >= 3:
        worth[f"{_quoted(term)}:*"] = BEGUN
    spelt_like = _spelt_like(term, near)
    forms = class_forms(term)
    same = synonyms(term) or next((meant for form in forms if (meant := synonyms(form))), ())
    if not same and not any(each.same for each in near):
        same = next((meant for word, _ in spelt_like if (meant := synonyms(word))), ())
    further = [
        *((word, SAME_STEM) for word in forms),
        *((word, SYNONYM) for word in same),
        *spelt_like,
        *((word, KIND) for word in kinds((term, *same))),
    ]
    for word, value in further:
        worth.setdefault(_quoted(word), value)
    return worth


def _tiers(term: int, worth: dict[str, float]) -> list[Form]:
    """Forms of equal worth as one query: each costs a look at every candidate."""
    tiers: defaultdict[float, list[str]] = defaultdict(list)
    for query, value in worth.items():
        tiers[round(value, 1)].append(query)
    return [Form(term, " | ".join(queries), value) for value, queries in sorted(tiers.items(), reverse=True)]


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


def synonyms(word: str) -> tuple[str, ...]:
    """Other words of the same meaning, in all four languages."""
    return _synonyms().get(word, ())


def class_forms(word: str) -> list[str]:
    """``word`` with the other prefixes its stem takes in Kinyarwanda and Swahili: one, many, who does it and the trade,
    with the first vowel and without ("umudozi", "abadozi", "ubudozi"; "kiti", "viti"). Most of them no word at all."""
    forms: dict[str, None] = {}
    for prefixes in _CLASSES:
        for prefix in prefixes:
            stem = word.removeprefix(prefix)
            if len(stem) >= _SHORTEST_STEM and (stem != word or not prefix):
                forms |= dict.fromkeys(f"{other}{stem}" for other in prefixes)
    forms.pop(word, None)
    return list(forms)


def kinds(words: Iterable[str]) -> list[str]:
    """What is one of ``words``, as a Tecno is a phone: who looks for a phone means it, and not the other way round."""
    known = _kinds()
    return list(dict.fromkeys(kind for word in words for kind in known.get(word, ())))


@cache
def _synonyms() -> dict[str, tuple[str, ...]]:
    """Of ``synonyms.csv``: a row is one meaning."""
    same: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for meaning in _rows("synonyms.csv"):
        for word in meaning:
            same[word].update(dict.fromkeys(other for other in meaning if other != word))
    return {word: tuple(others) for word, others in same.items()}


@cache
def _kinds() -> dict[str, list[str]]:
    """Of ``kinds.csv``: a row is a word and its kinds."""
    return {row[0]: row[1:] for row in _rows("kinds.csv")}


def _rows(name: str) -> list[list[str]]:
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as table:
        return [[fold(word) for word in row] for row in csv.reader(table)]
