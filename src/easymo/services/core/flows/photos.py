"""Photos of a listing, whichever service it belongs to: seen by whoever may see it, changed by its owner.

An argument is ``<domain>-<listing>``.
"""

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item
from easymo.conversation.prompts import Choice, Option, Photos
from easymo.listings import photos
from easymo.listings.photos import PHOTOS_MOST, Photo, lend
from easymo.services.core.flows.wording import thing_in, to_home
from easymo.services.core.manifest import core
from easymo.whatsapp.messages import Image


@core.flow("photos")
async def show_photos(chat: Chat) -> None:
    """All but the cover, which whoever taps this has seen."""
    domain, listing = thing_in(chat.argument)
    found = await chat.read(photos.photos_of, domain, listing)
    shown = await _show(chat, found[1:], found, small=True)
    full = [_row(chat, "photos-full")]
    await chat.menu("done" if shown else "gone", [*(full if shown else []), to_home(chat)], count=len(found))


@core.flow("photos-full")
async def show_photos_in_full(chat: Chat) -> None:
    domain, listing = thing_in(chat.argument)
    found = await chat.read(photos.photos_of, domain, listing)
    shown = await _show(chat, found, found, small=False)
    await chat.menu("done" if shown else "gone", [to_home(chat)])


@core.flow("album")
async def album(chat: Chat) -> None:
    """One's own photos of a listing, and what can be changed of them."""
    own = await _own(chat)
    if own is None:
        await chat.menu("gone", [to_home(chat)])
        return
    rows = ["album-add"] if len(own) < PHOTOS_MOST else []
    rows += ["album-cover"] if len(own) > 1 else []
    rows += ["album-remove"] if own else []
    await chat.menu("list", [_row(chat, row) for row in rows], count=len(own), most=PHOTOS_MOST)


@core.flow("album-add")
async def add(chat: Chat) -> None:
    domain, listing = thing_in(chat.argument)
    own = await _own(chat)
    if own is None or len(own) >= PHOTOS_MOST:
        await chat.menu("gone" if own is None else "full", [to_home(chat)], most=PHOTOS_MOST)
        return
    sent = await chat.ask("photos", Photos(most=PHOTOS_MOST - len(own)))
    try:
        kept = await chat.call(photos.keep_photos, list(sent))
    except CallFailed:
        await chat.menu("unfetched", [_row(chat, "album-add"), _row(chat, "album")])
        return
    added = await chat.step(photos.add_to_album, domain, listing, kept)
    await chat.menu("done", [_row(chat, "album")], added=added, refused=photos.refusals(chat, kept))


@core.flow("album-cover")
async def choose_cover(chat: Chat) -> None:
    chosen = await _choose(chat, "cover")
    if chosen is not None:
        done = await chat.step(photos.choose_cover, chosen)
        await chat.menu("done" if done else "gone", [_row(chat, "album")])


@core.flow("album-remove")
async def remove(chat: Chat) -> None:
    chosen = await _choose(chat, "which")
    if chosen is not None:
        done = await chat.step(photos.remove_photo, chosen)
        await chat.menu("done" if done else "gone", [_row(chat, "album")])


async def _choose(chat: Chat, name: str) -> int | None:
    """Shows one's own photos of the listing with their numbers, and asks which; None: there is none, as was told."""
    own = await _own(chat)
    if not own or not await _show(chat, own, own, small=True):
        await chat.menu("gone", [_row(chat, "album")])
        return None
    options = [
        Option(str(photo.id), chat.text("core-photo-number", number=place)) for place, photo in enumerate(own, 1)
    ]
    return int(await chat.ask(name, Choice(options)))


async def _show(chat: Chat, wanted: list[Photo], all_: list[Photo], *, small: bool) -> int:
    """Shows those that can be had, each with its place among all; returns how many those are."""
    documents = [photo.small_document if small else photo.full_document for photo in wanted]
    lent = await lend(chat, documents, all_, chat.argument)
    first = len(all_) - len(wanted) + 1
    for place, media_id in enumerate(lent, first):
        await chat.show("photo", Image(id=media_id), number=place, count=len(all_))
    return len(lent)


async def _own(chat: Chat) -> list[Photo] | None:
    """None: it is not one's own listing."""
    domain, listing = thing_in(chat.argument)
    mine = await chat.read(photos.is_own_album, domain, listing)
    return await chat.read(photos.photos_of, domain, listing) if mine else None


def _row(chat: Chat, row: str) -> Item:
    return item(chat, f"core:{row}:{chat.argument}", row)
