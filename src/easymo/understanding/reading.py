"""A message taken apart: its words, the concepts they speak of, and the places, amounts and moments it names."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from easymo.reading import fold, words
from easymo.understanding.lexicon import Span, load
from easymo.understanding.mentions import AmountSpan, PlaceSpan, amounts_in, moment_in, phone_in, places_in

_TALK = frozenset({"greeting", "thanks", "filler"})
_IDLE = _TALK | {
    "home_menu",
    "language",
    "change",
    "help",
    "tongue",
    "smalltalk",
    "seek",
    "see",
    "now",
    "not",
    "from",
    "to",
}
"""Concepts of messages that speak of nothing in particular."""
_GLUED = re.compile(r"\b(\d+)(br|bdr|bdrm|bed|beds|bhk|ch|kg|kgs|t)\b")
_BEFORE_PLACES = frozenset(
    words(
        "in at near around to from i mu muri ku kuri hapa hano huko huku kwenye pale a au aux quartier avenue vers "
        "depuis niko nipo ndi ntuye maeneo karibu na hafi ya y toka kutoka mpaka hadi kwenda nakwenda njya kujya tujya "
        "injyana inkura ingeza ankura anjyana niende side stendi sur chez de"
    )
)
_BEFORE_NAMES = frozenset(
    words("niko nipo ntuye maeneo quartier avenue stendi injyana inkura ingeza toka kutoka mpaka nakwenda i ndi")
)
"""Words before a place however it is written."""
_LONGEST_NAME = 3


class Read(msgspec.Struct, frozen=True):
    """A message taken apart; words are counted from 0."""

    text: str
    heard: tuple[str, ...]
    """Its folded words."""
    said: tuple[str, ...]
    """The same, slips mended."""
    spans: tuple[Span, ...]
    places: tuple[PlaceSpan, ...]
    route: dict[str, PlaceSpan]
    """Which of the places one goes "from" and "to"."""
    names: tuple[int, ...]
    """Words that are nothing but names, as far as is known."""
    amounts: tuple[AmountSpan, ...]
    moment: tuple[int, int] | None
    phone: tuple[int, int, str] | None
    concepts: frozenset[str]
    """What it speaks of; those with @ are shapes: @place, @when …"""


@lru_cache(maxsize=256)
def take_apart(text: str, country: str) -> Read:
    lexicon = load()
    heard = tuple(_GLUED.sub(r"\1 \2", fold(text.replace("$", " dollars "))).split())
    said = tuple(map(lexicon.mend, heard))
    spans = tuple(lexicon.spans(said))
    phone, moment = phone_in(said, country), moment_in(said)
    reserved = {at for found in (phone, moment) if found for at in range(found[0], found[1])}
    meant = {at for span in spans if span.concepts - _MARKERS for at in span.at}
    known = places_in(said, meant | reserved)
    capitals = {folded for word in text.split() if word[:1].isupper() for folded in words(word)}
    named = tuple(
        at
        for at, word in enumerate(heard)
        if at not in reserved | meant and word.isalpha() and not lexicon.knows(said[at])
    )
    placed = {at for span in known for at in span.at}
    places = (*known, *_unknown(heard, [at for at in named if at not in placed], capitals))
    places = tuple(sorted(places, key=lambda span: span.start))
    counted = reserved | {at for at in range(len(said)) if _counts(said, spans, at)}
    amounts = tuple(amounts_in(said, counted))
    concepts = frozenset[str]().union(*(span.concepts for span in spans))
    route = _route(said, spans, places)
    names = tuple(at for at in named if heard[at] in capitals)
    read = Read(text, heard, said, spans, places, route, names, amounts, moment, phone, concepts)
    return msgspec.structs.replace(read, concepts=concepts | set(_shapes(read)))


_MARKERS = frozenset({"from", "to", "where", "now", "pickup", "ride", "nearby", "have"})


def _unknown(heard: tuple[str, ...], named: list[int], capitals: set[str]) -> Iterator[PlaceSpan]:
    """Names after a word that stands before places: "at Mlimani City", "i Buterere"."""
    at, names = 0, set(named)
    while at < len(heard):
        end = at
        while end in names and end - at < _LONGEST_NAME and (end == at or heard[end] in capitals):
            end += 1
        before = _BEFORE_PLACES if heard[at] in capitals else _BEFORE_NAMES
        if end > at and at and len(heard[at]) > 2 and heard[at - 1] in before:
            yield PlaceSpan(at, end)
        at = max(end, at + 1)


def _counts(said: tuple[str, ...], spans: tuple[Span, ...], at: int) -> bool:
    """Whether the number at ``at`` counts things: "500 kg", "imifuka 20"."""
    counting = {"unit", "bedrooms", "home"}
    return said[at].isdecimal() and any(at in (span.start - 1, span.end) and span.concepts & counting for span in spans)


def _route(said: tuple[str, ...], spans: tuple[Span, ...], places: tuple[PlaceSpan, ...]) -> dict[str, PlaceSpan]:
    """By the word before each place; of two, what has none is the other end."""
    ends: dict[str, PlaceSpan] = {}
    loose: list[PlaceSpan] = []
    for place in places:
        end = _marked(said, spans, place.start)
        if end and end not in ends:
            ends[end] = place
        else:
            loose.append(place)
    for place in loose:
        free = [end for end in ("from", "to") if end not in ends]
        if free and len(places) > 1:
            ends[free[0]] = place
        elif free == ["from", "to"]:
            ends["from" if place.start and said[place.start - 1] in _AT else "to"] = place
    return ends


_AT = frozenset(words("at i mu muri ku kuri hapa hano niko nipo ndi near in au chez"))


def _marked(said: tuple[str, ...], spans: tuple[Span, ...], start: int) -> str:
    for back in range(start, max(start - 4, 0), -1):
        for span in spans:
            if span.end == back and (found := span.concepts & {"from", "to"}):
                return "from" if "from" in found else "to"
        if said[back - 1] not in _BEFORE_PLACES | {"the", "la", "le", "l", "wa", "za"}:
            break
    return ""


def _shapes(read: Read) -> Iterator[str]:
    known = {at for span in read.spans for at in span.at}
    if read.concepts - _TALK or len(known) < len(read.said):
        yield "@content"
    if read.concepts - _IDLE:
        yield "@thing"
    if "?" in read.text:
        yield "@question"
    if read.places:
        yield "@place"
    if len(read.route) > 1:
        yield "@route"
    if read.moment:
        yield "@when"
    if read.amounts:
        yield "@amount"
    if read.phone:
        yield "@phone"
