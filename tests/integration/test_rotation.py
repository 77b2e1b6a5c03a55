"""Secrets change in their files while processes run: what is signed, sent and asked goes by the new ones."""

import asyncio
from contextlib import suppress
from pathlib import Path

import aiohttp
import pytest
from structlog.testing import capture_logs

from databases import Database
from easymo import bootstrap, rotation
from easymo.database.connect import Pool
from easymo.observability.audit import Pseudonyms
from easymo.outbox.sender import Sender
from easymo.rotation import Rotation
from easymo.settings import Settings
from easymo.whatsapp.client import GraphClient
from easymo.whatsapp.flow_tokens import FlowToken, FlowTokens
from easymo.whatsapp.transport import Response
from graph import Graph, Request, enqueue, error, running
from houses import free_port
from lanes import until
from webhooks import message, running_gateway, sign, webhook

NAMES = ("WHATSAPP_ACCESS_TOKEN", "WHATSAPP_APP_SECRET", "WHATSAPP_VERIFY_TOKEN", "WHATSAPP_PHONE_NUMBER_ID")


class Secrets:
    """The files of an installation's secrets."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for name in NAMES:
            self.write(name, f"{name} 1")

    def write(self, name: str, value: str) -> None:
        (self._folder / name).write_text(value)

    def remove(self, name: str) -> None:
        (self._folder / name).unlink()

    def settings(self, **more: str) -> Settings:
        return Settings.from_environment({f"{name}_FILE": str(self._folder / name) for name in NAMES} | more)


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    return Secrets(tmp_path)


class Follower:
    def __init__(self) -> None:
        self.told: list[Settings] = []

    def renew(self, settings: Settings) -> None:
        self.told.append(settings)


def test_who_follows_is_told_of_each_change_once(secrets: Secrets) -> None:
    watch, follower = Rotation(secrets.settings()), Follower()
    watch.tell(follower)
    secrets.write("WHATSAPP_ACCESS_TOKEN", "next")
    assert [watch.look(), watch.look()] == [True, False]
    assert [told.access_token for told in follower.told] == ["next"]


def test_file_that_is_away_changes_nothing_and_is_told_once_without_its_content(secrets: Secrets) -> None:
    watch, follower = Rotation(secrets.settings()), Follower()
    watch.tell(follower)
    secrets.remove("WHATSAPP_APP_SECRET")
    with capture_logs() as logs:
        assert [watch.look(), watch.look()] == [False, False]
    assert [log["event"] for log in logs] == ["secret_unreadable"]
    assert "SECRET 1" not in str(logs)
    secrets.write("WHATSAPP_APP_SECRET", "back")
    assert watch.look()
    assert [told.app_secrets for told in follower.told] == [("back",)]


async def test_a_running_gateway_takes_the_new_secret_and_verify_token(secrets: Secrets, pool: Pool) -> None:
    settings = secrets.settings()
    [old] = settings.app_secrets
    async with running_gateway(pool, app_secrets=(old,), verify_tokens=settings.verify_tokens) as client:
        watch = Rotation(settings)
        watch.tell(client.app)
        body = webhook(message())
        assert (await client.post(body, signature=sign(body, "next"))).status == 403
        secrets.write("WHATSAPP_APP_SECRET", f"next,{old}")
        secrets.write("WHATSAPP_VERIFY_TOKEN", "token-2")
        assert watch.look()
        answers = [(await client.post(body, signature=sign(body, secret))).status for secret in ("next", old)]
        assert answers == [200, 200]
        shakes = [
            (
                await client.get("/wa-webhook-core", f"hub.mode=subscribe&hub.verify_token={token}&hub.challenge=1")
            ).status
            for token in ("token-2", settings.verify_tokens[0].replace(" ", "+"))
        ]
        assert shakes == [200, 403]


async def test_a_process_looks_at_its_files_by_itself(
    secrets: Secrets, database: Database, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotation, "LOOK_SECONDS", 0.01)
    settings, stop = secrets.settings(DATABASE_URL=database.url, EASYMO_PORT=str(free_port())), asyncio.Event()
    running_house = asyncio.create_task(bootstrap.run(settings, ["gateway", "sender"], stop=stop))
    secrets.write("WHATSAPP_VERIFY_TOKEN", "token-2")
    query = {"hub.mode": "subscribe", "hub.verify_token": "token-2", "hub.challenge": "1158201444"}

    async def shakes_hands() -> bool:
        with suppress(aiohttp.ClientError):
            async with session.get(f"{settings.local_url}/wa-webhook-core", params=query) as answer:
                return await answer.text() == "1158201444"
        return False

    async with aiohttp.ClientSession() as session:
        await until(shakes_hands)
    stop.set()
    async with asyncio.timeout(10):
        await running_house


async def test_what_a_refused_token_held_up_is_sent_with_the_new_one(secrets: Secrets, pool: Pool) -> None:
    async def by_token(request: Request) -> Response | None:
        return None if request.headers["Authorization"] == "Bearer next" else error(401, 190)

    graph, settings = Graph(by_token), secrets.settings(WHATSAPP_THROUGHPUT="0")
    sender, watch = Sender(pool, GraphClient(settings, graph), settings), Rotation(settings)
    watch.tell(sender)
    await enqueue(pool, 1, ["a", "b"])
    async with running(sender):
        await until(lambda: _refused(pool))
        assert not graph.accepted
        secrets.write("WHATSAPP_ACCESS_TOKEN", "next")
        assert watch.look()
        await pool.execute("update lanes set ready_at = now()")  # that of the send that met the refusal rests a minute
        sender.wake()
        await until(lambda: _accepted(pool, 2))
    assert await pool.fetchval("select count(*) from dead_letters") == 0


async def _refused(pool: Pool) -> bool:
    """The token's circuit is open, and the send that found it out waits."""
    return await pool.fetchval(
        "select exists (select from circuits) and not exists (select from outbox where state = 'sending')"
    )


async def _accepted(pool: Pool, sends: int) -> bool:
    return await pool.fetchval("select count(*) from messages where direction = 'out'") == sends


def test_tokens_of_forms_and_pseudonyms_follow_the_secrets(secrets: Secrets) -> None:
    watch = Rotation(secrets.settings())
    tokens, names = FlowTokens(["WHATSAPP_APP_SECRET 1"]), Pseudonyms("WHATSAPP_APP_SECRET 1")
    watch.tell(tokens, names)
    token = FlowToken("jobs-post", 1, 1, 2**40, "en", "RW")
    sealed, named = tokens.seal(token), names.of("+250788123456")
    secrets.write("WHATSAPP_APP_SECRET", "next,WHATSAPP_APP_SECRET 1")
    assert watch.look()
    assert (tokens.open(sealed), names.of("+250788123456")) == (token, named)
    secrets.write("WHATSAPP_APP_SECRET", "next")
    assert watch.look()
    assert tokens.open(sealed) is None
    assert names.of("+250788123456") != named
