"""What a business of the directory is: vocabulary, pure."""

from collections.abc import Collection

import msgspec

from easymo.conversation.formats import currency_of
from easymo.places.gazetteer import Place
from easymo.places.hours import Hours
from easymo.services.marketplace.item import found_by

CATEGORIES = (
    "pharmacy", "hardware", "spare_parts", "mini_market", "salon", "mobile_money", "electronics", "clothing",
    "restaurant", "hotel", "garage", "clinic", "school", "office", "drinks", "services", "other",
)  # fmt: skip
NEARBY_KM = 10


class Business(msgspec.Struct, frozen=True, kw_only=True):
    """A business as its owner describes it. ``phone`` (+E.164) None: not shown to people."""

    name: str
    details: str
    category: str
    tags: str
    phone: str | None
    hours: Hours
    place: Place
    country: str

    @property
    def currency(self) -> str:
        return currency_of(self.country)

    def words(self, category_words: Collection[str]) -> str:
        """All words it may be found by, folded."""
        return found_by(f"{self.name} {self.tags} {self.details}", self.place, category_words)


def directions(latitude: float, longitude: float) -> str:
    """The page of a map that leads there."""
    return f"https://www.google.com/maps/dir/?api=1&destination={latitude:.6f},{longitude:.6f}"
