"""Bars and restaurants in memory: as a guest and as the staff meet them, in every state a walk should see."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from easymo.conversation import formats
from easymo.conversation.menus import PAGE
from easymo.listings.photos import KeptPhotos
from easymo.places.gazetteer import Place
from easymo.places.hours import Hours
from easymo.services.ai_agents.restaurants.bookings import Booked, Booking, ListedBooking, Moved
from easymo.services.ai_agents.restaurants.dishes import FoundDish
from easymo.services.ai_agents.restaurants.menu import Dish
from easymo.services.ai_agents.restaurants.order import Kind, Status
from easymo.services.ai_agents.restaurants.ordering import OrderedDish
from easymo.services.ai_agents.restaurants.orders import (
    Advanced,
    Carted,
    Day,
    FoodOrder,
    KitchenOrder,
    Line,
    ListedOrder,
    Placed,
)
from easymo.services.ai_agents.restaurants.restaurant import Restaurant
from easymo.services.ai_agents.restaurants.restaurants import (
    Closed,
    FoundRestaurant,
    NearRestaurant,
    OwnRestaurant,
    Released,
)
from easymo.services.ai_agents.restaurants.staff import Colleague, FoundTable, Joined, ListedTable, OwnTable
from market import always, by_number
from talks import NOW

STATUSES: tuple[Status, ...] = (
    "placed", "accepted", "preparing", "ready", "served", "paid", "closed", "rejected", "cancelled", "expired",
)  # fmt: skip
KINDS: tuple[Kind, ...] = ("dine_in", "take_away", "delivery")
ROLES = {1: None, 2: "owner", 3: "kitchen", 4: None, 5: "waiter", 6: None, 7: "owner"}
"""What the person is to each restaurant; 4 is closed at this hour, 6 has no menu, 7 is hidden."""
HIDDEN = 7


def find_restaurant(id: int) -> FoundRestaurant | None:
    if id not in ROLES:
        return None
    hours = {1: Hours("1234567", 0, 1440), 4: Hours("1", 1200, 1260)}.get(id, Hours())
    placed: dict[str, Any] = {"place": "Remera", "latitude": -1.95, "longitude": 30.1, "country": "RW"}
    return FoundRestaurant(
        id=id,
        owner=7,
        name="Inzozi Grill " * 4,
        kind="bar" if id % 2 else "restaurant",
        details="Music and a terrace. " * 20,
        payee="123456",
        delivers=id != 4,
        hours=hours,
        currency="RWF",
        status="paused" if id == HIDDEN else "open",
        role=ROLES[id],
        dishes=0 if id == 6 else 9,
        **placed,
    )


def menu_of(restaurant: int) -> list[Dish]:
    """9 dishes in two sections; 5 of one where the kitchen is the person's; none at 6."""
    count = {6: 0, 3: 5}.get(restaurant, 9)
    return [
        Dish(
            id,
            ("Grill", "Drinks")[id % 2],
            f"Dish {id} " * 5,
            "Good and hot. " * 20,
            500 * id,
            ["spicy"],
            id != 9,
            id == 8,
            None,
            True,
        )
        for id in range(1, count + 1)
    ]


def find_dish(id: int) -> FoundDish | None:
    """1 and 2 are a guest's, the second sold out; 3 and 4 the owner's, the second hidden; 5 the kitchen's."""
    if id not in range(1, 6):
        return None
    role = {3: "owner", 4: "owner", 5: "kitchen"}.get(id)
    return FoundDish(
        id=id,
        restaurant={3: 2, 4: 2, 5: 3}.get(id, 1),
        section="Grill",
        name="Dish " * 10,
        details="Good and hot. " * 20,
        price=1500,
        currency="RWF",
        tags=["spicy", "halal"],
        available=id != 4,
        sold_out=id == 2,
        portions=3 if id == 4 else None,
        role=role,
    )


def find_food_order(id: int) -> FoodOrder | None:
    """1 to 10 as the guest and 11 to 20 as the staff, in each status; 21 to 24 are accepted: of a cook, of a waiter,
    paid, with a note; 30 and 31 are carts, one at a table."""
    mine = id <= 10 or id >= 30
    if id not in (*range(1, 25), 30, 31):
        return None
    status: Status = "draft" if id >= 30 else STATUSES[(id - 1) % 10] if id <= 20 else "accepted"
    kind = KINDS[id % 3] if id < 30 else "take_away"
    return FoodOrder(
        id=id,
        restaurant=1 if mine else 2,
        restaurant_name="Inzozi Grill",
        owner=7,
        kind=kind,
        at_table="7" if kind == "dine_in" or id == 31 else "",
        place="Kimironko" if kind == "delivery" else "",
        latitude=-1.95 if kind == "delivery" else None,
        longitude=30.1 if kind == "delivery" else None,
        note="No salt please. " * 10 if id == 24 else "",
        status=status,
        total=3000,
        currency="RWF",
        country="RW" if id % 2 else "TZ",
        payee=(None, "12345", "+250788000001")[id % 3],
        minutes=20,
        reason="sold_out" if id % 2 else "The grill is broken",
        reference="MP123" if id in (5, 15) else None,
        placed_at=NOW,
        expires_at=NOW + timedelta(minutes=10),
        paid=id == 23,
        guest=8,
        guest_name="Keza",
        mine=mine,
        contact="+250788000001" if id % 4 == 2 else None,
        role=None if mine else {21: "kitchen", 22: "waiter"}.get(id, "owner"),
    )


def lines_of_order(id: int) -> list[Line]:
    states = ("ok", "gone", "sold_out", "few") if id >= 30 else ("ok",)
    return [Line(number, f"Dish {number}", 500, 2, "", state) for number, state in enumerate(states, 1)]


def add_to_cart(restaurant: int, dishes: list[OrderedDish], table: int | None) -> Carted:
    return Carted("full", None) if any(dish.quantity > 50 for dish in dishes) else Carted("ok", 30)


def place_food_order(cart: int, total: int) -> Placed:
    return Placed("ok", (7, 8), NOW + timedelta(minutes=10)) if cart == 30 else Placed("changed")


def advance_food_order(id: int, event: str, words: str | None = None, minutes: int | None = None) -> Advanced:
    return Advanced("ok", (9,)) if id % 2 else Advanced("late")


def my_food_orders(page: int) -> list[ListedOrder]:
    statuses: tuple[Status, ...] = ("draft", *STATUSES)
    rows = [ListedOrder(id, 1, f"Grill {id}", 500 * (id % 3), "RWF", statuses[id % 11]) for id in range(PAGE + 1)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def kitchen_orders(restaurant: int, page: int) -> list[KitchenOrder]:
    rows = [KitchenOrder(11 + id, KINDS[id % 3], "", STATUSES[id], 500, "RWF", 2, None, id % 2 == 0) for id in range(9)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]] if restaurant == 2 else []


def find_booking(id: int) -> Booking | None:
    """1 to 4 as the guest and 5 to 8 as the staff, in each status."""
    if id not in range(1, 9):
        return None
    status = ("asked", "confirmed", "declined", "cancelled")[(id - 1) % 4]
    sides: dict[str, Any] = {"guest": 8, "guest_name": None if id % 2 else "Keza", "mine": id < 5}
    return Booking(
        id=id,
        restaurant=1 if id < 5 else 2,
        restaurant_name="Inzozi Grill",
        at=NOW + timedelta(days=2),
        country="RW",
        party=4,
        requests="No salt please. " * 10 if id == 1 else "",
        status=status,
        past=False,
        **sides,
    )


def book_table(restaurant: int, party: int, **_: Any) -> Booked:
    return Booked("many") if party == 1 else Booked("ok", 1, (7,))


def bookings(page: int, **_: Any) -> list[ListedBooking]:
    rows = [ListedBooking(id, None, NOW + timedelta(days=id), 4, "asked") for id in range(1, PAGE + 2)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def my_restaurants(page: int) -> list[OwnRestaurant]:
    rows = [OwnRestaurant(2, "Inzozi " * 5, "open", "owner", 3), OwnRestaurant(3, "Chez Eric", "paused", "kitchen", 0)]
    return rows if not page else []


def my_restaurant(id: int) -> Restaurant | None:
    place = Place("Remera", -1.95, 30.1, "Gasabo, Kigali")
    described: dict[str, Any] = {"name": "Inzozi", "kind": "bar", "details": "", "payee": "12345", "delivers": True}
    return Restaurant(**described, hours=Hours("1234567", 0, 1440), place=place, country="RW") if id == 2 else None


def near_restaurants(page: int, **_: Any) -> list[NearRestaurant]:
    rows = [NearRestaurant(id, f"Bar {id}", "bar", "Remera", Hours("1", 0, 60), 1.5) for id in range(PAGE + 1)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def tables_of(restaurant: int, page: int) -> list[ListedTable]:
    rows = [ListedTable(id, str(id)) for id in range(1, PAGE + 2)]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def join_staff(code: str) -> Joined:
    joined = {
        "a": Joined("ok", 2, "Inzozi", "waiter", 7),
        "b": Joined("own", 2, "Inzozi"),
        "c": Joined("staff", 2, "Inzozi"),
    }
    return joined.get(code, Joined("gone"))


def add_dishes(restaurant: int, typed: list[Any]) -> int:
    return len(typed) % 3


def seat_cart(cart: int, table: str) -> bool:
    return table == "1"


def invite_staff(restaurant: int, role: str) -> str | None:
    return "abc" if role != "manager" else None


def remove_staff(restaurant: int, person: int) -> bool:
    return person == 8


def add_tables(restaurant: int, names: list[str]) -> int:
    return len(names) % 2


def find_my_table(id: int) -> OwnTable | None:
    return OwnTable(id, 2, "7", "abc", "Inzozi") if id in range(1, 10) else None


def add_photos(domain: str, listing: int, kept: KeptPhotos) -> int:
    return len(kept.photos)


def find_cart(restaurant: int) -> int | None:
    return {1: 30, 4: 31, 2: 30}.get(restaurant)


STORES: dict[str, Callable[..., Any]] = {
    "find_restaurant": find_restaurant,
    "create_restaurant": always(2),
    "change_restaurant": by_number({2: True}, False),
    "my_restaurant": my_restaurant,
    "my_restaurants": my_restaurants,
    "near_restaurants": near_restaurants,
    "pause_restaurant": by_number({2: True}, False),
    "open_restaurant": by_number({HIDDEN: True}, False),
    "close_restaurant": by_number({2: Closed("ok", [(1, 8)])}, Closed("orders")),
    "release_restaurant": by_number(
        {
            1: Released("published", 2, "Inzozi"),
            2: Released("refused", 2, "Inzozi"),
        },
        Released("gone", None, None),
    ),
    "menu_of": menu_of,
    "find_dish": find_dish,
    "add_dishes": add_dishes,
    "change_dish": always(True),
    "set_dish": by_number({3: True}, False),
    "add_to_cart": add_to_cart,
    "find_cart": find_cart,
    "set_cart_line": always(True),
    "clear_cart": always(True),
    "describe_cart": always(True),
    "seat_cart": seat_cart,
    "find_food_order": find_food_order,
    "lines_of_order": lines_of_order,
    "place_food_order": place_food_order,
    "advance_food_order": advance_food_order,
    "repeat_food_order": by_number({7: 1}, None),
    "my_food_orders": my_food_orders,
    "kitchen_orders": kitchen_orders,
    "kitchen_day": always(Day(12, 30_000, 20_000, 1, ["5 × Dish 1", "2 × Dish 2"])),
    "book_table": book_table,
    "move_booking": by_number({1: Moved("ok", (7,)), 5: Moved("ok", (7,))}, Moved("past")),
    "find_booking": find_booking,
    "my_bookings": bookings,
    "restaurant_bookings": bookings,
    "invite_staff": invite_staff,
    "join_staff": join_staff,
    "staff_of": always([Colleague(8, "Keza", "waiter", False), Colleague(9, None, "kitchen", False)]),
    "remove_staff": remove_staff,
    "add_tables": add_tables,
    "tables_of": tables_of,
    "find_my_table": find_my_table,
    "remove_table": always(True),
    "find_table": by_number({"1": FoundTable(1, 1, "7")}, None),
    "add_photos": add_photos,
}
RESULTS: dict[str, Any] = {"ledger.send_link_qr": "upload-9"}
"""What the outside world answers, by activity."""
DATA = (
    *("https://www.google.com/maps/dir/?api=1&destination=-1.950000,30.100000", "https://wa.me/?text=restaurant"),
    *(
        "https://wa.me/?text=table%3Aabc",
        "https://wa.me/250788000001",
        "https://wa.me/?text=staff%3Aabc",
        "1500 3000 1000 500",
    ),
    *(formats.slot(NOW + timedelta(minutes=minutes), "en", "RW") for minutes in (0, 10)),
    *(formats.moment(NOW + timedelta(days=days), "en", "RW") for days in range(11)),
    *(formats.slot(NOW + timedelta(days=days), "en", "RW") for days in range(11)),
)
"""What is said and is neither a sentence nor of a store."""
ADDRESSES = (
    *(f"ai-agents:{flow}:{id}" for flow in ("restaurant", "order", "restaurant-desk") for id in ROLES),
    *(f"ai-agents:dish:{id}" for id in (1, 2, 4)),
    *(f"ai-agents:menu-dish:{id}" for id in (3, 4, 5)),
    *(f"ai-agents:order-show:{id}" for id in range(1, 11)),
    *(f"ai-agents:kitchen-order:{id}" for id in range(11, 25)),
    *(f"ai-agents:{flow}:{id}" for flow in ("order-cart", "order-place") for id in (1, 4, 5)),
    *(f"ai-agents:booking:{id}" for id in range(1, 9)),
    *(f"ai-agents:restaurant-decided:{id}" for id in (1, 2)),
    *(f"ai-agents:join-staff:{code}" for code in "abcd"),
    *("ai-agents:restaurant-more:2", "ai-agents:restaurant-more:7", "ai-agents:table:1", "ai-agents:order-rate:6"),
)
"""Where tells lead, and what a walk would meet late."""
