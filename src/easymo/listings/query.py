"""What somebody looks for: a value that travels in addresses, so that "more" works on any list however old."""

from collections.abc import Mapping
from typing import Annotated, Any
from urllib.parse import parse_qsl, quote_plus, urlencode

import msgspec

from easymo.places.gazetteer import Place
from easymo.reading import fold, words

PAGES_MOST = 40
"""Pages of one search: beyond a few hundred rows nobody reads on."""
WORDS_MOST = 60
"""Characters, as encoded, of the words kept in an address."""
ENCODED_MOST = 170
"""Characters of an encoded query: WhatsApp limits a row's id to 200, and an address needs some before it."""
SORTS = ("best", "nearest", "cheapest", "newest")

Attribute = bool | int | str
_PRICE_MOST = 10**12

Price = Annotated[int, msgspec.Meta(ge=0, le=_PRICE_MOST)]
Latitude = Annotated[float, msgspec.Meta(ge=-90, le=90)]
Longitude = Annotated[float, msgspec.Meta(ge=-180, le=180)]


class Query(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """A search of one domain.

    ``words``: folded. ``attributes``: what a listing must say of itself, exactly ({"bedrooms": 2, "furnished": True}).
    ``price_low`` and ``price_high``: bounds, in whole units of the country's currency; what is negotiable is within
    any. ``place`` names the point ``latitude``, ``longitude`` (degrees); ``radius_km`` is how far from it one looks.
    """

    domain: str
    words: str = ""
    category: str = ""
    price_low: Price | None = None
    price_high: Price | None = None
    attributes: dict[str, Attribute] = {}
    place: str = ""
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    radius_km: Annotated[float, msgspec.Meta(gt=0, le=1000)] | None = None
    sort: str = "best"
    page: Annotated[int, msgspec.Meta(ge=0, le=PAGES_MOST)] = 0

    def encode(self) -> str:
        """It for an address, without the domain: at most ``ENCODED_MOST`` characters; words give way last to first."""
        values = _written(self)
        while len(encoded := urlencode(values)) > ENCODED_MOST and values:
            longest = "w" if values.get("w") else "t" if "t" in values else "a"
            values[longest] = values.get(longest, "")[:-1].rstrip(" ~.")
            if not values[longest]:
                del values[longest]
        return encoded

    @classmethod
    def decode(cls, domain: str, text: str) -> "Query":
        """The query in an address; what cannot be read of it is left out."""
        values: dict[str, Any] = {_LONG[key]: value for key, value in parse_qsl(text) if key in _LONG}
        if "words" in values:
            values["words"] = _bounded(fold(values["words"]))
        if "attributes" in values:
            values["attributes"] = _read_attributes(values["attributes"])
        if values.get("sort", "best") not in SORTS:
            del values["sort"]
        try:
            return msgspec.convert({**values, "domain": domain}, cls, strict=False)
        except msgspec.ValidationError:
            return cls(domain=domain, words=values.get("words", ""))

    @classmethod
    def near(cls, domain: str, place: Place) -> "Query":
        return cls(domain=domain, place=place.name, latitude=place.latitude, longitude=place.longitude)

    def at_page(self, page: int) -> "Query":
        return msgspec.structs.replace(self, page=page)

    def sorted_by(self, sort: str) -> "Query":
        return msgspec.structs.replace(self, sort=sort, page=0)

    @property
    def terms(self) -> tuple[str, ...]:
        return words(self.words)


_SHORT = {
    "words": "w", "category": "c", "price_low": "l", "price_high": "h", "attributes": "t", "place": "a",
    "latitude": "y", "longitude": "x", "radius_km": "r", "sort": "s", "page": "p",
}  # fmt: skip
_LONG = {short: name for name, short in _SHORT.items()}


def _written(query: Query) -> dict[str, str]:
    values: dict[str, Any] = msgspec.to_builtins(query)
    del values["domain"]
    for axis in ("latitude", "longitude"):
        if axis in values:
            values[axis] = f"{values[axis]:.4f}"
    if "radius_km" in values:
        values["radius_km"] = f"{values['radius_km']:g}"
    if "attributes" in values:
        values["attributes"] = _write_attributes(values["attributes"])
    if "words" in values:
        values["words"] = _bounded(values["words"])
    return {_SHORT[name]: str(value) for name, value in values.items() if value != ""}


def _write_attributes(attributes: Mapping[str, Attribute]) -> str:
    """ "bedrooms.2~furnished.y"; words are marked, so that one that looks like a number stays a word: "size.'42"."""
    return "~".join(f"{name}.{_write_attribute(value)}" for name, value in attributes.items())


def _write_attribute(value: Attribute) -> str:
    if isinstance(value, bool):
        return "y" if value else "n"
    return str(value) if isinstance(value, int) else f"'{value}"


def _read_attributes(text: str) -> dict[str, Attribute]:
    attributes: dict[str, Attribute] = {}
    for part in text.split("~"):
        name, _, value = part.partition(".")
        if not name or not value:
            continue
        if value in ("y", "n"):
            attributes[name] = value == "y"
        elif value.startswith("'"):
            attributes[name] = value[1:]
        elif value.isdecimal() and len(value) < 10:
            attributes[name] = int(value)
    return attributes


def _bounded(text: str) -> str:
    """The beginning of ``text`` for which an address has room."""
    text = text[:WORDS_MOST]
    while len(quote_plus(text)) > WORDS_MOST:
        text = text[:-1]
    return text.strip()
