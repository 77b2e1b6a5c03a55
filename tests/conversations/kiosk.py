"""A second service, for transcripts that need one: it sells newspapers, has a board of things for sale, and breaks when
asked for a bomb."""

from pathlib import Path
from typing import Any

from easymo.conversation.activity import CallFailed, CallRefused, activity
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Confirm, Number, Photos, Text
from easymo.conversation.service import Service
from easymo.listings import posting
from easymo.listings.photos import (
    PHOTOS_MOST,
    KeptPhotos,
    add_photos,
    keep_photos,
    lend_photos,
    more_photos,
    refusals,
    show_cover,
)
from easymo.reviews.matters import open_review

LOCALES = Path(__file__).parent / "locales"


@activity("kiosk.print_advert", timeout=5, attempts=1)
async def print_advert(outside: Any, words: str) -> int:
    """The line of the newspaper it is printed on."""
    if words == "nonsense":
        raise CallRefused("nonsense")
    return len(words)


kiosk = Service("kiosk", menu="menu", search="find", activities=(print_advert, keep_photos, lend_photos))


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


@kiosk.flow("pin")
async def pin(chat: Chat) -> None:
    """Puts thing 9 on the board: nobody publishes it, so its photos are its owner's."""
    title = await chat.ask("title", Text())
    media = await chat.ask("photos", Photos(least=0, most=PHOTOS_MOST))
    kept = await chat.call(keep_photos, list(media)) if media else KeptPhotos()
    check = await chat.read(posting.check_posting, "item", title, kept.hashes)
    if check.outcome == "held":
        await chat.step(posting.count_held, "item", 9)
        await chat.step(open_review, "listing", "kiosk", "item:9", {"reason": check.verdict.reason})
    if check.outcome != "ok":
        await chat.say("not", reason=posting.refusal(chat, check))
        return
    added = await chat.step(add_photos, "item", 9, kept)
    await chat.say("pinned", title=title, photos=added, refused=refusals(chat, kept))


@kiosk.flow("thing")
async def thing(chat: Chat) -> None:
    number = int(chat.argument)
    count = await show_cover(chat, "detail", "item", number, number=number)
    album = Item(f"core:album:item-{number}", chat.text("core-row-album"))
    await chat.menu("ways", [*more_photos(chat, "item", number, count), album])
