"""From a message to what it may mean: what the rules say and what examples have taught, each half."""

from collections.abc import Iterator

from easymo.understanding.answers import answers_of
from easymo.understanding.experience import NOTHING, likely
from easymo.understanding.facts import facts_of
from easymo.understanding.intents import Reading, weigh
from easymo.understanding.lexicon import load
from easymo.understanding.meaning import Meaning
from easymo.understanding.reading import Read, take_apart

MEANINGS_MOST = 3
LEAST = 0.2
"""Below this confidence a meaning is none."""
SURE = 0.85
"""From this confidence on a meaning is acted on without a question."""
_UNSAID = 0.2
"""How much of the confidence goes where nothing of what is said explains it."""
_BESIDE = frozenset({"greeting", "thanks", "filler", "seek", "from", "to", "currency", "unit", "now", "nearby", "my"})
"""Concepts that stand beside any matter."""
_FRIENDLY = frozenset({"greeting", "thanks", "smalltalk", "no_problem", "spam"})
_SILENT = 0.6
"""So likely it is that nothing is meant, nothing is."""
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
    taught, readings = likely(read), weigh(read.concepts)
    if _is_talk(taught, readings):
        return []
    judged = list(_judge(read, [reading for reading in readings if reading.flow], taught))
    judged.sort(key=lambda pair: -(pair[0] + _OWN * (pair[1].service == service)))
    return [_meaning(read, reading, sure) for sure, reading in judged[:MEANINGS_MOST] if sure >= LEAST]


def is_talk(text: str, country: str) -> bool:
    """Whether ``text`` is said to be friendly, in jest or to somebody else: there is nothing to do."""
    read = take_apart(text, country)
    return bool(read.concepts & _FRIENDLY) and _is_talk(likely(read), weigh(read.concepts))


def _is_talk(taught: dict[str, float], readings: list[Reading]) -> bool:
    return taught[NOTHING] >= _SILENT or bool(readings and not readings[0].flow)


def _judge(read: Read, readings: list[Reading], taught: dict[str, float]) -> Iterator[tuple[float, Reading]]:
    """Every flow that rules or examples speak for, with the confidence in it."""
    for reading in readings:
        rules = _confidence(reading, readings)
        examples = taught.get(_TAUGHT_AS.get(reading.address, reading.address), rules)
        yield round((rules + examples) / 2 * (1 - _UNSAID + _UNSAID * _explained(read, reading)), 2), reading
    ruled = {reading.address for reading in readings}
    for address, examples in taught.items():
        if address not in ruled and address != NOTHING:
            service, _, flow = address.partition(":")
            yield round(examples / 2, 2), Reading(service, flow, 0, frozenset())


_TAUGHT_AS: dict[str, str] = dict.fromkeys(("profile:name", "profile:notifications", "profile:verify"), "profile:menu")
"""Flows that the examples do not tell apart."""


def _confidence(reading: Reading, readings: list[Reading]) -> float:
    """Its weight, less for a rival that goes by something this one does not explain."""
    rivals = [other.weight for other in readings if other is not reading and not other.concepts <= reading.concepts]
    margin = reading.weight - max(rivals, default=0)
    return reading.weight / 100 * min(1.0, max(0.3, 0.5 + margin / _CLEAR / 2))


def _explained(read: Read, reading: Reading) -> float:
    """The share of the telling words that ``reading`` goes by, or that name a place, an amount or a moment."""
    known = [span for span in read.spans if span.concepts & (reading.concepts | _BESIDE)]
    explained = {at for span in (*known, *read.places, *read.amounts) for at in span.at}
    explained |= set(range(*read.moment)) if read.moment else set()
    common = load().common
    telling = {at for at, word in enumerate(read.said) if word.isalpha() and len(word) > 2 and word not in common}
    return len(explained) / len(explained | telling) if explained | telling else 1.0


def _meaning(read: Read, reading: Reading, confidence: float) -> Meaning:
    facts = facts_of(read, reading.address)
    return Meaning(
        service=reading.service,
        flow=reading.flow,
        answers=answers_of(read, reading.address, facts),
        confidence=confidence,
        intent=f"{reading.service}.{reading.flow}",
        facts=facts,
        why=tuple(
            " ".join(read.said[span.start : span.end]) for span in read.spans if span.concepts & reading.concepts
        ),
    )
