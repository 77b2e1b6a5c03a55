"""What labelled examples have taught: how likely each flow is, by the signs of a message.

``weights.json`` is made by `python -m bench.understanding_teach`; a sign is a word, a concept or two concepts together.
"""

import math
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from pathlib import Path

import msgspec

from easymo.understanding.reading import Read

NOTHING = "none"
"""What a message means that is for no flow."""
_TABLE = Path(__file__).parent / "weights.json"


class Weights(msgspec.Struct, frozen=True):
    """``flows``: their addresses; ``signs``: how much each speaks for some of them, by their places in ``flows``."""

    flows: list[str]
    signs: dict[str, dict[int, float]]

    def likely(self, signs: frozenset[str]) -> dict[str, float]:
        """How likely each flow is: they add up to 1."""
        scores = [0.0] * len(self.flows)
        share = 1 / math.sqrt(len(signs) + 1)
        for sign in signs:
            for flow, weight in self.signs.get(sign, _NONE).items():
                scores[flow] += weight * share
        highest = max(scores)
        odds = [math.exp(score - highest) for score in scores]
        total = sum(odds)
        return {flow: odd / total for flow, odd in zip(self.flows, odds, strict=True)}


_NONE: Mapping[int, float] = {}


def signs_of(read: Read) -> frozenset[str]:
    """What a message shows: its words, what they speak of, and each two of that."""
    return frozenset(_signs(read))


def _signs(read: Read) -> Iterator[str]:
    yield "*"
    yield from (word for word in read.said if not word[0].isdigit())
    concepts = sorted(read.concepts)
    yield from (f"#{concept}" for concept in concepts)
    yield from (f"#{one}#{other}" for one, other in combinations(concepts, 2))


def likely(read: Read) -> dict[str, float]:
    """How likely ``read`` is for each flow, by its address, or for NOTHING."""
    return _weights().likely(signs_of(read))


@cache
def _weights() -> Weights:
    return msgspec.json.decode(_TABLE.read_bytes(), type=Weights)
