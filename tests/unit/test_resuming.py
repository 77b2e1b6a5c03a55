"""Long tests go on where they were stopped, as long as nothing changed."""

from pathlib import Path

import pytest

import resuming

pytest_plugins = ["pytester"]

TESTS = """
import os
import pytest

@pytest.mark.long
def test_one():
    pass

@pytest.mark.long
def test_two():
    assert os.environ["SECOND"] == "passes"

def test_short():
    pass
"""


@pytest.fixture
def inner(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    pytester.makeconftest("pytest_plugins = ['resuming']")
    pytester.makeini("[pytest]\nmarkers = long: takes minutes\nasyncio_default_fixture_loop_scope = function")
    pytester.makepyfile(TESTS)
    monkeypatch.setattr(resuming, "ROOT", pytester.path)
    return pytester


def test_what_passed_is_left_out_and_what_failed_is_run_again(
    inner: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECOND", "fails")
    inner.runpytest_inprocess("--resume").assert_outcomes(passed=2, failed=1)
    monkeypatch.setenv("SECOND", "passes")
    resumed = inner.runpytest_inprocess("--resume")
    resumed.assert_outcomes(passed=2, deselected=1)
    resumed.stdout.fnmatch_lines(["1 passed in earlier runs on this tree, 2 by now"])


def test_another_tree_begins_anew(inner: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOND", "passes")
    inner.runpytest_inprocess("--resume").assert_outcomes(passed=3)
    (inner.path / "src").mkdir()
    (inner.path / "src" / "changed.py").write_text("")
    inner.runpytest_inprocess("--resume").assert_outcomes(passed=3)


def test_without_resume_all_are_run(inner: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOND", "passes")
    inner.runpytest_inprocess("--resume").assert_outcomes(passed=3)
    inner.runpytest_inprocess().assert_outcomes(passed=3)


def test_the_tree_is_what_lies_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resuming, "ROOT", tmp_path)
    (tmp_path / "src").mkdir()
    before = resuming.tree()
    (tmp_path / "src" / "a.py").write_text("1")
    assert resuming.tree() != before
