"""The labelled messages of tests/quality/understanding are whole, and the half they are measured on is as frozen."""

import csv
import re
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1] / "quality" / "understanding"
COLUMNS = ["text", "language", "country", "service", "flow", "entities", "also"]
NUMBERS = {"pay", "slots", "price", "price_max", "price_min", "bedrooms", "amount", "quantity"}
CHOICES = {
    "type": {"house", "apartment", "room", "land", "shop", "office", "warehouse"},
    "deal": {"rent", "stay", "sale"},
    "vehicle": {"moto", "cab", "car", "tricycle", "pickup", "minibus", "truck"},
    "language": {"en", "fr", "rw", "sw"},
}


def labels() -> dict[tuple[str, str], set[str]]:
    """The keys each (service, flow) may carry, as the table of labels.md says."""
    lines = (HERE / "labels.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| ")]
    return {(service, flow): set(filter(None, keys.split(", "))) for service, flow, _, keys in cells[2:]}


def half(name: str) -> list[dict[str, str]]:
    with (HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        assert reader.fieldnames == COLUMNS
        return list(reader)


def plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def test_the_test_half_is_as_it_was_frozen():
    digest = sha256((HERE / "test.csv").read_bytes()).hexdigest()
    assert digest in (HERE / "README.md").read_text(encoding="utf-8").split()


def test_there_are_enough_messages_of_every_language_in_both_halves():
    for name in ("tune", "test"):
        counts = Counter(row["language"] for row in half(name))
        assert all(counts[language] >= 60 for language in ("en", "fr", "rw", "sw")), counts
        assert counts["mixed"] >= 30
        assert {row["country"] for row in half(name)} == {"RW", "BI", "CD", "TZ"}


def test_one_message_in_twelve_or_more_means_nothing_for_us():
    for name in ("tune", "test"):
        rows = half(name)
        assert sum(row["service"] == "none" for row in rows) * 12 >= len(rows)


def test_no_message_stands_twice():
    counts = Counter(plain(row["text"]) for name in ("tune", "test") for row in half(name))
    assert [text for text, times in counts.items() if times > 1] == []


@pytest.mark.parametrize("name", ["tune", "test"])
def test_every_label_is_one_of_labels_md(name: str):
    known = labels()
    for row in half(name):
        assert (row["service"], row["flow"]) in known, row
        if row["also"]:
            service, _, flow = row["also"].partition(":")
            assert (service, flow) in known.keys() - {(row["service"], row["flow"])}, row


@pytest.mark.parametrize("name", ["tune", "test"])
def test_every_entity_is_a_number_a_choice_or_words_of_the_message(name: str):
    known = labels()
    for row in half(name):
        pairs = [entity.partition("=")[::2] for entity in filter(None, row["entities"].split(";"))]
        keys = [key for key, _ in pairs]
        assert len(keys) == len(set(keys)), row
        assert set(keys) <= known[row["service"], row["flow"]], row
        assert all(value for _, value in pairs), row
        for key, value in pairs:
            if key in NUMBERS:
                assert re.fullmatch(r"[0-9]+", value), row
            elif key in CHOICES:
                assert value in CHOICES[key], row
            else:
                assert value.casefold() in row["text"].casefold(), row
