"""Whether two pictures look alike, by their hashes: 64 bits each, made by ``easymo.listings.pictures``."""

SAME = 6
"""Bits that differ at most between two of the same picture; the function photos_of_others looks for as many."""


def distance(one: int, other: int) -> int:
    """In how many of 64 bits two hashes differ."""
    return ((one ^ other) & (1 << 64) - 1).bit_count()


def tells(hash: int) -> bool:
    """Whether a hash says anything: that of a picture of nearly one colour has hardly any bits, or hardly any not."""
    return 8 <= distance(hash, 0) <= 56


def is_same(one: int, other: int) -> bool:
    """Whether it is the same picture, perhaps cut, scaled or brightened a little."""
    return tells(one) and tells(other) and distance(one, other) <= SAME
