"""Restaurants on a real database: who may do what in which state, one decision of many at once, the last portion."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import timedelta

import pytest

from conversations.taverns import AGES, Tavern, open_tavern
from databases import Database
from easymo.agents.tool import Desk
from easymo.conversation.catalogue import Speaker
from easymo.database.connect import Connection, Pool, connect
from easymo.listings.query import Query
from easymo.listings.search import search
from easymo.people.ratings import rate, rating_of
from easymo.registry import build_registry
from easymo.services.ai_agents.restaurants import bookings, dishes, orders, restaurants, staff
from easymo.services.ai_agents.restaurants.expiry import end_food_orders
from easymo.services.ai_agents.restaurants.menu import read_menu
from easymo.services.ai_agents.restaurants.order import TRANSITIONS, Event, Kind
from easymo.services.ai_agents.restaurants.ordering import OrderedDish
from easymo.services.ai_agents.restaurants.restaurants import Closed
from easymo.services.ai_agents.restaurants.tools import get_menu, my_orders, search_restaurants
from scopes import as_person
from talks import NOW

OWNER, COOK, WAITER, KEZA, ANNA = 1, 2, 3, 4, 5
GUESTS = range(101, 121)
MENU = "Brochette 2500\nFanta 800"


class World:
    """A bar with a cook and a waiter, two dishes and three tables; two guests, and twenty more."""

    def __init__(self, pool: Pool, owner: Connection) -> None:
        self.pool = pool
        self.owner = owner
        self.bar = 0
        self.dish = 0

    async def fill(self, person: int, quantity: int = 1, kind: Kind = "take_away") -> int:
        """A cart with so many brochettes; returns its number."""
        async with as_person(self.pool, person) as scope:
            added = await orders.add_to_cart(scope, self.bar, [OrderedDish(self.dish, quantity)])
            assert added.cart is not None
            await orders.describe_cart(scope, added.cart, kind, "", None, None, "")
            return added.cart

    async def place(self, person: int, cart: int, total: int = 2500) -> str:
        async with as_person(self.pool, person) as scope:
            return (await orders.place_food_order(scope, cart, total)).outcome

    async def placed(self, person: int = KEZA, kind: Kind = "take_away") -> int:
        cart = await self.fill(person, kind=kind)
        assert await self.place(person, cart) == "ok"
        return cart

    async def advance(self, person: int, order: int, event: Event, words: str | None = None) -> str:
        async with as_person(self.pool, person) as scope:
            return (await orders.advance_food_order(scope, order, event, words, 10)).outcome

    async def count(self, portions: int | None) -> None:
        async with as_person(self.pool, COOK) as scope:
            assert await dishes.set_dish(scope, self.dish, "count", portions=portions)

    async def left(self) -> int | None:
        return await self.owner.fetchval("select portions from dishes where id = $1", self.dish)

    async def events(self, order: int) -> list[tuple[int | None, str, str]]:
        rows = await self.owner.fetch(
            "select actor, event, status from food_order_events where food_order = $1 order by id", order
        )
        return [(row["actor"], row["event"], row["status"]) for row in rows]

    async def grow_older(self, **time: float) -> None:
        for statement in AGES:
            await self.pool.execute(statement, timedelta(**time))


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="test")
    try:
        people = [OWNER, COOK, WAITER, KEZA, ANNA, *GUESTS]
        await owner.execute(
            "insert into profiles (id, phone_number, name) select id, phone, 'Person ' || id"
            " from unnest($1::bigint[], $2::text[]) as p (id, phone)",
            people,
            [f"+25078800{person:04}" for person in people],
        )
        created = World(pool, owner)
        tavern = Tavern("Inzozi", "owner", MENU, "bar", tables="1-3", staff={"cook": "kitchen", "waiter": "waiter"})
        catalogue = build_registry().catalogue
        created.bar = await open_tavern(owner, OWNER, tavern, {"cook": COOK, "waiter": WAITER}, catalogue)
        created.dish = await owner.fetchval("select min(id) from dishes")
        yield created
    finally:
        await owner.close()


async def test_decisions_are_those_of_the_table_in_the_database(world: World) -> None:
    rows = await world.owner.fetch("select event, side, from_status, to_status from food_order_transitions")
    assert {(row["event"], row["side"], row["from_status"]): row["to_status"] for row in rows} == TRANSITIONS


async def test_of_staff_who_accept_and_reject_at_once_one_decides(world: World) -> None:
    for _ in range(5):
        order = await world.placed()
        decisions: list[tuple[int, Event]] = [(OWNER, "accept"), (COOK, "reject"), (WAITER, "accept"), (KEZA, "cancel")]
        outcomes = await asyncio.gather(*(world.advance(person, order, event) for person, event in decisions))
        assert outcomes.count("ok") == 1
        decided = decisions[outcomes.index("ok")]
        becomes = {"accept": "accepted", "reject": "rejected", "cancel": "cancelled"}[decided[1]]
        assert {outcome for outcome in outcomes if outcome != "ok"} == {becomes}
        assert await world.events(order) == [(KEZA, "place", "placed"), (decided[0], decided[1], becomes)]


async def test_of_twenty_guests_at_once_three_have_the_last_three_portions(world: World) -> None:
    await world.count(3)
    carts = {person: await world.fill(person) for person in GUESTS}
    outcomes = await asyncio.gather(*(world.place(person, cart) for person, cart in carts.items()))
    assert sorted(outcomes) == ["ok"] * 3 + ["sold_out"] * 17
    assert await world.left() == 0
    winner = next(person for person, outcome in zip(carts, outcomes, strict=True) if outcome == "ok")
    assert await world.advance(winner, carts[winner], "cancel") == "ok"
    assert await world.left() == 1


async def test_total_that_the_guest_was_not_shown_is_not_ordered(world: World) -> None:
    cart = await world.fill(KEZA, 2)
    assert await world.place(KEZA, cart, 2500) == "changed"
    async with as_person(world.pool, OWNER) as scope:
        assert await dishes.add_dishes(scope, world.bar, list(read_menu("brochette 3000", "Menu").dishes)) == 1
    assert await world.place(KEZA, cart, 5000) == "changed"
    assert await world.place(KEZA, cart, 6000) == "ok"
    async with as_person(world.pool, OWNER) as scope:
        await dishes.add_dishes(scope, world.bar, list(read_menu("Brochette 9000", "Menu").dishes))
        found = await orders.find_food_order(scope, cart)
        (line,) = await orders.lines_of_order(scope, cart)
    assert (found and found.total, line.price, line.quantity) == (6000, 3000, 2)


async def test_order_goes_its_way_and_nobody_else_moves_it(world: World) -> None:
    order = await world.placed(kind="dine_in")
    assert await world.advance(ANNA, order, "accept") == "gone"
    assert await world.advance(KEZA, order, "accept") == "placed"
    assert await world.advance(COOK, order, "accept") == "ok"
    assert await world.advance(COOK, order, "accept") == "accepted"
    assert await world.advance(KEZA, order, "cancel") == "accepted"
    assert await world.advance(COOK, order, "ready") == "ok"
    assert await world.advance(COOK, order, "serve") == "ready"  # the kitchen does not serve
    assert await world.advance(WAITER, order, "collect") == "ready"  # it is eaten there
    assert await world.advance(KEZA, order, "pay", "MP1") == "ok"
    assert await world.advance(WAITER, order, "settle") == "ok"
    assert await world.advance(OWNER, order, "settle") == "paid"
    assert await world.advance(WAITER, order, "serve") == "ok"
    assert await world.advance(OWNER, order, "close") == "ok"
    assert [status for _, _, status in await world.events(order)] == [
        *("placed", "accepted", "ready", "ready", "ready", "paid", "closed"),
    ]
    async with as_person(world.pool, KEZA) as scope:
        assert await rate(scope, "food_order", order, OWNER, 4)
        assert not await rate(scope, "food_order", order, OWNER, 5)
        assert (await rating_of(scope, OWNER)).average == 4


async def test_who_brings_an_order_and_who_waits_for_it_see_each_other_s_number_until_then(world: World) -> None:
    async def contacts(order: int) -> list[str | None]:
        shown: list[str | None] = []
        for person in (KEZA, WAITER, ANNA):
            async with as_person(world.pool, person) as scope:
                found = await orders.find_food_order(scope, order)
                shown.append(found.contact if found else "nothing")
        return shown

    await world.owner.execute("update restaurants set delivers = true")
    order = await world.placed(kind="delivery")
    assert await contacts(order) == [None, None, "nothing"]
    assert await world.advance(COOK, order, "accept") == "ok"
    assert await contacts(order) == ["+250788000001", "+250788000004", "nothing"]
    assert await world.advance(WAITER, order, "deliver") == "ok"
    assert await contacts(order) == [None, None, "nothing"]


async def test_order_nobody_accepts_is_over_by_its_own_clock_and_told_once(world: World) -> None:
    await world.count(1)
    order = await world.placed()
    await world.grow_older(minutes=11)
    assert await world.advance(COOK, order, "accept") == "late"
    assert await end_food_orders(world.pool, "1") == 1
    assert await end_food_orders(world.pool, "1") == 0
    told = await world.owner.fetch("select conversation from inbox where kind = 'tell' order by conversation")
    assert [row["conversation"] for row in told] == [OWNER, COOK, WAITER, KEZA]
    assert await world.left() == 1
    assert (await world.events(order))[-1] == (None, "expire", "expired")


async def test_paid_order_is_closed_after_a_day(world: World) -> None:
    order = await world.placed()
    for event in ("accept", "collect", "settle"):
        assert await world.advance(WAITER, order, event) == "ok"
    await end_food_orders(world.pool, "1")
    assert (await world.events(order))[-1][2] == "paid"
    await world.grow_older(hours=25)
    await end_food_orders(world.pool, "1")
    assert (await world.events(order))[-1] == (None, "close", "closed")


async def test_what_cannot_be_ordered_is_refused(world: World) -> None:
    own = await world.fill(OWNER)
    assert await world.place(OWNER, own) == "own"
    cart = await world.fill(KEZA, kind="delivery")
    assert await world.place(ANNA, cart) == "gone"
    assert await world.place(KEZA, cart) == "no_delivery"
    async with as_person(world.pool, COOK) as scope:
        assert await dishes.set_dish(scope, world.dish, "sold_out", until=NOW + timedelta(days=36500))
    assert await world.place(KEZA, cart) == "sold_out"
    async with as_person(world.pool, KEZA) as scope:
        assert await orders.set_cart_line(scope, cart, world.dish, 0)
        assert not await orders.seat_cart(scope, cart, "9")
        assert await orders.seat_cart(scope, cart, "2")
    assert await world.place(KEZA, cart, 0) == "empty"
    async with as_person(world.pool, OWNER) as scope:
        assert await restaurants.pause_restaurant(scope, world.bar)
    async with as_person(world.pool, KEZA) as scope:
        assert (await orders.add_to_cart(scope, world.bar, [OrderedDish(world.dish, 1)])).outcome == "gone"
        assert await restaurants.find_restaurant(scope, world.bar) is None
        assert await dishes.menu_of(scope, world.bar) == []


async def test_staff_do_what_their_role_is_for(world: World) -> None:
    typed = list(read_menu("Igitoki 1000", "Menu").dishes)
    for person, added in ((COOK, 0), (WAITER, 0), (KEZA, 0), (OWNER, 1)):
        async with as_person(world.pool, person) as scope:
            assert await dishes.add_dishes(scope, world.bar, typed) == added
            assert await dishes.set_dish(scope, world.dish, "hide") is (person == OWNER)
            assert await dishes.set_dish(scope, world.dish, "back") is (person != KEZA)
            assert (await staff.invite_staff(scope, world.bar, "manager") is not None) is (person == OWNER)
            assert await staff.add_tables(scope, world.bar, [f"T{person}"]) == (person == OWNER)
            assert bool(await staff.staff_of(scope, world.bar)) is (person == OWNER)
            assert (await orders.kitchen_day(scope, world.bar, NOW, NOW)).orders == 0
    async with as_person(world.pool, WAITER) as scope:
        assert not await staff.remove_staff(scope, world.bar, COOK)
        assert await staff.remove_staff(scope, world.bar, WAITER)
        assert await restaurants.my_restaurants(scope, 0) == []


async def test_invitation_is_for_one_person_for_a_week(world: World) -> None:
    async with as_person(world.pool, OWNER) as scope:
        code = await staff.invite_staff(scope, world.bar, "manager") or ""
        late = await staff.invite_staff(scope, world.bar, "waiter") or ""
        assert (await staff.join_staff(scope, code)).outcome == "own"
    outcomes: list[str] = []
    for person in (KEZA, KEZA, ANNA):
        async with as_person(world.pool, person) as scope:
            outcomes.append((await staff.join_staff(scope, code)).outcome)
    assert outcomes == ["ok", "staff", "gone"]
    await world.grow_older(days=8)
    async with as_person(world.pool, ANNA) as scope:
        assert (await staff.join_staff(scope, late)).outcome == "gone"
    async with as_person(world.pool, KEZA) as scope:
        assert await staff.invite_staff(scope, world.bar, "manager") is None  # only the owner
        assert await staff.invite_staff(scope, world.bar, "waiter") is not None


async def test_menu_is_found_by_its_dishes_until_they_are_taken_off(world: World) -> None:
    async def found(words: str) -> list[str]:
        async with as_person(world.pool, KEZA) as scope:
            return [hit.title for hit in await search(scope, "RW", Query(domain="restaurant", words=words))]

    assert await found("brochette") == ["Inzozi"]
    async with as_person(world.pool, OWNER) as scope:
        assert await dishes.set_dish(scope, world.dish, "hide")
    assert await found("brochette") == []
    assert await found("fanta") == ["Inzozi"]


async def test_two_who_confirm_and_decline_a_table_at_once_decide_once(world: World) -> None:
    async with as_person(world.pool, KEZA) as scope:
        at = await world.owner.fetchval("select now() + interval '1 day'")
        booked = await bookings.book_table(scope, world.bar, at, 4, "")
        assert (booked.outcome, sorted(booked.staff)) == ("ok", [OWNER, WAITER])
        assert (await bookings.book_table(scope, world.bar, at, 4, "")).outcome == "already"
        past = await bookings.book_table(scope, world.bar, at - timedelta(days=2), 4, "")
    assert booked.booking is not None
    assert past.outcome == "past"

    async def move(person: int, what: str) -> str:
        async with as_person(world.pool, person) as scope:
            return (await bookings.move_booking(scope, booked.booking or 0, what)).outcome

    assert await move(COOK, "confirm") == "gone"
    assert await move(KEZA, "confirm") == "asked"
    outcomes = await asyncio.gather(move(OWNER, "confirm"), move(WAITER, "decline"))
    assert outcomes.count("ok") == 1
    reminded = await world.owner.fetchval("select count(*) from notifications where state = 'waiting'")
    assert reminded == (1 if outcomes[0] == "ok" else 0)
    if outcomes[0] == "ok":
        assert await move(KEZA, "cancel") == "ok"
        assert await world.owner.fetchval("select count(*) from notifications where state = 'waiting'") == 0


async def test_restaurant_with_orders_in_hand_is_not_deleted(world: World) -> None:
    order = await world.placed()
    async with as_person(world.pool, ANNA) as scope:
        assert (await restaurants.close_restaurant(scope, world.bar)).outcome == "gone"
    async with as_person(world.pool, OWNER) as scope:
        assert (await restaurants.close_restaurant(scope, world.bar)).outcome == "orders"
    assert await world.advance(COOK, order, "reject", "busy") == "ok"
    async with as_person(world.pool, ANNA) as scope:
        at = await world.owner.fetchval("select now() + interval '1 day'")
        booked = await bookings.book_table(scope, world.bar, at, 2, "")
    async with as_person(world.pool, OWNER) as scope:
        assert await restaurants.close_restaurant(scope, world.bar) == Closed("ok", [(booked.booking or 0, ANNA)])
        assert await restaurants.my_restaurants(scope, 0) == []
    async with as_person(world.pool, KEZA) as scope:
        kept = await orders.find_food_order(scope, order)
    assert kept is not None
    assert (kept.status, kept.reason) == ("rejected", "busy")


async def test_assistants_look_up_places_menus_and_own_orders_as_they_are(world: World) -> None:
    order = await world.placed()
    async with as_person(world.pool, KEZA) as scope:
        desk = Desk(scope, "RW", Speaker(build_registry().catalogue, "en"))
        (place,) = await search_restaurants.function(desk, "brochette", "Remera")
        assert (place.title, place.open_now, place.address) == ("Inzozi", True, f"ai-agents:restaurant:{world.bar}")
        assert await search_restaurants.function(desk, "sushi") == []
        menu = await get_menu.function(desk, "inzozi")
        assert [(dish.title, dish.price) for dish in menu] == [("Brochette", "2,500 RWF"), ("Fanta", "800 RWF")]
        assert [dish.title for dish in await get_menu.function(desk, "Inzozi", "fanta")] == ["Fanta"]
        (own,) = await my_orders.function(desk)
        assert (own.title, own.status, own.total) == ("Inzozi", "waits for the kitchen", "2,500 RWF")
        assert own.address == f"ai-agents:order-show:{order}"
    async with as_person(world.pool, ANNA) as scope:
        assert await my_orders.function(Desk(scope, "RW", Speaker(build_registry().catalogue, "en"))) == []
