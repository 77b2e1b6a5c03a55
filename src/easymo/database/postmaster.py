"""PostgreSQL's processes: under whose account they run, how they are started, which one a data folder has."""

import os
import pwd
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from easymo.errors import EmbeddedServerError
from easymo.offspring import death_with_parent

_ENVIRONMENT = {"LC_ALL": "C"}  # nothing of ours: PGPORT and its like must not reach a server


class Account(NamedTuple):
    """Who PostgreSQL runs as; None stands for whoever this process is."""

    user: int | None = None
    group: int | None = None

    @classmethod
    def unprivileged(cls) -> "Account":
        """The account a root process hands PostgreSQL to. Raises EmbeddedServerError if the system has none."""
        for name in ("postgres", "nobody"):
            try:
                entry = pwd.getpwnam(name)
            except KeyError:
                continue
            return cls(entry.pw_uid, entry.pw_gid)
        raise EmbeddedServerError("PostgreSQL refuses to run as root and there is no user postgres or nobody: add one")

    def own(self, path: Path) -> None:
        """Makes ``path`` belong to this account."""
        if self.user is not None and self.group is not None:
            os.chown(path, self.user, self.group)

    def run(self, command: Sequence[str | Path], statements: str = "") -> subprocess.CompletedProcess[str]:
        """Runs a program to its end, with ``statements`` as its input; the caller judges the return code."""
        return subprocess.run(  # noqa: S603
            command,
            input=statements,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            env=_ENVIRONMENT,
            user=self.user,
            group=self.group,
            extra_groups=self._extra_groups,
        )

    def spawn(self, command: Sequence[str | Path], log: BinaryIO) -> subprocess.Popen[bytes]:
        """Starts a server as a direct child, out of reach of the terminal's Ctrl-C, that dies with this thread."""
        return subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd="/",
            env=_ENVIRONMENT,
            user=self.user,
            group=self.group,
            extra_groups=self._extra_groups,
            process_group=0,
            preexec_fn=death_with_parent(signal.SIGINT),  # noqa: PLW1509 -- no other thread holds what it needs: a system call
        )

    @property
    def _extra_groups(self) -> list[int] | None:
        return None if self.user is None else []


class Postmaster(NamedTuple):
    """The server that ``postmaster.pid`` of a data folder tells of. It may be long dead."""

    pid: int
    sockets: Path
    ready: bool

    @classmethod
    def of(cls, data: Path) -> "Postmaster | None":
        """The one the file in ``data`` names, or None without a (complete) file."""
        try:
            lines = (data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return None
        if len(lines) < 5 or not lines[0].isdecimal():
            return None
        return cls(int(lines[0]), Path(lines[4]), ready=lines[-1].strip() == "ready")

    def alive(self, data: Path) -> bool:
        """Whether that process lives and serves ``data``: a zombie does not, nor whoever got its number since."""
        words = _command_line(self.pid)
        return bool(words) and Path(words[0]).name == "postgres" and str(data) in words


def _command_line(pid: int) -> list[str]:
    if sys.platform == "linux":
        try:
            return Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8", errors="replace").split("\0")
        except OSError:
            return []
    listed = subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False)  # noqa: S603, S607
    return listed.stdout.split()
