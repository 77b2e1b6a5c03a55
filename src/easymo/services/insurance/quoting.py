"""Premiums from rate tables. Pure: amounts in whole units of money, shares in hundredths of a per cent."""

from collections.abc import Iterable
from typing import Literal

import msgspec

COVERS = ("third_party", "comprehensive")
USAGES = ("private", "commercial", "taxi", "motorcycle")
Cover = Literal["third_party", "comprehensive"]
Usage = Literal["private", "commercial", "taxi", "motorcycle"]

OFFERS_MOST = 6
"""Offers a person can choose from: with the ways on they fill a list."""


class Rate(msgspec.Struct, frozen=True, kw_only=True):
    """What one insurer asks for one cover and use."""

    insurer: str
    base: int
    """Whatever the vehicle is."""
    value_share: int = 0
    """Of the vehicle's value."""
    per_seat: int = 0
    premium_least: int = 0
    """Premium at the least, before levy and VAT."""
    levy_share: int = 0
    """Of the premium: what insurers pass on to the guarantee fund."""
    vat_share: int = 1800
    """Of premium and levy."""
    valid_days: int = 30


class Offer(msgspec.Struct, frozen=True):
    """A price and what it is made of; ``valid_days`` from when it is offered."""

    insurer: str
    base: int
    levy: int
    vat: int
    valid_days: int = 30

    @property
    def total(self) -> int:
        return self.base + self.levy + self.vat


def offers(rates: Iterable[Rate], value: int, seats: int) -> list[Offer]:
    """An offer by each rate, the cheapest first. ``value`` of the vehicle: 0 where the cover does not depend on it."""
    made = [offer(rate, value, seats) for rate in rates]
    return sorted(made, key=lambda one: (one.total, one.insurer))[:OFFERS_MOST]


def offer(rate: Rate, value: int, seats: int) -> Offer:
    premium = max(rate.premium_least, rate.base + _share(value, rate.value_share) + rate.per_seat * seats)
    levy = _share(premium, rate.levy_share)
    return Offer(rate.insurer, premium, levy, _share(premium + levy, rate.vat_share), rate.valid_days)


def _share(amount: int, share: int) -> int:
    """Halves are rounded up."""
    return (amount * share + 5000) // 10000
