"""Any interleaving of orders, payments, decisions, transfers and invitations, beside an oracle in Python."""

import asyncio
from collections.abc import Coroutine, Generator
from contextlib import AsyncExitStack
from typing import Any, ClassVar

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from databases import Server, cloned_database
from easymo.database.connect import Pool, connect, open_pool
from easymo.database.scope import Scope
from easymo.ledger import ledger, orders, referral
from easymo.ledger.ledger import Wallet

PERSON = st.integers(0, 2)
KEY = st.integers(1, 3)
ORDER = st.integers(0, 9)
PAYMENT = st.sampled_from(["tx1", "tx2", "tx3"])
BOUGHT = st.sampled_from([99, 100, 1000, 3000, 100_001])
CASHED = st.sampled_from([999, 1000, 1500])
AMOUNT = st.sampled_from([50, 500, 1500])
DECISION = st.sampled_from(["paid", "refuse"])


class Expected(msgspec.Struct):
    """An order as it must be."""

    id: int
    kind: str
    person: int
    tokens: int
    amount: int
    state: str = "waiting"
    payment: str = ""
    decision: str = ""
    review: bool = False
    """Whether somebody is to look at it."""


class World:
    """The database all machines run on, each with people of its own."""

    def __init__(self, runner: asyncio.Runner, pool: Pool) -> None:
        self.runner = runner
        self.pool = pool
        self.met = 0

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(work)

    async def act(self, person: int, function: Any, *values: Any) -> Any:
        """As the person's turn does; 0: as the house."""
        async with self.pool.acquire() as connection, connection.transaction():
            if person:
                await connection.execute("set local role easymo_person")
                await connection.execute("select set_config('app.person', $1, true)", str(person))
            return await function(Scope(connection, person), *values)


class Wallets(RuleBasedStateMachine):
    world: ClassVar[World]

    def __init__(self) -> None:
        super().__init__()
        world = self.world
        self.people = [world.met + place for place in (1, 2, 3)]
        world.met += 3
        self.run = self.people[0]  # what is the house's is told apart by it
        world.run(self._meet())
        self.balance = [5000, 0, 0]
        self.orders: list[Expected] = []
        self.known: dict[tuple[int, str], Expected] = {}
        self.recorded: dict[str, int] = {}
        self.spent: set[str] = set()
        self.sent: dict[tuple[int, int], tuple[int, int]] = {}
        self.invited: dict[int, int] = {}
        self.rewarded: set[int] = set()

    async def _meet(self) -> None:
        pool = self.world.pool
        await pool.executemany("insert into profiles (id) values ($1)", [(person,) for person in self.people])
        await self.world.act(0, ledger.credit, f"gift:{self.run}", "purchase", "purchases", self.people[0], 5000)

    def act(self, who: int | None, function: Any, *values: Any) -> Any:
        return self.world.run(self.world.act(0 if who is None else self.people[who], function, *values))

    def held(self, who: int) -> int:
        return sum(
            it.tokens for it in self.orders if (it.person, it.state) == (who, "waiting") and it.kind != "purchase"
        )

    def credit(self, order: Expected) -> None:
        order.state, order.review = "done", False
        self.balance[order.person] += order.tokens
        self.spent.add(order.payment)
        if order.person in self.invited and order.person not in self.rewarded:
            self.rewarded.add(order.person)
            self.balance[self.invited[order.person]] += 10

    def chosen(self, place: int) -> Expected | None:
        return self.orders[place] if place < len(self.orders) else None

    def ordered(self, told: orders.Ordered, key: str, expected: Expected, refused: str) -> None:
        known = self.known.get((expected.person, key))
        if known is not None and refused not in ("least", "most"):
            same = (known.kind, known.tokens) == (expected.kind, expected.tokens)
            assert told.outcome == ("duplicate" if same else "conflict")
            assert not same or told.id == known.id
        elif refused:
            assert told.outcome == refused
        else:
            assert told.outcome == "ok"
            assert told.id is not None
            expected.id = told.id
            self.known[expected.person, key] = expected
            self.orders.append(expected)

    @rule(who=PERSON, key=KEY, tokens=BOUGHT)
    def buy(self, who: int, key: int, tokens: int) -> None:
        told = self.act(who, orders.order_purchase, f"b{key}", "RW", tokens)
        refused = "least" if tokens < 100 else "most" if tokens > 100_000 else ""
        self.ordered(told, f"b{key}", Expected(0, "purchase", who, tokens, tokens // 2), refused)

    @rule(who=PERSON, key=KEY, tokens=CASHED)
    def cash_out(self, who: int, key: int, tokens: int) -> None:
        told = self.act(who, orders.order_cashout, f"c{key}", "RW", tokens, "+250788000001")
        poor = self.balance[who] - self.held(who) < tokens
        refused = "least" if tokens < 1000 else "insufficient" if poor else ""
        self.ordered(told, f"c{key}", Expected(0, "cashout", who, tokens, 0, review=True), refused)

    @rule(who=PERSON, key=KEY, reward=st.sampled_from([(1, 1000), (2, 2000)]))
    def redeem(self, who: int, key: int, reward: tuple[int, int]) -> None:
        told = self.act(who, orders.order_reward, f"r{key}", "RW", reward[0], "+250788000001")
        refused = "insufficient" if self.balance[who] - self.held(who) < reward[1] else ""
        self.ordered(told, f"r{key}", Expected(0, "redemption", who, reward[1], 0, review=True), refused)

    @rule(who=PERSON, place=ORDER, payment=PAYMENT)
    def claim(self, who: int, place: int, payment: str) -> None:
        order = self.chosen(place)
        if order is None:
            return
        told = self.act(who, orders.claim_payment, order.id, f"{payment}.{self.run}")
        if (order.person, order.kind) != (who, "purchase"):
            assert told == "gone"
        elif order.state not in ("waiting", "expired"):
            assert told == order.state
        elif any(other.payment == payment for other in self.orders):
            assert told == "used"
        else:
            order.state, order.payment = "paid", payment
            if self.recorded.get(payment) == order.amount and payment not in self.spent:
                self.credit(order)
            else:
                order.review = True
            assert told == ("done" if order.state == "done" else "waiting")

    @rule(payment=PAYMENT, amount=AMOUNT)
    def provider_tells(self, payment: str, amount: int) -> None:
        """As often as it likes, of whatever amount."""
        told = self.act(None, orders.record_payment, f"{payment}.{self.run}", amount, None)
        if payment in self.recorded:
            assert told.outcome == "known"
            return
        self.recorded[payment] = amount
        paid = [it for it in self.orders if (it.payment, it.state, it.amount) == (payment, "paid", amount)]
        assert told.outcome == ("matched" if paid else "kept")
        for order in paid:
            assert told.id == order.id
            self.credit(order)

    @rule(place=ORDER, decision=DECISION)
    def operator_decides(self, place: int, decision: str) -> None:
        order = self.chosen(place)
        if order is not None and order.review:
            self.world.run(
                self.world.pool.execute(
                    "update reviews set status = 'decided', decision = $2, decided_at = now()"
                    " where subject = 'wallet:' || $1::bigint and status = 'open'",
                    order.id,
                    decision,
                )
            )
            order.review, order.decision = False, decision

    @rule(who=PERSON, place=ORDER, times=st.integers(1, 2))
    def hear_of_the_decision(self, who: int, place: int, times: int) -> None:
        """In the person's turn, which may come twice, or be somebody else's."""
        order = self.chosen(place)
        if order is None or not order.decision:
            return
        review = self.world.run(
            self.world.pool.fetchval("select max(id) from reviews where subject = 'wallet:' || $1::bigint", order.id)
        )
        for _ in range(times):
            told = self.act(who, orders.settle_order, review)
            if who != order.person:
                assert told.outcome == "gone"
                continue
            if order.state in ("waiting", "paid"):
                self._settle(order)
            assert told.outcome == order.state

    def _settle(self, order: Expected) -> None:
        if order.decision == "refuse":
            order.state, order.payment = "refused", ""
        elif order.kind == "purchase":
            self.credit(order)
        else:
            order.state = "done"
            self.balance[order.person] -= order.tokens

    @rule(place=ORDER)
    def three_days_pass(self, place: int) -> None:
        order = self.chosen(place)
        if order is None:
            return
        self.world.run(
            self.world.pool.execute(
                "update wallet_orders set created_at = now() - interval '4 days' where id = $1", order.id
            )
        )
        self.act(None, orders.expire_purchases)
        if (order.kind, order.state) == ("purchase", "waiting"):
            order.state = "expired"

    @rule(sender=PERSON, recipient=PERSON, key=KEY, tokens=st.sampled_from([1, 10, 700, 4000]))
    def transfer(self, sender: int, recipient: int, key: int, tokens: int) -> None:
        told = self.act(sender, ledger.transfer, f"t{key}", self.people[recipient], tokens, True).outcome
        if sender == recipient:
            assert told == "self"
        elif (sender, key) in self.sent:
            assert told == ("duplicate" if self.sent[sender, key] == (recipient, tokens) else "conflict")
        elif self.balance[sender] - self.held(sender) < tokens:
            assert told == "insufficient"
        else:
            assert told == "ok"
            self.sent[sender, key] = (recipient, tokens)
            self.balance[sender] -= tokens
            self.balance[recipient] += tokens

    @rule(joiner=PERSON, promoter=PERSON)
    def join(self, joiner: int, promoter: int) -> None:
        code = self.act(promoter, referral.my_invitation).code
        told = self.act(joiner, referral.join_by, code)
        if joiner == promoter:
            assert told == "own"
        elif joiner in self.invited:
            assert told == "already"
        elif self.invited.get(promoter) == joiner:
            assert told == "old"
        else:
            assert told == "ok"
            self.invited[joiner] = promoter

    @invariant()
    def wallets_are_what_they_must_be(self) -> None:
        wallets = [self.act(who, ledger.wallet_of) for who in range(3)]
        assert wallets == [Wallet(self.balance[who] - self.held(who), self.held(who)) for who in range(3)]

    def teardown(self) -> None:
        assert self.act(None, ledger.reconcile).sound
        states = self.world.run(
            self.world.pool.fetch("select id, state from wallet_orders where person = any($1)", self.people)
        )
        assert {row["id"]: row["state"] for row in states} == {order.id: order.state for order in self.orders}


@pytest.fixture
def world(server: Server) -> Generator[World]:
    stack = AsyncExitStack()

    async def opened() -> Pool:
        database = await stack.enter_async_context(cloned_database(server))
        owner = await connect(database.owner_url, name="owner")
        await owner.execute("update wallet_terms set payee = '123456'")
        await owner.execute(
            "update ledger_limits set least = 1, most = 1e9, most_a_day = 1e9, most_an_hour = 1e6, same_recipient = 1e6"
        )
        await owner.close()
        pool = await open_pool(database.url, size=2, name="test")
        stack.push_async_callback(pool.close)
        return pool

    with asyncio.Runner() as runner:
        yield World(runner, runner.run(opened()))
        runner.run(stack.aclose())


def test_any_interleaving_of_orders_keeps_the_books(world: World) -> None:
    Wallets.world = world
    run_state_machine_as_test(Wallets, settings=settings(max_examples=6, stateful_step_count=30, deadline=None))


@pytest.mark.long
def test_many_interleavings_of_orders_keep_the_books(world: World) -> None:
    Wallets.world = world
    run_state_machine_as_test(Wallets, settings=settings(max_examples=200, stateful_step_count=60, deadline=None))
