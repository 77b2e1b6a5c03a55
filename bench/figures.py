"""What a bench measured, beside what it is to hold."""

import math
import statistics
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec


class Target(msgspec.Struct, frozen=True):
    """A limit a figure has to keep to."""

    limit: float
    sense: Literal["≥", "≤"] = "≥"

    def met(self, value: float) -> bool:
        return value >= self.limit if self.sense == "≥" else value <= self.limit


class Figure(msgspec.Struct, frozen=True):
    """One line of the table: the median of ``rounds``."""

    what: str
    rounds: tuple[float, ...]
    unit: str
    target: Target | None = None
    """What has to hold today."""
    later: Target | None = None
    """What has to hold when the house is complete."""

    @property
    def value(self) -> float:
        return statistics.median(self.rounds)


class Report(msgspec.Struct, frozen=True):
    """What one bench says: its figures and whose CPU they contain."""

    bench: str
    cpu: str
    figures: list[Figure]
    others: float = 0.0
    """Percent of the machine that had other work meanwhile: from 10 on, measure again."""


def percentile(values: Sequence[float], percent: float) -> float:
    """The nearest-rank percentile of ``values``; they need not be sorted."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def latencies(
    what: str, rounds: Iterable[Sequence[float]], **targets: tuple[Target | None, Target | None]
) -> list[Figure]:
    """p50, p95 and p99 of each round's seconds, as milliseconds. ``targets``: p50=(today's, later)."""
    measured = list(rounds)
    return [
        Figure(
            f"{what} {name}",
            tuple(percentile(seconds, percent) * 1e3 for seconds in measured),
            "ms",
            *targets.get(name, (None, None)),
        )
        for name, percent in (("p50", 50), ("p95", 95), ("p99", 99))
    ]
