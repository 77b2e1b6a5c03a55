"""`easymo rides` and `easymo insurance rates` as operators run them: what they load is what people pay."""

import os
from pathlib import Path

import msgspec
import pytest

from databases import Database
from easymo.database.connect import Pool
from easymo.errors import NotPossible
from easymo.services.insurance import requests
from easymo.services.mobility import tariffs
from easymo.services.mobility.tariff import VEHICLES, Tariff, house_numbers, house_tariffs
from easymo.tables import write_table
from houses import easymo
from scopes import as_person


async def test_fares_are_shown_changed_and_reset(database: Database, pool: Pool, tmp_path: Path) -> None:
    environment = {**os.environ, "DATABASE_URL": database.url}
    shown = await easymo("rides", "fares", "show", environment=environment)
    assert shown.code == 0
    lines = shown.out.splitlines()
    assert len(lines) == 1 + len(house_tariffs())
    assert next(line for line in lines if line.startswith("BI,moto")).endswith(",unchecked")
    file = tmp_path / "fares.csv"
    file.write_text("\n".join([lines[0], *(line.replace("RWF,166,", "RWF,300,") for line in lines[1:])]))
    loaded = await easymo("rides", "fares", "load", str(file), environment=environment)
    assert loaded.out == "1 of 20 prices changed\n"
    async with as_person(pool, 1) as scope:
        tariff = await tariffs.tariff_for(scope, "RW", "moto")
        assert (tariff.base, tariff.fare(10)) == (300, 1500)
        assert (await tariffs.tariff_for(scope, "RW", "cab")) == house_tariffs()["RW", "cab"]
    async with pool.acquire() as connection:
        in_force = write_table(await tariffs.tariffs_in_force(connection), Tariff)
    assert "RW,moto,RWF,300,117,0,400,500,100,2.0,0.1,operators" in in_force.splitlines()
    assert (await easymo("rides", "fares", "reset", "RW", environment=environment)).out.startswith("1 prices of RW")
    async with as_person(pool, 1) as scope:
        assert (await tariffs.tariff_for(scope, "RW", "moto")).base == 166


async def test_fares_that_cannot_be_are_refused_and_nothing_changes(
    database: Database, pool: Pool, tmp_path: Path
) -> None:
    file = tmp_path / "fares.csv"
    file.write_text(write_table([*house_tariffs().values()], Tariff).replace("RW,cab,RWF,1000", "RW,cab,RWF,"))
    environment = {**os.environ, "DATABASE_URL": database.url}
    refused = await easymo("rides", "fares", "load", str(file), environment=environment)
    assert (refused.code, refused.err) == (1, "easymo: line 3: Object missing required field `base`\n")
    moto = house_tariffs()["TZ", "moto"]
    async with pool.acquire() as connection:
        with pytest.raises(NotPossible, match="two tariffs are for the same vehicle"):
            await tariffs.set_tariffs(connection, [moto, msgspec.structs.replace(moto, base=1)])
        assert await connection.fetchval("select count(*) from ride_tariffs") == 0


async def test_emergency_number_is_what_operators_say(database: Database, pool: Pool) -> None:
    environment = {**os.environ, "DATABASE_URL": database.url}
    shown = (await easymo("rides", "emergency", "BI", "117", environment=environment)).out
    assert [line.split()[0] for line in shown.splitlines()] == [*house_numbers()]
    assert "BI  117      operators\n" in shown
    assert "CD  112      unchecked" in shown
    async with as_person(pool, 1) as scope:
        assert await tariffs.emergency_number_for(scope, "BI") == "117"
        assert await tariffs.emergency_number_for(scope, "RW") == "112"


async def test_rates_of_the_example_are_loaded_shown_and_quoted(database: Database, pool: Pool, tmp_path: Path) -> None:
    environment = {**os.environ, "DATABASE_URL": database.url}
    example = await easymo("insurance", "rates", "example", environment=environment)
    assert "EXAMPLE One (replace)" in example.out
    file = tmp_path / "rates.csv"
    file.write_text(example.out)
    loaded = await easymo("insurance", "rates", "load", str(file), environment=environment)
    assert (loaded.code, loaded.out) == (0, "9 rates of 2 insurers\n")
    shown = await easymo("insurance", "rates", "show", environment=environment)
    assert sorted(shown.out.splitlines()) == sorted(example.out.splitlines())
    async with as_person(pool, 1) as scope:
        found = await requests.rates(scope, "RW", "comprehensive", "private")
    assert [rate.value_share for rate in found] == [400, 450]


def test_the_house_has_a_fare_for_every_vehicle_of_its_countries() -> None:
    assert house_tariffs().keys() == {(country, vehicle) for country in house_numbers() for vehicle in VEHICLES}
