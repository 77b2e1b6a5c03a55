"""The admin API on a real database: who may what, one shape of errors, an audit of everything, and its own page."""

import asyncio
import json
import re
import shlex
from collections.abc import AsyncGenerator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import asyncpg
import msgspec
import pytest
from structlog.testing import capture_logs

import insuring
from admin import ADMIN, PHONES, Operator, World, open_world, operators_of
from databases import Database
from easymo import bootstrap
from easymo.console.access import Access
from easymo.console.api.app import PREFIX, SUBJECTS, Api
from easymo.console.tokens import SCOPES, Tokens
from easymo.database.connect import Pool, open_pool
from easymo.errors import NotPossible, NotThere
from easymo.limits.clients import Clients
from easymo.settings import Settings
from houses import free_port

PAGE = Path(__file__).parents[2] / "docs" / "api.md"


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    async with open_world(database, pool) as opened:
        yield opened


# Who may --------------------------------------------------------------------------------------------------------------


def operations() -> list[tuple[str, str, str]]:
    return [
        (endpoint.method, endpoint.path, endpoint.scope)
        for subject in SUBJECTS
        for endpoint in subject.all
    ]  # fmt: skip


async def test_every_operation_needs_a_token_and_its_scope(world: World) -> None:
    answers: dict[str, set[int]] = {"none": set(), "wrong": set(), "others": set()}
    for number, (method, path, scope) in enumerate(operations()):
        address = PREFIX + re.sub(r"\{(\w+)\}", lambda name: "item" if name[1] == "domain" else "1", path)
        others = await world.bearer(*(set(SCOPES) - {scope}), name=f"operator-{number}")
        for who, headers in (("none", {}), ("wrong", {"authorization": "Bearer no"}), ("others", others.headers())):
            world.clock += 60
            answer = await world.operator.request(method, address, "", headers, [b"{}"])
            answers[who].add(answer.status)
            assert answer.json.keys() == {"error", "message"}
    assert answers == {"none": {401}, "wrong": {401}, "others": {403}}
    assert await world.actions() == []


async def test_wrong_tokens_are_limited_by_address_and_right_ones_never(world: World) -> None:
    wrong = Operator(world.operator.app)
    wrong.token = "guessed"
    assert [(await wrong.ask("/reviews")).status for _ in range(21)] == [401] * 20 + [429]
    limited = await wrong.ask("/reviews")
    assert (limited.json["error"], limited.headers["retry-after"]) == ("too_many_requests", "60")
    assert (await world.operator.ask("/reviews")).status == 200
    elsewhere = Operator(world.operator.app, peer="10.0.0.2")
    elsewhere.token = "guessed"
    assert (await elsewhere.ask("/reviews")).status == 401
    world.clock += 60
    assert (await wrong.ask("/reviews")).status == 401


async def test_token_opens_until_it_is_revoked_or_over(world: World) -> None:
    tokens = Tokens(world.pool)
    aline, boris = await world.bearer("reviews:read"), await world.bearer("reviews:read", name="boris")
    assert [(await one.ask("/reviews")).status for one in (aline, boris)] == [200, 200]
    await tokens.revoke("aline")
    await world.owner.execute("update admin_tokens set expires_at = now() where name = 'boris'")
    assert [(await one.ask("/reviews")).status for one in (aline, boris)] == [401, 401]
    with pytest.raises(NotThere):
        await tokens.revoke("aline")
    assert (await (await world.bearer("reviews:read", name="boris")).ask("/reviews")).status == 200


async def test_only_the_digest_of_a_token_is_kept(world: World) -> None:
    aline = await world.bearer("reviews:read")
    rows = await world.owner.fetch("select t::text from admin_tokens t")
    assert aline.token not in str(rows)
    assert len(aline.token) > 43


@pytest.mark.parametrize(
    ("name", "scopes", "days"),
    [
        ("Aline", ["reviews:read"], 1),
        ("", ["reviews:read"], 1),
        ("aline", [], 1),
        ("aline", ["reviews:all"], 1),
        ("aline", ["reviews:read"], 0),
        ("aline", ["reviews:read"], 400),
    ],
)
async def test_tokens_that_are_not_made(pool: Pool, name: str, scopes: list[str], days: int) -> None:
    with pytest.raises(NotPossible):
        await Tokens(pool).create(name, scopes, timedelta(days=days))


async def test_one_operator_has_one_token(world: World) -> None:
    await world.bearer("reviews:read")
    with pytest.raises(NotPossible, match="revoke aline first"):
        await world.bearer("reviews:read")


# Errors ---------------------------------------------------------------------------------------------------------------


ERRORS: list[tuple[str, str, bytes, int, str]] = [
    ("GET", "/reviews?status=odd", b"", 400, "bad_request"),
    ("GET", "/reviews?limit=0", b"", 400, "bad_request"),
    ("GET", "/reviews?limit=x", b"", 400, "bad_request"),
    ("GET", "/reviews?after=1;drop", b"", 400, "bad_request"),
    ("GET", "/reviews?colour=red", b"", 400, "bad_request"),
    ("GET", "/reviews/x", b"", 400, "bad_request"),
    ("GET", "/reviews/99", b"", 404, "not_found"),
    ("GET", f"/reviews/{10**30}", b"", 400, "bad_request"),
    ("GET", "/nothing", b"", 404, "not_found"),
    ("GET", "/reviews/", b"", 404, "not_found"),
    ("GET", "", b"", 404, "not_found"),
    ("DELETE", "/reviews/1", b"", 405, "method_not_allowed"),
    ("POST", "/reviews/1/decide", b"", 400, "bad_request"),
    ("POST", "/reviews/1/decide", b"\xff", 400, "bad_request"),
    ("POST", "/reviews/1/decide", b'{"version": 3}', 400, "bad_request"),
    ("POST", "/reviews/1/decide", b'{"version": 3, "decision": "eat"}', 409, "conflict"),
    ("POST", "/reviews/1/decide", b'{"version": 2, "decision": "hide"}', 409, "conflict"),
    ("POST", "/reviews/1/notes", b'{"text": "%s"}' % (b"x" * 70_000), 413, "payload_too_large"),
    ("POST", "/reviews/1/notes", b'{"text": ""}', 400, "bad_request"),
    ("POST", "/reviews/1/notes", b'{"text": "\\u0000"}', 400, "bad_request"),
    ("GET", "/reviews?kind=%00", b"", 400, "bad_request"),
    ("POST", "/people/find", b"{}", 400, "bad_request"),
    ("POST", "/people/find", b'{"phone": "hello"}', 400, "bad_request"),
    ("POST", "/people/find", b'{"phone": "+250799999999"}', 404, "not_found"),
    ("GET", "/people/99", b"", 404, "not_found"),
    ("GET", "/listings/item/99", b"", 404, "not_found"),
    ("GET", "/listings/ITEM/42", b"", 400, "bad_request"),
    ("POST", "/listings/item/99/hide", b'{"reason": "x"}', 404, "not_found"),
]


async def test_errors_have_one_shape(world: World) -> None:
    for method, path, body, status, error in ERRORS:
        address, _, query = path.partition("?")
        answer = await world.operator.request(method, PREFIX + address, query, world.operator.headers(), [body])
        assert (answer.status, answer.json["error"]) == (status, error), path
        assert answer.json.keys() == {"error", "message"}
    assert await world.actions() == []


def filled(type_: Any, words: str) -> dict[str, str]:
    """Each member of an input, with these words where something else is asked for."""
    return {field.encode_name: words for field in msgspec.structs.fields(type_)}


async def test_no_answer_and_no_line_of_the_log_repeats_a_number_that_was_wrong(world: World) -> None:
    number = "250788123987"
    for endpoint in (endpoint for subject in SUBJECTS for endpoint in subject.all):
        path = PREFIX + re.sub(r"\{\w+\}", f"+{number}", endpoint.path)
        query = filled(endpoint.inputs["query"], number) if "query" in endpoint.inputs else {}
        body = filled(endpoint.inputs["body"], f"+{number}") if "body" in endpoint.inputs else {}
        with capture_logs() as logs:
            answer = await world.operator.request(
                endpoint.method, path, urlencode(query), world.operator.headers(), [msgspec.json.encode(body)]
            )
        assert answer.status in (400, 404) or endpoint.method == "GET" or endpoint.name == "try_question", endpoint.name
        assert number not in f"{answer.body.decode()} {answer.headers} {logs}", endpoint.name


async def test_refusals_are_logged_with_what_was_asked_for(world: World) -> None:
    stranger, clerk = Operator(world.operator.app), await world.bearer("audit:read")
    stranger.token = "easymo_wrong"
    with capture_logs() as logs:
        statuses = [(await operator.ask("/reviews")).status for operator in (stranger, clerk)]
    assert statuses == [401, 403]
    assert [(line["event"], line["request_id"]) for line in logs] == [("api_refused", "asked-by-test")] * 2
    assert "easymo_wrong" not in str(logs)


async def test_database_that_is_away_is_said_so(world: World, database: Database) -> None:
    away = await open_pool(database.url, size=1, name="away")
    await away.close()
    operator = Operator(Api(away, Access(Tokens(away), ADMIN, Clients(())), "1", lambda: operators_of(away)))
    answer = await operator.ask("/reviews")
    assert (answer.status, answer.json["error"], answer.headers["retry-after"]) == (503, "unavailable", "1")


async def test_defect_is_told_in_the_log_and_not_to_the_caller(world: World) -> None:
    await world.owner.execute("alter table reviews rename column note to remark")
    with capture_logs() as logs:
        answer = await world.operator.ask("/reviews")
    assert (answer.status, answer.json["error"]) == (500, "internal_error")
    assert "remark" not in answer.json["message"]
    assert [(entry["event"], entry["request_id"]) for entry in logs] == [("api_failed", "asked-by-test")]


# What it does ---------------------------------------------------------------------------------------------------------


async def test_two_operators_never_decide_the_same_twice(world: World) -> None:
    aline, boris = [await world.bearer(*SCOPES, name=name) for name in ("aline", "boris")]
    answers = await asyncio.gather(
        *(one.do("/reviews/1/decide", version=3, decision="dismiss") for one in (aline, boris) * 3)
    )
    assert sorted(answer.status for answer in answers) == [200, 409, 409, 409, 409, 409]
    decided = [action for action in await world.actions() if action[1] == "review.decide"]
    assert len(decided) == 1
    assert await world.tells() == [
        "core:report-decided:1",
        "core:told-report:3",
        "core:told-report:2",
        "core:told-report:1",
    ]


async def test_listing_is_hidden_and_shown_by_hand_and_its_owner_told_once(world: World) -> None:
    await world.operator.do("/reviews/1/decide", version=3, decision="dismiss")
    await world.owner.execute("delete from inbox")
    hidden = [(await world.operator.do("/listings/item/42/hide", reason="a test")).json["hidden"] for _ in range(2)]
    shown = [(await world.operator.do("/listings/item/42/unhide", reason="over")).json["hidden"] for _ in range(2)]
    assert (hidden, shown) == (["operator"] * 2, [None] * 2)
    assert await world.tells() == ["core:told-hidden:item-42", "core:told-shown:item-42"]
    assert await world.owner.fetchval("select count(*) from listing_search") == 1


async def test_listing_closed_meanwhile_is_freed_and_not_shown(world: World) -> None:
    await world.owner.execute("select withdraw_listing('item', 42)")
    assert (await world.operator.do("/listings/item/42/unhide", reason="over")).status == 200
    assert await world.owner.fetchval("select count(*) from hidden_listings") == 0
    assert (await world.operator.ask("/listings/item/42")).status == 404


async def test_listing_of_somebody_banned_is_not_shown_before_the_ban_is_lifted(world: World) -> None:
    assert (await world.operator.do("/people/1/ban", reason="a thief")).json["banned_at"]
    assert (await world.operator.do("/listings/item/42/unhide", reason="over")).status == 409
    assert (await world.operator.do("/people/1/unban", reason="a mistake")).json["banned_at"] is None
    assert (await world.operator.do("/listings/item/42/unhide", reason="over")).status == 200


async def test_who_is_banned_is_told_once_and_when_it_is_over(world: World) -> None:
    await world.operator.do("/reviews/1/decide", version=3, decision="dismiss")
    await world.owner.execute("delete from inbox")
    for path in ("ban", "ban", "unban", "unban"):
        assert (await world.operator.do(f"/people/1/{path}", reason="x")).status == 200
    assert (await world.operator.do("/people/2/ban", reason="has nothing")).status == 200
    assert await world.tells() == ["core:told-hidden:item-42", "core:told-shown:item-42"]


async def test_numbers_are_masked_unless_the_token_may_reveal_them_and_each_look_is_noted(world: World) -> None:
    aline = await world.bearer("people:read")
    found = await aline.do("/people/find", phone="250 780 000 001")
    assert found.json["phone_number"] == "…0001"
    assert (await aline.ask("/people/1")).json["phone_number"] == "…0001"
    refused = await aline.ask("/people/1", "reveal=true")
    assert (refused.status, refused.json["message"]) == (403, "this token lacks the scope people:reveal")
    assert (await world.operator.ask("/people/1", "reveal=true")).json["phone_number"] == PHONES[1]
    assert await world.actions() == [
        ("aline", "person.find", "person:1"),
        ("aline", "person.show", "person:1"),
        ("admin", "person.reveal", "person:1"),
    ]


async def test_what_is_held_of_somebody_is_given_and_noted(world: World) -> None:
    aline = await world.bearer("people:read", "people:write")
    assert (await aline.do("/people/1/export", reason="a letter")).status == 403
    given = await world.operator.do("/people/1/export", reason="a letter")
    assert given.json["profile"][0]["phone_number"] == PHONES[1]
    assert (await world.operator.do("/people/99/export", reason="a letter")).status == 404
    assert await world.actions() == [("admin", "person.export", "person:1")]


async def test_account_is_closed_unless_something_has_to_be_settled_first(world: World) -> None:
    await world.owner.execute("update ledger_accounts set held = 0; insert into bans (person) values (1), (2)")
    await world.owner.execute("insert into ledger_accounts (kind, person, balance) values ('wallet', 2, 5000)")
    held = await world.operator.do("/people/2/delete", reason="a letter")
    assert (held.status, held.json["message"]) == (409, "it has to be settled first: wallet")
    assert (await world.operator.do("/people/1/delete", reason="a letter")).json["id"] == 1
    assert await world.owner.fetchval("select asked_by from departures where person = 1 and due_at <= now()") == "admin"
    await world.owner.execute("update departures set closed_at = now()")
    assert (await world.operator.do("/people/1/delete", reason="a letter")).status == 409
    assert await world.actions() == [("admin", "person.delete", "person:1")]


async def test_somebody_is_found_by_their_user_id(world: World) -> None:
    await world.owner.execute("insert into aliases values ('user:RW.1234567', 2)")
    assert (await world.operator.do("/people/find", user_id="RW.1234567")).json["id"] == 2


async def test_what_was_noted_cannot_be_changed_by_the_processes(world: World, pool: Pool) -> None:
    await world.operator.ask("/people/1")
    for statement in ("delete from operator_actions", "update operator_actions set operator = 'nobody'"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await pool.execute(statement)


async def test_pages_of_the_audit_follow_each_other(world: World) -> None:
    for person in (1, 2, 3):
        await world.operator.ask(f"/people/{person}")
    first = (await world.operator.ask("/actions", "limit=2")).json
    second = (await world.operator.ask("/actions", f"limit=2&after={first['next']}")).json
    subjects = [action["subject"] for page in (first, second) for action in page["items"]]
    assert (subjects, second["next"]) == (["person:3", "person:2", "person:1"], None)


async def test_pages_of_the_queue_follow_each_other(world: World) -> None:
    await world.owner.execute(
        "insert into reviews (kind, service, subject)"
        " select 'listing', 'core', 'item:' || n from generate_series(1, 4) n"
    )
    seen: list[int] = []
    after = ""
    while after is not None:
        page = (await world.operator.ask("/reviews", f"limit=2&after={after}")).json
        seen += [review["id"] for review in page["items"]]
        after = page["next"]
    assert seen == sorted(seen)
    assert len(seen) == 5


# Its description and its page -----------------------------------------------------------------------------------------


async def test_description_names_every_operation_with_its_types(world: World) -> None:
    described = (await world.operator.get(f"{PREFIX}/openapi.json")).json
    assert described["openapi"] == "3.1.0"
    found = {(method.upper(), path) for path, item in described["paths"].items() for method in item}
    assert found == {(method, path) for method, path, _ in operations()}
    operation = described["paths"]["/reviews/{id}/decide"]["post"]
    assert operation["summary"].startswith("Decides, carries it out")
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/Decision"}
    assert described["components"]["schemas"]["Decision"]["required"] == ["version", "decision"]
    names = [parameter["name"] for parameter in described["paths"]["/reviews"]["get"]["parameters"]]
    assert names == ["status", "kind", "service", "assignee", "after", "limit"]
    references = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(described)))
    assert references <= described["components"]["schemas"].keys()


def examples() -> list[tuple[list[str], Any]]:
    """What the page asks, as arguments of curl, and what it says is answered."""
    blocks = re.findall(
        r"^```sh\n(curl .*?)```\n```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    return [(shlex.split(asked), json.loads(answered)) for asked, answered in blocks]


def fits(answer: Any, wanted: Any) -> bool:
    """Whether the answer is what the page shows: '…' is anything, members left away are, too."""
    if wanted == "…":
        return True
    if isinstance(wanted, dict):
        return isinstance(answer, dict) and all(name in answer and fits(answer[name], wanted[name]) for name in wanted)
    if isinstance(wanted, list):
        return len(answer) == len(wanted) and all(map(fits, answer, wanted))
    return answer == wanted


INSURED = 4
MEANWHILE: dict[str, Callable[[Pool], Awaitable[object]]] = {
    "kind=quote": lambda pool: insuring.ask_for_cover(pool, INSURED),
    "kind=premium": lambda pool: insuring.pay(pool, 1, INSURED),
    "kind=claim": lambda pool: insuring.make_claim(pool, 1, person=INSURED),
}
"""What somebody does before the page asks what waits."""


async def test_page_of_the_api_says_how_it_is(world: World) -> None:
    aline = await world.bearer(*SCOPES)
    asked = examples()
    assert len(asked) == 31
    for arguments, wanted in asked:
        path, _, query = arguments[1].removeprefix("$API").partition("?")
        if query in MEANWHILE:
            await MEANWHILE[query](world.pool)
        body = arguments[arguments.index("-d") + 1] if "-d" in arguments else None
        answer = await (aline.do(path, **json.loads(body)) if body else aline.ask(path, query))
        assert fits(answer.json, wanted), f"{arguments}: {answer.json}"
        if path.endswith("/decide"):
            for address in await world.tells():
                if address.startswith("insurance:"):
                    await insuring.hear(world.pool, address, INSURED)
            await world.owner.execute("delete from inbox")


# The process ----------------------------------------------------------------------------------------------------------


async def test_console_runs_alone_until_told_to_stop(database: Database) -> None:
    import aiohttp

    stop = asyncio.Event()
    used = Settings(home=Path("/nowhere"), port=free_port(), database_url=database.url, admin_token=ADMIN)
    running = asyncio.create_task(bootstrap.run(used, ["console"], stop=stop))
    async with aiohttp.ClientSession(headers={"authorization": f"Bearer {ADMIN}"}) as session:
        async with asyncio.timeout(10):
            while not running.done():
                try:
                    async with session.get(f"{used.local_url}{PREFIX}/reviews") as answer:
                        assert (answer.status, await answer.json()) == (200, {"items": [], "next": None})
                        break
                except aiohttp.ClientConnectorError:
                    await asyncio.sleep(0.01)
    stop.set()
    async with asyncio.timeout(10):
        await running
