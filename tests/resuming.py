"""`--resume`: long tests that passed on this very tree are not run again; what was run is told at the end."""

import hashlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
KEPT = "easymo/passed"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--resume", action="store_true", help="leave out long tests that passed on this very tree")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--resume"):
        config.pluginmanager.register(Resuming(config))


def tree() -> str:
    """A digest of all that long tests are made of."""
    digest = hashlib.sha256()
    for folder in ("src", "tests"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes())
    return digest.hexdigest()


class Resuming:
    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._tree = tree()
        self._passed: set[str] = set(self._kept())
        self._before = len(self._passed)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        left = [item for item in items if item.nodeid not in self._passed]
        self._config.hook.pytest_deselected(items=[item for item in items if item.nodeid in self._passed])
        items[:] = left

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed and "long" in report.keywords:
            self._passed.add(report.nodeid)
            assert self._config.cache
            self._config.cache.set(KEPT, {"tree": self._tree, "passed": sorted(self._passed)})

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("long tests")
        terminalreporter.line(f"{self._before} passed in earlier runs on this tree, {len(self._passed)} by now")

    def _kept(self) -> list[str]:
        assert self._config.cache
        kept = self._config.cache.get(KEPT, {})
        return kept["passed"] if kept.get("tree") == self._tree else []
