"""The page's own words."""

import json
import re
from pathlib import Path

import pytest

import easymo

PAGE = Path(easymo.__file__).parent / "simulator" / "page"
LOCALES = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (PAGE / "locales").glob("*.json")}
KEYS = re.compile(
    r"""data-(?:text|label|placeholder)="([\w-]+)"|(?:say|write|label|tell|refuse)\((?:[^()]*, )?"([\w-]+)"\)"""
)


SOURCES = [path.read_text(encoding="utf-8") for path in (*PAGE.glob("*.js"), PAGE / "index.html")]


def used() -> set[str]:
    return {key for source in SOURCES for pair in KEYS.findall(source) for key in pair if key}


def test_there_are_four_languages():
    assert set(LOCALES) == {"en", "fr", "rw", "sw"}


@pytest.mark.parametrize("code", ["fr", "rw", "sw"])
def test_every_language_has_the_same_words(code: str):
    assert LOCALES[code].keys() == LOCALES["en"].keys()
    assert all(LOCALES[code].values())


def test_every_word_the_page_uses_is_there():
    assert len(used()) > 30
    assert used() - LOCALES["en"].keys() == set()


def test_every_word_there_is_used():
    listed = {key for key in LOCALES["en"] if not key.startswith(("card-", "large-", "tick-", "wrong-"))}
    assert {key for key in listed if not any(f'"{key}"' in source for source in SOURCES)} == set()


def test_scripts_hold_no_text_for_people():
    """Two words in a row between quotation marks would be a sentence."""
    sentences = re.compile(r'"[A-Z][a-z]+ [a-z]+[^"]*"')
    assert [path.name for path in PAGE.glob("*.js") if sentences.search(path.read_text(encoding="utf-8"))] == []


def test_files_are_small():
    assert [path.name for path in PAGE.glob("*.js") if path.read_text(encoding="utf-8").count("\n") > 250] == []
