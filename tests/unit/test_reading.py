"""What people type, folded and read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.reading import Money, NoPhone, as_written, fold, read_money, read_number, read_phone, read_yes_no, words

ANY_TEXT = st.text(st.characters(), max_size=200)  # lone surrogates and NULs included
AMOUNT_LIKE = st.text(st.sampled_from("0123456789 .,'-km/=+$\n٣½²kugezato"), max_size=30)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("  Hello,\tWORLD!\n", "hello world"),
        ("Où êtes-vous ?", "ou etes vous"),
        ("l'emploi", "l emploi"),
        ("l’emploi", "l emploi"),
        ("n'akazi", "n akazi"),
        ("ng'ombe", "ngombe"),
        ("Ng’ombe", "ngombe"),
        ("cœur", "coeur"),
        ("STRASSE straße", "strasse strasse"),
        ("jobs👍🏾now 🎉", "jobs now"),
        ("ki\u200bga\u00adli", "kigali"),
        ("_bold_ *1*", "bold 1"),
        ("1.5m 50,000 200-500 12:30 3/4.", "1.5m 50,000 200-500 12:30 3/4"),
        ("200–500", "200-500"),
        ("Frw1,500/day", "frw1,500 day"),
        ("１２ ٣٤ 5️⃣", "12 34 5"),
        ("a.b-c/d", "a b c d"),
        ("\x00\ud800", ""),
        ("", ""),
    ],
)
def test_folding(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("folded", "text", "written"),
    [
        ("samsung a14", "Sell Samsung A14!", "Samsung A14"),
        ("mon velo", "je vends *mon vélo*.", "mon vélo"),
        ("imodoka nziza", "ngurisha n'imodoka nziza", "imodoka nziza"),
        ("tv", "TV or tv", "TV"),
        ("", "anything", ""),
    ],
)
def test_folded_words_are_had_back_as_written(folded: str, text: str, written: str) -> None:
    assert as_written(folded, text) == written


def test_words_are_the_folded_words_in_order() -> None:
    assert words("Tech jobs, à Kimironko!") == ("tech", "jobs", "a", "kimironko")
    assert words("👍 …") == ()


@given(ANY_TEXT)
def test_folding_takes_any_text_and_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_folding_is_blind_to_how_accents_are_composed(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("5", 5),
        (" 5. ", 5),
        ("(5)", 5),
        ("_5_", 5),
        ("0", 0),
        ("007", 7),
        ("1 000", 1000),
        ("1\u202f000", 1000),
        ("1,000", 1000),
        ("1.000", 1000),
        ("12 345 678", 12_345_678),
        ("１２", 12),
        ("٥", 5),
        ("3️⃣", 3),
        ("-5", -5),
        ("−5", -5),
    ],
)
def test_a_whole_number_is_read(typed: str, number: int) -> None:
    assert read_number(typed, -10, 10**9) == number


@pytest.mark.parametrize(
    "typed",
    ["", "five", "5 jobs", "1.5", "1,5", "1 2", "1-2", "0.500", "1,000.000", "½", "1½", "+5", "- 5", "9" * 5000],
)
def test_what_is_not_one_whole_number_is_refused(typed: str) -> None:
    assert read_number(typed, -(10**20), 10**20) is None


@pytest.mark.parametrize(("typed", "number"), [("1", 1), ("9", 9), ("0", None), ("10", None), ("-1", None)])
def test_the_range_of_a_number_includes_both_ends(typed: str, number: int | None) -> None:
    assert read_number(typed, 1, 9) == number


@given(st.one_of(ANY_TEXT, AMOUNT_LIKE))
def test_reading_a_number_takes_any_text(text: str) -> None:
    number = read_number(text, -50, 50)
    assert number is None or -50 <= number <= 50


@given(st.integers(-(10**15), 10**15), st.sampled_from(["", ",", ".", " "]))
def test_a_written_number_reads_back(number: int, grouping: str) -> None:
    assert read_number(f"{number:,}".replace(",", grouping), -(10**15), 10**15) == number


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("5000", 5000),
        ("50k", 50_000),
        ("50 K", 50_000),
        ("1.5m", 1_500_000),
        ("1,25M", 1_250_000),
        ("2 millions", 2_000_000),
        ("50 mille", 50_000),
        ("ibihumbi 50", 50_000),
        ("elfu 5", 5000),
        ("laki 2", 200_000),
        ("miliyoni 1.5", 1_500_000),
        ("50.000", 50_000),
        ("50,000", 50_000),
        ("50 000", 50_000),
        ("50\u00a0000", 50_000),
        ("1.500.000", 1_500_000),
        ("1,500.00", 1500),
        ("450,00", 450),
        ("5.", 5),
        ("٥٠٠٠", 5000),
        ("５０ｋ", 50_000),
        ("50k 👍", 50_000),
        ("50000rwf", 50_000),
        ("Rwf50,000", 50_000),
        ("5 000 FRW", 5000),
        ("5000 francs", 5000),
        ("10.000 FC", 10_000),
        ("10000 fbu", 10_000),
        ("Tsh 5,000/=", 5000),
        ("5000/-", 5000),
        ("shilingi 5000", 5000),
        ("Rwf 3,000/day", 3000),
        ("3000 a day", 3000),
        ("3000 frw ku munsi", 3000),
        ("30000 par mois", 30_000),
        ("elfu 5 kwa siku", 5000),
        ("1,000,000,000,000", 10**12),
    ],
)
def test_an_amount_is_read(typed: str, amount: int) -> None:
    assert read_money(typed) == Money(amount, amount)


@pytest.mark.parametrize(
    "typed",
    [
        "200-500",
        "200 - 500",
        "200–500",
        "500-200",
        "200 to 500",
        "200 à 500",
        "200 kugeza 500",
        "200 kugeza kuri 500 rwf",
        "200 hadi 500",
        "de 200 à 500 francs",
        "between 200 and 500 per day",
        "hagati ya 200 na 500",
    ],
)
def test_a_range_is_read_and_put_in_order(typed: str) -> None:
    assert read_money(typed) == Money(200, 500)


@pytest.mark.parametrize("typed", ["200-500k", "200k-500k", "200k - 500", "500k to 200k"])
def test_one_multiplier_counts_for_both_ends_of_a_range(typed: str) -> None:
    assert read_money(typed) == Money(200_000, 500_000)


@pytest.mark.parametrize(
    "typed",
    [
        "0",
        "0k",
        "-500",
        "+500",
        "0 - 500",
        "1000000000001",
        "2000000m",
        "450,50",
        "1.2345k",
        "12,34,567",
        "1234,567",
        "1.500k",
        "500-1m",
        "1m-500",
        "1-2-3",
        "200\n500",
        "50k m",
        "-",
        "k",
        "",
        "$50",
        "50%",
        "0788123456",
        "call 0788 123 456",
        "negotiable",
        "½",
        "1½",
        "9" * 5000,
    ],
)
def test_what_is_no_certain_amount_is_refused(typed: str) -> None:
    assert read_money(typed) is None


def test_decimals_count_in_the_smallest_unit() -> None:
    assert read_money("450,50", decimals=2) == Money(45_050, 45_050)
    assert read_money("50.000", decimals=2) == Money(5_000_000, 5_000_000)
    assert read_money("1.5k - 2k", decimals=2) == Money(150_000, 200_000)


@given(st.one_of(ANY_TEXT, AMOUNT_LIKE), st.sampled_from([0, 2]))
def test_reading_money_takes_any_text_and_gives_sound_amounts(text: str, decimals: int) -> None:
    money = read_money(text, decimals)
    assert money is None or 0 < money.low <= money.high <= 10**12 * 10**decimals


@given(st.integers(1, 10**12), st.sampled_from(["", ",", ".", " "]), st.sampled_from(["{} rwf", "Frw {}", "{}/day"]))
def test_a_written_amount_reads_back(amount: int, grouping: str, pattern: str) -> None:
    typed = pattern.format(f"{amount:,}".replace(",", grouping))
    assert read_money(typed) == Money(amount, amount)


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_written_range_reads_back(one: int, other: int) -> None:
    assert read_money(f"{one:,} kugeza {other:,}") == Money(min(one, other), max(one, other))


YES, NO = ("Yes", "Oui", "Yego", "d'accord"), ("No", "Non", "Oya")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("yes", True),
        ("YEGO!", True),
        ("oui oui", True),
        ("D’accord", True),
        ("👍🏾", True),
        ("✅", True),
        ("oya", False),
        ("Non.", False),
        ("👎", False),
        ("yes no", None),
        ("👍👎", None),
        ("yes but not today", None),
        ("yesterday", None),
        ("maybe", None),
        ("", None),
        ("👍 maybe", None),
    ],
)
def test_yes_and_no(typed: str, answer: bool | None) -> None:
    assert read_yes_no(typed, YES, NO) is answer


@given(ANY_TEXT)
def test_a_word_that_means_both_answers_nothing(text: str) -> None:
    assert read_yes_no(f"{text} x", [f"{text} x"], [f"{text} x"]) is None


# Phones ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        "0788123456",
        "0788 123 456",
        "0788-123-456",
        "(0788) 123.456",
        "788123456",
        "250788123456",
        "250 788 123 456",
        "+250 788 123 456",
        "+250788123456",
        "00250788123456",
        "٠٧٨٨١٢٣٤٥٦",
        " 0788123456 ",
    ],
)
def test_one_number_however_it_is_typed(typed: str) -> None:
    assert read_phone(typed, "RW") == "+250788123456"


@pytest.mark.parametrize(
    ("typed", "country", "phone"),
    [
        ("0812345678", "CD", "+243812345678"),
        ("79123456", "BI", "+25779123456"),
        ("0754123456", "TZ", "+255754123456"),
        ("255754123456", "RW", "+255754123456"),
        ("+32 470 12 34 56", "RW", "+32470123456"),
        ("0788123456", "TZ", "+255788123456"),
    ],
)
def test_number_without_prefix_is_of_the_person_s_own_country(typed: str, country: str, phone: str) -> None:
    assert read_phone(typed, country) == phone


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("", NoPhone.UNREAD),
        ("abc", NoPhone.UNREAD),
        ("0788 123 456 home", NoPhone.UNREAD),
        ("0800FLOWERS", NoPhone.UNREAD),
        ("+", NoPhone.UNREAD),
        ("1", NoPhone.SHORT),
        ("+25078812", NoPhone.SHORT),
        ("07881234567", NoPhone.LONG),
        ("9" * 40, NoPhone.LONG),
        ("0588123456", NoPhone.UNKNOWN),
        ("+250588123456", NoPhone.UNKNOWN),
        ("+999 123 456 789", NoPhone.UNKNOWN),
    ],
)
def test_what_is_wrong_with_a_number_is_known(typed: str, wrong: NoPhone) -> None:
    assert read_phone(typed, "RW") is wrong


@given(ANY_TEXT | st.text("+0123456789 -()", max_size=30), st.sampled_from(["RW", "CD", "BI", "TZ", ""]))
def test_phone_is_e164_or_refused(text: str, country: str) -> None:
    phone = read_phone(text, country)
    assert isinstance(phone, NoPhone) or (phone.startswith("+") and phone[1:].isdecimal())
    if isinstance(phone, str):
        assert read_phone(phone, "") == phone
