"""What a job is and how one is looked for: vocabulary and decisions, pure."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Annotated, Any
from urllib.parse import parse_qsl, quote_plus, urlencode

import msgspec

from easymo.places.gazetteer import Place, load
from easymo.reading import Money, fold

CATEGORIES = (
    "construction", "transport", "cleaning", "moving", "farming", "painting", "plumbing", "electrical", "security",
    "cooking", "childcare", "tutoring", "office", "technology", "customer_service", "sales", "events", "mechanic",
    "tailoring", "other",
)  # fmt: skip
KINDS = ("gig", "short", "long")
"""A day; 2 to 29 days; a month or more."""
PERIODS = ("hour", "day", "week", "month", "fixed")
CURRENCIES = {"RW": "RWF", "CD": "CDF", "BI": "BIF", "TZ": "TZS"}

PAGE = 8
"""Rows of one page: with "more" and "back" they fill WhatsApp's ten."""
PAGES_MOST = 1000
NEARBY_KM = 50
RENEWAL = timedelta(days=3)
"""So long before a job closes by itself its poster is reminded and may renew it."""
CV_DAYS = 180
"""How long a CV is kept: a job may be renewed several times before anybody decides."""
WORDS_MOST = 60
"""Characters, as encoded, of a search's words kept in an address, whose length WhatsApp limits."""


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """A job as its poster describes it."""

    title: str
    details: str
    category: str
    kind: str
    place: Place
    pay: Money | None
    period: str | None
    slots: int
    country: str

    @property
    def currency(self) -> str:
        return currency_of(self.country)

    def expires(self, now: datetime) -> datetime:
        return expires(self.kind, now)

    def answers(self) -> dict[str, Any]:
        """It as answers to the questions that describe a job."""
        answers = msgspec.to_builtins(self)
        del answers["country"]
        return {**answers, "details": self.details or None}

    def words(self, category_words: Collection[str]) -> str:
        """All words it may be found by, folded."""
        own = f"{self.title} {self.details} {self.place.name} {self.place.within}"
        return " ".join([fold(own), *sorted(category_words)])


class Search(msgspec.Struct, frozen=True, omit_defaults=True):
    """What somebody looks for. Travels in addresses, so that "more" works on any list however old."""

    words: str = ""
    category: str = ""
    place: str = ""
    latitude: float | None = None
    longitude: float | None = None
    page: Annotated[int, msgspec.Meta(ge=0, le=PAGES_MOST)] = 0

    def encode(self) -> str:
        values = msgspec.to_builtins(self)
        for axis in ("latitude", "longitude"):
            if axis in values:
                values[axis] = f"{values[axis]:.4f}"
        return urlencode({_SHORT[name]: value for name, value in values.items()})

    @classmethod
    def decode(cls, text: str) -> "Search":
        """The search in an address; an unreadable one looks for everything."""
        values: dict[str, Any] = {_LONG[key]: value for key, value in parse_qsl(text) if key in _LONG}
        try:
            return msgspec.convert(values, cls, strict=False)
        except msgspec.ValidationError:
            return cls()

    @classmethod
    def at(cls, place: Place) -> "Search":
        return cls(place=place.name, latitude=place.latitude, longitude=place.longitude)

    def at_page(self, page: int) -> "Search":
        return msgspec.structs.replace(self, page=page)

    @property
    def terms(self) -> list[str]:
        """The words as quoted terms of a text search: "12:30" would not be one without."""
        return [f"'{word}'" for word in fold(self.words).split()]


_SHORT = {"words": "w", "category": "c", "place": "a", "latitude": "y", "longitude": "x", "page": "p"}
_LONG = {short: name for name, short in _SHORT.items()}


def expires(kind: str, now: datetime) -> datetime:
    """When a job posted or renewed now closes by itself: gigs after 7 days, others after 30."""
    return now + timedelta(days=7 if kind == "gig" else 30)


def currency_of(country: str) -> str:
    return CURRENCIES.get(country, CURRENCIES["RW"])


def understand(text: str, noise: Collection[str]) -> Search:
    """The search in what was typed: a place named in it, and the words that say which job is meant."""
    place, rest = load().take(tuple(fold(text).split()))
    words = _bounded(" ".join(word for word in rest if word not in noise and len(word) > 1))
    if place is None:
        return Search(words=words)
    return msgspec.structs.replace(Search.at(place), words=words)


def _bounded(words: str) -> str:
    """The beginning of ``words`` for which an address has room."""
    words = words[:WORDS_MOST]
    while len(quote_plus(words)) > WORDS_MOST:
        words = words[:-1]
    return words.strip()
