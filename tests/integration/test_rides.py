"""Rides on a real database: who gets them, what each side may do, what it costs, and many at once."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from databases import Database
from easymo.conversation import formats
from easymo.database.connect import Connection, Pool, connect
from easymo.database.scope import Scope
from easymo.ledger import ledger
from easymo.places.gazetteer import Place
from easymo.recognition.papers import Field
from easymo.reviews import deciding, queue
from easymo.services.mobility import drivers, offers, plans, rides
from easymo.services.mobility.dispatch import AT_ONCE, LONGEST, UNFINISHED, UNMET, UNSETTLED, Dispatcher
from easymo.services.mobility.drivers import Submission
from easymo.services.mobility.papers import Paper
from easymo.services.mobility.rides import Trip, Wanted
from easymo.services.mobility.schedule import AHEAD, LEAD
from easymo.services.mobility.tariff import tariff_of
from easymo.services.mobility.trip import MOVES
from easymo.turns.merge import merge_people

RIDER, OTHER_RIDER, STRANGER = 1, 2, 3
ERIC, KEZA, AMINA = 11, 12, 13
KIMIRONKO, TOWN = Place("Kimironko", -1.9497, 30.1260), Place("Kigali", -1.9441, 30.0619)
FAR_AWAY = Place("Rubavu", -1.6760, 29.2600)
DOCUMENT = UUID(int=7)
IN_A_YEAR = datetime.now(UTC).date() + timedelta(days=365)


class World:
    """Riders, drivers, and a clock for those who wait."""

    def __init__(self, pool: Pool, owner: Connection) -> None:
        self.pool = pool
        self.owner = owner
        self.now = datetime.now(UTC)
        self.dispatcher = Dispatcher(pool, "1", clock=lambda: self.now)

    @asynccontextmanager
    async def scope(self, person: int) -> AsyncGenerator[Scope]:
        """A transaction with the person's rights, as a turn has them; committed at its end."""
        async with self.pool.acquire() as connection, connection.transaction():
            await connection.execute("set local role easymo_person")
            await connection.execute("select set_config('app.person', $1, true)", str(person))
            yield Scope(connection, person)

    async def as_(self, person: int, store: Any, *args: Any) -> Any:
        async with self.scope(person) as scope:
            return await store(scope, *args)

    async def meet(self, *people: int) -> None:
        await self.owner.executemany(
            "insert into profiles (id, name, phone_number) overriding system value values ($1, $2, $3)"
            " on conflict do nothing",
            [(person, f"Person {person}", f"+25078{person:07}") for person in people],
        )

    async def hire(self, *people: int, vehicle: str = "moto", place: Place = KIMIRONKO) -> None:
        """Drivers with approved papers, online."""
        await self.meet(*people)
        await self.owner.executemany(
            "insert into driver_papers (driver, country, vehicle, plate, licence, insurance, licence_until,"
            " insurance_until, status) values ($1, 'RW', $2, $3, $4, $4, $5, $5, 'approved')",
            [(person, vehicle, f"RA{person:06}", DOCUMENT, IN_A_YEAR) for person in people],
        )
        for person in people:
            await self.as_(person, drivers.go_online, place)

    async def ask(
        self, rider: int = RIDER, vehicle: str = "moto", *, fare: int = 1500, negotiated: bool = False
    ) -> int:
        wanted = Wanted(vehicle, KIMIRONKO, TOWN, 9.3, fare, negotiated)
        requested = await self.as_(rider, rides.request_trip, wanted, tariff_of("RW", vehicle))
        assert requested.outcome == "ok"
        return requested.trip

    async def told(self) -> list[tuple[int, str]]:
        """Whom the house told what, since last asked."""
        rows = await self.owner.fetch(
            "with gone as (delete from inbox where kind = 'tell' returning conversation, payload, id)"
            " select conversation, convert_from(payload, 'utf8')::jsonb ->> 'address' as address from gone order by id"
        )
        return [(row["conversation"], row["address"]) for row in rows]

    async def offered(self) -> dict[int, int]:
        """The offers the dispatcher makes now, by driver."""
        self.now = max(self.now, datetime.now(UTC))
        await self.dispatcher.work()
        return {
            person: int(address.rpartition(":")[2])
            for person, address in await self.told()
            if address.startswith("mobility:told-offer:")
        }

    async def trip(self, id: int, person: int = RIDER) -> Trip:
        found = await self.as_(person, rides.find_trip, id)
        assert found is not None
        return found

    async def bound(self) -> int:
        """A trip that Eric has taken."""
        trip = await self.ask()
        made = await self.offered()
        assert (await self.as_(ERIC, offers.accept_offer, made[ERIC])).outcome == "ok"
        return trip

    async def drive(self, trip: int, *events: str, person: int = ERIC) -> Any:
        moved = None
        for event in events:
            version = (await self.trip(trip, person)).version
            moved = await self.as_(person, rides.move_on, trip, version, event)
            assert moved.outcome == "ok", event
        return moved

    async def give(self, person: int, tokens: int) -> None:
        async with self.pool.acquire() as connection, connection.transaction():
            credited = await ledger.credit(
                Scope(connection, 0), f"gift:{person}:{tokens}", "purchase", "purchases", person, tokens
            )
            assert credited.done

    async def wallet(self, person: int) -> int:
        return (await self.as_(person, ledger.wallet_of)).available


@pytest.fixture
async def world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="test")
    world = World(pool, owner)
    await world.meet(RIDER, OTHER_RIDER, STRANGER)
    yield world
    await owner.close()


async def test_the_database_moves_trips_as_the_state_machine_says(world: World):
    kept = await world.owner.fetch("select status, event, actor, becomes from trip_moves")
    assert {tuple(row) for row in kept} == {(move.status, move.event, move.actor, move.to) for move in MOVES}


async def test_a_ride_from_request_to_settlement(world: World):
    await world.hire(ERIC)
    trip = await world.bound()
    assert await world.trip(trip) != await world.trip(trip, ERIC)
    pin = (await world.trip(trip)).pin
    assert pin is not None
    assert (await world.trip(trip, ERIC)).pin is None
    await world.drive(trip, "head_out", "arrive")
    seen = await world.trip(trip, ERIC)
    assert (await world.as_(ERIC, rides.start_trip, trip, seen.version, pin)).outcome == "ok"
    await world.drive(trip, "complete")
    await world.give(ERIC, 1000)
    await world.drive(trip, "settle")
    assert await world.wallet(ERIC) == 700  # 10 % of 1,500 francs, two tokens each
    events = await world.owner.fetch(
        "select event, actor, status from trip_events where trip = $1 order by version", trip
    )
    assert [tuple(row) for row in events] == [
        ("request", "rider", "requested"), ("offer", "system", "offered"), ("accept", "driver", "accepted"),
        ("head_out", "driver", "arriving"), ("arrive", "driver", "arrived"), ("start", "driver", "in_progress"),
        ("complete", "driver", "completed"), ("settle", "driver", "settled"),
    ]  # fmt: skip
    with pytest.raises(asyncpg.RestrictViolationError):
        await world.owner.execute("delete from trip_events")


async def test_drivers_are_asked_ring_by_ring_and_nobody_twice(world: World):
    near, wider, far = range(20, 24), (30,), (40,)
    await world.hire(*near)
    await world.hire(*wider, place=Place("4 km", KIMIRONKO.latitude + 4 / 111, KIMIRONKO.longitude))
    await world.hire(*far, place=Place("8 km", KIMIRONKO.latitude - 8 / 111, KIMIRONKO.longitude))
    await world.hire(50, place=FAR_AWAY)
    await world.hire(51, vehicle="cab")
    trip = await world.ask()
    asked = [sorted(await world.offered())]
    for _ in range(4):
        assert await world.offered() == {}  # the offers still stand
        world.now += offers.LASTING + timedelta(seconds=1)
        asked.append(sorted(await world.offered()))
    assert len(asked[0]) == AT_ONCE
    assert [[*sorted({*near} - {*asked[0]}), 30], [40], [], []] == asked[1:]
    assert (await world.trip(trip)).status == "expired"


async def test_the_rider_is_told_when_nobody_is_there(world: World):
    trip = await world.ask()
    world.now = datetime.now(UTC)
    await world.dispatcher.work()
    assert await world.told() == [(RIDER, f"mobility:told-none:{trip}")]


async def test_nobody_is_asked_beyond_ten_minutes(world: World):
    await world.hire(*range(20, 30))
    trip = await world.ask()
    await world.offered()
    await world.owner.execute("update trips set created_at = now() - $1::interval, look_at = now()", LONGEST)
    world.now += timedelta(seconds=1)
    assert await world.offered() == {}
    assert (await world.trip(trip)).status == "expired"


async def race(world: World, people: list[int]) -> Counter[str]:
    """All of ``people`` say yes to one ride at once; what each is told."""
    trip = await world.ask()
    await world.owner.execute(
        "with made as (insert into ride_offers (trip, driver, kilometres, fare, until)"
        " select $1, driver, 1, 1500, now() + interval '90 s' from unnest($2::bigint[]) as d (driver))"
        " select move_trip($1, 'offer', 'system', null)",
        trip,
        people,
    )
    ids = {
        row["driver"]: row["id"]
        for row in await world.owner.fetch("select id, driver from ride_offers where trip = $1", trip)
    }
    won = await asyncio.gather(*(world.as_(person, offers.accept_offer, ids[person]) for person in people))
    winner = await world.owner.fetchval("select driver from trips where id = $1", trip)
    assert [person for person, one in zip(people, won, strict=True) if one.outcome == "ok"] == [winner]
    losers = next(one.losers for one in won if one.outcome == "ok")
    assert len(losers) == len(people) - 1
    accepted = await world.owner.fetch("select driver, status from ride_offers where trip = $1", trip)
    assert Counter(row["status"] for row in accepted) == {"accepted": 1, "taken": len(people) - 1}
    await world.drive(trip, "cancel", person=winner)
    return Counter(one.outcome for one in won)


async def races(world: World, rounds: int) -> None:
    people = list(range(1000, 1200))
    await world.meet(*people)
    await world.owner.executemany(
        "insert into driver_positions (driver, vehicle, spot, latitude, longitude, until)"
        " values ($1, 'moto', spot_of('moto', -1.9497, 30.1260), -1.9497, 30.1260, now() + interval '2 hours')",
        [(person,) for person in people],
    )
    for _ in range(rounds):
        assert await race(world, people) == {"ok": 1, "taken": 199}


async def test_of_two_hundred_who_accept_at_once_one_wins(world: World):
    await races(world, 20)


@pytest.mark.long
async def test_of_two_hundred_who_accept_at_once_one_wins_a_thousand_times(world: World):
    await races(world, 1000)


async def test_a_driver_who_says_yes_to_two_rides_at_once_has_one(world: World):
    await world.hire(ERIC)
    await world.ask(RIDER)
    await world.ask(OTHER_RIDER)
    world.now = datetime.now(UTC)
    await world.dispatcher.work()
    both = [int(address.rpartition(":")[2]) for _, address in await world.told()]
    assert len(both) == 2
    won = await asyncio.gather(*(world.as_(ERIC, offers.accept_offer, offer) for offer in both))
    assert sorted(one.outcome for one in won) == ["busy", "ok"]


async def test_a_rider_has_one_ride_at_a_time(world: World):
    wanted = Wanted("moto", KIMIRONKO, TOWN, 9.3, 1500)
    asked = await asyncio.gather(
        *(world.as_(RIDER, rides.request_trip, wanted, tariff_of("RW", "moto")) for _ in range(5))
    )
    assert Counter(one.outcome for one in asked) == {"ok": 1, "active": 4}
    assert len({one.trip for one in asked}) == 1


async def test_cancel_and_accept_at_once_agree(world: World):
    await world.hire(ERIC)
    for _ in range(10):
        trip = await world.ask()
        made = await world.offered()
        seen = (await world.trip(trip)).version
        accepted, cancelled = await asyncio.gather(
            world.as_(ERIC, offers.accept_offer, made[ERIC]), world.as_(RIDER, rides.move_on, trip, seen, "cancel")
        )
        assert {accepted.outcome, cancelled.outcome} in ({"ok", "changed"}, {"over", "ok"})
        if cancelled.outcome == "changed":
            await world.drive(trip, "cancel", person=RIDER)


async def test_what_was_seen_is_not_what_is(world: World):
    await world.hire(ERIC)
    trip = await world.bound()
    seen = (await world.trip(trip, ERIC)).version
    assert (await world.as_(ERIC, rides.move_on, trip, seen, "arrive")).outcome == "ok"
    assert (await world.as_(ERIC, rides.move_on, trip, seen, "arrive")).outcome == "changed"
    assert (await world.as_(RIDER, rides.move_on, trip, seen + 1, "complete")).outcome == "changed"
    assert (await world.as_(STRANGER, rides.move_on, trip, seen + 1, "cancel")).outcome == "gone"
    assert await world.as_(STRANGER, rides.find_trip, trip) is None


@pytest.mark.parametrize(
    ("events", "fee"),
    [((), 0), (("head_out",), 0), (("head_out", "arrive"), 500), (("arrive", "start"), 500)],
)
async def test_calling_off_costs_once_the_driver_is_there(world: World, events: tuple[str, ...], fee: int):
    await world.hire(ERIC)
    await world.give(RIDER, 3000)
    trip = await world.bound()
    for event in events:
        if event == "start":
            pin, seen = (await world.trip(trip)).pin, (await world.trip(trip, ERIC)).version
            assert (await world.as_(ERIC, rides.start_trip, trip, seen, pin)).outcome == "ok"
        else:
            await world.drive(trip, event)
    assert (await world.drive(trip, "cancel", person=RIDER)).fee == fee
    assert (await world.wallet(RIDER), await world.wallet(ERIC)) == (3000 - 2 * fee, 2 * fee)
    assert await world.owner.fetchval("select free from driver_positions where driver = $1", ERIC)


async def test_calling_off_before_somebody_comes_and_by_the_driver_costs_nothing(world: World):
    trip = await world.ask()
    assert (await world.drive(trip, "cancel", person=RIDER)).fee == 0
    await world.hire(ERIC)
    trip = await world.ask()
    await world.offered()
    assert (await world.drive(trip, "cancel", person=RIDER)).fee == 0
    trip = await world.bound()
    await world.drive(trip, "arrive")
    assert (await world.drive(trip, "cancel")).fee == 0
    assert await world.owner.fetchval("select count(*) from ride_dues") == 0


async def test_a_driver_waits_five_minutes_before_a_rider_is_not_there(world: World):
    await world.hire(ERIC)
    trip = await world.bound()
    await world.drive(trip, "arrive")
    seen = (await world.trip(trip, ERIC)).version
    assert (await world.as_(ERIC, rides.move_on, trip, seen, "not_there")).outcome == "early"
    await world.owner.execute("update trips set arrived_at = now() - interval '6 minutes'")
    assert (await world.as_(ERIC, rides.move_on, trip, seen, "not_there")).fee == 500


async def test_who_owes_too_much_pays_before_the_next_ride(world: World):
    await world.hire(ERIC)
    trip = await world.ask(fare=30_000)
    made = await world.offered()
    await world.as_(ERIC, offers.accept_offer, made[ERIC])
    await world.drive(trip, "arrive")
    await world.drive(trip, "cancel", person=RIDER)  # 6,000 francs: 12,000 tokens
    wanted = Wanted("moto", KIMIRONKO, TOWN, 9.3, 1500)
    assert (await world.as_(RIDER, rides.request_trip, wanted, tariff_of("RW", "moto"))).outcome == "owing"
    await world.give(RIDER, 12_000)
    await world.ask()
    assert (await world.wallet(RIDER), await world.wallet(ERIC)) == (0, 12_000)


async def test_the_fifth_wrong_pin_is_the_last_chance_of_that_pin(world: World):
    await world.hire(ERIC)
    trip = await world.bound()
    await world.drive(trip, "arrive")
    seen, pin = (await world.trip(trip, ERIC)).version, (await world.trip(trip)).pin
    assert pin is not None
    wrong = f"{(int(pin) + 1) % 10_000:04}"
    answers = [(await world.as_(ERIC, rides.start_trip, trip, seen, wrong)).outcome for _ in range(5)]
    assert answers == ["wrong"] * 4 + ["renewed"]
    renewed = (await world.trip(trip)).pin
    assert renewed is not None
    assert renewed != pin
    assert (await world.as_(ERIC, rides.start_trip, trip, seen, renewed)).outcome == "ok"


async def test_a_fare_is_agreed_between_rider_and_driver(world: World):
    await world.hire(ERIC, KEZA)
    trip = await world.ask(fare=1000, negotiated=True)
    made = await world.offered()
    assert (await world.as_(ERIC, offers.counter_offer, made[ERIC], 5000)).outcome == "bounds"
    assert (await world.as_(ERIC, offers.counter_offer, made[ERIC], 1400)).outcome == "ok"
    assert (await world.as_(KEZA, offers.counter_offer, made[KEZA], 1200)).rider == RIDER
    assert (await world.as_(STRANGER, offers.accept_counter, made[KEZA])).outcome == "gone"
    assert (await world.as_(RIDER, offers.decline_offer, made[ERIC])).driver == ERIC
    won = await world.as_(RIDER, offers.accept_counter, made[KEZA])
    assert (won.outcome, won.other) == ("ok", KEZA)
    assert (await world.trip(trip, KEZA)).fare == 1200
    assert (await world.as_(ERIC, offers.accept_offer, made[ERIC])).outcome == "taken"


async def test_when_all_decline_the_next_are_asked_at_once(world: World):
    await world.hire(ERIC)
    trip = await world.ask()
    made = await world.offered()
    await world.hire(KEZA)
    assert (await world.as_(ERIC, offers.decline_offer, made[ERIC])).outcome == "ok"
    world.now = datetime.now(UTC) + timedelta(seconds=1)
    again = await world.offered()
    assert [*again] == [KEZA]
    assert (await world.as_(KEZA, offers.find_ride_offer, again[KEZA])).trip == trip


async def test_blocked_and_own_never_meet(world: World):
    await world.hire(ERIC, RIDER)
    await world.owner.execute(
        "insert into blocks (person, blocked, domain, title) values ($1, $2, 'ride', '')", ERIC, RIDER
    )
    await world.ask()
    assert await world.offered() == {}
    assert await world.as_(ERIC, offers.waiting_riders) == []


async def test_a_driver_online_sees_who_waits_and_takes_them(world: World):
    await world.hire(ERIC)
    trip = await world.ask()
    waiting = await world.as_(ERIC, offers.waiting_riders)
    assert [one.trip for one in waiting] == [trip]
    offer = await world.as_(ERIC, offers.offer_myself, trip)
    assert offer == await world.as_(ERIC, offers.offer_myself, trip)
    assert (await world.as_(ERIC, offers.accept_offer, offer)).outcome == "ok"
    assert await world.as_(STRANGER, offers.offer_myself, trip) is None


async def test_silent_drivers_go_offline_and_are_told(world: World):
    await world.hire(ERIC, KEZA)
    world.now += drivers.HEARTBEAT - timedelta(minutes=1)
    await world.dispatcher.work()
    assert await world.told() == []
    world.now += timedelta(minutes=2)
    await world.dispatcher.work()
    assert sorted(await world.told()) == [(ERIC, "mobility:told-offline"), (KEZA, "mobility:told-offline")]
    driving = await world.as_(ERIC, drivers.my_driving)
    assert not driving.online


async def test_the_nearest_are_found_exactly(world: World):
    await world.owner.execute(
        "insert into profiles (id, name, phone_number) overriding system value"
        " select id, '', '+2507' || id from generate_series(100000, 102000) as id"
    )
    await world.owner.execute("select setseed(0.5)")
    await world.owner.execute(
        "insert into driver_positions (driver, vehicle, spot, latitude, longitude, until, free)"
        " select id, v, spot_of(v, lat, lon), lat, lon, now() + interval '1 hour', id % 10 > 0"
        " from (select id, case when id % 3 = 0 then 'cab' else 'moto' end as v, -2 + random() * 0.2 as lat,"
        " 30 + random() * 0.2 as lon from generate_series(100000, 102000) as id) d"
    )
    for radius, most in ((3, 10), (10, 3), (10, 500), (0.5, 10), (1.5, 40)):
        asked = ("moto", -1.9497, 30.1260, radius, most)
        found = await world.owner.fetch("select driver, kilometres from nearest_drivers($1, $2, $3, $4, $5)", *asked)
        every = await world.owner.fetch(
            "select driver, km from (select driver, line_km($2, $3, latitude, longitude) as km from driver_positions"
            " where vehicle = $1 and free) d where km <= $4 order by km, driver limit $5",
            *asked,
        )
        assert [row["driver"] for row in found] == [row["driver"] for row in every]


def submission(plate: str = "RAD123C", vehicle: str = "moto") -> Submission:
    good = Paper(DOCUMENT, {"licence_expiry": Field(IN_A_YEAR.isoformat(), 0.9)}, IN_A_YEAR)
    return Submission(vehicle, plate, good, good, Paper(DOCUMENT, {}))


async def decide(world: World, review: int, decision: str) -> None:
    async with world.pool.acquire() as connection, connection.transaction():
        await deciding.decide(
            connection, review, (await queue.find(connection, review)).version, decision, "", "aline", "1"
        )


async def test_papers_are_looked_at_before_somebody_drives(world: World):
    await world.meet(ERIC)
    assert (await world.as_(ERIC, drivers.go_online, KIMIRONKO)).outcome == "papers"
    submitted = await world.as_(ERIC, drivers.submit_papers, "RW", submission())
    assert submitted.outcome == "ok"
    payload = (await queue.find(world.owner, submitted.review)).payload
    assert payload["read"]["licence"]["licence_expiry"] == {"value": IN_A_YEAR.isoformat(), "confidence": 0.9}
    assert (payload["licence_until"], payload["registration"]) == (IN_A_YEAR.isoformat(), str(DOCUMENT))
    assert (await world.as_(ERIC, drivers.submit_papers, "RW", submission())).outcome == "waiting"
    assert (await world.as_(ERIC, drivers.decide_papers, submitted.review)).outcome == "gone"
    await decide(world, submitted.review, "approve")
    assert await world.told() == [(ERIC, f"mobility:driver-decided:{submitted.review}")]
    assert (await world.as_(STRANGER, drivers.decide_papers, submitted.review)).outcome == "gone"
    assert (await world.as_(ERIC, drivers.decide_papers, submitted.review)).outcome == "approved"
    assert (await world.as_(ERIC, drivers.decide_papers, submitted.review)).outcome == "approved"
    assert (await world.as_(ERIC, drivers.go_online, KIMIRONKO)).outcome == "ok"
    assert (await world.as_(STRANGER, drivers.submit_papers, "RW", submission())).outcome == "plate"


async def test_new_papers_replace_the_old_ones(world: World):
    await world.hire(ERIC)
    submitted = await world.as_(ERIC, drivers.submit_papers, "RW", submission("RAB777A", "cab"))
    assert (await world.as_(ERIC, drivers.my_driving)).online
    await decide(world, submitted.review, "approve")
    await world.as_(ERIC, drivers.decide_papers, submitted.review)
    driving = await world.as_(ERIC, drivers.my_driving)
    assert (driving.vehicle, driving.plate, driving.online) == ("cab", "RAB777A", False)


async def test_papers_that_ran_out_end_the_driving(world: World):
    await world.hire(ERIC)
    await world.owner.execute("update driver_papers set insurance_until = current_date - 1")
    assert (await world.as_(ERIC, drivers.go_online, KIMIRONKO)).outcome == "expired"
    await world.owner.execute("update driver_papers set insurance_until = current_date, licence_until = current_date")
    assert (await world.as_(ERIC, drivers.go_online, KIMIRONKO)).outcome == "ok"
    assert (await world.as_(ERIC, drivers.my_driving)).online_until <= datetime.now(UTC) + timedelta(days=1)


async def test_nobody_reads_or_writes_what_is_not_theirs(world: World):
    await world.hire(ERIC)
    trip = await world.bound()
    for table in ("driver_positions", "driver_papers", "ride_dues"):
        assert await world.as_(STRANGER, Scope.fetch, f"select * from {table}") == []
    assert await world.as_(STRANGER, Scope.fetch, "select id from trips") == []
    for forbidden in (
        "select pin from trips",
        "update trips set status = 'settled'",
        "update driver_papers set status = 'approved'",
        f"select move_trip({trip}, 'cancel', 'system', null)",
        "select collect_dues(1)",
        "select * from nearest_drivers('moto', -1.95, 30.1, 10, 10)",
        "insert into driver_positions select * from driver_positions",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await world.as_(RIDER, Scope.fetch, forbidden)


async def test_a_shared_ride_is_followed_by_its_link_alone(world: World):
    await world.hire(ERIC)
    trip = await world.bound()
    share = (await world.trip(trip)).share
    followed = await world.as_(STRANGER, rides.follow_trip, share)
    assert (followed.status, followed.latitude, followed.plate) == ("accepted", KIMIRONKO.latitude, f"RA{ERIC:06}")
    assert await world.as_(STRANGER, rides.follow_trip, str(trip)) is None
    await world.drive(trip, "cancel")
    assert (await world.as_(STRANGER, rides.follow_trip, share)).latitude is None


async def test_an_alarm_comes_before_all_else(world: World):
    await world.hire(ERIC)
    trip = await world.bound()
    await world.as_(ERIC, drivers.submit_papers, "RW", submission())
    assert await world.as_(STRANGER, rides.raise_alarm, trip) is None
    alarm = await world.as_(RIDER, rides.raise_alarm, trip)
    waiting = await queue.list_waiting(world.owner, kind="", service="", assignee="", after=None, most=9)
    assert (waiting[0].id, waiting[0].kind) == (alarm, "alarm")


async def test_one_person_of_two_conversations_keeps_rides_and_papers(world: World):
    await world.hire(ERIC)
    trip, second = await world.bound(), await world.ask(OTHER_RIDER)
    await world.owner.execute("insert into merges (absorbed, kept) values ($1, $2)", OTHER_RIDER, RIDER)
    async with world.pool.acquire() as connection:
        assert await merge_people(connection) == 1
    assert [(await world.trip(id)).status for id in (trip, second)] == ["accepted", "expired"]
    await world.owner.execute("insert into merges (absorbed, kept) values ($1, $2)", ERIC, STRANGER)
    async with world.pool.acquire() as connection:
        assert await merge_people(connection) == 1
    assert (await world.trip(trip, STRANGER)).side == "driver"
    assert (await world.as_(STRANGER, drivers.my_driving)).online


async def planned(world: World, repeat: str, ahead: timedelta = timedelta(hours=3)) -> tuple[int, datetime]:
    first = (datetime.now(UTC) + ahead).replace(second=0, microsecond=0)
    wanted = Wanted("moto", KIMIRONKO, TOWN, 9.3, 1500)
    id = await world.as_(RIDER, plans.create_plan, wanted, tariff_of("RW", "moto"), first, repeat)
    world.now = datetime.now(UTC)
    await world.dispatcher.work()
    return id, first


async def planned_rides(world: World) -> list[tuple[datetime, str]]:
    rows = await world.owner.fetch("select at, status from planned_rides order by at")
    return [(row["at"], row["status"]) for row in rows]


async def test_a_planned_ride_is_reminded_of_an_hour_and_a_quarter_before(world: World):
    plan, first = await planned(world, "once")
    reminders = await world.owner.fetch("select address, due_at, priority from notifications order by due_at")
    assert [tuple(row) for row in reminders] == [
        (f"mobility:told-soon:{plan}", first - timedelta(minutes=minutes), 0) for minutes in (60, 15)
    ]


async def test_a_planned_ride_is_asked_for_in_time(world: World):
    await world.hire(ERIC)
    plan, first = await planned(world, "once", timedelta(minutes=15))
    world.now = first - LEAD - timedelta(minutes=1)
    await world.dispatcher.work()
    assert await world.told() == []
    world.now = first - LEAD
    await world.dispatcher.work()
    told = sorted(address.rpartition(":")[0] for _, address in await world.told())
    assert told == ["mobility:told-offer", "mobility:told-planned"]
    assert await planned_rides(world) == [(first, "asked")]
    assert (await world.as_(RIDER, plans.find_plan, plan)).next_at is None


async def test_a_plan_has_the_rides_of_a_week_and_then_more(world: World):
    _, first = await planned(world, "daily")
    assert [at for at, _ in await planned_rides(world)] == [first + timedelta(days=day) for day in range(7)]
    world.now += timedelta(hours=30)
    await world.dispatcher.work()
    statuses = Counter(status for _, status in await planned_rides(world))
    assert statuses == {"asked": 1, "missed": 1, "waiting": 7}  # the second: the rider has one under way
    assert await world.owner.fetchval("select count(*) from notifications") == 18


async def test_a_paused_plan_asks_nobody_and_goes_on_when_resumed(world: World):
    plan, first = await planned(world, "daily")
    assert not await world.as_(STRANGER, plans.change_plan, plan, "stopped")
    assert await world.as_(RIDER, plans.change_plan, plan, "paused")
    world.now = first
    await world.dispatcher.work()
    assert await world.told() == []
    assert await world.as_(RIDER, plans.change_plan, plan, "active")
    world.now = first + timedelta(days=1)
    await world.dispatcher.work()
    assert [address for _, address in await world.told() if "planned" in address] == [f"mobility:told-planned:{plan}"]
    assert await world.as_(RIDER, plans.change_plan, plan, "stopped")
    assert not await world.as_(RIDER, plans.change_plan, plan, "active")
    assert await world.as_(RIDER, plans.my_plans) == []


async def test_half_past_seven_on_weekdays_is_that_in_kigali_with_two_reminders_each(world: World):
    kigali = formats.zone("RW")
    tomorrow = (datetime.now(kigali) + timedelta(days=1)).replace(hour=7, minute=30, second=0, microsecond=0)
    wanted = Wanted("moto", KIMIRONKO, TOWN, 9.3, 1500)
    await world.as_(RIDER, plans.create_plan, wanted, tariff_of("RW", "moto"), tomorrow, "weekdays")
    world.now = datetime.now(UTC)
    await world.dispatcher.work()
    moments = [at.astimezone(kigali) for at, _ in await planned_rides(world)]
    assert {(at.hour, at.minute) for at in moments} == {(7, 30)}
    days = [tomorrow.date() + timedelta(days=ahead) for ahead in range(7)]
    assert [at.date() for at in moments] == [
        day for day in days if day.isoweekday() <= 5 and datetime.combine(day, tomorrow.timetz()) <= world.now + AHEAD
    ]
    assert await world.owner.fetchval("select count(*) from notifications") == 2 * len(moments)


async def test_what_nobody_goes_on_with_is_ended_and_both_are_told_once(world: World):
    await world.hire(ERIC, KEZA)
    unmet = await world.bound()
    trip = await world.ask(OTHER_RIDER)
    made = await world.offered()
    await world.as_(KEZA, offers.accept_offer, made[KEZA])
    await world.drive(trip, "arrive", person=KEZA)
    pin, seen = (await world.trip(trip, OTHER_RIDER)).pin, (await world.trip(trip, KEZA)).version
    assert (await world.as_(KEZA, rides.start_trip, trip, seen, pin)).outcome == "ok"
    await world.told()
    world.now = datetime.now(UTC) + UNMET + timedelta(minutes=1)
    await world.dispatcher.work()
    assert [one for one in await world.told() if one[1] != "mobility:told-offline"] == [
        (RIDER, f"mobility:told-trip:{unmet}"), (ERIC, f"mobility:told-trip:{unmet}"),
    ]  # fmt: skip
    assert ((await world.trip(unmet)).status, (await world.trip(unmet)).fee) == ("cancelled_by_system", 0)
    world.now = datetime.now(UTC) + UNFINISHED + timedelta(minutes=1)
    await world.dispatcher.work()
    assert (await world.trip(trip, KEZA)).status == "completed"
    told = [one for one in await world.told() if one[1] != "mobility:told-offline"]
    assert told == [(person, f"mobility:told-trip:{trip}") for person in (OTHER_RIDER, KEZA)]
    await world.give(KEZA, 1000)
    world.now = datetime.now(UTC) + UNSETTLED + timedelta(minutes=1)
    await world.dispatcher.work()
    await world.dispatcher.work()
    assert (await world.trip(trip, KEZA)).status == "settled"
    assert await world.wallet(KEZA) == 700
    assert [one for one in await world.told() if one[1] != "mobility:told-offline"] == []
