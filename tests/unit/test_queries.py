"""Named SQL files: every statement by its name, nothing twice, nothing lost."""

from pathlib import Path

import pytest

import easymo
from easymo.database.queries import load

SQL_FILES = [path for path in sorted(Path(easymo.__file__).parent.rglob("*.sql")) if path.parent.name != "migrations"]


def load_text(folder: Path, text: str) -> dict[str, str]:
    (folder / "queries.sql").write_text(text, encoding="utf-8")
    return vars(load(str(folder / "module.py"), "queries.sql"))


def test_statements_are_split_by_name_and_lose_their_semicolon(tmp_path: Path):
    text = "-- name: one\nselect 1;\n\n-- name: two\nselect\n  2;\n"
    assert load_text(tmp_path, text) == {"one": "select 1", "two": "select\n  2"}


def test_comment_below_the_name_goes_along(tmp_path: Path):
    assert load_text(tmp_path, "-- name: one\n-- what for\nselect 1;") == {"one": "-- what for\nselect 1"}


def test_words_before_the_first_name_are_no_statement(tmp_path: Path):
    assert load_text(tmp_path, "-- About this file.\n-- name: one\nselect 1") == {"one": "select 1"}


def test_several_statements_below_one_name_stay_together(tmp_path: Path):
    assert load_text(tmp_path, "-- name: both\nselect 1;\nselect 2;\n") == {"both": "select 1;\nselect 2"}


@pytest.mark.parametrize("text", ["", "select 1;", "-- name: one\nselect 1;\n-- name: one\nselect 2;"])
def test_file_without_distinct_names_is_refused(tmp_path: Path, text: str):
    with pytest.raises(ValueError, match="distinct"):
        load_text(tmp_path, text)


@pytest.mark.parametrize("path", SQL_FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_shipped_file_loads_and_no_statement_is_empty(path: Path):
    assert all(vars(load(str(path.parent / "module.py"), path.name)).values())
