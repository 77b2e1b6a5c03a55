"""What concepts that stand together ask for: `intents.csv`, a row a rule."""

import csv
from collections import defaultdict
from collections.abc import Collection
from functools import cache
from pathlib import Path

import msgspec


class Rule(msgspec.Struct, frozen=True):
    """A message with all of ``needs`` (of each, one) and none of ``unless`` is for ``flow``, in ``weight`` of 100."""

    service: str
    flow: str
    needs: tuple[frozenset[str], ...]
    unless: frozenset[str]
    weight: int

    def explains(self, said: Collection[str]) -> frozenset[str]:
        """The concepts among ``said`` that it goes by; none if it does not hold."""
        if not self.unless.isdisjoint(said):
            return frozenset()
        found = [need.intersection(said) for need in self.needs]
        return frozenset[str]().union(*found) if all(found) else frozenset()


class Reading(msgspec.Struct, frozen=True):
    """A flow, how much speaks for it (0..100), and the concepts that do."""

    service: str
    flow: str
    weight: int
    concepts: frozenset[str]

    @property
    def address(self) -> str:
        return f"{self.service}:{self.flow}"


def weigh(said: Collection[str]) -> list[Reading]:
    """What ``said`` may ask for, the likeliest first: of each flow by the rule that speaks for it most."""
    best: dict[tuple[str, str], Reading] = {}
    for rule in {id(rule): rule for concept in said for rule in _begun().get(concept, ())}.values():
        concepts = rule.explains(said)
        key = rule.service, rule.flow
        if concepts and (key not in best or rule.weight > best[key].weight):
            best[key] = Reading(*key, rule.weight, concepts)
    return sorted(best.values(), key=lambda reading: (-reading.weight, -len(reading.concepts)))


@cache
def _begun() -> dict[str, list[Rule]]:
    """The rules by each concept that meets the first of their needs."""
    begun: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in rules():
        for concept in rule.needs[0]:
            begun[concept].append(rule)
    return dict(begun)


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule."""
    with (Path(__file__).parent / "intents.csv").open(encoding="utf-8", newline="") as table:
        return tuple(
            Rule(
                row["service"],
                row["flow"],
                tuple(frozenset(need.split("|")) for need in row["needs"].split()),
                frozenset(filter(None, row["unless"].split("|"))),
                int(row["weight"]),
            )
            for row in csv.DictReader(table)
        )
