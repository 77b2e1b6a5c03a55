"""The labelled search set: what people posted, what others typed, and what a fair judge would have them find."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

FOLDER = Path(__file__).parent

Half = Literal["tune", "test"]

# By the city, the last part of a place; every other place is in Rwanda.
_COUNTRIES = {"Dar es Salaam": "TZ", "Goma": "CD", "Bujumbura": "BI"}
_LABEL = re.compile(r"([a-z]+\d{3})(?::(1))?")


class Listing(NamedTuple):
    """One thing to be found; prices are in the currency of its country, 0 when none was named."""

    domain: str
    key: str
    language: str
    title: str
    details: str
    category: str
    price_low: int
    price_high: int
    price_unit: str
    place: str
    attributes: dict[str, str]

    @property
    def country(self) -> str:
        """Two letters, from the place."""
        return _COUNTRIES.get(self.place.rpartition(", ")[2], "RW")


class Query(NamedTuple):
    """What one person in ``country`` typed in the service of ``domain``; ``relevant`` grades keys 2 or 1."""

    text: str
    language: str
    domain: str
    country: str
    kind: str
    relevant: dict[str, int]


def listings() -> list[Listing]:
    """The whole corpus."""
    return [
        Listing(
            row["domain"],
            row["key"],
            row["language"],
            row["title"],
            row["details"],
            row["category"],
            int(row["price_low"]),
            int(row["price_high"]),
            row["price_unit"],
            row["place"],
            dict(pair.split("=", 1) for pair in row["attributes"].split(";") if pair),
        )
        for row in _rows("corpus")
    ]


def queries(half: Half) -> list[Query]:
    """One half of the queries: ``tune`` to work with, ``test`` to report with."""
    return [
        Query(row["query"], row["language"], row["domain"], row["country"], row["kind"], _grades(row["relevant"]))
        for row in _rows(half)
    ]


def _grades(labels: str) -> dict[str, int]:
    """``labels`` as in the file; ValueError when one is malformed or names a listing again."""
    grades: dict[str, int] = {}
    for label in labels.split():
        found = _LABEL.fullmatch(label)
        if found is None or found[1] in grades:
            raise ValueError(f"bad label {label!r}")
        grades[found[1]] = int(found[2] or 2)
    return grades


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, strict=True)
