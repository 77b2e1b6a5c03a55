"""Learns from labelled examples what speaks for which flow. `python -m bench.understanding_teach`.

Reads understanding_examples.csv beside it and the tune half of tests/quality/understanding, never the test half; writes
src/easymo/understanding/weights.json. Softmax regression by stochastic gradient descent; the same examples in the same
order give the same file. Says beforehand how it does on examples it has not seen (five folds).
"""

import csv
import math
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

import easymo.understanding
from bench.understanding import messages
from easymo.understanding.experience import NOTHING, Weights, signs_of
from easymo.understanding.reading import take_apart

_EXAMPLES = Path(__file__).parent / "understanding_examples.csv"
_WEIGHTS = Path(easymo.understanding.__file__).parent / "weights.json"
ROUNDS, STEP, FOLDS = 8, 2.0, 5
LEAST = 0.25
"""Weights below it are left out: they say next to nothing, and would be most of the file."""


class Example(NamedTuple):
    signs: frozenset[str]
    meanings: frozenset[str]


def examples() -> list[Example]:
    with _EXAMPLES.open(encoding="utf-8", newline="") as table:
        own = [(row["text"], row["country"], frozenset({row["meaning"]})) for row in csv.DictReader(table)]
    labelled = [(each.text, each.country, each.wanted) for each in messages("tune")]
    return [
        Example(signs_of(take_apart(text, country)), frozenset(meaning or NOTHING for meaning in meanings))
        for text, country, meanings in (*own, *labelled)
    ]


def learn(taught: Sequence[Example]) -> Weights:
    flows = sorted({meaning for example in taught for meaning in example.meanings})
    places = {flow: place for place, flow in enumerate(flows)}
    weights: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * len(flows))
    order, chance = list(taught), random.Random(0)
    for turn in range(ROUNDS):
        chance.shuffle(order)
        step = STEP / (1 + 0.3 * turn)
        for example in order:
            _take_in(example, [places[meaning] for meaning in example.meanings], weights, step)
    kept = {
        sign: {place: round(weight, 2) for place, weight in enumerate(listed) if abs(weight) >= LEAST}
        for sign, listed in sorted(weights.items())
    }
    return Weights(flows, {sign: listed for sign, listed in kept.items() if listed})


def _take_in(example: Example, meant: Iterable[int], weights: defaultdict[str, list[float]], step: float) -> None:
    share = 1 / math.sqrt(len(example.signs) + 1)
    held = [weights[sign] for sign in example.signs]
    scores = [sum(column) * share for column in zip(*held, strict=True)]
    highest = max(scores)
    odds = [math.exp(score - highest) for score in scores]
    total, right = sum(odds), sum(odds[place] for place in meant)
    for place, odd in enumerate(odds):
        wanted = odd / right if place in meant else 0.0
        if abs(gap := odd / total - wanted) > 0.01:
            for listed in held:
                listed[place] -= step * gap * share


def _unseen(taught: Sequence[Example]) -> float:
    """The share of examples whose meaning is found from the others."""
    order = list(taught)
    random.Random(3).shuffle(order)
    right = 0
    for fold in range(FOLDS):
        weights = learn([example for place, example in enumerate(order) if place % FOLDS != fold])
        for example in order[fold::FOLDS]:
            found = weights.likely(example.signs)
            right += max(found, key=found.__getitem__) in example.meanings
    return right / len(order)


def main() -> None:
    taught = examples()
    print(f"{len(taught)} examples; of those not seen {_unseen(taught):.1%} are right")
    _WEIGHTS.write_bytes(msgspec.json.format(msgspec.json.encode(learn(taught)), indent=0))
    print(f"{_WEIGHTS.name}: {_WEIGHTS.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
