"""``easymo insurance``: what insurers ask for."""

from typing import TYPE_CHECKING

from cyclopts import App
from cyclopts.types import ExistingFile

from easymo.cli.running import print_line, with_database

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="insurance")
rates = App(name="rates", help="What insurers ask for, by cover and use.")
app.command(rates)


@rates.command
def show() -> None:
    """Print the rates in force as a CSV file, which ``rates load`` takes."""
    from easymo.services.insurance.rate_table import RateRow, rows_of
    from easymo.services.insurance.staff import list_insurers
    from easymo.tables import write_table

    async def print_all(pool: "Pool") -> None:
        async with pool.acquire() as connection:
            print_line(write_table(rows_of(await list_insurers(connection)), RateRow).rstrip())

    with_database(print_all)


@rates.command
def load(file: ExistingFile) -> None:
    """Keep the insurers of FILE with these rates instead of those they had; others stay as they are.

    Requests that wait keep the offers they have.
    """
    from easymo.services.insurance.rate_table import RateRow, insurers_of
    from easymo.services.insurance.staff import save_insurer
    from easymo.tables import read_table

    with file.open(encoding="utf-8", newline="") as opened:
        rows = read_table(opened, RateRow)
    insurers = insurers_of(rows)

    async def save_all(pool: "Pool") -> None:
        async with pool.acquire() as connection, connection.transaction():
            for insurer in insurers:
                await save_insurer(connection, insurer)
        print_line(f"{len(rows)} rates of {len(insurers)} insurers")

    with_database(save_all)


@rates.command
def example() -> None:
    """Print a table of invented insurers: the shape to fill in with your insurers' rates."""
    from pathlib import Path

    from easymo.services import insurance

    print_line((Path(insurance.__file__).parent / "example_rates.csv").read_text(encoding="utf-8").rstrip())
