"""Secrets that must not be in the tree: their shapes, looked for in every file that git knows."""

import csv
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parent.parent

SHAPES: dict[str, re.Pattern[str]] = {
    "private key": re.compile(r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/=\s]{64}"),
    "Meta access token": re.compile(r"EAA[A-Za-z0-9]{30,}"),
    "AWS key": re.compile(r"A(?:KIA|SIA)[0-9A-Z]{16}\b"),
    "GitHub token": re.compile(r"gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}"),
    "model provider's key": re.compile(r"(?<!\w)sk-[A-Za-z0-9_-]{24,}|AIza[0-9A-Za-z_-]{35}"),
    "Slack token": re.compile(r"xox[abprs]-[A-Za-z0-9-]{20,}"),
    "JSON web token": re.compile(r"eyJ[A-Za-z0-9_-]{16,}\.eyJ[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}"),
    "password in a URL": re.compile(r"://[^\s:/@\"'{}<>$]+:(?P<secret>[^\s/@\"'{}<>$]{3,})@"),
    "assigned secret": re.compile(
        r"(?i:(?:secret|token|password|passwd|api_?key|vault_keys))[\"']?\s*[:=]\s*[\"']?"
        r"(?P<secret>(?=[A-Za-z0-9+/_=-]*[0-9])(?=[A-Za-z0-9+/_=-]*[A-Za-z])[A-Za-z0-9+/_=-]{24,})(?![\w.(\[-])"
    ),
}


class Leak(msgspec.Struct, frozen=True):
    """Something of the shape of a secret."""

    path: str
    line: int
    shape: str
    text: str


class Allowed(msgspec.Struct, frozen=True):
    """What looks like a secret and is none."""

    path: str
    text: str
    why: str


def read_allowed() -> list[Allowed]:
    with (Path(__file__).parent / "leaks.csv").open(encoding="utf-8", newline="") as file:
        return [Allowed(row["path"], row["text"], row["why"]) for row in csv.DictReader(file)]


def tracked(root: Path = ROOT) -> list[Path]:
    """The files that git knows or would take."""
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout  # noqa: S603 - a constant
    return [root / name for name in listed.decode().split("\0") if name and (root / name).is_file()]


def scan(text: str, path: str) -> Iterator[Leak]:
    for shape, pattern in SHAPES.items():
        for match in pattern.finditer(text):
            secret = match.groupdict().get("secret") or match[0]
            yield Leak(path, text.count("\n", 0, match.start()) + 1, shape, secret)


def findings(files: Iterable[Path], allowed: Iterable[Allowed], root: Path = ROOT) -> list[str]:
    """Where something of the shape of a secret is that is not allowed, and what is allowed but there no more."""
    unused = {(each.path, each.text) for each in allowed}
    known = frozenset(unused)
    found: list[str] = []
    for file in files:
        path = file.relative_to(root).as_posix()
        for leak in scan(file.read_text(encoding="utf-8", errors="replace"), path):
            if (path, leak.text) in known:
                unused.discard((path, leak.text))
            else:
                found.append(f"{path}:{leak.line}: {leak.shape}")
    return found + [f"{path}: what leaks.csv allows is not there any more" for path, _ in sorted(unused)]
