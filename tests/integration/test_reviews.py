"""What operators decide: laid before them by a turn, decided once, carried out and told in one commit."""

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any

import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.service import Registry
from easymo.database.connect import Pool
from easymo.errors import Changed, NotPossible, NotThere
from easymo.reviews import deciding, queue
from easymo.reviews.matters import find_decision, open_review
from easymo.reviews.queue import Review
from easymo.turns.worker import TurnWorker
from lanes import NUMBER_ID, Lanes, drain, open_lanes, registry


async def lays_before(chat: Chat) -> None:
    payload = {"evidence": chat.argument}
    review = await chat.step(open_review, "verification", "work", "person:1", payload)
    await chat.say("laid", review=review)


async def is_told(chat: Chat) -> None:
    decided = await chat.read(find_decision, int(chat.argument))
    await chat.say("told", decision=decided and decided.decision, about=decided and decided.payload["evidence"])


@pytest.fixture
def house() -> Registry:
    return registry(**{"lay": lays_before, "verification-decided": is_told})


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        await opened.meet(1, 2)
        yield opened


async def lay(lanes: Lanes, house: Registry, person: int = 1, evidence: str = "passport") -> None:
    await lanes.send(person, f"work:lay:{evidence}")
    await drain(TurnWorker(lanes.pool, house))


async def find(lanes: Lanes, id: int = 1) -> Review:
    async with lanes.pool.acquire() as connection:
        return await queue.find(connection, id)


async def decide(lanes: Lanes, decision: str = "verify", *, version: int = 1, by: str = "aline", id: int = 1) -> Review:
    async with lanes.pool.acquire() as connection, connection.transaction():
        return await deciding.decide(connection, id, version, decision, "looked at it", by, NUMBER_ID)


async def assign(lanes: Lanes, version: int, assignee: str) -> Review:
    async with lanes.pool.acquire() as connection:
        return await queue.assign(connection, 1, version, assignee)


async def test_decision_is_told_in_the_lane_of_whom_it_concerns(lanes: Lanes, house: Registry) -> None:
    await lay(lanes, house)
    decided = await decide(lanes)
    assert (decided.status, decided.decision, decided.assignee) == ("decided", "verify", "aline")
    await drain(TurnWorker(lanes.pool, house))
    assert await lanes.said(1) == [
        "work-lay-laid review=1",
        "work-verification-decided-told decision=verify about=passport",
    ]


async def test_others_learn_nothing_of_it(lanes: Lanes, house: Registry) -> None:
    await lay(lanes, house)
    await decide(lanes)
    await lanes.send(2, "work:verification-decided:1")
    await drain(TurnWorker(lanes.pool, house))
    assert await lanes.said(2) == ["work-verification-decided-told decision=None about=None"]


async def test_of_many_who_decide_at_once_one_does(lanes: Lanes, house: Registry) -> None:
    await lay(lanes, house)
    answers = await asyncio.gather(
        *(decide(lanes, decision, by=f"operator-{number}") for number, decision in enumerate(["verify", "refuse"] * 4)),
        return_exceptions=True,
    )
    assert sum(isinstance(answer, Review) for answer in answers) == 1
    assert [str(answer) for answer in answers if isinstance(answer, Changed)] == ["the review is decided"] * 7
    assert await lanes.waiting() == [(1, 0)]


async def test_matter_that_waits_is_added_to_and_its_version_moves(lanes: Lanes, house: Registry) -> None:
    await lay(lanes, house)
    await lay(lanes, house, evidence="licence")
    await lay(lanes, house, evidence="licence")
    found = await find(lanes)
    assert found.payload == {"evidence": "passport", "further": [{"evidence": "licence"}]}
    with pytest.raises(Changed, match="of version 3"):
        await decide(lanes)
    await decide(lanes, version=3)
    await lay(lanes, house)
    assert (await find(lanes, (await lanes.pool.fetchval("select max(id) from reviews")))).status == "open"


async def test_what_somebody_has_is_decided_by_nobody_else_until_released(lanes: Lanes, house: Registry) -> None:
    await lay(lanes, house)
    await assign(lanes, 1, "boris")
    with pytest.raises(Changed, match="boris has the review"):
        await decide(lanes, version=2)
    async with lanes.pool.acquire() as connection:
        assert (await queue.release(connection, 1, 2)).assignee is None
        with pytest.raises(Changed, match="nobody has the review"):
            await queue.release(connection, 1, 3)
    assert (await decide(lanes, version=3)).decision == "verify"
    with pytest.raises(Changed, match="is decided"):
        await assign(lanes, 4, "boris")


async def test_kinds_are_decided_as_they_declare(lanes: Lanes, house: Registry) -> None:
    await lay(lanes, house)
    with pytest.raises(NotPossible, match="one of: verify, refuse"):
        await decide(lanes, "hide")
    with pytest.raises(NotThere):
        await decide(lanes, id=99)
    assert (await find(lanes)).status == "open"


async def test_kind_nobody_declared_is_a_defect(lanes: Lanes) -> None:
    async def lays(chat: Chat) -> None:
        await chat.step(open_review, "quarrel", "work", "person:1", {})

    house = registry(lays=lays)
    await lanes.send(1, "work:lays")
    await TurnWorker(lanes.pool, house).take_batch()
    assert await lanes.waiting() == [(1, 1)]


async def test_queue_gives_the_urgent_first_then_the_oldest_page_by_page(lanes: Lanes) -> None:
    await lanes.owner.execute(
        "insert into reviews (kind, service, subject, priority, status, assignee, decision)"
        " select 'report', 'core', 'item:' || n, case when n in (3, 6) then 1 else 0 end, status,"
        "        case when status = 'assigned' then 'aline' end, case when status = 'decided' then 'hide' end"
        " from generate_series(1, 8) n,"
        "      lateral (select case n when 7 then 'decided' when 8 then 'closed' when 2 then 'assigned'"
        "               else 'open' end) s (status)"
    )
    async with lanes.pool.acquire() as connection:
        seen: list[str] = []
        after = None
        filters: dict[str, Any] = {"kind": "report", "service": "core"}
        while found := await queue.list_waiting(connection, **filters, assignee="", after=after, most=2):
            seen += [review.subject for review in found]
            after = found[-1].priority, found[-1].id
        assert seen == [f"item:{number}" for number in (3, 6, 1, 2, 4, 5)]
        own = await queue.list_waiting(connection, kind="", service="", assignee="aline", after=None, most=9)
        assert [review.subject for review in own] == ["item:2"]
        ended = await queue.list_ended(connection, **filters, before=None, most=9)
        assert [review.subject for review in ended] == ["item:8", "item:7"]
        assert await queue.list_waiting(connection, kind="dispute", service="", assignee="", after=None, most=9) == []


# Reports --------------------------------------------------------------------------------------------------------------


async def reported(lanes: Lanes, subject: str = "item:42", listing: bool = True) -> None:
    """By two people, of the second's; the listing is hidden."""
    await lanes.meet(3)
    await lanes.owner.execute(
        "insert into reviews (kind, service, subject, person, payload)"
        " values ('report', 'core', $1, 2, $2::text::jsonb)",
        subject,
        json.dumps({"title": "Sofa", "listing": listing}),
    )
    await lanes.owner.execute(
        "insert into reports (domain, subject, is_listing, title, reporter, owner, reason, review)"
        " select 'item', 42, $1, 'Sofa', reporter, 2, 'scam', 1 from unnest('{1,3}'::bigint[]) reporter",
        listing,
    )
    if listing:
        await lanes.owner.execute("select hide_listing('item', 42, 'reports', 2, 'Sofa')")


async def told(lanes: Lanes) -> list[tuple[int, str]]:
    rows = await lanes.owner.fetch("select conversation, payload from inbox order by id")
    return [(row["conversation"], json.loads(row["payload"])["address"]) for row in rows]


@pytest.mark.parametrize(("decision", "left"), [("dismiss", []), ("hide", ["decision"]), ("ban", ["ban"])])
async def test_report_is_carried_out_and_both_sides_are_told(lanes: Lanes, decision: str, left: list[str]) -> None:
    await reported(lanes)
    await decide(lanes, decision)
    assert await told(lanes) == [(2, "core:report-decided:1"), (3, "core:told-report:2"), (1, "core:told-report:1")]
    assert [row["reason"] for row in await lanes.owner.fetch("select reason from hidden_listings")] == left
    assert await lanes.owner.fetchval("select count(*) from bans") == (decision == "ban")


async def test_owner_who_never_heard_of_it_is_not_told_that_all_is_well(lanes: Lanes) -> None:
    await reported(lanes)
    await lanes.owner.execute("delete from hidden_listings")
    await decide(lanes, "dismiss")
    assert await told(lanes) == [(3, "core:told-report:2"), (1, "core:told-report:1")]


async def test_person_cannot_be_hidden_and_nothing_of_the_attempt_stays(lanes: Lanes) -> None:
    await reported(lanes, "application:7", listing=False)
    with pytest.raises(NotPossible, match="a person cannot be hidden"):
        await decide(lanes, "hide")
    assert (await find(lanes)).status == "open"
    assert await told(lanes) == []
