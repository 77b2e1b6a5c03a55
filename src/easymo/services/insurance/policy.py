"""A policy: what it says, and the sheet it is printed on."""

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


class Sheet(msgspec.Struct, frozen=True):
    """A policy in the words of its holder's language: lines of a label and a value, in parts."""

    number: str
    language: str
    title: str
    parts: tuple[tuple[tuple[str, str], ...], ...]
    note: str
    code: str
    """What the QR code says to whoever checks it."""
