"""Where encrypted documents lie: a folder, or a bucket of an S3-compatible store."""

import asyncio
import os
import re
from collections.abc import AsyncIterator, Generator, Iterable
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit
from uuid import UUID, uuid4

from easymo.errors import ConfigurationError, VaultUnavailable

_NAME = re.compile(r"[0-9a-f]{32}")


class Storage(Protocol):
    """Contents by document id. Each method raises VaultUnavailable where the store cannot serve."""

    async def write(self, id: UUID, sealed: bytes) -> None:
        """Returns once it would survive a power loss."""
        ...

    async def read(self, id: UUID) -> bytes | None:
        """None: there is no such content."""
        ...

    async def delete(self, id: UUID) -> None:
        """Also where there is no such content."""
        ...

    def older_than(self, moment: datetime) -> AsyncIterator[list[UUID]]:
        """The ids of contents written before ``moment``, some at a time."""
        ...


def open_storage(url: str, home: Path) -> Storage:
    """The store at ``url`` (``s3://bucket/prefix``, ``file:///folder``); empty: the folder ``vault`` in ``home``.

    Raises ConfigurationError.
    """
    if not url:
        return FolderStorage(home / "vault")
    parts = urlsplit(url)
    if parts.scheme == "file" and not parts.netloc and parts.path:
        return FolderStorage(Path(unquote(parts.path)))
    if parts.scheme == "s3" and parts.netloc:
        from easymo.vault.bucket import BucketStorage

        return BucketStorage(parts.netloc, parts.path.strip("/"))
    raise ConfigurationError("EASYMO_VAULT_URL is neither s3://bucket/prefix nor file:///folder")


def ids_of(names: Iterable[str]) -> list[UUID]:
    """The document ids among ``names``; what somebody else put there is left alone."""
    return [UUID(name) for name in names if _NAME.fullmatch(name)]


class FolderStorage:
    """Contents as files. They are named by document ids, which are no text of anybody's: no path leads outside."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._incoming = folder / "incoming"

    async def write(self, id: UUID, sealed: bytes) -> None:
        with _serving():
            await asyncio.to_thread(self._write, self._path(id), sealed)

    async def read(self, id: UUID) -> bytes | None:
        with _serving():
            try:
                return await asyncio.to_thread(self._path(id).read_bytes)
            except FileNotFoundError:
                return None

    async def delete(self, id: UUID) -> None:
        with _serving():
            await asyncio.to_thread(self._path(id).unlink, missing_ok=True)

    async def older_than(self, moment: datetime) -> AsyncIterator[list[UUID]]:
        """Also removes what a crash left of files half written by then."""
        with _serving():
            for path in await asyncio.to_thread(_older, self._incoming, moment):
                await asyncio.to_thread(path.unlink, missing_ok=True)
            for number in range(256):
                found = await asyncio.to_thread(_older, self._folder / f"{number:02x}", moment)
                yield ids_of(path.name for path in found)

    def _path(self, id: UUID) -> Path:
        return self._folder / id.hex[:2] / id.hex

    def _write(self, path: Path, sealed: bytes) -> None:
        self._make(self._incoming)
        self._make(path.parent)
        incoming = self._incoming / uuid4().hex
        try:
            write_private(incoming, sealed)
            incoming.replace(path)
        except OSError:
            incoming.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)

    def _make(self, folder: Path) -> None:
        if not folder.is_dir():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self._folder)
            sync_folder(self._folder.parent)


def write_private(path: Path, content: bytes) -> None:
    """Makes a file that only its owner reads, and that survives a power loss once ``sync_folder`` made its name do so.

    Raises FileExistsError if there is one.
    """
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Makes the names in ``folder`` survive a power loss."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _older(folder: Path, moment: datetime) -> list[Path]:
    if not folder.is_dir():
        return []
    before, found = moment.timestamp(), list[Path]()
    for path in folder.iterdir():
        with suppress(FileNotFoundError):  # deleted meanwhile
            if path.stat().st_mtime < before:
                found.append(path)
    return found


@contextmanager
def _serving() -> Generator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise VaultUnavailable(f"the vault's folder cannot serve ({reason}): check its disk and rights") from error
