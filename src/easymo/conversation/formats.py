"""Numbers, money and days as people of each language and country write them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.numbers import format_decimal

ZONES = {"RW": "Africa/Kigali", "CD": "Africa/Kinshasa", "BI": "Africa/Bujumbura", "TZ": "Africa/Dar_es_Salaam"}


def number(value: float, language: str) -> str:
    """``value`` with the separators of ``language``, at most one decimal; spaces are plain ones."""
    text = format_decimal(round(value, 1), locale=language)
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def money(low: int, high: int, currency: str, language: str) -> str:
    """An amount, or a range of amounts, in whole units: "50,000 RWF", "200-500 RWF"."""
    amounts = number(low, language) if low == high else f"{number(low, language)} - {number(high, language)}"
    return f"{amounts} {currency}"


def day(moment: datetime, language: str, country: str) -> str:
    """The day of ``moment`` in the country's own zone."""
    local = moment.astimezone(ZoneInfo(ZONES.get(country, ZONES["RW"])))
    return format_date(local.date(), format="d MMM y", locale=language)
