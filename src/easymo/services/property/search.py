"""What somebody looks for: between questions, sentences and the query that finds it. Pure."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from msgspec.structs import replace

from easymo.listings.query import Attribute, Query
from easymo.listings.understanding import BEDROOMS_FROM, Vocabulary, spelt_out, understand, wanted_bedrooms
from easymo.places.gazetteer import Place
from easymo.reading import Money, fold, read_moment, words
from easymo.services.property.home import DEALS, LIVED_IN

DOMAIN = "home"
FIELDS = ("deal", "type", "bedrooms", "price", "place", "furnished", "month")
"""What a search may be narrowed by, as it is asked."""
MONTHS_AHEAD = 6
"""Months, this one included, in which one may want to move in: for each a home says whether it is free then."""
_KNOWN_AHEAD = 7
"""A home says of this month and so many more whether it is free then (the function vacant_months)."""
_VACANT = "vacant_"
_LONGEST_DAY = 4  # words: "ku itariki ya 1 werurwe"
_SAYING_FREE = (
    "available from, available in, available on, available, free from, free in, free on, vacant from, from, starting,"
    "starting from, as of, move in, moving in, disponible à partir de, disponible dès, disponible en, disponible le,"
    "disponible, libre à partir de, libre dès, libre en, libre le, à partir de, à partir du, dès, pour emménager en,"
    "iboneka kuva muri, iboneka muri, iboneka kuva, iboneka, izaboneka, kuva muri, kuva mu, kuva ku, kuva, guhera muri,"
    "guhera mu, guhera ku, guhera, kwimuka mu,"
    "inapatikana kuanzia, inapatikana, itakuwa wazi, wazi kuanzia, kuanzia, kuhamia"
)
_FREE_FROM = sorted((words(phrase) for phrase in _SAYING_FREE.split(",")), key=len, reverse=True)


def fields_for(deal: str | None, type: str | None) -> tuple[str, ...]:
    """What is worth asking of such homes."""
    pointless = {"bedrooms", "furnished"} if type is not None and type not in LIVED_IN else set[str]()
    pointless |= {"furnished", "month"} if deal == "sale" else {"month"} if deal == "stay" else set()
    return tuple(field for field in FIELDS if field not in pointless)


def query_of(answers: Mapping[str, Any]) -> Query:
    """The search that ``answers`` describe; what is None or missing is left open."""
    attributes: dict[str, Attribute] = {}
    if deal := answers.get("deal"):
        attributes["deal"] = deal
    if bedrooms := answers.get("bedrooms"):
        count, at_least, _ = str(bedrooms).partition("+")
        attributes.update({f"{BEDROOMS_FROM}{count}": True} if at_least else {"bedrooms": int(count)})
    if furnished := answers.get("furnished"):
        attributes["furnished"] = furnished == "yes"
    if month := answers.get("month"):
        attributes[f"{_VACANT}{month}"] = True
    money: Money | None = answers.get("price")
    place: Place | None = answers.get("place")
    query = Query(domain=DOMAIN) if place is None else Query.near(DOMAIN, place)
    low, high = (None, None) if money is None else (money.low if money.low < money.high else None, money.high)
    return replace(
        query,
        words=answers.get("words") or "",
        category=answers.get("type") or "",
        attributes=attributes,
        price_low=low,
        price_high=high,
    )


def answers_of(query: Query) -> dict[str, Any]:
    """``query`` as answers to the questions that describe a search; an unanswered one is None."""
    attributes = query.attributes
    furnished, high = attributes.get("furnished"), query.price_high
    has_place = query.latitude is not None and query.longitude is not None
    return {
        "deal": attributes.get("deal"),
        "type": query.category or None,
        "bedrooms": next(iter(wanted_bedrooms(attributes)), None),
        "price": Money(query.price_low or high, high) if high else None,
        "place": Place(query.place, query.latitude or 0.0, query.longitude or 0.0) if has_place else None,
        "furnished": {True: "yes", False: "no"}.get(furnished) if isinstance(furnished, bool) else None,
        "month": next((name.removeprefix(_VACANT) for name in attributes if name.startswith(_VACANT)), None),
        "words": query.words,
    }


def with_other_bedrooms(query: Query) -> list[tuple[int, Query]]:
    """What comes close to a search for just so many bedrooms: one more, one fewer, each with its count."""
    count = query.attributes.get("bedrooms")
    if not isinstance(count, int):
        return []
    return [
        (other, replace(query, attributes={**query.attributes, "bedrooms": other}, page=0))
        for other in (count + 1, count - 1)
        if other > 0
    ]


def read(text: str, deals: Mapping[str, Collection[str]], vocabulary: Vocabulary, today: date) -> Query:
    """The search in a sentence. ``deals``: what is said of renting, staying and buying, folded.

    Nothing is guessed: who does not say whether he rents or buys is shown both.
    """
    deal, rest = _take_deal(fold(spelt_out(text)), deals)
    month, rest = _take_month(rest, today)
    query = understand(rest, vocabulary)
    said: dict[str, Attribute] = {"deal": deal} if deal else {}
    free: dict[str, Attribute] = {f"{_VACANT}{month}": True} if month and deal in (None, "rent") else {}
    return replace(query, attributes={**said, **query.attributes, **free})


def _take_deal(folded: str, deals: Mapping[str, Collection[str]]) -> tuple[str | None, str]:
    """The deal that ``folded`` speaks of, by its longest phrase, and the words around that."""
    padded = f" {folded} "
    said = [(phrase, deal) for deal in DEALS for phrase in deals[deal] if f" {phrase} " in padded]
    if not said:
        return None, folded
    phrase, deal = max(said, key=lambda pair: len(pair[0]))
    return deal, " ".join(padded.replace(f" {phrase} ", " ", 1).split())


def _take_month(folded: str, today: date) -> tuple[str | None, str]:
    """From when a home is to be free ("available from 1 April", "kuva mu kwa kane"), and the words around that."""
    said = folded.split()
    for at in range(len(said)):
        for phrase in _FREE_FROM:
            start = at + len(phrase)
            if tuple(said[at:start]) != phrase:
                continue
            for end in range(min(start + _LONGEST_DAY, len(said)), start, -1):
                span = " ".join(said[start:end])
                month = None if span.isdecimal() else read_month(span, today)
                if month is not None:
                    return month, " ".join(said[:at] + said[end:])
    return None, folded


def read_month(text: str, today: date) -> str | None:
    """The month that a date or the name of a month means, as "2603": the next one; beyond those for which homes say
    whether they are free, the last of them. None: it is neither."""
    now = datetime.combine(today, time(12))
    said = read_moment(text, now, bare="day")
    if (said is None or not said.days) and text.strip():
        said = read_moment(f"1 {text}", now, bare="day")
    day = min(said.days, default=None) if said is not None else None
    if day is None or day < today:
        return None
    ahead = (day.year - today.year) * 12 + day.month - today.month
    if ahead == 12 and day.day == 1:  # the name of this month
        ahead = 0
    return _month(today, min(ahead, _KNOWN_AHEAD))


def months(today: date) -> Iterator[str]:
    """The months in which one may want to move in, from this one on, as "2603"."""
    return (_month(today, ahead) for ahead in range(MONTHS_AHEAD))


def _month(today: date, ahead: int) -> str:
    years, month = divmod(today.month - 1 + ahead, 12)
    return f"{(today.year + years) % 100:02}{month + 1:02}"
