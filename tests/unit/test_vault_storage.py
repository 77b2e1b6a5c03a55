"""Contents as files: whole or not at all, and nowhere but in their folder."""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from easymo.errors import ConfigurationError, VaultUnavailable
from easymo.vault import storage as storage_module
from easymo.vault.bucket import BucketStorage
from easymo.vault.storage import FolderStorage, Storage, ids_of, open_storage

ID = UUID(int=0xABCDEF << 104)


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path / "vault")


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def older(storage: Storage, moment: datetime) -> list[UUID]:
    return [id async for ids in storage.older_than(moment) for id in ids]


async def test_written_content_is_read_and_deleted(storage: FolderStorage) -> None:
    await storage.write(ID, b"sealed")
    assert await storage.read(ID) == b"sealed"
    await storage.delete(ID)
    assert await storage.read(ID) is None


async def test_deleting_nothing_is_no_error(storage: FolderStorage) -> None:
    await storage.delete(uuid4())


async def test_files_are_the_owner_s_alone(storage: FolderStorage, tmp_path: Path) -> None:
    await storage.write(ID, b"sealed")
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "vault").rglob("*")} == {0}
    assert [str(path.relative_to(tmp_path)) for path in files(tmp_path)] == [f"vault/ab/{ID.hex}"]


async def test_file_and_its_names_are_forced_to_disk_before_write_returns(
    storage: FolderStorage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forced: list[int] = []
    fsync = os.fsync

    def remember(descriptor: int) -> None:
        forced.append(os.fstat(descriptor).st_ino)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", remember)
    await storage.write(ID, b"sealed")
    vault = tmp_path / "vault"
    new = [tmp_path, vault, vault / "ab", vault / "ab" / ID.hex]
    assert {path.stat().st_ino for path in new} <= set(forced)
    assert forced[-2:] == [path.stat().st_ino for path in (new[-1], new[-2])], "first the file, then its name"


async def test_write_that_fails_leaves_nothing_and_is_for_later(
    storage: FolderStorage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    await storage.write(UUID(int=ID.int + 1), b"the folders are there")
    before = files(tmp_path)
    monkeypatch.setattr(storage_module.os, "fsync", full)
    with pytest.raises(VaultUnavailable, match="No space left"):
        await storage.write(ID, b"sealed")
    assert files(tmp_path) == before


async def test_folder_that_cannot_be_made_is_for_later(tmp_path: Path) -> None:
    (tmp_path / "vault").write_text("a file")
    with pytest.raises(VaultUnavailable, match="check its disk and rights"):
        await FolderStorage(tmp_path / "vault").write(ID, b"sealed")


async def test_only_what_is_older_is_listed(storage: FolderStorage, tmp_path: Path) -> None:
    await storage.write(ID, b"sealed")
    now = datetime.now(UTC)
    assert await older(storage, now - timedelta(days=1)) == []
    assert await older(storage, now + timedelta(seconds=1)) == [ID]


async def test_half_written_files_of_a_crash_go_with_the_listing(storage: FolderStorage, tmp_path: Path) -> None:
    await storage.write(ID, b"sealed")
    left = tmp_path / "vault" / "incoming" / "left"
    left.write_bytes(b"sea")
    await older(storage, datetime.now(UTC) - timedelta(days=1))
    assert left.exists()
    await older(storage, datetime.now(UTC) + timedelta(seconds=1))
    assert not left.exists()


async def test_files_of_others_are_not_listed(storage: FolderStorage, tmp_path: Path) -> None:
    await storage.write(ID, b"sealed")
    (tmp_path / "vault" / "ab" / "README").write_text("mine")
    assert await older(storage, datetime.now(UTC) + timedelta(seconds=1)) == [ID]


def test_names_that_are_no_ids_are_left_alone() -> None:
    assert ids_of(["..", "../" + ID.hex, ID.hex.upper(), str(ID), ID.hex + "\n", ID.hex]) == [ID]


async def test_storage_is_a_folder_in_the_home_by_default(tmp_path: Path) -> None:
    await open_storage("", tmp_path).write(ID, b"sealed")
    assert files(tmp_path / "vault")


async def test_storage_may_be_another_folder(tmp_path: Path) -> None:
    await open_storage(f"file://{tmp_path}/a%20b", Path("/nowhere")).write(ID, b"sealed")
    assert files(tmp_path / "a b")


def test_storage_may_be_a_bucket() -> None:
    assert isinstance(open_storage("s3://documents/vault", Path("/nowhere")), BucketStorage)


def test_bucket_without_its_library_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "obstore.store", None)
    with pytest.raises(ConfigurationError, match=r"install easymo\[s3\]"):
        open_storage("s3://documents", Path("/nowhere"))


def test_bucket_whose_variables_make_no_sense_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ALLOW_HTTP", "perhaps")
    with pytest.raises(ConfigurationError, match="check the AWS_"):
        open_storage("s3://documents", Path("/nowhere"))


@pytest.mark.parametrize("url", ["s3://", "file://host/folder", "file://", "https://bucket.example/", "gs://bucket"])
def test_other_storage_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="EASYMO_VAULT_URL"):
        open_storage(url, Path("/nowhere"))
