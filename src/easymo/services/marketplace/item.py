"""What an item for sale is, and what a wanted ad asks for: vocabulary and decisions, pure."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import msgspec

from easymo.conversation.formats import currency_of
from easymo.places.gazetteer import Place, load
from easymo.reading import as_written, fold, read_money
from easymo.services.marketplace.categories import CATEGORIES

LASTS = timedelta(days=30)
"""So long an item or a wanted ad is found, from its publication or renewal."""
RENEWAL = timedelta(days=3)
"""So long before it closes by itself its owner is reminded and may renew it."""
TITLE_LEAST, TITLE_MOST, DETAILS_MOST = 3, 80, 500
AMOUNT_WORDS = 3
"""Words an amount is written with at most: "80 000 rwf"."""


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """An item as its seller describes it. ``price`` None: to be agreed. ``payee`` None: paid when the two meet;
    "mine": the seller's own number."""

    title: str
    details: str
    category: str
    condition: str | None
    attributes: dict[str, str | int]
    price: int | None
    negotiable: bool
    payee: str | None
    place: Place
    country: str

    @property
    def currency(self) -> str:
        return currency_of(self.country)

    @property
    def described_by(self) -> dict[str, str | int]:
        """Its attributes, with the group of its category: what searches filter by."""
        return {**self.attributes, "group": CATEGORIES[self.category].group}

    def words(self, category_words: Collection[str]) -> str:
        """All words it may be found by, folded."""
        named = " ".join(str(value) for value in self.attributes.values() if isinstance(value, str))
        return found_by(f"{self.title} {self.details} {named}", self.place, category_words)


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody would buy. ``category`` "": any; ``budget``: at most, None: open."""

    title: str
    details: str
    category: str
    budget: int | None
    place: Place
    country: str

    @property
    def currency(self) -> str:
        return currency_of(self.country)

    def words(self, category_words: Collection[str]) -> str:
        return found_by(f"{self.title} {self.details}", self.place, category_words)


def found_by(text: str, place: Place, more: Collection[str]) -> str:
    """The words of a listing, folded: its own, its place's, and ``more``."""
    return " ".join([fold(f"{text} {place.name} {place.within}"), *sorted(more)])


def expires(now: datetime) -> datetime:
    """When something published or renewed now is found no more."""
    return now + LASTS


def understand_sale(text: str, vocabulary: Mapping[str, Collection[str]]) -> dict[str, Any]:
    """The answers that a sentence such as "phone samsung 80k kimironko" gives to the questions about an item.

    ``vocabulary``: the folded words of each category. What is not certain is left to be asked.
    """
    said = tuple(fold(text).split())
    place, said = load().take(said)
    amount, said = _take_amount(said)
    answers: dict[str, Any] = {}
    if place is not None:
        answers["place"] = place
    if amount is not None:
        answers["price"] = {"low": amount, "high": amount}
    title = as_written(" ".join(said), text)
    if TITLE_LEAST <= len(title) <= TITLE_MOST:
        answers["title"] = title[0].upper() + title[1:]
    fitting = categories_of(said, vocabulary)
    if len(fitting) == 1:
        answers["category"] = fitting[0]
        answers["group"] = CATEGORIES[fitting[0]].group
    return answers


def categories_of(said: tuple[str, ...], vocabulary: Mapping[str, Collection[str]]) -> list[str]:
    """The categories one of whose words, or pairs of words, was said."""
    pairs = {f"{first} {second}" for first, second in pairwise(said)}
    return [category for category, words in vocabulary.items() if not pairs.isdisjoint(words)] or [
        category for category, words in vocabulary.items() if not set(said).isdisjoint(words)
    ]


def _may_be_amount(span: tuple[str, ...]) -> bool:
    """One number, in groups of three if in several words: "iphone 12 350k" is not sold for twelve million."""
    numbers = [word for word in span if any(map(str.isdigit, word))]
    return bool(numbers) and all(word.isdecimal() and len(word) == 3 for word in numbers[1:])


def _take_amount(said: tuple[str, ...]) -> tuple[int | None, tuple[str, ...]]:
    """The last amount among the words, of at least a hundred so that "iphone 12" is none; and the others."""
    for size in range(AMOUNT_WORDS, 0, -1):
        for start in range(len(said) - size, -1, -1):
            span = said[start : start + size]
            if not _may_be_amount(span):
                continue
            read = read_money(" ".join(span))
            if read is not None and read.low == read.high >= 100:
                return read.low, (*said[:start], *said[start + size :])
    return None, said
