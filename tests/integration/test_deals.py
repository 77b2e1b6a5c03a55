"""Deals on a real database: one reservation of many at once, and who may do what in which state."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import cache

import asyncpg
import pytest

from conversations.stalls import ForSale, grow_older, publish
from databases import Database
from easymo.conversation.catalogue import Catalogue
from easymo.database.connect import Connection, Pool, connect
from easymo.database.scope import Scope
from easymo.listings import contacts
from easymo.people.ratings import rate, rating_of
from easymo.registry import build_registry
from easymo.services.marketplace import deals, items, offers
from easymo.services.marketplace.deal import EVENTS, TRANSITIONS
from easymo.services.marketplace.deals import Advanced
from easymo.services.marketplace.expiry import end_reservations
from talks import NOW

SELLER, KEZA, ANNA = 1, 2, 3
BUYERS = range(101, 151)


@cache
def catalogue() -> Catalogue:
    return build_registry().catalogue


class World:
    """A seller's phone for 80,000 RWF, two people who may want it, and fifty who do."""

    def __init__(self, pool: Pool, owner: Connection, catalogue: Catalogue) -> None:
        self.pool = pool
        self.owner = owner
        self.catalogue = catalogue
        self.item = 0

    async def put_up(self, title: str = "Samsung A14", price: str = "80k") -> int:
        await publish(self.owner, SELLER, ForSale(title, "", price), self.catalogue, NOW)
        await self.owner.execute("update market_items set expires_at = now() + interval '30 days'")
        return await self.owner.fetchval("select max(id) from market_items")

    @asynccontextmanager
    async def scope(self, person: int | None) -> AsyncGenerator[Scope]:
        """A transaction with the person's rights, as a turn has them; committed at its end."""
        async with self.pool.acquire() as connection, connection.transaction():
            await connection.execute(f"set local role easymo_person; set local app.person = '{person or ''}'")
            yield Scope(connection, person or 0)

    async def reserve(self, person: int, offer: int | None = None) -> deals.Reserved:
        async with self.scope(person) as scope:
            return await deals.reserve_item(scope, self.item, offer)

    async def reserved(self, person: int = KEZA) -> int:
        """The number of a new deal."""
        deal = (await self.reserve(person)).deal
        assert deal is not None
        return deal

    async def advance(self, person: int, deal: int, event: str, words: str | None = None) -> Advanced:
        async with self.scope(person) as scope:
            return await deals.advance_deal(scope, deal, event, words)  # pyright: ignore[reportArgumentType] - any word

    async def statuses(self) -> list[str]:
        return [row["status"] for row in await self.owner.fetch("select status from deals order by id")]

    async def events(self, deal: int) -> list[tuple[int | None, str, str]]:
        rows = await self.owner.fetch("select actor, event, status from deal_events where deal = $1 order by id", deal)
        return [(row["actor"], row["event"], row["status"]) for row in rows]

    async def item_status(self) -> str:
        return await self.owner.fetchval("select status from market_items where id = $1", self.item)


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="test")
    try:
        people = [SELLER, KEZA, ANNA, *BUYERS]
        phones = [f"+25078800{person:04}" for person in people]
        await owner.execute(
            "insert into profiles (id, phone_number, name) select id, phone, 'Person ' || id"
            " from unnest($1::bigint[], $2::text[]) as p (id, phone)",
            people,
            phones,
        )
        created = World(pool, owner, catalogue())
        created.item = await created.put_up()
        yield created
    finally:
        await owner.close()


async def test_of_fifty_buyers_at_once_one_has_it(world: World) -> None:
    outcomes = await asyncio.gather(*(world.reserve(person) for person in BUYERS))
    assert sorted(reserved.outcome for reserved in outcomes) == ["ok"] + ["reserved"] * 49
    assert await world.statuses() == ["reserved"]
    (until,) = {reserved.until for reserved in outcomes}
    assert until is not None


async def test_of_fifty_buyers_at_once_after_one_ran_out_one_has_it(world: World) -> None:
    first = await world.reserved()
    await grow_older(world.pool, timedelta(minutes=31))
    outcomes = await asyncio.gather(*(world.reserve(person) for person in BUYERS))
    assert sorted(reserved.outcome for reserved in outcomes) == ["ok"] + ["reserved"] * 49
    assert await world.statuses() == ["expired", "reserved"]
    assert await world.events(first) == [(KEZA, "reserve", "reserved"), (None, "expire", "expired")]


async def test_database_itself_keeps_a_second_live_deal_out(world: World) -> None:
    await world.reserved()
    with pytest.raises(asyncpg.UniqueViolationError):
        await world.owner.execute(
            "insert into deals (item, title, buyer, seller, amount, currency, country, expires_at)"
            " select item, title, $1, seller, amount, currency, country, expires_at from deals",
            ANNA,
        )


async def test_decisions_are_those_of_the_table_in_the_database(world: World) -> None:
    rows = await world.owner.fetch("select event, side, from_status, to_status from deal_transitions")
    assert {(row["event"], row["side"], row["from_status"]): row["to_status"] for row in rows} == TRANSITIONS


@pytest.mark.parametrize("status", ["reserved", "paid", "completed", "cancelled", "expired", "disputed"])
async def test_each_side_does_what_the_table_says_and_nothing_else(world: World, status: str) -> None:
    deal = await world.reserved()
    for side, person in (("buyer", KEZA), ("seller", SELLER)):
        for event in EVENTS:
            await world.owner.execute("update deals set status = $1, ended_at = null", status)
            outcome = (await world.advance(person, deal, event)).outcome
            expected = TRANSITIONS.get((event, side, status))  # pyright: ignore[reportArgumentType] - any word
            assert outcome == ("ok" if expected else status), (event, side)
            assert await world.statuses() == [expected or status]


@pytest.mark.parametrize("person", [ANNA, 0])
async def test_nobody_else_sees_or_moves_a_deal(world: World, person: int) -> None:
    deal = await world.reserved()
    for event in EVENTS:
        assert await world.advance(person, deal, event) == Advanced("gone", None)
    async with world.scope(person) as scope:
        assert await deals.find_deal(scope, deal) is None
        assert await scope.fetch("select from deals") == []
        assert await scope.fetch("select from deal_events") == []
        assert await scope.fetchval("select phone from deal_contact($1)", deal) is None
    assert await world.statuses() == ["reserved"]


async def test_reservation_and_payment_have_one_limit_swept_or_not(world: World) -> None:
    deal = await world.reserved()
    await grow_older(world.pool, timedelta(minutes=30))
    assert await world.advance(KEZA, deal, "pay") == Advanced("expired", None)
    assert await world.advance(SELLER, deal, "cancel") == Advanced("expired", None)
    async with world.scope(KEZA) as scope:
        found = await deals.find_deal(scope, deal)
    assert found is not None
    assert (found.status, found.contact) == ("expired", None)
    assert (await world.reserve(ANNA)).outcome == "ok"


async def test_time_ends_each_overdue_deal_once_and_both_are_told(world: World) -> None:
    overdue = await world.reserved()
    await grow_older(world.pool, timedelta(minutes=31))
    assert sum(await asyncio.gather(*(end_reservations(world.pool, "1") for _ in range(4)))) == 1
    assert await end_reservations(world.pool, "1") == 0
    rows = await world.owner.fetch("select conversation, payload from inbox where kind = 'tell' order by conversation")
    told = [(row["conversation"], json.loads(row["payload"])["address"]) for row in rows]
    assert told == [(SELLER, f"marketplace:told-deal:{overdue}"), (KEZA, f"marketplace:told-deal:{overdue}")]
    assert await world.events(overdue) == [(KEZA, "reserve", "reserved"), (None, "expire", "expired")]


async def test_who_lost_the_item_to_a_later_buyer_is_told_too(world: World) -> None:
    lapsed = await world.reserved()
    await grow_older(world.pool, timedelta(minutes=31))
    await world.reserved(ANNA)
    assert await end_reservations(world.pool, "1") == 1
    addresses = [json.loads(row["payload"])["address"] for row in await world.owner.fetch("select payload from inbox")]
    assert set(addresses) == {f"marketplace:told-deal:{lapsed}"}


async def test_confirmed_item_is_sold_and_found_no_more(world: World) -> None:
    deal = await world.reserved()
    await world.advance(KEZA, deal, "pay", "MP1")
    assert await world.advance(SELLER, deal, "confirm") == Advanced("ok", KEZA)
    assert await world.item_status() == "sold"
    assert (await world.reserve(ANNA)).outcome == "gone"
    async with world.scope(ANNA) as scope:
        assert await items.find_item(scope, world.item) is None


async def test_payment_and_cancellation_at_once_leave_one_of_them(world: World) -> None:
    deal = await world.reserved()
    outcomes = await asyncio.gather(world.advance(KEZA, deal, "pay"), world.advance(SELLER, deal, "cancel"))
    (status,) = await world.statuses()
    assert sorted(done.outcome for done in outcomes) == sorted(["ok", status])


async def test_agreed_amount_is_what_is_paid_and_only_by_whom_it_was_agreed_with(world: World) -> None:
    async with world.scope(KEZA) as scope:
        made = await offers.make_offer(scope, world.item, 60_000)
        assert (await offers.make_offer(scope, world.item, 80_000)).outcome == "high"
    assert made.offer is not None
    async with world.scope(KEZA) as scope:
        assert (await offers.answer_offer(scope, made.offer, "accepted")).outcome == "gone"
    async with world.scope(SELLER) as scope:
        assert (await offers.answer_offer(scope, made.offer, "accepted")).outcome == "ok"
        assert (await offers.answer_offer(scope, made.offer, "declined")).outcome == "accepted"
    await world.reserve(ANNA, made.offer)
    assert await world.owner.fetchval("select amount from deals") == 80_000
    await world.owner.execute("update deals set status = 'cancelled'")
    await world.reserve(KEZA, made.offer)
    assert await world.owner.fetchval("select amount from deals order by id desc limit 1") == 60_000


async def test_agreement_is_good_for_a_day(world: World) -> None:
    async with world.scope(KEZA) as scope:
        made = await offers.make_offer(scope, world.item, 60_000)
    assert made.offer is not None
    async with world.scope(SELLER) as scope:
        await offers.answer_offer(scope, made.offer, "accepted")
    await grow_older(world.pool, timedelta(hours=25))
    await world.reserve(KEZA, made.offer)
    assert await world.owner.fetchval("select amount from deals") == 80_000


async def test_of_twenty_answers_to_an_offer_at_once_one_counts(world: World) -> None:
    async with world.scope(KEZA) as scope:
        made = await offers.make_offer(scope, world.item, 60_000)
    assert made.offer is not None
    offer = made.offer

    async def answer(word: str) -> str:
        async with world.scope(SELLER) as scope:
            return (await offers.answer_offer(scope, offer, word)).outcome

    outcomes = await asyncio.gather(*(answer(word) for word in ("accepted", "declined") * 10))
    assert outcomes.count("ok") == 1


async def test_three_reservations_at_once_are_enough(world: World) -> None:
    for number in range(3):
        await world.reserved()
        world.item = await world.put_up(f"Thing {number}")
    assert (await world.reserve(KEZA)).outcome == "many"


async def test_a_buyer_who_reserves_five_things_at_once_gets_three(world: World) -> None:
    things = [world.item, *[await world.put_up(f"Thing {number}") for number in range(4)]]

    async def reserve(item: int) -> str:
        async with world.scope(KEZA) as scope:
            return (await deals.reserve_item(scope, item, None)).outcome

    outcomes = await asyncio.gather(*(reserve(item) for item in things))
    assert sorted(outcomes) == ["many", "many", "ok", "ok", "ok"]


async def test_reserved_item_is_neither_changed_sold_nor_deleted(world: World) -> None:
    await world.reserved()
    async with world.scope(SELLER) as scope:
        kept = await items.my_item(scope, world.item)
        assert kept is not None
        assert not await items.change_item(scope, world.item, kept, "", NOW, held=False)
        assert not await items.sell_item(scope, world.item)
        assert await items.remove_item(scope, world.item) == "reserved"


async def test_deleted_item_leaves_nothing_but_its_name(world: World) -> None:
    async with world.scope(SELLER) as scope:
        assert await items.remove_item(scope, world.item) == "ok"
        assert await items.remove_item(scope, world.item) == "gone"
    row = await world.owner.fetchrow("select details, attributes, payee, words from market_items")
    assert row is not None
    assert tuple(row) == ("", "{}", None, "")
    assert await world.owner.fetchval("select count(*) from listing_search") == 0


async def test_nobody_else_changes_an_item(world: World) -> None:
    async with world.scope(ANNA) as scope:
        assert await items.my_item(scope, world.item) is None
        assert not await items.pause_item(scope, world.item)
        assert not await items.open_item(scope, world.item, NOW)
        assert not await items.sell_item(scope, world.item)
        assert await items.remove_item(scope, world.item) == "gone"
        assert await items.dismiss_offers(scope, world.item) == []
    assert await world.item_status() == "open"


async def test_numbers_are_seen_with_consent_and_by_the_two_only(world: World) -> None:
    async with world.scope(KEZA) as scope:
        asked = await contacts.request_contact(scope, "item", world.item)
        request = asked.request or 0
        found = await contacts.find_request(scope, request)
        assert found is not None
        assert found.contact is None
        assert (await contacts.decide_contact(scope, request, allows=True)).outcome == "gone"
    async with world.scope(SELLER) as scope:
        assert (await contacts.decide_contact(scope, request, allows=True)).outcome == "ok"
        assert (await contacts.decide_contact(scope, request, allows=False)).outcome == "allowed"
    seen: dict[int, str | None] = {}
    for person in (SELLER, KEZA, ANNA):
        async with world.scope(person) as scope:
            found = await contacts.find_request(scope, request)
            seen[person] = found.contact if found else None
    assert seen == {SELLER: "+250788000002", KEZA: "+250788000001", ANNA: None}


async def test_only_the_two_of_a_done_deal_rate_each_other_once(world: World) -> None:
    deal = await world.reserved()

    async def rated(person: int, other: int) -> bool:
        async with world.scope(person) as scope:
            return await rate(scope, "deal", deal, other, 5)

    assert not await rated(KEZA, SELLER)
    await world.advance(KEZA, deal, "pay")
    await world.advance(SELLER, deal, "confirm")
    assert [await rated(KEZA, SELLER), await rated(KEZA, SELLER), await rated(SELLER, KEZA)] == [True, False, True]
    assert [await rated(ANNA, SELLER), await rated(KEZA, ANNA)] == [False, False]
    async with world.scope(ANNA) as scope:
        assert (await rating_of(scope, SELLER)).count == 1


@pytest.mark.parametrize(
    "statement",
    [
        "insert into deals (item, title, buyer, seller, amount) values (1, 'x', 2, 1, 1)",
        "update deals set status = 'completed'",
        "delete from deal_events",
        "insert into deal_events (deal, event, status) values (1, 'confirm', 'completed')",
        "update market_offers set amount = 1",
        "update contact_requests set status = 'allowed'",
        "update deal_transitions set to_status = 'completed'",
    ],
)
async def test_person_writes_nothing_past_the_functions(world: World, statement: str) -> None:
    await world.reserved()
    for person in (SELLER, KEZA):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with world.scope(person) as scope:
                await scope.fetch(statement)


async def test_dispute_is_settled_once_and_only_as_an_operator_decided(world: World) -> None:
    deal = await world.reserved()
    await world.advance(KEZA, deal, "pay")
    await world.advance(KEZA, deal, "dispute", "nothing came")
    await world.owner.execute(
        "insert into reviews (kind, service, subject, person) values ('dispute', 'marketplace', $1, $2)",
        f"deal:{deal}",
        KEZA,
    )
    async with world.scope(KEZA) as scope:
        assert (await deals.settle_dispute(scope, 1)).outcome == "gone"
    assert (await world.reserve(ANNA)).outcome == "reserved"
    await world.owner.execute("update reviews set status = 'decided', decision = 'for_seller'")
    async with world.scope(SELLER) as scope:
        assert (await deals.settle_dispute(scope, 1)).outcome == "gone"
    async with world.scope(KEZA) as scope:
        settled = await deals.settle_dispute(scope, 1)
        assert (settled.outcome, settled.deal, settled.other) == ("ok", deal, SELLER)
        assert (await deals.settle_dispute(scope, 1)).outcome == "gone"
    assert await world.statuses() == ["completed"]
    assert await world.item_status() == "sold"


async def test_dismissed_dispute_leaves_the_deal_as_it_was(world: World) -> None:
    deal = await world.reserved()
    await world.advance(KEZA, deal, "pay")
    await world.advance(SELLER, deal, "dispute", "nothing came")
    await world.owner.execute(
        "insert into reviews (kind, service, subject, person, status, decision)"
        " values ('dispute', 'marketplace', $1, $2, 'decided', 'dismiss')",
        f"deal:{deal}",
        SELLER,
    )
    async with world.scope(SELLER) as scope:
        assert (await deals.settle_dispute(scope, 1)).outcome == "ok"
    assert await world.statuses() == ["paid"]
