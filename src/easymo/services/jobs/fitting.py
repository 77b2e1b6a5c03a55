"""How well a job fits who looks for work: by skills, pay, distance and freshness. Pure."""

import math
from datetime import datetime, timedelta

import msgspec

from easymo.places.distance import kilometres
from easymo.reading import words
from easymo.services.jobs.seeker import Seeker

REACH_KM = 50.0
"""How far from the places one named a job may be."""
NEAR_KM = 10.0
FRESH = timedelta(days=3)
SKILL, PAY, DISTANCE, FRESHNESS = 0.5, 0.2, 0.2, 0.1
"""What each counts; together 1."""
_IN_TITLE, _IN_DETAILS, _BY_CATEGORY = 1.0, 0.8, 0.6
_A_MONTH = {"hour": 176.0, "day": 22.0, "week": 52 / 12, "month": 1.0}
"""How often a month holds the period: 22 days of 8 hours."""
_SHORTEST_BEGINNING = 4
"""Letters: "paint" says painter, "co" says nothing."""


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What of a job decides whom it fits. ``words``: all it is found by, folded."""

    id: int
    title: str
    details: str
    words: str
    kind: str
    latitude: float
    longitude: float
    pay_low: int | None
    pay_high: int | None
    period: str
    created_at: datetime


class Fit(msgspec.Struct, frozen=True):
    """``score``: 0..1. ``reasons``, each with a sentence jobs-fit-<reason>: "skills", "pay", "near", "fresh".
    ``kilometres``: from the nearest of the seeker's places."""

    score: float
    reasons: tuple[str, ...]
    kilometres: float | None = None


def fit(seeker: Seeker, offer: Offer, now: datetime) -> Fit | None:
    """None: it is of another kind, too far, pays too little, or asks for none of the skills."""
    skill = max((_skill(words(skill), offer) for skill in seeker.skills), default=0.0)
    pay = _pay(seeker, offer)
    away = _away(seeker, offer)
    if not skill or pay is None or (seeker.kinds and offer.kind not in seeker.kinds):
        return None
    if away is not None and away > REACH_KM:
        return None
    age = max(now - offer.created_at, timedelta())
    near = 0.5 if away is None else math.exp(-away / 15)
    fresh = math.exp(-age / timedelta(days=7))
    reasons = {
        "skills": True,
        "pay": seeker.pay is not None and pay >= _MEETS,
        "near": away is not None and away <= NEAR_KM,
        "fresh": age <= FRESH,
    }
    score = SKILL * skill + PAY * pay + DISTANCE * near + FRESHNESS * fresh
    return Fit(round(score, 4), tuple(reason for reason, holds in reasons.items() if holds), away)


def _skill(skill: tuple[str, ...], offer: Offer) -> float:
    """How plainly the job asks for a skill: in its title, in its details, or by its category."""
    if not skill:
        return 0.0
    for said, worth in ((offer.title, _IN_TITLE), (offer.details, _IN_DETAILS), (offer.words, _BY_CATEGORY)):
        known = words(said)
        if all(any(_says(word, asked) for word in known) for asked in skill):
            return worth
    return 0.0


def _says(word: str, asked: str) -> bool:
    return word == asked or (len(asked) >= _SHORTEST_BEGINNING and word.startswith(asked))


_UNKNOWN, _MEETS, _EXCEEDS = 0.5, 0.8, 1.0


def _pay(seeker: Seeker, offer: Offer) -> float | None:
    """None: it pays less than the least. What cannot be compared counts as negotiable."""
    highest = offer.pay_high or offer.pay_low
    if seeker.pay is None or highest is None:
        return _UNKNOWN
    if seeker.period == offer.period:
        wanted, paid = float(seeker.pay), float(highest)
    elif seeker.period in _A_MONTH and offer.period in _A_MONTH:
        wanted, paid = seeker.pay * _A_MONTH[seeker.period], highest * _A_MONTH[offer.period]
    else:
        return _UNKNOWN
    if paid < wanted:
        return None
    return _EXCEEDS if paid >= 1.5 * wanted else _MEETS


def _away(seeker: Seeker, offer: Offer) -> float | None:
    away = (kilometres(place.latitude, place.longitude, offer.latitude, offer.longitude) for place in seeker.places)
    nearest = min(away, default=None)
    return None if nearest is None else round(nearest, 1)
