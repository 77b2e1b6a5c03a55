"""What produce for sale is, and what a buyer looks for: vocabulary and decisions, pure."""

from datetime import date, datetime, timedelta
from typing import Any

import msgspec

from easymo.conversation.formats import currency_of
from easymo.crops.crops import crops
from easymo.crops.reading import read_produce
from easymo.places.gazetteer import Place, load
from easymo.reading import fold

GRADES = ("first", "second", "mixed")
"""As markets sort: the best, the others, or not sorted."""
OFTEN = ("once", "week", "month")
RADII = (10, 30, 60, 120)
"""Kilometres around a place from which a buyer may be offered produce."""
LASTS = timedelta(days=30)
"""So long a listing, or what is looked for once, is found from its publication or renewal."""
RECURRING_LASTS = timedelta(days=90)
"""The same for what is looked for again and again."""
RENEWAL = timedelta(days=3)
"""So long before it closes by itself its owner is reminded and may renew it."""
FOLLOW_UP = timedelta(days=3)
"""So long after they agreed both sides are asked whether it came about."""
DETAILS_MOST = 300


class Produce(msgspec.Struct, frozen=True, kw_only=True):
    """A harvest as its farmer describes it. ``price``: the least for one ``unit``. ``ready_on`` None: now."""

    crop: str
    title: str
    """The crop as the farmer calls it."""
    details: str
    quantity: int
    unit: str
    price: int
    grade: str | None
    organic: bool
    ready_on: date | None
    place: Place
    country: str

    @property
    def currency(self) -> str:
        return currency_of(self.country)

    @property
    def words(self) -> str:
        return found_by(self.crop, self.details, self.place)


class Demand(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody would buy. ``price``: at most for one ``unit``, None: open. ``radius_km`` None: from anywhere."""

    crop: str
    title: str
    quantity: int
    unit: str
    price: int | None
    every: str
    radius_km: int | None
    place: Place
    country: str

    @property
    def currency(self) -> str:
        return currency_of(self.country)

    @property
    def words(self) -> str:
        return found_by(self.crop, "", self.place)

    def expires(self, now: datetime) -> datetime:
        return expires(now, self.every)


def expires(now: datetime, every: str = "once") -> datetime:
    """When something published or renewed now is found no more."""
    return now + (LASTS if every == "once" else RECURRING_LASTS)


def found_by(crop: str, details: str, place: Place) -> str:
    """The folded words of a listing: the crop's names in all languages, its own words, its place's."""
    return " ".join([fold(f"{details} {place.name} {place.within}").strip(), *sorted(crops()[crop].names)]).strip()


def region_of(place: Place) -> str:
    """By which prices are compared: Kigali, elsewhere in Rwanda the district, abroad the widest that is named."""
    around = [place.name, *filter(None, place.within.split(", "))]
    if len(around) > 1 and (place.country != "RW" or around[-1].endswith("Province")):
        around.pop()
    return around[-1]


def counted_as_typed(crop: Any, quantity: Any, unit: Any, place: Any) -> dict[str, Any]:
    """Answers some of which are given as they were typed, `{"typed": words}`, counted by a unit that the crop is sold
    by: 2 "toni" are 2,000 kg. What was asked for one of another unit is left to be asked again."""
    answers = understand_offer(" ".join(map(as_typed, (quantity, unit, crop))))
    return answers if place is None else {**answers, "place": place}


def as_typed(answer: Any) -> str:
    """A given answer, or what was typed for one, as words."""
    match answer:
        case {"typed": str(words)}:
            return words
        case _:
            return "" if answer is None else str(answer)


def understand_offer(text: str) -> dict[str, Any]:
    """The answers that "ibirayi 500kg 300 kuri kilo i Musanze" gives to the questions about produce, or about what is
    looked for. What is not certain is left to be asked."""
    said = read_produce(text)
    place, _ = load().take(said.rest)
    answers: dict[str, Any] = {"crop": said.crop, "quantity": said.quantity, "unit": said.unit, "place": place}
    if said.price is not None:
        answers["price"] = {"low": said.price, "high": said.price}
    if said.crop and said.unit not in crops()[said.crop].units:
        answers |= {"unit": None, "quantity": None}
        answers.pop("price", None)
    return {name: value for name, value in answers.items() if value}
