"""Prices and emergency numbers in force: those operators set, else the house's own."""

import msgspec

from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.errors import NotPossible
from easymo.services.mobility.tariff import Tariff, emergency_number, house_numbers, house_tariffs, tariff_of

BY_OPERATORS = "operators"
"""The source of a tariff or number that was set here."""

_sql = load(__file__, "tariffs.sql")


async def tariff_for(scope: Scope, country: str, vehicle: str) -> Tariff:
    """What a ride of ``vehicle`` costs in ``country`` today."""
    row = await scope.fetchrow(_sql.find, country, vehicle)
    return Tariff(**row) if row else tariff_of(country, vehicle)


async def emergency_number_for(scope: Scope, country: str) -> str:
    """Whom to call there: the police."""
    return await scope.fetchval(_sql.number, country) or emergency_number(country)


async def tariffs_in_force(connection: Connection) -> list[Tariff]:
    """All of them, by country and vehicle, each with where it is from."""
    own = {
        (row["country"], row["vehicle"]): Tariff(**row, source=BY_OPERATORS) for row in await connection.fetch(_sql.all)
    }
    return list((house_tariffs() | own).values())


async def set_tariffs(connection: Connection, tariffs: list[Tariff]) -> int:
    """Sets those that are not as they were; returns how many. Trips and plans keep the prices they were asked for.

    Raises NotPossible if two are for the same vehicle of a country.
    """
    if len({(tariff.country, tariff.vehicle) for tariff in tariffs}) < len(tariffs):
        raise NotPossible("two tariffs are for the same vehicle and country: keep one")
    known = {_values(tariff) for tariff in await tariffs_in_force(connection)}
    changed = [_values(tariff) for tariff in tariffs if _values(tariff) not in known]
    await connection.executemany(_sql.set, changed)
    return len(changed)


async def drop_tariffs(connection: Connection, country: str) -> int:
    """Back to the house's own prices; returns how many operators had set."""
    return await connection.fetchval(_sql.drop, country)


async def numbers_in_force(connection: Connection) -> dict[str, tuple[str, str]]:
    """By country: the number and where it is from."""
    house = {country: (each.number, each.source) for country, each in house_numbers().items()}
    return house | {row["country"]: (row["number"], BY_OPERATORS) for row in await connection.fetch(_sql.numbers)}


async def set_emergency_number(connection: Connection, country: str, number: str) -> None:
    await connection.execute(_sql.set_number, country, number)


def _values(tariff: Tariff) -> tuple[object, ...]:
    return msgspec.structs.astuple(tariff)[:-1]
