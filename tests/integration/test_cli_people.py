"""`easymo people` as operators run it."""

import json
import os
from pathlib import Path

from databases import Database
from easymo.database.connect import Pool
from easymo.people.seeing_off import see_off
from houses import easymo
from lanes import NUMBER_ID


async def test_data_is_given_and_an_account_closed_once_nothing_holds_it(
    database: Database, pool: Pool, tmp_path: Path
) -> None:
    environment = {**os.environ, "DATABASE_URL": database.url}
    await pool.execute(
        """
        with eric as (insert into profiles (id, phone_number, name) values (1, '+250788000001', 'Eric'))
        insert into aliases values ('phone:+250788000001', 1)
        """
    )
    file, said = tmp_path / "eric.json", ("--by", "Aline", "--why", "letter")
    given = await easymo("people", "export", "+250 788 000 001", str(file), *said, environment=environment)
    assert (given.code, given.out) == (0, f"{file}: 2 rows in 2 sections\n")
    assert json.loads(file.read_text())["profile"][0]["name"] == "Eric"
    assert file.stat().st_mode & 0o777 == 0o600
    again = await easymo("people", "export", "+250788000001", str(file), *said, environment=environment)
    assert (again.code, "is there already" in again.err) == (1, True)
    await pool.execute(
        "insert into wallet_orders (person, key, kind, state, tokens, amount, currency)"
        " values (1, 'a', 'purchase', 'paid', 1, 1, 'RWF')"
    )
    held = await easymo("people", "delete", "+250788000001", *said, environment=environment)
    assert (held.code, held.err) == (1, "easymo: it has to be settled first: order\n")
    await pool.execute("update wallet_orders set state = 'done'; insert into bans (person) values (1)")
    closed = await easymo("people", "delete", "+250788000001", *said, environment=environment)
    assert (closed.code, closed.out) == (0, "conversation=1 will be closed within the minute\n")
    assert await see_off(pool, NUMBER_ID) == 0
    gone = await easymo("people", "delete", "+250788000001", *said, environment=environment)
    assert (gone.code, "nobody of that name" in gone.err) == (1, True)
    actions = await pool.fetch("select operator, action, subject from operator_actions order by id")
    assert [tuple(row) for row in actions] == [
        ("Aline", "person.export", "person:1"),
        ("Aline", "person.delete", "person:1"),
    ]
