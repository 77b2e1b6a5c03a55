"""What the marketplace decides, by itself: sentences read, deals, opening hours, whom to pay."""

from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from easymo.conversation.router import Go, route
from easymo.conversation.service import Registry
from easymo.conversation.session import Person, State
from easymo.ledger.momo import read_payee, ussd
from easymo.places.hours import DAY, DAYS, Hours, clock, is_open, read_hours
from easymo.registry import build_registry
from easymo.services.marketplace.categories import ATTRIBUTES, CATEGORIES, GROUPS, within
from easymo.services.marketplace.deal import EVENTS, LIVE, TRANSITIONS, next_status, ways_on
from easymo.services.marketplace.item import understand_sale
from easymo.whatsapp.updates import Update


@cache
def house() -> Registry:
    return build_registry()


@cache
def things() -> dict[str, frozenset[str]]:
    words = house().catalogue.words
    return {name: frozenset(words(f"marketplace-category-{name.replace('_', '-')}-words")) for name in CATEGORIES}


# What people say --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "flow", "words"),
    [
        ("marketplace", "marketplace:menu", None),
        ("isoko", "marketplace:menu", None),
        ("sell my phone 80k", "marketplace:sell", "phone 80k"),
        ("Ndashaka kugurisha telefone 80k", "marketplace:sell", "telefone 80k"),
        ("je veux vendre mon vélo", "marketplace:sell", "mon vélo"),
        ("nataka kuuza simu", "marketplace:sell", "simu"),
        ("smart fone", "marketplace:find", "smart fone"),
        ("I want a fridge", "marketplace:find", "I want a fridge"),
        ("ndashaka kugura igare", "marketplace:find", "igare"),
        ("je veux acheter un frigo", "marketplace:find", "un frigo"),
        ("nataka kununua friji", "marketplace:find", "friji"),
        ("i have paid MP123", "marketplace:pay", "MP123"),
        ("register my business", "marketplace:register", None),
        ("shops near me", "marketplace:shops", None),
        ("i need a job", "jobs:find", None),
        ("phone repair job", "jobs:find", "phone repair job"),
    ],
)
def test_sentence_leads_to_its_flow(said: str, flow: str, words: str | None) -> None:
    decision = route(house(), Person(1), State(), Update("text", text=said), False, "")
    assert isinstance(decision, Go)
    assert (decision.flow.address, decision.given.get("words")) == (flow, words)


def test_thing_named_within_another_service_is_that_service_s() -> None:
    decision = route(house(), Person(1), State(service="jobs"), Update("text", text="phone repair"), False, "")
    assert isinstance(decision, Go)
    assert decision.flow.address == "jobs:find"


# Selling in one sentence ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "title", "amount", "place", "category"),
    [
        ("phone 80k", "Phone", 80_000, None, "phones"),
        ("iphone 12 350k kacyiru", "Iphone 12", 350_000, "Kacyiru", "phones"),
        ("telefone 80000 frw kimironko", "Telefone", 80_000, "Kimironko", "phones"),
        ("Samsung A14, 80k!", "Samsung A14", 80_000, None, "phones"),
        ("fridge lg", "Fridge lg", None, None, "appliances"),
        ("friji ya lg 150000", "Friji ya lg", 150_000, None, "appliances"),
        ("canape 3 places 200 000", "Canape 3 places", 200_000, None, "furniture"),
        ("igare 45k i remera", "Igare", 45_000, None, "bicycles"),
        ("thing 12", "Thing 12", None, None, None),
        ("tv", None, None, None, "tv_audio"),
        ("", None, None, None, None),
    ],
)
def test_sentence_is_read_as_answers(
    said: str, title: str | None, amount: int | None, place: str | None, category: str | None
) -> None:
    answers = understand_sale(said, things())
    assert answers.get("title") == title
    assert answers.get("price") == ({"low": amount, "high": amount} if amount else None)
    assert answers.get("category") == category
    if place:
        assert answers["place"].name == place


def test_what_may_be_two_kinds_is_asked() -> None:
    assert "category" not in understand_sale("phone and laptop", things())


def test_no_kind_of_thing_has_the_word_of_another() -> None:
    seen: dict[str, str] = {}
    for category, words in things().items():
        for word in words:
            assert seen.setdefault(word, category) == category, word


def test_tree_is_complete() -> None:
    assert [name for group in GROUPS for name in within(group)] == list(CATEGORIES)
    assert {attribute.kind for attribute in ATTRIBUTES.values()} <= {"text", "number", "choice"}
    assert all(attribute.options for attribute in ATTRIBUTES.values() if attribute.kind == "choice")


# Deals ------------------------------------------------------------------------------------------------------------


def test_only_a_live_deal_goes_on_and_only_a_payment_is_confirmed() -> None:
    assert ways_on("buyer", "reserved") == ["pay", "cancel"]
    assert ways_on("seller", "reserved") == ["cancel"]
    assert ways_on("seller", "paid") == ["confirm", "dispute"]
    assert ways_on("buyer", "paid") == ["dispute"]
    assert ways_on("buyer", "cancelled") == ways_on("seller", "cancelled") == []
    assert [event for event in EVENTS if next_status(event, "buyer", "disputed")] == []
    assert {status for _, _, status in TRANSITIONS} >= set(LIVE)


@pytest.mark.parametrize("side", ["buyer", "seller"])
def test_nobody_confirms_what_was_not_paid(side: Any) -> None:
    assert next_status("confirm", side, "reserved") is None
    assert next_status("confirm", "buyer", "paid") is None


# Whom to pay ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("country", "payee", "amount", "code"),
    [
        ("RW", "+250788000001", 80_000, "*182*1*1*0788000001*80000#"),
        ("RW", "12345", 500, "*182*8*1*12345*500#"),
        ("RW", "+255712345678", 500, ""),
        ("RW", "12345", 0, ""),
        ("TZ", "+255712345678", 500, ""),
        ("BI", "12345", 500, ""),
    ],
)
def test_code_pays_exactly_that(country: str, payee: str, amount: int, code: str) -> None:
    assert ussd(country, payee, amount) == code


@pytest.mark.parametrize(
    ("typed", "payee"),
    [
        ("0788 123 456", "+250788123456"),
        ("250788123456", "+250788123456"),
        ("12345", "12345"),
        ("123 456", "123456"),
        ("123", None),
        ("my number", None),
        ("", None),
    ],
)
def test_payee_is_a_number_or_a_merchant_code(typed: str, payee: str | None) -> None:
    assert read_payee(typed, "RW") == payee


# Opening hours ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("8-18", (480, 1080)),
        ("8:00 - 20:30", (480, 1230)),
        ("08h30 à 18h", (510, 1080)),
        ("8 kugeza 17", (480, 1020)),
        ("8 hadi 17:15", (480, 1035)),
        ("18-2", (1080, 1560)),
        ("24/7", (0, DAY)),
        ("0-24", (0, DAY)),
        ("8", None),
        ("25-26", None),
        ("8:75-9", None),
        ("8-24:30", None),
        ("early", None),
        ("", None),
    ],
)
def test_hours_are_read_or_asked_again(typed: str, hours: tuple[int, int] | None) -> None:
    assert read_hours(typed) == hours


@pytest.mark.parametrize(
    ("hours", "day", "time", "opened"),
    [
        (Hours(DAYS["mon_fri"], 480, 1080), 2, "08:00", True),
        (Hours(DAYS["mon_fri"], 480, 1080), 2, "07:59", False),
        (Hours(DAYS["mon_fri"], 480, 1080), 2, "18:00", False),
        (Hours(DAYS["mon_fri"], 480, 1080), 7, "12:00", False),
        (Hours(DAYS["sat_sun"], 1080, 1560), 7, "23:00", True),
        (Hours(DAYS["sat_sun"], 1080, 1560), 7, "01:59", False),  # 2 March is a Monday, 7 March a Saturday
        (Hours(DAYS["sat_sun"], 1080, 1560), 1, "01:59", True),
        (Hours(DAYS["sat_sun"], 1080, 1560), 2, "01:59", True),
        (Hours(DAYS["sat_sun"], 1080, 1560), 2, "02:00", False),
        (Hours(DAYS["daily"], 0, DAY), 3, "03:33", True),
        (Hours(), 3, "12:00", None),
    ],
)
def test_it_is_open_within_its_hours(hours: Hours, day: int, time: str, opened: bool | None) -> None:
    hour, minute = map(int, time.split(":"))
    assert is_open(hours, datetime(2026, 3, day, hour, minute, tzinfo=ZoneInfo("Africa/Kigali"))) is opened


def test_minutes_past_midnight_are_told_as_the_next_day_tells_them() -> None:
    assert [clock(minutes) for minutes in (0, 485, 1440, 1560)] == ["00:00", "08:05", "00:00", "02:00"]
