"""Places of one's own: "Home", "Mum's", each a point with a name that its owner gave it.

Names are compared folded. The name is the owner's alone: what others read of the place is its public name.
"""

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.places.gazetteer import Place
from easymo.reading import fold

_sql = load(__file__, "saved.sql")

MOST = 10
"""Places somebody may save."""


async def saved_places(scope: Scope) -> dict[str, Place]:
    """The person's own places by their names, in the order in which they were saved."""
    rows = await scope.fetch(_sql.saved_places, scope.person)
    return {
        row["name"]: Place(row["place"], row["latitude"], row["longitude"], row["within"], row["country"])
        for row in rows
    }


async def save_place(scope: Scope, name: str, place: Place) -> bool:
    """Saves a place, or another one under a name that is there. False: there are ``MOST`` already."""
    where = place.name, place.within, place.latitude, place.longitude, place.country
    return await scope.fetchval(_sql.save_place, scope.person, fold(name), name, *where, MOST) is not None


async def rename_place(scope: Scope, name: str, to: str) -> str:
    """Gives a place another name: "done"; "taken" by another place; "gone", if there is none of that name."""
    return await scope.fetchval(_sql.rename_place, scope.person, fold(name), fold(to), to)


async def delete_place(scope: Scope, name: str) -> bool:
    """Forgets a place. False: there was none of that name."""
    return await scope.fetchval(_sql.delete_place, scope.person, fold(name)) is not None
