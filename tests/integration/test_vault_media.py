"""Files on their way from WhatsApp into the vault, and to WhatsApp, over HTTP and on a real database."""

import asyncio
import hashlib
from collections.abc import AsyncGenerator
from pathlib import Path

import msgspec
import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from databases import Database
from easymo.agents.outside import Outside
from easymo.bootstrap import build_vault
from easymo.database.connect import Pool, connect
from easymo.errors import MediaUnavailable
from easymo.gateway.port import bind
from easymo.gateway.server import serve_http
from easymo.settings import Settings
from easymo.simulator.app import Simulator, create_simulator
from easymo.vault.activities import keep_media, lend_media
from easymo.vault.document import Kept, Lent, Refused
from easymo.vault.uploads import Uploads
from easymo.vault.vault import Vault
from easymo.whatsapp.media import MediaClient, Unusable
from easymo.whatsapp.numbers import NumberClient
from easymo.whatsapp.transport import Transport
from easymo.whatsapp.updates import Media
from files import JPEG, PDF, PNG

OWNER = 1


class World:
    """A simulated WhatsApp behind a door that can be told to misbehave, and a vault that fetches from it."""

    def __init__(self, pool: Pool, settings: Settings, transport: Transport) -> None:
        self.pool = pool
        self.settings = settings
        self.transport = transport
        self.simulator: Simulator = create_simulator(settings, "http://127.0.0.1:9/")
        self.vault: Vault = build_vault(settings, pool)
        self.client = MediaClient(settings, transport)
        self.paths: list[str] = []
        """What was asked for."""
        self.answers: list[Response] = []
        """Of the next requests for contents or uploads, in place of the simulator's."""
        self.uploaded: list[bytes] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.simulator.app(scope, receive, send)
            return
        path = scope["path"].removeprefix("/simulator")
        self.paths.append(path)
        if path.endswith("/media"):
            self.uploaded.append(await Request(scope, receive).body())
            await JSONResponse({"id": f"upload-{len(self.uploaded)}"})(scope, receive, send)
        elif path == "/attachments/" and self.answers:
            await self.answers.pop(0)(scope, receive, send)
        else:
            await self.simulator.app({**scope, "root_path": "/simulator"}, receive, send)

    def sent(self, content: bytes, kind: str = "image") -> Media:
        """A file that a person sent."""
        medium = self.simulator.media.keep(content)
        return Media(kind, medium.id, medium.mime_type, medium.digest.hex())

    def outside(self, key: str = "1.1") -> Outside:
        uploads, number = Uploads(self.pool, self.client), NumberClient(self.settings, self.transport)
        return Outside(media=self.client, vault=self.vault, uploads=uploads, number=number, key=key, person=OWNER)

    async def fetch(self, media: Media, *, key: str = "1.1") -> Kept | Refused:
        outside = self.outside(key)
        return await keep_media.function(outside, media, "licence", days=30)

    async def content(self, kept: Kept | Refused) -> bytes:
        assert isinstance(kept, Kept)
        opened = await self.vault.open(kept.id, owner=OWNER, by="test", why="test")
        assert opened
        return opened.content


@pytest.fixture
async def world(database: Database, pool: Pool, tmp_path: Path) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="owner")
    await owner.execute("insert into profiles (id) values ($1)", OWNER)
    await owner.close()
    stop, transport = asyncio.Event(), Transport()
    with bind(Settings(home=tmp_path, port=0)) as bound:
        settings = Settings(home=tmp_path, port=bound.getsockname()[1])
        living = World(pool, settings, transport)
        async with asyncio.TaskGroup() as group:
            group.create_task(serve_http(living, bound, stop))
            yield living
            await transport.close()
            stop.set()


async def test_file_a_person_sent_is_fetched_checked_and_kept(world: World) -> None:
    kept = await world.fetch(world.sent(JPEG))
    assert isinstance(kept, Kept)
    assert (kept.mime_type, kept.size) == ("image/jpeg", len(JPEG))
    assert await world.content(kept) == JPEG


async def test_result_survives_a_journal(world: World) -> None:
    for result in (await world.fetch(world.sent(JPEG)), Refused("gone")):
        assert msgspec.json.decode(msgspec.json.encode(result), type=Kept | Refused) == result


async def test_second_run_of_the_same_key_fetches_and_stores_nothing(world: World) -> None:
    media = world.sent(JPEG)
    first = await world.fetch(media)
    world.paths.clear()
    assert await world.fetch(media) == first
    assert world.paths == []
    assert await world.pool.fetchval("select count(*) from documents") == 1


async def test_address_that_has_expired_is_resolved_anew(world: World) -> None:
    world.answers = [Response(status_code=404)]
    assert await world.content(await world.fetch(world.sent(JPEG))) == JPEG
    assert [path == "/attachments/" for path in world.paths] == [False, True, False, True]


async def test_trouble_at_whatsapp_keeps_nothing_and_the_next_run_does(world: World) -> None:
    media = world.sent(JPEG)
    world.answers = [Response(status_code=503)]
    with pytest.raises(MediaUnavailable):
        await world.fetch(media)
    assert isinstance(await world.fetch(media), Kept)


async def refusal(world: World, media: Media) -> str:
    refused = await world.fetch(media)
    assert isinstance(refused, Refused)
    assert await world.pool.fetchval("select count(*) from documents") == 0
    assert refused.sentence == f"vault-refused-{refused.reason}"
    return refused.reason


async def test_wrong_hash_is_refused_as_damaged(world: World) -> None:
    media = msgspec.structs.replace(world.sent(JPEG), sha256=hashlib.sha256(PNG).hexdigest())
    assert await refusal(world, media) == "damaged"


async def test_content_that_changed_on_its_way_is_refused_as_damaged(world: World) -> None:
    world.answers = [Response(JPEG[:-1] + b"?")]
    assert await refusal(world, world.sent(JPEG)) == "damaged"


async def test_file_over_its_kind_s_limit_is_refused_as_too_large(world: World) -> None:
    assert await refusal(world, world.sent(PNG + bytes(600 * 1024), "sticker")) == "too-large"


async def test_endless_content_is_refused_as_too_large(world: World) -> None:
    world.answers = [Response(PNG + bytes(600 * 1024))]
    assert await refusal(world, world.sent(PNG, "sticker")) == "too-large"


async def test_content_of_another_type_is_refused_as_unsupported(world: World) -> None:
    assert await refusal(world, world.sent(JPEG, "audio")) == "unsupported"


async def test_file_whatsapp_has_forgotten_is_refused_as_gone(world: World) -> None:
    assert await refusal(world, Media("image", "4490709327384033")) == "gone"


# Uploads -------------------------------------------------------------------------------------------------------


async def test_file_is_given_to_whatsapp_once(world: World) -> None:
    uploads = Uploads(world.pool, world.client)
    assert await uploads.media_id(PDF, "application/pdf") == "upload-1"
    assert await uploads.media_id(PDF, "application/pdf") == "upload-1"
    assert await uploads.media_id(PNG, "image/png") == "upload-2"
    assert [PDF in body for body in world.uploaded] == [True, False]


async def test_file_whatsapp_is_about_to_forget_is_given_again(world: World) -> None:
    uploads = Uploads(world.pool, world.client)
    await uploads.media_id(PDF, "application/pdf")
    days = await world.pool.fetchval("select round(extract(epoch from expires_at - now()) / 86400) from media_uploads")
    assert days == 29
    await world.pool.execute("update media_uploads set expires_at = now()")
    assert await uploads.media_id(PDF, "application/pdf") == "upload-2"
    assert await uploads.media_id(PDF, "application/pdf") == "upload-2"


async def test_file_whatsapp_would_refuse_is_not_remembered(world: World) -> None:
    assert await Uploads(world.pool, world.client).media_id(b"PK", "application/zip") == Unusable("unsupported")
    assert await world.pool.fetchval("select count(*) from media_uploads") == 0


async def test_uploads_that_ran_out_are_swept(world: World) -> None:
    await Uploads(world.pool, world.client).media_id(PDF, "application/pdf")
    await world.vault.sweep()
    assert await world.pool.fetchval("select count(*) from media_uploads") == 1
    await world.pool.execute("update media_uploads set expires_at = now()")
    await world.vault.sweep()
    assert await world.pool.fetchval("select count(*) from media_uploads") == 0


# Lending --------------------------------------------------------------------------------------------------------


async def test_document_is_lent_to_whatsapp_and_each_opening_is_written_down(world: World) -> None:
    kept = await world.fetch(world.sent(JPEG))
    assert isinstance(kept, Kept)
    for _ in range(2):
        lent = await lend_media.function(world.outside(), kept.id, OWNER, by="jobs", why="application 7")
        assert lent == Lent("upload-1", "image/jpeg")
    (uploaded,) = world.uploaded
    assert JPEG in uploaded
    accesses = await world.vault.accesses(kept.id)
    assert [(access.act, access.by, access.why) for access in accesses] == [("open", "jobs", "application 7")] * 2


async def test_document_of_somebody_else_or_deleted_is_not_lent(world: World) -> None:
    kept = await world.fetch(world.sent(JPEG))
    assert isinstance(kept, Kept)
    assert await lend_media.function(world.outside(), kept.id, OWNER + 1, by="jobs", why="?") == Refused("gone")
    await world.vault.delete(kept.id, owner=OWNER, by="test", why="test")
    assert await lend_media.function(world.outside(), kept.id, OWNER, by="jobs", why="?") == Refused("gone")
    assert world.uploaded == []


async def test_lent_survives_a_journal() -> None:
    lent = Lent("1", "application/pdf")
    assert msgspec.json.decode(msgspec.json.encode(lent), type=Lent | Refused) == lent
