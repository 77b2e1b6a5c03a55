"""Numbers and money, as people type them."""

import re
from itertools import pairwise

import msgspec

from easymo.reading.words import plain, words

_NUMBER = re.compile(r"(?:[^\w+-]|_)*(-?)(\d{1,18}|[1-9]\d{0,2}([ .,'])\d{3}(?:\3\d{3}){0,4})[\W_]*")


def read_number(text: str, low: int, high: int) -> int | None:
    """The whole number that ``text`` consists of, if it lies in ``low``..``high`` (both included), else None.

    "5", "5.", "(5)", "1 000", "1,000", "1.000" and digits of any script are read. Fractions, several numbers and
    anything with words are not: "5 jobs" is a sentence.
    """
    found = _NUMBER.fullmatch(plain(text))
    if found is None:
        return None
    number = int(found[1] + re.sub(r"\D", "", found[2]))
    return number if low <= number <= high else None


class Money(msgspec.Struct, frozen=True):
    """An amount, or a range of amounts, in the currency's smallest unit; ``low`` <= ``high``, equal for one amount."""

    low: int
    high: int


_MOST = 10**12  # of the currency's main unit: nothing is priced above it
_TOKEN = re.compile(r"\d+(?:[.,']\d+| \d{3}(?!\d))*|[^\W\d_]+|\S")
_AMOUNT = re.compile(r"([1-9]\d{0,2}([ .,'])\d{3}(?:\2\d{3})*|0|[1-9]\d*)(?:([.,])(\d{1,6}))?")
_SHILLING_MARK = re.compile(r"/ ?[=-]+")  # 5,000/= and 5,000/-
_MULTIPLIERS = {
    word: times
    for times, listed in {
        1000: "k thousand mille ibihumbi elfu",
        100_000: "laki",
        1_000_000: "m million millions miliyoni milioni",
    }.items()
    for word in listed.split()
}
_RANGE = frozenset(["-", *words("to a kugeza kugera hadi mpaka and et na")])
_CURRENCY = frozenset(
    (
        *words("rwf frw rfw fr frs f franc francs faranga amafaranga cdf fc bif fbu"),
        *words("tzs tsh tshs sh shs shilling shillings shilingi"),
    )
)
_PASSED_OVER = frozenset([*".,!?:;()~*_", *words("from de entre between kuva hagati kati kuanzia ya kuri ku")])
_PER = frozenset(["/", *words("per par ku kwa buri kila chaque each every a an mu")])
_PERIOD = frozenset(
    (
        *words("hour day night week month year job heure jour nuit semaine mois an"),
        *words("isaha saha umunsi munsi ijoro joro icyumweru cyumweru ukwezi kwezi umwaka mwaka"),
        *words("saa siku usiku wiki mwezi mwaka"),
    )
)


def read_money(text: str, decimals: int = 0) -> Money | None:
    """The amount or range that ``text`` consists of, in units of 10^-``decimals`` of the currency, else None.

    Read: "50k", "1.5m", "ibihumbi 50", "2 millions"; "50.000", "50,000", "50 000"; "200-500", "200 kugeza 500",
    "200 à 500", "200 hadi 500" (put in order if reversed); with a currency word of RW, CD, BI or TZ and a period
    beside it ("Rwf 3,000/day"). In "200-500k" the k counts for both ends.

    Three digits after a point or comma are thousands. An amount that the currency cannot express is refused, not
    rounded: "450,50" without decimals is None ("450,00" is 450), for it may as well be 450,500 mistyped. Refused too:
    zero, a sign, more than 10^12, another currency, a leading 0 as phones have it, "1.500k" (1,500 or 1,500,000?),
    "500-1m" and "1m-500" (500 what?), and any other word.
    """
    ends = _ends(_TOKEN.findall(_SHILLING_MARK.sub(" ", plain(text))))
    if not 1 <= len(ends) <= 2:
        return None
    (first, first_times), (last, last_times) = ends[0], ends[-1]
    shared = (first_times is None) != (last_times is None)
    if shared:
        first_times = last_times = first_times or last_times
    low, high = _amount(first, first_times, decimals), _amount(last, last_times, decimals)
    if low is None or high is None or (shared and not low <= high <= 100 * low):
        return None
    return Money(min(low, high), max(low, high))


def _ends(tokens: list[str]) -> list[tuple[str, int | None]]:
    """The ends of a range, each with its multiplier if it has one; empty if the tokens say anything else as well."""
    numbers: list[list[str]] = [[]]
    multipliers: list[list[int]] = [[]]
    for token, following in pairwise([*tokens, ""]):
        if token[0].isdigit():
            numbers[-1].append(token)
        elif token in _MULTIPLIERS:
            multipliers[-1].append(_MULTIPLIERS[token])
        elif token in _CURRENCY or token in _PERIOD or (token in _PER and following in _PERIOD):
            continue
        elif token in _RANGE:
            numbers.append([])
            multipliers.append([])
        elif token not in _PASSED_OVER:
            return []
    ends = list(zip(numbers, multipliers, strict=True))
    if any(len(number) != 1 or len(times) > 1 for number, times in ends):
        return []
    return [(number[0], times[0] if times else None) for number, times in ends]


def _amount(number: str, multiplier: int | None, decimals: int) -> int | None:
    """``number`` times ``multiplier`` in the smallest unit, or None if that is ambiguous, not whole or out of range."""
    found = _AMOUNT.fullmatch(number)
    if found is None or len(number) > 24:
        return None
    whole, grouping, mark, fraction = found.groups("")
    if (mark and mark == grouping) or (multiplier and grouping in (".", ",")):
        return None
    if not multiplier and len(fraction) > 2:
        return None
    digits = int(re.sub(r"\D", "", whole) + fraction)
    amount, remainder = divmod(digits * (multiplier or 1) * 10**decimals, 10 ** len(fraction))
    return amount if not remainder and 0 < amount <= _MOST * 10**decimals else None
