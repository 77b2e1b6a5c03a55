"""Restaurants that are there before a conversation, and how their orders grow older."""

import msgspec

from easymo.conversation.catalogue import Catalogue
from easymo.database.connect import Connection
from easymo.database.scope import Scope
from easymo.places.gazetteer import load as load_gazetteer
from easymo.places.hours import Hours
from easymo.services.ai_agents.restaurants import dishes, restaurants, staff
from easymo.services.ai_agents.restaurants.menu import read_menu
from easymo.services.ai_agents.restaurants.restaurant import Restaurant
from easymo.services.ai_agents.restaurants.tables import read_tables

AGES = (
    "update food_orders set placed_at = placed_at - $1::interval, expires_at = expires_at - $1::interval,"  # noqa: ISC004
    " paid_at = paid_at - $1::interval",
    "update table_bookings set at = at - $1::interval",
    "update restaurant_invitations set expires_at = expires_at - $1::interval",
)


class Tavern(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A restaurant that has been published."""

    name: str
    by: str
    """Which of the people."""
    menu: str = ""
    kind: str = "restaurant"
    place: str = "Remera"
    payee: str | None = "mine"
    delivers: bool = False
    tables: str = ""
    staff: dict[str, str] = {}
    """Who of the people works there as what."""


async def open_tavern(
    connection: Connection, owner: int, tavern: Tavern, people: dict[str, int], catalogue: Catalogue
) -> int:
    """Publishes it as its owner would, with the owner's rights, and has its staff join; returns its number."""
    described = Restaurant(
        name=tavern.name,
        kind=tavern.kind,
        details="",
        payee=tavern.payee,
        delivers=tavern.delivers,
        hours=Hours("1234567", 0, 1440),
        place=load_gazetteer().find(tavern.place)[0],
        country="RW",
    )
    words = described.words(catalogue.words(f"ai-agents-kind-{tavern.kind.replace('_', '-')}-words").keys())
    codes: dict[str, str] = {}
    async with connection.transaction():
        await connection.execute(f"set local role easymo_person; set local app.person = '{owner}'")
        scope = Scope(connection, owner)
        id = await restaurants.create_restaurant(scope, described, words, held=False)
        await dishes.add_dishes(scope, id, list(read_menu(tavern.menu, "Menu").dishes))
        await staff.add_tables(scope, id, read_tables(tavern.tables))
        for name, role in tavern.staff.items():
            codes[name] = await staff.invite_staff(scope, id, role) or ""
    for name, code in codes.items():
        async with connection.transaction():
            await connection.execute(f"set local role easymo_person; set local app.person = '{people[name]}'")
            await staff.join_staff(Scope(connection, people[name]), code)
    return id
