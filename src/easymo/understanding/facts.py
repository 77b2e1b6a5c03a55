"""What a message says of the matter, in plain values: place, price, crop, quantity …"""

import csv
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from easymo.listings.understanding import Vocabulary
from easymo.listings.understanding import understand as understand_search
from easymo.reading import as_written, fold, words
from easymo.understanding.reading import Read

TALK = frozenset({"greeting", "thanks", "filler"})
_ASKING = TALK | {
    "seek",
    "price",
    "register",
    "now",
    "want",
    "someone",
    "ad",
    "available",
    "atmost",
    "currency",
    "help",
}
_NUMBERS = {
    word: number
    for number, spoken in enumerate(
        (
            "one un une kimwe rimwe umwe imwe mmoja moja kimoja",
            "two deux bibiri abiri babiri ebyiri wawili mbili viwili",
            "three trois bitatu atatu batatu watatu tatu vitatu",
            "four quatre bine ane bane wanne nne vinne",
            "five cinq bitanu atanu batanu watano tano vitano",
            "six bitandatu batandatu sita",
            "seven sept barindwi saba",
            "eight huit umunani nane",
            "nine neuf icyenda tisa",
            "ten dix icumi cumi kumi",
        ),
        start=1,
    )
    for word in spoken.split()
}
_PLAIN = frozenset(
    words(
        "ni bei prix each price per a an the un une des du d l la le les ku kwa pour for at of de na et and y ya wa za "
        "ari iri is"
    )
)


def rest(read: Read, without: frozenset[str]) -> str:
    """The message as it was written, without the words that speak of ``without``."""
    gone = {at for span in read.spans if span.concepts & without and not span.concepts - without for at in span.at}
    return _written(read, (at for at in range(len(read.heard)) if at not in gone))


def facts_of(read: Read, flow: str) -> dict[str, Any]:
    """Everything read that is a fact of ``flow``'s matter; what is not said is left out."""
    wanted = _FACTS.get(flow, ())
    return {name: value for name in wanted if (value := _READERS[name](read)) not in (None, "")}


def _written(read: Read, at: Iterator[int]) -> str:
    return as_written(" ".join(read.heard[place] for place in at), read.text)


def place_of(read: Read) -> str | None:
    """The first one that is known, or else the first name of one."""
    place = next((span for span in read.places if span.places), read.places[0] if read.places else None)
    return _written(read, iter(place.at)) if place else None


def _end(read: Read, marker: str) -> str | None:
    span = read.route.get(marker)
    return _written(read, iter(span.at)) if span else None


def _price(read: Read) -> int | None:
    """The last that is written as money, or else the greatest."""
    marked = [span.money.low for span in read.amounts if span.marked]
    return marked[-1] if marked else max((span.money.low for span in read.amounts), default=None)


def _bound(read: Read, end: str) -> int | None:
    """The most or least that is to be paid."""
    query = understand_search(read.text, Vocabulary("item"))
    if query.price_low is not None and query.price_high is not None:
        return query.price_low if end == "low" else query.price_high
    if end == "low":
        return query.price_low
    highest = max((span.money.high for span in read.amounts), default=None)
    return query.price_high if query.price_high is not None else None if query.price_low else highest


def _bedrooms(read: Read) -> int | None:
    asked = understand_search(" ".join(read.said), Vocabulary("home", attributes=("bedrooms",))).attributes
    if "bedrooms" in asked:
        return int(asked["bedrooms"])
    for span in read.spans:
        if span.concepts & {"home", "bedrooms"}:
            for at in (span.start - 1, span.end):
                if 0 <= at < len(read.said) and (count := _count(read.said[at])) and count <= 20:
                    return count
    return 1 if {"icyumba na salo", "chumba na sebule"} & set(_pairs(read)) else None


def _pairs(read: Read) -> Iterator[str]:
    return (" ".join(read.said[at : at + 3]) for at in range(len(read.said)))


def _kind(read: Read, fact: str) -> str | None:
    known = _kinds()[fact]
    for size in range(4, 0, -1):
        for at in range(len(read.said) - size + 1):
            if value := known.get(" ".join(read.said[at : at + size])):
                return value
    return None


def _named(read: Read, *concepts: str) -> str | None:
    """The first words that speak of one of ``concepts``."""
    return next((_written(read, iter(span.at)) for span in read.spans if span.concepts & set(concepts)), None)


def _beside(read: Read, *concepts: str) -> int | None:
    """The number that stands beside words of one of ``concepts``: "500 kg", "imifuka 20", "wahudumu wawili"."""
    for span in read.spans:
        if span.concepts & set(concepts):
            for at in (span.start - 1, span.end, span.end + 1, span.start - 2):
                if 0 <= at < len(read.said) and (count := _count(read.said[at])) is not None:
                    return count
    return None


def _count(word: str) -> int | None:
    return int(word) if word.isdecimal() and len(word) < 7 else _NUMBERS.get(word)


def _tokens(read: Read) -> int | None:
    """How many tokens: the first number that is no phone's and no clock's."""
    closed = {at for found in (read.phone, read.moment) if found for at in range(found[0], found[1])}
    for span in read.amounts:
        if not closed.intersection(span.at):
            return span.money.low
    return next((int(word) for at, word in enumerate(read.said) if word.isdecimal() and at not in closed), None)


def _recipient(read: Read) -> str | None:
    if read.phone:
        return read.phone[2]
    return next((_written(read, iter([at])) for at in read.names), None)


def _title(read: Read) -> str | None:
    """What is offered: what remains without the asking, the price and the place."""
    gone = {
        at
        for span in read.spans
        if span.concepts & (_ASKING | {"sell", "forsale", "have", "my", "hire"})
        for at in span.at
    }
    gone |= {at for span in (*read.amounts, *read.places) for at in span.at}
    kept = [at for at in range(len(read.heard)) if at not in gone]
    while kept and read.said[kept[0]] in _PLAIN:
        kept.pop(0)
    while kept and read.said[kept[-1]] in _PLAIN:
        kept.pop()
    return _written(read, iter(kept)) or None


def _words(read: Read) -> str | None:
    """What is looked for, as a search has it."""
    found = understand_search(rest(read, _ASKING | {"buy", "hire"}), Vocabulary("item")).words
    return as_written(found, read.text) if found else None


def _when(read: Read) -> str | None:
    return _written(read, iter(range(*read.moment))) if read.moment else None


@cache
def _kinds() -> dict[str, dict[str, str]]:
    kinds: dict[str, dict[str, str]] = {}
    with (Path(__file__).parent / "kinds.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            kinds.setdefault(row["fact"], {}).update({fold(word): row["value"] for word in row["words"].split("|")})
    return kinds


_READERS: dict[str, Callable[[Read], Any]] = {
    "amount": _tokens,
    "bedrooms": _bedrooms,
    "crop": lambda read: _named(read, "crop", "livestock"),
    "deal": lambda read: _kind(read, "deal"),
    "dropoff": lambda read: _end(read, "to"),
    "language": lambda read: _kind(read, "language"),
    "pay": _price,
    "pickup": lambda read: _end(read, "from"),
    "place": place_of,
    "price": _price,
    "price_max": lambda read: _bound(read, "high"),
    "price_min": lambda read: _bound(read, "low"),
    "quantity": lambda read: _beside(read, "unit") or _beside(read, "crop", "livestock"),
    "question": lambda read: read.text.strip(),
    "slots": lambda read: _beside(read, "occupation", "hire", "someone"),
    "title": _title,
    "to": _recipient,
    "type": lambda read: _kind(read, "type"),
    "unit": lambda read: _named(read, "unit"),
    "vehicle": lambda read: _kind(read, "vehicle"),
    "when": _when,
    "words": _words,
}
_FACTS = {
    "jobs:find": ("words", "place", "pay"),
    "jobs:post": ("title", "place", "pay", "slots"),
    "marketplace:sell": ("title", "price", "place"),
    "marketplace:find": ("words", "place", "price_max", "price_min"),
    "marketplace:want": ("words", "place"),
    "marketplace:shop-find": ("words", "place"),
    "property:search": ("type", "bedrooms", "place", "price_max", "deal"),
    "property:offer": ("type", "bedrooms", "place", "price", "deal"),
    "mobility:ride": ("vehicle", "pickup", "dropoff"),
    "mobility:plan": ("vehicle", "pickup", "dropoff", "when"),
    "mobility:drive": ("vehicle",),
    "insurance:quote": ("vehicle",),
    "insurance:claim": ("vehicle",),
    "profile:transfer": ("amount", "to"),
    "profile:buy": ("amount",),
    "profile:cashout": ("amount",),
    "profile:places": ("place",),
    "core:language": ("language",),
    "core:alerts": ("words", "place"),
    "ai-agents:waiter": ("words", "place"),
    "ai-agents:sell-produce": ("crop", "quantity", "unit", "price", "place"),
    "ai-agents:find-produce": ("crop", "quantity", "unit", "place"),
    "ai-agents:crop-prices": ("crop", "place"),
    "ai-agents:support": ("question",),
}
