"""Crops and units as data, from the tables beside this module."""

import csv
from functools import cache
from pathlib import Path

import msgspec

from easymo.reading import fold

LANGUAGES = ("en", "fr", "rw", "sw")


class Crop(msgspec.Struct, frozen=True):
    """``units``: what it is sold by, the most usual first. ``harvest``: the months (1 to 12) in which most of it is
    harvested in Rwanda; none: all the year, or not known. ``names``: folded, of all languages."""

    id: str
    group: str
    units: tuple[str, ...]
    harvest: frozenset[int]
    names: frozenset[str]


class Unit(msgspec.Struct, frozen=True):
    """``kilograms``: what one weighs; None: not known by weight."""

    id: str
    kilograms: int | None
    names: frozenset[str]


@cache
def crops() -> dict[str, Crop]:
    """All crops by their id, those of a group together."""
    return {
        row["crop"]: Crop(
            row["crop"],
            row["group"],
            tuple(row["units"].split()),
            frozenset(map(int, row["harvest"].split())),
            _names(row),
        )
        for row in _rows("crops.csv")
    }


@cache
def units() -> dict[str, Unit]:
    """All units by their id. A tonne is a way to say 1,000 kg: nothing is sold by it."""
    return {
        row["unit"]: Unit(row["unit"], int(row["kilograms"]) if row["kilograms"] else None, _names(row))
        for row in _rows("units.csv")
    }


def weighs_as(number: int, unit: str, other: str) -> int | None:
    """How many of ``other`` weigh as much as ``number`` of ``unit``; None: no whole number does, or nobody knows."""
    if unit == other:
        return number
    one, another = units()[unit].kilograms, units()[other].kilograms
    if one is None or another is None:
        return None
    many, remainder = divmod(number * one, another)
    return many if many and not remainder else None


def _rows(table: str) -> list[dict[str, str]]:
    with (Path(__file__).parent / table).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def _names(row: dict[str, str]) -> frozenset[str]:
    return frozenset(fold(name) for language in LANGUAGES for name in row[language].split("|"))
