"""Whose rights a flow's reads and steps have, and what each role of the database may see."""

from collections.abc import AsyncGenerator
from typing import Any

import asyncpg
import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.database.connect import Connection, Pool, connect, open_pool
from easymo.database.scope import Scope
from easymo.turns.worker import TurnWorker
from lanes import Lanes, drain, open_lanes, registry, write_note

_WHO = "select current_user::text, current_setting('app.person', true)"
_PLAIN = "select current_user::text, coalesce(current_setting('app.person', true), ''), current_setting('lock_timeout')"

Seen = list[tuple[Any, ...]]


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        yield opened


@pytest.fixture
async def single(database: Database) -> AsyncGenerator[Pool]:
    """A pool of one connection: whoever takes it next has the one that was used."""
    connections = await open_pool(database.url, size=1, name="single")
    yield connections
    await connections.close()


# Within a batch ---------------------------------------------------------------------------------------------


def looking(seen: Seen) -> Any:
    async def look(scope: Scope) -> None:
        row = await scope.fetchrow(_WHO)
        assert row is not None
        seen.append((scope.person, *row))

    async def flow(chat: Chat) -> None:
        await chat.read(look)
        await chat.step(write_note, "a")
        await chat.read(look)

    return flow


async def test_each_lane_of_a_batch_reads_and_steps_as_its_own_person(lanes: Lanes) -> None:
    seen: Seen = []
    await lanes.meet(1, 2, 3)
    for conversation in (1, 2, 3):
        await lanes.send(conversation, "work:looks")
    await TurnWorker(lanes.pool, registry(looks=looking(seen))).take_batch()
    assert seen == [(person, "easymo_person", str(person)) for person in (1, 1, 2, 2, 3, 3)]


async def test_lane_after_one_that_failed_still_is_its_own_person(lanes: Lanes) -> None:
    async def raises(chat: Chat) -> None:
        await chat.step(write_note, "undone")
        raise LookupError

    seen: Seen = []
    await lanes.meet(1, 2)
    await lanes.send(1, "work:raises")
    await lanes.send(2, "work:looks")
    await TurnWorker(lanes.pool, registry(looks=looking(seen), raises=raises)).take_batch()
    assert seen == [(2, "easymo_person", "2")] * 2


@pytest.mark.parametrize("address", ["work:note:a", "work:raises"])
async def test_connection_is_plain_again_after_a_batch(lanes: Lanes, single: Pool, address: str) -> None:
    async def raises(chat: Chat) -> None:
        await chat.step(write_note, "undone")
        raise LookupError

    async with single.acquire() as connection:
        before = await connection.fetchrow(_PLAIN)
    await lanes.meet(1)
    await lanes.send(1, address)
    await TurnWorker(single, registry(raises=raises)).take_batch()
    async with single.acquire() as connection:
        assert await connection.fetchrow(_PLAIN) == before


async def test_rows_are_plain_again_between_the_last_step_and_the_commit(lanes: Lanes) -> None:
    """The set writes of a batch happen with the engine's rights: a person may not write any of those tables."""
    await lanes.meet(1, 2)
    await lanes.send(1, "work:note:a")
    await lanes.send(2, "work:note:b")
    await drain(TurnWorker(lanes.pool, registry()))
    assert (len(await lanes.said(1)), len(await lanes.said(2))) == (1, 1)


async def test_person_s_step_cannot_write_for_somebody_else(lanes: Lanes) -> None:
    async def forge(scope: Scope) -> None:
        await scope.fetch("insert into notes (person, word) values (2, 'forged')")

    async def forges(chat: Chat) -> None:
        await chat.step(forge)

    await lanes.meet(1, 2)
    await lanes.send(1, "work:forges")
    await TurnWorker(lanes.pool, registry(forges=forges)).take_batch()
    assert (await lanes.notes(), await lanes.waiting()) == ([], [(1, 1)])


# The roles --------------------------------------------------------------------------------------------------

_TABLES = """
select c.oid::regclass::text as name, c.relrowsecurity as secured, c.relispartition as partition,
       exists (select from pg_policy p where p.polrelid = c.oid) as policies
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'f')
order by name
"""


async def test_every_table_is_secured_by_rows_and_has_a_policy(pool: Pool) -> None:
    tables = await pool.fetch(_TABLES)
    assert {"profiles", "inbox", "messages", "seen_default", "messages_default"} <= {row["name"] for row in tables}
    assert [row["name"] for row in tables if not row["secured"]] == []
    # A partition is read through its table, whose policies count; by its own name it has none: nobody passes.
    assert [row["name"] for row in tables if row["policies"] == row["partition"]] == []


async def test_partitions_made_later_are_secured_too(database: Database, pool: Pool) -> None:
    owner = await connect(database.owner_url, name="owner")
    made = "select relid::regclass::text as name from pg_partition_tree($1::regclass) where isleaf order by 1"
    before = {table: await owner.fetch(made, table) for table in ("seen", "messages")}
    for rows in before.values():
        for row in rows:
            if not row["name"].endswith("_default"):
                await owner.execute(f"drop table {row['name']}")
    await pool.execute("select ensure_partitions()")
    assert {table: await owner.fetch(made, table) for table in before} == before
    assert all(len(rows) >= 4 for rows in before.values())
    assert [row["name"] for row in await owner.fetch(_TABLES) if not row["secured"]] == []
    await owner.close()


async def test_no_role_of_a_process_owns_anything_or_passes_by_the_policies(pool: Pool) -> None:
    roles = await pool.fetch(
        "select rolname from pg_roles where rolname in ('easymo_engine', 'easymo_person', current_user)"
        " and (rolsuper or rolbypassrls or rolcreaterole)"
    )
    owned = await pool.fetch(
        "select oid::regclass from pg_class where relowner in"
        " (select oid from pg_roles where rolname in ('easymo_engine', 'easymo_person', current_user))"
    )
    assert (roles, owned) == ([], [])


async def test_partition_cannot_be_read_by_its_own_name(pool: Pool) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await pool.fetch("select from messages_default")


@pytest.fixture
async def person(database: Database, lanes: Lanes) -> AsyncGenerator[Connection]:
    """A connection with the rights of person 1, in a world that has persons 1 and 2 with a job in each status."""
    await lanes.meet(1, 2)
    await lanes.owner.execute(
        """
        insert into job_listings (posted_by, title, category, kind, place, latitude, longitude, country, currency,
                                  words, status, expires_at)
        select person, person || ' ' || status, 'office', 'gig', 'Remera', -1.9, 30.1, 'RW', 'RWF', '', status,
               now() + interval '1 day'
        from (values (1), (2)) as p (person), unnest(array['open', 'paused', 'filled', 'closed', 'expired']) as status
        """
    )
    connection = await connect(database.url, name="person")
    async with connection.transaction():
        await connection.execute("set local role easymo_person; set local app.person = '1'")
        yield connection
    await connection.close()


async def test_person_sees_no_profile_but_their_own(person: Connection) -> None:
    assert [row["id"] for row in await person.fetch("select id from profiles")] == [1]


async def test_person_changes_no_profile_but_their_own(person: Connection) -> None:
    assert await person.execute("update profiles set name = 'me'") == "UPDATE 1"


async def test_person_may_not_change_who_they_are(person: Connection) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await person.execute("update profiles set phone_number = '+250780000002'")


async def test_person_sees_of_others_only_jobs_that_are_open(person: Connection) -> None:
    found = {row["title"] for row in await person.fetch("select title from listing_search")}
    assert found == {"1 open", "2 open"}
    listed = {row["title"] for row in await person.fetch("select title from job_listings")}
    assert listed == {"1 open", "1 paused", "1 filled", "1 closed", "1 expired"}


async def test_person_cannot_publish_past_their_own_listing(person: Connection) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await person.execute("update listing_search set title = 'mine'")


async def test_without_a_person_nothing_personal_is_seen(person: Connection) -> None:
    await person.execute("set local app.person = ''")
    assert await person.fetch("select from profiles") == []
    assert await person.fetch("select from job_listings") == []


@pytest.mark.parametrize(
    "table",
    [
        "aliases",
        "inbox",
        "lanes",
        "seen",
        "quarantine",
        "whatsapp_user_sessions",
        "outbox",
        "statuses",
        "messages",
        "dead_letters",
        "workers",
        "schema_migrations",
    ],
)
async def test_person_reads_nothing_of_the_engine(person: Connection, table: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await person.fetch(f"select from {table}")
