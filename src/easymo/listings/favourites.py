"""Listings a person keeps an eye on."""

import msgspec

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "favourites.sql")

MOST = 50
"""Listings one person keeps."""


class Favourite(msgspec.Struct, frozen=True):
    """``price`` is today's, or the last one known of what is gone; None: negotiable."""

    domain: str
    listing: int
    title: str
    currency: str
    price: int | None
    price_before: int | None
    """What it was before it dropped last."""
    gone: bool


def keep_item(chat: Chat, domain: str, listing: int) -> Item:
    """A detail's line that keeps the listing, or lets it go."""
    return Item(f"core:keep:{domain}-{listing}", chat.text("core-row-keep"))


async def keep_listing(scope: Scope, domain: str, listing: int) -> str:
    """Keeps a listing, or lets it go if it was kept: kept, removed, own, full (50 are kept already) or gone."""
    return await scope.fetchval(_sql.keep, domain, listing, MOST)


async def my_favourites(scope: Scope, page: int) -> list[Favourite]:
    """One page of what the person keeps, kept last first: up to 8, and one more if there is a next page."""
    return [Favourite(**row) for row in await scope.fetch(_sql.mine, PAGE + 1, page * PAGE)]


async def find_favourite(scope: Scope, domain: str, listing: int) -> Favourite | None:
    row = await scope.fetchrow(_sql.find, domain, listing)
    return Favourite(**row) if row else None
