"""Saved searches: what somebody wants to be told of when it is listed, and what was found for them."""

from datetime import datetime, timedelta

import msgspec

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.listings.query import Query
from easymo.listings.search import search
from easymo.notifications.queue import cancel_notifications, notify

_sql = load(__file__, "alerts.sql")

CADENCES = ("instant", "daily", "weekly")
MOST = 10
"""Saved searches of one person."""
LASTS = timedelta(days=90)
"""How long one is kept unless it is renewed."""
REMINDER = timedelta(days=3)
"""So long before that its owner is asked whether to renew it."""
RADIUS_KM = 20.0
"""How near a place "near" is where the search does not say."""

ADDRESSES = {
    "job": "jobs:job",
    "item": "marketplace:item",
    "wanted": "marketplace:wanted",
    "business": "marketplace:business",
    "home": "property:home",
}
"""The flow that shows one listing in full, by its domain."""


class Alert(msgspec.Struct, frozen=True):
    """A saved search as its owner sees it."""

    id: int
    domain: str
    source: str
    """'' if somebody saved it; 'wanted:<id>' if it is what that wanted ad looks for."""
    name: str
    query: str
    cadence: str
    until: datetime
    ended: bool


class Found(msgspec.Struct, frozen=True):
    """One listing that was found, and among how many that were told together."""

    domain: str
    id: int
    title: str
    place: str
    price_low: int | None
    price_high: int | None
    price_unit: str
    currency: str
    among: int


def alert_item(chat: Chat, query: Query) -> Item:
    """A result list's line "alert me"; the page tells what of the list was shown."""
    return Item(f"core:alert:{query.domain}?{query.encode()}", chat.text("core-row-alert"))


async def save_alert(scope: Scope, name: str, query: Query, country: str, cadence: str) -> int | None:
    """Keeps a search of the person's for 90 days; one that is kept already is renewed. Its number; None: there are 10
    others. What its list shows now, up to the query's page, is not told again."""
    shown = [
        hit.id for page in range(query.page + 1) for hit in (await search(scope, country, query.at_page(page)))[:PAGE]
    ]
    query = _plain(query)
    words = query.words.split()
    around = (query.latitude, query.longitude, query.radius_km or RADIUS_KM)
    row = await scope.fetchrow(
        _sql.save_search,
        query.domain,
        country,
        name,
        query.encode(),
        query.category,
        words,
        max(words, key=len, default=""),
        query.price_low,
        query.price_high,
        msgspec.json.encode(query.attributes).decode(),
        *(around if query.latitude is not None and query.longitude is not None else (None, None, None)),
        MOST,
        cadence,
        LASTS,
    )
    if row is None:
        return None
    await scope.fetch(_sql.count_as_told, row["id"], query.domain, shown)
    await _remind_of_end(scope, row["id"], row["until"])
    return row["id"]


async def my_alerts(scope: Scope) -> list[Alert]:
    """The searches the person saved, newest first, those that ended lately too."""
    return [Alert(**row) for row in await scope.fetch(_sql.mine, MOST)]


async def find_alert(scope: Scope, id: int) -> Alert | None:
    row = await scope.fetchrow(_sql.find, id)
    return Alert(**row) if row else None


async def change_cadence(scope: Scope, id: int, cadence: str) -> bool:
    """False: the person has no such search."""
    return await scope.fetchval(_sql.change_cadence, id, cadence) is not None


async def renew_alert(scope: Scope, id: int) -> datetime | None:
    """Keeps a search for another 90 days from now; returns until when. None: the person has no such search."""
    until: datetime | None = await scope.fetchval(_sql.renew, id, LASTS)
    if until is not None:
        await _remind_of_end(scope, id, until)
    return until


async def stop_alert(scope: Scope, id: int) -> str | None:
    """Forgets a search; returns what it was called. None: the person has no such search."""
    name: str | None = await scope.fetchval(_sql.stop, id)
    if name is not None:
        await cancel_notifications(scope, f"alert:{id}:")
    return name


async def take_matches(scope: Scope, search: int) -> list[Found]:
    """What was found for the person's search and is still there, the newest first, up to 8: each is given once."""
    return [Found(**row) for row in await scope.fetch(_sql.take_matches, search, PAGE)]


async def told_matches(scope: Scope, search: int) -> list[Found]:
    """What ``take_matches`` gave last, as far as it is still there."""
    return [Found(**row) for row in await scope.fetch(_sql.told_matches, search, PAGE)]


async def _remind_of_end(scope: Scope, id: int, until: datetime) -> None:
    """Once for each end, three days before."""
    await cancel_notifications(scope, f"alert:{id}:ends-")
    ends = f"{until:%Y-%m-%d}"
    at = until - REMINDER
    await notify(
        scope, scope.person, f"core:told-alert-end:{id}", f"alert:{id}:ends-{ends}", at=at, given={"until": ends}
    )


def _plain(query: Query) -> Query:
    """Whichever page and order it was looked at in, it is the same search."""
    return msgspec.structs.replace(query, page=0, sort="best")
