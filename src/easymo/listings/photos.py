"""Photos of listings: kept, shown, changed. A listing is (domain, id); its first photo is the cover.

Whoever may see a listing may see its photos: while it is published, or the person's own. In a flow:

    media = await chat.ask("photos", Photos(least=0, most=PHOTOS_MOST))
    kept = await chat.call(keep_photos, list(media))
    …
    await chat.step(add_photos, domain="item", listing=item, kept=kept)

and, where it is shown, ``await show_cover(chat, "detail", "item", item, title=…)``, with ``more_photos`` among the
items of the menu after it.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import msgspec

from easymo.agents.outside import Outside
from easymo.conversation.activity import CallFailed, activity
from easymo.conversation.chat import Chat, Item
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.vault.document import Kept, Refused
from easymo.whatsapp.media import Unusable
from easymo.whatsapp.messages import Image
from easymo.whatsapp.updates import Media

PHOTOS_MOST = 11
"""A cover and ten more."""
UNPUBLISHED_DAYS = 40
"""How long a photo is kept that belongs to no listing yet: an unfinished flow may be continued for 30 days."""

_JPEG = "image/jpeg"
# One at a time: a large picture takes 160 MB while it is decoded.
_drawing = ThreadPoolExecutor(1, "pictures")
_sql = load(__file__, "photos.sql")


class KeptPhoto(msgspec.Struct, frozen=True):
    """A photo in the vault, not yet a listing's."""

    full: UUID
    small: UUID
    hash: int


class RefusedPhoto(msgspec.Struct, frozen=True):
    """A file that is no photo; sending it again changes nothing."""

    number: int
    """Which of those that were sent, from 1 on."""
    sentence: str
    """The key of why."""


class KeptPhotos(msgspec.Struct, frozen=True):
    """What came of the photos a person sent."""

    photos: tuple[KeptPhoto, ...] = ()
    refused: tuple[RefusedPhoto, ...] = ()

    @property
    def hashes(self) -> list[int]:
        return [photo.hash for photo in self.photos]


class Photo(msgspec.Struct, frozen=True):
    """A listing's photo."""

    id: int
    owner: int
    full_document: UUID
    small_document: UUID
    hash: int


# What flows call of the outside world -----------------------------------------------------------------------------


@activity("listings.keep_photos", timeout=600, attempts=4)
async def keep_photos(outside: Outside, photos: list[Media]) -> KeptPhotos:
    """Fetches photos, draws each anew in two sizes and keeps both, for UNPUBLISHED_DAYS until a listing has them.

    Raises MediaUnavailable, VaultUnavailable or DatabaseUnavailable where trying again may help; what was kept until
    then is not kept twice.
    """
    came = [await _keep(outside, media, number) for number, media in enumerate(photos[:PHOTOS_MOST], 1)]
    return KeptPhotos(
        tuple(one for one in came if isinstance(one, KeptPhoto)),
        tuple(one for one in came if isinstance(one, RefusedPhoto)),
    )


@activity("listings.lend_photos", timeout=300, attempts=4)
async def lend_photos(outside: Outside, documents: list[UUID], owner: int, why: str) -> list[str]:
    """Gives WhatsApp ``owner``'s photos, to be shown to the person of the flow; who may see them, the flow has judged.

    Returns the media id of each, good for a day at least; empty where there is none any more. A photo that WhatsApp
    has is not opened again. Raises as ``keep_photos`` does.
    """
    return [await _lend(outside, document, owner, why) for document in documents[:PHOTOS_MOST]]


async def _keep(outside: Outside, media: Media, number: int) -> KeptPhoto | RefusedPhoto:
    from easymo.listings.pictures import Unfit, draw  # the library is for agent-runner only: others start without it

    file = await outside.media.download(media)
    if isinstance(file, Unusable):
        return RefusedPhoto(number, Refused(file.reason).sentence)
    drawn = await asyncio.get_running_loop().run_in_executor(_drawing, draw, file.content)
    if isinstance(drawn, Unfit):
        return RefusedPhoto(number, f"listings-photo-{drawn.fault}")
    full = await _put(outside, drawn.full, "listing-photo", f"{outside.key}.{number}.full")
    if isinstance(full, Refused):
        return RefusedPhoto(number, full.sentence)
    small = await _put(outside, drawn.small, "listing-photo-small", f"{outside.key}.{number}.small")
    if isinstance(small, Refused):
        return RefusedPhoto(number, small.sentence)
    return KeptPhoto(full.id, small.id, drawn.hash)


async def _put(outside: Outside, content: bytes, kind: str, key: str) -> Kept | Refused:
    return await outside.vault.keep(
        content, person=outside.person, kind=kind, mime_type=_JPEG, key=key, days=UNPUBLISHED_DAYS
    )


async def _lend(outside: Outside, document: UUID, owner: int, why: str) -> str:
    if known := await outside.uploads.known(document, owner):
        return known
    opened = await outside.vault.open(document, owner=owner, by="listings", why=why)
    if opened is None:
        return ""
    media_id = await outside.uploads.media_id(opened.content, opened.mime_type)
    return media_id if isinstance(media_id, str) else ""


# What is kept of them ---------------------------------------------------------------------------------------------


async def add_photos(scope: Scope, domain: str, listing: int, kept: KeptPhotos) -> int:
    """Puts the person's kept photos after those the listing has; returns how many there was room for.

    For services, which have judged that it is the person's listing: one that is not published has no owner here.
    """
    return await _add(scope, domain, listing, kept, judged=True)


async def add_to_album(scope: Scope, domain: str, listing: int, kept: KeptPhotos) -> int:
    """The same for a listing that anybody may name: nothing unless it is the person's own album."""
    return await _add(scope, domain, listing, kept, judged=False)


async def is_own_album(scope: Scope, domain: str, listing: int) -> bool:
    """Whether the listing is the person's own and published, or has photos of theirs."""
    return await scope.fetchval(_sql.is_mine, domain, listing)


async def photos_of(scope: Scope, domain: str, listing: int) -> list[Photo]:
    """The listing's photos, the cover first; none if the person may not see the listing."""
    return [Photo(**row) for row in await scope.fetch(_sql.photos_of, domain, listing)]


async def remove_photo(scope: Scope, id: int) -> bool:
    """Takes one of the person's own photos off its listing, and deletes it. False: it is gone, or not theirs."""
    return await scope.fetchval(_sql.remove, id)


async def choose_cover(scope: Scope, id: int) -> bool:
    """Puts one of the person's own photos first. False: it is gone, or not theirs."""
    return await scope.fetchval(_sql.choose_cover, id)


async def _add(scope: Scope, domain: str, listing: int, kept: KeptPhotos, *, judged: bool) -> int:
    fulls, smalls = [photo.full for photo in kept.photos], [photo.small for photo in kept.photos]
    return await scope.fetchval(_sql.add, domain, listing, fulls, smalls, kept.hashes, judged)


# How they are shown -----------------------------------------------------------------------------------------------


async def show_cover(chat: Chat, name: str, domain: str, listing: int, /, **values: object) -> int:
    """Says the flow's sentence ``name`` below the listing's cover; alone, if there is none or it cannot be had now.

    Returns how many photos there are. A sentence below a picture has at most 1,024 characters.
    """
    photos = await chat.read(photos_of, domain, listing)
    lent = await lend(chat, [photo.small_document for photo in photos[:1]], photos, f"{domain} {listing}")
    if lent:
        await chat.show(name, Image(id=lent[0]), **values)
    else:
        await chat.say(name, **values)
    return len(photos)


def more_photos(chat: Chat, domain: str, listing: int, count: int) -> list[Item]:
    """The way to all ``count`` photos, for a menu: nothing if the cover is the only one."""
    return [Item(f"core:photos:{domain}-{listing}", chat.text("listings-more-photos"))] if count > 1 else []


async def lend(chat: Chat, documents: list[UUID], photos: list[Photo], why: str) -> list[str]:
    """Media ids of ``documents``, which are among ``photos`` of one listing, as far as they can be had."""
    if not documents:
        return []
    try:
        lent = await chat.call(lend_photos, documents, photos[0].owner, why)
    except CallFailed:
        return []
    return [media_id for media_id in lent if media_id]


def refusals(chat: Chat, kept: KeptPhotos) -> str:
    """What to tell of photos that were not taken, a line each; empty if all were."""
    return "\n".join(
        chat.text("listings-photo-refused", number=refused.number, reason=chat.text(refused.sentence))
        for refused in kept.refused
    )
