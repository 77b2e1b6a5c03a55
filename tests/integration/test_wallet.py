"""Orders, PINs and invitations on a real database: each step takes effect once, and the books stay sound."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count

import asyncpg
import pytest

from databases import Database
from easymo.conversation.prompts import Code
from easymo.database.connect import Pool, connect
from easymo.database.scope import Scope
from easymo.ledger import ledger, orders, pins, referral
from easymo.ledger.expiry import end_what_is_over
from easymo.ledger.ledger import Wallet
from easymo.ledger.orders import Ordered, Recorded

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


async def met(pool: Pool, number: int) -> list[int]:
    people = [next(_people) for _ in range(number)]
    await pool.executemany("insert into profiles (id) values ($1)", [(person,) for person in people])
    return people


async def selling(pool: Pool) -> None:
    await pool.execute("update wallet_terms set payee = '123456'")


async def give(pool: Pool, person: int, tokens: int) -> None:
    async with house(pool) as scope:
        assert (await ledger.credit(scope, f"gift:{person}", "purchase", "purchases", person, tokens)).done


async def wallet(pool: Pool, person: int) -> Wallet:
    async with acting(pool, person) as scope:
        return await ledger.wallet_of(scope)


async def sound(pool: Pool) -> bool:
    async with house(pool) as scope:
        return (await ledger.reconcile(scope)).sound


async def holder(pool: Pool) -> int:
    (person,) = await met(pool, 1)
    await give(pool, person, 10)
    return person


async def buy(pool: Pool, person: int, key: str, tokens: int) -> Ordered:
    async with acting(pool, person) as scope:
        return await orders.order_purchase(scope, key, "RW", tokens)


async def claim(pool: Pool, person: int, order: int, payment: str) -> str:
    async with acting(pool, person) as scope:
        return await orders.claim_payment(scope, order, payment)


async def record(pool: Pool, payment: str, amount: int) -> Recorded:
    async with house(pool) as scope:
        return await orders.record_payment(scope, payment, amount, None)


async def cash_out(pool: Pool, person: int, key: str, tokens: int) -> Ordered:
    async with acting(pool, person) as scope:
        return await orders.order_cashout(scope, key, "RW", tokens, "+250788000001")


async def decide(pool: Pool, order: int, decision: str) -> int:
    """The review's number."""
    return await pool.fetchval(
        "update reviews set status = 'decided', decision = $2, decided_at = now()"
        " where subject = 'wallet:' || $1::bigint and status = 'open' returning id",
        order,
        decision,
    )


async def settle(pool: Pool, person: int, review: int) -> str:
    async with acting(pool, person) as scope:
        return (await orders.settle_order(scope, review)).outcome


async def waiting(pool: Pool) -> int:
    return await pool.fetchval("select count(*) from reviews where kind = 'payment' and status = 'open'")


# Purchases --------------------------------------------------------------------------------------------------


async def test_purchase_is_credited_whichever_is_told_first(pool: Pool) -> None:
    await selling(pool)
    ineza, keza = await met(pool, 2)
    first, second = (await buy(pool, ineza, "a", 5001)).id or 0, (await buy(pool, keza, "a", 400)).id or 0
    assert await claim(pool, ineza, first, "tx1") == "waiting"
    assert await waiting(pool) == 1
    assert await record(pool, "tx1", 2501) == Recorded("matched", ineza, first)  # the odd half unit is paid up
    assert await waiting(pool) == 0
    assert (await record(pool, "tx2", 200)).outcome == "kept"
    assert await claim(pool, keza, second, "tx2") == "done"
    assert (await wallet(pool, ineza), await wallet(pool, keza)) == (Wallet(5001), Wallet(400))
    assert await sound(pool)


async def test_payment_counts_once_however_often_it_is_told_and_claimed(pool: Pool) -> None:
    await selling(pool)
    ineza, keza = await met(pool, 2)
    order, other = (await buy(pool, ineza, "a", 200)).id or 0, (await buy(pool, keza, "a", 200)).id or 0
    assert await buy(pool, ineza, "a", 200) == Ordered("duplicate", order)
    assert (await buy(pool, ineza, "a", 300)).outcome == "conflict"
    told = await asyncio.gather(*[record(pool, "tx1", 100) for _ in range(5)])
    assert Counter(one.outcome for one in told) == {"kept": 1, "known": 4}
    claims = await asyncio.gather(*[claim(pool, ineza, order, "tx1") for _ in range(5)])
    assert claims == ["done"] * 5
    assert await claim(pool, keza, other, "tx1") == "used"
    assert await claim(pool, keza, order, "tx9") == "gone"
    assert (await wallet(pool, ineza), await wallet(pool, keza)) == (Wallet(200), Wallet())
    assert await sound(pool)


async def test_payment_of_another_amount_is_left_to_an_operator(pool: Pool) -> None:
    await selling(pool)
    (ineza,) = await met(pool, 1)
    order = (await buy(pool, ineza, "a", 200)).id or 0
    assert await claim(pool, ineza, order, "tx1") == "waiting"
    assert (await record(pool, "tx1", 50)).outcome == "kept"
    assert await wallet(pool, ineza) == Wallet()
    review = await decide(pool, order, "refuse")
    assert await settle(pool, ineza, review) == "refused"
    assert await settle(pool, ineza, review) == "refused"
    assert await wallet(pool, ineza) == Wallet()


async def test_unpaid_purchase_and_old_hold_end_and_a_late_payment_is_taken(pool: Pool) -> None:
    await selling(pool)
    (ineza,) = await met(pool, 1)
    order = (await buy(pool, ineza, "a", 200)).id or 0
    await pool.execute("update wallet_orders set created_at = now() - interval '4 days'")
    async with house(pool) as scope:
        assert (await ledger.hold(scope, await holder(pool), "a", "trip", 10, timedelta(0))).done
    assert (await end_what_is_over(pool), await end_what_is_over(pool)) == (2, 0)
    await record(pool, "tx1", 100)
    assert await claim(pool, ineza, order, "tx1") == "done"
    assert await wallet(pool, ineza) == Wallet(200)


# Cash-outs and rewards --------------------------------------------------------------------------------------


async def test_cashout_holds_then_pays_and_keeps_the_fee(pool: Pool) -> None:
    (ineza,) = await met(pool, 1)
    await give(pool, ineza, 3000)
    ordered = await cash_out(pool, ineza, "a", 1001)
    assert (ordered.outcome, await cash_out(pool, ineza, "a", 1001)) == ("ok", Ordered("duplicate", ordered.id))
    assert await wallet(pool, ineza) == Wallet(1999, 1001)
    review = await decide(pool, ordered.id or 0, "paid")
    assert await asyncio.gather(*[settle(pool, ineza, review) for _ in range(3)]) == ["done"] * 3
    assert await wallet(pool, ineza) == Wallet(1999)
    async with house(pool) as scope:
        balances = await ledger.house_balances(scope)
    assert (balances["payouts"], balances["fees"]) == (980, 21)
    assert await sound(pool)


async def test_refused_cashout_gives_all_back(pool: Pool) -> None:
    (ineza,) = await met(pool, 1)
    await give(pool, ineza, 2000)
    order = (await cash_out(pool, ineza, "a", 2000)).id or 0
    assert (await cash_out(pool, ineza, "b", 1000)).outcome == "insufficient"
    assert await settle(pool, ineza, await decide(pool, order, "refuse")) == "refused"
    assert await wallet(pool, ineza) == Wallet(2000)
    assert await sound(pool)


async def test_nobody_settles_or_sees_what_is_another_s(pool: Pool) -> None:
    ineza, keza = await met(pool, 2)
    await give(pool, ineza, 2000)
    order = (await cash_out(pool, ineza, "a", 1000)).id or 0
    review = await decide(pool, order, "paid")
    assert await settle(pool, keza, review) == "gone"
    async with acting(pool, keza) as scope:
        assert await orders.find_order(scope, order) is None
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await scope.fetchval("select credit_order($1)", order)


async def test_reward_costs_what_it_says_whatever_is_asked(pool: Pool) -> None:
    (ineza,) = await met(pool, 1)
    await give(pool, ineza, 2500)
    async with acting(pool, ineza) as scope:
        cheapest, dearer, *_ = await orders.rewards_of(scope, "RW")
        ordered = await orders.order_reward(scope, "a", "RW", dearer.id, "+250788000001")
        refused = await orders.order_reward(scope, "b", "RW", cheapest.id, "+250788000001")
        nowhere = await orders.order_reward(scope, "c", "TZ", cheapest.id, "+250788000001")
    assert (ordered.outcome, refused.outcome, nowhere.outcome) == ("ok", "insufficient", "closed")
    assert await settle(pool, ineza, await decide(pool, ordered.id or 0, "paid")) == "done"
    assert await wallet(pool, ineza) == Wallet(500)
    assert await sound(pool)


async def test_killed_connections_leave_orders_whole_and_repeats_finish_them(pool: Pool, database: Database) -> None:
    """Each saga from its order to its end, its connection killed at any point, then run again."""
    await selling(pool)
    people = await met(pool, 20)
    for person in people:
        await give(pool, person, 1000)
    await asyncio.gather(*[saga(pool, person) for person in people[:4]])
    owner = await connect(database.owner_url, name="owner")
    victims = await asyncpg.create_pool(
        database.url, min_size=8, max_size=8, server_settings={"application_name": "victim"}
    )
    trying = asyncio.gather(*[saga(victims, person) for person in people], return_exceptions=True)
    while not trying.done():
        await owner.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where application_name = 'victim' order by random() limit 2"
        )
        await asyncio.wait({trying}, timeout=0.01)
    victims.terminate()
    await owner.close()
    assert await sound(pool)
    for person in people:
        await saga(pool, person)
    assert [await wallet(pool, person) for person in people] == [Wallet(200)] * 20
    assert await sound(pool)


async def saga(pool: Pool, person: int) -> None:
    """Buys 200 and cashes 1,000 out, by the same commands each time."""
    order = (await buy(pool, person, "buy", 200)).id or 0
    await record(pool, f"tx{person}", 100)
    await claim(pool, person, order, f"tx{person}")
    payout = (await cash_out(pool, person, "out", 1000)).id or 0
    review = await decide(pool, payout, "paid") or await pool.fetchval(
        "select id from reviews where subject = 'wallet:' || $1::bigint", payout
    )
    await settle(pool, person, review)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("998877", "998877"),
        ("TxId: 998877.", "998877"),
        ("*161*TxId:123456*R*", "123456"),
        ("MP240101.1234.A12345", "mp240101.1234.a12345"),
        ("I have paid", ""),
    ],
)
def test_number_of_a_payment_is_read_out_of_what_is_typed(text: str, number: str) -> None:
    assert orders.payment_number(text) == number


# PINs -------------------------------------------------------------------------------------------------------


async def test_pin_locks_after_five_wrong_ones_and_opens_after_half_an_hour(pool: Pool) -> None:
    (ineza,) = await met(pool, 1)
    async with acting(pool, ineza) as scope:
        assert (await pins.check_pin(scope, Code("27182"))).outcome == "none"
        assert not await pins.propose_pin(scope, Code("11111"))
        assert await pins.propose_pin(scope, Code("27182"))
        assert await pins.confirm_pin(scope, Code("27182"))
        outcomes = [(await pins.check_pin(scope, Code("31415"))).outcome for _ in range(5)]
        assert outcomes == ["wrong"] * 4 + ["locked"]
        assert (await pins.check_pin(scope, Code("27182"))).outcome == "locked"
    await pool.execute("update wallet_pins set locked_until = locked_until - interval '30 minutes'")
    async with acting(pool, ineza) as scope:
        assert (await pins.check_pin(scope, Code("27182"))).outcome == "right"


async def test_forgotten_pin_is_replaceable_after_a_day_unless_it_is_remembered(pool: Pool) -> None:
    (ineza,) = await met(pool, 1)
    async with acting(pool, ineza) as scope:
        await pins.propose_pin(scope, Code("27182"))
        await pins.confirm_pin(scope, Code("27182"))
        asked = await pins.ask_replacement(scope)
        assert await pins.ask_replacement(scope) == asked
        assert not (await pins.pin_of(scope)).replaceable
    await pool.execute("update wallet_pins set replaceable_at = replaceable_at - interval '24 hours'")
    async with acting(pool, ineza) as scope:
        assert (await pins.pin_of(scope)).replaceable
        await pins.check_pin(scope, Code("27182"))
        assert (await pins.pin_of(scope)).replaceable_at is None


async def test_pin_is_kept_as_a_hash_nobody_else_reads(pool: Pool) -> None:
    ineza, keza = await met(pool, 2)
    async with acting(pool, ineza) as scope:
        await pins.propose_pin(scope, Code("27182"))
        await pins.confirm_pin(scope, Code("27182"))
    assert "27182" not in await pool.fetchval("select to_jsonb(p)::text from wallet_pins p")
    async with acting(pool, keza) as scope:
        assert await scope.fetch("select * from wallet_pins") == []


# Invitations ------------------------------------------------------------------------------------------------


async def test_joiner_is_worth_a_reward_once_after_the_first_real_action(pool: Pool) -> None:
    await selling(pool)
    ineza, keza, late = await met(pool, 3)
    await pool.execute("update profiles set created_at = now() - interval '2 days' where id = $1", late)
    async with acting(pool, ineza) as scope:
        code = (await referral.my_invitation(scope)).code
        assert await referral.join_by(scope, code) == "own"
    async with acting(pool, keza) as scope:
        assert [await referral.join_by(scope, code.lower()) for _ in range(2)] == ["ok", "already"]
        assert await referral.join_by(scope, "NOBODY") == "unknown"
    async with acting(pool, late) as scope:
        assert await referral.join_by(scope, code) == "old"
    assert await wallet(pool, ineza) == Wallet()
    for key in ("a", "b"):
        order = (await buy(pool, keza, key, 200)).id or 0
        await record(pool, f"tx-{key}", 100)
        assert await claim(pool, keza, order, f"tx-{key}") == "done"
    assert await wallet(pool, ineza) == Wallet(10)
    async with acting(pool, ineza) as scope:
        mine = await referral.my_invitation(scope)
    assert (mine.joined, mine.rewarded) == (1, 1)
    assert await pool.fetchval("select address from notifications where person = $1", ineza) == "profile:told-reward"
    assert await sound(pool)
