"""A menu: what a dish is, and how a typed list of dishes is read. Pure."""

import re

import msgspec

from easymo.reading import fold, read_money

TAGS = ("vegan", "halal", "spicy", "gluten_free")
NAME_LEAST, NAME_MOST, DETAILS_MOST, SECTION_MOST = 2, 60, 300, 24
PRICE_MOST = 10_000_000
LINES_MOST = 100
"""Lines read at once: more than a message of 4,096 characters holds."""
MENU_MOST = 150
"""Dishes of one menu; the database holds the same."""

_CURRENCY = r"rwf|frw|rfw|fr|frs|francs?|cdf|fc|fbu|bif|tzs|tsh|/="
_AMOUNT = re.compile(rf"(?<![\d.,])(\d[\d.,]*k?|\d{{1,2}}(?: \d{{3}})+)\s*(?:{_CURRENCY})?\s*$", re.IGNORECASE)
_BETWEEN = " \t:;.…=-–—|"
_BULLET = re.compile(r"^\s*(?:[-*•·–—]|\d{1,2}[.)])\s+")


class Dish(msgspec.Struct, frozen=True):
    """A dish or drink on a menu. ``price`` in whole units of the restaurant's currency; ``portions``: that are left,
    None where nobody counts them."""

    id: int
    section: str
    name: str
    details: str
    price: int
    tags: list[str]
    available: bool
    sold_out: bool
    portions: int | None
    photos: bool


class TypedDish(msgspec.Struct, frozen=True):
    """A line of a typed menu."""

    section: str
    name: str
    price: int

    @property
    def words(self) -> str:
        """What it is found by, and known by: two dishes of one name are one."""
        return fold(self.name)


class TypedMenu(msgspec.Struct, frozen=True):
    """What was read of a typed menu: a dish known by its name once, the last price counting. ``unread``: lines that say
    no dish, as they were typed."""

    dishes: tuple[TypedDish, ...]
    unread: tuple[str, ...]


def read_menu(text: str, section: str) -> TypedMenu:
    """The dishes of "Brochette 2500", one a line; a line without a number ("Drinks:") begins a section.

    ``section`` is that of the lines before the first such line.
    """
    dishes: dict[str, TypedDish] = {}
    unread: list[str] = []
    for written in text.splitlines()[:LINES_MOST]:
        line = _BULLET.sub("", written).strip()
        dish = _read_dish(line, section)
        if dish is not None:
            dishes[dish.words] = dish
        elif line and not any(map(str.isdigit, line)) and fold(line) and len(line.rstrip(": ")) <= SECTION_MOST:
            section = line.strip(_BETWEEN + "*_")
        elif line:
            unread.append(line)
    return TypedMenu(tuple(dishes.values()), tuple(unread))


def _read_dish(line: str, section: str) -> TypedDish | None:
    found = _AMOUNT.search(line)
    if found is None:
        return None
    name = line[: found.start()].strip(_BETWEEN)
    price = read_money(found[1])
    if price is None or price.low != price.high or not 0 < price.low <= PRICE_MOST:
        return None
    if not NAME_LEAST <= len(name) <= NAME_MOST or not fold(name):
        return None
    return TypedDish(section, name[0].upper() + name[1:], price.low)


def sections_of(dishes: list[Dish]) -> list[str]:
    """In the order of the menu."""
    return list(dict.fromkeys(dish.section for dish in dishes))
