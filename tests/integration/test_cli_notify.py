"""`easymo notify` as operators run it."""

import os

import pytest

from databases import Database
from easymo.database.connect import Pool
from easymo.notifications.worker import NotificationWorker
from easymo.registry import build_registry
from easymo.turns.worker import TurnWorker
from houses import easymo
from lanes import NUMBER_ID, drain
from webhooks import PHONE, message, running_gateway, webhook


async def command(database: Database, *arguments: str) -> str:
    ended = await easymo(*arguments, environment={**os.environ, "DATABASE_URL": database.url})
    assert (ended.code, ended.err) == (0, "")
    return ended.out


async def test_test_reaches_the_person_at_any_hour_and_is_listed_without_their_number(
    database: Database, pool: Pool
) -> None:
    async with running_gateway(pool) as client:
        await client.post(webhook(message("hi")))
        await drain(TurnWorker(pool, build_registry()))
    said = await command(database, "notify", "test", f"+{PHONE}")
    assert said == "notification 1 waits: easymo notify list --state told\n"
    waiting = await command(database, "notify", "list")
    assert f"waiting  urgent  …{PHONE[-4:]}  core:told-test" in waiting
    assert PHONE[:8] not in waiting
    assert await NotificationWorker(pool, NUMBER_ID).deliver() == 1
    assert await command(database, "notify", "list") == "no rows\n"
    assert "told     urgent" in await command(database, "notify", "list", "--state", "told")


async def test_test_says_why_it_will_not_arrive(database: Database, pool: Pool) -> None:
    await pool.execute("insert into profiles (id, phone_number, stopped_at) values (1, '+250788000001', now())")
    await pool.execute("insert into aliases values ('phone:+250788000001', 1)")
    said = (await command(database, "notify", "test", "+250788000001")).splitlines()
    assert said[:2] == [
        "they sent STOP: it will be dropped",
        "they have not written for 24 hours: WhatsApp will not take it",
    ]


@pytest.mark.parametrize(
    ("phone", "why"),
    [("+250788999999", "nobody with that number has written yet"), ("x", "that is not a phone number")],
)
async def test_test_for_nobody_says_so(database: Database, phone: str, why: str) -> None:
    ended = await easymo("notify", "test", phone, environment={**os.environ, "DATABASE_URL": database.url})
    assert ended.code == 1
    assert why in ended.err
