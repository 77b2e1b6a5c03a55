"""Rides put into words."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.services.mobility.offers import Offer
from easymo.services.mobility.rides import Trip
from easymo.services.mobility.tariff import minutes

_ENDED = ("cancelled_by_rider", "cancelled_by_driver", "cancelled_by_system", "expired", "no_show")
_WAYS: dict[tuple[str, str], tuple[str, ...]] = {
    ("rider", "requested"): ("cancel",),
    ("rider", "offered"): ("cancel",),
    **{("rider", status): ("share", "sos", "cancel") for status in ("accepted", "arriving", "arrived", "in_progress")},
    ("driver", "accepted"): ("head-out", "arrive", "sos", "cancel"),
    ("driver", "arriving"): ("arrive", "sos", "cancel"),
    ("driver", "arrived"): ("start", "not-there", "sos", "cancel"),
    ("driver", "in_progress"): ("complete", "sos"),
    ("driver", "completed"): ("settle",),
    **{("rider", status): ("again",) for status in _ENDED},
}


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `mobility-row-<row>`: short enough for a button."""
    return Item(address, chat.text(f"mobility-row-{row}"))


def items(chat: Chat, *rows: str) -> list[Item]:
    """Lines that open the flows of those names."""
    return [item(chat, f"mobility:{row}", row) for row in rows]


def ways(chat: Chat, trip: Trip) -> list[Item]:
    """What the person can do about a trip now. The address says which state of it was seen."""
    rows = _WAYS.get((trip.side, trip.status), ())
    shown = [item(chat, f"mobility:{row}:{trip.id}.{trip.version}", row) for row in rows]
    if trip.status in ("completed", "settled"):
        if not trip.rated:
            shown.append(item(chat, f"mobility:rate:{trip.id}", "rate"))
        shown.append(item(chat, f"mobility:receipt:{trip.id}", "receipt"))
    if trip.other is not None and trip.status not in ("accepted", "arriving", "arrived", "in_progress"):
        shown.append(Item(f"core:report:ride-{trip.id}", chat.text("core-row-report")))
    return [*shown, item(chat, "mobility:menu", "menu")]


def about(chat: Chat, trip: Trip, minutes_away: int | None = None) -> dict[str, str]:
    """A trip's values, as sentences about it need them. ``minutes_away``: in how many its driver is there."""
    named = {"name": trip.other_name or "…", "plate": trip.plate}
    other = chat.text(f"mobility-trip-with-{trip.side}", **named) if trip.other is not None else ""
    more = [other] if other else []
    if minutes_away is not None:
        more.append(chat.text("mobility-trip-away", minutes=minutes_away))
    if trip.pin and trip.other is not None:
        more.append(chat.text("mobility-trip-pin", pin=trip.pin))
    if trip.contact:
        more.append(chat.text("mobility-trip-contact", link=f"https://wa.me/{trip.contact.removeprefix('+')}"))
    if trip.fee:
        more.append(chat.text("mobility-trip-fee", fee=money(chat, trip.fee, trip.currency)))
    return {
        "vehicle": vehicle_name(chat, trip.vehicle),
        "pickup": trip.pickup,
        "dropoff": trip.dropoff,
        "status": chat.text(f"mobility-status-{trip.status.replace('_', '-')}"),
        "fare": money(chat, trip.fare, trip.currency),
        "fee": money(chat, trip.fee, trip.currency),
        "kilometres": formats.number(trip.kilometres, chat.language),
        "minutes": formats.number(minutes(trip.kilometres), chat.language),
        "other": other,
        "more": "\n".join(more),
    }


def offered(chat: Chat, offer: Offer) -> dict[str, str]:
    """An offer's values."""
    return {
        "vehicle": vehicle_name(chat, offer.vehicle),
        "pickup": offer.pickup,
        "dropoff": offer.dropoff,
        "away": formats.number(offer.away, chat.language),
        "minutes": formats.number(minutes(offer.away * 1.3), chat.language),
        "kilometres": formats.number(offer.kilometres, chat.language),
        "fare": money(chat, offer.fare, offer.currency),
        "asked": money(chat, offer.asked, offer.currency),
        "name": (offer.rider_name if offer.mine else offer.driver_name) or "…",
        "plate": offer.plate,
        "stars": stars(chat, offer.stars),
    }


def stars(chat: Chat, average: float | None) -> str:
    """ " · ★ 4.6"; empty where nobody gave any."""
    return f" · ★ {formats.number(average, chat.language)}" if average else ""


def money(chat: Chat, amount: int, currency: str) -> str:
    return formats.money(amount, amount, currency, chat.language)


def vehicle_name(chat: Chat, vehicle: str) -> str:
    return chat.text(f"mobility-vehicle-{vehicle}")


def number_in(text: str) -> int:
    """The number an address carries; 0, which nothing has, if it carries none."""
    return int(text) if text.isdecimal() and len(text) <= 18 else 0


def trip_in(argument: str) -> tuple[int, int]:
    """The trip and its version that an address carries."""
    trip, _, version = argument.partition(".")
    return number_in(trip), number_in(version) if len(version) < 10 else 0
