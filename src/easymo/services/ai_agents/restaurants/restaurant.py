"""What a restaurant, bar or café is: vocabulary, pure."""

from collections.abc import Collection
from datetime import datetime, timedelta

import msgspec

from easymo.conversation.formats import currency_of, zone
from easymo.places.gazetteer import Place
from easymo.places.hours import Hours
from easymo.reading import fold

KINDS = ("restaurant", "bar", "cafe", "fast_food")
ROLES = ("manager", "waiter", "kitchen")
"""Who works for the owner: manages the menu and the staff; serves guests; cooks."""
NAME_LEAST, NAME_MOST, DETAILS_MOST = 2, 60, 500
NEARBY_KM = 10


class Restaurant(msgspec.Struct, frozen=True, kw_only=True):
    """A restaurant as its owner describes it. ``payee``: a MoMo number (+E.164) or merchant code; "mine", the owner's
    own number; None: guests pay in cash."""

    name: str
    kind: str
    details: str
    payee: str | None
    delivers: bool
    hours: Hours
    place: Place
    country: str

    @property
    def currency(self) -> str:
        return currency_of(self.country)

    def words(self, kind_words: Collection[str]) -> str:
        """All words it may be found by, folded; those of its menu come with the menu."""
        return " ".join(
            [fold(f"{self.name} {self.details} {self.place.name} {self.place.within}"), *sorted(kind_words)]
        )


def local_time(now: datetime, country: str) -> datetime:
    return now.astimezone(zone(country))


def local_day(now: datetime, country: str) -> tuple[datetime, datetime]:
    """When the day of ``now`` begins and ends there."""
    begins = local_time(now, country).replace(hour=0, minute=0, second=0, microsecond=0)
    return begins, begins + timedelta(days=1)
