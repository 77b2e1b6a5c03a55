"""A marketplace in memory: items, offers, deals, contacts, ads and businesses in every state a walk should meet."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from easymo.conversation import formats
from easymo.conversation.menus import PAGE
from easymo.listings.contacts import Decided as ContactDecided
from easymo.listings.contacts import Request, Requested
from easymo.places.gazetteer import Place
from easymo.places.hours import Hours
from easymo.services.marketplace.business import Business, directions
from easymo.services.marketplace.deal import TRANSITIONS, Side, Status, next_status
from easymo.services.marketplace.deals import Advanced, Deal, ListedDeal, Reserved, Settled
from easymo.services.marketplace.directory import FoundBusiness, NearBusiness
from easymo.services.marketplace.item import Item
from easymo.services.marketplace.items import Dismissed, FoundItem, ListedItem, Released
from easymo.services.marketplace.offers import Answered, Offer, Offered
from easymo.services.marketplace.wants import FoundWanted
from talks import NOW

REMERA = Place("Remera", -1.95, 30.1, "Gasabo, Kigali")
STATUSES: tuple[Status, ...] = ("reserved", "paid", "completed", "cancelled", "expired", "disputed")
MINE = {4: "open", 5: "paused", 6: "sold", 7: "held", 8: "expired"}
"""Items of one's own, in each status."""


def found_item(id: int) -> FoundItem | None:
    """1 to 3 are anybody's: free, priceless, reserved by somebody; 9 is reserved by the person."""
    if id not in range(1, 10):
        return None
    held = {3: NOW, 9: NOW + timedelta(minutes=20)}
    return FoundItem(
        id=id,
        title="Samsung A14 " * 6,
        details="x" * 500,
        category="cars" if id == 4 else "phones",
        condition="like_new",
        attributes={"brand": "Samsung", "storage": 128, "fuel": "petrol", "year": 2015, "mileage": 90_000},
        price=None if id == 2 else 80_000,
        negotiable=True,
        place="Kimironko",
        latitude=-1.95,
        longitude=30.1,
        currency="RWF",
        created_at=NOW,
        expires_at=NOW + timedelta(days=2),
        status=MINE.get(id, "open"),
        seller=7,
        mine=id in MINE,
        deal=1 if id == 9 else None,
        reserved_until=held.get(id),
    )


def my_item(id: int) -> Item | None:
    described: dict[str, Any] = {"title": "Toyota RAV4", "details": "", "category": "cars", "condition": "good"}
    sold: dict[str, Any] = {"price": 9_000_000, "negotiable": False, "payee": "12345", "place": REMERA, "country": "RW"}
    return Item(**described, **sold, attributes={"fuel": "petrol"}) if id == 4 else None


def listed(page: int) -> list[ListedItem]:
    statuses = ["open", "expired", "paused", "sold", "reserved", "held"]
    rows = [ListedItem(id, f"Thing {id}", statuses[id % len(statuses)]) for id in range(1, PAGE + 2)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def listed_ads(page: int) -> list[ListedItem]:
    rows = [ListedItem(id, f"Thing {id}", ("open", "expired", "paused")[id % 3]) for id in range(1, PAGE + 2)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def listed_businesses(page: int) -> list[ListedItem]:
    return [ListedItem(1, "Umucyo", "open"), ListedItem(2, "Umucyo", "paused")][: (2, 0)[min(page, 1)]]


def find_offer(id: int) -> Offer | None:
    """0 to 9: every status, on either side, from either side."""
    statuses = ("open", "open", "accepted", "declined", "closed", "expired", "countered", "open", "open", "accepted")
    if id not in range(10):
        return None
    until = NOW + timedelta(days=2)
    return Offer(id, 1, "Samsung A14", id in (1, 7), 70_000, "RWF", until, statuses[id], id % 2 == 1)


def answer_offer(id: int, answer: str, amount: int | None = None) -> Answered:
    offer = find_offer(id)
    if offer is None:
        return Answered("gone", None, None, None)
    if offer.status != "open":
        return Answered(offer.status, None, None, 1)
    return Answered("high", None, None, 1) if amount == 2 else Answered("ok", 7, 2, 1)


def make_offer(item: int, amount: int) -> Offered:
    return Offered("high", None, None) if amount > 80_000 else Offered("ok", 0, 7)


def find_deal(id: int) -> Deal | None:
    """1 to 6 as the buyer and 7 to 12 as the seller, in each status."""
    if id not in range(1, 13):
        return None
    return Deal(
        id=id,
        item=1,
        title="Samsung A14 " * 6,
        amount=80_000,
        currency="RWF",
        country="RW" if id % 2 else "TZ",
        payee=(None, "12345", "+250788000001")[id % 3],
        reference="MP123" if id % 2 else None,
        created_at=NOW,
        expires_at=NOW + timedelta(minutes=30),
        status=STATUSES[(id - 1) % 6],
        side="buyer" if id < 7 else "seller",
        other=7,
        other_name="Keza" if id % 2 else None,
        contact="+250788000001" if id % 2 else None,
    )


def advance_deal(id: int, event: Any, words: str | None = None) -> Advanced:
    found = find_deal(id)
    done = found is not None and next_status(event, found.side, found.status)
    return Advanced("ok", 7) if done else Advanced("gone", None)


def my_deals(page: int) -> list[ListedDeal]:
    sides: tuple[Side, Side] = ("buyer", "seller")
    rows = [ListedDeal(id, f"Thing {id}", 500, "RWF", STATUSES[id % 6], sides[id % 2]) for id in range(1, PAGE + 2)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def reserve_item(item: int, offer: int | None) -> Reserved:
    outcomes = {
        1: Reserved("ok", 1, 7, NOW),
        3: Reserved("reserved", None, None, NOW),
        9: Reserved("mine", 1, None, NOW),
    }
    return outcomes.get(item, Reserved("gone", None, None, None))


def request_contact(domain: str, id: int) -> Requested:
    found = {1: Requested("ok", 1, 7), 2: Requested("pending", 2, None), 3: Requested("allowed", 3, None)}
    return found.get(id, Requested("gone", None, None))


def find_request(id: int) -> Request | None:
    """1 was asked by another and waits; 2 was asked by the person; 3 is allowed, 4 declined."""
    statuses = {1: "pending", 2: "pending", 3: "allowed", 4: "declined"}
    if id not in statuses:
        return None
    contact = "+250788000001" if id == 3 else None
    return Request(id, "item", 1, "Samsung A14", statuses[id], None, contact, asking=id != 1)


def find_wanted(id: int) -> FoundWanted | None:
    """1 is anybody's; 2 to 4 are one's own: open, expired, paused."""
    statuses = {1: "open", 2: "open", 3: "expired", 4: "paused"}
    if id not in statuses:
        return None
    dated: dict[str, Any] = {"created_at": NOW, "expires_at": NOW + timedelta(days=2)}
    described: dict[str, Any] = {"title": "Fridge", "details": "x" * 500, "category": "", "place": "Remera"}
    budget = 200_000 if id % 2 else None
    return FoundWanted(id=id, **described, budget=budget, currency="RWF", **dated, status=statuses[id], mine=id > 1)


def find_business(id: int) -> FoundBusiness | None:
    """1 is anybody's; 2 and 3 are one's own: open, paused."""
    if id not in (1, 2, 3):
        return None
    described: dict[str, Any] = {
        "name": "Umucyo Hardware",
        "details": "x" * 500,
        "category": "hardware",
        "tags": "cement paint " * 7,
    }
    placed: dict[str, Any] = {"place": "Remera", "latitude": -1.95, "longitude": 30.1, "country": "RW"}
    return FoundBusiness(
        id=id,
        **described,
        **placed,
        phone="+250788000001" if id == 1 else None,
        hours=Hours("123456", 480, 1080) if id == 1 else Hours(),
        status="paused" if id == 3 else "open",
        owner=7,
        mine=id > 1,
    )


def my_business(id: int) -> Business | None:
    described: dict[str, Any] = {"name": "Umucyo Hardware", "details": "", "category": "hardware", "tags": ""}
    hours = Hours("1234567", 0, 1440)
    return Business(**described, phone="+250788000001", hours=hours, place=REMERA, country="RW") if id == 2 else None


def nearby_businesses(page: int, **_: Any) -> list[NearBusiness]:
    found = [NearBusiness(id, f"Shop {id}", "salon", "Remera", Hours("1", 0, 60), 1.5) for id in range(1, PAGE + 2)]
    return found[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def my_offers(page: int) -> list[Offer]:
    return [offer for offer in map(find_offer, range(2)) if offer and not page]


def always(answer: Any) -> Callable[..., Any]:
    def store(*_: Any, **__: Any) -> Any:
        return answer

    return store


def by_number(answers: dict[Any, Any], otherwise: Any) -> Callable[..., Any]:
    """By the first thing the store is asked with."""

    def store(*asked: Any, **named: Any) -> Any:
        return answers.get(asked[0] if asked else next(iter(named.values())), otherwise)

    return store


STORES: dict[str, Callable[..., Any]] = {
    "find_item": found_item,
    "my_item": my_item,
    "my_items": listed,
    "create_item": always(4),
    "change_item": by_number({4: True}, False),
    "pause_item": by_number({4: True}, False),
    "open_item": by_number({4: True, 5: True, 8: True}, False),
    "sell_item": by_number({4: True}, False),
    "remove_item": by_number({4: "ok"}, "reserved"),
    "release_listing": by_number(
        {1: Released("published", "item", 4, "Fridge")}, Released("refused", "business", 2, "Umucyo")
    ),
    "dismiss_offers": always([Dismissed(4, 7)]),
    "find_offer": find_offer,
    "my_offers": my_offers,
    "make_offer": make_offer,
    "answer_offer": answer_offer,
    "find_deal": find_deal,
    "my_deals": my_deals,
    "deals_waiting_for": always([]),
    "advance_deal": advance_deal,
    "reserve_item": reserve_item,
    "reservation_minutes": always(30),
    "settle_dispute": by_number({1: Settled("ok", 4, 7)}, Settled("gone", None, None)),
    "request_contact": request_contact,
    "decide_contact": by_number({1: ContactDecided("ok", 9)}, ContactDecided("allowed", None)),
    "find_request": find_request,
    "create_wanted": always(2),
    "find_wanted": find_wanted,
    "my_wants": listed_ads,
    "open_wanted": by_number({2: True, 3: True, 4: True}, False),
    "pause_wanted": by_number({2: True}, False),
    "close_wanted": by_number({2: True, 3: True, 4: True}, False),
    "create_business": always(2),
    "change_business": by_number({2: True}, False),
    "find_business": find_business,
    "my_business": my_business,
    "my_businesses": listed_businesses,
    "nearby_businesses": nearby_businesses,
    "pause_business": by_number({2: True}, False),
    "open_business": by_number({3: True}, False),
    "close_business": by_number({2: True, 3: True}, False),
    "count_held": always(None),
    "open_review": always(1),
}
RESULTS: dict[str, Any] = {
    "listings.learn_search": True,
}
"""What the outside world answers, by activity."""
DATA = (
    *(formats.slot(NOW + timedelta(hours=hours), "en", "RW") for hours in (0, 48)),
    *(directions(-1.95, 30.1), "https://wa.me/?text=item", "https://wa.me/?text=business"),
)
"""What is said and is neither a sentence nor of a store."""
ADDRESSES = (
    *(f"marketplace:item:{id}" for id in range(1, 10)),
    *(f"marketplace:bid:{id}" for id in range(10)),
    *(f"marketplace:deal:{id}" for id in range(1, 13)),
    *(f"marketplace:wanted:{id}" for id in range(1, 5)),
    *(f"marketplace:business:{id}" for id in range(1, 4)),
    *("marketplace:listing-decided:1", "marketplace:listing-decided:2", "marketplace:dispute-decided:1"),
    *("marketplace:buy:1.2", "marketplace:buy:3", "marketplace:sold:4", "marketplace:contact:wanted-2"),
)
"""Where tells lead, and what a walk would meet late."""
assert {status for _, _, status in TRANSITIONS} <= set(STATUSES)
