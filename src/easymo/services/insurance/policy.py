"""A policy, as it is written down."""

from datetime import date

import msgspec


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """Cover in force, or that was: amounts in whole units of ``currency``."""

    id: int
    number: str
    insurer: str
    holder: str
    cover: str
    usage: str
    plate: str
    make: str
    model: str
    vin: str
    seats: int | None
    starts_on: date
    ends_on: date
    base: int
    levy: int
    vat: int
    total: int
    currency: str
    vehicle: int
