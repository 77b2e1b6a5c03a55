"""A ride asked for in one sentence, pure: "moto from Remera to Kimironko"."""

from collections.abc import Collection, Mapping

import msgspec

from easymo.places.distance import kilometres
from easymo.places.gazetteer import Place, load
from easymo.reading import fold

RIDE_KM = 30.0
"""Of places of one name, the one so near to the other end of the ride is meant."""


class Asked(msgspec.Struct, frozen=True):
    """What a sentence says of a ride; what it does not say, or not clearly, is None."""

    vehicle: str | None = None
    pickup: Place | None = None
    dropoff: Place | None = None


def understand(
    text: str, vehicles: Mapping[str, Collection[str]], start_words: Collection[str], end_words: Collection[str]
) -> Asked:
    """``vehicles``: the words for each; ``start_words`` and ``end_words`` stand before a place: "from", "to"."""
    said = fold(text).split()
    vehicle = next((key for word in said for key, words in vehicles.items() if word in words), None)
    places: dict[str, list[str]] = {"": [], "start": [], "end": []}
    part = ""
    for word in said:
        if word in start_words:
            part = "start"
        elif word in end_words:
            part = "end"
        elif not (vehicle and word in vehicles[vehicle]):
            places[part].append(word)
    named = places[""]
    start = _find(places["start"] or (named if places["end"] else []))
    end = _find(places["end"] or ([] if places["start"] else named))
    return Asked(vehicle, _one(start, end), _one(end, start))


def _find(words: list[str]) -> tuple[Place, ...]:
    return load().find(" ".join(words))


def _one(found: tuple[Place, ...], other: tuple[Place, ...]) -> Place | None:
    """The only one; of several namesakes the one a ride away from ``other``, if that is clear."""
    if len(found) > 1 and len(other) == 1:
        found = tuple(place for place in found if _away(place, other[0]) <= RIDE_KM)
    return found[0] if len(found) == 1 else None


def _away(one: Place, other: Place) -> float:
    return kilometres(one.latitude, one.longitude, other.latitude, other.longitude)
