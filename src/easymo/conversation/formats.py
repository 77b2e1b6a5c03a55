"""Numbers, money, days and times as people of each language and country write them."""

import datetime as dt
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.numbers import format_decimal

ZONES = {"RW": "Africa/Kigali", "CD": "Africa/Kinshasa", "BI": "Africa/Bujumbura", "TZ": "Africa/Dar_es_Salaam"}

# CLDR writes a Kinyarwanda date year first and cuts the month to "wer."; nobody does.
_DAY = {"rw": "d MMMM y"}
_SHORT_DAY = {"rw": "d MMMM"}
_DAY_OF_WEEK = {"rw": "EEEE, d MMMM y"}

CURRENCIES = {"RW": "RWF", "CD": "CDF", "BI": "BIF", "TZ": "TZS"}


def currency_of(country: str) -> str:
    """The currency people of ``country`` pay in; of an unknown one, Rwanda's."""
    return CURRENCIES.get(country, CURRENCIES["RW"])


def zone(country: str) -> ZoneInfo:
    """The time zone people of ``country`` mean; of an unknown one, Rwanda's."""
    return ZoneInfo(ZONES.get(country, ZONES["RW"]))


def number(value: float, language: str) -> str:
    """``value`` with the separators of ``language``, at most one decimal; spaces are plain ones."""
    text = format_decimal(round(value, 1), locale=language)
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def money(low: int, high: int, currency: str, language: str) -> str:
    """An amount, or a range of amounts, in whole units: "50,000 RWF", "200-500 RWF"."""
    amounts = number(low, language) if low == high else f"{number(low, language)} - {number(high, language)}"
    return f"{amounts} {currency}"


def day(moment: datetime, language: str, country: str) -> str:
    """The day of ``moment`` in the country's own zone: "2 Mar 2026"."""
    return date(moment.astimezone(zone(country)).date(), language)


def date(day: dt.date, language: str) -> str:
    """ "2 Mar 2026", "2 Werurwe 2026"."""
    return format_date(day, _DAY.get(language, "d MMM y"), locale=language)


def weekday(day: dt.date, language: str) -> str:
    """A day with its name: "Mon 2 Mar 2026", "Ku wa mbere, 2 Werurwe 2026"."""
    text = format_date(day, _DAY_OF_WEEK.get(language, "EEE d MMM y"), locale=language)
    return text.replace("Kuwa ", "Ku wa ")  # as it is spelt since 2014


def month(year: int, month: int, language: str) -> str:
    """ "March 2026", "Werurwe 2026"."""
    return format_date(dt.date(year, month, 1), "LLLL y", locale=language)


def moment(moment: datetime, language: str, country: str) -> str:
    """A moment in the country's own zone, with the day's name: "Mon 2 Mar 2026, 14:30".

    The hour is 0 to 23 in every language: digits are not counted from dawn.
    """
    local = moment.astimezone(zone(country))
    return f"{weekday(local.date(), language)}, {local:%H:%M}"


def slot(moment: datetime, language: str, country: str) -> str:
    """The same as short as a row's title has to be, without the year: "Mon 2 Mar, 14:30"."""
    local = moment.astimezone(zone(country))
    return f"{format_date(local.date(), _SHORT_DAY.get(language, 'EEE d MMM'), locale=language)}, {local:%H:%M}"
