"""The farmers' market on a real database: stock under many buyers at once, rights, matches, and prices seen."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

import asyncpg
import pytest
from msgspec.structs import replace

from databases import Database
from easymo.agents.tool import Desk
from easymo.conversation.catalogue import Speaker
from easymo.database.connect import Connection, Pool, connect
from easymo.database.scope import Scope
from easymo.listings.contacts import find_request, request_contact
from easymo.listings.hiding import hide
from easymo.people.blocks import block_owner
from easymo.people.ratings import rate
from easymo.places.gazetteer import load
from easymo.registry import build_registry
from easymo.services.ai_agents.produce import deals, demands, listings, tools
from easymo.services.ai_agents.produce.deals import Moved, Offered, SeenPrice
from easymo.services.ai_agents.produce.produce import Demand, Produce, expires
from easymo.turns.merge import merge_people

FARMER, KEZA, ANNA, OTHER = 1, 2, 3, 4
BUYERS = range(101, 121)
UNTIL = expires(datetime.now(UTC))
POTATOES = Produce(
    crop="potatoes",
    title="Ibirayi",
    details="",
    quantity=500,
    unit="kg",
    price=300,
    grade="first",
    organic=False,
    ready_on=None,
    place=load().find("Kinigi")[0],
    country="RW",
)
WANTED = Demand(
    crop="potatoes",
    title="Potatoes",
    quantity=1000,
    unit="kg",
    price=350,
    every="once",
    radius_km=30,
    place=load().find("Musanze")[0],
    country="RW",
)
P = ParamSpec("P")
T = TypeVar("T")


class World:
    """A farmer, three others, and twenty buyers who want the same."""

    def __init__(self, pool: Pool, owner: Connection) -> None:
        self.pool = pool
        self.owner = owner

    @asynccontextmanager
    async def scope(self, person: int | None) -> AsyncGenerator[Scope]:
        """A transaction with the person's rights, as a turn has them; committed at its end."""
        async with self.pool.acquire() as connection, connection.transaction():
            await connection.execute(f"set local role easymo_person; set local app.person = '{person or ''}'")
            yield Scope(connection, person or 0)

    async def does(
        self, person: int | None, what: Callable[Concatenate[Scope, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        async with self.scope(person) as scope:
            return await what(scope, *args, **kwargs)

    async def offers(self, person: int = FARMER, **members: Any) -> int:
        return await self.does(person, listings.create_produce, replace(POTATOES, **members), UNTIL, held=False)

    async def asks(self, person: int = KEZA, **members: Any) -> int:
        return await self.does(person, demands.create_demand, replace(WANTED, **members), UNTIL, held=False)

    async def bids(self, produce: int, quantity: int, person: int = KEZA, price: int = 300) -> int:
        made = await self.does(person, deals.offer_for_produce, produce, quantity, price)
        assert made.deal is not None, made.outcome
        return made.deal

    async def left(self, produce: int) -> int:
        return await self.owner.fetchval("select quantity from produce_listings where id = $1", produce)


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="test")
    try:
        people = [FARMER, KEZA, ANNA, OTHER, *BUYERS]
        phones = [f"+25078800{person:04}" for person in people]
        await owner.execute(
            "insert into profiles (id, phone_number, name) select id, phone, 'Person ' || id"
            " from unnest($1::bigint[], $2::text[]) as p (id, phone)",
            people,
            phones,
        )
        yield World(pool, owner)
    finally:
        await owner.close()


async def test_of_many_buyers_at_once_only_as_many_agree_as_there_is_stock_for(world: World) -> None:
    produce = await world.offers(quantity=500)
    bids = [await world.bids(produce, 200, buyer) for buyer in BUYERS]
    moved = await asyncio.gather(*(world.does(FARMER, deals.move_produce_deal, bid, "accept") for bid in bids))
    assert sorted(one.outcome for one in moved) == ["ok"] * 2 + ["short"] * 18
    assert await world.left(produce) == 100
    agreed = [bid for bid, one in zip(bids, moved, strict=True) if one.outcome == "ok"]
    # The farmer sells the rest elsewhere while both deals are called off: nothing is lost, nothing counted twice.
    await asyncio.gather(
        *(world.does(FARMER, deals.move_produce_deal, bid, "cancel") for bid in (*agreed, *agreed)),
        *(world.does(FARMER, listings.sell_elsewhere, produce, 100) for _ in range(3)),
    )
    sold = 500 - await world.left(produce)
    assert sold in (100, 200, 300)
    events = await world.owner.fetch("select status from produce_deal_events where deal = $1 order by id", agreed[0])
    assert [event["status"] for event in events] == ["open", "agreed", "cancelled"]


async def test_two_buyers_who_accept_counter_offers_at_once_do_not_share_the_last_sack(world: World) -> None:
    produce = await world.offers(quantity=100)
    bids = {buyer: await world.bids(produce, 80, buyer) for buyer in (KEZA, ANNA)}
    for bid in bids.values():
        assert (await world.does(FARMER, deals.move_produce_deal, bid, "counter", 90, 310)).outcome == "ok"
    moved = await asyncio.gather(
        *(world.does(buyer, deals.move_produce_deal, bid, "accept") for buyer, bid in bids.items())
    )
    assert sorted(one.outcome for one in moved) == ["ok", "short"]
    assert await world.left(produce) == 10
    with pytest.raises(asyncpg.CheckViolationError):
        await world.owner.execute("update produce_listings set quantity = -1")


async def test_each_may_do_what_is_for_that_side_to_do_and_nobody_else_anything(world: World) -> None:
    produce = await world.offers()
    assert await world.does(FARMER, deals.offer_for_produce, produce, 10, 300) == Offered("own", None, None)
    assert await world.does(KEZA, deals.offer_for_produce, produce, 501, 300) == Offered("short", None, None)
    assert await world.does(KEZA, deals.offer_for_produce, produce, 10, 299) == Offered("low", None, None)
    assert await world.does(None, deals.offer_for_produce, produce, 10, 300) == Offered("gone", None, None)
    bid = await world.bids(produce, 10)
    for move, outcome in (("accept", "gone"), ("decline", "gone"), ("counter", "gone"), ("complete", "open")):
        assert await world.does(KEZA, deals.move_produce_deal, bid, move, 5, 300) == Moved(outcome, None)  # pyright: ignore[reportArgumentType]
    for person in (OTHER, None):
        assert await world.does(person, deals.move_produce_deal, bid, "accept") == Moved("gone", None)
        assert await world.does(person, deals.find_produce_deal, bid) is None
    assert (await world.does(FARMER, deals.move_produce_deal, bid, "cancel")).outcome == "open"
    assert await world.does(FARMER, deals.move_produce_deal, bid, "counter", 20, 400) == Moved("ok", KEZA)
    assert (await world.does(KEZA, deals.move_produce_deal, bid, "counter", 20, 299)).outcome == "low"
    found = await world.does(KEZA, deals.find_produce_deal, bid)
    assert found is not None
    assert (found.asks_me, found.contact, found.side) == (True, None, "buyer")
    assert await world.does(KEZA, deals.move_produce_deal, bid, "accept") == Moved("ok", FARMER)
    found = await world.does(KEZA, deals.find_produce_deal, bid)
    assert found is not None
    assert found.contact == "+250788000001"
    removed = await world.does(FARMER, listings.remove_produce, produce)
    assert removed.outcome == "agreed"
    assert not await world.does(KEZA, rate, "produce_deal", bid, FARMER, 5)
    assert await world.does(KEZA, deals.move_produce_deal, bid, "complete") == Moved("ok", FARMER)
    assert await world.does(KEZA, rate, "produce_deal", bid, FARMER, 5)
    assert not await world.does(OTHER, rate, "produce_deal", bid, FARMER, 1)
    assert (await world.does(KEZA, deals.move_produce_deal, bid, "cancel")).outcome == "completed"
    assert await world.left(produce) == 480


async def test_nobody_changes_or_reads_what_belongs_to_others(world: World) -> None:
    produce, demand = await world.offers(), await world.asks()
    assert not await world.does(OTHER, listings.pause_produce, produce)
    assert not await world.does(OTHER, listings.open_produce, produce, UNTIL)
    assert await world.does(OTHER, listings.sell_elsewhere, produce, 1) is None
    assert (await world.does(OTHER, listings.remove_produce, produce)).outcome == "gone"
    assert await world.does(OTHER, listings.my_listing, produce) is None
    assert not await world.does(OTHER, listings.change_produce, produce, POTATOES, 500, UNTIL, held=False)
    assert not await world.does(OTHER, demands.close_demand, demand)
    assert await world.does(OTHER, listings.match_produce, produce, None) == 0
    await world.does(FARMER, listings.pause_produce, produce)
    assert await world.does(OTHER, listings.find_produce, produce) is None
    async with world.scope(OTHER) as scope:
        for table in ("produce_listings", "demands", "produce_deals", "produce_deal_events"):
            assert await scope.fetch(f"select from {table}") == []
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with world.scope(OTHER) as scope:
            await scope.fetch("select from produce_matches")


async def test_what_fits_is_found_once_from_either_side(world: World) -> None:
    demand = await world.asks()
    unfits: list[dict[str, Any]] = [
        {"price": 351},
        {"crop": "beans"},
        {"place": load().find("Huye")[0]},
        {"country": "TZ"},
        {"quantity": 500, "person": KEZA},
    ]
    for unfit in unfits:
        person = unfit.pop("person", FARMER)
        other = await world.offers(person, **unfit)
        assert await world.does(person, listings.match_produce, other, None) == 0, unfit
    produce = await world.offers()
    assert await world.does(FARMER, listings.match_produce, produce, None) == 1
    assert await world.does(FARMER, listings.match_produce, produce, None) == 0
    assert await world.does(KEZA, listings.match_produce, None, demand) == 0
    by_the_bag = await world.offers(OTHER, unit="bag", price=30_000)
    assert await world.does(KEZA, listings.match_produce, None, demand) == 1
    rows = await world.owner.fetch(
        "select person, address from notifications where key like 'produce-match:%' order by id"
    )
    assert [tuple(row) for row in rows] == [
        (KEZA, f"ai-agents:told-produce-match:{produce}.{demand}"),
        (OTHER, f"ai-agents:told-produce-match:{by_the_bag}.{demand}"),
    ]


async def test_blocked_and_hidden_is_neither_found_nor_dealt_in(world: World) -> None:
    produce, demand = await world.offers(), await world.asks()
    await world.does(FARMER, block_owner, "demand", demand)
    assert await world.does(FARMER, listings.match_produce, produce, None) == 0
    assert await world.does(KEZA, listings.find_produce, produce) is None
    assert (await world.does(KEZA, deals.offer_for_produce, produce, 10, 300)).outcome == "gone"
    assert (await world.does(KEZA, request_contact, "produce", produce)).outcome == "gone"
    await hide(world.owner, "produce", produce, "operator")
    assert await world.does(ANNA, listings.find_produce, produce) is None
    assert (await world.does(ANNA, deals.offer_for_produce, produce, 10, 300)).outcome == "gone"
    await world.asks(ANNA)
    assert await world.does(FARMER, listings.match_produce, produce, None) == 0


async def test_numbers_are_shown_after_consent_only(world: World) -> None:
    produce = await world.offers()
    requested = await world.does(KEZA, request_contact, "produce", produce)
    assert (requested.outcome, requested.asked) == ("ok", FARMER)
    found = await world.does(KEZA, find_request, requested.request or 0)
    assert found is not None
    assert found.contact is None


async def test_prices_are_named_from_three_on_and_say_what_they_are_from(world: World) -> None:
    for number, price in enumerate((300, 320), start=1):
        await world.offers(number, price=price)
    assert await world.does(OTHER, deals.prices_seen, "potatoes", "RW") == []
    await world.offers(ANNA, price=400, place=load().find("Huye")[0])
    await world.offers(ANNA, price=1, place=load().find("Huye")[0], unit="bag")
    assert await world.does(OTHER, deals.prices_seen, "potatoes", "RW") == [
        SeenPrice(unit="kg", region="", deals=0, offers=3, low=300, median=320, high=400)
    ]
    await world.offers(FARMER, price=9000)  # one farmer's newest only
    bid = await world.bids(1, 10, OTHER, price=310)
    await world.does(FARMER, deals.move_produce_deal, bid, "accept")
    seen = await world.does(OTHER, deals.prices_seen, "potatoes", "RW")
    assert [(one.region, one.deals, one.offers, one.low, one.median, one.high) for one in seen] == [
        ("", 1, 3, 310, 320, 9000),
        ("Musanze", 1, 2, 310, 320, 9000),
    ]
    await world.owner.execute(
        "update produce_deals set agreed_at = agreed_at - interval '31 days';"
        "update produce_listings set expires_at = now() where id = 1"
    )
    assert await world.does(OTHER, deals.prices_seen, "potatoes", "RW") != seen
    assert await world.does(OTHER, deals.prices_seen, "potatoes", "TZ") == []


async def test_assistants_look_up_what_people_may_see(world: World) -> None:
    for person, price in ((FARMER, 300), (ANNA, 320), (OTHER, 340)):
        await world.offers(person, price=price)
    await world.asks()
    async with world.scope(OTHER) as scope:
        desk = Desk(scope, "RW", Speaker(build_registry().catalogue, "en"))
        found = await tools.search_produce.run(desk, {"words": "ibirayi i Musanze", "price_most": 310})
        assert found == [
            {"title": "Potatoes", "price": "300 RWF per kg", "place": "Kinigi", "address": "ai-agents:produce:1"}
        ]
        (buyer,) = await tools.search_buyers.run(desk, {"words": "potatoes"})
        assert buyer["price"] == "350 RWF per kg"
        assert [(one["price"], one["known"]) for one in await tools.crop_prices.run(desk, {"crop": "viazi"})] == [
            ("320 RWF per kg", "3 offers and 0 deals"),
            ("320 RWF per kg", "3 offers and 0 deals"),
        ]
        assert await tools.search_produce.run(desk, {"words": "bicycles"}) == []


async def test_of_two_who_are_one_stock_and_offers_become_one(world: World) -> None:
    produce, theirs = await world.offers(), await world.offers(OTHER)
    own = await world.bids(produce, 100)
    await world.does(FARMER, deals.move_produce_deal, own, "accept")
    for buyer in (FARMER, KEZA):
        await world.bids(theirs, 50, buyer)
    await world.owner.execute("insert into merges (absorbed, kept) values ($1, $2)", KEZA, FARMER)
    async with world.pool.acquire() as connection:
        assert await merge_people(connection) == 1
    assert await world.left(produce) == 500
    rows = await world.owner.fetch("select buyer, status from produce_deals order by id")
    assert [tuple(row) for row in rows] == [(FARMER, "open"), (FARMER, "cancelled")]


async def test_offers_that_nobody_answers_run_out_by_the_clock(world: World) -> None:
    produce = await world.offers()
    bid = await world.bids(produce, 10)
    await world.owner.execute("update produce_deals set expires_at = now() - $1::interval", timedelta(minutes=1))
    assert (await world.does(FARMER, deals.move_produce_deal, bid, "accept")).outcome == "expired"
    assert await world.bids(produce, 20) != bid
    found = await world.does(FARMER, deals.find_produce_deal, bid)
    assert found is not None
    assert found.status == "cancelled"


async def test_what_was_agreed_on_during_a_change_stays_agreed(world: World) -> None:
    produce = await world.offers(quantity=500)
    bid = await world.bids(produce, 400)
    await world.does(FARMER, deals.move_produce_deal, bid, "accept")
    for quantity, left in ((500, 100), (450, 50), (0, 0), (800, 300)):
        described = replace(POTATOES, quantity=quantity)
        assert await world.does(FARMER, listings.change_produce, produce, described, 500, UNTIL, held=False)
        assert await world.left(produce) == left
    in_bags = replace(POTATOES, unit="bag", quantity=5)
    assert not await world.does(FARMER, listings.change_produce, produce, in_bags, 300, UNTIL, held=False)
