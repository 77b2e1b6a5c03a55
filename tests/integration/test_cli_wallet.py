"""`easymo wallet` as operators run it."""

import json
import os

from databases import Database
from easymo.database.connect import Pool, connect
from easymo.database.scope import Scope
from easymo.ledger import orders
from houses import easymo


async def test_payment_is_recorded_told_and_in_the_books(database: Database, pool: Pool) -> None:
    environment = {**os.environ, "DATABASE_URL": database.url}
    set_up = await easymo("wallet", "payee", "RW", "123456", environment=environment)
    assert (set_up.code, set_up.out) == (0, "tokens are paid to 123456\n")
    await pool.execute("insert into profiles (id) values (1)")
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute("set local role easymo_person")
        await connection.execute("select set_config('app.person', '1', true)")
        ordered = await orders.order_purchase(Scope(connection, 1), "a", "RW", 200)
        assert await orders.claim_payment(Scope(connection, 1), ordered.id or 0, "998877") == "waiting"
    paid = await easymo("wallet", "payment", "TxId:998877", "100", environment=environment)
    assert (paid.code, paid.out) == (0, f"order {ordered.id} is paid\n")
    again = await easymo("wallet", "payment", "998877", "100", environment=environment)
    assert again.out == "known\n"
    told = await pool.fetch("select payload from inbox where kind = 'tell' and conversation = 1")
    assert [json.loads(row["payload"])["address"] for row in told] == [f"profile:payment-found:{ordered.id}"]
    books = await easymo("wallet", "reconcile", environment=environment)
    assert books.code == 0
    assert books.out.endswith("the books are sound\n")
    assert "-200" in books.out


async def test_wrong_books_are_said_and_fail(database: Database, pool: Pool) -> None:
    owner = await connect(database.owner_url, name="owner")
    try:
        await owner.execute("insert into ledger_accounts (kind, balance) values ('wallet', 5)")
    finally:
        await owner.close()
    books = await easymo("wallet", "reconcile", environment={**os.environ, "DATABASE_URL": database.url})
    assert books.code == 1
    assert "1 wallets are not what was posted" in books.err
