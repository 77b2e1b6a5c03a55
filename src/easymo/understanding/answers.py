"""Facts as the answers that each flow's questions take."""

from collections.abc import Callable
from typing import Any

import msgspec

from easymo.places.distance import kilometres
from easymo.places.gazetteer import Place
from easymo.understanding.facts import rest
from easymo.understanding.reading import PlaceSpan, Read

_AROUND = frozenset({"greeting", "thanks", "filler"})
_ASKED = _AROUND | {"seek"}
_VEHICLES = {"moto": "moto", "cab": "cab", "car": "cab", "tricycle": "lifan", "pickup": "truck", "truck": "truck"}
_TITLES_MOST = 80
_RIDE_KM = 30.0
"""Of places of one name, the one so near to the other end of the ride is meant."""


def answers_of(read: Read, address: str, facts: dict[str, Any]) -> dict[str, Any]:
    """What the flow at ``address`` is handed; JSON. A value `{"typed": words}` is for the question's prompt to read."""
    make = _MAKERS.get(address)
    return {name: value for name, value in make(read, facts).items() if value not in (None, "")} if make else {}


def _words(read: Read, _facts: dict[str, Any]) -> dict[str, Any]:
    return {"words": rest(read, _AROUND)[:200]}


def _sale(read: Read, _facts: dict[str, Any]) -> dict[str, Any]:
    return {"words": rest(read, _ASKED | {"sell", "my", "have", "forsale", "register", "help"})[:200]}


def _post(read: Read, facts: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": _title(facts),
        "place": _place(read, _named(read)),
        "pay": _money(facts.get("pay")),
        "slots": facts.get("slots"),
    }


def _title(facts: dict[str, Any]) -> str | None:
    title = str(facts.get("title", ""))[:_TITLES_MOST].strip()
    return title[:1].upper() + title[1:] if len(title) >= 3 else None


def _offer(read: Read, facts: dict[str, Any]) -> dict[str, Any]:
    return {
        **{name: facts.get(name) for name in ("deal", "type", "bedrooms")},
        "place": _place(read, _named(read)),
        "price": _money(facts.get("price")),
    }


def _ride(read: Read, facts: dict[str, Any]) -> dict[str, Any]:
    start, end = (read.route.get(marker) for marker in ("from", "to"))
    return {
        "vehicle": _VEHICLES.get(facts.get("vehicle", "")),
        "pickup": _place(read, start, near=end),
        "dropoff": _place(read, end, near=start),
    }


def _plan(read: Read, facts: dict[str, Any]) -> dict[str, Any]:
    return {**_ride(read, facts), "when": _typed(facts.get("when"))}


def _transfer(read: Read, facts: dict[str, Any]) -> dict[str, Any]:
    return {"recipient": read.phone[2] if read.phone else None, "tokens": facts.get("amount")}


def _written(read: Read, _facts: dict[str, Any]) -> dict[str, Any]:
    """The flow reads the crop, the quantity, the unit, the price and the place itself."""
    return {"words": read.text[:200]}


def _crop(_read: Read, facts: dict[str, Any]) -> dict[str, Any]:
    return {"crop": _typed(facts.get("crop"))}


def _meal(read: Read, _facts: dict[str, Any]) -> dict[str, Any]:
    return {"words": rest(read, _AROUND)[:200], "place": _place(read, _named(read))}


def _named(read: Read) -> PlaceSpan | None:
    """The first place that is known, or else the first name of one."""
    return next((span for span in read.places if span.places), next(iter(read.places), None))


def _place(read: Read, span: PlaceSpan | None, near: PlaceSpan | None = None) -> Any:
    """The one place of that name, of namesakes the one a ride away from ``near``; or the name, to be asked about."""
    if span is None:
        return None
    meant = span.places
    if len(meant) > 1 and near and len(near.places) == 1:
        meant = tuple(place for place in meant if _away(place, near.places[0]) <= _RIDE_KM)
    return msgspec.to_builtins(meant[0]) if len(meant) == 1 else _typed(" ".join(read.heard[at] for at in span.at))


def _away(one: Place, other: Place) -> float:
    return kilometres(one.latitude, one.longitude, other.latitude, other.longitude)


def _money(amount: int | None) -> dict[str, int] | None:
    return {"low": amount, "high": amount} if amount else None


def _typed(text: str | None) -> dict[str, str] | None:
    return {"typed": text} if text else None


_MAKERS: dict[str, Callable[[Read, dict[str, Any]], dict[str, Any]]] = {
    "jobs:find": _words,
    "jobs:post": _post,
    "marketplace:sell": _sale,
    "marketplace:find": _words,
    "marketplace:want": _words,
    "marketplace:shop-find": _words,
    "property:search": _words,
    "property:offer": _offer,
    "mobility:ride": _ride,
    "mobility:plan": _plan,
    "profile:transfer": _transfer,
    "profile:buy": lambda _, facts: {"tokens": facts.get("amount")},
    "profile:cashout": lambda _, facts: {"tokens": facts.get("amount")},
    "ai-agents:waiter": _meal,
    "ai-agents:sell-produce": _written,
    "ai-agents:find-produce": _meal,
    "ai-agents:crop-prices": _crop,
    "ai-agents:support": lambda _, facts: {"question": facts.get("question")},
}
