"""What a job is: vocabulary and decisions, pure."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Any

import msgspec

from easymo.conversation.formats import currency_of
from easymo.places.gazetteer import Place
from easymo.reading import Money, fold

CATEGORIES = (
    "construction", "transport", "cleaning", "moving", "farming", "painting", "plumbing", "electrical", "security",
    "cooking", "childcare", "tutoring", "office", "technology", "customer_service", "sales", "events", "mechanic",
    "tailoring", "other",
)  # fmt: skip
KINDS = ("gig", "short", "long")
"""A day; 2 to 29 days; a month or more."""
PERIODS = ("hour", "day", "week", "month", "fixed")

RENEWAL = timedelta(days=3)
"""So long before a job closes by itself its poster is reminded and may renew it."""
TITLE_LEAST, TITLE_MOST = 3, 80
"""Characters of a title."""
CV_DAYS = 180
"""How long a CV is kept: a job may be renewed several times before anybody decides."""


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
    starts: date | None = None
    schedule: str = ""
    """Days and hours, in the poster's words."""

    @property
    def currency(self) -> str:
        return currency_of(self.country)

    def expires(self, now: datetime) -> datetime:
        return expires(self.kind, now)

    def answers(self) -> dict[str, Any]:
        """It as answers to the questions that describe a job."""
        answers = msgspec.to_builtins(self)
        del answers["country"]
        return {**answers, "details": self.details or None, "schedule": self.schedule or None}

    def words(self, category_words: Collection[str]) -> str:
        """All words it may be found by, folded."""
        own = f"{self.title} {self.details} {self.schedule} {self.place.name} {self.place.within}"
        return " ".join([fold(own), *sorted(category_words)])


def expires(kind: str, now: datetime) -> datetime:
    """When a job posted or renewed now closes by itself: gigs after 7 days, others after 30."""
    return now + timedelta(days=7 if kind == "gig" else 30)


def title_in(words: str, noise: Collection[str]) -> str | None:
    """The title in what somebody wrote after "I need someone to"; None: it does not begin with the work."""
    said = words.split()
    if said[:1] and said[0] in noise:
        said = said[1:]  # "umukozi wo guteka": of
    title = " ".join(said)[:TITLE_MOST].strip()
    if not said or said[0] in noise or len(title) < TITLE_LEAST:
        return None
    return title[:1].upper() + title[1:]
