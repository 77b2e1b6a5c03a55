"""Encrypted documents in a bucket of an S3-compatible store.

Region, endpoint and credentials come from the AWS_* variables every S3 client reads, or from the machine's role.
"""

from collections.abc import AsyncIterator, Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from easymo.errors import ConfigurationError, VaultUnavailable
from easymo.vault.storage import ids_of

if TYPE_CHECKING:
    from obstore.store import S3Store

# The timeout is no client option here: given one, the library forgets AWS_ALLOW_HTTP.
_CONFIG: Any = {
    "disable_bulk_delete": True,  # not every store has it
    "timeout": "300s",  # 100 MB at 3 Mbit/s
}
_RETRIES = 2
_RETRY_SECONDS = 30
_LISTED = 1000


class BucketStorage:
    """Contents as objects below ``prefix``, named by document ids."""

    def __init__(self, bucket: str, prefix: str) -> None:
        """Raises ConfigurationError if the library is not installed or the AWS_* variables make no sense."""
        self._store = _open(bucket, prefix)

    async def write(self, id: UUID, sealed: bytes) -> None:
        with _serving():
            # In one request, so that an object is there whole or not at all; up to 5 GB.
            await self._store.put_async(id.hex, sealed, use_multipart=False)

    async def read(self, id: UUID) -> bytes | None:
        with _serving():
            try:
                answer = await self._store.get_async(id.hex)
                return bytes(await answer.bytes_async())
            except FileNotFoundError:
                return None

    async def delete(self, id: UUID) -> None:
        with _serving():
            await self._store.delete_async(id.hex)

    async def older_than(self, moment: datetime) -> AsyncIterator[list[UUID]]:
        with _serving():
            # Another of its overloads has types of a library that is not installed.
            async for objects in self._store.list(chunk_size=_LISTED):  # pyright: ignore[reportUnknownMemberType]
                yield ids_of(found["path"] for found in objects if found["last_modified"] < moment)


def _open(bucket: str, prefix: str) -> "S3Store":
    try:
        from obstore.exceptions import BaseError
        from obstore.store import S3Store
    except ImportError as error:
        raise ConfigurationError("EASYMO_VAULT_URL names a bucket: install easymo[s3]") from error
    try:
        return S3Store(
            bucket,
            prefix=prefix or None,
            config=_CONFIG,
            retry_config={"max_retries": _RETRIES, "retry_timeout": timedelta(seconds=_RETRY_SECONDS)},
        )
    except BaseError as error:
        raise ConfigurationError("the vault's bucket cannot be understood: check the AWS_* variables") from error


@contextmanager
def _serving() -> Generator[None]:
    from obstore.exceptions import BaseError

    try:
        yield
    except BaseError as error:
        # Its text quotes the store's answer, so only its kind is told.
        raise VaultUnavailable(
            f"the vault's bucket cannot serve ({type(error).__name__}): check EASYMO_VAULT_URL and the AWS_* variables"
        ) from error
