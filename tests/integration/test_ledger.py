"""The ledger: an oracle in Python beside the books in PostgreSQL, and many at once."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Generator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import timedelta
from itertools import count
from typing import Any

import asyncpg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from databases import Database, Server, cloned_database
from easymo.database.connect import Pool, connect, open_pool
from easymo.database.scope import Scope
from easymo.ledger import ledger
from easymo.ledger.ledger import Leg, Moved, Movement, Wallet

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
NOBODY = 999_999_999

_people = count(1)


@asynccontextmanager
async def acting(pool: Pool, person: int) -> AsyncGenerator[Scope]:
    """A turn's transaction, with the person's rights."""
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute("set local role easymo_person")
        await connection.execute("select set_config('app.person', $1, true)", str(person))
        yield Scope(connection, person)


@asynccontextmanager
async def house(pool: Pool) -> AsyncGenerator[Scope]:
    async with pool.acquire() as connection, connection.transaction():
        yield Scope(connection, 0)


async def send(pool: Pool, sender: int, key: str, recipient: int, tokens: int, proven: bool = False) -> Moved:
    async with acting(pool, sender) as scope:
        return await ledger.transfer(scope, key, recipient, tokens, proven)


async def give(pool: Pool, person: int, tokens: int) -> None:
    async with house(pool) as scope:
        assert (await ledger.credit(scope, f"gift:{person}", "purchase", "purchases", person, tokens)).done


async def wallet(pool: Pool, person: int) -> Wallet:
    async with acting(pool, person) as scope:
        return await ledger.wallet_of(scope)


async def met(pool: Pool, number: int) -> list[int]:
    people = [next(_people) for _ in range(number)]
    await pool.executemany("insert into profiles (id) values ($1)", [(person,) for person in people])
    return people


async def known_for_days(database: Database, people: list[int]) -> None:
    """Their accounts are no new ones."""
    owner = await connect(database.owner_url, name="owner")
    try:
        await owner.execute(
            "insert into ledger_accounts (kind, person) select 'wallet', unnest($1::bigint[]) on conflict do nothing",
            people,
        )
        await owner.execute(
            "update ledger_accounts set opened_at = now() - interval '2 days' where person = any($1)", people
        )
    finally:
        await owner.close()


async def without_limits(database: Database) -> None:
    owner = await connect(database.owner_url, name="owner")
    try:
        await owner.execute(
            "update ledger_limits set least = 1, most = 1e9, most_a_day = 1e9, most_an_hour = 1e9,"
            " same_recipient = 1e9, pin_from = 1e9"
        )
    finally:
        await owner.close()


async def sound(pool: Pool) -> bool:
    async with house(pool) as scope:
        return (await ledger.reconcile(scope)).sound


# One after the other ----------------------------------------------------------------------------------------


async def test_transfer_moves_tokens_and_both_see_it(pool: Pool, database: Database) -> None:
    ineza, keza = await met(pool, 2)
    await known_for_days(database, [ineza, keza])
    await give(pool, ineza, 5000)
    moved = await send(pool, ineza, "a", keza, 1200)
    assert moved.outcome == "ok"
    assert (await wallet(pool, ineza), await wallet(pool, keza)) == (Wallet(3800), Wallet(1200))
    async with acting(pool, ineza) as scope:
        sent, bought = await ledger.statement(scope, 0, 8)
    assert (sent.kind, sent.amount, sent.other) == ("transfer", -1200, keza)
    assert (bought.kind, bought.amount, bought.other) == ("purchase", 5000, None)
    async with acting(pool, keza) as scope:
        assert [line.other for line in await ledger.statement(scope, 0, 8)] == [ineza]


async def test_statement_turns_its_pages(pool: Pool, database: Database) -> None:
    await without_limits(database)
    ineza, keza = await met(pool, 2)
    await give(pool, ineza, 100)
    for number in range(1, 6):
        await send(pool, ineza, f"{number}", keza, number)

    async def page(number: int) -> list[Movement]:
        async with acting(pool, ineza) as scope:
            return await ledger.statement(scope, number, 3)

    assert [line.amount for line in await page(0)] == [-5, -4, -3, -2]
    assert [line.amount for line in await page(1)] == [-2, -1, 100]


async def test_same_key_moves_once_and_is_refused_for_something_else(pool: Pool) -> None:
    ineza, keza = await met(pool, 2)
    await give(pool, ineza, 900)
    first = await send(pool, ineza, "a", keza, 100)
    assert await send(pool, ineza, "a", keza, 100) == Moved("duplicate", first.entry)
    assert (await send(pool, ineza, "a", keza, 101)).outcome == "conflict"
    assert await wallet(pool, keza) == Wallet(100)


async def test_key_of_one_person_is_not_that_of_another(pool: Pool) -> None:
    ineza, keza = await met(pool, 2)
    await give(pool, ineza, 100)
    await give(pool, keza, 100)
    assert (await send(pool, ineza, "a", keza, 10)).outcome == "ok"
    assert (await send(pool, keza, "a", ineza, 20)).outcome == "ok"
    assert await wallet(pool, ineza) == Wallet(110)


@pytest.mark.parametrize(
    ("aged", "before", "tokens", "proven", "expected"),
    [
        (True, [], 9, False, Moved("least", bound=10)),
        (True, [], 0, False, Moved("least", bound=10)),
        (True, [], -5, False, Moved("least", bound=10)),
        (True, [], 50_001, True, Moved("most", bound=50_000)),
        (True, [], 10_000, False, Moved("pin", bound=10_000)),
        (True, [50_000, 40_000], 10_001, True, Moved("day", bound=10_000)),
        (True, [10] * 10, 10, False, Moved("hour", bound=10)),
        (False, [], 1001, False, Moved("most", bound=1000)),
        (False, [600], 401, False, Moved("day", bound=400)),
        (True, [], 60_000 * 3, True, Moved("most", bound=50_000)),
    ],
)
async def test_limits(
    pool: Pool, database: Database, aged: bool, before: list[int], tokens: int, proven: bool, expected: Moved
) -> None:
    ineza, *others = await met(pool, 12)
    if aged:
        await known_for_days(database, [ineza])
    await give(pool, ineza, 200_000)
    for number, amount in enumerate(before):
        assert (await send(pool, ineza, f"{number}", others[number], amount, True)).outcome == "ok"
    assert await send(pool, ineza, "last", others[-1], tokens, proven) == expected
    assert await sound(pool)


async def test_fourth_transfer_to_one_person_in_half_an_hour_is_refused(pool: Pool, database: Database) -> None:
    ineza, keza = await met(pool, 2)
    await known_for_days(database, [ineza])
    await give(pool, ineza, 1000)
    outcomes = [(await send(pool, ineza, f"{number}", keza, 10)).outcome for number in range(4)]
    assert outcomes == ["ok", "ok", "ok", "recipient"]
    assert (await send(pool, ineza, "0", keza, 10)).outcome == "duplicate"  # a repeated command is never a new one


async def test_nobody_pays_himself_or_nobody(pool: Pool) -> None:
    (ineza,) = await met(pool, 1)
    await give(pool, ineza, 100)
    assert (await send(pool, ineza, "a", ineza, 10)).outcome == "self"
    assert (await send(pool, ineza, "b", NOBODY, 10)).outcome == "unknown"


async def test_frozen_wallet_neither_gives_nor_takes(pool: Pool, database: Database) -> None:
    ineza, keza = await met(pool, 2)
    await give(pool, ineza, 100)
    await give(pool, keza, 100)
    owner = await connect(database.owner_url, name="owner")
    await owner.execute("update ledger_accounts set frozen_at = now() where person = $1", ineza)
    await owner.close()
    assert (await send(pool, ineza, "a", keza, 10)).outcome == "frozen"
    assert (await send(pool, keza, "a", ineza, 10)).outcome == "frozen"
    assert (await wallet(pool, ineza)).frozen


async def test_held_tokens_are_not_spent_and_go_where_they_were_meant_to(pool: Pool) -> None:
    ineza, keza = await met(pool, 2)
    await give(pool, ineza, 1000)
    async with house(pool) as scope:
        held = await ledger.hold(scope, ineza, "cash", "payout", 600, DAY)
        assert (await ledger.hold(scope, ineza, "cash", "payout", 600, DAY)) == ledger.Held("duplicate", held.hold)
        assert (await ledger.hold(scope, ineza, "cash", "payout", 601, DAY)).outcome == "conflict"
    assert held.hold
    assert await wallet(pool, ineza) == Wallet(400, 600)
    assert (await send(pool, ineza, "a", keza, 401)).outcome == "insufficient"
    legs = [Leg("payouts", 588), Leg("fees", 12)]
    async with house(pool) as scope:
        captured = await ledger.capture(scope, held.hold, "payout", legs)
        assert await ledger.capture(scope, held.hold, "payout", legs) == Moved("duplicate", captured.entry)
        assert await ledger.release(scope, held.hold) == "captured"
        assert await ledger.house_balances(scope) == {
            "commission": 0, "fees": 12, "payouts": 588, "purchases": -1000, "redemptions": 0, "rewards": 0,
            "wallets": 400,
        }  # fmt: skip
    assert await wallet(pool, ineza) == Wallet(400)
    assert await sound(pool)


async def test_hold_may_be_captured_into_another_wallet(pool: Pool) -> None:
    ineza, keza = await met(pool, 2)
    await give(pool, ineza, 100)
    async with house(pool) as scope:
        held = await ledger.hold(scope, ineza, "fare", "fare", 100, DAY)
        assert (await ledger.capture(scope, held.hold or 0, "fare", [Leg(keza, 90), Leg("commission", 10)])).done
    assert await wallet(pool, keza) == Wallet(90)


async def test_part_of_a_hold_is_not_captured(pool: Pool) -> None:
    (ineza,) = await met(pool, 1)
    await give(pool, ineza, 100)
    async with house(pool) as scope:
        held = await ledger.hold(scope, ineza, "a", "payout", 50, DAY)
    with pytest.raises(asyncpg.InvalidParameterValueError):
        async with house(pool) as scope:
            await ledger.capture(scope, held.hold or 0, "payout", [Leg("payouts", 49)])


async def test_hold_beyond_its_time_is_given_back(pool: Pool) -> None:
    (ineza,) = await met(pool, 1)
    await give(pool, ineza, 100)
    async with house(pool) as scope:
        over = await ledger.hold(scope, ineza, "a", "payout", 30, timedelta(seconds=-1))
        await ledger.hold(scope, ineza, "b", "payout", 30, HOUR)
        assert await ledger.expire_holds(scope) == [over.hold]
        assert await ledger.expire_holds(scope) == []
        assert (await ledger.capture(scope, over.hold or 0, "payout", [Leg("payouts", 30)])).outcome == "expired"
        assert await ledger.release(scope, NOBODY) == "gone"
    assert await wallet(pool, ineza) == Wallet(70, 30)


# Rights -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "insert into ledger_entries (made_by, key, kind, amount) values (0, 'x', 'gift', 1)",
        "insert into ledger_postings values (1, 1, 1)",
        "update ledger_accounts set balance = balance + 1",
        "delete from ledger_postings",
        "truncate ledger_entries cascade",
    ],
)
@pytest.mark.parametrize("role", ["easymo_engine", "easymo_person"])
async def test_no_role_writes_but_by_commands(pool: Pool, role: str, statement: str) -> None:
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute(f"set local role {role}")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "update ledger_entries set amount = 2",
        "delete from ledger_entries",
        "update ledger_postings set amount = 2",
        "delete from ledger_postings",
        "truncate ledger_postings",
    ],
)
async def test_what_was_posted_stays_whoever_asks(pool: Pool, database: Database, statement: str) -> None:
    (ineza,) = await met(pool, 1)
    await give(pool, ineza, 100)
    owner = await connect(database.owner_url, name="owner")
    try:
        with pytest.raises(asyncpg.RestrictViolationError):
            await owner.execute(statement)
    finally:
        await owner.close()


async def test_entry_that_does_not_sum_to_zero_is_refused_whoever_writes(pool: Pool, database: Database) -> None:
    (ineza,) = await met(pool, 1)
    await give(pool, ineza, 100)
    owner = await connect(database.owner_url, name="owner")
    try:
        with pytest.raises(asyncpg.IntegrityConstraintViolationError):
            await owner.execute(
                "insert into ledger_postings select entry, house_account('fees'), 1 from ledger_postings limit 1"
            )
        with pytest.raises(asyncpg.CheckViolationError):
            await owner.execute("update ledger_accounts set balance = -1 where kind = 'wallet'")
    finally:
        await owner.close()


async def test_people_see_their_own_alone(pool: Pool) -> None:
    ineza, keza, mugabo = await met(pool, 3)
    await give(pool, ineza, 100)
    await send(pool, ineza, "a", keza, 10)
    async with acting(pool, mugabo) as scope:
        for table in ("ledger_accounts", "ledger_entries", "ledger_postings", "ledger_holds"):
            assert await scope.fetchval(f"select count(*) from {table}") == 0
    async with acting(pool, mugabo) as scope:
        for command in ("post_entry(0, 'x', 'gift', 1, null, '{1}', '{1}', 0)", "hold_tokens(1, 'x', 'y', 1, '1 h')"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                async with scope._connection.transaction():
                    await scope.fetchval(f"select {command}")


# Many at once -----------------------------------------------------------------------------------------------


async def test_hundred_transfers_at_once_never_go_below_zero(pool: Pool, database: Database) -> None:
    await without_limits(database)
    ineza, *others = await met(pool, 11)
    await give(pool, ineza, 1000)
    moved = await asyncio.gather(*[send(pool, ineza, f"{n}", others[n % 10], 30) for n in range(100)])
    assert Counter(one.outcome for one in moved) == {"ok": 33, "insufficient": 67}
    assert await wallet(pool, ineza) == Wallet(10)
    assert await sound(pool)


async def test_two_commands_at_once_do_not_both_slip_below_a_limit(pool: Pool, database: Database) -> None:
    ineza, *others = await met(pool, 21)
    await known_for_days(database, [ineza])
    await give(pool, ineza, 1000)
    moved = await asyncio.gather(*[send(pool, ineza, f"{n}", others[n], 10) for n in range(20)])
    assert Counter(one.outcome for one in moved) == {"ok": 10, "hour": 10}


async def test_command_that_arrives_ten_times_at_once_happens_once(pool: Pool) -> None:
    ineza, keza = await met(pool, 2)
    await give(pool, ineza, 1000)
    moved = await asyncio.gather(*[send(pool, ineza, "a", keza, 100) for _ in range(10)])
    assert Counter(one.outcome for one in moved) == {"ok": 1, "duplicate": 9}
    assert len({one.entry for one in moved}) == 1


async def test_people_who_pay_one_another_at_once_never_deadlock(pool: Pool, database: Database) -> None:
    await without_limits(database)
    people = await met(pool, 4)
    pairs = [(a, b) for a in people for b in people if a != b]
    # Nobody has a wallet yet: opening them must not deadlock either.
    outcomes = await asyncio.gather(*[send(pool, a, f"first:{b}", b, 1) for a, b in pairs])
    assert {one.outcome for one in outcomes} == {"insufficient"}
    for person in people:
        await give(pool, person, 1000)
    moved = await asyncio.gather(*[send(pool, a, f"{n}:{b}", b, 1) for n in range(20) for a, b in pairs])
    assert {one.outcome for one in moved} == {"ok"}
    assert [await wallet(pool, person) for person in people] == [Wallet(1000)] * 4


async def test_killed_connections_leave_the_books_sound_and_repeats_finish_the_work(
    pool: Pool, database: Database
) -> None:
    await without_limits(database)
    people = await met(pool, 5)
    for person in people:
        await give(pool, person, 1000)
    commands = [(people[n % 5], f"{n}", people[(n + 1 + n % 4) % 5], 1 + n % 7) for n in range(200)]
    commands = [command for command in commands if command[0] != command[2]]
    owner = await connect(database.owner_url, name="owner")

    async def try_all(victims: Pool) -> None:
        async def one(command: tuple[int, str, int, int]) -> None:
            with suppress(asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
                await send(victims, *command)

        await asyncio.gather(*[one(command) for command in commands])

    async with asyncpg.create_pool(
        database.url, min_size=10, max_size=10, server_settings={"application_name": "victim"}
    ) as victims:
        trying = asyncio.create_task(try_all(victims))
        while not trying.done():
            await owner.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where application_name = 'victim' order by random() limit 3"
            )
            await asyncio.wait({trying}, timeout=0.01)
    await owner.close()
    assert await sound(pool)
    moved = [await send(pool, *command) for command in commands]
    assert {one.outcome for one in moved} <= {"ok", "duplicate"}
    expected = Counter(dict.fromkeys(people, 1000))
    for sender, _, recipient, tokens in commands:
        expected.update({sender: -tokens, recipient: tokens})
    assert [(await wallet(pool, person)).available for person in people] == [expected[person] for person in people]
    assert await sound(pool)


# Any interleaving -------------------------------------------------------------------------------------------

KEYS = st.sampled_from(["k1", "k2", "k3", "k4", "k5", "k6"])
WHO = st.integers(0, 2)
TOKENS = st.one_of(st.integers(-5, 60), st.sampled_from([400, 1000, 1001, 9999, 10_000, 50_001]))
COMMANDS = st.one_of(
    st.tuples(st.just("transfer"), KEYS, WHO, WHO, TOKENS, st.booleans()),
    st.tuples(st.just("credit"), KEYS, WHO, st.integers(1, 20_000)),
    st.tuples(st.just("hold"), KEYS, WHO, TOKENS),
    st.tuples(st.just("capture"), st.integers(0, 5)),
    st.tuples(st.just("release"), st.integers(0, 5)),
)


class Books:
    """What the ledger must say, in a few lines."""

    def __init__(self) -> None:
        self.balance = [0, 0, 0]
        self.made: dict[tuple[int | None, str], tuple[Any, ...]] = {}
        self.sent: list[list[tuple[int, int]]] = [[], [], []]
        self.holds: dict[tuple[int, str], int] = {}
        self.states: list[tuple[int, int, str]] = []

    def held(self, who: int) -> int:
        return sum(tokens for owner, tokens, state in self.states if owner == who and state == "held")

    def available(self, who: int) -> int:
        return self.balance[who] - self.held(who)

    def transfer(self, key: str, sender: int, recipient: int, tokens: int, proven: bool) -> str:
        if sender == recipient:
            return "self"
        body = ("transfer", tokens, recipient)
        if (sender, key) in self.made:
            return "duplicate" if self.made[sender, key] == body else "conflict"
        sent = self.sent[sender]
        today = sum(amount for amount, _ in sent)
        limits = [
            ("least", tokens < 10), ("most", tokens > 1000), ("day", today + tokens > 1000), ("hour", len(sent) >= 10),
            ("recipient", sum(to == recipient for _, to in sent) >= 3), ("pin", tokens >= 10_000 and not proven),
        ]  # fmt: skip
        for word, reached in limits:
            if reached:
                return word
        if self.available(sender) < tokens:
            return "insufficient"
        self.made[sender, key] = body
        sent.append((tokens, recipient))
        self.balance[sender] -= tokens
        self.balance[recipient] += tokens
        return "ok"

    def credit(self, key: str, who: int, tokens: int) -> str:
        if (None, key) in self.made:
            return "duplicate" if self.made[None, key] == (who, tokens) else "conflict"
        self.made[None, key] = (who, tokens)
        self.balance[who] += tokens
        return "ok"

    def hold(self, key: str, who: int, tokens: int) -> str:
        if (who, key) in self.holds:
            return "duplicate" if self.states[self.holds[who, key]][1] == tokens else "conflict"
        if tokens <= 0 or self.available(who) < tokens:
            return "insufficient"
        self.holds[who, key] = len(self.states)
        self.states.append((who, tokens, "held"))
        return "ok"

    def end(self, place: int, state: str) -> str:
        who, tokens, before = self.states[place]
        if before != "held":
            return "duplicate" if before == state == "captured" else before
        self.states[place] = (who, tokens, state)
        if state == "captured":
            self.balance[who] -= tokens
        return "ok"


@pytest.fixture
def runner() -> Generator[asyncio.Runner]:
    with asyncio.Runner() as running:
        yield running


def test_any_interleaving_of_commands_keeps_the_books(server: Server, runner: asyncio.Runner) -> None:
    stack = AsyncExitStack()

    async def opened() -> Pool:
        database = await stack.enter_async_context(cloned_database(server))
        pool = await open_pool(database.url, size=2, name="test")
        stack.push_async_callback(pool.close)
        return pool

    pool = runner.run(opened())

    @settings(max_examples=150, deadline=None)
    @given(st.lists(COMMANDS, max_size=25))
    def check(commands: list[tuple[Any, ...]]) -> None:
        runner.run(play(pool, commands))

    try:
        check()
    finally:
        runner.run(stack.aclose())


async def play(pool: Pool, commands: list[tuple[Any, ...]]) -> None:
    people, books, numbers = await met(pool, 3), Books(), list[int]()
    run = people[0]  # what the house does is told apart by its keys
    for command in commands:
        match command:
            case "transfer", key, sender, recipient, tokens, proven:
                outcome = (await send(pool, people[sender], key, people[recipient], tokens, proven)).outcome
                assert outcome == books.transfer(key, sender, recipient, tokens, proven), command
            case "credit", key, who, tokens:
                async with house(pool) as scope:
                    moved = await ledger.credit(scope, f"{run}:{key}", "purchase", "purchases", people[who], tokens)
                assert moved.outcome == books.credit(key, who, tokens), command
            case "hold", key, who, tokens:
                async with house(pool) as scope:
                    held = await ledger.hold(scope, people[who], key, "payout", tokens, HOUR)
                assert held.outcome == books.hold(key, who, tokens), command
                if held.outcome == "ok" and held.hold:
                    numbers.append(held.hold)
            case "capture", place if place < len(numbers):
                async with house(pool) as scope:
                    legs = [Leg("payouts", books.states[place][1])]
                    outcome = (await ledger.capture(scope, numbers[place], "payout", legs)).outcome
                assert outcome == books.end(place, "captured"), command
            case "release", place if place < len(numbers):
                async with house(pool) as scope:
                    outcome = await ledger.release(scope, numbers[place])
                assert outcome == books.end(place, "released").replace("duplicate", "released"), command
            case _:
                continue
    wallets = [await wallet(pool, person) for person in people]
    assert wallets == [Wallet(books.available(who), books.held(who)) for who in range(3)]
    assert await sound(pool)


# Two conversations, one person ------------------------------------------------------------------------------


@pytest.mark.parametrize("kept_has_a_wallet", [True, False])
async def test_merged_person_has_one_wallet_with_all_of_it(pool: Pool, kept_has_a_wallet: bool) -> None:
    absorbed, kept = await met(pool, 2)
    await give(pool, absorbed, 100)
    if kept_has_a_wallet:
        await give(pool, kept, 50)
    async with house(pool) as scope:
        held = await ledger.hold(scope, absorbed, "a", "payout", 30, DAY)
        await scope.fetchval("select merge_wallets($1, $2)", absorbed, kept)
    assert await wallet(pool, kept) == Wallet(120 if kept_has_a_wallet else 70, 30)
    assert await wallet(pool, absorbed) == Wallet()
    async with house(pool) as scope:
        assert (await ledger.capture(scope, held.hold or 0, "payout", [Leg("payouts", 30)])).outcome == "ok"
    assert await sound(pool)
