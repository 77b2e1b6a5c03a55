"""What is sold: the tree of categories, and what each is described by. Data, from the tables beside this module."""

import csv
from pathlib import Path

import msgspec

CONDITIONS = ("new", "like_new", "good", "fair", "parts")
"""From never used to good for its parts only."""

_FOLDER = Path(__file__).parent


class Attribute(msgspec.Struct, frozen=True):
    """What a kind of thing is described by. ``kind``: text (``low`` to ``high`` characters), number (from ``low`` to
    ``high``) or choice (one of ``options``)."""

    name: str
    kind: str
    low: int
    high: int
    options: tuple[str, ...]


class Category(msgspec.Struct, frozen=True):
    """A leaf of the tree. ``used``: whether such things are sold in more than one condition."""

    name: str
    group: str
    used: bool
    attributes: tuple[Attribute, ...]


def _rows(table: str) -> list[dict[str, str]]:
    with (_FOLDER / table).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


ATTRIBUTES = {
    row["attribute"]: Attribute(
        row["attribute"], row["kind"], int(row["low"] or 0), int(row["high"] or 0), tuple(row["options"].split())
    )
    for row in _rows("attributes.csv")
}
CATEGORIES = {
    row["category"]: Category(
        row["category"],
        row["group"],
        row["used"] == "yes",
        tuple(ATTRIBUTES[name] for name in row["attributes"].split()),
    )
    for row in _rows("categories.csv")
}
GROUPS = tuple(dict.fromkeys(category.group for category in CATEGORIES.values()))


def within(group: str) -> tuple[str, ...]:
    """The categories of a group, in order."""
    return tuple(name for name, category in CATEGORIES.items() if category.group == group)
