"""The places, amounts, moments and phones named in a message, by the words that name them."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from functools import cache

import msgspec

from easymo.places.gazetteer import Place, load
from easymo.reading import Money, read_moment, read_money, read_phone
from easymo.reading.calendar import vocabulary

_LONGEST_AMOUNT = 4
"""Words: "ibihumbi 300 frw"."""
_LONGEST_MOMENT = 7
"""Words: "ejo mu gitondo saa moya n igice"."""
_LEAST_AMOUNT = 100
"""Nothing is priced below it in our currencies, unless a word says that it is money."""
_SOME_DAY = datetime(2026, 3, 4, 12, tzinfo=UTC)
"""Any day does to tell whether words name a moment."""
_NUMBERED = re.compile(r"\d")
_FOREIGN = re.compile(r"\b(dollars?|usd|dola|dolari|amadolari)\b")
"""Currencies that are spoken of, but not counted in: the number is what is said."""


class PlaceSpan(msgspec.Struct, frozen=True):
    """Words ``start`` to ``end`` (excluded), and the places of that name: none if nobody knows it."""

    start: int
    end: int
    places: tuple[Place, ...] = ()

    @property
    def at(self) -> range:
        return range(self.start, self.end)


class AmountSpan(msgspec.Struct, frozen=True):
    start: int
    end: int
    money: Money
    marked: bool
    """Whether it is written as money: "80k", "5000 frw"."""

    @property
    def at(self) -> range:
        return range(self.start, self.end)


def places_in(said: Sequence[str], closed: Collection[int]) -> list[PlaceSpan]:
    """The places named by ``said``, in order, slips in long names mended; words at ``closed`` mean something else."""
    return [
        PlaceSpan(start, end, places)
        for start, end, places in load().mentions(tuple(said), closed)
        if not any(at in closed for at in range(start, end))
    ]


def moment_in(said: Sequence[str]) -> tuple[int, int] | None:
    """The words that name a moment ahead: the longest such stretch; None if there is none, or it is now."""
    best: tuple[int, int] | None = None
    at = 0
    while at < len(said):
        end = _moment_from(said, at)
        if end and (best is None or end - at > best[1] - best[0]):
            best = at, end
        at = end or at + 1
    return best


def _moment_from(said: Sequence[str], start: int) -> int:
    """Where the moment that begins with the word ``start`` ends; 0: none does."""
    if said[start] not in _first_words():
        return 0
    for end in range(min(start + _LONGEST_MOMENT, len(said)), start, -1):
        if said[end - 1] in _links():
            continue
        read = read_moment(" ".join(said[start:end]), _SOME_DAY)
        if read and (read.days or read.times) and read.instant is None:
            return end
        if read and read.instant is not None and read.instant != _SOME_DAY:
            return end
    return 0


@cache
def _first_words() -> frozenset[str]:
    """Words a moment may begin with, without those that say nothing alone."""
    return frozenset(
        phrase[0]
        for phrase, sign in vocabulary().items()
        if (sign.says and sign.kind != "counted") or sign.hours or sign.kind in ("hour follows", "month follows")
    ) | {"in", "dans", "baada", "next", "this", "ku", "le", "at", "on"}


@cache
def _links() -> frozenset[str]:
    return frozenset(phrase[0] for phrase, sign in vocabulary().items() if sign.kind == "nothing" and len(phrase) == 1)


def amounts_in(said: Sequence[str], taken: Iterable[int]) -> list[AmountSpan]:
    """The amounts of money among ``said``, in order; words at ``taken`` count something else."""
    closed, found, at = set(taken), list[AmountSpan](), 0
    while at < len(said):
        span = None if at in closed else _amount_from(said, at, closed)
        if span:
            found.append(span)
        at = span.end if span else at + 1
    return found


def _amount_from(said: Sequence[str], start: int, closed: set[int]) -> AmountSpan | None:
    for end in range(min(start + _LONGEST_AMOUNT, len(said)), start, -1):
        span = said[start:end]
        if closed.intersection(range(start, end)) or not any(map(_NUMBERED.search, span)):
            continue
        written = " ".join(span)
        money = read_money(_FOREIGN.sub("rwf", written))
        if money is None:
            continue
        marked = not written.replace(" ", "").isdecimal()
        if marked or money.low >= _LEAST_AMOUNT:
            return AmountSpan(start, end, money, marked)
    return None


def phone_in(said: Sequence[str], country: str) -> tuple[int, int, str] | None:
    """The first phone number: where it stands, and as +E.164."""
    for start, word in enumerate(said):
        if not word[0].isdigit():
            continue
        for end in range(min(start + 5, len(said)), start, -1):
            written = " ".join(said[start:end])
            if sum(map(str.isdigit, written)) < 8:
                break
            phone = read_phone(written, country)
            if isinstance(phone, str):
                return start, end, phone
    return None
