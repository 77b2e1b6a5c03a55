"""What somebody looks for: between questions, sentences and the query that finds it. Pure."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from msgspec.structs import replace

from easymo.listings.query import Attribute, Query
from easymo.listings.understanding import Vocabulary, understand
from easymo.places.gazetteer import Place
from easymo.reading import Money, fold
from easymo.services.property.home import DEALS, LIVED_IN

DOMAIN = "home"
FIELDS = ("deal", "type", "bedrooms", "price", "place", "furnished", "month")
"""What a search may be narrowed by, as it is asked."""
MONTHS_AHEAD = 6
"""Months, this one included, in which one may want to move in: for each a home says whether it is free then."""
_VACANT = "vacant_"


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
        attributes["bedrooms"] = bedrooms
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
        "bedrooms": attributes.get("bedrooms"),
        "price": Money(query.price_low or high, high) if high else None,
        "place": Place(query.place, query.latitude or 0.0, query.longitude or 0.0) if has_place else None,
        "furnished": {True: "yes", False: "no"}.get(furnished) if isinstance(furnished, bool) else None,
        "month": next((name.removeprefix(_VACANT) for name in attributes if name.startswith(_VACANT)), None),
        "words": query.words,
    }


def read(text: str, deals: Mapping[str, Collection[str]], vocabulary: Vocabulary) -> Query:
    """The search in a sentence. ``deals``: what is said of renting, staying and buying, folded.

    Nothing is guessed: who does not say whether he rents or buys is shown both.
    """
    deal, rest = _take_deal(fold(text), deals)
    query = understand(rest, vocabulary)
    if deal is None:
        return query
    return replace(query, attributes={"deal": deal, **query.attributes})


def _take_deal(folded: str, deals: Mapping[str, Collection[str]]) -> tuple[str | None, str]:
    """The deal that ``folded`` speaks of, by its longest phrase, and the words around that."""
    padded = f" {folded} "
    said = [(phrase, deal) for deal in DEALS for phrase in deals[deal] if f" {phrase} " in padded]
    if not said:
        return None, folded
    phrase, deal = max(said, key=lambda pair: len(pair[0]))
    return deal, " ".join(padded.replace(f" {phrase} ", " ", 1).split())


def months(today: date) -> Iterator[str]:
    """The months in which one may want to move in, from this one on, as "2603"."""
    for ahead in range(MONTHS_AHEAD):
        years, month = divmod(today.month - 1 + ahead, 12)
        yield f"{(today.year + years) % 100:02}{month + 1:02}"
