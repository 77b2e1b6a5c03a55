"""`easymo sessions` and `easymo audit` as operators run them."""

import os
from collections.abc import AsyncGenerator

import pytest

from databases import Database
from easymo.database.connect import Pool
from easymo.registry import build_registry
from easymo.turns.worker import TurnWorker
from houses import easymo
from lanes import drain
from webhooks import PHONE, message, running_gateway, webhook


@pytest.fixture(autouse=True)
async def talk(pool: Pool) -> AsyncGenerator[None]:
    """Somebody in the middle of posting a job."""
    async with running_gateway(pool) as client:
        for words in ("hi", "post a job", "Tailor"):
            await client.post(webhook(message(words)))
            await drain(TurnWorker(pool, build_registry()))
        yield


async def command(database: Database, *arguments: str) -> str:
    ended = await easymo(*arguments, environment={**os.environ, "DATABASE_URL": database.url})
    assert (ended.code, ended.err) == (0, "")
    return ended.out


async def test_show_tells_how_things_stand_and_no_word_or_number(database: Database) -> None:
    shown = await command(database, "sessions", "show", f"+{PHONE}")
    assert "answered  by the bots" in shown
    assert "service   wa-webhook-jobs" in shown
    assert "open      jobs:post asks details" in shown
    assert "in   text" in shown
    assert "Tailor" not in shown
    assert PHONE[:8] not in shown


async def test_show_reveals_words_when_asked(database: Database) -> None:
    assert "Tailor" in await command(database, "sessions", "show", PHONE, "--reveal")


async def test_take_reply_and_release(database: Database, pool: Pool) -> None:
    assert await command(database, "sessions", "take", PHONE, "--as", "Aline") == "Aline has the conversation\n"
    assert "by Aline, since " in await command(database, "sessions", "show", PHONE)
    assert await command(database, "sessions", "reply", PHONE, "How can I help?") == "it will be sent\n"
    assert await command(database, "sessions", "release", PHONE) == "the bots have the conversation again\n"
    said = await pool.fetch("select convert_from(payload, 'UTF8') as payload from outbox order by id desc limit 3")
    assert "How can I help?" in said[1]["payload"]


async def test_reply_after_the_window_is_refused_and_says_so(database: Database, pool: Pool) -> None:
    await pool.execute('update whatsapp_user_sessions set state = state || \'{"heard_at": "2026-01-01T00:00:00Z"}\'')
    await command(database, "sessions", "take", PHONE, "--as", "Aline")
    environment = {**os.environ, "DATABASE_URL": database.url}
    ended = await easymo("sessions", "reply", PHONE, "Hello", environment=environment)
    assert (ended.code, ended.out) == (1, "")
    assert "over 24 hours ago" in ended.err


async def test_audit_search_prints_rows_and_no_number(database: Database) -> None:
    found = (await command(database, "audit", "search")).splitlines()
    assert len(found) == 6
    assert any("wa-webhook-jobs" in line and "jobs:post" in line and f"…{PHONE[-4:]}" in line for line in found)
    assert not any(PHONE[:8] in line for line in found)


async def test_audit_search_finds_a_person_and_nobody_else(database: Database) -> None:
    assert len((await command(database, "audit", "search", "--phone", f"+{PHONE}")).splitlines()) == 6
    assert await command(database, "audit", "search", "--phone", "+250788999999") == "no rows\n"


@pytest.mark.parametrize("flag", ["--rate-limited", "--error", "--service=wa-webhook-none", "--since=0s"])
async def test_audit_search_filters(database: Database, flag: str) -> None:
    assert await command(database, "audit", "search", flag) == "no rows\n"


async def test_what_whatsapp_told_of_the_account_is_shown_and_nobody_named(database: Database, pool: Pool) -> None:
    await pool.executemany(
        "insert into account_events (field, business_account, payload, correlation_id) values ($1, '1022', $2, 'c')",
        [("account_alerts", b'{"alert_type":\n\x1b"OBA_APPROVED"}'), ("group_messages", b'{"text":"Murakaza neza"}')],
    )
    shown = await command(database, "audit", "account")
    assert "account_alerts" in shown
    assert '{"alert_type":  "OBA_APPROVED"}' in shown
    assert "group_messages" in shown
    assert "Murakaza" not in shown
    revealed = await command(database, "audit", "account", "--field", "group_messages", "--reveal")
    assert ("Murakaza" in revealed, "account_alerts" in revealed) == (True, False)


async def test_quarantine_tells_why_and_reveals_when_asked(database: Database, pool: Pool) -> None:
    assert await command(database, "audit", "quarantine") == "nothing is in quarantine\n"
    await pool.execute(
        "insert into quarantine (reason, payload, correlation_id) values ('message without id', 'words', 'c-1')"
    )
    shown = await command(database, "audit", "quarantine")
    assert ("message without id" in shown, "c-1" in shown, "words" in shown) == (True, True, False)
    assert "words" in await command(database, "audit", "quarantine", "--reveal")
