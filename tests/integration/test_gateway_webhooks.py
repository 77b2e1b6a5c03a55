"""What a webhook is answered, and what is stored of it."""

import asyncio
import itertools
from collections.abc import AsyncGenerator
from typing import Any

import pytest

from databases import Database
from easymo.database.connect import Pool, connect
from webhooks import PHONE, USER, Client, envelope, message, running_gateway, serialize, sign, value, webhook

LIMIT = 3 * 1024 * 1024


@pytest.fixture
async def client(pool: Pool) -> AsyncGenerator[Client]:
    async with running_gateway(pool) as running:
        yield running


async def texts(pool: Pool) -> list[str]:
    rows = await pool.fetch(
        "select convert_from(payload, 'utf8')::json->'text'->>'body' as text from inbox order by id"
    )
    return [row["text"] for row in rows]


async def test_message_is_stored_with_its_lane_before_200(client: Client, pool: Pool) -> None:
    response = await client.post(webhook(message("hi")), headers={"x-correlation-id": "c-1"})
    assert (response.status, response.json) == (200, {"status": "ok"})
    row = await pool.fetchrow(
        "select * from inbox join lanes using (conversation) join profiles p on p.id = conversation"
    )
    assert row is not None
    assert (row["kind"], row["service"], row["correlation_id"], row["queue"]) == ("message", "", "c-1", "inbox")
    assert (row["phone_number"], row["country"], row["number_id"]) == (f"+{PHONE}", "RW", "106540352242922")


async def test_payload_is_kept_byte_for_byte(client: Client, pool: Pool) -> None:
    sent = message("Muraho, café / 😀")
    await client.post(webhook(sent))
    assert await pool.fetchval("select payload from inbox") == serialize(sent)


async def test_two_entries_two_changes_three_messages_are_twelve_in_order(client: Client, pool: Pool) -> None:
    words = [f"m{number}" for number in range(12)]
    values = [value([message(word) for word in words[start : start + 3]]) for start in range(0, 12, 3)]
    body = serialize(envelope(values[:2], values[2:]))
    assert (await client.post(body)).json == {"status": "ok"}
    assert await texts(pool) == words
    again = await client.post(body)
    assert (again.status, again.json) == (200, {"status": "duplicate"})
    assert await texts(pool) == words


async def test_partly_known_webhook_is_ok_and_adds_the_new(client: Client, pool: Pool) -> None:
    old, new = message("old"), message("new")
    await client.post(webhook(old))
    assert (await client.post(webhook(old, new))).json == {"status": "ok"}
    assert await texts(pool) == ["old", "new"]


async def test_known_message_stays_known_after_its_row_is_processed(client: Client, pool: Pool) -> None:
    body = webhook(message())
    await client.post(body)
    await pool.execute("delete from inbox")
    assert (await client.post(body)).json == {"status": "duplicate"}
    assert await texts(pool) == []


async def test_same_id_twice_in_one_webhook_is_stored_once(client: Client, pool: Pool) -> None:
    once = message("once")
    assert (await client.post(webhook(once, once))).json == {"status": "ok"}
    assert await texts(pool) == ["once"]


async def test_thousand_updates_in_one_webhook_are_one_commit(client: Client, pool: Pool) -> None:
    people = [message(f"m{n}", phone=f"25078{n:07}") for n in range(1000)]
    assert (await client.post(webhook(*people))).status == 200
    commits = await pool.fetchrow(
        "select count(*) as rows, count(distinct i.xmin::text) as inbox, count(distinct (i.xmin::text, l.xmin::text))"
        " as lanes from inbox i join lanes l using (conversation)"
    )
    assert commits is not None
    assert tuple(commits) == (1000, 1, 1)
    assert await pool.fetchval("select count(distinct conversation) from inbox") == 1000


async def test_service_of_the_callback_path_is_stored(client: Client, pool: Pool) -> None:
    await client.post(webhook(message()), path="/wa-webhook-jobs")
    await client.post(webhook(message()), path="/functions/v1/wa-webhook-ai-agents")
    await client.post(webhook(message()), path="/functions/v1/wa-webhook-core")
    assert [row["service"] for row in await pool.fetch("select service from inbox order by id")] == [
        "jobs",
        "ai-agents",
        "",
    ]


async def test_nul_and_lone_surrogate_fail_no_neighbour(client: Client, pool: Pool) -> None:
    good = message("good")
    body = webhook(message("NUL"), message("lone"), good)
    body = body.replace(b'"NUL"', b'"a\\u0000b"').replace(b'"lone"', b'"a\\ud83db"')
    body = body.replace(
        b'"messages":[',
        b'"contacts":[{"wa_id":"%s","profile":{"name":"A\\u0000\\udc00"}}],"messages":[' % PHONE.encode(),
    )
    response = await client.post(body)
    assert (response.status, response.json) == (200, {"status": "ok"})
    assert (await client.post(body)).json == {"status": "duplicate"}
    payloads = [row["payload"] for row in await pool.fetch("select payload from inbox order by id")]
    assert len(payloads) == 3
    assert payloads[2] == serialize(good)
    assert await pool.fetchval("select name from profiles") == "A\ufffd"


async def test_raw_nul_byte_fails_no_neighbour(client: Client, pool: Pool) -> None:
    body = webhook(message("raw"), message("good")).replace(b'"raw"', b'"a\x00b\xff"')
    assert (await client.post(body)).json == {"status": "ok"}
    assert await pool.fetchval("select count(*) from inbox") == 2


async def test_row_that_postgres_refuses_is_quarantined_and_answered_200(
    client: Client, pool: Pool, database: Database
) -> None:
    await forbid(database.owner_url, "poison")
    body = webhook(message("before"), message("poison"), message("after"))
    others = [webhook(message(f"other {n}", phone=f"2507880000{n:02}")) for n in range(10)]
    answers = await asyncio.gather(*(client.post(posted) for posted in [*others[:5], body, *others[5:]]))
    assert {answer.status for answer in answers} == {200}
    stored = await texts(pool)
    assert [text for text in stored if not text.startswith("other")] == ["before", "after"]
    assert len(stored) == 12
    kept = await pool.fetchrow("select reason, payload from quarantine")
    assert kept is not None
    assert kept["reason"] == "cannot be stored: 23514"
    assert b"poison" in kept["payload"]


async def forbid(owner_url: str, word: str) -> None:
    owner = await connect(owner_url, name="test")
    await owner.execute(f"alter table inbox add check (position('{word}'::bytea in payload) = 0)")
    await owner.close()


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (serialize({"entry": [7]}), "entry without changes"),
        (serialize({"entry": [{"changes": [{"field": 7}]}]}), "change without field or value"),
        (serialize({"entry": [{"changes": [{"field": "messages", "value": 7}]}]}), "value is not an object"),
        (
            serialize({"entry": [{"changes": [{"field": "messages", "value": {"messages": 7}}]}]}),
            "no messages, statuses or errors",
        ),
        (webhook("words"), "message is not an object"),
        (webhook(message(id=None)), "message without id"),
        (webhook(message(phone=None)), "message without sender"),
        (webhook(statuses=["words"]), "status is not an object"),
        (webhook(statuses=[{"id": "wamid.x"}]), "status without id or status"),
    ],
)
async def test_what_cannot_be_read_is_kept(client: Client, pool: Pool, body: bytes, reason: str) -> None:
    assert (await client.post(body)).status == 200
    assert [row["reason"] for row in await pool.fetch("select reason from quarantine")] == [reason]


async def test_status_is_stored_with_the_row_it_belongs_to(client: Client, pool: Pool) -> None:
    ours = {
        "id": "wamid.a",
        "status": "sent",
        "timestamp": "1750030073",
        "biz_opaque_callback_data": "7.9.1750000000123456",
    }
    failed = {"id": "wamid.b", "status": "failed", "timestamp": "x", "errors": [{"code": 131026}]}
    assert (await client.post(webhook(statuses=[ours, failed]))).json == {"status": "ok"}
    rows = await pool.fetch("select * from statuses order by wamid")
    assert [(r["conversation"], r["entry"], r["status"], r["errors"]) for r in rows] == [
        (7, 9, "sent", None),
        (0, 0, "failed", b'[{"code":131026}]'),
    ]
    assert rows[0]["occurred_at"].timestamp() == 1750030073
    assert rows[0]["entry_at"].timestamp() == 1750000000.123456


async def test_new_update_wakes_a_waiting_lane(client: Client, pool: Pool) -> None:
    await client.post(webhook(message()))
    await pool.execute("update lanes set ready_at = now() + interval '1 hour'")
    await client.post(webhook(message(), message()))
    lane = await pool.fetchrow("select wakes, ready_at <= now() as ready from lanes")
    assert lane is not None
    assert (lane["wakes"], lane["ready"]) == (1, True)


async def test_workers_are_notified_once_a_commit(client: Client, database: Database) -> None:
    heard: asyncio.Queue[str] = asyncio.Queue()
    listener = await connect(database.url, name="test")
    for channel in ("easymo_inbox", "easymo_statuses", "the_end"):
        await listener.add_listener(channel, lambda _connection, _pid, channel, _payload: heard.put_nowait(channel))
    await client.post(webhook(message(), message(), statuses=[{"id": "wamid.a", "status": "sent"}] * 2))
    await listener.execute("notify the_end")
    told = [await asyncio.wait_for(heard.get(), 5) for _ in range(3)]
    await listener.close()
    assert told == ["easymo_inbox", "easymo_statuses", "the_end"]


async def test_day_of_the_memory_is_the_messages_own(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(timestamp="1750030073"), message(timestamp=None), message(timestamp="soon")))
    days = await pool.fetch("select day::text from seen order by day")
    assert [row["day"] for row in days] == ["1970-01-01", "1970-01-01", "2025-06-15"]


async def test_bad_or_missing_signature_is_403_without_detail(client: Client, pool: Pool) -> None:
    body = webhook(message())
    for signature in (None, "sha256=" + "0" * 64, "sha256=", "sha1=abc", sign(body, "other secret"), sign(body)[7:]):
        response = await client.post(body, signature=signature)
        assert (response.status, response.json) == (403, {"error": "forbidden"})
    assert await pool.fetchval("select count(*) from inbox") == 0


async def test_each_of_two_secrets_signs(pool: Pool) -> None:
    async with running_gateway(pool, app_secrets=("old", "new")) as client:
        for secret in ("old", "new"):
            body = webhook(message())
            assert (await client.post(body, signature=sign(body, secret))).status == 200


async def test_authorization_is_never_looked_at(client: Client) -> None:
    for authorization in ("Bearer nonsense", "Basic !!!"):
        response = await client.post(webhook(message()), headers={"authorization": authorization})
        assert response.status == 200


async def test_three_mebibytes_pass_and_one_byte_more_is_413(client: Client) -> None:
    body = webhook(message())
    exact = body[:-1] + b" " * (LIMIT - len(body)) + b"}"
    assert len(exact) == LIMIT
    assert (await client.post(exact)).status == 200
    assert (await client.post(exact + b" ", signature=None)).status == 413
    assert (await client.post(b"", chunks=[exact, b" "], signature=None)).status == 413
    assert (await client.post(b"", headers={"content-length": str(LIMIT + 1)}, signature=None)).status == 413


@pytest.mark.parametrize("body", [b"", b"hi", b"[]", b"{}", b'{"entry":{}}', b"\xff", b'{"entry":[' + b"[" * 100_000])
async def test_not_a_webhook_is_400(client: Client, body: bytes) -> None:
    assert (await client.post(body)).status == 400


async def test_too_large_comes_before_signature_and_signature_before_parse(client: Client) -> None:
    assert (await client.post(b"x" * (LIMIT + 1), signature=None)).status == 413
    assert (await client.post(b"not json", signature=None)).status == 403


async def test_hundred_and_first_failure_is_429_and_a_valid_signature_passes(client: Client) -> None:
    body = webhook(message())
    answers = [await client.post(body, signature=None) for _ in range(102)]
    assert [answer.status for answer in answers] == [403] * 100 + [429] * 2
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 60
    assert (await client.post(body)).status == 200
    client.peer = "127.0.0.2"
    assert (await client.post(body, signature=None)).status == 403


async def test_ids_are_kept_or_made_and_returned(client: Client, pool: Pool) -> None:
    given = {"x-request-id": "r 1", "x-correlation-id": "c" * 128}
    response = await client.post(webhook(message()), headers=given)
    assert {name: response.headers[name] for name in given} == given
    response = await client.post(b"", headers={"x-request-id": "r" * 129, "x-correlation-id": "é"})
    assert len(response.headers["x-request-id"]) == len(response.headers["x-correlation-id"]) == 32
    assert await pool.fetchval("select correlation_id from inbox") == "c" * 128


async def test_user_id_only_phone_only_and_both_are_one_person(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(phone=PHONE)))
    await client.post(webhook(message(phone=PHONE, user_id=USER)))
    await client.post(webhook(message(phone=None, user_id=USER)))
    assert await pool.fetchval("select count(distinct conversation) from inbox") == 1
    row = await pool.fetchrow("select phone_number, user_id from profiles")
    assert row is not None
    assert tuple(row) == (f"+{PHONE}", USER)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
async def test_all_forms_of_a_new_person_in_one_webhook_are_one_person(
    client: Client, pool: Pool, order: tuple[int, ...]
) -> None:
    forms = [message(phone=PHONE), message(phone=PHONE, user_id=USER), message(phone=None, user_id=USER)]
    assert (await client.post(webhook(*(forms[index] for index in order)))).status == 200
    assert await pool.fetchval("select count(distinct conversation) from inbox") == 1
    assert await pool.fetchval("select count(*) from profiles") == 1


async def test_person_without_phone_is_stored(client: Client, pool: Pool) -> None:
    contact = {"user_id": "TZ.1", "parent_user_id": "TZ.ENT.2", "profile": {"name": "Amani"}}
    await client.post(webhook(message(phone=None, user_id="TZ.1"), contacts=[contact]))
    row = await pool.fetchrow("select phone_number, user_id, name, country from profiles")
    assert row is not None
    assert tuple(row) == (None, "TZ.1", "Amani", "TZ")
    aliases = await pool.fetch("select alias from aliases order by alias")
    assert [row["alias"] for row in aliases] == ["parent:TZ.ENT.2", "user:TZ.1"]


async def test_known_person_costs_no_write_to_profiles_or_aliases(client: Client, pool: Pool) -> None:
    versions = "select array_agg(xmin::text) from (select xmin from profiles union all select xmin from aliases) as row"
    contacts = [{"wa_id": PHONE, "profile": {"name": "Aline"}}]
    await client.post(webhook(message(), contacts=contacts))
    before = await pool.fetchval(versions)
    await client.post(webhook(message(), contacts=[{"wa_id": PHONE, "profile": {"name": "Another"}}]))
    assert await pool.fetchval(versions) == before


def account_event(field: str, content: Any) -> bytes:
    return serialize({"entry": [{"id": "42", "time": 1, "changes": [{"field": field, "value": content}]}]})


async def test_event_of_the_account_is_kept_once(client: Client, pool: Pool) -> None:
    body = account_event("message_template_status_update", {"event": "APPROVED"})
    for _ in range(2):
        assert (await client.post(body)).status == 200
    rows = await pool.fetch("select field, business_account, payload from account_events")
    assert [tuple(row) for row in rows] == [("message_template_status_update", "42", b'{"event":"APPROVED"}')]


async def test_errors_of_the_account_count_each_time(client: Client, pool: Pool) -> None:
    for _ in range(2):
        await client.post(webhook(errors=[{"code": 130429}]))
    assert await pool.fetchval("select count(*) from account_events where field = 'errors'") == 2


@pytest.mark.parametrize(
    "body",
    [
        webhook(message("to a group", group_id="g")),
        account_event("smb_message_echoes", {"message_echoes": [message("from our phone", to=PHONE)]}),
        account_event("calls", {"calls": [{"id": "wacid.1", "from": PHONE, "event": "connect"}]}),
    ],
    ids=["group", "echo", "call"],
)
async def test_what_was_not_said_to_us_makes_no_person_and_no_turn(client: Client, pool: Pool, body: bytes) -> None:
    assert (await client.post(body)).status == 200
    assert await pool.fetchval("select count(*) from account_events") == 1
    assert await pool.fetchval("select (select count(*) from inbox) + (select count(*) from profiles)") == 0


async def test_event_beside_a_strangers_message_is_kept_once(client: Client, pool: Pool) -> None:
    await client.post(webhook(message(), errors=[{"code": 1}]))
    assert await pool.fetchval("select count(*) from account_events") == 1


async def test_price_of_a_send_is_kept_with_its_status(client: Client, pool: Pool) -> None:
    status = {"id": "wamid.1", "status": "sent", "timestamp": "1750030073", "pricing": {"category": "service"}}
    await client.post(webhook(statuses=[status]))
    assert await pool.fetchval("select pricing from statuses") == b'{"category":"service"}'
