"""Numbers, money, days and times as each language writes them."""

from datetime import UTC, date, datetime

import pytest

from easymo.conversation import formats
from easymo.conversation.catalogue import LANGUAGES
from easymo.reading import read_moment, read_money
from easymo.whatsapp.limits import LIST_ROW_TITLE, length

LATE = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
"""The third of March in Rwanda, half past midnight."""


@pytest.mark.parametrize(
    ("language", "day", "moment", "slot"),
    [
        ("en", "3 Mar 2026", "Tue 3 Mar 2026, 00:30", "Tue 3 Mar, 00:30"),
        ("fr", "3 mars 2026", "mar. 3 mars 2026, 00:30", "mar. 3 mars, 00:30"),
        ("rw", "3 Werurwe 2026", "Ku wa kabiri, 3 Werurwe 2026, 00:30", "3 Werurwe, 00:30"),
        ("sw", "3 Mac 2026", "Jumanne 3 Mac 2026, 00:30", "Jumanne 3 Mac, 00:30"),
    ],
)
def test_day_and_moment_in_the_person_s_zone(language: str, day: str, moment: str, slot: str) -> None:
    assert formats.day(LATE, language, "RW") == day
    assert formats.moment(LATE, language, "RW") == moment
    assert formats.slot(LATE, language, "RW") == slot


@pytest.mark.parametrize(
    ("country", "moment"),
    [
        ("CD", "Mon 2 Mar 2026, 23:30"),
        ("BI", "Tue 3 Mar 2026, 00:30"),
        ("TZ", "Tue 3 Mar 2026, 01:30"),
        ("??", "Tue 3 Mar 2026, 00:30"),
    ],
)
def test_each_country_has_its_zone(country: str, moment: str) -> None:
    assert formats.moment(LATE, "en", country) == moment


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_of_a_year_fits_a_row_uncut(language: str) -> None:
    year = [datetime.fromtimestamp(LATE.timestamp() + day * 86400, UTC) for day in range(366)]
    assert [slot for slot in (formats.slot(day, language, "RW") for day in year) if length(slot) > LIST_ROW_TITLE] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_is_read_again(language: str) -> None:
    now = datetime(2026, 1, 1, tzinfo=formats.zone("RW"))
    for month in range(1, 13):
        day = date(2026, month, 17)
        written = [formats.date(day, language)]
        if (language, day.weekday()) != ("fr", 1):  # "mar." is March, too
            written.append(formats.weekday(day, language))
        assert [said and said.days for said in (read_moment(text, now) for text in written)] == [(day,)] * len(written)


@pytest.mark.parametrize(
    ("language", "low", "high", "shown"),
    [
        ("en", 50_000, 50_000, "50,000 RWF"),
        ("en", 200, 500, "200 - 500 RWF"),
        ("fr", 1_500_000, 1_500_000, "1 500 000 RWF"),
        ("rw", 50_000, 50_000, "50.000 RWF"),
        ("sw", 50_000, 60_000, "50,000 - 60,000 RWF"),
    ],
)
def test_money_is_written_as_it_is_read(language: str, low: int, high: int, shown: str) -> None:
    assert formats.money(low, high, "RWF", language) == shown
    amount = read_money(shown)
    assert amount
    assert (amount.low, amount.high) == (low, high)
