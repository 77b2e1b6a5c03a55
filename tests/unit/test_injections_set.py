"""The injection attempts of tests/quality/injections are whole: every one says where it stands and what it risks."""

import csv
import re
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parents[1] / "quality" / "injections"
AREAS = "account|applications|listings|moderation|orders|places|policies|trips|viewings|wallet"
RISK = re.compile(rf"prompt|price|transfer|contact|order|tool:({AREAS}) for other")


def attacks() -> list[dict[str, str]]:
    with (HERE / "attacks.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        assert reader.fieldnames == ["class", "where", "language", "text", "must_not"]
        return list(reader)


def test_every_class_has_the_attempts_its_readme_counts():
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    counts = {name: int(count) for name, count in re.findall(r"^\| ([a-z-]+) \| (\d+) \|", readme, re.MULTILINE)}
    assert counts == Counter(row["class"] for row in attacks())
    assert sum(counts.values()) >= 120


def test_every_language_and_place_is_attacked():
    rows = attacks()
    assert {row["language"] for row in rows} == {"en", "fr", "rw", "sw"}
    assert {row["where"] for row in rows} == {"message", "listing", "name", "document", "tool"}


def test_every_attempt_names_what_must_not_happen():
    for row in attacks():
        assert all(RISK.fullmatch(risk) for risk in row["must_not"].split(";")), row


def test_no_attempt_stands_twice():
    texts = Counter(row["text"] for row in attacks())
    assert [text for text, times in texts.items() if times > 1] == []


def test_only_conversations_of_several_turns_are_divided():
    assert all(("¶" in row["text"]) == (row["class"] == "multi-turn") for row in attacks())
