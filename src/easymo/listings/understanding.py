"""What was typed, read as a search: "2 bedroom house in Kacyiru under 300k"."""

import re
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

import msgspec

from easymo.listings.query import WORDS_MOST, Attribute, Query
from easymo.listings.terms import kinds, synonyms
from easymo.places.gazetteer import Place, load
from easymo.reading import Money, fold, read_money, words

_LONGEST_AMOUNT = 5  # words: "ibihumbi 300 kugeza ibihumbi 500"
_LEAST_PRICE = 100  # nothing is priced below it in any of our currencies: "1-2" and "8-17" are no prices


class Vocabulary(msgspec.Struct, frozen=True):
    """What a domain's searches are read by. All words are folded, in all languages (``chat.words``)."""

    domain: str
    noise: Collection[str] = ()
    """Words that say nothing about what is meant."""
    categories: Mapping[str, Collection[str]] = {}
    """Category → words or phrases that say exactly this category; empty where words alone are to find it."""
    attributes: Collection[str] = ()
    """Which of "bedrooms" and "furnished" its listings say of themselves."""
    earning: bool = False
    """Whether a price is what somebody wants to earn: a bare amount is the least then, not the most."""


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Phrases, the longest first."""
    return tuple(sorted((tuple(fold(phrase).split()) for phrase in text.split(",")), key=len, reverse=True))


_AT_MOST = _phrases(
    "under, below, less than, at most, max, maximum, up to, cheaper than, not more than, no more than, budget, within,"
    "moins de, moins que, au plus, jusqu'à, jusqu'a, maximum de, pas plus de, en dessous de, inférieur à,"
    "munsi ya, atarengeje, itarengeje, ntarengwa, bitarenze, itarenze, atarenze, kugeza kuri, hasi ya, ntibirenze,"
    "chini ya, isiyozidi, isizidi, yasiyozidi, hadi, mpaka, kisichozidi, bajeti"
)
_AT_LEAST = _phrases(
    "above, over, more than, at least, min, minimum, from, starting at, not less than,"
    "plus de, au moins, à partir de, au-dessus de, supérieur à,"
    "hejuru ya, nibura, byibuze, kuva kuri, guhera kuri, irenze, arenze, zaidi ya, juu ya, kuanzia, angalau, kuanzia na"
)
_BETWEEN = _phrases("between, entre, hagati ya, kati ya, de, from, kuva kuri, kuva, kuanzia")
_BEDROOMS = _phrases(
    "bedroom, bedrooms, bed room, bed rooms, bed, beds, br, bdr, bdrm, bhk, chambre, chambres, chambre à coucher,"
    "chambres à coucher, icyumba, ibyumba, icyumba cyo kuraramo, ibyumba byo kuraramo, chumba, vyumba,"
    "chumba cha kulala, vyumba vya kulala"
)
_PLUS = "ormore"
_PLUS_SIGN = re.compile(r"(?<=\w)\s*\+(?!\s*\d)")
_OR_MORE = (
    (_PLUS,),
    *_phrases(
        "or more, and more, or above, and above, or over, at least, minimum, min, ou plus, et plus, au moins,"
        "cyangwa birenze, cyangwa biruseho, no hejuru, kuzamura, nibura, byibuze,"
        "au zaidi, na zaidi, kwenda juu, angalau"
    ),
)
BEDROOMS_MOST = 30
BEDROOMS_FROM = "bedrooms_from_"
"""What a home with at least so many bedrooms says of itself, followed by the count."""
_NUMBERS = {
    word: number
    for number, spoken in enumerate(
        (
            "one single un une kimwe rimwe kimoja moja",
            "two double deux bibiri abiri viwili mbili",
            "three trois bitatu atatu vitatu tatu",
            "four quatre bine ane vinne nne",
            "five cinq bitanu atanu vitano tano",
            "six bitandatu sita",
        ),
        start=1,
    )
    for word in spoken.split()
}
_PERIODS = {
    "hour": _phrases("per hour, an hour, hourly, par heure, de l'heure, ku isaha, kwa saa"),
    "day": _phrases("per day, a day, daily, par jour, journalier, ku munsi, kwa siku"),
    "week": _phrases("per week, a week, weekly, par semaine, ku cyumweru, kwa wiki"),
    "month": _phrases(
        "per month, a month, monthly, salary, par mois, mensuel, salaire, ku kwezi, buri kwezi, umushahara, mushahara,"
        "kwa mwezi, kila mwezi, mshahara"
    ),
}
_UNFURNISHED = _phrases(
    "unfurnished, not furnished, non meublé, non meublée, pas meublé, sans meubles, vide, itarimo ibikoresho,"
    "nta bikoresho, idafite ibikoresho, bila samani, haina samani, isiyo na samani"
)
_FURNISHED = _phrases(
    "furnished, fully furnished, meublé, meublée, meublés, meublées, avec meubles, irimo ibikoresho, ifite ibikoresho,"
    "irimo ibintu, yenye samani, ina samani, na samani, samani"
)


def understand(text: str, vocabulary: Vocabulary) -> Query:
    """The search in ``text``: bounds of the price, attributes, a place, a category, and the words that remain.

    A price without a word beside it is what somebody has to spend, if it is written as one ("300k", "80,000 rwf").
    A category is taken only where nothing else remains: who writes "phone charger" does not look for phones. Pure;
    whatever is not read for certain stays among the words.
    """
    rest = fold(spelt_out(text)).split()
    period = _period(rest) if vocabulary.earning else None
    rest, (low, high) = _take_price(rest, earning=vocabulary.earning)
    rest, attributes = _take_attributes(rest, vocabulary.attributes)
    if period and (low or high):
        attributes["period"] = period
    place, remaining = _take_place(tuple(rest), vocabulary)
    noise = {_PLUS, *vocabulary.noise, *_noise()}
    left = [word for word in remaining if word not in noise and len(word) > 1]
    category = _category(left, vocabulary.categories, noise)
    query = Query(
        domain=vocabulary.domain,
        words="" if category else " ".join(left)[: 2 * WORDS_MOST],
        category=category,
        price_low=low,
        price_high=high,
        attributes=attributes,
    )
    if place is None:
        return query
    return msgspec.structs.replace(query, place=place.name, latitude=place.latitude, longitude=place.longitude)


def spelt_out(text: str) -> str:
    """``text`` with the sign of "2+ bedrooms" as a word that ``fold`` keeps."""
    return _PLUS_SIGN.sub(f" {_PLUS} ", text)


def places_meant(text: str, vocabulary: Vocabulary) -> list[tuple[Place, str]]:
    """Where a mistyped name in ``text`` may be one of several places: each, and ``text`` with it put right."""
    said = words(spelt_out(text))
    if load().take(said)[0] is not None:
        return []
    meant = load().mend(said, lambda word: _is_word(word, vocabulary))
    return [(place, " ".join(mended)) for place, mended in meant] if len(meant) > 1 else []


def _take_place(said: tuple[str, ...], vocabulary: Vocabulary) -> tuple[Place | None, tuple[str, ...]]:
    """The place that is named, as it is written or, if that can be one place only, with a slip."""
    place, rest = load().take(said)
    if place is not None:
        return place, rest
    meant = load().mend(said, lambda word: _is_word(word, vocabulary))
    return load().take(meant[0][1]) if len(meant) == 1 else (None, said)


def _is_word(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is known for something else than a place."""
    return (
        any(map(str.isdecimal, word))
        or word in _noise()
        or word in vocabulary.noise
        or bool(synonyms(word) or kinds((word,)))
        or any(word in phrases for phrases in vocabulary.categories.values())
    )


@cache
def _noise() -> frozenset[str]:
    """Words people put around what they look for, in any of the four languages: ``noise.txt``."""
    return frozenset(words((Path(__file__).parent / "noise.txt").read_text(encoding="utf-8")))


def _category(said: list[str], categories: Mapping[str, Collection[str]], noise: Collection[str]) -> str:
    """The one category that ``said`` as a whole means; what says nothing is not compared."""
    meant = [
        category
        for category, phrases in categories.items()
        if any(
            phrase and phrase == said
            for phrase in ([word for word in it.split() if word not in noise] for it in phrases)
        )
    ]
    return meant[0] if len(meant) == 1 else ""


def _starts(said: list[str], at: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    """How many words from ``at`` one of ``phrases`` takes; 0: none begins there."""
    return next((len(phrase) for phrase in phrases if tuple(said[at : at + len(phrase)]) == phrase), 0)


def _ends(said: list[str], at: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    """How many words one of ``phrases`` takes that ends before ``at``; 0: none does."""
    return next((len(phrase) for phrase in phrases if at and tuple(said[max(0, at - len(phrase)) : at]) == phrase), 0)


def _take_price(said: list[str], *, earning: bool) -> tuple[list[str], tuple[int | None, int | None]]:
    for at in range(len(said)):
        for phrases, bounds in ((_AT_MOST, "high"), (_AT_LEAST, "low"), (_BETWEEN, "both"), (((),), "bare")):
            skipped = _starts(said, at, phrases)
            if not skipped and bounds != "bare":
                continue
            money, end = _amount_at(said, at + skipped, marked=bounds != "bare")
            if money is None or (bounds == "both" and money.low == money.high):
                continue
            return said[:at] + said[end:], _bounds(money, "low" if bounds == "bare" and earning else bounds)
    return said, (None, None)


def _bounds(money: Money, said: str) -> tuple[int | None, int | None]:
    if said == "high":
        return None, money.high
    if money.low != money.high:
        return money.low, money.high
    return (money.low, None) if said == "low" else (None, money.high)


def _amount_at(said: list[str], start: int, *, marked: bool) -> tuple[Money | None, int]:
    """The longest amount that begins at ``start``, and where it ends. ``marked``: a word before says it is one."""
    for end in range(min(start + _LONGEST_AMOUNT, len(said)), start, -1):
        span = " ".join(said[start:end])
        money = read_money(span)
        if money is None or money.low < _LEAST_PRICE:
            continue
        written_as_one = money.low != money.high or not span.isdecimal() or money.low >= 1000 * _LEAST_PRICE
        # A year, a size or a model is a bare number, too.
        if marked or written_as_one:
            return money, end
    return None, start


def _take_attributes(said: list[str], known: Collection[str]) -> tuple[list[str], dict[str, Attribute]]:
    attributes: dict[str, Attribute] = {}
    if "bedrooms" in known:
        said = _take_bedrooms(said, attributes)
    if "furnished" in known:
        for phrases, furnished in ((_UNFURNISHED, False), (_FURNISHED, True)):
            for at in range(len(said)):
                if taken := _starts(said, at, phrases):
                    attributes["furnished"] = furnished
                    return said[:at] + said[at + taken :], attributes
    return said, attributes


def wanted_bedrooms(attributes: Mapping[str, Attribute]) -> list[str]:
    """How many bedrooms a search's attributes ask for: "2", "2+" for at least two, or nothing."""
    exact = [str(value) for name, value in attributes.items() if name == "bedrooms"]
    return exact + [f"{name.removeprefix(BEDROOMS_FROM)}+" for name in attributes if name.startswith(BEDROOMS_FROM)]


def read_bedrooms(text: str) -> str | None:
    """How many bedrooms ``text`` as a whole says: "2", or "2+" for at least two. None: it says something else."""
    for sentence in (text, f"{text} bedrooms"):
        found = _bedrooms_in(fold(spelt_out(sentence)).split())
        if found is not None and found[0] == 0 and not found[1]:
            return f"{found[2]}{'+' if found[3] else ''}"
    return None


def _take_bedrooms(said: list[str], attributes: dict[str, Attribute]) -> list[str]:
    """ "2 bedrooms", "ibyumba 2", "vyumba viwili", "2br"; "2+ bedrooms", "nibura ibyumba 2"."""
    found = _bedrooms_in(said)
    if found is None:
        return said
    start, rest, count, at_least = found
    attributes.update({f"{BEDROOMS_FROM}{count}": True} if at_least else {"bedrooms": count})
    return said[:start] + rest


def _bedrooms_in(said: list[str]) -> tuple[int, list[str], int, bool] | None:
    """Where the first count of bedrooms begins, the words after it, the count, and whether it is the least."""
    for at, word in enumerate(said):
        digits = word.rstrip("abcdefghijklmnopqrstuvwxyz")
        if digits.isdecimal() and (word[len(digits) :],) in _BEDROOMS and 0 < int(digits[:3]) <= BEDROOMS_MOST:
            return _around(said, at, at + 1, int(digits[:3]))
        taken = _starts(said, at, _BEDROOMS)
        if not taken:
            continue
        more = _ends(said, at, _OR_MORE)
        before = _count(said[at - more - 1]) if at > more else None
        least = _starts(said, at + taken, _AT_LEAST)
        after = _count(said[at + taken + least]) if at + taken + least < len(said) else None
        if before is not None:
            start, rest, count, at_least = _around(said, at - more - 1, at + taken, before)
            return start, rest, count, at_least or bool(more)
        if after is not None:
            start, rest, count, at_least = _around(said, at, at + taken + least + 1, after)
            return start, rest, count, at_least or bool(least)
    return None


def _around(said: list[str], start: int, end: int, count: int) -> tuple[int, list[str], int, bool]:
    """The stretch of a count with the words beside it that say whether it is the least."""
    before, after = _ends(said, start, _AT_LEAST), _starts(said, end, _OR_MORE)
    return start - before, said[end + after :], count, bool(before or after)


def _period(said: list[str]) -> str | None:
    """What pay is named for; who speaks of a salary means a month."""
    return next(
        (period for period, phrases in _PERIODS.items() for at in range(len(said)) if _starts(said, at, phrases)), None
    )


def _count(word: str) -> int | None:
    if word.isdecimal() and len(word) <= 2 and 0 < int(word) <= BEDROOMS_MOST:
        return int(word)
    return _NUMBERS.get(word)
