"""Documents encrypted: nothing but the right key, document and bytes opens them."""

import base64
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.errors import ConfigurationError, DocumentDamaged
from easymo.vault.encryption import (
    KeyRing,
    WrappedKey,
    decrypt,
    encrypt,
    make_document_key,
    make_master_key,
)

OLD, NEW = (base64.b64encode(bytes([number]) * 32).decode() for number in (1, 2))
ID, OTHER_ID = UUID(int=1), UUID(int=2)
keys = st.binary(min_size=32, max_size=32)


@given(keys, st.uuids(), st.binary(max_size=2000))
def test_what_was_encrypted_is_decrypted(key: bytes, id: UUID, content: bytes) -> None:
    assert decrypt(key, id, encrypt(key, id, content)) == content


@given(keys, st.binary(max_size=200), st.data())
def test_any_bit_that_changed_is_noticed(key: bytes, content: bytes, data: st.DataObject) -> None:
    sealed = bytearray(encrypt(key, ID, content))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(DocumentDamaged):
        decrypt(key, ID, bytes(sealed))


@given(keys, st.binary(max_size=200), st.data())
def test_a_shorter_content_is_noticed(key: bytes, content: bytes, data: st.DataObject) -> None:
    sealed = encrypt(key, ID, content)
    with pytest.raises(DocumentDamaged):
        decrypt(key, ID, sealed[: data.draw(st.integers(0, len(sealed) - 1))])


def test_content_of_another_document_is_noticed() -> None:
    key = make_document_key()
    with pytest.raises(DocumentDamaged):
        decrypt(key, OTHER_ID, encrypt(key, ID, b"content"))


def test_encrypted_content_shows_nothing_of_the_document() -> None:
    assert b"licence" not in encrypt(make_document_key(), ID, b"licence" * 100)


def test_every_document_has_a_key_of_its_own() -> None:
    assert len({make_document_key() for _ in range(100)}) == 100


@given(keys)
def test_wrapped_key_is_unwrapped(key: bytes) -> None:
    ring = KeyRing([OLD])
    assert ring.unwrap(ring.wrap(key, ID), ID) == key


def test_first_key_wraps_and_all_unwrap() -> None:
    key = make_document_key()
    old = KeyRing([OLD]).wrap(key, ID)
    ring = KeyRing([NEW, OLD])
    assert ring.newest == KeyRing([NEW]).newest == ring.wrap(key, ID).key_id != old.key_id
    assert ring.unwrap(old, ID) == key


def test_key_that_is_not_on_the_ring_is_named() -> None:
    wrapped = KeyRing([OLD]).wrap(make_document_key(), ID)
    with pytest.raises(ConfigurationError, match=wrapped.key_id):
        KeyRing([NEW]).unwrap(wrapped, ID)


@pytest.mark.parametrize("change", ["flip", "cut", "document", "key"])
def test_wrapped_key_that_was_changed_is_noticed(change: str) -> None:
    ring = KeyRing([OLD, NEW])
    wrapped = ring.wrap(make_document_key(), ID)
    changed = {
        "flip": WrappedKey(wrapped.key_id, wrapped.wrapped[:-1] + bytes([wrapped.wrapped[-1] ^ 1])),
        "cut": WrappedKey(wrapped.key_id, wrapped.wrapped[:5]),
        "key": msgspec.structs.replace(wrapped, key_id=KeyRing([NEW]).newest),
    }.get(change, wrapped)
    with pytest.raises(DocumentDamaged):
        ring.unwrap(changed, OTHER_ID if change == "document" else ID)


@pytest.mark.parametrize("key", ["", "secret", base64.b64encode(b"sixteen is short").decode(), "é" * 44, "0" * 64])
def test_key_that_is_none_is_refused_without_being_told(key: str) -> None:
    with pytest.raises(ConfigurationError, match="key 2 of EASYMO_VAULT_KEYS") as raised:
        KeyRing([OLD, key])
    assert not key or key not in str(raised.value)


def test_ring_without_keys_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="holds no key"):
        KeyRing([])


def test_key_may_be_written_for_urls() -> None:
    key = bytes(range(224, 256))
    plain, urlsafe = base64.b64encode(key).decode(), base64.urlsafe_b64encode(key).decode()
    assert plain != urlsafe
    assert KeyRing([plain]).newest == KeyRing([urlsafe]).newest


def test_made_key_is_one() -> None:
    assert KeyRing([make_master_key()]).newest != KeyRing([make_master_key()]).newest
