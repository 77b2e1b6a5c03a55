"""How WhatsApp measures what it is sent: lengths, counts, and members it does not know.

Each raises ValueError, which the decoder turns into an error that says where.
"""

from collections.abc import Sequence

import msgspec


class Strict(msgspec.Struct, forbid_unknown_fields=True):
    """An object of which every member is known."""


def length(text: str) -> int:
    """UTF-16 units: an emoji outside the basic plane counts two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def fits(what: str, text: str, shortest: int, longest: int) -> None:
    if not shortest <= length(text) <= longest:
        raise ValueError(f"{what} length invalid. Min length: {shortest}, Max length: {longest}")


def counts(what: str, items: Sequence[object], fewest: int, most: int) -> None:
    if not fewest <= len(items) <= most:
        raise ValueError(f"Invalid {what} count. Min allowed {what}: {fewest}, Max allowed {what}: {most}")


def distinct(what: str, values: Sequence[str]) -> None:
    if len(set(values)) < len(values):
        raise ValueError(f"Duplicated {what}")


def require(condition: bool, otherwise: str) -> None:
    if not condition:
        raise ValueError(otherwise)
