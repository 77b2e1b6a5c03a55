"""Photos of listings on a real vault and database: who may add, see and change them, and when they go."""

from collections.abc import AsyncGenerator
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from PIL import Image

from databases import Database
from easymo.agents.outside import Outside
from easymo.bootstrap import build_vault
from easymo.database.connect import Connection, Pool, connect
from easymo.listings import photos
from easymo.listings.duplicates import same_photos_elsewhere
from easymo.listings.photos import PHOTOS_MOST, KeptPhotos, RefusedPhoto, keep_photos, lend_photos
from easymo.sessions import retention
from easymo.settings import Settings
from easymo.turns.merge import merge_people
from easymo.vault.uploads import Uploads
from easymo.vault.vault import Vault
from easymo.whatsapp.media import File, Unusable
from easymo.whatsapp.updates import Media
from files import JPEG
from pictures import jpeg, photograph, scene
from scopes import as_person

OWNER, OTHER = 1, 2
ITEM = ("item", 7)


class Phone:
    """WhatsApp's media: what people sent, and what it was given to send."""

    number_id = "1"

    def __init__(self) -> None:
        self.sent: dict[str, bytes] = {}
        self.uploaded: list[bytes] = []

    async def download(self, media: Media) -> File | Unusable:
        return File(self.sent[media.id], "image/jpeg") if media.id in self.sent else Unusable("gone")

    async def upload(self, content: bytes, mime_type: str) -> str | Unusable:
        self.uploaded.append(content)
        return f"upload-{len(self.uploaded)}"


class World:
    """Two people, a vault and their phones."""

    def __init__(self, pool: Pool, owner: Connection, home: Path) -> None:
        self.pool, self.owner, self.phone = pool, owner, Phone()
        self.vault: Vault = build_vault(Settings(home=home), pool)
        self.calls = 0

    def outside(self, person: int, key: str = "") -> Outside:
        self.calls += not key
        phone: Any = self.phone
        uploads = Uploads(self.pool, phone)
        number = cast(Any, None)
        made = Outside(media=phone, vault=self.vault, uploads=uploads, number=number, person=person)
        return msgspec.structs.replace(made, key=key or f"{person}.{self.calls}")

    async def keep(self, person: int, *seeds: int, key: str = "") -> KeptPhotos:
        """Photos of scenes that a person sends."""
        for seed in seeds:
            self.phone.sent[str(seed)] = photograph(seed)
        sent = [Media("image", str(seed)) for seed in seeds]
        return await keep_photos.function(self.outside(person, key), sent)

    async def add(self, person: int, *seeds: int, listing: tuple[str, int] = ITEM) -> int:
        kept = await self.keep(person, *seeds)
        async with as_person(self.pool, person) as scope:
            return await photos.add_photos(scope, *listing, kept)

    async def seen(self, person: int, listing: tuple[str, int] = ITEM) -> list[photos.Photo]:
        async with as_person(self.pool, person) as scope:
            return await photos.photos_of(scope, *listing)

    async def publish(self, person: int = OWNER, *, domain: str = "item", id: int = 7, days: int = 30) -> None:
        await self.owner.execute(
            "insert into listing_search (domain, id, owner, country, category, title, details, place, latitude,"
            " longitude, currency, words, created_at, expires_at) values ($1, $2, $3, 'RW', 'phones', 'Phone', '',"
            " 'Remera', -1.9, 30.1, 'RWF', 'phone', now(), now() + make_interval(days => $4))",
            domain,
            id,
            person,
            days,
        )

    async def days_left(self) -> set[int]:
        """Of the documents that are there."""
        rows = await self.owner.fetch(
            "select round(extract(epoch from expires_at - now()) / 86400)::integer as days from documents"
            " where deleted_at is null"
        )
        return {row["days"] for row in rows}


@pytest.fixture
async def world(database: Database, pool: Pool, tmp_path: Path) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="owner")
    await owner.execute("insert into profiles (id) values (1), (2)")
    yield World(pool, owner, tmp_path)
    await owner.close()


# Keeping ------------------------------------------------------------------------------------------------------------


async def test_both_sizes_are_kept_and_can_be_opened(world: World) -> None:
    kept = await world.keep(OWNER, 1, 2)
    assert (len(kept.photos), kept.refused) == (2, ())
    assert kept.photos[0].hash != kept.photos[1].hash
    small = await world.vault.open(kept.photos[0].small, owner=OWNER, by="test", why="test")
    full = await world.vault.open(kept.photos[0].full, owner=OWNER, by="test", why="test")
    assert small
    assert full
    assert (small.kind, full.kind, small.mime_type) == ("listing-photo-small", "listing-photo", "image/jpeg")
    assert Image.open(BytesIO(small.content)).width == 640 < Image.open(BytesIO(full.content)).width == 800


async def test_run_that_happens_again_keeps_nothing_twice(world: World) -> None:
    first = await world.keep(OWNER, 1, 2, key="1.1")
    assert await world.keep(OWNER, 1, 2, key="1.1") == first
    assert await world.owner.fetchval("select count(*) from documents") == 4
    assert msgspec.json.decode(msgspec.json.encode(first), type=KeptPhotos) == first


async def test_what_is_no_photo_is_told_by_its_number_and_the_others_are_kept(world: World) -> None:
    world.phone.sent |= {
        "fake": JPEG,
        "cut": photograph(1)[:2000],
        "huge": jpeg(Image.new("RGB", (9000, 6000)), quality=5),
        "dot": jpeg(Image.new("RGB", (5, 5))),
        "good": photograph(3),
    }
    sent = [Media("image", id) for id in ("fake", "cut", "huge", "dot", "forgotten", "good")]
    kept = await keep_photos.function(world.outside(OWNER), sent)
    reasons = [(refused.number, refused.sentence.rpartition("-")[2]) for refused in kept.refused]
    assert reasons == [(1, "unsupported"), (2, "damaged"), (3, "huge"), (4, "tiny"), (5, "gone")]
    assert isinstance(kept.refused[0], RefusedPhoto)
    assert len(kept.photos) == 1


# Adding -------------------------------------------------------------------------------------------------------------


async def test_first_is_the_cover_and_there_is_room_for_ten_more(world: World) -> None:
    assert await world.add(OWNER, *range(6)) == 6
    assert await world.add(OWNER, *range(6, 12)) == PHOTOS_MOST - 6
    assert await world.add(OWNER, 20) == 0
    found = await world.seen(OWNER)
    first = (await world.keep(OWNER, 0)).hashes
    assert (len(found), [found[0].hash]) == (PHOTOS_MOST, first)


async def test_photos_of_a_listing_stay_longer_than_those_of_none(world: World) -> None:
    await world.keep(OWNER, 1)
    assert await world.days_left() == {40}
    await world.add(OWNER, 2)
    assert await world.days_left() == {40, 180}


async def test_nobody_adds_to_the_listing_of_another(world: World) -> None:
    await world.publish()
    assert await world.add(OTHER, 1) == 0
    await world.add(OWNER, 1)
    await world.owner.execute("delete from listing_search")
    assert await world.add(OTHER, 2) == 0
    assert len(await world.seen(OWNER)) == 1


async def test_nobody_adds_documents_of_another(world: World) -> None:
    kept = await world.keep(OWNER, 1)
    async with as_person(world.pool, OTHER) as scope:
        assert await photos.add_photos(scope, "item", 8, kept) == 0


async def test_same_documents_are_added_once(world: World) -> None:
    kept = await world.keep(OWNER, 1)
    async with as_person(world.pool, OWNER) as scope:
        assert [await photos.add_photos(scope, *ITEM, kept) for _ in range(2)] == [1, 0]
        assert await photos.add_photos(scope, "item", 8, kept) == 0


async def test_album_that_anybody_may_name_is_its_owners(world: World) -> None:
    kept = await world.keep(OTHER, 1)
    async with as_person(world.pool, OTHER) as scope:
        assert await photos.add_to_album(scope, *ITEM, kept) == 0  # not published: nobody knows whose it is
        assert not await photos.is_own_album(scope, *ITEM)
    await world.publish(OTHER)
    async with as_person(world.pool, OTHER) as scope:
        assert await photos.is_own_album(scope, *ITEM)
        assert await photos.add_to_album(scope, *ITEM, kept) == 1


# Seeing -------------------------------------------------------------------------------------------------------------


async def test_others_see_photos_while_the_listing_is_published(world: World) -> None:
    await world.add(OWNER, 1)
    assert (len(await world.seen(OWNER)), await world.seen(OTHER)) == (1, [])
    await world.publish()
    assert len(await world.seen(OTHER)) == 1
    await world.owner.execute("update listing_search set expires_at = now()")
    assert await world.seen(OTHER) == []
    assert await world.seen(OTHER, ("home", 7)) == []


async def test_tables_cannot_be_read_by_people(world: World) -> None:
    await world.add(OWNER, 1)
    for table in ("listing_photos", "postings", "posting_limits"):
        with pytest.raises(Exception, match="permission denied"):
            async with as_person(world.pool, OWNER) as scope:
                await scope.fetch(f"select * from {table}")
    with pytest.raises(Exception, match="permission denied"):
        async with as_person(world.pool, OWNER) as scope:
            await scope.fetchval("select forget_listing_photos('item', 7)")


async def test_photo_is_given_to_whatsapp_once_for_all_who_look_and_opened_once(world: World) -> None:
    kept = await world.keep(OWNER, 1, 2)
    documents = [photo.small for photo in kept.photos]
    for _ in range(3):
        lent = await lend_photos.function(world.outside(OTHER), documents, OWNER, "item 7")
        assert lent == ["upload-1", "upload-2"]
    accesses = await world.vault.accesses(documents[0])
    assert [(access.by, access.why) for access in accesses] == [("listings", "item 7")]


async def test_photo_that_is_gone_or_of_another_is_not_lent(world: World) -> None:
    kept = await world.keep(OWNER, 1, 2)
    documents = [photo.small for photo in kept.photos]
    assert await lend_photos.function(world.outside(OTHER), documents, OTHER, "?") == ["", ""]
    await lend_photos.function(world.outside(OTHER), documents, OWNER, "item 7")
    await world.vault.delete(documents[0], owner=OWNER, by="test", why="test")
    assert await lend_photos.function(world.outside(OTHER), documents, OWNER, "item 7") == ["", "upload-2"]


# Changing and going -------------------------------------------------------------------------------------------------


async def test_another_photo_becomes_the_cover(world: World) -> None:
    await world.add(OWNER, 1, 2, 3)
    one, two, three = [photo.id for photo in await world.seen(OWNER)]
    async with as_person(world.pool, OTHER) as scope:
        assert not await photos.choose_cover(scope, three)
    async with as_person(world.pool, OWNER) as scope:
        assert await photos.choose_cover(scope, three)
        assert not await photos.choose_cover(scope, 999)
    assert [photo.id for photo in await world.seen(OWNER)] == [three, one, two]


async def test_photo_that_is_removed_is_deleted_by_the_next_sweep(world: World) -> None:
    await world.add(OWNER, 1, 2)
    one, _ = [photo.id for photo in await world.seen(OWNER)]
    async with as_person(world.pool, OTHER) as scope:
        assert not await photos.remove_photo(scope, one)
    async with as_person(world.pool, OWNER) as scope:
        assert [await photos.remove_photo(scope, one) for _ in range(2)] == [True, False]
    assert len(await world.seen(OWNER)) == 1
    assert (await world.vault.sweep()).expired == 2


async def test_photos_of_a_deleted_listing_are_deleted_by_the_next_sweep(world: World) -> None:
    await world.add(OWNER, 1, 2)
    await world.add(OWNER, 3, listing=("item", 8))
    await world.owner.fetchval("select forget_listing_photos('item', 7)")
    assert (await world.seen(OWNER), len(await world.seen(OWNER, ("item", 8)))) == ([], 1)
    assert (await world.vault.sweep()).expired == 4


async def test_photos_of_what_is_published_are_kept_and_others_run_out(world: World) -> None:
    await world.add(OWNER, 1)
    await world.add(OWNER, 2, listing=("item", 8))
    await world.publish()
    await world.owner.execute("update documents set expires_at = now() + interval '1 day'")
    await retention.keep_photos(world.pool)
    assert await world.days_left() == {1, 180}
    await world.owner.execute("update documents set expires_at = now() where expires_at < now() + interval '2 days'")
    await world.vault.sweep()
    assert (len(await world.seen(OWNER)), await world.seen(OWNER, ("item", 8))) == (1, [])


async def test_photos_follow_a_person_into_another_conversation(world: World) -> None:
    await world.add(OTHER, 1)
    await world.owner.execute("insert into merges (absorbed, kept) values (2, 1)")
    async with world.pool.acquire() as connection:
        assert await merge_people(connection) == 1
    (photo,) = await world.seen(OWNER)
    assert photo.owner == OWNER
    assert await lend_photos.function(world.outside(OTHER), [photo.small_document], OWNER, "item 7") == ["upload-1"]


# Others' photos -----------------------------------------------------------------------------------------------------


async def test_photo_that_another_shows_is_found_though_pressed_anew(world: World) -> None:
    await world.add(OWNER, 7, 8)
    world.phone.sent["copy"] = jpeg(scene(7, (640, 480)), quality=35)
    for person, found in ((OTHER, [("item", 7)]), (OWNER, [])):
        copied = await keep_photos.function(world.outside(person), [Media("image", "copy")])
        async with as_person(world.pool, person) as scope:
            elsewhere = await same_photos_elsewhere(scope, copied.hashes)
        assert [(other.domain, other.listing) for other in elsewhere] == found


async def test_other_photos_and_blank_ones_are_nobodys(world: World) -> None:
    world.phone.sent |= {"white": jpeg(Image.new("RGB", (300, 300), "white"))}
    blank = await keep_photos.function(world.outside(OWNER), [Media("image", "white")])
    async with as_person(world.pool, OWNER) as scope:
        assert await photos.add_photos(scope, *ITEM, blank) == 1
    async with as_person(world.pool, OTHER) as scope:
        assert await same_photos_elsewhere(scope, [*blank.hashes, *(await world.keep(OTHER, 9)).hashes]) == []


async def test_hash_at_six_bits_is_the_same_and_at_seven_is_not(world: World) -> None:
    await world.add(OWNER, 7)
    hash = (await world.seen(OWNER))[0].hash
    for places in ((0, 9, 18, 27, 36, 45), (3, 12, 25, 33, 54, 60), (58, 59, 60, 61, 62, 63)):
        changed = hash
        for place in places:
            changed ^= 1 << place if place < 63 else -(1 << 63)
        for other, found in ((changed, 1), (changed ^ 1 << 50, 0)):
            async with as_person(world.pool, OTHER) as scope:
                assert len(await same_photos_elsewhere(scope, [other])) == found
