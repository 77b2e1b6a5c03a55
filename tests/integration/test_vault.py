"""The vault on a real database and disk: kept once, opened for a reason, gone for good, keys that change."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncGenerator
from pathlib import Path
from uuid import UUID, uuid4

import asyncpg
import pytest

from databases import Database
from easymo.bootstrap import build_vault
from easymo.database.connect import Connection, Pool, connect
from easymo.errors import ConfigurationError, DocumentDamaged, VaultUnavailable
from easymo.settings import Settings
from easymo.vault.document import Kept, Opened, Refused
from easymo.vault.encryption import KeyRing, make_master_key
from easymo.vault.storage import FolderStorage
from easymo.vault.sweep import Swept
from easymo.vault.vault import Vault
from files import JPEG, PDF
from houses import easymo

OLD, NEW = make_master_key(), make_master_key()
OWNER, OTHER = 1, 2
NOTHING = Swept(0, 0, 0, 0, 0)


class Room:
    """A vault, and a look behind it."""

    def __init__(self, pool: Pool, owner: Connection, home: Path) -> None:
        self.pool = pool
        self.owner = owner
        self.home = home

    def vault(self, *keys: str, scan: tuple[str, ...] = ()) -> Vault:
        settings = Settings(home=self.home, vault_keys=keys or (OLD,), vault_scan=scan)
        return build_vault(settings, self.pool)

    async def keep(
        self,
        content: bytes = PDF,
        *,
        key: str = "1.1",
        person: int = OWNER,
        days: int = 365,
        vault: Vault | None = None,
    ) -> Kept:
        kept = await (vault or self.vault()).keep(
            content, person=person, kind="licence", mime_type="application/pdf", key=key, days=days
        )
        assert isinstance(kept, Kept)
        return kept

    async def open(self, id: UUID, *, owner: int = OWNER, vault: Vault | None = None) -> Opened | None:
        return await (vault or self.vault()).open(id, owner=owner, by="mobility", why="licence check")

    def path(self, id: UUID) -> Path:
        return self.home / "vault" / id.hex[:2] / id.hex

    def files(self) -> list[Path]:
        return sorted(path for path in (self.home / "vault").rglob("*") if path.is_file())

    def age(self, id: UUID, days: float) -> None:
        status = self.path(id).stat()
        os.utime(self.path(id), (status.st_atime, status.st_mtime - days * 86400))

    async def set(self, column: str, value: object) -> None:
        await self.owner.execute(f"update documents set {column} = $1", value)


@pytest.fixture
async def room(database: Database, pool: Pool, tmp_path: Path) -> AsyncGenerator[Room]:
    owner = await connect(database.owner_url, name="owner")
    await owner.execute("insert into profiles (id, phone_number) values (1, '+250788000001'), (2, '+250788000002')")
    yield Room(pool, owner, tmp_path)
    await owner.close()


# In and out ----------------------------------------------------------------------------------------------------


async def test_kept_document_is_opened_as_it_was(room: Room) -> None:
    kept = await room.keep(PDF)
    assert (kept.mime_type, kept.size) == ("application/pdf", len(PDF))
    assert await room.open(kept.id) == Opened("licence", "application/pdf", PDF)


async def test_neither_file_nor_row_holds_the_content_or_its_key_in_the_clear(room: Room) -> None:
    kept = await room.keep(b"%PDF- Rwanda driving licence")
    [path] = room.files()
    row = await room.owner.fetchrow("select * from documents")
    assert path == room.path(kept.id)
    assert b"licence" not in path.read_bytes()
    assert row is not None
    assert b"driving" not in b"".join(value for value in row.values() if isinstance(value, bytes))


async def test_same_key_again_stores_nothing_and_returns_the_first(room: Room) -> None:
    first = await room.keep(PDF)
    files = room.files()
    assert await room.keep(JPEG) == first
    assert room.files() == files


async def test_same_key_of_two_people_is_two_documents(room: Room) -> None:
    mine, theirs = await room.keep(), await room.keep(person=OTHER)
    assert mine.id != theirs.id


async def test_two_runs_of_one_key_at_once_keep_one(room: Room) -> None:
    kept = await asyncio.gather(*(room.keep() for _ in range(8)))
    assert len(set(kept)) == 1
    assert room.files() == [room.path(kept[0].id)]
    assert await room.open(kept[0].id)


async def test_failed_commit_leaves_a_file_for_the_sweep_and_the_next_run_keeps_anew(room: Room) -> None:
    """As a crash between file and row does."""
    await room.owner.execute("alter table documents add constraint broken check (false) not valid")
    with pytest.raises(asyncpg.CheckViolationError):
        await room.keep()
    [orphan] = room.files()
    await room.owner.execute("alter table documents drop constraint broken")
    kept = await room.keep()
    assert room.files() == sorted([orphan, room.path(kept.id)])
    assert await room.vault().sweep() == NOTHING
    room.age(UUID(orphan.name), 1.01)
    room.age(kept.id, 1.01)
    assert (await room.vault().sweep()).orphans == 1
    assert room.files() == [room.path(kept.id)]
    assert await room.open(kept.id)


async def test_process_killed_between_file_and_row_leaves_nothing_half(room: Room, database: Database) -> None:
    program = f"""
import asyncio, os, signal
from pathlib import Path
from easymo.bootstrap import build_vault
from easymo.database.connect import open_pool
from easymo.settings import Settings
from easymo.vault.storage import FolderStorage

class Dying(FolderStorage):
    async def write(self, id, sealed):
        await super().write(id, sealed)
        os.kill(os.getpid(), signal.SIGKILL)

async def main():
    pool = await open_pool({database.url!r}, size=1, name="dying")
    vault = build_vault(Settings(home=Path({str(room.home)!r}), vault_keys=({OLD!r},)), pool)
    vault._storage = Dying(Path({str(room.home)!r}) / "vault")
    await vault.keep(b"%PDF-", person=1, kind="licence", mime_type="application/pdf", key="1.1")

asyncio.run(main())
"""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program)
    assert await process.wait() == -9
    [orphan] = room.files()
    kept = await room.keep()
    assert kept.id.hex != orphan.name
    room.age(UUID(orphan.name), 2)
    assert (await room.vault().sweep()).orphans == 1
    assert await room.open(kept.id)


async def test_disk_that_is_full_keeps_no_row(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(VaultUnavailable):
        await room.keep()
    assert await room.vault().find(OWNER, "1.1") is None


# The scanner ---------------------------------------------------------------------------------------------------

SCAN = (sys.executable, "-c", "import sys; sys.exit(1 if b'EICAR' in sys.stdin.buffer.read() else 0)")


async def test_infected_document_is_refused_and_nothing_kept(room: Room) -> None:
    vault = room.vault(scan=SCAN)
    refused = await vault.keep(b"%PDF-EICAR", person=OWNER, kind="licence", mime_type="application/pdf", key="1.1")
    assert refused == Refused("infected")
    assert (room.files(), await vault.find(OWNER, "1.1")) == ([], None)


async def test_clean_document_is_kept(room: Room) -> None:
    assert await room.keep(vault=room.vault(scan=SCAN))


async def test_without_a_verdict_nothing_is_kept(room: Room) -> None:
    with pytest.raises(VaultUnavailable):
        await room.keep(vault=room.vault(scan=(sys.executable, "-c", "import sys; sys.exit(2)")))
    assert room.files() == []


# Rights and accesses -------------------------------------------------------------------------------------------


async def test_document_is_not_opened_as_somebody_else_s(room: Room) -> None:
    kept = await room.keep()
    assert await room.open(kept.id, owner=OTHER) is None
    assert await room.vault().accesses(kept.id) == []


async def test_every_opening_is_written_down_even_one_that_fails(room: Room) -> None:
    kept = await room.keep()
    await room.open(kept.id)
    room.path(kept.id).write_bytes(b"changed")
    with pytest.raises(DocumentDamaged):
        await room.open(kept.id)
    accesses = await room.vault().accesses(kept.id)
    assert [(access.act, access.by, access.why) for access in accesses] == [("open", "mobility", "licence check")] * 2


@pytest.fixture
async def person(room: Room, database: Database) -> AsyncGenerator[Connection]:
    """A connection with the rights of OTHER, while OWNER and OTHER have a document each."""
    await room.keep(person=OWNER)
    await room.keep(person=OTHER)
    connection = await connect(database.url, name="person")
    async with connection.transaction():
        await connection.execute(f"set local role easymo_person; set local app.person = '{OTHER}'")
        yield connection
    await connection.close()


async def test_person_sees_their_own_documents_only(person: Connection) -> None:
    assert [row["person"] for row in await person.fetch("select person, kind, size from documents")] == [OTHER]


async def test_without_a_person_no_document_is_seen(person: Connection) -> None:
    await person.execute("set local app.person = ''")
    assert await person.fetch("select id from documents") == []


@pytest.mark.parametrize(
    "statement",
    [
        "select wrapped_key from documents",
        "select sha256 from documents",
        "update documents set expires_at = now()",
        "delete from documents",
        "select from document_accesses",
        "select from media_uploads",
    ],
)
async def test_person_reaches_no_key_and_changes_nothing(person: Connection, statement: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await person.execute(statement)


@pytest.mark.parametrize("statement", ["update document_accesses set by = 'x'", "delete from document_accesses"])
async def test_processes_cannot_change_what_was_written_down(pool: Pool, statement: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await pool.execute(statement)


# Damage --------------------------------------------------------------------------------------------------------


async def test_missing_file_is_damage(room: Room) -> None:
    kept = await room.keep()
    room.path(kept.id).unlink()
    with pytest.raises(DocumentDamaged, match="missing"):
        await room.open(kept.id)


async def test_file_of_another_document_is_damage(room: Room) -> None:
    one, other = await room.keep(key="1.1"), await room.keep(key="1.2")
    room.path(one.id).write_bytes(room.path(other.id).read_bytes())
    with pytest.raises(DocumentDamaged):
        await room.open(one.id)


async def test_row_with_another_hash_is_damage(room: Room) -> None:
    kept = await room.keep()
    await room.set("sha256", bytes(32))
    with pytest.raises(DocumentDamaged, match="not what its row says"):
        await room.open(kept.id)


# The end -------------------------------------------------------------------------------------------------------


async def test_deleted_document_is_gone_with_its_key(room: Room) -> None:
    kept = await room.keep()
    assert await room.vault().delete(kept.id, owner=OWNER, by="profile", why="asked by its owner")
    assert room.files() == []
    assert await room.open(kept.id) is None
    row = await room.owner.fetchrow("select key_id, wrapped_key, sha256, deleted_at is not null from documents")
    assert tuple(row or ()) == (None, None, None, True)
    assert [access.act for access in await room.vault().accesses(kept.id)] == ["delete"]


async def test_document_is_not_deleted_twice_nor_by_somebody_else(room: Room) -> None:
    kept = await room.keep()
    vault = room.vault()
    assert not await vault.delete(kept.id, owner=OTHER, by="x", why="y")
    assert await vault.delete(kept.id, owner=OWNER, by="x", why="y")
    assert not await vault.delete(kept.id, owner=OWNER, by="x", why="y")
    assert not await vault.delete(uuid4(), owner=OWNER, by="x", why="y")


async def test_run_after_deletion_does_not_bring_the_document_back(room: Room) -> None:
    kept = await room.keep()
    await room.vault().delete(kept.id, owner=OWNER, by="x", why="y")
    assert await room.keep() == kept
    assert room.files() == []


async def test_opening_while_it_is_deleted_is_no_damage(room: Room) -> None:
    kept = await room.keep()

    class Deleting(FolderStorage):
        async def read(self, id: UUID) -> bytes | None:
            await room.vault().delete(id, owner=OWNER, by="x", why="y")
            return await super().read(id)

    vault = Vault(room.pool, Deleting(room.home / "vault"), KeyRing([OLD]))
    assert await room.open(kept.id, vault=vault) is None


async def test_document_whose_time_is_over_is_deleted_by_the_sweep(room: Room) -> None:
    over, lasting = await room.keep(key="1.1", days=0), await room.keep(key="1.2")
    assert (await room.vault().sweep()).expired == 1
    assert room.files() == [room.path(lasting.id)]
    assert await room.open(over.id) is None
    assert [(access.act, access.by, access.why) for access in await room.vault().accesses(over.id)] == [
        ("delete", "vault", "retention")
    ]
    assert await room.vault().sweep() == NOTHING


async def test_sweep_that_dies_after_the_row_leaves_the_file_to_the_next(room: Room) -> None:
    kept = await room.keep(days=0)
    room.age(kept.id, 2)

    class Failing(FolderStorage):
        async def delete(self, id: UUID) -> None:
            raise VaultUnavailable("away")

    with pytest.raises(VaultUnavailable):
        await Vault(room.pool, Failing(room.home / "vault"), KeyRing([OLD])).sweep()
    assert room.files() == [room.path(kept.id)]
    assert (await room.vault().sweep()).orphans == 1
    assert room.files() == []


async def test_deleted_document_is_forgotten_after_90_days(room: Room) -> None:
    await room.keep(days=0)
    await room.vault().sweep()
    await room.owner.execute("update documents set deleted_at = now() - interval '89 days'")
    assert await room.vault().sweep() == NOTHING
    await room.owner.execute("update documents set deleted_at = now() - interval '91 days'")
    assert (await room.vault().sweep()).forgotten == 1
    assert await room.owner.fetchval("select count(*) from document_accesses") == 0


async def test_content_that_is_being_kept_is_no_orphan(room: Room) -> None:
    swept: list[Swept] = []

    class Sweeping(FolderStorage):
        async def write(self, id: UUID, sealed: bytes) -> None:
            await super().write(id, sealed)
            swept.append(await room.vault().sweep())

    kept = await room.keep(vault=Vault(room.pool, Sweeping(room.home / "vault"), KeyRing([OLD])))
    assert swept == [NOTHING]
    assert await room.open(kept.id)


async def test_two_sweeps_at_once_do_each_thing_once(room: Room) -> None:
    for number in range(20):
        await room.keep(key=str(number), days=0)
    swept = await asyncio.gather(room.vault().sweep(), room.vault().sweep())
    assert sum(each.expired for each in swept) == 20
    assert room.files() == []


# Keys ----------------------------------------------------------------------------------------------------------


async def test_after_rotation_and_a_sweep_the_old_key_is_not_needed(room: Room) -> None:
    kept = [await room.keep(key=str(number)) for number in range(3)]
    files = [path.read_bytes() for path in room.files()]
    assert await room.open(kept[0].id, vault=room.vault(NEW, OLD))
    assert (await room.vault(NEW, OLD).sweep()).rewrapped == 3
    assert [path.read_bytes() for path in room.files()] == files, "files stay as they are"
    assert all([await room.open(each.id, vault=room.vault(NEW)) for each in kept])
    assert await room.vault(NEW, OLD).sweep() == NOTHING


async def test_key_that_is_missing_is_named_and_the_rest_is_rewrapped(room: Room) -> None:
    lost, kept = await room.keep(key="1.1"), await room.keep(key="1.2", vault=room.vault(NEW))
    third = make_master_key()
    with pytest.raises(ConfigurationError, match=KeyRing([OLD]).newest):
        await room.open(lost.id, vault=room.vault(third, NEW))
    swept = await room.vault(third, NEW).sweep()
    assert (swept.rewrapped, swept.unreadable) == (1, 1)
    assert await room.open(kept.id, vault=room.vault(third))
    assert await room.open(lost.id, vault=room.vault(third, OLD))


async def test_vault_without_keys_makes_its_own(room: Room) -> None:
    vault = build_vault(Settings(home=room.home), room.pool)
    kept = await room.keep(vault=vault)
    assert await room.open(kept.id, vault=build_vault(Settings(home=room.home), room.pool))
    assert await room.open(kept.id, vault=room.vault(NEW))


# The command ---------------------------------------------------------------------------------------------------


async def test_sweep_command_says_what_it_did(room: Room, database: Database) -> None:
    await room.keep(key="1.1", days=0)
    await room.keep(key="1.2")
    environment = {
        **os.environ,
        "EASYMO_HOME": str(room.home),
        "DATABASE_URL": database.url,
        "EASYMO_VAULT_KEYS": f"{NEW},{OLD}",
    }
    ended = await easymo("vault", "sweep", environment=environment)
    assert (ended.code, ended.err) == (0, "")
    assert [int(number) for number in re.findall(r"\d+", ended.out)] == [1, 0, 0, 1, 0]


async def test_open_command_writes_the_document_into_a_private_file_and_notes_who_opened_it(
    room: Room, database: Database
) -> None:
    kept = await room.keep(key="1.1")
    environment = {
        **os.environ,
        "EASYMO_HOME": str(room.home),
        "DATABASE_URL": database.url,
        "EASYMO_VAULT_KEYS": f"{NEW},{OLD}",
    }
    file = room.home / "paper"
    command = ("vault", "open", str(kept.id), str(file), "--by", "Aline", "--why", "review 7")
    ended = await easymo(*command, environment=environment)
    assert (ended.code, ended.err) == (0, "")
    assert (await room.vault().open(kept.id, owner=OWNER, by="test", why="test")) is not None
    assert file.stat().st_mode & 0o777 == 0o600
    accesses = await room.vault().accesses(kept.id)
    assert [(access.by, access.why) for access in accesses] == [("Aline", "review 7"), ("test", "test")]
    again = await easymo(*command, environment=environment)
    assert again.code != 0
    assert "is there already" in again.err
    unknown = await easymo(*command[:2], str(UUID(int=5)), f"{file}2", *command[4:], environment=environment)
    assert (unknown.code != 0, "there is no document" in unknown.err) == (True, True)
