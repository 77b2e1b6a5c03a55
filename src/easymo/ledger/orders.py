"""Tokens bought, paid out and redeemed: between asking for it and having it.

purchase: waiting → paid (the payer named the payment) → done, refused or expired; cashout and redemption, their tokens
held: waiting → done or refused. What somebody has to look at is a review of kind ``payment``; each step takes effect
once, however often it is taken.
"""

import re

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope

_NUMBER = re.compile(r"[a-z0-9.]+")
_sql = load(__file__, "orders.sql")


class Terms(msgspec.Struct, frozen=True):
    """What tokens cost in a country. ``payee``: whom a purchase is paid to; None: nobody can buy there yet."""

    currency: str
    tokens_a_unit: int
    payee: str | None
    least_purchase: int
    most_purchase: int
    least_cashout: int


class Reward(msgspec.Struct, frozen=True):
    """What ``tokens`` are redeemed for: a ``kind`` of thing worth ``value`` of the country's currency."""

    id: int
    kind: str
    value: int
    tokens: int


class Ordered(msgspec.Struct, frozen=True):
    """ok or duplicate, with the order's number. Else closed, conflict, insufficient, frozen, least or most (bound)."""

    outcome: str
    id: int | None = None
    bound: int | None = None

    @property
    def done(self) -> bool:
        return self.outcome in ("ok", "duplicate")


class Order(msgspec.Struct, frozen=True):
    id: int
    kind: str
    state: str
    tokens: int
    fee: int
    amount: int
    currency: str


class OpenOrders(msgspec.Struct, frozen=True):
    """Orders of a kind that wait in a state."""

    kind: str
    state: str
    count: int
    tokens: int


class Settled(msgspec.Struct, frozen=True):
    """done or refused, and which order; gone: nothing of the person's was decided."""

    outcome: str
    id: int | None = None


class Recorded(msgspec.Struct, frozen=True):
    """matched, with whose order it paid; kept until somebody names it; known already."""

    outcome: str
    person: int | None = None
    id: int | None = None


async def terms_of(scope: Scope, country: str) -> Terms | None:
    row = await scope.fetchrow(_sql.terms, country)
    return Terms(**row) if row else None


async def rewards_of(scope: Scope, country: str) -> list[Reward]:
    """The cheapest first, nine at most."""
    return [Reward(**row) for row in await scope.fetch(_sql.rewards, country)]


async def find_order(scope: Scope, id: int) -> Order | None:
    """One of the person's own."""
    row = await scope.fetchrow(_sql.find_order, id)
    return Order(**row) if row else None


async def order_purchase(scope: Scope, key: str, country: str, tokens: int) -> Ordered:
    return Ordered(**await scope.fetchone(_sql.order_purchase, key, country, tokens))


async def claim_payment(scope: Scope, order: int, payment: str) -> str:
    """The payer names the provider's number of the payment: done, waiting (somebody looks for it), used, gone, …"""
    return await scope.fetchval(_sql.claim_payment, order, payment)


async def order_cashout(scope: Scope, key: str, country: str, tokens: int, phone: str) -> Ordered:
    """Holds tokens until an operator has paid ``phone``. 2 %, rounded up, are the house's."""
    return Ordered(**await scope.fetchone(_sql.order_payout, key, country, tokens, None, phone))


async def order_reward(scope: Scope, key: str, country: str, reward: int, phone: str) -> Ordered:
    """Holds tokens until an operator has handed over what they are redeemed for."""
    return Ordered(**await scope.fetchone(_sql.order_payout, key, country, 0, reward, phone))


async def settle_order(scope: Scope, review: int) -> Settled:
    """Carries out what was decided of the person's order."""
    return Settled(**await scope.fetchone(_sql.settle_order, review))


# What the house does: as easymo_engine, in the caller's transaction.


async def record_payment(scope: Scope, payment: str, amount: int, payer: str | None) -> Recorded:
    """A provider tells that ``amount`` was paid under its number ``payment``: once, however often it is told."""
    return Recorded(**await scope.fetchone(_sql.record_payment, payment, amount, payer))


async def open_orders(scope: Scope) -> list[OpenOrders]:
    """What is not done yet, by kind and state."""
    return [OpenOrders(**row) for row in await scope.fetch(_sql.open_orders)]


async def set_payee(scope: Scope, country: str, payee: str) -> bool:
    """Whom purchases are paid to from now on. False: there are no terms for ``country``."""
    return await scope.fetchval(_sql.set_payee, country, payee) is not None


async def expire_purchases(scope: Scope) -> int:
    """Ends purchases nobody paid for within three days; returns how many."""
    return await scope.fetchval(_sql.expire_purchases)


def cashout_fee(tokens: int) -> int:
    """2 %, rounded up."""
    return -(-tokens * 2 // 100)


def payment_number(text: str) -> str:
    """The provider's number in "TxId: MP2401.A123" or the like, as both sides write it: mp2401.a123. '' if none."""
    words = [word.strip(".") for word in _NUMBER.findall(text.lower())]
    return max((word for word in words if any("0" <= character <= "9" for character in word)), key=len, default="")
