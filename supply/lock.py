"""The locks as data."""

import re
from pathlib import Path

import msgspec

FOLDER = Path(__file__).resolve().parent.parent / "requirements"
LOCKS = ("easymo.txt", "dev.txt")

_PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]*?))?\s*\\?")
_HASH = re.compile(r"\s+--hash=sha256:(?P<digest>[0-9a-f]{64})\s*\\?")


class Locked(msgspec.Struct):
    """A package at the one version that is installed, where its marker holds."""

    name: str
    version: str
    marker: str
    hashes: list[str]
    """SHA-256 of each of its files in the index."""


class Unreadable(Exception):
    """A line that is neither a pin nor a hash: an index host, a URL, an editable, a range."""


def read_lock(text: str) -> list[Locked]:
    """Raises Unreadable."""
    packages: list[Locked] = []
    for number, line in enumerate(text.splitlines(), 1):
        if pin := _PIN.fullmatch(line):
            packages.append(Locked(pin["name"], pin["version"], pin["marker"] or "", []))
        elif (digest := _HASH.fullmatch(line)) and packages:
            packages[-1].hashes.append(digest["digest"])
        elif line.strip() and not line.startswith("#"):
            raise Unreadable(f"line {number} is neither a pinned package nor its hash")
    return packages


def unhashed(packages: list[Locked]) -> list[str]:
    return [package.name for package in packages if not package.hashes]
