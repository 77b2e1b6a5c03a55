"""Menus as they are kept."""

from datetime import datetime

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.reading import fold
from easymo.services.ai_agents.restaurants.menu import Dish, TypedDish

_sql = load(__file__, "dishes.sql")


class FoundDish(msgspec.Struct, frozen=True, kw_only=True):
    """A dish as the person may see it; ``role`` is what the person is to its restaurant, None: a guest."""

    id: int
    restaurant: int
    section: str
    name: str
    details: str
    price: int
    currency: str
    tags: list[str]
    available: bool
    sold_out: bool
    portions: int | None
    role: str | None


async def menu_of(scope: Scope, restaurant: int) -> list[Dish]:
    """The menu of a restaurant the person may see, section by section; those who work there see what is hidden, too."""
    return [Dish(**row) for row in await scope.fetch(_sql.menu_of, restaurant)]


async def find_dish(scope: Scope, id: int) -> FoundDish | None:
    row = await scope.fetchrow(_sql.find_dish, id)
    return FoundDish(**row) if row else None


async def add_dishes(scope: Scope, restaurant: int, typed: list[TypedDish]) -> int:
    """Puts dishes on the menu; one that is on it by that name has the new price. Returns how many those are.

    0: the person does not manage that menu, or it would have more than ``MENU_MOST`` dishes.
    """
    columns = [[getattr(dish, name) for dish in typed] for name in ("section", "name", "price", "words")]
    return await scope.fetchval(_sql.add_dishes, restaurant, *columns)


async def change_dish(
    scope: Scope, id: int, section: str, name: str, details: str, price: int, tags: tuple[str, ...]
) -> bool:
    """Describes a dish anew. False: it is gone, or not the person's to change."""
    return await scope.fetchval(_sql.change_dish, id, section, name, details, price, list(tags), fold(name))


async def set_dish(
    scope: Scope, id: int, what: str, until: datetime | None = None, portions: int | None = None
) -> bool:
    """hide, show or remove, by who manages the menu; sold_out (``until`` then), back, or count (``portions`` that are
    left; None: nobody counts), by all who work there. False: it is gone, or not the person's to change."""
    return await scope.fetchval(_sql.set_dish, id, what, until, portions)
