"""Figures in a text, each with all it may mean, and whether it claims something: a price, a stock, a seat, a time."""

import re
from collections.abc import Iterator

import msgspec

from easymo.reading.words import plain

_UNITS = (
    # money
    r"rwf|frw|rfw|fr|frs|francs?|faranga|amafaranga|bif|fbu|fc|cdf|tzs|tshs?|sh|shs|shillings?|shilingi|ugx|kes|usd|eur"
    r"|dollars?|euros?|\$|€|/=|%|percent|pour cent|ku ijana|asilimia"
    # balances
    r"|tokens?|jetons?|points?|credits?|tokeni|ibiceri|amanota"
    # stock and seats
    r"|seats?|places?|sieges?|spots?|rooms?|beds?|bedrooms?|tables?|pieces?|units?|items?|left|available|in stock|bags?"
    r"|kg|kgs|kilos?|kilo|tons?|tonnes?|litres?|liters?|crates?|portions?|slots?|positions?|openings?|vacancies"
    r"|disponibles?|restants?|chambres?|lits?|sacs?|caisses?|postes?"
    r"|imyanya|umwanya|ibyumba|ibitanda|imifuka|ibiro|ameza|bisigaye|isigaye|hasigaye"
    r"|viti|kiti|nafasi|vyumba|vitanda|magunia|gunia|vipande|zilizobaki|vimebaki|imebaki|zimebaki"
    # times
    r"|am|pm|a\.m\.|p\.m\.|h|hrs?|hours?|o'?clock|min|mins|minutes?|days?|heures?|jours?|isaha|saha|amasaha|iminota|iminsi"
    r"|saa|masaa|dakika|siku|km|kms|kilometres?|kilometers?"
)
_BEFORE = re.compile(rf"(?:^|[^\w])(?:{_UNITS}|at|a|saa|price|cost|costs|igiciro|bei|prix|balance|solde)\s*[:=]?\s*$")
_AFTER = re.compile(rf"^[\s-]*(?:{_UNITS})(?!\w)")
_TIMES = {
    "k": 1000, "thousand": 1000, "mille": 1000, "ibihumbi": 1000, "igihumbi": 1000, "elfu": 1000, "hundred": 100,
    "magana": 100, "mia": 100, "laki": 100_000, "m": 10**6, "mn": 10**6, "million": 10**6, "millions": 10**6,
    "miliyoni": 10**6, "milioni": 10**6, "billion": 10**9, "milliard": 10**9, "bilioni": 10**9,
}  # fmt: skip
_TIMES_WORD = "|".join(sorted(_TIMES, key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?:(?P<before>\b(?:ibihumbi|igihumbi|elfu|magana|mia|laki|miliyoni|milioni))\s+)?"
    rf"(?P<digits>\d{{1,3}}(?:[ ,.'’]\d{{3}})+(?!\d)|\d+[.,]\d+|\d+)"
    rf"(?:\s*(?P<after>{_TIMES_WORD})(?![\w]))?"
)
_CLOCK = re.compile(r"\b([01]?\d|2[0-4])\s*[:h.]\s*([0-5]\d)\b")
_LINE = re.compile(r"(?:^|\n)\s*\*?$")
_LINE_END = re.compile(r"^\s*[.)\]:-]\*?\s")
_MAGNITUDE = re.compile(rf"(?<![\w])(?:{'|'.join(word for word in _TIMES if len(word) > 2)})s?(?!\w)")
_SPELT = {
    r"one|une|umwe|rimwe|kimwe|moja|kimoja": 1, r"two|deux|\w{0,3}biri|\w{0,2}wili|mbili": 2,
    r"three|trois|\w{0,3}tatu": 3, r"four|quatre|\w{0,2}ne|\w{0,2}nne": 4, r"five|cinq|\w{0,3}tanu|\w{0,2}tano": 5,
    r"six|\w{0,3}tandatu|sita": 6, r"seven|sept|\w{0,3}rindwi|saba": 7, r"eight|huit|\w{0,3}nani|\w{0,2}nane": 8,
    r"nine|neuf|icyenda|tisa": 9, r"ten|dix|icumi|kumi": 10, r"twelve|douze": 12,
    r"twenty|vingt|makumyabiri|ishirini": 20, r"fifty|cinquante|mirongo itanu|hamsini": 50,
}  # fmt: skip
_SPELT_CLAIM = {
    value: re.compile(rf"(?<!\w)(?:{spelt})\s+(?:{_UNITS})(?!\w)|(?<!\w)(?:{_UNITS})\s+(?:{spelt})(?!\w)")
    for spelt, value in _SPELT.items()
    if value > 1
}


class Figure(msgspec.Struct, frozen=True):
    """A figure as it is written; ``values``: what it means; three digits after a point or comma are thousands."""

    text: str
    values: frozenset[float | str]
    claims: bool = False
    """Whether it is said of money, stock, seats, a balance, a time."""
    marks_a_line: bool = False
    """ "1." before the first of several lines."""


def numbers_in(text: str) -> Iterator[Figure]:
    """Every figure in ``text``, clock times first: "14:30" means that alone."""
    said = plain(text)
    for clock in _CLOCK.finditer(said):
        yield Figure(clock[0], frozenset({f"{int(clock[1])}:{clock[2]}"}), claims=True)
    said = _CLOCK.sub(lambda clock: " " * len(clock[0]), said)
    for found in _NUMBER.finditer(said):
        before, after = said[: found.start()], said[found.end() :]
        marks = bool(_LINE.search(before) and _LINE_END.match(after) and len(found["digits"]) < 3)
        scaled = bool(found["before"] or found["after"])
        claims = scaled or bool(_BEFORE.search(before[-24:]) or _AFTER.match(after[:24]))
        yield Figure(found[0], _values(found), claims, marks)
    said = _NUMBER.sub(" ", said)
    yield from (Figure(word[0], frozenset({word[0]}), claims=True) for word in _MAGNITUDE.finditer(said))
    for value, pattern in _SPELT_CLAIM.items():
        yield from (Figure(spelt[0], frozenset({float(value)}), claims=True) for spelt in pattern.finditer(said))


def _values(found: re.Match[str]) -> frozenset[float | str]:
    digits = found["digits"]
    fraction = re.fullmatch(r"(\d+)[.,](\d{1,2}|\d{4,})", digits)
    value = float(f"{fraction[1]}.{fraction[2]}" if fraction else re.sub(r"\D", "", digits))
    times = _TIMES.get(found["before"] or "", 1) * _TIMES.get(found["after"] or "", 1)
    return frozenset({round(value * times, 6)})
