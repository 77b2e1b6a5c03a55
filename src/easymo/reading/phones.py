"""Phone numbers, as people type their own and others'."""

import enum
import re

import phonenumbers

from easymo.reading.words import plain

_SHAPE = re.compile(r"(\+|00)?[\d\s().·/-]*\d[\d\s().·/-]*")


class NoPhone(enum.Enum):
    """Why a text is no phone number."""

    UNREAD = "unread"
    """It holds something else than a number."""
    SHORT = "short"
    LONG = "long"
    UNKNOWN = "unknown"
    """Of a fitting length, but no country numbers its phones so."""


def read_phone(text: str, country: str) -> str | NoPhone:
    """The number that ``text`` consists of as +E.164, or what is wrong with it.

    ``country`` (ISO 3166) says how a number without its country's prefix is meant: in Rwanda "0788 123 456",
    "788123456", "250788123456", "+250 788-123-456" and "00250788123456" are one. Another country's number needs its
    prefix, with or without +.
    """
    typed = plain(text).strip()
    found = _SHAPE.fullmatch(typed)
    if found is None:
        return NoPhone.UNREAD
    digits = re.sub(r"\D", "", typed)
    international = digits.removeprefix("00") if found[1] else digits
    if not found[1] and (local := _parse(digits, country)) and phonenumbers.is_valid_number(local):
        return _e164(local)
    abroad = _parse(f"+{international}", None)
    if abroad and phonenumbers.is_valid_number(abroad):
        return _e164(abroad)
    return _fault(abroad if found[1] else _parse(digits, country), digits)


def _parse(digits: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return None


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _fault(number: phonenumbers.PhoneNumber | None, digits: str) -> NoPhone:
    if number is None:
        return NoPhone.LONG if len(digits) > _LONGEST else NoPhone.SHORT if len(digits) < _SHORTEST else NoPhone.UNKNOWN
    match phonenumbers.is_possible_number_with_reason(number):
        case phonenumbers.ValidationResult.TOO_SHORT | phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return NoPhone.SHORT
        case phonenumbers.ValidationResult.TOO_LONG:
            return NoPhone.LONG
        case _:
            return NoPhone.UNKNOWN


_SHORTEST, _LONGEST = 7, 15  # digits: ITU-T E.164 allows 15; no country of ours has fewer than 8
