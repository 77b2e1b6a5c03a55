"""Which articles answer a question, in whatever language it is asked. Pure.

A word of the question weighs the more the fewer topics have it. It counts whole where it stands in a title, less in
the words, in the text, or where it is only alike: "pasword" finds "password", "kwishyuye" "kwishyura". What an article
has of the question's weight is its relevance. Each topic is as relevant as its best language.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from math import log
from pathlib import Path

import msgspec

from easymo.knowledge.articles import Article
from easymo.reading import words

RELEVANT, BESIDE = 0.44, 0.6
"""Articles of less relevance, or of less than that share of the best one's, answer something else. By
tests/questions.csv."""
IN_WORDS, IN_TEXT, ALIKE = 0.9, 0.4, 0.62
"""What a word counts beside one of the title, and from which likeness on it counts as meant."""
_FEW = 3
"""Words that fewer topics have weigh no more."""
UNKNOWN = 1.4
"""What a word weighs that no topic has: most say nothing to the matter."""
_SHORTEST_ALIKE = 4
"""Shorter words are themselves only."""
_NOISE = Path(__file__).parent / "noise.txt"


class Found(msgspec.Struct, frozen=True):
    """A topic and how well it answers, 0 to 1."""

    topic: str
    relevance: float


def rank(articles: Sequence[Article], question: str, most: int = 3) -> list[Found]:
    """Up to ``most`` topics that answer ``question``, the best first; none that is not RELEVANT."""
    asked = list(dict.fromkeys(word for word in words(question) if word not in _noise()))
    if not asked:
        return []
    index = _index(tuple(articles))
    scores: dict[tuple[str, str], float] = defaultdict(float)
    weights = 0.0
    for word in asked:
        matches = index.matches(word)
        weight = index.weight(len({topic for topic, _ in matches})) if matches else UNKNOWN
        weights += weight
        for place, strength in matches.items():
            scores[place] += weight * strength
    best: dict[str, float] = {}
    for (topic, _), score in scores.items():
        best[topic] = max(best.get(topic, 0.0), score / weights)
    ranked = sorted(
        (Found(topic, round(score, 3)) for topic, score in best.items()), key=lambda found: -found.relevance
    )
    least = max(RELEVANT, BESIDE * ranked[0].relevance) if ranked else RELEVANT
    return [found for found in ranked[:most] if found.relevance >= least]


class _Index:
    """The words of articles, each with the topics and languages that have it and how much it counts there."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._places: dict[str, dict[tuple[str, str], float]] = defaultdict(dict)
        topics: set[str] = set()
        for article in articles:
            topics.add(article.topic)
            place = article.topic, article.language
            for word in words(article.body):
                self._places[word][place] = IN_TEXT
            for word in words(article.words):
                self._places[word][place] = IN_WORDS
            for word in words(article.title):
                self._places[word][place] = 1.0
        self._topics = len(topics)
        self._pieces: dict[str, set[str]] = defaultdict(set)
        for word in self._places:
            for piece in _pieces(word):
                self._pieces[piece].add(word)

    def weight(self, topics: int) -> float:
        """Of a word that so many topics have."""
        return log(1 + self._topics / max(_FEW, topics))

    def matches(self, word: str) -> dict[tuple[str, str], float]:
        """Where it stands, or what is most like it."""
        if word in self._places:
            return self._places[word]
        return self._alike(word)

    def _alike(self, word: str) -> dict[tuple[str, str], float]:
        if len(word) < _SHORTEST_ALIKE:
            return {}
        shared: dict[str, int] = defaultdict(int)
        pieces = _pieces(word)
        for piece in pieces:
            for known in self._pieces.get(piece, ()):
                shared[known] += 1
        found: dict[tuple[str, str], float] = {}
        for known, count in shared.items():
            likeness = 2 * count / (len(pieces) + len(_pieces(known)))
            if likeness >= ALIKE:
                for place, strength in self._places[known].items():
                    found[place] = max(found.get(place, 0.0), strength * likeness)
        return found


@lru_cache(maxsize=8)
def _index(articles: tuple[Article, ...]) -> _Index:
    return _Index(articles)


@lru_cache(maxsize=20_000)
def _pieces(word: str) -> frozenset[str]:
    """Every two letters that stand together, with those at its beginning and end."""
    bounded = f" {word} "
    return frozenset(bounded[place : place + 2] for place in range(len(bounded) - 1))


@cache
def _noise() -> frozenset[str]:
    """Words that say nothing about what is asked."""
    return frozenset(words(_NOISE.read_text(encoding="utf-8")))
