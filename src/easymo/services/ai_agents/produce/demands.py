"""What buyers look for, as it is kept."""

from datetime import datetime

import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.notifications.queue import notify
from easymo.services.ai_agents.produce.listings import ListedProduce
from easymo.services.ai_agents.produce.produce import RENEWAL, Demand

_sql = load(__file__, "demands.sql")


class FoundDemand(msgspec.Struct, frozen=True, kw_only=True):
    """A demand as the person may see it. ``status``: open, expired, held, paused or closed."""

    id: int
    crop: str
    title: str
    quantity: int
    unit: str
    price: int | None
    every: str
    radius_km: int | None
    place: str
    latitude: float
    longitude: float
    currency: str
    created_at: datetime
    expires_at: datetime
    status: str
    mine: bool


async def create_demand(scope: Scope, demand: Demand, until: datetime, held: bool) -> int:
    """Publishes what the person looks for, or holds it back until an operator has seen it; returns its number."""
    place = demand.place
    id = await scope.fetchval(
        _sql.create_demand,
        scope.person,
        demand.crop,
        demand.title,
        demand.quantity,
        demand.unit,
        demand.price,
        demand.every,
        demand.radius_km,
        place.name,
        place.within,
        place.latitude,
        place.longitude,
        demand.country,
        demand.currency,
        demand.words,
        until,
        "held" if held else "open",
    )
    await _remind(scope, id, until)
    return id


async def find_demand(scope: Scope, id: int) -> FoundDemand | None:
    """It, if it is open, or in any status if it is the person's own."""
    row = await scope.fetchrow(_sql.find_demand, id)
    return FoundDemand(**row) if row else None


async def my_demands(scope: Scope, page: int) -> list[ListedProduce]:
    """One page of what the person looks for: up to ``PAGE``, and one more if there is a next page."""
    return [ListedProduce(**row) for row in await scope.fetch(_sql.my_demands, PAGE + 1, page * PAGE)]


async def open_demand(scope: Scope, id: int, until: datetime) -> bool:
    """Opens a demand of the person's own ``until`` then. False: no such."""
    opened = await scope.fetchval(_sql.open_demand, id, until) is not None
    if opened:
        await _remind(scope, id, until)
    return opened


async def pause_demand(scope: Scope, id: int) -> bool:
    """Hides a demand of the person's own until it is opened again. False: there was none."""
    return await scope.fetchval(_sql.pause_demand, id) is not None


async def close_demand(scope: Scope, id: int) -> bool:
    """Deletes a demand of the person's own. False: there was none."""
    return await scope.fetchval(_sql.close_demand, id) is not None


async def _remind(scope: Scope, id: int, until: datetime) -> None:
    """Has the buyer told before it closes by itself; the flow judges whether it still does."""
    key = f"demand:{id}:expiry-{until:%Y-%m-%d}"
    address = f"ai-agents:told-produce-expiry:demand-{id}"
    await notify(scope, scope.person, address, key, at=until - RENEWAL, given={"soon": True})
