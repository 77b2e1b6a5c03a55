"""The master key of a house whose operator gave none: made once, kept beside the data."""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from easymo.errors import ConfigurationError
from easymo.vault.encryption import KeyRing, make_master_key
from easymo.vault.storage import sync_folder, write_private

KEY_FILE = "vault.key"


def open_key_ring(home: Path, keys: Sequence[str]) -> KeyRing:
    """The ring of ``keys``; with none, of the key in ``home``, which is made if it is not there.

    A key that was made before some were given still unwraps. Raises ConfigurationError.
    """
    path = home / KEY_FILE
    try:
        if keys:
            own = [path.read_text(encoding="ascii").strip()] if path.exists() else []
            return KeyRing([*keys, *own])
        return KeyRing([_read_or_make(path)])
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{KEY_FILE} in EASYMO_HOME cannot be read or made: set EASYMO_VAULT_KEYS") from error


def _read_or_make(path: Path) -> str:
    """The key in ``path``. Of two processes that start at once, one makes it and both have the same."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        made = path.with_name(f"{path.name}.{uuid4().hex}")
        try:
            write_private(made, f"{make_master_key()}\n".encode("ascii"))
            with suppress(FileExistsError):
                os.link(made, path)  # unlike a rename, it never replaces
        finally:
            made.unlink(missing_ok=True)
        sync_folder(path.parent)
    return path.read_text(encoding="ascii").strip()
