"""The home menu, the language, and whether one hears from us."""

from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.chat import MENU_MOST, Chat, Item
from easymo.conversation.policy import NOTIFICATION
from easymo.services.core import store
from easymo.services.core.manifest import core

# Each language is named in itself, whoever reads it.
LANGUAGE_NAMES = {"rw": "Kinyarwanda", "fr": "Français", "en": "English", "sw": "Kiswahili"}

PAGE = MENU_MOST - 3
"""Services on one page where they do not all fit: there is always room to continue, for more and for the language."""


@core.flow("home", parks=True)
async def home(chat: Chat) -> None:
    """The services of the country; the argument is the number of a page.

    ``after``: "lost", what was said was not understood; or "chat", it was not meant for us.
    """
    rows = await chat.read(store.home_menu, country=chat.person.country)
    services = [_item(chat, row.address, row.key.replace("_", "-")) for row in rows if chat.offers(row.address)]
    before = [_item(chat, "core:resume", "resume")] if chat.has_parked else []
    after = [_item(chat, "core:language", "language")]
    if len(before) + len(services) + len(after) > MENU_MOST:
        pages = [services[first : first + PAGE] for first in range(0, len(services), PAGE)]
        numbers = [str(number) for number in range(len(pages))]
        page = numbers.index(chat.argument) if chat.argument in numbers else 0
        services = pages[page]
        if page + 1 < len(pages):
            after.insert(0, Item(f"core:home:{page + 1}", chat.text("chat-button-more")))
    await chat.menu(chat.given("after") or "menu", [*before, *services, *after])


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
    await _go_on(chat)


@core.flow("stop")
async def stop(chat: Chat) -> None:
    chat.set_stopped(True)
    await chat.say("done")


@core.flow("start")
async def start(chat: Chat) -> None:
    chat.set_stopped(False)
    await chat.say("done")
    await _go_on(chat)


@core.flow("told-test", priority=NOTIFICATION)
async def told_test(chat: Chat) -> None:
    """An operator tries whether notifications arrive."""
    await chat.say("test")


async def _go_on(chat: Chat) -> None:
    """Home, unless a question waits: it is asked again by itself."""
    if not chat.has_waiting:
        await chat.hand_over("core", "home")


def _item(chat: Chat, address: str, row: str) -> Item:
    return Item(address, chat.text(f"core-row-{row}"), chat.text(f"core-row-{row}-about"))


def _languages() -> list[Item]:
    return [Item(f"core:language:{code}", name) for code, name in LANGUAGE_NAMES.items()]
