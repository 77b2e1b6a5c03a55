"""What stands on a certificate is read off the words a recognizer saw, slips and layouts aside."""

from datetime import date

import pytest

from easymo.recognition.papers import Field, extract, merge, read_field
from easymo.recognition.papers.fields import is_vin, read_days
from outsides import PRINTED, page_of


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("registration_plate", "rab 123 c", "RAB123C"),
        ("registration_plate", "RAB I23 C", "RAB123C"),
        ("registration_plate", "RFG 750 K", "RFG750K"),
        ("registration_plate", "RF 123 A", "RF123A"),
        ("registration_plate", "T 123 ABC", "T123ABC"),
        ("policy_expiry", "31/12/2026", "2026-12-31"),
        ("policy_expiry", "3l-l2-2O26", "2026-12-31"),
        ("policy_expiry", "2026-12-31", "2026-12-31"),
        ("policy_expiry", "31 décembre 2026", "2026-12-31"),
        ("policy_expiry", "31 Ukuboza 2026", "2026-12-31"),
        ("policy_number", "p/301/2025/00123", "P/301/2025/00123"),
        ("vin_chassis", "1HGCM82633A004352", "1HGCM82633A004352"),
        ("vin_chassis", "IHGCM82633AO04352", "1HGCM82633A004352"),
        ("vin_chassis", "1HGCM82633A00435Z", "1HGCM82633A004352"),
        ("vehicle_year", "2O15", "2015"),
        ("make", "TOYOTA", "TOYOTA"),
        ("make", "T0YOTA", "TOYOTA"),
        ("model", "Toyota Rav4", "RAV4"),
        ("licensed_to_carry", "5 (five)", "5"),
    ],
)
def test_value_is_read_and_its_slips_mended(field: str, text: str, value: str) -> None:
    read = read_field(field, text)
    assert read is not None
    assert read.value == value


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("registration_plate", "hello there"),
        ("registration_plate", "12345"),
        ("policy_expiry", "31/02/2026"),
        ("policy_expiry", "soon"),
        ("policy_expiry", "01/01/1890"),
        ("vehicle_year", "1850"),
        ("vin_chassis", "KGENERAL1NSURANCE"),
        ("policy_number", "AB"),
        ("licensed_to_carry", "many"),
        ("make", ""),
        ("insurer_name", ".,"),
    ],
)
def test_what_cannot_be_right_is_no_value(field: str, text: str) -> None:
    assert read_field(field, text) is None


def test_value_as_it_was_kept_is_read_the_same() -> None:
    for name, field in extract([page_of(PRINTED)]).items():
        again = read_field(name, field.value)
        assert again is not None
        assert again.value == field.value, name


def test_check_digit_tells_a_vin() -> None:
    assert is_vin("1HGCM82633A004352")
    assert not is_vin("1HGCM82633A004353")


def test_mended_is_less_sure_than_seen() -> None:
    seen, mended = read_field("registration_plate", "RAB 123 C"), read_field("registration_plate", "RAB 1Z3 C")
    assert seen is not None
    assert mended is not None
    assert seen.confidence > mended.confidence


def values(*lines: str) -> dict[str, str]:
    return {name: field.value for name, field in extract([page_of(lines)]).items()}


def test_all_lines_of_a_certificate() -> None:
    assert values(*PRINTED) == {
        "insurer_name": "Radiant Insurance Company",
        "policy_number": "P/301/2025/00123",
        "certificate_number": "C7162146",
        "policy_inception": "2025-02-01",
        "policy_expiry": "2026-01-31",
        "make": "TOYOTA",
        "model": "RAV4",
        "vehicle_year": "2015",
        "registration_plate": "RAB123C",
        "licensed_to_carry": "5",
    }


def test_labels_in_french_and_kinyarwanda() -> None:
    assert values("Police N°: MV/12/345", "Date d'échéance: 31/01/2026", "Marque: NISSAN") == {
        "policy_number": "MV/12/345",
        "policy_expiry": "2026-01-31",
        "make": "NISSAN",
    }
    assert values("Nimero ya pulaki: RAD 456 B", "Guhera: 01/02/2025", "Kugeza: 31/01/2026") == {
        "registration_plate": "RAD456B",
        "policy_inception": "2025-02-01",
        "policy_expiry": "2026-01-31",
    }


def test_value_below_its_label_and_label_in_two_languages() -> None:
    assert values("Year of manufacture / Année de fabrication", "2015") == {"vehicle_year": "2015"}


def test_period_of_two_days() -> None:
    assert values("Period of insurance: 01/02/2025 - 31/01/2026") == {
        "policy_inception": "2025-02-01",
        "policy_expiry": "2026-01-31",
    }


def test_end_of_a_day_is_not_the_beginning_of_another() -> None:
    assert read_days("02/05/2025 - 01/05/2026") == [date(2025, 5, 2), date(2026, 5, 1)]


def test_two_labels_on_one_line() -> None:
    assert values("From: 01/02/2025 To: 31/01/2026") == {
        "policy_inception": "2025-02-01",
        "policy_expiry": "2026-01-31",
    }


def test_slip_in_a_label() -> None:
    assert values("Registratlon No: RAB 123 C") == {"registration_plate": "RAB123C"}


def test_page_of_something_else_says_nothing() -> None:
    assert values("Dear Aline,", "see you on Sunday at the usual place") == {}
    assert extract([]) == {}


def test_surer_page_counts() -> None:
    one, other = {"make": Field("TOYOTA", 0.5)}, {"make": Field("NISSAN", 0.9), "model": Field("NOTE", 0.6)}
    assert merge([one, other]) == other == merge([other, one])
