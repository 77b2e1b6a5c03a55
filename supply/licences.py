"""Licences of what is locked: each looked at once, written into licences.csv, and allowed.txt says which will do.

A package that says another licence in a later version, and one that nobody has looked at, are findings.
"""

import csv
import re
from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from supply.lock import Locked

_HERE = Path(__file__).parent


def read_reviewed() -> dict[str, str]:
    """By package, the SPDX expression that was found in it."""
    with (_HERE / "licences.csv").open(encoding="utf-8", newline="") as file:
        return {row["package"]: row["licence"] for row in csv.DictReader(file)}


def read_allowed() -> frozenset[str]:
    """SPDX identifiers."""
    lines = (_HERE / "allowed.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.partition("#")[0].strip() for line in lines) - {""}


def declared(package: str) -> str:
    """The SPDX expression in its own metadata; empty: it has none, or is not installed on this platform."""
    try:
        return str(metadata(package).json.get("license_expression", ""))
    except PackageNotFoundError:
        return ""


def findings(
    packages: Iterable[Locked],
    reviewed: Mapping[str, str],
    allowed: frozenset[str],
    declared: Callable[[str], str] = declared,
) -> list[str]:
    """What is not as it should be, one line each."""
    found: list[str] = []
    names = sorted({package.name for package in packages})
    for name in names:
        licence, said = reviewed.get(name), declared(name)
        if licence is None:
            found.append(f"{name}: its licence was not looked at; it says {said or 'nothing'}")
        elif not _is_allowed(licence, allowed):
            found.append(f"{name}: {licence} is not in allowed.txt")
        elif said and said != licence:
            found.append(f"{name}: it says {said} now, no longer {licence}")
    found += [f"{name}: is in licences.csv, but not locked" for name in sorted(set(reviewed) - set(names))]
    return found


def _is_allowed(expression: str, allowed: frozenset[str]) -> bool:
    """All that are joined by AND must be allowed, of those joined by OR one."""
    return any(
        all(part in allowed for part in re.split(r"\s+AND\s+", choice))
        for choice in re.split(r"\s+OR\s+", expression.replace("(", "").replace(")", ""))
    )
