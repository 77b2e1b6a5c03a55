"""``easymo wallet``: the books, what was paid to us, and whom it is paid to."""

from typing import TYPE_CHECKING

from cyclopts import App

from easymo.cli.running import print_line, read_settings, with_database
from easymo.errors import EasyMOError

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="wallet")


@app.command
def reconcile() -> None:
    """Check the books whole, and say what every house account gave or took. Exits 1 if anything is wrong."""
    from easymo.database.scope import Scope
    from easymo.ledger import ledger
    from easymo.ledger.orders import open_orders

    async def check(pool: "Pool") -> None:
        async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read"):
            scope = Scope(connection, 0)
            books, balances = await ledger.reconcile(scope), await ledger.house_balances(scope)
            waiting = await open_orders(scope)
        for name, balance in balances.items():
            print_line(f"{name:<12} {balance:>15,}")
        for line in waiting:
            print_line(f"{line.count} {line.kind}s {line.state}: {line.tokens:,} tokens")
        if not books.sound:
            raise EasyMOError(
                f"the books are wrong: {books.unbalanced} entries do not sum to zero, {books.empty} have no postings, "
                f"{books.drifted} wallets are not what was posted, {books.misheld} hold something else than their "
                f"holds, all postings sum to {books.total}"
            )
        print_line("the books are sound")

    with_database(check)


@app.command
def payment(number: str, amount: int, *, payer: str = "") -> None:
    """Record what a provider told: NUMBER is its own for the payment, AMOUNT in whole units of the currency.

    Whoever named that payment has the tokens at once, and is told.
    """
    from easymo.conversation.chat import Tell
    from easymo.database.scope import Scope
    from easymo.ledger.orders import payment_number, record_payment
    from easymo.turns.tells import put_tells

    number_id = read_settings().number_id

    async def record(pool: "Pool") -> None:
        async with pool.acquire() as connection, connection.transaction():
            told = await record_payment(Scope(connection, 0), payment_number(number), amount, payer or None)
            if told.person is not None:
                tell = Tell(told.person, f"profile:payment-found:{told.id}", {})
                await put_tells(connection, [tell], number_id)
        print_line(f"order {told.id} is paid" if told.outcome == "matched" else told.outcome)

    if amount < 1:
        raise EasyMOError("an amount is at least 1")
    with_database(record)


@app.command
def payee(country: str, payee: str) -> None:
    """Say whom people in COUNTRY (RW) pay for tokens: our merchant code or mobile money number."""
    from easymo.database.scope import Scope
    from easymo.ledger.momo import read_payee
    from easymo.ledger.orders import set_payee

    read = read_payee(payee, country)
    if read is None:
        raise EasyMOError("that is neither a merchant code nor a phone number of that country")

    async def change(pool: "Pool") -> None:
        async with pool.acquire() as connection:
            if not await set_payee(Scope(connection, 0), country, read):
                raise EasyMOError(f"there are no terms for {country} in wallet_terms")
        print_line(f"tokens are paid to {read}")

    with_database(change)
