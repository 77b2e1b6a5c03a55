"""How documents are encrypted: each with a key of its own, which a master key wraps.

The document's key encrypts one content once (AES-256-GCM); wrapped, it lies in the document's row. So a new master key
re-encrypts 60 bytes a document and no file, and deleting the row's key makes every copy of the file unreadable,
backups included. Fernet would do the same with weaker parts: AES-128 in CBC, and base64 that makes a file a third
larger. Everything is bound to the document's id: neither key nor content passes for another document's.
"""

import base64
import binascii
import hashlib
import os
from collections.abc import Sequence
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from easymo.errors import ConfigurationError, DocumentDamaged

_KEY_BYTES = 32
_NONCE_BYTES = 12
_ONLY_NONCE = bytes(_NONCE_BYTES)  # sound for a key that encrypts one content once


class WrappedKey(msgspec.Struct, frozen=True):
    """A document's key, readable with the master key ``key_id`` only."""

    key_id: str
    wrapped: bytes


class KeyRing:
    """The master keys: the first wraps, all unwrap."""

    def __init__(self, keys: Sequence[str]) -> None:
        """``keys``: each 32 bytes in base64. Raises ConfigurationError if there is none or one is anything else."""
        if not keys:
            raise ConfigurationError("EASYMO_VAULT_KEYS holds no key: make one with openssl rand -base64 32")
        decoded = [_decode(key, place) for place, key in enumerate(keys, 1)]
        self._ciphers = {_key_id(key): AESGCM(key) for key in decoded}
        self.ids = tuple(self._ciphers)
        self.newest = self.ids[0]
        """Id of the key that wraps."""

    def wrap(self, key: bytes, document: UUID) -> WrappedKey:
        nonce = os.urandom(_NONCE_BYTES)
        return WrappedKey(self.newest, nonce + self._ciphers[self.newest].encrypt(nonce, key, document.bytes))

    def unwrap(self, key: WrappedKey, document: UUID) -> bytes:
        """Raises ConfigurationError if the master key is not on the ring, DocumentDamaged if it does not fit."""
        cipher = self._ciphers.get(key.key_id)
        if cipher is None:
            raise ConfigurationError(
                f"a document needs the key {key.key_id}, which is not in EASYMO_VAULT_KEYS: append it there"
            )
        try:
            return cipher.decrypt(key.wrapped[:_NONCE_BYTES], key.wrapped[_NONCE_BYTES:], document.bytes)
        except (InvalidTag, ValueError) as error:
            raise DocumentDamaged(f"the key of document {document} is damaged: restore its row") from error


def make_document_key() -> bytes:
    return AESGCM.generate_key(_KEY_BYTES * 8)


def encrypt(key: bytes, document: UUID, content: bytes) -> bytes:
    """``key`` must be of this document alone, and encrypt this content only."""
    return AESGCM(key).encrypt(_ONLY_NONCE, content, document.bytes)


def decrypt(key: bytes, document: UUID, sealed: bytes) -> bytes:
    """Raises DocumentDamaged if ``sealed`` is not, to the last bit, what ``encrypt`` made."""
    try:
        return AESGCM(key).decrypt(_ONLY_NONCE, sealed, document.bytes)
    except (InvalidTag, ValueError) as error:
        raise DocumentDamaged(f"the content of document {document} is damaged: restore its file") from error


def make_master_key() -> str:
    return base64.b64encode(os.urandom(_KEY_BYTES)).decode()


def _decode(key: str, place: int) -> bytes:
    try:
        decoded = base64.b64decode(key.replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        decoded = b""
    if len(decoded) != _KEY_BYTES:
        raise ConfigurationError(
            f"key {place} of EASYMO_VAULT_KEYS is not 32 bytes in base64: make one with openssl rand -base64 32"
        )
    return decoded


def _key_id(key: bytes) -> str:
    return hashlib.sha256(b"easymo vault key id\0" + key).hexdigest()[:12]
