"""``easymo rides``: what rides cost, and whom to call in an emergency."""

import re
from typing import TYPE_CHECKING

from cyclopts import App
from cyclopts.types import ExistingFile

from easymo.cli.running import print_line, with_database
from easymo.errors import NotPossible

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="rides")
fares = App(name="fares", help="Prices, by country and vehicle.")
app.command(fares)


@fares.command
def show() -> None:
    """Print the prices in force as a CSV file, which ``fares load`` takes: `easymo rides fares show > fares.csv`."""
    from easymo.services.mobility.tariff import Tariff
    from easymo.services.mobility.tariffs import tariffs_in_force
    from easymo.tables import write_table

    async def print_all(pool: "Pool") -> None:
        async with pool.acquire() as connection:
            print_line(write_table(await tariffs_in_force(connection), Tariff).rstrip())

    with_database(print_all)


@fares.command
def load(file: ExistingFile) -> None:
    """Set the prices of FILE: rides asked for from now on. Countries and vehicles it leaves out stay as they are."""
    from easymo.services.mobility.tariff import Tariff
    from easymo.services.mobility.tariffs import set_tariffs
    from easymo.tables import read_table

    with file.open(encoding="utf-8", newline="") as opened:
        tariffs = read_table(opened, Tariff)

    async def set_all(pool: "Pool") -> None:
        async with pool.acquire() as connection, connection.transaction():
            changed = await set_tariffs(connection, tariffs)
        print_line(f"{changed} of {len(tariffs)} prices changed")

    with_database(set_all)


@fares.command
def reset(country: str) -> None:
    """Go back to the house's own prices in COUNTRY (RW)."""
    from easymo.services.mobility.tariffs import drop_tariffs

    async def drop(pool: "Pool") -> None:
        async with pool.acquire() as connection:
            print_line(f"{await drop_tariffs(connection, country)} prices of {country} are the house's own again")

    with_database(drop)


@app.command
def emergency(country: str = "", number: str = "") -> None:
    """Print whom riders and drivers are told to call in an emergency; set it: `easymo rides emergency BI 117`."""
    from easymo.services.mobility.tariffs import numbers_in_force, set_emergency_number

    if (country or number) and not (re.fullmatch("[A-Z]{2}", country) and re.fullmatch(r"\+?\d{2,15}", number)):
        raise NotPossible("say the country in two capital letters and the number in digits: BI 117")

    async def show_or_set(pool: "Pool") -> None:
        async with pool.acquire() as connection:
            if country:
                await set_emergency_number(connection, country, number)
            for code, (called, source) in (await numbers_in_force(connection)).items():
                print_line(f"{code}  {called:<8} {source}")

    with_database(show_or_set)
