"""A ride asked for in one sentence, pure: "moto from Remera to Kimironko"."""

from collections.abc import Collection, Mapping

import msgspec

from easymo.places.gazetteer import Place, load
from easymo.reading import fold


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
    start, end = _place(places["start"] or (places[""] if places["end"] else [])), _place(places["end"])
    return Asked(vehicle, start, end or (None if places["end"] or places["start"] else _place(places[""])))


def _place(words: list[str]) -> Place | None:
    found = load().find(" ".join(words))
    return found[0] if len(found) == 1 else None
