"""Insurers and their rates as one table, a line a rate: what operators load."""

from typing import Annotated

import msgspec

from easymo.errors import NotPossible
from easymo.services.insurance.quoting import Cover, Usage
from easymo.services.insurance.staff import Insurer, Money, RateLine, Share


class RateRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rate, see ``quoting.Rate``, and whose it is; amounts in whole units, shares in hundredths of a per cent."""

    insurer: Annotated[str, msgspec.Meta(pattern="^[a-z0-9-]{2,40}$")]
    name: Annotated[str, msgspec.Meta(min_length=2, max_length=60)]
    country: Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]
    payee: Annotated[str, msgspec.Meta(pattern=r"^(\d{4,9}|\+\d{8,15})?$")] = ""
    """The MoMo Pay code or number that premiums are paid to; '' if the staff says it each time."""
    cover: Cover
    usage: Usage
    base: Money
    value_share: Share = 0
    per_seat: Money = 0
    premium_least: Money = 0
    levy_share: Share = 0
    vat_share: Share = 1800
    valid_days: Annotated[int, msgspec.Meta(ge=1, le=90)] = 30


def insurers_of(rows: list[RateRow]) -> list[Insurer]:
    """Raises NotPossible if an insurer has two names, countries or payees."""
    found: dict[str, Insurer] = {}
    for row in rows:
        rate = msgspec.convert(row, RateLine, from_attributes=True)
        known = found.get(row.insurer)
        if known and (known.name, known.country, known.payee) != (row.name, row.country, row.payee):
            raise NotPossible(f"{row.insurer} has two names, countries or payees: keep one")
        rates = [*(known.rates if known else ()), rate]
        found[row.insurer] = Insurer(
            id=row.insurer, name=row.name, country=row.country, payee=row.payee, is_active=True, rates=rates
        )
    return list(found.values())


def rows_of(insurers: list[Insurer]) -> list[RateRow]:
    """The table of those who are active."""
    return [
        RateRow(
            insurer=insurer.id,
            name=insurer.name,
            country=insurer.country,
            payee=insurer.payee,
            **msgspec.structs.asdict(rate),
        )
        for insurer in insurers
        if insurer.is_active
        for rate in insurer.rates
    ]
