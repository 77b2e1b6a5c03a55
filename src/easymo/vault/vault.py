"""The vault: documents in, encrypted; out again for a reason; gone for good."""

import asyncio
import hashlib
from uuid import UUID, uuid4

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import DocumentDamaged
from easymo.settings import Settings
from easymo.vault.document import RETENTION_DAYS, Access, Kept, Opened, Refused
from easymo.vault.encryption import KeyRing, WrappedKey, decrypt, encrypt, make_document_key
from easymo.vault.keyfile import open_key_ring
from easymo.vault.scanner import Scanner
from easymo.vault.storage import Storage
from easymo.vault.sweep import Swept, sweep

_sql = load(__file__, "documents.sql")


class Vault:
    """Documents of people.

    All of it raises DatabaseUnavailable or VaultUnavailable where it cannot serve now; repeating is safe.
    """

    def __init__(self, pool: Pool, storage: Storage, keys: KeyRing, scanner: Scanner | None = None) -> None:
        self._pool = pool
        self._storage = storage
        self._keys = keys
        self._scanner = scanner

    @property
    def key_ids(self) -> tuple[str, ...]:
        """Its master keys': the first one's encrypts."""
        return self._keys.ids

    def renew(self, settings: Settings) -> None:
        """From now on uses the master keys of ``settings``. Raises ConfigurationError, and keeps to those it has."""
        self._keys = open_key_ring(settings.home, settings.vault_keys)

    async def keep(
        self, content: bytes, *, person: int, kind: str, mime_type: str, key: str, days: int = RETENTION_DAYS
    ) -> Kept | Refused:
        """Keeps ``content`` for ``days``, unless the scanner finds it infected.

        ``key`` says which of the person's documents it is: what ran before under the same key has kept it already,
        and that document is returned, even if it was deleted since.
        """
        if kept := await self.find(person, key):
            return kept
        if self._scanner and not await self._scanner.is_clean(content):
            return Refused("infected")
        id, own_key = uuid4(), make_document_key()
        sealed = await asyncio.to_thread(encrypt, own_key, id, content)
        digest = (await asyncio.to_thread(hashlib.sha256, content)).digest()
        wrapped = self._keys.wrap(own_key, id)
        # First the content, then the row that names it: a crash between them leaves a file for the sweep, never a
        # row without content. So does a failing commit, whose fate may be unknown.
        await self._storage.write(id, sealed)
        described = (id, person, key, kind, mime_type, len(content), digest, wrapped.key_id, wrapped.wrapped, days)
        with translated():
            row = await self._pool.fetchrow(_sql.keep, *described)
        if row is not None:
            return Kept(**row)
        await self._storage.delete(id)
        return await self.keep(content, person=person, kind=kind, mime_type=mime_type, key=key, days=days)

    async def find(self, person: int, key: str) -> Kept | None:
        """What was kept under ``key``, deleted or not."""
        with translated():
            row = await self._pool.fetchrow(_sql.find, person, key)
        return Kept(**row) if row else None

    async def open(self, id: UUID, *, owner: int, by: str, why: str) -> Opened | None:
        """The document, decrypted and verified; None: ``owner`` has no such document, or it was deleted.

        ``by`` (a service, an operator; never a phone number) and ``why`` are written down first.
        Raises DocumentDamaged, and ConfigurationError if its master key is not among EASYMO_VAULT_KEYS.
        """
        with translated():
            row = await self._pool.fetchrow(_sql.open, id, owner, by, why)
        if row is None:
            return None
        sealed = await self._storage.read(id)
        if sealed is None:
            return await self._missing(id)
        own_key = self._keys.unwrap(WrappedKey(row["key_id"], row["wrapped_key"]), id)
        content = await asyncio.to_thread(decrypt, own_key, id, sealed)
        if (await asyncio.to_thread(hashlib.sha256, content)).digest() != row["sha256"]:
            raise DocumentDamaged(f"the content of document {id} is not what its row says: restore both")
        return Opened(row["kind"], row["mime_type"], content)

    async def owner_of(self, id: UUID) -> int | None:
        """Whose document it is, deleted or not; for operators, who are not told of people by flows."""
        with translated():
            return await self._pool.fetchval(_sql.owner, id)

    async def delete(self, id: UUID, *, owner: int, by: str, why: str) -> bool:
        """Deletes for good: from here on no copy of the file can be read. False: there was nothing to delete."""
        with translated():
            deleted = await self._pool.fetchval(_sql.delete, id, owner, by, why)
        if deleted is None:
            return False
        await self._storage.delete(id)
        return True

    async def accesses(self, id: UUID) -> list[Access]:
        """What was done with a document, oldest first."""
        with translated():
            rows = await self._pool.fetch(_sql.accesses, id)
        return [Access(**row) for row in rows]

    async def sweep(self) -> Swept:
        """Ends what is over and mends what crashes left; see ``easymo.vault.sweep``."""
        return await sweep(self._pool, self._storage, self._keys)

    async def _missing(self, id: UUID) -> None:
        with translated():
            if await self._pool.fetchval(_sql.is_there, id):  # not deleted between its row and its file
                raise DocumentDamaged(f"the file of document {id} is missing: restore it")
