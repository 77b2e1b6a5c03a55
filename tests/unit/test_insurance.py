"""Premiums and reminders are decided by tables and days alone."""

from datetime import date, timedelta
from io import BytesIO

import pypdfium2
import pytest

from easymo.services.insurance.policy import Sheet
from easymo.services.insurance.policy_pdf import write
from easymo.services.insurance.quoting import OFFERS_MOST, Offer, Rate, offer, offers
from easymo.services.insurance.renewing import DAYS_BEFORE, reminder_due

END = date(2026, 3, 31)


def test_premium_levy_and_vat_are_shown_apart() -> None:
    rate = Rate(insurer="a", base=20_000, value_share=400, per_seat=1000, levy_share=1000, vat_share=1800)
    made = offer(rate, value=8_000_000, seats=5)
    assert made == Offer("a", base=345_000, levy=34_500, vat=68_310)
    assert made.total == 447_810


def test_premium_is_no_less_than_its_least() -> None:
    assert offer(Rate(insurer="a", base=100, premium_least=30_000), 0, 0).base == 30_000


def test_half_a_franc_is_rounded_up() -> None:
    assert offer(Rate(insurer="a", base=25, vat_share=1800), 0, 0).vat == 5
    assert offer(Rate(insurer="a", base=24, vat_share=1800), 0, 0).vat == 4


def test_cheapest_offer_comes_first_and_no_more_than_fit_a_list() -> None:
    rates = [Rate(insurer=f"i{number}", base=100_000 - number) for number in range(9)]
    made = offers(rates, 0, 0)
    assert [one.insurer for one in made] == ["i8", "i7", "i6", "i5", "i4", "i3"]
    assert len(made) == OFFERS_MOST


def test_each_reminder_comes_once_on_its_day() -> None:
    reminded: int | None = None
    told: list[int] = []
    for left in range(40, -3, -1):
        due = reminder_due(END, END - timedelta(days=left), reminded, None)
        if due is not None:
            assert due == left
            told.append(due)
            reminded = due
    assert tuple(told) == DAYS_BEFORE


@pytest.mark.parametrize(("left", "due"), [(29, 30), (10, 14), (5, 7), (2, 3), (0, 0)])
def test_day_on_which_nobody_looked_is_one_reminder_late(left: int, due: int) -> None:
    assert reminder_due(END, END - timedelta(days=left), None, None) == due
    assert reminder_due(END, END - timedelta(days=left), due, None) is None


def test_snoozed_is_quiet_until_its_day() -> None:
    today = END - timedelta(days=14)
    assert reminder_due(END, today, 30, today + timedelta(days=3)) is None
    assert reminder_due(END, today + timedelta(days=3), 30, today + timedelta(days=3)) == 14


def test_cover_that_ended_is_not_reminded_of() -> None:
    assert reminder_due(END, END + timedelta(days=1), None, None) is None


def test_policy_is_a_page_with_its_words() -> None:
    lines = (("Umwishingizi", "Assurance Générale – “Ineza”"), ("Pulaki", "RAB123C"), ("Ubwoko", "🤝 Ubwa ngombwa"))
    written = write(Sheet("EM-2026-000001", "rw", "Icyemezo cy’ubwishingizi", (lines,), "Ğ", "EM-2026-000001 RAB123C"))
    document = pypdfium2.PdfDocument(BytesIO(written))
    text = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    document.close()
    for part in ("EM-2026-000001", "Icyemezo cy'ubwishingizi", "Générale", "RAB123C", "Ubwoko Ubwa ngombwa"):
        assert part in text
