"""The security audit says something of each requirement, and names tests that are there."""

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
AUDIT = (ROOT / "docs" / "security-audit.md").read_text()
LINE = re.compile(r"^\| (\d+\.\d+\.\d+) \| (yes|n/a|yours|open) \| (.+) \|$", re.MULTILINE)

SECTIONS = {
    "1.1": 7, "1.2": 4, "1.5": 4, "1.6": 4, "1.7": 2, "1.8": 2, "1.9": 2, "1.10": 1, "1.11": 2, "1.14": 6,
    "2.1": 12, "2.2": 3, "2.3": 3, "2.4": 5, "2.5": 7, "2.6": 3, "2.7": 6, "2.8": 7, "2.9": 3, "2.10": 4,
    "3.1": 1, "3.2": 4, "3.3": 4, "3.4": 5, "3.5": 3, "3.7": 1, "4.2": 2, "4.3": 3,
    "5.1": 5, "5.2": 8, "5.3": 10, "5.4": 3, "5.5": 4, "6.1": 3, "6.2": 6, "6.3": 2, "6.4": 2,
    "7.1": 4, "7.2": 2, "7.4": 3, "8.1": 4, "8.2": 3, "8.3": 8, "9.1": 3, "9.2": 4, "10.2": 2, "10.3": 3,
    "11.1": 8, "12.1": 3, "12.2": 1, "12.3": 6, "12.4": 2, "12.5": 2, "12.6": 1, "13.3": 2, "13.4": 2,
    "14.1": 4, "14.2": 6, "14.4": 7, "14.5": 4,
}  # fmt: skip
"""Sections of ASVS 4.0.3 and the number of their last requirement of level 2, where all up to it are of that level."""
WITH_GAPS = [
    "1.4.1", "1.4.4", "1.4.5", "1.12.2", "4.1.1", "4.1.2", "4.1.3", "4.1.5", "7.3.1", "7.3.3", "7.3.4",
    "13.1.1", "13.1.3", "13.1.4", "13.1.5", "13.2.1", "13.2.2", "13.2.3", "13.2.5", "13.2.6", "14.3.2", "14.3.3",
]  # fmt: skip


def test_every_requirement_of_level_two_has_one_line() -> None:
    required = [f"{section}.{number}" for section, last in SECTIONS.items() for number in range(1, last + 1)]
    assert Counter(match[1] for match in LINE.finditer(AUDIT)) == Counter([*required, *WITH_GAPS])


def test_every_test_that_is_named_is_there() -> None:
    defined: set[str] = set()
    for file in (ROOT / "tests").rglob("test_*.py"):
        defined.update(re.findall(r"^(?:async )?def (test_\w+)", file.read_text(), re.MULTILINE))
    for page in ("security.md", "security-audit.md"):
        named = set(re.findall(r"`(test_\w+)`", (ROOT / "docs" / page).read_text()))
        assert named - defined == set(), page
        assert named


@pytest.mark.parametrize("page", ["security.md", "security-audit.md"])
def test_every_command_that_is_named_is_there(page: str) -> None:
    text = (ROOT / "docs" / page).read_text()
    targets = set(re.findall(r"`make (\w+)`", text))
    assert targets <= set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    groups = set(re.findall(r"`easymo (\w+)", text))
    assert all((ROOT / "src" / "easymo" / "cli" / f"{group}.py").exists() for group in groups)
