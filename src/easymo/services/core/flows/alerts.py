"""Saved searches: kept from a list of results, looked at, changed, and what they find told."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice
from easymo.listings import alerts
from easymo.listings.alerts import ADDRESSES, CADENCES, MOST, Alert
from easymo.listings.query import Query
from easymo.services.core.flows.listed import found_item, search_name
from easymo.services.core.flows.wording import to_home
from easymo.services.core.manifest import core


@core.flow("alert")
async def alert(chat: Chat) -> None:
    """Keeps the search of the argument, `<domain>?<query>`."""
    domain, _, encoded = chat.argument.partition("?")
    if domain not in ADDRESSES:
        await chat.menu("unknown", _ways_on(chat))
        return
    query = Query.decode(domain, encoded)
    name = search_name(chat, query)
    cadence = await chat.ask("cadence", Choice(CADENCES, "core-cadence"), name=name)
    saved = await chat.step(alerts.save_alert, name=name, query=query, country=chat.person.country, cadence=cadence)
    if saved is None:
        await chat.menu("full", _ways_on(chat), most=MOST)
        return
    often = chat.text(f"core-cadence-{cadence}-told")
    await chat.menu("done", [item(chat, f"core:my-alert:{saved}", "my-alert"), *_ways_on(chat)], name=name, often=often)


@core.flow("alerts")
async def my_alerts(chat: Chat) -> None:
    kept = await chat.read(alerts.my_alerts)
    if not kept:
        await chat.menu("none", _ways_back(chat))
        return
    rows = [Item(f"core:my-alert:{one.id}", one.name, chat.text(f"core-alert-{_state(one)}")) for one in kept]
    await chat.menu("list", rows)


@core.flow("my-alert")
async def my_alert(chat: Chat) -> None:
    found = await chat.read(alerts.find_alert, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", _ways_on(chat))
        return
    rows = ("alert-often", "alert-renew", "alert-stop") if not found.source else ("alert-often", "alert-stop")
    changes = [item(chat, f"core:{row}:{found.id}", row) for row in rows]
    until = formats.day(found.until, chat.language, chat.person.country)
    state = chat.text(f"core-alert-{_state(found)}")
    await chat.menu("detail", [*changes, *_ways_on(chat)], name=found.name, state=state, until=until)


@core.flow("alert-often")
async def change_cadence(chat: Chat) -> None:
    found = await chat.read(alerts.find_alert, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", _ways_on(chat))
        return
    cadence = await chat.ask("cadence", Choice(CADENCES, "core-cadence"), name=found.name)
    changed = await chat.step(alerts.change_cadence, id=found.id, cadence=cadence)
    often = chat.text(f"core-cadence-{cadence}-told")
    await chat.menu("done" if changed else "gone", _ways_on(chat), name=found.name, often=often)


@core.flow("alert-renew")
async def renew_alert(chat: Chat) -> None:
    id = number_in(chat.argument)
    until = await chat.step(alerts.renew_alert, id=id)
    if until is None:
        await chat.menu("gone", _ways_on(chat))
        return
    await chat.menu("done", _ways_on(chat), until=formats.day(until, chat.language, chat.person.country))


@core.flow("alert-stop")
async def stop_alert(chat: Chat) -> None:
    id = number_in(chat.argument)
    name = await chat.step(alerts.stop_alert, id=id)
    if name is None:
        await chat.menu("gone", _ways_on(chat))
        return
    await chat.menu("done", _ways_on(chat), name=name)


@core.flow("told-alert", priority=NOTIFICATION, template="core_alert", values=("name",))
async def told_alert(chat: Chat) -> None:
    """What a search found since it was told of last; without ``new`` given (its template was tapped), that again."""
    found = await chat.read(alerts.find_alert, id=number_in(chat.argument))
    new = bool(chat.given("new"))
    if found is None:
        if not new:
            await chat.hand_over("core", "alerts")
        return
    if new:
        matches = await chat.step(alerts.take_matches, search=found.id)
    else:
        matches = await chat.read(alerts.told_matches, search=found.id)
    stop = item(chat, f"core:alert-stop:{found.id}", "alert-stop")
    if matches:
        rows = [found_item(chat, match) for match in matches if chat.offers(ADDRESSES[match.domain])]
        change = item(chat, f"core:my-alert:{found.id}", "my-alert")
        name = "wanted" if found.source else "new"
        await chat.menu(name, [*rows, change, stop], name=found.name, count=matches[0].among)
    elif not new:
        await chat.menu("gone", [stop, *_ways_on(chat)], name=found.name)


@core.flow("told-alert-end", priority=NOTIFICATION, template="core_alert_end", values=("name", "until"))
async def told_alert_end(chat: Chat) -> None:
    """To whom a search is about to end for; without ``until`` given, its template was tapped."""
    found = await chat.read(alerts.find_alert, id=number_in(chat.argument))
    if found is None:
        if chat.given("until") is None:
            await chat.hand_over("core", "alerts")
        return
    ways_on = [item(chat, f"core:{row}:{found.id}", row) for row in ("alert-renew", "alert-stop")]
    until = formats.day(found.until, chat.language, chat.person.country)
    await chat.menu("soon", ways_on, name=found.name, until=until)


def _state(alert: Alert) -> str:
    return "ended" if alert.ended else alert.cadence


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, "core:alerts", "alerts"), *_ways_back(chat)]


def _ways_back(chat: Chat) -> list[Item]:
    return [to_home(chat)]
