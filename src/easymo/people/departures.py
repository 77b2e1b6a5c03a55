"""Somebody asks to be forgotten, and may think better of it for a week."""

from datetime import datetime

from easymo.database.queries import load
from easymo.database.scope import Scope

OBSTACLES = ("deal", "trip", "stay", "insurance", "order", "wallet", "dues", "operator")
"""What has to be settled before: a deal, ride, booked stay, claim or premium under way; orders of tokens, tokens worth
a cash-out, debts of rides; what operators decided (a ban, a frozen wallet)."""

_sql = load(__file__, "departures.sql")


async def my_departure(scope: Scope) -> datetime | None:
    """When the person will be forgotten, if they asked for it."""
    return await scope.fetchval(_sql.mine)


async def my_obstacles(scope: Scope) -> list[str]:
    """Which of OBSTACLES hold the person back now."""
    return await scope.fetchval(_sql.obstacles)


async def ask_departure(scope: Scope) -> datetime | None:
    """The person asks to be forgotten: when that will be. None: something has come to hold them back."""
    return await scope.fetchval(_sql.ask)


async def keep_account(scope: Scope) -> bool:
    """The person stays. False: they had not asked to go, or it is too late."""
    return await scope.fetchval(_sql.keep)


# What the house does: as easymo_engine, in the caller's transaction.


async def ask_departure_of(scope: Scope, person: int, operator: str) -> bool:
    """An operator has ``person`` forgotten, without a week's time. False: they have been already."""
    return await scope.fetchval(_sql.ask_for, person, operator)
