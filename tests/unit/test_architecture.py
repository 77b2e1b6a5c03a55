"""The house rules that no linter knows."""

import ast
import re
from itertools import chain
from pathlib import Path

import easymo

PACKAGE = Path(easymo.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
SQL = re.compile(
    r"^\s*(select|insert into|update|delete from|with) .*\b(from|values|set|as \()\b", re.IGNORECASE | re.DOTALL
)
VAGUE = {"utils", "util", "common", "helpers", "helper", "managers", "manager", "misc"}


def strings(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    docstrings = {
        ast.get_docstring(node, clean=False)
        for node in chain([tree], ast.walk(tree))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    }
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str) and value not in docstrings}


def test_sql_lives_in_sql_files():
    found = {module.relative_to(PACKAGE) for module in MODULES for text in strings(module) if SQL.match(text)}
    assert not found


def test_no_module_has_a_vague_name():
    assert not [path for path in PACKAGE.rglob("*") if path.stem in VAGUE]


def test_no_module_is_longer_than_four_hundred_lines():
    assert not [module for module in MODULES if module.read_text(encoding="utf-8").count("\n") > 400]


def test_every_module_says_what_it_is_for():
    silent = [
        module for module in MODULES if module.stat().st_size and not ast.get_docstring(ast.parse(module.read_text()))
    ]
    assert [module.relative_to(PACKAGE) for module in silent if module.name != "__main__.py"] == []
