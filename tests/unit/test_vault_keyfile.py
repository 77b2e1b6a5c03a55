"""The master key of a house whose operator gave none."""

import multiprocessing
from pathlib import Path
from uuid import UUID

import pytest

from easymo.errors import ConfigurationError
from easymo.vault import keyfile
from easymo.vault.encryption import KeyRing, make_master_key
from easymo.vault.keyfile import KEY_FILE, open_key_ring

_ID = UUID(int=1)


def test_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    home = tmp_path / "new" / "home"
    first = open_key_ring(home, ())
    assert open_key_ring(home, ()).newest == first.newest
    assert (home / KEY_FILE).stat().st_mode & 0o777 == 0o600
    assert [path.name for path in home.iterdir()] == [KEY_FILE]


def test_process_that_was_overtaken_takes_the_key_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: list[str] = []

    def overtaken() -> str:
        others.append(make_master_key())
        (tmp_path / KEY_FILE).write_text(others[0])
        return make_master_key()

    monkeypatch.setattr(keyfile, "make_master_key", overtaken)
    assert open_key_ring(tmp_path, ()).newest == KeyRing(others).newest
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]


def _open(home: Path) -> str:
    return open_key_ring(home, ()).newest


def test_processes_that_start_at_once_have_one_key(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(2) as processes:
        assert len(set(processes.map(_open, [tmp_path] * 8, chunksize=1))) == 1


def test_given_keys_come_first_and_the_made_one_still_decrypts(tmp_path: Path) -> None:
    made, given = open_key_ring(tmp_path, ()), make_master_key()
    ring = open_key_ring(tmp_path, [given])
    wrapped = made.wrap(b"k" * 32, _ID)
    assert (ring.newest, ring.unwrap(wrapped, _ID)) == (KeyRing([given]).newest, b"k" * 32)


def test_no_key_is_made_where_some_are_given(tmp_path: Path) -> None:
    open_key_ring(tmp_path, [make_master_key()])
    assert list(tmp_path.iterdir()) == []


def test_home_that_cannot_hold_a_key_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(ConfigurationError, match="set EASYMO_VAULT_KEYS"):
        open_key_ring(tmp_path / "home", ())
