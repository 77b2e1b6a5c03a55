"""Every way through every conversation: nothing raises, all that is said can be sent, every id leads somewhere."""

from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

import covers
import helping
import homes
import leavers
import market
import produce
import restaurants
import rides
from easymo.agents.answer import Answer, Proposal
from easymo.conversation import formats, router
from easymo.conversation.catalogue import LANGUAGES, Catalogue
from easymo.conversation.menus import PAGE
from easymo.conversation.prompts import Code
from easymo.conversation.service import Registry
from easymo.conversation.session import OpenFlow, Person, State, encode_state
from easymo.conversation.turn import play_tell
from easymo.ledger.ledger import Moved, Movement, Wallet
from easymo.ledger.orders import Order, Ordered, Reward, Terms
from easymo.ledger.orders import Settled as Settlement
from easymo.ledger.pins import Checked, Pin
from easymo.ledger.recipients import Recipient, Sent
from easymo.ledger.referral import Invitation
from easymo.listings.alerts import Alert, Found
from easymo.listings.favourites import Favourite
from easymo.listings.moderation import Verdict
from easymo.listings.photos import PHOTOS_MOST, KeptPhoto, KeptPhotos, Photo, RefusedPhoto
from easymo.listings.posting import Posting, PostingRight
from easymo.listings.query import Query
from easymo.listings.reports import Hidden, Outcome, Reportable, Reported
from easymo.listings.search import Hit
from easymo.notifications.choices import Choices
from easymo.people.blocks import PAGE as BLOCKS_PAGE
from easymo.people.blocks import Block, Blocked
from easymo.people.verifications import Settled, Verification
from easymo.places.gazetteer import Place, load
from easymo.reading import Money
from easymo.registry import build_registry
from easymo.reviews.matters import Decided as MatterDecided
from easymo.services.core.flows.home import LANGUAGE_NAMES
from easymo.services.core.store import HomeRow
from easymo.services.jobs.applications import (
    Application,
    Applied,
    Completed,
    Decided,
    Dismissed,
    KeptCv,
    ListedApplication,
    Withdrawn,
)
from easymo.services.jobs.job import Job
from easymo.services.jobs.seeker import Seeker
from easymo.services.jobs.seekers import FittingJob, FittingSeeker, Invited
from easymo.services.jobs.store import Deleted, FoundJob, ListedJob
from easymo.vault.document import Kept, Lent
from easymo.whatsapp.messages import Message, Text
from easymo.whatsapp.updates import Location, Media, Update
from pseudo import PseudoCatalogue, narrow_words, words_of
from talks import NOW, Talk, ids

STATES_MOST = 4000


@cache
def house() -> Registry:
    return build_registry()


# A database with a little of everything ---------------------------------------------------------------------------


def job(id: int, **members: Any) -> FoundJob:
    amount = None if id % 2 else 5000
    paid: dict[str, Any] = {"pay_low": amount, "pay_high": amount, "pay_period": amount and "day"}
    described: dict[str, Any] = {"title": "Cook for a wedding " * 4, "details": "x" * 500, "place": "Kimironko"}
    sorted_by: dict[str, Any] = {"category": "customer_service", "kind": "short", "currency": "RWF", "slots": id}
    dated: dict[str, Any] = {"created_at": NOW, "expires_at": NOW + timedelta(days=7)}
    return FoundJob(id=id, **(described | sorted_by | paid | dated | members))


def search(country: str, query: Query) -> list[Hit]:
    count = {0: PAGE + 1, 1: PAGE}.get(query.page, 0)
    away = 1.5 if query.latitude else None
    found = [hit(id, away) for id in range(1, count + 1)]
    if query.domain in produce.DOMAINS:
        return [produce.hit(each) for each in found]
    return found if query.domain == "job" else [homes.hit(each) for each in found]


def lacks_meaning(country: str, query: Query) -> bool:
    return False


def hit(id: int, kilometres: float | None) -> Hit:
    amount = None if id % 2 else 5000
    priced: dict[str, Any] = {"price_low": amount, "price_high": amount, "price_unit": "day" if amount else ""}
    described: dict[str, Any] = {"title": "Cook for a wedding " * 4, "place": "Kimironko", "currency": "RWF"}
    reasons = ("words", "near", "price", "fresh")[: id % 5]
    return Hit(id=id, category="customer_service", kilometres=kilometres, reasons=reasons, **(described | priced))


def find_job(id: int) -> FoundJob | None:
    """1 is one's own and expired, 4 one's own and open, 5 to 8 one's own too, 3 applied for, 2 anybody's."""
    statuses = {1: "expired", 5: "paused", 6: "filled", 7: "held", 8: "hidden"}
    own: dict[str, Any] = {"mine": id in (1, 4, 5, 6, 7, 8), "applied": id == 3, "status": statuses.get(id, "open")}
    closes_soon = {"expires_at": NOW + timedelta(days=2)} if id == 4 else {}
    told: dict[str, Any] = {"schedule": "X" * 100, "starts": NOW.date(), "stars": 4.5, "ratings": 2, "verified": True}
    return job(id, details="", **own, **closes_soon, **(told if id == 2 else {})) if id in range(1, 9) else None


def my_job(id: int) -> Job | None:
    paid: dict[str, Any] = {"pay": Money(5000, 9000), "period": "day"}
    described: dict[str, Any] = {"title": "Cook", "details": "", "category": "cooking", "kind": "gig", "slots": 2}
    return Job(**described, **paid, place=Place("Remera", -1.95, 30.1), country="RW") if id == 4 else None


def create_job(job: Job, words: str, until: datetime, *, held: bool) -> int:
    return 42


def change_job(id: int, job: Job, words: str, until: datetime, *, held: bool) -> bool:
    return my_job(id) is not None


def may_post(domain: str) -> PostingRight:
    return RIGHT


def check_posting(domain: str, words: str, hashes: list[int], changed: int = 0) -> Posting:
    """Judged by the first word: every outcome has one."""
    title = words.split(maxsplit=1)[0]
    if title in ("cook", "Cook"):
        return Posting("ok", RIGHT, Verdict("scam", "transfer", "warn"))
    if title == "Remera":
        return Posting("held", RIGHT, Verdict("scam", "upfront", "hold"))
    if title == "50k":
        return Posting("duplicate", RIGHT, listing=4, title="Cook " * 16)
    if title == "Kimironko":
        return Posting("often", msgspec.structs.replace(RIGHT, until=NOW))
    return Posting("refused", RIGHT, Verdict("prohibited", "drugs", "refuse"))


def seeker(**members: Any) -> Seeker:
    described: dict[str, Any] = {"skills": ["Driving", "Cooking"] * 5, "places": [Place("Remera", -1.95, 30.1)] * 5}
    free: dict[str, Any] = {"years": 3, "kinds": [], "pay": 5000, "period": "day", "suggested": True}
    return Seeker(**(described | free | members))


def fitting_jobs(count: int) -> list[FittingJob]:
    described: dict[str, Any] = {"title": "Cook " * 16, "place": "Remera", "currency": "RWF", "among": count}
    paid: list[dict[str, Any]] = [
        {"pay_low": None, "pay_high": None, "period": ""},
        {"pay_low": 5000, "pay_high": 9000, "period": "day"},
    ]
    reasons = ["skills", "pay", "near", "fresh"]
    return [
        FittingJob(id=id, reasons=reasons[: id % 5], kilometres=None if id % 2 else 1.2, **described, **paid[id % 2])
        for id in range(1, count + 1)
    ]


def is_newcomer() -> bool:
    return True


def count_fitting(job: int) -> int:
    return 3 if job == 1 else 0


def invited_to(match: int) -> int | None:
    return 2 if match == 2 else None


def rate_other_side(id: int, stars: int, words: str) -> bool:
    return stars > 1


def nothing(*_: Any, **__: Any) -> None:
    pass


def one(*_: Any) -> int:
    return 1


def settle_held(id: int, until: datetime = NOW) -> str | None:
    return "Cook"


def recommended(profile: Seeker, terms: list[str], country: str, page: int) -> list[FittingJob]:
    return fitting_jobs((PAGE + 1, PAGE, 0)[min(page, 2)])


def fitting_seeker(id: int) -> FittingSeeker | None:
    """1 was asked, 2 to 9 were not."""
    described: dict[str, Any] = {"title": "Cook " * 16, "name": "Aline " * 5, "skills": ["Driving"] * 10, "years": id}
    judged: dict[str, Any] = {"reasons": ["skills"], "kilometres": 1.2 if id % 2 else None, "verified": id % 2 == 0}
    if id not in range(1, 10):
        return None
    return FittingSeeker(id=id, job_id=1, invited=id == 1, stars=4.5, ratings=id - 1, **described, **judged)


def fitting_seekers(job: int, page: int) -> list[FittingSeeker]:
    listed = [found for id in range(1, 10) if (found := fitting_seeker(id))]
    return listed[: (PAGE + 1, PAGE, 0)[min(page, 2)]] if job == 1 else []


def invite_seeker(id: int) -> Invited:
    return (
        Invited("gone", None)
        if id not in range(1, 10)
        else Invited("already" if id == 1 else "ok", None if id == 1 else 9)
    )


def complete_application(id: int) -> Completed:
    return Completed("ok", 9) if id in (2, 7) else Completed("gone", None)


def delete_job(id: int) -> Deleted:
    return Deleted(my_job(id) is not None, "Cook", [8, 9])


def close_job(id: int) -> bool:
    return my_job(id) is not None


def open_job(id: int, until: datetime) -> bool:
    return id in (1, 4)


STATUSES = ("pending", "shortlisted", "accepted", "closed", "withdrawn")
RIGHT = PostingRight(per_day=10, made=0, until=None)


def find_application(id: int) -> Application | None:
    """0 to 4 are received and 5 to 9 sent, in each status; 10 and 11 are done, 12 is rated, 13 is not there."""
    if id in (10, 11, 12):
        known: dict[str, Any] = {
            "skills": ["Driving", "Cooking"],
            "years": 1,
            "stars": 4.5,
            "ratings": 2,
            "verified": True,
        }
        sides: dict[str, Any] = {"cv": False, "mine": id == 11, "rated": id == 12}
        return Application(id, 4, "Cook", "Aline", "x", "completed", NOW, "+250788000001", **sides, **known)
    if id not in range(10):
        return None
    status = STATUSES[id % 5]
    contact = "+250788000001" if status == "accepted" else None
    return Application(id, 4, "Cook " * 16, "Aline " * 5, "x" * 500, status, NOW, contact, cv=id != 1, mine=id >= 5)


def find_cv(id: int) -> KeptCv | None:
    return KeptCv(UUID(int=id), 9) if id in (0, 2) else None


def apply_for_job(job: int, note: str, cv: UUID | None) -> Applied:
    return {"yes": Applied("duplicate", None, 7), "no": Applied("expired", None, None)}.get(note, Applied("ok", 0, 7))


def decide_application(id: int, decision: str) -> Decided:
    if id not in range(5):
        return Decided("gone", None)
    if decision == STATUSES[id]:
        return Decided("already", None)
    if STATUSES[id] not in ("pending", "shortlisted"):
        return Decided(STATUSES[id], None)
    filled = decision == "accepted"
    return Decided("ok", 9, filled, waiting=2 if id == 0 else 0)


def next_applicant(job: int) -> int | None:
    return 0 if job == 4 else None


def dismiss_applicants(job: int) -> list[Dismissed]:
    return [Dismissed(5, 8), Dismissed(8, 9)] if job == 4 else []


def withdraw_application(id: int) -> Withdrawn:
    return Withdrawn("ok", 7) if id in (5, 6) else Withdrawn("gone", None)


def list_applications(page: int, job: int = 4) -> list[ListedApplication]:
    listed = [ListedApplication(id, f"Somebody {id}", STATUSES[id % 5], id % 2 == 0) for id in (*range(PAGE), 10)]
    return listed[: (PAGE + 1, PAGE, 0)[min(page, 2)]] if job == 4 else []


def find_reportable(domain: str, id: int) -> Reportable | None:
    """1 is one's own, 2 reported, 3 a listing; 4 is a person."""
    title = "" if id == 4 else "Cook for a wedding"
    return Reportable(title, is_listing=id != 4, own=id == 1, reported=id == 2) if id in range(1, 5) else None


def report_owner(domain: str, id: int, reason: str, words: str) -> Reported:
    if words in ("yes", "no"):
        return Reported("enough" if words == "yes" else "gone", hidden=False, owner=None)
    return Reported("ok", hidden=True, owner=7)


def find_hidden(domain: str, id: int) -> Hidden | None:
    reasons = ("reports", "operator", "decision", "ban")
    return Hidden("Cook" if id < 3 else "", id < 3, reasons[id]) if id in range(4) else None


def object_to_hiding(domain: str, id: int, words: str) -> str:
    return {"jobs": "already", "yes": "gone"}.get(words, "ok")


def find_decision(id: int) -> MatterDecided | None:
    """0 to 2 are reports, 3 and 4 a post that was held."""
    decisions = ("dismiss", "hide", "ban", "publish", "refuse")
    kind, subject = ("report", "job:1") if id < 3 else ("listing", "job:7")
    return MatterDecided(id, kind, subject, decisions[id], {"title": "Cook"}) if id in range(5) else None


def find_report(id: int) -> Outcome | None:
    decisions = (None, "dismiss", "hide", "ban")
    return Outcome("Cook" if id < 3 else "", id < 3, decisions[id]) if id in range(4) else None


def block_owner(domain: str, id: int) -> Blocked:
    outcome = {1: "own", 2: "already", 3: "ok"}.get(id, "gone")
    return Blocked(outcome, 5 if id in (2, 3) else None, "Cook")


def my_blocks(page: int) -> list[Block]:
    listed = [Block(id, "job", "Cook" if id else "", NOW) for id in range(BLOCKS_PAGE + 1)]
    return listed[: (BLOCKS_PAGE + 1, BLOCKS_PAGE, 0)[min(page, 2)]]


def find_block(id: int) -> Block | None:
    return Block(id, "job", "Cook", NOW) if id in range(8) else None


def unblock(id: int) -> bool:
    return True


def my_jobs(page: int) -> list[ListedJob]:
    return [ListedJob(id, f"Job {id}", "open") for id in range((PAGE + 1, PAGE, 0)[min(page, 2)])]


def home_menu(country: str) -> list[HomeRow]:
    addresses = {"jobs_agent": "jobs:menu", "rides_agent": "mobility:menu", "profile": "profile:menu"}
    return [HomeRow(key, address) for key, address in addresses.items()]


def saved_places() -> dict[str, Place]:
    """More than one page shows, fewer than may be saved."""
    return {f"Ewacu {letter}": Place("Remera", -1.95, 30.1, "Gasabo, Kigali") for letter in "ABCDEFGH"}


def save_place(name: str, place: Place) -> bool:
    return name != "x"


def set_name(name: str) -> None:
    pass


def delete_place(name: str) -> bool:
    return True


def rename_place(name: str, to: str) -> str:
    return {"jobs": "taken", "x": "gone"}.get(to, "done")


def is_own_album(domain: str, listing: int) -> bool:
    return listing in (7, 8)


def photos_of(domain: str, listing: int) -> list[Photo]:
    """7 is one's own, 8 too and full, 6 somebody else's."""
    count = {6: 3, 7: 2, 8: PHOTOS_MOST}.get(listing, 0)
    return [Photo(id, 1, UUID(int=id), UUID(int=id), 0) for id in range(1, count + 1)]


def add_to_album(domain: str, listing: int, kept: KeptPhotos) -> int:
    return len(kept.photos)


def change_photo(id: int) -> bool:
    return id == 1


def my_verifications() -> list[Verification]:
    return [Verification("business", NOW + timedelta(days=30))]


def ask_for_verification(kind: str, document: UUID) -> int:
    return 1


def settle_verification(review: int) -> Settled:
    known = {1: Settled("verified", "id", NOW), 2: Settled("refused", "agent")}
    return known.get(review, Settled("gone"))


def find_alert(id: int) -> Alert | None:
    """2 is a wanted ad's, 3 has ended."""
    source = "wanted:7" if id == 2 else ""
    return Alert(id, "job", source, "“Cook” · " * 20, "w=cook", "daily", NOW, id == 3) if id in range(1, 11) else None


def my_alerts() -> list[Alert]:
    return [alert for id in range(1, 11) if (alert := find_alert(id))]


def save_alert(name: str, query: Query, country: str, cadence: str) -> int | None:
    return None if cadence == "weekly" else 1


def change_cadence(id: int, cadence: str) -> bool:
    return id == 1


def renew_alert(id: int) -> datetime | None:
    return NOW if id in (1, 3) else None


def stop_alert(id: int) -> str | None:
    return "“Cook”" if id in (1, 2) else None


def my_choices() -> Choices:
    return Choices(("alerts",), None)


def choose(choices: Choices) -> None:
    pass


def found_matches(search: int) -> list[Found]:
    amounts = (None, 5000, 7000)
    units = ("day", "", "fixed")
    told = [
        Found("job", id, "Cook " * 16, "Remera", amounts[id % 3], amounts[id % 3], units[id % 3], "RWF", 9)
        for id in range(1, 9)
    ]
    return told if search == 1 else told[:1]


def favourite(domain: str, listing: int) -> Favourite | None:
    """1 is gone, 2 is there, 3 cheaper than it was."""
    before = 9000 if listing == 3 else None
    price = None if listing == 2 else 5000
    gone = listing == 1
    return Favourite("job", listing, "Cook " * 16, "RWF", price, before, gone) if listing in range(1, 10) else None


def my_favourites(page: int) -> list[Favourite]:
    rows = [kept for id in range(1, PAGE + 2) if (kept := favourite("job", id))]
    return rows[: (PAGE + 1, PAGE, 0)[min(page, 2)]]


def keep_listing(domain: str, listing: int) -> str:
    return ("gone", "kept", "removed", "own", "full")[min(listing, 4)]


def find_recipient(phone: str) -> Recipient | None:
    return Recipient(8, "Keza U.") if phone.endswith("1") else None


def transfer(key: str, recipient: int, tokens: int, proven: bool) -> Moved:
    if tokens == 12 and not proven:
        return Moved("pin", bound=10_000)
    refusals = ("insufficient", "frozen", "conflict", "self", "least", "most", "day", "hour", "recipient")
    return Moved(refusals[tokens], bound=5) if tokens < len(refusals) else Moved("ok", 7)


def statement(page: int, size: int) -> list[Movement]:
    kinds = ("transfer", "purchase", "cashout", "redemption", "reward", "merge")
    lines = [Movement(id, kinds[id % 6], 500 if id % 2 else -500, 8, NOW) for id in range(size + 1)]
    return lines[: (size + 1, size, 0)[min(page, 2)]]


def check_pin(pin: Code) -> Checked:
    return {"00000": Checked("wrong", 3), "12345": Checked("locked", until=NOW)}.get(pin.digits, Checked("right"))


def find_order(id: int) -> Order | None:
    kinds, states = ("purchase", "cashout", "redemption"), ("waiting", "done", "refused", "paid", "expired")
    return Order(id, kinds[id % 3], states[id % 5], 5000, 0, 2500, "RWF") if id in range(15) else None


def order_purchase(key: str, country: str, tokens: int) -> Ordered:
    refusals = ("least", "most", "closed", "conflict")
    return Ordered(refusals[tokens], bound=100) if tokens < len(refusals) else Ordered("ok", 3)


def order_payout(key: str, country: str, given: int, phone: str) -> Ordered:
    return Ordered("ok", 4) if phone.endswith("1") else Ordered("insufficient")


def order_reward(key: str, country: str, reward: int, phone: str) -> Ordered:
    return order_payout(key, country, 0, phone)


def find_transfer(entry: int) -> Sent:
    return Sent(500, "Keza U." if entry == 1 else None, entry == 3)


def is_good_pin(pin: Code) -> bool:
    return pin.digits != "00000"


def terms_of(country: str) -> Terms:
    return Terms("RWF", 2, "123456", 1, 100_000, 1000)


def rewards_of(country: str) -> list[Reward]:
    return [Reward(1, "airtime", 500, 1000), Reward(2, "fuel", 5000, 10_000)]


def claim_payment(order: int, payment: str) -> str:
    return "used" if payment == "2" else "done"


def settle_order(review: int) -> Settlement:
    return Settlement("done", review)


def join_by(code: str) -> str:
    return {"A": "own", "B": "already", "C": "old", "D": "unknown"}.get(code, "ok")


RESULTS: dict[str, Any] = {
    "ledger.send_qr": "upload-9",
    "listings.keep_photos": KeptPhotos(
        (KeptPhoto(UUID(int=1), UUID(int=2), 3),), (RefusedPhoto(2, "listings-photo-huge"),)
    ),
    "listings.lend_photos": ["upload-1", "upload-2", "upload-3"],
    "vault.keep_media": Kept(UUID(int=1), "application/pdf", 9),
    "vault.lend_media": Lent("upload-1", "application/pdf"),
    "agents.our_number": "250788999999",
    "agents.answer": Answer(
        "Typed",
        (
            Proposal.to("jobs:job:2", "Cook " * 16),
            Proposal("jobs", "post", {"title": "Cook", "place": Place("Remera", -1.95, 30.1)}),
            Proposal("mobility", "ride"),
        ),
    ),
    **market.RESULTS,
    **covers.RESULTS,
    **rides.RESULTS,
    **restaurants.RESULTS,
    **leavers.RESULTS,
}
"""What the outside world answers, by activity."""
STORES: dict[str, Callable[..., Any]] = {
    "wallet_of": lambda: Wallet(60_000, 500),
    "statement": statement,
    "transfer": transfer,
    "find_recipient": find_recipient,
    "find_transfer": find_transfer,
    "pin_of": lambda: Pin(exists=True),
    "check_pin": check_pin,
    "propose_pin": is_good_pin,
    "confirm_pin": is_good_pin,
    "ask_replacement": lambda: NOW,
    "terms_of": terms_of,
    "rewards_of": rewards_of,
    "find_order": find_order,
    "order_purchase": order_purchase,
    "claim_payment": claim_payment,
    "order_cashout": order_payout,
    "order_reward": order_reward,
    "settle_order": settle_order,
    "my_invitation": lambda: Invitation("ABCDEFGH", 3, 1),
    "join_by": join_by,
    "is_own_album": is_own_album,
    "photos_of": photos_of,
    "add_to_album": add_to_album,
    "choose_cover": change_photo,
    "remove_photo": change_photo,
    "my_verifications": my_verifications,
    "ask_for_verification": ask_for_verification,
    "settle_verification": settle_verification,
    "my_alerts": my_alerts,
    "find_alert": find_alert,
    "save_alert": save_alert,
    "change_cadence": change_cadence,
    "renew_alert": renew_alert,
    "stop_alert": stop_alert,
    "take_matches": found_matches,
    "told_matches": found_matches,
    "keep_listing": keep_listing,
    "my_favourites": my_favourites,
    "find_favourite": favourite,
    "my_choices": my_choices,
    "choose": choose,
    "saved_places": saved_places,
    "save_place": save_place,
    "rename_place": rename_place,
    "delete_place": delete_place,
    "set_name": set_name,
    "find_reportable": find_reportable,
    "report_owner": report_owner,
    "find_hidden": find_hidden,
    "object_to_hiding": object_to_hiding,
    "find_decision": find_decision,
    "find_report": find_report,
    "block_owner": block_owner,
    "my_blocks": my_blocks,
    "find_block": find_block,
    "unblock": unblock,
    "home_menu": home_menu,
    "search": search,
    "lacks_meaning": lacks_meaning,
    "find_job": find_job,
    "create_job": create_job,
    "may_post": may_post,
    "check_posting": check_posting,
    "count_held": nothing,
    "open_review": one,
    "my_profile": seeker,
    "save_profile": nothing,
    "delete_profile": is_newcomer,
    "is_newcomer": is_newcomer,
    "recommended": recommended,
    "take_fitting_jobs": lambda: fitting_jobs(2),
    "told_fitting_jobs": lambda: fitting_jobs(1),
    "fitting_seekers": fitting_seekers,
    "count_fitting": count_fitting,
    "find_fitting": fitting_seeker,
    "invite_seeker": invite_seeker,
    "invited_to": invited_to,
    "complete_application": complete_application,
    "rate_other_side": rate_other_side,
    "publish_held": settle_held,
    "refuse_held": settle_held,
    "delete_job": delete_job,
    "my_job": my_job,
    "change_job": change_job,
    "close_job": close_job,
    "apply_for_job": apply_for_job,
    "decide_application": decide_application,
    "withdraw_application": withdraw_application,
    "find_application": find_application,
    "list_applicants": list_applications,
    "my_applications": list_applications,
    "my_jobs": my_jobs,
    "pause_job": close_job,
    "open_job": open_job,
    "find_cv": find_cv,
    "next_applicant": next_applicant,
    "dismiss_applicants": dismiss_applicants,
    **market.STORES,
    **homes.STORES,
    **rides.STORES,
    **covers.STORES,
    **restaurants.STORES,
    **produce.STORES,
    **helping.STORES,
    **leavers.STORES,
    "remember": nothing,
}

REPORTING = (
    *(f"{flow}:job-{id}" for flow in ("report", "block", "object", "told-hidden") for id in range(4)),
    *("report:job-4", "told-shown:job-1", *(f"report-decided:{id}" for id in range(3))),
    *(f"{flow}:{id}" for flow in ("told-report", "unblock") for id in range(1, 4)),
)
"""Where tells and the details of listings lead."""
JOBS = (
    *(
        f"jobs:{way}"
        for way in ("told-fits:1", "told-invitation:2", "listing-decided:3", "listing-decided:4", "fits:1")
    ),
    *(f"jobs:{flow}:{id}" for flow in ("job", "delete") for id in range(1, 9)),
    *(f"jobs:{flow}:{id}" for flow in ("application", "complete", "rate") for id in (2, 7, 10, 11, 12)),
    *(f"jobs:filter:{field}?w=cook" for field in ("category", "kind", "place", "pay", "order")),
)
ALBUMS = (
    *(f"core:{flow}:item-{id}" for flow in ("photos", "photos-full", "album", "album-add") for id in (6, 7, 8)),
    *(f"core:album-{change}:item-7" for change in ("cover", "remove")),
    *(f"profile:verification-decided:{id}" for id in range(1, 4)),
)
WALLET = (
    *(f"profile:paid:{id}" for id in range(15)),
    *(f"profile:{flow}:{id}" for flow in ("payment-decided", "payment-found") for id in (1, 2, 6, 7, 11, 12)),
    *(f"profile:told-transfer:{id}" for id in range(1, 3)),
    *(f"profile:join:{code}" for code in "ABCDE"),
    *("profile:told-reward", "profile:pin-forgotten", "profile:statement:1", "profile:statement:2"),
)

TEXTS = (
    "jobs",
    "tech jobs",
    "Kimironko",
    "Remera",
    "50k",
    "1",
    "0",
    "2",
    "more",
    "back",
    "skip",
    "yes",
    "no",
    "cancel",
    "menu",
    "x",
)
UPDATES = (
    *(Update("text", text=text) for text in TEXTS),
    Update("location", location=Location(-1.95, 30.06)),
    Update("sticker"),
    Update("document", media=Media("document", "1", "application/pdf")),
    Update("image", media=Media("image", "2", "image/jpeg")),
)


class Heard(Catalogue):
    """The sentences of ``plain``; notes which were said."""

    def __init__(self, plain: Catalogue) -> None:
        self._plain = plain
        self.keys: set[str] = set()

    def text(self, language: str, key: str, values: Mapping[str, Any] | None = None) -> str:
        self.keys.add(key)
        return self._plain.text(language, key, values)

    def has(self, key: str) -> bool:
        return self._plain.has(key)

    def words(self, key: str) -> dict[str, frozenset[str]]:
        return self._plain.words(key)


class Step(NamedTuple):
    """One update in one state."""

    state: State
    person: Person
    update: Update


class Explored(NamedTuple):
    flows: set[str]
    """Those opened."""
    seen: dict[str, str]
    """Ids offered, each with a sentence that carried it."""
    telling: list[Step]
    """The first step of each that says what none said before: other languages need no others."""


COUNTRIES = {"rw": "RW", "fr": "CD", "sw": "TZ", "en": "UG"}


OPENED = (
    *(f"core:{way}" for way in REPORTING),
    *(*ALBUMS, *JOBS, *WALLET, *market.ADDRESSES, *rides.ADDRESSES, *covers.ADDRESSES),
    *(*restaurants.ADDRESSES, *produce.ADDRESSES, *helping.ADDRESSES),
)
"""Addresses with arguments from which it is walked, besides every flow's own."""


def explore() -> Explored:
    """Walks from first contact along all that is offered and plausible texts, in English, states of one shape once."""
    heard = Heard(house().catalogue)
    registry = Registry(house().services.values(), heard)
    newcomer = Person(1, language=None, country=COUNTRIES["en"])
    known = msgspec.structs.replace(newcomer, language="en")
    ways = deque([Step(State(), newcomer, Update("text", text="jobs"))])
    # What others are told is no address to tap: it says nothing to whom it does not concern.
    addresses = sorted(address for address in registry.addresses if ":told-" not in address)
    ways += [Step(State(heard_at=NOW), known, Update("address", id=address)) for address in (*OPENED, *addresses)]
    visited: set[Any] = set()
    said: set[Any] = set()
    explored = Explored(set(), {}, [])
    while ways and len(visited) < STATES_MOST:
        step = ways.popleft()
        heard.keys = set()
        talk, offered = follow(step, registry, explored)
        shape = shape_of(talk.state)
        if (saying := (*shape[:1], frozenset(heard.keys))) not in said:
            said.add(saying)
            explored.telling.append(step)
        if shape in visited:
            continue
        visited.add(shape)
        ways += [Step(talk.state, talk.person, Update("address", text="title", id=id)) for id in offered]
        ways += [Step(talk.state, talk.person, update) for update in UPDATES]
    assert not ways, "more shapes of states than expected: a conversation does not come to an end"
    return explored


def follow(
    step: Step,
    registry: Registry,
    explored: Explored,
    stores: Mapping[str, Callable[..., Any]] = STORES,
    said: list[Message] | None = None,
) -> tuple[Talk, list[str]]:
    """Takes the step, with all the calls and tells that come of it; returns where it leads and the ids offered there.

    All that is ``said`` is appended.
    """
    talk = Talk(registry, step.person, stores=stores)
    talk.state = step.state
    messages = talk.sends(step.update)
    while talk.state.call is not None:
        messages += talk.returns(RESULTS[talk.open.calling])
    assert messages, "the person hears nothing"
    offered = check(talk, messages, explored.seen)
    known = msgspec.structs.replace(step.person, language=step.person.language or "en")
    for tell in talk.outcome.tells:
        other = Talk(registry, known, stores=stores)
        told = other.takes(play_tell(registry, known, other.state, tell, NOW))
        check(other, told, explored.seen)
        messages += told
        explored.flows.add(tell.address.rpartition(":")[0])
    if talk.state.open:
        explored.flows.add(f"{talk.open.service}:{talk.open.flow}")
    if said is not None:
        said += messages
    return talk, offered


def check(talk: Talk, messages: list[Message], seen: dict[str, str]) -> list[str]:
    """That what was said can be sent and every id in it has a handler, now and when nothing waits any more."""
    offered: list[str] = []
    for message in messages:
        message.payload()
        offered += ids(message)
    for id in offered:
        seen[id] = "".join(message.body for message in messages if id in ids(message))
        for state in (talk.state, State()):
            decision = router.route(house(), talk.person, state, Update("address", id=id), False, "")
            assert not isinstance(decision, router.Unknown), id
    return offered


def shape_of(state: State) -> Any:
    """What of a state decides how a conversation goes on, answers aside."""
    waiting = state.open
    question = (
        (
            waiting.service,
            waiting.flow,
            *answered(waiting),
            any(waiting.given.get(changed) for changed in ("job", "home", "produce")),
            str(waiting.prompt)[:20],
            bool(waiting.recent),
        )
        if waiting
        else None
    )
    menu = tuple(address.partition("?")[0] for address in state.menu[:1])
    return question, state.service, bool(state.parked), () if waiting else menu


def answered(waiting: OpenFlow) -> tuple[tuple[str, ...], str]:
    """What a flow was answered, each once, and the last: changing one thing after another leads to nothing new."""
    labels = [entry.label for entry in waiting.journal]
    return tuple(dict.fromkeys(labels)), labels[-1] if labels else ""


def test_everything_offered_leads_somewhere_and_everything_said_can_be_sent_and_is_in_every_language() -> None:
    """One walk for all: its steps are many."""
    explored = explore()
    check_what_was_opened(explored.flows)
    assert len(explored.seen) > 100
    for language in sorted({*LANGUAGES} - {"en"}):
        for step in explored.telling:
            follow(speaking(step, language), house(), explored)
    check_every_word_said_is_a_sentence_or_data(explored)


def speaking(step: Step, language: str) -> Step:
    spoken = step.person.language and language
    return step._replace(person=msgspec.structs.replace(step.person, language=spoken, country=COUNTRIES[language]))


def check_what_was_opened(flows: set[str]) -> None:
    assert flows >= {"profile:name", "profile:save-place", "profile:rename-place", "profile:delete-place"}
    assert flows >= {"core:report", "core:object", "core:unblock", "core:told-hidden"}
    assert flows >= {"jobs:find", "jobs:browse", "jobs:nearby", "jobs:post", "jobs:apply", "jobs:close"}
    assert flows >= {"jobs:seek", "jobs:filter", "jobs:delete", "jobs:complete", "jobs:rate", "jobs:told-invitation"}
    assert flows >= {"core:alert-often"}
    assert flows >= {"jobs:told-application", "jobs:told-decision", "jobs:told-withdrawal", "jobs:told-end"}
    assert flows >= {"marketplace:sell", "marketplace:want", "marketplace:register", "marketplace:dispute"}
    assert flows >= {
        f"mobility:{flow}" for flow in ("ride", "drivers", "register", "counter", "start", "cancel", "rate")
    }
    assert flows >= {f"mobility:told-{flow}" for flow in ("trip", "counter", "taken", "refused")}
    assert flows >= {"marketplace:told-offer", "marketplace:told-deal", "marketplace:told-request"}
    assert flows >= {
        f"property:{flow}" for flow in ("find", "search", "filter", "offer", "view", "stay", "ask", "rate")
    }
    assert flows >= {
        f"property:told-{flow}" for flow in ("viewing", "stay", "words", "contact-asked", "contact", "end")
    }
    assert flows >= {
        f"ai-agents:{flow}-produce"
        for flow in ("sell", "find", "request", "offer", "counter", "sold", "rate", "cancel")
    }
    assert flows >= {f"ai-agents:told-produce-{flow}" for flow in ("deal", "request", "contact")}
    assert flows >= {f"insurance:{flow}" for flow in ("quote", "paid", "claim", "add")}
    assert flows >= {f"ai-agents:{flow}" for flow in ("support", "ticket", "ticket-add", "ticket-rate", "human")}


def check_every_word_said_is_a_sentence_or_data(explored: Explored) -> None:
    told: list[Any] = [
        *LANGUAGE_NAMES.values(),
        *formats.CURRENCIES.values(),
        "https://wa.me/?text=job",
        "text=ref%3AABCDEFGH",
    ]
    told += [formats.moment(NOW, "en", "RW")]
    told += [formats.day(NOW + timedelta(days=days), "en", "RW") for days in (0, 7, 30)]
    told += [formats.weekday(NOW.date() + timedelta(days=days), "en") for days in (0, 1, 2)]
    told += market.DATA
    told += covers.DATA
    told += restaurants.DATA
    told += produce.DATA
    told += homes.days()
    told += rides.days()
    told += [load().find(name) for name in TEXTS] + [load().nearest(-1.95, 30.06)]
    said: list[Message] = []
    registry = Registry(house().services.values(), PseudoCatalogue(house().catalogue))
    stores = {name: recorded(store, told) for name, store in STORES.items()}
    for step in explored.telling:
        follow(step, registry, explored, stores, said)
    data = words_of(told) | words_of(f"Typed: {TEXTS}") | {"x" * 500}
    assert {word for message in said for word in narrow_words(message)} - data == set()


def recorded(store: Callable[..., Any], told: list[Any]) -> Callable[..., Any]:
    """``store``, whose answers are appended to ``told``."""

    def record(*args: Any, **kwargs: Any) -> Any:
        answer = store(*args, **kwargs)
        told.append(answer)
        return answer

    return record


def test_word_without_a_sentence_is_found() -> None:
    spoken = PseudoCatalogue(house().catalogue).text("en", "jobs-apply-duplicate", {"title": "Cook for Aline"})
    assert list(narrow_words(Text(f"{spoken} Really!"))) == ["Cook", "for", "Aline", "Really"]


def test_every_flow_can_be_opened_by_its_address_with_any_argument() -> None:
    for address in sorted(house().addresses):
        for argument in ("", ":1", ":99", ":999999999999999999999", ":w=%00&p=x", ":w=cook&p=1", ":é😀", "::"):
            talk = Talk(house(), stores=STORES)
            for message in talk.taps(f"{address}{argument}"):
                message.payload()


def test_post_may_be_changed_more_often_than_a_journal_holds() -> None:
    talk = Talk(house(), stores=STORES)
    talk.taps("jobs:edit:4")
    for number in range(40):
        if number:
            talk.says("change")
        talk.says("title")
        (preview,) = talk.says(f"Cook {number}")
        assert f"*Cook {number}*" in preview.body
        assert "5,000 - 9,000 RWF per day" in preview.body
    assert talk.says("publish")[0].body.startswith("✅ Your post has been changed.")


# Anything at all ------------------------------------------------------------------------------------------------

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=120).map(str.strip)
WORDS = st.sampled_from(
    sorted({*house().keywords, *house().catalogue.commands.home, *house().catalogue.commands.skip, *TEXTS})
)
KINDS = st.sampled_from(["image", "audio", "sticker", "reaction", "system", "edit", "unknown", "request_welcome", ""])
ACTIONS = st.one_of(
    st.tuples(st.just("says"), ANY_TEXT | WORDS),
    st.tuples(
        st.just("says"),
        st.sampled_from(["👍" * 40, "9" * 19, "字" * 80, "12:30", "a:b", "x" * 4096, "1.5m", "'", "\\"]),
    ),
    st.tuples(st.just("taps"), st.integers(0, 30)),
    st.tuples(st.just("taps"), st.integers(0, 30)),
    st.tuples(st.just("id"), st.text(max_size=30) | st.sampled_from(sorted(house().addresses)) | st.just("?1:-")),
    st.tuples(st.just("pins"), st.tuples(st.floats(-90, 90), st.floats(-180, 180))),
    st.tuples(st.just("sends"), KINDS),
    st.tuples(st.just("waits"), st.sampled_from([1, 25, 24 * 31])),
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(ACTIONS, st.sampled_from(["", "", "jobs", "property"])), max_size=15),
    st.sampled_from(["rw", "fr", "en", "sw", None]),
    st.sampled_from(["RW", "CD", "BI", "TZ"]),
)
def test_no_turn_ever_raises(actions: list[tuple[tuple[str, Any], str]], language: str | None, country: str) -> None:
    talk = Talk(house(), Person(1, country, language), stores=STORES, met=False)
    offered = ["core:home"]
    for (kind, value), target in actions:
        match kind:
            case "waits":
                talk.waits(hours=value)
                continue
            case "says":
                messages = talk.says(value, target)
            case "taps":
                messages = talk.taps(offered[value % len(offered)], target=target)
            case "id":
                messages = talk.taps(value, target=target)
            case "pins":
                messages = talk.pins(*value, target=target)
            case _:
                messages = talk.sends(Update(value), target)
        for message in messages:
            message.payload()
        offered = [id for message in messages for id in ids(message)] or offered
        assert b"\\u0000" not in encode_state(talk.state)
        assert isinstance(talk.state.open, OpenFlow | None)
