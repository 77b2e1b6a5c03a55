"""What a home is and how it is described: vocabulary and decisions, pure."""

from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta
from typing import Any

import msgspec

from easymo.conversation import formats
from easymo.conversation.formats import currency_of
from easymo.places.gazetteer import Place
from easymo.reading import Money, fold

DEALS = ("rent", "stay", "sale")
"""Rented for long; let by the night; sold."""
TYPES = ("house", "apartment", "room", "studio", "villa", "office", "shop", "warehouse", "land")
LIVED_IN = frozenset({"house", "apartment", "room", "studio", "villa"})
COUNTED = frozenset({"house", "apartment", "villa"})
"""Types whose bedrooms are counted: a room and a studio are one."""
UNITS = {"rent": ("month", "year"), "stay": ("night", "week", "month"), "sale": ("total",)}
"""What a price may be for, by deal."""
COMPARED_BY = {"rent": "month", "stay": "night", "sale": ""}
"""The unit by which prices of a deal are compared, searched and listed; '' is the whole."""
DAYS = {"night": 1, "week": 7, "month": 30, "year": 360}
"""As landlords reckon: a year of twelve months, a month of thirty nights."""
AMENITIES = (
    "parking", "water_tank", "security", "fence", "wifi", "hot_water", "kitchen", "balcony", "garden", "power_backup",
    "air_conditioning", "pool", "gym", "laundry", "pets", "wheelchair",
)  # fmt: skip
LISTERS = ("owner", "agent")
BEDROOMS_MOST = 30
NIGHTS_MOST = 90
"""The longest short stay; who wants more rents for long."""
STAYS_AHEAD = timedelta(days=365)
"""How far ahead a short stay may begin."""

OPEN_FOR = timedelta(days=30)
"""How long a listing is found before it has to be renewed."""
RENEWAL = timedelta(days=3)
"""So long before a listing ends by itself its owner is reminded and may renew it."""
_DEPENDENTS = {
    "deal": ("furnished", "price", "unit", "deposit", "available", "minimum"),
    "type": ("bedrooms", "furnished"),
    "price": ("unit",),
}
"""What has to be asked again when an answer changes."""


class Home(msgspec.Struct, frozen=True, kw_only=True):
    """A home as its owner or agent describes it. Amounts are in whole units of ``currency``."""

    title: str
    details: str
    deal: str
    type: str
    bedrooms: int | None
    furnished: bool | None
    place: Place
    price: Money
    unit: str
    deposit: int | None
    available: date | None
    """None: at once."""
    minimum_nights: int | None
    amenities: tuple[str, ...]
    lister: str
    country: str

    @classmethod
    def of(cls, answers: Mapping[str, Any], country: str) -> "Home":
        """The home that ``answers`` to all its questions describe."""
        deposit: Money | None = answers.get("deposit")
        furnished = answers.get("furnished")
        return cls(
            title=answers["title"],
            details=answers["details"] or "",
            deal=answers["deal"],
            type=answers["type"],
            bedrooms=answers.get("bedrooms"),
            furnished=None if furnished is None else furnished == "yes",
            place=answers["place"],
            price=answers["price"],
            unit=answers.get("unit") or UNITS[answers["deal"]][0],
            deposit=deposit.high if deposit else None,
            available=answers.get("available"),
            minimum_nights=answers.get("minimum"),
            amenities=tuple(answers["amenities"]),
            lister=answers["lister"],
            country=country,
        )

    @property
    def answers(self) -> dict[str, Any]:
        """It as answers to the questions that describe a home."""
        asked = questions(self.deal, self.type)
        given: dict[str, Any] = {
            **msgspec.to_builtins(self),
            "details": self.details or None,
            "furnished": {True: "yes", False: "no"}.get(self.furnished) if self.furnished is not None else None,
            "minimum": self.minimum_nights,
            "deposit": {"low": self.deposit, "high": self.deposit} if self.deposit else None,
        }
        return {name: given[name] for name in asked}

    @property
    def currency(self) -> str:
        return currency_of(self.country)

    @property
    def compared_price(self) -> Money:
        """The price in the unit by which its kind is compared."""
        return Money(*(compared(amount, self.deal, self.unit) for amount in (self.price.low, self.price.high)))

    def words(self, kinds: Collection[str]) -> str:
        """All words it may be found by, folded; ``kinds``: what its deal and type are called in all languages."""
        own = f"{self.title} {self.details} {self.place.name} {self.place.within}"
        return " ".join([fold(own), *sorted(kinds)])


def questions(deal: str, type: str) -> tuple[str, ...]:
    """What has to be asked of a home, in order."""
    asked = ["deal", "type"]
    asked += ["bedrooms"] if type in COUNTED else []
    asked += ["furnished"] if type in LIVED_IN and deal != "sale" else []
    asked += ["place", "price"]
    asked += ["unit"] if len(UNITS[deal]) > 1 else []
    asked += ["deposit"] if deal == "rent" else []
    asked += ["minimum"] if deal == "stay" else []
    asked += ["available"] if deal != "sale" else []
    return (*asked, "amenities", "lister", "title", "details")


def next_question(answers: Mapping[str, Any]) -> str | None:
    """The first question that has no answer yet; None: the home is described."""
    if "deal" not in answers:
        return "deal"
    if answers.get("type") not in types_for(answers["deal"]):
        return "type"
    return next((name for name in questions(answers["deal"], answers["type"]) if name not in answers), None)


def without(answers: Mapping[str, Any], changed: str) -> dict[str, Any]:
    """``answers`` less that of ``changed`` and those that depend on it."""
    dropped = (changed, *_DEPENDENTS.get(changed, ()))
    return {name: answer for name, answer in answers.items() if name not in dropped}


def types_for(deal: str) -> tuple[str, ...]:
    """What can be let or sold that way."""
    return tuple(type for type in TYPES if type in LIVED_IN) if deal == "stay" else TYPES


def compared(amount: int, deal: str, unit: str) -> int:
    """``amount`` for a ``unit``, in the unit by which homes of that deal are compared; at least 1."""
    if deal == "sale":
        return amount
    return max(1, round(amount * DAYS[COMPARED_BY[deal]] / DAYS[unit]))


def price_of_stay(price: Money, unit: str, nights: int) -> Money:
    """What so many nights cost: whole weeks and months at their price, the rest in proportion."""
    return Money(*(-(-amount * nights // DAYS[unit]) for amount in (price.low, price.high)))


def leaving(arrives: date, nights: int) -> date:
    """The day on which one leaves who comes on ``arrives`` and sleeps there so often."""
    return arrives + timedelta(days=nights)


def local_day(moment: datetime, country: str) -> date:
    """The day of ``moment`` in the country's own zone."""
    return moment.astimezone(formats.zone(country)).date()


def expires(now: datetime) -> datetime:
    """When a listing published or renewed now ends by itself."""
    return now + OPEN_FOR
