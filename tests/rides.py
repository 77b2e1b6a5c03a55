"""Rides in memory: trips, offers and drivers in every state a walk should meet."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from easymo.conversation import formats
from easymo.places.gazetteer import Place
from easymo.recognition.activities import PaperRead
from easymo.recognition.papers import Field
from easymo.services.mobility.drivers import Driving, Earned, Online, Papers, PapersDecided, Submission, Submitted
from easymo.services.mobility.offers import Accepted, Countered, Declined, Offer, Waiting
from easymo.services.mobility.plans import Plan
from easymo.services.mobility.rides import Followed, ListedTrip, MovedOn, Near, Requested, Started, Trip, Wanted
from easymo.services.mobility.tariff import Tariff, emergency_number, tariff_of
from easymo.services.mobility.trip import ACTIVE, MOVES, Event, next_status
from easymo.vault.document import Kept
from talks import NOW

STATUSES = tuple(dict.fromkeys([*(move.status for move in MOVES), *(move.to for move in MOVES)]))
GOOD_UNTIL = date(2027, 3, 2)
ADDRESSES = (
    *(f"mobility:trip:{id}" for id in range(2 * len(STATUSES))),
    *(f"mobility:{flow}:{id}.1" for flow in ("cancel", "sos", "share") for id in (5, 17, 99)),
    *(
        f"mobility:{flow}:{id}"
        for flow in ("accept", "agree", "refuse", "decline", "counter", "take")
        for id in range(7)
    ),
    *(f"mobility:{flow}:{id}" for flow in ("planned", "pause-plan", "resume-plan", "stop-plan") for id in range(1, 4)),
    *(f"mobility:driver-decided:{id}" for id in range(1, 5)),
    "mobility:follow:abc",
    "mobility:follow:ended",
)


def find_trip(id: int) -> Trip | None:
    """The person's as a rider, in each status; then as a driver."""
    if id not in range(2 * len(STATUSES)):
        return None
    side, status = "rider" if id < len(STATUSES) else "driver", STATUSES[id % len(STATUSES)]
    bound = status not in ("requested", "offered", "expired")
    return Trip(
        id=id,
        side=side,
        status=status,
        version=1,
        country="RW",
        vehicle="moto",
        negotiated=False,
        pickup="Kimironko",
        dropoff="Remera",
        pickup_latitude=-1.95,
        pickup_longitude=30.12,
        dropoff_latitude=-1.95,
        dropoff_longitude=30.1,
        kilometres=4.2,
        fare=1500,
        currency="RWF",
        fee=500 if status == "no_show" else 0,
        late_fee=500,
        other=9 if bound else None,
        other_name="Eric",
        plate="RAD123C",
        contact="+250788000001" if bound and status in ACTIVE else None,
        pin="0412" if side == "rider" and status in ("accepted", "arriving", "arrived") else None,
        share="abc" if side == "rider" else None,
        created_at=NOW,
        ended_at=None if status in ACTIVE else NOW,
        rated=status == "settled",
    )


def my_trips(page: int) -> list[ListedTrip]:
    count = (9, 8, 0)[min(page, 2)]
    return [ListedTrip(id, "Kimironko", "Remera", STATUSES[id], 1500, "RWF", NOW, False) for id in range(count)]


def drivers_nearby(vehicle: str, place: Place) -> list[Near]:
    return {"moto": [Near(0.4, 4.8), Near(1.2, None)], "cab": [Near(2.0, 5.0)]}.get(vehicle, [])


def request_trip(wanted: Wanted, tariff: Tariff) -> Requested:
    outcomes = {"cab": Requested("active", 0), "lifan": Requested("owing", None), "truck": Requested("banned", None)}
    return outcomes.get(wanted.vehicle, Requested("ok", 0))


def move_on(trip: int, version: int, event: Event) -> MovedOn:
    found = find_trip(trip)
    if found is None:
        return MovedOn("gone", None, None, 0)
    status: Any = found.status
    side: Any = found.side
    becomes = next_status(status, event, side)
    if becomes is None or version != found.version:
        return MovedOn("changed", found.status, None, 0)
    return MovedOn("early" if event == "not_there" else "ok", becomes, found.other, 0)


def start_trip(trip: int, version: int, pin: str) -> Started:
    return Started({"jobs": "ok", "back": "wrong", "menu": "renewed"}.get(pin, "wrong"), 9)


def follow_trip(token: str) -> Followed | None:
    place = ("Kimironko", "Remera")
    found = {
        "abc": Followed("in_progress", "Aline", "Eric", "moto", "RAD123C", *place, -1.95, 30.1, NOW),
        "ended": Followed("settled", "", "", "moto", "", *place, None, None, None),
    }
    return found.get(token)


def raise_alarm(trip: int) -> int | None:
    return 3 if find_trip(trip) else None


OFFER_STATUSES = ("open", "countered", "accepted", "declined", "taken", "expired")


def find_ride_offer(id: int) -> Offer | None:
    if id not in range(6):
        return None
    return Offer(
        id=id,
        trip=1,
        status=OFFER_STATUSES[id],
        mine=id != 1,
        pickup="Kimironko",
        dropoff="Remera",
        away=1.2,
        kilometres=4.2,
        fare=1500,
        asked=1,
        currency="RWF",
        negotiated=id != 2,
        rider_name="Aline",
        driver_name="Eric",
        vehicle="moto",
        plate="RAD123C",
        stars=4.8,
    )


def accept(id: int) -> Accepted:
    outcomes = ("ok", "already", "taken", "over", "busy", "offline")
    return Accepted(outcomes[id], 3, 9, [7, 8]) if id in range(6) else Accepted("gone", None, None, None)


def counter_offer(id: int, amount: int) -> Countered:
    return Countered("ok" if amount == 1 else "over", 9)


def decline_offer(id: int) -> Declined:
    return Declined("ok" if id < 2 else "over", 9 if id == 1 else None)


def offer_myself(trip: int) -> int | None:
    return 0 if trip == 1 else None


def waiting_riders() -> list[Waiting]:
    return [Waiting(id, "Kimironko", "Remera", 1500, "RWF", 0.4) for id in range(1, 9)]


def my_driving() -> Driving:
    return Driving("moto", "RAD123C", "approved", GOOD_UNTIL, True, NOW, 400)


def submit_papers(country: str, papers: Submission) -> Submitted:
    outcomes = {"cab": "waiting", "lifan": "plate", "truck": "banned"}
    return Submitted(outcomes.get(papers.vehicle, "ok"), 1)


def decide_papers(review: int) -> PapersDecided:
    outcome = {1: "approved", 2: "refused", 3: "plate"}.get(review, "gone")
    return PapersDecided(outcome, review, "RAD123C")


def approved_papers(id: int) -> Papers | None:
    return Papers(id, "RAD123C", GOOD_UNTIL, GOOD_UNTIL) if id == 1 else None


def go_online(place: Place) -> Online:
    return Online("owing" if place.name == "Remera" else "ok", "moto")


def earnings(midnight: datetime) -> list[Earned]:
    return [Earned("RWF", 2, 3000, 40, 60_000)]


def find_plan(id: int) -> Plan | None:
    status = {1: "active", 2: "paused", 3: "stopped"}.get(id)
    return Plan(id, "moto", "Kimironko", "Remera", 1500, "RWF", NOW, "weekdays", status, NOW) if status else None


def create_plan(wanted: Wanted, tariff: Tariff, first_at: datetime, repeat: str) -> int:
    return 1


def change_plan(id: int, status: str) -> bool:
    return find_plan(id) is not None


def notify(person: int, address: str, key: str, at: datetime) -> bool:
    return True


def days() -> list[str]:
    """What is said of days, as data."""
    said = [formats.date(GOOD_UNTIL, "en"), formats.moment(NOW, "en", "RW"), formats.day(NOW, "en", "RW")]
    return [
        *said,
        *(formats.date((NOW + timedelta(days=days)).date(), "en") for days in (0, 1)),
        "0412",
        "★" * 5,
        "JOBS",
        "ride Aabc",
    ]


STORES: dict[str, Callable[..., Any]] = {
    "find_trip": find_trip,
    "current_trip": lambda: None,
    "my_trips": my_trips,
    "drivers_nearby": drivers_nearby,
    "request_trip": request_trip,
    "move_on": move_on,
    "start_trip": start_trip,
    "follow_trip": follow_trip,
    "raise_alarm": raise_alarm,
    "find_ride_offer": find_ride_offer,
    "accept_offer": accept,
    "accept_counter": accept,
    "counter_offer": counter_offer,
    "decline_offer": decline_offer,
    "offer_myself": offer_myself,
    "waiting_riders": waiting_riders,
    "my_driving": my_driving,
    "submit_papers": submit_papers,
    "decide_papers": decide_papers,
    "approved_papers": approved_papers,
    "go_online": go_online,
    "go_offline": lambda: True,
    "earnings": earnings,
    "create_plan": create_plan,
    "my_plans": lambda: [plan for id in (1, 2) if (plan := find_plan(id))],
    "find_plan": find_plan,
    "change_plan": change_plan,
    "notify": notify,
    "tariff_for": tariff_of,
    "emergency_number_for": emergency_number,
}
RESULTS: dict[str, Any] = {
    "recognition.read_paper": PaperRead(
        Kept(UUID(int=1), "application/pdf", 9),
        {
            "holder": Field("Eric", 0.9),
            "licence_expiry": Field("2027-03-02", 0.5),
            "registration_plate": Field("RAD123C", 0.9),
        },
    ),
}
"""What the outside world answers, by activity."""
