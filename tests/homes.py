"""A database with a little of everything about homes, for conversations in memory."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import msgspec

from easymo.conversation import formats
from easymo.conversation.menus import PAGE
from easymo.listings.moderation import Verdict
from easymo.listings.photos import KeptPhotos
from easymo.listings.posting import Posting, PostingRight
from easymo.listings.search import Hit
from easymo.people.ratings import Rating
from easymo.services.property.home import Home
from easymo.services.property.inquiries import Inquiry, ListedInquiry, Written
from easymo.services.property.stays import AskedStay, Booked, DeclinedStay, ListedStay, MovedDays, MovedStay, Stay
from easymo.services.property.store import Ended, ListedHome, SeenHome, Settled
from easymo.services.property.viewings import ListedViewing, Moved, Proposed, Viewing
from talks import NOW

TODAY = NOW.date()
STATUSES = {4: "open", 5: "paused", 6: "taken", 7: "expired", 8: "held"}
"""Of one's own, by number."""


def find_home(id: int) -> SeenHome | None:
    """1 is to rent, 2 for short stays, 3 taken; 4 to 8 are one's own, 9 too and for short stays; no others."""
    if id not in range(1, 10):
        return None
    stay = id in (2, 9)
    return SeenHome(
        id=id,
        owner=7,
        mine=id >= 4,
        status="taken" if id == 3 else STATUSES.get(id, "open"),
        title="Sunny house " * 5,
        details="" if id % 2 else "Near the school",
        deal="stay" if stay else "sale" if id == 3 else "rent",
        type="house",
        bedrooms=id,
        furnished=None if id == 3 else id % 2 == 0,
        place="Kimironko",
        within="Gasabo, Kigali",
        latitude=-1.95,
        longitude=30.12,
        country="RW",
        price_low=5000,
        price_high=9000,
        unit="night" if stay else "total" if id == 3 else "month",
        deposit=9000 if id == 1 else None,
        currency="RWF",
        available=TODAY if id == 1 else None,
        minimum_nights=2 if stay else None,
        amenities=["parking", "wifi"],
        lister="agent" if id % 2 else "owner",
        created_at=NOW,
        expires_at=NOW + timedelta(days=2 if id == 4 else 20),
        viewing=2 if id == 7 else None,
        inquiry=1 if id == 2 else None,
    )


def hit(found: Hit) -> Hit:
    """A home that was found."""
    priced = {"price_low": 5000, "price_high": 9000, "price_unit": "month"}
    return msgspec.structs.replace(found, category="house", reasons=("near", "price", "fresh", "words"), **priced)


def own(id: int) -> bool:
    return id in range(4, 10)


def find_viewing(id: int) -> Viewing | None:
    """To the seeker 0 to 4, to the owner 5 to 9: proposed by either, confirmed, over, cancelled."""
    if id not in range(10):
        return None
    status = ("proposed", "proposed", "confirmed", "confirmed", "cancelled")[id % 5]
    at = NOW - timedelta(hours=3) if id % 5 == 3 else NOW + timedelta(days=1)
    contact = "+250788000001" if status == "confirmed" else None
    title = "" if id == 4 else "Sunny house"
    by, side = ("seeker" if id % 5 == 0 else "owner"), ("seeker" if id < 5 else "owner")
    return Viewing(id, 1, title, at, at <= NOW, by, status, 1, side, 9, "Aline" if id else None, contact)


def move_viewing(id: int, seen: int, move: str, at: datetime | None) -> Moved:
    found = find_viewing(id)
    if found is None:
        return Moved("gone")
    return Moved("ok", 9) if seen == 1 and found.status == "proposed" else Moved("changed" if seen != 1 else "over")


def find_stay(id: int) -> Stay | None:
    """To the guest 0 to 2, to the owner 3 to 5; 6 are days kept, 7 is over, for 8 the owner named other days."""
    if id not in range(9):
        return None
    first = TODAY - timedelta(days=9) if id == 7 else TODAY + timedelta(days=3)
    status = "confirmed" if id in (6, 7) else "proposed" if id == 8 else ("proposed", "confirmed", "declined")[id % 3]
    contact = "+250788000001" if status == "confirmed" and id != 6 else None
    side: Any = "owner" if id in range(3, 7) else "seeker"
    other = (None, None, None) if id == 6 else (9, "Aline", contact)
    leaves = first + timedelta(days=2)
    return Stay(id, 2, "Guest flat", first, leaves, status, side, id == 6, id == 8, 5000, 9000, "night", "RWF", *other)


def move_stay(id: int, move: str) -> MovedStay:
    found = find_stay(id)
    if found is None:
        return MovedStay("gone")
    if found.status != "proposed":
        return MovedStay("over" if id % 2 else "past")
    return MovedStay("ok", 9, [DeclinedStay(2, 8)] if move == "confirm" else [])


def move_stay_days(id: int, arrives: date, nights: int) -> MovedDays:
    return MovedDays("ok", 8) if nights < 50 else MovedDays("taken")


def find_inquiry(id: int) -> Inquiry | None:
    """To the asker 0 to 2, to the owner 3 to 5; 6 is of a home that was deleted."""
    if id not in range(7):
        return None
    asked = ("", "asked", "given")[id % 3]
    contact = "+250788000001" if asked == "given" and id < 3 else None
    side: Any = "seeker" if id < 3 else "owner"
    words, by = ("", "") if id == 0 else ("Is there water", "owner" if id % 2 else "seeker")
    title = "" if id == 6 else "Sunny house"
    return Inquiry(id, 1, title, side, 9, "Aline", asked, contact, words, by, NOW)


def ask_about_home(home: int, words: str) -> Written:
    return write_inquiry(1, words)


def write_inquiry(id: int, words: str) -> Written:
    outcome = {"yes": "wait", "no": "taken", "skip": "gone"}.get(words, "ok")
    return Written(outcome, id, 9 if outcome == "ok" else None)


def days() -> list[str]:
    """What stands in English for days, months and the link to a home."""
    coming = [formats.moment(NOW + timedelta(days=days), "en", "RW") for days in range(-10, 60)]
    return [
        *coming,
        *(formats.month(2026, month, "en") for month in range(3, 10)),
        "https://wa.me/?text=home",
        "x" * 280,
    ]


def sized(page: int) -> range:
    return range((PAGE + 1, PAGE, 0)[min(page, 2)])


def my_stays(page: int) -> list[ListedStay]:
    return [
        ListedStay(id, "" if id == 6 else "Aline", TODAY, TODAY + timedelta(days=2), "proposed") for id in sized(page)
    ]


def home_stays(home: int, page: int) -> list[ListedStay]:
    return my_stays(page)


def create_home(home: Home, words: str, until: datetime, held: bool) -> int:
    return 4


def change_home(id: int, home: Home, words: str, until: datetime, held: bool) -> bool:
    return own(id)


def open_home(id: int, until: datetime) -> bool:
    return own(id)


def may_post(domain: str) -> PostingRight:
    return PostingRight(10, 0, None)


def check_posting(domain: str, words: str, hashes: list[int], changed: int = 0) -> Posting:
    """What is called "x" is held back, "skip" there already, "back" not to be offered; of the others some are fine."""
    right = may_post(domain)
    match words.split(maxsplit=1)[0]:
        case "x":
            return Posting("held", right, Verdict("scam", "upfront", "hold"))
        case "skip" | "Sunny":
            return Posting("duplicate", right, listing=4, title="Sunny house")
        case "jobs":
            return Posting("refused", right, Verdict("prohibited", "stolen", "refuse"))
        case _:
            return Posting("ok", right)


def add_photos(domain: str, listing: int, kept: KeptPhotos) -> int:
    return len(kept.photos)


def is_verified(person: int) -> bool:
    return True


def rating_of(person: int) -> Rating:
    return Rating(4.6, 12)


def hold_home(id: int, reason: str) -> None:
    pass


def settle_home(review: int) -> Settled | None:
    return Settled(8, "publish" if review == 1 else "refuse", "Sunny house") if review in (1, 99) else None


def end_requests(home: int) -> list[Ended]:
    return [Ended("viewing", 1, 9), Ended("stay", 1, 8)] if home == 4 else []


def my_homes(page: int) -> list[ListedHome]:
    return [ListedHome(id, f"Home {id}", "open") for id in sized(page)]


def viewing_moments(home: int) -> list[datetime]:
    return [NOW + timedelta(days=1)]


def propose_viewing(home: int, at: datetime) -> Proposed:
    return Proposed("ok", 0, 9) if home == 1 else Proposed("duplicate", 1)


def remind_of_viewing(viewing: Viewing, now: datetime) -> None:
    pass


def forget_reminders(viewing: int) -> None:
    pass


def my_viewings(page: int) -> list[ListedViewing]:
    return [ListedViewing(id, f"Home {id}", NOW, "confirmed") for id in sized(page)]


def booked_days(home: int) -> list[Booked]:
    return [Booked(TODAY, TODAY + timedelta(days=2))] * 12


def ask_stay(home: int, arrives: date, nights: int) -> AskedStay:
    return AskedStay("ok", 0, 9) if nights < 50 else AskedStay("taken")


def keep_days(home: int, arrives: date, nights: int) -> str:
    return "ok" if nights < 50 else "taken"


def ask_contact(home: int) -> Written:
    return Written("ok", 1, 9) if home == 1 else Written("given", 2)


def answer_contact(id: int, gives: bool) -> Written:
    return Written("ok", id, 9) if id == 4 else Written("already", id)


def my_inquiries(page: int) -> list[ListedInquiry]:
    return [ListedInquiry(id, "Sunny house", "Yes") for id in sized(page)]


def rate(domain: str, deal: int, person: int, stars: int, words: str) -> bool:
    return words != "no"


STORES: dict[str, Callable[..., Any]] = {
    store.__name__: store
    for store in (
        may_post, check_posting, add_photos, is_verified, rating_of,
        find_home, create_home, change_home, hold_home, settle_home, open_home, end_requests, my_homes,
        viewing_moments, propose_viewing,
        move_viewing, remind_of_viewing, forget_reminders, find_viewing, my_viewings, booked_days, ask_stay, move_stay,
        move_stay_days, keep_days, find_stay, my_stays, home_stays, write_inquiry, ask_about_home, ask_contact,
        answer_contact, find_inquiry, my_inquiries, rate,
    )
} | dict.fromkeys(("pause_home", "take_home", "delete_home"), own)  # fmt: skip
