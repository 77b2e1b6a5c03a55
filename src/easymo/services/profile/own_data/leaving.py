"""An account given up: explained, confirmed twice, and a week to think better of it."""

from datetime import datetime

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Confirm
from easymo.ledger import ledger, pins
from easymo.people import departures
from easymo.services.profile.flows.pin import is_proven
from easymo.services.profile.flows.wording import to_home
from easymo.services.profile.manifest import profile

WAYS = {
    "deal": {"marketplace:deals": "deals"},
    "trip": {"mobility:trips": "trips"},
    "stay": {"property:stays": "stays"},
    "insurance": {"insurance:policies": "vehicles", "insurance:claims": "claims"},
    "order": {"profile:wallet": "wallet"},
    "wallet": {"profile:cashout": "cashout", "profile:transfer": "transfer"},
    "dues": {"mobility:drive": "driving", "profile:buy": "buy"},
}
"""Where what holds somebody back is settled, as far as this house has it; the rows' names are ours."""


@profile.flow("leave")
async def leave(chat: Chat) -> None:
    due = await chat.read(departures.my_departure)
    if due is not None:
        await chat.menu("going", _stay(chat), day=_day(chat, due))
        return
    if not await _is_free(chat):
        return
    purse = await chat.read(ledger.wallet_of)
    lost = chat.text("profile-leave-lost", tokens=formats.number(purse.available, chat.language))
    if not await chat.ask("confirm", Confirm(), lost=lost if purse.available else ""):
        await chat.menu("kept", _ways_back(chat))
        return
    if (await chat.read(pins.pin_of)).exists and not await is_proven(chat):
        return
    if not await chat.ask("sure", Confirm()):
        await chat.menu("kept", _ways_back(chat))
        return
    due = await chat.step(departures.ask_departure)
    if due is None:
        await chat.restart()  # something has come between: it says what
        return
    await chat.menu("done", _stay(chat), day=_day(chat, due))


@profile.flow("keep")
async def keep(chat: Chat) -> None:
    """However old the message is that is tapped."""
    stays = await chat.step(departures.keep_account)
    await chat.menu("done" if stays else "nothing", _ways_back(chat))


@profile.flow("told-leaving", priority=NOTIFICATION, template="profile_leaving", values=("day",))
async def told_leaving(chat: Chat) -> None:
    """To who leaves, the day before; without ``due`` given, its template was tapped."""
    due = await chat.read(departures.my_departure)
    if due is not None:
        await chat.menu("soon", _stay(chat), day=_day(chat, due))
    elif not chat.given("due"):
        await chat.hand_over("profile", "menu")


@profile.flow("told-held", priority=NOTIFICATION, template="profile_held")
async def told_held(chat: Chat) -> None:
    """To who was to leave today, and cannot; without ``due`` given, its template was tapped."""
    if await chat.read(departures.my_departure) is None:
        if not chat.given("due"):
            await chat.hand_over("profile", "menu")
    elif await _is_free(chat):
        await chat.menu("free", _stay(chat))


@profile.flow("told-left", priority=NOTIFICATION, template="profile_left")
async def told_left(chat: Chat) -> None:
    """The last word."""
    await chat.say("farewell")


async def _is_free(chat: Chat) -> bool:
    """False: something holds the person back, and they are told what, and where it is settled."""
    held = await chat.read(departures.my_obstacles)
    if not held:
        return True
    reasons = "\n".join(chat.text(f"profile-obstacle-{word}") for word in held)
    ways = {address: row for word in held for address, row in WAYS.get(word, {}).items() if chat.offers(address)}
    rows = [item(chat, address, row) for address, row in ways.items()]
    await chat.menu("held", [*rows, *_ways_back(chat)], reasons=reasons)
    return False


def _stay(chat: Chat) -> list[Item]:
    return [item(chat, "profile:keep", "keep"), item(chat, "profile:export", "export"), to_home(chat)]


def _ways_back(chat: Chat) -> list[Item]:
    return [item(chat, "profile:menu", "menu"), to_home(chat)]


def _day(chat: Chat, moment: datetime) -> str:
    return formats.day(moment, chat.language, chat.person.country)
