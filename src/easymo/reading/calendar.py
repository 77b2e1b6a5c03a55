"""The words for days, months and times of day in the four languages, as they are typed.

Names of days and months are CLDR's, with the spellings that it lacks. Kinyarwanda and Swahili count the hours from
dawn: "saa moja" is seven o'clock.
"""

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import cast

import msgspec
from babel.dates import get_day_names, get_month_names

from easymo.reading.words import words

LONGEST_PHRASE = 4
"""Words in the longest phrase of the vocabulary."""
UNSURE, LIKELY, CERTAIN = range(3)
"""Of an hour: whether it may be meant of the other half of the day, too, or is only if a part of the day says so."""


class Sign(msgspec.Struct, frozen=True):
    """What a phrase or figure says of a moment."""

    says: tuple[tuple[str, int], ...] = ()
    """Day, month, year, hour, minute; offset (days from today); weekday (Monday is 0); minutes (added to the hour)."""
    kind: str = ""
    """What it is to its neighbours, or by itself: number, counted, near, next, now, "hour follows" …"""
    hours: tuple[int, ...] = ()
    """The hours of the part of the day it is."""
    usual: tuple[int, ...] = ()
    """Those of them that are offered where no hour is said."""
    surety: int = UNSURE
    from_dawn: bool = False
    """Whether who says this may count the hours from dawn."""

    @property
    def number(self) -> int:
        return self.says[0][1]


def _part(hours: range | tuple[int, ...], *usual: int, from_dawn: bool = False, today: bool = False) -> Sign:
    says = (("offset", 0),) if today else ()
    return Sign(says, hours=tuple(hours), usual=usual, from_dawn=from_dawn)


def _dawn(name: str, value: int, kind: str = "") -> Sign:
    return Sign(((name, value),), kind, from_dawn=True)


_NIGHT = (*range(18, 24), *range(5))
_PHRASES = {
    Sign(
        kind="nothing"
    ): """on, of, in, this, o'clock, oclock, heures, heure, hrs, ce, cette, au, du, de, des, en, l, d,
        et, ku, kuwa, kuri, wa, mu, za, z, ya, y, la, i, hii, huu, siku ya, uyu, na, n, kwa""",
    Sign(kind="next"): "next, prochain, prochaine, ijayo, ujao, gutaha, itaha, utaha",
    Sign(kind="now"): "now, right now, maintenant, tout de suite, nonaha, nonoha, ubu, ubungubu, sasa, sasa hivi",
    Sign(kind="day follows"): """the, le, tarehe, tariki, itariki, tariki ya, ku itariki, ku itariki ya, taliki,
        italiki""",
    Sign(kind="month follows"): "mwezi wa, mwezi, ukwezi kwa, ukwezi, ukwa",
    Sign(kind="hour follows"): "at, a, vers, around, by",
    Sign(kind="hour follows", from_dawn=True): "saa, isaha, isaha ya, ni saa",
    Sign(kind="minute follows"): "na dakika, dakika, n'iminota, iminota, na iminota",
    # Days from today. Kinyarwanda has one word for the day before and the day after.
    Sign((("offset", 0),)): "today, aujourd'hui, ce jour",
    Sign((("offset", 1),)): "tomorrow, tomorow, tommorow, tommorrow, tmrw, tmr, demain",
    Sign((("offset", 2),)): "day after tomorrow, the day after tomorrow, apres demain",
    Sign((("offset", -1),)): "yesterday, hier",
    Sign((("offset", -2),)): "day before yesterday, the day before yesterday, avant hier",
    _dawn("offset", 0): "uyu munsi, uyumunsi, none, leo",
    _dawn("offset", 1): "ejo hazaza, kesho",
    _dawn("offset", 2): "kesho kutwa, keshokutwa, ejobundi hazaza, ejo bundi hazaza",
    _dawn("offset", -1): "ejo hashize, jana",
    _dawn("offset", -2): "ejobundi hashize, ejo bundi hashize, juzi",
    _dawn("offset", 1, "near"): "ejo",
    _dawn("offset", 2, "near"): "ejobundi, ejo bundi",
    # Parts of the day: their hours, and those that are offered.
    _part(range(4, 12), 7, 8, 9): "morning, matin, matinee",
    _part(range(12, 18), 14, 15, 16): "afternoon, apres midi",
    _part(range(17, 24), 18, 19, 20): "evening, soir, soiree",
    _part(_NIGHT, 20, 21, 22): "night, nuit",
    _part((17, *_NIGHT), 18, 19, 20, today=True): "tonight",
    _part(range(17, 24), 18, 19, 20, today=True): "ce soir",
    _part(_NIGHT, 20, 21, 22, today=True): "cette nuit",
    _part(_NIGHT, 20, 21, 22, today=True, from_dawn=True): "iri joro",
    _part(range(3, 7), 4, 5, 6, from_dawn=True): "rukerera, mu rukerera, alfajiri",
    _part(range(5, 12), 7, 8, 9, from_dawn=True): "gitondo, mu gitondo, za mu gitondo, asubuhi",
    _part(range(10, 18), 14, 15, 16, from_dawn=True): "amanywa, manywa, ku manywa, z'amanywa, mchana, alasiri",
    _part(range(16, 24), 18, 19, 20, from_dawn=True): """umugoroba, nimugoroba, mugoroba, ku mugoroba, z'umugoroba,
        za nimugoroba, jioni""",
    _part(_NIGHT, 20, 21, 22, from_dawn=True): "ijoro, mu ijoro, nijoro, z'ijoro, za nijoro, usiku",
    Sign((("hour", 12),), surety=CERTAIN): "noon, midday, midi",
    # Minutes added to the hour.
    Sign((("minutes", 30),)): "half past, et demie, et demi, na nusu, n'igice, na igice",
    Sign((("minutes", 15),)): "quarter past, a quarter past, et quart, na robo",
    Sign((("minutes", -15),)): "quarter to, a quarter to, moins le quart, moins quart, kasoro robo, kasorobo",
} | {  # Numbers as hours are counted with them.
    _dawn("counted", number, "counted"): phrases
    for number, phrases in enumerate(
        (
            "moja, moya",
            "mbili, mbiri",
            "tatu",
            "nne, yine, ine",
            "tano, tanu",
            "sita",
            "saba, ndwi",
            "nane, munani, umunani",
            "tisa, cyenda, icyenda",
            "kumi, cumi",
            "kumi na moja, kumi n'imwe, kumi na rimwe, cumi n'imwe",
            "kumi na mbili, kumi n'ebyiri, kumi na ebyiri, cumi n'ebyiri",
        ),
        start=1,
    )
}

# Of durations: regular expressions over folded text.
LATER = "in|after|dans|apres|d ici|mu|muri|nyuma y|nyuma ya|baada ya"
SINCE = "il y a|hashize|haciye"
AGO = "ago|earlier|zilizopita|iliyopita|yaliyopita|lililopita|ishize|yashize|ashize"
HALF_AN_HOUR = "half an hour|une demi heure|demi heure|nusu saa|igice cy isaha"
ONE = "a|an|one|un|une|imwe|umwe|rimwe|kimwe|moja|mmoja"
UNITS = {  # seconds → words
    60: "min mn mins minute minutes iminota minota umunota dakika",
    3600: "h hr hrs hour hours heure heures isaha amasaha masaha saa masaa",
    86400: "day days jour jours umunsi iminsi minsi siku",
    604800: "week weeks semaine semaines icyumweru ibyumweru byumweru wiki majuma juma",
}

_SHORT_WEEKDAYS = ("mon, lun", "tue, tues", "wed, mer", "thu, thur, thurs, jeu", "fri, ven", "sat, sam", "sun, dim")


@cache
def vocabulary() -> dict[tuple[str, ...], Sign]:
    """Every phrase, as its folded words."""
    signs = chain(((sign, phrases) for sign, phrases in _PHRASES.items()), _named())
    return {words(phrase): sign for sign, phrases in signs for phrase in phrases.split(",")}


def _named() -> Iterator[tuple[Sign, str]]:
    """Days of the week and months."""
    for language in ("en", "fr", "rw", "sw"):
        from_dawn = language in ("rw", "sw")
        for number, name in _names(get_day_names("wide", locale=language)):
            spelt = name.removeprefix("Kuwa ")
            yield Sign((("weekday", number),), from_dawn=from_dawn), f"{name}, ku wa {spelt}, wa {spelt}"
        for number, name in _names(get_month_names("wide", locale=language)):
            yield Sign((("month", number),), "month"), name
        for number, name in _names(get_month_names("abbreviated", locale=language)):
            yield Sign((("month", number),), "month"), name
    for number, phrases in enumerate(_SHORT_WEEKDAYS):
        yield Sign((("weekday", number),)), phrases
    yield Sign((("weekday", 6),), from_dawn=True), "cyumweru"
    yield Sign((("month", 9),), "month"), "nzeli, sept"


def _names(names: object) -> Iterator[tuple[int, str]]:
    return iter(cast("dict[int, str]", names).items())
