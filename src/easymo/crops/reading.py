"""What sentences say of produce: "ngurisha ibirayi 500kg 300 kuri kilo", "20 bags of maize at 25k a bag"."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Literal

import msgspec

from easymo.crops.crops import crops, units, weighs_as
from easymo.reading import fold, read_money, words
from easymo.reading.words import plain

Words = tuple[str, ...]

QUANTITY_MOST = 1_000_000
"""Of any unit: a thousand tonnes are no farmer's."""


class Said(msgspec.Struct, frozen=True):
    """What of a sentence is certain; the rest is left to be asked. ``price`` is for one ``unit``."""

    crop: str = ""
    quantity: int | None = None
    unit: str = ""
    price: int | None = None
    rest: Words = ()
    """The folded words that say none of it, in order."""


class _Number(msgspec.Struct, frozen=True):
    """A number among the words, from ``start`` to before ``end``, and what it counts."""

    value: int
    start: int
    end: int
    kind: Literal["quantity", "named", "price", "total", "bare"] = "bare"
    """named: its unit stands before it ("toni 2", "ikilo 350"); the first such is a quantity, others are prices."""
    unit: str = ""


_SLASH = re.compile(r"/(?= ?[a-z])")
_BELOW_ZERO = re.compile(r"(?<!\d)- ?\d")
_GLUED = re.compile(r"(\d[\d.,]*)([a-z]+)")
_FRACTION = re.compile(r"(\d{1,6})[.,](\d{1,2})")
_PER = frozenset(words("per a an each every ku kuri buri le la l par chaque un une kwa kila the"))
_BEFORE_PRICE = frozenset(
    words("at for price cost costs igiciro ku kuri a prix pour kwa bei amafaranga mafaranga frw rwf fbu fc tsh tzs cdf")
)
_FOR_ONE = frozenset(words("imwe rimwe kimwe umwe umufuka moja each one chacun chacune piece linauzwa naliuza"))
_CURRENCY = frozenset(
    words(
        "frw rwf rfw fr f francs franc fbu bif fc cdf tsh tzs sh shs shilling shillings shilingi amafaranga mafaranga"
    )
)
_IN_ALL = frozenset(words("total totals all altogether yose zose byose hamwe tout toutes tous jumla zote yote"))
_OF = frozenset(words("of de d za ya la z y bya by ba zo cya wa"))
_SELLING = frozenset(
    words(
        "sell selling sale vends vendre vendons vente ngurisha ndagurisha kugurisha turagurisha tugurisha gurisha"
        " nauza ninauza tunauza kuuza uza nimevuna nejeje twejeje"
    )
)
_TIMES = {
    **dict.fromkeys(words("k thousand mille ibihumbi elfu"), 1000),
    **dict.fromkeys(words("million millions miliyoni milioni"), 1_000_000),
}


def read_crop(text: str) -> str:
    """The crop whose name ``text`` holds, the one said with most words, then the first; '' if there is none."""
    return _find(words(text), _crop_names())[0]


def read_unit(text: str) -> str:
    """The unit that ``text`` as a whole names; '' if there is none."""
    return _unit_names().get(words(text), "")


def read_quantity(text: str, unit: str) -> int | None:
    """How many of ``unit`` the whole of ``text`` says: "500", "500kg", "2 tonnes" where ``unit`` is kg."""
    said = _words(text)
    numbers = list(_numbers(said))
    if _BELOW_ZERO.search(plain(text)) or len(numbers) != 1 or set(said[: numbers[0].start]) - _unit_words():
        return None
    number = numbers[0]
    after = said[number.end :]
    named = _unit_names().get(after or said[: number.start], "") if len(said) > number.end - number.start else unit
    many = weighs_as(number.value, named, unit) if named else None
    return many if many is not None and 0 < many <= QUANTITY_MOST else None


def read_produce(text: str) -> Said:
    """What ``text`` says of one crop: how many of which unit, and what one costs.

    A price is read where a word says that it is one ("at 300", "300 kuri kilo", "300 frw"), or where a bare number
    follows the quantity; what is asked for all of it together is left out. A quantity and a price of different units
    are brought to the price's, where both weigh: 20 bags at 400 a kilo are 2,000 kg. Pure; any text.
    """
    said = _words(text)
    crop, start, end = _find(said, _crop_names())
    said = (*said[:start], *said[end:])
    numbers = [_counting(said, number) for number in _numbers(said)]
    numbers = _join_sizes(said, numbers)
    counted, priced = _meant(numbers)
    taken = {at for number in (counted, priced) if number for at in range(number.start, number.end)}
    rest = tuple(word for at, word in enumerate(said) if at not in taken and word not in _spent())
    quantity, unit, price = _agree(counted, priced)
    if quantity is not None and not 0 < quantity <= QUANTITY_MOST:
        quantity = None
    return Said(crop, quantity, unit, price, rest)


def is_produce(text: str) -> bool:
    """Whether ``text`` offers or wants produce itself: it begins with a crop, or counts it. "A mill for maize" does
    not."""
    said = _words(text)
    crop, start, _ = _find(said, _crop_names())
    return bool(crop) and (start == 0 or _counts(said))


def trade_in(text: str) -> Literal["sell", "find", ""]:
    """Whether ``text`` says that somebody sells so much of a crop, or looks for it; '' if it does not count any."""
    said = _words(text)
    if not read_crop(text) or not _counts(said):
        return ""
    return "find" if _SELLING.isdisjoint(said) else "sell"


def _counts(said: Words) -> bool:
    """Whether a quantity is among the words."""
    return any(_counting(said, number).kind in ("quantity", "named") for number in _numbers(said))


def _meant(numbers: list[_Number]) -> tuple[_Number | None, _Number | None]:
    """Which number is the quantity, and which the price."""
    quantities: list[_Number] = []
    prices = [number for number in numbers if number.kind == "price"]
    bare = [number for number in numbers if number.kind == "bare"]
    for number in numbers:
        if number.kind in ("quantity", "named"):
            (prices if quantities and number.kind == "named" else quantities).append(number)
    if not quantities and len(prices) > 1 and not prices[0].unit:  # "about 500 ..., 300 each"
        bare.insert(0, prices.pop(0))
    if not quantities and bare and (prices or len(bare) > 1):
        quantities = [bare.pop(0)]
    if quantities and not prices and len(bare) == 1 and bare[0].start > quantities[0].start:
        prices = bare
    return next(iter(quantities), None), next(iter(prices), None)


def _agree(counted: _Number | None, priced: _Number | None) -> tuple[int | None, str, int | None]:
    """Quantity, unit and price, all of one unit."""
    named = next((number.unit for number in (counted, priced) if number and number.unit), "")
    unit = "kg" if named == "tonne" else named
    quantity = counted and (weighs_as(counted.value, counted.unit, unit) if counted.unit else counted.value)
    by = priced.unit if priced and priced.unit else unit
    if priced is None or by == unit:
        return quantity, unit, priced and priced.value
    many = weighs_as(quantity, unit, by) if quantity and by != "tonne" else None
    if many is not None:
        return many, by, priced.value
    return quantity, unit, weighs_as(priced.value, unit, by)


def _words(text: str) -> Words:
    """Folded, "500kg" as two, and a slash as the word it is read as."""
    spoken = fold(_SLASH.sub(" per ", plain(text)).replace("@", " at "))
    return tuple(part for word in spoken.split() for part in _parts(word))


def _parts(word: str) -> Words:
    glued = _GLUED.fullmatch(word)
    if glued and (glued[2] in _unit_words() or glued[2] in _CURRENCY):
        return glued[1], glued[2]
    return (word,)


def _numbers(said: Words) -> Iterator[_Number]:
    """The numbers among the words, a multiplier before or after included: "25k", "ibihumbi 25", "1 000"; tonnes in
    parts as kilograms."""
    at = 0
    while at < len(said):
        start, times = (at + 1, _TIMES[said[at]]) if said[at] in _TIMES else (at, 1)
        end = start + 1
        if start >= len(said) or not said[start][0].isdigit():
            at += 1
            continue
        while said[end : end + 1] == ("000",) and said[start].isdecimal() and len(said[start]) <= 3:
            end, times = end + 1, times * 1000
        if times == 1 and said[end : end + 1] and said[end] in _TIMES:
            end, times = end + 1, _TIMES[said[end]]
        tonnes = _FRACTION.fullmatch(said[start])
        if tonnes and _unit_at(said[end:]) == "tonne":  # nothing else is counted in parts
            yield _Number(int(tonnes[1] + tonnes[2]) * 1000 // 10 ** len(tonnes[2]), at, end + 1, "quantity", "kg")
        elif (read := read_money(said[start])) and read.low == read.high:
            yield _Number(read.low * times, at, end)
        at = end


def _counting(said: Words, number: _Number) -> _Number:
    """What it counts, by the words around it."""
    if number.kind != "bare":
        return number
    before, after = said[: number.start], said[number.end :]
    after_amount = after[1:] if after and after[0] in _CURRENCY else after
    if set(after_amount[:1]) <= _PER and (unit := _unit_at(after_amount[1:])):
        return _as(number, "price", unit)
    if set(after_amount[:2]) & _IN_ALL or set(before[-2:]) & _IN_ALL:
        return _as(number, "total")
    unit_before = _unit_before(before)
    if unit_before and set(before[-2:-1]) & _PER:
        return _as(number, "price", unit_before)
    if unit_before and (not _unit_at(after) or (after[1:2] and (after[1][0].isdigit() or after[1] in _TIMES))):
        return _as(number, "named", unit_before)
    if (unit := _unit_at(after)) and after[0] not in _FOR_ONE:
        return _as(number, "quantity", unit)
    if after_amount != after or set(before[-1:]) & (_BEFORE_PRICE | _FOR_ONE):
        return _as(number, "price")
    return number


def _join_sizes(said: Words, numbers: list[_Number]) -> list[_Number]:
    """ "20 bags of 50 kg" are one number: 1,000 kg."""
    joined: list[_Number] = []
    for number in numbers:
        last = joined[-1] if joined else None
        size = units()[number.unit].kilograms if number.unit and number.kind in ("quantity", "named") else None
        if last and size and last.unit not in ("", number.unit) and last.kind in ("quantity", "named"):
            between = set(said[last.end : number.start]) - units()[last.unit].names
            if number.kind == "named" and between & _OF:
                between -= units()[number.unit].names
            if between <= _OF:
                joined[-1] = _Number(last.value * number.value * size, last.start, number.end, "quantity", "kg")
                continue
        joined.append(number)
    return joined


def _as(number: _Number, kind: Literal["quantity", "named", "price", "total"], unit: str = "") -> _Number:
    return msgspec.structs.replace(number, kind=kind, unit=unit)


def _unit_at(said: Words) -> str:
    """The unit that the first words name."""
    return _unit_names().get(said[:2], "") or _unit_names().get(said[:1], "")


def _unit_before(said: Words) -> str:
    unit = _unit_names().get(said[-1:], "")
    return "" if unit == "piece" else unit  # "imwe 300" is a price


def _find(said: Words, names: Mapping[Words, str]) -> tuple[str, int, int]:
    """What is named, and from where to before where: the longest name, the first of two as long. ('', 0, 0): none."""
    for size in range(4, 0, -1):
        for start in range(len(said) - size + 1):
            if found := names.get(said[start : start + size]):
                return found, start, start + size
    return "", 0, 0


@cache
def _crop_names() -> dict[Words, str]:
    return _by_name((crop.id, crop.names) for crop in crops().values())


@cache
def _unit_names() -> dict[Words, str]:
    return _by_name((unit.id, unit.names) for unit in units().values())


def _by_name(named: Iterable[tuple[str, frozenset[str]]]) -> dict[Words, str]:
    return {tuple(name.split()): id for id, names in named for name in names}


@cache
def _unit_words() -> frozenset[str]:
    return frozenset(word for name in _unit_names() for word in name)


@cache
def _spent() -> frozenset[str]:
    """Words that say nothing once amounts are read."""
    return frozenset(_unit_words() | _CURRENCY | _BEFORE_PRICE | _PER | _OF | _IN_ALL)
