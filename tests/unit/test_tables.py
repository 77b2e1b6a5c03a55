"""What operators load from files: read as it is meant, or refused with the line."""

import pytest

from easymo.errors import NotPossible
from easymo.services.insurance.rate_table import RateRow, insurers_of
from easymo.services.mobility.tariff import Tariff, house_tariffs
from easymo.tables import read_table, write_table

HEADING = "country,vehicle,currency,base,per_km,per_minute,least,least_fee,step,tokens_per_unit,commission"


def test_what_is_written_is_read_the_same() -> None:
    tariffs = list(house_tariffs().values())
    assert read_table(write_table(tariffs, Tariff).splitlines(), Tariff) == tariffs


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("KE,boat,KES,50,20,1,60,50,10,1,0.1", "line 2: Invalid enum value 'boat'"),
        ("KE,cab,KES,50,20,1,60,50,10,1,0.9", "line 2: Expected `float` <= 0.5"),
        ("KE,cab,KES,fifty,20,1,60,50,10,1,0.1", "line 2: Expected `int`"),
        ("KE,cab,KES,,20,1,60,50,10,1,0.1", "line 2: Object missing required field `base`"),
        ("KE,cab,KES,50,20,1,60,50,10,1,0.1,more", "line 2: "),
        ("KE,cab", "line 2: Object missing required field"),
    ],
)
def test_line_that_cannot_be_is_named(line: str, why: str) -> None:
    with pytest.raises(NotPossible) as refused:
        read_table([HEADING, line], Tariff)
    assert str(refused.value).startswith(why)


def test_insurer_has_one_name() -> None:
    line = "one,{},RW,third_party,{},50000"
    lines = ["insurer,name,country,cover,usage,base", line.format("One", "private"), line.format("Two", "taxi")]
    with pytest.raises(NotPossible, match="one has two names"):
        insurers_of(read_table(lines, RateRow))
    insurer = insurers_of(read_table([*lines[:2], line.format("One", "taxi")], RateRow))[0]
    assert [(rate.usage, rate.vat_share) for rate in insurer.rates] == [("private", 1800), ("taxi", 1800)]
