"""The fields of papers, and how each is written: slips of a recognizer mended, what cannot be right refused.

``read_field`` takes what a person types as well as what a recognizer saw.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from difflib import SequenceMatcher
from typing import Literal

import msgspec

from easymo.reading import fold

Paper = Literal["certificate", "licence"]
"""Whose labels are looked for: a certificate of insurance (or a registration), or a driving licence."""

FIELDS = (
    "insurer_name",
    "policy_number",
    "certificate_number",
    "policy_inception",
    "policy_expiry",
    "carte_jaune_number",
    "carte_jaune_expiry",
    "make",
    "model",
    "vehicle_year",
    "registration_plate",
    "vin_chassis",
    "usage",
    "licensed_to_carry",
)
REQUIRED = (
    "insurer_name",
    "policy_number",
    "certificate_number",
    "policy_inception",
    "policy_expiry",
    "registration_plate",
)
"""Without these a certificate says too little of the cover there is."""
LICENCE = ("holder", "licence_number", "licence_expiry", "licence_class")
LONGEST = 60
"""Characters of a value."""


class Field(msgspec.Struct, frozen=True):
    """A value as it is kept (dates as YYYY-MM-DD), and how sure it is, from 0 to 1."""

    value: str
    confidence: float


INSURERS = (
    "SONARWA General Insurance", "Sanlam Allianz", "Prime Insurance", "Radiant Insurance", "MUA Insurance Rwanda",
    "BK General Insurance", "Mayfair Insurance", "Britam Insurance", "Old Mutual Insurance", "Eden Care",
    "SOCABU", "BICOR", "SOGEAR", "Jubilee Insurance", "SONAS", "Activa Assurance", "Rawsur", "SFA Congo",
    "Alliance Insurance", "Heritage Insurance", "NIC Tanzania", "Phoenix of Tanzania",
)  # fmt: skip
MAKES = (
    "TOYOTA", "NISSAN", "HONDA", "MITSUBISHI", "SUZUKI", "HYUNDAI", "KIA", "VOLKSWAGEN", "MERCEDES-BENZ", "BMW",
    "MAZDA", "SUBARU", "ISUZU", "FORD", "LAND ROVER", "PEUGEOT", "RENAULT", "AUDI", "JEEP", "LEXUS", "DAIHATSU",
    "BAJAJ", "TVS", "YAMAHA", "HOWO", "FUSO", "SCANIA", "VOLVO", "MAN", "IVECO", "BYD", "CHANGAN", "DAEWOO", "OPEL",
)  # fmt: skip

_TO_DIGIT = str.maketrans("OQDILZSBGT", "0001125867")
_TO_LETTER = str.maketrans("01258469", "OIZSBAGP")
_MONTHS = {
    month: number
    for number, names in enumerate(
        (
            "january jan janvier janv mutarama januari",
            "february feb fevrier fevr gashyantare februari",
            "march mar mars werurwe machi",
            "april apr avril avr mata aprili",
            "may mai gicurasi mei",
            "june jun juin kamena juni",
            "july jul juillet juil nyakanga julai",
            "august aug aout kanama agosti",
            "september sep sept septembre nzeri septemba",
            "october oct octobre ukwakira oktoba",
            "november nov novembre ugushyingo novemba",
            "december dec decembre ukuboza desemba",
        ),
        1,
    )
    for month in names.split()
}
_PLATES = ("LLDDDL", "LLLDDDL", "LLDDDLL", "LDDDLLL", "LDDDDL")  # RF 123 A, RAB 123 C, IT 123 RD, T 123 ABC, A 1234 B
_SLIPS_MOST = 2
_VIN_FIGURES = 4  # at least, or seventeen letters are words
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VIN_VALUES = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "012345678912345678123457923456789"), strict=True))
_CONFUSED = ("B8", "S5", "Z2", "G6", "A4", "T7", "D0", "1L", "UV", "CG", "F5", "MN", "HN", "6B", "38")


def read_field(field: str, text: str) -> Field | None:
    """The value of ``field`` that begins ``text``, its confidence for the form alone; None: there is none."""
    return _READERS[field](" ".join(text.split()).strip(" .:;,|_-*'\"()[]"))


def read_days(text: str) -> list[date]:
    """Every date within ``text``, in its order."""
    found: list[tuple[int, date]] = []
    for pattern, order in _DAY_PATTERNS:
        for match in pattern.finditer(text):
            day = _day(*(match[group] for group in order))
            if day and not any(abs(place - match.start()) < 6 for place, _ in found):
                found.append((match.start(), day))
    return [day for _, day in sorted(found)]


def is_vin(text: str) -> bool:
    """Whether the check digit of a vehicle identification number is right; not every maker keeps to it."""
    if len(text) != 17 or any(character not in _VIN_VALUES for character in text):
        return False
    total = sum(_VIN_VALUES[character] * weight for character, weight in zip(text, _WEIGHTS, strict=True))
    return "0123456789X"[total % 11] == text[8]


def nearest(text: str, known: tuple[str, ...], least: float = 0.8) -> str | None:
    """The one of ``known`` that ``text`` is or contains, a slip or two aside."""
    folded = fold(text)
    best, likeness = None, least
    for name in known:
        wanted = fold(name)
        around = f" {folded} "
        same = 1.0 if f" {wanted} " in around else SequenceMatcher(None, folded, wanted).ratio()
        if same > likeness or (same == likeness == 1.0 and best and len(name) > len(best)):
            best, likeness = name, same
    return best


def _insurer(text: str) -> Field | None:
    for name in INSURERS:
        first = fold(name).split()[0]
        if any(SequenceMatcher(None, word, first).ratio() >= 0.84 for word in fold(text).split() if len(word) > 2):
            known = nearest(text, (name,), 0.55)
            return Field(text[:LONGEST], 0.95 if known else 0.85)
    return Field(text[:LONGEST], 0.6) if sum(map(str.isalpha, text)) >= 3 else None


def _number(text: str) -> Field | None:
    """A policy's or certificate's number: letters, figures and signs, some of it figures."""
    parts: list[str] = []
    for token in text.upper().split():
        if not re.fullmatch(r"[A-Z0-9/.\-_]+", token) or (parts and token.isalpha() and len(token) > 3):
            break
        parts.append(token)
    joined = "".join(parts).strip("./-_")
    figures = sum(map(str.isdigit, joined))
    if len(joined) < 4 or len(joined) > 30 or figures < 2:
        return None
    return Field(joined, 0.9 if len(parts) == 1 else 0.75)


def _date(text: str) -> Field | None:
    days = read_days(text)
    return Field(days[0].isoformat(), 0.95) if days else None


def _make(text: str) -> Field | None:
    for words in (1, 2):
        known = nearest(" ".join(text.replace("/", " ").split()[:words]), MAKES)
        if known:
            return Field(known, 0.97)
    first = text.upper().split("/")[0].strip()
    return Field(first[:LONGEST], 0.5) if len(first) >= 2 and first[0].isalpha() else None


def _model(text: str) -> Field | None:
    value = re.sub(r"[^A-Z0-9 .\-]", "", text.upper()).strip(" .-")
    make = nearest(" ".join(value.split()[:1]), MAKES)
    if make and " " in value:
        value = value.partition(" ")[2]
    return Field(value[:LONGEST], 0.8) if re.search(r"[A-Z0-9]{2}", value) else None


def _year(text: str) -> Field | None:
    for token in text.upper().split():
        figures = token.strip("./-").translate(_TO_DIGIT)
        if re.fullmatch(r"(19[6-9]\d|20[0-4]\d)", figures):
            return Field(figures, 0.95)
    return None


def _plate(text: str) -> Field | None:
    tokens = [re.sub(r"[^A-Z0-9]", "", token) for token in text.upper().split()]
    readings = [
        (slips, -len(pattern), mended)
        for joined in ("".join(tokens[:count]) for count in range(1, 4))
        for pattern in _PLATES
        if (mended := _fit(joined, pattern)) and (slips := _slips(joined, mended)) <= _SLIPS_MOST
    ]
    if readings:
        slips, _, plate = min(readings)
        return Field(plate, 0.97 - 0.12 * slips)
    joined = "".join(tokens[:3])
    has_both = any(map(str.isdigit, joined)) and any(map(str.isalpha, joined))
    return Field(joined, 0.5) if 4 <= len(joined) <= 10 and has_both else None


def _fit(text: str, pattern: str) -> str | None:
    """``text`` with letters where ``pattern`` has L and figures where it has D."""
    if len(text) != len(pattern):
        return None
    mended = "".join(
        character.translate(_TO_LETTER) if kind == "L" else character.translate(_TO_DIGIT)
        for character, kind in zip(text, pattern, strict=True)
    )
    fits = all(
        (character.isalpha() if kind == "L" else character.isdigit())
        for character, kind in zip(mended, pattern, strict=True)
    )
    return mended if fits else None


def _slips(text: str, mended: str) -> int:
    return sum(one != other for one, other in zip(text, mended, strict=True))


def _vin(text: str) -> Field | None:
    joined = re.sub(r"[^A-Z0-9\-]", "", text.upper())
    whole = joined.replace("-", "").translate(str.maketrans("OQI", "001"))
    for start in range(max(1, len(whole) - 16)):
        part = whole[start : start + 17]
        if is_vin(part) and sum(map(str.isdigit, part)) >= _VIN_FIGURES:
            return Field(part, 0.98)
    if len(whole) == 17 and sum(map(str.isdigit, whole)) >= _VIN_FIGURES:
        return Field(mended, 0.9) if (mended := _mend_vin(whole)) else Field(whole, 0.7)
    first = re.sub(r"[^A-Z0-9\-]", "", text.upper().split()[0]).strip("-") if text else ""
    if 7 <= len(first) <= 17 and sum(map(str.isdigit, first)) >= 4:  # a frame number, as in Japan and on motorcycles
        return Field(first, 0.65)
    return None


def _mend_vin(text: str) -> str | None:
    """The one number with a right check digit that a single confused character makes of it."""
    swaps = {pair[place]: pair[1 - place] for pair in _CONFUSED for place in (0, 1)}
    found = {
        mended
        for place, character in enumerate(text)
        if character in swaps and is_vin(mended := f"{text[:place]}{swaps[character]}{text[place + 1 :]}")
    }
    return found.pop() if len(found) == 1 else None


def _words(text: str) -> Field | None:
    value = re.sub(r"[^\w /&'.\-]", "", text).strip(" .-")
    return Field(value[:LONGEST], 0.8) if sum(map(str.isalpha, value)) >= 3 else None


def _classes(text: str) -> Field | None:
    """Classes of vehicles somebody may drive: "A, B, C1"."""
    found = re.findall(r"(?<![A-Z0-9])[A-G][1-9]?E?(?![A-Z0-9])", text.upper())
    return Field(" ".join(dict.fromkeys(found)), 0.8) if found else None


def _seats(text: str) -> Field | None:
    for token in text.upper().split():
        figures = token.strip("./-()").translate(_TO_DIGIT)
        if re.fullmatch(r"0?[1-9]\d?", figures):
            return Field(str(int(figures)), 0.9)
    return None


def _day(day: str, month: str, year: str) -> date | None:
    figures = month.upper().translate(_TO_DIGIT)
    number = int(figures) if figures.isdigit() else _MONTHS.get(fold(month), 0)
    whole = int(year.upper().translate(_TO_DIGIT))
    try:
        read = date(whole + 2000 if whole < 100 else whole, number, int(day.upper().translate(_TO_DIGIT)))
    except ValueError:
        return None
    return read if 2000 <= read.year <= 2060 else None


_F = "[0-9OQDIlLZSB]"  # a figure, or what is taken for one
_DAY_PATTERNS = tuple(
    (re.compile(pattern, re.IGNORECASE), order)
    for pattern, order in (
        (rf"(?<![\w/.\-])(20{_F}{{2}}) ?[-/.] ?({_F}{{1,2}}) ?[-/.] ?({_F}{{1,2}})(?![\w])", (3, 2, 1)),
        (rf"(?<![\w])({_F}{{1,2}}) ?[-/.,] ?({_F}{{1,2}}) ?[-/.,] ?({_F}{{4}}|{_F}{{2}})(?![\w])", (1, 2, 3)),
        (
            rf"(?<![\w])({_F}{{1,2}})(?:st|nd|rd|th|er)?[ \-/.]+([^\W\d]{{3,12}})\.?[ \-/.,]+({_F}{{4}})(?![\w])",
            (1, 2, 3),
        ),
    )
)
_READERS: Mapping[str, Callable[[str], Field | None]] = {
    "insurer_name": _insurer,
    "policy_number": _number,
    "certificate_number": _number,
    "policy_inception": _date,
    "policy_expiry": _date,
    "carte_jaune_number": _number,
    "carte_jaune_expiry": _date,
    "make": _make,
    "model": _model,
    "vehicle_year": _year,
    "registration_plate": _plate,
    "vin_chassis": _vin,
    "usage": _words,
    "licensed_to_carry": _seats,
    "holder": _words,
    "licence_number": _number,
    "licence_expiry": _date,
    "licence_class": _classes,
}
