"""Wanted ads as they are kept."""

from datetime import datetime

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.queue import notify
from easymo.services.marketplace.item import RENEWAL, Wanted
from easymo.services.marketplace.items import ListedItem

_sql = load(__file__, "wants.sql")


class FoundWanted(msgspec.Struct, frozen=True, kw_only=True):
    """A wanted ad as the person may see it."""

    id: int
    title: str
    details: str
    category: str
    budget: int | None
    place: str
    currency: str
    created_at: datetime
    expires_at: datetime
    status: str
    mine: bool


async def create_wanted(scope: Scope, wanted: Wanted, words: str, until: datetime, held: bool) -> int:
    """Publishes what the person looks for, or holds it back until an operator has seen it; returns its number."""
    place, status = wanted.place, "held" if held else "open"
    where = place.name, place.within, place.latitude, place.longitude
    described = wanted.title, wanted.details, wanted.category, wanted.budget, *where, wanted.country, wanted.currency
    id = await scope.fetchval(_sql.create_wanted, scope.person, *described, words, until, status)
    await _remind(scope, id, until)
    return id


async def _remind(scope: Scope, id: int, until: datetime) -> None:
    """Has the owner told before the ad closes by itself; the flow judges whether it still does."""
    key = f"wanted:{id}:expiry-{until:%Y-%m-%d}"
    await notify(
        scope, scope.person, f"marketplace:told-expiry:wanted-{id}", key, at=until - RENEWAL, given={"soon": True}
    )


async def find_wanted(scope: Scope, id: int) -> FoundWanted | None:
    """The ad if it is open, or in any status if it is the person's own."""
    row = await scope.fetchrow(_sql.find_wanted, id)
    return FoundWanted(**row) if row else None


async def my_wants(scope: Scope, page: int) -> list[ListedItem]:
    """One page of what the person looks for: up to ``PAGE``, and one more if there is a next page."""
    return [ListedItem(**row) for row in await scope.fetch(_sql.my_wants, PAGE + 1, page * PAGE)]


async def open_wanted(scope: Scope, id: int, until: datetime) -> bool:
    """Opens an ad of the person's own ``until`` then. False: no such."""
    opened = await scope.fetchval(_sql.open_wanted, id, until) is not None
    if opened:
        await _remind(scope, id, until)
    return opened


async def pause_wanted(scope: Scope, id: int) -> bool:
    """Hides an ad of the person's own until it is opened again. False: there was none."""
    return await scope.fetchval(_sql.pause_wanted, id) is not None


async def close_wanted(scope: Scope, id: int) -> bool:
    """Deletes an ad of the person's own. False: there was none."""
    return await scope.fetchval(_sql.close_wanted, id) is not None
