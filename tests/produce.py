"""A farmers' market in memory: produce, what is looked for, offers and deals in every state a walk should meet."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec

from easymo.conversation import formats
from easymo.conversation.menus import PAGE
from easymo.listings.search import Hit
from easymo.places.gazetteer import Place
from easymo.services.ai_agents.produce.deals import Deal, ListedDeal, Moved, Offered, SeenPrice
from easymo.services.ai_agents.produce.demands import FoundDemand
from easymo.services.ai_agents.produce.listings import FoundProduce, ListedProduce, Released, Removed
from easymo.services.ai_agents.produce.produce import Produce
from market import always, by_number
from talks import NOW

DOMAINS = ("produce", "demand")
MINE = {4: "open", 5: "paused", 6: "sold", 7: "held", 8: "expired", 9: "reserved"}
"""Produce of one's own, in each status."""
STATUSES = ("open", "agreed", "completed", "declined", "cancelled", "closed", "expired")
CROPS = ("potatoes", "sweet_bananas", "milk")


def hit(found: Hit) -> Hit:
    unit = "kg" if found.id % 2 else "bag"
    price = None if found.id % 3 else 300
    return msgspec.structs.replace(
        found, title="Ibirayi", category=CROPS[found.id % 3], price_low=price, price_high=300, price_unit=unit
    )


def find_produce(id: int) -> FoundProduce | None:
    """1 is anybody's, 2 has a deal of the person's own and is gone, 3 is not harvested yet; 4 to 9 are one's own."""
    if id not in range(1, 10):
        return None
    return FoundProduce(
        id=id,
        crop=CROPS[id % 3],
        title="Ibirayi",
        details="x" * 500 if id % 2 else "",
        quantity=0 if id in (2, 6, 9) else 500,
        unit="litre" if id % 3 == 2 else "kg",
        price=300,
        grade="first" if id % 2 else None,
        organic=id == 1,
        ready_on=(NOW + timedelta(days=7)).date() if id == 3 else None,
        place="Kimironko",
        latitude=-1.95,
        longitude=30.1,
        country="RW",
        currency="RWF",
        created_at=NOW,
        expires_at=NOW + timedelta(days=2),
        status=MINE.get(id, "sold" if id == 2 else "open"),
        farmer=7,
        mine=id in MINE,
        deal=1 if id in (1, 2) else None,
    )


def my_listing(id: int) -> Produce | None:
    described: dict[str, Any] = {"crop": "potatoes", "title": "Ibirayi", "details": "", "unit": "kg", "price": 300}
    sorted_by: dict[str, Any] = {"grade": None, "organic": True, "ready_on": None, "country": "RW"}
    return Produce(**described, **sorted_by, quantity=0, place=Place("Remera", -1.95, 30.1)) if id == 4 else None


def listed(page: int) -> list[ListedProduce]:
    rows = [ListedProduce(id, CROPS[id % 3], id, "kg", [*MINE.values()][id % 6]) for id in range(1, PAGE + 2)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def find_demand(id: int) -> FoundDemand | None:
    """1 is anybody's; 2 to 5 are one's own: open, expired, paused, held."""
    statuses = {1: "open", 2: "open", 3: "expired", 4: "paused", 5: "held"}
    if id not in statuses:
        return None
    dated: dict[str, Any] = {"created_at": NOW, "expires_at": NOW + timedelta(days=2)}
    placed: dict[str, Any] = {"place": "Remera", "latitude": -1.95, "longitude": 30.1, "currency": "RWF"}
    described: dict[str, Any] = {"crop": "potatoes", "title": "Ibirayi", "quantity": 1, "unit": "bag"}
    asked: dict[str, Any] = {"price": 300 if id % 2 else None, "every": ("once", "week", "month")[id % 3]}
    radius = 30 if id % 2 else None
    return FoundDemand(
        id=id, **described, **asked, **placed, **dated, radius_km=radius, status=statuses[id], mine=id > 1
    )


def find_deal(id: int) -> Deal | None:
    """1 to 14: each status as the buyer, then as the farmer; 15 and 16 wait for the person's answer."""
    if id not in range(1, 17):
        return None
    side = "farmer" if id in range(8, 15) or id == 16 else "buyer"
    return Deal(
        id=id,
        produce=1,
        crop="potatoes",
        title="Ibirayi",
        from_farmer=id == 15 or id in range(8, 15),
        quantity=20,
        unit="kg",
        price=300,
        currency="RWF",
        expires_at=NOW + timedelta(days=2),
        status="open" if id > 14 else STATUSES[(id - 1) % 7],
        side=side,
        other=7,
        other_name="Keza" if id % 2 else None,
        contact="+250788000001" if id % 2 else None,
    )


def move_deal(id: int, move: Any, quantity: int | None = None, price: int | None = None) -> Moved:
    found = find_deal(id)
    if found is None or move not in found.moves:
        return Moved(found.status if found else "gone", None)
    refused = {1: "short", 2: "low"}.get(quantity or 0)
    return Moved(refused, None) if refused else Moved("ok", 7)


def my_deals(page: int) -> list[ListedDeal]:
    rows = [ListedDeal(id, CROPS[id % 3], 20, "kg", 300, "RWF", STATUSES[id % 7]) for id in range(1, PAGE + 2)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def offer_for_produce(produce: int, quantity: int, price: int) -> Offered:
    if quantity == 1:
        return Offered("short", None, None)
    return Offered("low", None, None) if price < 300 else Offered("ok", 16, 7)


def prices_seen(crop: str, country: str) -> list[SeenPrice]:
    if crop == "milk":
        return []
    return [SeenPrice(unit, region, 3, 12, 250, 300, 400) for unit in ("kg", "bag") for region in ("", "Kigali")]


STORES: dict[str, Callable[..., Any]] = {
    "find_produce": find_produce,
    "my_listing": my_listing,
    "my_produce": listed,
    "create_produce": always(4),
    "change_produce": by_number({4: True}, False),
    "pause_produce": by_number({4: True}, False),
    "open_produce": by_number({4: True, 5: True, 8: True}, False),
    "sell_elsewhere": by_number({4: 0, 5: 3}, None),
    "remove_produce": by_number({4: Removed("ok", ((15, 7),)), 5: Removed("agreed")}, Removed("gone")),
    "release_produce": by_number(
        {1: Released("published", "produce", 4, "Ibirayi")}, Released("refused", "demand", 2, "Ibirayi")
    ),
    "match_produce": always(3),
    "create_demand": always(2),
    "find_demand": find_demand,
    "my_demands": listed,
    "open_demand": by_number({2: True, 3: True, 4: True}, False),
    "pause_demand": by_number({2: True}, False),
    "close_demand": by_number({2: True, 3: True, 4: True, 5: True}, False),
    "offer_for_produce": offer_for_produce,
    "find_produce_deal": find_deal,
    "move_produce_deal": move_deal,
    "my_produce_deals": my_deals,
    "ask_later": always(None),
    "prices_seen": prices_seen,
}
DATA = (
    *("https://wa.me/?text=produce", "Kigali"),
    *(formats.date((NOW + timedelta(days=7)).date(), "en"), formats.slot(NOW + timedelta(days=2), "en", "RW")),
)
"""What is said and is neither a sentence nor of a store."""
ADDRESSES = (
    *(f"ai-agents:produce:{id}" for id in range(1, 10)),
    *(f"ai-agents:produce-deal:{id}" for id in range(1, 17)),
    *(f"ai-agents:demand:{id}" for id in range(1, 6)),
    *(f"ai-agents:{flow}:{id}" for flow in ("sold-produce", "remove-produce", "renew-produce") for id in (4, 5)),
    *(f"ai-agents:crop-prices:{crop}" for crop in ("potatoes", "milk")),
    *(f"ai-agents:produce-decided:{id}" for id in (1, 2)),
    *("ai-agents:produce-contact:produce-3", "ai-agents:produce-allow:1"),
)
"""Where tells lead, and what a walk would meet late."""
