"""Silence: who is reminded, whose flow is parked, and how little it costs to find them."""

import json
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Text
from easymo.database.connect import Pool
from easymo.sessions import cleanup as cleanup_module
from easymo.sessions.cleanup import MARGIN, SessionCleanup
from easymo.turns.worker import TurnWorker
from lanes import NUMBER_ID, Lanes, drain, open_lanes, registry

REMINDER = "You have not finished what you began here. Would you like to go on?"
DAY = timedelta(hours=24)


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


async def survey(chat: Chat) -> None:
    await chat.ask("first", Text())
    await chat.ask("second", Text())


def worker(lanes: Lanes) -> TurnWorker:
    return TurnWorker(lanes.pool, registry(survey=survey))


def cleanup(lanes: Lanes) -> SessionCleanup:
    return SessionCleanup(lanes.pool, NUMBER_ID)


async def answered(lanes: Lanes, *people: int) -> None:
    """People who stopped in the middle of a survey."""
    await lanes.meet(*people)
    for person in people:
        await lanes.send(person, "work:survey")
        await lanes.put(person, b'{"id":"wamid.1","type":"text","text":{"body":"one"}}')
    await drain(worker(lanes))
    await lanes.owner.execute("truncate outbox; delete from lanes")


async def falls_silent(lanes: Lanes, silence: timedelta, *people: int) -> None:
    """As if the people had last written so long ago."""
    heard_at = datetime.now(UTC) - silence
    await lanes.owner.execute(
        """
        update whatsapp_user_sessions
        set updated_at = $1, state = jsonb_set(state, '{heard_at}', to_jsonb($2::text))
        where conversation = any($3::bigint[])
        """,
        heard_at,
        heard_at.isoformat(),
        people,
    )


async def test_open_flow_is_reminded_of_once_within_the_window(lanes: Lanes) -> None:
    await answered(lanes, 1, 2)
    await falls_silent(lanes, timedelta(hours=23) + 2 * MARGIN, 1)
    await falls_silent(lanes, timedelta(hours=22), 2)
    assert await cleanup(lanes).sweep() == 1
    await drain(worker(lanes))
    assert (await lanes.said(1), await lanes.said(2)) == ([REMINDER], [])
    assert (await cleanup(lanes).sweep(), await lanes.waiting(), await lanes.lanes()) == (0, [], [])
    state = await lanes.state(1)
    assert (state["reminded"], state["open"]["flow"]) == (True, "survey")


async def test_reminder_does_not_count_as_being_heard(lanes: Lanes) -> None:
    await answered(lanes, 1)
    await falls_silent(lanes, timedelta(hours=23) + 2 * MARGIN, 1)
    before = await lanes.owner.fetchval("select updated_at from whatsapp_user_sessions")
    heard_at = datetime.fromisoformat((await lanes.state(1))["heard_at"])
    await cleanup(lanes).sweep()
    await drain(worker(lanes))
    assert await lanes.owner.fetchval("select updated_at from whatsapp_user_sessions") == before
    assert datetime.fromisoformat((await lanes.state(1))["heard_at"]) == heard_at


async def test_a_day_of_silence_parks_and_a_month_more_ends_it(lanes: Lanes) -> None:
    await answered(lanes, 1)
    await falls_silent(lanes, DAY + 2 * MARGIN, 1)
    await cleanup(lanes).sweep()
    await drain(worker(lanes))
    state = await lanes.state(1)
    assert ("open" in state, [flow["flow"] for flow in state["parked"]]) == (False, ["survey"])
    assert await lanes.owner.fetchval("select active_service from whatsapp_user_sessions") is None
    await falls_silent(lanes, timedelta(days=31) + 3 * MARGIN, 1)
    await lanes.owner.execute(
        "update whatsapp_user_sessions set state = jsonb_set(state, '{parked,0,parked_at}', to_jsonb($1::text))",
        (datetime.now(UTC) - timedelta(days=30, minutes=1)).isoformat(),
    )
    await lanes.owner.execute("delete from session_sweeps")  # it has not been there before the month was over
    assert await cleanup(lanes).sweep() == 1
    await drain(worker(lanes))
    assert "parked" not in await lanes.state(1)
    assert await lanes.said(1) == []


async def test_who_writes_before_the_wake_is_taken_is_not_reminded(lanes: Lanes) -> None:
    await answered(lanes, 1)
    await falls_silent(lanes, timedelta(hours=23) + 2 * MARGIN, 1)
    await cleanup(lanes).sweep()
    state = await lanes.state(1)
    state["heard_at"] = datetime.now(UTC).isoformat()
    await lanes.owner.execute("update whatsapp_user_sessions set state = $1", json.dumps(state))
    await drain(worker(lanes))
    assert await lanes.said(1) == []


async def test_stopped_people_are_left_alone(lanes: Lanes) -> None:
    await answered(lanes, 1)
    await lanes.owner.execute("update profiles set stopped_at = now()")
    await falls_silent(lanes, timedelta(hours=23) + 2 * MARGIN, 1)
    await cleanup(lanes).sweep()
    await drain(worker(lanes))
    assert await lanes.said(1) == []


async def test_sessions_without_anything_open_are_not_woken(lanes: Lanes) -> None:
    await lanes.meet(1)
    await falls_silent(lanes, DAY + 2 * MARGIN, 1)
    assert (await cleanup(lanes).sweep(), await lanes.waiting()) == (0, [])


async def test_many_of_one_moment_and_more_than_a_stretch_are_all_found_once(
    lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cleanup_module, "STRETCH", 3)
    people = range(1, 21)
    await answered(lanes, *people)
    await falls_silent(lanes, timedelta(hours=23) + 3 * MARGIN, *range(1, 9))
    for person in range(9, 21):
        await falls_silent(lanes, timedelta(hours=23, seconds=person) + MARGIN, person)
    assert await cleanup(lanes).sweep() == 20
    await drain(worker(lanes))
    assert [await lanes.said(person) for person in people] == [[REMINDER]] * 20


async def test_new_silence_after_a_sweep_is_found_by_the_next(lanes: Lanes) -> None:
    await answered(lanes, 1, 2)
    await falls_silent(lanes, timedelta(hours=23, minutes=10), 1)
    assert await cleanup(lanes).sweep() == 1
    await falls_silent(lanes, timedelta(hours=23, seconds=1) + MARGIN, 2)
    await lanes.owner.execute("update session_sweeps set reached = reached - interval '2 seconds'")
    assert await cleanup(lanes).sweep() == 1


async def test_only_one_sweeps_at_a_time(lanes: Lanes) -> None:
    await answered(lanes, 1)
    await falls_silent(lanes, DAY + 2 * MARGIN, 1)
    async with lanes.pool.acquire() as other, other.transaction():
        assert await other.fetchval(cleanup_module._sql.lead)
        assert await cleanup(lanes).sweep() == 0
    assert await cleanup(lanes).sweep() > 0


@pytest.mark.parametrize("statement", ["next_stretch", "wake_silent"])
async def test_sweep_finds_new_crossings_by_index(lanes: Lanes, statement: str) -> None:
    await lanes.owner.execute(
        """
        insert into whatsapp_user_sessions (conversation, state, updated_at)
        select n, '{"open": {"service": "work", "flow": "survey"}}', now() - make_interval(mins => n)
        from generate_series(1, 20000) n
        """
    )
    await lanes.owner.execute("insert into session_sweeps values ('lapse', now() - interval '24 hours 5 minutes')")
    await lanes.owner.execute("analyze whatsapp_user_sessions, session_sweeps")
    arguments = {
        "next_stretch": "'lapse', interval '24 hours', 500",
        "wake_silent": "now() - interval '24 hours 5 minutes', now() - interval '24 hours', 'open', '1', 'c', '{}'",
    }[statement]
    types = {"next_stretch": "", "wake_silent": "(timestamptz, timestamptz, text, text, text, bytea)"}[statement]
    async with lanes.pool.acquire() as connection:
        await connection.execute(f"prepare swept {types} as {getattr(cleanup_module._sql, statement)}")
        plan = json.loads(await connection.fetchval(f"explain (format json) execute swept({arguments})"))
    scans = [node for node in nodes(plan[0]["Plan"]) if node.get("Relation Name") == "whatsapp_user_sessions"]
    assert {scan.get("Index Name") for scan in scans} == {"idx_sessions_updated"}


def nodes(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [plan, *(node for inner in plan.get("Plans", ()) for node in nodes(inner))]


async def test_the_reminder_comes_from_the_number_the_person_wrote_to(lanes: Lanes) -> None:
    await answered(lanes, 1)
    await lanes.owner.execute("update whatsapp_user_sessions set number_id = 'theirs'")
    await falls_silent(lanes, timedelta(hours=23, minutes=5), 1)
    await cleanup(lanes).sweep()
    await drain(worker(lanes))
    rows = await lanes.owner.fetch("select number_id from outbox")
    assert [row["number_id"] for row in rows] == ["theirs"]
