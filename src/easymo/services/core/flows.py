"""What core says."""

from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.chat import Chat, Item
from easymo.conversation.service import Service
from easymo.services.core import store

core = Service("core", menu="language")

# Each language is named in itself, whoever reads it.
LANGUAGE_NAMES = {"rw": "Kinyarwanda", "fr": "Français", "en": "English", "sw": "Kiswahili"}


@core.flow("home", parks=True)
async def home(chat: Chat) -> None:
    rows = await chat.read(store.home_menu, country=chat.person.country)
    items: list[Item] = []
    if chat.has_parked:
        items.append(_item(chat, "core:resume", "resume"))
    items += [_item(chat, row.address, row.key.replace("_", "-")) for row in rows if chat.offers(row.address)]
    items.append(_item(chat, "core:language", "language"))
    await chat.menu("menu", items)


@core.flow("welcome")
async def welcome(chat: Chat) -> None:
    await chat.menu("languages", _languages())


@core.flow("language")
async def language(chat: Chat) -> None:
    if chat.argument not in LANGUAGES:
        await chat.menu("choose", _languages())
        return
    chat.speak(chat.argument)
    await chat.say("done")
    await chat.hand_over("core", "home")


@core.flow("stop")
async def stop(chat: Chat) -> None:
    chat.set_stopped(True)
    await chat.say("done")


@core.flow("start")
async def start(chat: Chat) -> None:
    chat.set_stopped(False)
    await chat.say("done")
    await chat.hand_over("core", "home")


def _item(chat: Chat, address: str, row: str) -> Item:
    return Item(address, chat.text(f"core-row-{row}"), chat.text(f"core-row-{row}-about"))


def _languages() -> list[Item]:
    return [Item(f"core:language:{code}", name) for code, name in LANGUAGE_NAMES.items()]
