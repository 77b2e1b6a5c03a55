"""Homes on a real database: who may do and see what, and that of two at once only one wins."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from msgspec.structs import replace

from databases import Database
from easymo.database.connect import Connection, Pool, connect
from easymo.database.scope import Scope
from easymo.listings.photos import KeptPhoto, KeptPhotos, add_photos, photos_of
from easymo.listings.query import Query
from easymo.listings.search import search
from easymo.people.blocks import block_owner
from easymo.people.ratings import Rating, rate, rating_of
from easymo.places.gazetteer import load
from easymo.reading import Money
from easymo.services.property import inquiries, stays, store, viewings
from easymo.services.property.home import Home, expires
from easymo.services.property.search import query_of
from easymo.services.property.stays import AskedStay, Booked, MovedDays, MovedStay
from easymo.services.property.store import Ended, Settled
from easymo.services.property.viewing import moves
from easymo.services.property.viewings import Moved, Proposed

OWNER, ANNA, BORIS, STRANGER = 1, 2, 3, 4
PEOPLE = (OWNER, ANNA, BORIS, STRANGER)
NOW = datetime.now(UTC)
TODAY = NOW.date()
SOON = NOW + timedelta(days=3)
HOUSE = Home(
    title="Sunny house",
    details="Near the school",
    deal="rent",
    type="house",
    bedrooms=2,
    furnished=False,
    place=load().find("Kacyiru")[0],
    price=Money(250_000, 250_000),
    unit="month",
    deposit=500_000,
    available=None,
    minimum_nights=None,
    amenities=("parking",),
    lister="owner",
    country="RW",
)
FLAT = replace(HOUSE, title="Guest flat", deal="stay", unit="night", price=Money(40_000, 40_000), deposit=None)


class World:
    """Four people; the first offers a house to rent and a flat for short stays."""

    def __init__(self, pool: Pool, owner: Connection) -> None:
        self.pool = pool
        self.owner = owner
        self.house = self.flat = 0

    @asynccontextmanager
    async def scope(self, person: int | None) -> AsyncGenerator[Scope]:
        """A transaction with the person's rights, as a turn has them; committed at its end."""
        async with self.pool.acquire() as connection, connection.transaction():
            await connection.execute(f"set local role easymo_person; set local app.person = '{person or ''}'")
            yield Scope(connection, person or 0)

    async def offer(self, home: Home, by: int = OWNER) -> int:
        async with self.scope(by) as scope:
            return await store.create_home(scope, home, home.words(["home"]), expires(NOW))

    async def propose(self, person: int | None = ANNA, home: int | None = None, at: datetime = SOON) -> Proposed:
        async with self.scope(person) as scope:
            return await viewings.propose_viewing(scope, home or self.house, at)

    async def move(self, person: int | None, id: int, seen: int, move: Any, at: datetime | None = None) -> Moved:
        async with self.scope(person) as scope:
            return await viewings.move_viewing(scope, id, seen, move, at)

    async def stay(self, person: int | None = ANNA, first: int = 5, nights: int = 3) -> AskedStay:
        async with self.scope(person) as scope:
            return await stays.ask_stay(scope, self.flat, TODAY + timedelta(days=first), nights)

    async def move_days(self, person: int | None, id: int, first: int = 30, nights: int = 3) -> MovedDays:
        async with self.scope(person) as scope:
            return await stays.move_stay_days(scope, id, TODAY + timedelta(days=first), nights)

    async def move_stay(self, person: int | None, id: int, move: str) -> MovedStay:
        async with self.scope(person) as scope:
            return await stays.move_stay(scope, id, move)

    async def found(self, query: Query, person: int = ANNA) -> list[int]:
        async with self.scope(person) as scope:
            return [hit.id for hit in await search(scope, "RW", query)]


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="owner")
    await owner.executemany(
        "insert into profiles (id, phone_number, name, country) values ($1, $2, $3, 'RW')",
        [(person, f"+25078000000{person}", f"Person {person}") for person in PEOPLE],
    )
    world = World(pool, owner)
    world.house, world.flat = await world.offer(HOUSE), await world.offer(FLAT)
    yield world
    await owner.close()


# Homes ----------------------------------------------------------------------------------------------------------


async def test_home_is_found_at_once_and_disappears_at_once(world: World) -> None:
    to_rent = query_of({"deal": "rent"})
    assert await world.found(to_rent) == [world.house]
    for hide in (store.pause_home, store.take_home):
        async with world.scope(OWNER) as scope:
            assert await hide(scope, world.house)
        assert await world.found(to_rent) == []
        async with world.scope(OWNER) as scope:
            assert await store.open_home(scope, world.house, expires(NOW))
        assert await world.found(to_rent) == [world.house]
    async with world.scope(OWNER) as scope:
        assert await store.delete_home(scope, world.house)
        assert not await store.delete_home(scope, world.house)
    assert await world.found(to_rent) == []
    kept = await world.owner.fetchrow("select title, details, place, words from homes where id = $1", world.house)
    assert set(kept or ()) == {""}


@pytest.mark.parametrize(
    ("looked_for", "is_found"),
    [
        ({"deal": "rent"}, True),
        ({"deal": "sale"}, False),
        ({"type": "house", "bedrooms": 2, "furnished": "no"}, True),
        ({"bedrooms": 3}, False),
        ({"furnished": "yes"}, False),
        ({"price": Money(300_000, 300_000)}, True),
        ({"price": Money(100_000, 200_000)}, False),
        ({"price": Money(260_000, 300_000)}, False),
        ({"place": load().find("Kacyiru")[0]}, True),
        ({"place": load().find("Rubavu")[0]}, False),
        ({"month": f"{TODAY + timedelta(days=62):%y%m}"}, True),
        ({"month": f"{TODAY:%y%m}"}, False),
    ],
)
async def test_home_is_found_by_what_it_is(world: World, looked_for: dict[str, Any], is_found: bool) -> None:
    """The house to rent is free from a month and a half on."""
    later = TODAY + timedelta(days=45)
    async with world.scope(OWNER) as scope:
        await store.take_home(scope, world.flat)
        assert await store.change_home(scope, world.house, replace(HOUSE, available=later), "house", expires(NOW))
    assert (world.house in await world.found(query_of(looked_for))) is is_found


async def test_prices_are_compared_by_the_month_and_the_night(world: World) -> None:
    yearly = await world.offer(replace(HOUSE, unit="year", price=Money(2_400_000, 2_400_000)))
    weekly = await world.offer(replace(FLAT, unit="week", price=Money(140_000, 140_000)))
    assert yearly in await world.found(query_of({"deal": "rent", "price": Money(200_000, 200_000)}))
    assert await world.found(query_of({"deal": "stay", "price": Money(20_000, 20_000)})) == [weekly]


@pytest.mark.parametrize("person", [ANNA, None])
async def test_nobody_else_changes_a_home(world: World, person: int | None) -> None:
    async with world.scope(person) as scope:
        assert not await store.change_home(scope, world.house, HOUSE, "", expires(NOW))
        for change in (store.pause_home, store.take_home, store.delete_home):
            assert not await change(scope, world.house)
        assert not await store.open_home(scope, world.house, expires(NOW))
        assert await store.end_requests(scope, world.house) == []
    assert await world.found(query_of({"deal": "rent"})) == [world.house]


async def test_home_is_seen_by_others_while_it_is_offered_or_taken(world: World) -> None:
    seen: dict[str, list[bool]] = {}
    for status in ("open", "paused", "taken", "held", "deleted"):
        await world.owner.execute("update homes set status = $1 where id = $2", status, world.house)
        seen[status] = []
        for person in (OWNER, ANNA, None):
            async with world.scope(person) as scope:
                seen[status].append(await store.find_home(scope, world.house) is not None)
    hidden = {"paused": [True, False, False], "held": [True, False, False], "deleted": [False, False, False]}
    assert seen == {"open": [True, True, True], "taken": [True, True, True], **hidden}


async def test_blocked_people_have_nothing_to_do_with_each_other(world: World) -> None:
    viewing = (await world.propose()).viewing or 0
    async with world.scope(ANNA) as scope:
        assert (await block_owner(scope, "home", world.house)).outcome == "ok"
        assert await store.find_home(scope, world.house) is None
        assert (await inquiries.ask_about_home(scope, world.house, "Hello")).outcome == "gone"
        assert (await inquiries.ask_contact(scope, world.house)).outcome == "gone"
    assert (await world.stay()).outcome == "gone"
    assert await world.move(OWNER, viewing, 1, "confirm") == Moved("gone")
    assert await world.move(OWNER, viewing, 1, "decline") == Moved("ok", ANNA)
    assert await world.found(Query(domain="home")) == []


@pytest.mark.parametrize(("decision", "status"), [("publish", "open"), ("refuse", "paused")])
async def test_home_that_is_held_back_waits_for_an_operator(world: World, decision: str, status: str) -> None:
    async with world.scope(OWNER) as scope:
        id = await store.create_home(scope, replace(HOUSE, bedrooms=9), "held", expires(NOW), held=True)
        await store.hold_home(scope, id, "unseen")
        assert not await store.open_home(scope, id, expires(NOW))
    review: int = await world.owner.fetchval("select id from reviews where subject = $1", f"home:{id}")
    async with world.scope(OWNER) as scope:
        assert await store.settle_home(scope, review) is None  # undecided
    await world.owner.execute("update reviews set status = 'decided', decision = $1, decided_at = now()", decision)
    async with world.scope(ANNA) as scope:
        assert await store.settle_home(scope, review) is None
    assert await world.found(query_of({"bedrooms": 9})) == []
    async with world.scope(OWNER) as scope:
        assert await store.settle_home(scope, review) == Settled(id, decision, "Sunny house")
        assert await store.settle_home(scope, review) is None  # once
        found = await store.find_home(scope, id)
        assert found is not None
        assert found.status == status
    assert await world.found(query_of({"bedrooms": 9})) == ([id] if decision == "publish" else [])


async def test_photos_go_with_the_home(world: World) -> None:
    photos = [uuid4() for _ in range(4)]
    await world.owner.executemany(
        "insert into documents (id, person, key, kind, mime_type, size, sha256, key_id, wrapped_key, expires_at)"
        " values ($1, $2, $3, 'listing-photo', 'image/jpeg', 1, '', '', '', now() + interval '1 day')",
        [(id, OWNER, str(id)) for id in photos],
    )
    kept = KeptPhotos((KeptPhoto(photos[0], photos[1], 7), KeptPhoto(photos[2], photos[3], 8)))
    async with world.scope(OWNER) as scope:
        assert await add_photos(scope, "home", world.house, kept) == 2
    async with world.scope(ANNA) as scope:
        assert len(await photos_of(scope, "home", world.house)) == 2
    async with world.scope(OWNER) as scope:
        await store.delete_home(scope, world.house)
    assert await world.owner.fetchval("select count(*) from listing_photos") == 0
    assert await world.owner.fetchval("select bool_and(expires_at <= now()) from documents")


async def test_owner_is_reminded_once_before_each_end(world: World) -> None:
    async def due() -> list[tuple[str, timedelta]]:
        rows = await world.owner.fetch(
            "select address, due_at from notifications where address like $1", f"%:{world.house}"
        )
        return [(row["address"], row["due_at"] - NOW) for row in rows]

    address = f"property:told-expiry:{world.house}"
    assert await due() == [(address, timedelta(days=27))]
    async with world.scope(OWNER) as scope:
        await store.open_home(scope, world.house, NOW + timedelta(days=40))
    assert await due() == [(address, timedelta(days=37))]
    async with world.scope(OWNER) as scope:
        await store.take_home(scope, world.house)
        await store.end_requests(scope, world.house)
    assert await due() == []


# Viewings -------------------------------------------------------------------------------------------------------


async def test_viewing_tells_whom_to_tell_and_is_asked_for_once(world: World) -> None:
    first = await world.propose()
    assert (first.outcome, first.other) == ("ok", OWNER)
    assert await world.propose() == Proposed("duplicate", first.viewing)
    assert (await world.propose(BORIS)).outcome == "ok"
    assert await world.propose(OWNER) == Proposed("own")
    assert await world.propose(None) == Proposed("gone")
    assert await world.propose(ANNA, home=999) == Proposed("gone")
    assert await world.propose(STRANGER, at=NOW - timedelta(minutes=1)) == Proposed("past")
    assert await world.propose(STRANGER, at=NOW + timedelta(days=90)) == Proposed("past")


async def test_database_allows_what_the_rules_say_and_nothing_else(world: World) -> None:
    """Every status, proposer, side and move, before and after the moment."""
    for status in ("proposed", "confirmed", "declined", "cancelled"):
        for by in ("seeker", "owner"):
            for at in (SOON, NOW - timedelta(hours=2)):
                for side, person in (("seeker", ANNA), ("owner", OWNER)):
                    allowed = moves(status, by, side, begun=at < NOW)  # pyright: ignore[reportArgumentType]
                    for move in ("confirm", "change", "decline", "cancel"):
                        id = await world.owner.fetchval(
                            "insert into viewings (home, seeker, at, proposed_by, status) values ($1, $2, $3, $4, $5)"
                            " returning id",
                            world.house,
                            ANNA,
                            at,
                            by,
                            status,
                        )
                        moved = await world.move(person, id, 1, move, SOON)
                        case = f"{status} by {by}, {side} would {move}, {at:%H:%M}"
                        assert (moved.outcome == "ok") is (move in allowed), case
                        await world.owner.execute("update viewings set status = 'cancelled' where id = $1", id)
    assert await world.move(STRANGER, 1, 1, "cancel") == Moved("gone")
    assert await world.move(None, 1, 1, "cancel") == Moved("gone")


async def test_of_many_moves_at_once_one_happens(world: World) -> None:
    id = (await world.propose()).viewing or 0
    tries = [(OWNER, "confirm", None), (OWNER, "decline", None), (ANNA, "cancel", None), (ANNA, "change", SOON)] * 5
    outcomes = await asyncio.gather(*(world.move(person, id, 1, move, at) for person, move, at in tries))
    assert sorted(moved.outcome for moved in outcomes) == ["changed"] * 19 + ["ok"]
    assert await world.owner.fetchval("select version from viewings") == 2


async def test_all_that_became_of_a_viewing_is_written_down_and_stays(world: World) -> None:
    id = (await world.propose()).viewing or 0
    later = SOON + timedelta(days=1)
    await world.move(OWNER, id, 1, "change", later)
    await world.move(ANNA, id, 2, "confirm")
    await world.move(OWNER, id, 3, "cancel")
    rows = await world.owner.fetch("select version, side, status, at from viewing_events order by version")
    assert [tuple(row) for row in rows] == [
        (1, "seeker", "proposed", SOON),
        (2, "owner", "proposed", later),
        (3, "seeker", "confirmed", later),
        (4, "owner", "cancelled", later),
    ]
    for statement in ("update viewing_events set status = 'x'", "delete from viewing_events"):
        async with world.pool.acquire() as connection:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)


async def test_numbers_are_known_to_both_sides_of_a_confirmed_viewing_only(world: World) -> None:
    id = (await world.propose()).viewing or 0

    async def contacts() -> list[str | None]:
        seen: list[str | None] = []
        for person in (ANNA, OWNER, STRANGER):
            async with world.scope(person) as scope:
                found = await viewings.find_viewing(scope, id)
                seen.append(found.contact if found else "nothing")
        return seen

    assert await contacts() == [None, None, "nothing"]
    await world.move(OWNER, id, 1, "confirm")
    assert await contacts() == ["+250780000001", "+250780000002", "nothing"]
    await world.move(ANNA, id, 2, "cancel")
    assert await contacts() == [None, None, "nothing"]


async def test_both_are_reminded_a_day_and_an_hour_before_and_asked_afterwards(world: World) -> None:
    id = (await world.propose()).viewing or 0
    await world.move(OWNER, id, 1, "confirm")
    async with world.scope(OWNER) as scope:
        found = await viewings.find_viewing(scope, id)
        assert found is not None
        await viewings.remind_of_viewing(scope, found, NOW)
        await viewings.remind_of_viewing(scope, found, NOW)  # the same again
    rows = await world.owner.fetch(
        "select person, due_at, priority from notifications where key like 'viewing:%' order by due_at, person"
    )
    urgent = {row["due_at"]: row["priority"] == 0 for row in rows}
    times = [SOON - timedelta(days=1), SOON - timedelta(hours=1), SOON + timedelta(hours=1)]
    assert [(row["person"], row["due_at"]) for row in rows] == [(each, at) for at in times for each in (OWNER, ANNA)]
    assert urgent == dict(zip(times, (False, True, False), strict=True))
    async with world.scope(ANNA) as scope:
        await viewings.forget_reminders(scope, id)
    assert await world.owner.fetchval("select count(*) from notifications where key like 'viewing:%'") == 0


async def test_both_rate_once_after_the_viewing(world: World) -> None:
    id = (await world.propose()).viewing or 0
    await world.move(OWNER, id, 1, "confirm")

    async def rated(person: int, other: int, stars: int) -> bool:
        async with world.scope(person) as scope:
            return await rate(scope, "viewing", id, other, stars, "")

    assert not await rated(ANNA, OWNER, 1)  # too early
    await world.owner.execute("update viewings set at = now() - interval '1 hour'")
    assert [await rated(ANNA, OWNER, 5), await rated(ANNA, OWNER, 1), await rated(OWNER, ANNA, 4)] == [
        True,
        False,
        True,
    ]
    assert not await rated(STRANGER, OWNER, 1)
    async with world.scope(BORIS) as scope:
        assert await rating_of(scope, OWNER) == Rating(5.0, 1)


async def test_who_waits_for_a_taken_home_is_told_once(world: World) -> None:
    viewing = (await world.propose()).viewing or 0
    async with world.scope(OWNER) as scope:
        assert await store.end_requests(scope, world.house) == []  # it is offered
        await store.take_home(scope, world.house)
        assert await store.end_requests(scope, world.house) == [Ended("viewing", viewing, ANNA)]
        assert await store.end_requests(scope, world.house) == []
    assert await world.move(ANNA, viewing, 2, "confirm") == Moved("over")


# Short stays ----------------------------------------------------------------------------------------------------


async def test_of_stays_that_overlap_one_is_confirmed(world: World) -> None:
    people = range(100, 120)
    await world.owner.executemany("insert into profiles (id) values ($1)", [(person,) for person in people])
    asked = [await world.stay(person, first=5 + number % 3) for number, person in enumerate(people)]
    moved = await asyncio.gather(*(world.move_stay(OWNER, each.stay or 0, "confirm") for each in asked))
    assert sorted(each.outcome for each in moved) == ["ok"] + ["over"] * 19
    (winner,) = [each for each in moved if each.outcome == "ok"]
    assert len(winner.declined) == 19
    assert await world.owner.fetchval("select count(*) from stays where status = 'confirmed'") == 1


async def test_database_itself_takes_no_two_confirmed_stays_for_one_day(world: World) -> None:
    insert = "insert into stays (home, arrives, leaves, status) values ($1, $2, $3, 'confirmed')"
    await world.owner.execute(insert, world.flat, TODAY, TODAY + timedelta(days=2))
    await world.owner.execute(insert, world.flat, TODAY + timedelta(days=2), TODAY + timedelta(days=3))
    await world.owner.execute(insert, world.house, TODAY, TODAY + timedelta(days=2))
    with pytest.raises(asyncpg.ExclusionViolationError):
        await world.owner.execute(insert, world.flat, TODAY + timedelta(days=1), TODAY + timedelta(days=5))


async def test_confirmed_days_are_taken_until_the_stay_is_cancelled(world: World) -> None:
    first = await world.stay()
    assert (first.outcome, first.other) == ("ok", OWNER)
    assert (await world.stay()).outcome == "duplicate"
    assert await world.move_stay(ANNA, first.stay or 0, "confirm") == MovedStay("gone")
    assert await world.move_stay(OWNER, first.stay or 0, "confirm") == MovedStay("ok", ANNA)
    assert (await world.stay(BORIS, first=7)).outcome == "taken"
    assert (await world.stay(BORIS, first=8)).outcome == "ok"  # the day on which the first leaves
    async with world.scope(STRANGER) as scope:
        days = Booked(TODAY + timedelta(days=5), TODAY + timedelta(days=8))
        assert await stays.booked_days(scope, world.flat) == [days]
        assert await stays.find_stay(scope, first.stay or 0) is None
        assert await stays.keep_days(scope, world.flat, TODAY, 1) == "gone"
    async with world.scope(OWNER) as scope:
        assert await stays.keep_days(scope, world.flat, TODAY + timedelta(days=7), 9) == "taken"
    assert await world.move_stay(ANNA, first.stay or 0, "cancel") == MovedStay("ok", OWNER)
    assert (await world.stay(BORIS, first=6)).outcome == "ok"


@pytest.mark.parametrize(
    ("person", "first", "nights", "outcome"),
    [
        (OWNER, 5, 3, "own"),
        (None, 5, 3, "gone"),
        (ANNA, -3, 3, "past"),
        (ANNA, 500, 3, "past"),
        (ANNA, 5, 1, "short"),
        (ANNA, 5, 91, "past"),
    ],
)
async def test_stay_that_cannot_be(world: World, person: int | None, first: int, nights: int, outcome: str) -> None:
    await world.owner.execute("update homes set minimum_nights = 2")
    assert await world.stay(person, first, nights) == AskedStay(outcome)


async def test_stay_is_rated_when_it_is_over(world: World) -> None:
    id = (await world.stay()).stay or 0
    await world.move_stay(OWNER, id, "confirm")
    async with world.scope(ANNA) as scope:
        assert not await rate(scope, "stay", id, OWNER, 5)
    await world.owner.execute("update stays set arrives = arrives - 20, leaves = leaves - 20")
    async with world.scope(ANNA) as scope:
        assert await rate(scope, "stay", id, OWNER, 5)


# Inquiries and contacts -----------------------------------------------------------------------------------------


async def test_words_go_to_the_other_side_and_wait_for_an_answer(world: World) -> None:
    async with world.scope(ANNA) as scope:
        first = await inquiries.ask_about_home(scope, world.house, "Is there water?")
        assert (first.outcome, first.other) == ("ok", OWNER)
        id = first.inquiry or 0
        outcomes = [(await inquiries.ask_about_home(scope, world.house, "And?")).outcome for _ in range(3)]
        assert outcomes == ["ok", "ok", "wait"]
    async with world.scope(STRANGER) as scope:
        assert (await inquiries.write_inquiry(scope, id, "Hello")).outcome == "gone"
        assert await inquiries.find_inquiry(scope, id) is None
    async with world.scope(OWNER) as scope:
        assert await inquiries.write_inquiry(scope, id, "Yes") == inquiries.Written("ok", id, ANNA)
        assert [listed.words for listed in await inquiries.my_inquiries(scope, 0)] == ["Yes"]
        assert (await inquiries.ask_about_home(scope, world.house, "Hello")).outcome == "own"
    async with world.scope(ANNA) as scope:
        assert (await inquiries.write_inquiry(scope, id, "Thanks")).outcome == "ok"


async def test_number_is_given_by_the_owner_alone_and_seen_by_the_asker_alone(world: World) -> None:
    async with world.scope(ANNA) as scope:
        asked = await inquiries.ask_contact(scope, world.house)
        assert (asked.outcome, asked.other) == ("ok", OWNER)
        id = asked.inquiry or 0
        assert (await inquiries.ask_contact(scope, world.house)).outcome == "asked"
        assert (await inquiries.answer_contact(scope, id, gives=True)).other is None
    async with world.scope(OWNER) as scope:
        assert await inquiries.answer_contact(scope, id, gives=False) == inquiries.Written("ok", id, ANNA)
        assert await inquiries.answer_contact(scope, id, gives=True) == inquiries.Written("ok", id, ANNA)
        assert await inquiries.answer_contact(scope, id, gives=True) == inquiries.Written("already", id)
        assert await inquiries.answer_contact(scope, id, gives=False) == inquiries.Written("already", id)
        found = await inquiries.find_inquiry(scope, id)
        assert found is not None
        assert found.contact is None  # the asker gave none
    async with world.scope(ANNA) as scope:
        found = await inquiries.find_inquiry(scope, id)
        assert found is not None
        assert found.contact == "+250780000001"


async def test_owner_names_other_days_and_the_guest_takes_them(world: World) -> None:
    id = (await world.stay()).stay or 0
    other = (await world.stay(BORIS, first=20)).stay or 0
    assert await world.move_days(ANNA, id) == MovedDays("gone")
    assert await world.move_days(STRANGER, id) == MovedDays("gone")
    assert await world.move_days(OWNER, id, first=400) == MovedDays("past")
    assert await world.move_days(OWNER, id, nights=91) == MovedDays("past")
    assert await world.move_stay(OWNER, other, "confirm") == MovedStay("ok", BORIS)
    assert await world.move_days(OWNER, id, first=21) == MovedDays("taken")
    assert await world.move_days(OWNER, other) == MovedDays("over")
    assert await world.move_days(OWNER, id, first=30, nights=4) == MovedDays("ok", ANNA)
    assert await world.move_stay(OWNER, id, "confirm") == MovedStay("gone")  # it is the guest's to say
    assert await world.move_stay(ANNA, id, "confirm") == MovedStay("ok", OWNER)
    async with world.scope(ANNA) as scope:
        found = await stays.find_stay(scope, id)
    assert found is not None
    assert (found.status, found.nights, found.from_owner) == ("confirmed", 4, True)
    assert found.arrives == TODAY + timedelta(days=30)


async def test_owner_does_not_name_days_the_guest_asks_for_already(world: World) -> None:
    first, second = (await world.stay()).stay or 0, (await world.stay(first=15)).stay or 0
    assert await world.move_days(OWNER, first, first=15) == MovedDays("duplicate")
    assert await world.move_days(OWNER, second, first=15, nights=2) == MovedDays("ok", ANNA)


@pytest.mark.parametrize("table", ["viewings", "stays", "home_inquiries", "home_messages"])
async def test_people_write_to_none_of_it_but_through_functions(world: World, table: str) -> None:
    await world.propose()
    async with world.scope(ANNA) as scope:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await scope.fetch(f"delete from {table}")
