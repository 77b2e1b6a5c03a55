"""Search of all that people offer.

Words are looked for as they are written, as they may have been meant, and by their meaning where vectors are to be had
(``easymo.listings.meaning``). What carries every word goes first; listings with some of them follow.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import msgspec

from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.listings.query import Query
from easymo.listings.terms import TERMS_MOST, WHOLE, Form, Near, asked_words, forms_of
from easymo.places.distance import kilometres

_sql = load(__file__, "search.sql")
_WANTED = _sql.wanted.partition("\n")[2]
_ALL_WANTED, _RECENT_WITH_WORDS, _WITH_WORDS, _RANKED = (
    statement.replace("{wanted}", _WANTED)
    for statement in (_sql.all_wanted, _sql.recent_with_words, _sql.with_words, _sql.ranked)
)

AROUND_KM = 50.0
"""How far from a place one looks who does not say how far."""
NEAR_KM = 5.0
FRESH = timedelta(days=3)
_CANDIDATES, _CANDIDATES_OF_A_TERM = 160, 60
"""Listings that are ranked: the newest that have every word, and of each word."""
_RECENT, _COMMON_TERMS = 800, 2
"""Of words so common that as many listings as are wanted have them among so many of the newest, these are taken."""

IN_TITLE, MEANING, NEARNESS, LEAST_MEANING = 0.6, 6.0, 0.35, 0.84
"""What a word in the title counts more, what a cosine and being near count beside all words, and the least cosine for
which a listing without any of the words is shown. By the tune half of tests/quality/search."""


class Hit(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A listing that was found.

    ``kilometres``: from the place looked around, if any. ``reasons``: why it stands here, each with a sentence
    ``listings-reason-<word>``: "words" (it has all of them), "near", "price" (within the bounds), "fresh".
    """

    id: int
    title: str
    category: str
    place: str
    price_low: int | None
    price_high: int | None
    price_unit: str
    currency: str
    kilometres: float | None = None
    reasons: tuple[str, ...] = ()


async def search(scope: Scope, country: str, query: Query) -> list[Hit]:
    """One page of what is open in ``country``, but of whom the person has to do nothing with: up to ``PAGE``, and one
    more if there is a next page. Without words, "best" is "nearest"; without a place, "nearest" is "newest"."""
    await scope.fetchval(_sql.plan_for_values)
    rows = await _found(scope, country, query)
    await scope.fetchval(_sql.plan_as_ever)
    now = datetime.now(UTC)
    return [_hit(row, query, now) for row in rows]


async def lacks_meaning(scope: Scope, country: str, query: Query) -> bool:
    """Whether a vector would help: a model is at work that has not seen the words, which fill no page as they are."""
    if not query.terms or not await scope.fetchval(_sql.lacks_meaning, query.words):
        return False
    words = " & ".join(form.query for form in forms_of(query.terms, ()) if form.worth == WHOLE)
    await scope.fetchval(_sql.plan_for_values)
    ids = await _newest(scope, _wanted(country, query), words, PAGE)
    await scope.fetchval(_sql.plan_as_ever)
    return len(ids) < PAGE


async def _found(scope: Scope, country: str, query: Query) -> Sequence[asyncpg.Record]:
    wanted = _wanted(country, query)
    page = PAGE + 1, query.page * PAGE
    if not query.terms:
        sort = "nearest" if query.sort == "best" else query.sort
        return await _listed(scope, query, await scope.fetch(_ALL_WANTED, *wanted, sort, *page))
    near = await scope.fetch(_sql.near_words, query.domain, *asked_words(query.terms))
    forms = forms_of(query.terms, [Near(**row) for row in near])
    if query.sort != "best":
        words = _every(forms) if await _newest(scope, wanted, _every(forms), 1) else _any(forms)
        return await _listed(scope, query, await scope.fetch(_WITH_WORDS, *wanted, words, query.sort, *page))
    ids = await _candidates(scope, wanted, forms)
    ranking = [[form.term for form in forms], [form.query for form in forms], [form.worth for form in forms]]
    factors = IN_TITLE, MEANING, NEARNESS, LEAST_MEANING
    return await scope.fetch(_RANKED, *wanted, ids, query.words, *ranking, *factors, *page)


async def _candidates(scope: Scope, wanted: Sequence[Any], forms: list[Form]) -> list[int]:
    """What may be best: the newest with every term; where these are few, also the newest with any one."""
    terms = _by_term(forms)
    ids = await _newest(scope, wanted, _every(forms), _CANDIDATES, common=len(terms) <= _COMMON_TERMS)
    if len(ids) < _CANDIDATES_OF_A_TERM and len(terms) > 1:
        for queries in terms:
            ids += await _newest(scope, wanted, " | ".join(queries), _CANDIDATES_OF_A_TERM)
    return list(dict.fromkeys(ids))


async def _newest(scope: Scope, wanted: Sequence[Any], words: str, most: int, *, common: bool = True) -> list[int]:
    """The newest with ``words``, up to ``most``. ``common``: they may be so common that it pays to look there first."""
    rows = await scope.fetch(_RECENT_WITH_WORDS, *wanted, words, most, _RECENT) if common else []
    if len(rows) < most:
        rows = await scope.fetch(_WITH_WORDS, *wanted, words, "newest", most, 0)
    return [row["id"] for row in rows]


async def _listed(scope: Scope, query: Query, rows: Sequence[asyncpg.Record]) -> Sequence[asyncpg.Record]:
    return await scope.fetch(_sql.listed, query.domain, [row["id"] for row in rows])


def _wanted(country: str, query: Query) -> tuple[Any, ...]:
    """The values of the statement ``wanted``."""
    around = None if query.latitude is None or query.longitude is None else query.radius_km or AROUND_KM
    place = (None, None, None) if around is None else (query.latitude, query.longitude, around)
    attributes = msgspec.json.encode(query.attributes).decode()
    return query.domain, country, query.category, query.price_low, query.price_high, attributes, *place


def _by_term(forms: list[Form]) -> list[list[str]]:
    terms: defaultdict[int, list[str]] = defaultdict(list)
    for form in forms:
        terms[form.term].append(form.query)
    return list(terms.values())


def _every(forms: list[Form]) -> str:
    return " & ".join(f"({' | '.join(queries)})" for queries in _by_term(forms))


def _any(forms: list[Form]) -> str:
    return " | ".join(form.query for form in forms)


def _hit(row: asyncpg.Record, query: Query, now: datetime) -> Hit:
    values: dict[str, Any] = dict(row.items())
    latitude, longitude, created_at = (values.pop(name) for name in ("latitude", "longitude", "created_at"))
    terms = values.pop("terms", None)
    away = None
    if query.latitude is not None and query.longitude is not None:
        away = round(kilometres(query.latitude, query.longitude, latitude, longitude), 1)
    priced = values["price_low"] is not None and (query.price_low, query.price_high) != (None, None)
    reasons = {
        "words": bool(query.terms) and (terms is None or terms == min(len(query.terms), TERMS_MOST)),
        "near": away is not None and away <= NEAR_KM,
        "price": priced,
        "fresh": now - created_at <= FRESH,
    }
    return Hit(**values, kilometres=away, reasons=tuple(reason for reason, holds in reasons.items() if holds))
