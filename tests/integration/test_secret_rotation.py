"""Secrets replaced while everything runs: nothing is lost, and it is seen which of them is used where."""

import asyncio
import os
from datetime import datetime
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from databases import Database
from easymo.bootstrap import build_vault
from easymo.database.connect import Pool
from easymo.observability.heartbeat import Heartbeat
from easymo.outbox.sender import Sender
from easymo.rotation import Rotation
from easymo.secrets.naming import fingerprint
from easymo.secrets.register import Register, Uses, documents, holders, known
from easymo.settings import Settings
from easymo.vault.document import Kept
from easymo.vault.encryption import KeyRing, make_master_key
from easymo.whatsapp.client import GraphClient
from files import PDF
from graph import Graph, enqueue, running
from houses import easymo
from webhooks import message, running_gateway, sign, webhook

NAMES = {
    "WHATSAPP_APP_SECRET": "secret-1",
    "WHATSAPP_VERIFY_TOKEN": "verify-1",
    "WHATSAPP_ACCESS_TOKEN": "access-1",
    "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
}

ROLES = ("gateway", "sender")


class Files:
    """The files an installation is given its secrets in."""

    def __init__(self, folder: Path) -> None:
        self.environment = {f"{name}_FILE": str(folder / name) for name in (*NAMES, "EASYMO_VAULT_KEYS")}
        self.environment["EASYMO_HOME"] = str(folder / "home")
        for name, value in {**NAMES, "EASYMO_VAULT_KEYS": make_master_key()}.items():
            self.write(name, value)

    def write(self, name: str, value: str) -> None:
        Path(self.environment[f"{name}_FILE"]).write_text(value)

    def settings(self) -> Settings:
        return Settings.from_environment(self.environment)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


async def test_an_app_secret_is_replaced_under_load_without_a_message_lost(files: Files, pool: Pool) -> None:
    settings, accepted = files.settings(), 0
    async with running_gateway(pool, app_secrets=settings.app_secrets) as client:
        watch = Rotation(settings)
        watch.tell(client.app)

        async def post(secret: str, number: int) -> list[int]:
            bodies = [webhook(message(f"{secret} {n}", phone=f"2507881{n:05}")) for n in range(number)]
            answers = await asyncio.gather(*(client.post(body, signature=sign(body, secret)) for body in bodies))
            return [answer.status for answer in answers]

        under_way = asyncio.create_task(post("secret-1", 200))
        await asyncio.sleep(0)
        files.write("WHATSAPP_APP_SECRET", "secret-2,secret-1")
        assert watch.look()
        both = await asyncio.gather(under_way, post("secret-1", 50), post("secret-2", 50))
        assert {status for statuses in both for status in statuses} == {200}
        accepted = sum(map(len, both))
        files.write("WHATSAPP_APP_SECRET", "secret-2")
        assert watch.look()
        assert (await post("secret-1", 3), await post("secret-2", 3)) == ([403] * 3, [200] * 3)
    assert await pool.fetchval("select count(*) from inbox") == accepted + 3


async def test_it_is_noted_which_secret_signed_which_token_shook_hands_and_which_sent(pool: Pool, files: Files) -> None:
    files.write("WHATSAPP_APP_SECRET", "secret-2,secret-1")
    files.write("WHATSAPP_VERIFY_TOKEN", "verify-2,verify-1")
    settings, uses = files.settings(), Uses()
    async with running_gateway(
        pool, uses=uses, app_secrets=settings.app_secrets, verify_tokens=settings.verify_tokens
    ) as client:
        body = webhook(message())
        assert (await client.post(body, signature=sign(body, "secret-1"))).status == 200
        query = "hub.mode=subscribe&hub.challenge=1&hub.verify_token"
        statuses = [
            (await client.get("/wa-webhook-core", f"{query}={token}")).status for token in ("verify-2", "other")
        ]
        assert statuses == [200, 403]
    sender = Sender(pool, GraphClient(settings, graph := Graph()), settings, uses=uses)
    await enqueue(pool, 1, ["a"])
    async with running(sender), asyncio.timeout(10):
        while not graph.accepted:
            await asyncio.sleep(0)
    await Register(pool, settings, ROLES, uses=uses).tell()
    used = {name for name, secret in (await known(pool)).items() if secret.used}
    assert used == {
        ("app-secret", fingerprint("app-secret", "secret-1")),
        ("verify-token", fingerprint("verify-token", "verify-2")),
        ("access-token", fingerprint("access-token", "access-1")),
    }
    assert len(await known(pool)) == 5


async def test_a_use_is_written_once_a_minute_by_whichever_process(pool: Pool, files: Files) -> None:
    now = 1000.0
    settings, name = files.settings(), ("app-secret", fingerprint("app-secret", "secret-1"))
    uses = Uses(), Uses()
    registers = [Register(pool, settings, ROLES, uses=each, clock=lambda: now) for each in uses]

    async def written() -> tuple[datetime, str]:
        for each, register in zip(uses, registers, strict=True):
            each.note("app-secret", name[1])
            await register.tell()
        row = await pool.fetchrow("select used_at, xmin::text as xmin from secret_uses where fingerprint = $1", name[1])
        assert row is not None
        return row["used_at"], row["xmin"]

    first = await written()
    assert await written() == first
    now += 61
    assert (await written())[0] == first[0]  # for the database, no minute has gone by
    now += 61
    await pool.execute("update secret_uses set used_at = used_at - interval '61 s'")
    assert (await written())[0] > first[0]


async def test_a_use_the_database_was_not_told_of_is_told_the_next_time(pool: Pool, files: Files) -> None:
    uses = Uses()
    register = Register(pool, files.settings(), ROLES, uses=uses)
    uses.note("app-secret", "01234567")
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute("lock table secret_uses in share mode")
        with pytest.MonkeyPatch.context() as patch, capture_logs() as logs:
            patch.setattr("easymo.secrets.register.TELL_SECONDS", 0.05)
            await register.tell()
    assert [log["event"] for log in logs] == ["secrets_not_told"]
    await register.tell()
    assert (await known(pool))["app-secret", "01234567"].used


async def test_processes_tell_what_they_hold_and_follow_their_files(pool: Pool, files: Files) -> None:
    settings = files.settings()
    register = Register(pool, settings, ("gateway", "scheduler"), lambda: ("0a1b2c",))
    watch = Rotation(settings)
    watch.tell(register)
    files.write("WHATSAPP_APP_SECRET", "secret-2,secret-1")
    assert watch.look()
    heartbeat = Heartbeat(pool, {"gateway": [], "turns": ["core"]}, register.held)
    heartbeat.start()
    async with asyncio.timeout(10):
        while not (running_ones := await holders(pool)):
            pass
    await heartbeat.stop()
    [holder] = running_ones
    assert holder.roles == {"gateway", "turns"}
    assert holder.held["app-secret"] == [fingerprint("app-secret", secret) for secret in ("secret-2", "secret-1")]
    assert holder.held["vault-key"] == ["0a1b2c"]
    assert "access-token" not in holder.held  # no role of it sends


async def test_a_vault_key_is_replaced_without_a_restart(pool: Pool, files: Files) -> None:
    settings = files.settings()
    [old], new = settings.vault_keys, make_master_key()
    vault, watch = build_vault(settings, pool), Rotation(settings)
    watch.tell(vault)
    await pool.execute("insert into profiles (id) overriding system value values (1)")

    async def keep(key: str) -> Kept:
        kept = await vault.keep(PDF, person=1, kind="licence", mime_type="application/pdf", key=key)
        assert isinstance(kept, Kept)
        return kept

    first = await keep("1")
    old_id, new_id = KeyRing([old]).newest, KeyRing([new]).newest
    files.write("EASYMO_VAULT_KEYS", f"{new},{old}")
    assert watch.look()
    await keep("2")
    assert await documents(pool) == {old_id: 1, new_id: 1}
    assert (await vault.sweep()).rewrapped == 1
    assert await documents(pool) == {new_id: 2}
    files.write("EASYMO_VAULT_KEYS", new)
    assert watch.look()
    opened = await vault.open(first.id, owner=1, by="test", why="test")
    assert opened is not None
    assert opened.content == PDF


async def test_a_vault_key_that_will_not_do_changes_nothing_and_is_told_without_it(pool: Pool, files: Files) -> None:
    settings = files.settings()
    vault, watch, follower = build_vault(settings, pool), Rotation(settings), Register(pool, settings, ROLES)
    watch.tell(vault, follower)
    before = vault.key_ids
    files.write("EASYMO_VAULT_KEYS", "c2hvcnQ=")
    files.write("WHATSAPP_ACCESS_TOKEN", "access-2")
    with capture_logs() as logs:
        assert watch.look()
    assert vault.key_ids == before
    assert follower.held()["access-token"] == [fingerprint("access-token", "access-2")]
    assert "secret_unreadable" in [log["event"] for log in logs]
    assert "c2hvcnQ" not in str(logs)


async def test_commands_say_where_a_rotation_is_and_never_a_secret(
    database: Database, pool: Pool, files: Files
) -> None:
    files.write("WHATSAPP_APP_SECRET", "secret-2,secret-1")
    environment = {**os.environ, **files.environment, "DATABASE_URL": database.url}
    settings, uses = files.settings(), Uses()
    old, new = (fingerprint("app-secret", secret) for secret in ("secret-1", "secret-2"))
    uses.note("app-secret", old)
    register = Register(pool, settings, ROLES, uses=uses)
    await register.tell()
    heartbeat = Heartbeat(pool, {"gateway": []}, register.held)
    heartbeat.start()
    status = await easymo("secrets", "status", environment=environment)
    rotate = await easymo("secrets", "rotate", "app-secret", environment=environment)
    wrong = await easymo("secrets", "rotate", "password", environment=environment)
    await heartbeat.stop()
    assert "app-secret    WHATSAPP_APP_SECRET_FILE, 2 accepted\n" in status.out
    assert f"  {old}     held by 1 of 1 processes, first seen" in status.out
    assert f"  {new}     held by 1 of 1 processes, first seen" in status.out
    assert "not used yet" in status.out
    assert "vault-key     EASYMO_VAULT_KEYS_FILE, 1 accepted\n" in status.out
    assert "admin-token   not given" in status.out
    lines = rotate.out.splitlines()
    assert [line[:8] for line in lines if line[6:7].isdigit()] == [
        "done  1.",
        "done  2.",
        "next  3.",
        "      4.",
        "      5.",
    ]
    assert f"new {new}, old {old}" in rotate.out
    assert wrong.code == 2
    told = status.out + rotate.out + status.err + rotate.err
    assert [
        secret for secret in ("secret-1", "secret-2", "verify-1", "access-1", settings.vault_keys[0]) if secret in told
    ] == []
