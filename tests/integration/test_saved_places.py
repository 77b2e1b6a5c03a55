"""Places of one's own, as they are kept, and whose they are."""

from collections.abc import AsyncGenerator
from typing import Any

import asyncpg
import pytest

from databases import Database
from easymo.database.connect import Pool, connect
from easymo.database.scope import Scope
from easymo.places import saved
from easymo.places.gazetteer import Place
from easymo.services.profile.store import set_name
from easymo.turns.store import open_scope

HOME = Place("Kimironko", -1.95, 30.12, "Gasabo, Kigali")
GOMA = Place("Goma", -1.67, 29.22, "Nord-Kivu, Congo", "CD")


@pytest.fixture
async def scopes(database: Database, pool: Pool) -> AsyncGenerator[Any]:
    """Scopes of persons 1 and 2, on one transaction that is undone: each statement has the rights of its person."""
    await pool.execute("insert into profiles (id, name) values (1, 'Aline'), (2, 'Eric')")
    connection = await connect(database.url, name="test")
    transaction = connection.transaction()
    await transaction.start()

    async def scope_of(person: int) -> Scope:
        await open_scope(connection, person, patience="1s", limit="5s")
        return Scope(connection, person)

    yield scope_of
    await transaction.rollback()
    await connection.close()


async def test_place_is_kept_as_it_was_saved(scopes: Any) -> None:
    scope = await scopes(1)
    assert await saved.save_place(scope, "Home", HOME)
    assert await saved.save_place(scope, "Kwa mama", GOMA)
    assert await saved.saved_places(scope) == {"Home": HOME, "Kwa mama": GOMA}


async def test_name_that_is_there_gets_the_new_place(scopes: Any) -> None:
    scope = await scopes(1)
    await saved.save_place(scope, "Home", HOME)
    assert await saved.save_place(scope, "HOME!", GOMA)
    assert await saved.saved_places(scope) == {"HOME!": GOMA}


async def test_no_more_than_ten_are_kept_but_each_may_be_replaced(scopes: Any) -> None:
    scope = await scopes(1)
    assert [await saved.save_place(scope, f"Place {number}", HOME) for number in range(11)] == [True] * 10 + [False]
    assert await saved.save_place(scope, "Place 9", GOMA)
    assert len(await saved.saved_places(scope)) == saved.MOST
    other = await scopes(2)
    assert await saved.save_place(other, "Home", HOME)


async def test_place_is_renamed_unless_another_has_the_name(scopes: Any) -> None:
    scope = await scopes(1)
    await saved.save_place(scope, "Home", HOME)
    await saved.save_place(scope, "Work", GOMA)
    assert await saved.rename_place(scope, "Home", "work") == "taken"
    assert await saved.rename_place(scope, "Nowhere", "Somewhere") == "gone"
    assert await saved.rename_place(scope, "home", "HOME") == "done"
    assert await saved.rename_place(scope, "home", "Mum's") == "done"
    assert await saved.saved_places(scope) == {"Mum's": HOME, "Work": GOMA}


async def test_place_is_deleted_once(scopes: Any) -> None:
    scope = await scopes(1)
    await saved.save_place(scope, "Home", HOME)
    assert [await saved.delete_place(scope, "home") for _ in range(2)] == [True, False]
    assert await saved.saved_places(scope) == {}


async def test_places_and_names_of_others_are_neither_seen_nor_touched(scopes: Any) -> None:
    await saved.save_place(await scopes(1), "Home", HOME)
    other = await scopes(2)
    assert await saved.saved_places(other) == {}
    assert not await other.fetch("select * from saved_places")
    assert await other.fetch("delete from saved_places returning key") == []
    assert await other.fetch("update profiles set name = 'x' where id = 1 returning id") == []
    await set_name(other, "Eric Mugabo")
    assert await other.fetchval("select array_agg(name) from profiles") == ["Eric Mugabo"]
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await saved.save_place(Scope(other._connection, 1), "Mine", HOME)


async def test_places_of_a_person_are_read_by_key(scopes: Any) -> None:
    scope = await scopes(1)
    await scope.fetch("set local enable_seqscan = off")
    plan = await scope.fetch("explain " + saved._sql.saved_places, 1)
    assert any("saved_places_pkey" in line[0] for line in plan)
