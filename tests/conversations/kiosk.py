"""A second service, for transcripts that need one: it sells newspapers, and breaks when asked for a bomb."""

from pathlib import Path
from typing import Any

from easymo.conversation.activity import CallFailed, CallRefused, activity
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Confirm, Number, Text
from easymo.conversation.service import Service

LOCALES = Path(__file__).parent / "locales"


@activity("kiosk.print_advert", timeout=5, attempts=1)
async def print_advert(outside: Any, words: str) -> int:
    """The line of the newspaper it is printed on."""
    if words == "nonsense":
        raise CallRefused("nonsense")
    return len(words)


kiosk = Service("kiosk", menu="menu", search="find", activities=(print_advert,))


@kiosk.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    await chat.menu(
        "menu", [Item("kiosk:buy", chat.text("kiosk-row-buy")), Item("core:home", chat.text("chat-button-menu"))]
    )


@kiosk.flow("find")
async def find(chat: Chat) -> None:
    if chat.given("words") == "bomb":
        raise RuntimeError("a kiosk sells no bombs")
    await chat.say("none", words=chat.given("words"))


@kiosk.flow("buy")
async def buy(chat: Chat) -> None:
    count = await chat.ask("count", Number(0, 9))
    if count == 7:
        raise RuntimeError("seven is not a number of newspapers")
    if await chat.ask("sure", Confirm(), count=count):
        await chat.say("done", count=count)


@kiosk.flow("advert")
async def advert(chat: Chat) -> None:
    words = await chat.ask("words", Text())
    await chat.say("sent")
    try:
        line = await chat.call(print_advert, words)
    except CallFailed:
        await chat.say("refused")
        return
    if await chat.ask("more", Confirm(), line=line):
        await chat.restart()
