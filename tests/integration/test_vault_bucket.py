"""The vault's contents in an S3-compatible bucket, over its wire."""

from collections.abc import Awaitable, Callable, Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from buckets import Bucket, running_bucket
from easymo.errors import VaultUnavailable
from easymo.vault.storage import Storage, open_storage

ID = UUID(int=1)


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Generator[Bucket]:
    with running_bucket("documents") as running:
        for name, value in running.environment.items():
            monkeypatch.setenv(name, value)
        yield running


@pytest.fixture
def storage(bucket: Bucket) -> Storage:
    return open_storage("s3://documents/people/vault", Path("/nowhere"))


async def test_written_content_is_one_signed_object_below_the_prefix(storage: Storage, bucket: Bucket) -> None:
    content = bytes(12 << 20)
    await storage.write(ID, content)
    assert bucket.objects == {f"people/vault/{ID.hex}": content}
    assert len(bucket.requests) == 1


async def test_written_content_is_read_and_deleted(storage: Storage, bucket: Bucket) -> None:
    await storage.write(ID, b"sealed")
    assert await storage.read(ID) == b"sealed"
    await storage.delete(ID)
    assert await storage.read(ID) is None
    assert bucket.objects == {}


async def test_deleting_nothing_is_no_error(storage: Storage) -> None:
    await storage.delete(ID)


async def test_only_what_is_older_below_the_prefix_is_listed(storage: Storage, bucket: Bucket) -> None:
    ids = sorted(uuid4() for _ in range(5))
    for id in ids:
        await storage.write(id, b"sealed")
    bucket.put(f"elsewhere/{uuid4().hex}", b"")
    bucket.put("people/vault/README", b"")
    bucket.written[f"people/vault/{ids[0].hex}"] -= timedelta(days=2)
    day_ago, soon = datetime.now(UTC) - timedelta(days=1), datetime.now(UTC) + timedelta(seconds=2)
    assert [id async for found in storage.older_than(day_ago) for id in found] == ids[:1]
    assert [id async for found in storage.older_than(soon) for id in found] == ids


async def test_bucket_that_refuses_the_credentials_is_for_later(
    bucket: Bucket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    with pytest.raises(VaultUnavailable, match=r"PermissionDenied.*AWS_\* variables"):
        await open_storage("s3://documents", Path("/nowhere")).write(ID, b"sealed")
    assert bucket.objects == {}


async def write(storage: Storage) -> None:
    await storage.write(ID, b"sealed")


async def read(storage: Storage) -> None:
    await storage.read(ID)


async def delete(storage: Storage) -> None:
    await storage.delete(ID)


async def list_(storage: Storage) -> None:
    async for _ in storage.older_than(datetime.now(UTC)):
        pass


@pytest.mark.parametrize("ask", [write, read, delete, list_])
async def test_bucket_that_refuses_is_for_later(
    storage: Storage, bucket: Bucket, ask: Callable[[Storage], Awaitable[None]]
) -> None:
    bucket.status = 400
    with pytest.raises(VaultUnavailable) as raised:
        await ask(storage)
    assert ID.hex not in str(raised.value)
