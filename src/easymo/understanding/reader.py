"""From a message to what it may mean."""

from easymo.understanding.answers import answers_of
from easymo.understanding.facts import facts_of
from easymo.understanding.intents import Reading, weigh
from easymo.understanding.meaning import Meaning
from easymo.understanding.reading import Read, take_apart

MEANINGS_MOST = 3
LEAST = 0.3
"""Below this confidence a meaning is none."""
_OWN = 0.03
"""What the service that is being used has before the others."""
_CLEAR = 25
"""A rule that outweighs those of other flows by so much has no rival."""


def understand(text: str, country: str, service: str = "") -> list[Meaning]:
    """What ``text`` may mean, the likeliest first, at most three; none: nothing this house can do was understood.

    ``country`` (ISO 3166) says how a phone number without a prefix is meant. ``service``: the one being used; of
    meanings about as likely its own comes first. Meanings below LEAST are left out. Pure; p95 below 5 ms a message.
    """
    read = take_apart(text, country)
    readings = weigh(read.concepts)
    if readings and readings[0].service == "none":
        return []
    readings = [reading for reading in readings if reading.service != "none"]
    judged = [(_confidence(reading, readings), reading) for reading in readings]
    judged.sort(key=lambda pair: -(pair[0] + _OWN * (pair[1].service == service)))
    return [_meaning(read, reading, sure) for sure, reading in judged[:MEANINGS_MOST] if sure >= LEAST]


def _meaning(read: Read, reading: Reading, confidence: float) -> Meaning:
    address = f"{reading.service}:{reading.flow}"
    facts = facts_of(read, address)
    return Meaning(
        service=reading.service,
        flow=reading.flow,
        answers=answers_of(read, address, facts),
        confidence=confidence,
        intent=f"{reading.service}.{reading.flow}",
        facts=facts,
        why=tuple(" ".join(read.said[span.start : span.end]) for span in read.spans if span.concepts & reading.concepts),
    )


def _confidence(reading: Reading, readings: list[Reading]) -> float:
    """Its weight, less for a rival that goes by something this one does not explain."""
    rivals = [other.weight for other in readings if other is not reading and not other.concepts <= reading.concepts]
    margin = reading.weight - max(rivals, default=0)
    return round(reading.weight / 100 * min(1.0, max(0.3, 0.5 + margin / _CLEAR / 2)), 2)
