"""What a ride costs, pure: whole units of the country's currency; the figures are in ``tariffs.csv``."""

from functools import cache
from math import ceil
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from easymo.places.distance import kilometres
from easymo.places.gazetteer import Place
from easymo.tables import read_table

VEHICLES = ("moto", "cab", "lifan", "truck", "other")
ROAD_FACTOR = 1.3
"""How much longer roads are than the straight line."""
SPEED_KMH = 30.0
FEE_SHARE = 0.2
"""Of the fare, what a rider pays who calls off a ride whose driver is there already."""

Vehicle = Literal["moto", "cab", "lifan", "truck", "other"]
Amount = Annotated[int, msgspec.Meta(ge=0, le=10**9)]
Positive = Annotated[int, msgspec.Meta(ge=1, le=10**9)]


class Tariff(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Prices of one vehicle in one country, and ``step``, to which fares are rounded up."""

    country: Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]
    vehicle: Vehicle
    currency: Annotated[str, msgspec.Meta(pattern="^[A-Z]{3}$")]
    base: Amount
    per_km: Amount
    per_minute: Amount
    least: Positive
    least_fee: Amount
    step: Positive
    tokens_per_unit: Annotated[float, msgspec.Meta(gt=0, le=1e6)]
    """Tokens of the wallet for one unit of the currency."""
    commission: Annotated[float, msgspec.Meta(ge=0, le=0.5)]
    """The house's share of a fare."""
    source: str = ""
    """Where the figures are from; "unchecked" where nobody has compared them with what is charged there."""

    def fare(self, road_km: float) -> int:
        """For so many kilometres on the road."""
        exact = self.base + road_km * self.per_km + minutes(road_km) * self.per_minute
        return max(self.least, _rounded_up(exact, self.step))

    def cancellation_fee(self, fare: int) -> int:
        """What calling off costs once the driver is there: a fifth of the fare, ``least_fee`` at least."""
        return max(self.least_fee, ceil(fare * FEE_SHARE))

    def tokens(self, amount: int) -> int:
        return round(amount * self.tokens_per_unit)

    def commission_tokens(self, fare: int) -> int:
        return self.tokens(round(fare * self.commission))


def road_kilometres(start: Place, end: Place) -> float:
    """About how far it is by road, to a tenth of a kilometre."""
    return round(kilometres(start.latitude, start.longitude, end.latitude, end.longitude) * ROAD_FACTOR, 1)


def minutes(road_km: float) -> int:
    """About how long it takes, one minute at least."""
    return max(1, ceil(road_km / SPEED_KMH * 60))


def tariff_of(country: str, vehicle: str) -> Tariff:
    """The house's own; where the country is not ours, Rwanda's. Raises KeyError if the vehicle is none of VEHICLES."""
    tariffs = house_tariffs()
    return tariffs.get((country, vehicle)) or tariffs["RW", vehicle]


def emergency_number(country: str) -> str:
    """Whom to call in an emergency: the police."""
    return (house_numbers().get(country) or house_numbers()["RW"]).number


class EmergencyNumber(msgspec.Struct, frozen=True):
    country: str
    number: str
    source: str = ""


@cache
def house_numbers() -> dict[str, EmergencyNumber]:
    """The house's own emergency numbers by country."""
    with (Path(__file__).parent / "emergency.csv").open(encoding="utf-8", newline="") as file:
        return {each.country: each for each in read_table(file, EmergencyNumber)}


@cache
def house_tariffs() -> dict[tuple[str, str], Tariff]:
    """The house's own tariffs by country and vehicle."""
    with (Path(__file__).parent / "tariffs.csv").open(encoding="utf-8", newline="") as file:
        return {(tariff.country, tariff.vehicle): tariff for tariff in read_table(file, Tariff)}


def _rounded_up(amount: float, step: int) -> int:
    return ceil(round(amount / step, 6)) * step
