"""What a ride costs, pure: whole units of the country's currency; the figures are in ``tariffs.csv``."""

import csv
from functools import cache
from math import ceil
from pathlib import Path

import msgspec

from easymo.places.distance import kilometres
from easymo.places.gazetteer import Place

VEHICLES = ("moto", "cab", "lifan", "truck", "other")
ROAD_FACTOR = 1.3
"""How much longer roads are than the straight line."""
SPEED_KMH = 30.0
FEE_SHARE = 0.2
"""Of the fare, what a rider pays who calls off a ride whose driver is there already."""


class Tariff(msgspec.Struct, frozen=True):
    """Prices of one vehicle in one country, and ``step``, to which fares are rounded up."""

    country: str
    vehicle: str
    currency: str
    base: int
    per_km: int
    per_minute: int
    least: int
    least_fee: int
    step: int
    tokens_per_unit: float
    """Tokens of the wallet for one unit of the currency."""
    commission: float
    """The house's share of a fare."""

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
    """Where the country is not ours, Rwanda's. Raises KeyError for a vehicle that is none of ``VEHICLES``."""
    tariffs = _tariffs()
    return tariffs.get((country, vehicle)) or tariffs["RW", vehicle]


def emergency_number(country: str) -> str:
    """Whom to call in an emergency: the police."""
    return _EMERGENCY.get(country, _EMERGENCY["RW"])


_EMERGENCY = {"RW": "112", "CD": "112", "BI": "117", "TZ": "112"}


@cache
def _tariffs() -> dict[tuple[str, str], Tariff]:
    with (Path(__file__).parent / "tariffs.csv").open(encoding="utf-8", newline="") as file:
        found = [msgspec.convert(row, Tariff, strict=False) for row in csv.DictReader(file)]
    return {(tariff.country, tariff.vehicle): tariff for tariff in found}


def _rounded_up(amount: float, step: int) -> int:
    return ceil(round(amount / step, 6)) * step
